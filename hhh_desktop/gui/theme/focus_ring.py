"""The ring round what has the focus: one overlay per window that goes where the focus goes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from hhh_desktop.gui.theme.state import color

_REACH = 5  # pixels outside the target: a gap of 2, the line of 2, 1 to spare for smooth edges
_RADIUS = {"answer": 20, "soft": 16, "big": 16, "rail": 12, "tile": 12, "lang": 12}
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})


class FocusRing(QWidget):
    """A 2 px line in the focus colour, just outside the focused widget; never in the way of the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What the ring goes round now, if anything."""
        return self._target

    def follow(self, target: QWidget | None) -> None:
        """Goes round `target` from now on; None puts the ring away."""
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._target = [], target
        above = target
        while above is not None and above is not self.parentWidget():
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever the target stands in was moved, scrolled, resized, shown or hidden."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        window, target = self.parentWidget(), self._target
        if target is None or not shiboken6.isValid(target) or not target.isVisible() or target.window() is not window:
            self.hide()
            return
        inner = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        outer = inner.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        shown = outer & window.rect() & _seen_through(target, window)
        if shown.isEmpty():
            self.hide()
            return
        self.setGeometry(outer)
        # Only the ring itself lies over the window, so that typing does not repaint it.
        keep = max(1, self._radius() // 3 + 1)  # a square hole as large as the target would cut off the round corners
        hole = QRegion(inner.adjusted(keep, keep, -keep, -keep)) if window.rect().contains(outer) else QRegion()
        self.setMask((QRegion(shown) - hole).translated(-outer.topLeft()))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line; pulled inside where the target touches the edge of the window."""
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not shiboken6.isValid(target):
            return
        kept = window.rect().translated(-self.pos()).adjusted(1, 1, -1, -1)
        line = QRectF(self.rect().adjusted(2, 2, -2, -2) & kept)
        radius = self._radius() + 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), 2))
        painter.drawRoundedRect(line, radius, radius)
        painter.end()

    def _radius(self) -> int:
        """How round the target's own corners are, in pixels."""
        target = self._target
        if target is None:
            return 0
        told = target.property("ring_radius")
        if told is not None:
            return int(told)
        return 12 if target.objectName() == "search" else _RADIUS.get(str(target.property("kind")), 8)


class FocusRings(QObject):
    """Gives each window its ring the first time something in it takes the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._lit: FocusRing | None = None
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Not by way of the old widget: it may be half gone, and asking it for its window then ends the program.
        before, self._lit = self._lit, None
        if before is not None and shiboken6.isValid(before):
            before.follow(None)
        if new is None or not shiboken6.isValid(new):
            return
        window = new.window()
        if new.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return  # a page that holds the focus so that nothing in it looks chosen
        if new is not window and window.windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
            self._lit = ring_of(window) or FocusRing(window)
            self._lit.follow(new)


def ring_of(window: QWidget) -> FocusRing | None:
    """The ring of a window, once something in it has had the focus."""
    found = window.findChild(QWidget, "focus_ring", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else None


def _seen_through(target: QWidget, window: QWidget) -> QRect:
    """What the scroll areas round the target let through, in window coordinates, with room for the ring."""
    seen = window.rect()
    above = target.parentWidget()
    while above is not None and above is not window:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
            room = QRect(above.mapTo(window, QPoint(0, 0)), above.size())
            seen &= room.adjusted(-_REACH, -_REACH, _REACH, _REACH)
        above = holder
    return seen

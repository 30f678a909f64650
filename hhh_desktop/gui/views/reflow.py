"""Pages and panes that give way: two panes become one, and a page scrolls, as soon as the room is short."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QStyle, QWidget

from hhh_desktop.gui.theme import current
from hhh_desktop.gui.widgets.reflow import scaled


class PageScroll(QScrollArea):
    """A page that scrolls up and down only: never narrower than what stands on it."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the page and the scroll bar; a few lines high."""
        page = self.widget()
        width = page.minimumSizeHint().width() if page is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), scaled(96))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands on the page asks for another width: so does the scroll area."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As the least, but as high as the page."""
        page = self.widget()
        return QSize(self.minimumSizeHint().width(), page.sizeHint().height() if page is not None else 0)


class PageStack(QStackedWidget):
    """Pages of which one is shown: asks for the room of that one only, whatever stands on the others."""

    def minimumSizeHint(self) -> QSize:
        """The least of the page in front."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def sizeHint(self) -> QSize:
        """What the page in front would like."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize()


class Panes(QWidget):
    """Two children beside each other: a list at the start and what is worked on; one of them when both do not fit.

    Decided by the least width of the two, so it follows text size, font and language. `folded_changed` says whether
    only one is shown now; `show_start` chooses which one that is.
    """

    folded_changed = Signal(bool)
    SPACING = 16
    HIGH_ENOUGH = 480

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._start_in_front = True
        self._start_wanted = True
        self._laying_out = False

    @property
    def folded(self) -> bool:
        """Whether there is room for one pane only."""
        return self._folded

    def show_start(self, in_front: bool) -> None:
        """Which pane is seen when there is room for one."""
        self._start_in_front = in_front
        self._place()

    def want_start(self, wanted: bool) -> None:
        """Whether the list has a place at all on this screen."""
        self._start_wanted = wanted
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two.

        The height is theirs up to what the smallest window has: before a label has its width, it asks for the height of
        one word a line, and the window would grow for good.
        """
        sizes = [pane.minimumSizeHint() for pane in self._panes()]
        high = max((size.height() for size in sizes), default=0)
        return QSize(max((size.width() for size in sizes), default=0), min(high, self.HIGH_ENOUGH))

    def sizeHint(self) -> QSize:
        """Both beside each other, with room to work."""
        return self.minimumSizeHint() + QSize(400, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for two, or no longer."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing was measured before the style was on."""
        super().showEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A pane that asks for more may push the other out."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._place()
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def _panes(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, QWidget)]

    def _place(self) -> None:
        panes = self._panes()
        if len(panes) != 2 or self._laying_out:
            return
        self._laying_out = True  # showing and hiding asks for a layout again
        start, main = panes
        width, height = self.width(), self.height()
        start_width = max(start.minimumSizeHint().width(), 360 + (current().points - 11) * 40 // 7)
        folded = self._start_wanted and start_width + self.SPACING + _wanted_width(main) > width
        start_shown = self._start_wanted and (not folded or self._start_in_front)
        main_shown = not (folded and self._start_in_front)
        start.setVisible(start_shown)
        main.setVisible(main_shown)
        both = start_shown and main_shown
        first = QRect(0, 0, start_width if both else width, height)
        left = start_width + self.SPACING if both else 0
        self._put(start, first)
        self._put(main, QRect(left, 0, width - left, height))
        changed, self._folded = folded != self._folded, folded
        self._laying_out = False
        if changed:
            self.folded_changed.emit(folded)

    def _put(self, pane: QWidget, where: QRect) -> None:
        pane.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))


def _wanted_width(pane: QWidget) -> int:
    """What a pane needs, or what its page would like to keep beside a list (dynamic property `comfort`)."""
    page = pane.currentWidget() if isinstance(pane, QStackedWidget) else pane
    comfort = page.property("comfort") if page is not None else None
    return max(pane.minimumSizeHint().width(), scaled(int(comfort or 0)))


def empty_layout(layout: QLayout) -> None:
    """Takes everything out of a layout and lets the widgets go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            empty_layout(inner)
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()

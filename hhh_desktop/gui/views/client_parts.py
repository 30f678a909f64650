"""Small parts of the client display: answers no stray key can give, the question, progress, reading time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from hhh_desktop.gui.theme import color
from hhh_desktop.gui.theme.focus_ring import ring_of
from hhh_desktop.gui.widgets import FittedLabel, IconButton, WrapLabel

Clock = Callable[[], float]
"""Seconds that only go forward (time.monotonic in the program, by hand in a test)."""

_KEYS_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def _without_ring(widget: QWidget, event: QFocusEvent) -> None:
    """Lets `put_ring_away` of the widget run, unless a key brought the focus to it."""
    if event.reason() not in _KEYS_REASONS:
        # The ring follows the focus only after this event: hence the queue.
        QMetaObject.invokeMethod(widget, "put_ring_away", Qt.ConnectionType.QueuedConnection)


def _put_ring_away(widget: QWidget) -> None:
    ring = ring_of(widget.window())
    if ring is not None and ring.target is widget:
        ring.follow(None)


class Stopwatch:
    """How many seconds something was really in view; `clock` counts seconds that only go forward."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counted = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds counted since the last `restart`, pauses left out."""
        running = 0.0 if self._since is None else self._clock() - self._since
        return self._counted + running

    def restart(self) -> None:
        """Counts from nothing; stands still until `run`."""
        self._counted, self._since = 0.0, None

    def run(self, running: bool) -> None:
        """Lets it count, or pauses it; saying the same twice changes nothing."""
        if running and self._since is None:
            self._since = self._clock()
        elif not running and self._since is not None:
            self._counted, self._since = self.seconds, None


class AnswerButton(IconButton):
    """An answer: a click or a tap gives it, no key by itself does.

    It hands every key to the page, which knows whether the client chose this answer with an arrow first. `chosen`
    draws that choice as a ring of 4 px.
    """

    RING = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setDefault(False)
        self._chosen = False

    @property
    def chosen(self) -> bool:
        """Whether an arrow key chose this answer; it is not given before Return."""
        return self._chosen

    def show_chosen(self, chosen: bool) -> None:
        """Draws the ring, or takes it away."""
        self._chosen = chosen
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not ours: Space would press a button that only got the focus."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Not ours either: Qt presses a button when Space comes up."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A choice that is looked away from is no choice any more."""
        self.show_chosen(False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the ring over its edge."""
        super().paintEvent(event)
        if not self._chosen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), self.RING))
        radius = 18 if self.property("kind") == "answer" else 14
        half = self.RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


class QuestionLabel(FittedLabel):
    """A large sentence that has the focus when its page appears, so that it is read aloud and no button has it.

    The ring is only drawn for who walks with Tab: at the start nothing on the page may look chosen.
    """

    SIZES: tuple[int, ...] = (36, 32, 28, 24)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._room = 10_000
        super().__init__(parent)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Sends the ring away unless a key brought the focus."""
        super().focusInEvent(event)
        _without_ring(self, event)

    def give_room(self, height: int) -> None:
        """At most this many pixels in height from now on, where one of the sizes allows it."""
        if height != self._room:
            self._room = height
            self._fit()

    def refit(self) -> None:
        """Chooses size and lines for the width it has now."""
        self._fit()

    def _fit(self) -> None:
        """Two lines at the largest size that fits; three, if there is room to spare, rather than small; else small."""
        large, small = self.SIZES[:-1], self.SIZES[-1:]
        for lines, sizes, spare in ((self.LINES, large, 0), (self.LINES + 1, large[1:], 56), (self.LINES, small, 0)):
            for points in sizes:
                self._points = points
                self._lines = self._broken(self.width())
                if len(self._lines) <= lines and self.minimumSizeHint().height() + spare <= self._room:
                    self._balance()
                    return
        self._balance()

    def _balance(self) -> None:
        """Breaks the lines where they come out equally long."""
        narrow, wide, count = 240, self.width(), len(self._lines)
        while wide - narrow > 4:
            middle = (narrow + wide) // 2
            narrow, wide = (narrow, middle) if len(self._broken(middle)) <= count else (middle, wide)
        self._lines = self._broken(wide)
        self.updateGeometry()
        self.update()

    @Slot()
    def put_ring_away(self) -> None:
        """Takes the ring off this label, if it is round it."""
        _put_ring_away(self)


class SpokenLabel(WrapLabel):
    """A text to be read aloud that has the focus when its page appears; without a ring, as QuestionLabel."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Sends the ring away unless a key brought the focus."""
        super().focusInEvent(event)
        _without_ring(self, event)

    @Slot()
    def put_ring_away(self) -> None:
        """Takes the ring off this label, if it is round it."""
        _put_ring_away(self)


class WelcomeLabel(QuestionLabel):
    """The welcome and the salon's name, a line each, in the largest letters of the program."""

    SIZES: tuple[int, ...] = (48, 40, 32, 24)

    def show_lines(self, *lines: str) -> None:
        """One line below the other; read aloud as one sentence."""
        self.setText("\u2028".join(lines))  # a line break that QTextLayout keeps
        self.setAccessibleName(" ".join(lines))


class ProgressDots(QWidget):
    """Which question of how many, as dots; the words beside it say the same."""

    DOT, LONG, GAP = 12, 40, 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_progress(self, number: int, count: int) -> None:
        """Question `number` (from 1) of `count`; nothing at all when there is only one."""
        self._number, self._count = number, count
        self.setVisible(count > 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A dot for each question, a long one for this question."""
        return QSize(max(0, self._count - 1) * (self.DOT + self.GAP) + self.LONG, self.DOT)

    def minimumSizeHint(self) -> QSize:
        """Dots are not squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled up to this question, hollow after it, from the reading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        left = 0.0
        for number in range(1, self._count + 1):
            wide = self.LONG if number == self._number else self.DOT
            filled = number <= self._number
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(color("control"), 2))
            painter.setBrush(color("accent") if filled else Qt.BrushStyle.NoBrush)
            edge = 0 if filled else 1
            painter.drawRoundedRect(QRectF(left, 0, wide, self.DOT).adjusted(edge, edge, -edge, -edge), 6, 6)
            left += wide + self.GAP
        painter.end()


class StatementScroll(QScrollArea):
    """A page to read with the keyboard alone: arrows, Page Up and Down, Home, End and Space."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The page that was just opened needs no ring; one reached with Tab does."""
        super().focusInEvent(event)
        _without_ring(self, event)

    @Slot()
    def put_ring_away(self) -> None:
        """Takes the ring off the page, if it is round it."""
        _put_ring_away(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End and Space on top of what a scroll area knows."""
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)

"""A row that becomes a column where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayoutItem

from hhh_desktop.gui.theme.state import current

_TURNS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class Reflow(QFrame):
    """A row (its layout in the form is a QHBoxLayout) whose parts go under each other when they do not fit beside.

    Asks for no more width than its widest part, so that a page of rows is never wider than its longest word: that keeps
    a title and its buttons, or two panels, readable at 18 points and in long languages. The dynamic property `comfort`
    (pixels at 11 points) is what a part that could be narrower still would like to keep in the row.
    """

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part, as high as the parts are the way they stand now."""
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return super().minimumSizeHint()
        margins = box.contentsMargins()
        widest = max((item.minimumSize().width() for item in _parts(box)), default=0)
        width = widest + margins.left() + margins.right()
        if box.hasHeightForWidth():
            return QSize(width, box.minimumHeightForWidth(max(self.width(), width)))
        return QSize(width, box.minimumSize().height())

    def sizeHint(self) -> QSize:
        """All parts beside each other."""
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return super().sizeHint()
        return QSize(self._row_width(box), box.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want another direction."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Parts that grew, came or went may want another direction."""
        done = super().event(event)
        if event.type() in _TURNS:
            self._turn()
        return done

    def _row_width(self, box: QBoxLayout) -> int:
        """What the parts need beside each other."""
        comfort, margins = scaled(int(self.property("comfort") or 0)), box.contentsMargins()
        widths = [max(item.minimumSize().width(), min(item.sizeHint().width(), comfort)) for item in _parts(box)]
        between = max(0, box.spacing()) * max(0, len(widths) - 1)
        return sum(widths) + between + margins.left() + margins.right()

    def _turn(self) -> None:
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return
        fits = self._row_width(box) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if box.direction() != wanted:
            box.setDirection(wanted)
            self.updateGeometry()


def scaled(at_11: int) -> int:
    """Pixels that grow in step with the text."""
    return round(at_11 * current().points / 11)


def _parts(box: QBoxLayout) -> list[QLayoutItem]:
    """What stands in the row now; spacers are no part, and what is hidden asks for nothing."""
    items = [box.itemAt(at) for at in range(box.count())]
    return [item for item in items if item is not None and not item.isEmpty() and not item.spacerItem()]

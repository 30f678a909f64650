"""A row that becomes a column where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget


class Reflow(QWidget):
    """Holds a QHBoxLayout (made in the form) and turns it upright when its parts no longer fit beside each other.

    That is what keeps a title and its buttons, or two panels, readable at 18 points and in long languages.
    """

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part; as high as it is now."""
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return super().minimumSizeHint()
        margins = box.contentsMargins()
        widest = max((item.minimumSize().width() for item in _parts(box)), default=0)
        width = widest + margins.left() + margins.right()
        if box.hasHeightForWidth():
            return QSize(width, box.minimumHeightForWidth(max(self.width(), width)))
        return QSize(width, box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other as long as that fits."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Other words or larger text may not fit any more, or fit again."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        box = self.layout()
        if not isinstance(box, QBoxLayout):
            return
        margins = box.contentsMargins()
        parts = _parts(box)
        needed = sum(item.minimumSize().width() for item in parts) + margins.left() + margins.right()
        needed += box.spacing() * max(0, len(parts) - 1)
        fits = needed <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if box.direction() != wanted:
            box.setDirection(wanted)
            self.updateGeometry()


def _parts(box: QBoxLayout) -> list[QLayoutItem]:
    items = [box.itemAt(at) for at in range(box.count())]
    return [item for item in items if item is not None and not item.isEmpty()]

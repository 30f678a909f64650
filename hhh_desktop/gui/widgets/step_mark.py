"""The disc with the number of a step, or with a tick once it is done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hhh_desktop.gui.theme.icons import pixmap
from hhh_desktop.gui.theme.state import color, current
from hhh_desktop.gui.widgets.labels import TextLabel


class StepMark(TextLabel):
    """Its text is the number; the dynamic property `state` is todo (an edge), now (filled) or done (a green tick)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = current().pixels(32)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As the hint: a disc is not squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Edge, filled disc or tick."""
        side = self.sizeHint().width()
        square = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        state = str(self.property("state") or "todo")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state == "done":
            painter.drawPixmap(
                square.topLeft(), pixmap("state-given", "good", side, "bg", ratio=self.devicePixelRatioF())
            )
        else:
            now = state == "now"
            painter.setPen(Qt.PenStyle.NoPen if now else QPen(color("control"), 2))
            painter.setBrush(color("accent") if now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(square).adjusted(1, 1, -1, -1))
            number = QFont(self.font())
            number.setPixelSize(round(side * 0.46))
            number.setWeight(QFont.Weight.DemiBold)
            painter.setFont(number)
            painter.setPen(color("on_accent" if now else "muted"))
            painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

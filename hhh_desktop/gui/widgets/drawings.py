"""What is drawn: the house drawing, the strength of a passphrase, a QR code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hhh_desktop.gui.theme.state import color


class Strands(QWidget):
    """The house drawing: combed strands of hair, tone on tone, one of them in the accent; it never carries meaning.

    It comes one turn of the event loop after the window: what one reads and presses is painted first.
    Dynamic properties: `clip`, the radius of the card whose far edge the drawing touches, so that it keeps its
    corners; `footed`, when that card has a footer below the drawing and only the upper corner is round.
    """

    COUNT = 15
    ACCENTED = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._in_turn = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Strand by strand, from the reading side; mirrored where one reads from right to left."""
        if not self._in_turn:
            self._in_turn = True
            QTimer.singleShot(0, self, self.update)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = max(self.width(), self.height()), self.height()  # never squeezed: what does not fit falls off
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        radius = self.property("clip")
        if radius:
            corners = QPainterPath()
            below = 40 if self.property("footed") else 0
            corners.addRoundedRect(QRectF(-40, 0, self.width() + 40, height + below), int(radius), int(radius))
            painter.setClipPath(corners)
        for number in range(self.COUNT):
            share = number / (self.COUNT - 1)
            accented = number == self.ACCENTED
            ink = color("accent" if accented else "art")
            ink.setAlphaF(1 if accented else 1 - 0.5 * abs(share - 0.4))
            thick = max(3.0, width * (0.016 if accented else 0.026))
            painter.setPen(QPen(ink, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(_strand(share, width, height))
        painter.end()


def _strand(share: float, width: int, height: int) -> QPainterPath:
    """One strand; `share` is its place, 0 at the reading side, 1 at the far side."""
    path = QPainterPath(QPointF(width * (0.42 + 0.75 * share), -20))
    path.cubicTo(
        QPointF(width * (0.10 + 0.80 * share), height * 0.28),
        QPointF(width * (0.78 + 0.42 * share), height * 0.52),
        QPointF(width * (0.34 + 0.62 * share), height * 0.78),
    )
    path.cubicTo(
        QPointF(width * (0.22 + 0.60 * share), height * 0.88),
        QPointF(width * (0.26 + 0.60 * share), height * 0.96),
        QPointF(width * (0.40 + 0.60 * share), height + 20),
    )
    return path


class Gauge(QWidget):
    """Strength in four lengths, filled from the reading side; the word beside it says the same."""

    INKS = ("control", "danger", "warning", "good", "good")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def level(self) -> int:
        """How many of the four lengths are filled."""
        return self._level

    def show_level(self, level: int) -> None:
        """Fills `level` of the four lengths (0 … 4)."""
        self._level = min(max(level, 0), 4)
        self.update()

    def sizeHint(self) -> QSize:
        """8 px high."""
        return QSize(240, 8)

    def minimumSizeHint(self) -> QSize:
        """Four lengths of 16 px at the least."""
        return QSize(88, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled lengths in the colour of the strength, the others as an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        length = (self.width() - 24) / 4
        for number in range(4):
            filled = number < self._level
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(color("control"), 1))
            painter.setBrush(color(self.INKS[self._level] if filled else "surface"))
            painter.drawRoundedRect(QRectF(number * (length + 8) + 0.5, 0.5, length - 1, 7), 3.5, 3.5)
        painter.end()


class QrCode(QWidget):
    """A QR code, dark on white in both schemes, because that is what cameras read. Dynamic property `pixels`."""

    QUIET = 4  # modules of white round it (ISO/IEC 18004, 9.1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: list[list[int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_text(self, text: str) -> None:
        """Encodes `text` (an address or a short text; up to about 2,300 characters) with medium correction."""
        import segno  # only who shows a code pays for it

        self._modules = [[int(module) for module in row] for row in segno.make(text, error="m", micro=False).matrix]
        self.update()

    def sizeHint(self) -> QSize:
        """A square, 264 px unless told."""
        side = int(self.property("pixels") or 264)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A code is not squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White ground with round corners, whole pixels for each module."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(self.rect(), 16, 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(QColor("#2A1F22"))
        count = len(self._modules)
        side = max(1, min(self.width(), self.height()) // (count + 2 * self.QUIET))
        left, top = (self.width() - side * count) // 2, (self.height() - side * count) // 2
        for row, modules in enumerate(self._modules):
            for column, dark in enumerate(modules):
                if dark:
                    painter.drawRect(left + column * side, top + row * side, side, side)
        painter.end()

"""Labels that show plain text only, wrap without clipping, shorten, fit a question, or show a pictogram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hhh_desktop.gui.theme.icons import pixmap
from hhh_desktop.gui.theme.state import color, current


class TextLabel(QLabel):
    """One line of plain text: what a client is called can never become markup or load a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def changeEvent(self, event: QEvent) -> None:
        """Starts at the reading side of the window, also when the words themselves run the other way (a name)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align_with_window()

    def showEvent(self, event: QShowEvent) -> None:
        """The window may have been mirrored before the label was made."""
        super().showEvent(event)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._align_with_window()

    def _align_with_window(self) -> None:
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if across & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        self.setAlignment((self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask) | side)


class WrapLabel(TextLabel):
    """Plain text that takes as many lines as its width asks for, and never fewer.

    Dynamic properties: `symbol`, a pictogram at its start, in the colour of `ink`; `reserved`, which keeps the room
    of one line while there is nothing to say, so that what is said later (why a field is refused) moves nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """On one line if it may; as high as the text is at the width it has."""
        self.ensurePolished()
        margins = self.contentsMargins()
        line = QFontMetrics(self.font()).horizontalAdvance(self.text()) + margins.left() + margins.right() + 4
        width = min(line, max(self.width(), self.minimumSizeHint().width()))
        return QSize(line, max(self._reserved(), self.heightForWidth(width)))

    def heightForWidth(self, width: int) -> int:
        """The height of the lines, or of the one that is kept free."""
        return max(self._reserved(), super().heightForWidth(width) if self.text() else 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, as high as the text is at the present width (QLabel only guesses)."""
        self.ensurePolished()
        measure = QFontMetrics(self.font())
        widest = max((measure.horizontalAdvance(word) for word in self.text().split()), default=0)
        margins = self.contentsMargins()
        least = widest + margins.left() + margins.right() + 2 * self.margin() + 2
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_symbol(self, symbol: str, ink: str = "text") -> None:
        """A pictogram before the words, or none for an empty name."""
        self.setProperty("symbol", symbol)
        self.setProperty("ink", ink)
        self._make_room_for_symbol()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """The pictogram grows with the text and stands at the reading side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._make_room_for_symbol()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the pictogram beside their first line."""
        super().paintEvent(event)
        name, side = self.property("symbol"), self._symbol_side()
        if not name or not self.text():
            return
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - side
        top = max(0, (self.fontMetrics().height() - side) // 2)
        painter = QPainter(self)
        ink = str(self.property("ink") or "text")
        painter.drawPixmap(left, top, pixmap(str(name), ink, side, ratio=self.devicePixelRatioF()))
        painter.end()

    def _make_room_for_symbol(self) -> None:
        room = self._symbol_side() + 6 if self.property("symbol") else 0
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            self.setContentsMargins(room, 0, 0, 0)
        else:
            self.setContentsMargins(0, 0, room, 0)

    def _symbol_side(self) -> int:
        return current().pixels(16)

    def _reserved(self) -> int:
        if not self.property("reserved"):
            return 0
        line = self.fontMetrics().boundingRect(QRect(0, 0, 999, 999), int(Qt.TextFlag.TextWordWrap), "x")
        return line.height() + 1  # QLabel rounds a line up


class ElidedLabel(TextLabel):
    """One line that is shortened with … where it does not fit; the whole text stays in tooltip and accessible name."""

    def setText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """Other words, or none; the tooltip of the former ones does not wait for the next painting."""
        super().setText(text)
        self.setToolTip("")

    def clear(self) -> None:
        """No word is left, in the tooltip neither."""
        self.setText("")

    def minimumSizeHint(self) -> QSize:
        """May shrink to a few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("mmm…")), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what fits."""
        measure, room = self.fontMetrics(), self.contentsRect()
        shown = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        if shown.isascii():  # a phone number has no direction of its own: mirrored, its groups would change places
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(room, int(flags), shown)
        painter.end()


class FittedLabel(TextLabel):
    """A question at the largest size that keeps it within two lines, broken where the lines come out equally long.

    Breaks the text itself, because a wrapped label indents a right-to-left line by its trailing space.
    """

    SIZES: tuple[int, ...] = (36, 32, 28, 24)
    LINES = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._points = self.SIZES[0]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """The whole question; it is also what is read aloud."""
        super().setText(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another size."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """High enough for the lines it has."""
        return QSize(240, round(self._metrics().lineSpacing() * max(1, len(self._lines))) + 4)

    def sizeHint(self) -> QSize:
        """As the least, but two lines wide."""
        return QSize(640, self.minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, from the reading side, centred in height."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        step = self._metrics().lineSpacing()
        top = (self.height() - step * len(self._lines)) / 2
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self.layoutDirection())
        for number, line in enumerate(self._lines):
            where = QRectF(0, top + number * step, self.width(), step)
            painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), line)
        painter.end()

    def _font(self) -> QFont:
        made = QFont(self.font())
        made.setPointSize(self._points)
        made.setWeight(QFont.Weight.DemiBold)
        return made

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())

    def _fit(self) -> None:
        for points in self.SIZES:
            self._points = points
            count = len(self._broken(self.width()))
            if count <= self.LINES:
                break
        width = self.width()
        while width > 240 and len(self._broken(width - 8)) == count:
            width -= 8
        self._lines = self._broken(width)
        self.updateGeometry()
        self.update()

    def _broken(self, width: float) -> list[str]:
        layout = QTextLayout(self.text(), self._font())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            lines.append(self.text()[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return lines


class IconLabel(QLabel):
    """A pictogram, or a pictogram on a disc.

    Dynamic properties: `symbol`, `ink` and `paper` (token names), `pixels` (size at 11 points, 24 unless told),
    `disc` (token name: a disc of that colour, `pixels` wide, the pictogram half as large), `fixed` (do not grow with
    the text: the client display has its own scale). Says nothing to a screen reader: the word beside it does.
    """

    _ASKED = frozenset({"symbol", "ink", "paper", "pixels", "disc", "fixed"})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_symbol(self, symbol: str, ink: str = "text", paper: str = "surface") -> None:
        """Another pictogram in another colour."""
        self.setProperty("ink", ink)
        self.setProperty("paper", paper)
        self.setProperty("symbol", symbol)

    def setProperty(self, name: str, value: object) -> bool:  # noqa: N802  Qt's own name
        """As Qt's; shows what it asks for."""
        done = super().setProperty(name, value)
        if name in self._ASKED:
            self.updateGeometry()
            self.update()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Another look or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A square of the size asked for."""
        side = self._side()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the pictogram."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc, if any, and the pictogram in its middle."""
        name = self.property("symbol")
        if not name:
            return
        disc, side = self.property("disc"), self._side()
        ink, paper = str(self.property("ink") or "text"), str(self.property("paper") or disc or "surface")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        if disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(str(disc)))
            painter.drawEllipse(square)
            quarter = side // 4
            square = square.adjusted(quarter, quarter, -quarter, -quarter)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ratio = self.devicePixelRatioF()
        drawn = pixmap(str(name), ink, square.width(), paper, mirrored=mirrored, ratio=ratio)
        painter.drawPixmap(square.topLeft(), drawn)
        painter.end()

    def _side(self) -> int:
        asked = int(self.property("pixels") or 24)
        return asked if self.property("fixed") else current().pixels(asked)


class Monogram(TextLabel):
    """Initials on a disc. Dynamic properties `pixels` (48 unless told) and `soft` (pale instead of accent)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, *names: str) -> None:
        """The first letter of each name that has one, two at most."""
        self.setText("".join(name.strip()[0] for name in names if name.strip())[:2].upper())

    def sizeHint(self) -> QSize:
        """A square."""
        side = int(self.property("pixels") or 48)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As the hint: a disc is not squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc and letters; the letters grow with the disc, not with the text."""
        soft, side = bool(self.property("soft")), min(self.width(), self.height())
        square = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("bg" if soft else "accent"))
        painter.drawEllipse(square)
        letters = QFont(self.font())
        body = QFontMetrics(self.font()).ascent()  # about the height of the text round it
        letters.setPixelSize(max(14, round(side * 0.36), min(round(side * 0.46), body)))
        letters.setWeight(QFont.Weight.DemiBold)
        painter.setFont(letters)
        painter.setPen(color("text" if soft else "on_accent"))
        painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class KeyCap(TextLabel):
    """The name of a key, drawn as a key: what else does what this button does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("key", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

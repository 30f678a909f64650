"""Paints one row of the list: the name with the found part marked, a line of facts, what is open at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hhh_desktop.gui.models.client_list import ROW_ROLE, Row
from hhh_desktop.gui.theme import color, current, font, pixmap

_Marks = tuple[tuple[int, int], ...]


class ClientDelegate(QStyledItemDelegate):
    """Two lines and what is open; fonts and colours are asked of the theme at each paint, so it follows a switch."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """72 px, more where two lines of text ask for it."""
        name, facts = QFontMetricsF(font("lead", 600)), QFontMetricsF(font("body"))
        return QSize(200, max(72, round(name.height() + facts.height() + _air(name) + 24)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of a chosen row, the two lines, the signs at the end."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _RowPainting(painter, option, row, chosen, hovered).paint()
        painter.restore()


class _RowPainting:
    """The measures of one row while it is painted; everything is placed from the reading side and then mirrored."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, chosen: bool, hovered: bool) -> None:
        self.painter, self.row, self.chosen, self.hovered = painter, row, chosen, hovered
        whole = QRectF(option.rect)
        self.mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self.box = whole.adjusted(8, 2, -8, -2)
        self.name_font, self.fact_font = font("lead", 600), font("body")
        self.name, self.facts = QFontMetricsF(self.name_font), QFontMetricsF(self.fact_font)
        air = _air(self.name)
        gap = (self.box.height() - self.name.height() - self.facts.height() - air) / 2
        self.top = self.box.top() + gap
        self.middle = self.top + self.name.height() + air
        self.sign = current().pixels(20)
        self.paper = "accent_soft" if chosen else "surface"

    def paint(self) -> None:
        self._ground()
        left, right = self.box.left() + 16, self.box.right() - 12
        name_right = right
        if self.row.minor:
            name_right = self._minor(right, left + self.name.horizontalAdvance(self.row.name))
        self._line(self.name_font, self.name, self.row.name, self.row.marks, left, name_right, self.top, "text")
        facts_right = self._open(right)
        marks, facts = self.row.fact_marks, whole_parts(self.row.facts, self.facts, facts_right - left)
        self._line(self.fact_font, self.facts, facts, marks, left, facts_right, self.middle, "muted")

    def _ground(self) -> None:
        if not self.chosen and not self.hovered:
            return
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color("accent_soft" if self.chosen else "sunken"))
        self.painter.drawRoundedRect(self.box, 12, 12)
        if self.chosen:
            self.painter.setBrush(color("accent"))
            bar = QRectF(self.box.left(), self.box.top() + 14, 4, self.box.height() - 28)
            self.painter.drawRoundedRect(self._turned(bar), 2, 2)

    def _open(self, right: float) -> float:
        """Draws how many questions are open; answers where the facts have to end."""
        if not self.row.open_questions:
            return right
        words = QCoreApplication.translate("ClientDelegate", "{count} open").replace(
            "{count}", str(self.row.open_questions)
        )
        width = self.facts.horizontalAdvance(words)
        self.painter.setFont(self.fact_font)
        self.painter.setPen(color("accent"))
        where = QRectF(right - width - 1, self.middle, width + 1, self.facts.height())
        self.painter.drawText(self._turned(where), int(Qt.AlignmentFlag.AlignVCenter), words)
        start = right - width - self.sign - 4
        self._picture("state-unasked", "accent", start, self.middle, self.facts.height())
        return start - 8

    def _minor(self, right: float, name_end: float) -> float:
        """Draws the sign of a client under 16, with its word where the name leaves room; answers where the name ends."""
        words = QCoreApplication.translate("ClientDelegate", "onder 16")
        width = self.facts.horizontalAdvance(words)
        start = right - width - self.sign - 4
        if name_end + 8 > start:
            self._picture("alert", "warning", right - self.sign, self.top, self.name.height())
            return right - self.sign - 6
        self.painter.setFont(self.fact_font)
        self.painter.setPen(color("warning"))
        where = QRectF(right - width - 1, self.top, width + 1, self.name.height())
        self.painter.drawText(self._turned(where), int(Qt.AlignmentFlag.AlignVCenter), words)
        self._picture("alert", "warning", start, self.top, self.name.height())
        return start - 8

    def _line(
        self, face: QFont, measure: QFontMetricsF, text: str, marks: _Marks, left: float, right: float, top: float,
        ink: str,
    ) -> None:  # fmt: skip
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, right - left)
        self.painter.setFont(face)
        self.painter.setPen(color(ink))
        where = self._turned(QRectF(left, top, right - left, measure.height()))
        backwards = text.isascii() is False and _reads_backwards(text)
        # Numbers and dates have no direction of their own: in a mirrored window their parts would change places.
        reads = Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        self.painter.setLayoutDirection(reads)
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.painter.drawText(where, int(flags), shown)
        if backwards:
            return  # a mark is measured from the left; in right-to-left script it would lie elsewhere
        start = where.right() - measure.horizontalAdvance(shown) if self.mirrored else where.left()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(color("accent"))
        for at, length in marks:
            if at + length <= len(shown):
                before, width = (
                    measure.horizontalAdvance(shown[:at]),
                    measure.horizontalAdvance(shown[at : at + length]),
                )
                line = QRectF(start + before, top + measure.ascent() + 3, width, 2.5)
                self.painter.drawRoundedRect(line, 1.2, 1.2)

    def _picture(self, name: str, ink: str, left: float, top: float, height: float) -> None:
        where = self._turned(QRectF(left, top + (height - self.sign) / 2, self.sign, self.sign))
        ratio = self.painter.device().devicePixelRatioF()
        drawn = pixmap(name, ink, self.sign, self.paper, mirrored=self.mirrored, ratio=ratio)
        self.painter.drawPixmap(QPointF(round(where.left()), round(where.top())), drawn)

    def _turned(self, where: QRectF) -> QRectF:
        if not self.mirrored:
            return where
        return QRectF(self.box.left() + self.box.right() - where.right(), where.top(), where.width(), where.height())


def whole_parts(facts: str, measure: QFontMetricsF, room: float) -> str:
    """As many facts as fit in whole: half a number is no number. The first one always stays."""
    parts = facts.split(" · ")
    while len(parts) > 1 and measure.horizontalAdvance(" · ".join(parts)) > room:
        parts.pop()
    return " · ".join(parts)


def _air(name: QFontMetricsF) -> float:
    """Room between the lines for the mark, in fonts whose letters hang low or hardly at all."""
    return max(0.0, 5 - name.descent()) + 1


def _reads_backwards(text: str) -> bool:
    import unicodedata

    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)

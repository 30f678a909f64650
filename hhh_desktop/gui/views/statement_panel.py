"""The privacy statement as a page to read, at the desk and on the client display (statement 3.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScroller, QWidget

from hhh_desktop.domain.purpose import Statement
from hhh_desktop.gui.client_words import ClientWords
from hhh_desktop.gui.forms.ui_statement_panel import Ui_StatementPanel
from hhh_desktop.gui.widgets import TextLabel, WrapLabel

CHARACTERS_A_LINE = 70
_ROLES = {"heading": "display", "section": "title"}


class Block(NamedTuple):
    """One part of the statement: `kind` is heading, section, point or paragraph."""

    kind: str
    text: str


def blocks(body: str) -> Iterator[Block]:
    """Parts the statement's small piece of Markdown (`# `, `## `, `- `, paragraphs); nothing else is understood."""
    marks = {"# ": "heading", "## ": "section", "- ": "point"}
    paragraph: list[str] = []
    for line in [*body.split("\n"), ""]:
        mark = re.match(r"# |## |- ", line)
        if (mark or not line.strip()) and paragraph:
            yield Block("paragraph", " ".join(paragraph))
            paragraph = []
        if mark:
            yield Block(marks[mark[0]], line[mark.end() :].strip())
        elif line.strip():
            paragraph.append(line.strip())


class StatementPanel(QWidget):
    """The panel; on the client display it is `large` and speaks the client's language throughout."""

    closed = Signal()
    """The reader is done."""

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.ui = Ui_StatementPanel()
        self.ui.setupUi(self)
        self._large = large
        self._back = ""
        close, scroll = self.ui.statement_close, self.ui.statement_scroll
        close.setAutoDefault(False)
        close.setProperty("kind", "soft" if large else "")
        close.setProperty("symbol", "back" if large else "close")
        close.setProperty("paper", "bg" if large else "surface")
        close.clicked.connect(self.closed)
        QScroller.grabGesture(scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_statement(self, statement: Statement, words: ClientWords, *, salon: str, contact: str) -> None:
        """Shows one version from its beginning; `words` are those of the statement's own language.

        An empty `contact` (the salon told none) sends the reader to the desk: the sentence about it must end.
        """
        self._clear()
        right_to_left = words.right_to_left
        self.ui.statement_page.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        effective = statement.effective
        date = QLocale(words.language).toString(QDate(effective.year, effective.month, effective.day), "d MMMM yyyy")
        self.ui.statement_version.setText(words.statement_version.format(version=statement.version, date=date))
        for number, block in enumerate(blocks(statement.filled(salon=salon, contact=contact or words.ask_desk))):
            self._add(block, number)
        self.ui.statement_text_layout.addStretch(1)
        self.ui.statement_scroll.setAccessibleName(words.statement)
        self._back = words.back if self._large else ""
        self._name_close()
        self._narrow()
        self.ui.statement_scroll.verticalScrollBar().setValue(0)
        self.ui.statement_scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The button speaks the desk's language at the desk; lines keep their length in every text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name_close()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._narrow()
        super().changeEvent(event)

    def _name_close(self) -> None:
        word = self._back or self.tr("Sluiten")
        self.ui.statement_close.setText(word)
        self.ui.statement_close.setAccessibleName(word)

    def _narrow(self) -> None:
        """At most some 70 characters to a line."""
        measure = self.ui.statement_version.fontMetrics()
        self.ui.statement_text.setMaximumWidth(measure.averageCharWidth() * CHARACTERS_A_LINE)

    def _add(self, block: Block, number: int) -> None:
        label = WrapLabel(self.ui.statement_text)
        label.setObjectName(f"statement_{block.kind}_{number}")
        label.setProperty("role", _ROLES.get(block.kind, ""))
        label.setText(block.text)
        if block.kind == "section":
            label.setContentsMargins(0, 16, 0, 0)
        if block.kind != "point":
            self.ui.statement_text_layout.addWidget(label)
            return
        row = QHBoxLayout()
        row.setSpacing(12)
        bullet = TextLabel(self.ui.statement_text)
        bullet.setText("•")
        bullet.setProperty("tone", "accent")
        row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.ui.statement_text_layout.addLayout(row)

    def _clear(self) -> None:
        layout = self.ui.statement_text_layout
        while (item := layout.takeAt(0)) is not None:
            if (inner := item.layout()) is not None:
                while inner.takeAt(0) is not None:
                    pass
                inner.deleteLater()
        for label in self.ui.statement_text.findChildren(QWidget):
            label.hide()
            label.setParent(None)
            label.deleteLater()

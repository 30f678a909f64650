"""The last page for a client: what was answered, a row each, and one button a row to change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QWidget

from hhh_desktop.domain.consent import Answer
from hhh_desktop.domain.purpose import Purpose
from hhh_desktop.gui.client_words import ClientWords, name_of
from hhh_desktop.gui.forms.ui_client_closing import Ui_ClientClosing
from hhh_desktop.gui.widgets import IconButton, IconLabel, TextLabel, WrapLabel

_SIGNS = {
    Answer.GIVEN: ("state-given", "good"),
    Answer.REFUSED: ("state-refused", "refused"),
    Answer.DEFERRED: ("state-deferred", "warning"),
}


class AnswerRow(QFrame):
    """One purpose and its answer, as pictogram, word and colour, with *Change*."""

    changed = Signal(str)
    """The client wants this question (purpose id) again."""

    def __init__(self, purpose: Purpose, answer: Answer, words: ClientWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name, word = name_of(purpose, words.language), _word(answer, words)
        symbol, name_label, sign, answer_label = IconLabel(self), WrapLabel(self), IconLabel(self), TextLabel(self)
        for label, pictogram, ink in ((symbol, purpose.icon, "accent"), (sign, *_SIGNS[answer])):
            label.setProperty("pixels", 32)
            label.setProperty("fixed", True)
            label.show_symbol(pictogram, ink, "surface")
        name_label.setProperty("role", "lead")
        name_label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        name_label.setText(name)
        answer_label.setProperty("role", "leadstrong")
        answer_label.setProperty("tone", _SIGNS[answer][1])
        answer_label.setText(word)
        answer_label.setObjectName(f"answer_of_{purpose.id}")
        self.change = IconButton(self)
        self.change.setObjectName(f"change_{purpose.id}")
        self.change.setProperty("kind", "row")
        self.change.setAutoDefault(False)
        self.change.setText(words.change)
        self.change.setAccessibleName(words.change_named.format(purpose=name, answer=word))
        self.change.clicked.connect(lambda: self.changed.emit(purpose.id))
        self._state = QHBoxLayout()
        self._state.setSpacing(8)
        self._state.addWidget(sign)
        self._state.addWidget(answer_label)
        self._state.addStretch(1)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0)
        self._words.addWidget(name_label, 1)
        self._words.addLayout(self._state)
        self._answer_label = answer_label
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(symbol)
        row.addLayout(self._words, 1)
        row.addWidget(self.change)

    def stack(self, stacked: bool) -> None:
        """Puts the answer under the name instead of beside it."""
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(direction)

    def answer_width(self) -> int:
        """How wide the word of the answer is."""
        self._answer_label.ensurePolished()
        return self._answer_label.sizeHint().width()

    def align_answer(self, width: int) -> None:
        """Lines the answers up under each other."""
        self._answer_label.setMinimumWidth(width)


class ClientClosing(QWidget):
    """The page: one column of rows, or two where one is too high for the screen."""

    change_requested = Signal(str)
    """The client wants this question (purpose id) again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientClosing()
        self.ui.setupUi(self)
        self._rows: list[AnswerRow] = []
        self._lines: list[QFrame] = []
        self._columns = 0

    def show_answers(self, answers: Sequence[tuple[Purpose, Answer]], words: ClientWords, given_name: str) -> None:
        """Thanks the client and lists every answer, in the order of the questions."""
        self.clear_answers()
        thanks = words.thanks_named.format(name=given_name) if given_name else words.thanks
        self.ui.thanks.setText(thanks)
        self.ui.chosen.setText(words.chosen)
        for purpose, answer in answers:
            row = AnswerRow(purpose, answer, words, self.ui.rows)
            row.changed.connect(self.change_requested)
            for part in row.findChildren(QWidget):
                part.ensurePolished()  # rows are measured before they are shown
            self._rows.append(row)
        widest = max((row.answer_width() for row in self._rows), default=0)
        for row in self._rows:
            row.align_answer(widest)
        self._arrange(force=True)
        self.ui.thanks.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_chain(self) -> list[QWidget]:
        """What Tab reaches on the page, in reading order."""
        return [self.ui.thanks, *(row.change for row in self._rows)]

    def clear_answers(self) -> None:
        """Leaves no name and no answer on the page."""
        self.ui.thanks.setText("")
        for widget in (*self._rows, *self._lines):
            self.ui.rows_layout.removeWidget(widget)
        _dispose([*self._rows, *self._lines])
        self._rows, self._lines, self._columns = [], [], 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height may need another number of columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, *, force: bool = False) -> None:
        """One column if all rows fit below each other, else two; the scroll area is only the last resort."""
        if not self._rows:
            return
        # The page may not be in view yet, and then nothing is told of its new width.
        self.ui.closing_layout.setGeometry(self.rect())
        self.ui.thanks.refit()
        room = self.height() - self._head()
        for columns in (1, 2):
            if columns != self._columns or force:
                self._lay(columns)
            need = self._need()
            if need <= room:
                break
            force = False
        self.ui.rows_scroll.setMinimumHeight(min(need, max(room, 160)))
        self.ui.rows_scroll.setMaximumHeight(need)

    def _head(self) -> int:
        """Pixels that everything but the rows takes."""
        ui = self.ui
        above = ui.thanks.minimumSizeHint().height() + ui.chosen.heightForWidth(self.width())
        margins = ui.closing_layout.contentsMargins().bottom() + 2 * ui.rows_card_layout.contentsMargins().top()
        return above + margins + 6 * ui.closing_layout.spacing()

    def _need(self) -> int:
        """Pixels in height that the rows ask for at the present width."""
        layout = self.ui.rows_layout
        layout.invalidate()
        return layout.totalHeightForWidth(self.width() - 2)

    def _lay(self, columns: int) -> None:
        """Puts the rows in one or two columns, with a line between two that stand below each other."""
        self._columns = columns
        layout: QGridLayout = self.ui.rows_layout
        for widget in (*self._rows, *self._lines):
            layout.removeWidget(widget)
        _dispose(self._lines)
        self._lines = []
        deep = -(-len(self._rows) // columns)
        for place, row in enumerate(self._rows):
            row.stack(columns > 1)
            column, line_of = divmod(place, deep)
            layout.addWidget(row, 2 * line_of, column)
            if line_of:
                layout.addWidget(self._line(), 2 * line_of - 1, column)
        for column in range(2):
            layout.setColumnStretch(column, 1 if column < columns else 0)

    def _line(self) -> QFrame:
        line = QFrame(self.ui.rows)
        line.setProperty("hline", True)
        self._lines.append(line)
        line.show()
        return line


def _dispose(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def _word(answer: Answer, words: ClientWords) -> str:
    return {Answer.GIVEN: words.yes, Answer.REFUSED: words.no}.get(answer, words.later_short)

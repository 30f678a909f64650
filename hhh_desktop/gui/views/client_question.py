"""One question on the client display: who asks, which data, Yes, No or Later, and no answer by accident."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.domain.consent import Answer
from hhh_desktop.domain.purpose import ConsentText, Purpose
from hhh_desktop.gui.client_words import ClientWords, data_used_by
from hhh_desktop.gui.forms.ui_client_question import Ui_ClientQuestion
from hhh_desktop.gui.views.client_parts import AnswerButton, Clock


@dataclass(frozen=True, slots=True)
class Question:
    """One purpose to be asked; `text(purpose_id, language)` gives the exact words, in Dutch where there are no others."""

    purpose: Purpose
    text: Callable[[str, str], ConsentText]


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked: the client's given name, and for a child the name of the parent or guardian who answers."""

    given_name: str = ""
    guardian: str = ""


class ClientQuestion(QWidget):
    """The page; it sends at most one answer for each time it is shown, and then waits.

    `clock` counts seconds that only go forward. An answer within `GUARD` seconds after the page appeared is the
    second half of a double click on the page before, so it is not taken.
    """

    answered = Signal(Answer)
    """The client gave this answer, by a click, a tap, or an arrow key and Return."""
    stray_key = Signal()
    """Return or Space, with nothing chosen: the client may need to be told how to answer."""

    GUARD = 0.4

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientQuestion()
        self.ui.setupUi(self)
        self._clock = clock
        self._open_from = 0.0
        self._pressed_in_time = False
        self._waiting = True
        ui = self.ui
        self._answers = {ui.answer_yes: Answer.GIVEN, ui.answer_no: Answer.REFUSED, ui.answer_later: Answer.DEFERRED}
        for button, answer in self._answers.items():
            button.pressed.connect(self._note_press)
            button.clicked.connect(lambda _checked=False, given=answer: self._clicked(given))

    def show_question(
        self, question: Question, words: ClientWords, asked: Asked, salon: str, number: int, count: int
    ) -> ConsentText:
        """Shows question `number` of `count` (0 of 0: an answer is being changed); answers the exact text that stands there."""
        ui = self.ui
        text = question.text(question.purpose.id, words.language)
        ui.step.setText(_step(words, asked, number, count))
        ui.progress.show_progress(number, count)
        ui.guardian.setText(_guardian(words, asked))
        ui.guardian.setVisible(bool(asked.guardian))
        ui.purpose_symbol.show_symbol(question.purpose.icon, "accent", "surface")
        ui.question.setText(text.body)
        ui.health.setText(words.health if question.purpose.own_page else "")
        ui.health.setVisible(question.purpose.own_page)
        ui.who_asks_label.setText(words.who_asks)
        ui.who_asks.setText(salon)
        ui.which_data_label.setText(words.which_data)
        ui.which_data.setText(data_used_by(question.purpose, words.language))
        ui.stopping_label.setText(words.stopping)
        ui.stopping.setText(words.any_day)
        for button, word in ((ui.answer_yes, words.yes), (ui.answer_no, words.no), (ui.answer_later, words.later)):
            button.setText(word)
            button.setAccessibleName(word)
            button.setAccessibleDescription(text.body)
        self._give_room()
        self.start()
        return text

    def start(self) -> None:
        """Nothing is chosen, the question has the focus, and answers count once the guard is over."""
        self._waiting = False
        self._open_from = self._clock() + self.GUARD
        self._pressed_in_time = False
        self._choose(None)

    def focus_chain(self) -> list[QWidget]:
        """What Tab reaches on the page, in reading order."""
        return [self.ui.question, *self._answers]

    def clear_question(self) -> None:
        """Takes every word of and about a client off the page, and takes no answer."""
        ui = self.ui
        self._waiting = True
        for label in (ui.step, ui.guardian, ui.question, ui.health, ui.who_asks, ui.which_data):
            label.clear()
        ui.question.setText("")
        ui.progress.show_progress(0, 0)
        for button in self._answers:
            button.show_chosen(False)
            button.setAccessibleDescription("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room may take a larger question."""
        super().resizeEvent(event)
        self._give_room()

    def event(self, event: QEvent) -> bool:
        """The other lines may have come to need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._give_room()
        return done

    def _give_room(self) -> None:
        """Tells the question how much height the rest of the page leaves it."""
        label, layout = self.ui.question, self.ui.column_layout
        layout.invalidate()
        others = layout.totalMinimumSize().height() - label.minimumSizeHint().height()
        label.give_room(self.height() - others)

    def showEvent(self, event: QShowEvent) -> None:
        """Whatever brought the page back, the guard and the focus start anew; a wait for the file goes on."""
        super().showEvent(event)
        if not self._waiting:
            self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose Yes or No as they stand, Down chooses Later, Up nothing; Return gives what is chosen."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            if not event.isAutoRepeat():
                self._choose(self._under(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._give_chosen(key)
        else:
            super().keyPressEvent(event)

    def _under(self, key: int) -> AnswerButton | None:
        """Which answer an arrow key means; as the buttons stand, so mirrored where one reads from right to left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key == Qt.Key.Key_Down:
            return self.ui.answer_later
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self.ui.answer_yes if (key == Qt.Key.Key_Left) != mirrored else self.ui.answer_no
        return None

    def _choose(self, button: AnswerButton | None) -> None:
        (button or self.ui.question).setFocus(Qt.FocusReason.OtherFocusReason)
        for other in self._answers:
            other.show_chosen(other is button)

    def _give_chosen(self, key: int) -> None:
        chosen = next((button for button in self._answers if button.chosen and button.hasFocus()), None)
        if chosen is None or key == Qt.Key.Key_Space:
            self.stray_key.emit()
        elif self._clock() >= self._open_from:
            self._give(self._answers[chosen])

    def _note_press(self) -> None:
        self._pressed_in_time = self._clock() >= self._open_from

    def _clicked(self, answer: Answer) -> None:
        if self._pressed_in_time:
            self._give(answer)

    def _give(self, answer: Answer) -> None:
        if self._waiting:
            return
        self._waiting = True  # until the answer is stored, or could not be
        self.answered.emit(answer)


def _step(words: ClientWords, asked: Asked, number: int, count: int) -> str:
    if not count:
        return words.step_change
    if not asked.given_name:
        return words.step.format(number=number, count=count)
    return words.step_named.format(name=asked.given_name, number=number, count=count)


def _guardian(words: ClientWords, asked: Asked) -> str:
    if not asked.guardian:
        return ""
    if not asked.given_name:
        return words.guardian.format(guardian=asked.guardian)
    return words.guardian_named.format(name=asked.given_name, guardian=asked.guardian)

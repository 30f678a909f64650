"""At the desk: one spoken, written or phoned answer to one question, written down by staff and marked as such."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.purpose import SOURCE_LANGUAGE, ConsentText
from hhh_desktop.gui.client_words import Words, data_used_by, name_of, words_for
from hhh_desktop.gui.forms.ui_record_answer_panel import Ui_RecordAnswerPanel
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.client_parts import Clock, Stopwatch
from hhh_desktop.gui.views.client_question import Question


class RecordAnswerPanel(QWidget):
    """Shows the exact question to read aloud, in the client's language; nothing is preselected.

    It takes one answer at a time and waits for the next `show_question`. `clock` counts seconds that only go forward.
    """

    recorded = Signal(str, Answer, How, ConsentText, float, str)
    """Purpose id, answer, how it came, the exact text, seconds it stood here, who answered for a child (or empty)."""
    cancelled = Signal()
    """Nothing is to be written down."""
    display_requested = Signal(str)
    """The client is to answer this purpose on the client display after all."""

    def __init__(self, words: Words, parent: QWidget | None = None, *, clock: Clock = time.monotonic) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordAnswerPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._words = words
        self._question: Question | None = None
        self._text: ConsentText | None = None
        self._name_of_purpose = ""
        self._is_minor = False
        self._waiting = True
        self._shown_for = Stopwatch(clock)
        self._hows: dict[QAbstractButton, How] = {
            ui.how_spoken: How.SPOKEN,
            ui.how_paper: How.PAPER,
            ui.how_phone: How.PHONE,
        }
        self._answers: dict[QAbstractButton, Answer] = {
            ui.said_yes: Answer.GIVEN,
            ui.said_no: Answer.REFUSED,
            ui.said_later: Answer.DEFERRED,
        }
        self._groups = (_group(self, self._hows), _group(self, self._answers))
        for button in (*self._hows, ui.how_display, *self._answers, ui.record_answer, ui.record_cancel):
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        for group in self._groups:
            group.buttonClicked.connect(self._clear_hint)
        ui.record_guardian.textEdited.connect(self._clear_hint)
        ui.record_answer.clicked.connect(self._record)
        ui.record_cancel.clicked.connect(self._cancel)
        ui.how_display.clicked.connect(self._to_display)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key))
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._record)

    def show_question(
        self,
        question: Question,
        *,
        language: str,
        salon: str,
        client: str = "",
        is_minor: bool = False,
        guardian: str = "",
        desk_language: str = SOURCE_LANGUAGE,
    ) -> None:
        """One question, in the client's `language`; `guardian` is the name we know already, for a client under 16.

        `desk_language` is in what the purpose is named to staff.
        """
        words = words_for(self._words, language)
        self._name_of_purpose = name_of(question.purpose, desk_language)
        self._waiting = False
        self._question, self._is_minor = question, is_minor
        self._text = question.text(question.purpose.id, language)
        ui = self.ui
        facts = f"{words.who_asks} {salon}. {words.which_data} {data_used_by(question.purpose, words.language)}."
        ui.record_language.setText(f"{client} · {words.own_name}" if client else words.own_name)
        ui.record_question.setText(self._text.body)
        ui.record_question.setAccessibleName(self._text.body)
        ui.record_facts.setText(f"{facts} {words.stopping} {words.any_day}.")
        side = Qt.LayoutDirection.RightToLeft if words.right_to_left else self.layoutDirection()
        ui.record_question_card.setLayoutDirection(side)
        ui.record_health_box.setVisible(question.purpose.own_page)
        ui.guardian_box.setVisible(is_minor)
        ui.record_guardian.setText(guardian if is_minor else "")
        self._name()
        self._untick()
        self._clear_hint()
        self._shown_for.restart()
        self._shown_for.run(self.isVisible())
        ui.record_question.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, sentence: str) -> None:
        """The answer could not be stored; what was chosen stays, to be tried again."""
        self._hint(sentence)
        self._waiting = False
        self._shown_for.run(self.isVisible())

    def clear_question(self) -> None:
        """Takes every word of and about a client off the panel."""
        ui = self.ui
        self._question, self._text, self._name_of_purpose, self._waiting = None, None, "", True
        for label in (ui.record_title, ui.record_question, ui.record_facts, ui.record_language):
            label.clear()
        ui.record_question.setAccessibleName("")
        ui.record_guardian.clear()
        self._untick()
        self._clear_hint()
        self._shown_for.restart()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes nothing down."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The time in view counts."""
        super().showEvent(event)
        self._shown_for.run(self._text is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hidden time does not."""
        super().hideEvent(event)
        self._shown_for.run(False)

    def changeEvent(self, event: QEvent) -> None:
        """What staff reads follows the desk's language; the question keeps the client's."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        name = self._name_of_purpose
        title = self.tr("Antwoord vastleggen: {purpose}").replace("{purpose}", name)
        self.ui.record_title.setText(title if name else "")
        for button in (self.ui.record_answer, self.ui.record_cancel, self.ui.how_display):
            button.setAccessibleName(button.text())

    def _untick(self) -> None:
        for group in self._groups:
            group.setExclusive(False)
            for button in group.buttons():
                button.setChecked(False)
            group.setExclusive(True)

    def _hint(self, sentence: str) -> None:
        self.ui.record_hint.setText(sentence)
        self.ui.record_hint_box.setVisible(bool(sentence))
        self.ui.record_mark.setVisible(not sentence)  # one sentence beside the button, seen without scrolling

    def _clear_hint(self) -> None:
        self._hint("")
        restyle(self.ui.record_guardian, refused=False)

    def _to_display(self) -> None:
        question = self._question
        if question is not None:
            self.clear_question()
            self.display_requested.emit(question.purpose.id)

    def _cancel(self) -> None:
        self.clear_question()
        self.cancelled.emit()

    def _record(self) -> None:
        """The one place from which a recorded answer leaves the panel: one question, one answer."""
        if self._waiting or self._question is None or self._text is None:
            return
        how, answer = (group.checkedButton() for group in self._groups)
        guardian = self.ui.record_guardian.text().strip() if self._is_minor else ""
        if how is None:
            self._refuse(self.tr("Kies eerst hoe de klant antwoordt."), self.ui.how_spoken)
        elif answer is None:
            self._refuse(self.tr("Kies eerst wat de klant zegt."), self.ui.said_yes)
        elif self._is_minor and not guardian:
            self._refuse(self.tr("Vul in welke ouder of voogd antwoordt."), self.ui.record_guardian)
        else:
            self._waiting = True  # until it is stored: a second click is no second answer
            seconds = self._shown_for.seconds
            self._shown_for.run(False)
            purpose_id = self._question.purpose.id
            self.recorded.emit(purpose_id, self._answers[answer], self._hows[how], self._text, seconds, guardian)

    def _refuse(self, sentence: str, where: QWidget) -> None:
        """Says what is still to be chosen, and goes there without choosing it."""
        self._hint(sentence)
        restyle(self.ui.record_guardian, refused=where is self.ui.record_guardian)
        where.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.ui.record_scroll.ensureWidgetVisible(where))  # after the next layout


def _group(parent: QWidget, buttons: dict[QAbstractButton, How] | dict[QAbstractButton, Answer]) -> QButtonGroup:
    """An exclusive group in which nothing is ticked."""
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)
    return group

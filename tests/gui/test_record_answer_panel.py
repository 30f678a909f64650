"""Recording a spoken, written or phoned answer: nothing preselected, one answer, marked, refused politely."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.gui.views.record_answer_panel import RecordAnswerPanel
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown, tab_chain
from tests.gui.client_rounds import WORDS, HandClock, click, press, pseudo, questions, text_of, traces_of, words_with

Key = Qt.Key
STRAY = (Key.Key_Return, Key.Key_Enter, Key.Key_Tab, Key.Key_Space, Key.Key_Left, Key.Key_Right, Key.Key_Down)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def panel(clock: HandClock) -> Iterator[RecordAnswerPanel]:
    application()
    made = RecordAnswerPanel(WORDS, clock=clock)
    shown(made, QSize(846, 640))
    show(made)
    yield made
    made.close()
    made.deleteLater()
    settle()


@pytest.fixture
def log(panel: RecordAnswerPanel) -> list[tuple[object, ...]]:
    said: list[tuple[object, ...]] = []
    panel.recorded.connect(lambda *record: said.append(record))
    return said


def show(panel: RecordAnswerPanel, purpose: str = "news_email", language: str = "nl", **more: object) -> None:
    panel.show_question(questions(purpose)[0], language=language, salon="Her His Hair", **more)  # type: ignore[arg-type]
    settle()


def chosen(panel: RecordAnswerPanel) -> list[str]:
    return [button.objectName() for button in panel.findChildren(QPushButton) if button.isChecked()]


def test_nothing_is_preselected_and_nothing_is_a_default(panel: RecordAnswerPanel) -> None:
    assert chosen(panel) == []
    assert panel.focusWidget() is panel.ui.record_question
    for button in panel.findChildren(QPushButton):
        assert not button.autoDefault(), button.objectName()
        assert not button.isDefault(), button.objectName()


def test_the_exact_question_in_the_client_s_language(panel: RecordAnswerPanel) -> None:
    show(panel, language="en")
    ui = panel.ui
    assert ui.record_question.text() == text_of("news_email", "en").body
    assert ui.record_language.text() == "English"
    assert ui.record_facts.text() == (
        "Who asks this? Her His Hair. What do we use? Your name and your e-mail. Stopping? You can, any day."
    )
    assert ui.record_title.text() == "Antwoord vastleggen: Nieuws per e-mail"
    assert not ui.record_health.isVisible()
    show(panel, "health")
    assert ui.record_health.isVisible()


@pytest.mark.parametrize(("how", "meant"), [("spoken", How.SPOKEN), ("paper", How.PAPER), ("phone", How.PHONE)])
@pytest.mark.parametrize(
    ("answer", "given"), [("yes", Answer.GIVEN), ("no", Answer.REFUSED), ("later", Answer.DEFERRED)]
)
def test_one_answer_with_all_that_proves_it(
    panel: RecordAnswerPanel,
    clock: HandClock,
    log: list[tuple[object, ...]],
    how: str,
    meant: How,
    answer: str,
    given: Answer,
) -> None:
    clock.pass_(12)
    click(panel.findChild(QPushButton, f"how_{how}"))
    click(panel.findChild(QPushButton, f"said_{answer}"))
    click(panel.ui.record_answer)
    assert log == [("news_email", given, meant, text_of("news_email", "nl"), 12.0, "")]


def test_it_refuses_politely_until_both_are_chosen(panel: RecordAnswerPanel, log: list[tuple[object, ...]]) -> None:
    ui = panel.ui
    click(ui.record_answer)
    assert ui.record_hint.text() == "Kies eerst hoe de klant antwoordt."
    assert ui.record_footer.isAncestorOf(ui.record_hint), "beside the button, so that no scrolling hides it"
    assert not ui.record_mark.isVisible()
    assert panel.focusWidget() is ui.how_spoken
    assert chosen(panel) == []
    click(ui.how_paper)
    assert ui.record_hint.text() == ""
    click(ui.record_answer)
    assert ui.record_hint.text() == "Kies eerst wat de klant zegt."
    click(ui.said_no)
    click(ui.record_answer)
    assert len(log) == 1


def test_a_child_needs_the_name_of_who_answers(panel: RecordAnswerPanel, log: list[tuple[object, ...]]) -> None:
    ui = panel.ui
    assert not ui.guardian_box.isVisible()
    show(panel, is_minor=True)
    click(ui.how_spoken)
    click(ui.said_yes)
    click(ui.record_answer)
    assert ui.record_hint.text() == "Vul in welke ouder of voogd antwoordt."
    assert panel.focusWidget() is ui.record_guardian
    assert log == []
    QTest.keyClicks(ui.record_guardian, "  Els Bakker ")
    click(ui.record_answer)
    assert log[0][5] == "Els Bakker"
    show(panel, is_minor=True, guardian="Els Bakker")
    assert ui.record_guardian.text() == "Els Bakker"
    show(panel, is_minor=False, guardian="Els Bakker")
    assert ui.record_guardian.text() == ""


def test_a_second_click_is_no_second_answer_and_a_fault_lets_try_again(
    panel: RecordAnswerPanel, log: list[tuple[object, ...]]
) -> None:
    ui = panel.ui
    click(ui.how_spoken)
    click(ui.said_yes)
    for _ in range(3):
        click(ui.record_answer)
        QTest.keyClick(panel.windowHandle(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(log) == 1
    panel.show_fault("Het opslaan lukt nu niet.")
    assert ui.record_hint.text() == "Het opslaan lukt nu niet."
    assert chosen(panel) == ["how_spoken", "said_yes"]
    click(ui.record_answer)
    assert len(log) == 2


def test_ctrl_enter_records_what_was_chosen(panel: RecordAnswerPanel, log: list[tuple[object, ...]]) -> None:
    QTest.keyClick(panel.windowHandle(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert log == []
    click(panel.ui.how_phone)
    click(panel.ui.said_no)
    QTest.keyClick(panel.windowHandle(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [record[1] for record in log] == [Answer.REFUSED]


def test_the_next_question_starts_empty(panel: RecordAnswerPanel, clock: HandClock) -> None:
    click(panel.ui.how_spoken)
    click(panel.ui.said_yes)
    show(panel, "birthday")
    assert chosen(panel) == []


def answered_by(
    panel: RecordAnswerPanel, log: list[tuple[object, ...]], sequences: Iterable[tuple[Key, ...]]
) -> list[str]:
    """Key sequences that recorded an answer though neither how nor what was ever chosen on purpose."""
    found = []
    for keys in sequences:
        show(panel)
        before = len(log)
        press(panel, *keys)
        if len(log) > before:
            found.append("+".join(key.name.removeprefix("Key_") for key in keys))
    return found


def test_no_stray_keys_record_an_answer(panel: RecordAnswerPanel, log: list[tuple[object, ...]]) -> None:
    sequences = [keys for length in (1, 2, 3) for keys in product(STRAY, repeat=length)]
    assert answered_by(panel, log, sequences) == []


def test_arrows_alone_tick_nothing(panel: RecordAnswerPanel) -> None:
    for start in (panel.ui.how_spoken, panel.ui.said_yes):
        start.setFocus()
        press(panel, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Down)
        assert chosen(panel) == []


def test_control_ticked_answers_are_caught(
    panel: RecordAnswerPanel, log: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ticked(self: RecordAnswerPanel) -> None:
        self.ui.how_spoken.setChecked(True)
        self.ui.said_yes.setChecked(True)
        self.ui.record_answer.setFocus()

    monkeypatch.setattr(RecordAnswerPanel, "_clear_hint", ticked)
    show(panel)
    assert chosen(panel) != []
    panel.ui.record_answer.setFocus()
    press(panel, Key.Key_Space)
    assert len(log) == 1


def test_hidden_time_does_not_count(panel: RecordAnswerPanel, clock: HandClock, log: list[tuple[object, ...]]) -> None:
    clock.pass_(3)
    panel.hide()
    clock.pass_(100)
    panel.show()
    clock.pass_(4)
    click(panel.ui.how_spoken)
    click(panel.ui.said_later)
    click(panel.ui.record_answer)
    assert log[0][4] == pytest.approx(7)


def test_escape_and_cancel_record_nothing_and_forget(panel: RecordAnswerPanel, log: list[tuple[object, ...]]) -> None:
    cancelled: list[bool] = []
    panel.cancelled.connect(lambda: cancelled.append(True))
    show(panel, is_minor=True, guardian="Xerxes Bakker")
    click(panel.ui.said_yes)
    press(panel, Key.Key_Escape)
    assert cancelled == [True]
    assert log == []
    assert chosen(panel) == []
    assert traces_of(panel, ["Xerxes"]) == []
    assert not panel.ui.record_hint_box.isVisible()
    show(panel)
    click(panel.ui.record_cancel)
    assert cancelled == [True, True]


def test_an_arabic_question_is_read_from_the_right(clock: HandClock) -> None:
    arabic = pseudo(WORDS["nl"], language="ar", right_to_left=True)
    made = RecordAnswerPanel(words_with("ar", arabic), clock=clock)
    shown(made, QSize(846, 640))
    show(made, language="ar")
    assert made.ui.record_question_card.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert made.layoutDirection() is Qt.LayoutDirection.LeftToRight
    made.close()


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_it_passes_the_audit(qapp: object, variant: Variant) -> None:
    def make() -> QWidget:
        made = RecordAnswerPanel(WORDS, clock=HandClock())
        made.show_question(questions("health")[0], language="nl", salon="Her His Hair", is_minor=True, guardian="Els")
        click(made.ui.record_answer)
        return made

    with looked_at(make, variant) as made:
        assert audit(made) == []


def test_tab_walks_as_one_reads(panel: RecordAnswerPanel) -> None:
    show(panel, is_minor=True)
    assert [widget.objectName() for widget in tab_chain(panel)] == [
        "record_question",
        "how_display",
        *("how_spoken", "how_paper", "how_phone"),
        *("said_yes", "said_no", "said_later"),
        *("record_guardian", "record_cancel", "record_answer"),
    ]


def test_the_client_may_answer_on_the_display_after_all(panel: RecordAnswerPanel) -> None:
    show(panel)
    asked: list[str] = []
    recorded: list[object] = []
    panel.display_requested.connect(asked.append)
    panel.recorded.connect(lambda *answer: recorded.append(answer))
    purpose = panel._question.purpose.id if panel._question else ""
    panel.ui.how_display.click()
    assert (asked, recorded) == ([purpose], [])
    assert panel.ui.record_question.text() == ""

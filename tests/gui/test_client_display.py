"""The client display: nothing is answered by accident, one answer at a time, and nothing of a client stays."""

from __future__ import annotations

import ast
import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hhh_desktop.domain.client import CLIENT_LANGUAGES
from hhh_desktop.domain.consent import Answer
from hhh_desktop.gui.client_words import ClientWordsError, load_client_words, with_questions
from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.theme.focus_ring import ring_of
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_idle import web_address
from hhh_desktop.gui.views.client_parts import AnswerButton
from hhh_desktop.gui.views.client_question import ClientQuestion
from hhh_desktop.gui.views.client_round import choose_screen
from hhh_desktop.gui.widgets import IconButton
from tests.gui.audit import audit, settle, tab_chain
from tests.gui.client_rounds import (
    ALL,
    BOOK,
    FIVE,
    RESOURCES,
    WORDS,
    HandClock,
    Log,
    answer_all,
    click,
    display_for,
    hold,
    press,
    pseudo,
    questions,
    salon,
    text_of,
    traces_of,
    words_with,
)

Key = Qt.Key
NAMES = tuple(
    zip(
        CLIENT_LANGUAGES,
        ["Nederlands", "English", "Türkçe", "العربية", "Polski", "Українська", "Deutsch", "Français", "Español"],
        strict=True,
    )
)
STRAY = (Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Tab, Key.Key_Backtab, Key.Key_Escape)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def display(clock: HandClock) -> Iterator[ClientDisplay]:
    made = display_for(clock)
    yield made
    made.close()
    made.deleteLater()
    settle()


@pytest.fixture
def log(display: ClientDisplay) -> Log:
    return Log(display)


def ask(display: ClientDisplay, clock: HandClock, *ids: str) -> None:
    """Asks, and lets the guard against double clicks go by."""
    display.ask(questions(*(ids or FIVE)), given_name="Noor", language="nl")
    settle()
    clock.pass_(1)


# ── nothing by accident ─────────────────────────────────────────────────────────────────────────────────────────────


def accidents(display: ClientDisplay, clock: HandClock, log: Log, sequences: Iterable[tuple[Key, ...]]) -> list[str]:
    """The key sequences that gave an answer though no answer was chosen."""
    found = []
    for keys in sequences:
        ask(display, clock, "card", "health")
        before = len(log.answers)
        press(display, *keys)
        if len(log.answers) > before:
            found.append("+".join(key.name.removeprefix("Key_") for key in keys))
    return found


def stray_sequences(longest: int) -> Iterator[tuple[Key, ...]]:
    for length in range(1, longest + 1):
        yield from product(STRAY, repeat=length)


def test_no_key_sequence_without_an_arrow_answers(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    assert accidents(display, clock, log, stray_sequences(3)) == []
    walks = [(Key.Key_Tab,) * steps + (last, again) for steps in range(8) for last in STRAY[:3] for again in STRAY[:3]]
    assert accidents(display, clock, log, walks) == []


def test_control_ordinary_buttons_are_caught(
    display: ClientDisplay, clock: HandClock, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(AnswerButton, "keyPressEvent")
    monkeypatch.delattr(AnswerButton, "keyReleaseEvent")
    assert "Tab+Space" in accidents(display, clock, log, stray_sequences(2))


def test_control_a_default_button_is_caught(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    default = QPushButton("Ja", display.question)
    default.setAutoDefault(True)
    default.clicked.connect(display.question.ui.answer_yes.click)
    default.show()
    walks = [(Key.Key_Tab,) * steps + (Key.Key_Return,) for steps in range(10)]
    assert accidents(display, clock, log, walks)


def test_control_a_choice_made_beforehand_is_caught(
    display: ClientDisplay, clock: HandClock, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = ClientQuestion.start

    def chosen_from_the_start(page: ClientQuestion) -> None:
        start(page)
        page.ui.answer_yes.setFocus()
        page.ui.answer_yes.show_chosen(True)

    monkeypatch.setattr(ClientQuestion, "start", chosen_from_the_start)
    assert "Return" in accidents(display, clock, log, stray_sequences(1))


def test_nothing_is_selected_and_no_button_is_a_default(display: ClientDisplay, clock: HandClock) -> None:
    ask(display, clock)
    ui = display.question.ui
    assert display.focusWidget() is ui.question
    ring = ring_of(display)
    assert ring is None or ring.target is not ui.question
    for button in display.findChildren(QPushButton):
        assert not button.autoDefault(), button.objectName()
        assert not button.isDefault(), button.objectName()
    for button in (ui.answer_yes, ui.answer_no, ui.answer_later):
        assert not button.isCheckable()
        assert not button.chosen


@pytest.mark.parametrize(
    ("arrow", "given"),
    [(Key.Key_Left, Answer.GIVEN), (Key.Key_Right, Answer.REFUSED), (Key.Key_Down, Answer.DEFERRED)],
)
@pytest.mark.parametrize("confirm", [Key.Key_Return, Key.Key_Enter])
def test_an_arrow_and_return_answers(
    display: ClientDisplay, clock: HandClock, log: Log, arrow: Key, confirm: Key, given: Answer
) -> None:
    ask(display, clock)
    press(display, arrow)
    assert log.answers == []
    press(display, confirm)
    assert [(purpose, answer) for purpose, answer, _, _ in log.answers] == [("card", given)]


def test_space_never_answers_and_looking_away_unchooses(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    for keys in (
        (Key.Key_Left, Key.Key_Space),
        (Key.Key_Left, Key.Key_Up, Key.Key_Return),
        (Key.Key_Left, Key.Key_Escape, Key.Key_Return),
        (Key.Key_Left, Key.Key_Tab, Key.Key_Return),
        (Key.Key_Left, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return),
    ):
        press(display, *keys)
        assert log.answers == [], keys
        press(display, Key.Key_Up)
    assert display.ui.calm.text() == WORDS["nl"].arrow_hint


def test_the_choice_shows_a_ring_of_4_px(display: ClientDisplay, clock: HandClock) -> None:
    ask(display, clock)
    yes = display.question.ui.answer_yes
    before = yes.grab().toImage()
    press(display, Key.Key_Left)
    settle()
    after = yes.grab().toImage()
    middle = yes.height() // 2
    changed = [x for x in range(12) if before.pixelColor(x, middle) != after.pixelColor(x, middle)]
    assert changed, "the ring cannot be seen"
    ink = after.pixelColor(1, middle)
    assert all(after.pixelColor(x, middle) == ink for x in range(4))


def test_mirrored_arrows_follow_what_is_seen(clock: HandClock) -> None:
    display = display_for(clock, words_with("ar", pseudo(WORDS["nl"], language="ar", right_to_left=True)))
    log = Log(display)
    display.ask(questions("card"), given_name="Noor", language="ar")
    settle()
    clock.pass_(1)
    ui = display.question.ui
    assert ui.answer_yes.mapTo(display, QPoint(0, 0)).x() > ui.answer_no.mapTo(display, QPoint(0, 0)).x()
    press(display, Key.Key_Left, Key.Key_Return)
    assert log.answers[0][1] is Answer.REFUSED
    display.close()


def test_a_held_key_answers_nothing(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    hold(display, Key.Key_Left)
    hold(display, Key.Key_Return)
    assert log.answers == []
    press(display, Key.Key_Left)
    hold(display, Key.Key_Return)
    assert log.answers == []


def test_keys_with_ctrl_alt_or_meta_are_no_answer(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    press(display, Key.Key_Left)
    for modifier in (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.ShiftModifier,
    ):
        QTest.keyClick(display.windowHandle(), Key.Key_Return, modifier)
    assert log.answers == []


# ── double clicks and waiting ───────────────────────────────────────────────────────────────────────────────────────


def double_click(display: ClientDisplay, log: Log) -> int:
    """How many answers two quick clicks on Yes give when each is stored at once."""
    display.answered.connect(lambda *_: display.next_question())
    click(display.question.ui.answer_yes)
    click(display.question.ui.answer_yes)
    return len(log.answers)


def test_a_double_click_answers_one_question(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    assert double_click(display, log) == 1


def test_control_without_the_guard_a_double_click_answers_two(
    display: ClientDisplay, clock: HandClock, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClientQuestion, "GUARD", 0.0)
    ask(display, clock)
    assert double_click(display, log) > 1


def test_a_press_from_before_the_guard_ended_does_not_count(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    display.ask(questions("card"), given_name="Noor")
    yes = display.question.ui.answer_yes
    QTest.mousePress(yes, Qt.MouseButton.LeftButton)
    clock.pass_(1)
    QTest.mouseRelease(yes, Qt.MouseButton.LeftButton)
    assert log.answers == []
    click(yes)
    assert len(log.answers) == 1


def test_arrow_and_return_within_the_guard_do_not_count(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    display.ask(questions("card"), given_name="Noor")
    press(display, Key.Key_Left, Key.Key_Return)
    assert log.answers == []


def test_one_answer_until_it_is_stored(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    for _ in range(3):
        click(display.question.ui.answer_yes)
        clock.pass_(1)
    press(display, Key.Key_Right, Key.Key_Return)
    display._choose_language("en")
    clock.pass_(1)
    click(display.question.ui.answer_no)
    assert [answer for _, answer, _, _ in log.answers] == [Answer.GIVEN]
    display.next_question()
    assert display.question.ui.question.text() == text_of("health", "en").body
    display.next_question()  # nothing waits: no question is skipped
    assert display.question.ui.question.text() == text_of("health", "en").body


def test_a_fault_keeps_the_page_and_lets_answer_again(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    click(display.question.ui.answer_yes)
    display.show_fault("Het opslaan lukt nu niet.")
    settle()
    assert display.ui.fault.isVisible()
    assert display.ui.fault_text.text() == "Het opslaan lukt nu niet."
    assert display.question.ui.question.text() == text_of("card", "nl").body
    assert audit(display) == []
    clock.pass_(1)
    click(display.question.ui.answer_no)
    display.next_question()
    assert [(purpose, answer) for purpose, answer, _, _ in log.answers] == [
        ("card", Answer.GIVEN),
        ("card", Answer.REFUSED),
    ]
    assert not display.ui.fault.isVisible()


def test_a_change_that_could_not_be_stored_leaves_the_old_answer(display: ClientDisplay, clock: HandClock) -> None:
    ask(display, clock, "card")
    answer_all(display, clock, Answer.GIVEN)
    click(display.closing.findChild(QPushButton, "change_card"))
    clock.pass_(1)
    click(display.question.ui.answer_no)
    display.show_fault()
    assert display._round.given == {"card": Answer.GIVEN}


# ── a whole round ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_round_one_question_one_answer(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    given = [Answer.GIVEN, Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED, Answer.REFUSED]
    answer_all(display, clock, *given)
    assert [(purpose, answer) for purpose, answer, _, _ in log.answers] == list(zip(FIVE, given, strict=True))
    for purpose, _, text, _ in log.answers:
        assert text == text_of(purpose, "nl")
        assert text.sha256 == BOOK.text(purpose, "nl").sha256
    words = [display.closing.findChild(QWidget, f"answer_of_{purpose}").text() for purpose in FIVE]  # type: ignore[attr-defined]
    assert words == ["Ja", "Ja", "Nee", "Later", "Nee"]
    click(display.ui.done)
    assert log.others == [("finished", None)]
    assert display.ui.pages.currentWidget() is display.idle


def test_change_asks_that_one_question_again(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    answer_all(display, clock, *[Answer.GIVEN] * 5)
    click(display.closing.findChild(QPushButton, "change_news_email"))
    assert display.question.ui.question.text() == text_of("news_email", "nl").body
    clock.pass_(1)
    click(display.question.ui.answer_no)
    display.next_question()
    assert display.ui.pages.currentWidget() is display.closing
    assert [(p, a) for p, a, _, _ in log.answers][5:] == [("news_email", Answer.REFUSED)]
    assert display.closing.findChild(QWidget, "answer_of_news_email").text() == "Nee"  # type: ignore[attr-defined]


def test_who_asks_what_for_which_data_and_stopping_are_told(display: ClientDisplay, clock: HandClock) -> None:
    ask(display, clock, "news_email")
    ui = display.question.ui
    assert ui.step.text() == "Dag Noor · vraag 1 van 1"
    assert ui.question.accessibleName() == text_of("news_email", "nl").body
    assert ui.who_asks.text() == "Her His Hair"
    assert ui.which_data.text() == BOOK.get("news_email").data_used["nl"]
    assert ui.stopping.text() == "Dat kan elke dag"
    assert display.ui.calm.text() == "U mag altijd van gedachten veranderen."
    assert not ui.health.isVisible()
    assert not ui.guardian.isVisible()


def test_health_says_so_and_a_guardian_is_named(display: ClientDisplay, clock: HandClock) -> None:
    display.ask(questions("health"), given_name="Noor", language="nl", guardian="Els Bakker")
    settle()
    ui = display.question.ui
    assert ui.health.isVisible()
    assert "gezondheid" in ui.health.text()
    assert ui.guardian.text() == "Namens Noor antwoordt: Els Bakker"
    display.ask(questions("health"), guardian="Els Bakker")
    assert ui.guardian.text() == "Een ouder of voogd antwoordt: Els Bakker"
    assert ui.step.text() == "Vraag 1 van 1"


def test_yes_and_no_are_equal_in_size_ink_and_weight(display: ClientDisplay, clock: HandClock) -> None:
    for language in WORDS:
        display.ask(questions("card"), given_name="Noor", language=language)
        settle()
        ui = display.question.ui
        yes, no = ui.answer_yes, ui.answer_no
        assert yes.size() == no.size()
        assert yes.y() == no.y()
        assert yes.font() == no.font()
        assert yes.property("kind") == no.property("kind") == "answer"
        assert yes.palette() == no.palette()
        assert yes.property("ink") == no.property("ink")
        assert yes.grab().toImage().pixelColor(1, 60) == no.grab().toImage().pixelColor(1, 60)
        assert ui.answer_later.height() < yes.height()
        assert ui.answer_later.width() < yes.width()


def test_the_question_is_never_under_22_points(clock: HandClock) -> None:
    for size in ((1280, 720), (1920, 1080)):
        display = display_for(clock, size=size)
        for purpose in ALL:
            display.ask(questions(purpose, long=True), given_name="Noor", guardian="Els de Vries-Bakker")
            settle()
            assert display.question.ui.question._points >= 22
        display.close()


# ── seconds shown ───────────────────────────────────────────────────────────────────────────────────────────────────


def seconds_of(display: ClientDisplay, log: Log) -> float:
    click(display.question.ui.answer_yes)
    return log.answers[-1][3]


def test_seconds_count_from_page_to_answer(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    clock.pass_(6.5)
    assert seconds_of(display, log) == pytest.approx(7.5)
    display.next_question()
    clock.pass_(2)
    assert seconds_of(display, log) == pytest.approx(2)


def test_hidden_time_does_not_count(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    ask(display, clock)
    display.hide()
    clock.pass_(100)
    display.show()
    clock.pass_(2)
    assert seconds_of(display, log) == pytest.approx(3)


def test_reading_the_statement_counts_choosing_a_language_does_not(
    display: ClientDisplay, clock: HandClock, log: Log
) -> None:
    ask(display, clock)
    click(display.ui.statement)
    clock.pass_(30)
    click(display.statement.ui.statement_close)
    clock.pass_(1)
    assert seconds_of(display, log) == pytest.approx(32)
    display.next_question()
    clock.pass_(1)
    click(display.ui.language)
    clock.pass_(50)
    press(display, Key.Key_Escape)
    click(display.languages.findChild(QPushButton, "choose_en"))
    clock.pass_(4)  # another text: it was shown for 4 seconds
    assert seconds_of(display, log) == pytest.approx(4)
    assert log.answers[-1][2].language == "en"


# ── statement and languages ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("page", ["idle", "question", "closing"])
def test_the_statement_is_one_click_away_and_back(
    display: ClientDisplay, clock: HandClock, log: Log, page: str
) -> None:
    if page != "idle":
        ask(display, clock, "card")
    if page == "closing":
        answer_all(display, clock, Answer.REFUSED)
    here = display.ui.pages.currentWidget()
    statement = display.findChild(QPushButton, "statement")
    assert statement.isVisible()
    click(statement)
    assert log.others[-1] == ("statement_opened", "nl")
    assert display.statement.isVisible()
    press(display, Key.Key_Escape)
    assert display.ui.pages.currentWidget() is here


def test_a_language_changes_everything_but_the_salon(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    click(display.findChild(QPushButton, "language_en"))
    assert log.others == [("language_chosen", "en")]
    assert "Welcome to" in display.idle.ui.welcome.accessibleName()
    display.ask(questions("card"), given_name="Noor")
    assert display.question.ui.question.text() == text_of("card", "en").body
    assert display.question.ui.answer_yes.text() == "Yes"
    assert display.ui.language.text() == "English"
    display.clear_client()
    assert "Welkom bij" in display.idle.ui.welcome.accessibleName()  # a language says something about a client too


def test_nine_languages_stand_in_a_row_or_behind_one_button(clock: HandClock) -> None:
    nine = {language: dataclasses.replace(WORDS["nl"], language=language, own_name=name) for language, name in NAMES}
    display = display_for(clock, nine)
    assert display.ui.languages.isVisible()
    assert not display.ui.language.isVisible()
    assert audit(display) == []
    long = {language: dataclasses.replace(words, own_name=words.own_name * 3) for language, words in nine.items()}
    display = display_for(clock, long)
    assert not display.ui.languages.isVisible()
    assert audit(display) == []
    click(display.ui.language)
    assert [button.text() for button in display.languages.findChildren(QPushButton)] == [n * 3 for _, n in NAMES]
    click(display.languages.findChild(QPushButton, "choose_es"))
    assert display.ui.pages.currentWidget() is display.idle
    assert display.ui.language.text() == "Español" * 3
    for shown_one in QApplication.topLevelWidgets():
        shown_one.close()


def test_a_language_without_words_falls_back_to_dutch(display: ClientDisplay, clock: HandClock) -> None:
    display.ask(questions("card"), given_name="Noor", language="tr")
    assert display.question.ui.answer_yes.text() == "Ja"
    assert display.question.ui.question.text() == text_of("card", "nl").body


def test_only_complete_languages_are_offered(tmp_path: Path) -> None:
    assert list(WORDS) == ["nl", "en"]
    assert list(with_questions(WORDS, BOOK)) == ["nl", "en"]
    assert list(with_questions(words_with("tr", pseudo(WORDS["nl"], language="tr")), BOOK)) == ["nl", "en"]
    table = (RESOURCES / "client" / "words.toml").read_text(encoding="utf-8")
    (tmp_path / "words.toml").write_text(table + '\n[tr]\nown_name = "Türkçe"\nyes = "Evet"\n', encoding="utf-8")
    assert list(load_client_words(tmp_path)) == ["nl", "en"]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('done = "Klaar"\n', "", "nl"),
        ("{purpose}, now", "{other}, now", "en.change_named"),
        ('done = "Done"', 'done = "Done"\nmore = "More"', "en.more"),
        ('done = "Done"', "done = 3", "en.done"),
        ("[en]", "[xx]", "xx"),
        ("[en]", "[en", "words.toml"),
    ],
)
def test_a_faulty_table_is_refused_whole(tmp_path: Path, old: str, new: str, where: str) -> None:
    table = (RESOURCES / "client" / "words.toml").read_text(encoding="utf-8")
    assert old in table
    (tmp_path / "words.toml").write_text(table.replace(old, new), encoding="utf-8")
    with pytest.raises(ClientWordsError) as refused:
        load_client_words(tmp_path)
    assert refused.value.where == where


def test_without_a_web_address_there_is_no_code(display: ClientDisplay) -> None:
    assert display.idle.ui.qr.isVisible()
    display.show_salon(salon(address=""))
    settle()
    assert not display.idle.ui.qr.isVisible()
    assert display.idle.ui.idle_scan.text() == WORDS["nl"].idle_read
    assert audit(display) == []


@pytest.mark.parametrize(
    ("written", "opened"),
    [
        ("herhishair.nl", "https://herhishair.nl"),
        (" https://herhishair.nl/privacy ", "https://herhishair.nl/privacy"),
        ("http://herhishair.nl", "http://herhishair.nl"),
        ("", ""),
        ("geen", ""),
        ("javascript://x.nl/%0aalert(1)", ""),
        ("file:/etc/passwd", ""),
        ("her his hair.nl", ""),
        ("x." + "y" * 400, ""),
        ("https://[", ""),
    ],
)
def test_the_code_holds_a_web_address_or_nothing(written: str, opened: str) -> None:
    assert web_address(written) == opened


# ── nothing of a client stays ───────────────────────────────────────────────────────────────────────────────────────

NEEDLES = ("Zwaantje", "Xerxes")


def through_everything(display: ClientDisplay, clock: HandClock) -> None:
    """Every page of a round, the statement and a change among them, up to the last page."""
    display.ask(questions("card", "health"), given_name="Zwaantje", language="en", guardian="Xerxes Bakker")
    settle()
    assert traces_of(display, NEEDLES)
    click(display.ui.statement)
    press(display, Key.Key_Escape)
    answer_all(display, clock, Answer.GIVEN, Answer.REFUSED)
    click(display.closing.findChild(QPushButton, "change_card"))
    answer_all(display, clock, Answer.DEFERRED)
    display.show_fault("Zwaantje kan niet worden bewaard.")


def test_nothing_of_a_client_stays_after_done(display: ClientDisplay, clock: HandClock) -> None:
    through_everything(display, clock)
    click(display.ui.done)
    settle()
    assert traces_of(display, NEEDLES) == []
    assert display._round.given == {}
    assert display.ui.language.text() == "Nederlands"


def test_nothing_of_a_client_stays_when_stopped_half_way(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    display.ask(questions("card"), given_name="Zwaantje", guardian="Xerxes")
    display.clear_client()
    settle()
    assert traces_of(display, NEEDLES) == []
    clock.pass_(1)
    display.question.ui.answer_yes.click()  # not in view, and nobody is asked
    assert log.answers == []


def test_control_a_forgotten_page_is_found(
    display: ClientDisplay, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ClientQuestion, "clear_question", lambda _page: None)
    through_everything(display, clock)
    click(display.ui.done)
    assert any("guardian" in trace for trace in traces_of(display, NEEDLES))


# ── the desk's way back ─────────────────────────────────────────────────────────────────────────────────────────────


class FakeScreen:
    """Stands for a QScreen where only who it is matters."""


def test_the_second_screen_is_chosen_or_the_desk_s_own() -> None:
    one, two, three = FakeScreen(), FakeScreen(), FakeScreen()
    choose: Callable[..., tuple[object, bool]] = choose_screen
    assert choose([one], one) == (one, True)
    assert choose([one, two], one) == (two, False)
    assert choose([one, two], two) == (one, False)
    assert choose([one, two, three], two) == (one, False)
    assert choose([one, two], None) == (two, False)
    assert choose([one], None) == (one, True)


def test_in_place_of_the_desk_staff_takes_it_back_with_a_passphrase(
    display: ClientDisplay, clock: HandClock, log: Log
) -> None:
    ask(display, clock)
    assert not display.ui.take_back.isVisible()
    screen = QApplication.primaryScreen()
    display.show_on([screen], screen)
    settle()
    assert display.in_place_of_desk
    assert display.isFullScreen()
    click(display.ui.take_back)
    page = display.take_back.ui
    assert display.focusWidget() is page.take_back_passphrase
    press(display, Key.Key_Return)
    assert log.others == []  # nothing typed
    QTest.keyClicks(page.take_back_passphrase, "een lange wachtzin")
    press(display, Key.Key_Return)
    assert log.others == [("take_back_requested", "een lange wachtzin")]
    assert page.take_back_passphrase.text() == ""
    display.show_take_back_refused()
    settle()
    assert page.take_back_refused.text() == "Dat is niet uw wachtzin. Probeer het nog eens."
    assert audit(display) == []
    QTest.keyClicks(page.take_back_passphrase, "half")
    click(page.take_back_cancel)
    assert page.take_back_passphrase.text() == ""
    assert display.ui.pages.currentWidget() is display.question


def test_a_client_cannot_close_the_way_to_the_desk(display: ClientDisplay) -> None:
    class FromOutside(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    ordinary, from_client = FromOutside(), FromOutside()
    display.closeEvent(ordinary)
    assert ordinary.isAccepted()
    screen = QApplication.primaryScreen()
    display.show_on([screen], screen)
    display.closeEvent(from_client)
    assert not from_client.isAccepted()


def test_staff_words_follow_the_desk_s_language(display: ClientDisplay) -> None:
    QApplication.sendEvent(display, QEvent(QEvent.Type.LanguageChange))
    assert display.ui.take_back.accessibleName() == "Terug naar de balie (voor medewerkers)"


# ── one purpose at a time, everywhere ───────────────────────────────────────────────────────────────────────────────

_REPEATS = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def repeated_answers(source: str) -> list[int]:
    """Lines on which an answer is given, stored or passed on inside a loop."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, _REPEATS):
            found += [inner.lineno for inner in ast.walk(node) if _answers(inner)]
    return found


def _answers(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    words = ast.unparse(node.func)
    single = words.rpartition(".")[2]
    return words.endswith(("answered.emit", "recorded.emit")) or single in {"record_answer", "_give", "_answer"}


def emits(source: str, signal: str) -> int:
    return sum(
        isinstance(node, ast.Call) and ast.unparse(node.func).endswith(f"{signal}.emit")
        for node in ast.walk(ast.parse(source))
    )


def test_no_code_path_gives_more_than_one_answer() -> None:
    for path in sorted((ROOT / "hhh_desktop" / "gui").rglob("*.py")):
        assert repeated_answers(path.read_text(encoding="utf-8")) == [], path.name
    views = ROOT / "hhh_desktop" / "gui" / "views"
    for name, signal in (
        ("client_display", "answered"),
        ("client_question", "answered"),
        ("record_answer_panel", "recorded"),
    ):
        assert emits((views / f"{name}.py").read_text(encoding="utf-8"), signal) == 1, name


def test_control_an_all_yes_loop_is_found() -> None:
    assert repeated_answers("for p in purposes:\n    self.answered.emit(p, yes, text, 0.0)\n") == [2]
    assert repeated_answers("[services.record_answer(desk, 1, p, yes) for p in purposes]\n") == [1]
    assert repeated_answers("while True:\n    panel.recorded.emit(p)\n") == [2]


def test_every_act_of_a_person_gives_one_answer_at_most(display: ClientDisplay, clock: HandClock, log: Log) -> None:
    display.answered.connect(lambda *_: display.next_question())
    ask(display, clock, *ALL)
    for _ in range(60):
        before = len(log.answers)
        clock.pass_(1)
        buttons = [button for button in display.findChildren(IconButton) if button.isVisible()]
        for button in buttons:
            before = len(log.answers)
            if button.isVisible() and button is not display.ui.done:
                click(button)
            assert len(log.answers) - before <= 1, button.objectName()
        if display.statement.isVisible() or display.languages.isVisible():
            press(display, Key.Key_Escape)


# ── the look ────────────────────────────────────────────────────────────────────────────────────────────────────────

SIZES = ((1280, 720), (1280, 800), (1366, 768), (1920, 1080))


def problems_of(size: tuple[int, int], words: str = "nl", scheme: str = "light") -> list[str]:
    """What the audit finds on every page of a round with all questions, for a child, in place of the desk."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    clock, language, found = HandClock(), "nl", []
    offered = WORDS
    if words != "nl":
        language = "ar" if words == "mirrored" else "de"
        offered = words_with(language, pseudo(WORDS["nl"], language=language, right_to_left=words == "mirrored"))
    apply_theme(app, scheme)  # type: ignore[arg-type]
    display = display_for(clock, offered, size)
    display._in_place = True

    def look(page: str) -> None:
        settle()
        found.extend(f"{page}: {problem}" for problem in audit(display))

    display._choose_language(language)
    look("idle")
    display.ask(
        questions(*ALL, long=words != "nl"), given_name="Noor", language=language, guardian="Els de Vries-Bakker"
    )
    for purpose in ALL:
        look(purpose)
        answer_all(display, clock, Answer.GIVEN)
    look("closing")
    for name in ("language", "statement", "take_back"):
        click(display.findChild(QPushButton, name))
        look(name)
        display._go_back()
    display.close()
    display.deleteLater()
    settle()
    apply_theme(app, "light")
    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("words", ["nl", "pseudo", "mirrored"])
def test_nothing_is_clipped_too_small_unnamed_or_unreadable(
    qapp: QApplication, size: tuple[int, int], words: str
) -> None:
    assert problems_of(size, words) == []


def test_dark_is_as_readable(qapp: QApplication) -> None:
    assert problems_of((1280, 720), scheme="dark") == []


def test_at_200_percent() -> None:
    code = (
        "from tests.gui.audit import application; app = application()\n"
        "from tests.gui.test_client_display import problems_of\n"
        "assert app.devicePixelRatio() == 2, app.devicePixelRatio()\n"
        "print(problems_of((1280, 720)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_tab_walks_the_page_as_one_reads(display: ClientDisplay, clock: HandClock) -> None:
    ask(display, clock)
    names = [widget.objectName() for widget in tab_chain(display)]
    assert names == ["language", "question", "answer_yes", "answer_no", "answer_later", "statement"]

"""The worker is busy and the receptionist is not: what comes late lands on nobody else's screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.services.consents import question, record_answer
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.registration import edit, register
from tests.gui.audit import settle
from tests.gui.driver import CTRL, Driver, cheap_keys, no_guard, running, who_says

Key = Qt.Key


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=4)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        started.unlock()
        started.settings(client_display="window")
        yield started


@pytest.fixture
def anna(driver: Driver) -> int:
    return driver.ask(lambda desk: register(desk, {"given_name": "Anna", "surname": "Late", "phone": "0612345678"})).id


@contextmanager
def busy(driver: Driver) -> Iterator[None]:
    """The worker does something long, an erasure say, until the block is left."""
    gate = threading.Event()
    driver.context.runner.run(gate.wait, lambda _: None, lambda _: None)
    try:
        yield
    finally:
        gate.set()
        driver.rest()


def test_an_edit_form_that_comes_late_takes_no_other_form_away(driver: Driver, anna: int) -> None:
    driver.open_card(anna)
    with busy(driver):
        driver.key(Key.Key_F2)
        driver.key(Key.Key_N, modifiers=CTRL)
        driver.type("Bert")
    form = driver.desk.client_form
    assert form.client_id is None
    assert "Bert" in form.ui.given_name.text()


def test_while_a_client_is_being_stored_the_form_waits(driver: Driver, anna: int) -> None:
    driver.open_card(anna)
    driver.key(Key.Key_F2)
    driver.rest()
    driver.put("email", "anna@voorbeeld.example")
    with busy(driver):
        driver.key(Key.Key_Return, modifiers=CTRL)
        assert not driver.desk.client_form.isEnabled()
        driver.key(Key.Key_N, modifiers=CTRL)
        assert driver.desk.client_form.client_id == anna, "the form in flight was replaced"
    assert driver.desk.client_form.isEnabled()
    stored = driver.ask(lambda desk: desk.records.clients.get(anna)).contact
    assert stored.email == "anna@voorbeeld.example"
    assert driver.desk.client_card.client_id == anna


def test_what_was_refused_can_be_typed_on(driver: Driver, anna: int) -> None:
    driver.open_card(anna)
    driver.key(Key.Key_F2)
    driver.rest()
    driver.put("email", "geen adres")
    driver.key(Key.Key_Return, modifiers=CTRL)
    driver.rest()
    assert driver.desk.client_form.isEnabled()
    assert driver.desk.client_form.ui.email.text() == "geen adres"


def test_a_question_asked_for_from_one_form_does_not_wait_for_the_next_client(driver: Driver) -> None:
    assert driver.flow.desk is not None
    flow = driver.flow.desk.registering
    driver.key(Key.Key_N, modifiers=CTRL)
    driver.type("Carla")
    driver.desk.client_form.question_requested.emit("card")  # refused: no age was chosen
    driver.rest()
    assert flow._ask_then == ""


def test_enter_opens_nobody_for_words_that_were_taken_back(driver: Driver, anna: int) -> None:
    with busy(driver):
        driver.type("late")
        driver.key(Key.Key_Return)
        driver.key(Key.Key_Escape)
        driver.type("a")
    assert driver.desk.client_card.client_id is None or not driver.flow.desk.shows_card_of(anna)  # type: ignore[union-attr]


def test_enter_before_the_rows_opens_who_was_meant(driver: Driver, anna: int) -> None:
    """The control: the same Enter does open the client when the words stay."""
    with busy(driver):
        driver.type("late")
        driver.key(Key.Key_Return)
    driver.rest()
    assert driver.desk.client_card.client_id == anna


def test_a_client_who_is_done_takes_no_half_typed_form_away(driver: Driver, anna: int) -> None:
    driver.open_card(anna)
    driver.desk.client_card.ui.ask_consents.click()
    driver.rest()
    display = driver.display
    assert display is not None
    for _ in range(8):
        display.question.ui.answer_no.click()
        driver.rest()
    driver.desk.activateWindow()
    settle()
    driver.key(Key.Key_N, modifiers=CTRL)
    driver.rest()
    driver.desk.client_form.ui.given_name.setText("Half")
    display.ui.done.click()
    driver.rest()
    assert driver.page is driver.desk.client_form
    assert driver.desk.client_form.ui.given_name.text() == "Half"


@pytest.fixture
def bo(driver: Driver) -> int:
    return driver.ask(lambda desk: register(desk, {"given_name": "Bo", "surname": "Beter", "phone": "0687654321"})).id


ACTS = ("export_requested", "erase_requested", "edit_requested")


@pytest.mark.parametrize("act", ACTS)
def test_between_choosing_somebody_and_her_card_nothing_can_be_done_to_the_one_before(
    driver: Driver, anna: int, bo: int, act: str, tmp_path: Path
) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    driver.settings(handover_folder=str(packages))
    driver.open_card(anna)
    with busy(driver):
        driver.desk.client_chosen.emit(bo)
        getattr(driver.desk.client_card, act).emit()
        driver.desk.client_card.withdrawn.emit("card")
        driver.desk.client_card.asked.emit(("card",))
    assert driver.flow.desk is not None and driver.flow.desk.shows_card_of(bo)
    assert list(packages.iterdir()) == []
    assert driver.ask(lambda desk: desk.records.consents.of_client(anna)) == ()
    assert driver.ask(lambda desk: desk.records.clients.get(anna)).id == anna


def test_a_late_sheet_comes_over_nobody_else(driver: Driver, anna: int) -> None:
    driver.open_card(anna)
    with busy(driver):
        driver.desk.client_card.erase_requested.emit()
        driver.key(Key.Key_N, modifiers=CTRL)
        driver.type("Bert")
    assert driver.flow.desk is not None
    sheet = driver.flow.desk.rights._sheet
    assert sheet is None or not sheet.isVisible()
    assert "Bert" in driver.desk.client_form.ui.given_name.text()


def test_history_that_comes_late_is_not_shown_on_another_card(driver: Driver, anna: int, bo: int) -> None:
    driver.ask(lambda desk: edit(desk, anna, {"email": "oud@voorbeeld.example"}))
    driver.ask(lambda desk: edit(desk, anna, {"email": ""}))
    driver.open_card(anna)
    with busy(driver):
        driver.desk.client_card.ui.tab_history.click()
        driver.desk.client_chosen.emit(bo)
    driver.desk.client_card.ui.tab_history.click()
    driver.rest()
    assert who_says(["oud@voorbeeld.example"]) == []


def test_a_double_click_on_withdrawing_is_one_withdrawal(driver: Driver, anna: int) -> None:
    def yes(desk: Desk) -> None:
        text = question(desk, "news_email", "nl")
        record_answer(desk, anna, "news_email", Answer.GIVEN, text=text, how=How.SPOKEN)

    driver.ask(yes)
    driver.open_card(anna)
    for _ in range(2):
        driver.desk.client_card.withdrawn.emit("news_email")
    driver.rest()
    assert len(driver.ask(lambda desk: desk.records.consents.of_client(anna))) == 2
    assert driver.desk.message_bar.kind == "good"


def test_the_guardian_who_was_shown_is_the_one_who_answered(driver: Driver) -> None:
    raw = {
        "given_name": "Kind",
        "phone": "0612345678",
        "is_adult": False,
        "guardian_name": "Mama",
        "turns_16": "2030-01",
    }
    child = driver.ask(lambda desk: register(desk, raw)).id
    driver.open_card(child)
    driver.desk.client_card.ui.ask_consents.click()
    driver.rest()
    driver.ask(lambda desk: edit(desk, child, {"guardian_name": "Papa"}))
    display = driver.display
    assert display is not None
    display.question.ui.answer_yes.click()
    driver.rest()
    assert [event.guardian for event in driver.ask(lambda desk: desk.records.consents.of_client(child))] == ["Mama"]

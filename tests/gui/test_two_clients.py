"""Two people at once, one on the client display and one at the desk: nothing of the one may land on the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.services.registration import register
from tests.gui.driver import Driver, cheap_keys, no_guard, running


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        started.unlock()
        started.settings(client_display="window")
        yield started


@pytest.fixture
def two(driver: Driver) -> tuple[int, int]:
    """Two fresh clients who were never asked anything."""
    return tuple(
        driver.ask(lambda desk, n=name: register(desk, {"given_name": n, "email": f"{n.lower()}@voorbeeld.example"})).id
        for name in ("Anna", "Bo")
    )  # type: ignore[return-value]


def events(driver: Driver, client_id: int) -> tuple[ConsentEvent, ...]:
    return driver.ask(lambda desk: desk.records.consents.of_client(client_id))


def start_round(driver: Driver, client_id: int) -> None:
    driver.open_card(client_id)
    driver.desk.client_card.ui.ask_consents.click()
    driver.rest()


def answer_on_display(driver: Driver) -> None:
    display = driver.display
    assert display is not None
    display.question.ui.answer_yes.click()
    driver.rest()


def record_at_desk(driver: Driver, client_id: int, purpose: str) -> None:
    assert driver.flow.desk is not None
    driver.open_card(client_id)
    flow = driver.flow.desk.recording
    flow.record(client_id, purpose)
    driver.rest()
    panel = flow._panel
    assert panel is not None
    panel.ui.how_phone.click()
    panel.ui.said_no.click()
    panel.ui.record_answer.click()
    driver.rest()


def test_an_answer_on_the_display_is_whose_it_is(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    start_round(driver, anna)
    record_at_desk(driver, bo, "news_email")
    answer_on_display(driver)
    answer_on_display(driver)
    assert [(event.answer, event.how) for event in events(driver, bo)] == [(Answer.REFUSED, How.PHONE)]
    assert [(event.answer, event.how) for event in events(driver, anna)] == [(Answer.GIVEN, How.DISPLAY)] * 2


def test_the_display_is_not_taken_from_who_is_answering(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    start_round(driver, anna)
    answer_on_display(driver)
    start_round(driver, bo)
    answer_on_display(driver)
    assert (len(events(driver, anna)), len(events(driver, bo))) == (2, 0)


def test_stopping_is_a_choice_and_then_the_next_one_answers(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    start_round(driver, anna)
    start_round(driver, bo)
    driver.desk.message_bar.action_triggered.emit("stop_asking")
    driver.rest()
    answer_on_display(driver)
    assert (len(events(driver, anna)), len(events(driver, bo))) == (0, 1)


def test_who_is_done_on_the_display_pulls_nobody_away_at_the_desk(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    start_round(driver, anna)
    driver.open_card(bo)
    display = driver.display
    assert display is not None
    for _ in range(8):
        answer_on_display(driver)
    display.ui.done.click()
    driver.rest()
    assert driver.desk.client_card.client_id == bo
    assert "Anna" in driver.desk.message_bar._head.text()
    driver.desk.message_bar.action_triggered.emit("show_answers")
    driver.rest()
    assert driver.desk.client_card.client_id == anna


def test_locking_ends_the_round_for_good(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    start_round(driver, anna)
    driver.context.lock()
    driver.wait(lambda: not driver.context.runner.busy)
    driver.unlock()
    assert driver.display is None
    assert events(driver, anna) == ()

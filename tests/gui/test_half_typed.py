"""A client who is half typed when somebody locks or closes: asked about in the bar; dropped and told of otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.services import finding
from tests.gui.audit import settle
from tests.gui.driver import CTRL, Driver, cheap_keys, running, who_says

Key = Qt.Key
DROPPED = "Wat u half had ingevuld, is niet bewaard"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An invented salon, made once; every test works on a copy."""
    folder = tmp_path_factory.mktemp("demo") / "salon"
    make_demo(folder, clients=10)
    return folder


@pytest.fixture
def driver(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    with cheap_keys():
        shutil.copytree(demo, tmp_path / "salon")
        with running(tmp_path / "salon") as started:
            yield started.unlock()


def _type_new(driver: Driver) -> None:
    driver.type("Sannetje Quispelaar")
    driver.rest()
    driver.key(Key.Key_Return)
    driver.rest()
    driver.type("0641221980")
    assert driver.page.objectName() == "client_form"


def _type_known(driver: Driver) -> None:
    driver.open_card(1)
    driver.key(Key.Key_F2)
    driver.rest()
    driver.put("email", "wintertarwe@voorbeeld.nl")


def _lock(driver: Driver) -> None:
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.rest()


def _close(driver: Driver) -> None:
    driver.desk.close()
    driver.rest()


ACTS = pytest.mark.parametrize("act", [_lock, _close], ids=["locking", "closing"])


@ACTS
def test_return_goes_back_to_what_was_typed(driver: Driver, act: Callable[[Driver], None]) -> None:
    _type_new(driver)
    act(driver)
    assert driver.context.is_open and driver.desk.isVisible()
    assert driver.desk.message_bar.message().startswith("U was iemand aan het inschrijven")
    assert driver.focus() == "keep_half_typed"
    driver.key(Key.Key_Return)
    assert driver.page.objectName() == "client_form" and who_says(("41221980",))
    assert driver.desk.message_bar.isHidden() and driver.desk.client_form.isAncestorOf(driver.qt.focusWidget())
    act(driver)
    assert driver.context.is_open, "and it asks again"


@ACTS
def test_a_yes_goes_on_and_nothing_is_said_of_it_later(driver: Driver, act: Callable[[Driver], None]) -> None:
    left: list[bool] = []
    driver.flow.left.disconnect()
    driver.flow.left.connect(lambda: left.append(True))
    _type_known(driver)
    act(driver)
    assert driver.desk.message_bar.message().startswith("U was een klant aan het wijzigen")
    driver.click("leave_half_typed")
    driver.wait(lambda: not driver.context.is_open)
    driver.rest()
    assert bool(left) is (act is _close) and not who_says(("wintertarwe",))
    if act is _lock:
        driver.unlock()
        assert DROPPED not in driver.desk.message_bar.message()


@ACTS
def test_asked_for_twice_it_needs_no_answer(driver: Driver, act: Callable[[Driver], None]) -> None:
    driver.flow.left.disconnect()
    _type_new(driver)
    act(driver)
    act(driver)
    assert not driver.context.is_open and not who_says(("41221980", "Sannetje"))


@ACTS
def test_what_stands_behind_another_page_is_asked_about_too(driver: Driver, act: Callable[[Driver], None]) -> None:
    _type_new(driver)
    driver.key(Key.Key_F1)
    assert driver.page.objectName() == "keys_panel"
    act(driver)
    assert driver.context.is_open
    driver.key(Key.Key_Return)
    assert driver.page.objectName() == "client_form"


@ACTS
def test_nothing_typed_is_nothing_asked(driver: Driver, act: Callable[[Driver], None]) -> None:
    driver.flow.left.disconnect()
    driver.open_card(1)
    driver.key(Key.Key_F2)
    driver.rest()
    act(driver)
    assert not driver.context.is_open


def test_what_is_being_stored_is_not_lost_and_not_asked_about(driver: Driver) -> None:
    _type_new(driver)
    driver.desk.client_form.setEnabled(False)  # as while it is being stored
    _lock(driver)
    assert not driver.context.is_open
    driver.unlock()
    assert DROPPED not in driver.desk.message_bar.message()


def test_locked_by_itself_it_is_dropped_and_told_of_once(driver: Driver) -> None:
    _type_new(driver)
    driver.program._idle.timeout.emit()
    driver.rest()
    assert not driver.context.is_open and not who_says(("41221980", "Sannetje"))
    driver.unlock()
    settle()
    assert driver.desk.message_bar.message().startswith(DROPPED)
    assert not driver.ask(lambda desk: finding.find(desk, "Quispelaar")), "it was not stored either"
    _lock(driver)
    driver.unlock()
    assert DROPPED not in driver.desk.message_bar.message()


def test_locked_by_itself_with_nothing_typed_nothing_is_told(driver: Driver) -> None:
    driver.open_card(1)
    driver.program._idle.timeout.emit()
    driver.rest()
    driver.unlock()
    assert DROPPED not in driver.desk.message_bar.message()


def test_who_asked_to_lock_and_walked_away_has_locked_half_a_minute_later(driver: Driver) -> None:
    idle = driver.program._idle
    _type_new(driver)
    assert idle.interval() == 5 * 60_000
    _lock(driver)
    assert driver.context.is_open and idle.interval() == 30_000 and idle.isActive()
    idle.timeout.emit()
    driver.rest()
    assert not driver.context.is_open and not who_says(("41221980", "Sannetje"))
    driver.unlock()
    settle()
    assert driver.desk.message_bar.message().startswith(DROPPED)
    assert idle.interval() == 5 * 60_000


@pytest.mark.parametrize("how", ["typing on", "Escape", "the cross", "a button"])
def test_an_answer_of_any_kind_gives_the_whole_idle_time_back(driver: Driver, how: str) -> None:
    _type_new(driver)
    _lock(driver)
    if how == "typing on":
        driver.find("phone").setFocus()
        driver.type("5")
    elif how == "Escape":
        driver.key(Key.Key_Escape)
    else:
        driver.click("message_close" if how == "the cross" else "keep_half_typed")
    driver.rest()
    assert driver.desk.message_bar.isHidden() and driver.context.is_open
    driver.key(Key.Key_Left)
    assert driver.program._idle.interval() == 5 * 60_000
    assert driver.page.objectName() == "client_form" and who_says(("41221980",))


def test_the_question_before_closing_closes_nothing_by_itself(driver: Driver) -> None:
    _type_new(driver)
    _close(driver)
    driver.key(Key.Key_Tab)
    assert driver.context.is_open and driver.program._idle.interval() == 5 * 60_000

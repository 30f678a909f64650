"""What an opening found is said at the desk until the owner has read it: real files put back, real windows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import OPENS_WITH, make_demo
from hhh_desktop.domain.times import stamp, system_clock
from hhh_desktop.services.registration import register
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.weekly import last_check
from tests.gui.driver import OWNER, RECEPTIONIST, Driver, cheap_keys, no_guard, running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A salon whose database somebody put back from a copy of before."""
    marks = tmp_path / "marks"
    monkeypatch.setenv("HHH_MARKS", str(marks))
    folder = tmp_path / "salon"
    make_demo(folder, clients=3)
    shutil.copy(folder / "records.db", tmp_path / "old.db")
    vault, member = open_salon(folder, OWNER, OPENS_WITH, system_clock, marks)
    with vault, vault.transaction():
        vault.audit.append("salon_changed", system_clock(), member.id)
    shutil.copy(tmp_path / "old.db", folder / "records.db")
    return folder


@pytest.fixture
def driver(folder: Path, qtbot: QtBot) -> Iterator[Driver]:
    with cheap_keys(), no_guard(), running(folder) as started:
        yield started


def said(driver: Driver) -> str:
    bar = driver.flow.desk.finding_notices.bar
    return "" if bar is None or bar.isHidden() else bar.message()


def test_the_owner_is_told_until_it_was_read(driver: Driver) -> None:
    driver.unlock()
    assert said(driver).startswith("Er ontbreekt iets: het klantenbestand is van eerder")
    assert "Is er een nieuwere back-up? Zet die terug." in said(driver)
    client = driver.ask(lambda desk: register(desk, {"given_name": "Nieuw", "phone": "0612345678"}))
    driver.open_card(client.id)
    assert said(driver), "daily work takes it not away"
    driver.context.lock()
    driver.rest()
    driver.unlock()
    assert said(driver), "nor does locking"
    driver.tab_to("read_finding")
    driver.click("read_finding")
    driver.rest()
    assert not said(driver) and driver.focus() == "search"
    driver.context.lock()
    driver.rest()
    driver.unlock()
    assert not said(driver)


def test_a_receptionist_is_sent_to_the_owner_and_cannot_read_it_away(driver: Driver) -> None:
    driver.unlock(RECEPTIONIST)
    assert said(driver).startswith("Vraag de eigenaar om te kijken")
    driver.click("finding_close")
    assert not said(driver)
    driver.context.lock()
    driver.rest()
    driver.unlock()
    assert said(driver).startswith("Er ontbreekt iets")


def test_in_english_it_is_said_in_english(driver: Driver) -> None:
    driver.settings(language="en")
    driver.unlock()
    assert said(driver).startswith("Something is missing")


def test_control_without_anything_found_there_is_no_bar(driver: Driver, folder: Path) -> None:
    driver.unlock()
    driver.click("read_finding")
    driver.context.lock()
    driver.rest()
    driver.unlock()
    assert driver.flow.desk.finding_notices.bar is None


def test_behind_the_lock_everything_is_checked_once_a_week(driver: Driver) -> None:
    def last() -> str:
        folder, marks = driver.folder, driver.folder.with_name("marks")
        with open_salon(folder, OWNER, OPENS_WITH, system_clock, marks)[0] as vault:
            return last_check(vault)[0]

    start = system_clock()
    for days, checked in ((0, 0), (6, 0), (8, 8), (9, 8)):  # the invented log began long ago
        now = start + timedelta(days=days)
        driver.context.clock = lambda now=now: now
        driver.unlock()
        driver.context.lock()
        driver.wait(lambda: not driver.context.keeper.is_closing)
        assert last() == stamp(start + timedelta(days=checked))

"""Backups at the real desk: while it works on, behind the lock page, and on leaving."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.services import erasure
from hhh_desktop.services.registration import register
from hhh_desktop.storage import backup_work
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backups import own_place
from hhh_desktop.storage.trial import try_restore
from tests.gui.driver import Driver, cheap_keys, no_guard, running


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        yield started.unlock()


def files(driver: Driver) -> list[str]:
    """What lies in the own place."""
    place = driver.folder / "backups"
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else []


def backups(driver: Driver) -> list[str]:
    return [name for name in files(driver) if name.endswith(".hhhb")]


def test_locking_makes_the_backup_that_is_due_and_the_next_locking_makes_none(driver: Driver) -> None:
    driver.context.lock()
    assert driver.front is driver.flow.window and driver.context.keeper.is_closing
    driver.rest()
    assert len(backups(driver)) == 1 and not driver.context.keeper.is_closing
    driver.unlock()
    driver.context.lock()
    driver.rest()
    assert len(backups(driver)) == 1
    assert not [name for name in files(driver) if ".part" in name]

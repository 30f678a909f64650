"""The recovery code in the real window: what happens when somebody goes back, or the disk is full, half-way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.storage import vault as vaults
from tests.gui.audit import settle
from tests.gui.driver import CHEAP, CTRL, OWNER, Driver, cheap_keys, no_guard, running

Key = Qt.Key
NEW = "paraplu kiezelsteen vrijdag mosterd"


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    """The page for the recovery code, filled in."""
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=1)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        vault, code, clock = started.unlock().context.vault, new_code(), started.context.clock
        assert vault is not None
        started.ask(lambda desk: vaults.replace_recovery_code(vault, desk.actor, code, CHEAP, clock))
        started.key(Key.Key_L, modifiers=CTRL)
        started.rest()
        started.click("use_recovery_code")
        started.type(code.replace("-", ""))
        for field in ("passphrase", "repeat"):
            started.put(field, NEW)
        yield started


def _type_back(driver: Driver) -> None:
    page: Any = driver.page
    groups = page._new_code.split("-")
    for field, at in zip(("check_1", "check_2"), page._asked, strict=True):
        driver.put(field, groups[at - 1])


@pytest.mark.parametrize("way", ["button", "anyhow"])
def test_going_back_while_it_opens_leaves_no_salon_open_behind_the_page(driver: Driver, way: str) -> None:
    hold = threading.Event()
    driver.context.runner.run(lambda: hold.wait(20), lambda _: None, lambda _: None)
    page: Any = driver.page
    driver.find("recover").click()
    assert page._busy
    if way == "button":
        driver.find("recovery_cancel").click()
    else:
        page.cancelled.emit()  # whatever way there may be one day
    settle()
    hold.set()
    driver.rest()
    if way == "button":
        assert driver.page is page and page._new_code, "there is no way back by then, and the new code is shown"
        return
    driver.unlock(OWNER, NEW)


def test_a_full_disk_at_the_last_step_is_said_where_one_looks(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.click("recover")
    page: Any = driver.page
    _type_back(driver)
    real = vaults.replace_recovery_code

    def full(*_given: object) -> None:
        raise StorageFaultError("disk_full")

    monkeypatch.setattr(vaults, "replace_recovery_code", full)
    driver.click("recovery_done")
    assert page.ui.check_note.isVisible() and "schijf" in page.ui.check_note.text()
    assert driver.find("recovery_done").isEnabled() and not driver.context.is_open
    monkeypatch.setattr(vaults, "replace_recovery_code", real)
    _type_back(driver)
    driver.click("recovery_done")
    assert driver.context.is_open


@pytest.mark.parametrize("how", ["locked with the PC", "nobody there"])
def test_a_new_code_that_nobody_types_back_does_not_stay_on_the_screen(driver: Driver, how: str) -> None:
    driver.click("recover")
    page: Any = driver.page
    code = page._new_code
    assert code and driver.program._idle.isActive()
    if how == "nobody there":
        driver.program._idle.timeout.emit()
    else:
        driver.context.lock()
    driver.rest()
    assert not driver.context.is_open
    shown = "\n".join(label.text() for label in driver.front.findChildren(QLabel) if label.isVisible())
    assert not any(group in shown for group in code.split("-"))
    driver.unlock(OWNER, NEW)

"""Backups at the real desk: while it works on, behind the lock page, and on leaving."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import OPENS_WITH, make_demo
from hhh_desktop.domain.errors import NotAllowedError, StorageFaultError
from hhh_desktop.gui.flows.backup_keeper import BackupKeeper
from hhh_desktop.gui.single import _exists, server_name
from hhh_desktop.gui.tasks import TaskRunner
from hhh_desktop.services import erasure
from hhh_desktop.services.backup_errors import BackupFailedError
from hhh_desktop.services.registration import register
from hhh_desktop.storage import backup_notes, backup_round, copying, trial
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backup_notes import OWN, SECOND, TRIAL, load_notes, save_notes
from hhh_desktop.storage.backup_round import BackupRound
from hhh_desktop.storage.backups import back_up
from hhh_desktop.storage.first_start import FolderLock
from hhh_desktop.storage.trial import last_trial
from hhh_desktop.storage.vault import open_salon
from tests.gui.audit import settle
from tests.gui.driver import CTRL, OWNER, RECEPTIONIST, Driver, cheap_keys, no_guard, running
from tests.storage.backup_salon import found

Key = Qt.Key
NEEDLE = b"zonderling.annabel"


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        yield started.unlock()


class Gate:
    """Holds the copying, or the reading, at its first step until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, step: str = "copying") -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        if step == "copying":
            real = BackupRound._progress

            def held(one: BackupRound, *pages: int) -> None:
                self._hold()
                real(one, *pages)

            monkeypatch.setattr(BackupRound, "_progress", held)
        else:
            begin = backup_round.begin

            def slow(*given: Any) -> Any:
                work = begin(*given)
                read = work.read_back

                def late() -> Any:
                    self._hold()
                    return read()

                work.read_back = late  # type: ignore[method-assign]
                return work

            monkeypatch.setattr(backup_round, "begin", slow)

    def _hold(self) -> None:
        self.reached.set()
        assert self.opened.wait(20)


def files(driver: Driver) -> list[str]:
    """What lies in the own place."""
    place = driver.folder / "backups"
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else []


def backups(place: Path) -> list[str]:
    return sorted(path.name for path in place.glob("*.hhhb")) if place.is_dir() else []


def own(driver: Driver) -> list[str]:
    return backups(driver.folder / "backups")


def is_clean(driver: Driver) -> bool:
    """Whether nothing half made lies about."""
    return not any(".part" in name for name in files(driver))


def to_backups(driver: Driver) -> Any:
    """The section on backups, by way of the tabs."""
    driver.click("place_manage")
    driver.click("tab_backups")
    return driver.flow.desk.managing.page.backups  # type: ignore[union-attr]


def second(driver: Driver, tmp_path: Path) -> Path:
    """A second place that is there."""
    place = tmp_path / "stick" / "back-ups"
    place.mkdir(parents=True)
    driver.settings(backup_folder=str(place))
    return place


# ── while the desk is open ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_backup_is_made_by_keyboard_and_stands_in_the_list(driver: Driver) -> None:
    panel = to_backups(driver)
    assert panel.ui.state_title.text() == "Er is nog geen back-up"
    driver.tab_to("make_backup")
    driver.key(Key.Key_Return)
    driver.rest()
    assert len(own(driver)) == 1 and is_clean(driver)
    assert "vandaag" in panel.ui.state_title.text()
    assert not panel.ui.progress_box.isVisible() and panel.ui.make_backup.isEnabled()
    assert driver.desk.message_bar.kind == "good"


@pytest.mark.parametrize("serving", [True, False], ids=["served", "control: not served"])
def test_a_search_typed_during_the_copying_is_answered_before_it_ends(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, serving: bool
) -> None:
    order: list[str] = []
    if not serving:
        monkeypatch.setattr(TaskRunner, "serve", lambda _: None)
    gate = Gate(monkeypatch)
    driver.context.keeper.progressed.connect(lambda step, *_: order.append(step) if step == "reading" else None)
    real = driver.flow.desk._found  # type: ignore[union-attr]
    monkeypatch.setattr(driver.flow.desk, "_found", lambda hits: (order.append("found"), real(hits)))
    driver.context.keeper.back_up()
    driver.wait(gate.reached.is_set)
    driver.find("search").setText("a")
    gate.opened.set()
    driver.rest()
    assert order == (["found", "reading"] if serving else ["reading", "found"])
    assert driver.desk.list.typed == "a" and len(own(driver)) == 1


def test_who_is_written_during_the_copying_is_in_the_backup(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "STEP_PAGES", 8)  # a small file is else copied in one step
    gate = Gate(monkeypatch)
    driver.context.keeper.back_up()
    driver.wait(gate.reached.is_set)
    done: list[object] = []
    driver.context.run(
        lambda desk: register(desk, {"given_name": "Annabel", "email": f"{NEEDLE.decode()}@voorbeeld.example"}),
        done.append,
        lambda error: pytest.fail(str(error)),
    )
    gate.opened.set()
    driver.rest()
    assert done and holding(driver) == [True]


def test_who_is_erased_during_the_copying_is_in_no_backup(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    client = driver.ask(
        lambda desk: register(desk, {"given_name": "Annabel", "email": f"{NEEDLE.decode()}@voorbeeld.example"})
    )
    driver.context.keeper.back_up()
    driver.rest()
    assert holding(driver) == [True], "the control"
    monkeypatch.setattr(copying, "STEP_PAGES", 8)
    gate = Gate(monkeypatch)
    driver.context.keeper.back_up()
    driver.wait(gate.reached.is_set)
    driver.context.run(lambda desk: erasure.erase(desk, client.id), lambda _: None, lambda e: pytest.fail(str(e)))
    gate.opened.set()
    driver.rest()
    assert holding(driver) == [False, False]


def holding(driver: Driver) -> list[bool]:
    """Of each backup in the own place, whether it holds the needle."""
    vault = driver.context.vault
    assert vault is not None
    place = driver.folder / "backups"
    keys = load(place, vault.keys.database_id)
    sealings = sealings_of(vault.unlocked.database_keys.values())
    return [
        bool(found(place / entry.backup.name, unseal(keys.database_id, entry, sealings), [NEEDLE]))  # type: ignore[no-untyped-call]
        for entry in keys.entries
    ]


@pytest.mark.parametrize("step", ["copying", "reading"])
def test_stopping_leaves_nothing_and_the_next_one_is_made(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    panel = to_backups(driver)
    with monkeypatch.context() as patched:
        gate = Gate(patched, step)
        driver.find("make_backup").click()
        driver.wait(gate.reached.is_set)
        driver.wait(panel.ui.stop_backup.isVisible)
        driver.find("stop_backup").click()
        gate.opened.set()
        driver.rest()
    assert own(driver) == [] and panel.ui.make_backup.isEnabled()
    driver.wait(lambda: is_clean(driver))
    driver.click("make_backup")
    assert len(own(driver)) == 1


def test_only_who_manages_has_one_made_whatever_the_window_offers(driver: Driver) -> None:
    driver.settings(backup_folder="")
    driver.context.keeper.leave_to_owner()
    driver.context.lock()
    driver.rest()
    driver.unlock(RECEPTIONIST)
    refused: list[Exception] = []
    driver.context.keeper.failed.connect(refused.append)
    driver.context.keeper.back_up()
    driver.rest()
    assert [type(error) for error in refused] == [NotAllowedError] and own(driver) == []
    assert not driver.context.keeper.is_working


def test_a_round_that_broke_off_in_locking_does_not_stand_in_the_way_of_the_next(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = driver.context.keeper
    with monkeypatch.context() as patched:
        patched.setattr(BackupRound, "go_on", lambda _: 1 / 0)  # a bug of ours, when the reading is done
        gate = Gate(patched, "reading")
        keeper.back_up()
        driver.wait(gate.reached.is_set)
        patched.setattr(BackupKeeper, "_tell_read", lambda *_: None)  # nor is anything heard of it
        driver.context.lock()
        gate.opened.set()
        driver.rest()
    driver.unlock()
    assert not keeper.is_working
    keeper.back_up()
    driver.rest()
    assert len(own(driver)) == 1


@pytest.mark.parametrize("step", ["copying", "reading"])
def test_a_round_that_broke_off_at_the_desk_lets_go_of_the_place(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    keeper = driver.context.keeper
    failed: list[Exception] = []
    keeper.failed.connect(failed.append)
    with monkeypatch.context() as patched:
        if step == "reading":
            patched.setattr(BackupRound, "go_on", lambda _: 1 / 0)
        else:  # the pages are copied, and the reading is never begun
            patched.setattr(backup_round, "ThreadPoolExecutor", lambda *_: 1 / 0)
        keeper.back_up()
        driver.rest()
    assert [type(error) for error in failed] == [ZeroDivisionError] and is_clean(driver)
    keeper.back_up()
    driver.rest()
    assert len(own(driver)) == 1


def test_a_reading_that_ends_after_the_program_is_no_fault(driver: Driver) -> None:
    keeper = BackupKeeper(driver.context)
    shiboken6.delete(keeper)
    keeper._tell_read(object())  # type: ignore[arg-type]  # where it goes nobody is left to look at it


# ── locking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_locking_makes_the_backup_that_is_due_and_the_next_locking_makes_none(driver: Driver) -> None:
    driver.context.lock()
    assert driver.front is driver.flow.window and driver.context.keeper.is_closing
    driver.rest()
    assert len(own(driver)) == 1 and not driver.context.keeper.is_closing
    driver.unlock()
    driver.context.lock()
    driver.rest()
    assert len(own(driver)) == 1 and is_clean(driver)


def test_backups_that_were_thrown_away_by_hand_are_not_called_good(driver: Driver) -> None:
    panel = to_backups(driver)
    driver.click("make_backup")
    assert "vandaag" in panel.ui.state_title.text()
    shutil.rmtree(driver.folder / "backups")
    driver.click("tab_salon")
    driver.click("tab_backups")
    assert panel.ui.state_title.text() == "Er is nog geen back-up"
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.rest()
    assert len(own(driver)) == 1, "there was one today, and it is gone"


@pytest.mark.parametrize("step", ["copying", "reading"])
def test_locking_finishes_the_backup_that_was_asked_for(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    vault = driver.context.vault
    assert vault is not None
    gate = Gate(monkeypatch, step)
    driver.context.keeper.back_up()
    driver.wait(gate.reached.is_set)
    driver.context.lock()
    assert driver.front is driver.flow.window, "the lock page is there while the worker is still at it"
    gate.opened.set()
    driver.rest()
    assert len(own(driver)) == 1 and is_clean(driver)
    assert not any(vault.unlocked.database_key), "the key is wiped"
    driver.unlock()
    assert len(listed_in(driver)) == 1


def listed_in(driver: Driver) -> tuple[object, ...]:
    vault = driver.context.vault
    assert vault is not None
    return driver.ask(lambda _: listed(vault.database))


def test_unlocking_during_it_says_what_it_waits_for_and_then_opens(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    driver.context.lock()
    driver.wait(gate.reached.is_set)
    page = driver.flow._unlock
    assert page is not None
    page.submitted.emit("Marije", OPENS_WITH)
    settle()
    assert "Er wordt nog een back-up afgemaakt" in page.ui.message_bar.message()
    gate.opened.set()
    driver.wait(lambda: driver.context.is_open)
    driver.rest()
    assert len(own(driver)) == 1


def test_closing_the_window_while_unlocking_waits_opens_nothing_any_more(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_backups(driver)
    gate, left = Gate(monkeypatch), []
    driver.flow.left.connect(lambda: left.append(True))
    driver.find("make_backup").click()
    driver.wait(gate.reached.is_set)
    driver.key(Key.Key_L, modifiers=CTRL)
    page = driver.flow._unlock
    assert page is not None
    page.focus_passphrase()
    driver.type(OPENS_WITH)
    driver.key(Key.Key_Return)
    driver.flow.window.close()
    settle()
    gate.opened.set()
    driver.wait(lambda: bool(left))
    driver.rest()
    assert not driver.context.is_open and driver.flow.desk is None
    FolderLock(driver.folder).release()  # nobody holds the folder
    assert len(own(driver)) == 1


def test_whoever_unlocks_does_not_wait_for_the_second_place(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = second(driver, tmp_path)
    with monkeypatch.context() as patched:
        gate = Gate(patched)
        driver.context.lock()
        driver.wait(gate.reached.is_set)
        page = driver.flow._unlock
        assert page is not None
        page.submitted.emit("Marije", OPENS_WITH)
        gate.opened.set()
        driver.wait(lambda: driver.context.is_open)
        driver.rest()
    assert len(own(driver)) == 1 and backups(place) == []
    driver.context.lock()
    driver.rest()
    assert len(own(driver)) == 1 and len(backups(place)) == 1, "the next time it is made there"


def test_both_places_get_one_and_a_stick_that_is_away_is_no_fault(driver: Driver, tmp_path: Path) -> None:
    place = second(driver, tmp_path)
    driver.context.lock()
    driver.rest()
    assert len(own(driver)) == len(backups(place)) == 1
    shutil.rmtree(place.parent)
    driver.unlock()
    driver.context.lock()
    driver.rest()
    assert not place.exists(), "nothing is made where no stick is"
    assert not load_notes(driver.folder).faults


def test_choosing_a_second_place_makes_a_folder_and_the_first_backup_there(driver: Driver, tmp_path: Path) -> None:
    panel = to_backups(driver)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert driver.flow.desk is not None and driver.flow.desk.managing is not None
    page = driver.flow.desk.managing.backups
    page.use_second(str(stick))
    driver.rest()
    place = stick / "Her His Hair back-ups"
    assert len(backups(place)) == 1 and driver.context.settings.backup_folder == str(place)
    assert place.stat().st_mode & 0o077 == 0
    page.use_second(str(place))
    driver.rest()
    assert driver.context.settings.backup_folder == str(place), "what holds backups is taken as it is"
    assert len(backups(place)) == 2 and not (place / "Her His Hair back-ups").exists()
    page.use_second(str(driver.folder))
    driver.rest()
    assert driver.context.settings.backup_folder == str(place), "the data folder is lost together with its backups"
    assert "hoort bij het klantenbestand" in driver.desk.message_bar.message()
    panel.ui.drop_second.click()
    driver.rest()
    assert driver.context.settings.backup_folder == "" and len(backups(place)) == 2


# ── faults ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def fail(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(backup_round, "begin", full)


def test_a_full_disk_is_told_to_the_owner_until_a_good_one_was_made(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        fail(patched, StorageFaultError("disk_full"))
        driver.context.lock()
        driver.rest()
    assert own(driver) == [] and load_notes(driver.folder).faults == {OWN: "disk_full"}
    for _ in range(2):
        driver.unlock()
        said = driver.desk.message_bar.message()
        assert "geen plek voor een back-up" in said
        with monkeypatch.context() as patched:
            fail(patched, StorageFaultError("disk_full"))
            driver.context.lock()
            driver.rest()
    driver.unlock()
    driver.click("show_backups")
    panel = driver.flow.desk.managing.page.backups  # type: ignore[union-attr]
    assert panel.isVisible() and "schijf van deze pc is vol" in panel.ui.fault_bar.message()
    driver.click("make_backup")
    assert panel.ui.fault_bar.message() == "" and not load_notes(driver.folder).faults


def test_a_disk_so_full_that_not_even_that_can_be_written_down_is_told_all_the_same(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    panel = to_backups(driver)
    with monkeypatch.context() as patched:
        fail(patched, StorageFaultError("disk_full"))
        patched.setattr(backup_notes, "write_atomically", full)
        driver.click("make_backup")
        assert "schijf van deze pc is vol" in panel.ui.fault_bar.message()
        driver.key(Key.Key_L, modifiers=CTRL)
        driver.rest()
        driver.unlock()
        assert "geen plek voor een back-up" in driver.desk.message_bar.message()
    driver.click("show_backups")
    driver.click("make_backup")
    assert not load_notes(driver.folder).faults and not backup_notes._UNWRITTEN


def test_backups_of_another_salon_in_the_own_place_are_said_with_a_way_out(driver: Driver) -> None:
    """A new salon in a folder where the backups of a former one were left."""
    former, clock = driver.folder.parent / "former", driver.context.clock
    make_demo(former, clients=1)
    vault, _ = open_salon(former, OWNER, OPENS_WITH, clock, driver.folder.parent / "marks")
    with vault:
        back_up(vault, driver.folder / "backups", clock)
    panel = to_backups(driver)
    driver.click("make_backup")
    said = panel.ui.fault_bar.message()
    assert "van een andere salon" in said and "andere naam" in said
    (driver.folder / "backups").rename(driver.folder / "backups van toen")
    driver.click("make_backup")
    assert panel.ui.fault_bar.message() == "" and len(own(driver)) == 1


def test_somebody_at_the_desk_is_told_to_ask_the_owner_and_nothing_else(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        fail(patched, StorageFaultError("disk_full"))
        driver.context.lock()
        driver.rest()
    driver.unlock(RECEPTIONIST)
    said = driver.desk.message_bar.message()
    assert "Vraag de eigenaar" in said and "schijf" not in said
    assert not [one for one in driver.desk.message_bar.tab_stops() if one.objectName() == "show_backups"]
    driver.key(Key.Key_N, modifiers=CTRL)
    assert driver.desk.message_bar.message() == "", "it gives way to what she does"


def test_a_place_that_cannot_be_written_is_a_fault_of_that_place_only(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = second(driver, tmp_path)
    (place / "backups.keys").write_bytes(b"not ours")
    driver.context.keeper.back_up()
    driver.rest()
    assert len(own(driver)) == 1 and set(load_notes(driver.folder).faults) == {SECOND}
    panel = to_backups(driver)
    assert "tweede plek" in panel.ui.fault_bar.message()


# ── leaving ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_leaving_ends_the_program_when_the_backup_is_made(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    driver.flow.left.disconnect()
    driver.flow.left.connect(lambda: left.append(True))
    gate = Gate(monkeypatch)
    driver.desk.close()
    driver.wait(gate.reached.is_set)
    settle()
    assert not left and not driver.flow.window.isVisible(), "the windows are gone, the program is not"
    gate.opened.set()
    driver.wait(lambda: bool(left))
    assert len(own(driver)) == 1


def test_a_start_while_the_last_backup_is_made_is_not_told_of_a_window_that_is_gone(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.program.settle_in()
    to_backups(driver)
    assert _exists(server_name(driver.folder)), "control: it listens while there is a window"
    gate = Gate(monkeypatch)
    driver.find("make_backup").click()
    driver.wait(gate.reached.is_set)
    driver.desk.close()
    settle()
    assert not _exists(server_name(driver.folder))
    gate.opened.set()
    driver.rest()


@pytest.mark.parametrize("step", ["copying", "reading"])
def test_a_backup_that_takes_long_is_shown_and_can_be_stopped(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    left: list[bool] = []
    driver.flow.left.disconnect()
    driver.flow.left.connect(lambda: left.append(True))
    gate = Gate(monkeypatch, step)
    driver.desk.close()
    windows = [window for window in driver.qt.topLevelWidgets() if window.objectName() == "leaving_window"]
    assert windows == []
    driver.wait(
        lambda: any(one.objectName() == "leaving_window" and one.isVisible() for one in driver.qt.topLevelWidgets())
    )
    [window] = [one for one in driver.qt.topLevelWidgets() if one.objectName() == "leaving_window"]
    window.ui.stop_backup.click()  # type: ignore[attr-defined]
    if step == "copying":
        gate.opened.set()
    driver.wait(lambda: bool(left))
    gate.opened.set()
    assert own(driver) == []
    driver.wait(lambda: is_clean(driver))


def test_the_end_of_the_session_waits_for_nothing(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch, "reading")
    driver.context.lock()
    driver.wait(gate.reached.is_set)
    driver.context.close()  # would wait for the reading for ever
    gate.opened.set()
    assert own(driver) == []


def test_a_session_that_goes_on_after_all_makes_backups_again(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        gate = Gate(patched, "reading")
        driver.context.keeper.back_up()
        driver.wait(gate.reached.is_set)
        driver.context.keeper.give_up()  # as when the PC is told to go off, and somebody says no
        driver.context.lock()
        gate.opened.set()
        driver.rest()
    assert own(driver) == [] and not driver.context.keeper.is_working
    driver.unlock()
    driver.context.keeper.back_up()
    driver.rest()
    assert len(own(driver)) == 1 and is_clean(driver)


# ── reminders and trials ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_owner_is_reminded_once_a_day_and_never_over_another_message(driver: Driver) -> None:
    driver.context.lock()
    driver.rest()
    real = driver.context.clock
    from datetime import timedelta

    driver.context.clock = lambda: real() + timedelta(days=9)
    driver.context.keeper._make_due = lambda *_: None  # type: ignore[method-assign]
    driver.unlock()
    assert "9 dagen geleden" in driver.desk.message_bar.message()
    driver.context.lock()
    driver.rest()
    driver.unlock()
    assert driver.desk.message_bar.message() == "", "once a day"
    driver.context.lock()
    driver.rest()
    driver.context.clock = lambda: real() + timedelta(days=10)
    driver.unlock()
    assert "10 dagen geleden" in driver.desk.message_bar.message()


def test_a_quarterly_trial_runs_behind_the_lock_page(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.context.lock()
    driver.rest()
    driver.unlock()
    vault = driver.context.vault
    assert vault is not None and driver.ask(lambda _: last_trial(vault)) is None
    monkeypatch.setattr(backup_round, "trial_due", lambda *_: True)
    driver.context.lock()
    driver.rest()
    driver.unlock()
    again = driver.context.vault
    assert again is not None and driver.ask(lambda _: last_trial(again))
    panel = to_backups(driver)
    assert "Het lukte" in panel.ui.trial_text.text()


def test_the_keyboard_comes_back_to_the_button_that_tried_a_restore(driver: Driver) -> None:
    to_backups(driver)
    driver.click("make_backup")
    driver.tab_to("try_restore")
    driver.key(Key.Key_Space)
    driver.rest()
    assert driver.focus() == "try_restore"


def test_a_trial_that_fails_warns_the_owner_and_a_good_one_takes_it_back(driver: Driver) -> None:
    driver.context.keeper.back_up()
    driver.rest()
    [name] = own(driver)
    whole = (driver.folder / "backups" / name).read_bytes()
    (driver.folder / "backups" / name).write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
    panel = to_backups(driver)
    driver.click("try_restore")
    assert "terugzetten lukte niet" in panel.ui.trial_text.text() and TRIAL in load_notes(driver.folder).faults
    (driver.folder / "backups" / name).write_bytes(whole)
    driver.click("try_restore")
    assert panel.ui.trial_text.text().startswith("Gelukt") and not load_notes(driver.folder).faults


def test_notes_that_cannot_be_read_are_no_notes(driver: Driver) -> None:
    for damaged in (b"", b"[]", b'{"faults": 3}', b"\xff"):
        (driver.folder / "backup-notes.json").write_bytes(damaged)
        assert not load_notes(driver.folder).faults
    notes = load_notes(driver.folder).with_fault(OWN, StorageFaultError("disk_full"))
    save_notes(driver.folder, notes)
    assert load_notes(driver.folder) == notes and isinstance(notes.error(SECOND, OWN), BackupFailedError)


def test_the_desk_is_served_while_a_restore_is_tried(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.context.keeper.back_up()
    driver.rest()
    panel = to_backups(driver)
    served, real = threading.Event(), trial._put_back

    def waiting(*given: Any) -> Any:
        driver.context.run(lambda _: served.set(), lambda _: None, lambda _: None)
        assert served.wait(20), "the desk would wait for the whole trial"
        return real(*given)

    monkeypatch.setattr(trial, "_put_back", waiting)
    driver.click("try_restore")
    assert panel.ui.trial_text.text().startswith("Gelukt")

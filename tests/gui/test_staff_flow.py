"""Who can unlock, in the window and by keyboard: leaving, a new key while the desk works, codes and passphrases."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hhh_desktop import paths
from hhh_desktop.demo import OPENS_WITH, make_demo
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.errors import NotAllowedError
from hhh_desktop.services.registration import register
from hhh_desktop.services.vault_errors import UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage import copying, key_file, rotation
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.unlock_guard import UnlockGuard
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.gui.audit import settle
from tests.gui.driver import CTRL, OWNER, RECEPTIONIST, Driver, cheap_keys, no_guard, running, who_says

Key = Qt.Key
NEW = "paraplu kiezelsteen vrijdag mosterd"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    return tmp_path / "salon"


@pytest.fixture
def driver(place: Path, qtbot: QtBot) -> Iterator[Driver]:
    """The owner at her list of staff."""
    with cheap_keys(), no_guard(), running(place) as started:
        yield to_staff(started.unlock())


def to_staff(driver: Driver) -> Driver:
    driver.click("place_manage")
    driver.tab_to("tab_staff")
    driver.key(Key.Key_Space)
    driver.rest()
    return driver


def flow_of(driver: Driver) -> Any:
    assert driver.flow.desk is not None and driver.flow.desk.managing is not None
    return driver.flow.desk.managing.staff


def number_of(driver: Driver, name: str) -> int:
    found: int = next(member.id for member in flow_of(driver).panel._staff if member.name == name)
    return found


def press(driver: Driver, name: str, *, rest: bool = True) -> None:
    """Goes there by Tab and presses Space; without `rest` what that began may still be at it."""
    driver.tab_to(name)
    driver.key(Key.Key_Space)
    if rest:
        driver.rest()


def renewed(driver: Driver) -> None:
    """Waits for the end of the renewal, the reading on its own thread included."""
    renewing = flow_of(driver).renewing
    driver.wait(lambda: not renewing.is_working)
    driver.rest()


def keys_of(folder: Path, passphrase: str = OPENS_WITH, name: str = OWNER) -> dict[int, bytes]:
    unlocked = KeyFile.read(folder / "records.keys").unlock(name, passphrase)
    return {number: bytes(key) for number, key in unlocked.database_keys.items()}


def names(folder: Path) -> list[str]:
    return [slot.name for slot in KeyFile.read(folder / "records.keys").staff()]


def key_bytes(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "records.keys").read_bytes(), (folder / "records.keys.bak").read_bytes()


def said(driver: Driver) -> str:
    """All that can be read in the window in front."""
    return "\n".join(one.text() for one in driver.front.findChildren(QLabel) if one.isVisible())


def noor(driver: Driver, name: str = "Noortje") -> Client:
    return driver.ask(lambda desk: register(desk, {"given_name": name, "phone": "06 12345678"}))


def is_sound(driver: Driver) -> bool:
    vault = driver.context.vault
    assert vault is not None
    return all(check.ok for check in driver.ask(lambda _: verify(vault)))


# ── leaving ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_somebody_leaves_by_keyboard(driver: Driver, place: Path) -> None:
    before, esra = keys_of(place), number_of(driver, RECEPTIONIST)
    press(driver, f"remove_{esra}")
    assert driver.focus() == "leave_cancel" and "Gaat Esra uit dienst?" in said(driver)
    driver.key(Key.Key_Return)
    assert driver.focus() == f"remove_{esra}" and RECEPTIONIST in names(place)
    press(driver, f"remove_{esra}")
    press(driver, "leave_confirm")
    renewed(driver)
    assert names(place) == [OWNER, "Daan"]
    assert "Esra is uit dienst" in said(driver) and driver.front.findChild(QPushButton, f"remove_{esra}") is None
    assert list(keys_of(place)) == [2] and not set(before.values()) & set(keys_of(place).values())
    assert is_sound(driver) and noor(driver)
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.rest()
    assert driver.flow._unlock is not None and not driver.flow._unlock.choose_staff(RECEPTIONIST)
    driver.unlock("Daan")


def test_enter_and_escape_mean_no_wherever_the_keyboard_is(driver: Driver, place: Path) -> None:
    before = key_bytes(place)
    for where in ("leave_cancel", "leave_confirm"):
        for key in (Key.Key_Return, Key.Key_Escape):
            press(driver, f"remove_{number_of(driver, RECEPTIONIST)}")
            driver.tab_to(where)
            driver.key(key)
            driver.rest()
            assert not flow_of(driver).renewing.is_working and key_bytes(place) == before
            assert driver.page.objectName() == "manage_page"


def test_the_own_row_offers_no_way_out_and_says_why(driver: Driver) -> None:
    own = number_of(driver, OWNER)
    assert driver.front.findChild(QPushButton, f"remove_{own}") is None
    assert driver.front.findChild(QPushButton, f"reset_{own}") is None
    assert "Er moet altijd een eigenaar zijn" in said(driver)
    flow_of(driver).renewing.begin(OWNER)  # and by signal it is refused where it is done
    renewed(driver)
    assert "Er moet altijd een eigenaar blijven" in said(driver)


# ── a new key while the desk works ──────────────────────────────────────────────────────────────────────────────────


@contextmanager
def halted(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[threading.Event]:
    """`write_copy` (with the desk's work let in between) or `read_copy` does not end before the block does."""
    reached, go_on = threading.Event(), threading.Event()
    real = getattr(rotation, name)

    def copying(database: Any, path: Path, key: Any, progress: Callable[[int, int], None]) -> None:
        reached.set()
        while not go_on.wait(0.002):
            progress(1, 100)
        real(database, path, key, progress)

    def reading(*values: Any, **more: Any) -> Any:
        reached.set()
        assert go_on.wait(20)
        return real(*values, **more)

    with monkeypatch.context() as patched:
        patched.setattr(rotation, name, copying if name == "write_copy" else reading)
        try:
            yield reached
        finally:
            go_on.set()


@pytest.mark.parametrize("part", ["write_copy", "read_copy"])
def test_the_desk_finds_and_registers_while_the_key_is_renewed(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    with halted(monkeypatch, part) as reached:
        press(driver, "renew_key", rest=False)
        driver.wait(reached.is_set)
        settle()
        assert not driver.find("renew_key").isEnabled() and driver.find("renewal_bar").isVisible()
        fresh = noor(driver)  # comes back while pages are still copied, or read
        assert driver.flow.desk is not None
        driver.flow.desk.open_client(fresh.id)
        driver.wait(lambda: driver.page.objectName() == "client_card")
        assert flow_of(driver).renewing.is_working
    renewed(driver)
    assert "De sleutel is vernieuwd" in said(driver), "told where she is now"
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.rest()
    driver.unlock()
    assert driver.ask(lambda desk: desk.records.clients.get(fresh.id)).contact.given_name == "Noortje"
    assert list(keys_of(place)) == [2] and is_sound(driver)


def test_control_without_the_desk_let_in_between_it_would_have_to_wait(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    real = copying.write_copy

    def recorded(database: Any, path: Path, key: Any, progress: Callable[[int, int], None]) -> None:
        driver.context.runner.run(lambda: order.append("desk"), lambda _: None, lambda _: None)
        progress(1, 100)
        order.append("copied")
        real(database, path, key, progress)

    monkeypatch.setattr(rotation, "write_copy", recorded)
    for serves in (True, False):
        if not serves:
            monkeypatch.setattr(type(driver.context.runner), "serve", lambda _: None)
        press(driver, "renew_key")
        renewed(driver)
    assert order == ["desk", "copied", "copied", "desk"]


def test_a_desk_that_never_rests_waits_once_and_loses_nothing(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something is written during each reading: in the end the copying keeps the desk waiting, and all of it is there."""
    written: list[int] = []
    real = copying.read_copy

    def reading(*values: Any, **more: Any) -> Any:
        if threading.current_thread().name == "reading back":
            done = threading.Event()
            written.append(len(written))
            ask.append(done)
            assert done.wait(20)
        return real(*values, **more)

    ask: list[threading.Event] = []
    monkeypatch.setattr(rotation, "read_copy", reading)
    press(driver, "renew_key")
    renewing = flow_of(driver).renewing
    clients: list[int] = []
    while renewing.is_working:
        driver.wait(lambda: bool(ask) or not renewing.is_working)
        if ask:
            clients.append(noor(driver, f"Noor{'abc'[len(clients)]}").id)
            ask.pop().set()
            settle()
            driver.wait(lambda: bool(ask) or not renewing.is_working)
    renewed(driver)
    assert len(written) == 3 and len(clients) == 3
    found = [driver.ask(lambda desk, n=n: desk.records.clients.get(n)).contact.given_name for n in clients]  # type: ignore[misc]
    assert found == ["Noora", "Noorb", "Noorc"]
    assert list(keys_of(place)) == [2] and is_sound(driver)


@pytest.mark.parametrize("part", ["write_copy", "read_copy"])
@pytest.mark.parametrize("leaves", [False, True])
def test_locking_in_the_middle(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch, part: str, leaves: bool
) -> None:
    """By wish nothing has changed; who left stays out, and the next opening makes the key. Never two keys after that."""
    fresh, esra = noor(driver), number_of(driver, RECEPTIONIST)
    with halted(monkeypatch, part) as reached:
        if leaves:
            press(driver, f"remove_{esra}")
            press(driver, "leave_confirm", rest=False)
        else:
            press(driver, "renew_key", rest=False)
        driver.wait(reached.is_set)
        driver.context.lock()
        assert not driver.context.is_open
    driver.rest()
    assert list(keys_of(place)) == ([1, 2] if leaves else [1])
    driver.unlock()
    assert list(keys_of(place)) == ([2] if leaves else [1])
    assert names(place) == ([OWNER, "Daan"] if leaves else [OWNER, RECEPTIONIST, "Daan"])
    assert driver.ask(lambda desk: desk.records.clients.get(fresh.id)).contact.given_name == "Noortje"
    assert is_sound(driver)
    press(to_staff(driver), "renew_key")  # and another one can be begun
    renewed(driver)
    assert "De sleutel is vernieuwd" in said(driver)


def test_without_room_it_is_owed_said_and_finished_with_a_button(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(rotation.shutil, "disk_usage", lambda _: rotation.shutil._ntuple_diskusage(10, 10, 0))  # type: ignore[attr-defined]
        press(driver, "renew_key")
        renewed(driver)
        assert "vol" in said(driver) and "de oude geldt nog" in said(driver)
        assert list(keys_of(place)) == [1]
        press(driver, f"remove_{number_of(driver, RECEPTIONIST)}")
        press(driver, "leave_confirm")
        renewed(driver)
        assert "De naam is weg, de nieuwe sleutel volgt" in said(driver)
        assert list(keys_of(place)) == [1, 2] and RECEPTIONIST not in names(place)
        assert noor(driver), "the desk works on"
        driver.click("place_clients")
        to_staff(driver)
        assert "De nieuwe sleutel is nog niet af" in said(driver)
    assert driver.find("renew_key").text() == "Nu afmaken"
    press(driver, "renew_key")
    renewed(driver)
    assert driver.find("renew_key").text() == "Sleutel vernieuwen" and len(keys_of(place)) == 1
    assert is_sound(driver)


def test_a_second_leaver_has_to_wait_for_the_key_of_the_first(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    daan = number_of(driver, "Daan")
    with halted(monkeypatch, "read_copy") as reached:
        press(driver, f"remove_{number_of(driver, RECEPTIONIST)}")
        press(driver, "leave_confirm", rest=False)
        driver.wait(reached.is_set)
        press(driver, f"remove_{daan}")
        assert "Er wordt al een nieuwe sleutel gemaakt" in said(driver) and driver.page.objectName() == "manage_page"
        flow_of(driver)._remove("Daan")
        driver.rest()
    renewed(driver)
    assert names(place) == [OWNER, "Daan"] and list(keys_of(place)) == [2]


def test_a_key_file_that_cannot_be_written_is_told_as_nothing_happened(
    driver: Driver, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = key_bytes(place)
    monkeypatch.setattr(key_file, "write_atomically", full)
    press(driver, f"remove_{number_of(driver, RECEPTIONIST)}")
    press(driver, "leave_confirm")
    renewed(driver)
    assert "Esra kan nog openen; er is niets veranderd." in said(driver)
    assert key_bytes(place) == before
    monkeypatch.undo()
    assert is_sound(driver)


def test_a_disk_that_is_really_full(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """A file system of a few megabytes: full while somebody leaves, full at the next start, then there is room."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting takes root")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], capture_output=True).returncode:
        pytest.skip("mounting is not possible here")
    try:
        subprocess.run(["cp", "-a", str(place), str(disk / "salon")], check=True)
        folder, ballast = disk / "salon", disk / "ballast"
        with cheap_keys(), no_guard(), running(folder) as driver:
            to_staff(driver.unlock())
            driver.context.keeper._automatic = False  # no backup: the disk is small
            room = os.statvfs(disk).f_bavail * 4096
            ballast.write_bytes(bytes(max(0, room - 60 * 1024)))
            press(driver, f"remove_{number_of(driver, RECEPTIONIST)}")
            press(driver, "leave_confirm")
            renewed(driver)
            assert "De naam is weg, de nieuwe sleutel volgt" in said(driver)
            driver.context.lock()
            driver.rest()
            to_staff(driver.unlock())
            assert "De nieuwe sleutel is nog niet af" in said(driver)
            ballast.unlink()
            press(driver, "renew_key")
            renewed(driver)
            assert "De sleutel is vernieuwd" in said(driver), said(driver)
            assert is_sound(driver)
            driver.context.lock()
            driver.rest()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


CRASHING = """
import os, sys
from pathlib import Path
from hhh_desktop.gui.flows import renewing
from hhh_desktop.storage import copying, key_file, rotation
from tests.gui.driver import cheap_keys, running
from tests.gui.test_staff_flow import number_of, press, renewed, to_staff

folder, step, leaver = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
real = renewing._Task._heard

def heard(self, at, done, total):
    if at == step:
        os.kill(os.getpid(), 9)
    real(self, at, done, total)

renewing._Task._heard = heard
with cheap_keys(), running(folder) as driver:
    to_staff(driver.unlock())
    if leaver:
        press(driver, f"remove_{number_of(driver, leaver)}")
        press(driver, "leave_confirm")
    else:
        press(driver, "renew_key")
    renewed(driver)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize(("step", "leaver"), [("closed", RECEPTIONIST), ("swapped", "")])
def test_the_window_is_killed_in_the_middle(place: Path, qtbot: QtBot, step: str, leaver: str) -> None:
    words = [sys.executable, "-c", CRASHING, str(place), step, leaver]
    killed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert killed.returncode == -9, killed.stderr
    with cheap_keys(), running(place) as driver:
        driver.unlock()
        assert driver.ask(lambda desk: desk.records.clients.count()) == 3
        assert list(keys_of(place)) == [2]
        assert (RECEPTIONIST in names(place)) == (not leaver)
        assert is_sound(driver)


# ── passphrases and codes ───────────────────────────────────────────────────────────────────────────────────────────


def fill(driver: Driver, *, old: str = "", new: str = NEW, again: str = NEW, hint: str = "") -> None:
    """Types into the fields, one Tab after the other."""
    if old:
        driver.tab_to("old")
        driver.type(old)
    for name, words in (("passphrase", new), ("repeat", again), ("hint", hint)):
        driver.tab_to(name)
        driver.type(words)
    driver.key(Key.Key_Return)
    driver.rest()


def test_a_colleague_who_forgot_gets_a_new_passphrase(driver: Driver, place: Path) -> None:
    esra = number_of(driver, RECEPTIONIST)
    press(driver, f"reset_{esra}")
    assert driver.focus() == "passphrase" and "Nieuwe wachtzin voor Esra" in said(driver)
    fill(driver, again=NEW + "!")
    assert driver.focus() == "repeat" and "niet dezelfde" in said(driver)
    driver.put("repeat", NEW)
    driver.key(Key.Key_Return)
    driver.rest()
    assert "Esra heeft een nieuwe wachtzin" in said(driver)
    assert not who_says([NEW])
    assert keys_of(place, NEW, RECEPTIONIST) == keys_of(place)
    with pytest.raises(WrongPassphraseError):
        keys_of(place, OPENS_WITH, RECEPTIONIST)
    with pytest.raises(WrongPassphraseError):
        KeyFile.read(place / "records.keys.bak").unlock(RECEPTIONIST, OPENS_WITH)


def test_the_receptionist_changes_her_own_passphrase(place: Path, qtbot: QtBot) -> None:
    with cheap_keys(), running(place) as driver:
        driver.unlock(RECEPTIONIST)
        driver.click("place_manage")
        press(driver, "own_passphrase")
        assert driver.focus() == "old"
        fill(driver, old="niet de goede wachtzin")
        assert driver.focus() == "old" and "Deze wachtzin klopt niet" in said(driver)
        driver.type(OPENS_WITH)  # what was wrong is selected: typing replaces it
        driver.key(Key.Key_Return)
        driver.rest()
        assert "Uw nieuwe wachtzin geldt" in said(driver) and driver.focus() == "own_passphrase"
        assert not who_says([NEW, OPENS_WITH])
        driver.key(Key.Key_L, modifiers=CTRL)
        driver.rest()
        driver.unlock(RECEPTIONIST, NEW)
    with pytest.raises(WrongPassphraseError):
        keys_of(place, OPENS_WITH, RECEPTIONIST)


def test_guessing_the_own_passphrase_waits_as_unlocking_does(place: Path, qtbot: QtBot) -> None:
    with cheap_keys(), running(place) as driver:
        driver.unlock(RECEPTIONIST)
        before = key_bytes(place)
        guard = UnlockGuard(
            place, paths.mark_folder(), KeyFile.read(place / "records.keys").database_id, driver.context.clock
        )
        for _ in range(10):
            guard.failed()
        driver.click("place_manage")
        press(driver, "own_passphrase")
        fill(driver, old=OPENS_WITH)
        assert "te vaak een verkeerde wachtzin" in said(driver), "even the right one waits"
        assert key_bytes(place) == before
        with pytest.raises(UnlockTooSoonError), guard.attempt():
            pass
        guard.succeeded()  # every copy of this salon counts together


def test_what_is_typed_leaves_with_the_page(place: Path, qtbot: QtBot) -> None:
    with cheap_keys(), running(place) as driver:
        driver.unlock(RECEPTIONIST)
        driver.click("place_manage")
        press(driver, "own_passphrase")
        driver.type(OPENS_WITH)
        driver.tab_to("passphrase")
        driver.type(NEW)
        assert who_says([NEW]), "the control: it stands there while it is typed"
        driver.key(Key.Key_Escape)
        driver.rest()
        assert not who_says([NEW, OPENS_WITH]) and driver.focus() == "own_passphrase"


def code_in_force(place: Path, code: str) -> bool:
    try:
        KeyFile.read(place / "records.keys").unlock_with_recovery(code).wipe()
    except WrongPassphraseError:
        return False
    return True


def test_a_new_recovery_code_counts_once_it_was_typed_back(driver: Driver, place: Path) -> None:
    before = key_bytes(place)
    press(driver, "new_code")
    panel: Any = driver.page
    code = panel._new_code
    driver.tab_to("check_1")
    driver.type("AAAAAA")
    driver.key(Key.Key_Return)
    driver.rest()
    assert "anders" in said(driver) and key_bytes(place) == before
    driver.key(Key.Key_Escape)
    driver.rest()
    assert driver.focus() == "new_code" and not who_says(code.split("-"))
    assert key_bytes(place) == before and not code_in_force(place, code), "going back keeps the old one"
    codes = []
    for _ in range(2):
        press(driver, "new_code")
        codes.append(driver.page._new_code)  # type: ignore[attr-defined]
        asked = driver.page._asked  # type: ignore[attr-defined]
        for field, at in zip(("check_1", "check_2"), asked, strict=True):
            driver.tab_to(field)
            driver.type(codes[-1].split("-")[at - 1])
        driver.key(Key.Key_Return)
        driver.rest()
        assert "De nieuwe noodcode geldt" in said(driver)
        assert not who_says(codes[-1].split("-"))
    assert [code_in_force(place, one) for one in codes] == [False, True]
    assert is_sound(driver)


# ── who may ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_receptionist_reaches_nothing_of_it_not_even_by_signal(place: Path, qtbot: QtBot) -> None:
    with cheap_keys(), running(place) as driver:
        driver.unlock(RECEPTIONIST)
        driver.click("place_manage")
        hidden = ("add_staff", "renew_key", "new_code", *(f"remove_{n}" for n in range(1, 4)))
        for name in hidden:
            assert not [one for one in driver.front.findChildren(QWidget, name) if one.isVisible()], name
        before, flow, heard = key_bytes(place), flow_of(driver), list[Exception | None]()
        flow.renewing.ended.connect(lambda _leaver, error: heard.append(error))
        for leaver in ("", OWNER, "Daan"):
            flow.panel.key.renewal_requested.emit() if not leaver else flow._remove(leaver)
            renewed(driver)
        flow.panel.reset_submitted.emit(OWNER, NEW, "")
        flow.panel.staff_submitted.emit("Indringer", "owner", NEW, "")
        driver.rest()
        flow.codes.begin()
        flow.codes._replace()
        driver.rest()
        assert [type(error) for error in heard] == [NotAllowedError] * 3
        assert key_bytes(place) == before
        assert "Dit mag alleen de eigenaar doen" in said(driver)


def test_an_owner_does_not_reset_the_own_passphrase_without_the_old_one(driver: Driver, place: Path) -> None:
    before = key_bytes(place)
    flow_of(driver).panel.reset_submitted.emit(OWNER.upper(), NEW, "")
    driver.rest()
    assert key_bytes(place) == before

"""A backup is put back in the real window, by keyboard: on a PC with nothing, over a damaged salon, and from the desk."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from hhh_desktop import paths
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.gui.views.restore_panel import RestorePanel
from hhh_desktop.gui.views.setup_wizard import SetupWizard
from hhh_desktop.gui.views.unlock_view import UnlockView
from hhh_desktop.services import registration
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.storage import restore as restoring
from hhh_desktop.storage.backups import back_up
from hhh_desktop.storage.swap import replaced_folders
from hhh_desktop.storage.vault import NewSalon, create_salon, open_salon
from tests.gui.driver import CHEAP, Driver, cheap_keys, no_guard, running

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key
OWNER, PASSPHRASE = "Marije", "fietsbel lantaarn zee pannenkoek"
ERASED, KEPT, LATER = "Quispelaar", "Bergsma", "Nakomer"


class Salons:
    """A salon with a backup of its own, one on a stick, and one put aside before somebody was erased."""

    def __init__(self, root: Path) -> None:
        self.folder, self.stick, self.aside = root / "salon", root / "stick", root / "aside"
        self.new, self.marks, self.code = root / "new", root / "marks", new_code()
        salon = Salon("", "Knip & Zo", phone="+31402123456")
        new = NewSalon(salon, OWNER, PASSPHRASE, "", self.code)
        self.vault, _ = create_salon(self.folder, new, CHEAP, system_clock)
        book = load_book(paths.resources() / "consent")
        self.desk = Desk(self.vault, self.vault.staff.all()[0], book, "1", system_clock)
        self.gone = self.add(ERASED)
        self.add(KEPT)
        self.stick.mkdir()
        back_up(self.vault, self.stick, system_clock)
        shutil.copytree(self.stick, self.aside)
        back_up(self.vault, self.folder / "backups", system_clock)
        self.add(LATER)
        self.vault.close()

    def add(self, surname: str) -> int:
        fields = {"given_name": "Sanne", "surname": surname, "phone": "06 41221980"}
        return registration.register(self.desk, fields).id

    def names(self, folder: Path) -> set[str]:
        """Who is in a folder's salon."""
        vault, _ = open_salon(folder, OWNER, PASSPHRASE, system_clock, self.marks)
        with vault:
            return {row[0] for row in vault.database.rows("SELECT surname FROM client")}

    def erase_her(self) -> None:
        """At the desk, after the backup was put aside."""
        vault, member = open_salon(self.folder, OWNER, PASSPHRASE, system_clock, self.marks)
        with vault:
            erase(Desk(vault, member, self.desk.book, "1", system_clock), self.gone)


@pytest.fixture
def salons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Salons]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    with cheap_keys(), no_guard():
        yield Salons(tmp_path)


def _search(driver: Driver, folder: Path) -> None:
    """Stands in for the system's own dialog, which no key of ours reaches."""
    flow: Any = driver.flow._before
    flow.search(str(folder))
    driver.rest()


def _facts(driver: Driver) -> str:
    panel: Any = driver.page
    return " ".join(label.text() for label in panel.ui.report_page.findChildren(type(panel.ui.report_sub)))


def _unlock(driver: Driver) -> set[str]:
    driver.type(PASSPHRASE)
    driver.key(Key.Key_Return)
    driver.wait(lambda: driver.context.is_open)
    driver.desk.resize(driver.size)
    driver.rest()
    vault = driver.context.vault
    assert vault is not None
    return {row[0] for row in driver.ask(lambda _: vault.database.rows("SELECT surname FROM client"))}


def test_a_stolen_pc_by_keyboard(salons: Salons) -> None:
    """An empty folder on a new PC, and a stick: from the first start to the desk with keys alone."""
    with running(salons.new) as driver:
        assert isinstance(driver.page, SetupWizard)
        driver.tab_to("setup_restore")
        driver.key(Key.Key_Return)
        driver.rest()
        assert isinstance(driver.page, RestorePanel) and driver.focus() == "choose_folder"
        _search(driver, salons.stick.parent)
        driver.key(Key.Key_Return)
        driver.rest()
        assert driver.focus() == "restore_passphrase"
        driver.type(PASSPHRASE)
        driver.key(Key.Key_Return)
        driver.rest()
        assert "2 klanten" in _facts(driver) and "Knip & Zo" in _facts(driver)
        assert not (salons.new / "records.db").exists(), "nothing is there before the last word"
        for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Return):
            driver.key(key)
        driver.rest()
        assert driver.focus() == "report_title" and not (salons.new / "records.db").exists()
        driver.tab_to("restore_next")
        driver.key(Key.Key_Return)
        driver.rest()
        assert isinstance(driver.page, UnlockView) and driver.focus() == "unlock_passphrase"
        assert _unlock(driver) == {ERASED, KEPT}
    assert replaced_folders(salons.new) == ()


def test_a_backup_put_aside_comes_back_without_who_was_erased_since(salons: Salons) -> None:
    salons.erase_her()
    with running(salons.folder) as driver:
        driver.tab_to("unlock_restore")
        driver.key(Key.Key_Return)
        driver.rest()
        _search(driver, salons.aside)
        driver.key(Key.Key_Return)
        driver.rest()
        driver.type(PASSPHRASE)
        driver.key(Key.Key_Return)
        driver.rest()
        assert "1 mens die sindsdien is gewist, is opnieuw gewist" in _facts(driver)
        driver.tab_to("restore_next")
        driver.key(Key.Key_Space)
        driver.rest()
        (aside,) = replaced_folders(salons.folder)
        assert aside.name in driver.find("message_bar")._text.text()
        assert _unlock(driver) == {KEPT}
    assert salons.names(salons.folder) == {KEPT}


def test_control_without_the_list_of_erasures_she_is_back(salons: Salons, monkeypatch: pytest.MonkeyPatch) -> None:
    salons.erase_her()
    monkeypatch.setattr(restoring, "united", lambda *_entries: ())
    with running(salons.folder) as driver:
        _put_back(driver, salons.aside)
        driver.click("restore_next")
    assert salons.names(salons.folder) == {ERASED, KEPT}


def _put_back(driver: Driver, place: Path) -> None:
    driver.click("unlock_restore")
    _search(driver, place)
    driver.click("restore_next")
    driver.put("restore_passphrase", PASSPHRASE)
    driver.click("restore_next")


@pytest.mark.parametrize("what", ["database", "keys", "both"])
def test_a_damaged_salon_offers_it_and_gets_well(salons: Salons, what: str) -> None:
    if what != "keys":
        (salons.folder / "records.db").write_bytes(bytes(8192))
    if what != "database":
        for path in salons.folder.glob("records.keys*"):
            path.write_text("{}")
    with running(salons.folder) as driver:
        if what == "database":
            driver.type(PASSPHRASE)
            driver.key(Key.Key_Return)
            driver.rest()
        driver.find("restore").click()  # in the message that says what is wrong
        driver.rest()
        assert driver.focus() == "backup_list"
        driver.key(Key.Key_Return)
        driver.rest()
        driver.type(PASSPHRASE)
        driver.key(Key.Key_Return)
        driver.rest()
        driver.click("restore_next")
        assert _unlock(driver) == {ERASED, KEPT}


def test_no_means_that_nothing_has_happened(salons: Salons) -> None:
    before = {path.name: path.read_bytes() for path in salons.folder.glob("records.*") if path.suffix != ".lock"}
    with running(salons.folder) as driver:
        _put_back(driver, salons.stick)
        driver.key(Key.Key_Escape)
        driver.rest()
        assert isinstance(driver.page, UnlockView)
        assert {path.name for path in salons.folder.glob("*restor*")} == set()
        after = {path.name: path.read_bytes() for path in salons.folder.glob("records.*") if path.suffix != ".lock"}
        assert after == before and not replaced_folders(salons.folder)
        assert LATER in _unlock(driver)


def test_closing_the_window_at_the_report_leaves_the_salon(salons: Salons) -> None:
    with running(salons.folder) as driver:
        _put_back(driver, salons.stick)
        assert (salons.folder / "records.restored").is_dir()
        driver.flow.window.close()
        driver.rest()
    assert not list(salons.folder.glob("*restored*"))
    assert LATER in salons.names(salons.folder)


def test_a_check_can_be_stopped(salons: Salons, monkeypatch: pytest.MonkeyPatch) -> None:
    with running(salons.folder) as driver:
        driver.click("unlock_restore")
        _search(driver, salons.stick)
        driver.click("restore_next")
        driver.put("restore_passphrase", PASSPHRASE)
        flow: Any = driver.flow._before
        monkeypatch.setattr(flow._stop, "clear", lambda: None)
        flow._stop.set()  # as pressed at the first moment
        driver.click("restore_next")
        assert driver.focus() == "backup_list"
        assert not list(salons.folder.glob("*restored*")) and not list(salons.folder.glob("*.restoring"))


def test_wrong_words_and_wrong_codes_cost_as_much_as_at_unlocking(salons: Salons) -> None:
    with running(salons.folder) as driver:
        driver.click("unlock_restore")
        _search(driver, salons.stick)
        driver.click("restore_next")
        driver.key(Key.Key_Return)  # nothing typed
        panel: Any = driver.page
        assert "wachtzin" in panel.ui.restore_passphrase_note.text()
        for _ in range(4):
            driver.put("restore_passphrase", "niet de goede wachtzin")
            driver.click("restore_next")
        assert panel.ui.restore_passphrase.property("refused")
        driver.put("restore_passphrase", PASSPHRASE)
        driver.click("restore_next")
        assert panel.ui.restore_passphrase.isVisible(), "too soon, although right"
        driver.click("use_code")
        assert not panel.ui.restore_passphrase.text()
        driver.put("restore_code", "AAAAAA-BBBBBB")
        driver.click("restore_next")
        assert "groepen" in panel.ui.restore_code_note.text()
        driver.key(Key.Key_Escape)
        assert not panel.ui.restore_code.text(), "no secret waits behind another step"


def test_from_the_desk_with_the_recovery_code(salons: Salons) -> None:
    with running(salons.folder) as driver:
        assert LATER in _unlock(driver)
        assert driver.flow.desk is not None
        driver.flow.desk.restore_requested.emit()
        driver.wait(lambda: isinstance(driver.page, RestorePanel) and not driver.context.runner.busy)
        driver.rest()
        assert not driver.context.is_open
        _search(driver, salons.stick)
        driver.click("restore_next")
        driver.click("use_code")
        driver.type(salons.code)
        driver.key(Key.Key_Return)
        driver.rest()
        driver.click("restore_next")
        assert "Noodcode" in driver.find("message_bar")._text.text()
        assert _unlock(driver) == {ERASED, KEPT}, "the passphrase of then still holds"


def test_who_comes_from_the_desk_hears_that_it_looks_while_the_backup_of_now_is_made(salons: Salons) -> None:
    hold = threading.Event()
    with running(salons.folder) as driver:
        _unlock(driver)
        assert driver.flow.desk is not None
        driver.context.runner.run(lambda: hold.wait(20), lambda _: None, lambda _: None)
        driver.flow.desk.restore_requested.emit()
        panel: Any = driver.page
        try:
            assert "zoekt" in panel.ui.nothing_found.text()
        finally:
            hold.set()
        driver.rest()
        assert panel.ui.backup_list.count() == 1, "the one of today"
        assert driver.focus() == "backup_list"


def test_a_week_later_what_was_put_aside_goes_and_the_desk_says_so(salons: Salons) -> None:
    with running(salons.folder) as driver:
        _put_back(driver, salons.stick)
        driver.click("restore_next")
        _unlock(driver)
        (aside,) = replaced_folders(salons.folder)
        vault = driver.context.vault
        assert vault is not None
        past = "2026-01-01T00:00:00.000Z"

        def make_old(_desk: Desk) -> None:
            with vault.transaction():
                vault.database.run("UPDATE backup SET expires_at = ? WHERE name = ?", (past, aside.name))

        driver.ask(make_old)
        driver.context.lock()
        driver.rest()
        _unlock(driver)
        assert not aside.exists()
        assert "opgeruimd" in driver.desk.message_bar._head.text()

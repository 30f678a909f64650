"""A walk past every screen of the program in every state, with an invented salon: for looking, and for auditing."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from hhh_desktop import paths
from hhh_desktop.domain.consent import State
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.gui.views.erase_sheet import EraseSheet
from hhh_desktop.services import finding, registration
from hhh_desktop.services.finding import ClientCard
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.recovery_code import groups, new_code
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.unlock_guard import UnlockGuard
from hhh_desktop.storage.vault import FolderLock, NewSalon, Vault, create_salon
from tests.gui.audit import audit, settle
from tests.gui.driver import CHEAP, CTRL, RECEPTIONIST, SIZE, Driver, cheap_keys, no_guard, running
from tests.gui.tour_backups import backing_up
from tests.gui.tour_faults import going_wrong
from tests.gui.tour_restore import restoring
from tests.gui.tour_staff import staffing

Scene = tuple[str, QWidget]
Key = Qt.Key
PASSPHRASE = "fietsbel lantaarn zee pannenkoek"


@dataclass(frozen=True)
class Stage:
    """Where a tour plays: a folder to work in, the invented salon to copy, and how the window looks."""

    work: Path
    demo: Path
    language: str = "nl"
    size: QSize = SIZE
    prepare: Callable[[Driver], None] = lambda _driver: None

    def copy(self, name: str) -> Path:
        """A fresh copy of the invented salon."""
        return Path(shutil.copytree(self.demo, self.work / name))

    @contextmanager
    def running(self, folder: Path) -> Iterator[Driver]:
        """The program on a folder, looking as this stage wants it."""
        with running(folder, self.language, self.size) as driver:
            self.prepare(driver)
            driver.rest()
            yield driver


def everything(stage: Stage) -> Iterator[Scene]:
    """Every screen, in the order in which a salon meets them."""
    with cheap_keys(), no_guard():
        for part in PARTS:
            yield from part(stage)


def problems(window: QWidget) -> list[str]:
    """What the audit finds; behind a sheet nothing can be reached, so how that looks and in what order does not count."""
    settle()
    covered = any(sheet.isVisible() for sheet in window.findChildren(EraseSheet))
    return [one for one in audit(window) if not covered or not one.startswith(("contrast:", "tab order:"))]


# ── before a salon is open ──────────────────────────────────────────────────────────────────────────────────────────


def first_start(stage: Stage) -> Iterator[Scene]:
    """The wizard, page by page, with what it refuses; and the desk on its first day."""
    with stage.running(stage.work / "first") as driver:
        wizard = driver.page
        ui = wizard.ui  # type: ignore[attr-defined]
        yield "wizard-salon", driver.front
        driver.key(Key.Key_Return)
        yield "wizard-salon-refused", driver.front
        ui.salon_name.setText("Knip & Zo")
        ui.owner_name.setText("Marije de Wit")
        ui.salon_phone.setText("12345")
        ui.salon_city.setText("Zomerdam")
        driver.click("next")
        yield "wizard-salon-phone-refused", driver.front
        ui.salon_phone.setText("040 212 34 56")
        driver.click("next")
        yield "wizard-passphrase", driver.front
        for state, words in (("short", "fietsbel"), ("weak", "wachtwoord123456"), ("strong", PASSPHRASE)):
            ui.passphrase.setText(words)
            driver.rest()
            yield f"wizard-passphrase-{state}", driver.front
        ui.passphrase_repeat.setText(PASSPHRASE + "!")
        driver.click("next")
        yield "wizard-passphrase-differs", driver.front
        ui.passphrase_repeat.setText(PASSPHRASE)
        ui.hint.setText("fietsbel")
        driver.click("next")
        yield "wizard-hint-refused", driver.front
        ui.hint.setText("rijmt nergens op")
        driver.click("next")
        yield "wizard-code", driver.front
        driver.click("next")
        yield "wizard-type-back", driver.front
        ui.code_first.setText("ABCDEF")
        driver.click("next")
        yield "wizard-type-back-refused", driver.front
        ui.code_first.setText(wizard._groups[wizard._asked[0]])  # type: ignore[attr-defined]
        ui.code_second.setText(wizard._groups[wizard._asked[1]])  # type: ignore[attr-defined]
        driver.click("next")
        driver.wait(lambda: ui.pages.currentWidget() is ui.done_page)
        yield "wizard-done", driver.front
        driver.click("next")
        driver.desk.resize(stage.size)
        driver.rest()
        yield "first-day", driver.front


def unlocking(stage: Stage) -> Iterator[Scene]:
    """The unlock page with everything it may have to say."""
    folder = stage.copy("unlock")
    with stage.running(folder) as driver:
        yield "unlock", driver.front
        driver.click("show_hint")
        yield "unlock-hint", driver.front
        driver.find("unlock_passphrase").setText("niet de goede wachtzin")
        driver.click("unlock")
        yield "unlock-wrong", driver.front
        guard = UnlockGuard(
            folder, paths.mark_folder(), KeyFile.read(folder / "records.keys").database_id, system_clock
        )
        for _ in range(10):
            guard.failed()
        driver.click("unlock")
        yield "unlock-delay", driver.front
        guard.succeeded()  # every copy of this salon counts together
    for name, spoil in TROUBLES.items():
        folder = stage.copy(f"unlock-{name}")
        with spoil(folder), stage.running(folder) as driver:
            if driver.find("unlock").isEnabled():
                driver.find("unlock_passphrase").setText("demo voor iedereen")
                driver.click("unlock")
            yield f"unlock-{name}", driver.front
    with stage.running(stage.copy("recovery")) as driver:
        driver.click("statement")
        yield "statement-before-unlocking", driver.front


def recovering(stage: Stage) -> Iterator[Scene]:
    """A lost passphrase: the code from paper, a slip in it, a new passphrase and a new code."""
    code = new_code()
    salon = Salon("", "Knip & Zo", phone="+31402123456")
    made, _ = create_salon(stage.work / "lost", NewSalon(salon, "Marije", PASSPHRASE, "", code), CHEAP, system_clock)
    made.close()
    with stage.running(stage.work / "lost") as driver:
        driver.click("use_recovery_code")
        yield "recovery", driver.front
        panel = driver.page
        for number, part in enumerate(groups(code), start=1):
            driver.put(f"group_{number}", "AAAAAA" if number == 2 else part)
        driver.put("passphrase", PASSPHRASE)
        driver.put("repeat", PASSPHRASE)
        driver.click("recover")
        driver.key(Key.Key_End)
        yield "recovery-slip", driver.front
        driver.put("group_2", groups(code)[1])
        driver.put("passphrase", PASSPHRASE)
        driver.put("repeat", PASSPHRASE)
        driver.click("recover")
        yield "recovery-new-code", driver.front
        driver.put("check_1", "AAAAAA")
        driver.click("recovery_done")
        yield "recovery-new-code-refused", driver.front
        fresh = panel._new_code.split("-")  # type: ignore[attr-defined]
        for name, place in zip(("check_1", "check_2"), panel._asked, strict=True):  # type: ignore[attr-defined]
            driver.put(name, fresh[place - 1])
        driver.click("recovery_done")
        assert driver.context.is_open


@contextmanager
def _in_use(folder: Path) -> Iterator[None]:
    lock = FolderLock(folder)
    yield
    lock.release()


@contextmanager
def _missing_database(folder: Path) -> Iterator[None]:
    (folder / "records.db").unlink()
    yield


@contextmanager
def _missing_keys(folder: Path) -> Iterator[None]:
    for name in ("records.keys", "records.keys.bak"):
        (folder / name).unlink(missing_ok=True)
    yield


@contextmanager
def _damaged(folder: Path) -> Iterator[None]:
    with (folder / "records.db").open("r+b") as file:
        file.write(bytes(4096))
    yield


@contextmanager
def _damaged_keys(folder: Path) -> Iterator[None]:
    for name in ("records.keys", "records.keys.bak"):
        if (folder / name).exists():
            (folder / name).write_text("{}")
    yield


@contextmanager
def _newer(folder: Path) -> Iterator[None]:
    keys = KeyFile.read(folder / "records.keys")
    unlocked = keys.unlock("Marije", "demo voor iedereen")
    database = Database(folder / "records.db", unlocked.database_key)
    database.maintain("PRAGMA user_version = 9000")
    database.close()
    yield


TROUBLES = {
    "in-use": _in_use,
    "missing": _missing_database,
    "missing-keys": _missing_keys,
    "damaged": _damaged,
    "damaged-keys": _damaged_keys,
    "newer": _newer,
}


# ── at the desk ─────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Cast:
    """Who plays which part: numbers of invented clients."""

    adult: int
    minor: int
    kept: int
    """Whose post purpose is on, with a street that only it keeps."""


def cast(driver: Driver) -> Cast:
    """Finds the people; the invented salon is the same on every PC but for its days."""

    def choose(desk: Desk) -> Cast:
        cards = [finding.show(desk, number) for number in range(1, 301)]
        adults = [card for card in cards if card.client.contact.is_adult]
        minors = [card for card in cards if not card.client.contact.is_adult and card.questions]
        posted = [card for card in adults if "street" in card.open_fields and card.client.contact.street]
        return Cast(
            max(adults, key=_variety).client.id,
            max(minors, key=_variety).client.id,
            max((card for card in posted if card.questions), key=_variety).client.id,
        )

    return driver.ask(choose)


def _variety(card: ClientCard) -> tuple[int, int, int]:
    answered = sum(state.state is State.GIVEN for state in card.states)
    reached = bool(card.client.contact.email) + bool(card.client.contact.phone) + bool(card.client.contact.city)
    return len({state.state for state in card.states}), reached, answered


def finding_someone(stage: Stage) -> Iterator[Scene]:
    """The list in its states, the card with its tabs."""
    with stage.running(stage.copy("find")) as driver:
        driver.unlock()
        people = cast(driver)
        yield "list-latest", driver.front
        driver.type("van de")
        driver.rest()
        yield "list-found", driver.front
        driver.desk.list.show_loading()
        yield "list-loading", driver.front
        driver.type("r")
        driver.rest()
        driver.key(Key.Key_Return)
        driver.rest()
        yield "card-from-list", driver.front
        driver.key(Key.Key_Escape)
        driver.desk.focus_search()
        driver.type("Sane Janssen 06 41 22 19 80")
        driver.rest()
        yield "no-hit", driver.front
        driver.key(Key.Key_Escape)
        driver.rest()
        driver.open_card(people.adult)
        yield "card-adult", driver.front
        driver.click("tab_contact")
        yield "card-adult-contact", driver.front
        driver.click("tab_history")
        yield "card-adult-history", driver.front
        driver.open_card(people.minor)
        yield "card-minor", driver.front
        driver.key(Key.Key_F1)
        driver.rest()
        yield "keys", driver.front
        driver.click("close_keys")
        driver.click("statement")
        yield "statement", driver.front
    with stage.running(stage.copy("reception")) as driver:
        driver.unlock(RECEPTIONIST)
        driver.open_card(people.adult)
        yield "card-receptionist", driver.front
        driver.click("place_manage")
        yield "manage-receptionist", driver.front


def registering(stage: Stage) -> Iterator[Scene]:
    """The form: empty, filled, refused, for a child, raced, and when the disk is full."""
    with stage.running(stage.copy("register")) as driver:
        driver.unlock()
        people = cast(driver)
        known = driver.ask(lambda desk: desk.records.clients.get(people.adult)).contact
        driver.key(Key.Key_N, modifiers=CTRL)
        driver.rest()
        yield "register-empty", driver.front
        driver.find("save_client").click()
        driver.rest()
        yield "register-age-refused", driver.front
        driver.click("is_adult_yes")
        driver.click("save_client")
        yield "register-name-refused", driver.front
        driver.put("given_name", "Noor")
        driver.put("surname", "van den Berg")
        driver.put("phone", "06 12")
        driver.put("email", "noor@gmial.com")
        driver.key(Key.Key_Tab)
        driver.click("save_client")
        yield "register-phone-refused", driver.front
        driver.put("phone", known.phone or "0612345678")
        driver.put("email", known.email)
        driver.rest()
        yield "register-duplicate", driver.front
        driver.click("is_adult_no")
        yield "register-minor", driver.front
        driver.key(Key.Key_Escape)
        driver.rest()
        yield "register-unsaved", driver.front
        driver.key(Key.Key_Escape)
        driver.key(Key.Key_L, modifiers=CTRL)
        yield "register-locking", driver.front
        driver.click("keep_half_typed")
        driver.key(Key.Key_Escape)
        driver.click("throw_away")
        driver.desk.focus_search()
        driver.type("Sanne Quispelaar 06 41 22 19 80")
        driver.rest()
        driver.key(Key.Key_Return)
        driver.rest()
        yield "register-prefilled", driver.front
        driver.click("is_adult_yes")
        driver.click("save_only")
        yield "register-saved", driver.front
        driver.open_card(people.adult)
        driver.key(Key.Key_F2)
        driver.rest()
        yield "edit", driver.front
        driver.ask(lambda desk: registration.edit(desk, people.adult, {"phone": "06 22223333", "given_name": "Anna"}))
        driver.put("phone", "06 11112222")
        driver.put("infix", "van")
        driver.click("save_client")
        yield "edit-lost-race", driver.front
    with stage.running(stage.copy("full")) as driver:
        driver.unlock()
        driver.ask(fill_the_disk)
        driver.key(Key.Key_N, modifiers=CTRL)
        driver.rest()
        driver.put("given_name", "Sanne")
        driver.put("surname", "Quispelaar")
        driver.put("phone", "06 41221980")
        driver.click("is_adult_yes")
        driver.click("save_client")
        yield "disk-full", driver.front


def fill_the_disk(desk: Desk) -> None:
    """From now on no page can be added to the file, and none is free: SQLite answers as on a full disk."""
    vault = desk.records
    assert isinstance(vault, Vault)
    vault.database.maintain("VACUUM")
    pages = vault.database.value("PRAGMA page_count")
    vault.database.maintain(f"PRAGMA max_page_count = {pages}")
    with suppress(StorageFaultError):
        while True:  # until the pages that there are hold no more
            registration.register(desk, {"given_name": "Vol", "surname": "Gelopen", "phone": "06 41221981"})


def empty_the_disk(desk: Desk) -> None:
    """There is room again."""
    vault = desk.records
    assert isinstance(vault, Vault)
    vault.database.maintain("PRAGMA max_page_count = 1073741823")


# ── consent ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def asking(stage: Stage) -> Iterator[Scene]:
    """The client display from the first question to the last, and answers written down by staff."""
    with stage.running(stage.copy("ask")) as driver:
        driver.unlock()
        people = cast(driver)
        fresh = driver.ask(lambda desk: registration.register(desk, {"given_name": "Sanne", "surname": "Quispelaar",
                                                                      "phone": "06 41221980"}))  # fmt: skip
        driver.open_card(fresh.id)
        driver.key(Key.Key_T, modifiers=CTRL)
        display = driver.on_display()
        yield "display-question", display
        driver.key(Key.Key_Return)
        driver.key(Key.Key_Right)
        yield "display-arrow", display
        display._choose_language("en")
        yield "display-question-en", display
        display._choose_language("nl")
        driver.click("language") if display.ui.language.isVisible() else None
        yield "display-languages", display
        display._go_back()
        driver.find("statement").click()
        settle()
        yield "display-statement", display
        display._go_back()
        display.show_fault()
        yield "display-fault", display
        for turn in range(12):
            round_ = display._round
            if round_.asking is None:
                break
            if round_.asking.purpose.own_page:
                yield "display-health", display
            driver.key((Key.Key_Left, Key.Key_Right, Key.Key_Down)[turn % 3], Key.Key_Return)
            driver.rest()
        yield "display-closing", display
        display.ui.take_back.click()
        settle()
        yield "display-take-back", display
        driver.type("niet de goede")
        driver.key(Key.Key_Return)
        driver.rest()
        yield "display-take-back-refused", display
        display._go_back()
        driver.find("done").click()
        driver.rest()
        yield "display-idle", display
        display.hide()
        driver.desk.activateWindow()
        driver.open_card(people.minor)
        driver.key(Key.Key_T, modifiers=CTRL)
        display = driver.on_display()
        yield "display-question-minor", display
        display.clear_client()
        display.hide()
        driver.desk.activateWindow()
        yield from _at_the_desk(driver, people)


def _at_the_desk(driver: Driver, people: Cast) -> Iterator[Scene]:
    flow = driver.flow.desk
    assert flow is not None
    for who, number in (("adult", people.kept), ("minor", people.minor)):
        driver.open_card(number)
        card = driver.ask(lambda desk, number=number: finding.show(desk, number))  # type: ignore[misc]
        flow.recording.record(number, card.questions[0])
        driver.rest()
        yield f"record-answer-{who}", driver.front
        driver.click("record_answer")
        yield f"record-answer-{who}-refused", driver.front
        driver.click("record_cancel")
    driver.open_card(people.kept)
    driver.click("withdraw_news_post")
    yield "withdrawn", driver.front
    driver.click("keep_content")
    yield "card-after-withdrawing", driver.front


# ── the two rights, and the owner's page ────────────────────────────────────────────────────────────────────────────


def rights(stage: Stage) -> Iterator[Scene]:
    """Handing over and erasing."""
    with stage.running(stage.copy("rights")) as driver:
        driver.unlock()
        people = cast(driver)
        flow = driver.flow.desk
        assert flow is not None
        driver.open_card(people.kept)
        driver.key(Key.Key_E, modifiers=CTRL)
        driver.rest()
        yield "hand-over-folder", driver.front
        folder = stage.work / "meegeven"
        folder.mkdir()
        flow.rights._folder_chosen(people.kept, str(folder))
        driver.rest()
        yield "hand-over-ready", driver.front
        driver.click("without_password")
        yield "hand-over-open-warning", driver.front
        driver.click("open_package")
        yield "hand-over-open", driver.front
        driver.click("done")
        driver.key(Key.Key_Delete, modifiers=CTRL)
        driver.rest()
        yield "erase-sheet", driver.front
        flow.rights._show_step(people.kept, "rebuilding")
        yield "erasing", driver.front
        flow.rights._show_step(people.kept, "done")
        driver.open_card(people.kept)
        driver.key(Key.Key_Delete, modifiers=CTRL)
        driver.rest()
        driver.click("erase_confirm")
        yield "erased", driver.front


def managing(stage: Stage) -> Iterator[Scene]:
    """The owner's page, tab by tab."""
    with stage.running(stage.copy("manage")) as driver:
        driver.unlock()
        driver.click("place_manage")
        yield "manage-salon", driver.front
        driver.find("salon_postcode").setText("49")
        driver.click("save_salon")
        yield "manage-salon-refused", driver.front
        driver.click("tab_staff")
        yield "manage-staff", driver.front
        driver.click("tab_settings")
        yield "manage-settings", driver.front
        driver.click("tab_safety")
        yield "manage-safety", driver.front
        driver.click("verify")
        yield "manage-safety-checked", driver.front


PARTS: tuple[Callable[[Stage], Iterator[Scene]], ...] = (
    first_start, unlocking, recovering, restoring, finding_someone, registering, asking, rights, managing,
    staffing, backing_up, going_wrong,
)  # fmt: skip

"""One person walks through the whole program by keyboard: from the first start to a proven erasure and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hhh_desktop.domain.consent import State
from hhh_desktop.domain.erasure import ErasureReport
from hhh_desktop.gui.flows import papers
from hhh_desktop.services import finding
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.pages import Needles, scan
from hhh_desktop.storage.verification import verify
from tests.gui.driver import CTRL, Driver, cheap_keys, no_guard, running, who_says

Key = Qt.Key
OWNER, PASSPHRASE = "Marije de Wit", "fietsbel lantaarn zee pannenkoek"
NEEDLES = ("Quispelaar", "Sannetje", "41221980", "Kwartelstraat", "quispel@voorbeeld.nl")


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have come out of the printer."""
    pages: list[str] = []
    monkeypatch.setattr(papers, "print_page", lambda _window, html: pages.append(html))
    return pages


@pytest.fixture
def driver(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    caplog.set_level(0)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        yield started


def _set_up(driver: Driver, printed: list[str]) -> None:
    """The wizard, page by page, with keys only; the code is typed back from what was printed."""
    driver.type("Knip & Zo")
    driver.key(Key.Key_Tab)
    driver.type(OWNER)
    driver.key(Key.Key_Tab)
    driver.type("040 212 34 56")
    driver.key(Key.Key_Return)
    driver.type(PASSPHRASE)
    driver.tab_to("passphrase_repeat")
    driver.type(PASSPHRASE)
    driver.key(Key.Key_Return)
    driver.rest()
    driver.tab_to("print_code")
    driver.key(Key.Key_Space)
    assert len(printed) == 1
    groups = [part.split("</td>")[0] for part in printed[0].split("<td>")[1:]]
    assert len(groups) == 6
    driver.tab_to("next")
    driver.key(Key.Key_Return)
    wizard: Any = driver.page
    for field, place in zip(("code_first", "code_second"), wizard._asked, strict=True):
        driver.tab_to(field)
        driver.type(groups[place])
    driver.key(Key.Key_Return)
    driver.rest()
    driver.wait(lambda: wizard.ui.pages.currentWidget().objectName() == "done_page")
    driver.key(Key.Key_Return)
    driver.wait(lambda: driver.context.is_open)
    driver.desk.resize(driver.size)
    driver.rest()


def _lock_and_unlock(driver: Driver) -> None:
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.wait(lambda: not driver.context.is_open)
    driver.rest()
    driver.type(PASSPHRASE)
    driver.key(Key.Key_Return)
    driver.wait(lambda: driver.context.is_open)
    driver.desk.resize(driver.size)
    driver.rest()


def _answer_all(driver: Driver) -> dict[str, str]:
    """Yes, No and Later by arrow key and Return, in turn; everything that opens a field gets a yes."""
    display = driver.on_display()
    arrows = {"given": Key.Key_Left, "refused": Key.Key_Right, "deferred": Key.Key_Down}
    given: dict[str, str] = {}
    for turn in range(12):
        asked = display._round.asking
        if asked is None:
            break
        purpose = asked.purpose
        answer = "given" if purpose.unlocks else ("refused", "deferred", "given")[turn % 3]
        driver.key(Key.Key_Return, Key.Key_Space)  # by accident: nothing happens
        driver.rest()
        assert display._round.asking is asked
        driver.key(arrows[answer], Key.Key_Return)
        driver.rest()
        given[purpose.id] = answer
    driver.tab_to("done")
    driver.key(Key.Key_Return)
    driver.rest()
    display.hide()
    driver.desk.activateWindow()
    driver.rest()
    return given


def test_the_whole_program_by_keyboard(
    driver: Driver, printed: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _set_up(driver, printed)
    _lock_and_unlock(driver)
    assert driver.focus() == "search"

    # ── a new client: her own words, and at most 30 keys beside them ────────────────────────────────────────────────
    words = "Sannetje Quispelaar 06 41221980"
    driver.type(words)
    driver.rest()
    keys = [Key.Key_Return]
    driver.key(*keys)
    driver.rest()
    form = driver.desk.client_form
    assert form.ui.given_name.text() == "Sannetje" and form.ui.surname.text() == "Quispelaar"
    assert driver.focus() == "email"
    driver.type("quispel@voorbeeld.nl")
    beside = 1 + driver.tab_to("is_adult_yes")
    driver.key(Key.Key_Space)
    driver.key(Key.Key_Return, modifiers=CTRL)
    beside += 2
    driver.rest()
    assert beside <= 30
    found = driver.ask(lambda desk: finding.find(desk, "quispelaar"))
    client_id = found[0].id

    # ── she answers on the client display ───────────────────────────────────────────────────────────────────────────
    given = _answer_all(driver)
    assert set(given.values()) == {"given", "refused", "deferred"}
    card = driver.ask(lambda desk: finding.show(desk, client_id))
    assert {state.purpose: state.state for state in card.states} == {
        name: State(answer) for name, answer in given.items()
    }
    assert driver.desk.client_card.client_id == client_id

    # ── a field that her yes opened ─────────────────────────────────────────────────────────────────────────────────
    driver.key(Key.Key_F2)
    driver.rest()
    driver.tab_to("street")
    driver.type("Kwartelstraat")
    driver.tab_to("house_number")
    driver.type("7")
    driver.tab_to("postcode")
    driver.type("4991ab")
    driver.key(Key.Key_Return, modifiers=CTRL)
    driver.rest()
    if driver.display is not None and driver.display.isVisible():  # the question she put off is asked again
        driver.display.clear_client()
        driver.display.hide()
        driver.flow.desk.asking._finished()  # type: ignore[union-attr]
        driver.desk.activateWindow()
        driver.rest()
    contact = driver.ask(lambda desk: desk.records.clients.get(client_id)).contact
    assert (contact.street, contact.house_number, contact.postcode) == ("Kwartelstraat", "7", "4991 AB")

    # ── everything handed over ──────────────────────────────────────────────────────────────────────────────────────
    folder = tmp_path / "meegeven"
    folder.mkdir()
    driver.settings(handover_folder=str(folder))
    _card(driver, client_id)
    driver.key(Key.Key_E, modifiers=CTRL)
    driver.rest()
    password = driver.find("password").text().replace("\n", "")
    [package] = folder.iterdir()
    record = _read(package, password)
    stored = driver.ask(lambda desk: desk.records.people.rows(client_id))
    said = json.dumps(record, ensure_ascii=False)
    for table, rows in stored.items():
        assert len(record["tables"][table]) == len(rows), table
    for name in ("given_name", "surname", "phone", "email", "street", "house_number", "postcode"):
        assert record["tables"]["client"][0][name] == getattr(contact, name)
    assert all(needle in said for needle in NEEDLES)
    events = {row["purpose"]: row["answer"] for row in record["tables"]["consent_event"]}
    assert events == given
    driver.key(Key.Key_Return)
    driver.rest()

    # ── one yes taken back ──────────────────────────────────────────────────────────────────────────────────────────
    _card(driver, client_id)
    driver.tab_to("withdraw_news_post")
    driver.key(Key.Key_Space)
    driver.rest()
    assert driver.focus() == "keep_content"
    driver.key(Key.Key_Return)
    driver.rest()
    states = {state.purpose: state.state for state in driver.ask(lambda desk: finding.show(desk, client_id)).states}
    assert states["news_post"] is State.WITHDRAWN
    assert "street" not in driver.ask(lambda desk: finding.show(desk, client_id)).open_fields

    # ── erased: Enter means no, Tab and Space mean yes ──────────────────────────────────────────────────────────────
    files = [path for path in (tmp_path / "salon").rglob("*") if path.is_file()]
    assert _holds(driver, [needle.encode() for needle in NEEDLES]), "control: the scanner finds her while she is there"
    _card(driver, client_id)
    assert who_says(NEEDLES), "control: her card names her"
    driver.key(Key.Key_Delete, modifiers=CTRL)
    driver.rest()
    driver.key(Key.Key_Return)
    driver.rest()
    assert driver.ask(lambda desk: desk.records.clients.count()) == 1
    driver.key(Key.Key_Delete, modifiers=CTRL)
    driver.rest()
    driver.tab_to("erase_confirm")
    driver.key(Key.Key_Space)
    driver.rest()
    assert driver.ask(lambda desk: desk.records.clients.count()) == 0
    report = _report(driver)
    assert report.paths and all(path.is_file() for path in report.paths)
    assert not who_says(NEEDLES)
    driver.key(Key.Key_Return)
    driver.rest()
    assert driver.focus() == "search"
    driver.type("Quispelaar")
    driver.rest()
    assert driver.desk.list.missed and not driver.desk.list.count
    driver.key(Key.Key_Escape)
    assert all(check.ok for check in driver.ask(lambda desk: verify(desk.records)))  # type: ignore[arg-type]
    assert not _holds(driver, [needle.encode() for needle in NEEDLES])

    # ── locked: nobody on any screen, and the file is let go ────────────────────────────────────────────────────────
    keys_of = KeyFile.read(tmp_path / "salon" / "records.keys")
    driver.key(Key.Key_L, modifiers=CTRL)
    driver.wait(lambda: not driver.context.is_open)
    driver.rest()
    unlocked = keys_of.unlock(OWNER, PASSPHRASE)
    Database(tmp_path / "salon" / "records.db", unlocked.database_key).close()
    report_of = scan(tmp_path / "salon" / "records.db", unlocked.database_key, _needles())
    assert not report_of.found
    for path in {*files, *(path for path in (tmp_path / "salon").rglob("*") if path.is_file())}:
        if path.exists():
            held = path.read_bytes()
            assert not [needle for needle in NEEDLES if needle.encode() in held], path.name
    assert not who_says(NEEDLES)
    assert not [needle for needle in NEEDLES if needle in caplog.text]
    assert not QGuiApplication.clipboard().text()
    driver.type(PASSPHRASE)
    driver.key(Key.Key_Return)
    driver.wait(lambda: driver.context.is_open)


def _card(driver: Driver, client_id: int) -> None:
    """Finds her once more, by the last digits of her phone."""
    driver.key(Key.Key_F, modifiers=CTRL)
    driver.type("1980")
    driver.rest()
    driver.key(Key.Key_Return)
    driver.rest()
    assert driver.desk.client_card.client_id == client_id and driver.page is driver.desk.client_card


def _read(package: Path, password: str) -> Any:
    with pyzipper.AESZipFile(package) as archive:
        archive.setpassword(password.encode())
        return json.loads(archive.read("gegevens.json"))


def _needles() -> Needles:
    return Needles([needle.encode() for needle in NEEDLES])


def _holds(driver: Driver, needles: list[bytes]) -> bool:
    """Whether any page of the file or its log holds one of these."""
    vault = driver.context.vault
    assert vault is not None
    path = vault.folder / "records.db"
    return driver.ask(lambda _desk: bool(scan(path, vault.unlocked.database_key, needles).found))


def _report(driver: Driver) -> ErasureReport:
    assert driver.flow.desk is not None
    report = driver.flow.desk.rights._report
    assert report is not None
    return report

"""An erasure at the desk reaches the backups by itself, and the desk can be used meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.domain.client import Client
from hhh_desktop.services import erasure
from hhh_desktop.services.registration import register
from hhh_desktop.storage import backup_erasure
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import reach_of
from hhh_desktop.storage.backups import back_up, own_place
from tests.gui.driver import Driver, cheap_keys, no_guard, running
from tests.storage.backup_salon import found

NEEDLE = b"zonderling.annabel"


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        yield started.unlock()


@pytest.fixture
def annabel(driver: Driver) -> Client:
    """A client who stands in two backups."""
    client = driver.ask(
        lambda desk: register(desk, {"given_name": "Annabel", "email": f"{NEEDLE.decode()}@voorbeeld.example"})
    )
    vault = driver.context.vault
    assert vault is not None
    for _ in range(2):
        driver.ask(lambda _: back_up(vault, own_place(vault), driver.context.clock))
    assert held_by_backups(driver) == 2
    return client


def held_by_backups(driver: Driver) -> int:
    """How many backups hold her, of two."""
    vault = driver.context.vault
    assert vault is not None
    place = own_place(vault)
    entries = load(place, vault.keys.database_id)
    sealings = sealings_of(vault.unlocked.database_keys.values())
    files = [(place / entry.backup.name, unseal(entries.database_id, entry, sealings)) for entry in entries.entries]
    assert len(files) == 2
    return sum(bool(found(path, key, [NEEDLE])) for path, key in files)  # type: ignore[no-untyped-call]


def confirm(driver: Driver, client: Client) -> None:
    """As the sheet does after the name was typed."""
    assert driver.flow.desk is not None
    driver.flow.desk.rights._erase(client.id, "")


def told(driver: Driver) -> list[str]:
    """What the report says."""
    assert driver.flow.desk is not None
    panel = driver.flow.desk.rights._erased
    assert panel is not None
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_the_report_says_which_backups_follow_until_they_are_done(
    driver: Driver, annabel: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backup_erasure.carry_out
    monkeypatch.setattr(backup_erasure, "carry_out", lambda *_: backup_erasure.BackupsErased())
    confirm(driver, annabel)
    driver.rest()
    assert "2 back-ups volgen nog" in told(driver)
    monkeypatch.setattr(backup_erasure, "carry_out", real)
    assert driver.flow.desk is not None
    rights = driver.flow.desk.rights
    assert rights._report is not None
    rights._backups.carry_on(rights._report)
    driver.rest()
    assert not any("back-up" in text and "volg" in text for text in told(driver))


def test_an_erasure_reaches_every_backup_and_the_certificate_says_so(driver: Driver, annabel: Client) -> None:
    confirm(driver, annabel)
    driver.rest()
    assert held_by_backups(driver) == 0
    [certificate] = sorted((driver.folder / "certificates").glob("*.json"))
    assert json.loads(certificate.read_text())["backups"]["waiting"] == 0
    assert driver.flow.desk is not None and driver.flow.desk.rights._report is not None
    assert driver.flow.desk.rights._report.backups.reached == 2


def test_the_desk_is_served_between_two_backups(
    driver: Driver, annabel: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    real = backup_erasure.carry_out

    def told(*given: object) -> object:
        order.append("backup")
        if len(order) == 1:  # as a key that is pressed now
            driver.context.run(lambda _: order.append("desk"), lambda _: None, lambda _: None)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_erasure, "carry_out", told)
    confirm(driver, annabel)
    driver.rest()
    assert order == ["backup", "desk", "backup"]


def test_what_was_left_waiting_is_done_at_the_next_opening(driver: Driver, annabel: Client) -> None:
    driver.ask(lambda desk: erasure.erase(desk, annabel.id))
    assert held_by_backups(driver) == 2, "the control: without carrying on, they keep her"
    driver.context.lock()
    driver.rest()
    driver.unlock()
    driver.rest()
    assert held_by_backups(driver) == 0
    vault = driver.context.vault
    assert vault is not None
    assert driver.ask(lambda _: reach_of(vault.database, 1)).waiting == 0


def test_a_second_erasure_during_the_first_is_carried_on_too(driver: Driver, annabel: Client) -> None:
    other = driver.ask(lambda desk: register(desk, {"given_name": "Bo", "email": "bo@voorbeeld.example"}))
    confirm(driver, other)
    confirm(driver, annabel)
    driver.rest()
    assert held_by_backups(driver) == 0
    for certificate in (driver.folder / "certificates").glob("*.json"):
        assert json.loads(certificate.read_text())["backups"]["waiting"] == 0


def test_who_is_erased_half_way_gets_a_certificate_without_waiting_backups(
    driver: Driver, annabel: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = driver.ask(lambda desk: register(desk, {"given_name": "Bo", "email": "bo@voorbeeld.example"}))
    begun: list[int] = []
    real = backup_erasure.carry_out

    def erasing_another(*given: object) -> object:
        begun.append(1)
        if len(begun) == 1:
            confirm(driver, annabel)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_erasure, "carry_out", erasing_another)
    confirm(driver, other)
    driver.rest()
    assert held_by_backups(driver) == 0 and len(begun) > 2
    certificates = sorted((driver.folder / "certificates").glob("*.json"))
    assert len(certificates) == 2
    assert [json.loads(one.read_text())["backups"]["waiting"] for one in certificates] == [0, 0]


def test_a_stick_that_comes_back_later_renews_the_certificate(driver: Driver, annabel: Client, tmp_path: Path) -> None:
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    vault = driver.context.vault
    assert vault is not None
    driver.ask(lambda _: back_up(vault, stick, driver.context.clock))
    stick.rename(drawer)
    confirm(driver, annabel)
    driver.rest()
    [certificate] = sorted((driver.folder / "certificates").glob("*.json"))
    assert json.loads(certificate.read_text())["backups"]["waiting"] == 1
    page = certificate.with_suffix(".pdf").read_bytes()
    driver.context.lock()
    driver.rest()
    drawer.rename(stick)
    driver.unlock()
    driver.rest()
    assert json.loads(certificate.read_text())["backups"]["waiting"] == 0
    assert certificate.with_suffix(".pdf").read_bytes() != page


def test_the_desk_is_served_while_a_backup_is_rewritten(
    driver: Driver, annabel: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    served, real = Event(), backup_erasure.carry_out

    def waiting(*given: object) -> object:
        driver.context.run(lambda _: served.set(), lambda _: None, lambda _: None)
        assert served.wait(20), "the desk would wait for a whole backup"
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup_erasure, "carry_out", waiting)
    confirm(driver, annabel)
    driver.rest()
    assert held_by_backups(driver) == 0

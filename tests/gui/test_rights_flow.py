"""Handing over and erasing while somebody goes on working: each is about its own client, and nothing gets lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.domain.errors import StorageFaultError, UnknownClientError
from hhh_desktop.gui.views.hand_over_panel import HandOverPanel
from hhh_desktop.services.registration import register
from hhh_desktop.storage.erasure import SqlErasures
from tests.gui.audit import settle
from tests.gui.driver import CTRL, Driver, cheap_keys, no_guard, running, who_says

Key = Qt.Key


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Driver]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    make_demo(tmp_path / "salon", clients=3)
    (tmp_path / "meegeven").mkdir()
    with cheap_keys(), no_guard(), running(tmp_path / "salon") as started:
        started.unlock()
        started.settings(client_display="window", handover_folder=str(tmp_path / "meegeven"))
        yield started


@pytest.fixture
def two(driver: Driver) -> tuple[int, int]:
    """Two fresh clients."""
    return tuple(
        driver.ask(lambda desk, n=name: register(desk, {"given_name": n, "email": f"{n.lower()}@voorbeeld.example"})).id
        for name in ("Annabel", "Boudewijn")
    )  # type: ignore[return-value]


@contextmanager
def held(driver: Driver) -> Iterator[None]:
    """The worker has something else to do until the end of the block."""
    begun, go_on = threading.Event(), threading.Event()

    def work(desk: object) -> None:
        begun.set()
        assert go_on.wait(20)

    driver.context.run(work, lambda _: None, lambda _: None)
    assert begun.wait(20)
    try:
        yield
    finally:
        go_on.set()
    driver.rest()


@contextmanager
def stopped_at(monkeypatch: pytest.MonkeyPatch, step: str) -> Iterator[threading.Event]:
    """An erasure waits before `step` (a method of the recipe) until the block ends; the event says that it got there."""
    reached, go_on = threading.Event(), threading.Event()
    real = getattr(SqlErasures, step)

    def waiting(self: SqlErasures, *more: object) -> object:
        reached.set()
        assert go_on.wait(20)
        return real(self, *more)

    with monkeypatch.context() as patched:
        patched.setattr(SqlErasures, step, waiting)
        try:
            yield reached
        finally:
            go_on.set()


def open_card(driver: Driver, client_id: int) -> None:
    driver.open_card(client_id)
    assert driver.desk.client_card.client_id == client_id


def begin_erasing(driver: Driver, client_id: int) -> None:
    """Card, sheet, yes; does not wait for the end."""
    open_card(driver, client_id)
    driver.key(Key.Key_Delete, modifiers=CTRL)
    driver.rest()
    driver.find("erase_confirm").click()


def is_there(driver: Driver, client_id: int) -> bool:
    try:
        driver.ask(lambda desk: desk.records.clients.get(client_id))
    except UnknownClientError:
        return False
    return True


def packages(driver: Driver) -> list[Path]:
    return sorted((driver.folder.parent / "meegeven").iterdir())


def certificates(driver: Driver) -> list[str]:
    return sorted(path.name for path in (driver.folder / "certificates").iterdir())


def exported(driver: Driver, client_id: int) -> int:
    return driver.ask(lambda desk: desk.records.erasures.preview(client_id)).handed_over


# ── erasing ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("step", ["rebuild", "_settle"])
def test_locking_stops_no_erasure_and_costs_no_certificate(
    driver: Driver, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    anna, _ = two
    with stopped_at(monkeypatch, step) as reached:
        begin_erasing(driver, anna)
        driver.wait(reached.is_set)
        driver.context.lock()
        settle()  # the desk and its flows go
        settle()
    driver.rest()
    assert certificates(driver) == ["wisbewijs-1.json", "wisbewijs-1.pdf"]
    driver.unlock()
    assert not is_there(driver, anna)


def test_asking_about_one_while_another_is_being_erased(
    driver: Driver, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bo = two
    with stopped_at(monkeypatch, "rebuild") as reached:
        begin_erasing(driver, anna)
        driver.wait(reached.is_set)
        assert driver.flow.desk is not None
        driver.flow.desk.open_client(bo)
        driver.flow.desk.rights.ask_to_erase(bo)
    driver.rest()
    assert driver.desk.client_card.client_id == bo  # what Anna's erasure did to the screen did not reach Bo's card
    assert "Boudewijn" in driver.find("person").text()
    driver.find("erase_confirm").click()
    driver.rest()
    assert not is_there(driver, bo) and not is_there(driver, anna)
    assert len(certificates(driver)) == 4


def test_who_is_erased_leaves_the_client_display_and_the_record_panel(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    open_card(driver, anna)
    driver.find("ask_consents").click()
    driver.rest()
    display = driver.display
    assert display is not None
    assert any("Annabel" in label.text() for label in display.findChildren(QLabel))  # control
    display.hide()  # the driver looks at what is in front
    assert driver.flow.desk is not None
    driver.flow.desk.rights.ask_to_erase(anna)
    driver.rest()
    driver.click("erase_confirm")
    assert who_says(["Annabel"]) == []
    assert driver.flow.desk.asking._asked is None and driver.flow.desk.recording._client is None


def test_a_fault_after_yes_is_told_as_begun_and_the_next_start_finishes_it(
    driver: Driver, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, _ = two

    def full(self: SqlErasures) -> None:
        raise StorageFaultError("disk_full")

    with monkeypatch.context() as faulty:
        faulty.setattr(SqlErasures, "rebuild", full)
        begin_erasing(driver, anna)
        driver.rest()
    assert "nazoeken moet nog" in driver.desk.message_bar.message()
    driver.context.lock()
    driver.wait(lambda: not driver.context.runner.busy)
    driver.unlock()
    assert not is_there(driver, anna) and len(certificates(driver)) == 2


def test_a_certificate_that_cannot_be_written_keeps_nobody_out_and_comes_later(
    driver: Driver, two: tuple[int, int]
) -> None:
    anna, _ = two
    place = driver.folder / "certificates"
    place.write_text("a file stands in the way")
    begin_erasing(driver, anna)
    driver.rest()
    assert not is_there(driver, anna)
    said = "\n".join(label.text() for label in driver.page.findChildren(QLabel))
    assert "Het wisbewijs kon niet worden bewaard" in said
    for _ in range(2):
        driver.context.lock()
        driver.wait(lambda: not driver.context.runner.busy)
        driver.unlock()
        assert ("bewijs komt nog" in driver.desk.message_bar.message()) == place.is_file()
        if place.is_file():
            place.unlink()
    assert len(certificates(driver)) == 2


# ── handing over ────────────────────────────────────────────────────────────────────────────────────────────────────


def make_package(driver: Driver, client_id: int) -> str:
    open_card(driver, client_id)
    driver.key(Key.Key_E, modifiers=CTRL)
    driver.rest()
    password = driver.find("password").text()
    assert password
    return str(password)


@pytest.mark.parametrize("elsewhere", ["statement", "keys", "card"])
def test_the_password_outlives_another_page(driver: Driver, two: tuple[int, int], elsewhere: str) -> None:
    anna, bo = two
    password = make_package(driver, anna)
    if elsewhere == "card":
        open_card(driver, bo)
    else:
        driver.key(Key.Key_F1 if elsewhere == "keys" else Key.Key_F3)
        driver.rest()
    assert who_says([password.rsplit("-", 3)[0]]) == []  # what is not looked at stands nowhere
    driver.click("show_package")
    assert driver.find("password").text() == password
    driver.click("done")
    assert who_says([password.rsplit("-", 3)[0]]) == [] and not driver.desk.message_bar.isVisible()
    if elsewhere == "card":
        assert driver.desk.client_card.client_id == bo and driver.page is driver.desk.client_card


def test_locking_forgets_the_password(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    make_package(driver, anna)
    assert driver.flow.desk is not None
    panel = driver.flow.desk.rights._panel
    assert panel is not None and panel.waits  # control
    driver.context.lock()
    assert not panel.waits and not panel.has_password


def test_a_package_that_is_ready_late_covers_nobody_else(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    open_card(driver, anna)
    flow = driver.flow.desk
    assert flow is not None
    with held(driver):
        flow.open_client(bo)
        flow.rights.hand_over(anna)
    assert driver.page is driver.desk.client_card and driver.desk.client_card.client_id == bo
    driver.click("show_package")
    assert driver.find("password").text() and (exported(driver, anna), exported(driver, bo)) == (1, 0)
    driver.click("done")
    assert driver.desk.client_card.client_id == bo


def test_one_key_pressed_three_times_makes_one_package(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    open_card(driver, anna)
    with held(driver):
        for _ in range(3):
            driver.key(Key.Key_E, modifiers=CTRL)
    assert len(packages(driver)) == 1 and exported(driver, anna) == 1
    driver.click("done")
    make_package(driver, anna)  # control: afterwards another one can be made
    assert len(packages(driver)) == 2


def test_the_folder_that_is_chosen_late_gets_the_package_of_who_it_was_for(
    driver: Driver, two: tuple[int, int]
) -> None:
    anna, bo = two
    folder = driver.context.settings.handover_folder
    driver.settings(handover_folder="")
    open_card(driver, anna)
    driver.key(Key.Key_E, modifiers=CTRL)
    driver.rest()
    driver.find("choose_folder").click()
    [dialog] = driver.desk.findChildren(QFileDialog)
    open_card(driver, bo)
    assert driver.flow.desk is not None
    driver.flow.desk.rights.ask_to_erase(bo)  # the dialog has the keyboard
    driver.rest()
    assert "Boudewijn" in driver.find("person").text()
    dialog.fileSelected.emit(folder)
    dialog.close()
    driver.rest()
    assert (exported(driver, anna), exported(driver, bo)) == (1, 0)


def test_escape_is_no_klaar(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    password = make_package(driver, anna)
    driver.key(Key.Key_Escape)
    driver.rest()
    if not isinstance(driver.page, HandOverPanel):
        driver.click("show_package")
    assert driver.find("password").text() == password


def test_from_half_a_form_to_the_password_and_back(driver: Driver, two: tuple[int, int]) -> None:
    anna, _ = two
    make_package(driver, anna)
    driver.key(Key.Key_N, modifiers=CTRL)
    driver.rest()
    driver.put("given_name", "Cornelis")
    driver.click("show_package")
    driver.click("done")
    assert driver.page is driver.desk.client_form and driver.find("given_name").text() == "Cornelis"


def test_the_same_client_again_sees_the_package_that_waits(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    password = make_package(driver, anna)
    open_card(driver, bo)
    assert make_package(driver, anna) == password and len(packages(driver)) == 1
    assert make_package(driver, bo) != password and len(packages(driver)) == 2  # another package takes its place


def test_whoever_is_erased_after_the_package_leaves_it_on_the_screen(driver: Driver, two: tuple[int, int]) -> None:
    anna, bo = two
    password = make_package(driver, anna)
    begin_erasing(driver, anna)
    driver.rest()
    open_card(driver, bo)
    driver.click("show_package")
    assert driver.find("password").text() == password
    driver.click("done")
    assert driver.page is driver.desk.client_card and not is_there(driver, anna)

"""The report for help by keyboard: from the owner's page and from a salon that does not open; read, then kept."""

from __future__ import annotations

import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from hhh_desktop.demo import make_demo
from hhh_desktop.gui.views.support_panel import SupportPanel
from hhh_desktop.storage import support
from tests.gui.audit import VARIANTS, Variant, audit, looked_at, settle
from tests.gui.driver import Driver, running

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("support") / "demo"
    make_demo(folder)
    return folder


@pytest.fixture
def folder(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    shutil.copytree(demo, tmp_path / "salon")
    return tmp_path / "salon"


def keep(driver: Driver, path: Path) -> None:
    """Presses Bewaren… and types where."""
    driver.tab_to("save_support")
    driver.key(Qt.Key.Key_Return)
    settle()
    page = driver.find("support_panel")
    [dialog] = page.findChildren(QFileDialog)
    name = next(field for field in dialog.findChildren(QLineEdit) if field.isVisible())
    name.setFocus()
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    driver.rest()
    driver.front.activateWindow()  # the window manager's part
    settle()


def test_an_owner_makes_reads_and_keeps_it_by_keyboard(folder: Path, tmp_path: Path) -> None:
    with running(folder) as driver:
        driver.unlock()
        driver.click("place_manage")
        driver.find("tab_safety").setFocus()
        driver.key(Qt.Key.Key_Space)
        driver.tab_to("make_support")
        driver.key(Qt.Key.Key_Return)
        driver.rest()
        text = driver.find("report").toPlainText()
        assert driver.focus() == "report"
        assert "audit chain: goed" in text
        assert "klanten: " in text
        assert "Scherm" in text
        names = driver.ask(lambda desk: [one.name for one in desk.records.staff.all()])
        assert not [name for name in names if name in text]
        keep(driver, tmp_path / "rapport.txt")
        assert (tmp_path / "rapport.txt").read_text(encoding="utf-8") == text, "what was read is what is kept"
        assert "bewaard" in driver.find("saved").text()
        driver.tab_to("support_back")
        driver.key(Qt.Key.Key_Return)
        assert driver.focus() == "make_support"


def test_what_is_no_text_file_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    precious = tmp_path / "records.db"
    precious.write_bytes(b"precious")
    with running(folder) as driver:
        driver.unlock()
        driver.click("place_manage")
        driver.click("tab_safety")
        driver.click("make_support")
        assert driver.flow.desk is not None and driver.flow.desk.managing is not None
        driver.flow.desk.managing.safety._supporting._save("x")  # type: ignore[union-attr]
        [dialog] = driver.find("support_panel").findChildren(QFileDialog)
        dialog.fileSelected.emit(str(precious))
        dialog.close()
        driver.rest()
    assert precious.read_bytes() == b"precious"
    assert (tmp_path / "records.db.txt").read_text() == "x"


def test_a_salon_that_does_not_open_has_a_report_too(folder: Path, tmp_path: Path) -> None:
    for name in ("records.keys", "records.keys.bak"):
        (folder / name).write_text("{")
    with running(folder) as driver:
        assert "beschadigd" in driver.find("message_head").text()
        driver.tab_to("make_support")
        driver.key(Qt.Key.Key_Return)
        driver.rest()
        text = driver.find("report").toPlainText()
        assert "key_file_damaged" in text
        keep(driver, tmp_path / "rapport.txt")
        assert (tmp_path / "rapport.txt").read_text(encoding="utf-8") == text
        driver.tab_to("support_back")
        driver.key(Qt.Key.Key_Return)
        bar = driver.page.ui.message_bar  # type: ignore[attr-defined]
        driver.wait(bar.isVisible)
        assert "beschadigd" in driver.find("message_head").text(), "and back at what is the matter"


def test_escape_goes_back_to_where_it_was_asked_for(folder: Path) -> None:
    for name in ("records.keys", "records.keys.bak"):
        (folder / name).write_text("{")
    with running(folder) as driver:
        driver.click("make_support")
        assert driver.focus() == "report"
        driver.key(Qt.Key.Key_Escape)
        driver.rest()
        assert driver.page.objectName() == "unlock_view"


def test_whoever_goes_back_before_it_is_made_hears_no_more_of_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    monkeypatch.setattr(support, "gather", lambda *_given, **_more: gate.wait(20) and ())
    for name in ("records.keys", "records.keys.bak"):
        (folder / name).write_text("{")
    with running(folder) as driver:
        bugs: list[object] = []
        monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
        driver.find("make_support").click()
        settle()
        driver.find("support_back").click()
        settle()
        gate.set()
        driver.rest()
    assert bugs == []


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────

TEXT = """Rapport voor hulp van Her His Hair Desktop
Zonder klanten, namen of andere gegevens van mensen.
gemaakt: 2026-11-23 19:06 UTC

Programma
  Her His Hair Desktop: 0.3.0
""" + "\n".join(f"  records.db-{number}: 1.7 MB" for number in range(40))


@pytest.mark.parametrize("state", ["waiting", "read", "saved", "refused"])
@pytest.mark.parametrize("variant", [*VARIANTS, Variant(1110, 620, 18)], ids=str)
def test_it_is_whole_in_every_variant(variant: Variant, state: str) -> None:
    def make() -> SupportPanel:
        page = SupportPanel()
        if state != "waiting":
            page.show_report(TEXT)
        if state in ("saved", "refused"):
            page.show_saved(state == "saved")
        return page

    with looked_at(make, variant) as window:
        assert audit(window) == []

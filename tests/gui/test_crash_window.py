"""A bug is said once, calmly, with what is safe; nothing that stood in it is on the screen, in a file or on a stream."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from hhh_desktop.demo import make_demo
from hhh_desktop.gui.flows import crash
from hhh_desktop.gui.flows.crash import CrashReports
from hhh_desktop.gui.views.crash_window import CrashWindow
from hhh_desktop.services import bugs
from tests.gui.audit import VARIANTS, Variant, audit, looked_at, settle, tab_chain
from tests.gui.driver import Driver, running, who_says

pytestmark = pytest.mark.usefixtures("qapp")

#: What stands in a bug: a client's name, phone, e-mail and a passphrase.
NEEDLES = ("Noor van den Berg", "Berg", "0612345678", "noor@voorbeeld.example", "zeven lauwe mussen")


def bug() -> BaseException:
    """An error with a client in its message, its arguments, its variables, its notes and in what it came from."""
    with pytest.raises(OSError, match="noor") as caught:
        _third()
    return caught.value


def _third() -> None:
    name = "Noor van den Berg"
    try:
        _second(name, "0612345678")
    except ValueError as error:
        raise OSError(28, "noor@voorbeeld.example", f"/home/{name}/x") from error


def _second(name: str, phone: str) -> None:
    try:
        {}[f"{name} {phone}"]
    except KeyError as error:
        error.add_note("noor@voorbeeld.example")
        kind = type("Berg", (ValueError,), {})  # a class may be called after somebody too
        raise kind(name, {"passphrase": "zeven lauwe mussen"}) from error


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crash") / "demo"
    make_demo(folder)
    return folder


@pytest.fixture
def driver(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    import shutil

    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    shutil.copytree(demo, tmp_path / "salon")
    with running(tmp_path / "salon") as started:
        yield started.unlock()


@pytest.fixture
def reports(driver: Driver) -> CrashReports:
    return driver.program.crashes


def windows() -> list[CrashWindow]:
    """The windows about bugs that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashWindow) and one.isVisible()]


def files_with(folder: Path, needles: tuple[str, ...] = NEEDLES) -> list[str]:
    """Which file under `folder`, or its name, holds which needle."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        found += [f"{path.name}: {one}" for one in needles if one.encode() in content or one in path.name]
    return found


# ── nothing of it gets out ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("leaky", [False, True], ids=["as it is", "control: a report with the message"])
def test_nothing_that_stood_in_a_bug_is_said_or_kept(
    reports: CrashReports,
    driver: Driver,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    leaky: bool,
) -> None:
    error = bug()
    with monkeypatch.context() as patch:
        if leaky:
            patch.setattr(bugs, "_kind", lambda error: f"{type(error).__name__} {error}")
        reports.show(error)
        driver.rest()
        [window] = windows()
        report = tmp_path / "verslag.txt"
        save_to(window, report, driver)
    shown = [said for said in who_says(NEEDLES) if "CrashWindow" in said or "report" in said]
    out, err = capfd.readouterr()
    kept = [one for one in NEEDLES if one in report.read_text()]
    noted = [one for one in NEEDLES if one in (driver.folder / "log" / "hhh.log").read_text()]
    spilt = [one for one in NEEDLES if one in out + err]
    assert not spilt
    if leaky:
        assert shown
        assert kept
        assert noted
        assert files_with(driver.folder)
    else:
        assert not shown
        assert not kept
        assert not noted
        assert not files_with(driver.folder)
        assert not files_with(tmp_path)
        text = window.ui.report.toPlainText()
        assert report.read_text() == text, "what was read is what is kept"
        assert "OSError ENOSPC" in text
        assert "from KeyError" in text
        assert "test_crash_window:" in text
        assert str(Path.home()) not in text


def save_to(window: CrashWindow, path: Path, driver: Driver) -> None:
    """Keeps the report by keyboard, where the file dialog asks for it."""
    window.activateWindow()
    settle()
    walk_to(window, "save_report")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    settle()
    [dialog] = window.findChildren(QFileDialog)
    name = next(field for field in dialog.findChildren(QLineEdit) if field.isVisible())
    name.setFocus()
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    driver.rest()


def walk_to(window: QWidget, name: str) -> None:
    for _ in range(8):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        settle()
    raise AssertionError(f"Tab never reaches {name}")


# ── one window for one bug ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_same_bug_again_only_counts_up_and_another_has_its_own_window(reports: CrashReports) -> None:
    for _ in range(3):
        assert reports.show(bug())
    settle()
    [window] = windows()
    assert "3 keer" in window.ui.times.text()
    assert "times: 3" in window.ui.report.toPlainText()
    reports.show(RuntimeError())
    assert len(windows()) == 2
    window.close()
    assert not reports.show(bug()), "closed is closed: it is noted, and the desk says so"
    assert len(windows()) == 1


def test_a_bug_that_never_stops_leaves_room_in_the_log_and_who_reads_where_she_was(
    reports: CrashReports, driver: Driver
) -> None:
    reports.show(bug())
    settle()
    [window] = windows()
    bar = window.ui.report.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    for _ in range(99):
        reports.show(bug())
    assert bar.value() == place
    assert "100 keer" in window.ui.times.text()
    notes = (driver.folder / "log" / "hhh.log").read_text().splitlines()
    assert len([line for line in notes if "ENOSPC" in line]) == 7  # 1, 2, 4 … 64


def test_it_takes_no_key_that_was_meant_for_the_desk_and_closes_by_key(reports: CrashReports) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        reports._times.clear()
        reports.show(bug())
        settle()
        [window] = windows()
        window.activateWindow()
        settle()
        focused = QApplication.focusWidget()
        assert focused is window.ui.report
        QTest.keyClicks(focused, "jansen ")
        assert window.isVisible()
        assert not window.findChildren(QFileDialog)
        assert [one.objectName() for one in tab_chain(window)] == ["report", "save_report", "go_on"]
        QTest.keyClick(window.windowHandle(), key)
        assert windows() == []


def test_it_waits_while_a_client_has_the_screen(reports: CrashReports, driver: Driver) -> None:
    driver.open_card(1)
    driver.key(Qt.Key.Key_T, modifiers=Qt.KeyboardModifier.ControlModifier)
    display = driver.on_display()
    reports.show(bug())
    settle()
    assert windows() == []
    display.hide()
    settle()
    assert len(windows()) == 1


# ── from everywhere ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_bug_on_the_worker_is_shown_and_said_at_the_desk(reports: CrashReports, driver: Driver) -> None:
    def work(_desk: object) -> None:
        raise bug()

    assert driver.flow.desk is not None
    driver.context.run(work, lambda _: None, driver.flow.desk.show_error)
    driver.rest()
    assert len(windows()) == 1
    assert driver.desk.message_bar.isVisible()


def test_slots_threads_and_the_rest_come_to_the_same_window(
    reports: CrashReports, driver: Driver, capfd: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    reports.watch()
    try:
        error = bug()
        sys.excepthook(type(error), error, error.__traceback__)

        def fail() -> None:
            raise bug()

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

        class Odd:
            def __del__(self) -> None:
                raise bug()

        odd = Odd()
        del odd
        settle()
        from PySide6.QtCore import qWarning

        qWarning("QString::arg: Argument missing: Noor van den Berg, 0612345678")
        settle()
    finally:
        from PySide6.QtCore import qInstallMessageHandler

        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(None)
        reports.unwatch_faults()
    assert len(windows()) == 3  # the same bug, but it passed other places on its way
    log = (driver.folder / "log" / "hhh.log").read_text()
    assert "qt warning at default > QString::arg" in log
    assert not files_with(driver.folder)
    assert not [one for one in NEEDLES if one in "".join(capfd.readouterr())]


def test_a_bug_in_telling_of_a_bug_ends_there(reports: CrashReports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "_shown", lambda *_names: bug().no_such_thing)  # type: ignore[attr-defined]
    assert not reports.show(bug())
    assert windows() == []


HARD = """
import sys
from pathlib import Path
from hhh_desktop.storage.fault_file import FaultFile
faults = FaultFile(Path(sys.argv[1]))
faults.begin()
if sys.argv[2] == "crash":
    import ctypes
    ctypes.string_at(0)
faults.end()
"""


@pytest.mark.parametrize("how", ["crash", "leave"])
def test_the_next_start_says_that_the_program_was_struck_down(demo: Path, tmp_path: Path, how: str) -> None:
    import shutil

    from hhh_desktop.storage.fault_file import FaultFile

    folder = tmp_path / "Noor van den Berg"
    shutil.copytree(demo, folder)
    script = tmp_path / "Berg" / "hard.py"
    script.parent.mkdir()
    script.write_text(HARD)
    done = subprocess.run([sys.executable, str(script), str(folder), how], capture_output=True, check=False)
    raw = folder / "log" / "fault.txt"
    assert (done.returncode != 0) == raw.exists() == (how == "crash")
    if how == "leave":
        return
    assert b"Berg" in raw.read_bytes(), "the control: Python writes whole paths"
    assert raw.stat().st_mode & 0o077 == 0
    faults = FaultFile(folder)
    found = faults._take()
    assert found is not None
    assert not raw.exists()
    assert "Segmentation fault" in str(found)
    assert "ctypes.__init__" in str(found) or "?" in str(found)
    assert not [one for one in NEEDLES if one in str(found)]


def test_after_a_crash_the_next_opening_says_so_once_and_calmly(
    reports: CrashReports, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faulthandler, "enable", lambda *_given, **_more: None)  # it is pytest's meanwhile
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    left = driver.folder / "log" / "fault.txt"
    left.parent.mkdir(exist_ok=True)
    left.write_text(
        "Fatal Python error: Aborted\n\nCurrent thread 0x01 (most recent call first):\n"
        '  File "C:\\Users\\Noor van den Berg\\hhh_desktop\\gui\\app.py", line 57 in run\n'
    )
    reports._watch_faults()
    settle()
    [window] = windows()
    assert "stopte de vorige keer onverwacht" in window.ui.title.text()
    text = window.ui.report.toPlainText()
    assert "fault, Aborted" in text
    assert "gui.app:57" in text
    assert who_says(NEEDLES) == []
    window.close()
    reports.unwatch_faults()
    assert not left.exists(), "whoever leaves as he should leaves nothing"
    reports._watch_faults()
    assert windows() == []
    reports.unwatch_faults()
    assert not files_with(driver.folder)


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────

REPORT = """Her His Hair Desktop
time: 2026-11-23T18:20:11.000Z
times: 3
version: 0.3.0
Python: 3.13.1
Qt: 6.11.2
system: Windows 11 AMD64

TypeError
  gui.tasks:74
  gui.flows.desk:121
  gui.views.client_card:208

from KeyError
  services.finding:96
"""


@pytest.mark.parametrize("stopped", [False, True])
@pytest.mark.parametrize("variant", [*VARIANTS, Variant(680, 620), Variant(680, 620, 11, "dark", "pseudo")], ids=str)
def test_it_is_whole_in_every_variant(variant: Variant, stopped: bool) -> None:
    def make() -> CrashWindow:
        window = CrashWindow(REPORT, stopped=stopped)
        window.show_report(REPORT, 3)
        window.show_saved(True)
        return window

    with looked_at(make, variant) as window:
        assert audit(window) == []

"""The PC locks, the desk locks: the real program, real buses, and a logind that says what it is told to."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from hhh_desktop.demo import make_demo
from hhh_desktop.gui.session import windows
from hhh_desktop.gui.session.windows import DISPLAY_STATUS, LID_SWITCH, says_left
from tests.gui.spoken import Spoken, bus, started

ME, LOGIND = "tests.gui.run_on_x", "tests.gui.fake_logind"
needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon"
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "salon"
    make_demo(folder, clients=10)
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    (tmp_path / "run").mkdir(mode=0o700)
    with bus() as address:
        yield {
            **os.environ,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "HHH_MARKS": str(tmp_path / "marks"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUNBUFFERED": "1",
        }


@contextlib.contextmanager
def at_the_desk(environment: dict[str, str], folder: Path) -> Iterator[tuple[Spoken, Spoken]]:
    """(the program, unlocked; logind, which knows its session and holds off sleep for it)."""
    with started(environment, LOGIND) as logind:
        logind.wait_for("ready")
        with started(environment, ME, str(folder)) as program:
            program.wait_for("settled")
            logind.wait_for("asked", "GetSession")
            program.tell("unlock")
            program.wait_for("opened")
            yield program, logind


@needs_bus
def test_the_desk_locks_with_the_session_however_that_is_said(
    environment: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(demo, tmp_path / "salon")
    with at_the_desk(environment, folder) as (program, logind):
        for quiet in ("lock_other", "nothing_changed", "saver_off", "wake"):
            logind.tell(quiet)
            logind.wait_for("sent", quiet)
            if quiet == "nothing_changed":
                logind.wait_for("asked", "Active")
        program.tell("rest")
        assert program.wait_for("rested")["open"], "control: another session, an unlocked one, a woken PC"
        for said in ("lock", "hint", "saver", "switch"):
            logind.tell(said)
            program.wait_for("locked")
            program.tell("unlock")
            program.wait_for("opened")


@needs_bus
def test_a_logind_that_knows_the_session_by_name_only(environment: dict[str, str], demo: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(demo, tmp_path / "salon")
    named = {**environment, "XDG_SESSION_ID": "2"}
    with started(environment, LOGIND, "--old") as logind:
        logind.wait_for("ready")
        with started(named, ME, str(folder)) as program:
            logind.wait_for("asked", "nothing")
            program.wait_for("settled")
            program.tell("unlock")
            program.wait_for("opened")
            logind.tell("lock_other")
            logind.wait_for("sent", "lock_other")
            program.tell("rest")
            assert program.wait_for("rested")["open"], "it knows which session is its own"
            logind.tell("lock")
            program.wait_for("locked")


@needs_bus
def test_the_pc_sleeps_when_the_desk_is_locked_and_not_before(
    environment: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(demo, tmp_path / "salon")
    with started(environment, LOGIND) as logind:
        logind.wait_for("ready")
        with started(environment, ME, str(folder)) as program:
            logind.wait_for("asked", "Inhibit")
            program.wait_for("settled")
            program.tell("unlock")
            program.wait_for("opened")
            for _ in range(2):
                logind.tell("sleep")
                program.wait_for("locked")
                logind.wait_for("released")
                logind.tell("wake")
                logind.wait_for("asked", "Inhibit")
                program.tell("unlock")
                program.wait_for("opened")


@needs_bus
def test_without_logind_nothing_is_wrong_and_a_screen_saver_still_counts(
    environment: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(demo, tmp_path / "salon")
    with started(environment, ME, str(folder)) as program:
        program.wait_for("settled")
        program.tell("unlock")
        program.wait_for("opened")
        subprocess.run(
            ["dbus-send", "--session", "--type=signal", "/s", "org.cinnamon.ScreenSaver.ActiveChanged", "boolean:true"],
            env=environment, check=True,
        )  # fmt: skip
        program.wait_for("locked")
    assert "Error" not in (folder / "log" / "hhh.log").read_text()  # nor a complaint of ours


@needs_bus
def test_without_any_bus_the_program_works(environment: dict[str, str], demo: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(demo, tmp_path / "salon")
    nowhere = {name: "unix:path=/nonexistent" for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")}
    with started({**environment, **nowhere}, ME, str(folder)) as program:
        program.wait_for("settled")
        program.tell("unlock")
        program.wait_for("opened")


# ── Windows, as far as numbers go ───────────────────────────────────────────────────────────────────────────────────


def _setting(which: object, value: int) -> bytes:
    return which.bytes_le + (4).to_bytes(4, "little") + value.to_bytes(4, "little")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("message", "wparam", "setting", "left"),
    [
        (0x02B1, 0x7, b"", True),  # WTS_SESSION_LOCK
        (0x02B1, 0x2, b"", True),  # somebody else's session in front
        (0x02B1, 0x4, b"", True),  # remote desktop was left
        (0x02B1, 0x8, b"", False),  # WTS_SESSION_UNLOCK
        (0x02B1, 0x1, b"", False),
        (0x0218, 0x4, b"", True),  # PBT_APMSUSPEND
        (0x0218, 0x7, b"", False),  # PBT_APMRESUMESUSPEND
        (0x0218, 0x8013, _setting(DISPLAY_STATUS, 0), True),
        (0x0218, 0x8013, _setting(DISPLAY_STATUS, 1), False),
        (0x0218, 0x8013, _setting(DISPLAY_STATUS, 2), False),  # dimmed
        (0x0218, 0x8013, _setting(LID_SWITCH, 0), True),
        (0x0218, 0x8013, _setting(LID_SWITCH, 1), False),
        (0x0218, 0x8013, b"\0" * 24, False),
        (0x0218, 0x8013, b"", False),
        (0x0100, 0x7, b"", False),  # a key
    ],
)
def test_messages_of_windows(message: int, wparam: int, setting: bytes, left: bool) -> None:
    assert says_left(message, wparam, setting) is left


def test_a_message_of_windows_is_read_from_where_it_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The MSG that Qt hands on, laid out by ctypes on this PC (LP64 or LLP64, its fields are where Windows has them)."""
    import ctypes
    from ctypes import wintypes

    setting = ctypes.create_string_buffer(_setting(DISPLAY_STATUS, 0))
    message = wintypes.MSG()
    message.message, message.wParam, message.lParam = 0x0218, 0x8013, ctypes.addressof(setting)
    heard: list[bool] = []
    found = windows._Filter(lambda: heard.append(True))
    assert found.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert heard == [True]
    message.wParam = 0x7
    assert found.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert heard == [True]


def test_on_windows_a_hidden_window_listens(qapp: QCoreApplication) -> None:
    part = windows.WindowsSession(qapp, lambda: None)
    assert not part._window.isVisible()
    qapp.removeNativeEventFilter(part._filter)
    part._window.deleteLater()
    part.deleteLater()

"""The walk past what goes wrong: a bug, a salon that does not open, and the report for whoever helps."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.gui.views.crash_window import CrashWindow
from hhh_desktop.services.bugs import Bug, BugStep, bug_of_fault
from hhh_desktop.services.vault_errors import NotEnoughMemoryError
from hhh_desktop.storage.verification import CHECKS, Check
from tests.gui.audit import settle

if TYPE_CHECKING:
    from tests.gui.tour import Scene, Stage

BUG = Bug(
    (
        BugStep("TypeError", ("gui.tasks:74", "gui.flows.desk:121", "gui.views.client_card:208")),
        BugStep("KeyError", ("services.finding:96",)),
    )
)
STRUCK = """Fatal Python error: Segmentation fault

Current thread 0x00007f (most recent call first):
  File "/opt/her-his-hair/hhh_desktop/gui/views/client_list.py", line 88 in paint
  File "/opt/her-his-hair/hhh_desktop/gui/app.py", line 57 in run
"""


def going_wrong(stage: Stage) -> Iterator[Scene]:
    """A bug at the desk, a crash last time, the report; then salons that do not open."""
    with stage.running(stage.copy("bug")) as driver:
        driver.unlock()
        crashes = driver.program.crashes
        for name, bug, stopped in (
            ("crash", BUG, False),
            ("crash-again", BUG, False),
            ("stopped", bug_of_fault(STRUCK), True),
        ):
            crashes._show_bug(bug, stopped)
            window = _crash_window()
            yield name, window
            if name != "crash":
                window.close()
        driver.click("place_manage")
        driver.click("tab_safety")
        driver.click("make_support")
        yield "support", driver.front
        driver.find("support_panel").show_saved(True)
        yield "support-saved", driver.front
        driver.click("support_back")
        safety = driver.find("safety_panel")
        unsound = {"pages": "2 pages", "backups": "backup-20261101-120000-1a2b.hhhb", "file rights": "records.keys"}
        safety.show_verification([Check(name, name not in unsound, unsound.get(name, "")) for name in CHECKS])
        yield "manage-safety-unsound", driver.front
    for name, spoil in SPOILT.items():
        folder = stage.copy(name)
        spoil(folder)
        with stage.running(folder) as driver:
            yield name, driver.front
            if name == "fault-key-damaged":
                driver.click("make_support")
                yield "support-closed", driver.front
    with stage.running(stage.copy("refused")) as driver:
        for name, error in REFUSED.items():
            driver.flow._refused(error)
            settle()
            yield name, driver.front
    yield from _at_the_desk(stage)


def _at_the_desk(stage: Stage) -> Iterator[Scene]:
    """What a form says when it cannot be kept; a full disk is pictured where clients are registered."""
    with stage.running(stage.copy("desk-faults")) as driver:
        driver.unlock()
        flow = driver.flow.desk
        assert flow is not None
        for reason in ("read_only", "locked", "damaged", "io"):
            driver.key(Qt.Key.Key_N, modifiers=Qt.KeyboardModifier.ControlModifier)
            driver.rest()
            panel = driver.desk.fault_panel
            panel.show_fault(reason, "Sanne Quispelaar")
            driver.desk.show_page(panel)
            settle()
            yield f"desk-fault-{reason}", driver.front


def _crash_window() -> CrashWindow:
    settle()
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashWindow) and one.isVisible()]
    return window


def _keys(change: Callable[[Path], object]) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        for name in ("records.keys", "records.keys.bak"):
            change(folder / name)

    return spoil


def _newer(path: Path) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 99}))


SPOILT: dict[str, Callable[[Path], None]] = {
    "fault-key-missing": _keys(Path.unlink),
    "fault-key-damaged": _keys(lambda path: path.write_text("{")),
    "fault-key-newer": _keys(_newer),
}
REFUSED = {
    "fault-damaged": CannotOpenError("damaged"),
    "fault-other-salon": CannotOpenError("wrong_key"),
    "fault-missing": CannotOpenError("missing"),
    "fault-in-use": CannotOpenError("in_use"),
    "fault-folder-read-only": CannotOpenError("read_only"),
    "fault-memory": NotEnoughMemoryError(1 << 20),
}

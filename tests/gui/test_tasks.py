"""The worker thread: made when it is first needed, and never without hiding the memory of this process first."""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from hhh_desktop.gui.tasks import TaskRunner
from tests.architecture.project import ROOT

_DUMPABLE = """
import ctypes, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.hardening import harden_process

PR_GET_DUMPABLE = 3
app = QGuiApplication(["x", "-platform", "offscreen"])
harden_process()
context = Context(Path("."), Settings())
seen = [ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)]
context.run_closed(lambda: ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), lambda answer: done(answer), print)

def done(answer):
    seen.append(answer)
    app.quit()

app.exec()
context.close()
print(seen)
"""


def test_what_comes_first_is_done_once_before_the_first_work_and_not_earlier(qtbot: QtBot) -> None:
    order: list[str] = []
    runner = TaskRunner(first=lambda: order.append(f"first on {threading.current_thread().name}"))
    assert order == [], "the first window waits for no thread"
    for name in ("one", "two"):
        with qtbot.waitSignal(runner.idle):
            runner.run(partial(order.append, name), lambda _: None, lambda _: None)
    runner.close()
    assert order == ["first on records_0", "one", "two"]


def test_a_runner_that_never_worked_closes(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.close()
    runner.run(lambda: pytest.fail("nothing begins after close"), lambda _: None, lambda _: None)
    assert not runner.busy


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_DUMPABLE is Linux's")
def test_no_work_touches_a_key_before_the_memory_is_hidden() -> None:
    """The process may be dumped (1) until the worker starts, and never (0) while it works: the control is in it."""
    done = subprocess.run([sys.executable, "-c", _DUMPABLE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[1, 0]"

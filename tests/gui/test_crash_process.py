"""The whole program as a process of its own: a bug in it spills nothing on its streams, and it works on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: Runs the program, and while it runs: an exception in a slot, one in a thread, one in __del__, and words of Qt's.
PLAY = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from hhh_desktop.gui import app
from hhh_desktop.gui.flows import start

NAME, PHONE = "Noor van den Berg", "0612345678"

def bug():
    raise ValueError(NAME, {"phone": PHONE})

class Odd:
    def __del__(self):
        bug()

left = 20  # times to look whether the program has settled in; nothing is open before

def misbehave():
    global left
    if threading.excepthook is threading.__excepthook__ and left:
        left -= 1
        QTimer.singleShot(50, misbehave)
        return
    QTimer.singleShot(0, bug)
    thread = threading.Thread(target=bug, name=NAME); thread.start(); thread.join()
    odd = Odd(); del odd
    qWarning(f"QString::arg: Argument missing: {NAME}, {PHONE}")
    QTimer.singleShot(500, look)

def look():
    windows = [w for w in QApplication.topLevelWidgets() if w.objectName() == "crash_window" and w.isVisible()]
    Path(sys.argv[2]).write_text("\\n".join(w.ui.report.toPlainText() for w in windows))
    QApplication.quit()

QTimer.singleShot(0, misbehave)
plain = sys.argv[3] == "plain"
if plain:  # the control: without the watch, everything is on standard error
    from hhh_desktop.gui.flows.crash import CrashReports
    CrashReports.watch = lambda self: None
sys.exit(app.run(sys.argv[1], "nl"))
"""
NEEDLES = ("Noor", "Berg", "0612345678")


@pytest.mark.parametrize("how", ["watched", "plain"])
def test_a_bug_spills_nothing_and_the_program_goes_on(tmp_path: Path, how: str) -> None:
    folder, seen = tmp_path / "salon", tmp_path / "seen.txt"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", PLAY, str(folder), str(seen), how],
        capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HHH_MARKS": str(tmp_path / "marks")},
    )  # fmt: skip
    streams = done.stdout + done.stderr
    if how == "plain":
        assert [one for one in NEEDLES if one in streams]
        return
    assert done.returncode == 0, done.stderr
    assert [one for one in NEEDLES if one in streams] == []
    report = seen.read_text()
    assert report.count("ValueError") >= 2, "one window per place"
    for path in [seen, *folder.rglob("*")]:
        assert not [one for one in NEEDLES if path.is_file() and one in path.read_text(errors="replace")], path

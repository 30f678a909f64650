"""From starting the program to its first painted window, against a window with nothing in it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import crowd
from bench.figures import Figure, median

TIMES = 11
_BARE = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
#more imports

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False

app = QApplication(sys.argv)
window = QWidget()
#more widgets
watcher = Watcher()
window.installEventFilter(watcher)
window.resize(1000, 700)
window.show()
app.exec()
"""
#: The least any form needs: a label with an alignment, a field, a button, in a layout. PySide6 makes all enums of a
#: class the first time it is used, and Qt itself has more than a hundred.
_FORM = _BARE.replace(
    "#more imports",
    "from PySide6.QtCore import Qt\nfrom PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout",
).replace(
    "#more widgets",
    "box = QVBoxLayout(window)\n"
    "box.addWidget(QLabel('Naam', alignment=Qt.AlignmentFlag.AlignCenter))\n"
    "box.addWidget(QLineEdit())\n"
    "box.addWidget(QPushButton('Verder'))",
)


def measure(cache: Path) -> list[Figure]:
    """Ratio of medians of whole runs (start, paint, end), in turns."""
    salon = crowd.salon_of(cache, 5000)
    with tempfile.TemporaryDirectory() as empty:
        ours = [sys.executable, "-m", "hhh_desktop", "--quit-when-shown", "--data"]
        commands = [
            [sys.executable, "-c", _BARE],
            [sys.executable, "-c", _FORM],
            [*ours, str(salon)],
            [*ours, str(Path(empty) / "none")],
        ]
        took: list[list[float]] = [[] for _ in commands]
        for _ in range(TIMES):
            for place, command in enumerate(commands):
                took[place].append(_run(command))
    bare, form, unlock, wizard = (median(spent) for spent in took)
    return [
        Figure("unlock window painted, against a bare window", f"{unlock / bare:.2f} × ({unlock * 1000:.0f} against"
               f" {bare * 1000:.0f} ms)", "≤ 1.3 ×", unlock / bare <= 1.3),
        Figure("unlock window painted, against a window with a label, a field and a button", f"{unlock / form:.2f} ×"),
        Figure("first-start wizard painted, against a bare window", f"{wizard / bare:.2f} ×"),
    ]  # fmt: skip


def _run(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True)
    return time.perf_counter() - started

"""The real window over 100,000 clients: key to repainted list, memory, and how free it stays while a client is erased."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench import crowd
from bench.figures import Figure, median, percentile
from bench.searching import LARGE

FRAME_MS = 1000 / 60
HEARTBEAT_MS = 10
ERASURES = 3


def measure(cache: Path, clients: int = LARGE) -> list[Figure]:
    """Everything in one run of the program, offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(dir=cache) as place:
        folder = Path(place) / "salon"
        shutil.copytree(crowd.salon_of(cache, clients), folder)
        os.environ["HHH_MARKS"] = str(Path(place) / "marks")
        return _measured(folder, clients)


def _measured(folder: Path, clients: int) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    from hhh_desktop.gui.app import Program

    qt = QApplication(["bench"])
    program = Program(qt, folder, "nl")
    program.start()
    _until(qt, lambda: program.flow._unlock is not None)
    program.flow._open(crowd.OWNER, crowd.OPENS_WITH)
    _until(qt, lambda: program.flow.desk is not None and not program.flow.desk._searching)
    figures = _typing(qt, program.flow.desk, clients) if clients == LARGE else []
    resident = _memory("VmRSS")
    if clients == LARGE:
        figures.append(Figure(f"resident memory of the window at {clients:,} clients, after 500 keys and 20 cards",
                              f"{resident:.0f} MiB", "≤ 150 MiB", resident <= 150))  # fmt: skip
    figures += _erasing(qt, program, clients)
    figures.append(
        Figure(f"highest memory so far at {clients:,} clients, erasures included", f"{_memory('VmHWM'):.0f} MiB")
    )
    program.close()
    return figures


def _until(qt: Any, done: Callable[[], bool], seconds: float = 60) -> None:
    limit = time.monotonic() + seconds
    while not done():
        qt.processEvents()
        if time.monotonic() > limit:
            raise TimeoutError
        time.sleep(0.0002)


def _memory(kind: str) -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(kind):
            return int(line.split()[1]) / 1024
    return float("nan")


def _typing(qt: Any, desk: Any, clients: int) -> list[Figure]:
    """Key by key into the search field, as a person would, and a card now and then."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtTest import QTest

    window, painted, shown = desk.window, [0.0], [""]

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted[0] = time.perf_counter()
            return False

    real = desk._found
    desk._found = lambda result: (shown.__setitem__(0, result[0]), painted.__setitem__(0, 0.0), real(result))
    watcher = Watcher()
    window.ui.client_list.viewport().installEventFilter(watcher)
    search, chance, took = window.ui.search, random.Random(3), []
    while len(took) < 500:
        given, infix, surname = crowd.names(chance)
        search.clear()
        _until(qt, lambda: not desk._searching and desk._wanted is None)
        text = chance.choice((surname, given, f"{infix} {surname}".strip(), f"06{chance.randrange(10**6)}"))
        for number, letter in enumerate(text[:8], 1):
            started = time.perf_counter()
            QTest.keyClick(search, letter)
            _until(qt, lambda wanted=text[:number]: shown[0].strip() == wanted.strip() and not desk._searching
                   and (painted[0] > 0 or not window.ui.client_list.isVisible()))  # fmt: skip
            if painted[0]:
                took.append((painted[0] - started) * 1000)
        if len(took) % 25 < 8:
            desk.open_client(chance.randint(1, clients))
    window.ui.client_list.viewport().removeEventFilter(watcher)
    p50, p99 = percentile(took, 50) / FRAME_MS, percentile(took, 99) / FRAME_MS
    return [
        Figure(f"key to repainted list at {clients:,} clients, in frames of 1/60 s",
               f"p50 {p50:.2f}, p99 {p99:.2f}", "≤ 2 frames", p99 <= 2)
    ]  # fmt: skip


def _erasing(qt: Any, program: Any, clients: int) -> list[Figure]:
    """Erasures on the worker while a heartbeat beats on the window's thread."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from hhh_desktop.services import erasure

    took, busy, gaps, chance = [], [], [], random.Random(9)
    for _ in range(ERASURES):
        result: list[Any] = []
        beats, client = [time.perf_counter()], chance.randint(1, clients)
        timer = QTimer(interval=HEARTBEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda beats=beats: beats.append(time.perf_counter()))
        timer.start()
        started, worked = time.perf_counter(), time.process_time()
        program.context.run(lambda desk, client=client: erasure.erase(desk, client), result.append, result.append)
        while not result:
            qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took.append(time.perf_counter() - started)
        busy.append(time.process_time() - worked)
        timer.stop()
        if isinstance(result[0], Exception):
            raise result[0]
        gaps.append(max(after - before for before, after in pairwise(beats)) * 1000)
    reach = 5 if clients == LARGE else 0.7
    return [
        Figure(f"erase with proof at {clients:,} clients",
               f"{median(took):.2f} s (longest {max(took):.2f}; processor, both threads: {median(busy):.2f})",
               f"≤ {reach} s", median(took) <= reach),
        Figure(f"longest pause of the window's thread meanwhile, {clients:,} clients", f"{max(gaps):.0f} ms"),
    ]  # fmt: skip

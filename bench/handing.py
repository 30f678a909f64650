"""Handing over everything about a client with a long history."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from bench import crowd
from bench.figures import Figure, median
from bench.searching import desk_of
from bench.writing import create
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.services import consents, registration
from hhh_desktop.services.access import hand_over
from hhh_desktop.services.ports import Desk

EVENTS, NOTES = 500, 20


def long_history(desk: Desk) -> int:
    """A client with 500 events and twenty old notes of 10,000 characters."""
    client = create(desk, 1)
    words = "Uitgroei 7.0, lengtes 8.1 met 6 procent, 35 minuten. "
    with desk.records.transaction():
        for number in range(NOTES + 1):
            registration.edit(desk, client, {"note": (f"{number} " + words * 200)[:9_990]})
        for number in range(EVENTS - 5):
            purpose = ("news_email", "news_sms", "review", "birthday", "card")[number % 5]
            text = consents.question(desk, purpose, "nl")
            answer = Answer.DEFERRED if number % 3 else Answer.GIVEN
            consents.record_answer(desk, client, purpose, answer, text=text, how=How.DISPLAY, seconds_shown=3.0)
    return client


def measure(cache: Path) -> list[Figure]:
    """Seconds, the first time (everything is loaded then) and after that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(dir=cache) as place:
        folder = Path(place)
        shutil.copytree(crowd.salon_of(cache, 5000), folder / "salon")
        with crowd.opened(folder / "salon", folder / "marks") as vault:
            desk = desk_of(vault)
            client = long_history(desk)
            took, busy = list[float](), list[float]()
            for _ in range(6):
                started, worked = time.perf_counter(), time.process_time()
                done = _export(desk, client, folder)
                busy.append(time.process_time() - worked)
                took.append(time.perf_counter() - started)
            size = done.stat().st_size
    work = f"export package with PDF, {EVENTS} events and {NOTES} × 10,000 characters"
    return [
        Figure(
            f"{work}, first time",
            f"{took[0]:.2f} s (processor {busy[0]:.2f}; {size / 1024:.0f} KiB)",
            "≤ 1 s",
            took[0] <= 1,
        ),
        Figure(
            f"{work}, after that",
            f"{median(took[1:]):.2f} s (processor {median(busy[1:]):.2f})",
            "≤ 1 s",
            median(took[1:]) <= 1,
        ),
    ]


def _export(desk: Desk, client: int, folder: Path) -> Path:
    """As the window does it, its imports included."""
    from hhh_desktop.export.package import ZipPackage
    from hhh_desktop.gui.printing import html_to_pdf

    return hand_over(desk, client, folder, password="zes-woorden", writer=ZipPackage(html_to_pdf)).path

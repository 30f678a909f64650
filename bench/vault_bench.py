"""Unlocking, locking, backing up while the desk works on, and renewing the key, with 100,000 clients."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from bench import crowd
from bench.figures import Figure, median, percentile
from bench.searching import LARGE, desk_of, sessions
from bench.writing import create
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import finding
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage import key_slots
from hhh_desktop.storage.backup_work import begin
from hhh_desktop.storage.backups import back_up, own_place
from hhh_desktop.storage.calibration import Argon2Parameters, calibrate, derive_key
from hhh_desktop.storage.rotation import rotate
from hhh_desktop.storage.vault import Vault, change_passphrase

OPENINGS, BACKUPS, SERVED, LOCKS = 9, 5, 3, 9
#: Somebody types five keys a second without a pause.
BETWEEN_KEYS = 0.2


@dataclass(slots=True)
class Spent:
    """Seconds on the clock and of the processor (all threads), one pair for each time it was done."""

    wall: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)

    @contextmanager
    def once(self) -> Iterator[None]:
        """Measures what is done within."""
        started, worked = time.perf_counter(), time.process_time()
        yield
        self.busy.append(time.process_time() - worked)
        self.wall.append(time.perf_counter() - started)

    @property
    def told(self) -> str:
        """Both medians, the longest, and how busy the machine was with other things too."""
        load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
        return (
            f"{median(self.wall):.2f} s (longest {max(self.wall):.2f}; processor, all threads: {median(self.busy):.2f};"
            f" load {load})"
        )


class Typist:
    """Keys that come at their times, wherever the program is, and how long each waited for its list."""

    def __init__(self, desk: Desk, keys: list[str]) -> None:
        self._desk, self._keys = desk, keys
        self.waited: list[float] = []
        self.pauses: list[float] = []
        self.worked: list[float] = []
        self.begin()

    def begin(self) -> None:
        """From now on; what was before is no pause."""
        self._next = self._last = time.perf_counter()
        self._busy = time.thread_time()

    def serve(self) -> None:
        """Answers all keys that are due; what the queue of the window does."""
        now = time.perf_counter()
        self.pauses.append(now - self._last)
        self.worked.append(time.thread_time() - self._busy)
        while self._next <= time.perf_counter():
            finding.find(self._desk, self._keys[len(self.waited) % len(self._keys)])
            self.waited.append(time.perf_counter() - self._next)
            self._next += BETWEEN_KEYS
        self._last, self._busy = time.perf_counter(), time.thread_time()

    def serve_until(self, done: Future[object]) -> None:
        """Nothing else is to be done on this thread."""
        while not done.done():
            self.serve()
            time.sleep(0.001)


def measure(cache: Path) -> list[Figure]:
    """Each on a copy of the same salon; what was opened is in the system's cache, as it is at a desk."""
    with tempfile.TemporaryDirectory(dir=cache) as place:
        folder, marks = Path(place) / "salon", Path(place) / "marks"
        shutil.copytree(crowd.salon_of(cache, LARGE), folder)
        return [*_opening(folder, marks), *_backing_up(folder, marks), *_renewing(folder, marks)]


def _opening(folder: Path, marks: Path) -> list[Figure]:
    parameters = calibrate()
    with crowd.opened(folder, marks) as vault:
        owner = vault.staff.all()[0]
        change_passphrase(vault, owner, crowd.OPENS_WITH, crowd.OPENS_WITH, "", parameters, system_clock, marks)
    argon2, opening, locking, busy = list[float](), list[float](), list[float](), list[float]()

    def timed(secret: bytes | bytearray, salt: bytes, how: Argon2Parameters) -> bytes:
        started, worked = time.perf_counter(), time.thread_time()
        try:
            return derive_key(secret, salt, how)
        finally:
            argon2[-1] += time.perf_counter() - started
            busy[-1] -= time.thread_time() - worked

    with patch.object(key_slots, "derive_key", timed):
        for number in range(OPENINGS):
            argon2.append(0.0)
            busy.append(0.0)
            started, worked = time.perf_counter(), time.thread_time()
            vault = crowd.opened(folder, marks)
            opening.append(time.perf_counter() - started)
            busy[-1] += time.thread_time() - worked
            create(desk_of(vault), number)  # so that there is something to be written when it is locked
            started = time.perf_counter()
            vault.close()
            locking.append(time.perf_counter() - started)
    whole = median(opening)
    rest = median([all_of_it - part for all_of_it, part in zip(opening, argon2, strict=True)])
    cost = f"{parameters.memory_kib >> 10} MiB, {parameters.time_cost} passes, {parameters.parallelism} lanes"
    at = f"at {LARGE:,} clients"
    return [
        Figure(f"unlock {at} (Argon2id as set-up chose: {cost})", f"{whole:.2f} s", "0.5-1.0 s", 0.5 <= whole <= 1),
        Figure(
            f"unlock {at} without Argon2id: key file, rights, ledger, record of the log, opening the file",
            f"{rest * 1000:.0f} ms (processor {median(busy) * 1000:.0f}; the rest waits for the disk)",
            "≤ 30 ms",
            rest <= 0.03,
        ),
        Figure(
            f"lock {at} after a client was registered",
            f"{median(locking) * 1000:.0f} ms (longest {max(locking) * 1000:.0f})",
            "≤ 100 ms",
            max(locking) <= 0.1,
        ),
    ]


def _backing_up(folder: Path, marks: Path) -> list[Figure]:
    with crowd.opened(folder, marks) as vault:
        desk, alone, served = desk_of(vault), Spent(), Spent()
        keys = [text[:length] for text in _texts(vault) for length in range(1, len(text) + 1)]
        finding.find(desk, "")
        for _ in range(BACKUPS):
            with alone.once():
                pages = back_up(vault, own_place(vault), system_clock).pages
        typist = Typist(desk, keys)
        with ThreadPoolExecutor(1) as pool:
            for _ in range(SERVED):
                typist.begin()
                with served.once():
                    _beside(vault, pool, typist)
    what = f"backup with verification at {LARGE:,} clients, {pages * 4 >> 10} MiB"
    return [
        Figure(what, alone.told, "≤ 5 s", median(alone.wall) <= 5),
        Figure(f"{what}, while somebody types", served.told, "≤ 5 s", median(served.wall) <= 5),
        Figure(
            f"keystroke meanwhile, from the key to its list ({len(typist.waited)} keys)",
            f"p50 {median(typist.waited) * 1000:.1f}, p99 {percentile(typist.waited, 99) * 1000:.1f} ms",
        ),
        Figure(
            "longest pause of the connection's thread meanwhile",
            f"{max(typist.pauses) * 1000:.0f} ms (p99 {percentile(typist.pauses, 99) * 1000:.0f}; of the processor"
            f" {max(typist.worked) * 1000:.0f})",
            "≤ 50 ms",
            max(typist.pauses) <= 0.05,
        ),
    ]


def _beside(vault: Vault, pool: ThreadPoolExecutor, typist: Typist) -> None:
    """A backup as the window makes it."""
    work = begin(vault, own_place(vault), system_clock, lambda _done, _total: typist.serve())
    typist.serve()
    reading = pool.submit(work.read_back)
    typist.serve_until(reading)
    reading.result()
    work.finish()
    typist.serve()


def _texts(vault: Vault) -> list[str]:
    typed = sessions(random.Random(3), vault)
    return [text for texts in zip(*typed.values(), strict=True) for text in texts]


def _renewing(folder: Path, marks: Path) -> list[Figure]:
    spent = Spent()
    with crowd.opened(folder, marks) as vault:
        for _ in range(3):
            with spent.once():
                rotate(vault, vault.staff.all()[0], system_clock)
    what = f"renew the key of the database at {LARGE:,} clients, read back with every index"
    return [Figure(what, spent.told, "≤ 10 s", median(spent.wall) <= 10)]

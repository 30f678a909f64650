"""A keystroke at the desk: query, rows and open questions in the worker, over sessions of what people type."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import crowd
from bench.figures import Figure, median, percentile
from hhh_desktop import paths
from hhh_desktop.domain.folding import national_number
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import finding
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.vault import Vault

SESSIONS = 60
#: Every session is typed so often, one after the other, and the middle time of a key counts: other programs of the PC
#: stay out, and the pages read for a key have long left the cache when it comes round again.
ROUNDS = 3
LARGE = 100_000


def desk_of(vault: Any) -> Desk:
    """The owner's desk over an opened salon, or over anything with its stores."""
    return Desk(vault, vault.staff.all()[0], load_book(paths.resources() / "consent"), "1", system_clock)


def sessions(chance: random.Random, vault: Vault) -> dict[str, list[str]]:
    """Kind -> what is typed from the first key to the last, for clients drawn at random."""
    typed: dict[str, list[str]] = {
        kind: []
        for kind in ("name", "first name", "with infix", "phone", "last digits", "postcode", "e-mail", "somebody new")
    }
    clients = vault.clients.count()
    while any(len(found) < SESSIONS for found in typed.values()):
        contact = vault.clients.get(chance.randint(1, clients)).contact
        texts = {
            "name": f"{contact.surname} {contact.given_name}",
            "first name": contact.given_name,
            "with infix": f"{contact.infix} {contact.surname}" if contact.infix else "",
            "phone": national_number(contact.phone),
            "last digits": contact.phone[-4:],
            "postcode": contact.postcode,
            "e-mail": contact.email,
        }
        texts["somebody new"] = f"{contact.given_name}q {contact.surname}"
        for kind, text in texts.items():
            if text and len(typed[kind]) < SESSIONS:
                typed[kind].append(text)
    return typed


def _once(desk: Desk, text: str) -> tuple[float, float]:
    """Milliseconds on the clock and of the processor."""
    started, busy = time.perf_counter(), time.thread_time()
    if not finding.find(desk, text):  # then the window shows who is called nearly so
        finding.near(desk, text)
    return (time.perf_counter() - started) * 1000, (time.thread_time() - busy) * 1000


def measure(cache: Path) -> list[Figure]:
    """Milliseconds per key, by what is typed and by how much."""
    with tempfile.TemporaryDirectory() as marks, crowd.opened(crowd.salon_of(cache, LARGE), Path(marks)) as vault:
        desk, chance = desk_of(vault), random.Random(1)
        typed = sessions(chance, vault)
        finding.find(desk, "")
        took: dict[str, list[tuple[float, float]]] = {}
        keys: list[tuple[str, str]] = []
        for kind, texts in typed.items():
            for text in texts:
                keys += [(kind, text[:length]) for length in range(1, len(text) + 1)]
        rounds = [[_once(desk, text) for _, text in keys] for _ in range(ROUNDS)]
        for (kind, text), turns in zip(keys, zip(*rounds, strict=True), strict=True):
            spent = median([wall for wall, _ in turns]), median([busy for _, busy in turns])
            for group in (kind, "all keys", f"{len(text)} letters" if len(text) <= 2 else ""):
                took.setdefault(group, []).append(spent)
    took.pop("", None)
    return [_figure(kind, spent) for kind, spent in sorted(took.items(), key=lambda pair: pair[0] != "all keys")]


def _figure(kind: str, spent: list[tuple[float, float]]) -> Figure:
    """The clock on the wall counts; the processor's time beside it tells what other programs had to do with it."""
    wall, busy = [pair[0] for pair in spent], [pair[1] for pair in spent]
    return Figure(
        f"keystroke at {LARGE:,} clients, {kind}",
        f"p50 {median(wall):.2f}, p99 {percentile(wall, 99):.2f} ms"
        f" (processor: {median(busy):.2f}, {percentile(busy, 99):.2f})",
        "p99 ≤ 4 ms",
        percentile(wall, 99) <= 4,
    )

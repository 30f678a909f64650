"""A keystroke at the desk: query, rows and open questions in the worker, over sessions of what people type."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

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


def desk_of(vault: Vault) -> Desk:
    """The owner's desk over an opened salon."""
    return Desk(vault, vault.staff.all()[0], load_book(paths.resources() / "consent"), "1", system_clock)


def sessions(chance: random.Random, vault: Vault) -> dict[str, list[str]]:
    """Kind -> what is typed from the first key to the last, for clients drawn at random."""
    typed: dict[str, list[str]] = {
        kind: [] for kind in ("name", "first name", "with infix", "phone", "last digits", "postcode", "e-mail")
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
        for kind, text in texts.items():
            if text and len(typed[kind]) < SESSIONS:
                typed[kind].append(text)
    return typed


def _once(desk: Desk, text: str) -> float:
    started = time.perf_counter()
    finding.find(desk, text)
    return (time.perf_counter() - started) * 1000


def measure(cache: Path) -> list[Figure]:
    """Milliseconds per key, by what is typed and by how much."""
    with tempfile.TemporaryDirectory() as marks, crowd.opened(crowd.salon_of(cache, LARGE), Path(marks)) as vault:
        desk, chance = desk_of(vault), random.Random(1)
        typed = sessions(chance, vault)
        finding.find(desk, "")
        took: dict[str, list[float]] = {}
        keys: list[tuple[str, str]] = []
        for kind, texts in typed.items():
            for text in texts:
                keys += [(kind, text[:length]) for length in range(1, len(text) + 1)]
        rounds = [[_once(desk, text) for _, text in keys] for _ in range(ROUNDS)]
        for (kind, text), spents in zip(keys, zip(*rounds, strict=True), strict=True):
            spent = median(spents)
            for group in (kind, "all keys", f"{len(text)} letters" if len(text) <= 2 else ""):
                took.setdefault(group, []).append(spent)
    took.pop("", None)
    return [
        Figure(
            f"keystroke at {LARGE:,} clients, {kind}",
            f"p50 {percentile(spent, 50):.2f}, p99 {percentile(spent, 99):.2f} ms",
            "p99 ≤ 4 ms",
            percentile(spent, 99) <= 4,
        )
        for kind, spent in sorted(took.items(), key=lambda pair: pair[0] != "all keys")
    ]

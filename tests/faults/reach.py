"""How far the fault tests go: a short form in every test run, and the whole reach when HHH_TORTURE says so.

HHH_TORTURE is the share of the whole reach to go (`1` all of it, `0.1` a tenth); unset, each test takes its short form.
HHH_FAULT_SEED repeats a run that chance decided; every test prints its seed.
"""

from __future__ import annotations

import os
import random

SHARE = float(os.environ.get("HHH_TORTURE", "0") or "0")
SEED = int(os.environ.get("HHH_FAULT_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)

#: Name -> (what is done, how often and what must come of it), as the table says it.
ROWS = {
    "kill": (
        "kill -9 during register, consent, edit, erase, import of 500 rows, backup, restore, rotate, migrate, passphrase",
        "1,000 kills; 0 acknowledged lost, 0 half-erased, 0 unopenable",
    ),
    "power": (
        "power cut: unsynced writes dropped, torn or reordered",
        "3,000 images; 0 lost, 0 returned; synchronous=OFF fails",
    ),
    "bytes": (
        "one flipped byte in every kind of page, free ones included, and in the WAL",
        "all reported, none served as good data",
    ),
    "key_bits": ("every bit of the key file flipped", "0 opens with a wrong key or role; the copy steps in"),
    "full": (
        "disk full at every step of rotate, backup, erase, migrate",
        "exactly one known key opens, nothing lost, erasure finishes later",
    ),
    "erased": (
        "400 people erased; database, WAL, backups, ledger, settings, logs, temp places searched",
        "0 needles; three controls fail",
    ),
    "backups": (
        "30 backups, then an erasure; a 31st put aside",
        "30 of 30 without the person; erased before the 31st is shown",
    ),
    "guessing": ("guessing at the unlock page", "the delay grows, outlives a restart, no removed file resets it"),
    "hostile": (
        "hostile searches, records, key files, settings, ledgers",
        "3,000 + 1,000 + 3 x 500; 0 tracebacks, 0 partial writes",
    ),
    "week": (
        "a week in an hour: desk work, locks, kills, backups, erasures, rotations beside a model",
        "10,000 steps; the file always equals the model",
    ),
}


def times(short: int, whole: int) -> int:
    """How often to do something: `short` in an ordinary test run, the asked share of `whole` under torture."""
    return max(short, round(whole * SHARE)) if SHARE else short


def dice(salt: object = "") -> random.Random:
    """Chance that HHH_FAULT_SEED repeats, a stream of its own for each salt; prints the seed for a failed test."""
    print(f"HHH_FAULT_SEED={SEED}")
    return random.Random(f"{SEED} {salt}")  # noqa: S311 - picks moments and invented names, makes no secret

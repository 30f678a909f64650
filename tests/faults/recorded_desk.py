"""A desk at work whose every touch of the disk is written down: `python -m tests.faults.recorded_desk FOLDER LOG SEED ACTS`.

FAULT as a last word is what the test must notice: `off` and `normal` are settings of SQLite's `synchronous`, `deaf` leaves
Python's syncs out.
"""

from __future__ import annotations

import sys
from pathlib import Path

from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage import copying
from hhh_desktop.storage.vault import open_salon
from tests.faults.busy_desk import ALL_ACTS, OPENS_WITH, OWNER, BusyDesk
from tests.faults.taped import Tape


def main(folder: str, log: str, seed: str, acts: str, fault: str = "") -> None:
    """So many acts, all kinds of them, locking now and then."""
    copying.STEP_PAGES = 32
    tape = Tape(Path(folder), Path(log), deaf=fault == "deaf")
    words, done, count = OPENS_WITH, 0, int(acts)
    while done < count:
        with open_salon(Path(folder), OWNER, words, system_clock, Path(folder).parent / "marks")[0] as vault:
            if fault in ("off", "normal"):
                vault.database.maintain(f"PRAGMA synchronous = {fault}")
            desk = BusyDesk(vault, int(seed) + done, say=tape.acknowledge, words=words, kinds=ALL_ACTS)
            for _ in range(min(12, count - done)):
                desk.act()
                done += 1
            words = desk.words
    tape.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

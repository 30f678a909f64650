"""Makes a salon over and over, each time killed (-9) one step further on, and says what each kill left.

`python -m tests.faults.starting_salon FOLDER [FAULT]` prints a line for every kill: how often something had been done
to the disk, what lay there then, whether there seemed to be a salon, and whether the salon that was there in the end
opened. FAULT `no_mark` leaves out the mark that stands there from before the first key.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage import first_files, vault
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.salon_folder import PART_NAME, has_salon
from tests.faults.rotating_desk import Fuse

OWNER, WORDS = "Marije", "zeven lauwe mussen"
NEW = vault.NewSalon(Salon("", "Salon Proef"), OWNER, WORDS)


def make_until(folder: Path, at: int) -> bool:
    """Makes the salon in a process that dies before the `at`-th thing it would do to the disk; whether it lived."""
    child = os.fork()
    if not child:
        fuse = Fuse(at)
        touches: tuple[tuple[Any, str], ...] = (
            (os, "open"), (os, "fsync"), (Path, "replace"), (Path, "rename"), (Path, "unlink"), (Path, "touch"),
            (Database, "transaction"), (Database, "checkpoint"), (Database, "close"),
        )  # fmt: skip
        for owner, name in touches:
            fuse.wire(owner, name)
        vault.create_salon(folder, NEW, CHEAP, system_clock)[0].close()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), f"ended by itself: {status}"
    return status == 0


def main() -> None:
    """One line for every kill there can be."""
    place = Path(sys.argv[1])
    if sys.argv[2:] == ["no_mark"]:
        first_files.keep_place = lambda folder: folder / PART_NAME  # type: ignore[attr-defined]
    at, lived, fine = 0, False, True
    while not lived and (fine or not sys.argv[2:]):  # one bad end is enough to see that a fault is noticed
        folder = place / str(at)
        lived = make_until(folder, at)
        files = sorted(path.name for path in folder.glob("records*")) if folder.exists() else []
        seemed = has_salon(folder)
        fine = False
        try:
            if not seemed:
                vault.create_salon(folder, NEW, CHEAP, system_clock)[0].close()
            with vault.open_salon(folder, OWNER, WORDS, system_clock, place / "marks")[0] as again:
                fine = again.salon.get().name == "Salon Proef"
        except Exception as error:
            files.append(repr(error))
        print(json.dumps({"at": at, "lived": lived, "files": files, "seemed": seemed, "opened": fine}), flush=True)
        at += 1


if __name__ == "__main__":
    main()

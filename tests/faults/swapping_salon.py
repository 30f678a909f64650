"""Puts a backup in the place of a salon in a process of its own, made to be killed on the way.

`python -m tests.faults.swapping_salon FOLDER FILE MARKS ACT AT`: `swap` swaps in what was restored before, `open` only
finds it and carries on, `restore` does all of it. Before the AT-th thing it would do to the disk (fsync, rename, unlink,
mkdir, rmdir) it kills itself; otherwise it says how many there were.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.salon_folder import RESTORED_NAME, has_salon
from hhh_desktop.storage.swap import begin_restore, swap_in
from tests.faults.rotating_desk import Fuse
from tests.storage.backup_salon import OWNER, WORDS


def main() -> None:
    """One act."""
    folder, file, marks = (Path(word) for word in sys.argv[1:4])
    act, fuse = sys.argv[4], Fuse(int(sys.argv[5]))
    for owner, name in ((os, "fsync"), (os, "rmdir"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir")):
        fuse.wire(owner, name)
    if act == "open":
        assert has_salon(folder)
    elif act == "swap":
        swap_in(folder, folder / RESTORED_NAME, system_clock)
    else:
        lock = begin_restore(folder)
        restore(file, folder / RESTORED_NAME, OWNER, WORDS, system_clock, marks, present=folder)
        swap_in(folder, folder / RESTORED_NAME, system_clock, lock)
        lock.release()
    print(fuse.count, flush=True)


if __name__ == "__main__":
    main()

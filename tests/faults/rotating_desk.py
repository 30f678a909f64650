"""A desk that registers a client and then renews the key, in a process of its own, made to be killed on the way.

`python -m tests.faults.rotating_desk FOLDER SEED ACT AT [FAULT]` does ACT (`rotate`, `remove`, or only `open`, which
carries on what an earlier kill left) and kills itself before the AT-th thing it would do to the disk (fsync, rename,
unlink) or say about its progress. Without being killed it says `{"whole": n}`: how many there were.

FAULT is what the kill tests must notice: `rekey` renews in place as the driver offers it, `single` writes a key file
that holds only the new key.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import sys
from pathlib import Path
from typing import Any

from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import registration
from hhh_desktop.storage import copying
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_slots import Unlocked
from hhh_desktop.storage.rotation import remove_staff, rotate
from hhh_desktop.storage.vault import Vault, add_staff
from tests.faults.busy_desk import desk_over, dice, fields_of, open_again

LEAVER, LEAVERS = "Esra", "geen tijd voor thee"


class Fuse:
    """Counts what is done to the disk, and kills the process before the one that was asked for."""

    def __init__(self, at: int) -> None:
        self.at, self.count = at, 0

    def burn(self) -> None:
        """One more thing is about to be done."""
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1

    def wire(self, owner: Any, name: str) -> None:
        """From now on, calling `owner.name` counts."""
        real = getattr(owner, name)

        def counted(*args: Any, **options: Any) -> Any:
            self.burn()
            return real(*args, **options)

        setattr(owner, name, counted)

    def light(self) -> None:
        """From now on, everything counts."""
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink")):
            self.wire(owner, name)

    def heard(self, _step: str, _done: int, _total: int) -> None:
        """The rotation's own word of its progress."""
        self.burn()


def hire(vault: Vault, actor: StaffMember) -> None:
    """Somebody who can leave."""
    if LEAVER not in [member.name for member in vault.staff.all()]:
        add_staff(vault, actor, LEAVER, Role.RECEPTIONIST, LEAVERS, "", CHEAP, system_clock)


def rekey(vault: Vault, fuse: Fuse) -> None:
    """The shortcut: the driver's own renewal in place, then the key file."""
    keys = {2: bytearray(secrets.token_bytes(32))}
    vault.database.checkpoint()
    vault.database.maintain("PRAGMA journal_mode = DELETE")
    vault.database.maintain(f"PRAGMA rekey = \"x'{keys[2].hex()}'\"")
    fuse.heard("rekeyed", 0, 0)
    vault.keys._write_keys(vault.unlocked, vault.keys._content.slots, keys)


def forget_at_once() -> None:
    """Key files that hold the newest key only, from the start of the rotation on."""
    real = KeyFile._write_keys

    def newest_only(self: KeyFile, unlocked: Unlocked, slots: Any, keys: dict[int, bytearray]) -> Unlocked:
        both = {number: bytearray(key) for number, key in keys.items()}
        real(self, unlocked, slots, {max(keys): keys[max(keys)]})
        return Unlocked(unlocked.slot, both, in_force=unlocked.generation)

    setattr(KeyFile, real.__name__, newest_only)


def main() -> None:
    """One act, with the fuse burning from the moment the client is acknowledged."""
    folder, seed, act, at = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    fault = sys.argv[5] if len(sys.argv) > 5 else ""
    copying.STEP_PAGES = 8  # a small salon is copied in several steps, too
    fuse = Fuse(at)
    if act == "open":
        fuse.light()
        open_again(folder).close()
        print(json.dumps({"whole": fuse.count}), flush=True)
        return
    with open_again(folder) as vault:
        desk = desk_over(vault)
        fields = fields_of(dice(seed))
        client = registration.register(desk, fields)
        print(json.dumps({"id": client.id, "surname": fields["surname"]}), flush=True)
        fuse.light()
        if fault == "single":
            forget_at_once()
        if fault == "rekey":
            rekey(vault, fuse)
        elif act == "remove":
            remove_staff(vault, desk.actor, LEAVER, system_clock, fuse.heard)
        else:
            rotate(vault, desk.actor, system_clock, fuse.heard)
        print(json.dumps({"whole": fuse.count}), flush=True)


if __name__ == "__main__":
    main()

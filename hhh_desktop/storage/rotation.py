"""Renewing the database key, by wish or because somebody leaves, so that a crash at any step is mended by itself.

The order: unfinished erasures → key file with the old and a new key (and without the leaver) → verified copy of the
database under the new key, `records.db.new` → the old connection closes, its WAL empty and gone → the copy is renamed
over `records.db` → opened afresh and read → key file with the new key only. Every file and folder is synced before the
next step relies on it.

`records.db` is the truth, whatever key opens it; a copy is never believed because of its name. So what the next opening
finds tells it what to do:

| key file holds | `records.db` is under | beside it       | it was stopped while           | the next opening             |
| -------------- | --------------------- | --------------- | ------------------------------ | ---------------------------- |
| old            | old                   | nothing         | before the start, or undone    | has nothing to do            |
| old            | old                   | a copy or part  | undoing after a fault          | removes the copy             |
| old, new       | old                   | nothing or part | copying                        | removes it and copies anew   |
| old, new       | old                   | a whole copy    | closing, or about to rename    | removes it and copies anew   |
| old, new       | new                   | nothing         | opening or noting it           | notes it, drops the old key  |
| new            | new                   | nothing         | it was done                    | has nothing to do            |

A whole copy is removed too because work may have gone on in `records.db` after it was made. A row of staff without a
slot, which is what a stop between key file and database leaves of a removal, is marked as removed. When there is no
room to copy, the salon opens under the old key, both keys stay in the key file, and the next opening tries again.

What went wrong while the program lives is undone at once, except for a removal: the leaver is out of the key file from
the first write on, and the renewal stays to be finished (RotationUnfinishedError).

Where old bytes remain: the former `records.db` loses its name, and its blocks hold encrypted pages until the disk uses
them again. Its key is sealed in no file of the salon any more, but in older copies of the key file (backups, the blocks
of the former key file) it is, and those open with the passphrases of then. They are not overwritten: flash cells,
snapshots and copy-on-write keep what is overwritten, and a mistake there would cost the salon. So whoever left, kept an
older copy and knows a passphrase of then reads that older copy; nothing that was written since.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.staff import StaffMember
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.vault_errors import CopyNotProvenError, RotationUnfinishedError
from hhh_desktop.storage.backups import reseal
from hhh_desktop.storage.copying import Copied, copy_under, discard_copy, part_of
from hhh_desktop.storage.database import Database, faults
from hhh_desktop.storage.key_slots import Unlocked
from hhh_desktop.storage.salon_folder import DATABASE_NAME
from hhh_desktop.storage.secure_files import sync_folder

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

NEW_NAME = DATABASE_NAME + ".new"

#: Hears the step (`keys`, `copying`, `copied`, `closed`, `swapped`, `opened`, `done`), and of how many pages how many.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Rotated:
    """A key that was renewed: its generation, and what was copied under it."""

    generation: int
    pages: int
    rows: int


def _nothing(_step: str, _done: int, _total: int) -> None:
    """No one listens."""


def rotate(vault: Vault, actor: StaffMember, clock: Clock, progress: Progress = _nothing) -> Rotated:
    """Puts the database under a new key; blocks the connection's thread for as long as a verified copy takes.

    Afterwards `vault` works on under the new key. Raises NotAllowedError, StorageFaultError (`disk_full` …) and
    CopyNotProvenError with everything as it was; CannotOpenError when the file cannot be opened again: lock then.
    """
    _finish_erasures(vault, clock)
    pending = len(vault.unlocked.database_keys) > 1
    with faults():
        vault.unlocked = vault.keys.start_rotation(vault.unlocked)
    try:
        return _carry_out(vault, actor.id, clock, progress)
    except BaseException:
        if not pending:
            _undo(vault)
        raise


def remove_staff(vault: Vault, actor: StaffMember, name: str, clock: Clock, progress: Progress = _nothing) -> None:
    """Takes somebody's slot away and renews the key, so that nothing written from now on opens for them.

    What they could open before stays open to them in every older copy they kept. Raises NotAllowedError,
    UnknownStaffError, LastOwnerError, StorageFaultError with nothing changed; RotationUnfinishedError when they are
    removed and only the new key is still to come; CannotOpenError as `rotate`.
    """
    _finish_erasures(vault, clock)
    with faults():
        vault.unlocked = vault.keys.start_rotation(vault.unlocked, leaver=name)
    try:
        _remove_rows(vault, actor.id, clock)
        _carry_out(vault, actor.id, clock, progress)
    except (StorageFaultError, CopyNotProvenError) as error:
        raise RotationUnfinishedError(error.reason) from error


def finish_rotation(vault: Vault, clock: Clock) -> None:
    """For every opening: carries on where a rotation or removal was stopped; without room to, the next opening does.

    Raises CannotOpenError when the file cannot be opened again.
    """
    # Also what the driver complains of in words unknown to us: as long as a key is in force, the salon can be used.
    with suppress(StorageFaultError, CopyNotProvenError, sqlcipher.DatabaseError):
        _remove_rows(vault, None, clock)
        _clear_up(vault.folder)
        if len(vault.unlocked.database_keys) > 1:
            _carry_out(vault, None, clock, _nothing)


def open_with_keys(path: Path, unlocked: Unlocked) -> tuple[Database, Unlocked]:
    """The database, opened with whichever generation it is under, the newest first; raises CannotOpenError."""
    generations = sorted(unlocked.database_keys, reverse=True)
    for generation in generations:
        try:
            return Database(path, unlocked.database_keys[generation]), unlocked.under(generation)
        except CannotOpenError as error:
            if error.reason != "wrong_key" or generation == generations[-1]:
                raise
    raise CannotOpenError("wrong_key")


def _carry_out(vault: Vault, staff_id: int | None, clock: Clock, progress: Progress) -> Rotated:
    """Everything after the key file holds both keys, from wherever it stands."""
    newest = max(vault.unlocked.database_keys)
    copied = Copied(0, 0)
    try:
        if vault.unlocked.in_force != newest:
            copied = _copy(vault, newest, progress)
            _swap(vault, progress)
    finally:
        # When something was raised after the rename, the new key is in force all the same.
        if vault.unlocked.in_force == newest:
            _settle(vault, staff_id, clock)
    progress("done", 0, 0)
    return Rotated(newest, copied.pages, copied.rows)


def _copy(vault: Vault, generation: int, progress: Progress) -> Copied:
    progress("keys", 0, 0)
    path = vault.database.path
    with faults():
        if not vault.keys.is_doubled():
            # were the key file lost now, its copy would not open what is about to be made
            raise StorageFaultError("locked", "key file")
        _clear_up(vault.folder)
        if shutil.disk_usage(vault.folder).free < path.stat().st_size:
            raise StorageFaultError("disk_full")
    key = vault.unlocked.database_keys[generation]
    copied = copy_under(
        vault.database, _new(vault.folder), key, progress=lambda done, total: progress("copying", done, total)
    )
    progress("copied", 0, 0)
    return copied


def _swap(vault: Vault, progress: Progress) -> None:
    """From closing to a fresh opening; however it ends, the vault has whichever file stands there open."""
    path = vault.database.path
    vault.database.checkpoint()
    vault.unlocked = vault.unlocked.under(0)  # which key is in force is known again once one has opened the file
    vault.database.close()  # closes the page scanner's handle on it, too
    try:
        progress("closed", 0, 0)
        with faults():
            wal = path.with_name(path.name + "-wal")
            if wal.exists():
                # its frames are of the old file, and would be read into the new one
                raise StorageFaultError("locked", "wal")
            sync_folder(path.parent)
            _new(path.parent).replace(path)
            sync_folder(path.parent)
        progress("swapped", 0, 0)
    finally:
        database, unlocked = open_with_keys(path, vault.unlocked)
        vault.work_on(database, unlocked)
    progress("opened", 0, 0)


def _settle(vault: Vault, staff_id: int | None, clock: Clock) -> None:
    """Under the new key: read it back, note it, and forget the old one; what a full disk stops waits for next time."""
    if vault.salon.get().uid != vault.keys.database_id:
        raise CannotOpenError("other_salon")
    generation = vault.unlocked.generation
    with suppress(StorageFaultError), faults():
        if not _is_noted(vault, generation):
            with vault.transaction():
                vault.audit.append("key_rotated", clock(), staff_id, generation=generation)
        vault.unlocked = vault.keys.end_rotation(vault.unlocked)
        reseal(vault, clock)  # the former key opens no backup that can be reached, either


def _is_noted(vault: Vault, generation: int) -> bool:
    last = vault.database.value(
        "SELECT d.detail FROM audit a JOIN audit_detail d ON d.seq = a.seq"
        " WHERE a.action = 'key_rotated' ORDER BY a.seq DESC LIMIT 1"
    )
    return last is not None and json.loads(last) == {"generation": generation}


def _undo(vault: Vault) -> None:
    """The old key alone again; if even that fails, or no key has opened the file since, both stay for the next opening."""
    if not vault.unlocked.in_force:
        return
    with suppress(StorageFaultError), faults():
        _clear_up(vault.folder)
        vault.unlocked = vault.keys.end_rotation(vault.unlocked)


def _remove_rows(vault: Vault, staff_id: int | None, clock: Clock) -> None:
    """Marks everybody as removed who has a row but no slot: the key file is changed first."""
    slots = {slot.uid for slot in vault.keys.staff()}
    gone = [member for member in vault.staff.all() if member.uid not in slots]
    if gone:
        with vault.transaction():
            for member in gone:
                vault.staff.remove(member.id, clock())
                vault.audit.append("staff_removed", clock(), staff_id, staff=member.id)


def _finish_erasures(vault: Vault, clock: Clock) -> None:
    """A trace that will not go is copied along with everything else and stays pending."""
    with suppress(ErasureNotProvenError):
        vault.erasures.finish_pending(clock)


def _new(folder: Path) -> Path:
    return folder / NEW_NAME


def _clear_up(folder: Path) -> None:
    with faults():
        discard_copy(_new(folder))
        discard_copy(part_of(_new(folder)))

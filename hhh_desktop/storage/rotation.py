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

The desk works on meanwhile: a `Renewal` is done in parts, and between them, and at each word to `progress`, clients may
be read and written. What is written while pages are copied is in the copy; what is written while the copy is read back
is not, and then (`is_current`) the pages are copied once more. Only the swap stands alone.

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
from threading import Lock
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import CannotOpenError, HhhError, StorageFaultError
from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.vault_errors import (
    CopyNotProvenError,
    LastOwnerError,
    OwnRemovalError,
    RenewalUnderWayError,
    RotationUnfinishedError,
)
from hhh_desktop.storage.backups import reseal
from hhh_desktop.storage.copying import Copied, discard_copy, part_of, read_copy, row_counts, sync_file, write_copy
from hhh_desktop.storage.database import PAGE_SIZE, Database, faults
from hhh_desktop.storage.key_format import same_name
from hhh_desktop.storage.key_slots import Unlocked
from hhh_desktop.storage.salon_folder import DATABASE_NAME
from hhh_desktop.storage.secure_files import sync_folder

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

NEW_NAME = DATABASE_NAME + ".new"

#: Hears the step (`keys`, `copying`, `copied`, `closed`, `swapped`, `opened`, `done`), and of how many pages how many.
Progress = Callable[[str, int, int], None]

#: Data folders whose key is being renewed in this process; other programs are kept away by the folder's lock.
_UNDER_WAY: set[Path] = set()
_GUARD = Lock()


@dataclass(frozen=True, slots=True)
class Rotated:
    """A key that was renewed: its generation, and what was copied under it."""

    generation: int
    pages: int
    rows: int


@dataclass(frozen=True, slots=True)
class KeyState:
    """The database key as it is: its generation, since when (UTC), whether a renewal is owed, bytes to be copied."""

    generation: int
    since: str
    owed: bool
    size: int


def _nothing(_step: str, _done: int, _total: int) -> None:
    """No one listens."""


def rotate(vault: Vault, actor: StaffMember, clock: Clock, progress: Progress = _nothing) -> Rotated:
    """Puts the database under a new key; blocks the connection's thread for as long as a verified copy takes.

    Afterwards `vault` works on under the new key. Raises NotAllowedError, RenewalUnderWayError, StorageFaultError
    (`disk_full` …) and CopyNotProvenError with everything as it was; CannotOpenError when the file cannot be opened
    again: lock then.
    """
    return _at_once(begin(vault, actor, clock, progress))


def remove_staff(vault: Vault, actor: StaffMember, name: str, clock: Clock, progress: Progress = _nothing) -> None:
    """Takes somebody's slot away and renews the key, so that nothing written from now on opens for them.

    What they could open before stays open to them in every older copy they kept. Raises NotAllowedError,
    UnknownStaffError, LastOwnerError, OwnRemovalError, RenewalUnderWayError, StorageFaultError with nothing changed;
    RotationUnfinishedError when they are removed and only the new key is still to come; CannotOpenError as `rotate`.
    """
    work = begin(vault, actor, clock, progress, name)
    try:
        _at_once(work)
    except HhhError as error:
        raise work.said(error) from error


def begin(vault: Vault, actor: StaffMember, clock: Clock, progress: Progress = _nothing, leaver: str = "") -> Renewal:
    """Starts a renewal in parts, on the connection's thread: the key file holds both keys, and `leaver` is out of it.

    Go on with `copy`, `read_back`, `finish`, or `abandon` it. Raises as `rotate` and `remove_staff`.
    """
    if leaver:
        _require_leaver(vault, leaver)
    with suppress(ErasureNotProvenError):  # a trace that will not go is copied along and stays pending
        vault.erasures.finish_pending(clock)
    work = Renewal(vault, actor.id, clock, progress, undone=not leaver and len(vault.unlocked.database_keys) == 1)
    try:
        with faults():
            vault.unlocked = vault.keys.start_rotation(vault.unlocked, leaver=leaver)
    except BaseException:
        work.abandon()
        raise
    if leaver:
        try:
            _remove_rows(vault, actor.id, clock)
        except StorageFaultError as error:
            work.abandon()
            raise RotationUnfinishedError(error.reason) from error
    return work


def finish_rotation(vault: Vault, clock: Clock) -> None:
    """For every opening: carries on where a rotation or removal was stopped; without room to, the next opening does.

    Raises CannotOpenError when the file cannot be opened again.
    """
    # Also what the driver complains of in words unknown to us: as long as a key is in force, the salon can be used.
    with suppress(StorageFaultError, CopyNotProvenError, sqlcipher.DatabaseError):
        _remove_rows(vault, None, clock)
        _clear_up(vault.folder)
        if len(vault.unlocked.database_keys) > 1:
            _at_once(Renewal(vault, None, clock, _nothing, undone=False))


def key_state(vault: Vault) -> KeyState:
    """How old the key is, and whether a new one is still to come; for the owner's page."""
    since = vault.database.value("SELECT at FROM audit WHERE action = 'key_rotated' ORDER BY seq DESC LIMIT 1")
    since = since or vault.database.value("SELECT at FROM audit ORDER BY seq LIMIT 1") or ""
    owed = len(vault.unlocked.database_keys) > 1
    return KeyState(vault.unlocked.generation, since, owed, vault.database.path.stat().st_size)


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


class Renewal:
    """Everything after the key file holds both keys, from wherever it stands; one at a time for a data folder.

    `copy` and `finish` belong to the connection's thread, `read_back` to any; nothing else may be doing a copy of the
    file while `finish` runs. Whatever is raised: `abandon`, which undoes a renewal by wish (unless it was owed already)
    and leaves any other to the next opening.
    """

    def __init__(self, vault: Vault, staff_id: int | None, clock: Clock, progress: Progress, *, undone: bool) -> None:
        """`undone`: whether giving up takes the new key back. Raises RenewalUnderWayError."""
        self._vault, self._staff_id, self._clock, self._progress = vault, staff_id, clock, progress
        self._folder = vault.folder.absolute()
        self._undone = undone
        self._over = False
        self._mark: tuple[Database, int] | None = None
        self._rows: dict[str, int] = {}
        self._copied: Copied | None = None
        with _GUARD:
            if self._folder in _UNDER_WAY:
                raise RenewalUnderWayError
            _UNDER_WAY.add(self._folder)

    @property
    def _newest(self) -> int:
        return max(self._vault.unlocked.database_keys)

    @property
    def _is_swapped(self) -> bool:
        return self._vault.unlocked.in_force == self._newest

    def copy(self) -> None:
        """Writes the pages under the new key; at each word to `progress` the database may be read and written.

        Raises StorageFaultError.
        """
        self._mark = self._copied = None
        if self._is_swapped:
            return
        vault, part = self._vault, part_of(_new(self._folder))
        self._progress("keys", 0, 0)
        with faults():
            if not vault.keys.is_doubled():
                # were the key file lost now, its copy would not open what is about to be made
                raise StorageFaultError("locked", "key file")
            _clear_up(self._folder)
            if shutil.disk_usage(self._folder).free < vault.database.path.stat().st_size:
                raise StorageFaultError("disk_full")
            pages = vault.database.path.stat().st_size // PAGE_SIZE
            self._progress("copying", 0, pages)
            key = vault.unlocked.database_keys[self._newest]
            write_copy(vault.database, part, key, lambda done, total: self._progress("copying", done, total))
            self._mark = vault.database, vault.database.changes
            # what is written from here on is not in the copy, and then it is not current
            self._rows = row_counts(vault.database, lambda: self._progress("copying", pages, pages))

    def read_back(self) -> None:
        """Opens the copy by itself and reads every row of it.

        Raises StorageFaultError, CopyNotProvenError (`stopped` when it was abandoned).
        """
        if self._mark is None:
            return
        part = part_of(_new(self._folder))
        with faults():
            key = self._vault.unlocked.database_keys[self._newest]
            self._copied = read_copy(part, key, self._rows, thorough=True, stop=lambda: self._over)
            sync_file(part)

    def is_current(self) -> bool:
        """Whether nothing was written since the pages were copied; else `copy` and `read_back` once more."""
        database = self._vault.database
        return self._is_swapped or (self._copied is not None and self._mark == (database, database.changes))

    def finish(self) -> Rotated:
        """Puts the copy in the place of the file and forgets the old key. Raises as `rotate`."""
        if not self.is_current():
            raise CopyNotProvenError("outdated")
        try:
            if not self._is_swapped:
                part = part_of(_new(self._folder))
                with faults():
                    part.replace(_new(self._folder))
                    sync_folder(self._folder)
                self._progress("copied", 0, 0)
                _swap(self._vault, self._progress)
        finally:
            # When something was raised after the rename, the new key is in force all the same.
            if self._is_swapped:
                _settle(self._vault, self._staff_id, self._clock)
        self._progress("done", 0, 0)
        self._leave()
        copied = self._copied or Copied(0, 0)
        return Rotated(self._newest, copied.pages, copied.rows)

    def abandon(self) -> None:
        """Gives up: by wish the old key alone again, else both stay for the next opening. Once it is over, nothing."""
        if self._over:
            return
        self._over = True  # whoever reads the copy on another thread stops
        try:
            with suppress(HhhError), faults():
                if self._undone and self._vault.unlocked.in_force:
                    self._vault.unlocked = self._vault.keys.end_rotation(self._vault.unlocked)
            with suppress(HhhError):
                _clear_up(self._folder)
        finally:
            self._leave()

    def said(self, error: HhhError) -> HhhError:
        """The error to tell: when somebody left, a fault means that only the new key is still to come."""
        if self._undone or not isinstance(error, (StorageFaultError, CopyNotProvenError)):
            return error
        return RotationUnfinishedError(error.reason)

    def _leave(self) -> None:
        self._over = True
        with _GUARD:
            _UNDER_WAY.discard(self._folder)


def _at_once(work: Renewal) -> Rotated:
    try:
        work.copy()
        work.read_back()
        return work.finish()
    except BaseException:
        work.abandon()
        raise


def _require_leaver(vault: Vault, name: str) -> None:
    """Nobody takes the own way in away: an owner who leaves is removed by another owner."""
    if same_name(vault.unlocked.slot.name, name) and vault.unlocked.slot.role is Role.OWNER:
        owners = [slot for slot in vault.keys.staff() if slot.role is Role.OWNER]
        raise OwnRemovalError if len(owners) > 1 else LastOwnerError


def _swap(vault: Vault, progress: Progress) -> None:
    """From closing to a fresh opening; however it ends, the vault has whichever file stands there open."""
    path = vault.database.path
    if vault.database.copying:  # the pages of a backup, in the middle of which somebody called this
        raise StorageFaultError("locked", "backup")
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


def _remove_rows(vault: Vault, staff_id: int | None, clock: Clock) -> None:
    """Marks everybody as removed who has a row but no slot: the key file is changed first."""
    slots = {slot.uid for slot in vault.keys.staff()}
    gone = [member for member in vault.staff.all() if member.uid not in slots]
    if gone:
        with vault.transaction():
            for member in gone:
                vault.staff.remove(member.id, clock())
                vault.audit.append("staff_removed", clock(), staff_id, staff=member.id)


def _new(folder: Path) -> Path:
    return folder / NEW_NAME


def _clear_up(folder: Path) -> None:
    with faults():
        discard_copy(_new(folder))
        discard_copy(part_of(_new(folder)))

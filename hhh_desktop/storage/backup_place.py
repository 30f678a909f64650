"""One place that holds backups: a folder in which whatever counts stands in the list, and nothing half made counts.

A whole file name is given only to what the list names, and taken away before the list forgets it. So after a crash at
any step: a listed backup that still has its `.part` name gets its own, and every other `.part` is thrown away. A whole
file that the list does not name is somebody else's and is left alone.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.errors import HhhError, StorageFaultError
from hhh_desktop.domain.times import Clock, moment_of, stamp
from hhh_desktop.services.backup_errors import BackupFaultError, BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup, expiry_of
from hhh_desktop.storage.backup_draft import Draft, prove_draft, write_draft
from hhh_desktop.storage.backup_keys import (
    LIST_NAME,
    NAME_PATTERN,
    Entry,
    Sealings,
    load,
    save,
    seal,
    unseal,
)
from hhh_desktop.storage.copying import Copied, discard_copy, part_of
from hhh_desktop.storage.database import Database, faults
from hhh_desktop.storage.key_format import load_or_none
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.secure_files import backup_path, make_private_folder, sync_folder, write_atomically

#: The data folder's own place.
OWN_PLACE = "backups"
#: Where a backup is being rewritten; whatever is found there is thrown away.
WORK_NAME = "rewriting.part"
KEY_SUFFIX = ".keys"

#: Hears (pages done, pages in all).
Progress = Callable[[int, int], None]
_GUARD, _AT_WORK = Lock(), set[Path]()
_LEFT = re.compile(rf"({NAME_PATTERN.pattern})((\.part)+(-wal|-shm|-journal)?)")
_KEY_FILE = re.compile(r"(backup-\d{8}-\d{6}-[0-9a-f]{4})\.keys(\.tmp)?")


def key_file_of(path: Path) -> Path:
    """The copy of the salon's key file that belongs to a backup."""
    return path.with_name(path.name.split(".")[0] + KEY_SUFFIX)


class Place:
    """A folder with backups of one salon, its list read and whatever a crash left put right."""

    def __init__(
        self,
        path: Path,
        label: str,
        database_id: str,
        sealings: Sealings,
        known: Sealings,
        *,
        looking: bool = False,
        writing: Path | None = None,
    ) -> None:
        """`sealings` are the keys that the list is to be sealed under, `known` those it may be under still.

        Call it, and whatever changes the place, within `at_work`; only `looking` changes nothing. `writing` is a draft
        that is not a crash's.

        Raises BackupUnreadableError(`keys_damaged`), BackupRefusedError(`other_salon`), OSError.
        """
        self.path, self.label, self._writing = path, label, writing
        self._sealings, self._known = dict(sealings), {**known, **sealings}
        self._database_id = database_id
        self.keys = load(path, database_id, label)
        if not looking:
            self.resume()

    @property
    def backups(self) -> tuple[Backup, ...]:
        """What the list names, oldest first."""
        return tuple(entry.backup for entry in self.keys.entries)

    def file_of(self, backup: Backup) -> Path:
        """Where a backup lies."""
        return self.path / backup.name

    def key_of(self, entry: Entry) -> bytes:
        """The key of one backup; raises BackupUnreadableError."""
        return unseal(self._database_id, entry, self._known)

    def write(
        self, database: Database, clock: Clock, progress: Progress, through: int = 0, former: Entry | None = None
    ) -> tuple[Entry, Copied]:
        """A verified copy under a new key, not yet listed. Of `former`, which it is to replace, it keeps the dates and
        what it says of the salon's audit chain; it is erased from `through` that number at least.

        Raises StorageFaultError (`disk_full` …), CopyNotProvenError; then nothing is left of it.
        """
        made = moment_of(former.backup.made_at) if former else clock()
        draft = write_draft(database, self.path, made, progress)
        try:
            copied = prove_draft(draft)
            return self.entry_of(
                replace(draft, erased_through=max(through, draft.erased_through)), clock, former
            ), copied
        except BaseException:
            discard_copy(draft.path)
            raise

    def entry_of(self, draft: Draft, clock: Clock, former: Entry | None = None) -> Entry:
        """What the list is to say of a draft that was read back; its key is sealed under the keys in force."""
        backup = Backup(
            uid=former.backup.uid if former else secrets.token_hex(16),
            name=draft.name,
            place=self.label,
            made_at=stamp(draft.made_at),
            size=draft.path.stat().st_size,
            erased_through=draft.erased_through,
            verified_at=stamp(clock()),
            expires_at=former.backup.expires_at if former else expiry_of(draft.made_at),
        )
        said = former or draft
        return seal(self._database_id, backup, draft.key, self._sealings, said.audit_seq, said.audit_head)

    def put(self, entry: Entry, key_file: Path, former: Backup | None = None) -> None:
        """Lists what was written, with the salon's key file beside it; `former` and its key go in the same step."""
        path, self._writing = self.file_of(entry.backup), None  # from here on the list alone decides
        with self._whole():
            if data := _sound(key_file):
                write_atomically(key_file_of(path), data)
            if former:
                self.file_of(former).replace(part_of(self.file_of(former)))
            sync_folder(self.path)
            save(self.path, self.keys.with_entry(entry))

    def take_out(self, backup: Backup) -> None:
        """Destroys a backup's key in this place, then removes the file."""
        path = self.file_of(backup)
        with self._whole():
            if path.exists():
                path.replace(part_of(path))
                sync_folder(self.path)
            save(self.path, self.keys.without(backup.uid))

    def mark(self, entry: Entry, through: int) -> Backup:
        """Notes that a backup reflects the erasures up to that number as it is."""
        backup = replace(entry.backup, erased_through=through)
        keys = self.keys.with_entry(self._sealed_anew(entry, backup))
        save(self.path, keys)
        self.keys = keys
        return backup

    def _sealed_anew(self, entry: Entry, backup: Backup) -> Entry:
        """An entry of the same key and salon, under the keys in force."""
        key = self.key_of(entry)
        return seal(self._database_id, backup, key, self._sealings, entry.audit_seq, entry.audit_head)

    def reseal(self, key_file: Path) -> int:
        """Seals every key under the database keys in force and under no others; gives how many were not.

        In two steps with the key file's copies between them: at each moment list and copies open each other.
        """
        wanted = set(self._sealings)
        old = [
            entry for entry in self.keys.entries if set(entry.sealed) != wanted and set(entry.sealed) & {*self._known}
        ]
        if not old:
            return 0
        both = self.keys
        for entry in old:
            fresh = self._sealed_anew(entry, entry.backup)
            both = both.with_entry(replace(fresh, sealed={**entry.sealed, **fresh.sealed}))
        save(self.path, both)
        self.keys = both
        if data := _sound(key_file):
            for entry in old:
                write_atomically(key_file_of(self.file_of(entry.backup)), data)
        only = both
        for entry in both.entries:
            only = only.with_entry(replace(entry, sealed=_only(entry.sealed, wanted)))
        save(self.path, only)
        self.keys = only
        return len(old)

    def keep_ledger(self, ledger: Path) -> None:
        """Puts a copy of the list of erasures beside the backups."""
        data = ledger.read_bytes() if ledger.is_file() else b""
        copy = self.path / LEDGER_NAME
        if not copy.is_file() or copy.read_bytes() != data:
            write_atomically(copy, data)

    def resume(self) -> None:
        """Finishes what a crash interrupted, so that exactly what is listed is here; the list on the disk decides."""
        self.keys = load(self.path, self._database_id, self.label)
        listed = {backup.name for backup in self.backups}
        for name in listed:
            path = self.path / name
            if not path.exists() and part_of(path).exists():
                part_of(path).replace(path)
        shutil.rmtree(self.path / WORK_NAME, ignore_errors=True)
        for path in list(self.path.iterdir()):
            if path.is_dir():
                continue  # none of ours, whatever it is called
            if _LEFT.fullmatch(path.name) and path != self._writing:
                discard_copy(path)
            elif (found := _KEY_FILE.fullmatch(path.name)) and (found[2] or self._is_loose(found[1])):
                path.unlink(missing_ok=True)
        sync_folder(self.path)

    def _is_loose(self, stem: str) -> bool:
        """Whether no backup, ours or somebody else's, goes with a key file."""
        name = f"{stem}.hhhb"
        return self.keys.of(name) is None and not (self.path / name).exists()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Whatever happens in between, afterwards file names and list agree again."""
        try:
            yield
        finally:
            self.resume()


@contextmanager
def at_work(path: Path) -> Iterator[None]:
    """One thread at a time changes a place: what another is making would look like a crash's leftovers.

    Raises BackupRefusedError(`busy`). Another program is kept away by the lock of the data folder.
    """
    with _GUARD:
        if path.absolute() in _AT_WORK:
            raise BackupRefusedError("busy")
        _AT_WORK.add(path.absolute())
    try:
        yield
    finally:
        with _GUARD:
            _AT_WORK.discard(path.absolute())


@contextmanager
def place_faults(path: Path, disk: int | None = None) -> Iterator[None]:
    """Turns what the system and the driver say of a place into BackupFaultError; what else is wrong passes through.

    When it does not lie on `disk` any more (or where it did at first), it was taken out meanwhile.
    """
    disk = disk or disk_of(path)
    try:
        yield
    except HhhError:
        raise
    except (sqlcipher.DatabaseError, OSError) as error:
        try:
            with faults():
                raise
        except StorageFaultError as fault:
            if fault.reason == "damaged":  # that can only be the salon's own file
                raise
            gone = disk is not None and disk_of(path) != disk
            raise BackupFaultError("gone" if gone else fault.reason, fault.detail) from error
        except sqlcipher.OperationalError as other:  # "unable to open": what was to be written is not there
            raise BackupFaultError("io" if disk_of(path) == disk else "gone", str(other)) from error


def disk_of(path: Path) -> int | None:
    """The disk that a folder lies on, as the system numbers it; None when there is no such folder."""
    try:
        return path.stat().st_dev
    except OSError:
        return None


def make_place(path: Path) -> None:
    """The folder, private when it is ours to make; one that exists keeps its rights.

    Only the last folder of the path is made: were the rest missing, so would be the stick. Raises
    BackupRefusedError(`no_place`), and lets OSError through.
    """
    if path.is_dir():
        return
    if path.exists() or not path.parent.is_dir():
        raise BackupRefusedError("no_place")
    make_private_folder(path)


def is_place(path: Path) -> bool:
    """Whether there are backups to reach here now."""
    return (path / LIST_NAME).is_file() or backup_path(path / LIST_NAME).is_file()


def _sound(key_file: Path) -> bytes:
    """The key file, or its equal copy when that one alone can be read; nothing where there is neither."""
    return next((path.read_bytes() for path in (key_file, backup_path(key_file)) if load_or_none(path)), b"")


def _only(sealed: Mapping[str, bytes], wanted: set[str]) -> Mapping[str, bytes]:
    """The sealings that are wanted; all there are when none of them is."""
    return {name: value for name, value in sealed.items() if name in wanted} or sealed


def readable(place: Place, entry: Entry) -> bool:
    """Whether the backup's key can be had and its file is there, of the size it had.

    Or under its `.part` name: that is where a stop may leave it, and whoever changes the place next names it again.
    """
    path = place.file_of(entry.backup)
    try:
        place.key_of(entry)
        found = path if path.exists() else part_of(path)
        return found.stat().st_size == entry.backup.size
    except (BackupUnreadableError, OSError):
        return False

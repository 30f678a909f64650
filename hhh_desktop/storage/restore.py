"""Putting a backup back: into a new folder, and whoever was erased since is erased again before anything can be opened.

All of it happens in a folder beside the one that is asked for; it gets its name in one last step, when the file was
read back whole. Whatever stops it before leaves nothing that could be opened as a salon.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hhh_desktop.domain.errors import CannotOpenError, NotAllowedError, StorageFaultError
from hhh_desktop.domain.staff import RIGHTS, Right
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_erasure import replay, united, work_folder
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import forget_own
from hhh_desktop.storage.backup_place import key_file_of
from hhh_desktop.storage.copying import copy_under
from hhh_desktop.storage.database import Database, faults
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_slots import Unlocked
from hhh_desktop.storage.ledger import LEDGER_NAME, Ledger, LedgerEntry
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME
from hhh_desktop.storage.secure_files import backup_path, make_private_folder, sync_folder, write_atomically
from hhh_desktop.storage.unlock_guard import UnlockGuard

UNFINISHED = ".restoring"


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was put back, naming nobody.

    `erased_again` clients were in the backup although they had been erased since; `erasures_known` is how many erasures
    were looked for. `pages` and `rows` were read back; `clients` are in the restored file.
    """

    backup: Backup
    folder: Path
    erased_again: int
    erasures_known: int
    clients: int
    pages: int
    rows: int


def _nothing(_done: int, _total: int) -> None:
    """No one listens."""


def restore(
    backup_file: Path,
    folder: Path,
    staff_name: str,
    passphrase: str,
    clock: Clock,
    marks: Path,
    *,
    ledger: Path | None = None,
    progress: Callable[[int, int], None] = _nothing,
) -> RestoreReport:
    """Puts a backup back into `folder`, which must be new or empty; the owner's passphrase as of the backup opens it.

    `ledger` is today's list of erasures, where it is to be had: who stands in it or in the list beside the backup is
    erased, with proof, before the file gets its name. Raises BackupRefusedError (`folder_in_use`), BackupUnreadableError
    and the other CannotOpenErrors (wrong passphrase, too soon, damaged …), NotAllowedError, StorageFaultError,
    CopyNotProvenError, ErasureNotProvenError; then there is no restored salon.
    """
    folder = folder.absolute()
    with faults():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BackupRefusedError("folder_in_use")
        if not backup_file.is_file():
            raise CannotOpenError("missing", backup_file.name)
        keys, unlocked = _unlock(backup_file, staff_name, passphrase, clock, marks)
    try:
        if Right.MANAGE not in RIGHTS[unlocked.slot.role]:
            raise NotAllowedError(Right.MANAGE)
        with faults():
            return _restore(backup_file, folder, keys, unlocked, clock, ledger, progress)
    finally:
        unlocked.wipe()


def _unlock(backup_file: Path, staff_name: str, passphrase: str, clock: Clock, marks: Path) -> tuple[KeyFile, Unlocked]:
    path = key_file_of(backup_file)
    if not path.is_file():
        raise BackupUnreadableError("no_key_file", path.name)
    keys = KeyFile.read(path)
    with UnlockGuard(backup_file.parent, marks, keys.database_id, clock).attempt():
        return keys, keys.unlock(staff_name, passphrase)


def _restore(
    backup_file: Path,
    folder: Path,
    keys: KeyFile,
    unlocked: Unlocked,
    clock: Clock,
    ledger: Path | None,
    progress: Callable[[int, int], None],
) -> RestoreReport:
    place = backup_file.absolute().parent
    entry = load(place, keys.database_id, str(place)).of(backup_file.name)
    if entry is None:
        raise BackupUnreadableError("key_gone", backup_file.name)
    key = unseal(keys.database_id, entry, sealings_of(unlocked.database_keys.values()))
    known = united(*_entries(place / LEDGER_NAME), *(_entries(ledger) if ledger else ()))
    making = folder.with_name(folder.name + UNFINISHED)
    shutil.rmtree(making, ignore_errors=True)
    make_private_folder(making)
    try:
        with work_folder(making) as work:
            copy = work / DATABASE_NAME
            shutil.copyfile(backup_file, copy)
            copy.chmod(0o600)
            database, erased = replay(copy, key, known, clock)
            try:
                _settle(database, keys, unlocked, entry.backup, erased, clock)
                clients = database.value("SELECT count(*) FROM client")
                copied = copy_under(database, making / DATABASE_NAME, unlocked.database_key, progress=progress)
            finally:
                database.close()
            if (work / LEDGER_NAME).is_file():
                write_atomically(making / LEDGER_NAME, (work / LEDGER_NAME).read_bytes())
        data = key_file_of(backup_file).read_bytes()
        for target in (making / KEY_FILE_NAME, backup_path(making / KEY_FILE_NAME)):
            write_atomically(target, data)
        _name(making, folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return RestoreReport(entry.backup, folder, erased, len(known), clients, copied.pages, copied.rows)


def _settle(database: Database, keys: KeyFile, unlocked: Unlocked, backup: Backup, erased: int, clock: Clock) -> None:
    """What the restored file says of itself: that it is one, and that the backups of the former folder are not here."""
    if database.value("SELECT uid FROM salon") != keys.database_id:
        raise CannotOpenError("other_salon")
    forget_own(database)
    staff_id = database.value("SELECT id FROM staff WHERE uid = ?", (unlocked.slot.uid,))
    with database.transaction():
        SqlAudit(database).append("backup_restored", clock(), staff_id, backup=backup.uid, erased_again=erased)


def _name(making: Path, folder: Path) -> None:
    """The last step: from now on there is a salon."""
    if folder.exists():
        folder.rmdir()
    sync_folder(making)
    making.replace(folder)
    sync_folder(folder.parent)


def _entries(path: Path) -> tuple[LedgerEntry, ...]:
    """What a list of erasures says, in order or not: a line that somebody changed erases nobody else."""
    try:
        return Ledger(path, b"").entries()
    except StorageFaultError as error:
        raise CannotOpenError(error.reason, path.name) from error

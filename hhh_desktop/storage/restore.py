"""Putting a backup back: into a new folder, and whoever was erased since is erased again before anything can be opened.

All of it happens in a folder beside the one that is asked for; it gets its name in one last step, when the file was
read back whole. Whatever stops it before leaves nothing that could be opened as a salon.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hhh_desktop.domain.errors import CannotOpenError, HhhError, NotAllowedError, StorageFaultError
from hhh_desktop.domain.staff import RIGHTS, Right, Role
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup
from hhh_desktop.services.vault_errors import UnknownStaffError
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_erasure import replay, united, work_folder
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import forget_own, note, note_sealings
from hhh_desktop.storage.backup_look import salon_in
from hhh_desktop.storage.backup_place import OWN_PLACE, key_file_of
from hhh_desktop.storage.copying import copy_under
from hhh_desktop.storage.database import Database, faults
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_slots import Unlocked
from hhh_desktop.storage.ledger import LEDGER_NAME, Ledger, LedgerEntry
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME
from hhh_desktop.storage.secure_files import backup_path, make_private_folder, sync_folder, write_atomically
from hhh_desktop.storage.unlock_guard import UnlockGuard

UNFINISHED = ".restoring"
_CHUNK = 4 << 20


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was put back, naming nobody.

    `erased_again` clients were in the backup although they had been erased since; `erasures_known` is how many erasures
    were looked for. `pages` and `rows` were read back; `clients` are in the restored file. `keys_of_today`: it opens
    with the key file of the present salon, so that who has left since stays out; else with that of the backup.
    """

    backup: Backup
    folder: Path
    erased_again: int
    erasures_known: int
    clients: int
    pages: int
    rows: int
    salon: str = ""
    keys_of_today: bool = False


@dataclass(frozen=True, slots=True)
class _Keys:
    """A key file that was opened, as it lies on the disk."""

    file: KeyFile
    unlocked: Unlocked
    data: bytes


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
    recovery_code: str = "",
    ledger: Path | None = None,
    present: Path | None = None,
    progress: Callable[[int, int], None] = _nothing,
) -> RestoreReport:
    """Puts a backup back into `folder`, which must be new or empty; the owner's passphrase as of the backup opens it.

    With `recovery_code` that code does, as of the backup too, and name and passphrase are not looked at. `ledger` is
    today's list of erasures, where it is to be had: who stands in it or in the list beside the backup is erased, with
    proof, before the file gets its name. `present` is the data folder whose salon is to be replaced: its lists of
    erasures count too, and where the same secret opens its key file, what is put back opens with that file. `progress`
    may raise to stop. Raises BackupRefusedError (`folder_in_use`, `salon_differs`), BackupUnreadableError and the other
    CannotOpenErrors (wrong passphrase, too soon, damaged …), RecoveryCodeMistypedError, NotAllowedError,
    StorageFaultError, CopyNotProvenError, ErasureNotProvenError; then there is no restored salon.
    """
    folder, opened = folder.absolute(), list[_Keys]()

    def open_file(path: Path) -> _Keys:
        keys = KeyFile.read(path)
        unlocked = keys.unlock_with_recovery(recovery_code) if recovery_code else keys.unlock(staff_name, passphrase)
        opened.append(_Keys(keys, unlocked, (backup_path(path) if keys.used_backup else path).read_bytes()))
        return opened[-1]

    try:
        with faults():
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise BackupRefusedError("folder_in_use")
            if not backup_file.is_file():
                raise CannotOpenError("missing", backup_file.name)
            then = _unlock(backup_file, open_file, clock, marks)
            _require_owner(then.unlocked.slot.role)
            today = _open_present(present, then.file.database_id, "" if recovery_code else staff_name, open_file)
            lists = [backup_file.absolute().parent / LEDGER_NAME, *([ledger] if ledger else [])]
            if present:
                lists += [present / LEDGER_NAME, present / OWN_PLACE / LEDGER_NAME]
            known = united(*(entry for path in lists for entry in _entries(path)))
            return _restore(backup_file, folder, then, today, known, present, clock, progress)
    finally:
        for keys in opened:
            keys.unlocked.wipe()


def _unlock(backup_file: Path, open_file: Callable[[Path], _Keys], clock: Clock, marks: Path) -> _Keys:
    path = key_file_of(backup_file)
    if not path.is_file():
        raise BackupUnreadableError("no_key_file", path.name)
    with UnlockGuard(backup_file.parent, marks, KeyFile.read(path).database_id, clock).attempt():
        return open_file(path)


def _open_present(
    present: Path | None, database_id: str, staff_name: str, open_file: Callable[[Path], _Keys]
) -> _Keys | None:
    """The key file of the salon that is to be replaced, where the same secret opens it.

    Whoever is no owner there any more replaces nothing: an old stick and an old passphrase are not enough for that.
    """
    if present is None:
        return None
    if (salon := salon_in(present)) and salon != database_id:
        raise BackupRefusedError("salon_differs")
    try:
        now = KeyFile.read(present / KEY_FILE_NAME)
    except (CannotOpenError, OSError):
        return None  # missing or damaged: what is put back brings its own
    if staff_name:
        try:
            _require_owner(now.slot_of(staff_name).role)
        except UnknownStaffError:
            raise NotAllowedError(Right.MANAGE) from None
    try:
        return open_file(present / KEY_FILE_NAME)
    except HhhError:
        return None  # the passphrase was changed since


def _require_owner(role: Role) -> None:
    if Right.MANAGE not in RIGHTS[role]:
        raise NotAllowedError(Right.MANAGE)


def _restore(
    backup_file: Path,
    folder: Path,
    then: _Keys,
    today: _Keys | None,
    known: tuple[LedgerEntry, ...],
    present: Path | None,
    clock: Clock,
    progress: Callable[[int, int], None],
) -> RestoreReport:
    place, database_id = backup_file.absolute().parent, then.file.database_id
    entry = load(place, database_id, str(place)).of(backup_file.name)
    if entry is None:
        raise BackupUnreadableError("key_gone", backup_file.name)
    keys = today or then
    sealings = sealings_of([key for one in (then, keys) for key in one.unlocked.database_keys.values()])
    key = unseal(database_id, entry, sealings)
    making = folder.with_name(folder.name + UNFINISHED)
    shutil.rmtree(making, ignore_errors=True)
    make_private_folder(making)
    try:
        with work_folder(making) as work:
            copy = work / DATABASE_NAME
            _copy_in(backup_file, copy, progress)
            database, erased = replay(copy, key, known, clock)
            try:
                _settle(database, keys, entry.backup, erased, present, clock)
                note_sealings(database, sealings, clock())
                clients = database.value("SELECT count(*) FROM client")
                salon = database.value("SELECT name FROM salon")
                target = making / DATABASE_NAME
                copied = copy_under(database, target, keys.unlocked.database_key, progress=progress)
            finally:
                database.close()
            if (work / LEDGER_NAME).is_file():
                write_atomically(making / LEDGER_NAME, (work / LEDGER_NAME).read_bytes())
        for path in (making / KEY_FILE_NAME, backup_path(making / KEY_FILE_NAME)):
            write_atomically(path, keys.data)
        _name(making, folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    return RestoreReport(
        entry.backup, folder, erased, len(known), clients, copied.pages, copied.rows, salon, today is not None
    )


def _copy_in(backup_file: Path, copy: Path, progress: Callable[[int, int], None]) -> None:
    """A byte copy to work on; `progress` hears that there is some, and may stop it."""
    with backup_file.open("rb") as source, copy.open("xb") as target:
        copy.chmod(0o600)
        while data := source.read(_CHUNK):
            progress(0, 1)
            target.write(data)
    progress(0, 1)


def _settle(database: Database, keys: _Keys, backup: Backup, erased: int, present: Path | None, clock: Clock) -> None:
    """What the restored file says of itself: that it is one, and which backups will lie beside it."""
    if database.value("SELECT uid FROM salon") != keys.file.database_id:
        raise CannotOpenError("other_salon")
    forget_own(database)
    if present:
        with suppress(HhhError, OSError):  # whoever opens the place next says what is wrong with it
            for entry in load(present / OWN_PLACE, keys.file.database_id).entries:
                note(database, entry.backup)
    staff_id = database.value("SELECT id FROM staff WHERE uid = ?", (keys.unlocked.slot.uid,))
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

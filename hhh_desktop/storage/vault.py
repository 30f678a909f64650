"""The opened salon: one encrypted file, its keys, its lock and its ledger, opened and closed as one thing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import CannotOpenError, InvalidFieldError, StorageFaultError
from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.domain.times import Clock
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.services.findings import Finding
from hhh_desktop.services.passphrase import check_hint, check_passphrase
from hhh_desktop.services.vault_errors import (
    KeyChangeNotNotedError,
    KeyFileMissingError,
    NotEnoughMemoryError,
    WrongPassphraseError,
)
from hhh_desktop.storage import start_checks
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.clients import SqlClients
from hhh_desktop.storage.consents import SqlConsents
from hhh_desktop.storage.database import Database, fault_of, faults
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.first_files import NewSalon, SalonExistsError, make_files, prepare_folder
from hhh_desktop.storage.first_start import FolderLock, finish_start
from hhh_desktop.storage.folder_kind import require_local
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_slots import StaffSlot, Unlocked
from hhh_desktop.storage.people import SqlPeople
from hhh_desktop.storage.rotation import finish_rotation, open_with_keys
from hhh_desktop.storage.salon import SqlSalon, SqlStaff
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME, has_salon
from hhh_desktop.storage.search import SqlSearch
from hhh_desktop.storage.secure_files import sync_folder
from hhh_desktop.storage.swap import finish_swap, tend_replaced
from hhh_desktop.storage.unlock_guard import UnlockGuard
from hhh_desktop.storage.witness import Witness, watch


def staff_of(folder: Path) -> tuple[StaffSlot, ...]:
    """Who can unlock the salon in `folder`; raises CannotOpenError (key file missing, damaged, newer)."""
    with _opening():
        return KeyFile.read(folder / KEY_FILE_NAME).staff()


class Vault:
    """An opened salon: the stores over one connection, which belongs to the thread that opened it."""

    def __init__(self, folder: Path, database: Database, keys: KeyFile, unlocked: Unlocked, lock: FolderLock) -> None:
        self.folder = folder
        self.keys = keys
        self._lock = lock
        #: What opening it has found out and nobody has read yet (see `witness`, `start_checks`).
        self.findings: tuple[Finding, ...] = ()
        self.witness = Witness(folder)
        self.work_on(database, unlocked)

    def work_on(self, database: Database, unlocked: Unlocked) -> None:
        """Puts every store on this connection; after a rotation it is one to another file."""
        self.database = database
        self.unlocked = unlocked
        self.clients = SqlClients(database)
        self.search = SqlSearch(database)
        self.consents = SqlConsents(database)
        self.audit = SqlAudit(database)
        self.staff = SqlStaff(database)
        self.salon = SqlSalon(database)
        self.people = SqlPeople(database)
        self.erasures = SqlErasures(database, self.folder, unlocked.database_key)
        self.witness.move_to(database, unlocked)

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing, durable when it ends."""
        return self.database.transaction()

    def close(self) -> None:
        """Closes the connection, puts its witness on the disk, wipes the keys and lets go of the folder."""
        try:
            self.database.close()
        finally:
            self.witness.close()
            self.unlocked.wipe()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_salon(folder: Path, new: NewSalon, parameters: Argon2Parameters, clock: Clock) -> tuple[Vault, str]:
    """Makes a salon in `folder` and opens it as its owner; gives the recovery code, which is kept nowhere.

    The database gets its final name last: whatever stops this half-way leaves nothing that looks like a salon; what
    goes wrong afterwards leaves one that opens. Raises SalonExistsError, InvalidFieldError, StorageFaultError,
    FolderRefusedError.
    """
    require_local(folder, new=True)
    if has_salon(folder):
        raise SalonExistsError
    salon = replace(new.salon, uid=new_uid(clock()))
    with faults():
        prepare_folder(folder)
    lock = FolderLock(folder)
    try:
        with faults():
            created = make_files(folder, new, salon, parameters, clock)
        try:
            with faults():
                sync_folder(folder)
            database = Database(folder / DATABASE_NAME, created.unlocked.database_key)
        except BaseException:
            created.unlocked.wipe()
            raise
    except BaseException:
        lock.release()
        raise
    vault = Vault(folder, database, created.key_file, created.unlocked, lock)
    with _closed_by_a_fault(vault):
        watch(vault, None, clock)
    return vault, created.recovery_code


def open_salon(folder: Path, staff_name: str, passphrase: str, clock: Clock, marks: Path) -> tuple[Vault, StaffMember]:
    """Opens the salon as a staff member, finishes what a crash interrupted, and replays the ledger.

    Takes one Argon2id run. Raises CannotOpenError and its kinds: UnlockTooSoonError, WrongPassphraseError,
    KeyFileMissingError, KeyFileDamagedError …; nothing is changed then.
    """
    require_local(folder)
    finish_start(folder)
    finish_swap(folder)
    path = folder / DATABASE_NAME
    if not folder.is_dir() or (not path.is_file() and not (folder / KEY_FILE_NAME).exists()):
        raise CannotOpenError("missing", DATABASE_NAME)
    with _opening():
        keys = KeyFile.read(folder / KEY_FILE_NAME)
        lock = FolderLock(folder)
        try:
            guard = UnlockGuard(folder, marks, keys.database_id, clock)
            with guard.attempt():
                unlocked = keys.unlock(staff_name, passphrase)
            vault, member = _open(folder, keys, unlocked, lock, clock, marks)
        except BaseException:
            lock.release()
            raise
        with _closed_by_a_fault(vault):
            _lift(vault, passphrase)
    return vault, member


def _open(
    folder: Path, keys: KeyFile, unlocked: Unlocked, lock: FolderLock, clock: Clock, marks: Path
) -> tuple[Vault, StaffMember]:
    try:
        database, unlocked = open_with_keys(folder / DATABASE_NAME, unlocked)
    except BaseException:
        unlocked.wipe()
        raise
    vault = Vault(folder, database, keys, unlocked, lock)
    with _closed_by_a_fault(vault):
        _require_same_salon(vault)
        notices = start_checks.look(vault, clock)
        watch(vault, marks, clock)  # before anything is written
        vault.findings += notices
        keys.repair()
        member = _member(vault, unlocked.slot, clock)
        # A trace that will not go stays pending and shows in `verify`; the salon must be able to work all the same.
        with suppress(ErasureNotProvenError):
            vault.erasures.finish_pending(clock)
        finish_rotation(vault, clock)
        tend_replaced(vault, clock)
    return vault, member


@contextmanager
def _closed_by_a_fault(vault: Vault) -> Iterator[None]:
    """A vault that nobody gets is closed, its keys wiped and the folder let go of."""
    try:
        yield
    except BaseException:
        vault.close()
        raise


def _lift(vault: Vault, passphrase: str) -> None:
    """A slot that has become too cheap to guess is made dearer; not being able to is no reason not to work."""
    with suppress(OSError, InvalidFieldError, NotEnoughMemoryError):
        vault.keys.lift(vault.unlocked, passphrase)


def _require_same_salon(vault: Vault) -> None:
    """A key file and a database of two salons would corrupt each other's slots."""
    if vault.salon.get().uid != vault.keys.database_id:
        raise CannotOpenError("other_salon")


def _member(vault: Vault, slot: StaffSlot, clock: Clock) -> StaffMember:
    """The row of who unlocked; made now when a crash came between the key file and the row."""
    try:
        return vault.staff.by_uid(slot.uid)
    except LookupError:
        now = clock()
        with vault.transaction():
            member = vault.staff.add(slot.uid, slot.name, slot.role, now)
            vault.audit.append("staff_added", now, member.id)
        return member


@contextmanager
def _opening() -> Iterator[None]:
    """What the operating system or the file itself refuses while opening, as CannotOpenError."""
    try:
        yield
    except StorageFaultError as error:  # a damaged page that only what is read at each opening lies on
        raise CannotOpenError("in_use" if error.reason == "locked" else error.reason) from error
    except FileNotFoundError as error:
        raise KeyFileMissingError from error
    except OSError as error:
        raise CannotOpenError(fault_of(error).reason, os.strerror(error.errno or 0)) from error


def add_staff(
    vault: Vault,
    actor: StaffMember,
    name: str,
    role: Role,
    passphrase: str,
    hint: str,
    parameters: Argon2Parameters,
    clock: Clock,
) -> StaffMember:
    """Gives somebody a key slot and a row; a crash in between is mended when they first unlock.

    Raises NotAllowedError, StaffNameTakenError, InvalidFieldError (`staff_name`, `passphrase`, `hint`),
    StorageFaultError.
    """
    with faults():
        slot = vault.keys.add_staff(vault.unlocked, name, role, passphrase, hint, parameters)
    now = clock()
    with vault.transaction():
        member = vault.staff.add(slot.uid, slot.name, slot.role, now)
        vault.audit.append("staff_added", now, actor.id, staff=member.id, role=str(role))
    return member


def change_passphrase(
    vault: Vault,
    actor: StaffMember,
    old: str,
    new: str,
    hint: str,
    parameters: Argon2Parameters,
    clock: Clock,
    marks: Path,
) -> None:
    """Gives who is signed in a new passphrase, on proof of the old one; the database is not touched but for the note.

    Counts as a try at unlocking. Older copies of the key file stay open to the old passphrase, which is what a rotation
    is for. Raises UnlockTooSoonError, WrongPassphraseError, InvalidFieldError (`passphrase`, `hint`), StorageFaultError
    with nothing changed; KeyChangeNotNotedError when it is in force and only the note is not there.
    """
    with faults(), UnlockGuard(vault.folder, marks, vault.keys.database_id, clock).attempt():
        vault.keys.change_passphrase(actor.name, old, new, hint, parameters)
    _note_passphrase(vault, actor, actor, clock)


def reset_passphrase(
    vault: Vault,
    actor: StaffMember,
    name: str,
    new: str,
    hint: str,
    parameters: Argon2Parameters,
    clock: Clock,
) -> None:
    """Gives a colleague who forgot it a new passphrase; for an owner, and not for the own one.

    Raises NotAllowedError, UnknownStaffError, InvalidFieldError (`passphrase`, `hint`), StorageFaultError,
    KeyChangeNotNotedError as `change_passphrase`.
    """
    with faults():
        slot = vault.keys.reset_passphrase(vault.unlocked, name, new, hint, parameters)
    _note_passphrase(vault, actor, vault.staff.by_uid(slot.uid), clock)


def _note_passphrase(vault: Vault, actor: StaffMember, whose: StaffMember, clock: Clock) -> None:
    with _in_force_already(), vault.transaction():
        vault.audit.append("passphrase_changed", clock(), actor.id, staff=whose.id)


@contextmanager
def _in_force_already() -> Iterator[None]:
    """The key file was changed: when only the note fails, nobody may be told that nothing happened."""
    try:
        yield
    except StorageFaultError as error:
        raise KeyChangeNotNotedError(error.reason) from error


def recover_salon(
    folder: Path,
    code: str,
    staff_name: str,
    passphrase: str,
    hint: str,
    parameters: Argon2Parameters,
    clock: Clock,
    marks: Path,
    *,
    renew: bool = True,
) -> tuple[Vault, StaffMember, str]:
    """Opens the salon with the recovery code, gives `staff_name` a new passphrase, and replaces the code.

    The new code is given back to be printed; it is empty when `staff_name` is no owner, and the old code stays. It
    stays too without `renew`: then `replace_recovery_code` follows once a new one is on paper. Raises
    RecoveryCodeMistypedError, WrongRecoveryCodeError, UnknownStaffError, InvalidFieldError, and as `open_salon`, with
    nothing changed; StorageFaultError when a key file could not be written: the code opens as before, so try again.
    """
    check_hint(hint, check_passphrase(passphrase))
    require_local(folder)
    finish_swap(folder)
    with _opening():
        keys = KeyFile.read(folder / KEY_FILE_NAME)
        lock = FolderLock(folder)
        try:
            with UnlockGuard(folder, marks, keys.database_id, clock).attempt():
                by_code = keys.unlock_with_recovery(code)
            slot = keys.slot_of(staff_name)
            vault, member = _open(folder, keys, replace(by_code, slot=slot), lock, clock, marks)
        except BaseException:
            lock.release()
            raise
    # Only now that it is certain that these keys open this salon.
    with _closed_by_a_fault(vault), faults():
        as_owner = replace(vault.unlocked, slot=by_code.slot)
        slot = keys.reset_passphrase(as_owner, staff_name, passphrase, hint, parameters)
        vault.unlocked = replace(vault.unlocked, slot=slot)
        new_code = keys.renew_recovery(vault.unlocked, parameters) if renew and member.role is Role.OWNER else ""
        with vault.transaction():
            vault.audit.append("passphrase_reset", clock(), member.id, staff=member.id)
    return vault, member, new_code


def replace_recovery_code(
    vault: Vault, actor: StaffMember, code: str, parameters: Argon2Parameters, clock: Clock
) -> None:
    """Puts a code that is on paper already in place of the former one, which opens nothing any more.

    Raises NotAllowedError (owners only), StorageFaultError, KeyChangeNotNotedError as `change_passphrase`.
    """
    with faults():
        vault.keys.renew_recovery(vault.unlocked, parameters, code)
    with _in_force_already(), vault.transaction():
        vault.audit.append("recovery_code_replaced", clock(), actor.id)


def is_own_passphrase(vault: Vault, actor: StaffMember, passphrase: str, clock: Clock, marks: Path) -> bool:
    """Whether this is the passphrase of who is signed in: to take the screen back from a client.

    Counts as a try at unlocking: raises UnlockTooSoonError while the delay lasts.
    """
    try:
        with UnlockGuard(vault.folder, marks, vault.keys.database_id, clock).attempt():
            vault.keys.unlock(actor.name, passphrase).wipe()
    except WrongPassphraseError:
        return False
    return True

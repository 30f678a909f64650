"""The key file beside the database: who can open it, and the random database key itself, sealed once per slot.

What it cannot do: roles are kept by the program, not by the cipher, for whoever unlocks holds the database key; and an
old copy of key file and database together stays open to everybody who could open it then, until the database key is
rotated and the old copies are gone.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from hhh_desktop.domain.errors import HhhError, InvalidFieldError, NotAllowedError
from hhh_desktop.domain.staff import Right, Role
from hhh_desktop.domain.times import system_clock
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.services import recovery_code
from hhh_desktop.services.passphrase import (
    MAXIMUM_CHARACTERS,
    check_hint,
    check_passphrase,
    normalised,
)
from hhh_desktop.services.vault_errors import (
    KeyFileDamagedError,
    KeyFileExistsError,
    KeyFileMissingError,
    KeyFileTooNewError,
    LastOwnerError,
    NotEnoughMemoryError,
    StaffNameTakenError,
    UnknownStaffError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from hhh_desktop.storage.calibration import FLOOR, KEY_BYTES, LEAST_MEMORY_KIB, LEAST_TIME_COST, Argon2Parameters
from hhh_desktop.storage.key_format import (
    MAXIMUM_SLOTS,
    Content,
    checked_name,
    is_sealed,
    load,
    load_or_none,
    same_name,
    seal_of,
    to_bytes,
)
from hhh_desktop.storage.key_slots import Slot, SlotKind, StaffSlot, Unlocked, hold, make_slot, open_slot, wipe
from hhh_desktop.storage.secure_files import backup_path, write_atomically


class Created(NamedTuple):
    """A new key file, opened as its owner; `recovery_code` is shown once and kept nowhere."""

    key_file: KeyFile
    unlocked: Unlocked
    recovery_code: str


class KeyFile:
    """The key file of one salon, as read from disk or as last written.

    Nothing here asks who is calling too often: see `unlock_guard`. Unlocking blocks for one Argon2id run (0.5 to 0.8 s,
    outside the GIL). Changes are all or nothing and let OSError through (disk full, read-only folder).
    """

    def __init__(self, path: Path, content: Content, used_backup: bool = False) -> None:
        self._path = path
        self._content = content
        self.used_backup = used_backup

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """The key file at `path`, or its `.bak` when that is missing or damaged (then `used_backup` is set).

        Raises KeyFileMissingError, KeyFileDamagedError, KeyFileTooNewError, or OSError when neither can be read.
        """
        try:
            return cls(path, load(path))
        except KeyFileTooNewError:
            raise
        except (HhhError, OSError) as error:
            try:
                return cls(path, load(backup_path(path)), used_backup=True)
            except KeyFileMissingError:
                raise error from None
            except (HhhError, OSError) as backup_error:
                raise (backup_error if isinstance(error, KeyFileMissingError) else error) from None

    @classmethod
    def create(
        cls,
        path: Path,
        database_id: str,
        owner_name: str,
        passphrase: str,
        hint: str,
        parameters: Argon2Parameters,
        code: str = "",
    ) -> Created:
        """Write the key file of a new salon: a random database key, a slot for the owner and one for the recovery code.

        `code` is a recovery code made before (the first start shows it before anything is written); else one is made.
        Takes two Argon2id runs. Raises KeyFileExistsError, InvalidFieldError (`staff_name`, `passphrase`, `hint`),
        HostileParametersError, or OSError; then there is no key file.
        """
        if path.exists() or backup_path(path).exists():
            raise KeyFileExistsError
        keys = {1: bytearray(secrets.token_bytes(KEY_BYTES))}
        vault = cls(path, Content(database_id, 0, ()))
        owner = vault._staff_slot(_new_uid(), owner_name, Role.OWNER, passphrase, hint, parameters, keys)
        code = code or recovery_code.new_code()
        vault._write((owner, vault._recovery_slot(code, parameters, keys)), keys)
        return Created(vault, Unlocked(_view(owner), keys), code)

    @property
    def database_id(self) -> str:
        """The UUID of the database that these keys open."""
        return self._content.database_id

    @property
    def revision(self) -> int:
        """How often the file was written; kept elsewhere, it shows that an old file was put back."""
        return self._content.revision

    def staff(self) -> tuple[StaffSlot, ...]:
        """Who can unlock with a passphrase, in the order they were added."""
        return tuple(_view(slot) for slot in self._content.slots if slot.kind is SlotKind.STAFF)

    def slot_of(self, name: str) -> StaffSlot:
        """What the file says of `name` (upper and lower case aside); raises UnknownStaffError."""
        return _view(_staff_of(self._content, name))

    def unlock(self, name: str, passphrase: str) -> Unlocked:
        """The database keys, opened as the staff member `name` (upper and lower case aside).

        When the main file does not open, and only then, its `.bak` is tried, if it differs. Raises UnknownStaffError,
        WrongPassphraseError, KeyFileDamagedError(`altered`), HostileParametersError, NotEnoughMemoryError.
        """
        passphrase = normalised(passphrase)
        if len(passphrase) > MAXIMUM_CHARACTERS:
            raise WrongPassphraseError
        secret = bytearray(passphrase.encode("utf-8", "surrogatepass"))
        try:
            return self._unlock(lambda content: _staff_of(content, name), secret)
        finally:
            wipe(secret)

    def unlock_with_recovery(self, code: str) -> Unlocked:
        """The database keys, opened with the recovery code as typed; it opens everything, as an owner without a name.

        Raises RecoveryCodeMistypedError before any work, WrongRecoveryCodeError, and as `unlock`.
        """
        secret = bytearray(recovery_code.parse(code))
        try:
            return self._unlock(_recovery_of, secret)
        finally:
            wipe(secret)

    def repair(self) -> bool:
        """Make main file and `.bak` equal again from what was last unlocked; whether something was written.

        Call it once the database has opened, not before: only then it is certain that this is the file to keep. A full
        disk or a read-only folder is no reason not to work: then it is left for next time.
        """
        data = to_bytes(self._content)
        if self.is_doubled():
            return False
        try:
            write_atomically(self._path, data, keep_backup=True)
        except OSError:
            return False
        return True

    def add_staff(
        self, unlocked: Unlocked, name: str, role: Role, passphrase: str, hint: str, parameters: Argon2Parameters
    ) -> StaffSlot:
        """Give somebody a slot. Raises NotAllowedError, StaffNameTakenError, InvalidFieldError as `create`, OSError."""
        slots = self._slots_for_owner(unlocked)
        if len(slots) >= MAXIMUM_SLOTS:
            raise InvalidFieldError("staff_name", "too_many", str(MAXIMUM_SLOTS))
        if any(same_name(slot.name, name) for slot in slots if slot.kind is SlotKind.STAFF):
            raise StaffNameTakenError
        slot = self._staff_slot(_new_uid(), name, role, passphrase, hint, parameters, unlocked.database_keys)
        self._write((*slots, slot), unlocked.database_keys)
        return _view(slot)

    def start_rotation(self, unlocked: Unlocked, leaver: str = "") -> Unlocked:
        """Seal a new database key to everybody's public key beside the one in force; from then on both open the file.

        `leaver` is somebody whose slot goes in the same write, from the `.bak` too. A newer key that was never put in
        force is dropped: a leaver may have held it. Raises NotAllowedError, UnknownStaffError, LastOwnerError, OSError.
        """
        slots = self._slots_for_owner(unlocked)
        if leaver:
            gone = _staff_of(self._content, leaver)
            slots = tuple(slot for slot in slots if slot is not gone)
            if not any(slot.kind is SlotKind.STAFF and slot.role is Role.OWNER for slot in slots):
                raise LastOwnerError
        if len(unlocked.database_keys) > 1 and not unlocked.in_force:
            raise ValueError("no key has opened the database")
        now, newer = unlocked.generation, max(unlocked.database_keys) + 1
        keys = {now: unlocked.database_keys[now], newer: bytearray(secrets.token_bytes(KEY_BYTES))}
        return self._write_keys(unlocked, slots, keys)

    def end_rotation(self, unlocked: Unlocked) -> Unlocked:
        """Keep the database key in force and no other; anybody who can unlock may. Lets OSError through.

        Raises ValueError while it is not known which key that is: a wrong guess would lock everybody out.
        """
        if not unlocked.in_force:
            raise ValueError("no key has opened the database")
        keys = {unlocked.generation: unlocked.database_keys[unlocked.generation]}
        return self._write_keys(unlocked, self._verified_slots(unlocked), keys)

    def is_doubled(self) -> bool:
        """Whether file and `.bak` on the disk are both what was last written."""
        return _bytes_of(self._path) == to_bytes(self._content) == _bytes_of(backup_path(self._path))

    def change_passphrase(
        self, name: str, old: str, new: str, hint: str, parameters: Argon2Parameters | None = None
    ) -> None:
        """Replace somebody's slot, with new parameters if given; the database is not touched. Two Argon2id runs.

        Raises as `unlock` and InvalidFieldError as `create`.
        """
        check_passphrase(new)
        check_hint(hint, new)
        unlocked = self.unlock(name, old)
        self._replace_slot(unlocked, name, new, hint, parameters)
        unlocked.wipe()

    def reset_passphrase(
        self, unlocked: Unlocked, name: str, new: str, hint: str, parameters: Argon2Parameters
    ) -> StaffSlot:
        """Give somebody who forgot it a new passphrase; the role stays. One Argon2id run.

        `unlocked` is an owner's, or was opened with the recovery code; that code stays valid until `renew_recovery`.

        Raises NotAllowedError, UnknownStaffError, InvalidFieldError as `create`, OSError.
        """
        self._slots_for_owner(unlocked)
        return self._replace_slot(unlocked, name, new, hint, parameters)

    def lift(self, unlocked: Unlocked, passphrase: str) -> bool:
        """Derive the key of who has just unlocked anew when that is cheaper to guess than it should be.

        That is: less work than the dearest owner's slot or than today's floor (a program that came later may ask more
        than one that made the file). A file whose owners all have the least that is accepted was made so on purpose,
        for a demonstration, and keeps it. One Argon2id run when something is to be done; whether it was. Raises
        InvalidFieldError when the passphrase would not be accepted today, NotEnoughMemoryError, OSError.
        """
        slots = self._verified_slots(unlocked)
        own = next((slot for slot in slots if slot.uid == unlocked.slot.uid), None)
        owners = [slot.argon2 for slot in slots if slot.kind is SlotKind.STAFF and slot.role is Role.OWNER]
        wanted = max(owners, key=_work)
        if _work(wanted) > LEAST_MEMORY_KIB * LEAST_TIME_COST:
            wanted = max(wanted, FLOOR, key=_work)
        if own is None or _work(own.argon2) >= _work(wanted):
            return False
        self._replace_slot(unlocked, own.name, passphrase, own.hint, wanted)
        return True

    def renew_recovery(self, unlocked: Unlocked, parameters: Argon2Parameters, code: str = "") -> str:
        """A new recovery code; the former one opens nothing any more. Raises NotAllowedError, OSError.

        `code` is one that is on paper already; else one is made.
        """
        slots = self._slots_for_owner(unlocked)
        code = code or recovery_code.new_code()
        kept = tuple(slot for slot in slots if slot.kind is not SlotKind.RECOVERY)
        self._write((*kept, self._recovery_slot(code, parameters, unlocked.database_keys)), unlocked.database_keys)
        return code

    def _unlock(self, find: Callable[[Content], Slot], secret: bytearray) -> Unlocked:
        """Open the first copy that opens and is sealed; whatever the main file says otherwise is the error."""
        try:
            return self._opened(self._content, find, secret, self.used_backup)
        except NotEnoughMemoryError:
            raise
        except HhhError as error:
            backup = None if self.used_backup else load_or_none(backup_path(self._path))
            # A copy of an older generation is a leftover of a rotation, not a way in.
            if backup is None or backup == self._content or max(backup.generations) < max(self._content.generations):
                raise
            main = self._content
            try:
                unlocked = self._opened(backup, find, secret, used_backup=True)
            except HhhError:
                raise error from None
            if is_sealed(main, unlocked.database_keys):
                # The main file is sound, so its refusal stands: the copy holds a slot that was changed or removed.
                self._content, self.used_backup = main, False
                unlocked.wipe()
                raise
            return unlocked

    def _opened(
        self, content: Content, find: Callable[[Content], Slot], secret: bytearray, used_backup: bool
    ) -> Unlocked:
        slot = find(content)
        keys = open_slot(content.database_id, slot, secret)
        if not is_sealed(content, keys):
            raise KeyFileDamagedError("altered", "seal")
        self._content, self.used_backup = content, used_backup
        return Unlocked(_view(slot), keys, used_backup)

    def _slots_for_owner(self, unlocked: Unlocked) -> tuple[Slot, ...]:
        """The slots on disk now, verified, for somebody who may change them."""
        if unlocked.slot.role is not Role.OWNER:
            raise NotAllowedError(Right.MANAGE)
        return self._verified_slots(unlocked)

    def _verified_slots(self, unlocked: Unlocked) -> tuple[Slot, ...]:
        """The slots as another window may have changed them since; nothing is ever sealed to unverified public keys.

        A file that was damaged, removed, edited or put back meanwhile does not count; what was unlocked does.
        """
        try:
            fresh = load(self._path)
        except (KeyFileMissingError, KeyFileDamagedError):
            fresh = self._content
        if fresh.revision >= self.revision and is_sealed(fresh, unlocked.database_keys):
            self._content = fresh
        elif not is_sealed(self._content, unlocked.database_keys):
            raise KeyFileDamagedError("altered", "seal")
        return self._content.slots

    def _replace_slot(
        self, unlocked: Unlocked, name: str, passphrase: str, hint: str, parameters: Argon2Parameters | None
    ) -> StaffSlot:
        slots = self._verified_slots(unlocked)
        old = _staff_of(self._content, name)
        keys = unlocked.database_keys
        new = self._staff_slot(old.uid, old.name, old.role, passphrase, hint, parameters or old.argon2, keys)
        self._write(tuple(new if slot is old else slot for slot in slots), keys)
        return _view(new)

    def _staff_slot(
        self,
        uid: str,
        name: str,
        role: Role,
        passphrase: str,
        hint: str,
        parameters: Argon2Parameters,
        keys: dict[int, bytearray],
    ) -> Slot:
        name = checked_name(name)
        hint = check_hint(hint, passphrase)
        secret = bytearray(check_passphrase(passphrase).encode())
        try:
            return make_slot(self.database_id, uid, SlotKind.STAFF, name, role, hint, secret, parameters, keys)
        finally:
            wipe(secret)

    def _recovery_slot(self, code: str, parameters: Argon2Parameters, keys: dict[int, bytearray]) -> Slot:
        secret = recovery_code.parse(code)
        kind, uid = SlotKind.RECOVERY, _new_uid()
        return make_slot(self.database_id, uid, kind, "", Role.OWNER, "", secret, parameters, keys)

    def _write_keys(self, unlocked: Unlocked, slots: tuple[Slot, ...], keys: dict[int, bytearray]) -> Unlocked:
        """Write `slots` with exactly these database keys; what a slot holds already stays as it is sealed."""
        self._write(tuple(hold(self.database_id, slot, keys) for slot in slots), keys)
        for generation, key in unlocked.database_keys.items():
            if generation not in keys:
                wipe(key)
        return replace(unlocked, database_keys=keys, in_force=unlocked.generation)

    def _write(self, slots: tuple[Slot, ...], keys: dict[int, bytearray]) -> None:
        content = Content(self.database_id, self.revision + 1, slots)
        content = replace(content, seal=seal_of(content, keys))
        write_atomically(self._path, to_bytes(content), keep_backup=True)
        self._content, self.used_backup = content, False


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _view(slot: Slot) -> StaffSlot:
    return StaffSlot(slot.uid, slot.name, slot.role, slot.hint)


def _staff_of(content: Content, name: str) -> Slot:
    for slot in content.slots:
        if slot.kind is SlotKind.STAFF and same_name(slot.name, name):
            return slot
    raise UnknownStaffError


def _recovery_of(content: Content) -> Slot:
    for slot in content.slots:
        if slot.kind is SlotKind.RECOVERY:
            return slot
    raise WrongRecoveryCodeError


def _work(parameters: Argon2Parameters) -> int:
    """What one try costs: memory times passes."""
    return parameters.memory_kib * parameters.time_cost


def _new_uid() -> str:
    return new_uid(system_clock())

"""The key file beside the database: who can open it, and the random database key itself, sealed once per slot.

What it cannot do: roles are kept by the program, not by the cipher, for whoever unlocks holds the database key; and an
old copy of key file and database together stays open to everybody who could open it then, until the database key is
rotated and the old copies are gone.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
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
    has_forbidden_character,
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
from hhh_desktop.storage.calibration import KEY_BYTES, Argon2Parameters
from hhh_desktop.storage.key_format import (
    MAXIMUM_BYTES,
    MAXIMUM_NAME_CHARACTERS,
    MAXIMUM_SLOTS,
    Content,
    from_bytes,
    is_sealed,
    seal_of,
    to_bytes,
)
from hhh_desktop.storage.key_slots import Slot, SlotKind, make_slot, open_slot
from hhh_desktop.storage.secure_files import backup_path, write_atomically


@dataclass(frozen=True, slots=True)
class StaffSlot:
    """What the unlock window may show of a slot; the recovery slot has no name. Not verified before unlocking."""

    uid: str
    name: str
    role: Role
    hint: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened key file: who opened it, and the database keys by generation (32 bytes each).

    There is one generation, or two while a rotation is under way. `used_backup` tells that the main file was missing,
    damaged or altered and its copy was used. Keep it as short as possible and `wipe()` it.
    """

    slot: StaffSlot
    database_keys: dict[int, bytearray] = field(repr=False)
    used_backup: bool = False

    @property
    def database_key(self) -> bytearray:
        """The newest database key."""
        return self.database_keys[max(self.database_keys)]

    def wipe(self) -> None:
        """Overwrite the keys with zeros: these copies only; Python and the ciphers may have made others."""
        for key in self.database_keys.values():
            _wipe(key)


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
            return cls(path, _load(path))
        except KeyFileTooNewError:
            raise
        except (HhhError, OSError) as error:
            try:
                return cls(path, _load(backup_path(path)), used_backup=True)
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
            _wipe(secret)

    def unlock_with_recovery(self, code: str) -> Unlocked:
        """The database keys, opened with the recovery code as typed; it opens everything, as an owner without a name.

        Raises RecoveryCodeMistypedError before any work, WrongRecoveryCodeError, and as `unlock`.
        """
        secret = bytearray(recovery_code.parse(code))
        try:
            return self._unlock(_recovery_of, secret)
        finally:
            _wipe(secret)

    def repair(self) -> bool:
        """Make main file and `.bak` equal again from what was last unlocked; whether something was written.

        Call it once the database has opened, not before: only then it is certain that this is the file to keep. A full
        disk or a read-only folder is no reason not to work: then it is left for next time.
        """
        data = to_bytes(self._content)
        if _bytes_of(self._path) == data == _bytes_of(backup_path(self._path)):
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
        if any(_same_name(slot.name, name) for slot in slots if slot.kind is SlotKind.STAFF):
            raise StaffNameTakenError
        slot = self._staff_slot(_new_uid(), name, role, passphrase, hint, parameters, unlocked.database_keys)
        self._write((*slots, slot), unlocked.database_keys)
        return _view(slot)

    def remove_staff(self, unlocked: Unlocked, name: str) -> None:
        """Take somebody's slot away, from the `.bak` too. Copies made earlier stay open to them until a rotation.

        Raises NotAllowedError, UnknownStaffError, LastOwnerError, OSError.
        """
        slots = self._slots_for_owner(unlocked)
        leaver = _staff_of(self._content, name)
        rest = tuple(slot for slot in slots if slot is not leaver)
        if not any(slot.kind is SlotKind.STAFF and slot.role is Role.OWNER for slot in rest):
            raise LastOwnerError
        self._write(rest, unlocked.database_keys)

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

    def reset_with_recovery(
        self, code: str, name: str, new: str, hint: str, parameters: Argon2Parameters | None = None
    ) -> Unlocked:
        """Give somebody who forgot it a new passphrase; the role stays. Two Argon2id runs.

        The code stays valid; after it was used, `renew_recovery` and a new print are good manners. Raises as
        `unlock_with_recovery`, UnknownStaffError and InvalidFieldError as `create`.
        """
        check_passphrase(new)
        check_hint(hint, new)
        unlocked = self.unlock_with_recovery(code)
        slot = self._replace_slot(unlocked, name, new, hint, parameters)
        return replace(unlocked, slot=slot)

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
            backup = None if self.used_backup else _load_or_none(backup_path(self._path))
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
            fresh = _load(self._path)
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
        name = _checked_name(name)
        hint = check_hint(hint, passphrase)
        secret = bytearray(check_passphrase(passphrase).encode())
        try:
            return make_slot(self.database_id, uid, SlotKind.STAFF, name, role, hint, secret, parameters, keys)
        finally:
            _wipe(secret)

    def _recovery_slot(self, code: str, parameters: Argon2Parameters, keys: dict[int, bytearray]) -> Slot:
        secret = recovery_code.parse(code)
        kind, uid = SlotKind.RECOVERY, _new_uid()
        return make_slot(self.database_id, uid, kind, "", Role.OWNER, "", secret, parameters, keys)

    def _write(self, slots: tuple[Slot, ...], keys: dict[int, bytearray]) -> None:
        content = Content(self.database_id, self.revision + 1, slots)
        content = replace(content, seal=seal_of(content, keys))
        write_atomically(self._path, to_bytes(content), keep_backup=True)
        self._content, self.used_backup = content, False


def _load(path: Path) -> Content:
    if not path.exists():
        raise KeyFileMissingError
    if not path.is_file():
        raise KeyFileDamagedError("unreadable", "kind")
    with path.open("rb") as stream:
        return from_bytes(stream.read(MAXIMUM_BYTES + 1))


def _load_or_none(path: Path) -> Content | None:
    try:
        return _load(path)
    except (HhhError, OSError):
        return None


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _view(slot: Slot) -> StaffSlot:
    return StaffSlot(slot.uid, slot.name, slot.role, slot.hint)


def _staff_of(content: Content, name: str) -> Slot:
    for slot in content.slots:
        if slot.kind is SlotKind.STAFF and _same_name(slot.name, name):
            return slot
    raise UnknownStaffError


def _recovery_of(content: Content) -> Slot:
    for slot in content.slots:
        if slot.kind is SlotKind.RECOVERY:
            return slot
    raise WrongRecoveryCodeError


def _same_name(one: str, other: str) -> bool:
    return _tidy(one).casefold() == _tidy(other).casefold()


def _checked_name(name: str) -> str:
    name = _tidy(name)
    if not name:
        raise InvalidFieldError("staff_name", "empty")
    if has_forbidden_character(name):
        raise InvalidFieldError("staff_name", "control_character")
    if len(name) > MAXIMUM_NAME_CHARACTERS:
        raise InvalidFieldError("staff_name", "too_long", str(MAXIMUM_NAME_CHARACTERS))
    return name


def _tidy(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split(" "))).strip()


def _new_uid() -> str:
    return new_uid(system_clock())


def _wipe(secret: bytearray) -> None:
    secret[:] = bytes(len(secret))

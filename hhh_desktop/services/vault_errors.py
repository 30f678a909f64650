"""What can go wrong with the keys, as codes: known to the window and the command line without knowing storage."""

from __future__ import annotations

from hhh_desktop.domain.errors import CannotOpenError, HhhError, RefusedError


class VaultError(CannotOpenError):
    """The keys cannot be had. `reason` equals `code` unless the error has several; nothing was changed."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(self.code, detail)


class KeyFileMissingError(VaultError):
    """Neither the key file nor its copy is in the data folder; without one of them nothing opens the database."""

    code = "key_file_missing"


class KeyFileDamagedError(VaultError):
    """The key file is not what this program wrote.

    `reason` is a code: `unreadable` (not JSON, too large), `malformed` (a field is missing or wrong), `altered`
    (it opens, but somebody without the database key changed it); `field` names the place, never its value.
    """

    code = "key_file_damaged"

    def __init__(self, reason: str, field: str = "") -> None:
        super().__init__(field)
        self.reason = reason
        self.field = field


class KeyFileTooNewError(VaultError):
    """A newer version of the program wrote this key file; `version` is the one it says."""

    code = "key_file_too_new"

    def __init__(self, version: int) -> None:
        super().__init__(f"version {version}")
        self.version = version


class KeyFileExistsError(RefusedError):
    """There is a key file already; making a new one would lock everybody out of the database beside it."""

    code = "key_file_exists"


class HostileParametersError(VaultError):
    """The Argon2id parameters are so low that guessing is cheap, or so high that they would stall the PC."""

    code = "hostile_parameters"


class NotEnoughMemoryError(VaultError):
    """This PC cannot give the memory that checking the passphrase takes; closing other programs may help."""

    code = "not_enough_memory"

    def __init__(self, memory_kib: int) -> None:
        super().__init__(f"{memory_kib} KiB")
        self.memory_kib = memory_kib


class WrongPassphraseError(VaultError):
    """The passphrase does not open this person's slot (an altered slot looks the same: the cipher cannot tell)."""

    code = "wrong_passphrase"


class WrongRecoveryCodeError(WrongPassphraseError):
    """A recovery code without typing errors, but not the one of this salon (or one that was replaced since)."""

    code = "wrong_recovery_code"


class RecoveryCodeMistypedError(RefusedError):
    """The recovery code cannot be right as typed; `groups` are the numbers, from 1, of the groups to look at again."""

    code = "recovery_code_mistyped"

    def __init__(self, groups: tuple[int, ...]) -> None:
        super().__init__("group " + ", ".join(str(group) for group in groups))
        self.groups = groups


class UnlockTooSoonError(VaultError):
    """Too many wrong passphrases; trying again is possible after `seconds` seconds."""

    code = "unlock_too_soon"

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


class UnknownStaffError(VaultError):
    """Nobody of this name has a slot in the key file."""

    code = "unknown_staff"


class UnknownColleagueError(RefusedError):
    """The same, told of whom something is to be done to: the salon itself did open."""

    code = "unknown_staff"


class StaffNameTakenError(RefusedError):
    """Somebody of this name, upper and lower case aside, has a slot already."""

    code = "staff_name_taken"


class LastOwnerError(RefusedError):
    """The last owner cannot be removed: nobody would be left to manage the salon."""

    code = "last_owner"


class OwnRemovalError(RefusedError):
    """Nobody removes themselves: an owner who leaves is removed by another owner."""

    code = "own_removal"


class RenewalUnderWayError(RefusedError):
    """A new database key is being made already; the next one has to wait for it."""

    code = "renewal_under_way"


class RotationUnfinishedError(HhhError):
    """Somebody was removed and cannot unlock any more, but the new database key is still to come: the next start tries.

    `reason` is the code of what stood in the way (`disk_full`, `locked`, `rows` …).
    """

    code = "rotation_unfinished"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class KeyChangeNotNotedError(HhhError):
    """A passphrase or the recovery code was changed and is in force; only the note about it could not be written.

    `reason` is the code of what stood in the way (`disk_full` …).
    """

    code = "key_change_not_noted"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CopyNotProvenError(HhhError):
    """A copy of the file was written but does not hold what it should; it was thrown away, the original is untouched.

    `reason` is a code: `pages`, `structure`, `rows`, or why it could not be opened (`wrong_key`, `damaged` …).
    """

    code = "copy_not_proven"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

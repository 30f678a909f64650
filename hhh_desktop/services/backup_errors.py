"""What can go wrong with backups, as codes."""

from __future__ import annotations

from hhh_desktop.domain.errors import CannotOpenError, HhhError, RefusedError, StorageFaultError


class BackupRefusedError(RefusedError):
    """A place that is not used; nothing has changed.

    `reason` is a code: `other_salon` (the place holds another salon's backups), `folder_in_use` (what is restored goes
    into a new, empty folder), `salon_differs` (the backup is of another salon than the one it would replace),
    `no_place` (the folder cannot be reached), `busy` (backups are being made there just now), `inside` (a second place
    in the data folder, which is lost together with it), `clock` (this PC's clock is years off, and a backup would get a
    date that nobody believes), `too_large` (the stick takes no file of that size: FAT, 4 GiB).
    """

    code = "backup_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BackupFaultError(StorageFaultError):
    """The place of the backups failed; what lies in it and the salon's own file are as they were, nothing is half.

    `reason` is a code: `disk_full`, `read_only`, `io`, `locked`, or `gone` (it was taken away meanwhile).
    """

    code = "backup_fault"


class BackupUnreadableError(CannotOpenError):
    """A backup that cannot be opened; nothing has changed.

    `reason` is a code: `keys_damaged` (the list of keys beside it was changed or damaged), `key_gone` (its key is not
    in that list: it has expired, or the list is missing), `no_key_file` (the key file beside it is missing), `missing`
    (it is listed, but not there), `size_differs` (it is not as large as it was).
    """

    code = "backup_unreadable"


class BackupFailedError(HhhError):
    """The last backup on this PC could not be made; the salon's own file is as it was.

    `reason` is the code of what stood in the way (`disk_full`, `io`, `keys_damaged`, `rows` …).
    """

    code = "backup_failed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SecondBackupFailedError(BackupFailedError):
    """The last backup in the second place could not be made; the one on this PC was."""

    code = "second_backup_failed"


class TrialFailedError(BackupFailedError):
    """The last trial of a restore did not go well; nothing was changed."""

    code = "trial_failed"

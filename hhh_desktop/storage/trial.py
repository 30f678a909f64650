"""Trying a restore by itself: the newest backup is put back into a throw-away place, checked, and thrown away again.

A backup that was never put back is a hope. What the trial cannot show is that somebody still knows a passphrase of
then: it opens the backup with the keys of the salon that is open.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from hhh_desktop.domain.times import Clock, add_duration, day_of, stamp
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.backups import Backup
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_erasure import known_erasures, replay, work_folder
from hhh_desktop.storage.backup_place import at_work, make_place
from hhh_desktop.storage.backups import open_place, own_place, reachable_places
from hhh_desktop.storage.copying import row_counts
from hhh_desktop.storage.database import faults
from hhh_desktop.storage.salon_folder import DATABASE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from hhh_desktop.storage.ledger import LedgerEntry
    from hhh_desktop.storage.vault import Vault

T = TypeVar("T")
#: Table name -> rows, and how many clients were erased again.
Found: TypeAlias = "tuple[dict[str, int], int]"

#: How long after one trial, or after the first backup, the next one is due (ISO 8601).
EVERY = "P3M"


@dataclass(frozen=True, slots=True)
class TrialReport:
    """What a restore would have given: clients, all rows, and how many were erased again; naming nobody."""

    backup: Backup
    clients: int
    rows: int
    erased_again: int


def last_trial(vault: Vault) -> str | None:
    """When a restore was last tried and went well, as a stored time."""
    found: str | None = vault.database.value("SELECT max(at) FROM audit WHERE action = 'restore_tried'")
    return found


def trial_due(vault: Vault, clock: Clock) -> bool:
    """Whether it is time to try: three months after the last trial, or after the first backup that there is."""
    since = last_trial(vault) or vault.database.value("SELECT min(made_at) FROM backup")
    return since is not None and add_duration(day_of(since), EVERY) <= day_of(stamp(clock()))


def _here(work: Callable[[], T]) -> T:
    return work()


def try_restore(vault: Vault, clock: Clock, beside: Callable[[Callable[[], Found]], Found] = _here) -> TrialReport:
    """Puts the newest backup that can be reached back as `restore` does, into a place that is gone afterwards.

    `beside` may do what it is given on another thread: all that takes long, and nothing of the vault.

    Raises BackupRefusedError (`no_place` when there is none to reach, `busy`), BackupUnreadableError, StorageFaultError,
    CannotOpenError, CopyNotProvenError, ErasureNotProvenError: then that backup is no good, and a new one is needed.
    """
    own = own_place(vault)
    with faults():
        newest = None
        for path in reachable_places(vault)[0]:
            with at_work(path):
                place = open_place(vault, path, clock)
            for entry in place.keys.entries:
                if newest is None or entry.backup.made_at > newest[1].backup.made_at:
                    newest = place, entry
        if newest is None:
            raise BackupRefusedError("no_place")
        place, entry = newest
        make_place(own)
        file, key, erasures = place.file_of(entry.backup), place.key_of(entry), known_erasures(vault)
        with at_work(own), work_folder(own) as work:
            copy = work / DATABASE_NAME
            rows, erased = beside(lambda: _put_back(file, copy, key, erasures, clock))
    with vault.transaction():
        vault.audit.append("restore_tried", clock(), None, backup=entry.backup.uid, erased_again=erased)
    return TrialReport(entry.backup, rows["client"], sum(rows.values()), erased)


def _put_back(file: Path, copy: Path, key: bytes, erasures: tuple[LedgerEntry, ...], clock: Clock) -> Found:
    """Copies a backup, erases in the copy whoever was erased since, and checks all of it."""
    with faults():
        shutil.copyfile(file, copy)
        copy.chmod(0o600)
        database, erased = replay(copy, key, erasures, clock)
        try:
            if database.maintain("PRAGMA cipher_integrity_check"):
                raise CopyNotProvenError("pages")
            if database.maintain("PRAGMA integrity_check") != [("ok",)]:
                raise CopyNotProvenError("structure")
            if SqlAudit(database).verify().broken_at is not None:
                raise CopyNotProvenError("audit")
            return row_counts(database), erased
        finally:
            database.close()

"""One backup in three parts, so that the desk works on: copy the pages, read them back, put them into the list.

    work = begin(vault, place, clock, progress)   # on the thread of the connection, which works on within `progress`
    work.read_back()                              # on any thread, by itself
    report = work.finish(count)                   # on the thread of the connection

A part that raises leaves nothing and lets the place go; between the parts, `abandon` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from errno import EFBIG
from pathlib import Path
from secrets import token_hex
from shutil import disk_usage
from threading import Lock
from typing import TYPE_CHECKING

from hhh_desktop.domain.times import Clock
from hhh_desktop.services.backup_errors import BackupFaultError, BackupRefusedError
from hhh_desktop.services.backups import DEFAULT_COUNT
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.backup_draft import Draft, prove_draft, write_draft
from hhh_desktop.storage.backup_list import note
from hhh_desktop.storage.backup_place import Progress, at_work, disk_of, place_faults
from hhh_desktop.storage.backups import BackupReport, expire, open_place
from hhh_desktop.storage.copying import Copied, discard_copy
from hhh_desktop.storage.database import PAGE_SIZE
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.salon_folder import KEY_FILE_NAME

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault


#: A file on a FAT stick can be no larger (bytes).
LARGEST_ON_FAT = (4 << 30) - 1


def begin(vault: Vault, place: Path, clock: Clock, progress: Progress) -> BackupWork:
    """Copies the pages into `place`, which is held until the work is finished or abandoned.

    `progress(pages done, pages in all)` is called every hundredth of a second or so, on this thread. It may raise to
    stop, and it may work with the vault: read, write, erase; but not close it, rotate its key or begin a backup of it.
    What is written until the last page is copied is in the backup. Raises BackupFaultError (`disk_full`, `gone` …),
    BackupRefusedError(`other_salon`, `no_place`, `busy`, `clock`, `too_large`), BackupUnreadableError(`keys_damaged`)
    and StorageFaultError for the salon's own file; then nothing is left.
    """
    _require_date(clock)
    with place_faults(place), ExitStack() as hold:
        hold.enter_context(at_work(place))
        open_place(vault, place, clock, create=True)
        disk = disk_of(place)
        _require_room(vault, place)
        draft = write_draft(vault.database, place, clock(), progress)
        return BackupWork(vault, place, clock, draft, disk, hold.pop_all())


def _require_date(clock: Clock) -> None:
    """A PC that forgot the time says 1970: the list would not believe such a date, and all that is in it with it."""
    if not 2020 <= clock().year < 2200:
        raise BackupRefusedError("clock")


def _require_room(vault: Vault, place: Path) -> None:
    """Says so before minutes are spent on it; what fits now and does not later is noticed then."""
    size = vault.database.value("PRAGMA page_count") * PAGE_SIZE
    if disk_usage(place).free < size:
        raise BackupFaultError("disk_full")
    if size <= LARGEST_ON_FAT:
        return
    probe = place / f"backup-{token_hex(8)}.part"
    try:
        with probe.open("xb") as file:
            file.truncate(size)  # FAT refuses at once; others write nothing
    except OSError as error:
        if error.errno == EFBIG:
            raise BackupRefusedError("too_large") from None
        raise
    finally:
        probe.unlink(missing_ok=True)


class BackupWork:
    """A backup of which the pages are copied."""

    def __init__(
        self, vault: Vault, place: Path, clock: Clock, draft: Draft, disk: int | None, hold: ExitStack
    ) -> None:
        self._vault, self._place, self._clock = vault, place, clock
        self._draft, self._disk, self._hold = draft, disk, hold
        self._copied: Copied | None = None
        self._guard, self._busy, self._over, self._handed_over = Lock(), False, False, False

    @property
    def is_over(self) -> bool:
        """Whether it was finished, failed or was abandoned."""
        return self._over

    def read_back(self) -> Copied:
        """Waits until the copy is on the disk and reads every row of it; on any thread, without touching the vault.

        Raises BackupFaultError, CopyNotProvenError (`stopped` when it was abandoned); then nothing is left.
        """
        with self._part():
            self._copied = prove_draft(self._draft, lambda: self._over)
        return self._copied

    def finish(self, count: int = DEFAULT_COUNT) -> BackupReport:
        """Gives the copy its place in the list and lets those expire that the rotation says; it was read back before.

        What was written to the database since the pages were copied is not in it and does it no harm. Raises as
        `begin`, and CopyNotProvenError(`stopped`) when it was abandoned; then nothing is left.
        """
        copied, vault, clock = self._copied, self._vault, self._clock
        if copied is None:
            raise CopyNotProvenError("stopped")
        with self._part():
            # Opened again: the stick may be gone, and the keys it is sealed under may be others by now.
            at = open_place(vault, self._place, clock, writing=self._draft.path)
            entry = at.entry_of(self._draft, clock)
            at.keep_ledger(vault.folder / LEDGER_NAME)
            self._handed_over = True
            at.put(entry, vault.folder / KEY_FILE_NAME)
            with vault.transaction():
                note(vault.database, entry.backup)
                vault.audit.append("backup_made", clock(), None, backup=entry.backup.uid)
            expired = expire(vault, at, clock, count)
            self._over = True
        return BackupReport(entry.backup, at.file_of(entry.backup), copied.pages, copied.rows, expired)

    def abandon(self) -> None:
        """Ends the work, on any thread and at any time: what is not in the list by now is taken away.

        Returns at once. `read_back`, when it is at it on another thread, stops within about a second and takes it away;
        `finish` comes to its end.
        """
        with self._guard:
            self._over = True
            if self._busy:
                return
        self._let_go()

    @contextmanager
    def _part(self) -> Iterator[None]:
        """One part of the work at a time; the one that fails, or is the last, leaves nothing behind."""
        with self._guard:
            if self._over:
                raise CopyNotProvenError("stopped")
            self._busy = True
        try:
            with place_faults(self._place, self._disk):
                yield
        except BaseException:
            self._over = True
            raise
        finally:
            with self._guard:
                self._busy = False
            if self._over:
                self._let_go()

    def _let_go(self) -> None:
        """Throws the pages away that are in no list, and lets go of the place; a second time it does nothing."""
        with self._hold, suppress(OSError):  # the stick is gone, say: its next use clears it up
            if not self._handed_over:
                discard_copy(self._draft.path)

"""What every opening looks at beside the log: who may read the salon's files, the key file's copy, and the clock."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.domain.times import Clock, moment_of
from hhh_desktop.services.findings import Finding
from hhh_desktop.storage.folder_kind import kind_of
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.salon_folder import DATABASE_NAME, LOCK_NAME, key_files
from hhh_desktop.storage.unlock_guard import GUARD_FILE_NAME
from hhh_desktop.storage.witness_file import WITNESS_NAME

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: Folders that the program makes in the data folder.
OWN_FOLDERS = ("backups", "certificates", "log")
#: This version of the program did not exist before.
MADE = datetime(2026, 1, 1, tzinfo=UTC)
#: A clock that says it is earlier than the log's last entry by more than this is wrong, or was.
BEHIND = timedelta(days=1)
#: A salon that was closed for longer than this, or a clock that is ahead.
AHEAD = timedelta(days=366)


def look(vault: Vault, clock: Clock) -> tuple[Finding, ...]:
    """What is worth a word, after mending what can be mended; nothing here keeps a salon from opening."""
    notices = [*_rights(vault.folder)]
    if (place := kind_of(vault.folder)).kind == "synced":
        notices.append(Finding("synced_folder", detail=place.name))
    if vault.unlocked.used_backup or vault.keys.used_backup:
        notices.append(Finding("key_file_mended"))
    last = vault.audit.last()
    if last is not None and (wrong := _clock(clock(), moment_of(last.at))):
        notices.append(Finding(wrong, last.seq, last.at))
    return tuple(notices)


def _clock(now: datetime, last: datetime) -> str:
    if now < MADE or now < last - BEHIND:
        return "clock_behind"
    return "clock_ahead" if now > last + AHEAD else ""


def salon_files(folder: Path) -> Iterator[Path]:
    """The files of a salon that are there; only this user may read them."""
    database = folder / DATABASE_NAME
    names = (LEDGER_NAME, WITNESS_NAME, GUARD_FILE_NAME, LOCK_NAME)
    paths = (database, Path(f"{database}-wal"), *key_files(folder), *(folder / name for name in names))
    return (path for path in paths if path.exists())


def loose_rights(folder: Path) -> tuple[str, ...]:
    """Names of files and folders that others can get at, or that are another user's. POSIX only: elsewhere the rights
    of the user's profile hold.
    """
    if os.name != "posix":
        return ()
    return tuple(path.name for path, forbidden in _guarded(folder) if _is_loose(path, forbidden))


def _guarded(folder: Path) -> Iterator[tuple[Path, int]]:
    """(what is guarded, rights that nobody may have on it).

    The data folder may hold other things and be meant for more people to look into, but nobody else may put a file
    in it; the program's own files and folders are for this user only.
    """
    yield folder, 0o022
    for path in (*salon_files(folder), *(folder / name for name in OWN_FOLDERS)):
        if path.exists():
            yield path, 0o077


def _is_loose(path: Path, forbidden: int) -> bool:
    found = path.lstat()
    return found.st_uid != os.geteuid() or bool(found.st_mode & forbidden)


def _rights(folder: Path) -> Iterator[Finding]:
    """What others can get at is closed to them where it is ours; the rest is told."""
    before = loose_rights(folder)
    if not before:
        return
    for path, forbidden in _guarded(folder):
        if _is_loose(path, forbidden) and not path.is_symlink():
            with suppress(OSError):
                path.chmod(stat.S_IMODE(path.lstat().st_mode) & ~forbidden)
    after = loose_rights(folder)
    if mended := [name for name in before if name not in after]:
        yield Finding("rights_mended", detail=", ".join(mended))
    if after:
        yield Finding("rights_foreign", detail=", ".join(after))

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
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.salon_folder import DATABASE_NAME, LOCK_NAME, key_files
from hhh_desktop.storage.unlock_guard import GUARD_FILE_NAME
from hhh_desktop.storage.witness_file import WITNESS_NAME

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: Folders that the program makes in the data folder.
OWN_FOLDERS = ("backups", "certificates", "logs")
#: This version of the program did not exist before.
MADE = datetime(2026, 1, 1, tzinfo=UTC)
#: A clock that says it is earlier than the log's last entry by more than this is wrong, or was.
BEHIND = timedelta(days=1)
#: A salon that was closed for longer than this, or a clock that is ahead.
AHEAD = timedelta(days=366)


def look(vault: Vault, clock: Clock) -> tuple[Finding, ...]:
    """What is worth a word, after mending what can be mended; nothing here keeps a salon from opening."""
    notices = [*_rights(vault.folder)]
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


def _rights(folder: Path) -> Iterator[Finding]:
    """Files that others could read are closed to them; those of another user are told. POSIX only."""
    if os.name != "posix":
        return
    mended, foreign = [], []
    for path in salon_files(folder):
        found = path.lstat()
        if found.st_uid != os.geteuid():
            foreign.append(path.name)
        elif stat.S_ISREG(found.st_mode) and stat.S_IMODE(found.st_mode) & 0o077:
            try:
                path.chmod(0o600)
                mended.append(path.name)
            except OSError:
                foreign.append(path.name)
    if mended:
        yield Finding("rights_mended", detail=", ".join(mended))
    if foreign:
        yield Finding("rights_foreign", detail=", ".join(foreign))
    yield from _folders(folder)


def _folders(folder: Path) -> Iterator[Finding]:
    """The program's own folders are for this user only. The data folder may hold other things and be meant for more
    people to look into; but nobody else may put a file in it.
    """
    own = [place for place in (folder / name for name in OWN_FOLDERS) if place.is_dir()]
    for path, forbidden in [(folder, 0o022), *((place, 0o077) for place in own)]:
        found = path.lstat()
        if found.st_uid == os.geteuid() and found.st_mode & forbidden:
            with suppress(OSError):
                path.chmod(stat.S_IMODE(found.st_mode) & ~forbidden)
        now = path.lstat()
        if now.st_uid != os.geteuid() or now.st_mode & forbidden:
            yield Finding("rights_foreign", detail=path.name)
        elif now.st_mode != found.st_mode:
            yield Finding("rights_mended", detail=path.name)

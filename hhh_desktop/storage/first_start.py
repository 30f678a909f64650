"""Making a salon's files as one act: a mark stands in the folder from before the first key until the last rename.

The mark is the database under its unfinished name, empty at first. While it is there nobody has ever opened what lies
beside it, so all of it may go; once it has its final name there is a salon, and nothing is taken away any more.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.storage.salon_folder import DATABASE_NAME, LOCK_NAME, PART_NAME, key_files
from hhh_desktop.storage.secure_files import sync_folder


class FolderLock:
    """One program at a time per data folder: a lock file that the system lets go of when a program dies."""

    def __init__(self, folder: Path) -> None:
        """Raises CannotOpenError: `in_use`, or `read_only` when nothing can be written in the folder."""
        from filelock import FileLock, Timeout

        self._lock = FileLock(folder / LOCK_NAME, timeout=0, mode=0o600)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise CannotOpenError("in_use") from error
        except OSError as error:
            raise CannotOpenError("read_only", str(error.strerror)) from error

    def release(self) -> None:
        self._lock.release()


def keep_place(folder: Path) -> Path:
    """Puts the mark there, on the disk when this returns; gives its path. Lets OSError through."""
    part = folder / PART_NAME
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    sync_folder(folder)
    return part


def discard_start(folder: Path) -> None:
    """Takes away what was made, the mark last; nothing at all once the database has its name. Lets OSError through."""
    part = folder / PART_NAME
    if not part.exists() or (folder / DATABASE_NAME).exists():
        return
    for path in (*key_files(folder), *(part.with_name(part.name + suffix) for suffix in ("-wal", "-journal", ""))):
        path.unlink(missing_ok=True)


def finish_start(folder: Path) -> None:
    """Takes away what a killed first start left, unless somebody is making a salon here at this moment."""
    if not (folder / PART_NAME).exists():
        return
    try:
        lock = FolderLock(folder)
    except CannotOpenError:
        return
    try:
        with suppress(OSError):
            discard_start(folder)
    finally:
        lock.release()

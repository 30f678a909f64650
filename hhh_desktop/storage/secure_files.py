"""Private files that are either wholly old or wholly new, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

BACKUP_SUFFIX = ".bak"
_TEMP_SUFFIX = ".tmp"


def backup_path(path: Path) -> Path:
    """Where the equal copy of `path` is kept: the same folder, with `.bak` behind the name."""
    return path.with_name(path.name + BACKUP_SUFFIX)


def make_private_folder(path: Path) -> None:
    """Make `path`, with its parents, for this user only (0700; on Windows the profile's own rights already say so).

    A folder that exists is narrowed to 0700 too. Lets OSError through.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.chmod(0o700)


def write_atomically(path: Path, data: bytes, keep_backup: bool = False) -> None:
    """Replace `path` by `data` as one act: temp file (0600) in the same folder, fsync, rename, fsync of the folder.

    With `keep_backup` an equal copy is kept at `backup_path(path)`. It holds the same bytes, not the former ones: a key
    file's former contents would still open for a passphrase that was changed or a person who left. Both temp files are
    on the disk before either is renamed, so that a full disk is noticed while nothing has changed, and at any moment at
    least one of the two is whole.

    Lets OSError through (disk full, read-only folder); then nothing has changed and no temp file is left. Once `path`
    is new it has happened: a copy that cannot be replaced then (held open by another program) stays behind in silence.
    A temp file left by a killed program is overwritten by the next write.
    """
    targets = [path, backup_path(path)] if keep_backup else [path]
    temps = [target.with_name(target.name + _TEMP_SUFFIX) for target in targets]
    try:
        for temp in temps:
            _write_private(temp, data)
        temps[0].replace(path)
        if keep_backup:
            with contextlib.suppress(OSError):
                temps[1].replace(targets[1])
    finally:
        for temp in temps:
            with contextlib.suppress(OSError):
                temp.unlink()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` survive a power cut; Windows has no such call and journals them itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_private(path: Path, data: bytes) -> None:
    """Write a new file that only this user can read, and wait until it is on the disk."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
    # O_EXCL and O_NOFOLLOW: a link planted under this name is refused, not followed.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())

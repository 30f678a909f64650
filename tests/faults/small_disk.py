"""A disk that has just so much room left: a tmpfs of our own, filled up but for a few pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

BLOCK = 4096


class SmallDisk:
    """`root` is where it is mounted; `fill` leaves so many blocks of 4 KiB, `empty` takes the filling away."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    @property
    def free(self) -> int:
        """Blocks that are left."""
        found = os.statvfs(self.root)
        return found.f_bavail * found.f_frsize // BLOCK

    def fill(self, blocks: int) -> None:
        self.empty()
        room = self.free - blocks
        assert room >= 0, "the disk is smaller than that"
        if room:
            with self._ballast.open("wb") as stream:
                os.posix_fallocate(stream.fileno(), 0, room * BLOCK)
        assert abs(self.free - blocks) <= 1

    def empty(self) -> None:
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path, mebibytes: int) -> Iterator[SmallDisk]:
    """Mounted at `folder`; the test is skipped, in words, where nobody may mount one."""
    if sys.platform != "linux":
        pytest.skip("a disk of a few megabytes is a tmpfs, which is Linux's")
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=700", "tmpfs", str(folder)]
    if not mount or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a disk of a few megabytes; tests/storage fills it by fault injection")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)

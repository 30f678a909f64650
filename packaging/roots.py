"""Root file systems and X servers of our own, to install in and to look at: for the checks that need more than a checkout."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from building import WORK, BuildError, call, fresh, log

_MOUNTED = ("proc", "dev")


@contextmanager
def fresh_root(suite: str, title: str, packages: str = "procps") -> Iterator[Path]:
    """A fresh minimal root of a Debian release, with /proc and /dev while it is used; its base is kept for the next time.

    `title` tells roots with other `packages` apart.
    """
    base = WORK / "roots" / f"{title}.tar"
    base.parent.mkdir(parents=True, exist_ok=True)
    if not base.exists():
        log(f"{title}: making a minimal root")
        call(["mmdebstrap", "--variant=minbase", f"--include={packages}", suite, base])
    root = WORK / "roots" / title
    # Left mounted by a run that was killed: this machine's own /dev must not be emptied.
    if any((root / place).is_mount() for place in _MOUNTED):
        raise BuildError(f"{root} still has mounts of an earlier run; unmount them first")
    fresh(root)
    call(["tar", "-xpf", base, "-C", root, "--exclude=./dev/*"])
    mounted = list[Path]()
    try:
        for name in _MOUNTED:
            call(["mount", "--bind", f"/{name}", root / name])
            mounted.append(root / name)
        shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
        yield root
    finally:
        for place in reversed(mounted):
            call(["umount", "-l", place])
        shutil.rmtree(root, ignore_errors=True)


def in_root(root: Path, *command: str) -> list[str]:
    """The command as it is called inside a root, as its superuser."""
    fixed = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    return ["chroot", str(root), "env", "-i", *fixed, *command]


def inside(root: Path, line: str) -> str:
    """Runs a line of shell inside a root; gives what it printed. Raises BuildError."""
    return call(in_root(root, "sh", "-c", line))


@contextmanager
def screen() -> Iterator[tuple[str, Path]]:
    """An X server of our own: (its name, the file that always holds what it shows)."""
    folder = fresh(WORK / "screen")
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", "1366x768x24", "-fbdir", str(folder), "-ac"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        yield display, folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def save_picture(frame: Path, target: Path) -> None:
    """What the X server shows, from its own dump (XWD) to PNG."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QImage

    data = frame.read_bytes()
    fields = struct.unpack(">25I", data[:100])
    header, width, height, line, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
    pixels = data[header + 12 * colours :]
    image = QImage(pixels, width, height, line, QImage.Format.Format_RGB32)
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(target))

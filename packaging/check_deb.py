#!/usr/bin/env python3
"""Installs the Debian package in fresh minimal roots and uses it there as a normal user: `sudo just package-check`.

For each suite in pins.toml: nothing but the base system and what the package depends on; self-test, the window offscreen
and on a real X server with a picture of it, work from the command line, purge; the salon's data must stay.
Needs root, mmdebstrap and Xvfb, and minutes; it is no part of .ci/run.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from building import DIST, PROGRAM, ROOT, WORK, BuildError, call, fresh, log, need, pins

_USER = "salon"
_PICTURES = ROOT / "build/shots/installed"


def main() -> int:
    """0 when the package does all it should in every suite."""
    if os.geteuid() != 0:
        print("check_deb.py: this needs root, for a root file system of its own", file=sys.stderr)
        return 2
    need({"mmdebstrap": "mmdebstrap", "Xvfb": "xvfb"})
    package = sorted(DIST.glob(f"{PROGRAM}_*_amd64.deb"))[-1]
    try:
        for suite in pins()["linux"]["suites"]:
            _check(suite, package)
    except BuildError as error:
        log(f"failed: {error}")
        return 1
    return 0


def _check(suite: str, package: Path) -> None:
    with _root(suite) as root:
        shutil.copyfile(package, root / "tmp/package.deb")
        before = _installed(root)
        _inside(root, "apt-get install -qy --no-install-recommends /tmp/package.deb")
        log(f"{suite}: installed with {len(_installed(root) - before)} packages more")
        _inside(root, f"useradd -m {_USER}")
        _as_user(root, "QT_QPA_PLATFORM=offscreen hhh self-test --report /tmp/report.json")
        _as_user(
            root, "printf 'vier losse woorden samen' > ~/p; hhh init --salon Proef --owner Marije --passphrase-file ~/p"
        )
        _as_user(root, """echo '{"surname": "Verbeek", "phone": "0612345678"}' | hhh add - --passphrase-file ~/p""")
        picture = _PICTURES / f"{suite}.png"
        with _screen() as (display, frame):
            _as_user(root, f"DISPLAY={display} timeout 60 hhh-desktop --quit-when-shown")
            started = subprocess.Popen(_chroot(root, "sh", "-c", _shell(f"DISPLAY={display} hhh-desktop")))
            time.sleep(5)  # a picture is taken of what stands there then; a person looks at it
            _save_picture(frame, picture)
            _inside(root, "pkill -u salon -x hhh-desktop || true")
            started.wait(30)
        _inside(root, f"apt-get purge -qy {PROGRAM}")
        left = _inside(root, f"ls -d /usr/lib/{PROGRAM} /usr/bin/{PROGRAM} /usr/bin/hhh 2>/dev/null || true")
        kept = root / f"home/{_USER}/.local/share/HerHisHairDesktop/records.db"
        if left.strip() or not kept.exists():
            raise BuildError(f"{suite}: after purging: {left.strip() or 'the data are gone'}")
        log(f"{suite}: self-test, window, work and purge are fine, the data stay; picture: {picture.relative_to(ROOT)}")


@contextmanager
def _root(suite: str) -> Iterator[Path]:
    """A fresh minimal root of the suite, with /proc and /dev while it is used; its base is kept for the next time."""
    base = WORK / "roots" / f"{suite}.tar"
    base.parent.mkdir(parents=True, exist_ok=True)
    if not base.exists():
        log(f"{suite}: making a minimal root")
        call(["mmdebstrap", "--variant=minbase", "--include=procps", suite, base])
    root = fresh(WORK / "roots" / suite)
    call(["tar", "-xpf", base, "-C", root, "--exclude=./dev/*"])
    mounted = []
    try:
        for name in ("proc", "dev"):
            call(["mount", "--bind", f"/{name}", root / name])
            mounted.append(root / name)
        shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
        _inside(root, "apt-get update -q")
        yield root
    finally:
        for place in reversed(mounted):
            call(["umount", "-l", place])
        shutil.rmtree(root, ignore_errors=True)


def _chroot(root: Path, *command: str) -> list[str]:
    fixed = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    return ["chroot", str(root), "env", "-i", *fixed, *command]


def _inside(root: Path, line: str) -> str:
    return call(_chroot(root, "sh", "-c", line))


def _shell(line: str) -> str:
    return f"su {_USER} -c {_quoted(f'cd; {line}')}"


def _as_user(root: Path, line: str) -> str:
    return _inside(root, _shell(line))


def _quoted(line: str) -> str:
    return "'" + line.replace("'", "'\\''") + "'"


def _installed(root: Path) -> set[str]:
    return set(_inside(root, "dpkg-query -f '${Package}\\n' -W").split())


@contextmanager
def _screen() -> Iterator[tuple[str, Path]]:
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


def _save_picture(frame: Path, target: Path) -> None:
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


if __name__ == "__main__":
    sys.exit(main())

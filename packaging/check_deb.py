#!/usr/bin/env python3
"""Installs the Debian package in fresh minimal roots and uses it there as a normal user: `sudo just package-check`.

For each suite in pins.toml: nothing but the base system and what the package depends on; self-test, the window offscreen
and on a real X server with a picture of it, work from the command line, purge; the salon's data must stay.
Needs root, mmdebstrap and Xvfb, and minutes; it is no part of .ci/run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from building import DIST, PROGRAM, ROOT, BuildError, log, need, pins
from roots import fresh_root, in_root, inside, save_picture, screen

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
    with fresh_root(suite, suite) as root:
        inside(root, "apt-get update -q")
        shutil.copyfile(package, root / "srv/package.deb")
        before = _installed(root)
        inside(root, "apt-get install -qy --no-install-recommends /srv/package.deb")
        log(f"{suite}: installed with {len(_installed(root) - before)} packages more")
        inside(root, f"useradd -m {_USER}")
        _as_user(root, "QT_QPA_PLATFORM=offscreen hhh self-test --report ~/report.json")
        _as_user(
            root, "printf 'vier losse woorden samen' > ~/p; hhh init --salon Proef --owner Marije --passphrase-file ~/p"
        )
        _as_user(root, """echo '{"surname": "Verbeek", "phone": "0612345678"}' | hhh add - --passphrase-file ~/p""")
        picture = _PICTURES / f"{suite}.png"
        with screen() as (display, frame):
            _as_user(root, f"DISPLAY={display} timeout 60 hhh-desktop --quit-when-shown")
            started = subprocess.Popen(in_root(root, "sh", "-c", _shell(f"DISPLAY={display} hhh-desktop")))
            time.sleep(5)  # a picture is taken of what stands there then; a person looks at it
            save_picture(frame, picture)
            inside(root, "pkill -u salon -x hhh-desktop || true")
            started.wait(30)
        inside(root, f"apt-get purge -qy {PROGRAM}")
        left = inside(root, f"ls -d /usr/lib/{PROGRAM} /usr/bin/{PROGRAM} /usr/bin/hhh 2>/dev/null || true")
        kept = root / f"home/{_USER}/.local/share/HerHisHairDesktop/records.db"
        if left.strip() or not kept.exists():
            raise BuildError(f"{suite}: after purging: {left.strip() or 'the data are gone'}")
        log(f"{suite}: self-test, window, work and purge are fine, the data stay; picture: {picture.relative_to(ROOT)}")


def _shell(line: str) -> str:
    return f"su {_USER} -c {_quoted(f'cd; {line}')}"


def _as_user(root: Path, line: str) -> str:
    return inside(root, _shell(line))


def _quoted(line: str) -> str:
    return "'" + line.replace("'", "'\\''") + "'"


def _installed(root: Path) -> set[str]:
    return set(inside(root, "dpkg-query -f '${Package}\\n' -W").split())


if __name__ == "__main__":
    sys.exit(main())

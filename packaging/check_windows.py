#!/usr/bin/env python3
"""Installs the setup and the MSI under wine, uses what is installed, and takes it away: `sudo just package-check`.

Wine stands in for Windows: what passes here has still to be seen on Windows itself. Two stub libraries stand in for what
Windows 10 has and wine has not. Needs root, mmdebstrap, Xvfb and mingw, and minutes; it is no part of .ci/run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from building import DIST, HERE, ROOT, BuildError, call, log, need
from roots import fresh_root, in_root, save_picture, screen

_NAME = "HerHisHairDesktop"
_PICTURES = ROOT / "build/shots/installed"
_PREFIX = "root/.wine/drive_c"
_USER = "users/root"


class Wine:
    """Wine in a root of its own, with a screen."""

    def __init__(self, root: Path, display: str) -> None:
        self.root = root
        self.drive = root / _PREFIX
        self._settings = [
            f"DISPLAY={display}",
            "WINEDEBUG=-all",
            "WINEARCH=win64",
            "WINEDLLOVERRIDES=mscms=n;winemenubuilder.exe=;mscoree=;mshtml=",
        ]

    def command(self, *words: str, **more: str) -> list[str]:
        settings = [*self._settings, *(f"{name}={value}" for name, value in more.items())]
        return in_root(self.root, "env", *settings, "wine", *words)

    def run(self, *words: str, expected: int = 0, **more: str) -> str:
        """Runs a program and waits for it; raises BuildError when it ends otherwise than expected."""
        done = subprocess.run(
            ["timeout", "300", *self.command(*words, **more)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode != expected:
            raise BuildError(f"{words[0]} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}")
        return done.stdout


def main() -> int:
    """0 when both installers do all they should."""
    if os.geteuid() != 0:
        print("check_windows.py: this needs root, for a root file system of its own", file=sys.stderr)
        return 2
    need({"mmdebstrap": "mmdebstrap", "Xvfb": "xvfb", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32"})
    try:
        with _wine() as (wine, frame):
            _check_setup(wine, frame)
            _check_msi(wine)
    except BuildError as error:
        log(f"failed: {error}")
        return 1
    return 0


@contextmanager
def _wine() -> Iterator[tuple[Wine, Path]]:
    with fresh_root("trixie", "wine", "procps,wine,wine64,fonts-dejavu-core") as root, screen() as (display, frame):
        wine = Wine(root, display)
        wine.run("wineboot", "--init")
        for name in ("icuuc", "mscms"):
            target = wine.drive / f"windows/system32/{name}.dll"
            target.unlink(missing_ok=True)
            call(["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-o", target, HERE / f"windows/stubs/{name}.c"])
        for artefact in DIST.glob(f"{_NAME}-*"):
            (wine.drive / artefact.name).write_bytes(artefact.read_bytes())
        yield wine, frame


def _newest(pattern: str) -> str:
    found = sorted(DIST.glob(pattern))
    if not found:
        raise BuildError(f"there is no {pattern} in dist/: build it first")
    return found[-1].name


def _check_setup(wine: Wine, frame: Path) -> None:
    setup = _newest(f"{_NAME}-*-setup.exe")
    place = wine.drive / _USER / f"AppData/Local/Programs/{_NAME}"
    inside = f"C:\\{_USER}\\AppData\\Local\\Programs\\{_NAME}".replace("/", "\\")
    wine.run(f"C:\\{setup}", "/S")
    _require((place / "hhh-desktop.exe").is_file(), "the setup put nothing down")
    _require(any(place.rglob("*.pyc")), "nothing was compiled")
    _require(
        not list((wine.drive / _USER / "Desktop").glob("*.lnk")), "an icon that nobody asked for is on the desktop"
    )
    log("windows: the setup installs silently, for one user")
    _use(wine, inside)
    _look(wine, inside, setup, frame)
    (place / "of-the-user.txt").write_text("mine", encoding="utf-8")
    wine.run(f"C:\\{setup}", "/S")
    _require((place / "uninstall.exe").is_file(), "installing over lost the uninstaller")
    _use(wine, inside)
    wine.run(f"{inside}\\uninstall.exe", "/CurrentUser", "/S")
    _wait(lambda: not (place / "hhh-desktop.exe").exists(), "the program is still there")
    left = sorted(str(path.relative_to(place)) for path in place.rglob("*"))
    _wait(
        lambda: sorted(str(path.relative_to(place)) for path in place.rglob("*")) == ["of-the-user.txt"],
        f"left: {left[:9]}",
    )
    _require((wine.drive / "salon/records.db").is_file(), "the clients' data are gone")
    log("windows: installed over, taken away file by file; what was somebody's own and the clients' data stay")


def _check_msi(wine: Wine) -> None:
    msi = _newest(f"{_NAME}-*.msi")
    place = wine.drive / "Program Files" / _NAME
    wine.run("msiexec", "/i", f"C:\\{msi}", "/qn")
    _require((place / "hhh.exe").is_file(), "the MSI put nothing down")
    _use(wine, f"C:\\Program Files\\{_NAME}")
    wine.run("msiexec", "/x", f"C:\\{msi}", "/qn")
    _require(not (place / "hhh.exe").exists(), "the MSI left the program behind")
    log("windows: the MSI installs, works and goes, silently")


def _use(wine: Wine, inside: str) -> None:
    """The self-test, and a client put away and found, by the installed program."""
    report = wine.drive / "report.json"
    report.unlink(missing_ok=True)
    wine.run(f"{inside}\\hhh.exe", "self-test", "--report", "C:\\report.json", QT_QPA_PLATFORM="offscreen")
    _require(json.loads(report.read_text(encoding="utf-8"))["ok"] is True, "the self-test failed")
    secret = ("--data", "C:\\salon", "--passphrase-file", "C:\\p.txt", "--json")
    (wine.drive / "p.txt").write_text("vier losse woorden samen", encoding="utf-8")
    (wine.drive / "client.json").write_text('{"surname": "Verbeek", "phone": "0612345678"}', encoding="utf-8")
    if not (wine.drive / "salon").exists():
        wine.run(f"{inside}\\hhh.exe", "init", "--salon", "Proef", "--owner", "Marije", *secret)
        wine.run(f"{inside}\\hhh.exe", "add", "C:\\client.json", *secret)
    found = wine.run(f"{inside}\\hhh.exe", "find", "verb", *secret)
    _require('"count": 1' in found, f"the client was not found: {found}")


def _look(wine: Wine, inside: str, setup: str, frame: Path) -> None:
    """A picture of the window; and while it is open, the setup refuses rather than kills."""
    window = subprocess.Popen(
        wine.command(f"{inside}\\hhh-desktop.exe", "--data", "C:\\salon"), stdin=subprocess.DEVNULL
    )
    try:
        time.sleep(25)  # a picture is taken of what stands there then; a person looks at it
        save_picture(frame, _PICTURES / "windows.png")
        wine.run(f"C:\\{setup}", "/S", expected=5)
        _require(window.poll() is None, "the setup ended a program that was open")
    finally:
        subprocess.run(wine.command("taskkill", "/F", "/IM", "hhh-desktop.exe"), stdin=subprocess.DEVNULL, check=False)
        window.wait(30)
    log(f"windows: an open program is left alone; picture: {(_PICTURES / 'windows.png').relative_to(ROOT)}")


def _require(fine: bool, complaint: str) -> None:
    if not fine:
        raise BuildError(complaint)


def _wait(fine: object, complaint: str) -> None:
    """The uninstaller works on after its caller has ended: up to a minute."""
    for _ in range(60):
        if callable(fine) and fine():
            return
        time.sleep(1)
    raise BuildError(complaint)


if __name__ == "__main__":
    sys.exit(main())

"""What every artefact's build shares: where things are, the version and date, calling programs, and sums of files."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
#: Everything that can be made again lies here.
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
APP_ID = "nl.herhishair.Desktop"
PROGRAM = "hhh-desktop"


class BuildError(Exception):
    """The artefact cannot be made; the sentence says why and what to do."""


def version() -> str:
    """The program's version, read as text: the build does not import the program."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "hhh_desktop/__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise BuildError("hhh_desktop/__init__.py names no version")
    return found[1]


def epoch() -> int:
    """The moment every file of every artefact carries: SOURCE_DATE_EPOCH, else the day of the release in pins.toml."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return int(given) if given else int(pins()["source_date_epoch"])


def pins() -> Mapping[str, Any]:
    """packaging/pins.toml: each input from outside by version and SHA-256."""
    return tomllib.loads((HERE / "pins.toml").read_text(encoding="utf-8"))


def environment() -> dict[str, str]:
    """The environment of every program that is called: nothing in it may change a byte of what comes out."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "QT_"))}
    fixed = {
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return kept | fixed


def call(command: Iterable[object], *, cwd: Path = ROOT, more: Mapping[str, str] | None = None) -> str:
    """Runs a program; gives what it printed. Raises BuildError with its last words."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=cwd, env=environment() | dict(more or {}), capture_output=True, text=True, check=False
    )
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-15:])
        raise BuildError(f"{Path(words[0]).name} ended with {done.returncode}:\n{tail}")
    return done.stdout


def need(files: Mapping[str, str]) -> None:
    """Files and programs of the system (as a pattern or a name -> Debian's package); installs with apt what is missing."""

    def is_there(name: str) -> bool:
        return any(Path("/").glob(name.lstrip("/"))) if "/" in name else shutil.which(name) is not None

    missing = sorted({package for name, package in files.items() if not is_there(name)})
    if missing:
        sys.path.insert(0, str(ROOT))
        from run import install_packages

        install_packages(missing)


def fresh(folder: Path) -> Path:
    """An empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def settle_times(folder: Path) -> None:
    """Gives every file and folder the build's moment."""
    moment = epoch()
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def write_sums() -> None:
    """dist/SHA256SUMS over all artefacts that lie there."""
    ours = {"SHA256SUMS", "build.log"}
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path.name[0] != "." and path.name not in ours)
    lines = [f"{sha256(path)}  {path.name}\n" for path in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def log(line: str) -> None:
    """One line for whoever waits, and for dist/build.log."""
    DIST.mkdir(exist_ok=True)
    with (DIST / "build.log").open("a", encoding="utf-8") as file:
        file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} {line}\n")
    print(f"build.py: {line}", file=sys.stderr, flush=True)

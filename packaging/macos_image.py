"""The program for macOS on Apple's own processors: an .app by PyInstaller in a .dmg by hdiutil. NOT VERIFIED: see README.md.

Only a Mac has the tools for it; on another system it refuses in words.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from building import DIST, HERE, ROOT, WORK, BuildError, call, fresh, log, settle_times, version
from freeze import LOCK
from icons import draw

_NAME = "HerHisHairDesktop"
_SIZES = (16, 32, 128, 256, 512)


def build_image() -> Path:
    """dist/HerHisHairDesktop-VERSION-arm64.dmg. Raises BuildError on another system."""
    if sys.platform != "darwin" or platform.machine() != "arm64":
        raise BuildError(
            "the .dmg can only be built on a Mac with an Apple processor (codesign and hdiutil are Apple's)"
        )
    python = _environment()
    work, out = fresh(WORK / "pyinstaller"), fresh(WORK / "frozen")
    log("freezing")
    settings = ["--noconfirm", "--log-level", "WARN", "--distpath", out, "--workpath", work]
    call(
        [python, "-m", "PyInstaller", *settings, HERE / "macos/hhh-desktop.spec"], more={"HHH_ICON": str(_icon(python))}
    )
    image = fresh(WORK / "image")
    app = image / "Her His Hair.app"
    (out / app.name).rename(app)
    if not os.environ.get("HHH_MACOS_IDENTITY"):
        log("without HHH_MACOS_IDENTITY the program is signed for this machine only: macOS will warn whoever opens it")
    call(["codesign", "--verify", "--deep", "--strict", app])
    (image / "Applications").symlink_to("/Applications")
    settle_times(image)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{_NAME}-{version()}-arm64.dmg"
    target.unlink(missing_ok=True)
    log(f"packing {target.name}")
    call(
        ["hdiutil", "create", "-volname", "Her His Hair", "-srcfolder", image, "-fs", "HFS+", "-format", "UDZO", target]
    )
    return target


def _environment() -> Path:
    """A Python of the build's own, with exactly what the lock names."""
    folder = fresh(WORK / "python")
    call([sys.executable, "-m", "venv", "--without-pip", folder])
    python = folder / "bin/python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, "install", "-qq"]
    call([*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK])
    return python


def _icon(python: Path) -> Path:
    """The program's mark as macOS wants it, in all its sizes."""
    folder = fresh(WORK / "hhh-desktop.iconset")
    names = {f"icon_{size}x{size}{'@2x' * (scale - 1)}.png": size * scale for size in _SIZES for scale in (1, 2)}
    draw(python, ROOT / "resources/icons/brand.svg", {folder / name: size for name, size in names.items()})
    icon = folder.with_suffix(".icns")
    call(["iconutil", "-c", "icns", "-o", icon, folder])
    return icon

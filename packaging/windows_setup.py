"""The two installers for Windows, made from one payload: the setup for salons (NSIS) and the MSI for IT firms (wixl)."""

from __future__ import annotations

import os
import uuid
from pathlib import Path, PurePosixPath
from xml.sax.saxutils import quoteattr

from building import DIST, HERE, WORK, call, epoch, fresh, log, need, version
from windows_payload import build_payload, files

_NAME = "HerHisHairDesktop"
#: One MSI replaces another by this; it never changes.
_UPGRADE_CODE = "4D0C1F3E-93C5-4C9B-8A57-5E2B7A1D60F4"
_SPACE = uuid.UUID(_UPGRADE_CODE)
_SHORTCUT = (
    '<Shortcut Id="menu" Directory="ProgramMenuFolder" Name="Her His Hair" WorkingDirectory="INSTALLDIR"'
    ' Icon="app.ico" IconIndex="0" Advertise="yes"/>'
)
#: wixl knows no conditions. Windows 10 calls itself 6.3 here, so this keeps out 8 and older; which 10 it is, the MSI
#: cannot ask, and the program says so itself when icu.dll is missing.
_CONDITION = (
    "INSERT INTO `LaunchCondition` (`Condition`, `Description`) VALUES ('Installed OR VersionNT >= 603',"
    " 'Deze Windows is te oud: nodig is Windows 10 of nieuwer. / This Windows is too old: Windows 10 or newer is needed.')"
)


def build_setup(runtime: Path | None) -> Path:
    """dist/HerHisHairDesktop-VERSION-setup.exe."""
    need({"makensis": "nsis"})
    payload = build_payload(runtime)
    work = fresh(WORK / "setup")
    include = work / "files.nsh"
    include.write_text(_include(payload), encoding="utf-8-sig")
    setup = DIST / f"{_NAME}-{version()}-setup.exe"
    DIST.mkdir(exist_ok=True)
    log(f"packing {setup.name}")
    defined: dict[str, object] = {"VERSION": version(), "PAYLOAD": payload, "FILES": include, "OUTFILE": setup}
    if command := os.environ.get("HHH_SIGN"):
        defined["SIGN"] = command
    call(
        [
            "makensis",
            "-V2",
            "-WX",
            *(f"-D{name}={value}" for name, value in defined.items()),
            HERE / "windows/setup.nsi",
        ]
    )
    return setup


def _include(payload: Path) -> str:
    """Two macros: every file put into its place, and every file, compiled or not, taken away again. Nothing else is."""
    names = [PurePosixPath(path.relative_to(payload).as_posix()) for path in files(payload)]
    put, take, here = [], [], None
    for name in names:
        if name.parent != here:
            here = name.parent
            put.append(f'SetOutPath "{_installed(here)}"')
        put.append(f'File "{payload / name}"')
        take.append(f'Delete "{_installed(name)}"')
        if name.suffix == ".py":
            compiled = name.parent / "__pycache__" / f"{name.stem}.cpython-{_python(payload)}.pyc"
            take.append(f'Delete "{_installed(compiled)}"')
    folders = {parent for name in names for parent in name.parents if str(parent) != "."}
    folders |= {name.parent / "__pycache__" for name in names if name.suffix == ".py"}
    deepest = sorted(folders, key=lambda folder: (-len(folder.parts), str(folder)))
    take += [f'RMDir "{_installed(folder)}"' for folder in deepest]
    return "\n".join(["!macro PUT_FILES", *put, "!macroend", "!macro TAKE_FILES", *take, "!macroend", ""])


def _installed(name: PurePosixPath) -> str:
    return "$INSTDIR" if str(name) == "." else "$INSTDIR\\" + str(name).replace("/", "\\").replace("$", "$$")


def _python(payload: Path) -> str:
    """313 of python313.dll: part of the name of every compiled file."""
    return next(path.stem.removeprefix("python") for path in (payload / "runtime").glob("python3[0-9]*.dll"))


def build_msi(runtime: Path | None) -> Path:
    """dist/HerHisHairDesktop-VERSION.msi: for all users, silently (`msiexec /i … /qn`), the same payload."""
    need({"wixl": "wixl", "msibuild": "msitools", "faketime": "faketime"})
    payload = build_payload(runtime)
    source = fresh(WORK / "msi") / "hhh-desktop.wxs"
    source.write_text(_wxs(payload), encoding="utf-8")
    msi = DIST / f"{_NAME}-{version()}.msi"
    DIST.mkdir(exist_ok=True)
    log(f"packing {msi.name}")
    # wixl writes the present moment, and a package code by chance: a clock that stands still, and a code of our own.
    call(["faketime", "-f", f"@{_moment()}", "wixl", "-a", "x64", "-o", msi, source], cwd=payload)
    subject = f"Her His Hair Desktop {version()}"
    code = "{" + str(uuid.uuid5(_SPACE, f"package {version()} {_sums(payload)}")).upper() + "}"
    call(["msibuild", msi, "-q", _CONDITION])
    call(["msibuild", msi, "-s", subject, "Her His Hair", "x64;1043", code])
    if command := os.environ.get("HHH_SIGN"):
        call([command, msi])
    return msi


def _moment() -> str:
    import time

    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(epoch()))


def _sums(payload: Path) -> str:
    from windows_payload import MANIFEST

    return (payload / MANIFEST).read_text(encoding="utf-8")


def _wxs(payload: Path) -> str:
    """The description that wixl reads; every identifier follows from the file's name, so that it stays the same."""
    components: list[str] = []
    tree = "\n".join(_folder(payload, payload, components))
    references = "\n".join(f'   <ComponentRef Id="{one}"/>' for one in components)
    filled = {
        "PRODUCT": str(uuid.uuid5(_SPACE, f"product {version()}")).upper(),
        "UPGRADE": _UPGRADE_CODE,
        "VERSION": version(),
        "ICON": "hhh-desktop.ico",
        "TREE": tree,
        "REFERENCES": references,
    }
    text = (HERE / "windows/product.wxs").read_text(encoding="utf-8")
    for name, value in filled.items():
        text = text.replace(f"@{name}@", value)
    return text


def _folder(root: Path, folder: Path, components: list[str]) -> list[str]:
    lines = []
    for path in sorted(folder.iterdir(), key=lambda one: one.name):
        name = path.relative_to(root).as_posix()
        mark = uuid.uuid5(_SPACE, name).hex
        if path.is_dir():
            lines += [
                f'<Directory Id="d{mark}" Name={quoteattr(path.name)}>',
                *_folder(root, path, components),
                "</Directory>",
            ]
            continue
        components.append(f"c{mark}")
        shortcut = ""
        if name == "hhh-desktop.exe":
            shortcut = _SHORTCUT
        lines.append(
            f'<Component Id="c{mark}" Guid="{uuid.uuid5(_SPACE, name)}" Win64="yes">'
            f'<File Id="f{mark}" Source={quoteattr(name)} Name={quoteattr(path.name)} KeyPath="yes">'
            f"{shortcut}</File></Component>"
        )
    return lines

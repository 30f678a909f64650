"""Wraps the frozen program as a Debian package: Depends computed from its libraries, the same bytes every time."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import time
from pathlib import Path

from building import APP_ID, DIST, HERE, PROGRAM, ROOT, WORK, call, epoch, fresh, log, need, pins, settle_times, version
from freeze import freeze, libraries, python_environment
from icons import draw_icons
from manual import bash_completion, man_page

_LINUX = HERE / "linux"
#: What no library asks for, and a person would miss: a cursor for Qt on X11, and a font to read with.
_ALSO = "libxcb-cursor0, fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-open-sans"
#: What the build itself takes from the system; `libpython` is what the frozen program runs on.
_TOOLS = {
    "/usr/bin/python3": "python3",
    "/usr/lib/*/libpython3.*.so.1.0": "libpython3-dev",
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "strip": "binutils",
}
_CONTROL = """\
Package: {program}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-noto-core
Section: misc
Priority: optional
Homepage: {homepage}
Description: client records of a hair salon, encrypted, consent by consent
 Keeps the contact details of a salon's clients in an encrypted SQLCipher
 file on the salon's own PC. Each consent is asked on its own at the counter,
 with nothing ticked beforehand; everything about a person is handed over or
 erased, with proof, in one click. It works without a network.
 .
 hhh-desktop is the window, hhh the same program on the command line.
"""


def build_deb() -> Path:
    """dist/hhh-desktop_VERSION_amd64.deb."""
    need(_TOOLS)
    root = fresh(WORK / "deb")
    _program(root, freeze())
    _desktop(root)
    _papers(root)
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(-(-path.stat().st_size // 1024) for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    about = pins()["about"]
    text = _CONTROL.format(
        program=PROGRAM,
        version=version(),
        size=size,
        depends=f"{_depends(root)}, {_ALSO}",
        maintainer=about["maintainer"],
        homepage=about["homepage"],
    )
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text(_sums(root), encoding="utf-8")
    _set_rights(root)
    settle_times(root)
    DIST.mkdir(exist_ok=True)
    package = DIST / f"{PROGRAM}_{version()}_amd64.deb"
    log(f"packing {package.name}")
    call(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, package])
    return package


def _set_rights(root: Path) -> None:
    """Every folder may be entered, every paper read, whatever mask the build has; the program's own are set already."""
    for path in (root, *root.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif path.relative_to(root).parts[:2] != ("usr", "lib") and not path.is_symlink():
            path.chmod(0o644)


def _program(root: Path, tree: Path) -> None:
    """The frozen folder under /usr/lib, one binary under two names in /usr/bin."""
    place = root / "usr/lib" / PROGRAM
    shutil.copytree(tree, place, symlinks=True)
    bin_folder = root / "usr/bin"
    bin_folder.mkdir(parents=True)
    for name in (PROGRAM, "hhh"):
        (bin_folder / name).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")


def _desktop(root: Path) -> None:
    """Menu entry, software-centre entry and icons."""
    share = root / "usr/share"
    for folder, name in (("applications", f"{APP_ID}.desktop"), ("metainfo", f"{APP_ID}.metainfo.xml")):
        target = share / folder / name
        target.parent.mkdir(parents=True)
        text = (_LINUX / name).read_text(encoding="utf-8")
        target.write_text(_filled(text), encoding="utf-8")
    draw_icons(python_environment(), ROOT / "resources/icons/brand.svg", share / "icons/hicolor", APP_ID)


def _papers(root: Path) -> None:
    """Manual pages, completion, copyright, changelog."""
    share = root / "usr/share"
    manual, papers = share / "man/man1", share / "doc" / PROGRAM
    completion, overrides = share / "bash-completion/completions", share / "lintian/overrides"
    for folder in (manual, papers, completion, overrides):
        folder.mkdir(parents=True)
    for name in (PROGRAM, "hhh"):
        _gzip(manual / f"{name}.1.gz", man_page(name, version(), time.strftime("%Y-%m-%d", time.gmtime(epoch()))))
    (completion / "hhh").write_text(bash_completion(), encoding="utf-8")
    shutil.copyfile(_LINUX / "copyright", papers / "copyright")
    shutil.copyfile(_LINUX / "lintian-overrides", overrides / PROGRAM)
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch()))
    entry = f"{PROGRAM} ({version()}) stable; urgency=medium\n\n  * See the project's change log.\n\n"
    _gzip(papers / "changelog.gz", entry + f" -- {pins()['about']['maintainer']}  {when}\n")


def _filled(text: str) -> str:
    """The few words of the templates that differ from release to release."""
    about = pins()["about"]
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    for name, value in {"VERSION": version(), "DATE": day, "HOMEPAGE": about["homepage"]}.items():
        text = text.replace(f"@{name}@", value)
    return text


def _gzip(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _depends(root: Path) -> str:
    """What dpkg-shlibdeps finds that the libraries need of the system; those of our own tree are no dependency."""
    work = fresh(WORK / "shlibdeps")
    (work / "debian").mkdir()
    about = pins()["about"]
    (work / "debian/control").write_text(
        f"Source: {PROGRAM}\nMaintainer: {about['maintainer']}\n\n"
        f"Package: {PROGRAM}\nArchitecture: amd64\nDescription: {PROGRAM}\n",
        encoding="utf-8",
    )
    files = libraries(root / "usr/lib" / PROGRAM)
    folders = sorted({str(path.parent) for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in folders)]
    said = call([*command, *(f"-e{path}" for path in files)], cwd=work)
    return re.sub(r"^shlibs:Depends=", "", said.strip())


def _sums(root: Path) -> str:
    lines = []
    for path in sorted((root / "usr").rglob("*"), key=lambda one: os.fsencode(one)):
        if path.is_file() and not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()  # the format asks for it
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)

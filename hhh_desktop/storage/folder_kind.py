"""Where a folder really lies: on this PC, on somebody else's over the network, or in a folder that a service copies.

SQLite's locks and its write-ahead log need a disk of this PC (sqlite.org, "How To Corrupt An SQLite Database File",
2.1 and "Write-Ahead Logging": not over a network file system), and a service that copies a folder takes files of
different moments together, keeps copies of what was erased, and may put an older one back.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Literal

from hhh_desktop.domain.errors import CannotOpenError

#: File systems that lie on another machine; fuse.* counts as such too, but for those that only wrap a disk of this one.
_REMOTE = frozenset({
    *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncp", "ncpfs", "afs", "auristorfs", "coda", "ceph"),
    *("glusterfs", "lustre", "gfs2", "ocfs2", "davfs", "webdav", "afpfs"),
})  # fmt: skip
_LOCAL_FUSE = frozenset({
    *("bindfs", "cryfs", "encfs", "exfat", "fuse-overlayfs", "gocryptfs", "lxcfs", "mergerfs", "ntfs", "ntfs-3g"),
    *("securefs", "sirikali", "snapfuse", "unionfs", "veracrypt", "zfs"),
})  # fmt: skip
_DRIVE_REMOTE = 4  # GetDriveTypeW

#: What a service leaves in the top of the folder it copies: a file's name, a folder's (with /), or a pattern.
_MARKERS = (
    ("Dropbox", ".dropbox"),
    ("Dropbox", ".dropbox.cache/"),
    ("Google Drive", ".tmp.drivedownload/"),
    ("Google Drive", ".tmp.driveupload/"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("ownCloud", ".owncloudsync.log"),
    ("Nextcloud", ".sync_*.db"),
    ("Nextcloud", "._sync_*.db"),
    ("ownCloud", ".csync_journal.db"),
    ("Synology Drive", ".SynologyWorkingDirectory/"),
    ("Syncthing", ".stfolder/"),
)
#: Folders whose place says it: (service, the names in a row, the last of which may be a beginning).
_PLACES = (
    ("OneDrive", ("Library", "CloudStorage", "OneDrive")),
    ("Dropbox", ("Library", "CloudStorage", "Dropbox")),
    ("Google Drive", ("Library", "CloudStorage", "GoogleDrive")),
    ("Box", ("Library", "CloudStorage", "Box")),
    ("iCloud", ("Library", "Mobile Documents")),
    ("iCloud", ("iCloudDrive",)),
)
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


@dataclass(frozen=True, slots=True)
class FolderKind:
    """`kind` is `local`, `network` or `synced`; `name` whose it is (a service such as OneDrive, a file system such as
    nfs4), `told_by` what it was known by (a marker's path, a mount point, a variable); both empty for `local`.
    """

    kind: Literal["local", "network", "synced"]
    name: str = ""
    told_by: str = ""

    @property
    def is_local(self) -> bool:
        """Whether nobody but this PC has to do with it, as far as can be told."""
        return self.kind == "local"


_LOCAL = FolderKind("local")


def kind_of(path: Path, *, mounts: str | None = None, environment: Mapping[str, str] | None = None) -> FolderKind:
    """Tells where `path` lies; it need not exist yet, then the folder it would come in counts. Raises nothing.

    `mounts` (the text of /proc/self/mountinfo) and `environment` are for tests. A folder that is both is `network`.
    What leaves no mark cannot be known: `local` means that nothing says otherwise.
    """
    absolute = Path(os.path.abspath(path))  # noqa: PTH100  not resolve(): the path as given may hold the mark
    real = _resolved(absolute)
    return _network(absolute, real, mounts) or _synced(absolute, real, environment) or _LOCAL


class FolderRefusedError(CannotOpenError):
    """A salon cannot be kept here: `network_folder`, `synced_folder`; `detail` is whose folder it is.

    `proposal` is a folder that will do, as far as can be told.
    """

    def __init__(self, found: FolderKind) -> None:
        super().__init__(f"{found.kind}_folder", found.name)
        self.proposal = str(proposal())


def require_local(folder: Path, *, new: bool = False) -> None:
    """Raises FolderRefusedError for a folder on the network, and for a `new` salon in a folder that a service copies.

    A salon that is in such a folder already can still be opened: how else would its owner get it out of there?
    """
    found = kind_of(folder)
    if found.kind == "network" or (new and found.kind == "synced"):
        raise FolderRefusedError(found)


def proposal() -> Path:
    """A folder of this PC alone for a salon: the user's own place for data, else one at the top of the disk."""
    import platformdirs

    usual = Path(platformdirs.user_data_path("HerHisHairDesktop", appauthor=False))
    return usual if kind_of(usual).is_local else Path(Path.home().anchor) / "HerHisHair"


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links, or a share that does not answer
        return path


# ── the network ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _network(path: Path, real: Path, mounts: str | None) -> FolderKind | None:
    if sys.platform == "win32":
        for one in (path, real):
            if is_unc(str(one)) or _drive_type(one.drive) == _DRIVE_REMOTE:
                return FolderKind("network", "share", one.drive)
        return None
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:  # another Unix: nothing to be told by
            return None
    found = _mount_of(real, mounts)
    if found is None:
        return None
    point, system = found
    wraps = system.removeprefix("fuse.")
    if system in _REMOTE or (wraps != system and wraps not in _LOCAL_FUSE):
        return FolderKind("network", system, point)
    return None


def is_unc(path: str) -> bool:
    """Whether a Windows path names a share: \\\\server\\share and \\\\?\\UNC\\…, but not \\\\?\\C:\\… and \\\\.\\…"""
    path = path.replace("/", "\\")
    if path[:4] in ("\\\\?\\", "\\\\.\\"):
        return path[4:8].upper() == "UNC\\"
    return path.startswith("\\\\")


def _drive_type(drive: str) -> int:
    if sys.platform != "win32" or not drive:
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive + "\\"))


def _mount_of(path: Path, mounts: str) -> tuple[str, str] | None:
    """(mount point, file system) of `path` after mountinfo (proc_pid_mountinfo(5)): the deepest, of equals the last."""
    best: tuple[str, str] | None = None
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if not dash or len(fields) < 5 or not after:
            continue
        point = _unescaped(fields[4])
        if path.is_relative_to(point) and (best is None or len(point) >= len(best[0])):
            best = point, after.split(" ")[0]
    return best


def _unescaped(point: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, letter)
    return point


# ── services that copy ──────────────────────────────────────────────────────────────────────────────────────────────


def _synced(path: Path, real: Path, environment: Mapping[str, str] | None) -> FolderKind | None:
    variables = os.environ if environment is None else environment
    for one in dict.fromkeys((path, real)):
        for name in _ONEDRIVE:
            if (top := variables.get(name)) and _lies_in(one, top):
                return FolderKind("synced", "OneDrive", name)
        for service, top in _announced(variables):
            if _lies_in(one, top):
                return FolderKind("synced", service, top)
        for service, names in _PLACES:
            if _has_in_a_row(one, names):
                return FolderKind("synced", service, "/".join(names))
        for folder in (one, *one.parents):
            if found := _marked(folder):
                return found
    return None


def _lies_in(path: Path, top: str) -> bool:
    """Whether `path` is `top` or in it, as that stands there or after links; letters' case as the system has it."""
    tops = {os.path.normcase(top), os.path.normcase(_resolved(Path(top)))}
    inner = PurePath(os.path.normcase(path))
    return any(inner.is_relative_to(one) for one in tops)


def _announced(variables: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Dropbox writes down where its folders are (help.dropbox.com, "locate the Dropbox folder programmatically")."""
    import json

    homes = [variables.get(name, "") for name in ("APPDATA", "LOCALAPPDATA")]
    places = [Path(home) / "Dropbox" / "info.json" for home in homes if home]
    if home := variables.get("HOME") or variables.get("USERPROFILE"):
        places.append(Path(home) / ".dropbox" / "info.json")
    for place in places:
        with suppress(OSError, ValueError, AttributeError, RecursionError):
            for account in json.loads(place.read_text(encoding="utf-8")).values():
                if isinstance(account, dict) and isinstance(top := account.get("path"), str) and top:
                    yield "Dropbox", top


def _has_in_a_row(path: Path, names: tuple[str, ...]) -> bool:
    parts = path.parts
    *first, last = names
    for at in range(len(parts) - len(names) + 1):
        row = parts[at : at + len(names)]
        if list(row[:-1]) == first and (row[-1] == last or (len(names) > 2 and row[-1].startswith(last))):
            return True
    return False


def _marked(folder: Path) -> FolderKind | None:
    """What a service left in this folder. `.dropbox` as a folder is where Dropbox keeps its settings: no mark."""
    try:
        entries = {entry.name: entry for entry in os.scandir(folder) if entry.name.startswith(".")}
    except OSError:
        return None
    for service, marker in _MARKERS:
        wants_folder, pattern = marker.endswith("/"), marker.rstrip("/")
        for name, entry in entries.items():
            with suppress(OSError):
                if PurePath(name).match(pattern) and entry.is_dir() == wants_folder:
                    return FolderKind("synced", service, str(folder / name))
    return None

"""What backups lie in a place, told before any passphrase: when each was made, how large it is, whether it can be tried.

Nothing is opened and nothing written: it may be anybody's stick. What a list says is bound to its sealed keys and
checked when a backup is put back; until then it is a label.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from hhh_desktop.domain.errors import CannotOpenError, HhhError
from hhh_desktop.domain.times import stamp
from hhh_desktop.services.backup_errors import BackupUnreadableError
from hhh_desktop.storage.backup_keys import LIST_NAME, NAME_PATTERN, load
from hhh_desktop.storage.backup_place import OWN_PLACE, is_place, key_file_of
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_format import load_or_none
from hhh_desktop.storage.salon_folder import key_files
from hhh_desktop.storage.secure_files import backup_path

#: So many folders of a stick are looked into, and none deeper.
_MOST_FOLDERS = 200
_LARGEST_LIST = 4 << 20


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup as it lies there. `made_at` is a stored time, `size` bytes; `reason` says why it cannot be put back, empty
    when it can be tried: `missing` (listed, but the file is gone), `size_differs`, `key_gone` (no key in the list beside
    it), `no_key_file`, `keys_damaged`, `salon_differs` (of another salon than the one that is here).
    """

    path: Path
    made_at: str
    size: int
    reason: str = ""


def look(place: Path, salon: str = "") -> tuple[FoundBackup, ...]:
    """The backups in a folder and in the folders in it, or the one file of that name; newest first.

    `salon` is the id of the salon that is here (see `salon_in`), empty when there is none. What cannot be read is left
    out; a place that is not there has none.
    """
    if place.is_file():
        return tuple(one for one in _look_into(place.parent, salon) if one.path == place)
    found = [one for folder in _places(place) for one in _look_into(folder, salon)]
    return tuple(sorted(found, key=lambda one: (one.made_at, str(one.path)), reverse=True))


def salon_in(folder: Path) -> str:
    """The id of the salon in a data folder, from its key file or else from its own backups; empty when there is none."""
    for path in key_files(folder):
        if content := load_or_none(path):
            return str(content.database_id)
    return _salon_of(folder / OWN_PLACE)


def owners_of(backup_file: Path) -> tuple[str, ...]:
    """The names of who can put this backup back: its owners as of then; unverified. Raises CannotOpenError."""
    path = key_file_of(backup_file)
    try:
        if not path.is_file():
            raise BackupUnreadableError("no_key_file", path.name)
        return tuple(slot.name for slot in KeyFile.read(path).staff() if slot.role == "owner")
    except OSError as error:
        raise CannotOpenError("missing", path.name) from error


def _places(folder: Path) -> Iterator[Path]:
    """The folder and the folders in it that hold backups; the `backups` of a data folder in it, too."""
    if _holds_any(folder):
        yield folder
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())[:_MOST_FOLDERS]
    except OSError:
        return
    for path in inside:
        yield from (one for one in (path, path / OWN_PLACE) if _holds_any(one))


def _holds_any(folder: Path) -> bool:
    try:
        return is_place(folder) or any(NAME_PATTERN.fullmatch(path.name) for path in folder.glob("backup-*.hhhb"))
    except OSError:
        return False


def _look_into(folder: Path, salon: str) -> Iterator[FoundBackup]:
    """One place: what its list names, and what lies there without being named."""
    theirs = _salon_of(folder)
    try:
        listed = {entry.backup.name: entry.backup for entry in load(folder, theirs).entries}
        trouble = "key_gone"
    except (HhhError, OSError):
        listed, trouble = {}, "keys_damaged"
    differs = bool(salon and theirs and salon != theirs)
    try:
        names = {path.name: path.stat().st_size for path in folder.iterdir() if NAME_PATTERN.fullmatch(path.name)}
    except OSError:
        names = {}
    for name in sorted(listed.keys() | names.keys()):
        path, backup, size = folder / name, listed.get(name), names.get(name)
        if backup is None:
            yield FoundBackup(path, _made(name), size or 0, "salon_differs" if differs else trouble)
            continue
        reason = "salon_differs" if differs else ""
        if size is None:
            reason = reason or "missing"
        elif size != backup.size:
            reason = reason or "size_differs"
        elif load_or_none(key_file_of(path)) is None:
            reason = reason or "no_key_file"
        yield FoundBackup(path, backup.made_at, size or backup.size, reason)


def _made(name: str) -> str:
    """When a backup was made, as its file's name says (UTC)."""
    try:
        return stamp(datetime.strptime(name[7:22], "%Y%m%d-%H%M%S").replace(tzinfo=UTC))
    except ValueError:
        return stamp(datetime(2000, 1, 1, tzinfo=UTC))


def _salon_of(place: Path) -> str:
    """Whose backups the list in a place says these are; empty when it cannot be read."""
    for path in (place / LIST_NAME, backup_path(place / LIST_NAME)):
        try:
            with path.open("rb") as stream:
                return str(json.loads(stream.read(_LARGEST_LIST))["database_id"])[:64]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
    return ""

"""What storage knows that helps somebody who helps: files, sizes, checks, backups and notes; of people rough numbers."""

from __future__ import annotations

import shutil
from pathlib import Path

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.staff import RIGHTS, Right
from hhh_desktop.services.settings import Settings
from hhh_desktop.services.support import Part, code, detail, program_part, roughly, size
from hhh_desktop.storage.backup_keys import NAME_PATTERN
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backup_place import OWN_PLACE
from hhh_desktop.storage.folder_kind import kind_of
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.log_file import last_lines
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME, LOCK_NAME
from hhh_desktop.storage.settings_file import FILE_NAME
from hhh_desktop.storage.vault import Vault
from hhh_desktop.storage.verification import verify

_FILES = (
    *(DATABASE_NAME, DATABASE_NAME + "-wal", KEY_FILE_NAME, KEY_FILE_NAME + ".bak"),
    *(LEDGER_NAME, LOCK_NAME, FILE_NAME, "log/hhh.log"),
)
_MOST_BACKUPS = 40


def gather(
    folder: Path, settings: Settings, vault: Vault | None = None, trouble: Exception | None = None, **versions: str
) -> tuple[Part, ...]:
    """Everything that can be told of the salon in `folder`, opened (`vault`) or not; `trouble` is why it is not.

    Checks the opened salon from end to end, if an owner has opened it. Raises nothing for what cannot be read.
    """
    parts = [program_part(SQLCipher=_cipher(), **versions)]
    if trouble is not None:
        parts.append(Part("trouble", (("fault", _trouble(trouble)),)))
    parts += [_settings(settings), _folder(folder)]
    if vault is None:
        parts += [Part("salon", (("", "closed"), ("keys", _keys(folder)))), _found_backups(folder, settings)]
    else:
        parts += [_salon(vault), *_checks(vault), _listed_backups(vault)]
    parts.append(Part("notes", tuple(("", line) for line in last_lines(folder))))
    return tuple(parts)


def _cipher() -> str:
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()


def _trouble(error: Exception) -> str:
    if not isinstance(error, HhhError):
        return type(error).__name__
    return " ".join(dict.fromkeys((code(error.code), code(str(getattr(error, "reason", "") or error.code)))))


def _settings(settings: Settings) -> Part:
    lines = [(name, str(getattr(settings, name))) for name in ("language", "scheme", "text_size", "lock_minutes")]
    lines += [("client_display", settings.client_display), ("backup_count", str(settings.backup_count))]
    for name in ("handover_folder", "backup_folder"):
        lines.append((name, _kind(Path(getattr(settings, name))) if getattr(settings, name) else "none"))
    return Part("settings", tuple(lines))


def _kind(path: Path) -> str:
    """What sort of folder it is; its path may be called after somebody."""
    found = kind_of(path)
    if found.is_local:
        return "local" if path.is_dir() else "missing"
    return f"{found.kind} {found.name}"


def _folder(folder: Path) -> Part:
    lines = [("kind", _kind(folder))]
    try:
        room = shutil.disk_usage(folder)
        lines.append(("free", f"{size(room.free)} / {size(room.total)}"))
    except OSError:
        lines.append(("free", "?"))
    for name in _FILES:
        try:
            lines.append((name, size((folder / name).stat().st_size)))
        except OSError:
            lines.append((name, "missing"))
    return Part("folder", tuple(lines))


def _keys(folder: Path) -> str:
    try:
        return roughly(len(KeyFile.read(folder / KEY_FILE_NAME).staff()))
    except (HhhError, OSError) as error:
        return _trouble(error)


def _salon(vault: Vault) -> Part:
    database = vault.database
    return Part(
        "salon",
        (
            ("schema", str(database.value("PRAGMA user_version"))),
            ("clients", roughly(vault.clients.count())),
            ("staff", roughly(len(vault.staff.all()))),
            ("erased", roughly(database.value("SELECT count(*) FROM erasure"))),
            ("log", roughly(database.value("SELECT count(*) FROM audit"))),
        ),
    )


def _checks(vault: Vault) -> tuple[Part, ...]:
    if Right.MANAGE not in RIGHTS[vault.unlocked.slot.role]:
        return ()
    lines = [(f"={check.name}", "sound" if check.ok else f"! {detail(check.detail)}") for check in verify(vault)]
    return (Part("checks", tuple(lines)),)


def _listed_backups(vault: Vault) -> Part:
    found = [
        (("second " if backup.place else "own ") + backup.made_at[:16].replace("T", " "), size(backup.size))
        for backup in listed(vault.database)
    ]
    return Part("backups", tuple(found[-_MOST_BACKUPS:]))


def _found_backups(folder: Path, settings: Settings) -> Part:
    """What looks like a backup, by its name: without the keys nothing more is known."""
    lines = []
    for place, path in (("own", folder / OWN_PLACE), ("second", Path(settings.backup_folder or folder / OWN_PLACE))):
        if place == "second" and not settings.backup_folder:
            continue
        try:
            names = sorted(one for one in path.iterdir() if NAME_PATTERN.fullmatch(one.name))
            lines += [(f"{place} {one.name}", size(one.stat().st_size)) for one in names[-_MOST_BACKUPS:]]
        except OSError:
            lines.append((place, "missing"))
    return Part("backups", tuple(lines))

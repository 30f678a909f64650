"""What the database remembers of the backups: which there are, where, and which erasures each of them reflects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hhh_desktop.domain.erasure import BackupReach
from hhh_desktop.domain.times import stamp
from hhh_desktop.services.backups import Backup
from hhh_desktop.storage.database import Database

_COLUMNS = "uid, name, place, made_at, size, erased_through, verified_at, expires_at"
#: The schema in which the table came; a file that is still to be migrated has none.
_SINCE = 2


def listed(database: Database, place: str | None = None) -> tuple[Backup, ...]:
    """The backups whose keys exist, of one place or of all, oldest first."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM backup WHERE destroyed_at IS NULL AND (?1 IS NULL OR place = ?1) ORDER BY made_at, id",
        (place,),
    )
    return tuple(Backup(*row) for row in rows)


def note(database: Database, backup: Backup) -> None:
    """Writes down a backup, or what has changed about it."""
    names = _COLUMNS.split(", ")
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != "uid")
    with database.transaction():
        database.run(
            f"INSERT INTO backup ({_COLUMNS}) VALUES ({', '.join('?' * len(names))})"
            f" ON CONFLICT (uid) DO UPDATE SET {changes}, destroyed_at = NULL",
            [getattr(backup, name) for name in names],
        )


def note_destroyed(database: Database, uid: str, at: datetime) -> None:
    """Writes down that a backup's key is gone."""
    with database.transaction():
        database.run("UPDATE backup SET destroyed_at = ? WHERE uid = ?", (stamp(at), uid))


def forget_own(database: Database) -> None:
    """Drops what lies in the data folder's own place: a restored file is in another folder, without those."""
    with database.transaction():
        database.run("DELETE FROM backup WHERE place = ''")


def known_sealings(database: Database) -> dict[str, bytes]:
    """Every sealing key that a list of this salon's may be under."""
    return {name: bytes(key) for name, key in database.rows("SELECT id, key FROM backup_sealing")}


def note_sealings(database: Database, sealings: Mapping[str, bytes], at: datetime) -> None:
    """Remembers the sealing keys in use, so that a list can still be read after the database key was renewed."""
    fresh = {name: key for name, key in sealings.items() if name not in known_sealings(database)}
    if fresh:
        with database.transaction():
            for name, key in fresh.items():
                database.run("INSERT INTO backup_sealing VALUES (?, ?, ?)", (name, key, stamp(at)))


def erased_through(database: Database) -> int:
    """The number up to which erasures have left no trace in the file: those still to be proven may have."""
    pending = database.value("SELECT min(erasure_id) FROM erasure_pending")
    return pending - 1 if pending else int(database.value("SELECT max(id) FROM erasure") or 0)


def reach_of(database: Database, number: int) -> BackupReach:
    """How far the erasure of that number has reached into the backups."""
    if database.value("PRAGMA user_version") < _SINCE:
        return BackupReach()
    reached, waiting, until = database.row(
        "SELECT total(erased_through >= ?1), total(erased_through < ?1),"
        " max(iif(erased_through < ?1, expires_at, NULL)) FROM backup WHERE destroyed_at IS NULL",
        (number,),
    ) or (0, 0, None)
    return BackupReach(int(reached), int(waiting), until or "")

"""Making verified backups, letting them expire, and telling when the last good one was made.

A backup is a copy by SQLite's own backup under a random key of its own, opened and read row by row before it counts.
The steps, each of which may be the last before a crash (see backup_place): copy as `.part` → list with its sealed key →
its name → the row in the database. Beside it lie the salon's key file as of then and the list of erasures, so that a
place can be restored from by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.times import Clock, moment_of, system_clock
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import DEFAULT_COUNT, Backup, is_due, surplus
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.backup_keys import sealings_of
from hhh_desktop.storage.backup_list import (
    known_sealings,
    listed,
    note,
    note_destroyed,
    note_sealings,
)
from hhh_desktop.storage.backup_place import OWN_PLACE, Place, Progress, at_work, is_place, make_place, readable
from hhh_desktop.storage.database import Database, faults
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.salon_folder import KEY_FILE_NAME

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: A clock may be a little off; what was made later than so much after now was made with one that was ahead.
AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was made: what it is, how much was read back, and which others' keys were destroyed for it."""

    backup: Backup
    path: Path
    pages: int
    rows: int
    expired: tuple[Backup, ...]


def _nothing(_done: int, _total: int) -> None:
    """No one listens."""


def own_place(vault: Vault) -> Path:
    """The data folder's own place for backups."""
    return vault.folder / OWN_PLACE


def back_up(
    vault: Vault, place: Path, clock: Clock, progress: Progress = _nothing, *, count: int = DEFAULT_COUNT
) -> BackupReport:
    """Makes a backup in `place` and lets those expire that the rotation says.

    It counts once it was read back whole. `progress` hears (pages done, pages in all) and may raise to stop. Raises
    StorageFaultError (`disk_full` …), CopyNotProvenError, BackupRefusedError(`other_salon`, `no_place`, `busy`) and
    BackupUnreadableError(`keys_damaged`); then nothing of it is left.
    """
    from hhh_desktop.storage.backup_work import begin

    work = begin(vault, place, clock, progress)
    work.read_back()
    return work.finish(count)


def expire(vault: Vault, place: Place, clock: Clock, count: int) -> tuple[Backup, ...]:
    """Takes out what the rotation says: the key first, then the file, then the row."""
    gone = surplus(place.backups, clock(), count)
    for backup in gone:
        place.take_out(backup)
        with vault.transaction():
            note_destroyed(vault.database, backup.uid, clock())
            vault.audit.append("backup_expired", clock(), None, backup=backup.uid)
    return gone


def open_place(vault: Vault, path: Path, clock: Clock, *, create: bool = False, writing: Path | None = None) -> Place:
    """The place at `path`, put right after a crash, sealed under today's keys, and the database in step with it.

    Call it within `at_work`; `writing` is a draft in it that is not a crash's. Raises as `back_up`, and lets OSError through.
    """
    if create:
        label = label_of(vault, path)
        if label and not path.exists() and listed(vault.database, label):
            raise BackupRefusedError("no_place")  # there were backups in it: it was not thrown away, it is elsewhere
        make_place(path)
    if not path.is_dir():
        raise BackupRefusedError("no_place")
    database, sealings = vault.database, sealings_of(vault.unlocked.database_keys.values())
    label, known = label_of(vault, path), known_sealings(database)
    place = Place(path, label, vault.keys.database_id, sealings, known, writing=writing)
    note_sealings(database, sealings, clock())
    place.reseal(vault.folder / KEY_FILE_NAME)
    remembered = {backup.uid: backup for backup in listed(database, place.label)}
    for backup in place.backups:
        if remembered.pop(backup.uid, None) != backup:
            note(database, backup)
    for uid in remembered:
        if not label or uid in place.keys.destroyed:
            note_destroyed(database, uid, clock())
        # else it lies on another stick that is put in at the same place
    return place


def label_of(vault: Vault, path: Path) -> str:
    """How a place is named in the database: not at all when it is the data folder's own."""
    return "" if path.absolute() == own_place(vault).absolute() else str(path.absolute())


def reachable_places(vault: Vault) -> tuple[tuple[Path, ...], tuple[Backup, ...]]:
    """(places with backups that are here now, backups in places that are not)."""
    labels = {backup.place for backup in listed(vault.database)} | {""}
    paths = {label: Path(label) if label else own_place(vault) for label in labels}
    here = {label for label in labels if is_place(paths[label])}
    away = tuple(backup for backup in listed(vault.database) if backup.place and backup.place not in here)
    return tuple(paths[label] for label in sorted(here)), away


def reseal(vault: Vault, clock: Clock) -> None:
    """Seals the keys in every reachable place under the database keys in force: for a rotation, once both keys are in
    the key file and again when the old one goes. Lists that cannot be reached or read are resealed when they can.
    """
    for path in reachable_places(vault)[0]:
        try:
            with faults(), at_work(path):
                open_place(vault, path, clock)
        except (StorageFaultError, BackupRefusedError, BackupUnreadableError):
            continue


def last_good(vault: Vault, clock: Clock | None = None) -> Backup | None:
    """The newest backup there is, wherever it lies; each was read back before it was listed.

    With a `clock`, one from the future does not count: it was made while the PC's clock was ahead.
    """
    return newest(listed(vault.database), clock() if clock else None)


def newest(backups: Iterable[Backup], now: datetime | None = None) -> Backup | None:
    """The last that was made, of those that are not from the future."""
    return max((one for one in backups if not _is_ahead(one, now)), key=lambda one: one.made_at, default=None)


def _is_ahead(backup: Backup, now: datetime | None) -> bool:
    return now is not None and moment_of(backup.made_at) > now + AHEAD


def due(vault: Vault, clock: Clock) -> bool:
    """Whether it is time for a backup."""
    last = last_good(vault, clock)
    return is_due(last.made_at if last else None, clock())


def complaint_of(vault: Vault) -> tuple[str, str]:
    """(what is wrong with the backups, how many there are): for `verify`. Changes nothing."""
    paths, away = reachable_places(vault)
    wrong, count = list[str](), 0
    for path in paths:
        sealings = sealings_of(vault.unlocked.database_keys.values())
        label = label_of(vault, path)
        with faults():
            place = Place(path, label, vault.keys.database_id, sealings, known_sealings(vault.database), looking=True)
        wrong += [entry.backup.name for entry in place.keys.entries if not readable(place, entry)]
        here = {backup.uid for backup in place.backups}
        missing = [
            backup for backup in listed(vault.database, label) if backup.uid not in here | {*place.keys.destroyed}
        ]
        if label:
            away = (*away, *missing)  # on another stick that is put in at the same place
        else:
            wrong += [backup.name for backup in missing]
        count += len(here)
    wrong += [backup.name for backup in listed(vault.database, "") if not is_place(own_place(vault))]
    return ", ".join(wrong), f"{count} backups" + (f", {len(away)} away" if away else "")


def back_up_before_migrating(
    database: Database, key: bytes | bytearray, clock: Clock = system_clock
) -> Callable[[], None]:
    """A verified backup of a file whose schema is about to change, in the `backups` beside it.

    Gives what is to be called once the schema is new: it notes the backup in the database. Raises
    CannotOpenError(`not_backed_up`): then the file may not be changed.
    """
    folder, sealings = database.path.parent, sealings_of([key])
    try:
        path = folder / OWN_PLACE
        with faults(), at_work(path):
            make_place(path)
            salon = database.value("SELECT uid FROM salon") or ""
            place = Place(path, "", salon, sealings, {})
            entry, _ = place.write(database, clock, _nothing)
            place.keep_ledger(folder / LEDGER_NAME)
            place.put(entry, folder / KEY_FILE_NAME)
    except (StorageFaultError, CopyNotProvenError, BackupRefusedError, BackupUnreadableError) as error:
        raise CannotOpenError("not_backed_up", error.reason) from error

    def noted() -> None:
        note(database, entry.backup)
        note_sealings(database, sealings, clock())

    return noted

"""Erasing in backups: each that still holds an erased client is copied, erased in, proven, verified and replaced.

A backup cannot be changed where it lies, for a crash would leave half of one. So a byte copy of it is opened in a work
folder on the PC, the list of erasures is replayed on that with the same recipe and the same proof as at the desk, and
the result is written under a new key; list and name change in one step (see backup_place), and the former key is gone.
What stops this half-way leaves the backup as it was; the next call goes on with those that are still behind.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.backup_keys import Entry
from hhh_desktop.storage.backup_list import erased_through, listed, note
from hhh_desktop.storage.backup_place import WORK_NAME, Place, at_work, make_place, place_faults
from hhh_desktop.storage.backups import label_of, open_place, own_place, reachable_places
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.ledger import LEDGER_NAME, Ledger, LedgerEntry
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME
from hhh_desktop.storage.secure_files import make_private_folder

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: Hears (backups done, backups in all).
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class BackupsErased:
    """What was done: backups that were `rewritten`, and those that were `clear` (held none of the erased).

    `failed` are those that could not be done now, with the code of what stood in the way; `away` lie in a place that
    cannot be reached; after their `expires_at` they go when they can be. Both are tried again by the next call.
    """

    rewritten: tuple[Backup, ...] = ()
    clear: tuple[Backup, ...] = ()
    failed: tuple[tuple[Backup, str], ...] = ()
    away: tuple[Backup, ...] = ()

    @property
    def until(self) -> str:
        """When the last of what was not reached expires, as a stored time; empty when all was reached."""
        return max((backup.expires_at for backup in (*(one for one, _ in self.failed), *self.away)), default="")


def _nothing(_done: int, _total: int) -> None:
    """No one listens."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """Which backups are behind, and all that is needed to bring them in step without the salon's own connection."""

    behind: tuple[tuple[Place, Entry], ...]
    entries: tuple[LedgerEntry, ...]
    through: int
    secret: bytes = field(repr=False)
    key_file: Path
    own: Path
    failed: tuple[tuple[Backup, str], ...]
    away: tuple[Backup, ...]


def erase_from_backups(vault: Vault, clock: Clock, progress: Progress = _nothing) -> BackupsErased:
    """Brings every reachable backup in step with all erasures so far; nothing to do takes one look at the lists.

    `progress` may raise to stop; what is done is done, and the next call notes it. Never raises for one backup's sake:
    see `BackupsErased.failed`. A window that must stay usable calls the three parts itself, `carry_out` on another
    thread.
    """
    done = carry_out(plan(vault, clock), clock, progress)
    note_done(vault, done, clock)
    return done


def plan(vault: Vault, clock: Clock) -> ErasurePlan:
    """What is to be done; on the thread of the salon's connection."""
    through = erased_through(vault.database)
    paths, away = reachable_places(vault)
    behind, failed = list[tuple[Place, Entry]](), list[tuple[Backup, str]]()
    for path in paths:
        try:
            with place_faults(path), at_work(path):
                place = open_place(vault, path, clock)
                place.keep_ledger(vault.folder / LEDGER_NAME)
        except (StorageFaultError, BackupRefusedError, BackupUnreadableError) as error:
            remembered = listed(vault.database, label_of(vault, path))
            failed += [(one, error.reason) for one in remembered if one.erased_through < through]
            continue
        here = {backup.uid for backup in place.backups}
        elsewhere = (one for one in listed(vault.database, place.label) if one.uid not in here)
        away = (*away, *elsewhere)  # on another stick that is put in at the same place
        behind += [(place, entry) for entry in place.keys.entries if entry.backup.erased_through < through]
    return ErasurePlan(
        behind=tuple(behind),
        entries=known_erasures(vault),
        through=through,
        secret=vault.salon.ledger_key(),
        key_file=vault.folder / KEY_FILE_NAME,
        own=own_place(vault),
        failed=tuple(failed),
        away=tuple(one for one in away if one.erased_through < through),
    )


def carry_out(todo: ErasurePlan, clock: Clock, progress: Progress = _nothing) -> BackupsErased:
    """Rewrites what holds an erased client; on any thread, while the desk works on."""
    rewritten, clear, failed = list[Backup](), list[Backup](), list(todo.failed)
    for done, (place, entry) in enumerate(todo.behind):
        progress(done, len(todo.behind))
        try:
            with place_faults(place.path), _both_at_work(place.path, todo.own):
                place.resume()
                if place.keys.of(entry.backup.name) is None:
                    continue  # it has expired meanwhile
                if _holds_erased(place, entry, {one.hash for one in todo.entries}, todo.secret):
                    rewritten.append(_rewrite(todo, place, entry, clock))
                else:
                    clear.append(place.mark(entry, todo.through))
        except (StorageFaultError, CannotOpenError, CopyNotProvenError, BackupRefusedError) as error:
            failed.append((entry.backup, error.reason))
        except ErasureNotProvenError as error:
            failed.append((entry.backup, error.code))
    if todo.behind:
        progress(len(todo.behind), len(todo.behind))
    return BackupsErased(tuple(rewritten), tuple(clear), tuple(failed), todo.away)


def note_done(vault: Vault, done: BackupsErased, clock: Clock) -> None:
    """Writes down what was reached; on the thread of the salon's connection. Raises StorageFaultError."""
    changed = (*done.rewritten, *done.clear)
    if not changed:
        return
    present = {backup.uid for backup in listed(vault.database)}
    with vault.transaction():
        for backup in changed:
            if backup.uid in present:
                note(vault.database, backup)
        through = changed[0].erased_through
        vault.audit.append("backups_erased", clock(), None, rewritten=len(done.rewritten), through=through)


def known_erasures(vault: Vault) -> tuple[LedgerEntry, ...]:
    """Every erasure that the database or the list beside it knows of, each once."""
    ledger = Ledger(vault.folder / LEDGER_NAME, vault.salon.ledger_key())
    rows = vault.database.rows("SELECT id, at, uid, ledger_hash FROM erasure ORDER BY id")
    return united(*(_entry(*row) for row in rows), *ledger.entries())


def _entry(n: int, at: str, uid: str, client_hash: str) -> LedgerEntry:
    """A row of the table of erasures as an entry that is not in any chain."""
    return LedgerEntry(n, at, uid, client_hash, mac="")


def united(*entries: LedgerEntry) -> tuple[LedgerEntry, ...]:
    """Each erasure once, the first that is given of each client, by number."""
    by_hash: dict[str, LedgerEntry] = {}
    for entry in entries:
        by_hash.setdefault(entry.hash, entry)
    return tuple(sorted(by_hash.values(), key=lambda entry: (entry.n, entry.hash)))


def replay(copy: Path, key: bytes, entries: tuple[LedgerEntry, ...], clock: Clock) -> tuple[Database, int]:
    """Opens a copy that lies alone in its folder and erases from it, with proof, whoever `entries` name.

    Gives the opened database and how many clients were erased. A schema of an older version is brought up to date.
    Raises CannotOpenError, StorageFaultError, ErasureNotProvenError; the copy is of no use then.
    """
    database = Database(copy, key, disposable=True)
    try:
        secret = bytes(database.value("SELECT ledger_key FROM salon"))
        own = database.rows("SELECT id, at, uid, ledger_hash FROM erasure ORDER BY id")
        all_known = united(*(_entry(*row) for row in own), *entries)
        Ledger(copy.parent / LEDGER_NAME, secret).mend([(one.n, one.at, one.uid, one.hash) for one in all_known])
        erased = SqlErasures(database, copy.parent, key).replay_and_prove(clock)
    except BaseException:
        database.close()
        raise
    return database, erased


@contextmanager
def _both_at_work(path: Path, own: Path) -> Iterator[None]:
    """In the place itself, and in the PC's own, where the work is done."""
    with at_work(path), nullcontext() if path.absolute() == own.absolute() else at_work(own):
        yield


@contextmanager
def work_folder(parent: Path) -> Iterator[Path]:
    """A private folder that is gone afterwards."""
    work = parent / WORK_NAME
    shutil.rmtree(work, ignore_errors=True)
    make_private_folder(work)
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _holds_erased(place: Place, entry: Entry, hashes: set[str], secret: bytes) -> bool:
    """Whether a backup has a row of somebody who was erased, or was made while an erasure was still to be proven.

    Read without writing a byte, so that a backup that holds nobody stays as it is. Who is in no row is in no page: the
    file is rebuilt with each erasure, before the next backup is made of it.
    """
    uri = f"{place.file_of(entry.backup).resolve().as_uri()}?mode=ro&immutable=1"
    key = place.key_of(entry)
    copy = sqlcipher.connect(uri, uri=True, isolation_level=None)
    try:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        copy.execute("PRAGMA cipher_log_level = NONE")
        if copy.execute("SELECT 1 FROM erasure_pending").fetchone():
            return True
        ledger = Ledger(place.path / LEDGER_NAME, secret)
        return any(ledger.hash_of(uid) in hashes for (uid,) in copy.execute("SELECT uid FROM client"))
    finally:
        copy.close()


def _rewrite(todo: ErasurePlan, place: Place, entry: Entry, clock: Clock) -> Backup:
    """One backup without the erased, in the place of the former one."""
    former = entry.backup
    make_place(todo.own)
    with work_folder(todo.own) as work:  # on the PC: a stick has less room, is slower, and wears
        copy, key = work / DATABASE_NAME, place.key_of(entry)
        shutil.copyfile(place.file_of(former), copy)
        copy.chmod(0o600)
        database, _ = replay(copy, key, todo.entries, clock)
        try:
            fresh, _ = place.write(database, clock, _nothing, todo.through, entry)
        finally:
            database.close()
    place.put(fresh, todo.key_file, former)
    return fresh.backup

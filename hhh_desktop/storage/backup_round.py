"""Backups into one place after the other, in steps between which others can work, and which can be stopped at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.backups import is_due
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backup_notes import OWN, SECOND, TRIAL, load_notes, save_notes
from hhh_desktop.storage.backup_place import is_place, make_place
from hhh_desktop.storage.backup_work import BackupWork, begin
from hhh_desktop.storage.backups import BackupReport, label_of, newest, own_place
from hhh_desktop.storage.database import faults
from hhh_desktop.storage.trial import trial_due, try_restore

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: Hears (`copying` or `reading`, pages done, pages in all), on the thread of the connection.
Told = Callable[[str, int, int], None]


class StoppedError(HhhError):
    """Somebody wanted the backup to end; nothing of it is left."""

    code = "backup_stopped"


@dataclass(frozen=True, slots=True)
class RoundResult:
    """What came of it: the backups made, what went wrong by place (`own`, `second`), and whether it was stopped."""

    made: tuple[BackupReport, ...] = ()
    faults: tuple[tuple[str, Exception], ...] = ()
    stopped: bool = False


class BackupRound:
    """All but `stop` and `hurry` belongs to the thread of the vault's connection.

    `copy` begins with a place and leaves the reading to another thread; `heard` is called there when that is done, and
    `go_on` then finishes that backup and begins with the next place. `complete` does all that is left at once.
    """

    def __init__(
        self,
        vault: Vault,
        places: Sequence[Path],
        clock: Clock,
        count: int,
        told: Told,
        serve: Callable[[], None] | None = None,
        heard: Callable[[], None] | None = None,
    ) -> None:
        self._vault, self._places, self._clock, self._count = vault, list(places), clock, count
        self._told, self._serve, self._heard = told, serve, heard
        self._stopping, self._hurrying, self._turn = Event(), Event(), Event()
        self._at: Path | None = None
        self._work: BackupWork | None = None
        self._reading: Future[object] | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._made: list[BackupReport] = []
        self._faults: list[tuple[str, Exception]] = []

    # ── from any thread ─────────────────────────────────────────────────────────────────────────────────────────────

    def stop(self) -> None:
        """Ends it at the next step; what is half made is taken away."""
        self._stopping.set()
        self._turn.set()

    def hurry(self) -> None:
        """Somebody waits: the own place is finished, a second one is left for another time."""
        self._hurrying.set()
        self._turn.set()

    # ── on the thread of the connection ─────────────────────────────────────────────────────────────────────────────

    def copy(self) -> bool:
        """Copies into the next place that can be had; False when none is left and the round is over."""
        while self._places and not self._stopping.is_set():
            self._at = self._places.pop(0)
            if self._skips():
                continue
            try:
                self._work = begin(self._vault, self._at, self._clock, self._progress)
            except StoppedError:
                continue
            except HhhError as error:
                self._fault(error)
                continue
            self._told("reading", 0, 0)
            if self._pool is None:
                self._pool = ThreadPoolExecutor(1, "backup")
            self._reading = self._pool.submit(self._work.read_back)
            self._reading.add_done_callback(self._was_read)
            return True
        self._end()
        return False

    def go_on(self) -> bool:
        """After the reading: finishes this backup, and begins with the next place; False when the round is over."""
        self._finish()
        return self.copy()

    def complete(self) -> RoundResult:
        """Does all that is left without letting anybody in between, waiting for the reading."""
        self._serve = None
        try:
            more = self._work is not None or self.copy()
            while more:
                self._wait()
                more = self.go_on()
        except BaseException:
            self.abandon()
            raise
        return self.result()

    def abandon(self) -> None:
        """Takes away what is half made; the round is over."""
        self.stop()
        self._finish()
        self.copy()

    def result(self) -> RoundResult:
        """What came of it so far."""
        return RoundResult(tuple(self._made), tuple(self._faults), self._stopping.is_set())

    def _progress(self, done: int, total: int) -> None:
        if self._stopping.is_set() or self._skips():
            raise StoppedError
        self._told("copying", done, total)
        if self._serve is not None:
            self._serve()

    def _skips(self) -> bool:
        return self._hurrying.is_set() and self._at is not None and self._about() == SECOND

    def _about(self) -> str:
        return SECOND if self._at and label_of(self._vault, self._at) else OWN

    def _was_read(self, _reading: Future[object]) -> None:
        self._turn.set()
        if self._heard is not None:
            self._heard()

    def _wait(self) -> None:
        """Until the copy was read, or nobody wants it any more."""
        while self._reading is not None and not (self._reading.done() or self._stopping.is_set() or self._skips()):
            self._turn.wait()
            self._turn.clear()

    def _finish(self) -> None:
        work, reading, self._work, self._reading = self._work, self._reading, None, None
        if work is None:
            return
        if reading is None or not reading.done() or self._stopping.is_set():
            work.abandon()
            return
        try:
            reading.result()
            self._made.append(work.finish(self._count))
        except HhhError as error:
            work.abandon()
            self._fault(error)
        except BaseException:
            work.abandon()
            raise

    def _fault(self, error: Exception) -> None:
        self._faults.append((self._about(), error))

    def _end(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False)
            self._pool = None
        note_result(self._vault.folder, self.result(), own_place(self._vault))


def note_result(folder: Path, result: RoundResult, own: Path) -> None:
    """Keeps what went wrong until it goes well."""
    before = notes = load_notes(folder)
    for report in result.made:
        notes = notes.with_fault(OWN if report.path.parent.absolute() == own.absolute() else SECOND, None)
    for about, error in result.faults:
        notes = notes.with_fault(about, error)
    if notes != before:
        save_notes(folder, notes)


def due_places(vault: Vault, second: str, clock: Clock) -> tuple[Path, ...]:
    """The places that are here now and have no backup of today: the own one, and the second one (a path, or empty).

    A backup that is listed and whose file is gone (a folder thrown away, a stick made empty) is none.
    """
    own = own_place(vault)
    places = (own, *((Path(second),) if second and Path(second).is_dir() else ()))
    now = clock()

    def last(place: Path) -> str | None:
        there = [one for one in listed(vault.database, label_of(vault, place)) if (place / one.name).is_file()]
        found = newest(there, now)
        return found.made_at if found else None

    return tuple(place for place in places if is_due(last(place), now))


def try_if_due(vault: Vault, clock: Clock) -> None:
    """The quarterly trial; what goes wrong is noted for the owner, and tried again the next time."""
    if not trial_due(vault, clock):
        return
    try:
        try_restore(vault, clock)
    except HhhError as error:
        note_trial(vault.folder, error)
    else:
        note_trial(vault.folder, None)


def note_trial(folder: Path, error: Exception | None) -> None:
    """Keeps what was wrong with trying a restore, or that all went well."""
    before = load_notes(folder)
    notes = before.with_fault(TRIAL, error)
    if notes != before:
        save_notes(folder, notes)


def second_place(chosen: Path, data_folder: Path, name: str) -> Path:
    """The folder for backups inside one that was chosen: made now, for it is not made when a stick is not there.

    A folder that holds backups already is used as it is. Raises BackupRefusedError(`inside`) in the data folder, which
    is lost together with it, and StorageFaultError.
    """
    if chosen.resolve().is_relative_to(data_folder.resolve()):
        raise BackupRefusedError("inside")
    place = chosen if is_place(chosen) else chosen / name
    with faults():
        make_place(place)
    return place

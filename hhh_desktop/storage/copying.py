"""A whole copy of the salon's file under another key: page by page by SQLite's own backup, then read back row by row.

Never `PRAGMA rekey`: with a full disk it answered that all was well while the old key was still in force, and once it
left a file that no key could open. A copy leaves the original alone, and it counts for nothing until it was read whole
and has its name. SQLite's backup interface crosses keys as long as both sides are encrypted and have pages of one size
(measured with SQLCipher 4.19); it carries the pages as they are, free ones included, so what was rebuilt away in the
original is not in the copy, and what still lies in its page gaps is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.database import PAGE_SIZE, Database, faults
from hhh_desktop.storage.secure_files import sync_folder

#: What a copy is called until it is whole.
PART_SUFFIX = ".part"
#: Pages copied between two words to `progress`: half a MiB, about a hundredth of a second.
STEP_PAGES = 128
#: Rows counted between two words to `progress`: about as long.
STEP_ROWS = 20_000
_ASK_EVERY = 1_000_000

#: Virtual tables keep their rows in ordinary ones, which are read like all others.
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY name"
_WITHOUT_ROWID = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr"


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied and read back: pages of the file, rows of all its tables together."""

    pages: int
    rows: int


def _nothing(_done: int, _total: int) -> None:
    """No one listens."""


def copy_under(
    database: Database, target: Path, key: bytes | bytearray, *, progress: Callable[[int, int], None] = _nothing
) -> Copied:
    """Writes a verified copy of `database` at `target` under `key` (32 bytes); it is on the disk when this returns.

    `progress` hears (pages done, pages in all) between steps; it may raise, and it may read and write `database`: what
    it writes is in the copy, except in the last call. It may not close it (StorageFaultError `locked`). Until the copy
    is whole it is called `target` with `.part` behind; whatever goes wrong, that is taken away again (a kill leaves it,
    `discard_copy` clears it up) and the original has not been touched.
    Raises FileExistsError, StorageFaultError (`disk_full` …), CopyNotProvenError.
    """
    if target.exists():
        raise FileExistsError(target.name)
    part = part_of(target)
    with faults():
        discard_copy(part)
        try:
            write_copy(database, part, key, progress)
            copied = read_copy(part, key, row_counts(database), thorough=True)
            progress(copied.pages, copied.pages)
            sync_file(part)
            part.replace(target)
        except BaseException:
            discard_copy(part)
            raise
        sync_folder(target.parent)
    return copied


def part_of(target: Path) -> Path:
    """What the copy that becomes `target` is called until it is whole."""
    return target.with_name(target.name + PART_SUFFIX)


def discard_copy(path: Path) -> None:
    """Takes away a copy, whole or not, with what SQLite may have left beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def write_copy(database: Database, path: Path, key: bytes | bytearray, progress: Callable[[int, int], None]) -> None:
    """Writes the pages; `path` must not exist. What is there afterwards is neither checked nor sure to be on the disk.

    `progress` is not called once the last page is written: what it would change then would not be in the copy.
    """
    if len(key) != 32:
        raise ValueError("the database key has 32 bytes")
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    copy = sqlcipher.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
    try:
        copy.execute(f"PRAGMA key = \"x'{bytes(key).hex()}'\"")
        copy.execute("PRAGMA cipher_log_level = NONE")
        # A file that is thrown away unless it is whole needs no journal; it is synced once, at its end.
        for pragma in (f"page_size = {PAGE_SIZE}", "journal_mode = OFF", "synchronous = OFF"):
            copy.execute(f"PRAGMA {pragma}").fetchall()
        with being_copied(database) as still_open:

            def heard(_status: int, left: int, total: int) -> None:
                if left:
                    progress(total - left, total)
                    still_open()

            # Reaching for the connection itself: only here do two of them meet.
            database._connection.backup(copy, pages=STEP_PAGES, progress=heard)
    finally:
        copy.close()


@contextmanager
def being_copied(database: Database) -> Iterator[Callable[[], None]]:
    """Says so to who would close the database (`copying`); gives what raises StorageFaultError when it was closed."""
    outer, source, database.copying = database.copying, database._connection, True

    def still_open() -> None:
        try:
            source.total_changes  # noqa: B018 - all it is asked for is whether it can still answer
        except sqlcipher.ProgrammingError:
            raise StorageFaultError("locked", "closed while it was copied") from None

    try:
        yield still_open
    finally:
        database.copying = outer


def read_copy(
    path: Path,
    key: bytes | bytearray,
    expected: Mapping[str, int] | None = None,
    *,
    thorough: bool = False,
    stop: Callable[[], bool] = bool,
) -> Copied:
    """Opens a closed copy with its key and reads all of it: every page's seal, every structure, every row.

    `expected` says how many rows each table must have. `thorough` also looks every entry of every index up in its
    table, for a copy that takes the place of its original: pages that are as they were have the indexes that the
    original has, which `verify` looks through. `stop` is asked now and then, on either thread. Nothing is written, not
    even beside it. Two threads share the work, for the structures take as long as all the rest. Raises
    CopyNotProvenError naming what does not hold, `stopped` when it was.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        structure = pool.submit(_check_structure, path, key, thorough, stop)
        pages, rows = _read_all(path, key, stop)
        structure.result()
    if expected is not None and rows != expected:
        raise CopyNotProvenError("rows")
    return Copied(pages, sum(rows.values()))


def row_counts(database: Database, between: Callable[[], None] | None = None) -> dict[str, int]:
    """Table name -> number of rows, of every table that holds rows of its own, as of the moment of the call.

    `between` is called every few thousandths of a second. It may write: before the first of that happens, the rest is
    counted at once.
    """
    found: dict[str, int] = {}
    steps = _counting(database)

    def to_the_end() -> None:
        for name, rows in steps:
            found[name] = found.get(name, 0) + rows

    if between:
        database.before_writing = to_the_end
        try:
            with being_copied(database) as still_open:
                for name, rows in steps:
                    found[name] = found.get(name, 0) + rows
                    between()
                    still_open()
        finally:
            database.before_writing = None
    to_the_end()
    return found


def _counting(database: Database) -> Iterator[tuple[str, int]]:
    """(table, rows of a stretch of it), stretch by stretch in the order of their row numbers."""
    unnumbered = {name for (name,) in database.rows(_WITHOUT_ROWID)}
    for (name,) in database.rows(_TABLES):
        if name in unnumbered:
            yield name, database.value(f'SELECT count(*) FROM "{name}"')
            continue
        if (database.value(f'SELECT max(rowid) FROM "{name}"') or 0) <= 5 * STEP_ROWS:
            yield name, database.value(f'SELECT count(*) FROM "{name}"')  # quicker, and over as soon
            continue
        rows, last = STEP_ROWS, -1 << 63
        stretch = (
            f'SELECT count(*), max(r) FROM (SELECT rowid AS r FROM "{name}" WHERE rowid > ? ORDER BY rowid LIMIT ?)'
        )
        while rows == STEP_ROWS:
            rows, last = database.row(stretch, (last, STEP_ROWS)) or (0, None)
            yield name, rows


def sync_file(path: Path) -> None:
    """Waits until what was written to `path` is on the disk; no connection to it may be open (its locks would go)."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def forget_cached(path: Path) -> None:
    """Asks the system to forget what it keeps of a file in memory, so that what is read next comes from the disk.

    Only where the system can be asked (not on Windows); what was not synced stays in memory.
    """
    if hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


@contextmanager
def _reading(path: Path, key: bytes | bytearray, stop: Callable[[], bool]) -> Iterator[sqlcipher.Connection]:
    """A connection to a file that nobody writes to: no locks, no WAL. What the driver complains of is not proven."""
    try:
        copy = sqlcipher.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        try:
            copy.execute(f"PRAGMA key = \"x'{bytes(key).hex()}'\"")
            copy.execute("PRAGMA cipher_log_level = NONE")
            copy.set_progress_handler(stop, _ASK_EVERY)
            yield copy
        finally:
            copy.close()
    except sqlcipher.DatabaseError as error:
        if stop():
            raise CopyNotProvenError("stopped") from None
        raise CopyNotProvenError("wrong_key" if "not a database" in str(error) else "damaged") from error


def _check_structure(path: Path, key: bytes | bytearray, thorough: bool, stop: Callable[[], bool]) -> None:
    with _reading(path, key, stop) as copy:
        # each entry of an index is looked up in its table: what is not kept must be deciphered again (a fifth of it all)
        copy.execute("PRAGMA cache_size = -65536")
        if copy.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check").fetchall() != [("ok",)]:
            raise CopyNotProvenError("structure")


def _read_all(path: Path, key: bytes | bytearray, stop: Callable[[], bool]) -> tuple[int, dict[str, int]]:
    """(pages, table name -> rows); the sums make SQLite take every row apart, without a Python object for each."""
    with _reading(path, key, stop) as copy:
        names = [name for (name,) in copy.execute(_TABLES)]
        if copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise CopyNotProvenError("pages")
        rows = {}
        for name in names:
            columns = [row[1] for row in copy.execute(f'PRAGMA table_info("{name}")')]
            sums = ", ".join(f'total(octet_length("{column}"))' for column in columns)
            rows[name] = copy.execute(f'SELECT count(*), {sums} FROM "{name}"').fetchone()[0]
        return copy.execute("PRAGMA page_count").fetchone()[0], rows

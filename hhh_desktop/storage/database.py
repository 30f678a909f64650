"""Opening the SQLCipher file with every setting asserted, and writing to it all or nothing."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.storage.pages import release

#: "HHHD" as a number: tells this file from any other SQLite file.
APPLICATION_ID = 0x48484844
PAGE_SIZE = 4096

#: (pragma, value to set, value that must be read back). The first two are set before anything is read: nothing is
#: logged then about a wrong key, and the WAL needs no shared-memory file. cipher_log_level cannot be read back.
#: synchronous 2 = FULL, temp_store 2 = MEMORY, secure_delete 1 = ON.
SETTINGS: tuple[tuple[str, str, Any], ...] = (
    ("cipher_log_level", "NONE", None),
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("page_size", str(PAGE_SIZE), str(PAGE_SIZE)),  # SQLCipher gives this number as text
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("cache_size", "-16384", -16384),
    ("busy_timeout", "0", 0),
)

Row = tuple[Any, ...]


def migrations() -> tuple[tuple[int, str], ...]:
    """(number, SQL) of every migration, in order."""
    folder = files("hhh_desktop.storage") / "migrations"
    found = sorted((f.name, f.read_text(encoding="utf-8")) for f in folder.iterdir() if f.name.endswith(".sql"))
    return tuple((int(name[:4]), sql) for name, sql in found)


class Database:
    """One connection to the salon's file; it belongs to the thread that opened it."""

    def __init__(self, path: Path, key: bytes | bytearray, *, disposable: bool = False, new: bool = False) -> None:
        """Opens an existing file; raises CannotOpenError (missing, wrong_key, damaged, in_use, read_only, newer).

        One with an older schema is backed up and then migrated; a `disposable` copy is migrated as it is. An empty file
        is damaged, and nothing is written to it, unless it is to become a `new` one (see `create`).
        """
        self.path = path
        self._disposable = disposable
        self._new = new
        if not path.is_file():
            raise CannotOpenError("missing", path.name)
        if not new and not path.stat().st_size:  # asked first: SQLite would throw away a WAL beside it
            raise CannotOpenError("damaged", "empty")
        self._depth = 0
        #: Hears of every commit, once it is on the disk.
        self.after_commit: Callable[[], None] | None = None
        #: What has to be done before anything changes; `copying`: pages are being copied, and it may not be closed.
        self.before_writing: Callable[[], None] | None = None
        self.copying = False
        try:
            self._connection = sqlcipher.connect(
                f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None, cached_statements=256
            )
        except sqlcipher.Error as error:
            raise CannotOpenError("read_only", str(error)) from error
        try:
            self._unlock(key)
        except BaseException:
            self._connection.close()
            raise

    @classmethod
    def create(cls, path: Path, key: bytes | bytearray) -> Database:
        """Makes a new file with the newest schema; raises FileExistsError when there is one already.

        A file of no bytes counts as a place that was kept for it, and keeps its name when this fails.
        """
        kept = path.exists()
        if kept and path.stat().st_size:
            raise FileExistsError(path.name)
        path.touch(mode=0o600)
        path.chmod(0o600)
        try:
            return cls(path, key, new=True)
        except BaseException:
            if not kept:
                path.unlink()
            raise

    def _unlock(self, key: bytes | bytearray) -> None:
        if len(key) != 32:
            raise ValueError("the database key has 32 bytes")
        # Raw key, exactly 64 hex digits: no passphrase ever reaches SQLCipher.
        self._connection.execute(f"PRAGMA key = \"x'{bytes(key).hex()}'\"")
        try:
            for name, value, _ in SETTINGS[:2]:
                self._connection.execute(f"PRAGMA {name} = {value}").fetchall()
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if not self._new and not self._connection.execute("PRAGMA user_version").fetchone()[0]:
                raise CannotOpenError("damaged", "no version")
            for name, value, _ in SETTINGS[2:]:
                self._connection.execute(f"PRAGMA {name} = {value}").fetchall()
            self.assert_settings()
            self._migrate(key)
        except sqlcipher.DatabaseError as error:
            raise CannotOpenError(_open_reason(error), str(error)) from error

    def assert_settings(self) -> None:
        """Reads every setting back; raises CannotOpenError('settings') naming the one that did not hold."""
        for name, _, expected in SETTINGS:
            if expected is not None and (found := self.value(f"PRAGMA {name}")) != expected:
                raise CannotOpenError("settings", f"{name} = {found}")
        if not self.value("PRAGMA cipher_version"):
            raise CannotOpenError("settings", "no cipher")

    def _migrate(self, key: bytes | bytearray) -> None:
        """Brings an older schema up to date, one transaction a step, after a verified backup; a newer one is refused."""
        steps = migrations()
        version = self.value("PRAGMA user_version")
        if version and self.value("PRAGMA application_id") != APPLICATION_ID:
            raise CannotOpenError("not_ours")
        if version > steps[-1][0]:
            raise CannotOpenError("newer", str(version))
        note_backup = None
        if 0 < version < steps[-1][0] and not self._disposable:
            from hhh_desktop.storage.backups import back_up_before_migrating

            note_backup = back_up_before_migrating(self, key)
        for number, sql in steps:
            if number > version:
                self._connection.executescript(
                    f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA application_id = {APPLICATION_ID};\n"
                    f"PRAGMA user_version = {number};\nCOMMIT;"
                )
        if note_backup:
            with suppress(StorageFaultError):  # the list beside the backup has it already
                note_backup()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on disk when it ends; a nested use joins the outer one. Faults become StorageFaultError."""
        if self._depth:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        with faults():
            if self.before_writing:
                self.before_writing()
            self._connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0
        if self.after_commit:
            self.after_commit()

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Executes one statement inside a transaction; gives the last inserted row number."""
        if not self._depth:
            raise RuntimeError("writing happens inside transaction()")
        return self._connection.execute(sql, values).lastrowid or 0

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Executes one statement for many rows inside a transaction."""
        if not self._depth:
            raise RuntimeError("writing happens inside transaction()")
        self._connection.executemany(sql, rows)

    def changed(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Executes one statement inside a transaction; gives how many rows it touched."""
        if not self._depth:
            raise RuntimeError("writing happens inside transaction()")
        return int(self._connection.execute(sql, values).rowcount)

    def maintain(self, sql: str) -> list[Row]:
        """VACUUM, checkpoints and checks: statements that stand outside any transaction."""
        with faults():
            return list(self._connection.execute(sql).fetchall())

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        with faults():
            return list(self._connection.execute(sql, values).fetchall())

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        with faults():
            found: Row | None = self._connection.execute(sql, values).fetchone()
            return found

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        found = self.row(sql, values)
        return found[0] if found else None

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """Rows one by one, for scans that must not fill the memory."""
        with faults():
            yield from self._connection.execute(sql, values)

    @property
    def changes(self) -> int:
        """How many rows this connection has changed so far; the same number twice: nothing was written in between."""
        return int(self._connection.total_changes)

    def checkpoint(self) -> None:
        """Moves everything from the WAL into the file and empties it; StorageFaultError('locked') if it cannot."""
        busy = self.maintain("PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
        if busy:
            raise StorageFaultError("locked", "checkpoint")

    def close(self) -> None:
        """Checkpoints what it can and closes, the page scanner's handle last: closing it would drop SQLite's lock."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlcipher.Error:
            pass  # what is committed is safe in the WAL; the next open finishes this
        finally:
            self._connection.close()
            release(self.path)


def _open_reason(error: Exception) -> str:
    text = str(error)
    if "locked" in text:
        return "in_use"
    if "readonly" in text or "unable to open" in text:
        return "read_only"
    if "not a database" in text:
        return "wrong_key"
    if "full" in text:
        return "disk_full"
    return "damaged"


#: SQLite's primary result codes (https://www.sqlite.org/rescode.html) that are about the world and no bug of ours.
_REASONS = {
    sqlcipher.SQLITE_FULL: "disk_full",
    sqlcipher.SQLITE_READONLY: "read_only",
    sqlcipher.SQLITE_BUSY: "locked",
    sqlcipher.SQLITE_LOCKED: "locked",
    sqlcipher.SQLITE_IOERR: "io",
    sqlcipher.SQLITE_CANTOPEN: "io",
    sqlcipher.SQLITE_CORRUPT: "damaged",
    sqlcipher.SQLITE_NOTADB: "damaged",
}


_SIGNS = {
    "disk is full": "disk_full",
    "readonly": "read_only",
    "locked": "locked",
    "disk I/O": "io",
    "malformed": "damaged",
    "not a database": "damaged",
}


@contextmanager
def faults() -> Iterator[None]:
    """Turns the driver's complaints about the world (disk, locks) into StorageFaultError; bugs pass through."""
    try:
        yield
    except sqlcipher.IntegrityError:
        raise
    except sqlcipher.DatabaseError as error:
        # Words and code, for neither is always there: a copy that found no room has no code, or that of an earlier
        # complaint, and of a torn search index SQLite only says "vtable constructor failed".
        words = (reason for sign, reason in _SIGNS.items() if sign in str(error))
        reason = next(words, None) or _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if reason is not None:
            raise StorageFaultError(reason, str(error)) from error
        raise
    except OSError as error:
        raise fault_of(error) from error


def fault_of(error: OSError) -> StorageFaultError:
    """The StorageFaultError that tells what the operating system complained about."""
    reasons = {
        errno.ENOSPC: "disk_full",
        getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",  # Windows has no quota error
        errno.EROFS: "read_only",
        errno.EACCES: "read_only",
        errno.EPERM: "read_only",
    }
    return StorageFaultError(reasons.get(error.errno or 0, "io"), str(error.strerror))

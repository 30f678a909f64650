"""Looks through everything the program keeps for traces of erased clients: values, index terms, raw pages and files."""

from __future__ import annotations

import hmac
import os
import re
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hhh_desktop.domain.data_map import TABLES, client_tables, columns_of
from hhh_desktop.domain.erasure import Checked
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.needles import SHORTEST, Wanted
from hhh_desktop.storage.pages import Needles, scan
from hhh_desktop.storage.salon_folder import LOCK_NAME

#: Tables whose content is the index: looked through term by term.
INDEX_TABLES = ("client_index", "client_index_terms")
#: What somebody else holds too is no trace of the client; but nobody else explains what stands in these.
_NO_EXCUSE = frozenset({("audit_detail", "detail"), ("erasure", "reason"), ("erasure", "counts")})
#: A record of more bytes may go on in another page, where a value can be cut in two: those are read value by value.
_ONE_PAGE = 3500
_FILE_CHUNK = 1 << 20
#: A name, number or address inside a longer text.
_TOKEN = re.compile(r"[\w@.+'-]*\w")


@dataclass(frozen=True, slots=True)
class Findings:
    """What was looked through, and the codes of the places where something was found (see ErasureNotProvenError)."""

    checked: Checked
    places: tuple[str, ...]


def look(
    database: Database, key: bytes | bytearray, folder: Path, wanted: Wanted, client_ids: Iterable[int]
) -> Findings:
    """The whole proof, for values that are known; the WAL must have been checkpointed.

    The pages are read on a second thread while SQLite walks the tables on this one; both let other threads run.
    """
    with ThreadPoolExecutor(1, "page-scan") as pool:
        pages = pool.submit(scan, database.path, key, Needles(wanted.raw))
        values, places = _live_values(database, wanted)
        places += _rows_left(database, client_ids)
        terms = int(database.value("SELECT count(*) FROM client_index_terms"))
        for term in wanted.terms:
            if database.value("SELECT doc FROM client_index_terms WHERE term = ?", (term,)) is not None:
                places.append("term")
        report = pages.result()
    for index in {hit.needle for hit in report.found}:
        if not _held_by_another(database, wanted.raw[index]):
            places += ["wal" if hit.where == "wal" else "page" for hit in report.found if hit.needle == index]
    strong = Needles(wanted.strong)
    files, found = _other_files(folder, database.path, lambda data: next(strong.search(data), None) is not None)
    checked = Checked(report.pages, report.wal_frames, values, terms, files, len(wanted.raw))
    return Findings(checked, tuple(dict.fromkeys([*places, *found])))


def look_by_hash(
    database: Database, key: bytes | bytearray, folder: Path, hashes: frozenset[str], secret: bytes,
    client_ids: Iterable[int], since: str,
) -> Findings:  # fmt: skip
    """The proof after a crash, when only keyed hashes of the values are left: hashes every value and term, compares.

    The pages are decrypted and their seals checked; what they must not hold is known only as hashes of whole values.
    `since` is when the erasure was confirmed: who was registered or changed later may hold the same values, and may be
    the same person, who came back and is a new client.
    """
    places = _rows_left(database, client_ids)
    values = terms = 0
    gone = _Hashed(hashes, secret)
    later: dict[int, str] = dict(
        database.rows("SELECT id, search_text FROM client WHERE max(updated_at, last_contact_at) > ?", (since,))
    )
    later_terms = {term for text in later.values() for term in text.split()}
    owners = {table.table: table.client_column for table in client_tables()}
    for table, columns in _stored_columns().items():
        for row in database.stream(f"SELECT {', '.join(columns)} FROM {table}"):
            values += len(row)
            if later and table in owners and row[columns.index(owners[table])] in later:
                continue
            for column, value in zip(columns, row, strict=True):
                if not isinstance(value, str) or not value:
                    continue
                inside = _TOKEN.findall(value) if (table, column) in _NO_EXCUSE else ()
                if value in gone or any(token in gone for token in inside):
                    places.append(f"value:{table}.{column}")
    for (term,) in database.stream("SELECT term FROM client_index_terms"):
        terms += 1
        if term in gone and term not in later_terms:
            places.append("term")
    report = scan(database.path, key, (), verify=True)

    def named_in(data: bytes) -> bool:
        # as in `look`: a short word such as a house number stands in any file, the key file's random text first
        tokens = _TOKEN.findall(data.decode(errors="replace"))
        return any(token in gone for token in tokens if len(token) >= SHORTEST)

    files, found = _other_files(folder, database.path, named_in)
    checked = Checked(report.pages, report.wal_frames, values, terms, files, len(hashes), by_hash=True)
    return Findings(checked, tuple(dict.fromkeys([*places, *found])))


def keyed(secret: bytes, value: str) -> str:
    """What stands for a value while an erasure is pending: three digits of a checksum, then the keyed hash.

    The checksum only saves time: most of the millions of values it meets need no hash.
    """
    data = value.encode()
    return f"{_mark(secret, data):03x}" + hmac.digest(secret, b"value\x00" + data, "sha256").hex()[:32]


def _mark(secret: bytes, data: bytes) -> int:
    return zlib.crc32(data, int.from_bytes(secret[:4], "big")) & 0xFFF


class _Hashed:
    """Tells whether a value is one of those that are known by their keyed hashes only."""

    def __init__(self, hashes: frozenset[str], secret: bytes) -> None:
        self._hashes, self._secret = hashes, secret
        self._start = int.from_bytes(secret[:4], "big")
        self._marks = frozenset(int(text[:3], 16) for text in hashes)

    def __contains__(self, value: str) -> bool:
        if zlib.crc32(value.encode(), self._start) & 0xFFF not in self._marks:
            return False
        return keyed(self._secret, value) in self._hashes


def _stored_columns() -> Mapping[str, list[str]]:
    """Table -> columns, of every table that stores rows."""
    return {t.table: [r.column for r in columns_of(t.table)] for t in TABLES if t.table not in INDEX_TABLES}


def _live_values(database: Database, wanted: Wanted) -> tuple[int, list[str]]:
    """Compares stored values with what must be gone; gives how many there are and where one was found.

    A value of six bytes or more in a record of one page would be found by the search of the pages, byte for byte; here
    SQLite compares the shorter ones, which are too common as bytes, and picks out the records that go on in another
    page, of which every value is searched.
    """
    total, places = 0, list[str]()
    texts = [value if isinstance(value, bytes) else value.encode() for value in wanted.values]
    short = [value for value in wanted.values if len(value) < SHORTEST and isinstance(value, str)]
    values = [*short, *(wanted.values - set(short))]
    few, all_of = _marks(len(short)), _marks(len(values))
    for table, columns in _stored_columns().items():
        kinds = {row[1]: row[2] for row in database.rows(f"PRAGMA table_info({table})")}
        # STRICT: a column of another kind holds numbers
        wide = [column for column in columns if kinds[column] in ("TEXT", "BLOB")]
        typed = [column for column in wide if kinds[column] == "TEXT"]
        suspect = f"{_size(typed)} > {_ONE_PAGE}"  # long by its texts: each is searched
        if short:
            suspect += f" OR {_any_in(wide, few)}"
        asked = values if wide != typed else short
        if wide != typed:  # long by a picture: its other values are compared whole
            suspect += f" OR ({_size(wide)} > {_ONE_PAGE} AND ({_any_in(wide, all_of)}))"
        rows, suspects = database.row(f"SELECT count(*), total({suspect}) FROM {table}", asked) or (0, 0)
        total += rows * len(columns)
        if not suspects:
            continue
        for row in database.stream(f"SELECT {', '.join(columns)} FROM {table} WHERE {suspect}", asked):
            for column, value in zip(columns, row, strict=True):
                for text in _held(value, texts):
                    if (table, column) in _NO_EXCUSE or not _held_by_another(database, text):
                        places.append(f"value:{table}.{column}")
    return total, places


def _marks(count: int) -> str:
    return ", ".join(f"?{number}" for number in range(1, 1 + count))


def _any_in(columns: list[str], marks: str) -> str:
    return " OR ".join(f"{column} IN ({marks})" for column in columns)


def _size(columns: list[str]) -> str:
    return " + ".join(f"coalesce(octet_length({column}), 0)" for column in columns)


def _held(value: Any, texts: list[bytes]) -> Iterator[bytes]:
    data = value.encode() if isinstance(value, str) else value
    if isinstance(data, bytes):
        yield from (text for text in texts if text == data or (len(text) >= SHORTEST and text in data))


def _held_by_another(database: Database, text: bytes) -> bool:
    """Whether a row that is still there holds these bytes: then they are somebody else's as well.

    The rows of the erased client are gone (`_rows_left` makes sure), so whoever holds it is somebody else.
    """
    for table, columns in sorted(_stored_columns().items(), key=lambda item: item[0] != "client"):
        shown = [column for column in columns if (table, column) not in _NO_EXCUSE]
        # in one, as the columns of a record lie against each other
        together = " || ".join(f"CAST(coalesce({column}, '') AS TEXT)" for column in shown)
        if database.row(f"SELECT 1 FROM {table} WHERE instr(CAST({together} AS BLOB), ?) LIMIT 1", (text,)):
            return True
    return False


def _rows_left(database: Database, client_ids: Iterable[int]) -> list[str]:
    """Tables with rows that still refer to the client."""
    return [
        f"row:{table.table}"
        for client_id in client_ids
        for table in client_tables()
        if database.row(f"SELECT 1 FROM {table.table} WHERE {table.client_column} = ? LIMIT 1", (client_id,))
    ]


def _other_files(folder: Path, database: Path, named_in: Callable[[bytes], bool]) -> tuple[int, list[str]]:
    """Searches every other file the program keeps here; gives how many, and `file:NAME` for each with a trace.

    So for each that cannot be read: what was not searched is not proven. Backups are encrypted under keys of their own
    and have their own recipe; the lock file is never written, and on Windows nobody can read it.
    """
    count, places = 0, list[str]()

    def suspect(path: str | Path) -> None:
        places.append(f"file:{Path(path).relative_to(folder).as_posix()}")

    for where, folders, names in os.walk(folder, onerror=lambda error: suspect(error.filename)):
        top = Path(where) == folder
        folders[:] = sorted(name for name in folders if not (top and name == "backups"))
        for path in (Path(where) / name for name in sorted(names)):
            if path.name.startswith(database.name) or (top and path.name == LOCK_NAME):
                continue
            try:
                if not stat.S_ISREG(path.lstat().st_mode):
                    continue
                count += 1
                if _holds(path, named_in):
                    suspect(path)
            except FileNotFoundError:
                continue  # it was about to go
            except OSError:
                suspect(path)
    return count, places


def _holds(path: Path, named_in: Callable[[bytes], bool]) -> bool:
    with path.open("rb") as stream:
        before = b""
        while chunk := stream.read(_FILE_CHUNK):
            if named_in(before + chunk):
                return True
            before = chunk[-512:]  # a needle may lie across two reads
    return False

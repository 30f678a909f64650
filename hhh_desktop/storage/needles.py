"""What to look for when a client is gone: everything stored about them that nobody else has, in its stored bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.data_map import Category, client_tables, columns_of
from hhh_desktop.domain.errors import UnknownClientError
from hhh_desktop.storage.database import Database

#: Fields that are codes or parts of an address: they name nobody by themselves.
CODES = frozenset(
    {"infix", "language", "country", "reminder_channel", "source", "is_adult", "turns_16", "house_number",
     "house_suffix", "birth_day", "birth_month"}
)  # fmt: skip
NAMING = frozenset({Category.IDENTITY, Category.CONTACT, Category.SPECIAL, Category.FREE_TEXT})
#: Columns of a client's rows that name them although their category is another.
ALSO_NAMING = frozenset({("client_change", "old_value"), ("consent_event", "guardian")})
#: Made by the program for this client alone: a trace of the row, whatever the client is called.
TRACES = frozenset(
    {("client", "uid"), ("client", "search_text"), ("consent_event", "uid"), ("consent_event", "signature"),
     ("audit_detail", "nonce")}
)  # fmt: skip
#: Shorter byte strings occur by chance among hashes and page headers; those values are compared one by one instead.
SHORTEST = 6
#: A postcode without its space is often part of some hexadecimal number; terms are looked up in the index anyway.
SHORTEST_TERM = 8
#: Of a long value, which may lie in pieces over several pages, a piece of 48 bytes is looked for in every 256.
_PIECE, _STEP = 48, 256


@dataclass(frozen=True, slots=True)
class Person:
    """All stored rows of one client, by table; column -> value."""

    client_id: int
    rows: dict[str, list[dict[str, Any]]]

    @property
    def client(self) -> dict[str, Any]:
        return self.rows["client"][0]

    @property
    def filled(self) -> tuple[str, ...]:
        """The contact fields that hold something."""
        return tuple(name for name in FIELD_NAMES if self.client[name] not in ("", None))

    @property
    def terms(self) -> tuple[str, ...]:
        """The words under which the client is found."""
        return tuple(self.client["search_text"].split())

    def naming(self) -> frozenset[str]:
        """Every text that names or reaches the person, earlier values included."""
        return frozenset(
            value
            for table, rows in self.rows.items()
            for rule in columns_of(table)
            if (rule.category in NAMING and rule.column not in CODES) or (table, rule.column) in ALSO_NAMING
            for row in rows
            if isinstance(value := row[rule.column], str) and value and row.get("field") not in CODES
        )

    def traces(self) -> frozenset[str | bytes]:
        """What the program made for this client alone."""
        return frozenset(
            row[column]
            for table, column in TRACES
            for row in self.rows[table]
            # a log entry that names an answer is found by that answer's number
            if row[column] and not (column == "nonce" and '"event":' in row["detail"])
        )


def read_person(database: Database, client_id: int) -> Person:
    """Every row of a client along the data map; raises UnknownClientError."""
    rows = {}
    for table in client_tables():
        columns = [rule.column for rule in columns_of(table.table)]
        found = database.rows(
            f"SELECT {', '.join(columns)} FROM {table.table} WHERE {table.client_column} = ?", (client_id,)
        )
        rows[table.table] = [dict(zip(columns, row, strict=True)) for row in found]
    if not rows["client"]:
        raise UnknownClientError(client_id)
    return Person(client_id, rows)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must be gone: whole `values` and index `terms`; `raw` byte strings for the pages, `strong` ones for files."""

    values: frozenset[str | bytes]
    terms: frozenset[str]
    raw: tuple[bytes, ...]
    strong: tuple[bytes, ...]

    @staticmethod
    def all_of(parts: Iterable[Wanted]) -> Wanted:
        """Several clients' in one."""
        parts = tuple(parts)
        return Wanted(
            frozenset(value for part in parts for value in part.values),
            frozenset(term for part in parts for term in part.terms),
            tuple(dict.fromkeys(raw for part in parts for raw in part.raw)),
            tuple(dict.fromkeys(raw for part in parts for raw in part.strong)),
        )


def wanted_of(database: Database, person: Person) -> Wanted:
    """Everything about `person` that no other row holds; asked while their rows are still there."""
    own = person.naming() - _schema_words(database)
    values = own - _held_by_others(database, person.client_id, own)
    terms = frozenset(
        term
        for term in person.terms
        if database.value("SELECT doc FROM client_index_terms WHERE term = ?", (term,)) == 1
    )
    traces, client = person.traces(), person.client
    name = "".join(client[part] for part in ("given_name", "infix", "surname"))  # as the columns lie in a record
    long_terms = {_core(term) for term in terms if len(term) >= SHORTEST_TERM}
    texts: set[str | bytes] = {*map(_core, values), *long_terms, *traces, name}
    raw = [piece for text in texts for piece in _pieces(text)]
    row_stamp = client["search_stamp"]
    raw += [struct.pack(">q", row_stamp), _varint(row_stamp)]
    reaching = {client[part] for part in ("phone", "phone_2", "email")} & values
    spoken = " ".join(part for part in (client["given_name"], client["infix"], client["surname"]) if part)
    strong = {*reaching, client["uid"], spoken if " " in spoken else ""}
    return Wanted(
        frozenset({*values, *traces}),
        terms,
        tuple(dict.fromkeys(raw)),
        tuple(text.encode() for text in sorted(strong) if len(text) >= SHORTEST),
    )


def _held_by_others(database: Database, client_id: int, values: frozenset[str]) -> set[str]:
    """Which of `values` stand in somebody else's row too: one pass over each table that holds names."""
    left, held = set(values), set[str]()
    sources = [
        (
            "client",
            "id",
            "id",
            [r.column for r in columns_of("client") if r.category in NAMING and r.column not in CODES],
        ),
        ("client_change", "id", "client_id", ["old_value"]),
        ("salon", "id", "-1", ["name", "street", "postcode", "city", "phone", "email", "website"]),
        ("staff", "id", "-1", ["name"]),
    ]
    for table, key, owner, columns in sources:
        last = 0
        while left:
            marks = ", ".join(f"?{number}" for number in range(3, 3 + len(left)))
            any_of = " OR ".join(f"{column} IN ({marks})" for column in columns)
            rows = database.rows(
                f"SELECT {key}, {', '.join(columns)} FROM {table} WHERE {key} > ?1 AND {owner} <> ?2"
                f" AND ({any_of}) ORDER BY {key} LIMIT 200",
                (last, client_id, *left),
            )
            found = {value for row in rows for value in row[1:]} & left
            held |= found
            left -= found
            if len(rows) < 200:
                break
            last = rows[-1][0]
    return held


def _schema_words(database: Database) -> set[str]:
    """Words of the schema and its codes, which stand in the file whoever is in it."""
    words: set[str] = set()
    for (sql,) in database.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"):
        words.update("".join(c if c.isalnum() or c == "_" else " " for c in sql).split())
    return words | set(FIELD_NAMES) | {"fields", "purpose", "event"}


def _pieces(value: str | bytes) -> Iterator[bytes]:
    """The bytes to look for: the value whole, or pieces of it when it may be spread over pages."""
    data = value.encode() if isinstance(value, str) else bytes(value)
    if len(data) <= 2 * _STEP:
        if len(data) >= SHORTEST:
            yield data
        return
    # the first and last bytes of a picture are the same in every picture
    for start in range(64, len(data) - _PIECE - 32, _STEP):
        yield data[start : start + _PIECE]


def _core(text: str) -> str:
    """What +31612345678 and 0612345678 share, so that one search finds both; other texts as they are."""
    for front in ("+31", "0"):
        rest = text.removeprefix(front)
        if rest != text and len(rest) == 9 and rest.isdigit():
            return rest
    return text


def _varint(number: int) -> bytes:
    """A row number as SQLite and FTS5 write it when it takes nine bytes (it does: seconds << 24)."""
    head = number >> 8
    return bytes((head >> shift & 0x7F) | 0x80 for shift in range(49, -1, -7)) + bytes([number & 0xFF])

"""Clients as rows, their history, and the index they are found by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hhh_desktop.domain.client import EMPTY, FIELD_NAMES, Client, ContactFields, FieldChange
from hhh_desktop.domain.errors import LostRaceError, UnknownClientError
from hhh_desktop.domain.folding import index_text
from hhh_desktop.domain.times import moment_of, stamp
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.storage.database import Database, Row

_FIELDS = ", ".join(FIELD_NAMES)
_SELECT = f"SELECT id, uid, version, created_at, updated_at, last_contact_at, {_FIELDS} FROM client WHERE id = ?"
_ASSIGN = ", ".join(f"{name} = ?" for name in FIELD_NAMES)

#: Room for the client number under the seconds of last contact in an index stamp.
ID_BITS = 24
MAX_CLIENTS = (1 << ID_BITS) - 1

#: As many bytes of a removed word tell about somebody; fewer stand in everybody's words.
_TELLING = 5
#: An index entry of nobody: no stamp is this low.
_STOPGAP = (1, "x")


def search_stamp(client_id: int, last_contact: datetime) -> int:
    """The index rowid: last contact first when read backwards, and the client's number in the low 24 bits."""
    return int(last_contact.timestamp()) << ID_BITS | client_id


def contact_of(values: Sequence[Any]) -> ContactFields:
    """ContactFields from a row's values in the order of FIELD_NAMES."""
    found = dict(zip(FIELD_NAMES, values, strict=True))
    found["is_adult"] = bool(found["is_adult"])
    return ContactFields(**found)


class SqlClients:
    """The one ClientStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, contact: ContactFields, at: datetime, staff_id: int) -> Client:
        database, when = self._database, stamp(at)
        with database.transaction():
            client_id = database.value("SELECT seq FROM sqlite_sequence WHERE name = 'client'") or 0
            client_id += 1
            if client_id > MAX_CLIENTS:
                raise OverflowError("the index has room for 16,777,215 clients")
            row_stamp, text = search_stamp(client_id, at), _index_text(contact)
            names = "id, uid, created_at, created_by, updated_at, last_contact_at, search_stamp, search_text"
            marks = ", ".join("?" * (8 + len(FIELD_NAMES)))
            uid = new_uid(at)
            database.run(
                f"INSERT INTO client ({names}, {_FIELDS}) VALUES ({marks})",
                (client_id, uid, when, staff_id, when, when, row_stamp, text, *_values(contact)),
            )
            database.run("INSERT INTO client_index (rowid, text) VALUES (?, ?)", (row_stamp, text))
        return Client(client_id, uid, 1, contact, when, when, when)

    def get(self, client_id: int) -> Client:
        row = self._database.row(_SELECT, (client_id,))
        if row is None:
            raise UnknownClientError(client_id)
        return _client_of(row)

    def update(self, client_id: int, version: int, contact: ContactFields, at: datetime, staff_id: int) -> Client:
        with self._database.transaction():
            stored = self.get(client_id)
            if stored.version != version:
                raise LostRaceError(client_id, version, stored.version)
            old, new = stored.contact.as_dict(), contact.as_dict()
            changed = [name for name in FIELD_NAMES if old[name] != new[name]]
            if not changed:
                return stored
            self._database.run_many(
                "INSERT INTO client_change (client_id, version, at, staff_id, field, old_value) VALUES (?, ?, ?, ?, ?, ?)",
                [(client_id, version + 1, stamp(at), staff_id, name, _as_text(old[name])) for name in changed],
            )
            return self._write(stored, contact, at)

    def clear_fields(self, client_id: int, names: Sequence[str], at: datetime, staff_id: int) -> Client:
        with self._database.transaction():
            stored = self.get(client_id)
            marks = ", ".join("?" * len(names))
            self._database.run(
                f"DELETE FROM client_change WHERE client_id = ? AND field IN ({marks})",
                (client_id, *names),
            )
            emptied = replace(stored.contact, **{name: EMPTY[name] for name in names})
            self._database.run_many(
                "INSERT INTO client_change (client_id, version, at, staff_id, field, old_value) VALUES (?, ?, ?, ?, ?, '')",
                [(client_id, stored.version + 1, stamp(at), staff_id, name) for name in names],
            )
            return self._write(stored, emptied, at)

    def reindex(self, client_id: int, usable: Collection[str]) -> None:
        with self._database.transaction():
            client = self.get(client_id)
            self._restamp(client_id, moment_of(client.last_contact_at), _index_text(client.contact.only(usable)))

    def touch(self, client_id: int, at: datetime) -> None:
        with self._database.transaction():
            self._restamp(client_id, at)

    def history(self, client_id: int) -> tuple[FieldChange, ...]:
        rows = self._database.rows(
            "SELECT version, at, staff_id, field, old_value FROM client_change WHERE client_id = ? ORDER BY id",
            (client_id,),
        )
        return tuple(FieldChange(*row) for row in rows)

    def count(self) -> int:
        return int(self._database.value("SELECT count(*) FROM client"))

    def _write(self, stored: Client, contact: ContactFields, at: datetime) -> Client:
        when = stamp(at)
        self._database.run(
            f"UPDATE client SET version = version + 1, updated_at = ?, {_ASSIGN} WHERE id = ?",
            (when, *_values(contact), stored.id),
        )
        self._restamp(stored.id, at, _index_text(contact))
        return self.get(stored.id)

    def _restamp(self, client_id: int, at: datetime, text: str | None = None) -> None:
        """Takes the old entry out by its exact text, then writes the new one under the new stamp."""
        row = self._database.row(
            "SELECT search_stamp, search_text, last_contact_at FROM client WHERE id = ?", (client_id,)
        )
        if row is None:
            raise UnknownClientError(client_id)
        old_stamp, old_text, last = row
        last_contact = max(at, moment_of(last))
        new_stamp, new_text = search_stamp(client_id, last_contact), old_text if text is None else text
        if (new_stamp, new_text) != (old_stamp, old_text):
            _take_out(self._database, old_stamp, old_text)
            self._database.run("INSERT INTO client_index (rowid, text) VALUES (?, ?)", (new_stamp, new_text))
            _forget(self._database, set(old_text.split()) - set(new_text.split()))
        self._database.run(
            "UPDATE client SET last_contact_at = ?, search_stamp = ?, search_text = ? WHERE id = ?",
            (stamp(last_contact), new_stamp, new_text, client_id),
        )


def remove_from_index(database: Database, row_stamp: int, text: str) -> None:
    """Removes one entry from the contentless index for good; it needs the exact text that was put in."""
    _take_out(database, row_stamp, text)
    _forget(database, set(text.split()))


def _take_out(database: Database, row_stamp: int, text: str) -> None:
    database.run(
        "INSERT INTO client_index (client_index, rowid, text) VALUES ('delete', ?, ?)",
        (row_stamp, text),
    )


def _forget(database: Database, terms: Iterable[str]) -> None:
    """Rewrites the index when a removed term still marks where one of its pages begins.

    FTS5's secure-delete takes a term off the pages, but not out of client_index_idx, which holds the first letters of
    each page that tell it from the page before: of `noor.berg@post.example` after `noor.berg`, all of the name. About
    one removal in a hundred leaves such a mark; merging all pages into new ones makes new marks. A single segment
    counts as merged already, so an empty word gives it a second one.
    """
    gone = [term.encode() for term in terms]
    if not gone:
        return  # mostly: a new moment of last contact, and the same words
    marks = {bytes(mark)[1:] for (mark,) in database.rows("SELECT term FROM client_index_idx")}
    left = {term[:length] for term in gone for length in range(_TELLING, len(term) + 1)} & marks
    if all(_begins_a_word(database, mark.decode(errors="ignore")) for mark in left):
        return
    database.run("INSERT INTO client_index (rowid, text) VALUES (?, ?)", _STOPGAP)
    database.run("INSERT INTO client_index (client_index) VALUES ('optimize')")
    _take_out(database, *_STOPGAP)


def _begins_a_word(database: Database, start: str) -> bool:
    """Whether a word that is still in the index begins like this: then the mark is about somebody who is here."""
    following = start + "\U0010ffff"
    return database.row("SELECT 1 FROM client_index_terms WHERE term >= ? AND term < ?", (start, following)) is not None


def _index_text(contact: ContactFields) -> str:
    return index_text(
        given_name=contact.given_name,
        infix=contact.infix,
        surname=contact.surname,
        phones=(contact.phone, contact.phone_2, contact.guardian_phone),
        emails=(contact.email,),
        postcode=contact.postcode,
    )


def _values(contact: ContactFields) -> list[Any]:
    return [int(value) if isinstance(value, bool) else value for value in contact.as_dict().values()]


def _as_text(value: object) -> str:
    return "" if value is None else str(int(value) if isinstance(value, bool) else value)


def _client_of(row: Row) -> Client:
    client_id, uid, version, created_at, updated_at, last_contact_at, *values = row
    return Client(client_id, uid, version, contact_of(values), created_at, updated_at, last_contact_at)

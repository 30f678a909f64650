"""The census: every column of the live schema stands in the data map, whole, and the map invents none."""

from __future__ import annotations

import pytest

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.data_map import COLUMNS, TABLES, Category, OnErase, client_tables, columns_of, rule
from hhh_desktop.storage.needles import ALSO_NAMING, CODES, NAMING, TRACES

#: FTS5's own tables: they hold what `client_index` holds. SQLite's own: the schema, and the last number of each table.
SHADOWS = {"client_index_data", "client_index_idx", "client_index_docsize", "client_index_config"}
SQLITE_OWN = {"sqlite_schema", "sqlite_sequence"}
#: Columns of virtual tables through which they are commanded; nothing is stored in them.
COMMANDS = {("client_index", "client_index"), ("client_index", "rank")}
OUTSIDE_PURPOSES = {"operation", "evidence"}
#: Text columns of a client's rows that hold a code, a time or a number of the program's own: they name nobody.
PLAIN = {
    "client": {"created_at", "updated_at", "last_contact_at", *CODES},
    "client_change": {"at", "field"},
    "consent_event": {"purpose", "answer", "statement_version", "at", "how"},
    "audit_detail": {"detail"},  # ids, field names and codes; the proof excuses nothing that is found in it
}


def live_columns(database):
    """(table, column) of everything in the file, virtual tables included."""
    tables = {
        name
        for schema, name, *_ in database.rows("PRAGMA table_list")
        if schema == "main" and name not in SHADOWS | SQLITE_OWN
    }
    return {(table, row[1]) for table in tables for row in database.rows(f"PRAGMA table_xinfo({table})")} - COMMANDS


def mapped_columns():
    return {(one.table, one.column) for one in COLUMNS}


def test_every_column_is_in_the_map_and_the_map_invents_none(database):
    live, mapped = live_columns(database), mapped_columns()
    assert live - mapped == set(), "columns without a row in the data map"
    assert mapped - live == set(), "rows of the data map without a column"


@pytest.mark.parametrize(
    ("sql", "unmapped"),
    [
        ("CREATE TABLE loyalty (client_id INTEGER, points INTEGER)", {("loyalty", "client_id"), ("loyalty", "points")}),
        ("ALTER TABLE client ADD COLUMN nickname TEXT NOT NULL DEFAULT ''", {("client", "nickname")}),
        ("CREATE VIRTUAL TABLE notes USING fts5 (body)", {("notes", "body")}),
        ("CREATE VIEW everybody AS SELECT surname FROM client", {("everybody", "surname")}),
        ("ALTER TABLE client ADD COLUMN hint TEXT GENERATED ALWAYS AS (surname)", {("client", "hint")}),
    ],
)
def test_the_census_sees_a_column_nobody_mapped(database, sql, unmapped):
    """The control: what is added without a row in the map is named."""
    with database.transaction():
        database.run(sql)
    assert unmapped <= live_columns(database) - mapped_columns()


def test_the_census_sees_a_column_that_is_no_longer_there(database):
    with database.transaction():
        database.run("ALTER TABLE client DROP COLUMN note")
    assert mapped_columns() - live_columns(database) == {("client", "note")}


def test_no_column_is_mapped_twice():
    assert len(mapped_columns()) == len(COLUMNS)
    assert len({table.table for table in TABLES}) == len(TABLES)


@pytest.mark.parametrize("one", COLUMNS, ids=lambda one: f"{one.table}.{one.column}")
def test_every_column_has_all_that_rule_21_asks(one, book):
    assert one.purpose in OUTSIDE_PURPOSES or book.get(one.purpose)
    assert one.basis.startswith(("GDPR ", "UAVG ", "Tw "))
    assert isinstance(one.category, Category) and isinstance(one.on_erase, OnErase)
    for text in (one.retention, one.label_nl, one.label_en):
        assert text and text == text.strip()


def test_a_field_stands_under_the_purpose_that_opens_it(book):
    for name in FIELD_NAMES:
        assert name in book.get(rule("client", name).purpose).unlocks
        assert rule("client", name).client_given


def test_every_table_has_labels_and_a_place():
    assert {table.table for table in TABLES} == {one.table for one in COLUMNS}
    assert all(table.label_nl and table.label_en for table in TABLES)


def test_whatever_refers_to_a_client_goes_with_the_client(database):
    """A table with a reference to a client that erasing does not empty would keep the client, or stop the erasure."""
    referring = {
        (name, row[3])
        for schema, name, kind, *_ in database.rows("PRAGMA table_list")
        if schema == "main" and kind == "table"
        for row in database.rows(f"PRAGMA foreign_key_list({name})")
        if row[2] == "client"
    }
    emptied = {(table.table, table.client_column) for table in client_tables()}
    assert referring | {("client", "id")} == emptied
    order = [table.table for table in client_tables()]
    assert order[-1] == "client", "children before their parent"


def test_what_the_map_says_of_erasing_is_what_erasing_does():
    emptied = {table.table for table in client_tables()} | {"erasure_pending"}
    for one in COLUMNS:
        assert (one.on_erase is OnErase.ROW_GOES) == (one.table in emptied), one


def test_every_text_about_a_client_is_looked_for_after_erasing(database):
    """A new column must be named as something to look for, or as a code that names nobody."""
    for table in client_tables():
        kinds = {row[1]: row[2] for row in database.rows(f"PRAGMA table_info({table.table})")}
        for one in columns_of(table.table):
            where = (one.table, one.column)
            wanted = one.category in NAMING and one.column not in CODES
            wanted = wanted or where in ALSO_NAMING or where in TRACES
            if kinds[one.column] in ("TEXT", "BLOB"):
                assert wanted != (one.column in PLAIN[one.table]), where

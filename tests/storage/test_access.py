"""Handing over everything: every stored value, about nobody else, and readable whatever it holds."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import jsonschema
import pytest

from hhh_desktop.domain.client import ContactFields
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.data_map import TABLES, columns_of
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.domain.times import stamp
from hhh_desktop.export.package import ZipPackage
from hhh_desktop.gui.printing import html_to_pdf
from hhh_desktop.services.access import gather, hand_over
from hhh_desktop.services.consents import question, record_answer, withdraw
from hhh_desktop.services.registration import edit, register
from tests.conftest import NOW, ROOT
from tests.storage.access_package import MEMBERS, PASSWORD, html_text, members_of, pdf_text, squeezed

SCHEMA = json.loads((ROOT / "resources" / "schema" / "gegevens.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def writer(qapp):
    return ZipPackage(html_to_pdf)


STAFF_COLUMNS = {"created_by", "staff_id", "asked_by"}

#: Columns whose values a CHECK limits: what goes in, and what a Dutch reader sees.
LIMITED = {"answer": "withdrawn", "how": "paper", "source": "guardian", "is_adult": 0, "language": "nl"}
SEEN_AS = {
    "answer": "ingetrokken", "how": "oppapier", "source": "vanuwouderofvoogd", "is_adult": "nee", "language": "Nederlands",
}  # fmt: skip


def value_for(column, kind, number):
    """A value that exists nowhere else, as far as the column allows."""
    if column in LIMITED:
        return LIMITED[column]
    if column in STAFF_COLUMNS:
        return 2
    if column == "at" or column.endswith("_at"):
        return stamp(NOW - timedelta(days=number, seconds=number))
    return {"TEXT": f"w{number}x", "INTEGER": 7_000_000 + number, "REAL": number + 0.25, "BLOB": b"blob%d" % number}[
        kind
    ]


def fill_every_column(database, client_id, start):
    """(table, column) -> value of one row in every table about one client; columns come from the live schema."""
    keys = {
        ("client", "id"): client_id, ("consent_text", "id"): client_id, ("consent_event", "text_id"): client_id,
        ("audit", "seq"): client_id * 1000, ("audit_detail", "seq"): client_id * 1000,
    }  # fmt: skip
    filled, number = {}, start
    with database.transaction():
        for table in ("client", "consent_text", "consent_event", "client_change", "audit", "audit_detail"):
            row = {}
            for _, column, kind, *_ in database.rows(f"PRAGMA table_info({table})"):
                number += 1
                row[column] = client_id if column == "client_id" else value_for(column, kind, number)
                row[column] = keys.get((table, column), row[column])
            marks = ", ".join("?" * len(row))
            database.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
            filled |= {(table, column): value for column, value in row.items()}
    return filled


def seen_as(column, value):
    """How a value reads in the Dutch pages."""
    if column in SEEN_AS:
        return SEEN_AS[column]
    if column in STAFF_COLUMNS:
        return f"medewerker{value}"
    if isinstance(value, bytes):
        return "ziehetbestand"
    if column == "at" or column.endswith("_at"):
        return datetime.fromisoformat(value).astimezone().strftime("%d-%m-%Y%H:%M:%S")
    return str(value)


def missing(members, filled):
    """(table, column, member) of every stored value that a client who asks would not find."""
    tables = json.loads(members["gegevens.json"])["tables"]
    pages = {"inzage.html": html_text(members["inzage.html"]), "inzage.pdf": pdf_text(members["inzage.pdf"])}
    lost = set()
    for (table, column), value in filled.items():
        if column not in {rule.column for rule in columns_of(table) if rule.exported}:
            continue
        found = [row[column] for row in tables[table] if column in row]
        if isinstance(value, bytes):
            found = [members.get(entry["file"]) for entry in found if entry]
        if value not in found:
            lost.add((table, column, "gegevens.json"))
        if column != "client_id":  # the client's own number is shown once, at client.id
            lost |= {(table, column, name) for name, text in pages.items() if seen_as(column, value) not in text}
    return lost


@pytest.fixture
def filled(records):
    fill_every_column(records.database, 41, 500)
    return fill_every_column(records.database, 42, 2000)


def test_every_stored_value_is_in_the_package(desk, folder, writer, filled):
    done = hand_over(desk, 42, folder, password=PASSWORD, writer=writer)
    members = members_of(done.path, PASSWORD)
    assert set(members) >= MEMBERS
    assert missing(members, filled) == set()
    jsonschema.validate(json.loads(members["gegevens.json"]), SCHEMA)


def test_that_check_covers_every_table_and_column_of_the_live_schema(records, filled):
    personal = [table.table for table in TABLES if table.client_column or table.via]
    assert {table for table, _ in filled} == set(personal)
    for table in personal:
        live = {column for _, column, *_ in records.database.rows(f"PRAGMA table_info({table})")}
        assert live == {column for name, column in filled if name == table}


@pytest.mark.parametrize(
    ("table", "column"), [("client", "search_text"), ("consent_event", "guardian"), ("audit", "action")]
)
def test_a_value_that_a_writer_drops_is_noticed(desk, writer, filled, table, column):
    record = gather(desk, 42)
    rows = [{name: value for name, value in row.items() if name != column} for row in record.tables[table]]
    members = writer.members(replace(record, tables={**record.tables, table: rows}), encrypted=True)
    assert missing(members, filled) == {
        (table, column, name) for name in ("gegevens.json", "inzage.html", "inzage.pdf")
    }


def test_nothing_about_anybody_else(desk, folder, writer, filled):
    other = fill_every_column(desk.records.database, 43, 4000)
    with desk.records.transaction():
        desk.records.staff.add("uid-z", "Zwiebertje Kapper", "receptionist", NOW)
    done = hand_over(desk, 42, folder, password=PASSWORD, writer=writer)
    whole = b"".join(members_of(done.path, PASSWORD).values())
    theirs = [value for value in other.values() if isinstance(value, str) and value not in LIMITED.values()]
    assert len(theirs) > 30
    assert not [value for value in theirs if value.encode() in whole]
    # Staff are other people too (GDPR 15(4)); the control: the names are in the very file this was read from.
    names = [row[0] for row in desk.records.database.rows("SELECT name FROM staff")]
    assert len(names) == 3
    assert not [name for name in names if name.encode() in whole]


def test_whoever_refers_to_staff_is_known_as_such(records):
    for table in (table.table for table in TABLES if table.client_column or table.via):
        keys = records.database.rows(f"PRAGMA foreign_key_list({table})")
        assert {row[3] for row in keys if row[2] == "staff"} <= STAFF_COLUMNS


def test_the_ordinary_way_from_registration_to_the_package(desk, folder, writer, noor):
    record_answer(desk, noor.id, "card", Answer.GIVEN, text=question(desk, "card", "nl"), how=How.DISPLAY)
    edit(desk, noor.id, {"note": "kleur 7.1"})
    record_answer(desk, noor.id, "news_email", Answer.GIVEN, text=question(desk, "news_email", "nl"), how=How.SPOKEN)
    withdraw(desk, noor.id, "news_email")
    members = members_of(hand_over(desk, noor.id, folder, password=PASSWORD, writer=writer).path, PASSWORD)
    data = json.loads(members["gegevens.json"])
    jsonschema.validate(data, SCHEMA)
    states = {purpose["id"]: purpose["state"] for purpose in data["purposes"]}
    assert states["card"] == "given" and states["news_email"] == "withdrawn" and states["news_sms"] == "not_asked"
    assert states["appointment"] is None
    assert data["recipients"] == [] and data["automated_decisions"] is False and data["sources"] == ["desk"]
    assert [row["action"] for row in data["tables"]["audit"]][-1] == "client_exported"
    text = html_text(members["inzage.html"])
    for words in ("AutoriteitPersoonsgegevens", "Totnutoestaatindit", "artikel6lid1", "24maandennauwlaatstebezoek"):
        assert words in text
    assert "7-Zip" in members["lees-mij.html"].decode()


def test_hostile_values_survive(desk, folder, writer):
    nasty = {
        "given_name": '<img src="geheim.png" onerror=alert(1)>', "surname": "=cmd|' /C calc'!A0",
        "email": '"a;b"\\,@voorbeeld.nl', "street": "שלום רחוב", "city": "{{ 7*7 }} {% raw %}", "phone": "+31612345678",
    }  # fmt: skip
    note = "regel 1\nregel 2;\t'\"&amp;</td><script>x</script> 👩🏽‍🦱 " + "ĳ" * 9000
    client = desk.records.clients.add(ContactFields(source="desk", note=note, **nasty), NOW, 1)
    members = members_of(hand_over(desk, client.id, folder, password=None, writer=writer).path, None)
    stored = json.loads(members["gegevens.json"])["tables"]["client"][0]
    assert stored["note"] == note and {name: stored[name] for name in nasty} == nasty
    page = members["inzage.html"].decode()
    assert "<img" not in page and "<script" not in page and "onerror=alert(1)&gt;" in page
    text, paper = html_text(members["inzage.html"]), pdf_text(members["inzage.pdf"])
    for value in (*nasty.values(), note):
        assert squeezed(value) in text
    for name in ("given_name", "surname", "email", "city", "phone"):
        assert squeezed(nasty[name]) in paper
    assert set(squeezed(nasty["street"])) <= set(paper)  # right to left: the order on paper is the eye's
    assert paper.count("ĳ") >= 9000


def test_what_is_kept_for_a_purpose_that_is_off_is_shown_all_the_same(desk, folder, writer, noor):
    record_answer(desk, noor.id, "card", Answer.GIVEN, text=question(desk, "card", "nl"), how=How.DISPLAY)
    edit(desk, noor.id, {"note": "kleur 7.1"})
    purposes = [replace(purpose, on=False) for purpose in desk.book.purposes]
    closed = replace(desk, book=PurposeBook(purposes, ()))
    record = gather(closed, noor.id)
    assert {entry.purpose.id for entry in record.purposes} == {"appointment", "card"}
    other = desk.records.clients.add(ContactFields(source="desk", note="zonder antwoord"), NOW, 1)
    assert "card" in {entry.purpose.id for entry in gather(closed, other.id).purposes}
    assert "zonderantwoord" in html_text(writer.members(gather(closed, other.id), encrypted=True)["inzage.html"])


def test_only_the_columns_that_the_data_map_exports(desk, filled):
    for table, rows in desk.records.people.rows(42).items():
        exported = {rule.column for rule in columns_of(table) if rule.exported}
        assert rows and all(set(row) == exported for row in rows), table


def test_an_empty_client_and_a_language_without_texts(desk, folder, writer):
    client = register(desk, {"given_name": "Ayşe", "phone": "06 11112222", "language": "tr"})
    members = members_of(hand_over(desk, client.id, folder, password=PASSWORD, writer=writer).path, PASSWORD)
    page = members["inzage.html"].decode()
    assert "Voornaam" in page and "Given name" in page and '<span lang="en">' in page
    assert json.loads(members["toestemmingen.jsonld"])["@graph"] == []
    assert members["bijlagen/"] == b""

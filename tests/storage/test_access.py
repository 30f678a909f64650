"""Handing over everything: complete, sealed, about nobody else, and all or nothing."""

from __future__ import annotations

import errno
import html.parser
import io
import json
import os
import re
import sys
import zipfile
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import jsonschema
import pytest
import pyzipper
from pypdf import PdfReader

from hhh_desktop.domain.client import ContactFields
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.data_map import TABLES, columns_of
from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError, StorageFaultError, UnknownClientError
from hhh_desktop.domain.times import stamp
from hhh_desktop.export.package import PART_SUFFIX, ZipPackage, write_new_file
from hhh_desktop.gui.printing import html_to_pdf
from hhh_desktop.services.access import gather, hand_over
from hhh_desktop.services.consents import question, record_answer, withdraw
from hhh_desktop.services.registration import edit, register
from tests.conftest import NOW, ROOT

SCHEMA = json.loads((ROOT / "resources" / "schema" / "gegevens.schema.json").read_text(encoding="utf-8"))
PASSWORD = "balie-water-zomer-kam"
MEMBERS = {
    "lees-mij.html", "inzage.html", "inzage.pdf", "gegevens.json", "gegevens.csv", "contact.vcf",
    "toestemmingen.jsonld", "bijlagen/",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def writer(qapp):
    return ZipPackage(html_to_pdf)


@pytest.fixture
def quick():
    """A writer for what is not about the PDF."""
    return ZipPackage(lambda page: b"%PDF-")


def members_of(path, password):
    """Name -> content. Without a password the standard reader has to do: an open package needs no special one."""
    opener = zipfile.ZipFile if password is None else pyzipper.AESZipFile
    with opener(path) as archive:
        if password is not None:
            archive.setpassword(password.encode())
        return {name: archive.read(name) for name in archive.namelist()}


class _Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def html_text(page: bytes) -> str:
    reader = _Text()
    reader.feed(page.decode())
    return squeezed("".join(reader.parts))


def pdf_text(data: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


def squeezed(text: str) -> str:
    """Without white space: where a line breaks is the layout's business."""
    return re.sub(r"\s+", "", text)


# --- completeness ----------------------------------------------------------------------------------------------------

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
        "given_name": '<img src="file:///geheim.png" onerror=alert(1)>', "surname": "=cmd|' /C calc'!A0",
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


# --- sealed ----------------------------------------------------------------------------------------------------------


def test_only_the_password_opens_it_and_aes_256_is_really_used(desk, folder, quick, noor):
    path = hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick).path
    assert b"voorbeeld.nl" not in path.read_bytes()
    with pyzipper.AESZipFile(path) as archive:
        for info in archive.infolist():
            assert info.is_dir() or (info.flag_bits & 1 and info.wz_aes_strength == 3 and info.wz_aes_version == 2)
            assert info.CRC == 0  # AE-2 keeps no checksum of the clear text
        archive.setpassword(PASSWORD.upper().encode())
        with pytest.raises((RuntimeError, pyzipper.BadZipFile)):
            archive.read("gegevens.csv")
    with zipfile.ZipFile(path) as archive, pytest.raises((RuntimeError, NotImplementedError)):
        archive.read("gegevens.csv")
    assert b"voorbeeld.nl" in members_of(path, PASSWORD)["gegevens.csv"]


def test_open_is_open(desk, folder, quick, noor):
    done = hand_over(desk, noor.id, folder, password=None, writer=quick)
    assert done.password is None
    members = members_of(done.path, None)
    assert b"voorbeeld.nl" in members["gegevens.csv"]
    assert "7-Zip" not in members["lees-mij.html"].decode()


def test_names_tell_nothing_and_nothing_is_overwritten(desk, folder, quick, noor, monkeypatch):
    paths = [hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick).path for _ in range(3)]
    assert len(set(paths)) == 3
    for path in paths:
        assert re.fullmatch(r"gegevens-2026-11-23-[2-9A-Z]{4}\.zip", path.name)
        assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"
        with pyzipper.AESZipFile(path) as archive:
            assert set(archive.namelist()) == MEMBERS
    before = paths[0].read_bytes()
    with pytest.raises(FileExistsError):
        write_new_file(paths[0], b"other")
    assert paths[0].read_bytes() == before
    assert sorted(folder.iterdir()) == sorted(paths)


_watched: list[tuple[str, int]] | None = None


def _watch(event, arguments):
    if _watched is not None and event == "open" and isinstance(arguments[0], str):
        _watched.append((arguments[0], arguments[2]))


@contextmanager
def opened_for_writing():
    """Every file that Python opens for writing meanwhile."""
    global _watched
    if not getattr(sys, "_hhh_watch", False):
        sys.addaudithook(_watch)  # stays for good, so only once
        sys._hhh_watch = True
    _watched = seen = []
    try:
        yield seen
    finally:
        _watched = None
    seen[:] = [name for name, flags in seen if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)]


def test_only_sealed_bytes_ever_touch_the_disk(desk, folder, writer, noor, monkeypatch):
    sealed = []
    real = os.fsync

    def look(handle):
        for part in folder.glob(f"*{PART_SUFFIX}"):
            with pyzipper.AESZipFile(part) as archive:
                sealed.append(all(info.flag_bits & 1 for info in archive.infolist() if not info.is_dir()))
        real(handle)

    monkeypatch.setattr(os, "fsync", look)
    with opened_for_writing() as written:
        path = hand_over(desk, noor.id, folder, password=PASSWORD, writer=writer).path
    assert sealed == [True]
    assert written == [str(path) + PART_SUFFIX]
    with opened_for_writing() as control:
        (folder / "x").write_text("x")
    assert control == [str(folder / "x")]


# --- all or nothing --------------------------------------------------------------------------------------------------


def logged(desk):
    return [row[0] for row in desk.records.database.rows("SELECT action FROM audit ORDER BY seq")]


def test_the_log_says_that_it_was_handed_over_and_nothing_more(desk, folder, quick, noor):
    before = desk.records.clients.get(noor.id)
    hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick)
    assert logged(desk) == ["client_registered", "client_exported"]
    detail = desk.records.database.value("SELECT detail FROM audit_detail ORDER BY seq DESC")
    assert json.loads(detail) == {"encrypted": True}
    assert desk.records.clients.get(noor.id) == before
    assert desk.records.audit.verify().broken_at is None


def test_a_receptionist_may_not(reception, folder, quick, noor):
    with pytest.raises(NotAllowedError):
        hand_over(reception, noor.id, folder, password=PASSWORD, writer=quick)
    with pytest.raises(NotAllowedError):
        gather(reception, noor.id)
    assert list(folder.iterdir()) == [] and logged(reception) == ["client_registered"]


def test_what_cannot_be_is_refused(desk, folder, quick, noor):
    with pytest.raises(UnknownClientError):
        hand_over(desk, 999, folder, password=PASSWORD, writer=quick)
    with pytest.raises(UnknownClientError):
        desk.records.people.rows(999)
    with pytest.raises(InvalidFieldError) as refused:
        hand_over(desk, noor.id, folder / "gone", password=PASSWORD, writer=quick)
    assert (refused.value.field, refused.value.reason) == ("folder", "missing")
    with pytest.raises(InvalidFieldError) as refused:  # an empty password is not the same as an open package
        hand_over(desk, noor.id, folder, password="", writer=quick)
    assert refused.value.field == "password"
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]


@pytest.mark.parametrize(
    ("call", "number", "reason"),
    [
        ("fsync", errno.ENOSPC, "disk_full"), ("fsync", errno.EIO, "io"),
        ("open", errno.EACCES, "read_only"), ("open", errno.EROFS, "read_only"), ("rename", errno.EIO, "io"),
    ],
)  # fmt: skip
def test_a_fault_leaves_nothing_behind(desk, folder, quick, noor, monkeypatch, call, number, reason):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(StorageFaultError) as fault:
        hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick)
    monkeypatch.undo()
    assert fault.value.reason == reason
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]


def test_a_log_that_cannot_be_kept_takes_the_file_back(desk, folder, quick, noor):
    class FullAtTheEnd:
        """The real records, but the commit does not fit on the disk any more."""

        def __getattr__(self, name):
            return getattr(desk.records, name)

        @contextmanager
        def transaction(self):
            with desk.records.transaction():
                yield
                assert list(folder.iterdir())  # the file is there by now
                raise OSError(errno.ENOSPC, "full")

    with pytest.raises(StorageFaultError):
        hand_over(replace(desk, records=FullAtTheEnd()), noor.id, folder, password=PASSWORD, writer=quick)
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]


def test_an_empty_client_and_a_language_without_texts(desk, folder, writer):
    client = register(desk, {"given_name": "Ayşe", "phone": "06 11112222", "language": "tr"})
    members = members_of(hand_over(desk, client.id, folder, password=PASSWORD, writer=writer).path, PASSWORD)
    page = members["inzage.html"].decode()
    assert "Voornaam" in page and "Given name" in page and '<span lang="en">' in page
    assert json.loads(members["toestemmingen.jsonld"])["@graph"] == []
    assert members["bijlagen/"] == b""

"""Copying under another key: whole and read back, or not there at all."""

import os
import sys

import pytest

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.services.registration import register
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage import copying
from hhh_desktop.storage.copying import copy_under, discard_copy, part_of, read_copy, row_counts, write_copy
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.pages import scan
from tests.conftest import KEY

OTHER = bytes(range(100, 132))
PAGE = 4096


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copies" / "copy.db"


@pytest.fixture
def filled(database, noor, desk, target):
    """A file with a few people, and a folder for the copies."""
    target.parent.mkdir()
    for number in range(40):
        register(desk, {"given_name": "Klant", "surname": f"Nummer {number}", "email": f"k{number}@voorbeeld.nl"})
    return database


def everything(database):
    """All rows of all ordinary tables."""
    return {name: database.rows(f'SELECT * FROM "{name}"') for name in row_counts(database)}


def beside(target):
    return sorted(path.name for path in target.parent.iterdir())


def test_a_copy_holds_every_row_and_opens_with_its_own_key_only(filled, target):
    copied = copy_under(filled, target, OTHER)
    assert beside(target) == ["copy.db"]
    assert copied.rows == sum(row_counts(filled).values()) > 40
    with pytest.raises(CannotOpenError) as caught:
        Database(target, KEY)
    assert caught.value.reason == "wrong_key"
    opened = Database(target, OTHER)
    try:
        assert everything(opened) == everything(filled)
        assert copied.pages == opened.value("PRAGMA page_count")
    finally:
        opened.close()
    assert filled.value("SELECT count(*) FROM client") == 41, "the original works on"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the profile")
def test_a_copy_is_for_this_user_only(filled, target):
    old = os.umask(0)
    try:
        copy_under(filled, target, OTHER)
    finally:
        os.umask(old)
    assert target.stat().st_mode & 0o777 == 0o600


def test_what_is_written_while_copying_is_in_the_copy(filled, target, desk, monkeypatch):
    monkeypatch.setattr(copying, "STEP_PAGES", 3)
    heard = []

    def progress(done, total):
        if not heard:
            register(desk, {"given_name": "Tussendoor", "phone": "06 87654321"})
        heard.append((done, total))

    copied = copy_under(filled, target, OTHER, progress=progress)
    assert heard[-1][0] == heard[-1][1] == copied.pages
    opened = Database(target, OTHER)
    try:
        assert opened.value("SELECT count(*) FROM client WHERE given_name = 'Tussendoor'") == 1
    finally:
        opened.close()


def test_a_copy_never_replaces_a_file(filled, target):
    target.write_bytes(b"something of yours")
    with pytest.raises(FileExistsError):
        copy_under(filled, target, OTHER)
    assert target.read_bytes() == b"something of yours"


def test_an_exception_on_the_way_leaves_nothing(filled, target):
    def progress(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_under(filled, target, OTHER, progress=progress)
    assert beside(target) == []


def test_the_rest_of_a_killed_copy_is_cleared_up(filled, target):
    part = part_of(target)
    part.write_bytes(b"half a copy")
    part.with_name(part.name + "-journal").write_bytes(b"and its journal")
    copy_under(filled, target, OTHER)
    assert beside(target) == ["copy.db"]
    discard_copy(target)
    assert beside(target) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_a_full_disk_is_said(filled, target, monkeypatch):
    """The kernel's always full device stands in for the disk: every write to it fails for want of room."""
    monkeypatch.setattr(copying, "sync_file", lambda path: os.write(os.open("/dev/full", os.O_WRONLY), b"x"))
    with pytest.raises(StorageFaultError) as caught:
        copy_under(filled, target, OTHER)
    assert caught.value.reason == "disk_full"
    assert beside(target) == []


def damage(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("page", [0, 1, 7, -1])
def test_a_flipped_byte_in_the_copy_is_noticed(filled, target, page, monkeypatch):
    def written_badly(database, path, key, progress):
        write_copy(database, path, key, progress)
        pages = path.stat().st_size // PAGE
        damage(path, (page % pages) * PAGE + 2000)

    monkeypatch.setattr(copying, "write_copy", written_badly)
    with pytest.raises(CopyNotProvenError):
        copy_under(filled, target, OTHER)
    assert beside(target) == []


def test_a_copy_with_a_row_too_few_is_noticed(filled, target, monkeypatch):
    def incomplete(database, path, key, progress):
        write_copy(database, path, key, progress)
        copy = Database(path, key)
        with copy.transaction():
            copy.run("DELETE FROM sqlite_sequence WHERE name = 'client'")
        copy.close()

    monkeypatch.setattr(copying, "write_copy", incomplete)
    with pytest.raises(CopyNotProvenError) as caught:
        copy_under(filled, target, OTHER)
    assert caught.value.reason == "rows"


def test_a_copy_under_another_key_than_said_is_noticed(filled, target):
    write_copy(filled, target, OTHER, lambda done, total: None)
    with pytest.raises(CopyNotProvenError) as caught:
        read_copy(target, KEY)
    assert caught.value.reason == "wrong_key"


def test_reading_a_copy_writes_nothing(filled, target):
    copy_under(filled, target, OTHER)
    before = target.read_bytes()
    read_copy(target, OTHER)
    assert beside(target) == ["copy.db"]
    assert target.read_bytes() == before


def test_no_value_stands_in_the_copy_in_clear_or_under_the_old_key(filled, target):
    copy_under(filled, target, OTHER)
    assert b"Nummer 3" not in target.read_bytes()
    assert scan(target, OTHER, [b"Nummer 39"], verify=True).found, "the scanner would see it"
    assert not scan(target, KEY, [b"Nummer 39"]).found


def test_control_reading_without_seals_lets_a_flipped_byte_pass(filled, target, monkeypatch):
    """Without the reading back, a damaged copy would count: that is what the tests above rest on."""
    real = write_copy

    def written_badly(database, path, key, progress):
        real(database, path, key, progress)
        damage(path, 7 * PAGE + 2000)

    monkeypatch.setattr(copying, "write_copy", written_badly)
    monkeypatch.setattr(copying, "read_copy", lambda path, key, expected, **_options: copying.Copied(0, 0))
    copy_under(filled, target, OTHER)
    with pytest.raises(CopyNotProvenError):
        read_copy(target, OTHER)


@pytest.mark.parametrize(("change", "quickly"), [("UPDATE client_change SET client_id = 2", False),
                                                 ("DELETE FROM client_change", True)])  # fmt: skip
def test_an_index_that_lies_is_found_where_the_copy_takes_the_place_of_its_original(filled, target, change, quickly):
    """A backup has the indexes of its original, page by page, and `verify` looks through those; a rotation looks anew.

    What the quick look sees too: that an index has as many entries as its table has rows.
    """
    write_copy(filled, target, OTHER, lambda done, total: None)
    behind_its_back(target, OTHER, change)
    if quickly:
        with pytest.raises(CopyNotProvenError):
            read_copy(target, OTHER)
    else:
        read_copy(target, OTHER)
    with pytest.raises(CopyNotProvenError) as caught:
        read_copy(target, OTHER, thorough=True)
    assert caught.value.reason == "structure"


def behind_its_back(path, key, change):
    """Changes a row while an index of its table is away."""
    copy = Database(path, key, disposable=True)
    entry = copy.row("SELECT * FROM sqlite_master WHERE name = 'client_change_of_client'")
    with copy.transaction():
        copy.run(
            "INSERT INTO client_change (client_id, version, at, staff_id, field, old_value) VALUES (1, 2, '', 1, '', '')"
        )
    schema(copy, "DELETE FROM sqlite_master WHERE name = ?", entry[1:2])
    with copy.transaction():
        copy.run(change)
    schema(copy, "INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", entry)
    copy.close()


def schema(database, sql, values):
    """Changes what SQLite believes of its own file."""
    for statement in ("PRAGMA writable_schema = ON", (sql, values), "PRAGMA writable_schema = RESET"):
        database._connection.execute(*(statement if isinstance(statement, tuple) else (statement,)))

"""The page scanner reads what is really in the file: it finds what is planted, wherever it lies."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from hhh_desktop.storage import pages
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.pages import Needles, PageDamagedError, plain_chunks, scan
from tests.conftest import KEY
from tests.storage.busy import dice

NEEDLE = b"Wijnandsdochter-Quist"


def plant(database, text):
    with database.transaction():
        database.run("CREATE TABLE IF NOT EXISTS planted (text TEXT) STRICT")
        database.run("INSERT INTO planted VALUES (?)", (text,))


def test_a_planted_value_is_found_in_the_database(database):
    plant(database, NEEDLE.decode())
    database.checkpoint()
    report = scan(database.path, KEY, [b"nobody at all", NEEDLE], verify=True)
    assert report.pages == database.path.stat().st_size // 4096 and report.wal_frames == 0
    [hit] = report.found
    assert hit.where == "database" and hit.needle == 1
    page = b"".join(plain for _, _, plain in plain_chunks(database.path, KEY))[(hit.page - 1) * 4096 :]
    assert page[hit.offset :].startswith(NEEDLE)


def test_a_planted_value_is_found_in_the_wal_before_it_reaches_the_file(database):
    database.checkpoint()
    plant(database, NEEDLE.decode())
    report = scan(database.path, KEY, [NEEDLE], verify=True)
    assert report.wal_frames > 0
    assert {hit.where for hit in report.found} == {"wal"}


def test_a_removed_value_is_found_in_free_space(database):
    """The control of the whole proof: what SQLite no longer shows, the scanner does."""
    database.maintain("PRAGMA secure_delete = OFF")
    with database.transaction():
        for number in range(200):
            plant(database, f"{NEEDLE.decode()} {number} {'x' * 100}")
    with database.transaction():
        database.run("DELETE FROM planted")
    database.checkpoint()
    assert database.value("SELECT count(*) FROM planted") == 0
    assert scan(database.path, KEY, [NEEDLE]).found


def test_the_first_bytes_of_every_page_are_decrypted_too(database):
    """Page 1 carries SQLite's mark, and an overflow page starts with a page number and then the value itself."""
    plant(database, "".join(f"{number:07}|" for number in range(4000)))
    database.checkpoint()
    whole = b"".join(plain for _, _, plain in plain_chunks(database.path, KEY, verify=True))
    assert whole.startswith(b"SQLite format 3\x00\x10\x00")
    assert all(f"{number:07}|".encode() in whole or number % 501 for number in range(4000))
    missing = [number for number in range(4000) if f"{number:07}|".encode() not in whole]
    # a number can be cut in two where one page ends and the next begins, and nowhere else
    assert len(missing) <= 8


@pytest.mark.parametrize("count", [1, 3, 40])
@pytest.mark.parametrize("length", [6, 7, 8, 14, 15, 30, 31, 32, 36, 90])
def test_a_needle_is_found_wherever_it_begins(length, count):
    source = dice(length * 100 + count)
    needles = [source.randbytes(length - 1) + b"!" for _ in range(count)]
    wanted = Needles(needles)
    for start in range(60):
        text = bytes(start) + needles[start % count] + bytes(70)
        assert (start % count, start) in list(wanted.search(text))
        broken = bytes(start) + needles[start % count][:-1] + bytes(70)
        assert not list(wanted.search(broken))


@pytest.mark.parametrize("length", [6, 7, 12, 20, 40])
def test_many_needles_in_one_text_are_all_found(length):
    source = dice(length)
    needles = [source.randbytes(length) for _ in range(30)]
    assert {index for index, _ in Needles(needles).search(b"".join(needles))} == set(range(30))


def test_needles_of_every_length_are_found_together():
    source = dice(5)
    needles = [source.randbytes(length) for length in range(6, 60) for _ in range(3)]
    text = bytes(5).join(needles[::2])
    found = dict(Needles(needles).search(text))
    assert found == {index: text.find(needle) for index, needle in enumerate(needles) if index % 2 == 0}


def test_an_empty_needle_is_refused():
    with pytest.raises(ValueError, match="everywhere"):
        Needles([b"a", b""])


def test_a_flipped_bit_and_a_wrong_key_are_noticed(database):
    plant(database, "x" * 9000)
    database.checkpoint()
    copy = database.path.with_name("copy.db")
    data = bytearray(database.path.read_bytes())  # a copy of our own: nothing is closed on the open file below
    copy.write_bytes(data)
    assert scan(copy, KEY, [], verify=True).pages > 3
    with pytest.raises(PageDamagedError):
        scan(copy, bytes(32), [], verify=True)
    data[2 * 4096 + 77] ^= 1
    copy.write_bytes(data)
    with pytest.raises(PageDamagedError, match="page 3"):
        scan(copy, KEY, [], verify=True)
    pages.release(copy)


def opens_elsewhere(path):
    """Whether another process gets at the file."""
    code = (
        "import sys; from sqlcipher3 import dbapi2\n"
        "connection = dbapi2.connect(sys.argv[1], timeout=0)\n"
        "connection.execute(sys.argv[2])\n"
        "try: connection.execute('SELECT count(*) FROM sqlite_master')\n"
        "except dbapi2.OperationalError as error: print(error)\n"
        "else: print('opened')"
    )
    arguments = [str(path), f"PRAGMA key = \"x'{KEY.hex()}'\""]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(os.name == "nt", reason="locks belong to the process on POSIX only")
def test_scanning_does_not_drop_the_lock_on_the_open_file(database):
    plant(database, "x")
    assert opens_elsewhere(database.path) == "database is locked"
    database.checkpoint()
    scan(database.path, KEY, [NEEDLE])
    scan(database.path, KEY, [NEEDLE])
    assert opens_elsewhere(database.path) == "database is locked"
    with database.path.open("rb"):
        pass  # the control: closing any other handle gives the lock away
    assert opens_elsewhere(database.path) == "opened"


def test_a_file_that_took_the_name_is_read_and_not_the_old_one(tmp_path):
    for text in ("eerste", "tweede"):
        made = Database.create(tmp_path / f"{text}.db", KEY)
        plant(made, f"de {text} salon")
        made.close()
        (tmp_path / f"{text}.db").replace(tmp_path / "records.db")
        assert scan(tmp_path / "records.db", KEY, [f"de {text} salon".encode()]).found
    pages.release(tmp_path / "records.db")

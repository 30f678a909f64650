"""The encrypted file: what opens it, what does not, and what it asserts about itself."""

import subprocess
import sys
import textwrap

import pytest

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.storage.database import SETTINGS, Database, migrations
from tests.conftest import KEY

NEEDLE = "onmiskenbaarvoorbeeld"


def plant(database):
    with database.transaction():
        database.run(
            "INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at)"
            " VALUES (?, '', 'nl', 1, ?, '')",
            (NEEDLE, NEEDLE),
        )


def test_nothing_in_the_file_can_be_read(database, tmp_path):
    plant(database)
    database.checkpoint()
    raw = (tmp_path / "records.db").read_bytes()
    assert NEEDLE.encode() not in raw
    assert not raw.startswith(b"SQLite format 3")


def test_a_wrong_key_opens_nothing(database, tmp_path):
    database.close()
    with pytest.raises(CannotOpenError) as caught:
        Database(tmp_path / "records.db", b"x" * 32)
    assert caught.value.reason == "wrong_key"


def test_opening_never_makes_a_file(tmp_path):
    with pytest.raises(CannotOpenError) as caught:
        Database(tmp_path / "gone.db", KEY)
    assert caught.value.reason == "missing"
    assert list(tmp_path.iterdir()) == []


def test_every_setting_is_read_back(database):
    database.assert_settings()
    for name, wrong in (("synchronous", "OFF"), ("secure_delete", "OFF"), ("foreign_keys", "OFF")):
        database.maintain(f"PRAGMA {name} = {wrong}")
        with pytest.raises(CannotOpenError, match=name):
            database.assert_settings()
        database.maintain(f"PRAGMA {name} = {dict((n, v) for n, v, _ in SETTINGS)[name]}")


def test_a_newer_file_is_refused_in_words(database, tmp_path):
    database.maintain(f"PRAGMA user_version = {migrations()[-1][0] + 1}")
    database.close()
    with pytest.raises(CannotOpenError) as caught:
        Database(tmp_path / "records.db", KEY)
    assert caught.value.reason == "newer"


def test_a_file_of_another_program_is_refused(database, tmp_path):
    database.maintain("PRAGMA application_id = 7")
    database.close()
    with pytest.raises(CannotOpenError) as caught:
        Database(tmp_path / "records.db", KEY)
    assert caught.value.reason == "not_ours"


def test_a_second_connection_finds_it_in_use(database, tmp_path):
    plant(database)
    with pytest.raises(CannotOpenError) as caught:
        Database(tmp_path / "records.db", KEY)
    assert caught.value.reason == "in_use"


def test_a_transaction_is_all_or_nothing(database):
    with pytest.raises(RuntimeError, match="half"), database.transaction():
        plant(database)
        raise RuntimeError("half way")
    assert database.value("SELECT count(*) FROM consent_text") == 0


def test_a_nested_transaction_joins_the_outer_one(database):
    with pytest.raises(RuntimeError, match="outer"), database.transaction():
        with database.transaction():
            plant(database)
        raise RuntimeError("outer")
    assert database.value("SELECT count(*) FROM consent_text") == 0


def test_writing_outside_a_transaction_is_a_bug(database):
    with pytest.raises(RuntimeError, match="transaction"):
        database.run("DELETE FROM staff")


def test_a_full_disk_is_said_and_nothing_is_half_done(database):
    pages = database.value("PRAGMA page_count")
    database.maintain(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(StorageFaultError) as caught, database.transaction():
        for number in range(200):
            database.run(
                "INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at)"
                " VALUES (?, '', 'nl', 1, ?, '')",
                (str(number), NEEDLE * 100),
            )
    assert caught.value.reason == "disk_full"
    assert database.value("SELECT count(*) FROM consent_text") == 0


CRASH = """
    import os, sys
    from pathlib import Path
    from hhh_desktop.storage.database import Database
    database = Database(Path(sys.argv[1]), bytes(range(32)))
    sql = "INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at) VALUES (?, '', '', 1, '', '')"
    with database.transaction():
        database.run(sql, ("kept",))
    print("acknowledged", flush=True)
    with database.transaction():
        database.run(sql, ("lost",))
        os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
def test_what_was_acknowledged_is_there_after_a_kill(database, tmp_path):
    database.close()
    path = tmp_path / "records.db"
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CRASH), str(path)], capture_output=True, text=True, check=False
    )
    assert "acknowledged" in done.stdout, done.stderr
    again = Database(path, KEY)
    assert again.rows("SELECT hash FROM consent_text") == [("kept",)]
    again.close()

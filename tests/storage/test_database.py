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


def damaged(path):
    with pytest.raises(CannotOpenError) as caught:
        Database(path, KEY)
    return caught.value.reason == "damaged"


def test_an_empty_file_is_damaged_and_nothing_is_written(tmp_path):
    """A crash or a sync tool leaves such files; to take one for new would hide that a salon was lost."""
    path, wal = tmp_path / "records.db", tmp_path / "records.db-wal"
    path.touch()
    wal.write_bytes(b"what may still be saved")
    assert damaged(path)
    assert path.stat().st_size == 0 and wal.read_bytes() == b"what may still be saved"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_without_a_version_is_damaged_and_nothing_is_written(database, tmp_path):
    database.maintain("PRAGMA user_version = 0")
    database.close()
    before = (tmp_path / "records.db").read_bytes()
    assert damaged(tmp_path / "records.db")
    assert (tmp_path / "records.db").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["records.db"]


def test_a_new_file_may_take_the_place_that_was_kept_for_it_and_no_other(tmp_path):
    path = tmp_path / "records.db"
    path.touch()
    Database.create(path, KEY).close()
    content = path.read_bytes()
    with pytest.raises(FileExistsError):
        Database.create(path, KEY)
    assert path.read_bytes() == content


@pytest.mark.parametrize("kept", [True, False])
def test_a_new_file_that_fails_leaves_what_was_there(tmp_path, monkeypatch, kept):
    path = tmp_path / "records.db"
    if kept:
        path.touch()
    monkeypatch.setattr(Database, "assert_settings", lambda _: (_ for _ in ()).throw(CannotOpenError("settings")))
    with pytest.raises(CannotOpenError):
        Database.create(path, KEY)
    assert path.exists() == kept


def test_there_is_never_a_file_of_shared_memory(database, tmp_path):
    """It would hold which pages were written when, and other programs could read along."""
    plant(database)
    assert not list(tmp_path.glob("*-shm"))
    database.close()
    again = Database(tmp_path / "records.db", KEY)
    again.value("SELECT count(*) FROM client")
    plant_again = "UPDATE consent_text SET body = 'x' WHERE 0"
    with again.transaction():
        again.run(plant_again)
    assert (tmp_path / "records.db-wal").exists()
    assert not list(tmp_path.glob("*-shm"))
    again.close()


def test_the_size_of_a_page_is_read_back(database, monkeypatch):
    """The page scanner and the copies count on it."""
    other = tuple((n, v, "8192" if n == "page_size" else e) for n, v, e in SETTINGS)
    monkeypatch.setattr("hhh_desktop.storage.database.SETTINGS", other)
    with pytest.raises(CannotOpenError, match="page_size = 4096"):
        database.assert_settings()

"""From the file of every released schema to today's: with a verified backup first, all or nothing, and no way back."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.services.finding import find
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage import audit, backups, database
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import known_sealings, listed
from hhh_desktop.storage.copying import read_copy
from hhh_desktop.storage.database import Database, migrations
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.verification import verify
from tests.conftest import KEY, NOW, ROOT

#: Real salons as a program of that time left them: twelve invented clients, one erased. Their keys are cheap.
FILES = sorted((ROOT / "tests" / "files").glob("schema-*"))
OWNER, WORDS = "Marije", "zeven lauwe mussen"
NEWEST = migrations()[-1][0]


@pytest.fixture(params=FILES, ids=lambda path: path.name)
def old(request, tmp_path):
    """The folder of a salon of an older version."""
    folder = tmp_path / "salon"
    shutil.copytree(request.param, folder)
    folder.chmod(0o700)
    for path in folder.iterdir():
        path.chmod(0o600)  # as it was; git keeps no such rights
    return folder


def opened(folder, clock, tmp_path):
    return open_salon(folder, OWNER, WORDS, clock, tmp_path / "marks")[0]


def raw(folder, key, sql):
    """Asked of the file as it lies there, without opening it as this program does."""
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(str(folder / "records.db"))
    try:
        connection.execute(f"PRAGMA key = \"x'{bytes(key).hex()}'\"")
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def key_of(folder):
    from hhh_desktop.storage.key_file import KeyFile

    return KeyFile.read(folder / "records.keys").unlock(OWNER, WORDS).database_key


def schema_of(file):
    """All that defines the file, spaces and remarks aside."""
    return {
        (kind, name, " ".join(line.split("--")[0].strip() for line in (sql or "").splitlines()))
        for kind, name, sql in file.rows("SELECT type, name, sql FROM sqlite_master")
    }


def test_there_is_a_file_of_every_schema_before_todays():
    assert [path.name for path in FILES] == [f"schema-{number}" for number in range(1, NEWEST)]


def stepped(number, tmp_path, monkeypatch):
    """The file of the schema before, brought one step further; a copy that nobody needs to back up."""
    folder = tmp_path / "salon"
    shutil.copytree(ROOT / "tests" / "files" / f"schema-{number - 1}", folder)
    for path in folder.iterdir():
        path.chmod(0o600)
    key = bytes(key_of(folder))
    rows = {table: raw(folder, key, f"SELECT * FROM {table} ORDER BY 1") for table in KEPT}
    whole = migrations()
    monkeypatch.setattr(database, "migrations", lambda: whole[:number])
    return Database(folder / "records.db", key, disposable=True), rows


KEPT = (
    "salon",
    "staff",
    "client",
    "client_change",
    "consent_text",
    "consent_event",
    "audit",
    "audit_detail",
    "erasure",
)


@pytest.mark.parametrize("number", range(2, NEWEST + 1))
def test_each_step_keeps_every_row(number, tmp_path, monkeypatch):
    file, rows = stepped(number, tmp_path, monkeypatch)
    assert file.value("PRAGMA user_version") == number
    assert rows == {table: file.rows(f"SELECT * FROM {table} ORDER BY 1") for table in KEPT} and all(rows.values())
    assert file.maintain("PRAGMA integrity_check") == [("ok",)] and not file.maintain("PRAGMA foreign_key_check")
    assert SqlAudit(file).verify().broken_at is None
    file.close()


def test_step_2_has_room_for_backups(tmp_path, monkeypatch):
    file, _ = stepped(2, tmp_path, monkeypatch)
    assert listed(file) == () and known_sealings(file) == {}
    file.close()


def test_step_3_keeps_what_is_known_of_backups_and_lists_guardians(tmp_path, monkeypatch):
    file, _ = stepped(3, tmp_path, monkeypatch)
    assert len(listed(file)) == 1 and len(known_sealings(file)) == 1
    asked = "SELECT client_id, purpose, answer, at, guardian FROM consent_event WHERE client_id IN (2, 3)"
    assert "COVERING INDEX consent_event_of_client" in str(file.rows(f"EXPLAIN QUERY PLAN {asked}"))
    assert len(file.rows(asked)) >= 6
    file.close()


def test_step_4_finds_what_the_log_says_of_the_file_without_reading_it_through(tmp_path, monkeypatch):
    file, _ = stepped(4, tmp_path, monkeypatch)
    assert SqlAudit(file).history() == ()
    SqlAudit(file).append("history_begun", NOW, None)
    assert [line.action for line in SqlAudit(file).history()] == ["history_begun"]
    asked = f"SELECT seq FROM audit WHERE action IN ({audit._HISTORY}) ORDER BY seq"
    assert "INDEX audit_of_history" in str(file.rows(f"EXPLAIN QUERY PLAN {asked}"))
    file.close()


def test_an_older_salon_opens_and_everything_is_there(old, clock, tmp_path, book):
    version = raw(old, key_of(old), "PRAGMA user_version")[0][0]
    assert version < NEWEST
    with opened(old, clock, tmp_path) as vault:
        assert vault.database.value("PRAGMA user_version") == NEWEST
        assert [check.name for check in verify(vault) if not check.ok] == []
        assert vault.clients.count() == 11 and vault.database.value("SELECT count(*) FROM erasure") == 1
        surname = vault.database.value("SELECT surname FROM client LIMIT 1")
        assert find(Desk(vault, vault.staff.all()[0], book, "1", clock), surname)


def test_it_ends_with_the_schema_of_a_new_file(old, clock, tmp_path):
    fresh = Database.create(tmp_path / "fresh.db", KEY)
    with opened(old, clock, tmp_path) as vault:
        assert schema_of(vault.database) == schema_of(fresh)
    fresh.close()


def test_a_verified_backup_of_the_old_file_comes_first(old, clock, tmp_path):
    key = key_of(old)
    before = raw(old, key, "PRAGMA user_version")[0][0]
    clients = raw(old, key, "SELECT * FROM client ORDER BY id")
    with opened(old, clock, tmp_path) as vault:
        known = load(old / "backups", vault.keys.database_id)
        (entry,) = known.entries
        assert backups.last_good(vault) == entry.backup
        assert entry.backup.erased_through == 1
        path = old / "backups" / entry.backup.name
        secret = unseal(known.database_id, entry, sealings_of([key]))
        read_copy(path, secret)
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(path, copy / "records.db")
    assert raw(copy, secret, "PRAGMA user_version")[0][0] == before
    assert raw(copy, secret, "SELECT * FROM client ORDER BY id") == clients
    done = restore(path, tmp_path / "restored", OWNER, WORDS, clock, tmp_path / "marks")
    assert done.clients == 11


def test_the_copy_of_the_key_file_steps_in_for_the_backup_too(old, clock, tmp_path):
    data = (old / "records.keys").read_bytes()
    (old / "records.keys.bak").write_bytes(data)
    (old / "records.keys").write_bytes(data[:100])
    opened(old, clock, tmp_path).close()
    (path,) = (old / "backups").glob("*.hhhb")
    assert restore(path, tmp_path / "restored", OWNER, WORDS, clock, tmp_path / "marks").clients == 11


def test_a_second_opening_makes_no_further_backup(old, clock, tmp_path):
    for _ in range(2):
        opened(old, clock, tmp_path).close()
    assert len(list((old / "backups").glob("*.hhhb"))) == 1


def test_a_new_file_needs_none(tmp_path):
    Database.create(tmp_path / "records.db", KEY).close()
    assert not (tmp_path / "backups").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_without_a_backup_nothing_is_migrated(old, clock, tmp_path, monkeypatch):
    from hhh_desktop.storage import backup_draft

    key = key_of(old)
    before = raw(old, key, "PRAGMA user_version")
    with monkeypatch.context() as patch:
        patch.setattr(backup_draft, "sync_file", lambda path: Path("/dev/full").write_bytes(b"x"))
        with pytest.raises(CannotOpenError) as caught:
            opened(old, clock, tmp_path)
    assert (caught.value.reason, caught.value.detail) == ("not_backed_up", "disk_full")
    assert raw(old, key, "PRAGMA user_version") == before
    assert not list((old / "backups").glob("*.hhhb*"))
    opened(old, clock, tmp_path).close()


def test_a_step_that_fails_leaves_the_step_before(old, clock, tmp_path, monkeypatch):
    key = key_of(old)
    number = raw(old, key, "PRAGMA user_version")[0][0]
    whole = migrations()
    broken = tuple((n, "CREATE TABLE half (a); CREATE TABLE half (a);" if n == whole[-1][0] else s) for n, s in whole)
    with monkeypatch.context() as patch:
        patch.setattr(database, "migrations", lambda: broken)
        with pytest.raises(CannotOpenError):
            opened(old, clock, tmp_path)
    assert raw(old, key, "PRAGMA user_version")[0][0] == max(number, whole[-1][0] - 1)
    assert not raw(old, key, "SELECT 1 FROM sqlite_master WHERE name = 'half'")
    with opened(old, clock, tmp_path) as vault:
        assert vault.clients.count() == 11


def test_a_program_of_before_refuses_what_came_after(old, clock, tmp_path, monkeypatch):
    opened(old, clock, tmp_path).close()
    monkeypatch.setattr(database, "migrations", lambda: migrations()[:1])
    with pytest.raises(CannotOpenError) as caught:
        opened(old, clock, tmp_path)
    assert caught.value.reason == "newer"

"""What every opening looks at beside the log: rights, the key file's copy, the clock."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone

import pytest

from hhh_desktop.storage import start_checks
from hhh_desktop.storage.start_checks import loose_rights
from hhh_desktop.storage.verification import verify
from tests.conftest import NOW
from tests.storage.backup_salon import BackedUp

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX rights")


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    made.busy.person()
    made.back_up()
    yield made
    made.vault.close()


def told(salon):
    return [(one.code, one.detail) for one in salon.vault.findings]


def test_a_salon_in_order_says_nothing(salon):
    salon.again()
    assert told(salon) == [] and loose_rights(salon.folder) == ()


@posix
@pytest.mark.parametrize("name", ["records.db", "records.keys", "records.keys.bak", "records.witness", "backups"])
@pytest.mark.parametrize("rights", [0o040, 0o004, 0o020])
def test_what_others_could_get_at_is_closed_to_them_and_that_is_said(salon, name, rights):
    path = salon.folder / name
    path.chmod(path.stat().st_mode | rights)
    salon.again()
    beside = ", records.db-wal" if name == "records.db" else ""  # SQLite gives it the rights of the file
    assert told(salon) == [("rights_mended", name + beside)]
    assert not path.stat().st_mode & 0o077
    salon.again()
    assert told(salon) == []


@posix
def test_a_folder_that_others_may_write_in_is_closed_and_one_they_may_look_into_is_left(salon):
    salon.folder.chmod(0o755)
    salon.again()
    assert told(salon) == []
    salon.folder.chmod(0o777)
    salon.again()
    assert told(salon) == [("rights_mended", "salon")] and salon.folder.stat().st_mode & 0o777 == 0o755


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_is_told_and_shows_in_verify(salon):
    os.chown(salon.folder / "records.keys.bak", 12345, -1)
    salon.again()
    assert told(salon) == [("rights_foreign", "records.keys.bak")]
    assert [check.name for check in verify(salon.vault) if not check.ok] == ["file rights"]
    os.chown(salon.folder / "records.keys.bak", os.geteuid(), -1)


@posix
def test_control_without_mending_the_rights_stay(salon, monkeypatch):
    monkeypatch.setattr(start_checks, "_rights", lambda _folder: iter(()))
    (salon.folder / "records.db").chmod(0o644)
    salon.again()
    assert "records.db" in loose_rights(salon.folder)


def test_the_copy_of_the_key_file_steps_in_and_that_is_said(salon):
    salon.vault.close()
    path = salon.folder / "records.keys"
    path.write_bytes(path.read_bytes()[:200])
    salon.again()
    assert told(salon) == [("key_file_mended", "")]
    assert path.read_bytes() == (salon.folder / "records.keys.bak").read_bytes()
    salon.again()
    assert told(salon) == []


@pytest.mark.parametrize(
    ("moved", "code"),
    [
        (-timedelta(hours=23), ""), (-timedelta(hours=25), "clock_behind"), (-timedelta(days=4000), "clock_behind"),
        (timedelta(days=360), ""), (timedelta(days=370), "clock_ahead"),
    ],
)  # fmt: skip
def test_a_clock_that_is_far_off(salon, moved, code):
    salon.clock.now += moved
    salon.again()
    assert [one for one, _ in told(salon)] == ([code] if code else [])


def test_summer_time_and_other_zones_are_no_fault(salon):
    salon.clock.now = NOW.astimezone(timezone(timedelta(hours=14)))
    salon.again()
    assert told(salon) == []


def test_a_clock_before_the_program_was_made(tmp_path, clock, book):
    clock.now = datetime(2001, 1, 1, tzinfo=NOW.tzinfo)
    salon = BackedUp(tmp_path, clock, book)
    salon.again()
    assert [one for one, _ in told(salon)] == ["clock_behind"]
    salon.vault.close()

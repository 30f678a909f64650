"""Sticks as they are: full, read-only, taken out, swapped, another's, too small a file system, and clocks that are off.

Each is said by a code with words in both languages, and leaves nothing half; what was there before still opens.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.backup_errors import BackupFaultError, BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.sentences import Sentences
from hhh_desktop.storage import backup_draft, backup_place, backup_work, backups
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backup_keys import LIST_NAME
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backup_work import begin
from hhh_desktop.storage.backups import complaint_of, due, last_good
from hhh_desktop.storage.copying import read_copy
from tests.conftest import ROOT
from tests.storage.backup_salon import BackedUp

posix = pytest.mark.skipif(os.name != "posix", reason="mounts, limits and rights")


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    made.people = [made.busy.person() for _ in range(3)]
    yield made
    made.vault.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def mounted(tmp_path):
    """Mounts a small disk; skipped where nobody may."""
    mount, done = shutil.which("mount"), []

    def make(name, size="20000k"):
        place = tmp_path / name
        place.mkdir(exist_ok=True)
        command = [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
        if not mount or subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("no disk can be mounted here")
        done.append(place)
        return place

    yield make
    for place in done:
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def unmount(place):
    subprocess.run(["umount", "-l", str(place)], check=True)


def nothing(_done, _total):
    pass


def said(error):
    """What a person reads; general words are no words."""
    for language in ("nl", "en"):
        words = Sentences(ROOT / "resources" / "i18n", language)
        text = words.of(error)
        assert text.head and text != words.of(type(error)("no such reason"))
    return error.reason


def refused(salon, place, kind=BackupFaultError):
    """The code of what stands in the way of a backup there; afterwards all is as it was."""
    before, notes = listed(salon.vault.database), names(place)
    with pytest.raises(kind) as caught:
        salon.back_up(place)
    assert listed(salon.vault.database) == before and names(place) == notes
    return said(caught.value)


def names(place):
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else None


def all_open(salon, place):
    for path, key in salon.listed(place):
        read_copy(path, key)
    return len(salon.listed(place))


# -- room ----------------------------------------------------------------------------------------------------------


@posix
def test_a_stick_with_too_little_room_is_said_before_anything_is_written(salon, mounted, monkeypatch):
    stick = mounted("small", "64k")
    begun = []
    monkeypatch.setattr(backup_work, "write_draft", lambda *_: begun.append(1))
    assert refused(salon, stick) == "disk_full" and not begun


@posix
@pytest.mark.parametrize("limit", ["_require_room", ""])
def test_a_stick_that_fills_up_meanwhile(salon, mounted, monkeypatch, limit):
    """What is said beforehand is a courtesy: without it the same comes out."""
    stick = mounted("small", "100k")
    if limit:
        monkeypatch.setattr(backup_work, limit, lambda *_: None)
    assert refused(salon, stick) == "disk_full"


LIMITED = """
    import resource, sys
    from pathlib import Path
    from hhh_desktop.domain.times import system_clock
    from hhh_desktop.storage import backup_work
    from hhh_desktop.storage.vault import open_salon
    folder, marks, stick = map(Path, sys.argv[1:4])
    vault, _ = open_salon(folder, "Marije", "zeven lauwe mussen", system_clock, marks)
    backup_work.LARGEST_ON_FAT = 50_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
    try:
        backup_work.begin(vault, stick, system_clock, lambda done, total: None)
    except Exception as error:
        print(type(error).__name__, getattr(error, "reason", ""), sorted(path.name for path in stick.iterdir()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a limit for files stands for FAT's")
def test_a_file_too_large_for_the_stick(salon, stick):
    """FAT takes files up to 4 GiB; the system's limit for files gives the same answer (EFBIG) here, at 60 kB."""
    salon.vault.close()
    command = [sys.executable, "-c", textwrap.dedent(LIMITED), str(salon.folder), str(salon.marks), str(stick)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.stdout.strip() == "BackupRefusedError too_large []", told.stderr
    said(BackupRefusedError("too_large"))
    salon.again()
    assert salon.back_up(stick).rows


# -- taken out, swapped, put back ----------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("when", ["copying", "read back", "finish"])
def test_a_stick_that_is_taken_out(salon, mounted, when, monkeypatch, clock):
    stick = mounted("stick")
    salon.back_up(stick)
    clock.forward(days=1)
    keep = salon.folder.parent / "keep"
    shutil.copytree(stick, keep)

    def out(_done=0, _total=0):
        if stick.is_mount():
            unmount(stick)

    before = listed(salon.vault.database)
    with pytest.raises((BackupFaultError, BackupRefusedError)) as caught:
        work = begin(salon.vault, stick, clock, out if when == "copying" else nothing)
        if when == "read back":
            out()
        work.read_back()
        out()
        work.finish()
    assert said(caught.value) == "gone"
    assert listed(salon.vault.database) == before, "what lies on it is still there"
    assert not names(stick), "and nothing was left where it had been"
    shutil.copytree(keep, stick, dirs_exist_ok=True)
    salon.back_up(stick)
    assert all_open(salon, stick) == 2


def test_two_sticks_take_turns_at_one_place(salon, stick, tmp_path, clock):
    """Both are drive E:. Neither passes for the other, and an erasure waits for the one that is away."""
    first = salon.back_up(stick).backup
    stick.rename(tmp_path / "first")
    stick.mkdir()
    clock.forward(days=1)
    second = salon.back_up(stick).backup
    assert listed(salon.vault.database) == (first, second), "the first is in a drawer, and not destroyed"
    assert complaint_of(salon.vault) == ("", "1 backups, 1 away")
    erase(salon.desk, salon.people[0].id)
    done = erase_from_backups(salon.vault, clock)
    assert len(done.rewritten) == 1 and done.away == (first,) and done.until == first.expires_at
    assert salon.vault.erasures.report(1).backups.waiting == 1
    stick.rename(tmp_path / "second")
    (tmp_path / "first").rename(stick)
    done = erase_from_backups(salon.vault, clock)
    assert len(done.rewritten) == 1 and not done.away
    assert salon.vault.erasures.report(1).backups.waiting == 0


def test_control_what_was_taken_out_of_the_list_is_gone_for_the_database_too(salon, stick, clock, monkeypatch):
    """A stop after a key was destroyed and before the database heard of it: the list itself says that it is gone."""
    for _ in salon.daily(3, stick):
        pass

    class StopError(Exception):
        pass

    def stop(*_args):
        raise StopError

    with monkeypatch.context() as patch:
        patch.setattr(backups, "note_destroyed", stop)
        with pytest.raises(StopError):
            salon.back_up(stick, count=3)
    assert len(listed(salon.vault.database)) == 4 and all_open(salon, stick) == 3
    salon.again()
    erase_from_backups(salon.vault, clock)
    assert len(listed(salon.vault.database)) == 3


def test_a_stick_that_is_away_is_not_made_anew(salon, stick, tmp_path):
    salon.back_up(stick)
    stick.rename(tmp_path / "drawer")
    assert refused(salon, stick, BackupRefusedError) == "no_place"
    assert not stick.exists()
    assert refused(salon, tmp_path / "media" / "stick" / "backups", BackupRefusedError) == "no_place"


def test_the_own_place_is_made_anew_when_somebody_threw_it_away(salon, clock):
    salon.back_up()
    shutil.rmtree(salon.place)
    clock.forward(days=1)
    report = salon.back_up()
    assert listed(salon.vault.database) == (report.backup,), "what was in it is destroyed"


# -- what is on it -------------------------------------------------------------------------------------------------


@posix
def test_a_stick_that_is_read_only(salon, mounted):
    stick = mounted("stick")
    salon.back_up(stick)
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    assert refused(salon, stick) == "read_only"
    erase(salon.desk, salon.people[0].id)
    assert [reason for _, reason in erase_from_backups(salon.vault, salon.clock).failed] == ["read_only"]
    assert all_open(salon, stick) == 1


@pytest.mark.parametrize("name", ["Mijn stick", "zaak é ✂ 发", "50% #1 ?x=y", "it's; 'n \"stick\""])
def test_places_of_any_name(salon, tmp_path, name, clock):
    if os.name == "nt" and set(name) & set('?"'):
        pytest.skip("no such names there")
    place = tmp_path / name
    salon.back_up(place)
    clock.forward(days=1)
    erase(salon.desk, salon.people[0].id)
    assert len(erase_from_backups(salon.vault, clock).rewritten) == 1
    assert all_open(salon, place) == 1 and complaint_of(salon.vault) == ("", "1 backups")


def test_a_stick_with_other_things_on_it(salon, stick):
    """Folders of any name, also of ours, and files of others are left alone."""
    for folder in ("foto's", "backup-20260101-000000-0000.hhhb.part", "backup-20260101-000000-0000.keys"):
        (stick / folder).mkdir()
        (stick / folder / "mine.txt").write_text("mine")
    before = {path: path.read_text() for path in stick.rglob("mine.txt")}
    salon.back_up(stick)
    assert {path: path.read_text() for path in stick.rglob("mine.txt")} == before


def test_a_folder_where_the_list_should_be(salon, stick):
    (stick / LIST_NAME).mkdir()
    assert refused(salon, stick, BackupUnreadableError) == "keys_damaged"


def test_two_salons_on_one_stick(salon, stick, tmp_path, clock, book):
    """Each has a folder of its own there; in the other's it is refused."""
    other = BackedUp(tmp_path / "other", clock, book)
    salon.back_up(stick / "one")
    other.back_up(stick / "two")
    assert refused(other, stick / "one", BackupRefusedError) == "other_salon"
    assert all_open(salon, stick / "one") == 1 and all_open(other, stick / "two") == 1
    other.vault.close()


# -- clocks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [1970, 1980, 2019, 2200, 9000])
def test_a_clock_that_is_years_off_makes_no_backup(salon, stick, clock, year):
    salon.back_up(stick)
    right, clock.now = clock.now, datetime(year, 1, 1, tzinfo=UTC)
    assert refused(salon, stick, BackupRefusedError) == "clock"
    clock.now = right
    assert all_open(salon, stick) == 1


def test_control_such_a_date_would_make_the_whole_list_unreadable(salon, stick, clock, monkeypatch):
    salon.back_up(stick)
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(backup_work, "_require_date", lambda _clock: None)
    with pytest.raises(BackupUnreadableError):
        salon.back_up(stick)


def test_a_backup_from_the_future_neither_counts_nor_costs_another(salon, clock):
    """Made while the clock was eight years ahead; then the clock is put right."""
    good = [report.backup for report in salon.daily(3)]
    right, clock.now = clock.now, datetime(2034, 5, 5, tzinfo=UTC)
    salon.back_up()
    assert len(salon.listed()) == 3, "the newest three stay, whatever the clock says"
    clock.now = right
    assert last_good(salon.vault, clock) == good[-1]
    assert due(salon.vault, clock), "there is none of today"
    salon.back_up()
    assert not due(salon.vault, clock), "and one of another year does not make it due again"


def test_faults_of_the_salons_own_file_are_not_blamed_on_the_stick(salon, stick, monkeypatch):
    def damaged(*_args):
        raise StorageFaultError("damaged")

    monkeypatch.setattr(backup_work, "write_draft", damaged)
    with pytest.raises(StorageFaultError) as caught:
        salon.back_up(stick)
    assert not isinstance(caught.value, BackupFaultError)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_every_fault_has_words(salon, stick, monkeypatch, code):
    def fails(path):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(backup_draft, "sync_file", fails)
    assert refused(salon, stick) in {"disk_full", "read_only", "io"}
    assert json.dumps(names(stick)) and backup_place.is_place(Path(stick)) is False

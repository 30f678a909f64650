"""Backups: verified before they count, expired by their keys, and without anybody who was erased."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.export.certificate import certificate_html, certificate_json
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import surplus
from hhh_desktop.services.erasure import erase
from hhh_desktop.storage import backup_place, backup_work
from hhh_desktop.storage.backup_erasure import carry_out, erase_from_backups, note_done, plan
from hhh_desktop.storage.backup_keys import LIST_NAME, load, save, seal, sealings_of, unseal
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backups import back_up, complaint_of, due, last_good
from hhh_desktop.storage.copying import part_of, read_copy
from hhh_desktop.storage.rotation import rotate
from hhh_desktop.storage.verification import verify
from tests.storage.backup_salon import BackedUp, found, needles_of
from tests.storage.busy import dice


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


@pytest.fixture
def people(salon):
    return [salon.busy.person() for _ in range(3)]


def test_a_backup_holds_every_row_under_a_key_of_its_own(salon, people):
    heard = []
    report = salon.back_up(progress=lambda done, total: heard.append((done, total)))
    ((path, key),) = salon.listed()
    assert path == report.path and heard[-1][0] == heard[-1][1] == report.pages
    assert key != bytes(salon.vault.unlocked.database_key)
    assert read_copy(path, key).rows == report.rows
    assert found(path, key, needles_of(people)), "the eye sees who is there"
    stem = path.name.split(".")[0]
    assert salon.names() == sorted([path.name, f"{stem}.keys", LIST_NAME, f"{LIST_NAME}.bak", "erasures.ledger"])
    assert listed(salon.vault.database) == (report.backup,)
    assert (path.parent / f"{stem}.keys").read_bytes() == (salon.folder / "records.keys").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the profile")
def test_files_are_for_this_user_only(salon, people):
    old = os.umask(0)
    try:
        salon.back_up()
    finally:
        os.umask(old)
    assert salon.place.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in salon.place.iterdir())


def test_two_places_have_two_keys(salon, people, tmp_path):
    stick = tmp_path / "stick"
    salon.back_up()
    salon.back_up(stick)
    assert salon.listed()[0][1] != salon.listed(stick)[0][1]
    assert {backup.place for backup in listed(salon.vault.database)} == {"", str(stick)}
    assert complaint_of(salon.vault) == ("", "2 backups")


def test_it_is_due_once_a_day(salon, clock):
    assert due(salon.vault, clock) and last_good(salon.vault) is None
    report = salon.back_up()
    assert not due(salon.vault, clock) and last_good(salon.vault) == report.backup
    clock.forward(days=1)
    assert due(salon.vault, clock)


def test_the_rotation_destroys_the_key_first(salon, people, clock):
    reports = list(salon.daily(4, count=3))
    gone = reports[0].backup
    assert reports[3].expired == (gone,)
    for name in (LIST_NAME, f"{LIST_NAME}.bak"):
        document = json.loads((salon.place / name).read_text())
        assert gone.uid not in [one["uid"] for one in document["backups"]] and document["destroyed"] == [gone.uid]
    assert len(salon.listed()) == 3
    assert not (salon.place / gone.name).exists()
    row = salon.vault.database.row("SELECT destroyed_at FROM backup WHERE uid = ?", (gone.uid,))
    assert row and row[0]
    sealings = sealings_of(salon.vault.unlocked.database_keys.values())
    with pytest.raises(BackupUnreadableError) as caught:
        unseal(salon.vault.keys.database_id, replace(load(salon.place, salon.vault.keys.database_id).entries[0],
               sealed={}), sealings)  # fmt: skip
    assert caught.value.reason == "key_gone"


def test_no_backup_holds_the_key_of_another(salon, people):
    """What makes expiry more than a promise: the only copies of a backup's key are in the list."""
    reports = list(salon.daily(3))
    keys = [key for _, key in salon.listed()]
    entries = load(salon.place, salon.vault.keys.database_id).entries
    sealed = [value[12:] for entry in entries for value in entry.sealed.values()]
    for path, key in salon.listed():
        assert not found(path, key, [*keys, *sealed])
    assert len(reports) == 3


def test_an_entry_that_was_edited_does_not_open(salon, people):
    salon.back_up()
    document = json.loads((salon.place / LIST_NAME).read_text())
    document["backups"][0]["erased_through"] = 99
    for name in (LIST_NAME, f"{LIST_NAME}.bak"):
        (salon.place / name).write_text(json.dumps(document))
    with pytest.raises(BackupUnreadableError) as caught:
        salon.listed()
    assert caught.value.reason == "keys_damaged"
    assert complaint_of(salon.vault)[0] != ""


def test_a_stop_between_two_names_is_not_told_as_a_backup_that_is_lost(salon, people):
    made = salon.back_up()
    part = part_of(made.path)
    made.path.rename(part)
    assert complaint_of(salon.vault)[0] == ""
    part.write_bytes(b"less of it")
    assert complaint_of(salon.vault)[0] == made.backup.name, "the control: it has to be whole"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": "hhh-backup-keys"}', "[" * 9000, "\ud800"])
def test_a_damaged_list_is_read_from_its_copy(salon, people, content):
    salon.back_up()
    (salon.place / LIST_NAME).write_bytes(content.encode("utf-8", "surrogatepass"))
    assert len(salon.listed()) == 1
    (salon.place / f"{LIST_NAME}.bak").write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(BackupUnreadableError) as caught:
        salon.back_up()
    assert caught.value.reason == "keys_damaged"
    assert not next(check for check in verify(salon.vault) if check.name == "backups").ok


def test_no_mutated_list_is_more_than_unreadable(salon, people):
    """300 lists with bytes changed, taken out or put in: read, or refused by code; never a surprise."""
    salon.back_up()
    salon.back_up()
    data = (salon.place / LIST_NAME).read_bytes()
    throw, refused = dice(3), 0
    pieces = [b"\x00", b'"', b"{", b"99999999999999999999", b"null", b"0001-01-01T00:00:00.000Z", b"\xff", b"[]", b"-1"]
    for _ in range(300):
        at = throw.randrange(len(data))
        changed = data[:at] + throw.choice(pieces) * throw.randrange(2) + data[at + throw.randrange(4) :]
        for name in (LIST_NAME, f"{LIST_NAME}.bak"):
            (salon.place / name).write_bytes(changed)
        try:
            for backup in load(salon.place, salon.vault.keys.database_id).entries:
                surplus([backup.backup], salon.clock())
            complaint_of(salon.vault)
        except (BackupUnreadableError, BackupRefusedError):
            refused += 1
    assert refused > 50


@pytest.mark.parametrize("name", ["../records.db", "backup-20261123-100000-abcd.hhhb/../../x", "x.hhhb"])
def test_a_list_names_nothing_outside_its_place(salon, people, name):
    salon.back_up()
    document = json.loads((salon.place / LIST_NAME).read_text())
    document["backups"][0]["name"] = name
    for file in (LIST_NAME, f"{LIST_NAME}.bak"):
        (salon.place / file).write_text(json.dumps(document))
    with pytest.raises(BackupUnreadableError):
        salon.back_up()
    assert (salon.folder / "records.db").exists()


def test_the_place_of_another_salon_is_left_alone(salon, people, tmp_path, clock, book):
    other = BackedUp(tmp_path / "elsewhere", clock, book)
    stick = tmp_path / "stick"
    other.back_up(stick)
    before = {path.name: path.read_bytes() for path in stick.iterdir()}
    with pytest.raises(BackupRefusedError) as caught:
        salon.back_up(stick)
    other.vault.close()
    assert caught.value.reason == "other_salon"
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == before


class StopError(Exception):
    """Stands for the power going off."""


@pytest.mark.parametrize("step", ["copy", "list", "name"])
def test_a_crash_leaves_a_backup_whole_or_none(salon, people, clock, monkeypatch, step):
    first = salon.back_up().backup
    clock.forward(days=1)

    def stop(*_args, **_options):
        raise StopError

    with monkeypatch.context() as patch:
        patch.setattr(backup_place.Place, "resume", lambda self: setattr(self, "keys", load(
            self.path, salon.vault.keys.database_id, "")))  # fmt: skip
        if step == "copy":
            patch.setattr(backup_place.Place, "put", stop)
        elif step == "list":
            patch.setattr(backup_place, "save", stop)
        else:
            patch.setattr(backup_work, "note", stop)
        with pytest.raises(StopError):
            salon.back_up()
    assert any(name.endswith(".part") for name in salon.names())
    clock.forward(days=1)
    report = salon.back_up()
    expected = {"copy": 2, "list": 2, "name": 3}[step]
    assert len(listed(salon.vault.database)) == len(salon.listed()) == expected
    assert not [name for name in salon.names() if ".part" in name]
    assert {first.uid, report.backup.uid} <= {backup.uid for backup in listed(salon.vault.database)}
    for path, key in salon.listed():
        read_copy(path, key)


def test_what_is_not_ours_in_a_place_is_never_touched(salon, people, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    ours = ["vakantie.jpg", "backup-20260101-000000-0000.hhhb", "backup-20260101-000000-0000.keys", "film.part"]
    for name in ours:
        (stick / name).write_text("something of yours")
    salon.back_up(stick)
    salon.back_up(stick)
    assert all((stick / name).read_text() == "something of yours" for name in ours)


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_a_full_disk_leaves_nothing(salon, people, monkeypatch):
    from hhh_desktop.storage import backup_draft

    before = salon.back_up()
    names = salon.names()
    monkeypatch.setattr(backup_draft, "sync_file", lambda path: os.write(os.open("/dev/full", os.O_WRONLY), b"x"))
    with pytest.raises(StorageFaultError) as caught:
        salon.back_up()
    assert caught.value.reason == "disk_full"
    assert salon.names() == names and listed(salon.vault.database) == (before.backup,)


def test_a_list_that_cannot_be_written_leaves_nothing(salon, people, monkeypatch):
    before = salon.back_up()
    names = salon.names()

    def full(place, keys):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(backup_place, "save", full)
        with pytest.raises(StorageFaultError):
            salon.back_up()
    assert salon.names() == names and listed(salon.vault.database) == (before.backup,)


KILLED = """
    import os, sys
    from pathlib import Path
    from hhh_desktop.domain.times import system_clock
    from hhh_desktop.storage.backups import back_up
    from hhh_desktop.storage.vault import open_salon
    folder, marks = Path(sys.argv[1]), Path(sys.argv[2])
    vault, _ = open_salon(folder, "Marije", "zeven lauwe mussen", system_clock, marks)
    back_up(vault, folder / "backups", system_clock)
    print("acknowledged", flush=True)
    back_up(vault, folder / "backups", system_clock, lambda done, total: os.kill(os.getpid(), 9))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
def test_after_a_kill_the_next_backup_clears_up(salon, people):
    salon.vault.close()
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(salon.folder), str(salon.marks)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "acknowledged" in done.stdout, done.stderr
    assert any(".part" in name for name in salon.names())
    salon.again()
    salon.back_up()
    assert not [name for name in salon.names() if ".part" in name] and len(salon.listed()) == 2


def test_after_the_database_key_was_renewed_all_backups_open(salon, people, tmp_path, clock):
    stick, away = tmp_path / "stick", tmp_path / "drawer"
    salon.back_up()
    salon.back_up(stick)
    stick.rename(away)
    former = sealings_of(salon.vault.unlocked.database_keys.values())
    rotate(salon.vault, salon.desk.actor, clock)
    salon.back_up()
    assert len(salon.listed()) == 2
    entries = load(salon.place, salon.vault.keys.database_id).entries
    assert not any(set(entry.sealed) & set(former) for entry in entries), "the former key opens nothing here any more"
    keys = {path.read_bytes() for path in salon.place.glob("backup-*.keys")}
    assert keys == {(salon.folder / "records.keys").read_bytes()}
    away.rename(stick)
    salon.back_up(stick)
    assert len(salon.listed(stick)) == 2
    for place in (salon.place, stick):
        for path, key in salon.listed(place):
            read_copy(path, key)


def test_verify_looks_at_the_backups(salon, people):
    def check():
        return next(one for one in verify(salon.vault) if one.name == "backups")

    assert check().ok
    report = salon.back_up()
    assert check().ok and check().detail == "1 backups"
    with report.path.open("ab") as file:
        file.write(b"x")
    assert not check().ok and report.backup.name in check().detail
    report.path.unlink()
    assert not check().ok
    (salon.place / LIST_NAME).unlink()
    (salon.place / f"{LIST_NAME}.bak").unlink()
    assert not check().ok


# -- erasure reaches backups ---------------------------------------------------------------------------------------


def test_erasing_reaches_thirty_backups(salon, clock):
    """30 backups, ten people erased: no trace in any of them; before, the eye finds every one."""
    people = [salon.busy.person() for _ in range(12)]
    for _ in salon.daily(30):
        pass
    gone, here = people[:10], people[10:]
    for planted in gone:
        erase(salon.desk, planted.id)
    for path, key in salon.listed():
        assert found(path, key, needles_of(gone)), "control: the backups do hold them until then"
    former = dict(salon.listed())
    heard = []
    done = erase_from_backups(salon.vault, clock, lambda now, total: heard.append((now, total)))
    assert len(done.rewritten) == 30 and not (done.clear or done.failed or done.away) and done.until == ""
    assert heard[0] == (0, 30) and heard[-1] == (30, 30)
    backups_now = salon.listed()
    assert len(backups_now) == 30
    assert not set(former) & {path for path, _ in backups_now} and not any(path.exists() for path in former)
    assert not set(former.values()) & {key for _, key in backups_now}, "the former keys are gone"
    for path, key in backups_now:
        assert found(path, key, needles_of(gone)) == set()
        assert found(path, key, needles_of(here)), "who was not erased is still there"
        read_copy(path, key)
    for report in (salon.vault.erasures.report(number, None) for number in (1, 10)):
        assert (report.backups.reached, report.backups.waiting, report.backups.until) == (30, 0, "")
    assert not erase_from_backups(salon.vault, clock).rewritten
    assert complaint_of(salon.vault) == ("", "30 backups")


def test_a_backup_that_never_held_the_client_is_left_as_it_is(salon, people, clock):
    before = salon.back_up()
    clock.forward(days=1)
    late = salon.busy.person()
    salon.back_up()
    erase(salon.desk, late.id)
    done = erase_from_backups(salon.vault, clock)
    assert [one.uid for one in done.clear] == [before.backup.uid] and len(done.rewritten) == 1
    assert before.path.exists() and all(one.erased_through == 1 for one in listed(salon.vault.database))
    assert all(found(path, key, needles_of([late])) == set() for path, key in salon.listed())


def test_a_stick_that_is_away_is_said_and_done_when_it_is_back(salon, people, tmp_path, clock):
    stick, away = tmp_path / "stick", tmp_path / "drawer"
    salon.back_up()
    report = salon.back_up(stick)
    stick.rename(away)
    erased = erase(salon.desk, people[0].id)
    assert (erased.backups.reached, erased.backups.waiting) == (0, 2)
    done = erase_from_backups(salon.vault, clock)
    assert len(done.rewritten) == 1 and done.away == (report.backup,) and done.until == report.backup.expires_at
    reach = salon.vault.erasures.report(1, erased.checked).backups
    assert (reach.reached, reach.waiting, reach.until) == (1, 1, report.backup.expires_at)
    away.rename(stick)
    assert found(*salon.listed(stick)[0], needles_of(people[:1]))
    assert len(erase_from_backups(salon.vault, clock).rewritten) == 1
    assert found(*salon.listed(stick)[0], needles_of(people[:1])) == set()


def test_a_crash_while_rewriting_loses_no_backup(salon, people, clock, monkeypatch):
    for _ in salon.daily(3):
        pass
    erase(salon.desk, people[0].id)
    calls = []

    def stop_at_second(place, keys):
        calls.append(place)
        if len(calls) == 2:
            raise StopError
        save(place, keys)

    with monkeypatch.context() as patch:
        patch.setattr(backup_place, "save", stop_at_second)
        with pytest.raises(StopError):
            erase_from_backups(salon.vault, clock)
    for path, key in salon.listed():
        read_copy(path, key)
    salon.again()
    done = erase_from_backups(salon.vault, clock)
    assert len(done.rewritten) == 2 and len(salon.listed()) == 3
    assert all(found(path, key, needles_of(people[:1])) == set() for path, key in salon.listed())


def test_a_damaged_backup_is_said_and_the_others_are_done(salon, people, clock):
    for _ in salon.daily(2):
        pass
    (bad, _), _ = salon.listed()
    data = bytearray(bad.read_bytes())
    for at in range(3 * 4096, len(data), 4096):
        data[at + 100] ^= 1
    bad.write_bytes(data)
    erase(salon.desk, people[0].id)
    done = erase_from_backups(salon.vault, clock)
    assert [one.name for one, _ in done.failed] == [bad.name] and len(done.rewritten) == 1
    assert done.until == done.failed[0][0].expires_at


def test_a_backup_made_before_an_erasure_was_proven_is_rewritten(salon, people, clock):
    """Between commit and rebuild the pages still hold the client: such a copy must not pass for clean."""
    database = salon.vault.database
    from hhh_desktop.storage.erasure import SqlErasures

    class Crash(SqlErasures):
        def rebuild(self):
            raise StopError

    with pytest.raises(StopError):
        Crash(database, salon.folder, salon.vault.unlocked.database_key).erase(people[0].id, clock, None)
    report = salon.back_up()
    assert report.backup.erased_through == 0
    salon.vault.erasures.finish_pending(clock)
    assert len(erase_from_backups(salon.vault, clock).rewritten) == 1
    assert found(*salon.listed()[0], needles_of(people[:1])) == set()


def test_the_desk_works_on_while_backups_are_rewritten(salon, people, clock):
    for _ in salon.daily(3):
        pass
    erase(salon.desk, people[0].id)
    todo = plan(salon.vault, clock)
    with ThreadPoolExecutor(1) as pool:
        rewriting = pool.submit(carry_out, todo, clock)
        while not rewriting.done():
            salon.busy.person()
            assert complaint_of(salon.vault)[1] == "3 backups", "looking disturbs nothing"
        done = rewriting.result()
    assert len(done.rewritten) == 3 and not done.failed
    note_done(salon.vault, done, clock)
    assert complaint_of(salon.vault) == ("", "3 backups")
    assert salon.vault.erasures.report(1, None).backups.reached == 3


def test_a_backup_that_expires_while_others_are_rewritten_stays_gone(salon, people, clock):
    for _ in salon.daily(4):
        pass
    erase(salon.desk, people[0].id)
    todo = plan(salon.vault, clock)
    salon.back_up(count=3)
    done = carry_out(todo, clock)
    note_done(salon.vault, done, clock)
    assert len(done.rewritten) == 2 and not done.failed
    assert len(salon.listed()) == 3 and complaint_of(salon.vault) == ("", "3 backups")


def test_one_at_a_time_works_in_a_place(salon, people, clock):
    salon.back_up()
    erase(salon.desk, people[0].id)
    with backup_place.at_work(salon.place):
        with pytest.raises(BackupRefusedError) as caught:
            salon.back_up()
        assert caught.value.reason == "busy"
        assert [reason for _, reason in erase_from_backups(salon.vault, clock).failed] == ["busy"]
    assert erase_from_backups(salon.vault, clock).rewritten


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_certificate_says_how_far_and_until_when(salon, people, tmp_path, clock, language):
    def text():
        report = salon.vault.erasures.report(1, erased.checked, erased.stays)
        return certificate_html(report, salon.vault.salon.get(), language)

    day = {"nl": "23 december 2026", "en": "23 December 2026"}[language]
    erased = erase(salon.desk, people[0].id)
    nothing = {"nl": "geen back-ups waar", "en": "no backups that could"}[language]
    assert nothing in text() and day not in text()
    salon.back_up()
    salon.back_up(tmp_path / "stick")
    erased = replace(erase(salon.desk, people[1].id), number=1)
    assert nothing not in text() and day not in text(), "of the first erasure they hold nothing"
    erased = salon.vault.erasures.report(2, erased.checked, erased.stays)
    page = certificate_html(erased, salon.vault.salon.get(), language)
    assert day in page and "<td>2</td>" in page
    (tmp_path / "stick").rename(tmp_path / "drawer")
    erase_from_backups(salon.vault, clock)
    erased = salon.vault.erasures.report(2, erased.checked, erased.stays)
    assert certificate_json(erased, salon.vault.salon.get())["backups"]["waiting"] == 1
    assert day in certificate_html(erased, salon.vault.salon.get(), language)
    (tmp_path / "drawer").rename(tmp_path / "stick")
    erase_from_backups(salon.vault, clock)
    erased = salon.vault.erasures.report(2, erased.checked, erased.stays)
    assert day not in certificate_html(erased, salon.vault.salon.get(), language)


def test_a_wrong_key_in_the_list_opens_nothing(salon, people, clock):
    salon.back_up()
    keys = load(salon.place, salon.vault.keys.database_id)
    sealings = sealings_of(salon.vault.unlocked.database_keys.values())
    save(salon.place, keys.with_entry(seal(keys.database_id, keys.entries[0].backup, bytes(32), sealings)))
    erase(salon.desk, people[0].id)
    assert erase_from_backups(salon.vault, clock).failed


def test_back_up_needs_a_place_it_can_make(salon, people, tmp_path, clock):
    (tmp_path / "file").write_text("")
    with pytest.raises((BackupRefusedError, StorageFaultError)):
        back_up(salon.vault, tmp_path / "file", clock)
    assert not listed(salon.vault.database)

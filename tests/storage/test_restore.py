"""Putting a backup back: whole, into a new folder, and without anybody who was erased since."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import CannotOpenError, NotAllowedError, StorageFaultError
from hhh_desktop.domain.staff import Role
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.vault_errors import CopyNotProvenError, UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage import backup_erasure
from hhh_desktop.storage import restore as restoring
from hhh_desktop.storage.backup_keys import LIST_NAME
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.rotation import remove_staff, rotate
from hhh_desktop.storage.salon_folder import has_salon
from hhh_desktop.storage.vault import add_staff, open_salon
from hhh_desktop.storage.verification import verify
from tests.storage.backup_salon import CHEAP, OWNER, WORDS, BackedUp, found, needles_of


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


@pytest.fixture
def people(salon):
    return [salon.busy.person() for _ in range(12)]


@pytest.fixture
def new(tmp_path):
    return tmp_path / "restored"


def put_back(salon, file, folder, **options):
    options.setdefault("ledger", salon.folder / "erasures.ledger")
    return restore(file, folder, OWNER, WORDS, salon.clock, salon.marks, **options)


def traces(salon, folder, people):
    """(traces of people, clients) in a restored folder as it lies there; its owner opens it and all in it must be right."""
    unopened = shutil.copy(folder / "records.db", folder.with_name("unopened.db"))
    vault, _ = open_salon(folder, OWNER, WORDS, salon.clock, salon.marks)
    with vault:
        assert [check.name for check in verify(vault) if not check.ok] == []
        key, clients = bytes(vault.unlocked.database_key), vault.clients.count()
    # before the first opening, which erases whoever the list still names
    return found(Path(unopened), key, needles_of(people)), clients


def test_a_backup_is_put_back_whole(salon, people, new):
    report = salon.back_up()
    heard = []
    done = put_back(salon, report.path, new, progress=lambda now, total: heard.append((now, total)))
    assert (done.erased_again, done.erasures_known, done.clients, done.folder) == (0, 0, 12, new)
    assert heard[-1][0] == heard[-1][1] == done.pages
    hits, clients = traces(salon, new, people)
    assert clients == 12 and hits, "everybody is there"
    assert not list(new.parent.glob("*.restoring"))
    assert sorted(path.name for path in new.iterdir() if "lock" not in path.name) == [
        *("records.db", "records.keys", "records.keys.bak", "records.witness"),
    ]  # fmt: skip


def test_a_backup_put_aside_comes_back_without_the_erased(salon, people, new, tmp_path):
    """The thirty-first: it lay elsewhere while ten people were erased from the salon and from all other backups."""
    aside = tmp_path / "aside"
    stick = tmp_path / "stick"
    salon.back_up(stick)
    shutil.copytree(stick, aside)
    file = next(aside.glob("*.hhhb"))
    gone, here = people[:10], people[10:]
    for planted in gone:
        erase(salon.desk, planted.id)
    salon.back_up()
    backup_erasure.erase_from_backups(salon.vault, salon.clock)
    control = dict(salon.listed(aside))[file]
    assert len(found(file, control, needles_of(gone))) > 100, "control: it does hold them"
    report = put_back(salon, file, new)
    assert (report.erased_again, report.erasures_known, report.clients) == (10, 10, 2)
    assert traces(salon, new, gone) == (set(), 2)
    assert found(new / "records.db", bytes(salon.vault.unlocked.database_key), needles_of(here))
    text = json.dumps([str(report)])
    assert not [needle for needle in needles_of(people) if needle in text.encode()]


def test_control_without_the_replay_the_erased_are_back(salon, people, new, tmp_path, monkeypatch):
    aside = tmp_path / "aside"
    salon.back_up(aside)
    erase(salon.desk, people[0].id)
    monkeypatch.setattr(restoring, "united", lambda *entries: ())
    report = put_back(salon, next(aside.glob("*.hhhb")), new)
    assert report.erased_again == 0 and report.clients == 12
    assert found(new / "records.db", bytes(salon.vault.unlocked.database_key), needles_of(people[:1]))


def test_the_list_beside_the_backup_is_enough(salon, people, new, tmp_path):
    """The PC is gone, a stick is left: it knows of all erasures up to the last backup on it."""
    stick = tmp_path / "stick"
    salon.back_up(stick)
    old = next(stick.glob("*.hhhb"))
    salon.clock.forward(days=1)
    erase(salon.desk, people[0].id)
    salon.back_up(stick)
    salon.vault.close()
    shutil.rmtree(salon.folder)
    assert put_back(salon, old, new, ledger=None).erased_again == 1
    assert traces(salon, new, people[:1]) == (set(), 11)


def test_a_list_that_was_shortened_erases_who_is_left_in_it(salon, people, new, tmp_path):
    aside = tmp_path / "aside"
    salon.back_up(aside)
    for planted in people[:3]:
        erase(salon.desk, planted.id)
    path = salon.folder / "erasures.ledger"
    lines = path.read_bytes().splitlines(keepends=True)
    short = tmp_path / "short.ledger"
    short.write_bytes(lines[2] + b"nonsense\n")
    assert put_back(salon, next(aside.glob("*.hhhb")), new, ledger=short).erased_again == 1
    assert traces(salon, new, people[2:3]) == (set(), 11)


def test_after_a_renewal_an_older_backup_comes_back(salon, people, new):
    report = salon.back_up()
    rotate(salon.vault, salon.desk.actor, salon.clock)
    assert [path for path, _ in salon.listed()] == [report.path]
    assert put_back(salon, report.path, new).clients == 12
    assert traces(salon, new, people)[1] == 12


def test_a_stick_that_was_away_during_a_renewal_opens_as_of_then(salon, people, new, tmp_path):
    """What lay elsewhere is not renewed: that is why it can still be restored, and why a leaver can still read it."""
    stick = tmp_path / "stick"
    report = salon.back_up(stick)
    stick.rename(tmp_path / "drawer")
    rotate(salon.vault, salon.desk.actor, salon.clock)
    assert put_back(salon, tmp_path / "drawer" / report.path.name, new).clients == 12
    assert traces(salon, new, people)[1] == 12


def test_a_leaver_opens_no_backup_that_was_in_reach(salon, people, new):
    words = "een heel andere wachtzin"
    add_staff(salon.vault, salon.desk.actor, "Esra", Role.OWNER, words, "", CHEAP, salon.clock)
    report = salon.back_up()
    remove_staff(salon.vault, salon.desk.actor, "Esra", salon.clock)
    with pytest.raises(CannotOpenError):
        restore(report.path, new, "Esra", words, salon.clock, salon.marks)
    assert not new.exists()
    assert put_back(salon, report.path, new).clients == 12


@pytest.mark.parametrize("what", ["salon", "file", "note"])
def test_it_never_goes_where_something_is(salon, people, new, what):
    report = salon.back_up()
    if what == "file":
        new.write_text("something of yours")
    elif what == "note":
        new.mkdir()
        (new / "note.txt").write_text("something of yours")
    target = salon.folder if what == "salon" else new
    with pytest.raises(BackupRefusedError) as caught:
        put_back(salon, report.path, target)
    assert caught.value.reason == "folder_in_use"
    if what != "salon":
        assert "something of yours" in (new if what == "file" else new / "note.txt").read_text()


def test_an_empty_folder_will_do(salon, people, new):
    new.mkdir()
    assert put_back(salon, salon.back_up().path, new).clients == 12


def test_who_may_and_who_may_not(salon, people, new):
    desk_words = "geen tijd voor thee"
    add_staff(salon.vault, salon.desk.actor, "Esra", Role.RECEPTIONIST, desk_words, "", CHEAP, salon.clock)
    report = salon.back_up()
    with pytest.raises(NotAllowedError):
        restore(report.path, new, "Esra", desk_words, salon.clock, salon.marks)
    for _ in range(4):
        with pytest.raises(WrongPassphraseError):
            restore(report.path, new, OWNER, "zeven lauwe eenden", salon.clock, salon.marks)
    with pytest.raises(UnlockTooSoonError):
        put_back(salon, report.path, new)
    assert not new.exists() and not list(new.parent.glob("*.restoring"))
    salon.clock.forward(minutes=10)
    assert put_back(salon, report.path, new).clients == 12


def test_what_is_missing_beside_it_is_named(salon, people, new, tmp_path):
    report = salon.back_up()
    aside = tmp_path / "aside"
    aside.mkdir()
    file = aside / report.path.name

    def reason():
        with pytest.raises(CannotOpenError) as caught:
            put_back(salon, file, new)
        return caught.value.reason

    assert reason() == "missing"
    shutil.copy(report.path, file)
    assert reason() == "no_key_file"
    shutil.copy(report.path.with_suffix(".keys"), aside)
    assert reason() == "key_gone"
    shutil.copy(salon.place / LIST_NAME, aside)
    assert put_back(salon, file, new).clients == 12


def test_an_expired_backup_opens_with_nothing(salon, people, new, tmp_path):
    report = salon.back_up()
    copy = tmp_path / "kept" / report.path.name
    copy.parent.mkdir()
    shutil.copy(report.path, copy)
    shutil.copy(report.path.with_suffix(".keys"), copy.parent)
    salon.clock.forward(days=1)
    for _ in salon.daily(3, count=3):
        pass
    shutil.copy(salon.place / LIST_NAME, copy.parent)
    with pytest.raises(BackupUnreadableError) as caught:
        put_back(salon, copy, new)
    assert caught.value.reason == "key_gone"


@pytest.mark.parametrize("page", [0, 1, 20, -1])
def test_a_damaged_backup_is_not_put_back(salon, people, new, page):
    report = salon.back_up()
    data = bytearray(report.path.read_bytes())
    data[(page % (len(data) // 4096)) * 4096 + 2000] ^= 1
    report.path.write_bytes(data)
    with pytest.raises((CannotOpenError, StorageFaultError, CopyNotProvenError)):
        put_back(salon, report.path, new)
    assert not new.exists() and not list(new.parent.glob("*.restoring"))


@pytest.mark.parametrize("step", ["replay", "copy_under", "_name"])
def test_a_crash_leaves_no_salon(salon, people, new, monkeypatch, step):
    report = salon.back_up()

    def stop(*_args, **_options):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(restoring, step, stop)
        patch.setattr(restoring.shutil, "rmtree", lambda *_args, **_options: None)
        with pytest.raises(KeyboardInterrupt):
            put_back(salon, report.path, new)
    assert not has_salon(new)
    assert put_back(salon, report.path, new).clients == 12
    assert not list(new.parent.glob("*.restoring"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the profile")
def test_what_is_put_back_is_for_this_user_only(salon, people, new):
    put_back(salon, salon.back_up().path, new)
    assert new.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in new.iterdir())


def test_restoring_changes_no_backup(salon, people, new):
    report = salon.back_up()
    before = {path.name: path.read_bytes() for path in salon.place.iterdir()}
    put_back(salon, report.path, new)
    (salon.place / "unlock.guard").unlink()  # the count of tries, which is kept on the PC as well
    assert {path.name: path.read_bytes() for path in salon.place.iterdir()} == before

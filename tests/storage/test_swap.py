"""Swapping a restored salon in: nothing is overwritten, a stop at any step leaves one salon, and the replaced one goes."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import CannotOpenError, NotAllowedError
from hhh_desktop.domain.staff import Role
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError, WrongRecoveryCodeError
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backup_list import listed, reach_of
from hhh_desktop.storage.backup_look import look, owners_of, salon_in
from hhh_desktop.storage.backup_state import state_of
from hhh_desktop.storage.first_start import FolderLock
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.rotation import remove_staff, rotate
from hhh_desktop.storage.salon_folder import RESTORED_NAME, SWAP_NAME, has_salon
from hhh_desktop.storage.swap import finish_swap, replaced_folders, swap_in
from hhh_desktop.storage.vault import add_staff, change_passphrase, open_salon
from hhh_desktop.storage.verification import verify
from tests.storage.backup_salon import CHEAP, OWNER, WORDS, BackedUp, found, needles_of

NEW_WORDS = "vier natte zwanen"


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


@pytest.fixture
def people(salon):
    return [salon.busy.person() for _ in range(6)]


def put_back(salon, file, **options):
    options.setdefault("present", salon.folder)
    return restore(file, salon.folder / RESTORED_NAME, OWNER, WORDS, salon.clock, salon.marks, **options)


def closed_and_restored(salon, file, **options):
    salon.vault.close()
    return put_back(salon, file, **options)


def test_the_whole_way_back(salon, people):
    first = salon.back_up()
    salon.clock.forward(days=1)
    later = salon.busy.person()
    salon.back_up()
    erase(salon.desk, people[0].id)
    erase_from_backups(salon.vault, salon.clock)
    backups = set(salon.names())
    oldest = min(salon.listed(), key=lambda one: one[0].name)[0]
    assert first.path.name[:16] == oldest.name[:16]
    report = closed_and_restored(salon, oldest)
    assert (report.clients, report.keys_of_today, report.salon) == (5, True, "Salon Voorbeeld")
    aside = swap_in(salon.folder, report.folder, salon.clock)
    assert aside.parent == salon.folder and aside.name.startswith("replaced-202611")
    assert {"records.db", "records.keys", "erasures.ledger"} <= {path.name for path in aside.iterdir()}
    assert not report.folder.exists() and not (salon.folder / SWAP_NAME).exists()
    salon.again()
    assert salon.vault.clients.count() == 5
    assert len(listed(salon.vault.database, "")) == 2, "it knows of them at once: nobody is told that there are none"
    assert [check.name for check in verify(salon.vault) if not check.ok] == []

    # the backups are still its own: the younger one still holds who came later, and erasures reach it
    assert set(salon.names()) - {"unlock.guard"} == backups
    done = erase_from_backups(salon.vault, salon.clock)
    assert not done.failed and len(listed(salon.vault.database, "")) == 2
    here = people[1]
    erase(salon.desk, here.id)
    done = erase_from_backups(salon.vault, salon.clock)
    assert len(done.rewritten) == 2 and not done.failed
    for path, key in salon.listed():
        assert found(path, key, needles_of([people[0], here])) == set()
    assert found(*salon.listed()[-1], needles_of([later]))


def test_an_erased_client_hides_in_what_was_put_aside_only_until_a_date_that_is_told(salon, people):
    report = closed_and_restored(salon, salon.back_up().path)
    aside = swap_in(salon.folder, report.folder, salon.clock)
    salon.again()
    erase(salon.desk, people[0].id)
    done = erase_from_backups(salon.vault, salon.clock)
    assert [one.name for one in done.away] == [aside.name]
    number = salon.vault.database.value("SELECT max(id) FROM erasure")
    reach = reach_of(salon.vault.database, number)
    assert (reach.reached, reach.waiting, reach.until[:10]) == (1, 1, "2026-11-30")
    said = next(check for check in verify(salon.vault) if check.name == "backups")
    assert said.ok and f"{aside.name} until 2026-11-30" in said.detail
    state = state_of(salon.vault, "")
    assert [one.name for one in state.put_aside] == [aside.name] and len(state.backups) == 1
    assert state.last_good == report.backup.made_at, "what was put aside is no fresh backup"
    key = bytes(salon.vault.unlocked.database_key)
    assert found(aside / "records.db", key, needles_of(people[:1])), "she is in there: it must be told"

    salon.clock.forward(days=6)
    salon.again()
    assert aside.is_dir()
    salon.clock.forward(days=2)
    salon.again()
    assert not aside.exists() and replaced_folders(salon.folder) == ()
    assert reach_of(salon.vault.database, number).waiting == 0
    assert state_of(salon.vault, "").put_aside == () == state_of(salon.vault, "").expired
    actions = [row[0] for row in salon.vault.database.rows("SELECT action FROM audit ORDER BY seq")]
    assert {"backup_restored", "files_put_aside", "files_taken_away"} <= set(actions)


def test_the_recovery_code_of_then(salon, people):
    file = salon.back_up().path
    assert closed_and_restored(salon, file, recovery_code=salon.code).clients == 6
    shutil.rmtree(salon.folder / RESTORED_NAME)
    with pytest.raises(RecoveryCodeMistypedError):
        put_back(salon, file, recovery_code="AAAAAA")
    with pytest.raises(WrongRecoveryCodeError):
        put_back(salon, file, recovery_code=new_code())
    assert not (salon.folder / RESTORED_NAME).exists()


def test_a_passphrase_that_was_changed_since_and_one_that_was_not(salon, people, tmp_path):
    """The passphrase of then opens; the keys of today go with it only where it opens those as well."""
    stick = tmp_path / "stick"
    file = salon.back_up(stick).path
    change_passphrase(salon.vault, salon.desk.actor, WORDS, NEW_WORDS, "", CHEAP, salon.clock, salon.marks)
    report = closed_and_restored(salon, file)
    assert not report.keys_of_today
    swap_in(salon.folder, report.folder, salon.clock)
    salon.again()
    assert salon.vault.clients.count() == 6


def test_after_a_renewal_a_stick_from_before_comes_back_under_the_keys_of_today(salon, people, tmp_path):
    """A leaver stays out, and the backups of after the renewal can still be read."""
    words = "een heel andere wachtzin"
    add_staff(salon.vault, salon.desk.actor, "Esra", Role.OWNER, words, "", CHEAP, salon.clock)
    stick = tmp_path / "stick"
    file = salon.back_up(stick).path
    stick.rename(tmp_path / "drawer")
    file = tmp_path / "drawer" / file.name
    remove_staff(salon.vault, salon.desk.actor, "Esra", salon.clock)
    rotate(salon.vault, salon.desk.actor, salon.clock)
    salon.back_up()
    salon.vault.close()
    with pytest.raises(NotAllowedError):
        restore(file, salon.folder / RESTORED_NAME, "Esra", words, salon.clock, salon.marks, present=salon.folder)
    # control: into a folder of her own she could, for she could read that stick when she left
    restore(file, tmp_path / "hers", "Esra", words, salon.clock, salon.marks)
    report = put_back(salon, file)
    assert report.keys_of_today
    swap_in(salon.folder, report.folder, salon.clock)
    with pytest.raises(CannotOpenError):
        open_salon(salon.folder, "Esra", words, salon.clock, salon.marks)
    salon.again()
    erase(salon.desk, people[0].id)
    assert not erase_from_backups(salon.vault, salon.clock).failed
    assert [check.name for check in verify(salon.vault) if not check.ok] == []


def test_a_damaged_salon_is_replaced(salon, people):
    file = salon.back_up().path
    salon.vault.close()
    (salon.folder / "records.db").write_bytes(b"nothing of a database")
    for path in salon.folder.glob("records.keys*"):
        path.write_bytes(b"{}")
    report = put_back(salon, file)
    swap_in(salon.folder, report.folder, salon.clock)
    salon.again()
    assert salon.vault.clients.count() == 6
    assert [check.name for check in verify(salon.vault) if not check.ok] == []


def test_on_a_new_pc_a_stick_is_enough(salon, people, tmp_path):
    stick = tmp_path / "stick"
    file = salon.back_up(stick).path
    erase(salon.desk, people[0].id)
    salon.back_up(stick)
    salon.vault.close()
    new = tmp_path / "new"
    new.mkdir(mode=0o700)
    report = restore(file, new / RESTORED_NAME, OWNER, WORDS, salon.clock, salon.marks, present=new)
    assert not has_salon(tmp_path / "elsewhere") and report.erased_again == 1
    assert swap_in(new, report.folder, salon.clock) is None
    salon.folder = new
    salon.again()
    assert salon.vault.clients.count() == 5 and replaced_folders(new) == ()


def test_what_was_restored_and_never_confirmed_goes(salon, people):
    report = closed_and_restored(salon, salon.back_up().path)
    (salon.folder / (RESTORED_NAME + ".restoring")).mkdir()
    held = FolderLock(salon.folder)
    finish_swap(salon.folder)
    assert report.folder.is_dir(), "somebody is reading the report"
    held.release()
    assert has_salon(salon.folder)
    assert not report.folder.exists() and not (salon.folder / (RESTORED_NAME + ".restoring")).exists()


def test_another_salon_is_not_replaced(salon, people, tmp_path, clock, book):
    file = salon.back_up().path
    other = BackedUp(tmp_path / "other", clock, book)
    other.vault.close()
    assert {one.reason for one in look(salon.place, salon_in(other.folder))} == {"salon_differs"}
    with pytest.raises(BackupRefusedError) as caught:
        restore(file, other.folder / RESTORED_NAME, OWNER, WORDS, clock, salon.marks, present=other.folder)
    assert caught.value.reason == "salon_differs"


class Stopped(BaseException):
    """As if the power went."""


def stopping(monkeypatch, at):
    """Everything that the swap does to the disk counts; before the one with that number it stops. Gives the count."""
    count = [0]

    def wire(owner, name):
        real = getattr(owner, name)

        def counted(*args, **options):
            if count[0] == at:
                raise Stopped
            count[0] += 1
            return real(*args, **options)

        monkeypatch.setattr(owner, name, counted)

    for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (os, "rmdir")):
        wire(owner, name)
    return count


def test_stopped_at_any_step_one_salon_opens(salon, people, tmp_path):
    """Before the plan is written it is the present one, from then on the restored one; never none, never two."""
    file = salon.back_up().path
    later = salon.busy.person()
    report = closed_and_restored(salon, file)
    whole = tmp_path / "whole"
    shutil.copytree(salon.folder, whole)
    seen = set()
    at = 0
    while True:
        shutil.rmtree(salon.folder)
        shutil.copytree(whole, salon.folder)
        with pytest.MonkeyPatch.context() as patch:
            count = stopping(patch, at)
            try:
                swap_in(salon.folder, report.folder, salon.clock)
                over = True
            except Stopped:
                over = False
        assert has_salon(salon.folder)
        assert not (salon.folder / SWAP_NAME).exists() and not (salon.folder / RESTORED_NAME).exists()
        files = sorted(path.name for path in salon.folder.glob("records.db"))
        assert files == ["records.db"]
        put_aside = replaced_folders(salon.folder)
        if at % 7 == 0 or over:  # the two kinds of outcome are told apart by the bytes; some are opened, too
            salon.again()
            assert salon.vault.clients.count() == (6 if put_aside else 7)
            salon.vault.close()
        new = (put_aside[0] / "records.db").read_bytes() == (whole / "records.db").read_bytes() if put_aside else None
        seen.add(new)
        assert new is not False, "what was put aside is what was there"
        if over:
            break
        at += 1
    assert seen == {None, True} and at == count[0] > 12
    assert later


def test_control_without_carrying_on_a_stop_leaves_no_salon(salon, people, tmp_path):
    """What is between two steps is no salon: it is `finish_swap` that makes it one, at the next opening."""
    report = closed_and_restored(salon, salon.back_up().path)
    whole = tmp_path / "whole"
    shutil.copytree(salon.folder, whole)
    broken = 0
    for at in range(20):
        shutil.rmtree(salon.folder)
        shutil.copytree(whole, salon.folder)
        with pytest.MonkeyPatch.context() as patch:
            stopping(patch, at)
            with suppress(Stopped):
                swap_in(salon.folder, report.folder, salon.clock)
        broken += not (salon.folder / "records.db").exists()
        finish_swap(salon.folder)
        assert (salon.folder / "records.db").exists()
    assert broken >= 3
    salon.again()


def test_a_plan_that_was_edited_moves_nothing_out_of_the_folder(salon, tmp_path):
    salon.vault.close()
    outside = tmp_path / "outside"
    for text in ('{"from": "../outside", "to": "", "files": []}', '{"from": "records.restored", "to": "../x", "files": []}',
                 '{"from": "records.restored", "to": "", "files": ["../salon/records.db"]}', "nonsense"):  # fmt: skip
        (salon.folder / SWAP_NAME).write_text(text)
        with pytest.raises(CannotOpenError):
            finish_swap(salon.folder)
        assert (salon.folder / "records.db").is_file() and not outside.exists()
    assert has_salon(salon.folder), "never the wizard for a new salon"
    (salon.folder / SWAP_NAME).unlink()


@pytest.mark.parametrize("name", ["settings.json", "records.lock", "records.swap", "..", "backups", "records.x/../y"])
def test_a_plan_moves_only_the_salons_own_files(salon, name):
    salon.vault.close()
    restored = salon.folder / RESTORED_NAME
    restored.mkdir()
    (salon.folder / SWAP_NAME).write_text(json.dumps({"from": RESTORED_NAME, "to": "", "files": [name]}))
    with pytest.raises(CannotOpenError, match="damaged"):
        finish_swap(salon.folder)
    (salon.folder / SWAP_NAME).unlink()


@pytest.mark.parametrize("link", [RESTORED_NAME, "replaced-20260101-0000"])
def test_a_plan_does_not_follow_a_link_out_of_the_folder(salon, tmp_path, link):
    salon.vault.close()
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "records.notes").write_text("somebody else's")
    (salon.folder / link).symlink_to(outside, target_is_directory=True)
    (salon.folder / RESTORED_NAME).mkdir(exist_ok=True)
    plan = {"from": RESTORED_NAME, "to": "replaced-20260101-0000", "files": ["records.notes"]}
    (salon.folder / SWAP_NAME).write_text(json.dumps(plan))
    with pytest.raises(CannotOpenError, match="damaged"):
        finish_swap(salon.folder)
    assert [path.name for path in outside.iterdir()] == ["records.notes"] and (salon.folder / "records.db").is_file()
    assert replaced_folders(salon.folder) == ()
    (salon.folder / SWAP_NAME).unlink()
    (salon.folder / link).unlink()


def test_looking_needs_no_passphrase_and_changes_nothing(salon, people, tmp_path):
    stick = tmp_path / "stick"
    place = stick / "back-ups"
    stick.mkdir()
    first = salon.back_up(place)
    salon.clock.forward(days=1)
    second = salon.back_up(place)
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    here = salon_in(salon.folder)
    assert here == salon.vault.keys.database_id
    newest, oldest = look(stick, here)
    assert (newest.path, newest.made_at, newest.reason) == (second.path, second.backup.made_at, "")
    assert (oldest.path, oldest.size) == (first.path, first.backup.size)
    assert look(first.path) == (oldest,) and owners_of(first.path) == (OWNER,)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before

    assert look(tmp_path / "nowhere") == () and look(tmp_path / "nowhere" / "file") == ()
    with second.path.open("ab") as file:
        file.write(b"x")
    first.path.with_suffix(".keys").unlink()
    assert [one.reason for one in look(place)] == ["size_differs", "no_key_file"]
    (place / "backups.keys").write_text("{}")
    (place / "backups.keys.bak").unlink()
    assert [one.reason for one in look(place)] == ["keys_damaged", "keys_damaged"]
    (place / "backups.keys").unlink()
    assert [one.reason for one in look(place)] == ["key_gone", "key_gone"]
    first.path.unlink()
    assert [one.path for one in look(place)] == [second.path]


def test_a_place_full_of_nonsense_is_looked_at(tmp_path):
    place = tmp_path / "place"
    place.mkdir()
    for text in ("", "[]", "{}", '{"database_id": 5}', '{"database_id": "x", "backups": 3}', "\x00" * 99):
        (place / "backups.keys").write_text(text)
        (place / "backup-20261399-999999-0000.hhhb").write_text("no date")
        (place / "backup-20261399-999999-0000.keys").write_text("no keys")
        (found_one,) = look(place)
        assert found_one.reason
        with pytest.raises(CannotOpenError):
            owners_of(found_one.path)

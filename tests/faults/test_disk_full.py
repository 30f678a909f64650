"""No room, at any step of a rotation, a backup, an erasure or a migration: what was there is there, and it goes on later.

The salon lies on a disk of a few megabytes (tmpfs) that is filled but for so many blocks of 4 KiB; with each try one more
is left, so that each write is once the one that finds no room. Where no disk can be mounted, the tests say so and are
skipped: a limit on the size of files would be another fault with another word (EFBIG, not ENOSPC).
"""

from __future__ import annotations

import shutil
from collections import Counter

import pytest

from hhh_desktop.domain.erasure import ErasurePutOffError
from hhh_desktop.domain.errors import CannotOpenError, HhhError, StorageFaultError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.vault_errors import CopyNotProvenError, RotationUnfinishedError
from hhh_desktop.storage import rotation, secure_files
from hhh_desktop.storage.database import migrations
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.faults.busy_desk import OPENS_WITH, OWNER, BusyDesk, make_salon
from tests.faults.reach import dice, times
from tests.faults.small_disk import small_disk
from tests.faults.test_rotation_kill import keys_in, opening
from tests.faults.truth import names_in, read_backups

pytestmark = pytest.mark.row("full")


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk", 24) as made:
        yield made


@pytest.fixture
def keep(tmp_path):
    """A salon as it is before each try: ten clients, one of them erased, and a backup in its own place."""
    folder = tmp_path / "keep" / "salon"
    make_salon(folder, clients=11)
    with opened(folder) as vault:
        desk = BusyDesk(vault, 5, say=lambda **_: None)
        desk.erase()
        desk.backup()
    return folder


def opened(folder, words=OPENS_WITH):
    return open_salon(folder, OWNER, words, system_clock, folder.parent / "marks")[0]


def fresh(disk, keep):
    """The salon on the small disk, as it was."""
    disk.empty()
    for path in disk.root.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(keep, disk.root / "salon")
    return disk.root / "salon"


def steps(disk, keep, act, whole):
    """How many blocks are left at each try: from none to as many as `act` needs, so many tries of them, by chance."""
    folder, chance = fresh(disk, keep), dice(act.__name__)
    before = disk.free
    least = before
    with opened(folder) as vault:

        def watch(*_):
            nonlocal least
            least = min(least, disk.free)

        act(vault, watch)
        watch()
    # what is needed for a moment only is not seen here: half as much again is more than enough
    needed = max(40, (before - least) * 3 // 2)
    return sorted(chance.sample(range(needed), min(whole, needed)))


def check(folder, here, tally):
    """With room again: one known key of the key file opens, everybody is there, and nothing is wrong or left over."""
    held = keys_in(folder)
    assert len(opening(folder, held)) == 1, "not exactly one known key opens the database"
    with opened(folder) as vault:
        wrong = [(one.name, one.detail) for one in verify(vault) if not one.ok]
        assert not wrong, f"not clean: {wrong}"
        assert names_in(vault) == here, "somebody is not there, or somebody erased is"
        read_backups(vault)
    assert len(keys_in(folder)) == 1, "the rotation was left unfinished"
    assert not list(folder.glob("*.new*")) and not list(folder.glob("**/*.part*"))
    tally(tries=1)


def rotate(vault, watch):
    rotation.rotate(vault, vault.staff.all()[0], system_clock, watch)


def back_up(vault, watch):
    from hhh_desktop.storage.backups import back_up, own_place

    back_up(vault, own_place(vault), system_clock, watch)


def erase(vault, watch):
    from hhh_desktop.storage.backup_erasure import erase_from_backups

    number = min(names_in(vault))
    vault.erasures.erase(number, system_clock, vault.staff.all()[0], "", watch)
    erase_from_backups(vault, system_clock, watch)


@pytest.mark.parametrize(("act", "whole"), [(rotate, 200), (back_up, 200)])
def test_no_room_for_a_copy_leaves_everything_as_it_was(disk, keep, act, whole, tally):
    told = Counter()
    for blocks in steps(disk, keep, act, times(8, whole)):
        folder = fresh(disk, keep)
        vault = opened(folder)
        here = names_in(vault)
        disk.fill(blocks)
        try:
            act(vault, lambda *_: None)
            told["done"] += 1
        except (StorageFaultError, CopyNotProvenError, RotationUnfinishedError) as error:
            told[error.reason] += 1
        assert names_in(vault) == here
        vault.close()
        usable(folder, here, told)
        disk.empty()
        check(folder, here, tally)
    print(dict(told))
    assert told["done"] and told["disk_full"], told


def usable(folder, here, told):
    """With the disk as full as before: it opens and shows everybody, or says that there is no room, changing nothing."""
    try:
        with opened(folder) as vault:
            assert names_in(vault) == here
            told["opens on the full disk"] += 1
    except CannotOpenError as error:
        told[f"opening: {error.reason}"] += 1
        assert error.reason == "disk_full"


def test_an_erasure_that_finds_no_room_is_finished_later(disk, keep, tally):
    told = Counter()
    for blocks in steps(disk, keep, erase, times(10, 250)):
        folder = fresh(disk, keep)
        vault = opened(folder)
        here = names_in(vault)
        number = min(here)
        disk.fill(blocks)
        confirmed = True
        try:
            erase(vault, lambda *_: None)
            told["done"] += 1
        except ErasurePutOffError as error:
            told[f"put off: {error.reason}"] += 1
        except StorageFaultError as error:
            told[f"before it was confirmed: {error.reason}"] += 1
            confirmed = False
        vault.close()
        disk.empty()
        gone = {other: name for other, name in here.items() if other != number}
        check(folder, gone if confirmed else here, tally)
        with opened(folder) as vault:
            from hhh_desktop.storage.backup_erasure import erase_from_backups

            assert not erase_from_backups(vault, system_clock).failed
            assert not vault.erasures.pending()
    print(dict(told))
    assert told["done"] and len(told) > 2, told


def test_a_migration_that_finds_no_room_changes_nothing(disk, tmp_path, tally):
    told = Counter()
    for old in sorted((ROOT / "tests" / "files").glob("schema-*")):
        size = sum(path.stat().st_size for path in old.iterdir()) // 4096
        tries = min(times(8, 200), 4 * size)
        for blocks in sorted(dice(old.name).sample(range(4 * size), tries)):
            folder = fresh(disk, old)
            shutil.rmtree(tmp_path / "marks", ignore_errors=True)  # what is known there is of the salon before this one
            folder.chmod(0o700)
            for path in folder.iterdir():
                path.chmod(0o600)
            before = (folder / "records.db").read_bytes()
            disk.fill(blocks)
            try:
                old_salon(folder, tmp_path).close()
                told["done"] += 1
            except CannotOpenError as error:
                told[f"{error.reason} {error.detail}"[:40]] += 1
                if error.reason == "not_backed_up":
                    assert (folder / "records.db").read_bytes() == before
            disk.empty()
            with old_salon(folder, tmp_path) as vault:
                assert not [(one.name, one.detail) for one in verify(vault) if not one.ok]
                assert vault.database.value("PRAGMA user_version") == migrations()[-1][0]
                assert (vault.clients.count(), vault.database.value("SELECT count(*) FROM erasure")) == (11, 1)
                assert read_backups(vault) >= 1
            tally(tries=1)
    print(dict(told))
    assert told["done"] and len(told) > 1, told


def old_salon(folder, tmp_path):
    return open_salon(folder, "Marije", "zeven lauwe mussen", system_clock, tmp_path / "marks")[0]


def test_control_a_key_file_written_in_place_is_caught(disk, keep, monkeypatch, tally):
    """Without the temp file a full disk leaves half a key file, and half of its copy."""

    def in_place(path, data, keep_backup=False):
        for target in [path, secure_files.backup_path(path)] if keep_backup else [path]:
            target.write_bytes(b"")
            target.write_bytes(data)

    monkeypatch.setattr("hhh_desktop.storage.key_file.write_atomically", in_place)
    folder = fresh(disk, keep)
    vault = opened(folder)
    disk.fill(0)
    with pytest.raises((HhhError, OSError)):
        rotate(vault, lambda *_: None)
    disk.empty()
    with pytest.raises((AssertionError, HhhError)):
        check(folder, names_in(vault), tally)
    vault.close()
    tally(controls=1)

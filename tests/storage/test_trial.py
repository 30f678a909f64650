"""Trying a restore by itself: it notices a backup that is no good, and leaves nothing lying about."""

import pytest

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.backups import complaint_of
from hhh_desktop.storage.trial import last_trial, trial_due, try_restore
from tests.storage.backup_salon import BackedUp, found, needles_of


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


def test_the_newest_backup_is_tried_and_nothing_is_left(salon, clock):
    people = [salon.busy.person() for _ in range(4)]
    salon.back_up()
    clock.forward(days=1)
    newest = salon.back_up().backup
    erase(salon.desk, people[0].id)
    before = {path.name: path.read_bytes() for path in salon.place.iterdir()}
    report = try_restore(salon.vault, clock)
    assert (report.backup, report.clients, report.erased_again) == (newest, 3, 1) and report.rows > 30
    assert {path.name: path.read_bytes() for path in salon.place.iterdir()} == before
    assert found(*salon.listed()[-1], needles_of(people[:1])), "a trial changes no backup"
    assert complaint_of(salon.vault) == ("", "2 backups")


def test_a_backup_on_a_stick_is_tried_on_the_pc(salon, clock, tmp_path):
    salon.busy.person()
    report = salon.back_up(tmp_path / "stick")
    names = salon.names(tmp_path / "stick")
    assert try_restore(salon.vault, clock).backup == report.backup
    assert salon.names(tmp_path / "stick") == names


def test_it_is_due_every_three_months(salon, clock):
    assert not trial_due(salon.vault, clock) and last_trial(salon.vault) is None
    with pytest.raises(BackupRefusedError):
        try_restore(salon.vault, clock)
    salon.back_up()
    assert not trial_due(salon.vault, clock)
    clock.forward(days=92)
    assert trial_due(salon.vault, clock)
    try_restore(salon.vault, clock)
    assert not trial_due(salon.vault, clock) and last_trial(salon.vault)
    clock.forward(days=92)
    assert trial_due(salon.vault, clock)


@pytest.mark.parametrize("page", [1, 9, -1])
def test_a_backup_that_is_no_good_is_found_out(salon, clock, page):
    salon.busy.person()
    path = salon.back_up().path
    data = bytearray(path.read_bytes())
    data[page % (len(data) // 4096) * 4096 + 1000] ^= 1
    path.write_bytes(data)
    with pytest.raises((CannotOpenError, StorageFaultError, CopyNotProvenError)):
        try_restore(salon.vault, clock)
    assert last_trial(salon.vault) is None and not [name for name in salon.names() if ".part" in name]

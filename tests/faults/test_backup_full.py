"""A stick that is full at any step of a backup or of erasing in one: every listed backup opens, nothing is left over."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.erasure import erase
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backups import complaint_of
from hhh_desktop.storage.copying import read_copy
from tests.faults.reach import times
from tests.storage.backup_salon import BackedUp, found, needles_of

pytestmark = pytest.mark.row("full")
ROUNDS = times(8, 100)


@pytest.fixture
def small(tmp_path):
    """Makes the stick anew, with so many KiB; skipped where nobody may mount one."""
    stick = tmp_path / "small"
    stick.mkdir()
    mount = shutil.which("mount")

    def make(kibibytes):
        subprocess.run(["umount", str(stick)], check=False, capture_output=True)
        command = [mount, "-t", "tmpfs", "-o", f"size={kibibytes}k", "tmpfs", str(stick)]
        if not mount or subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("no small disk can be made here")
        return stick / "backups"

    yield make
    subprocess.run(["umount", str(stick)], check=False, capture_output=True)


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs")
def test_a_full_stick_leaves_what_it_had(small, tmp_path, clock, book):
    salon = BackedUp(tmp_path, clock, book)
    people = [salon.busy.person() for _ in range(4)]
    place, keep = small(20_000), tmp_path / "keep"
    salon.back_up(place)
    size = sum(path.stat().st_size for path in place.iterdir()) // 1024
    shutil.copytree(place, keep)
    erase(salon.desk, people[0].id)
    told = Counter()
    for number in range(ROUNDS):
        place = small(size + 16 + number * size * 2 // ROUNDS)
        shutil.copytree(keep, place)
        done = erase_from_backups(salon.vault, clock)
        told["rewritten" if done.rewritten else done.failed[0][1]] += 1
        ((path, key),) = salon.listed(place)
        read_copy(path, key)
        assert bool(found(path, key, needles_of(people[:1]))) == bool(done.failed)
        try:
            salon.back_up(place)
            told["made"] += 1
        except StorageFaultError as error:
            told[error.reason] += 1
        for path, key in salon.listed(place):
            read_copy(path, key)
        assert complaint_of(salon.vault)[0] == "" and not [name for name in salon.names(place) if ".part" in name]
    assert set(told) == {"rewritten", "made", "disk_full"}
    salon.vault.close()

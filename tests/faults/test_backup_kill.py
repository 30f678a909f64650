"""kill -9 while backups are made, expire and are rewritten, and while one is put back: nothing is ever half there."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
import time

import pytest

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.erasure import erase
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backups import complaint_of
from hhh_desktop.storage.copying import read_copy
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.salon_folder import has_salon
from tests.faults.reach import dice, times
from tests.storage.backup_salon import OWNER, WORDS, BackedUp, found, needles_of

ROUNDS = times(4, 60)
pytestmark = [pytest.mark.row("kill"), pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")]

WORKS = """
    import sys, time
    from pathlib import Path
    from hhh_desktop.domain.times import system_clock
    from hhh_desktop.storage.backup_erasure import erase_from_backups
    from hhh_desktop.storage.backups import back_up
    from hhh_desktop.storage.vault import open_salon
    folder, marks = Path(sys.argv[1]), Path(sys.argv[2])
    vault, owner = open_salon(folder, "Marije", "zeven lauwe mussen", system_clock, marks)
    print("ready", flush=True)
    back_up(vault, folder / "backups", system_clock, count=3)
    print("made", flush=True)
    vault.erasures.erase(int(sys.argv[3]), system_clock, owner)
    print("erased", flush=True)
    erase_from_backups(vault, system_clock)
    back_up(vault, folder / "backups", system_clock, count=3)
    print("done", flush=True)
    time.sleep(60)
"""
RESTORES = """
    import sys, time
    from pathlib import Path
    from hhh_desktop.domain.times import system_clock
    from hhh_desktop.storage.restore import restore
    file, folder, marks = map(Path, sys.argv[1:4])
    print("ready", flush=True)
    restore(file, folder, "Marije", "zeven lauwe mussen", system_clock, marks)
    print("done", flush=True)
    time.sleep(60)
"""


def killed(code, arguments, after):
    """Runs `code`, kills it so many seconds after it was ready (at the end when None); gives what it said, and when."""
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )
    try:
        said = [child.stdout.readline().strip()]
        start = time.perf_counter()
        if after is None:
            while said[-1] != "done":
                said.append(child.stdout.readline().strip())
                assert said[-1], "it stopped by itself"
        else:
            time.sleep(after)
        lasted = time.perf_counter() - start
    finally:
        child.kill()
        rest = child.stdout.read().split()
        child.wait()
        child.stdout.close()
    return said + rest, lasted


def test_backups_are_whole_after_a_kill_at_any_moment(tmp_path, clock, book, tally):
    throw = dice("backups")
    salon = BackedUp(tmp_path, clock, book)
    people = [salon.busy.person() for _ in range(ROUNDS + 3)]
    for _ in salon.daily(3):
        pass
    first, *rest = people
    salon.vault.close()
    said, whole = killed(WORKS, [salon.folder, salon.marks, first.id], None)
    assert said == ["ready", "made", "erased", "done"]
    gone, seen = [first], set()
    for planted in rest[:ROUNDS]:
        said, _ = killed(WORKS, [salon.folder, salon.marks, planted.id], throw.random() * whole)
        seen.add(said[-1])
        salon.again()
        if not salon.vault.database.row("SELECT 1 FROM client WHERE id = ?", (planted.id,)):
            gone.append(planted)
        else:
            assert "erased" not in said, "acknowledged and back"
        done = erase_from_backups(salon.vault, clock)
        assert not done.failed
        listed = salon.listed()
        assert len(listed) >= 3 and complaint_of(salon.vault)[0] == ""
        assert not [name for name in salon.names() if ".part" in name]
        for path, key in listed:
            read_copy(path, key)
            assert found(path, key, needles_of(gone)) == set()
            assert found(path, key, needles_of(people[-2:]))
        salon.vault.close()
    assert seen <= {"ready", "made", "erased", "done"}
    tally(kills=ROUNDS)


def test_a_salon_is_put_back_whole_or_not_at_all(tmp_path, clock, book, tally):
    throw = dice("restore")
    salon = BackedUp(tmp_path, clock, book)
    people = [salon.busy.person() for _ in range(6)]
    file = salon.back_up(tmp_path / "stick").path
    erase(salon.desk, people[0].id)
    shutil.copy(salon.folder / "erasures.ledger", file.parent)
    salon.vault.close()
    new = tmp_path / "new"
    said, whole = killed(RESTORES, [file, new, salon.marks], None)
    assert said == ["ready", "done"]
    for _ in range(ROUNDS):
        shutil.rmtree(new, ignore_errors=True)
        killed(RESTORES, [file, new, salon.marks], throw.random() * whole)
        try:
            assert restore(file, new, OWNER, WORDS, clock, salon.marks).erased_again == 1
        except CannotOpenError as error:
            assert error.reason == "unlock_too_soon"  # killed while the passphrase was checked: counted as a try
        except BackupRefusedError as error:
            assert has_salon(new) and error.reason == "folder_in_use"  # it was done
        if has_salon(new):
            before = salon.folder
            salon.folder = new
            salon.again()
            assert salon.vault.clients.count() == 5
            key = bytes(salon.vault.unlocked.database_key)
            salon.vault.close()
            assert found(new / "records.db", key, needles_of(people[:1])) == set()
            salon.folder = before
        assert not list(tmp_path.glob("*.restoring")) or not has_salon(new)
    tally(kills=ROUNDS)

"""kill -9 before anything that a rotation or a removal does to the disk: one known key opens, and nothing is lost."""

import json
import shutil
import subprocess
import sys
import time

import pytest

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.vault_errors import UnknownStaffError
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.vault import open_salon, staff_of
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.faults.busy_desk import OPENS_WITH, OWNER, desk_over, make_salon, open_again
from tests.faults.reach import dice, times
from tests.faults.rotating_desk import LEAVER, LEAVERS, hire

pytestmark = pytest.mark.row("kill")
ROUNDS = times(6, 60)
NEVER = 1_000_000
#: As long as renewing the key of so small a salon takes.
LONGEST_GRACE = 0.15
LEFT_OVERS = ("records.db.new", "records.db.new.part")


class Truth:
    """What was acknowledged: the clients' names by number."""

    def __init__(self, folder, tally):
        self.folder, self.tally = folder, tally
        with open_again(folder) as vault:
            self.names = names_in(vault)

    def run(self, act, at, fault="", grace=None):
        """One act in a process of its own; gives how many things it did to the disk, or None when it was killed.

        With `grace` it is killed from outside, so many seconds after it acknowledged its client.
        """
        words = [sys.executable, "-m", "tests.faults.rotating_desk", self.folder, at + 1, act, at, fault]
        process = subprocess.Popen([str(word) for word in words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        said = [process.stdout.readline()] if grace is not None else []
        if grace is not None:
            time.sleep(grace)
            process.kill()
        said += process.communicate()[0].splitlines()
        whole = None
        for line in map(json.loads, said):
            if "id" in line:
                self.names[line["id"]] = line["surname"]
            whole = line.get("whole")
        self.tally(kills=int(whole is None))
        assert process.returncode == -9 if whole is None else process.returncode in (0, -9)
        return whole

    def check(self):
        """One key of the key file opens the database, before the next opening and after it; everybody is there."""
        held = keys_in(self.folder)
        assert len(opening(self.folder, held)) == 1, "not exactly one known key opens the database"
        with open_again(self.folder) as vault:
            wrong = [(one.name, one.detail) for one in verify(vault) if not one.ok]
            assert not wrong, f"not clean: {wrong}"
            assert names_in(vault) == self.names, "an acknowledged client is not there"
            staff = [member.name for member in vault.staff.all()]
            assert staff == [slot.name for slot in staff_of(self.folder)], "slots and rows differ"
        after = keys_in(self.folder)
        assert len(after) == 1, "the rotation was left unfinished"
        assert opening(self.folder, after) == list(after)
        assert not [name for name in LEFT_OVERS if (self.folder / name).exists()]
        return LEAVER in staff, after


def names_in(vault):
    return dict(vault.database.rows("SELECT id, surname FROM client"))


def keys_in(folder):
    """Generation -> key, as the key file has them."""
    keys = KeyFile.read(folder / "records.keys").unlock(OWNER, OPENS_WITH).database_keys
    return {number: bytes(key) for number, key in keys.items()}


def opening(folder, keys):
    """The generations that open the database: tried on a copy, so that trying mends nothing."""
    tried = folder.parent / "tried"
    found = []
    for number, key in keys.items():
        shutil.rmtree(tried, ignore_errors=True)
        tried.mkdir()
        for name in ("records.db", "records.db-wal"):
            if (folder / name).exists():
                shutil.copy(folder / name, tried / name)
        try:
            Database(tried / "records.db", key).close()
            found.append(number)
        except CannotOpenError as error:
            assert error.reason in ("wrong_key", "damaged"), error
    return found


def spread(whole, rounds):
    """So many different moments out of all there are, evenly."""
    rounds = min(rounds, whole)
    return sorted({whole * number // rounds for number in range(rounds)})


@pytest.fixture
def salon(tmp_path, tally):
    """A folder with a small salon in which somebody works who can leave."""
    folder = tmp_path / "salon"
    make_salon(folder)
    with open_again(folder) as vault:
        hire(vault, desk_over(vault).actor)
    return Truth(folder, tally)


def test_a_killed_rotation_is_carried_on_or_never_was(salon):
    whole = salon.run("rotate", NEVER)
    assert whole > 15, "the fuse counts nothing: it would kill nothing"
    salon.check()
    for at in spread(whole, ROUNDS - ROUNDS // 2):
        assert salon.run("rotate", at) is None
        salon.check()


def test_a_rotation_killed_at_a_random_moment(salon):
    """Inside SQLite's own writing too, where nothing can be counted."""
    chance = dice("rotation")
    for number in range(ROUNDS // 4 + 1):
        salon.run("rotate", NEVER + number, grace=chance.uniform(0, LONGEST_GRACE))
        salon.check()


def test_an_opening_that_carries_on_may_be_killed_too(salon):
    """Both ways a rotation can be found: the copy is still to be made, and the new file already stands there."""
    whole = salon.run("rotate", NEVER)
    for first, in_force in ((whole // 2, min), (whole - 10, max)):
        assert salon.run("rotate", first) is None
        held = keys_in(salon.folder)
        assert len(held) == 2 and opening(salon.folder, held) == [in_force(held)]
        found = salon.folder.with_name(f"found {first}")
        shutil.copytree(salon.folder, found)
        steps = salon.run("open", NEVER)
        salon.check()
        for at in spread(steps, max(ROUNDS // 8, 1)):
            shutil.rmtree(salon.folder)
            shutil.rmtree(salon.folder.parent / "marks")  # what is known there has come further than what is put back
            shutil.copytree(found, salon.folder)
            at = at or steps // 2
            assert salon.run("open", at) is None
            salon.check()


def test_a_killed_removal_leaves_somebody_with_all_or_nothing(salon):
    whole = salon.run("remove", NEVER)
    is_there, _ = salon.check()
    assert not is_there
    kinds = set()
    for at in spread(whole, ROUNDS // 2):
        with open_again(salon.folder) as vault:
            hire(vault, desk_over(vault).actor)
        (before,) = keys_in(salon.folder).values()
        assert salon.run("remove", at) is None
        is_there, (after,) = (lambda there, keys: (there, keys.values()))(*salon.check())
        kinds.add(is_there)
        if is_there:
            open_salon(salon.folder, LEAVER, LEAVERS, system_clock, salon.folder.parent / "marks")[0].close()
        else:
            assert after != before, "the leaver still holds the key"
            with pytest.raises(UnknownStaffError):
                open_salon(salon.folder, LEAVER, LEAVERS, system_clock, salon.folder.parent / "marks")
    assert False in kinds


@pytest.mark.parametrize(("fault", "at"), [("single", 8), ("rekey", 0)])
def test_a_rotation_without_two_keys_in_the_key_file_is_caught(salon, fault, at):
    """Control: the driver's renewal in place, and a key file that forgets the old key too soon, killed on the way."""
    assert salon.run("rotate", at, fault) is None
    with pytest.raises(AssertionError, match="exactly one known key"):
        salon.check()

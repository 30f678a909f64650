"""kill -9 before anything that a swap does to the disk: one salon opens, the former or the restored one, and it is whole."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from hhh_desktop.services.erasure import erase
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.salon_folder import RESTORED_NAME, SWAP_NAME, has_salon
from hhh_desktop.storage.swap import replaced_folders
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.faults.reach import times
from tests.storage.backup_salon import OWNER, WORDS, BackedUp, found, needles_of

ROUNDS = times(4, 40)
NEVER = 1_000_000
pytestmark = [pytest.mark.row("kill"), pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")]


class Story:
    """A salon of seven people of whom one was erased; its backup, put aside before that, holds five and her."""

    def __init__(self, tmp_path, clock, book):
        self.salon = salon = BackedUp(tmp_path, clock, book)
        self.people = [salon.busy.person() for _ in range(6)]
        self.file = salon.back_up(tmp_path / "stick").path
        salon.busy.person()
        salon.busy.person()
        erase(salon.desk, self.people[0].id)
        salon.vault.close()
        salon.marks.mkdir(exist_ok=True)
        self.whole = tmp_path / "whole"

    def keep(self):
        """The data folder, and what the user's own settings know of it: or it would rightly be told as put back."""
        shutil.rmtree(self.whole, ignore_errors=True)
        for folder in (self.salon.folder, self.salon.marks):
            shutil.copytree(folder, self.whole / folder.name)

    def again(self):
        for folder in (self.salon.folder, self.salon.marks):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.whole / folder.name, folder)
        # a kill while the passphrase is checked counts as a guess, beside the backup too: not what is tried here
        (self.file.parent / "unlock.guard").unlink(missing_ok=True)

    def run(self, act, at):
        """How many things it did to the disk; None when it was killed."""
        words = [sys.executable, "-m", "tests.faults.swapping_salon", self.salon.folder, self.file, self.salon.marks]
        done = subprocess.run(
            [*map(str, words), act, str(at)], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
        )
        assert done.returncode in (0, -9), done.returncode
        return int(done.stdout) if done.returncode == 0 else None

    def check(self, opened=True):
        """Gives whether the restored one is in place; all of it must be right."""
        salon = self.salon
        assert has_salon(salon.folder)
        assert not (salon.folder / SWAP_NAME).exists() and not list(salon.folder.glob("records.restored*"))
        is_restored = bool(replaced_folders(salon.folder))
        if opened:
            salon.again()
            assert salon.vault.clients.count() == (5 if is_restored else 7)
            assert [check.name for check in verify(salon.vault) if not check.ok] == []
            key = bytes(salon.vault.unlocked.database_key)
            salon.vault.close()
            assert found(salon.folder / "records.db", key, needles_of(self.people[:1])) == set()
        return is_restored


@pytest.fixture
def story(tmp_path, clock, book):
    return Story(tmp_path, clock, book)


def test_a_swap_killed_at_every_step_leaves_one_salon(story):
    salon = story.salon
    restore(
        story.file, salon.folder / RESTORED_NAME, OWNER, WORDS, salon.clock, salon.marks, present=salon.folder
    )  # fmt: skip
    story.keep()
    steps = story.run("swap", NEVER)
    assert steps > 12 and story.check()
    outcomes = []
    for at in range(steps):
        story.again()
        assert story.run("swap", at) is None
        outcomes.append(story.check(opened=at % 6 == 5))
    assert outcomes == sorted(outcomes) and set(outcomes) == {False, True}, "one step decides, and none before or after"


def test_the_carrying_on_may_be_killed_too(story):
    salon = story.salon
    restore(
        story.file, salon.folder / RESTORED_NAME, OWNER, WORDS, salon.clock, salon.marks, present=salon.folder
    )  # fmt: skip
    story.keep()
    steps = story.run("swap", NEVER)
    story.again()
    assert story.run("swap", steps // 2) is None
    assert (salon.folder / SWAP_NAME).exists()
    story.keep()
    left = story.run("open", NEVER)
    for at in range(0, left, 2):
        story.again()
        assert story.run("open", at) is None
        assert story.check(opened=at == 4)


def test_a_whole_restore_killed_on_the_way(story):
    story.keep()
    steps = story.run("restore", NEVER)
    assert story.check()
    kinds = set()
    for number in range(ROUNDS):
        story.again()
        assert story.run("restore", steps * number // ROUNDS) is None
        kinds.add(story.check())
    assert False in kinds

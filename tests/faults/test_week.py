"""A week in an hour: a desk that works at random for days, with a model beside it, and everything that can happen to it.

Locks, kills, backups, restores, rotations, new passphrases and erasures come in between. After each, and at the end, the
file holds what the model holds. HHH_FAULT_SEED plays a week again.
"""

from __future__ import annotations

import shutil
from collections import Counter

import pytest

from hhh_desktop.domain.staff import Salon
from hhh_desktop.storage import rotation
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backups import back_up, own_place
from hhh_desktop.storage.pages import release, scan
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.trial import try_restore
from hhh_desktop.storage.vault import NewSalon, change_passphrase, create_salon, open_salon
from hhh_desktop.storage.verification import verify
from tests.faults.desk_model import DeskWork, Model
from tests.faults.reach import dice, times
from tests.storage.backup_salon import CHEAP, OWNER, WORDS

pytestmark = pytest.mark.row("week")
HAPPENS = {"lock": 8, "kill": 8, "backup": 5, "rotate": 2, "passphrase": 2, "put_back": 2, "trial": 1, "checks": 4}

#: What the table calls them.
HAPPENED = {
    "erase": "erasures", "lock": "locks", "kill": "kills", "backup": "backups", "rotate": "rotations",
    "passphrase": "passphrases", "put_back": "restores", "trial": "trials",
}  # fmt: skip


class Week:
    """The salon, its model, and what happens to both."""

    def __init__(self, tmp_path, clock, book):
        self.folder, self.marks, self.clock, self.book = tmp_path / "salon", tmp_path / "marks", clock, book
        self.words, self.model, self.chance, self.told = WORDS, Model(), dice("week"), Counter()
        #: Of each backup: its file's name, what the model was, the passphrase of its key file, and who was erased by then.
        self.backups = {}
        self.gone = []
        self.vault, _ = create_salon(self.folder, NewSalon(Salon("", "Salon Week"), OWNER, WORDS), CHEAP, clock)
        self._sit_down()

    def _sit_down(self):
        self.work = DeskWork(self.vault, self.model, self.chance, self.book, self.clock)

    def _open(self):
        self.vault, _ = open_salon(self.folder, OWNER, self.words, self.clock, self.marks)
        self._sit_down()

    def happen(self):
        """Something else than desk work."""
        kind = self.chance.choices(list(HAPPENS), list(HAPPENS.values()))[0]
        getattr(self, kind)()
        self.told[kind] += 1
        self.model.check(self.vault)

    def lock(self):
        self.vault.close()
        self._open()

    def kill(self):
        """As kill -9 leaves it: what lies there at this moment, and nobody closes anything."""
        aside = {path: path.with_name(path.name + " as it was") for path in (self.folder, self.marks) if path.exists()}
        for path, copy in aside.items():
            shutil.copytree(path, copy, ignore=shutil.ignore_patterns("*.lock"))
        self.vault.close()
        for path, copy in aside.items():
            shutil.rmtree(path)
            copy.rename(path)
        self._open()

    def backup(self):
        """With a rotation of six, and whatever was erased since the last one carried into the older ones."""
        made = back_up(self.vault, own_place(self.vault), self.clock, count=6)
        done = erase_from_backups(self.vault, self.clock)
        assert not done.failed
        self._opens_now(backup.uid for backup in done.rewritten)
        self.backups[made.backup.uid] = (self.model.copy(), self.words, len(self.gone))
        for expired in made.expired:
            self.backups.pop(expired.uid, None)

    def rotate(self):
        rotation.rotate(self.vault, self.vault.staff.all()[0], self.clock)
        self._opens_now(self.backups)

    def _opens_now(self, uids):
        """Beside these backups lies today's key file."""
        for uid in [uid for uid in uids if uid in self.backups]:
            then, _, erased = self.backups[uid]
            self.backups[uid] = then, self.words, erased

    def passphrase(self):
        words = f"{WORDS} {self.chance.randrange(10**9)}"
        actor = self.vault.staff.all()[0]
        change_passphrase(self.vault, actor, self.words, words, "", CHEAP, self.clock, self.marks)
        self.words = words

    def put_back(self):
        """A backup into a new folder: what was then, without whoever was erased since."""
        from hhh_desktop.storage.backup_list import listed

        here = [backup for backup in listed(self.vault.database) if backup.uid in self.backups]
        if not here:
            return
        backup = self.chance.choice(here)
        then, words, erased = self.backups[backup.uid]
        new, marks = self.folder.with_name("put back"), self.folder.with_name("put back marks")
        file, ledger = own_place(self.vault) / backup.name, self.folder / "erasures.ledger"
        restore(file, new, OWNER, words, self.clock, marks, ledger=ledger)
        with open_salon(new, OWNER, words, self.clock, marks)[0] as vault:
            then.without(self.gone[erased:]).check(vault)
        for path in (new, marks):
            shutil.rmtree(path)

    def trial(self):
        if self.backups:
            report = try_restore(self.vault, self.clock)
            assert report.clients

    def checks(self):
        wrong = [(one.name, one.detail) for one in verify(self.vault) if not one.ok]
        assert not wrong, wrong
        assert not self.vault.findings, "somebody is said to have tampered"

    def step(self):
        before = dict(self.model.clients)
        self.told[self.work.act()] += 1
        self.gone += [kept.fields["uid"] for number, kept in before.items() if number not in self.model.clients]
        self.clock.forward(minutes=self.chance.randint(0, 4))
        if self.chance.random() < 0.06:
            self.happen()

    def end(self):
        """Everything once more, and nobody who was erased in any byte of the file."""
        self.lock()
        self.checks()
        self.model.check(self.vault)
        key, path = bytes(self.vault.unlocked.database_key), self.vault.database.path
        self.vault.close()
        try:
            assert not scan(path, key, [name.encode() for name in self.model.gone] or [b"\xff" * 30], verify=True).found
        finally:
            release(path)


def test_the_file_always_equals_the_model(tmp_path, clock, book, tally):
    week = Week(tmp_path, clock, book)
    for number in range(steps := times(300, 10_000)):
        try:
            week.step()
        except Exception as error:
            error.add_note(f"step {number} of {steps}: {dict(week.told)}")
            raise
        tally(steps=1)
    week.end()
    print(dict(week.told))
    tally(**{HAPPENED[name]: count for name, count in week.told.items() if name in HAPPENED})


@pytest.mark.parametrize(
    "change",
    ["UPDATE client SET phone = '' WHERE id = (SELECT max(id) FROM client)",
     "DELETE FROM client_change WHERE id = (SELECT min(id) FROM client_change)",
     "UPDATE client SET version = version + 1 WHERE id = (SELECT min(id) FROM client)"],
)  # fmt: skip
def test_control_a_file_that_was_changed_behind_the_desk_is_told_from_the_model(tmp_path, clock, book, change, tally):
    week = Week(tmp_path, clock, book)
    for _ in range(60):
        week.work.act()
    week.model.check(week.vault)
    with week.vault.transaction():
        week.vault.database.run(change)
    try:
        with pytest.raises(AssertionError, match=r"is not as typed|was changed|history"):
            week.model.check(week.vault)
    finally:
        week.vault.close()
    tally(controls=1)

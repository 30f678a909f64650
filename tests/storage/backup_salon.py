"""A real salon with people in it, its backups, and an eye that decrypts a backup and looks for somebody."""

from __future__ import annotations

from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backups import back_up
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.needles import SHORTEST
from hhh_desktop.storage.pages import plain_chunks, release
from hhh_desktop.storage.vault import NewSalon, create_salon, open_salon
from tests.storage.busy import BusySalon

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
OWNER, WORDS = "Marije", "zeven lauwe mussen"


class BackedUp:
    """The salon, opened; `place` is its own folder of backups."""

    def __init__(self, tmp_path, clock, book):
        self.folder, self.marks, self.clock, self.book = tmp_path / "salon", tmp_path / "marks", clock, book
        self.place = self.folder / "backups"
        self.vault, self.code = create_salon(
            self.folder, NewSalon(Salon("", "Salon Voorbeeld"), OWNER, WORDS), CHEAP, clock
        )
        self._sit_down()

    def _sit_down(self):
        self.desk = Desk(self.vault, self.vault.staff.all()[0], self.book, "1", self.clock)
        self.busy = BusySalon(self.desk)

    def again(self):
        """Locked and unlocked."""
        self.vault.close()
        self.vault, _ = open_salon(self.folder, OWNER, WORDS, self.clock, self.marks)
        self._sit_down()

    def back_up(self, place=None, **options):
        return back_up(self.vault, place or self.place, self.clock, **options)

    def daily(self, days, place=None, **options):
        """A backup on each of so many days."""
        for _ in range(days):
            yield self.back_up(place, **options)
            self.clock.forward(days=1)

    def listed(self, place=None):
        """(file, key) of every backup that is listed."""
        place = place or self.place
        found = load(place, self.vault.keys.database_id)
        sealings = sealings_of(self.vault.unlocked.database_keys.values())
        return [(place / entry.backup.name, unseal(found.database_id, entry, sealings)) for entry in found.entries]

    def names(self, place=None):
        """Everything that lies in a place."""
        return sorted(path.name for path in (place or self.place).iterdir())


def found(path, key, needles):
    """The needles that stand in a page of the file, free ones included."""
    starts: dict[bytes, list[bytes]] = {}
    for needle in set(needles):
        starts.setdefault(needle[:SHORTEST], []).append(needle)
    hits = set()
    for _, _, plain in plain_chunks(path, key, verify=True):
        text = bytes(plain)
        for start, ones in starts.items():
            at = text.find(start)
            while at >= 0:
                hits.update(one for one in ones if text.startswith(one, at))
                at = text.find(start, at + 1)
    release(path)
    return hits


def needles_of(people):
    return [needle for planted in people for needle in planted.needles]

"""Guessing at the unlock page takes longer and longer, whatever is restarted, removed or put back in between."""

from __future__ import annotations

import pytest

from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.vault_errors import UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage.unlock_guard import UnlockGuard, delay_after
from hhh_desktop.storage.vault import NewSalon, create_salon, open_salon
from tests.faults.reach import dice, times
from tests.storage.backup_salon import CHEAP, OWNER, WORDS

pytestmark = pytest.mark.row("guessing")


class Desk:
    """A salon and whoever guesses at it; each try is a fresh start of the program."""

    def __init__(self, tmp_path, clock):
        self.folder, self.marks, self.clock = tmp_path / "salon", tmp_path / "marks", clock
        create_salon(self.folder, NewSalon(Salon("", "Salon Raad"), OWNER, WORDS), CHEAP, clock)[0].close()

    def unlock(self, words):
        open_salon(self.folder, OWNER, words, self.clock, self.marks)[0].close()

    def places(self):
        return [path for path in (self.folder / "unlock.guard", *self.marks.glob("unlock-*.guard")) if path.is_file()]

    def waits(self):
        """Seconds until the next try, as the program says."""
        try:
            self.unlock(WORDS)
        except UnlockTooSoonError as error:
            return error.seconds
        return 0.0

    def guess(self, number):
        with pytest.raises(WrongPassphraseError):
            self.unlock(f"geraden wachtzin {number}")


def meddle(desk, chance, kept):
    """One file of the count is removed, emptied, filled with something else, or put back as it was before."""
    place = chance.choice(desk.places())
    what = chance.choice(["nothing", "remove", "empty", "junk", "zero", "old"])
    if what == "remove":
        place.unlink()
    elif what == "empty":
        place.write_bytes(b"")
    elif what == "junk":
        place.write_bytes(chance.randbytes(60))
    elif what == "zero":
        place.write_bytes(b'{"failures": 0, "failed_at": 0}')
    elif what == "old" and place in kept:
        place.write_bytes(kept[place])
    return what


def test_the_delay_grows_whatever_is_done_to_one_file(tmp_path, clock, tally):
    desk, chance = Desk(tmp_path, clock), dice("guessing")
    waited = 0.0
    for number in range(1, times(16, 300) + 1):
        kept = {place: place.read_bytes() for place in desk.places()}
        desk.guess(number)
        done = meddle(desk, chance, kept)
        delay = delay_after(number)
        if delay:  # otherwise the right words would open it, and all would be forgotten
            assert desk.waits() == pytest.approx(delay), done
            clock.forward(seconds=delay * chance.uniform(0.1, 0.9))
            left = desk.waits()
            assert 0 < left < delay
            clock.forward(seconds=left)
            waited += delay
        tally(guesses=1)
    print(f"{number} guesses took {waited / 3600:.1f} hours")
    desk.unlock(WORDS)
    desk.guess(0)
    desk.unlock(WORDS)


def test_a_clock_set_back_shortens_nothing(tmp_path, clock):
    desk = Desk(tmp_path, clock)
    for number in range(1, 9):
        desk.guess(number)
        clock.forward(seconds=delay_after(number))
    desk.guess(9)
    clock.forward(days=-300)
    assert desk.waits() == pytest.approx(delay_after(9))


def test_control_with_one_file_removing_it_starts_anew(tmp_path, clock, monkeypatch, tally):
    desk, real = Desk(tmp_path, clock), UnlockGuard.__init__

    def one_place(self, *given):
        real(self, *given)
        self._places = self._places[:1]

    monkeypatch.setattr(UnlockGuard, "__init__", one_place)
    for number in range(1, 9):
        desk.guess(number)
        clock.forward(seconds=delay_after(number))
    (desk.folder / "unlock.guard").unlink()
    assert desk.waits() == 0
    tally(controls=1)

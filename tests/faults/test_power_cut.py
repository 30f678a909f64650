"""The power goes at any moment, and of what was not synced anything may be there: nothing acknowledged is lost by it.

A desk works, and every touch of its folder is written down (`taped`); `disk` tells what a power cut at one of those
moments may leave, and each such folder is opened by the program itself. What the model takes for granted stands there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter

import pytest

from hhh_desktop.domain.errors import CannotOpenError
from tests.conftest import ROOT
from tests.faults.busy_desk import make_salon
from tests.faults.disk import Disk, put
from tests.faults.reach import dice, times
from tests.faults.truth import Truth

pytestmark = [
    pytest.mark.row("power"),
    pytest.mark.skipif(sys.platform != "linux", reason="what Python has open is asked of /proc, which is Linux's"),
]
#: Acts that are played for so many images: enough for a cut in each kind of work.
ACTS_PER_IMAGE = 0.4


@pytest.fixture
def salon(tmp_path):
    folder = tmp_path / "salon"
    make_salon(folder, clients=12)
    return folder


def record(folder, seed, acts, fault=""):
    """Lets a desk work with the recorder running; gives the log's path."""
    log = folder.with_name("log")
    words = [folder, log, seed, acts, *([fault] if fault else [])]
    command = [sys.executable, "-m", "tests.faults.recorded_desk", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode and not done.stderr, done.stderr
    return log


def images(disk, chance, count):
    """(what was said before the cut, the folder it left), so many times, in the order of the moments."""
    start = next(number for number, event in enumerate(disk.events) if event[0] != "base")
    cuts = Counter(chance.randint(start, len(disk.events)) for _ in range(count))
    said = []
    for number, event in enumerate([*disk.events, ["end"]]):
        for _ in range(cuts[number]):
            yield number, said, disk.after_cut(chance)
        if event[0] == "said":
            said = [*said, event[1]]
        disk.step(event)


def check_all(salon, known, disk, chance, count, tally=None):
    """Opens what each power cut left and compares it with what was acknowledged by then; gives what became of the rest."""
    told = Counter()
    for number, said, image in images(disk, chance, count):
        truth = Truth(dict(known.names))
        for line in said:
            truth.hear(line)
        place = salon.with_name("image")
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        put(image, place / "salon")
        try:
            truth.check(place / "salon", search=False)
        except Exception as error:
            error.add_note(f"the power went before event {number}: {disk.events[number : number + 1]}; {said[-2:]}")
            raise
        told.update(truth.told)
        if tally:
            tally(images=1)
    return told


def test_a_power_cut_at_any_moment_loses_nothing_acknowledged_and_brings_nobody_back(salon, tally):
    count, chance = times(40, 3000), dice("power")
    while count > 0:
        known = Truth.of(salon)
        one_go = min(count, 600)
        disk = Disk(record(salon, chance.randrange(1 << 30), max(20, round(one_go * ACTS_PER_IMAGE))))
        kinds = Counter(event[1]["begin"] for event in disk.events if event[0] == "said" and "begin" in event[1])
        print(len(disk.events), "events,", dict(kinds))
        print(dict(check_all(salon, known, disk, chance, one_go, tally)))
        tally(acts=sum(kinds.values()), events=len(disk.events))
        count -= one_go
        for path in salon.parent.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        make_salon(salon, clients=12)


@pytest.mark.parametrize(
    ("fault", "what"),
    [("off", AssertionError), ("normal", AssertionError), ("deaf", (AssertionError, CannotOpenError))],
)
def test_a_desk_that_does_not_wait_for_the_disk_is_caught(salon, fault, what, tally):
    """Controls: SQLite without its syncs, SQLite without those at the end of a transaction, Python without its own."""
    known = Truth.of(salon)
    disk = Disk(record(salon, 11, 40, fault))
    with pytest.raises(what) as caught:
        check_all(salon, known, disk, dice(fault), 200)
    if what is AssertionError:  # by the comparison, or by the program itself: its witness, its checks
        said = str(caught.value)
        assert any(word in said for word in ("an acknowledged", "rolled_back", "truncated", "not clean")), said
    tally(controls=1)

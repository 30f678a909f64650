"""kill -9 at random moments of registering, asking and erasing: nothing acknowledged is lost, nobody is half erased.

A killed process loses nothing that the system has taken over, so these tests cannot tell synchronous=FULL from OFF:
only a power cut can (the setting is read back at each opening instead). What they can tell is whether anything is
acknowledged before its COMMIT, and the control below does exactly that.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.storage.erasure import SqlErasures
from tests.conftest import ROOT
from tests.faults.busy_desk import make_salon
from tests.faults.reach import dice, times
from tests.faults.truth import Truth

pytestmark = pytest.mark.row("kill")
#: As long as an erasure of so small a salon takes, so that any part of it may be cut off.
LONGEST_GRACE = 0.08
STEPS = ("needles", "ledger_written", "marked", "rows_removed", "committed", "rebuilt", "checked", "proven")


def start(folder: Path, seed: int, mode: str = "") -> subprocess.Popen[str]:
    """The busy desk in a process of its own, ready to work."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.busy_desk", str(folder), str(seed), mode],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert heard(process) == {"ready": True}
    return process


def heard(process: subprocess.Popen[str]) -> dict[str, Any]:
    """The next line; fails when the process ended by itself."""
    assert process.stdout
    line = process.stdout.readline()
    assert line, f"the desk stopped by itself: {process.wait()}"
    return json.loads(line)


def kill(process: subprocess.Popen[str], truth: Truth) -> None:
    """kill -9, then what it had still said before."""
    process.kill()
    assert process.stdout
    rest = process.stdout.read()
    process.wait()
    process.stdout.close()
    for line in rest.splitlines():
        truth.hear(json.loads(line))


def die(folder: Path, truth: Truth, step: str) -> None:
    """Lets the process begin an erasure and kill itself at `step`."""
    process = start(folder, 0, f"die:{step}")
    truth.hear(heard(process))
    assert heard(process) == {"dying": step}
    kill(process, Truth({}))


@pytest.fixture
def salon(tmp_path):
    """A folder with a small salon, and the truth about it."""
    folder = tmp_path / "salon"
    make_salon(folder)
    return folder, Truth.of(folder)


def test_nothing_acknowledged_is_lost_and_nobody_is_half_erased(salon, tally):
    folder, truth = salon
    chance, rounds = dice("kill"), times(6, 100)
    for number in range(rounds):
        process = start(folder, chance.randrange(1 << 30))
        for _ in range(chance.randrange(1, 20)):
            truth.hear(heard(process))
        time.sleep(chance.uniform(0, LONGEST_GRACE))  # the random moment
        kill(process, truth)
        truth.check(folder)
        print(f"round {number + 1}: {len(truth.names)} clients, {len(truth.erased)} erased")
    print(dict(truth.told))
    assert truth.names
    tally(kills=rounds)


@pytest.mark.parametrize("step", STEPS)
def test_an_erasure_killed_at_any_step_is_whole_at_the_next_start(salon, step, tally):
    folder, truth = salon
    die(folder, truth, step)
    # before the ledger is written nobody has been erased; from then on somebody has
    truth.check(folder)
    assert truth.told == ({"erase either or never was": 1} if step == "needles" else {"erase kept": 1})
    tally(kills=1)


def test_a_desk_that_acknowledges_before_the_commit_is_caught(salon):
    folder, truth = salon
    process = start(folder, 3, "early")
    while "register" not in (line := heard(process)).values() or "done" not in line:
        truth.hear(line)
    truth.hear(line)
    kill(process, truth)
    with pytest.raises(AssertionError, match="an acknowledged client is not there"):
        truth.check(folder)


@pytest.mark.parametrize("step", ["committed", "rebuilt"])
def test_an_opening_that_finishes_nothing_is_caught(salon, step, monkeypatch):
    folder, truth = salon
    die(folder, truth, step)
    monkeypatch.setattr(SqlErasures, "finish_pending", lambda self, clock: ())
    with pytest.raises(AssertionError, match="not clean"):
        truth.check(folder)

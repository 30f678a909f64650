"""kill -9 at random moments of registering, asking and erasing: nothing acknowledged is lost, nobody is half erased.

A killed process loses nothing that the system has taken over, so these tests cannot tell synchronous=FULL from OFF:
only a power cut can (the setting is read back at each opening instead). What they can tell is whether anything is
acknowledged before its COMMIT, and the control below does exactly that. HHH_FAULT_ROUNDS sets how often (default 12;
the full form is 100), HHH_FAULT_SEED repeats a run.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.domain.data_map import client_tables
from hhh_desktop.domain.folding import fold
from hhh_desktop.services import finding
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.pages import release, scan
from hhh_desktop.storage.salon_folder import DATABASE_NAME
from hhh_desktop.storage.vault import Vault
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.faults.busy_desk import desk_over, dice, make_salon, open_again

ROUNDS = int(os.environ.get("HHH_FAULT_ROUNDS", "12"))
SEED = int(os.environ.get("HHH_FAULT_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
#: As long as an erasure of so small a salon takes, so that any part of it may be cut off.
LONGEST_GRACE = 0.08
STEPS = ("needles", "ledger_written", "marked", "rows_removed", "committed", "rebuilt", "checked", "proven")


@dataclass
class Truth:
    """What the process said was done, and what it had begun when it was killed."""

    names: dict[int, str]
    events: dict[int, set[str]] = field(default_factory=dict)
    erased: dict[int, str] = field(default_factory=dict)
    flight: dict[str, Any] = field(default_factory=dict)

    def hear(self, line: dict[str, Any]) -> None:
        """Takes in one line of the process."""
        if "begin" in line:
            self.flight = line
            return
        self.flight = {}
        if line.get("done") == "register":
            self.names[line["id"]] = line["surname"]
        elif line.get("done") == "answer":
            self.events.setdefault(line["id"], set()).add(line["event"])
        elif line.get("done") == "erase":
            self.erased[line["id"]] = self.names.pop(line["id"])


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


def names_in(vault: Vault) -> dict[int, str]:
    return dict(vault.database.rows("SELECT id, surname FROM client"))


def check(folder: Path, truth: Truth) -> str:
    """Opens the salon anew and compares all of it with what was acknowledged; gives what became of the act in flight."""
    with open_again(folder) as vault:
        wrong = [(one.name, one.detail) for one in verify(vault) if not one.ok]
        assert not wrong, f"not clean: {wrong}"
        outcome = settle(truth, names_in(vault))
        assert names_in(vault) == truth.names, "an acknowledged client is not there, or an erased one is"
        for number, events in truth.events.items():
            if number in truth.names:
                kept = {event.uid for event in vault.consents.of_client(number)}
                assert events <= kept, "an acknowledged answer is not there"
        for table in client_tables():
            column = table.client_column
            loose = vault.database.rows(
                f"SELECT {column} FROM {table.table} WHERE {column} NOT IN (SELECT id FROM client)"
            )
            assert not loose, f"rows of an erased client in {table.table}"
        desk = desk_over(vault)
        for number, name in truth.names.items():
            assert [hit.id for hit in finding.find(desk, name)] == [number], "not found under its name"
        key = bytes(vault.unlocked.database_key)
    path = folder / DATABASE_NAME
    needles = [text.encode() for name in truth.erased.values() for text in (name, fold(name))]
    try:
        assert not scan(path, key, needles or [b"\xff" * 40]).found, "a trace of an erased client is in the file"
    finally:
        release(path)
    return outcome


def settle(truth: Truth, found: dict[int, str]) -> str:
    """What was in flight may have happened or not: takes over which; an erasure must be the one or the other whole."""
    flight, truth.flight = truth.flight, {}
    kind = flight.get("begin", "")
    if kind == "register":
        new = {number: name for number, name in found.items() if name == flight["surname"]}
        truth.names |= new
        return "register: " + ("kept" if new else "never was")
    if kind == "erase" and flight["id"] not in found:
        truth.erased[flight["id"]] = truth.names.pop(flight["id"])
        return "erase: carried out"
    return {"erase": "erase: never was", "answer": "answer: either"}.get(kind, "between two acts")


@pytest.fixture
def salon(tmp_path):
    """A folder with a small salon, and the truth about it."""
    folder = tmp_path / "salon"
    make_salon(folder)
    with open_again(folder) as vault:
        return folder, Truth(names_in(vault))


def test_nothing_acknowledged_is_lost_and_nobody_is_half_erased(salon):
    folder, truth = salon
    chance, outcomes = dice(SEED), Counter[str]()
    print(f"HHH_FAULT_SEED={SEED} HHH_FAULT_ROUNDS={ROUNDS}")
    for number in range(ROUNDS):
        process = start(folder, chance.randrange(1 << 30))
        for _ in range(chance.randrange(1, 20)):
            truth.hear(heard(process))
        time.sleep(chance.uniform(0, LONGEST_GRACE))  # the random moment
        kill(process, truth)
        outcomes[check(folder, truth)] += 1
        print(f"round {number + 1}: {len(truth.names)} clients, {len(truth.erased)} erased")
    print(dict(outcomes))
    assert truth.names


@pytest.mark.parametrize("step", STEPS)
def test_an_erasure_killed_at_any_step_is_whole_at_the_next_start(salon, step):
    folder, truth = salon
    die(folder, truth, step)
    # before the ledger is written nobody has been erased; from then on somebody has
    assert check(folder, truth) == ("erase: never was" if step == "needles" else "erase: carried out")


def test_a_desk_that_acknowledges_before_the_commit_is_caught(salon):
    folder, truth = salon
    process = start(folder, 3, "early")
    while "register" not in (line := heard(process)).values() or "done" not in line:
        truth.hear(line)
    truth.hear(line)
    kill(process, truth)
    with pytest.raises(AssertionError, match="an acknowledged client is not there"):
        check(folder, truth)


@pytest.mark.parametrize("step", ["committed", "rebuilt"])
def test_an_opening_that_finishes_nothing_is_caught(salon, step, monkeypatch):
    folder, truth = salon
    die(folder, truth, step)
    monkeypatch.setattr(SqlErasures, "finish_pending", lambda self, clock: ())
    with pytest.raises(AssertionError, match="not clean"):
        check(folder, truth)

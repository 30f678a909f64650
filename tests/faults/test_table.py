"""The table of `just torture`: every row is there, and one that failed or was never run does not look like one that held."""

from __future__ import annotations

from pathlib import Path

from bench.torture import held, report
from tests.conftest import ROOT
from tests.faults.reach import ROWS

RUN = {"done": {"kills": 1003}, "outcomes": {"passed": 3}, "seconds": 61.4, "skipped": [], "seed": 7, "code": 0,
       "share": 1.0, "load": "1.2", "machine": "a machine", "date": "2026-11-23"}  # fmt: skip


def test_every_row_has_a_test_and_every_test_a_row():
    texts = [path.read_text(encoding="utf-8") for path in Path(ROOT, "tests", "faults").glob("test_*.py")]
    named = {name for text in texts for name in ROWS if f'row("{name}")' in text}
    assert named == set(ROWS)


def test_what_held_what_failed_and_what_never_ran_are_told_apart():
    failed = RUN | {"outcomes": {"passed": 2, "failed": 1}, "code": 1}
    lines = report({"kill": RUN, "power": failed, "full": RUN | {"share": 0.1, "skipped": ["no disk"]}}).splitlines()
    row = {line.split(" | ")[0].removeprefix("| "): line for line in lines if line.startswith("| ")}
    assert set(row) == {"Row", *ROWS}
    assert "1,003 kills | held (3 tests) | 61 | 1.2 | 2026-11-23" in row["kill"]
    assert "**FAILED** (1 of 3)" in row["power"] and not held(failed)
    assert "at 0.1 of the reach" in row["full"] and "no disk" in row["full"]
    assert "not run" in row["week"]

"""Counts what the fault tests did, row by row of the table that `just torture` writes."""

from __future__ import annotations

import json
import os
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from tests.faults.reach import ROWS, SEED

_DONE: dict[str, Counter[str]] = defaultdict(Counter)
_OUTCOMES: dict[str, Counter[str]] = defaultdict(Counter)
_SECONDS: Counter[str] = Counter()
_WORDS: dict[str, list[str]] = defaultdict(list)


def pytest_configure(config):
    config.addinivalue_line("markers", "row(name): the row of the table of fault tests that this test belongs to")


def pytest_collection_modifyitems(config, items):
    """With HHH_TORTURE_ROW only the tests of that row."""
    wanted = os.environ.get("HHH_TORTURE_ROW")
    for item in items:
        row = row_of(item)
        assert row is None or row in ROWS, f"no such row: {row}"
    if wanted:
        left_out = [item for item in items if row_of(item) != wanted]
        items[:] = [item for item in items if row_of(item) == wanted]
        config.hook.pytest_deselected(items=left_out)


def row_of(item):
    marker = item.get_closest_marker("row")
    return marker.args[0] if marker else None


@pytest.fixture
def tally(request):
    """Counts what was done: `tally(kills=1)`; may be called as often as one likes."""
    done = _DONE[row_of(request.node)]

    def count(**things):
        done.update(things)

    return count


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    row = row_of(item)
    if row is None:
        return
    _SECONDS[row] += report.duration
    if report.when == "call" or (report.outcome != "passed" and report.when == "setup"):
        _OUTCOMES[row][report.outcome] += 1
        if report.skipped:
            _WORDS[row].append(str(report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr))


def pytest_sessionfinish():
    """Leaves the figures for `bench/torture.py`, when it asked for them."""
    if not (path := os.environ.get("HHH_TORTURE_FIGURES")):
        return
    figures = {
        row: {"done": _DONE[row], "outcomes": outcomes, "seconds": _SECONDS[row], "skipped": _WORDS[row], "seed": SEED}
        for row, outcomes in _OUTCOMES.items()
    }
    Path(path).write_text(json.dumps(figures), encoding="utf-8")

"""`python -m bench.torture [ROW …]` runs the fault tests at their whole reach and writes bench/TORTURE.md.

Each row runs by itself and keeps its figures in build/torture, so that the table can be made of runs of several days;
HHH_TORTURE=0.1 goes a tenth of the way, and the table says so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.__main__ import ROOT, _load, _machine
from tests.faults.reach import ROWS

KEPT = ROOT / "build" / "torture"
REPORT = Path(__file__).with_name("TORTURE.md")


def main(wanted: list[str]) -> int:
    """Runs the rows, one after the other; gives 1 when one did not hold."""
    if unknown := set(wanted) - {*ROWS, "--table"}:
        print(f"rows are: {', '.join(ROWS)}; not {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    KEPT.mkdir(parents=True, exist_ok=True)
    for row in wanted or ROWS:
        if row in ROWS:
            _run(row)
    kept = {row: json.loads(path.read_text()) for row in ROWS if (path := KEPT / f"{row}.json").is_file()}
    REPORT.write_text(report(kept), encoding="utf-8")
    print(REPORT.read_text(encoding="utf-8"))
    return int(any(not held(figures) for figures in kept.values()))


def held(figures: dict[str, Any]) -> bool:
    """Whether all tests of the row passed; one that was skipped proves nothing, but breaks nothing either."""
    return figures["code"] == 0 and set(figures["outcomes"]) <= {"passed", "skipped"}


def _run(row: str) -> None:
    print(f"{row} …", file=sys.stderr, flush=True)
    share, fresh = os.environ.get("HHH_TORTURE") or "1", KEPT / f"{row}.new"
    fresh.unlink(missing_ok=True)
    told = {"HHH_TORTURE": share, "HHH_TORTURE_ROW": row, "HHH_TORTURE_FIGURES": str(fresh)}
    # a row that takes long by design must not be taken for a test that hangs
    limit = ["-o", "faulthandler_timeout=0"]
    place = _place()
    where = ["--basetemp", str(place)] if place else []
    command = [sys.executable, "-m", "pytest", "tests/faults", "-q", *limit, *where]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | told, check=False)
    if place:
        shutil.rmtree(place, ignore_errors=True)
    found = json.loads(fresh.read_text()) if fresh.is_file() else {}
    nothing: dict[str, Any] = {"done": {}, "outcomes": {}, "seconds": 0, "skipped": [], "seed": 0}
    figures = {**found.get(row, nothing), "code": done.returncode, "share": float(share), "machine": _machine()}
    figures["date"] = f"{datetime.now(UTC):%Y-%m-%d}"
    figures["load"] = _load()
    (KEPT / f"{row}.json").write_text(json.dumps(figures), encoding="utf-8")
    fresh.unlink(missing_ok=True)


def _place() -> Path | None:
    """In memory where that can be done: what is tested is the program, not the patience of a disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own in it, by number of process
    return memory / f"hhh-torture-{os.getpid()}" if memory.is_dir() else None


def report(kept: dict[str, Any]) -> str:
    """The page with the table."""
    rows = "\n".join(_row(row, kept.get(row)) for row in ROWS)
    machines = "\n".join(sorted({f"- {figures['machine']}" for figures in kept.values()}))
    return f"""# Torture

`just torture` runs the fault tests (`tests/faults`) at their whole reach and writes this page; `just torture ROW` renews
one row, `HHH_TORTURE=0.1 just torture` goes a tenth of the way. A row that failed prints its seed: `HHH_FAULT_SEED=N`
repeats it. Every row has controls: the same test over a program that lacks the protection must fail. Seconds are not what is
measured here: with a load above the number of cores other programs had their share of them.

| Row | Test | Reach | Done | Result | Seconds | Load | Date |
|---|---|---|---|---|---|---|---|
{rows}

{machines}
"""


def _row(row: str, figures: dict[str, Any] | None) -> str:
    test, reach = ROWS[row]
    if figures is None:
        return f"| {row} | {test} | {reach} | | not run | | | |"
    counts = sorted(figures["done"].items(), key=lambda item: item[0] == "controls")
    done = ", ".join(f"{count:,} {_noun(name, count)}" for name, count in counts)
    outcomes = figures["outcomes"]
    tests = outcomes.get("passed", 0)
    result = (
        f"held ({tests} tests)"
        if held(figures)
        else f"**FAILED** ({outcomes.get('failed', 0)} of {sum(outcomes.values())})"
    )
    if skipped := sorted(set(figures["skipped"])):
        result += "; skipped: " + "; ".join(skipped)
    if figures["share"] != 1:
        result += f"; at {figures['share']:g} of the reach"
    took = f"{figures['seconds']:.0f} | {figures.get('load', '')}"
    return f"| {row} | {test} | {reach} | {done} | {result} | {took} | {figures['date']} |"


def _noun(name: str, count: int) -> str:
    name = name.replace("_", " ")
    return name.removesuffix("s") if count == 1 else name


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

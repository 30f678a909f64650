"""`python -m bench [PART …]` measures everything, each part in a process of its own, and writes bench/README.md."""

from __future__ import annotations

import importlib
import json
import os
import platform
import subprocess
import sys
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path

from bench.figures import Figure

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "build" / "bench"
REPORT = Path(__file__).with_name("README.md")
PARTS = ("starting", "searching", "window", "window-5000", "writing", "handing", "vault_bench", "installed")


def main(wanted: list[str]) -> int:
    """Runs the parts and prints the table; all parts together also write it down."""
    if wanted[:1] == ["--part"]:
        print(json.dumps([astuple(figure) for figure in figures_of(wanted[1])]))
        return 0
    CACHE.mkdir(parents=True, exist_ok=True)
    before = _load()
    figures = [figure for part in wanted or PARTS for figure in _apart(part)]
    table = "\n".join(["| Work | Measured | Reach | Reached |", "|---|---|---|---|", *(f.row for f in figures)])
    print(table)
    if not wanted:
        REPORT.write_text(_report(table, f"load {before} at the start, {_load()} at the end"), encoding="utf-8")
    return 0


def figures_of(part: str) -> list[Figure]:
    """What one part measures, in this process."""
    name, _, clients = part.partition("-")
    measure = importlib.import_module(f"bench.{name}").measure
    found: list[Figure] = measure(CACHE, int(clients)) if clients else measure(CACHE)
    return found


def _apart(part: str) -> list[Figure]:
    """The same in a process of its own, so that no part warms up or fills the memory of the next."""
    print(f"{part} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "bench", "--part", part]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [Figure(*fields) for fields in json.loads(done.stdout.splitlines()[-1])]


def _report(table: str, load: str) -> str:
    return f"""# Benchmarks

`python -m bench` (or `just bench`) measures what a person waits for and writes this page; nothing here is a test.
Ratios are of one run: both sides take turns on the same machine. "Plain" is the same library, schema and settings
without a key, so that a ratio tells what encryption costs. The salons are invented (`bench/crowd.py`) and kept under
`build/bench`. The window runs offscreen; a frame is 1/60 s. With a load above 1 other programs had a share of the
processor: what is said in milliseconds or seconds comes out longer then, and the processor's own time beside it tells.

{datetime.now(UTC):%Y-%m-%d}, {_machine()}; {load}

{table}

Fault tests at their whole reach, with what held: [TORTURE.md](TORTURE.md), written by `just torture`.
"""


def _load() -> str:
    """How busy the machine is with other things."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _machine() -> str:
    import PySide6
    from sqlcipher3 import dbapi2 as sqlcipher

    cipher = sqlcipher.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]
    model = next((line.split(":")[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), "")
    cores = sum(line.startswith("processor") for line in _lines("/proc/cpuinfo"))
    return (
        f"{model or platform.processor()}, {cores} cores, {platform.system()} {platform.release()}; Python"
        f" {platform.python_version()}, PySide6 {PySide6.__version__}, SQLite {sqlcipher.sqlite_version}, SQLCipher {cipher}"
    )


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

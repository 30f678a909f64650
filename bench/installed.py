"""The program as the Debian package puts it down: how it starts against the checkout, and how large it is."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import crowd
from bench.figures import Figure, median

ROOT = Path(__file__).resolve().parent.parent
TIMES = 11


def measure(cache: Path) -> list[Figure]:
    """Unpacks the package that `just package linux` made last; nothing where there is none."""
    found = sorted((ROOT / "dist").glob("hhh-desktop_*_amd64.deb"))
    if not found:
        return []
    package, salon = found[-1], str(crowd.salon_of(cache, 5000))
    settings = ["--quit-when-shown", "--data", salon]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["/usr/bin/dpkg-deb", "-x", package, folder], check=True)
        installed = [str(Path(folder) / "usr/bin/hhh-desktop"), *settings]
        checkout = [sys.executable, "-m", "hhh_desktop", *settings]
        took: list[list[float]] = [[], []]
        for _ in range(TIMES):
            for place, command in enumerate((installed, checkout)):
                took[place].append(_run(command))
        kept = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink())
    ours, theirs = (median(spent) for spent in took)
    size = package.stat().st_size
    return [
        Figure("unlock window painted by the installed program, against the checkout", f"{ours / theirs:.2f} × ("
               f"{ours * 1000:.0f} against {theirs * 1000:.0f} ms)", "≤ 1.6 ×", ours / theirs <= 1.6),
        Figure("Debian package", f"{size / 1e6:.1f} MB, installed {kept / 1e6:.1f} MB", "≤ 36 MB, ≤ 130 MB",
               size <= 36e6 and kept <= 130e6),
    ]  # fmt: skip


def _run(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True)
    return time.perf_counter() - started

"""Programs that a test starts, listens to and speaks to, and a D-Bus of its own for them."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator

from tests.gui.xvfb import PATIENCE, ROOT, Child


class Spoken(Child):
    """A program that also listens."""

    def tell(self, line: str) -> None:
        """One line on its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()


@contextlib.contextmanager
def started(environment: dict[str, str], module: str, *arguments: str) -> Iterator[Spoken]:
    """Runs `python -m module arguments`; stopped at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield Spoken(process)
    finally:
        assert process.stdin is not None and process.stdout is not None
        process.terminate()
        process.wait(PATIENCE)
        process.stdin.close()
        process.stdout.close()


@contextlib.contextmanager
def bus() -> Iterator[str]:
    """A D-Bus of the test's own; its address."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().decode().strip()
    finally:
        process.terminate()
        process.wait(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()

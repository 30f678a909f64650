"""A program that crashes leaves no memory behind: real crashes, and where a core file would have come."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

_set_limit = resource.setrlimit  # the real one: for the tests themselves, core files stay allowed (tests/conftest.py)
_PATTERN = Path("/proc/sys/kernel/core_pattern")
pytestmark = pytest.mark.skipif(
    not _PATTERN.exists() or not _PATTERN.read_text().startswith("core"), reason="core files go elsewhere here"
)
_CRASH = "import ctypes, os, signal\nsecret = b'zeven kammen' * 9\n{first}\nos.kill(os.getpid(), signal.SIGSEGV)\n"
WINDOW = "from hhh_desktop.storage.hardening import harden_process\nharden_process()"
COMMAND = "from hhh_desktop.cli import main\nmain(['--version'])"


def _cores(folder: Path, first: str) -> list[str]:
    """Names of what a crash left in its working folder, for a user who allows core files."""
    done = subprocess.run(
        [sys.executable, "-c", _CRASH.format(first=first)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        preexec_fn=lambda: _set_limit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2),
    )
    assert done.returncode == -signal.SIGSEGV
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("first", [WINDOW, COMMAND], ids=["the window", "hhh"])
def test_a_crash_leaves_no_core_file(tmp_path: Path, first: str) -> None:
    (tmp_path / "without").mkdir()
    (tmp_path / "with").mkdir()
    if not _cores(tmp_path / "without", ""):
        pytest.skip("no core files here, whoever asks for them")
    assert not _cores(tmp_path / "with", first)

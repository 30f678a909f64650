"""`hhh` as a process of its own: what it lets the system keep of it, and what a bug looks like from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

#: Calls `hhh` with a command that tells about the process it runs in, or that has a bug.
CALL = """
import ctypes, json, os, sys
from hhh_desktop.cli import commands, main

def tell(options):
    import resource
    mask = os.umask(0)
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
    print(json.dumps([mask, resource.getrlimit(resource.RLIMIT_CORE)[0], dumpable]))
    return 0

def bug(options):
    return {}["Noor van den Berg"]

commands.COMMANDS["find"] = {"tell": tell, "bug": bug}[sys.argv[1]]
sys.exit(main(sys.argv[2:]))
"""


def call(act, *words):
    command = [sys.executable, "-c", CALL, act, "find", "x", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.skipif(os.name != "posix", reason="Windows has none of these")
def test_nothing_of_the_process_is_kept_by_the_system(tmp_path):
    done = call("tell", "--data", tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [0o077, 0, 0]


@pytest.mark.parametrize("where", [".", "nowhere/at/all"])
def test_a_bug_is_one_document_and_a_note_in_the_log(tmp_path, where):
    done = call("bug", "--json", "--data", tmp_path / where)
    assert done.returncode == 1 and done.stdout == ""
    document = json.loads(done.stderr)  # fails when anything stands beside it
    assert "KeyError" in document["note"] and "Noor" not in done.stderr
    log = tmp_path / where / "log" / "hhh.log"
    if where == ".":
        assert document["note"] in log.read_text()
    else:
        assert list(tmp_path.iterdir()) == [], "a note is no reason to make a folder"


def test_a_bug_is_one_sentence_for_people(tmp_path):
    done = call("bug", "--data", tmp_path)
    assert len(done.stderr.splitlines()) == 1 and "KeyError" not in done.stderr

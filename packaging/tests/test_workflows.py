"""The workflows take nothing that can be changed under them, and hand out no more rights than they use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def _loose(text: str) -> list[str]:
    """Actions that are not pinned by a whole commit with its version beside it."""
    used = re.findall(r"uses:\s*(.+)", text)
    return [one for one in used if not re.fullmatch(r"[\w-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one.strip())]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit(path: Path) -> None:
    assert _loose(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("line", ["actions/checkout@v4", "actions/checkout@main", "a/b@11bd719 # v4.2.2", "./here"])
def test_a_loose_action_is_found(line: str) -> None:
    assert _loose(f"      - uses: {line}\n") == [line]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_rights_are_narrowed_and_no_secret_is_put_into_a_script(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    assert "persist-credentials: false" in text
    scripts = re.findall(r"run: \|\n((?:\s{10,}.*\n|\n)+)|run: (?!\|)(.*)", text)
    assert not [one for one in scripts if "${{" in "".join(one)], "what is filled in there could be code"


def test_the_plain_one_runs_every_check() -> None:
    assert "run: bash .ci/run" in (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")

"""`hhh init --from FILE`: a salon without anybody there; and what this PC's administrator set, as `hhh` keeps to it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hhh_desktop import paths
from hhh_desktop.demo import CHEAP
from tests.storage.cli_salon import DESK, OWNER, Shell, make_salon

PLAN = """\
salon = "Salon Kerkstraat"
owner = "Marije"
passphrase_file = "words"
recovery_code_file = "code"
hint = "van de muur"
city = "Eindhoven"
"""


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("hhh_desktop.storage.calibration.calibrate", lambda: CHEAP)
    shell = Shell(template, tmp_path, monkeypatch, capsys)
    shell.file("words", "vier losse woorden samen\n")
    return shell


def test_a_salon_from_a_file(hhh, tmp_path):
    made = hhh.raw("init", "--from", hhh.file("plan.toml", PLAN), "--data", tmp_path / "new", "--json").json
    code = tmp_path / "code"
    assert made == {"data": str(tmp_path / "new"), "recovery_code_file": str(code)}
    if os.name != "nt":
        assert code.stat().st_mode & 0o777 == 0o600
    told = hhh.raw("verify", "--data", tmp_path / "new", "--passphrase-file", tmp_path / "words", "--json")
    assert told.json["ok"]
    told = hhh.raw(
        "recover", "Marije", "--code-file", code, "--new-passphrase-file", hhh.file("other", "zes andere woorden hier"),
        "--data", tmp_path / "new", "--json",
    )  # fmt: skip
    assert told.code == 0, "the code in the file is the salon's"


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (("salon", "saloon"), 1, "unknown_field"),
        (('"Marije"', "3"), 1, "wrong_type"),
        (('"Marije"', '""'), 1, "empty"),
        (('recovery_code_file = "code"\n', ""), 1, "empty"),
        (("salon = ", "salon "), 2, "not TOML"),
        (('"words"', '"nowhere"'), 2, "nowhere"),
        (('"code"', '"no/where/code"'), 2, "code"),
    ],
)
def test_a_file_that_is_off_makes_nothing(hhh, tmp_path, change, code, said):
    plan = hhh.file("plan.toml", PLAN.replace(*change))
    told = hhh.raw("init", "--from", plan, "--data", tmp_path / "new", "--json")
    assert (told.code, said in told.err, told.out) == (code, True, ""), told
    assert not (tmp_path / "new").exists() and not (tmp_path / "code").exists()


def test_an_older_code_is_never_written_over(hhh, tmp_path):
    hhh.file("code", "ABC")
    told = hhh.raw("init", "--from", hhh.file("plan.toml", PLAN), "--data", tmp_path / "new")
    assert (told.code, (tmp_path / "code").read_text()) == (2, "ABC")
    assert not (tmp_path / "new").exists()


def test_where_a_salon_is_nothing_is_left_behind(hhh, tmp_path):
    told = hhh.raw("init", "--from", hhh.file("plan.toml", PLAN), "--data", hhh.folder)
    assert told.code != 0 and not (tmp_path / "code").exists()


def test_either_a_file_or_words(hhh, tmp_path):
    plan = hhh.file("plan.toml", PLAN)
    assert hhh.raw("init", "--from", plan, "--salon", "X", "--owner", "Y", "--data", tmp_path / "new").code == 2
    assert hhh.raw("init", "--salon", "X", "--data", tmp_path / "new").code == 2


def _machine(hhh, monkeypatch, text: str) -> None:
    monkeypatch.setenv("HHH_DEFAULTS", str(hhh.file("defaults.toml", text)))


def test_whoever_this_pc_lets_hand_over_does(hhh, tmp_path, monkeypatch):
    number = hhh.add()
    assert hhh("export", number, "--to", tmp_path, "--open", staff=DESK).error["error"] == "not_allowed"
    _machine(hhh, monkeypatch, 'roles_that_export = ["owner", "receptionist"]\n')
    refused = hhh("export", number, "--to", tmp_path, "--open", staff=DESK)
    assert refused.error["error"] == "not_allowed", "anybody can set a variable"
    own = paths.machine_file()
    monkeypatch.setattr(paths, "_own_machine_file", lambda: own)
    assert Path(hhh("export", number, "--to", tmp_path, "--open", staff=DESK).json["path"]).exists()
    assert hhh("erase", number, staff=DESK).error["error"] == "not_allowed"


def test_verify_says_what_is_wrong_with_the_machines_file(hhh, monkeypatch):
    _machine(hhh, monkeypatch, "lock_minutes = 7\n")
    assert hhh("verify", staff=OWNER).json["ok"]
    _machine(hhh, monkeypatch, "lock_minutes = 700\n")
    told = hhh.plain("verify", staff=OWNER)
    assert told.code == 1
    assert "NOT machine defaults lock_minutes: deze waarde kan niet" in told.out.splitlines()

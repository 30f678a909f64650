"""`hhh staff remove|passphrase`, `hhh rotate` and `hhh recover`: who may, what is answered, and what opens afterwards."""

from __future__ import annotations

import pytest

from hhh_desktop.demo import CHEAP
from tests.storage.cli_salon import DESK, DESK_WORDS, OWNER, OWNER_WORDS, Shell, make_salon

DONE, REFUSED, USAGE, CANNOT_OPEN = 0, 1, 2, 3
FRESH = "drie natte laarzen"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("hhh_desktop.storage.calibration.calibrate", lambda: CHEAP)
    return Shell(template, tmp_path, monkeypatch, capsys)


def test_rotate_tells_the_generation_and_everybody_works_on(hhh):
    number = hhh.add()
    told = hhh("rotate").json
    assert told["generation"] == 2 and told["pages"] > 10 and told["rows"] > 1
    assert hhh("show", number, staff=DESK).code == DONE
    assert hhh("verify").json["ok"]
    assert hhh.plain("rotate").out == "3\n"


def test_who_is_removed_is_gone(hhh):
    assert hhh("staff", "remove", DESK).json == {"removed": DESK, "generation": 2}
    assert [one["name"] for one in hhh("staff", "list").json["staff"]] == [OWNER]
    told = hhh("find", "x", staff=DESK)
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "unknown_staff")
    assert hhh("verify").json["ok"]


def test_the_last_owner_stays_and_nobody_is_removed_without_a_name(hhh):
    told = hhh("staff", "remove", OWNER)
    assert (told.code, told.error["error"]) == (REFUSED, "last_owner")
    assert hhh("staff", "remove").code == USAGE
    assert hhh("staff", "remove", "Piet").error["error"] == "unknown_staff"
    assert len(hhh("staff", "list").json["staff"]) == 2


@pytest.mark.parametrize("call", [("rotate",), ("staff", "remove", OWNER), ("staff", "passphrase", OWNER)])
def test_the_receptionist_may_not(hhh, call):
    words = ("--new-passphrase-file", hhh.file("new", FRESH)) if "passphrase" in call else ()
    told = hhh(*call, *words, staff=DESK)
    assert (told.code, told.error["error"]) == (REFUSED, "not_allowed")
    assert hhh("find", "x").code == DONE


@pytest.mark.parametrize("name", [(), (DESK,), (DESK.upper(),)])
def test_one_changes_the_own_passphrase(hhh, name):
    new = hhh.file("new", FRESH + "\n")
    assert hhh("staff", "passphrase", *name, "--new-passphrase-file", new, staff=DESK).code == DONE
    assert hhh("find", "x", staff=DESK).error["error"] == "wrong_passphrase"
    hhh.words[DESK] = new
    assert hhh("find", "x", staff=DESK).code == DONE


def test_an_owner_changes_a_colleagues_passphrase(hhh):
    new = hhh.file("new", FRESH)
    assert hhh("staff", "passphrase", DESK, "--new-passphrase-file", new).json == {"name": DESK}
    hhh.words[DESK] = new
    assert hhh("find", "x", staff=DESK).code == DONE
    assert hhh("staff", "passphrase", "Piet", "--new-passphrase-file", new).error["error"] == "unknown_staff"
    short = hhh("staff", "passphrase", DESK, "--new-passphrase-file", hhh.file("short", "kort"))
    assert (short.code, short.error["field"]) == (REFUSED, "passphrase")


def test_recover_opens_once(hhh, tmp_path):
    folder, words = tmp_path / "another", hhh.file("words", OWNER_WORDS)
    who = ("--data", folder, "--json")
    made = hhh.raw("init", "--salon", "S", "--owner", "Anna", "--passphrase-file", words, *who).json
    code, new = hhh.file("code", made["recovery_code"] + "\n"), hhh.file("new", FRESH)
    call = ("recover", "Anna", "--code-file", code, "--new-passphrase-file", new, *who)
    told = hhh.raw(*call).json
    assert (told["name"], told["role"]) == ("Anna", "owner")
    assert told["recovery_code"] != made["recovery_code"]
    again = hhh.raw(*call)
    assert (again.code, again.error["error"]) == (CANNOT_OPEN, "wrong_recovery_code")
    assert hhh.raw("find", "x", "--passphrase-file", words, *who).error["error"] == "wrong_passphrase"
    assert hhh.raw("find", "x", "--passphrase-file", new, *who).code == DONE


def test_a_mistyped_code_is_told_apart_and_costs_nothing(hhh):
    code, new = hhh.file("code", "niet de code"), hhh.file("new", DESK_WORDS)
    told = hhh.raw("recover", DESK, "--code-file", code, "--new-passphrase-file", new, "--data", hhh.folder, "--json")
    assert (told.code, told.error["error"]) == (REFUSED, "recovery_code_mistyped")

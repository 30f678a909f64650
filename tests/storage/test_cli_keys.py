"""`hhh staff remove|passphrase`, `hhh rotate` and `hhh recover`: who may, what is answered, and what opens afterwards."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from hhh_desktop.demo import CHEAP
from tests.storage.cli_salon import DESK, DESK_WORDS, OWNER, OWNER_WORDS, Shell, make_salon

DONE, REFUSED, USAGE, CANNOT_OPEN, BEGUN = 0, 1, 2, 3, 4
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
    told = hhh("staff", "remove", "Piet")
    assert (told.code, told.error["error"]) == (REFUSED, "unknown_staff"), "the salon itself did open"
    assert len(hhh("staff", "list").json["staff"]) == 2


@pytest.mark.parametrize(
    "call",
    [("rotate",), ("staff", "remove", OWNER), ("staff", "passphrase", OWNER), ("staff", "recovery-code")],
)
def test_the_receptionist_may_not(hhh, call):
    words = ("--new-passphrase-file", hhh.file("new", FRESH)) if "passphrase" in call else ()
    before = (hhh.folder / "records.keys").read_bytes()
    told = hhh(*call, *words, staff=DESK)
    assert (hhh.folder / "records.keys").read_bytes() == before
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
    told = hhh("staff", "passphrase", "Piet", "--new-passphrase-file", new)
    assert (told.code, told.error["error"]) == (REFUSED, "unknown_staff")
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


def test_an_owner_makes_a_new_recovery_code_and_the_former_one_opens_nothing(hhh):
    codes = [hhh("staff", "recovery-code").json["recovery_code"] for _ in range(2)]
    new = hhh.file("new", FRESH)
    told = [
        hhh.raw("recover", DESK, "--code-file", hhh.file("code", code), "--new-passphrase-file", new,
                "--data", hhh.folder, "--json")
        for code in codes
    ]  # fmt: skip
    assert [one.code for one in told] == [CANNOT_OPEN, DONE]
    assert told[0].error["error"] == "wrong_recovery_code"
    assert "opent niets meer" in hhh.plain("staff", "recovery-code").out


@pytest.mark.parametrize("slip", [False, True])
def test_on_a_terminal_the_code_counts_once_it_was_typed_back(hhh, monkeypatch, slip):
    printed = []
    monkeypatch.setattr("builtins.print", lambda *words, **_: printed.append(" ".join(map(str, words))))

    def typed(question):
        group = printed[0].split("-")[int(question.split()[-1].rstrip(":")) - 1]
        return "AAAAAA" if slip and "5" in question else group.lower()

    monkeypatch.setattr("builtins.input", typed)
    terminal = SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("hhh_desktop.cli.key_commands.sys", terminal)
    before = (hhh.folder / "records.keys").read_bytes()
    told = hhh.plain("staff", "recovery-code")
    assert told.code == (REFUSED if slip else DONE)
    assert ((hhh.folder / "records.keys").read_bytes() == before) == slip


def test_nobody_removes_themselves(hhh):
    hhh("staff", "add", "Sanne", "--role", "owner", "--new-passphrase-file", hhh.file("new", FRESH))
    told = hhh("staff", "remove", OWNER)
    assert (told.code, told.error["error"]) == (REFUSED, "own_removal")
    assert "andere eigenaar" in told.error["message"]


def test_a_full_disk_tells_apart_what_did_not_happen_and_what_is_still_to_come(hhh, monkeypatch):
    full = lambda _: shutil._ntuple_diskusage(10, 10, 0)  # noqa: E731
    monkeypatch.setattr("hhh_desktop.storage.rotation.shutil.disk_usage", full)
    told = hhh("rotate")
    assert (told.code, told.error["error"]) == (REFUSED, "disk_full")
    told = hhh("staff", "remove", DESK)
    assert (told.code, told.error["error"]) == (BEGUN, "disk_full")
    assert "volgende start gaat het vanzelf verder" in told.error["message"]
    assert hhh("verify").code != DONE, "the owed key is told of"
    monkeypatch.undo()

"""`hhh`: every command for people and for machines, its exit codes, and who may do what."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.storage.erasure import SqlErasures
from tests.conftest import ROOT
from tests.storage.cli_salon import DESK, DESK_WORDS, NOOR, OWNER, OWNER_WORDS, Shell, make_salon

DONE, REFUSED, USAGE, CANNOT_OPEN, BEGUN = 0, 1, 2, 3, 4


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    return Shell(template, tmp_path, monkeypatch, capsys)


@pytest.fixture
def quick_keys(monkeypatch):
    """A new passphrase costs as little as the key file allows."""
    monkeypatch.setattr("hhh_desktop.storage.calibration.calibrate", lambda: CHEAP)


# ── making and opening ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("quick_keys")
def test_init_makes_a_salon_that_opens(hhh):
    folder = hhh.tmp_path / "new"
    words = hhh.file("words", OWNER_WORDS + "\n")
    call = ("init", "--salon", "Salon Nieuw", "--owner", "Anna", "--data", folder, "--passphrase-file", words)
    told = hhh.raw(*call, "--json").json
    assert told["data"] == str(folder)
    assert len(told["recovery_code"]) > 28
    assert hhh.raw("verify", "--data", folder, "--passphrase-file", words, "--json").json["ok"] is True
    again = hhh.raw(*call, "--json")
    assert (again.code, again.error["error"]) == (REFUSED, "salon_exists")


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.parametrize(
    ("salon", "owner", "words", "field"),
    [
        ("", "Anna", OWNER_WORDS, "name"),
        ("Salon\u202e", "Anna", OWNER_WORDS, "name"),
        ("Salon", "", OWNER_WORDS, "staff_name"),
        ("Salon", "Anna", "te kort", "passphrase"),
        ("Salon", "Anna", "", "passphrase"),
    ],
)
def test_init_refuses_by_field_and_leaves_nothing(hhh, salon, owner, words, field):
    folder, words = hhh.tmp_path / "new", hhh.file("words", words)
    told = hhh.raw("init", "--salon", salon, "--owner", owner, "--data", folder, "--passphrase-file", words, "--json")
    assert (told.code, told.error["field"]) == (REFUSED, field)
    assert not folder.exists() or not list(folder.glob("records.db*"))


@pytest.mark.usefixtures("quick_keys")
def test_a_hint_may_not_tell_the_passphrase(hhh):
    words = hhh.file("words", OWNER_WORDS)
    told = hhh.raw("init", "--salon", "S", "--owner", "A", "--hint", "lauwe vogels", "--data", hhh.tmp_path / "new",
                   "--passphrase-file", words, "--json")  # fmt: skip
    assert (told.code, told.error["field"]) == (REFUSED, "hint")


def test_a_wrong_passphrase_cannot_open(hhh):
    wrong = hhh.file("wrong", "helemaal niet de zin")
    told = hhh.raw("find", "x", "--data", hhh.folder, "--staff", OWNER, "--passphrase-file", wrong, "--json")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "wrong_passphrase")
    assert "helemaal" not in told.err


def test_too_many_wrong_tries_make_one_wait(hhh):
    wrong = hhh.file("wrong", "helemaal niet de zin")
    call = ("find", "x", "--data", hhh.folder, "--staff", OWNER, "--passphrase-file", wrong, "--json")
    errors = [hhh.raw(*call).error for _ in range(5)]
    assert errors[-1]["error"] == "unlock_too_soon"
    assert errors[-1]["seconds"] > 0


def test_an_unknown_name_cannot_open(hhh):
    told = hhh.raw(
        "find", "x", "--data", hhh.folder, "--staff", "Piet", "--passphrase-file", hhh.words[OWNER], "--json"
    )
    assert told.code == CANNOT_OPEN
    assert told.error["message"]


def test_a_missing_folder_cannot_open(hhh):
    told = hhh.raw("find", "x", "--data", hhh.tmp_path / "nowhere", "--passphrase-file", hhh.words[OWNER], "--json")
    assert told.code == CANNOT_OPEN
    assert told.error["message"]
    assert not (hhh.tmp_path / "nowhere").exists()


def test_a_salon_in_use_cannot_open(hhh):
    with hhh.opened():
        told = hhh("find", "x")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "in_use")


@pytest.mark.parametrize("name", ["records.db", "records.keys"])
def test_a_damaged_file_cannot_open(hhh, name):
    (hhh.folder / (name + ".bak")).unlink(missing_ok=True)
    path = hhh.folder / name
    path.write_bytes(b"\x00" * 8192)
    told = hhh("find", "x")
    assert told.code == CANNOT_OPEN
    assert told.error["message"]


def test_who_works_must_be_said_when_there_are_two(hhh):
    told = hhh.raw("find", "x", "--data", hhh.folder, "--passphrase-file", hhh.words[OWNER], "--json")
    assert told.code == USAGE
    assert OWNER in told.error["message"]


@pytest.mark.parametrize("option", ["--passphrase", "--pass", "-p"])
def test_a_passphrase_is_never_an_argument(hhh, option):
    told = hhh.raw("find", "x", "--data", hhh.folder, "--staff", OWNER, option, OWNER_WORDS, "--json")
    assert told.code == USAGE
    assert told.error["error"] == "usage"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xff"])
def test_a_passphrase_file_that_cannot_be_read_is_usage(hhh, content):
    path = hhh.tmp_path / "none" if content is None else hhh.file("binary", content)
    told = hhh.raw("find", "x", "--data", hhh.folder, "--staff", OWNER, "--passphrase-file", path, "--json")
    assert told.code == USAGE


def test_without_a_terminal_the_file_is_asked_for(hhh):
    told = hhh.raw("find", "x", "--data", hhh.folder, "--staff", OWNER, "--json", stdin=OWNER_WORDS.encode())
    assert told.code == USAGE


@pytest.mark.parametrize(
    "words",
    [
        (), ("nonsense",), ("show",), ("show", "abc"), ("show", "-5"), ("show", "1", "2"), ("find",),
        ("find", "x", "--limit", "0"), ("find", "x", "--limit", "many"), ("consent", "1", "card", "perhaps"),
        ("consent", "1", "card", "given"), ("export", "1"), ("init",), ("staff", "fire"), ("add",),
        ("show", "9" * 30), ("find", "x", "--unknown"),
    ],
)  # fmt: skip
def test_wrong_words_are_usage(hhh, words):
    told = hhh(*words)
    assert told.code == USAGE
    assert told.error["error"] == "usage"


def test_data_and_name_may_stand_before_the_command(hhh):
    told = hhh.raw("--data", hhh.folder, "--staff", DESK, "--passphrase-file", hhh.words[DESK], "--json", "find", "x")
    assert told.json == {"clients": [], "count": 0}


# ── clients ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_add_one_from_a_file_and_find_it(hhh):
    added = hhh("add", hhh.file("noor.json", json.dumps(NOOR))).json
    assert added["added"] == 1
    found = hhh("find", "berg 5678").json
    assert [client["id"] for client in found["clients"]] == [added["id"]]
    assert found["clients"][0]["name"] == "Noor van den Berg"
    assert "van den Berg, Noor" in hhh.plain("find", "noor").out


def test_add_many_as_array_and_as_lines(hhh):
    rows = [{**NOOR, "surname": name} for name in ("Aa", "Bé", "Çe")]
    assert hhh("add", "-", stdin=rows).json["added"] == 3
    lines = "\n".join(json.dumps(row) for row in rows).encode()
    assert len(hhh.plain("add", "-", stdin=lines).out.split()) == 3


def test_all_or_none(hhh):
    told = hhh("add", "-", stdin=[NOOR, {**NOOR, "email": "no address"}, NOOR])
    assert (told.code, told.error["field"], told.error["row"]) == (REFUSED, "email", 2)
    assert hhh.count() == 0


def test_one_by_one_keeps_what_was_printed(hhh):
    told = hhh("add", "-", "--each", stdin=[NOOR, NOOR, {**NOOR, "phone": "1"}, NOOR])
    assert told.code == REFUSED
    assert [json.loads(line)["id"] for line in told.out.splitlines()] == [1, 2]
    assert (json.loads(told.err)["field"], json.loads(told.err)["row"]) == ("phone", 3)
    assert hhh.count() == 2


def test_each_id_is_printed_once_it_is_durable(hhh, monkeypatch):
    """At the moment of printing, no transaction is open: whoever reads the id may rely on it."""
    from hhh_desktop.cli import commands
    from hhh_desktop.storage.database import Database

    depths, opened = [], []
    real_say, real_init = commands.say, Database.__init__
    monkeypatch.setattr(Database, "__init__", lambda self, *a: (opened.append(self), real_init(self, *a))[1])
    monkeypatch.setattr(commands, "say", lambda *a: (depths.append(opened[-1]._depth), real_say(*a))[1])
    assert hhh("add", "-", "--each", stdin=[NOOR, NOOR]).code == DONE
    assert depths == [0, 0]


def test_show_and_edit(hhh):
    number = hhh.add()
    card = hhh("show", number).json
    assert (card["given_name"], card["phone"], card["version"]) == ("Noor", "+31612345678", 1)
    assert card["source"] == "file"
    assert {purpose["state"] for purpose in card["purposes"].values()} == {"not_asked"}
    edited = hhh("edit", number, "-", stdin={"email": "", "surname": "Bergen", "version": 1}).json
    assert (edited["email"], edited["surname"], edited["given_name"], edited["version"]) == ("", "Bergen", "Noor", 2)
    assert "06 12 34 56 78" in hhh.plain("show", number).out


def test_a_lost_race_is_refused(hhh):
    number = hhh.add()
    hhh("edit", number, "-", stdin={"given_name": "Nora", "version": 1})
    told = hhh("edit", number, "-", stdin={"given_name": "Noortje", "version": 1})
    assert (told.code, told.error["error"]) == (REFUSED, "lost_race")
    assert hhh("show", number).json["given_name"] == "Nora"


@pytest.mark.parametrize("version", ["1", 1.0, True, [], 10**40])
def test_a_version_is_a_number(hhh, version):
    told = hhh("edit", hhh.add(), "-", stdin={"given_name": "N", "version": version})
    assert told.code == REFUSED
    assert told.error["error"] in {"wrong_type", "lost_race"}


def test_what_makes_a_client_cannot_be_cleared(hhh):
    number = hhh.add()
    told = hhh("edit", number, "-", stdin={"given_name": "", "surname": "", "infix": ""})
    assert (told.code, told.error["field"]) == (REFUSED, "given_name")
    told = hhh("edit", number, "-", stdin={"phone": "", "email": ""})
    assert (told.code, told.error["field"]) == (REFUSED, "phone")


@pytest.mark.parametrize("command", [("show",), ("edit",), ("export",), ("erase",), ("consent",)])
def test_a_client_who_is_not_there(hhh, command):
    rest = {"edit": ("-",), "export": ("--to", hhh.tmp_path), "consent": ("card", "given", "--how", "paper")}
    told = hhh(*command, 77, *rest.get(command[0], ()), stdin={"city": ""})
    assert (told.code, told.error["error"]) == (REFUSED, "unknown_client")


@pytest.mark.parametrize(
    "text", ['"', "NEAR(", "*", "a* OR b", "'; DROP TABLE client;--", "x" * 500, "", "^", "{}", "\u202e"]
)
def test_hostile_search_text_finds_nothing_bad(hhh, text):
    hhh.add()
    told = hhh("find", text)
    assert told.code == DONE
    assert told.json["count"] in {0, 1}


def test_find_stops_at_the_limit(hhh):
    hhh("add", "-", stdin=[NOOR] * 5)
    assert hhh("find", "noor", "--limit", 3).json["count"] == 3


# ── consent ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_one_answer_opens_a_field_and_withdrawing_closes_it(hhh):
    number = hhh.add()
    told = hhh("edit", number, "-", stdin={"note": "7.0"})
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "note", "purpose_not_granted")
    event = hhh("consent", number, "card", "given", "--language", "en", "--how", "spoken", staff=DESK).json
    assert (event["purpose"], event["answer"]) == ("card", "given")
    assert hhh("edit", number, "-", stdin={"note": "7.0"}).json["note"] == "7.0"
    assert hhh("show", number).json["purposes"]["card"]["state"] == "given"
    assert hhh.plain("consent", number, "card", "withdrawn", "--how", "phone").out.strip() == "card: withdrawn"
    assert hhh("edit", number, "-", stdin={"note": "8.0"}).code == REFUSED


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("nonsense", "given", "--how", "paper"), "unknown_purpose"),
        (("appointment", "given", "--how", "paper"), "not_asked"),
        (("proxy", "given", "--how", "paper"), "not_asked"),
        (("share_partner", "given", "--how", "paper"), None),
        (("card", "withdrawn", "--how", "paper"), "not_given"),
        (("card", "given", "--how", "paper", "--language", "xx"), "unknown_choice"),
    ],
)
def test_answers_that_cannot_be(hhh, words, error):
    told = hhh("consent", hhh.add(), *words)
    assert told.code == REFUSED
    assert error in {None, told.error["error"]}
    assert told.error["message"]


def test_a_guardian_answers_for_a_child(hhh):
    number = hhh.add(is_adult=False, guardian_name="Els van den Berg")
    assert hhh("consent", number, "card", "given", "--how", "spoken").code == DONE
    with hhh.opened() as vault:
        assert vault.consents.of_client(number)[0].guardian == "Els van den Berg"


# ── handing over and erasing ──────────────────────────────────────────────────────────────────────────────────────────


def test_export_open_and_with_a_password(hhh):
    number = hhh.add()
    told = hhh("export", number, "--to", hhh.tmp_path, "--open").json
    with zipfile.ZipFile(told["path"]) as package:
        assert "inzage.pdf" in package.namelist()
        assert "Noor" in package.read("gegevens.json").decode()
    assert "password" not in told
    told = hhh("export", number, "--to", hhh.tmp_path).json
    assert len(told["password"].split("-")) == 6
    told = hhh("export", number, "--to", hhh.tmp_path, "--password-file", hhh.file("pw", "open sesam hier"))
    assert "password" not in told.json
    with zipfile.ZipFile(told.json["path"]) as package, pytest.raises(RuntimeError):
        package.read("gegevens.json")


def test_export_needs_a_folder(hhh):
    told = hhh("export", hhh.add(), "--to", hhh.tmp_path / "none")
    assert (told.code, told.error["field"]) == (REFUSED, "folder")


def test_erase_after_a_preview(hhh):
    number = hhh.add()
    hhh("consent", number, "news_email", "refused", "--how", "paper")
    assert hhh("erase", number, "--preview").code == DONE
    assert hhh("show", number).code == DONE
    told = hhh("erase", number, "--reason", "gevraagd aan de balie").json
    assert told["counts"]["client"] == 1
    assert Path(told["certificate"]).is_file()
    assert "Noor" not in json.dumps(told)
    assert hhh("show", number).error["error"] == "unknown_client"
    assert hhh("find", "noor").json["count"] == 0
    assert hhh("verify").json["ok"] is True


def test_a_reason_may_not_name_the_client(hhh):
    number = hhh.add()
    told = hhh("erase", number, "--reason", "Noor belde zelf")
    assert (told.code, told.error["field"]) == (REFUSED, "reason")
    assert hhh("show", number).code == DONE


def test_without_a_place_for_the_certificate_the_erasure_is_done_and_the_next_call_writes_it(hhh):
    number = hhh.add()
    certificates = hhh.folder / "certificates"
    certificates.write_text("a file stands in the way")
    told = hhh("erase", number)
    assert told.code == DONE and told.json["certificate"] is None and not hhh.count()
    assert hhh("find", "").code == DONE  # it stops no other work
    certificates.unlink()
    assert hhh("find", "").code == DONE
    assert {path.suffix for path in certificates.iterdir()} == {".pdf", ".json"}


def test_an_erasure_that_was_begun_is_not_told_as_nothing_changed(hhh, monkeypatch):
    number = hhh.add()

    def full(self):
        raise StorageFaultError("disk_full")

    with monkeypatch.context() as faulty:
        faulty.setattr(SqlErasures, "rebuild", full)
        told = hhh("erase", number)
    assert told.code == BEGUN and told.error["code"] == "erasure_put_off"
    assert hhh("find", "").code == DONE and not hhh.count()
    assert [path.name for path in (hhh.folder / "certificates").glob("*.json")] == ["wisbewijs-1.json"]


@pytest.mark.usefixtures("quick_keys")
def test_the_receptionist_hands_over_and_erases_nothing(hhh):
    number = hhh.add()
    words = hhh.file("daan.words", "drie natte laarzen")
    for call in (
        ("export", number, "--to", hhh.tmp_path, "--open"),
        ("erase", number),
        ("erase", number, "--preview"),
        ("verify",),
        ("staff", "add", "Daan", "--new-passphrase-file", words),
    ):
        told = hhh(*call, staff=DESK)
        assert (told.code, told.error["error"]) == (REFUSED, "not_allowed"), call
    assert not list(hhh.tmp_path.glob("*.zip"))
    assert hhh("show", number).code == DONE
    assert len(hhh("staff", "list").json["staff"]) == 2


# ── the owner's desk ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("quick_keys")
def test_staff_is_added_and_can_work(hhh):
    words = hhh.file("daan.words", "drie natte laarzen")
    told = hhh("staff", "add", "Daan", "--new-passphrase-file", words).json
    assert told == {"name": "Daan", "role": "receptionist"}
    hhh.words["Daan"] = words
    assert hhh("find", "x", staff="Daan").code == DONE
    assert hhh.plain("staff", "list").out.split("\n")[2] == "Daan: receptionist"
    again = hhh("staff", "add", "daan", "--new-passphrase-file", words)
    assert again.code == REFUSED
    assert again.error["message"]


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.parametrize(("name", "words", "field"), [("", DESK_WORDS, "staff_name"), ("Daan", "kort", "passphrase")])
def test_staff_that_cannot_be_added(hhh, name, words, field):
    told = hhh("staff", "add", name, "--new-passphrase-file", hhh.file("new", words))
    assert (told.code, told.error["field"]) == (REFUSED, field)
    assert len(hhh("staff", "list").json["staff"]) == 2


def test_verify_says_what_it_looked_at(hhh):
    told = hhh("verify").json
    assert told["ok"] is True
    assert {"pages", "structure", "settings", "audit chain", "ledger", "pending"} <= {c["name"] for c in told["checks"]}
    assert hhh.plain("verify").out.startswith("ok ")


def test_verify_notices_a_shortened_ledger(hhh):
    hhh("erase", hhh.add())
    ledger = hhh.folder / "erasures.ledger"
    ledger.write_bytes(ledger.read_bytes().replace(b'"n":1', b'"n":9'))
    told = hhh("verify")
    assert told.code == REFUSED
    assert json.loads(told.out)["ok"] is False


def test_self_test_writes_its_report(hhh):
    report = hhh.tmp_path / "report.json"
    told = hhh.raw("self-test", "--json", "--report", report)
    assert told.json["ok"] is True, told.out
    assert json.loads(report.read_text())["tests"]["encrypted file"] == "ok"


def test_version(hhh):
    assert re.fullmatch(r"hhh \d+\.\d+\S*\n", hhh.raw("--version").out)


def test_messages_in_both_languages(hhh, monkeypatch):
    dutch = hhh("show", 9).error["message"]
    monkeypatch.setenv("HHH_LANGUAGE", "en")
    assert hhh("show", 9).error["message"] not in {"", dutch}
    assert hhh.plain("show", 9).err.count("\n") == 1


# ── as a program of its own ───────────────────────────────────────────────────────────────────────────────────────────


def run(hhh: Shell, *words: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    who = ("--data", hhh.folder, "--staff", OWNER, "--passphrase-file", hhh.words[OWNER])
    command = [sys.executable, "-m", "hhh_desktop.cli", *map(str, (*words, *who))]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, check=False)


def test_a_process_of_its_own_gives_exit_codes_and_streams(hhh):
    done = run(hhh, "add", "-", "--json", stdin=json.dumps({**NOOR, "surname": "Şahin"}).encode())
    assert (done.returncode, done.stderr) == (DONE, b"")
    found = run(hhh, "find", "sahin")
    assert "Şahin" in found.stdout.decode()
    refused = run(hhh, "add", "-", "--json", stdin=b"{")
    assert (refused.returncode, refused.stdout) == (REFUSED, b"")
    assert json.loads(refused.stderr)["field"] == "file"


def test_a_reader_who_stops_reading_sees_no_traceback(hhh):
    hhh("add", "-", stdin=[NOOR] * 40)
    who = f"--data '{hhh.folder}' --staff {OWNER} --passphrase-file '{hhh.words[OWNER]}'"
    script = f"'{sys.executable}' -m hhh_desktop.cli find noor {who} | true"
    done = subprocess.run(["sh", "-c", script], cwd=ROOT, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr

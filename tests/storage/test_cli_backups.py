"""`hhh backup` and `hhh restore`: what they print, with which exit code, and that erasing goes on into the backups."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from hhh_desktop.services.sentences import Sentences
from hhh_desktop.services.settings import Settings, settings_from
from hhh_desktop.storage.settings_file import save_settings
from tests.conftest import ROOT
from tests.storage.cli_salon import DESK, OWNER, Shell, make_salon

DONE, REFUSED, USAGE, CANNOT_OPEN = 0, 1, 2, 3


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    return Shell(template, tmp_path, monkeypatch, capsys)


def test_a_backup_and_back(hhh, tmp_path):
    hhh.add()
    made = hhh("backup").json
    path = Path(made["path"])
    assert path.parent == hhh.folder / "backups" and path.stat().st_size == made["size"]
    assert made["rows"] > 5 and made["expired"] == [] and "30" in made["rule"]
    assert made["erased"] == {"rewritten": 0, "waiting": 0, "until": ""}
    told = hhh("restore", path, "--to", tmp_path / "new").json
    assert (told["clients"], told["erased_again"], told["data"]) == (1, 0, str(tmp_path / "new"))
    hhh.folder = tmp_path / "new"
    assert hhh("find", "Berg").json["count"] == 1
    assert hhh("verify").json["ok"]


def test_for_people_it_says_where_and_for_how_long(hhh, tmp_path):
    lines = hhh.plain("backup", "--to", tmp_path / "stick").out.splitlines()
    assert Path(lines[0]).parent == tmp_path / "stick" and lines[1].startswith("Van elke voorbije dag")
    lines = hhh.plain("restore", lines[0], "--to", tmp_path / "new").out.splitlines()
    assert lines == [str(tmp_path / "new"), "0 klanten; 0 opnieuw gewist"]


def test_a_second_place_is_used_when_it_is_there(hhh, tmp_path):
    stick = tmp_path / "stick"
    save_settings(hhh.folder, Settings(backup_folder=str(stick), backup_count=7))
    assert len(hhh("backup").json["backups"]) == 1, "it is away"
    stick.mkdir()
    told = hhh("backup", staff=DESK).json
    assert [Path(one["path"]).parent for one in told["backups"]] == [hhh.folder / "backups", stick]
    assert "7" in told["rule"]


def test_erasing_goes_on_into_the_backups_and_the_certificate_says_so(hhh, tmp_path):
    number = hhh.add()
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    own = Path(hhh("backup").json["path"])
    aside = hhh("backup", "--to", stick).json
    stick.rename(drawer)
    told = hhh("erase", number).json
    assert told["backups"] == {"made_by_program": 2, "reached": 1, "waiting": 1, "until": aside["expires_at"],
                               "replayed_on_restore": True}  # fmt: skip
    kept = json.loads((hhh.folder / "certificates" / "wisbewijs-1.json").read_text())
    assert kept["backups"] == told["backups"]
    assert not own.exists()
    again = hhh("restore", drawer / Path(aside["path"]).name, "--to", tmp_path / "new").json
    assert (again["erased_again"], again["clients"]) == (1, 0)
    drawer.rename(stick)
    assert hhh("backup", "--to", stick).json["erased"]["rewritten"] == 1
    kept = json.loads((hhh.folder / "certificates" / "wisbewijs-1.json").read_text())
    assert (kept["backups"]["waiting"], kept["backups"]["until"]) == (0, ""), "and its certificate says so now"


def test_a_second_place_that_fails_is_said_and_the_rest_is_done(hhh, tmp_path):
    number = hhh.add()
    hhh("backup")
    stick = tmp_path / "stick"
    (stick / "backups.keys").mkdir(parents=True)
    hhh("erase", number)
    save_settings(hhh.folder, Settings(backup_folder=str(stick)))
    told = hhh("backup")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "keys_damaged")
    assert len(list((hhh.folder / "backups").glob("*.hhhb"))) == 2
    certificate = json.loads((hhh.folder / "certificates" / "wisbewijs-1.json").read_text())
    assert certificate["backups"]["waiting"] == 0


def test_who_expires_is_said(hhh):
    save_settings(hhh.folder, Settings(backup_count=3))
    made = [hhh("backup").json for _ in range(3)]
    told = hhh.plain("backup").out.splitlines()
    assert told[1] == f"verlopen, de sleutel is vernietigd: {Path(made[0]['path']).name}"
    assert not Path(made[0]["path"]).exists()
    assert hhh("backup").json["expired"] == [Path(made[1]["path"]).name]


def test_restoring_without_todays_list_says_what_it_knew(hhh, tmp_path):
    """`--data` names a salon that is gone: the list beside the backup is what there is."""
    hhh.add()
    made = hhh("backup", "--to", tmp_path / "stick").json
    hhh.folder = tmp_path / "nowhere"
    told = hhh("restore", made["path"], "--to", tmp_path / "new").json
    assert told["erasures_known"] == 0 and told["clients"] == 1


def test_what_cannot_be_put_back(hhh, tmp_path):
    made = hhh("backup").json
    told = hhh("restore", made["path"], "--to", hhh.folder)
    assert (told.code, told.error["error"]) == (REFUSED, "folder_in_use")
    told = hhh("restore", tmp_path / "gone.hhhb", "--to", tmp_path / "new")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "missing")
    (hhh.folder / "backups" / "backups.keys").unlink()
    (hhh.folder / "backups" / "backups.keys.bak").unlink()
    told = hhh("restore", made["path"], "--to", tmp_path / "new")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "key_gone")
    assert hhh("restore", made["path"]).code == USAGE
    hhh.words[OWNER].write_text("een andere lange wachtzin")
    told = hhh("restore", made["path"], "--to", tmp_path / "new")
    assert (told.code, told.error["error"]) == (CANNOT_OPEN, "wrong_passphrase")
    assert not (tmp_path / "new").exists()


def test_the_receptionist_backs_up_and_puts_nothing_back(hhh, tmp_path):
    made = hhh("backup", staff=DESK).json
    told = hhh("restore", made["path"], "--to", tmp_path / "new", staff=DESK)
    assert (told.code, told.error["error"]) == (REFUSED, "not_allowed")


def test_who_must_be_said_when_there_are_two(hhh, tmp_path):
    made = hhh("backup").json
    told = hhh.raw("restore", made["path"], "--to", tmp_path / "new", "--passphrase-file", hhh.words[OWNER])
    assert told.code == USAGE and DESK in told.err


@pytest.mark.skipif(os.name != "posix", reason="rights of folders")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_place_that_cannot_be_written(hhh, tmp_path):
    place = tmp_path / "stick"
    place.mkdir(mode=0o500)
    told = hhh("backup", "--to", place)
    assert (told.code, told.error["error"]) == (REFUSED, "read_only")


def test_a_place_that_is_a_file(hhh, tmp_path):
    (tmp_path / "file").write_text("something of yours")
    told = hhh("backup", "--to", tmp_path / "file")
    assert (told.code, told.error["error"]) == (REFUSED, "no_place")


def test_the_settings_of_backups_have_sane_values():
    assert settings_from({"backup_count": 7, "backup_folder": "/media/stick"}).backup_count == 7
    for odd in (0, 2, 366, "7", True, None):
        assert settings_from({"backup_count": odd}).backup_count == 30


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_has_words(language):
    from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError

    table = Sentences(ROOT / "resources" / "i18n", language)
    said = {table.of(BackupRefusedError(reason)).head for reason in ("other_salon", "folder_in_use", "no_place")}
    said |= {table.of(BackupUnreadableError(reason)).head for reason in ("keys_damaged", "key_gone", "no_key_file")}
    assert len(said) == 6 and "" not in said


def test_a_backup_takes_the_place_of_the_salon(hhh, tmp_path):
    hhh.add()
    path = hhh("backup").json["path"]
    hhh.add()
    told = hhh("restore", path, "--swap").json
    aside = Path(told["replaced"])
    assert (told["data"], told["clients"], told["keys_of_today"]) == (str(hhh.folder), 1, True)
    assert aside.parent == hhh.folder and (aside / "records.db").is_file()
    assert hhh("find", "Berg").json["count"] == 1
    verified = hhh("verify").json
    assert verified["ok"] and aside.name in json.dumps(verified)
    again = hhh.plain("restore", path, "--swap").out.splitlines()
    assert again[0] == str(hhh.folder) and "een week lang" in again[2]


def test_a_swap_that_is_refused_leaves_nothing(hhh, tmp_path):
    path = hhh("backup").json["path"]
    before = {file.name for file in hhh.folder.iterdir()}
    right = hhh.words[OWNER]
    hhh.words[OWNER] = hhh.file("wrong", "niet de goede woorden")
    refused = hhh("restore", path, "--swap")
    hhh.words[OWNER] = right
    assert (refused.code, refused.error["error"]) == (CANNOT_OPEN, "wrong_passphrase")
    assert hhh("restore", path, "--swap", staff=DESK).code == REFUSED
    assert hhh("restore", path).code == USAGE and hhh("restore", path, "--swap", "--to", "x").code == USAGE
    assert {file.name for file in hhh.folder.iterdir()} - {"unlock.guard"} == before - {"unlock.guard"}


def test_the_backups_of_a_stick_are_listed_without_a_passphrase(hhh, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    path = hhh("backup", "--to", stick).json["path"]
    (one,) = hhh("restore", tmp_path, "--list").json["backups"]
    assert (one["path"], one["reason"]) == (path, "")
    assert hhh("restore", tmp_path / "nowhere", "--list").json["backups"] == []


def test_the_recovery_code_puts_one_back(hhh, tmp_path):
    path = hhh("backup").json["path"]
    code = tmp_path / "code"
    code.write_text("AAAAAA-BBBBBB")
    refused = hhh("restore", path, "--swap", "--recovery-code-file", code)
    assert (refused.code, refused.error["error"]) == (REFUSED, "recovery_code_mistyped")


def test_a_salon_in_use_is_not_replaced(hhh):
    path = hhh("backup").json["path"]
    with hhh.opened():
        refused = hhh("restore", path, "--swap")
    assert (refused.code, refused.error["error"]) == (CANNOT_OPEN, "in_use")
    assert not list(hhh.folder.glob("replaced-*"))

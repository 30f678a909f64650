"""`hhh verify`, its `--head` and its `--read`: what an older file, a wrong head and somebody else get for an answer."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.storage.cli_salon import DESK, Shell, make_salon

DONE, REFUSED = 0, 1


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    return Shell(template, tmp_path, monkeypatch, capsys)


def history(told):
    return next(check for check in json.loads(told.out)["checks"] if check["name"] == "history")


def test_verify_gives_the_head_and_takes_it_back(hhh):
    head = history(hhh("verify"))["detail"]
    hhh.add()
    told = hhh("verify", "--head", head.upper().replace("-", " "))
    assert told.code == DONE and told.json["ok"] is True and told.json["now"] != head
    assert hhh.plain("verify", "--head", head).out.startswith("Dit kenmerk klopt")


def test_a_head_of_another_log(hhh):
    told = hhh("verify", "--head", "1:0000-0000-0000-0000")
    assert told.code == REFUSED and json.loads(told.out)["ok"] is False
    assert "klopt niet" in hhh.plain("verify", "--head", "99:3fa9-02bc").out


def test_what_is_no_head_is_refused_in_words(hhh):
    assert "417:3fa9" in hhh("verify", "--head", "abc").error["message"]


def test_a_receptionist_compares_nothing(hhh):
    assert hhh("verify", "--head", "1:0000-0000", staff=DESK).error["error"] == "not_allowed"


def test_an_older_file_is_told_until_it_was_read(hhh):
    shutil.copy(hhh.folder / "records.db", hhh.tmp_path / "old.db")
    hhh.add()
    shutil.copy(hhh.tmp_path / "old.db", hhh.folder / "records.db")
    for _ in range(2):
        told = hhh("verify")
        assert told.code == REFUSED and history(told)["ok"] is False
        assert history(told)["detail"].startswith("rolled_back")
    assert history(hhh("verify", "--read"))["ok"] is True
    assert hhh("verify").code == DONE

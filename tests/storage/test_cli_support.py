"""`hhh support`: a report whether the salon opens or not, and never over another file."""

import shutil

import pytest

from tests.storage.cli_salon import NOOR, OWNER, OWNER_WORDS, Shell, make_salon


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    return Shell(template, tmp_path, monkeypatch, capsys)


def test_an_owner_gets_the_checks_and_nobody_is_in_it(hhh):
    hhh.add()
    told = hhh.plain("support")
    assert told.code == 0
    assert "audit chain: goed" in told.out
    assert "klanten: 1-9" in told.out
    for value in (*NOOR.values(), OWNER, OWNER_WORDS, "Esra", "Salon Proef", str(hhh.tmp_path)):
        assert value not in told.out or value in ("van den",), value


def test_without_a_passphrase_or_with_a_wrong_one_it_tells_what_it_can(hhh):
    told = hhh.raw("support", "--data", hhh.folder)
    assert told.code == 0
    assert "het bestand was niet open" in told.out
    hhh.words[OWNER].write_text("een heel andere wachtzin")
    told = hhh("support").json["report"]
    assert "wrong_passphrase" in told
    assert "records.db: " in told
    shutil.rmtree(hhh.folder)
    assert "key_file_missing" in hhh.raw("support", "--data", hhh.folder).out


def test_it_is_kept_where_nothing_is(hhh):
    path = hhh.tmp_path / "rapport.txt"
    assert hhh("support", "--to", path).json == {"path": str(path)}
    assert "Rapport voor hulp" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0
    before = (hhh.folder / "records.db").read_bytes()
    assert hhh("support", "--to", hhh.folder / "records.db").code == 2
    assert (hhh.folder / "records.db").read_bytes() == before

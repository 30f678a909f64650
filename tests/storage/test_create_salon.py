"""Making a salon: killed or failing at any step, there is either one that opens or nothing that looks like one."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.staff import Salon
from hhh_desktop.storage import first_start
from hhh_desktop.storage import vault as vault_module
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.salon_folder import PART_NAME, has_salon
from hhh_desktop.storage.vault import NewSalon, SalonExistsError, create_salon, open_salon
from tests.conftest import ROOT

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
WORDS = "fietsbel lantaarn zee pannenkoek"
NEW = NewSalon(Salon("", "Salon Voorbeeld"), "Marije", WORDS)
FULL = OSError(errno.ENOSPC, "no space")


def fail(*_, **__):
    raise FULL


@pytest.fixture
def place(tmp_path):
    return tmp_path / "salon"


@pytest.fixture
def make(place, clock):
    return lambda: create_salon(place, NEW, CHEAP, clock)[0].close()


@pytest.fixture
def opens(place, clock, tmp_path):
    def opened():
        with open_salon(place, "Marije", WORDS, clock, tmp_path / "marks")[0] as vault:
            return vault.salon.get().name == "Salon Voorbeeld"

    return opened


def left(place):
    return sorted(path.name for path in place.iterdir() if path.name != "records.lock")


def killed(place, *fault):
    """What every kill -9 there can be has left."""
    words = [sys.executable, "-m", "tests.faults.starting_salon", place, *fault]
    done = subprocess.run([str(word) for word in words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="kill -9 is a signal, and the making is forked")
def test_after_any_kill_the_salon_opens_or_is_made_anew(tmp_path):
    kills = killed(tmp_path)
    assert all(kill["opened"] for kill in kills), [kill for kill in kills if not kill["opened"]]
    assert {kill["seemed"] for kill in kills} == {False, True}
    assert any("records.keys" in kill["files"] and "records.db" not in kill["files"] for kill in kills)


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="kill -9 is a signal, and the making is forked")
def test_without_the_mark_a_kill_would_leave_keys_that_open_nothing(tmp_path):
    """The control: what the mark is for."""
    assert not all(kill["opened"] for kill in killed(tmp_path, "no_mark"))


def test_no_key_is_written_before_the_mark_stands(place, make, monkeypatch):
    real, seen = KeyFile.create, []

    def look(*given):
        seen.append((place / PART_NAME).stat().st_size)
        return real(*given)

    monkeypatch.setattr(KeyFile, "create", look)
    make()
    assert seen == [0]


@pytest.mark.parametrize(
    ("owner", "name"),
    [(KeyFile, "create"), (Database, "create"), (Database, "transaction"), (Database, "checkpoint"), (Path, "rename")],
)
def test_a_fault_before_the_name_leaves_nothing(place, make, opens, monkeypatch, owner, name):
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fail)
        with pytest.raises(StorageFaultError) as caught:
            make()
    assert caught.value.reason == "disk_full"
    assert left(place) == [] and not has_salon(place)
    make()
    assert opens()


def test_a_wal_that_cannot_be_emptied_is_no_salon(place, make, monkeypatch):
    """Closing swallows it, and the rows would stay in a WAL that does not get the new name."""
    real = Database.maintain

    def busy(self, sql):
        return [(1, 0, 0)] if "wal_checkpoint" in sql else real(self, sql)

    monkeypatch.setattr(Database, "maintain", busy)
    with pytest.raises(StorageFaultError):
        make()
    assert left(place) == []


def test_a_fault_after_the_name_leaves_the_salon(place, make, opens, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(vault_module, "sync_folder", fail)
        with pytest.raises(StorageFaultError):
            make()
    assert "records.db" in left(place) and "records.keys" in left(place)
    assert opens()


def test_a_first_look_that_fails_leaves_the_salon(place, make, opens, monkeypatch):
    def refused(*_, **__):
        raise CannotOpenError("in_use")

    real = Database.__init__

    def only_new(self, *given, new=False, **how):
        (real if new else refused)(self, *given, new=new, **how)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "__init__", only_new)
        with pytest.raises(CannotOpenError):
            make()
    assert opens()


def test_what_somebody_else_made_meanwhile_is_left_alone(place, make, opens, clock, monkeypatch):
    real = vault_module.FolderLock

    def late(folder):
        monkeypatch.undo()
        make()
        return real(folder)

    monkeypatch.setattr(vault_module, "FolderLock", late)
    with pytest.raises(SalonExistsError):
        create_salon(place, NewSalon(Salon("", "Een andere"), "Daan", WORDS), CHEAP, clock)
    assert opens()


def test_nothing_is_discarded_while_somebody_is_at_work(place):
    place.mkdir()
    (place / PART_NAME).touch()
    (place / "records.keys").touch()
    lock = first_start.FolderLock(place)
    assert has_salon(place)
    assert left(place) == [PART_NAME, "records.keys"]
    lock.release()
    assert not has_salon(place)
    assert left(place) == []


def test_a_folder_that_cannot_be_cleared_is_no_reason_to_stop(place, monkeypatch):
    place.mkdir()
    (place / PART_NAME).touch()
    monkeypatch.setattr(Path, "unlink", fail)
    assert not has_salon(place)

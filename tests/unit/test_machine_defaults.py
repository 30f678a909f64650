"""The machine's file: defaults, locked settings and who may hand over; what is wrong in it stops nothing and is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from hhh_desktop import paths
from hhh_desktop.domain.staff import Right, Role, StaffMember
from hhh_desktop.services.machine import complaints_in_words, defaults_from, machine_defaults, with_rights_here
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.settings_file import FILE_NAME, load_settings, save_settings

OWNER, DESK = StaffMember(1, "a", "Marije", Role.OWNER), StaffMember(2, "b", "Esra", Role.RECEPTIONIST)


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """Writes the machine's file."""
    path = tmp_path / "defaults.toml"
    monkeypatch.setenv("HHH_DEFAULTS", str(path))
    monkeypatch.delenv("HHH_DATA", raising=False)
    assert paths.machine_file() == path, "this machine has a file of its own: these tests need one without"
    return lambda text: path.write_text(text, encoding="utf-8")


def test_without_a_file_everything_is_as_it_was(machine, tmp_path):
    assert machine_defaults() == defaults_from({})
    assert load_settings(tmp_path) == Settings()
    assert not with_rights_here(DESK).may(Right.EXPORT)


def test_a_default_holds_until_the_salon_chooses(machine, tmp_path):
    machine('lock_minutes = 3\nbackup_folder = "/media/stick"\n')
    assert load_settings(tmp_path) == Settings(lock_minutes=3, backup_folder="/media/stick")
    save_settings(tmp_path, Settings(lock_minutes=10, backup_folder="/media/stick"))
    machine("lock_minutes = 4\n")
    assert load_settings(tmp_path) == Settings(lock_minutes=10), "what was a default was not written down as chosen"


def test_choosing_what_the_program_has_by_itself_overrides_too(machine, tmp_path):
    machine("backup_count = 7\n")
    save_settings(tmp_path, Settings(backup_count=30))
    assert load_settings(tmp_path).backup_count == 30


def test_what_is_locked_holds_whatever_the_salon_wrote(machine, tmp_path):
    (tmp_path / FILE_NAME).write_text('lock_minutes = 60\nlanguage = "en"\n', encoding="utf-8")
    assert load_settings(tmp_path).lock_minutes == 60, "the control: not locked, the salon's own holds"
    machine("[locked]\nlock_minutes = 2\n")
    found = load_settings(tmp_path)
    assert (found.lock_minutes, found.language, found.locked) == (2, "en", {"lock_minutes"})
    save_settings(tmp_path, found)
    assert "lock_minutes" not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert Settings(lock_minutes=60, scheme="dark").keeping_locked(found) == Settings(
        scheme="dark", lock_minutes=2, locked=frozenset({"lock_minutes"})
    )


def test_the_data_folder(machine, tmp_path, monkeypatch):
    own = paths.data_folder()
    monkeypatch.setenv("SALON", "kerkstraat")
    machine(f'data_folder = "{tmp_path.as_posix()}/$SALON"\n')
    assert paths.data_folder() == tmp_path / "kerkstraat" != own
    monkeypatch.setenv("HHH_DATA", str(tmp_path / "other"))
    assert paths.data_folder() == tmp_path / "other"
    machine(f'[locked]\ndata_folder = "{tmp_path.as_posix()}/held"\n')
    assert paths.data_folder() == tmp_path / "held"
    assert paths.data_folder(str(tmp_path / "asked")) == tmp_path / "asked"


def test_a_file_that_a_variable_names_gives_nobody_a_right(machine):
    machine('lock_minutes = 3\nroles_that_export = ["owner", "receptionist"]\n')
    assert not paths.is_set_by_administrator()
    assert machine_defaults().defaults == {"lock_minutes": 3}, "the control: for the rest it counts"
    assert with_rights_here(DESK) == DESK


def test_who_may_hand_over(machine, monkeypatch):
    own = paths.machine_file()
    monkeypatch.setattr(paths, "_own_machine_file", lambda: own)  # as if an administrator had put it there
    machine('roles_that_export = ["owner", "receptionist"]\n')
    assert with_rights_here(DESK).may(Right.EXPORT)
    assert not with_rights_here(DESK).may(Right.ERASE)
    assert with_rights_here(OWNER) == OWNER
    machine('roles_that_export = ["owner", "receptionist"]\n[locked]\nroles_that_export = ["owner"]\n')
    assert not with_rights_here(DESK).may(Right.EXPORT)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("lock_minutes = 99", "lock_minutes: deze waarde kan niet"),
        ('lock_minutes = "5"', "lock_minutes: deze waarde kan niet"),
        ("lock_minutes = true", "lock_minutes: deze waarde kan niet"),
        ('backup_folder = "stick"', "backup_folder: dit moet een volledig pad zijn"),
        ('data_folder = "salon"', "data_folder: dit moet een volledig pad zijn"),
        ('data_folder = "~niemand/salon"', "data_folder: dit moet een volledig pad zijn"),
        ('data_folder = "/salon\\u0000"', "data_folder: deze waarde kan niet"),
        ("data_folder = 3", "data_folder: deze waarde kan niet"),
        ('roles_that_export = ["receptionist"]', "roles_that_export: dit moet een lijst zijn met owner"),
        ('roles_that_export = ["owner", "iemand"]', "roles_that_export: dit moet een lijst zijn met owner"),
        ("roles_that_export = [[]]", "roles_that_export: dit moet een lijst zijn met owner"),
        ('scheme = "dark"', "scheme: deze naam bestaat niet"),
        ("locked = 1", "locked: deze waarde kan niet"),
        ("[locked]\nlock_minutes = 0", "locked.lock_minutes: deze waarde kan niet"),
        ("lock_minutes = ", "defaults.toml: het bestand is niet te lezen"),
    ],
)
def test_what_is_wrong_is_left_out_and_said(machine, tmp_path, text, complaint):
    own = paths.data_folder()
    machine(text + "\n")
    assert complaints_in_words(machine_defaults(), "nl").startswith(complaint)
    assert complaints_in_words(machine_defaults(), "en") != complaints_in_words(machine_defaults(), "nl")
    assert (load_settings(tmp_path), paths.data_folder()) == (Settings(), own)
    assert not with_rights_here(DESK).may(Right.EXPORT)


def test_what_is_right_beside_it_holds(machine, tmp_path):
    machine('lock_minutes = 99\nlanguage = "en"\n[locked]\nbackup_count = 9\nlock_minutes = "x"\n')
    assert load_settings(tmp_path) == Settings(language="en", backup_count=9, locked=frozenset({"backup_count"}))


def test_a_file_that_is_no_file_stops_nothing(machine, tmp_path):
    paths.machine_file().mkdir()
    assert machine_defaults().complaints == (("defaults.toml", "unreadable"),)
    assert load_settings(tmp_path) == Settings()


def test_the_place_is_the_machines_and_a_variable_does_not_win_from_it(monkeypatch, tmp_path):
    monkeypatch.delenv("HHH_DEFAULTS", raising=False)
    own = paths.machine_file()
    assert own.is_absolute() and own.parts[-2:] == ("HerHisHairDesktop", "defaults.toml")
    monkeypatch.setenv("HHH_DEFAULTS", str(tmp_path / "mine.toml"))
    monkeypatch.setattr(Path, "exists", lambda path: path == own)
    assert paths.machine_file() == own

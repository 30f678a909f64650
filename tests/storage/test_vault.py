"""Making, opening and closing a salon as one thing, with real keys at the cheapest legal cost."""

import json
import sys

import pytest

from hhh_desktop.domain.errors import CannotOpenError, InvalidFieldError, NotAllowedError
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.services.vault_errors import (
    KeyFileMissingError,
    StaffNameTakenError,
    UnlockTooSoonError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from hhh_desktop.storage import vault as vault_module
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.salon_folder import has_salon, slot_labels
from hhh_desktop.storage.vault import (
    NewSalon,
    SalonExistsError,
    add_staff,
    create_salon,
    is_own_passphrase,
    open_salon,
    recover_salon,
    replace_recovery_code,
    staff_of,
)
from hhh_desktop.storage.verification import verify

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
WORDS = "fietsbel lantaarn zee pannenkoek"
NEW = NewSalon(Salon("", "Salon Voorbeeld"), "Marije", WORDS, "de vakantie")


@pytest.fixture
def marks(tmp_path):
    return tmp_path / "marks"


@pytest.fixture
def folder(tmp_path, clock):
    """A closed salon."""
    place = tmp_path / "salon"
    opened, _ = create_salon(place, NEW, CHEAP, clock)
    opened.close()
    return place


def reason(error):
    return error.value.reason


def test_a_new_salon_opens_for_its_owner_only(folder, clock, marks):
    opened, member = open_salon(folder, "marije", WORDS, clock, marks)
    with opened:
        assert (member.name, member.role, opened.salon.get().name) == ("Marije", Role.OWNER, "Salon Voorbeeld")
        assert all(check.ok for check in verify(opened))
    with pytest.raises(WrongPassphraseError):
        open_salon(folder, "Marije", WORDS + "!", clock, marks)


def test_closing_wipes_the_key_and_lets_go(folder, clock, marks):
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    key = opened.unlocked.database_key
    opened.close()
    assert not any(key)
    again, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    again.close()


def test_one_program_at_a_time(folder, clock, marks):
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    with opened, pytest.raises(CannotOpenError) as caught:
        open_salon(folder, "Marije", WORDS, clock, marks)
    assert reason(caught) == "in_use"


def test_a_second_salon_never_hides_the_first(folder, clock):
    with pytest.raises(SalonExistsError):
        create_salon(folder, NEW, CHEAP, clock)


def test_wrong_passphrases_make_one_wait(folder, clock, marks):
    for _ in range(4):
        with pytest.raises(WrongPassphraseError):
            open_salon(folder, "Marije", "een andere lange wachtzin", clock, marks)
    with pytest.raises(UnlockTooSoonError):
        open_salon(folder, "Marije", WORDS, clock, marks)
    clock.forward(seconds=10)
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    opened.close()


def test_what_is_missing_is_named(folder, clock, marks):
    (folder / "records.db").rename(folder / "elsewhere")
    with pytest.raises(CannotOpenError) as caught:
        open_salon(folder, "Marije", WORDS, clock, marks)
    assert reason(caught) == "missing"
    (folder / "elsewhere").rename(folder / "records.db")
    for name in ("records.keys", "records.keys.bak"):
        (folder / name).unlink()
    with pytest.raises(KeyFileMissingError):
        open_salon(folder, "Marije", WORDS, clock, marks)
    with pytest.raises(CannotOpenError):
        open_salon(folder / "nowhere", "Marije", WORDS, clock, marks)


def test_a_damaged_database_is_said_and_left_alone(folder, clock, marks):
    data = bytearray((folder / "records.db").read_bytes())
    data[100] ^= 1
    (folder / "records.db").write_bytes(data)
    with pytest.raises(CannotOpenError) as caught:
        open_salon(folder, "Marije", WORDS, clock, marks)
    assert reason(caught) in {"wrong_key", "damaged"}
    assert (folder / "records.db").read_bytes() == bytes(data)


def test_key_and_database_of_two_salons_do_not_mix(folder, clock, marks, tmp_path):
    other, _ = create_salon(tmp_path / "other", NEW, CHEAP, clock)
    key = bytes(other.unlocked.database_key)
    other.close()
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    foreign = opened.keys
    opened.close()
    database = Database(tmp_path / "other" / "records.db", key)
    wrong = vault_module.Vault(folder, database, foreign, opened.unlocked, opened._lock)
    with pytest.raises(CannotOpenError) as caught:
        vault_module._require_same_salon(wrong)
    database.close()
    assert reason(caught) == "other_salon"


@pytest.mark.parametrize("owner", ["", "x" * 500])
def test_a_refused_answer_leaves_nothing_made(tmp_path, clock, owner):
    place = tmp_path / "salon"
    with pytest.raises(InvalidFieldError):
        create_salon(place, NewSalon(Salon("", "S"), owner, WORDS), CHEAP, clock)
    with pytest.raises(InvalidFieldError):
        create_salon(place, NewSalon(Salon("", "S"), "Marije", "te kort"), CHEAP, clock)
    assert not has_salon(place)


def test_a_colleague_gets_a_slot_and_a_row(folder, clock, marks):
    opened, owner = open_salon(folder, "Marije", WORDS, clock, marks)
    with opened:
        add_staff(opened, owner, "Esra", Role.RECEPTIONIST, "een heel andere wachtzin", "", CHEAP, clock)
        with pytest.raises(StaffNameTakenError):
            add_staff(opened, owner, "esra", Role.RECEPTIONIST, "een heel andere wachtzin", "", CHEAP, clock)
    assert [slot.name for slot in staff_of(folder)] == ["Marije", "Esra"]
    opened, esra = open_salon(folder, "Esra", "een heel andere wachtzin", clock, marks)
    with opened:
        assert esra.role is Role.RECEPTIONIST
        with pytest.raises(NotAllowedError):
            verify(opened)
        with pytest.raises(NotAllowedError):
            add_staff(opened, esra, "Daan", Role.OWNER, "nog een heel andere wachtzin", "", CHEAP, clock)


def test_a_slot_without_a_row_is_mended_at_the_first_unlock(folder, clock, marks):
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    with opened:
        opened.keys.add_staff(opened.unlocked, "Esra", Role.RECEPTIONIST, "een heel andere wachtzin", "", CHEAP)
    opened, esra = open_salon(folder, "Esra", "een heel andere wachtzin", clock, marks)
    with opened:
        assert esra in opened.staff.all()


def test_the_recovery_code_opens_once_and_gives_way(tmp_path, clock, marks):
    place = tmp_path / "salon"
    opened, code = create_salon(place, NEW, CHEAP, clock)
    opened.close()
    fresh = "een nieuwe wachtzin na het vergeten"
    opened, member, new_code = recover_salon(place, code, "Marije", fresh, "", CHEAP, clock, marks)
    with opened:
        assert member.name == "Marije" and new_code != code
    with pytest.raises(WrongPassphraseError):
        open_salon(place, "Marije", WORDS, clock, marks)
    with pytest.raises(WrongRecoveryCodeError):
        recover_salon(place, code, "Marije", fresh, "", CHEAP, clock, marks)
    opened, _ = open_salon(place, "Marije", fresh, clock, marks)
    opened.close()


def test_the_old_code_stays_until_the_new_one_is_on_paper(tmp_path, clock, marks):
    place = tmp_path / "salon"
    opened, code = create_salon(place, NEW, CHEAP, clock)
    opened.close()
    fresh = "een nieuwe wachtzin na het vergeten"
    opened, owner, given = recover_salon(place, code, "Marije", fresh, "", CHEAP, clock, marks, renew=False)
    opened.close()
    assert given == ""
    opened, owner, _ = recover_salon(place, code, "Marije", fresh, "", CHEAP, clock, marks, renew=False)
    with opened:
        on_paper = new_code()
        replace_recovery_code(opened, owner, on_paper, CHEAP, clock)
    with pytest.raises(WrongRecoveryCodeError):
        recover_salon(place, code, "Marije", fresh, "", CHEAP, clock, marks)
    clock.forward(minutes=10)
    opened, *_ = recover_salon(place, on_paper, "Marije", fresh, "", CHEAP, clock, marks)
    opened.close()


def test_taking_the_screen_back_needs_her_own_passphrase(folder, clock, marks):
    opened, owner = open_salon(folder, "Marije", WORDS, clock, marks)
    with opened:
        assert is_own_passphrase(opened, owner, WORDS, clock, marks)
        assert not is_own_passphrase(opened, owner, "een andere lange wachtzin", clock, marks)
        assert any(opened.unlocked.database_key), "checking must not wipe the key in use"


def test_labels_are_read_without_any_cipher(folder):
    assert [(label.name, label.role) for label in slot_labels(folder)] == [("Marije", "owner")]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"slots": 3}', '{"slots": [{}]}', '{"slots": [null]}', "[" * 5000])
def test_labels_of_a_damaged_file_are_none(folder, content):
    (folder / "records.keys").write_text(content)
    assert slot_labels(folder) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the profile")
def test_files_are_for_this_user_only(folder):
    assert folder.stat().st_mode & 0o077 == 0
    for path in folder.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


def test_the_key_file_holds_no_passphrase_and_no_key(folder, clock, marks):
    opened, _ = open_salon(folder, "Marije", WORDS, clock, marks)
    key = bytes(opened.unlocked.database_key).hex()
    opened.close()
    text = (folder / "records.keys").read_text()
    assert WORDS not in text and key not in text
    assert json.loads(text)

"""The key file at work: who opens it, who is added, removed and given a new passphrase."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError
from hhh_desktop.domain.staff import Role
from hhh_desktop.services.vault_errors import (
    HostileParametersError,
    KeyFileDamagedError,
    KeyFileExistsError,
    KeyFileTooNewError,
    LastOwnerError,
    RecoveryCodeMistypedError,
    StaffNameTakenError,
    UnknownStaffError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_format import from_bytes, seal_of, to_bytes
from hhh_desktop.storage.key_slots import open_slot, seal_key
from hhh_desktop.storage.secure_files import backup_path
from tests.storage.key_salon import (
    CHEAP,
    DATABASE_ID,
    DESK_PASSPHRASE,
    NEW_PASSPHRASE,
    OWNER_PASSPHRASE,
    Salon,
)


@pytest.fixture
def salon(tmp_path: Path) -> Salon:
    return Salon(tmp_path)


def test_each_secret_opens_the_same_random_key(salon: Salon) -> None:
    keys = salon.read()
    owner = keys.unlock("anna ", OWNER_PASSPHRASE)
    desk = keys.unlock("Bea", DESK_PASSPHRASE)
    paper = keys.unlock_with_recovery(salon.code.lower().replace("-", " "))
    assert owner.database_key == desk.database_key == paper.database_key == salon.key
    assert len(salon.key) == 32
    assert (owner.slot.role, desk.slot.role, paper.slot.role) == (Role.OWNER, Role.RECEPTIONIST, Role.OWNER)
    assert not owner.used_backup


def test_two_salons_have_different_keys(tmp_path: Path, salon: Salon) -> None:
    other = KeyFile.create(tmp_path / "other.keys", DATABASE_ID, "Anna", OWNER_PASSPHRASE, "", CHEAP)
    assert other.unlocked.database_key != salon.key
    assert other.recovery_code != salon.code
    with pytest.raises(WrongRecoveryCodeError):
        salon.read().unlock_with_recovery(other.recovery_code)


@pytest.mark.parametrize(
    "passphrase", ["", OWNER_PASSPHRASE.upper(), OWNER_PASSPHRASE + " ", DESK_PASSPHRASE, "\ud800", "x" * 100_000]
)
def test_a_wrong_passphrase_opens_nothing(salon: Salon, passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Anna", passphrase)


def test_an_unknown_name_and_a_mistyped_code_are_told_apart(salon: Salon) -> None:
    with pytest.raises(UnknownStaffError):
        salon.read().unlock("Cor", OWNER_PASSPHRASE)
    with pytest.raises(RecoveryCodeMistypedError) as refused:
        salon.read().unlock_with_recovery("A" + salon.code[1:] if salon.code[0] != "A" else "B" + salon.code[1:])
    assert refused.value.groups == (1,)


def test_an_accent_typed_in_two_ways_is_one_passphrase(tmp_path: Path) -> None:
    keys = KeyFile.create(tmp_path / "records.keys", DATABASE_ID, "Zoë", "één café zonder thee", "", CHEAP).key_file
    assert keys.unlock("Zoe\u0308", "e\u0301e\u0301n cafe\u0301 zonder thee").slot.name == "Zoë"


def test_the_window_sees_names_roles_and_hints_only(salon: Salon) -> None:
    shown = [(slot.name, slot.role, slot.hint) for slot in salon.read().staff()]
    assert shown == [("Anna", Role.OWNER, "vogels"), ("Bea", Role.RECEPTIONIST, "")]
    assert salon.read().database_id == DATABASE_ID


def test_no_secret_is_in_the_file_or_in_a_repr(salon: Salon) -> None:
    text = salon.path.read_text(encoding="utf-8").casefold()
    for word in (*OWNER_PASSPHRASE.split(), *DESK_PASSPHRASE.split(), *salon.code.casefold().split("-")):
        assert word not in text
    unlocked = salon.read().unlock("Anna", OWNER_PASSPHRASE)
    assert salon.key.hex() not in salon.path.read_bytes().hex()
    assert "bytearray" not in repr(unlocked)
    unlocked.wipe()
    assert unlocked.database_key == bytes(32)


def test_a_second_owner_can_do_what_the_first_can_and_the_last_one_stays(salon: Salon) -> None:
    keys = salon.read()
    anna = keys.unlock("Anna", OWNER_PASSPHRASE)
    with pytest.raises(LastOwnerError):
        keys.start_rotation(anna, "Anna")
    keys.add_staff(anna, "  Cor  Smit ", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)
    cor = salon.read().unlock("cor  smit", NEW_PASSPHRASE)
    assert cor.slot.role is Role.OWNER and cor.database_key == salon.key
    cor = keys.start_rotation(cor, "ANNA")
    with pytest.raises(UnknownStaffError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)
    with pytest.raises(LastOwnerError):
        keys.start_rotation(cor, "Cor  Smit")


def test_a_receptionist_manages_nobody_but_herself(salon: Salon) -> None:
    keys = salon.read()
    bea = keys.unlock("Bea", DESK_PASSPHRASE)
    before = salon.path.read_bytes()
    with pytest.raises(NotAllowedError):
        keys.add_staff(bea, "Cor", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)
    with pytest.raises(NotAllowedError):
        keys.start_rotation(bea, "Anna")
    with pytest.raises(NotAllowedError):
        keys.renew_recovery(bea, CHEAP)
    assert salon.path.read_bytes() == before
    keys.change_passphrase("Bea", DESK_PASSPHRASE, NEW_PASSPHRASE, "weer")
    assert salon.read().unlock("Bea", NEW_PASSPHRASE).slot == replace(bea.slot, hint="weer")


@pytest.mark.parametrize(
    ("name", "passphrase", "hint", "field", "reason"),
    [
        ("", NEW_PASSPHRASE, "", "staff_name", "empty"),
        ("   ", NEW_PASSPHRASE, "", "staff_name", "empty"),
        ("x" * 101, NEW_PASSPHRASE, "", "staff_name", "too_long"),
        ("Cor\u202e", NEW_PASSPHRASE, "", "staff_name", "control_character"),
        ("Cor", "te kort", "", "passphrase", "too_short"),
        ("Cor", NEW_PASSPHRASE, "mijn parasols", "hint", "contains_passphrase"),
    ],
)
def test_what_a_new_slot_may_not_be(
    salon: Salon, name: str, passphrase: str, hint: str, field: str, reason: str
) -> None:
    keys = salon.read()
    anna = keys.unlock("Anna", OWNER_PASSPHRASE)
    before = salon.path.read_bytes()
    with pytest.raises(InvalidFieldError) as refused:
        keys.add_staff(anna, name, Role.RECEPTIONIST, passphrase, hint, CHEAP)
    assert (refused.value.field, refused.value.reason) == (field, reason)
    assert salon.path.read_bytes() == before


def test_names_are_taken_whatever_their_case(salon: Salon) -> None:
    keys = salon.read()
    with pytest.raises(StaffNameTakenError):
        keys.add_staff(keys.unlock("Anna", OWNER_PASSPHRASE), " BEA", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)


def test_a_changed_passphrase_makes_the_former_worthless_for_the_new_file(salon: Salon) -> None:
    former = from_bytes(salon.path.read_bytes()).slots[0]
    keys = salon.read()
    keys.change_passphrase("Anna", OWNER_PASSPHRASE, NEW_PASSPHRASE, "regen", Argon2Parameters(20 * 1024, 2, 1))
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)
    unlocked = salon.read().unlock("Anna", NEW_PASSPHRASE)
    assert unlocked.database_key == salon.key
    assert unlocked.slot.hint == "regen"
    slot = from_bytes(salon.path.read_bytes()).slots[0]
    assert slot.argon2.memory_kib == 20 * 1024
    # The former private key, which an old copy of the file still gives, must not fit the new file.
    assert slot.public_key != former.public_key
    with pytest.raises(KeyFileDamagedError):
        open_slot(DATABASE_ID, replace(former, database_keys=slot.database_keys), OWNER_PASSPHRASE.encode())


def test_a_wrong_or_unfit_passphrase_changes_nothing(salon: Salon) -> None:
    before = salon.path.read_bytes()
    with pytest.raises(WrongPassphraseError):
        salon.read().change_passphrase("Anna", DESK_PASSPHRASE, NEW_PASSPHRASE, "")
    with pytest.raises(InvalidFieldError):
        salon.read().change_passphrase("Anna", OWNER_PASSPHRASE, "te kort", "")
    with pytest.raises(InvalidFieldError):
        keys = salon.read()
        keys.reset_passphrase(keys.unlock_with_recovery(salon.code), "Anna", NEW_PASSPHRASE, "natte dingen", CHEAP)
    assert salon.path.read_bytes() == before


def test_the_recovery_code_gives_a_new_passphrase_and_keeps_the_role(salon: Salon) -> None:
    keys = salon.read()
    unlocked = keys.unlock_with_recovery(salon.code)
    slot = keys.reset_passphrase(unlocked, "bea", NEW_PASSPHRASE, "", CHEAP)
    assert (slot.name, slot.role) == ("Bea", Role.RECEPTIONIST)
    assert salon.read().unlock("Bea", NEW_PASSPHRASE).database_key == unlocked.database_key == salon.key
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    with pytest.raises(UnknownStaffError):
        keys.reset_passphrase(unlocked, "Cor", NEW_PASSPHRASE, "", CHEAP)


def test_a_renewed_code_replaces_the_former(salon: Salon) -> None:
    keys = salon.read()
    code = keys.renew_recovery(keys.unlock("Anna", OWNER_PASSPHRASE), CHEAP)
    assert salon.read().unlock_with_recovery(code).database_key == salon.key
    with pytest.raises(WrongRecoveryCodeError):
        salon.read().unlock_with_recovery(salon.code)


def test_a_change_builds_on_what_another_window_wrote(salon: Salon) -> None:
    here, there = salon.read(), salon.read()
    anna = there.unlock("Anna", OWNER_PASSPHRASE)
    there.add_staff(anna, "Cor", Role.RECEPTIONIST, NEW_PASSPHRASE, "", CHEAP)
    here.change_passphrase("Bea", DESK_PASSPHRASE, "een heel andere zin", "")
    assert [slot.name for slot in salon.read().staff()] == ["Anna", "Bea", "Cor"]
    assert salon.read().revision == 4


def test_what_happened_to_the_file_since_unlocking_does_not_get_into_a_change(salon: Salon) -> None:
    """Removed, damaged, edited, or an older one put back to revive somebody: what was unlocked counts."""
    older = salon.path.read_bytes()
    keys = salon.read()
    anna = keys.unlock("Anna", OWNER_PASSPHRASE)
    anna = keys.start_rotation(anna, "Bea")
    for data in (older, b"{}", older.replace(b"vogels", b"vissen"), None):
        if data is None:
            salon.path.unlink()
        else:
            salon.path.write_bytes(data)
        keys.renew_recovery(anna, CHEAP)
        assert [(slot.name, slot.hint) for slot in salon.read().staff()] == [("Anna", "vogels")]
        assert salon.read().unlock("Anna", OWNER_PASSPHRASE).database_keys == anna.database_keys
    salon.write_json({"format": "hhh-keys", "version": 2})
    with pytest.raises(KeyFileTooNewError):
        keys.renew_recovery(anna, CHEAP)


def test_the_format_has_room_for_a_rotation_that_asks_nobodys_passphrase(salon: Salon) -> None:
    """A second generation is sealed to everybody's public key by somebody who has no passphrase but the own."""
    content = from_bytes(salon.path.read_bytes())
    newer = bytearray(os.urandom(32))
    slots = tuple(
        replace(slot, database_keys=(*slot.database_keys, seal_key(DATABASE_ID, slot, 2, newer)))
        for slot in content.slots
    )
    content = replace(content, slots=slots)
    content = replace(content, seal=seal_of(content, {1: salon.key, 2: newer}))
    salon.path.write_bytes(to_bytes(content))
    bea = salon.read().unlock("Bea", DESK_PASSPHRASE)
    assert bea.database_keys == {1: salon.key, 2: newer}
    assert bea.database_key == newer
    assert salon.read().unlock_with_recovery(salon.code).database_key == newer
    # Whoever is added or changes a passphrase meanwhile gets both.
    keys = salon.read()
    keys.add_staff(keys.unlock("Anna", OWNER_PASSPHRASE), "Cor", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)
    assert salon.read().unlock("Cor", NEW_PASSPHRASE).database_keys == {1: salon.key, 2: newer}


def test_an_existing_key_file_is_never_overwritten(salon: Salon) -> None:
    before = salon.path.read_bytes()
    for leave in (salon.path, backup_path(salon.path)):
        with pytest.raises(KeyFileExistsError):
            KeyFile.create(salon.path, DATABASE_ID, "Cor", NEW_PASSPHRASE, "", CHEAP)
        leave.unlink()
    assert before
    created = KeyFile.create(salon.path, DATABASE_ID, "Cor", NEW_PASSPHRASE, "", CHEAP)
    assert created.unlocked.slot.name == "Cor"


@pytest.mark.parametrize("parameters", [Argon2Parameters(19 * 1024 - 1, 2, 1), Argon2Parameters(19 * 1024, 1, 1)])
def test_nothing_is_made_with_parameters_below_the_minimum(tmp_path: Path, parameters: Argon2Parameters) -> None:
    with pytest.raises(HostileParametersError):
        KeyFile.create(tmp_path / "records.keys", DATABASE_ID, "Anna", OWNER_PASSPHRASE, "", parameters)
    assert list(tmp_path.iterdir()) == []

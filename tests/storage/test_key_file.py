"""The key file: opens for the right secret only, and an edited file never opens with a wrong key or a wrong role."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.domain.errors import HhhError, InvalidFieldError, NotAllowedError
from hhh_desktop.domain.staff import Role
from hhh_desktop.services.vault_errors import (
    HostileParametersError,
    KeyFileDamagedError,
    KeyFileExistsError,
    KeyFileMissingError,
    KeyFileTooNewError,
    LastOwnerError,
    NotEnoughMemoryError,
    RecoveryCodeMistypedError,
    StaffNameTakenError,
    UnknownStaffError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from hhh_desktop.storage import key_file, key_slots
from hhh_desktop.storage.calibration import FLOOR, Argon2Parameters, calibrate, derive_key
from hhh_desktop.storage.key_file import Created, KeyFile
from hhh_desktop.storage.key_format import from_bytes, seal_of, to_bytes
from hhh_desktop.storage.key_slots import Slot, open_slot, seal_key
from hhh_desktop.storage.secure_files import backup_path

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
DATABASE_ID = "0190b1c5-0000-7000-8000-000000000001"
OWNER_PASSPHRASE = "zeven lauwe mussen"
DESK_PASSPHRASE = "geen tijd voor thee"
NEW_PASSPHRASE = "twaalf natte parasols"


class Salon:
    """A key file with an owner, Anna, and a receptionist, Bea, and all that opens it."""

    def __init__(self, path: Path, data: bytes, created: Created) -> None:
        self.path = path
        self.code = created.recovery_code
        self.key = bytes(created.unlocked.database_key)
        path.write_bytes(data)
        backup_path(path).write_bytes(data)

    def read(self) -> KeyFile:
        return KeyFile.read(self.path)

    def json(self) -> dict[str, Any]:
        fields = json.loads(self.path.read_bytes())
        assert isinstance(fields, dict)
        return fields

    def write_json(self, fields: object, backup: bool = False) -> None:
        """Put `fields` in the main file; without `backup` there is no copy to step in."""
        self.path.write_text(json.dumps(fields), encoding="utf-8")
        if not backup:
            backup_path(self.path).unlink(missing_ok=True)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Created, bytes]:
    """One key file for the whole module: making it costs three Argon2id runs."""
    path = tmp_path_factory.mktemp("made") / "records.keys"
    created = KeyFile.create(path, DATABASE_ID, "Anna", OWNER_PASSPHRASE, "vogels", CHEAP)
    created.key_file.add_staff(created.unlocked, "Bea", Role.RECEPTIONIST, DESK_PASSPHRASE, "", CHEAP)
    return created, path.read_bytes()


@pytest.fixture
def salon(tmp_path: Path, made: tuple[Created, bytes]) -> Salon:
    return Salon(tmp_path / "records.keys", made[1], made[0])


# --- opening ---------------------------------------------------------------------------------------------------------


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


# --- somebody edits the file -----------------------------------------------------------------------------------------


def leaves(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The place of every value in a JSON document."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from leaves(child, (*path, key))
    if not children:
        yield path


def changed(value: object) -> list[object]:
    """Values close to `value`, and hostile ones."""
    if isinstance(value, int):
        return [value + 1, -1, True, str(value), None]
    assert isinstance(value, str)
    flipped = [chr(ord(value[0]) ^ 1) + value[1:], value[:-3] + chr(ord(value[-3]) ^ 1) + value[-2:]] if value else []
    return [*flipped, value + "x", "receptionist" if value == "owner" else "owner", None, [], "\u202e"]


def put(document: Any, path: tuple[str | int, ...], value: object) -> None:
    for key in path[:-1]:
        document = document[key]
    document[path[-1]] = value


def test_no_edited_field_opens_with_a_wrong_key_or_role(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every value of the file, changed in several ways, is refused by code; a cheap hash stands in for Argon2id."""
    monkeypatch.setattr(key_slots, "derive_key", cheap_derive)
    fresh = KeyFile.create(salon.path.with_name("swept.keys"), DATABASE_ID, "Anna", OWNER_PASSPHRASE, "vogels", CHEAP)
    fresh.key_file.add_staff(fresh.unlocked, "Bea", Role.RECEPTIONIST, DESK_PASSPHRASE, "", CHEAP)
    sound = json.loads(salon.path.with_name("swept.keys").read_bytes())
    tried = 0
    for path in leaves(sound):
        for value in changed(get(sound, path)):
            if value == get(sound, path) and type(value) is type(get(sound, path)):
                continue
            edited = json.loads(json.dumps(sound))
            put(edited, path, value)
            salon.write_json(edited)
            for name, passphrase in (("Anna", OWNER_PASSPHRASE), ("Bea", DESK_PASSPHRASE)):
                with pytest.raises(HhhError):
                    salon.read().unlock(name, passphrase)
            with pytest.raises(HhhError):
                salon.read().unlock_with_recovery(fresh.recovery_code)
            tried += 1
    assert tried > 250
    salon.write_json(sound)  # the control: unedited, it opens
    assert salon.read().unlock("Anna", OWNER_PASSPHRASE).database_key == fresh.unlocked.database_key


def get(document: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


def cheap_derive(secret: bytes | bytearray, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """Stands in for Argon2id where thousands of tries are made; keeps its check of the parameters."""
    import hashlib

    parameters.require_sane()
    return hashlib.blake2b(bytes(secret) + salt + repr(parameters).encode(), digest_size=32).digest()


def test_no_flipped_bit_opens_with_a_wrong_key_or_role(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bit of the file; a cheap hash stands in for Argon2id, which is not what is tried here."""
    monkeypatch.setattr(key_slots, "derive_key", cheap_derive)
    path = salon.path.with_name("swept.keys")
    fresh = KeyFile.create(path, DATABASE_ID, "Anna", OWNER_PASSPHRASE, "vogels", CHEAP)
    sound = path.read_bytes()
    backup_path(path).unlink()
    for bit in range(len(sound) * 8):
        flipped = bytearray(sound)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        with pytest.raises(HhhError):
            KeyFile.read(path).unlock("Anna", OWNER_PASSPHRASE)
    path.write_bytes(sound)  # the control: unflipped, it opens
    assert KeyFile.read(path).unlock("Anna", OWNER_PASSPHRASE).database_key == fresh.unlocked.database_key


def two_slots(salon: Salon) -> tuple[Slot, Slot]:
    anna, _, bea = from_bytes(salon.path.read_bytes()).slots
    return anna, bea


SWAPS: dict[str, Callable[[Slot, Slot], Slot]] = {
    "role": lambda bea, anna: replace(bea, role=anna.role),
    "name": lambda bea, anna: replace(bea, name=anna.name),
    "uid": lambda bea, anna: replace(bea, uid=anna.uid),
}


@pytest.mark.parametrize("swap", SWAPS)
def test_what_a_slot_says_of_itself_is_bound_to_it(salon: Salon, swap: str) -> None:
    anna, bea = two_slots(salon)
    with pytest.raises(WrongPassphraseError):
        open_slot(DATABASE_ID, SWAPS[swap](bea, anna), DESK_PASSPHRASE.encode())


@pytest.mark.parametrize("swap", SWAPS)
def test_without_the_binding_the_swapped_slot_would_open(
    salon: Salon, swap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: with empty associated data the receptionist opens a slot that says owner."""
    monkeypatch.setattr(key_slots, "slot_binding", lambda *_: b"")
    monkeypatch.setattr(key_slots, "key_binding", lambda *_: b"")
    keys = KeyFile.create(salon.path.with_name("loose.keys"), DATABASE_ID, "Anna", OWNER_PASSPHRASE, "", CHEAP)
    keys.key_file.add_staff(keys.unlocked, "Bea", Role.RECEPTIONIST, DESK_PASSPHRASE, "", CHEAP)
    anna, _, bea = from_bytes(salon.path.with_name("loose.keys").read_bytes()).slots
    opened = open_slot(DATABASE_ID, SWAPS[swap](bea, anna), DESK_PASSPHRASE.encode())
    assert opened[1] == keys.unlocked.database_key


def test_parts_of_another_slot_or_database_do_not_fit(salon: Salon) -> None:
    anna, bea = two_slots(salon)
    secret = DESK_PASSPHRASE.encode()
    for moved in ({"database_keys": anna.database_keys}, {"argon2": replace(CHEAP, time_cost=3)}, {"salt": anna.salt}):
        with pytest.raises((WrongPassphraseError, KeyFileDamagedError)):
            open_slot(DATABASE_ID, replace(bea, **moved), secret)
    with pytest.raises(WrongPassphraseError):
        open_slot(DATABASE_ID.replace("1", "2"), bea, secret)


def give_away_public_key(salon: Salon) -> None:
    """What a thief with write access would do: put an own public key in Anna's slot and wait for a rotation."""
    fields = salon.json()
    fields["slots"][0]["public_key"] = fields["slots"][1]["public_key"]
    salon.write_json(fields)


def test_a_public_key_planted_in_anothers_slot_is_noticed_by_whoever_unlocks(salon: Salon) -> None:
    give_away_public_key(salon)
    with pytest.raises(KeyFileDamagedError) as refused:
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    assert refused.value.reason == "altered"


def test_without_the_seal_the_planted_key_would_go_unnoticed(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the seal over the whole file."""
    monkeypatch.setattr(key_file, "is_sealed", lambda *_: True)
    give_away_public_key(salon)
    assert salon.read().unlock("Bea", DESK_PASSPHRASE).database_key == salon.key


# --- hostile files ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "argon2",
    [
        {"memory_kib": 19 * 1024 - 1},
        {"memory_kib": 2048 * 1024 + 1},
        {"memory_kib": 0},
        {"memory_kib": 1 << 52},
        {"time_cost": 1},
        {"time_cost": 1 << 31},
        {"parallelism": 0},
        {"parallelism": 1 << 24},
        {"memory_kib": 2048 * 1024, "time_cost": 7},
    ],
)
def test_hostile_parameters_are_refused_before_any_hashing(
    salon: Salon, argon2: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = salon.json()
    fields["slots"][0]["argon2"] |= argon2
    salon.write_json(fields)

    def never(*_: object, **__: object) -> bytes:
        raise AssertionError("Argon2id was asked")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", never)
    with pytest.raises(HostileParametersError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)


def test_one_hostile_slot_does_not_stop_the_file_from_being_read(salon: Salon) -> None:
    fields = salon.json()
    fields["slots"][0]["argon2"]["memory_kib"] = 1 << 40
    salon.write_json(fields)
    assert [slot.name for slot in salon.read().staff()] == ["Anna", "Bea"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 100,
        b"null",
        b"[]",
        b"[" * 100_000,
        b'{"a":' * 40_000,
        b"\xff\xfe{}",
        b'{"format": "hhh-keys", "version": 1, "version": 1}',
        b'{"format": "hhh-keys", "version": 1e3}',
        b'{"format": "hhh-keys", "version": NaN}',
        b'{"format": "hhh-keys", "version": ' + b"9" * 5000 + b"}",
        b'{"format": "hhh-keys", "version": true}',
        b'{"format": "hhh-keys", "version": 1, "slots": []}',
        b" " * (300 * 1024),
    ],
)
def test_hostile_files_are_refused_by_code(salon: Salon, data: bytes) -> None:
    salon.path.write_bytes(data)
    backup_path(salon.path).unlink()
    with pytest.raises(KeyFileDamagedError) as refused:
        salon.read()
    assert refused.value.code == "key_file_damaged"


def test_a_newer_file_is_refused_and_the_copy_does_not_hide_it(salon: Salon) -> None:
    salon.write_json({"format": "hhh-keys", "version": 2, "more": []}, backup=True)
    with pytest.raises(KeyFileTooNewError) as refused:
        salon.read()
    assert refused.value.version == 2


def without_owner(fields: dict[str, Any]) -> None:
    fields["slots"] = fields["slots"][2:]


def second_paper(fields: dict[str, Any]) -> None:
    fields["slots"].append(fields["slots"][1] | {"uid": DATABASE_ID})


def twice(fields: dict[str, Any]) -> None:
    fields["slots"].append(fields["slots"][0])


def same_name(fields: dict[str, Any]) -> None:
    fields["slots"][2]["name"] = "ANNA"


def other_generation(fields: dict[str, Any]) -> None:
    fields["slots"][2]["database_keys"][0]["generation"] = 2


def too_many(fields: dict[str, Any]) -> None:
    fields["slots"] *= 40


def unknown_field(fields: dict[str, Any]) -> None:
    fields["slots"][0]["note"] = ""


def missing_field(fields: dict[str, Any]) -> None:
    del fields["slots"][0]["hint"]


def three_generations(fields: dict[str, Any]) -> None:
    for slot in fields["slots"]:
        slot["database_keys"] = [slot["database_keys"][0] | {"generation": number} for number in (1, 2, 3)]


@pytest.mark.parametrize(
    "edit",
    [
        without_owner,
        second_paper,
        twice,
        same_name,
        other_generation,
        too_many,
        unknown_field,
        missing_field,
        three_generations,
    ],
)
def test_a_file_that_contradicts_itself_is_refused(salon: Salon, edit: Callable[[dict[str, Any]], None]) -> None:
    fields = salon.json()
    edit(fields)
    salon.write_json(fields)
    with pytest.raises(KeyFileDamagedError) as refused:
        salon.read()
    assert refused.value.reason == "malformed"


# --- the copy steps in -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [None, b"", b"{}", b"\x00" * 4000])
def test_the_copy_steps_in_for_a_missing_or_damaged_file(salon: Salon, damage: bytes | None) -> None:
    if damage is None:
        salon.path.unlink()
    else:
        salon.path.write_bytes(damage)
    keys = salon.read()
    unlocked = keys.unlock("Anna", OWNER_PASSPHRASE)
    assert unlocked.database_key == salon.key
    assert keys.used_backup and unlocked.used_backup
    assert keys.repair()
    assert salon.path.read_bytes() == backup_path(salon.path).read_bytes()
    assert not salon.read().unlock("Bea", DESK_PASSPHRASE).used_backup
    assert not keys.repair()


@pytest.mark.parametrize("place", [("slots", 0, "role"), ("slots", 0, "hint"), ("slots", 2, "name"), ("seal",)])
def test_the_copy_steps_in_for_an_altered_file(salon: Salon, place: tuple[str | int, ...]) -> None:
    fields = salon.json()
    values = {"role": "receptionist", "hint": "klik hier", "name": "Cor", "seal": fields["slots"][0]["public_key"]}
    put(fields, place, values[str(place[-1])])
    put(fields, ("slots", 2, "role"), "owner")  # so that there is one
    salon.write_json(fields, backup=True)
    unlocked = salon.read().unlock("Anna", OWNER_PASSPHRASE)
    assert unlocked.used_backup
    assert (unlocked.slot.role, unlocked.slot.hint) == (Role.OWNER, "vogels")
    assert unlocked.database_key == salon.key


def test_both_gone_and_both_damaged_are_told_apart(salon: Salon) -> None:
    salon.path.write_bytes(b"{}")
    backup_path(salon.path).write_bytes(b"")
    with pytest.raises(KeyFileDamagedError) as refused:
        salon.read()
    assert refused.value.reason == "malformed"  # the main file's own reason
    salon.path.unlink()
    with pytest.raises(KeyFileDamagedError):
        salon.read()
    backup_path(salon.path).unlink()
    with pytest.raises(KeyFileMissingError):
        salon.read()


def test_a_folder_or_pipe_of_that_name_is_refused(salon: Salon) -> None:
    salon.path.unlink()
    backup_path(salon.path).unlink()
    salon.path.mkdir()
    with pytest.raises(KeyFileDamagedError):
        salon.read()


def test_a_stale_copy_is_no_way_in_after_a_change(salon: Salon) -> None:
    """A crash between the two renames leaves the former contents in the copy; the sound main file overrules it."""
    former = salon.path.read_bytes()
    keys = salon.read()
    keys.change_passphrase("Bea", DESK_PASSPHRASE, NEW_PASSPHRASE, "")
    assert backup_path(salon.path).read_bytes() == salon.path.read_bytes() != former
    backup_path(salon.path).write_bytes(former)
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    keys = salon.read()
    keys.remove_staff(keys.unlock("Anna", OWNER_PASSPHRASE), "Bea")
    backup_path(salon.path).write_bytes(former)
    with pytest.raises(UnknownStaffError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    keys = salon.read()
    assert not keys.unlock("Anna", OWNER_PASSPHRASE).used_backup
    assert keys.repair()
    assert backup_path(salon.path).read_bytes() == salon.path.read_bytes()


# --- staff and passphrases -------------------------------------------------------------------------------------------


def test_a_second_owner_can_do_what_the_first_can_and_the_last_one_stays(salon: Salon) -> None:
    keys = salon.read()
    anna = keys.unlock("Anna", OWNER_PASSPHRASE)
    with pytest.raises(LastOwnerError):
        keys.remove_staff(anna, "Anna")
    keys.add_staff(anna, "  Cor  Smit ", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)
    cor = salon.read().unlock("cor  smit", NEW_PASSPHRASE)
    assert cor.slot.role is Role.OWNER and cor.database_key == salon.key
    keys.remove_staff(cor, "ANNA")
    with pytest.raises(UnknownStaffError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)
    with pytest.raises(LastOwnerError):
        keys.remove_staff(cor, "Cor  Smit")


def test_a_receptionist_manages_nobody_but_herself(salon: Salon) -> None:
    keys = salon.read()
    bea = keys.unlock("Bea", DESK_PASSPHRASE)
    before = salon.path.read_bytes()
    with pytest.raises(NotAllowedError):
        keys.add_staff(bea, "Cor", Role.OWNER, NEW_PASSPHRASE, "", CHEAP)
    with pytest.raises(NotAllowedError):
        keys.remove_staff(bea, "Anna")
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
        salon.read().reset_with_recovery(salon.code, "Anna", NEW_PASSPHRASE, "natte dingen")
    assert salon.path.read_bytes() == before


def test_the_recovery_code_gives_a_new_passphrase_and_keeps_the_role(salon: Salon) -> None:
    keys = salon.read()
    unlocked = keys.reset_with_recovery(salon.code, "bea", NEW_PASSPHRASE, "")
    assert (unlocked.slot.name, unlocked.slot.role) == ("Bea", Role.RECEPTIONIST)
    assert salon.read().unlock("Bea", NEW_PASSPHRASE).database_key == unlocked.database_key == salon.key
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    with pytest.raises(UnknownStaffError):
        keys.reset_with_recovery(salon.code, "Cor", NEW_PASSPHRASE, "")


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
    keys.remove_staff(anna, "Bea")
    for data in (older, b"{}", older.replace(b"vogels", b"vissen"), None):
        if data is None:
            salon.path.unlink()
        else:
            salon.path.write_bytes(data)
        keys.renew_recovery(anna, CHEAP)
        assert [(slot.name, slot.hint) for slot in salon.read().staff()] == [("Anna", "vogels")]
        assert salon.read().unlock("Anna", OWNER_PASSPHRASE).database_key == salon.key
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


# --- writing ---------------------------------------------------------------------------------------------------------


def test_the_files_are_for_this_user_only(salon: Salon) -> None:
    salon.read().change_passphrase("Bea", DESK_PASSPHRASE, NEW_PASSPHRASE, "")
    for path in (salon.path, backup_path(salon.path)):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(path.name for path in salon.path.parent.iterdir()) == ["records.keys", "records.keys.bak"]


@pytest.mark.parametrize("step", ["fsync", "open"])
@pytest.mark.parametrize("nth", [1, 2])
def test_a_full_disk_leaves_the_old_files_and_nothing_else(
    salon: Salon, step: str, nth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = salon.path.read_bytes()
    keys = salon.read()
    real, calls = getattr(os, step), 0

    def full(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += step == "fsync" or str(arguments[0]).endswith(".tmp")
        if calls == nth:
            raise OSError(28, "No space left on device")
        return real(*arguments, **named)

    with monkeypatch.context() as patched:
        patched.setattr(os, step, full)
        with pytest.raises(OSError, match="No space left"):
            keys.change_passphrase("Anna", OWNER_PASSPHRASE, NEW_PASSPHRASE, "")
    assert salon.path.read_bytes() == backup_path(salon.path).read_bytes() == before
    assert sorted(path.name for path in salon.path.parent.iterdir()) == ["records.keys", "records.keys.bak"]
    assert keys.unlock("Anna", OWNER_PASSPHRASE).database_key == salon.key


def test_a_copy_that_cannot_be_replaced_does_not_call_a_finished_change_failed(
    salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows when a scanner holds the `.bak` open: the passphrase has changed, and the next start repairs."""
    real = Path.replace

    def held(self: Path, target: Path) -> Path:
        if target.suffix == ".bak":
            raise PermissionError(13, "in use by another process")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", held)
        salon.read().change_passphrase("Bea", DESK_PASSPHRASE, NEW_PASSPHRASE, "")
    assert sorted(path.name for path in salon.path.parent.iterdir()) == ["records.keys", "records.keys.bak"]
    with pytest.raises(WrongPassphraseError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    keys = salon.read()
    keys.unlock("Bea", NEW_PASSPHRASE)
    assert keys.repair()


def test_a_full_disk_is_no_reason_not_to_work(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    backup_path(salon.path).unlink()
    keys = salon.read()
    keys.unlock("Bea", DESK_PASSPHRASE)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        assert not keys.repair()
    assert [path.name for path in salon.path.parent.iterdir()] == ["records.keys"]
    assert keys.repair()


KILLED_AT_RENAME = """
import os, sys
from pathlib import Path
from hhh_desktop.storage.secure_files import write_atomically

real, left = Path.replace, int(sys.argv[2])

def replace(self, target):
    global left
    if not left:
        os._exit(9)  # as kill -9 does: no handler, no tidying up
    left -= 1
    return real(self, target)

Path.replace = replace
write_atomically(Path(sys.argv[1]), Path(sys.argv[3]).read_bytes(), keep_backup=True)
"""


@pytest.mark.parametrize("renames", [0, 1])
def test_a_program_killed_between_temp_file_and_rename_leaves_files_that_open(salon: Salon, renames: int) -> None:
    before = salon.path.read_bytes()
    keys = salon.read()
    keys.change_passphrase("Bea", DESK_PASSPHRASE, NEW_PASSPHRASE, "")
    after = salon.path.with_name("after")
    salon.path.replace(after)
    salon.path.write_bytes(before)
    backup_path(salon.path).write_bytes(before)

    killed = subprocess.run([sys.executable, "-c", KILLED_AT_RENAME, salon.path, str(renames), after], check=False)

    assert killed.returncode == 9
    assert any(path.suffix == ".tmp" for path in salon.path.parent.iterdir())
    assert salon.path.read_bytes() == (after.read_bytes() if renames else before)
    assert backup_path(salon.path).read_bytes() == before
    opens = NEW_PASSPHRASE if renames else DESK_PASSPHRASE
    keys = salon.read()
    assert keys.unlock("Bea", opens).database_key == salon.key
    keys.change_passphrase("Bea", opens, "een heel andere zin", "")  # and the next write tidies up
    names = sorted(path.name for path in salon.path.parent.iterdir())
    assert names == ["after", "records.keys", "records.keys.bak"]


def test_too_little_memory_is_its_own_error(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2.exceptions import HashingError

    def refuse(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", refuse)
    with pytest.raises(NotEnoughMemoryError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)


# --- Argon2id --------------------------------------------------------------------------------------------------------


def test_the_hash_is_argon2id_as_published() -> None:
    """Against the command line encoder of the reference implementation, by another door of the library."""
    from argon2.low_level import Type, hash_secret

    encoded = hash_secret(b"geheim", b"s" * 16, 2, 19 * 1024, 1, 32, Type.ID).decode()
    import base64

    assert encoded.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert base64.b64encode(derive_key(b"geheim", b"s" * 16, CHEAP)).decode().rstrip("=") == encoded.split("$")[-1]


@pytest.mark.parametrize("kib_per_second", [50_000, 300_000, 1_000_000, 3_000_000, 20_000_000])
def test_calibration_reaches_half_a_second_on_any_pc(kib_per_second: int) -> None:
    elapsed = 0.0

    def derive(_: bytes, __: bytes, parameters: Argon2Parameters) -> bytes:
        nonlocal elapsed
        elapsed += 0.01 + parameters.memory_kib * parameters.time_cost / kib_per_second
        return bytes(32)

    chosen = calibrate(clock=lambda: elapsed, derive=derive)
    seconds = 0.01 + chosen.memory_kib * chosen.time_cost / kib_per_second
    chosen.require_sane()
    assert chosen.memory_kib >= 64 * 1024 and chosen.time_cost >= 3 and chosen.parallelism == 4
    assert chosen.memory_kib <= 1024 * 1024
    assert 0.5 <= seconds <= 0.8 or (chosen == FLOOR and seconds > 0.8)


def test_calibration_stays_where_the_memory_ends() -> None:
    elapsed = 0.0

    def derive(_: bytes, __: bytes, parameters: Argon2Parameters) -> bytes:
        nonlocal elapsed
        if parameters.memory_kib > 64 * 1024:
            raise NotEnoughMemoryError(parameters.memory_kib)
        elapsed += 0.05
        return bytes(32)

    assert calibrate(clock=lambda: elapsed, derive=derive) == FLOOR

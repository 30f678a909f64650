"""An edited key file never opens with a wrong key or a wrong role, and a hostile one is refused by code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.staff import Role
from hhh_desktop.services.vault_errors import (
    HostileParametersError,
    KeyFileDamagedError,
    KeyFileTooNewError,
    WrongPassphraseError,
)
from hhh_desktop.storage import key_file, key_slots
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_format import from_bytes
from hhh_desktop.storage.key_slots import Slot, open_slot
from hhh_desktop.storage.secure_files import backup_path
from tests.storage.key_salon import (
    CHEAP,
    DATABASE_ID,
    DESK_PASSPHRASE,
    OWNER_PASSPHRASE,
    Salon,
    cheap_derive,
    put,
)


@pytest.fixture
def salon(tmp_path: Path) -> Salon:
    return Salon(tmp_path)


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


def get(document: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


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

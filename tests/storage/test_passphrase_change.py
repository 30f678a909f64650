"""Passphrases that change and parameters that grow, without the database being touched."""

import errno

import pytest

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.services.vault_errors import UnknownStaffError, WrongPassphraseError
from hhh_desktop.storage.calibration import FLOOR, Argon2Parameters
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.vault import change_passphrase, reset_passphrase
from tests.storage.rotating_salon import CHEAP, ESRAS, FRESH, WORDS

DEARER = Argon2Parameters(20 * 1024, 2, 1)


def test_change_of_passphrase_leaves_the_database_alone(place):
    vault, esra = place.opened("Esra", ESRAS)
    with vault:
        with pytest.raises(WrongPassphraseError):
            change_passphrase(vault, esra, WORDS, FRESH, "", CHEAP, place.clock, place.marks)
        with pytest.raises(InvalidFieldError):
            change_passphrase(vault, esra, ESRAS, "te kort", "", CHEAP, place.clock, place.marks)
        vault.database.checkpoint()
        before = (place.folder / "records.db").read_bytes()
        change_passphrase(vault, esra, ESRAS, FRESH, "fris", DEARER, place.clock, place.marks)
        assert (place.folder / "records.db").read_bytes() == before, "only a note is written, to the WAL"
        place.register(vault, 6)
    with pytest.raises(WrongPassphraseError):
        place.opened("Esra", ESRAS)
    vault, _ = place.opened("Esra", FRESH)
    vault.close()
    assert place.keys().keys() == {1}
    assert place.check(clients=6).count("passphrase_changed") == 1


def test_an_owner_gives_a_colleague_a_new_passphrase(place):
    vault, owner = place.opened()
    with vault:
        with pytest.raises(UnknownStaffError):
            reset_passphrase(vault, owner, "Daan", FRESH, "", CHEAP, place.clock)
        reset_passphrase(vault, owner, "esra", FRESH, "", CHEAP, place.clock)
    with pytest.raises(WrongPassphraseError):
        place.opened("Esra", ESRAS)
    place.opened("Esra", FRESH)[0].close()


def parameters_of(place, name):
    content = KeyFile.read(place.folder / "records.keys")._content
    return next(slot.argon2 for slot in content.slots if slot.name == name)


def test_old_parameters_are_lifted_to_the_owners_at_the_next_unlock(place):
    vault, owner = place.opened()
    stronger = Argon2Parameters(FLOOR.memory_kib, FLOOR.time_cost + 1, FLOOR.parallelism)
    with vault:
        change_passphrase(vault, owner, WORDS, WORDS + "!", "", stronger, place.clock, place.marks)
    assert parameters_of(place, "Esra") == CHEAP
    with pytest.raises(WrongPassphraseError):
        place.opened("Esra", WORDS)
    assert parameters_of(place, "Esra") == CHEAP, "a wrong passphrase lifts nothing"
    place.opened("Esra", ESRAS)[0].close()
    assert parameters_of(place, "Esra") == stronger
    written = (place.folder / "records.keys").read_bytes()
    place.opened("Esra", ESRAS)[0].close()
    assert (place.folder / "records.keys").read_bytes() == written, "once is enough"


def test_parameters_under_todays_floor_are_lifted_to_it(place):
    vault, owner = place.opened()
    with vault:
        change_passphrase(vault, owner, WORDS, FRESH, "", DEARER, place.clock, place.marks)
    place.opened("Marije", FRESH)[0].close()
    assert parameters_of(place, "Marije") == FLOOR


def test_lifting_that_fails_is_no_reason_not_to_open(place, monkeypatch):
    vault, owner = place.opened()
    with vault:
        change_passphrase(vault, owner, WORDS, FRESH, "", DEARER, place.clock, place.marks)

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(KeyFile, "_replace_slot", refuse)
    place.opened("Marije", FRESH)[0].close()
    assert parameters_of(place, "Marije") == DEARER

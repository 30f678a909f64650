"""Passphrases that change and parameters that grow, without the database being touched."""

import errno
from base64 import b64encode

import pytest

from hhh_desktop.domain.errors import InvalidFieldError, StorageFaultError
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.services.vault_errors import KeyChangeNotNotedError, UnknownStaffError, WrongPassphraseError
from hhh_desktop.storage import key_file
from hhh_desktop.storage.calibration import FLOOR, Argon2Parameters
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.key_slots import SlotKind
from hhh_desktop.storage.vault import change_passphrase, replace_recovery_code, reset_passphrase
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


@pytest.mark.parametrize("name", ["records.keys", "records.keys.bak"])
def test_what_was_lifted_opens_and_the_old_parameters_are_in_neither_file(place, name):
    """Whoever has the former bytes of the slot guesses as cheaply as before; the files of now give him none of them."""
    vault, owner = place.opened()
    stronger = Argon2Parameters(FLOOR.memory_kib, FLOOR.time_cost + 1, FLOOR.parallelism)
    with vault:
        change_passphrase(vault, owner, WORDS, WORDS + "!", "", stronger, place.clock, place.marks)
    former = next(slot for slot in KeyFile.read(place.folder / "records.keys")._content.slots if slot.name == "Esra")
    assert former.argon2 == CHEAP and b64encode(former.salt).decode() in (place.folder / name).read_text(), "control"
    place.opened("Esra", ESRAS)[0].close()
    file = place.folder / name
    slots = KeyFile.read(file)._content.slots
    staff = [slot for slot in slots if slot.kind is SlotKind.STAFF]
    assert [slot.argon2 for slot in staff] == [stronger, stronger]
    for part in (former.salt, former.nonce, former.public_key, former.private_key):
        assert b64encode(part).decode() not in file.read_text()
    unlocked = KeyFile.read(file).unlock("Esra", ESRAS)
    assert place.opens(bytes(unlocked.database_key))
    with pytest.raises(WrongPassphraseError):
        KeyFile.read(file).unlock("Esra", WORDS)


@pytest.mark.parametrize("act", ["own", "colleague", "code"])
def test_a_change_that_could_not_be_noted_is_told_as_done(place, monkeypatch, act):
    """Told as refused, somebody would go on with a passphrase or a code that opens nothing any more."""
    vault, owner = place.opened()
    code = new_code()

    def full(*_, **__):
        raise StorageFaultError("disk_full")

    with vault:
        monkeypatch.setattr(vault.audit, "append", full)
        with pytest.raises(KeyChangeNotNotedError) as caught:
            if act == "own":
                change_passphrase(vault, owner, WORDS, FRESH, "", CHEAP, place.clock, place.marks)
            elif act == "colleague":
                reset_passphrase(vault, owner, "Esra", FRESH, "", CHEAP, place.clock)
            else:
                replace_recovery_code(vault, owner, code, CHEAP, place.clock)
        assert caught.value.reason == "disk_full"
    keys = KeyFile.read(place.folder / "records.keys")
    if act == "code":
        keys.unlock_with_recovery(code).wipe()
    else:
        keys.unlock("Marije" if act == "own" else "Esra", FRESH).wipe()


def test_a_key_file_that_cannot_be_written_keeps_the_old_passphrase(place, monkeypatch):
    vault, owner = place.opened()
    before = (place.folder / "records.keys").read_bytes()

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    with vault:
        with monkeypatch.context() as patched:
            patched.setattr(key_file, "write_atomically", full)
            with pytest.raises(StorageFaultError):
                change_passphrase(vault, owner, WORDS, FRESH, "", CHEAP, place.clock, place.marks)
        assert (place.folder / "records.keys").read_bytes() == before
    place.opened()[0].close()

"""Every bit of the key file, flipped: it opens with the true key and the true role, or not at all."""

from __future__ import annotations

from collections import Counter

import pytest

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.staff import Role
from hhh_desktop.storage import key_file, key_slots
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.secure_files import backup_path
from tests.faults.reach import SHARE, dice
from tests.storage.key_salon import CHEAP, DATABASE_ID, DESK_PASSPHRASE, OWNER_PASSPHRASE, cheap_derive

pytestmark = pytest.mark.row("key_bits")
#: Of so many bits one is flipped in the short form, another one in each field each time.
ONE_IN = 47


class Sound:
    """A key file with an owner, a receptionist and a recovery code, in the middle of a rotation or not."""

    def __init__(self, folder, rotating):
        self.path = folder / "records.keys"
        made = KeyFile.create(self.path, DATABASE_ID, "Anna", OWNER_PASSPHRASE, "vogels", CHEAP)
        made.key_file.add_staff(made.unlocked, "Bea", Role.RECEPTIONIST, DESK_PASSPHRASE, "", CHEAP)
        unlocked = made.unlocked
        if rotating:
            unlocked = made.key_file.start_rotation(unlocked.under(1))
        self.keys = {number: bytes(key) for number, key in unlocked.database_keys.items()}
        self.code, self.data = made.recovery_code, self.path.read_bytes()

    def openings(self):
        """The three ways in, and who one is then."""
        yield Role.OWNER, lambda file: file.unlock("Anna", OWNER_PASSPHRASE)
        yield Role.RECEPTIONIST, lambda file: file.unlock("Bea", DESK_PASSPHRASE)
        yield Role.OWNER, lambda file: file.unlock_with_recovery(self.code)

    def opened(self):
        """For each way in: `true`, `refused`, or what is wrong with what it gave."""
        for role, opening in self.openings():
            try:
                unlocked = opening(KeyFile.read(self.path))
            except HhhError:
                yield "refused"
                continue
            keys = {number: bytes(key) for number, key in unlocked.database_keys.items()}
            if keys != self.keys:
                yield "a wrong key"
            else:
                yield "true" if unlocked.slot.role is role else "a wrong role"


def bits(data):
    """All of them, or in the short form one of a few in each stretch of the file."""
    if SHARE >= 1:
        return list(range(8 * len(data)))
    one_in, chance = (max(1, round(1 / SHARE)) if SHARE else ONE_IN), dice("bits")
    return [min(start + chance.randrange(one_in), 8 * len(data) - 1) for start in range(0, 8 * len(data), one_in)]


@pytest.fixture(params=[False, True], ids=["at rest", "rotating"])
def sound(request, tmp_path, monkeypatch):
    """A cheap hash stands in for Argon2id, which is not what is tried here."""
    monkeypatch.setattr(key_slots, "derive_key", cheap_derive)
    return Sound(tmp_path, request.param)


def flipped(data, bit):
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_no_bit_opens_with_a_wrong_key_or_a_wrong_role(sound, tally):
    """Without the copy beside it."""
    copy, told = backup_path(sound.path), Counter()
    copy.unlink()
    for bit in bits(sound.data):
        sound.path.write_bytes(flipped(sound.data, bit))
        answers = list(sound.opened())
        told.update(answers)
        assert set(answers) <= {"refused", "true"}, f"bit {bit}: {answers}"
        tally(bits=1)
    print(told)
    assert told["refused"] > 0.99 * told.total()


def test_the_copy_steps_in_for_every_bit(sound, tally):
    for bit in bits(sound.data):
        sound.path.write_bytes(flipped(sound.data, bit))
        answers = list(sound.opened())
        assert answers in (["true"] * 3, ["refused"] * 3), f"bit {bit}: {answers}"
        if answers[0] == "refused":  # the one word that the copy must not hide: a file of a newer version
            assert b'"version": 1' in sound.data[bit // 8 - 20 : bit // 8 + 20], f"bit {bit}"
        tally(bits_with_the_copy=1)
    assert backup_path(sound.path).read_bytes() == sound.data


def test_control_without_the_bindings_a_role_is_changed(tmp_path, monkeypatch, tally):
    """With empty associated data and no seal, a receptionist who edits the file is an owner."""
    monkeypatch.setattr(key_slots, "derive_key", cheap_derive)
    monkeypatch.setattr(key_slots, "slot_binding", lambda *_: b"")
    monkeypatch.setattr(key_slots, "key_binding", lambda *_: b"")
    monkeypatch.setattr(key_file, "is_sealed", lambda *_: True)
    sound = Sound(tmp_path, rotating=False)
    backup_path(sound.path).unlink()
    sound.path.write_bytes(sound.data.replace(b'"receptionist"', b'"owner"'))
    assert list(sound.opened())[1] == "a wrong role"
    tally(controls=1)

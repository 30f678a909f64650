"""An opening that fails half-way: nothing is changed, nothing stays open, and the keys are wiped."""

import errno

import pytest

from hhh_desktop.domain.errors import CannotOpenError, InvalidFieldError, StorageFaultError
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.services.vault_errors import UnknownStaffError
from hhh_desktop.storage import vault as vault_module
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.vault import NewSalon, Vault, add_staff, create_salon, open_salon, recover_salon

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
WORDS, FRESH = "fietsbel lantaarn zee pannenkoek", "een nieuwe wachtzin na het vergeten"


class Place:
    """A closed salon with an owner and a receptionist, and what opens it."""

    def __init__(self, tmp_path, clock):
        self.folder, self.marks, self.clock = tmp_path / "salon", tmp_path / "marks", clock
        opened, self.code = create_salon(self.folder, NewSalon(Salon("", "S"), "Marije", WORDS), CHEAP, clock)
        with opened:
            owner = opened.staff.all()[0]
            add_staff(opened, owner, "Esra", Role.RECEPTIONIST, "een heel andere wachtzin", "", CHEAP, clock)

    def open(self, words=WORDS):
        return open_salon(self.folder, "Marije", words, self.clock, self.marks)[0]

    def recover(self, name="Marije", words=FRESH, hint="", **how):
        return recover_salon(self.folder, self.code, name, words, hint, CHEAP, self.clock, self.marks, **how)

    def keys(self):
        return [(self.folder / name).read_bytes() for name in ("records.keys", "records.keys.bak")]


@pytest.fixture
def place(tmp_path, clock):
    return Place(tmp_path, clock)


@pytest.fixture
def vaults(monkeypatch):
    """Every vault that is made."""
    made, real = [], Vault.__init__

    def kept(self, *given):
        real(self, *given)
        made.append(self)

    monkeypatch.setattr(Vault, "__init__", kept)
    return made


def is_wiped(vault):
    return not any(any(key) for key in vault.unlocked.database_keys.values())


@pytest.mark.parametrize("step", ["_require_same_salon", "_member", "finish_rotation", "_lift"])
@pytest.mark.parametrize("fault", [OSError(errno.EIO, "io"), RuntimeError("a bug")])
def test_an_opening_that_fails_leaves_nothing_open(place, vaults, monkeypatch, step, fault):
    def fail(*_):
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(vault_module, step, fail)
        with pytest.raises(type(fault) if isinstance(fault, RuntimeError) else CannotOpenError):
            place.open()
    [vault] = vaults
    assert is_wiped(vault)
    place.open().close()  # neither database nor folder is held


def test_a_database_that_does_not_open_wipes_the_keys(place, monkeypatch):
    seen, real = [], vault_module.open_with_keys
    monkeypatch.setattr(
        vault_module, "open_with_keys", lambda path, unlocked: seen.append(unlocked) or real(path, unlocked)
    )
    (place.folder / "records.db").write_bytes(b"")
    with pytest.raises(CannotOpenError) as caught:
        place.open()
    assert caught.value.reason == "damaged"
    assert not any(any(key) for key in seen[0].database_keys.values())


@pytest.mark.parametrize("loss", ["gone", "empty", "another"])
def test_without_its_database_recovering_changes_nothing(place, loss):
    database, before = place.folder / "records.db", place.keys()
    database.rename(place.folder / "elsewhere")
    if loss == "empty":
        database.touch()
    if loss == "another":
        database.write_bytes((place.folder / "elsewhere").read_bytes()[::-1])
    with pytest.raises(CannotOpenError):
        place.recover()
    assert place.keys() == before
    (place.folder / "elsewhere").replace(database)
    place.open().close()  # the passphrase of before still opens


@pytest.mark.parametrize(
    ("words", "hint", "name", "error"),
    [("te kort", "", "Marije", InvalidFieldError), (FRESH, FRESH, "Marije", InvalidFieldError),
     (FRESH, "", "Daan", UnknownStaffError)],
)  # fmt: skip
def test_a_refused_recovery_changes_nothing(place, words, hint, name, error):
    before = place.keys()
    with pytest.raises(error):
        place.recover(name, words, hint)
    assert place.keys() == before
    place.open().close()


@pytest.mark.parametrize("step", ["reset_passphrase", "renew_recovery"])
def test_a_full_disk_at_recovering_closes_all_and_the_code_opens_as_before(place, vaults, monkeypatch, step):
    def full(*_):
        raise OSError(errno.ENOSPC, "no space")

    with monkeypatch.context() as patch:
        patch.setattr(KeyFile, step, full)
        with pytest.raises(StorageFaultError) as caught:
            place.recover()
    assert caught.value.reason == "disk_full"
    assert is_wiped(vaults[0])
    vault, member, code = place.recover()
    vault.close()
    assert member.name == "Marije" and code not in ("", place.code)
    place.open(FRESH).close()


def test_a_receptionist_recovers_and_stays_one(place):
    vault, member, code = place.recover("esra")
    with vault:
        assert (member.name, member.role, code) == ("Esra", Role.RECEPTIONIST, "")
        assert vault.unlocked.slot.role is Role.RECEPTIONIST

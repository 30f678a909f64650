"""The key file on a disk that fails: its copy steps in, and a write is done wholly or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.domain.staff import Role
from hhh_desktop.services.vault_errors import (
    KeyFileDamagedError,
    KeyFileMissingError,
    UnknownStaffError,
    WrongPassphraseError,
)
from hhh_desktop.storage.secure_files import backup_path
from tests.storage.key_salon import (
    DESK_PASSPHRASE,
    NEW_PASSPHRASE,
    OWNER_PASSPHRASE,
    Salon,
    put,
)


@pytest.fixture
def salon(tmp_path: Path) -> Salon:
    return Salon(tmp_path)


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
    keys.start_rotation(keys.unlock("Anna", OWNER_PASSPHRASE), "Bea")
    backup_path(salon.path).write_bytes(former)
    with pytest.raises(UnknownStaffError):
        salon.read().unlock("Bea", DESK_PASSPHRASE)
    keys = salon.read()
    assert not keys.unlock("Anna", OWNER_PASSPHRASE).used_backup
    assert keys.repair()
    assert backup_path(salon.path).read_bytes() == salon.path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights per profile, not per mode")
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

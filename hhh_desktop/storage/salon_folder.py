"""What lies in a salon's folder, told without loading a database or a cipher: the unlock window waits for this."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

DATABASE_NAME = "records.db"
KEY_FILE_NAME = "records.keys"
LOCK_NAME = "records.lock"
#: The database of a first start that is still under way; nobody has opened it yet.
PART_NAME = DATABASE_NAME + ".part"
#: The plan of a swap that is still under way, and where the restored salon waits for it (see `swap`).
SWAP_NAME = "records.swap"
RESTORED_NAME = "records.restored"

_LARGEST_KEY_FILE = 1 << 20


@dataclass(frozen=True, slots=True)
class SlotLabel:
    """What a key slot says about itself, unverified: good enough to choose a name by, for nothing else."""

    name: str
    role: str
    hint: str


def key_files(folder: Path) -> tuple[Path, Path]:
    """The key file and its equal copy."""
    return folder / KEY_FILE_NAME, folder / (KEY_FILE_NAME + ".bak")


def holds_salon(folder: Path) -> bool:
    """Whether there is anything in `folder` that belongs to a salon; a first start may be at work on it."""
    return any(path.exists() for path in (folder / DATABASE_NAME, *key_files(folder), folder / SWAP_NAME))


def has_salon(folder: Path) -> bool:
    """Whether there is a salon in `folder`: then it is opened, never made anew. Clears away a first start that died, and
    carries on a swap that was stopped; one that cannot be carried on now is a salon too, and opening it says why.
    """
    if (folder / PART_NAME).exists():
        from hhh_desktop.storage.first_start import finish_start

        finish_start(folder)
    if any((folder / name).exists() for name in (SWAP_NAME, RESTORED_NAME, RESTORED_NAME + ".restoring")):
        from hhh_desktop.domain.errors import CannotOpenError
        from hhh_desktop.storage.swap import finish_swap

        with suppress(CannotOpenError):
            finish_swap(folder)
    return holds_salon(folder)


def slot_labels(folder: Path) -> tuple[SlotLabel, ...]:
    """Who seems able to unlock; empty when the key file cannot be read that easily (then `vault.staff_of` says why)."""
    try:
        with key_files(folder)[0].open("rb") as file:
            slots = json.loads(file.read(_LARGEST_KEY_FILE))["slots"]
        return tuple(
            SlotLabel(str(slot["name"])[:200], str(slot["role"]), str(slot["hint"])[:200])
            for slot in slots
            if slot["kind"] == "staff"
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()

"""What went wrong with the backups, kept outside the database until it is put right: codes only, nothing personal.

A full disk may be what went wrong, so a note that cannot be written is no error; it then lives as long as the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import CannotOpenError, HhhError, StorageFaultError
from hhh_desktop.services.backup_errors import BackupFaultError, BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage.secure_files import write_atomically

FILE_NAME = "backup-notes.json"
#: What a note can be about: the two places of backups, and trying a restore.
OWN, SECOND, TRIAL = "own", "second", "trial"
_LONGEST = 65536
_KINDS: Mapping[str, type[Any]] = {
    kind.code: kind
    for kind in (
        StorageFaultError,
        BackupFaultError,
        BackupRefusedError,
        BackupUnreadableError,
        CopyNotProvenError,
        CannotOpenError,
    )
}


@dataclass(frozen=True, slots=True)
class BackupNotes:
    """`faults`: what a fault is about -> its code and reason; `nagged`: the day on which the owner was last reminded."""

    faults: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    nagged: str = ""

    def with_fault(self, about: str, error: Exception | None) -> BackupNotes:
        """With this fault noted; None: it went well, so the fault there was is gone."""
        faults = {name: fault for name, fault in self.faults.items() if name != about}
        if error is not None:
            faults[about] = (getattr(error, "code", ""), getattr(error, "reason", ""))
        return BackupNotes(faults, self.nagged)

    def with_nag(self, day: str) -> BackupNotes:
        """With the owner reminded on that day."""
        return BackupNotes(self.faults, day)

    def error(self, about: str) -> Exception | None:
        """The fault as the error it was, for saying it in words; None when there is none."""
        if about not in self.faults:
            return None
        code, reason = self.faults[about]
        if code == ErasureNotProvenError.code:
            return ErasureNotProvenError(())
        kind = _KINDS.get(code)
        return kind(reason) if kind else HhhError()


def load_notes(folder: Path) -> BackupNotes:
    """The notes of this data folder; none where they cannot be read."""
    import json

    try:
        with (folder / FILE_NAME).open("rb") as file:
            raw = json.loads(file.read(_LONGEST))
        faults = {str(about): (str(code), str(reason)) for about, (code, reason) in raw["faults"].items()}
        return BackupNotes(faults, str(raw["nagged"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return BackupNotes()


def save_notes(folder: Path, notes: BackupNotes) -> None:
    """Writes them down if that can be done."""
    import json

    data = json.dumps({"faults": {name: list(fault) for name, fault in notes.faults.items()}, "nagged": notes.nagged})
    with suppress(OSError):
        write_atomically(folder / FILE_NAME, data.encode())

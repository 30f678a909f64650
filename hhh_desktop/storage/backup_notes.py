"""What went wrong with the backups, kept outside the database until it is put right: codes only, nothing personal.

A full disk may be what went wrong, so a note that cannot be written is no error; it then lives as long as the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hhh_desktop.services.backup_errors import BackupFailedError, SecondBackupFailedError, TrialFailedError
from hhh_desktop.storage.secure_files import write_atomically

FILE_NAME = "backup-notes.json"
#: What a note can be about: the two places of backups, and trying a restore.
OWN, SECOND, TRIAL = "own", "second", "trial"
_LONGEST = 65536
#: What could not be written down, by data folder: known to this program until it can be.
_UNWRITTEN: dict[Path, BackupNotes] = {}
_KINDS = {OWN: BackupFailedError, SECOND: SecondBackupFailedError, TRIAL: TrialFailedError}


@dataclass(frozen=True, slots=True)
class BackupNotes:
    """`faults`: what a fault is about -> the code of its reason; `nagged`: the day on which the owner was reminded."""

    faults: Mapping[str, str] = field(default_factory=dict)
    nagged: str = ""

    def with_fault(self, about: str, error: Exception | None) -> BackupNotes:
        """With this fault noted; None: it went well, so the fault there was is gone."""
        faults = {name: reason for name, reason in self.faults.items() if name != about}
        if error is not None:
            faults[about] = str(getattr(error, "reason", "") or getattr(error, "code", "error"))
        return BackupNotes(faults, self.nagged)

    def with_nag(self, day: str) -> BackupNotes:
        """With the owner reminded on that day."""
        return BackupNotes(self.faults, day)

    def error(self, *about: str) -> BackupFailedError | None:
        """The first fault about one of these, for saying it in words; None when there is none."""
        return next((_KINDS[one](self.faults[one]) for one in about if one in self.faults), None)


def load_notes(folder: Path) -> BackupNotes:
    """The notes of this data folder; none where they cannot be read."""
    import json

    if (unwritten := _UNWRITTEN.get(folder)) is not None:
        return unwritten
    try:
        with (folder / FILE_NAME).open("rb") as file:
            raw = json.loads(file.read(_LONGEST))
        faults = {about: str(raw["faults"][about]) for about in _KINDS if about in raw["faults"]}
        return BackupNotes(faults, str(raw["nagged"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return BackupNotes()


def save_notes(folder: Path, notes: BackupNotes) -> None:
    """Writes them down if that can be done; else they are remembered until a later one can be written."""
    import json

    data = json.dumps({"faults": dict(notes.faults), "nagged": notes.nagged})
    try:
        write_atomically(folder / FILE_NAME, data.encode())
    except OSError:
        _UNWRITTEN[folder] = notes
    else:
        _UNWRITTEN.pop(folder, None)

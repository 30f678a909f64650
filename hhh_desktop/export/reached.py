"""Certificates that say that backups were still to follow, written anew once an erasure has reached them.

What a certificate said is read from its own file, not remembered: a stick that comes back after months, or a stop in
between, makes no difference.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from hhh_desktop.domain.erasure import BackupReach, ErasureReport
from hhh_desktop.domain.staff import Salon
from hhh_desktop.export.certificate import FOLDER, Proofs, certified


def erasures_reached(proofs: Proofs, folder: Path) -> tuple[int, ...]:
    """The numbers of the erasures whose certificate in the data folder tells of more to follow than there is now.

    One whose certificate is missing is not among them (`write_missing` sees to it), nor is one that cannot be read.
    """
    told = {number: _told(folder / FOLDER / f"wisbewijs-{number}.json") for number in proofs.proven()}
    return tuple(
        number
        for number, reach in told.items()
        if reach.waiting and _left(proofs.report(number).backups) != _left(reach)
    )


def write_reached(
    proofs: Proofs,
    salon: Salon,
    folder: Path,
    language: str = "nl",
    html_to_pdf: Callable[[str, Path], None] | None = None,
) -> tuple[ErasureReport, ...]:
    """Writes those certificates anew; one that cannot be written stays as it is until the next time."""
    numbers = erasures_reached(proofs, folder)
    return tuple(certified(proofs.report(number), salon, folder, language, html_to_pdf) for number in numbers)


def _left(reach: BackupReach) -> tuple[int, str]:
    """What is still to follow; backups that were made since change nothing about it."""
    return reach.waiting, reach.until


def _told(path: Path) -> BackupReach:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))["backups"]
        return BackupReach(int(said["reached"]), int(said["waiting"]), str(said["until"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return BackupReach()

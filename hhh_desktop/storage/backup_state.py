"""Reads what an owner wants to know about the backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.services.backups import BackupState, Expired
from hhh_desktop.storage.backup_list import erased_through, listed
from hhh_desktop.storage.trial import last_trial

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: So many destroyed keys are told of.
_EXPIRED_SHOWN = 5


def state_of(vault: Vault, second: str) -> BackupState:
    """How the backups stand; `second` is the second place (a path, or empty)."""
    backups = listed(vault.database)
    through = erased_through(vault.database)
    expired = vault.database.rows(
        "SELECT made_at, destroyed_at FROM backup WHERE destroyed_at IS NOT NULL"
        " ORDER BY destroyed_at DESC, id DESC LIMIT ?",
        (_EXPIRED_SHOWN,),
    )
    return BackupState(
        backups=tuple(sorted(backups, key=lambda backup: (backup.made_at, backup.uid), reverse=True)),
        reached=sum(backup.erased_through >= through for backup in backups),
        second_here=bool(second) and Path(second).is_dir(),
        expired=tuple(Expired(*row) for row in expired),
        last_trial=last_trial(vault) or "",
    )


def salon_since(vault: Vault) -> str:
    """Since when there is a salon, as a stored time: from then on a backup can be wanted."""
    found: str | None = vault.database.value("SELECT min(at) FROM audit")
    return found or ""

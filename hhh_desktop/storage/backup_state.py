"""Reads what an owner wants to know about the backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.services.backups import BackupState, Expired
from hhh_desktop.storage.backup_list import erased_through, listed
from hhh_desktop.storage.backups import own_place
from hhh_desktop.storage.folder_kind import kind_of
from hhh_desktop.storage.swap import PUT_ASIDE
from hhh_desktop.storage.trial import last_trial

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: So many destroyed keys are told of.
_EXPIRED_SHOWN = 5


def state_of(vault: Vault, second: str) -> BackupState:
    """How the backups stand; `second` is the second place (a path, or empty)."""
    found = listed(vault.database)
    put_aside = tuple(one for one in found if one.name.startswith(PUT_ASIDE))
    own = own_place(vault)
    gone = {one.uid for one in found if not one.place and not (own / one.name).is_file()}  # thrown away by hand
    backups = [one for one in found if one not in put_aside and one.uid not in gone]
    through = erased_through(vault.database)
    here = bool(second) and Path(second).is_dir()
    expired = vault.database.rows(
        "SELECT made_at, destroyed_at FROM backup WHERE destroyed_at IS NOT NULL AND instr(name, ?) != 1"
        " ORDER BY destroyed_at DESC, id DESC LIMIT ?",
        (PUT_ASIDE, _EXPIRED_SHOWN),
    )
    return BackupState(
        backups=tuple(sorted(backups, key=lambda backup: (backup.made_at, backup.uid), reverse=True)),
        reached=sum(backup.erased_through >= through for backup in backups),
        second_here=here,
        second_copied_by=_service(second) if here else "",
        expired=tuple(Expired(*row) for row in expired),
        last_trial=last_trial(vault) or "",
        put_aside=put_aside,
    )


def _service(place: str) -> str:
    """The service that copies a folder elsewhere, keeping old lists of keys; empty when none does."""
    kind = kind_of(Path(place))
    return kind.name if kind.kind == "synced" else ""


def salon_since(vault: Vault) -> str:
    """Since when there is a salon, as a stored time: from then on a backup can be wanted."""
    found: str | None = vault.database.value("SELECT min(at) FROM audit")
    return found or ""

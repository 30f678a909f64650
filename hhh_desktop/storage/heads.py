"""Comparing the log with heads that lie elsewhere: on paper, in a certificate, in the lists beside the backups."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup
from hhh_desktop.services.findings import HISTORY
from hhh_desktop.services.heads import parse_head, short_head
from hhh_desktop.storage.backup_keys import sealings_of
from hhh_desktop.storage.backup_list import known_sealings
from hhh_desktop.storage.backup_place import Place
from hhh_desktop.storage.backups import label_of, reachable_places
from hhh_desktop.storage.database import faults
from hhh_desktop.storage.witness import finding_of

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault


def head_of(vault: Vault) -> str:
    """Today's head, for paper."""
    last = vault.audit.last()
    return short_head(last.seq, last.chain.hex()) if last else ""


def is_in_log(vault: Vault, printed: str) -> bool:
    """Whether the entry that a printed head names is in the log with that value: then nothing up to there has changed.

    That the chain holds from there on is what `verify` walks. Raises InvalidFieldError(`head`, `malformed`).
    """
    seq, chain = parse_head(printed)
    return vault.audit.chain_of(seq).hex().startswith(chain)


def backups_that_differ(vault: Vault) -> tuple[str, ...]:
    """The names of reachable backups that were made with a log that is not this one's beginning.

    Not those made before a restore, which this log notes, or before something that an owner has read already.
    """
    breaks = _breaks(vault)
    return tuple(
        backup.name
        for backup, seq, head in audit_heads(vault)
        if vault.audit.chain_of(seq).hex() != head
        and not any(seq >= since and backup.made_at <= at for since, at in breaks)
    )


def audit_heads(vault: Vault) -> tuple[tuple[Backup, int, str], ...]:
    """(backup, number and chain value in hex of the last audit entry it was made with), of all that can be reached.

    Only what the program itself wrote: an entry that was edited, or says nothing of the chain, is left out. A backup is
    of this salon's history when the entry of that number has that value.
    """
    found = list[tuple[Backup, int, str]]()
    sealings, known = sealings_of(vault.unlocked.database_keys.values()), known_sealings(vault.database)
    for path in reachable_places(vault)[0]:
        try:
            with faults():
                place = Place(path, label_of(vault, path), vault.keys.database_id, sealings, known, looking=True)
        except (StorageFaultError, BackupRefusedError, BackupUnreadableError):
            continue
        for entry in place.keys.entries:
            with suppress(BackupUnreadableError):
                if place.key_of(entry) and entry.audit_head:
                    found.append((entry.backup, entry.audit_seq, entry.audit_head))
    return tuple(found)


def _breaks(vault: Vault) -> list[tuple[int, str]]:
    """(number, time) from which on the log has gone another way, for a reason that it notes itself."""
    lines = vault.audit.history()
    read = max((line.seq for line in lines if line.action == "history_read"), default=0)
    breaks = [(line.seq, line.at) for line in lines if line.action == "backup_restored"]
    for line in lines:
        if line.action == "history_found" and line.seq < read and (one := finding_of(line)).code in HISTORY:
            breaks.append((one.seq, line.at))
    return breaks

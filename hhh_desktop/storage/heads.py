"""Comparing the log with heads that lie elsewhere: on paper, in a certificate, in the lists beside the backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hhh_desktop.services.backup_errors import BackupUnreadableError
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
    names = []
    for path in reachable_places(vault)[0]:
        sealings = sealings_of(vault.unlocked.database_keys.values())
        with faults():
            place = Place(
                path,
                label_of(vault, path),
                vault.keys.database_id,
                sealings,
                known_sealings(vault.database),
                looking=True,
            )
        for entry in place.keys.entries:
            try:
                place.key_of(entry)  # what the list says of it is bound to its key
            except BackupUnreadableError:
                continue  # the check of the backups tells
            if not entry.audit_head or vault.audit.chain_of(entry.audit_seq).hex() == entry.audit_head:
                continue
            if not any(entry.audit_seq >= seq and entry.backup.made_at <= at for seq, at in breaks):
                names.append(entry.backup.name)
    return tuple(names)


def _breaks(vault: Vault) -> list[tuple[int, str]]:
    """(number, time) from which on the log has gone another way, for a reason that it notes itself."""
    lines = vault.audit.history()
    read = max((line.seq for line in lines if line.action == "history_read"), default=0)
    breaks = [(line.seq, line.at) for line in lines if line.action == "backup_restored"]
    for line in lines:
        if line.action == "history_found" and line.seq < read and (one := finding_of(line)).code in HISTORY:
            breaks.append((one.seq, line.at))
    return breaks

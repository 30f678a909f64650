"""Checking an opened salon from end to end: file, settings, index, audit chain, ledger, pending work, rights, backups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hhh_desktop.domain.errors import CannotOpenError, NotAllowedError, StorageFaultError
from hhh_desktop.domain.staff import RIGHTS, Right
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.findings import HISTORY, WITNESS
from hhh_desktop.storage.backups import complaint_of
from hhh_desktop.storage.heads import backups_that_differ, head_of
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.ledger import LEDGER_NAME, Ledger
from hhh_desktop.storage.salon_folder import KEY_FILE_NAME
from hhh_desktop.storage.start_checks import loose_rights
from hhh_desktop.storage.swap import words_on_replaced
from hhh_desktop.storage.vault import Vault
from hhh_desktop.storage.witness import compare, unread

#: What the check of the key file says while a renewal is owed: the next opening finishes it.
RENEWAL_OWED = "renewal owed"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `detail` says what was found, in codes and numbers."""

    name: str
    ok: bool
    detail: str = ""


def verify(vault: Vault) -> tuple[Check, ...]:
    """Runs every check; one that cannot be carried out counts as not ok. Changes nothing but the checkpoint.

    Raises NotAllowedError unless an owner has opened the vault: what it says of staff, erasures and files is theirs.
    """
    if Right.MANAGE not in RIGHTS[vault.unlocked.slot.role]:
        raise NotAllowedError(Right.MANAGE)
    return run_checks(vault)


def run_checks(vault: Vault) -> tuple[Check, ...]:
    """The same for the program itself, whoever is signed in: see `weekly`."""
    found = []
    for name, check in CHECKS.items():
        try:
            complaint, detail = check(vault)
        except (StorageFaultError, CannotOpenError, BackupRefusedError) as error:
            complaint, detail = str(error), ""
        found.append(Check(name, not complaint, complaint or detail))
    return tuple(found)


def _pages(vault: Vault) -> tuple[str, str]:
    """Every page's HMAC, after a checkpoint: a page that was changed on the disk, free ones included."""
    vault.database.checkpoint()
    bad = vault.database.maintain("PRAGMA cipher_integrity_check")
    return f"{len(bad)} pages" if bad else "", f"{vault.database.value('PRAGMA page_count')} pages"


def _structure(vault: Vault) -> tuple[str, str]:
    answers = [row[0] for row in vault.database.maintain("PRAGMA integrity_check")]
    loose = vault.database.maintain("PRAGMA foreign_key_check")
    complaint = "" if answers == ["ok"] else "; ".join(answers[:3])
    return complaint or (f"{len(loose)} loose rows" if loose else ""), ""


def _settings(vault: Vault) -> tuple[str, str]:
    vault.database.assert_settings()
    return "", str(vault.database.value("PRAGMA cipher_version"))


def _index(vault: Vault) -> tuple[str, str]:
    """Each client is in the search index once, under its own stamp."""
    database = vault.database
    clients = database.value("SELECT count(*) FROM client")
    entries = database.value("SELECT count(*) FROM client_index_docsize")
    matched = database.value("SELECT count(*) FROM client c JOIN client_index_docsize d ON d.id = c.search_stamp")
    fits = clients == entries == matched
    return "" if fits else f"{clients} clients, {entries} entries, {matched} matched", f"{clients} clients"


def _audit(vault: Vault) -> tuple[str, str]:
    report = vault.audit.verify()
    return f"entry {report.broken_at}" if report.broken_at is not None else "", f"{report.entries} entries"


def _history(vault: Vault) -> tuple[str, str]:
    """The log against what is known of it elsewhere: the witness, the backups' lists, what nobody has read yet."""
    found = [one for one in (*compare(vault), *unread(vault)) if one.code in (*HISTORY, *WITNESS)]
    wrong = list(dict.fromkeys(f"{one.code} {one.seq}" if one.seq else one.code for one in found))
    wrong += [f"differs from {name}" for name in backups_that_differ(vault)]
    return ", ".join(wrong), head_of(vault)


def _ledger(vault: Vault) -> tuple[str, str]:
    known = [row[0] for row in vault.database.rows("SELECT ledger_hash FROM erasure")]
    report = Ledger(vault.folder / LEDGER_NAME, vault.salon.ledger_key()).verify(known)
    if report.broken_at is not None:
        return f"line {report.broken_at}", ""
    return f"{report.missing} missing" if report.missing else "", f"{report.entries} erasures"


def _pending(vault: Vault) -> tuple[str, str]:
    open_work = vault.database.value("SELECT count(*) FROM erasure_pending")
    unproven = vault.database.value("SELECT count(*) FROM erasure WHERE proven_at IS NULL")
    return f"{max(open_work, unproven)} erasures" if open_work or unproven else "", ""


def _statistics(vault: Vault) -> tuple[str, str]:
    """SQLite's own samples would hold clients' values."""
    tables = [row[0] for row in vault.database.rows("SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_stat%'")]
    rows = sum(vault.database.value(f"SELECT count(*) FROM {table}") for table in tables)
    return f"{rows} samples" if rows else "", ""


def _keys(vault: Vault) -> tuple[str, str]:
    """It can be read, and no renewal of the database key is owed (see `rotation`)."""
    KeyFile.read(vault.folder / KEY_FILE_NAME)
    owed = RENEWAL_OWED if len(vault.unlocked.database_keys) > 1 else ""
    return owed, f"{len(vault.keys.staff())} staff"


def _rights(vault: Vault) -> tuple[str, str]:
    """Nobody but this user may read the salon's files (where the system has such rights)."""
    return ", ".join(loose_rights(vault.folder)), ""


def _backups(vault: Vault) -> tuple[str, str]:
    """What is listed is there, as large as it was, with a key that can be had; and what a restore put aside is told."""
    wrong, detail = complaint_of(vault)
    late, aside = words_on_replaced(vault)
    return ", ".join(filter(None, (wrong, late))), ", ".join(filter(None, (detail, aside)))


#: What is checked, in this order; the window has a sentence for each.
CHECKS: dict[str, Callable[[Vault], tuple[str, str]]] = {
    "pages": _pages,
    "structure": _structure,
    "settings": _settings,
    "search index": _index,
    "statistics": _statistics,
    "audit chain": _audit,
    "history": _history,
    "ledger": _ledger,
    "pending": _pending,
    "key file": _keys,
    "backups": _backups,
    "file rights": _rights,
}

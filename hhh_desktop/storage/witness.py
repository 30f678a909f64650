"""Noticing that history went missing: the log is compared with what was known of it outside the database.

The witness (see witness_file) lies twice: in the data folder, and in the user's own settings under the database's id
and the folder's path, so that whoever puts back a whole old folder does not put back the witness with it. It is written
after every commit, without waiting for the disk, and on the disk when the salon closes; a commit is on the disk before
it is written. So it never runs ahead of the database, and after a kill it knows every commit; after a power cut it may
know fewer. A database that is ahead of its witness is normal, one that is behind has lost something.

What is told apart at an opening, each by its evidence, and which wins:

`altered`      an entry that the witness knows has another value now, or one of the last entries does not follow from
               the one before it. (That an old entry was changed and its chain value left alone shows in `verify`.)
`truncated`    the log ends before the last entry that the witness knows, all before is the same, and the rest of the
               file is from after that end: SQLite's own counter says that there were more entries, or answers, changes
               or clients are younger than the last entry.
`rolled_back`  the log ends too early, all before is the same, and nothing in the file is from after that end: it is the
               file of an earlier moment, or changes that were lost from the WAL. Also when the list of erasures knows
               one that this log never confirmed, or the key file is older than the witness.
`restored`     one of those, and the log notes a restore that the witness does not know: the owner put a backup back.
`witness_…`    it is `missing` although the log says that there was one, `damaged`, or of an `other_salon`.

What this cannot prove: whoever has a passphrase has the key, and can write log and witness anew as a whole; whoever can
write in both folders can remove the witness, and put back an old folder where there is none. Against that stands only
what is outside this PC: a printed head (`hhh verify --head`), a certificate, a backup on a stick.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.domain.staff import Right, StaffMember
from hhh_desktop.domain.times import Clock, moment_of
from hhh_desktop.services.findings import HISTORY, Finding
from hhh_desktop.storage.audit import AuditLine, SqlAudit
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.witness_file import WITNESS_NAME, Known, Reading, WitnessFile, packed, witness_keys

if TYPE_CHECKING:
    from hhh_desktop.storage.key_slots import Unlocked
    from hhh_desktop.storage.vault import Vault

#: So many entries at the end of the log are walked at every opening.
TAIL = 64
#: After so many entries one more is remembered, so that it can be told from where on the log differs.
_MARK_EVERY = 64
_HALF = 32
#: A row may be written this much later than its entry in the log.
_GRACE_SECONDS = 2

#: The youngest row of each table that is written along with an entry in the log.
_YOUNGEST = (
    "SELECT at FROM consent_event ORDER BY id DESC LIMIT 1",
    "SELECT at FROM client_change ORDER BY id DESC LIMIT 1",
    "SELECT created_at FROM client ORDER BY id DESC LIMIT 1",
)


class Witness:
    """The two copies of one salon's witness, and what follows the log into them."""

    def __init__(self, folder: Path) -> None:
        self.files = [WitnessFile(folder / WITNESS_NAME)]
        self._keys: dict[int, bytearray] = {}
        self._database: Database | None = None
        self._known: Known | None = None

    def keep_copy(self, marks: Path, folder: Path, database_id: str) -> None:
        """Takes the copy in the settings folder along; a restored salon in another folder has one of its own."""
        where = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:8]
        self.files = [self.files[0], WitnessFile(marks / f"head-{database_id}-{where}.witness")]

    def read(self, database_id: str, unlocked: Unlocked) -> tuple[Reading, ...]:
        """What each copy says, the one in the data folder first."""
        self._take_keys(unlocked)
        return tuple(file.read(database_id, self._keys) for file in self.files)

    def follow(self, database: Database, unlocked: Unlocked, known: Known, *, as_it_is: bool = False) -> None:
        """From now on every commit of this connection is witnessed; `known` is what was known before.

        `as_it_is`: both copies say just this, under these keys, and need not be written.
        """
        self._take_keys(unlocked)
        self._database, self._known = database, known
        database.after_commit = self.note
        if as_it_is:
            return
        self._write()
        self.sync()  # sealed under these keys, before the former ones may go

    def move_to(self, database: Database, unlocked: Unlocked) -> None:
        """The same for another connection, or under other keys; nothing when none was followed."""
        if self._known is not None:
            self.follow(database, unlocked, self._known)

    def note(self) -> None:
        """After a commit: writes how far the log has come, when it has come further. Never a reason to stop."""
        if self._database is None or self._known is None:
            return
        try:
            last = SqlAudit(self._database).last()
        except StorageFaultError:
            return
        if last is not None and (last.seq, last.chain.hex()) != (self._known.seq, self._known.head):
            self._write(last)

    def sync(self) -> bool:
        """On the disk; whether the copy in the data folder stands."""
        for file in self.files:
            file.sync()
        return self.files[0].path.is_file()

    def close(self) -> None:
        """On the disk, let go of, and the keys wiped."""
        for file in self.files:
            file.close()
        if self._database is not None:
            self._database.after_commit = None
        self._database = self._known = None
        self._wipe()

    def _write(self, last: AuditLine | None = None) -> None:
        if self._database is None or self._known is None:
            return
        try:
            self._known = known = _advanced(last or SqlAudit(self._database).last(), self._known)
        except StorageFaultError:
            return
        slot = packed(known, self._keys)
        for file in self.files:
            file.write(slot)

    def _take_keys(self, unlocked: Unlocked) -> None:
        self._wipe()
        self._keys = witness_keys(unlocked.database_keys)

    def _wipe(self) -> None:
        for key in self._keys.values():
            key[:] = bytes(len(key))
        self._keys = {}


def _advanced(last: AuditLine | None, known: Known) -> Known:
    """What is to be known now, from what was known and the newest entry of the log."""
    if last is None:
        return replace(known, number=known.number + 1)
    half = last.chain.hex()[:_HALF]
    marks = known.marks
    if not marks or last.seq >= marks[-1][0] + _MARK_EVERY:
        marks = _thinned((*marks, (last.seq, half)), last.seq)
    restores = known.restores
    if last.action == "backup_restored" and half not in restores:
        restores = (*restores, half)[-16:]
    return replace(
        known, number=known.number + 1, seq=last.seq, head=last.chain.hex(), at=last.at, marks=marks, restores=restores
    )


def _thinned(marks: Iterable[tuple[int, str]], end: int) -> tuple[tuple[int, str], ...]:
    """One mark per doubling of the distance from the end, the oldest of each: thirty or so at most."""
    kept: dict[int, tuple[int, str]] = {}
    for mark in sorted(marks):
        kept.setdefault((end - mark[0]).bit_length(), mark)
    return tuple(sorted(kept.values()))


# ── at an opening ───────────────────────────────────────────────────────────────────────────────────────────────────


def watch(vault: Vault, marks: Path | None, clock: Clock) -> None:
    """Compares, notes in the log what was found, and follows the log from here on; before anything else is written.

    Where nothing can be written (a full disk), nothing is noted and the witness stays as it is: the next opening finds
    the same. `vault.findings` are what nobody has read yet.
    """
    if marks is not None:
        vault.witness.keep_copy(marks, vault.folder, vault.keys.database_id)
    readings = vault.witness.read(vault.keys.database_id, vault.unlocked)
    lines = vault.audit.history()
    fresh = _compared(vault, readings, lines)
    known = max((one.known for one in readings if one.known), key=lambda one: one.seq, default=None)
    if known is None or any(one.code in (*HISTORY, "restored") for one in fresh):
        # what follows is another history than the one that was known
        known = Known(vault.keys.database_id, known.number if known else 0, 0, "", "")
    restores = [line.chain.hex()[:_HALF] for line in lines if line.action == "backup_restored"]
    known = replace(known, restores=tuple(dict.fromkeys([*known.restores, *restores]))[-16:])
    with suppress(StorageFaultError):
        if fresh:
            with vault.transaction():
                for one in fresh:
                    vault.audit.append("history_found", clock(), None, finding=_noted(one))
        last = vault.audit.last()
        as_it_is = (
            not fresh
            and len(vault.unlocked.database_keys) == 1
            and len(readings) > 1
            and all(one.known and one.known.restores == known.restores for one in readings)
            and all(one.known and last and one.known.head == last.chain.hex() for one in readings)
        )
        vault.witness.follow(vault.database, vault.unlocked, known, as_it_is=as_it_is)
        if not any(line.action == "history_begun" for line in lines) and vault.witness.sync():
            with vault.transaction():
                vault.audit.append("history_begun", clock(), None)
    vault.findings = (*_unread(lines), *fresh)


def compare(vault: Vault) -> tuple[Finding, ...]:
    """What differs between the log and what is known of it outside the database; changes nothing."""
    witness = Witness(vault.folder)
    witness.files = [WitnessFile(file.path) for file in vault.witness.files]
    try:
        return _compared(vault, witness.read(vault.keys.database_id, vault.unlocked), vault.audit.history())
    finally:
        witness.close()


def _compared(vault: Vault, readings: tuple[Reading, ...], lines: tuple[AuditLine, ...]) -> tuple[Finding, ...]:
    audit = vault.audit
    known = [one.known for one in readings if one.known]
    last = audit.last()
    if (broken := audit.broken_tail(TAIL)) is not None:
        return (Finding("altered", broken, audit.at_of(broken)),)
    restore = _new_restore(known, lines)
    if restore is not None:
        return (Finding("restored", restore.seq, restore.at),)
    differing = [one for one in (_differs(vault, audit, each, last) for each in known) if one is not None]
    if not differing and last is not None:
        if any(one.problem == "newer_key" for one in readings) or _erased_elsewhere(vault):
            differing = [Finding("rolled_back", last.seq, last.at)]
        elif audit.counted() > last.seq:
            differing = [Finding("truncated", last.seq, last.at)]
    about = [] if differing else _about_witness(readings, lines)
    return (*sorted(differing, key=lambda one: HISTORY.index(one.code))[:1], *about)


def _new_restore(known: list[Known], lines: tuple[AuditLine, ...]) -> AuditLine | None:
    """The last restore in the log, when no witness knows it and no opening has told it yet."""
    restores = [line for line in lines if line.action == "backup_restored"]
    if not restores:
        return None
    last = restores[-1]
    told = {one.seq for one in map(finding_of, lines) if one.code == "restored"}
    seen = any(last.chain.hex()[:_HALF] in one.restores for one in known)
    return None if seen or last.seq in told else last


def _differs(vault: Vault, audit: SqlAudit, known: Known, last: AuditLine | None) -> Finding | None:
    end = last.seq if last else 0
    for seq, half in known.marks:
        if seq <= end and not audit.chain_of(seq).hex().startswith(half):
            return Finding("altered", seq, audit.at_of(seq), known.at)
    if known.seq <= end:
        fits = not known.seq or audit.chain_of(known.seq).hex() == known.head
        return None if fits else Finding("altered", known.seq, audit.at_of(known.seq), known.at)
    younger = audit.counted() > end or _has_younger(vault.database, last.at if last else "")
    return Finding("truncated" if younger else "rolled_back", end, last.at if last else "", known.at)


def _has_younger(database: Database, at: str) -> bool:
    """Whether anything in the file was written after the log's last entry."""
    times = [found for found in map(database.value, _YOUNGEST) if found]
    return bool(times) and (not at or (moment_of(max(times)) - moment_of(at)).total_seconds() > _GRACE_SECONDS)


def _erased_elsewhere(vault: Vault) -> bool:
    """Whether the list of erasures has one of this salon's own that this file never heard of."""
    noted = {row[0] for row in vault.database.rows("SELECT ledger_hash FROM erasure")}
    ledger = vault.erasures.ledger
    fresh = {entry.uid for entry in ledger.entries() if entry.hash not in noted and entry.hash in ledger.fitting()}
    if not fresh:
        return False
    details = vault.database.rows(
        "SELECT d.detail FROM audit a JOIN audit_detail d ON d.seq = a.seq WHERE a.action = 'erasure_confirmed'"
    )
    return bool(fresh - {json.loads(text).get("erasure") for (text,) in details})


def _about_witness(readings: tuple[Reading, ...], lines: tuple[AuditLine, ...]) -> list[Finding]:
    """That a witness is not to be believed, or gone; a copy in the settings folder is new on every PC."""
    own, *copies = (one.problem for one in readings)
    for problem in (own, *copies):
        if problem in ("damaged", "other_salon"):
            return [Finding(f"witness_{problem}")]
    if own == "missing" and any(line.action == "history_begun" for line in lines):
        return [Finding("witness_missing")]
    return []


# ── what is told ────────────────────────────────────────────────────────────────────────────────────────────────────


def unread(vault: Vault) -> tuple[Finding, ...]:
    """What the log notes as found and no owner has read yet, the newest last."""
    return _unread(vault.audit.history())


def _unread(lines: tuple[AuditLine, ...]) -> tuple[Finding, ...]:
    read = max((line.seq for line in lines if line.action == "history_read"), default=0)
    return tuple(finding_of(line) for line in lines if line.action == "history_found" and line.seq > read)


def mark_read(vault: Vault, actor: StaffMember, clock: Clock) -> None:
    """Notes that an owner has read what was found. Raises NotAllowedError, StorageFaultError."""
    from hhh_desktop.domain.errors import NotAllowedError

    if not actor.may(Right.MANAGE):
        raise NotAllowedError(Right.MANAGE)
    if unread(vault):
        with vault.transaction():
            vault.audit.append("history_read", clock(), actor.id)
    vault.findings = ()


def _noted(one: Finding) -> dict[str, object]:
    return {name: value for name, value in asdict(one).items() if value}


def finding_of(line: AuditLine) -> Finding:
    """What an entry notes; its code is empty when it is not about a finding."""
    noted = line.detail.get("finding", {})
    return Finding(**{"code": "", **{name: noted[name] for name in Finding.__slots__ if name in noted}})

"""The erasure recipe: ledger first, one transaction, rebuild, proof; and carrying to its end what a crash left undone.

Each step leaves a state from which the next start goes on by itself:

1. the ledger entry is on the disk, the client still there: the erasure was confirmed, so the start carries it out, in
   the name and for the reason that the log noted just before;
2. the transaction is done, a pending row says what to look for: the start rebuilds the file and checks;
3. proven: the pending row goes and the certificate can be written, now or at any later start: its row holds all of it.

An older copy of the file that is put back is case 1: its clients who stand in the ledger are erased before anyone
sees them (PRODUCT.md rule 16).
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from hhh_desktop.domain.data_map import OnErase, client_tables, columns_of
from hhh_desktop.domain.erasure import (
    Checked,
    ErasureNotProvenError,
    ErasurePreview,
    ErasurePutOffError,
    ErasureReport,
    Stay,
)
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.domain.staff import StaffMember
from hhh_desktop.domain.times import Clock, stamp
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_list import reach_of
from hhh_desktop.storage.clients import remove_from_index
from hhh_desktop.storage.database import Database, fault_of
from hhh_desktop.storage.ledger import LEDGER_NAME, Ledger, LedgerEntry
from hhh_desktop.storage.needles import Person, Wanted, read_person, wanted_of
from hhh_desktop.storage.proof import keyed, look, look_by_hash


def _nothing(step: str) -> None:
    """No one listens."""


#: What an erasure without a proof has looked through.
_UNCHECKED = asdict(Checked(0, 0, 0, 0, 0, 0))


@dataclass(frozen=True, slots=True)
class _Pending:
    """An erasure whose rows are gone and whose proof is due."""

    number: int
    client_id: int
    needles: frozenset[str]
    at: str


class SqlErasures:
    """The one Erasures."""

    def __init__(
        self, database: Database, folder: Path, key: bytes | bytearray, *, fault: Callable[[str], None] = _nothing
    ) -> None:
        """`folder` is the data folder, `key` the raw database key (kept by reference, so that locking can wipe it);
        `fault` hears each step and may raise: for tests of what a crash leaves behind."""
        self._database, self._folder, self._key, self._fault = database, folder, key, fault

    @property
    def ledger(self) -> Ledger:
        """The list of erasures beside the database."""
        return Ledger(self._folder / LEDGER_NAME, self._secret())

    def preview(self, client_id: int) -> ErasurePreview:
        person = read_person(self._database, client_id)
        return ErasurePreview(
            client_id, counts_of(person), len(person.filled), person.filled, stays_of(person),
            self._handed_over(client_id),
        )  # fmt: skip

    def personal_values(self, client_id: int) -> frozenset[str]:
        return read_person(self._database, client_id).naming()

    def erase(
        self, client_id: int, clock: Clock, actor: StaffMember | None, reason: str = "",
        progress: Callable[[str], None] = _nothing,
    ) -> ErasureReport:  # fmt: skip
        person = read_person(self._database, client_id)
        progress("removing")
        wanted = wanted_of(self._database, person)
        self._fault("needles")
        staff_id = actor.id if actor else None
        entry = self._entry(person.client["uid"], clock(), staff_id, reason)
        try:  # from here on it is confirmed: no fault may be told as "nothing has happened"
            self._fault("ledger_written")
            number = self._remove(person, wanted, entry, clock(), staff_id, reason)
        except (StorageFaultError, OSError) as error:
            raise ErasurePutOffError("confirmed", _fault_code(error)) from error
        try:
            self._prove(number, wanted, client_id, clock, progress)
        except (StorageFaultError, OSError) as error:
            raise ErasurePutOffError("removed", _fault_code(error)) from error
        progress("done")
        return self.report(number, stays=stays_of(person))

    def _prove(
        self, number: int, wanted: Wanted, client_id: int, clock: Clock, progress: Callable[[str], None]
    ) -> None:
        """The rows are gone: builds the file anew, looks for what might be left, and keeps what was looked through."""
        self._fault("committed")
        progress("rebuilding")
        self.rebuild()
        self._fault("rebuilt")
        progress("checking")
        findings = look(self._database, self._key, self._folder, wanted, [client_id])
        if findings.places:
            raise ErasureNotProvenError(findings.places)
        self._fault("checked")
        self._settle([number], clock(), findings.checked)
        self._fault("proven")

    def replay_ledger(self, clock: Clock, wanted: dict[int, Wanted] | None = None) -> int:
        """Removes every client who stands in the ledger and is in this file all the same; gives how many.

        That is what a crash between ledger and transaction leaves, and an older copy that was put back. Their proof is
        left to `finish_pending`. Entries about nobody in this file are noted, so that the next start need not look.
        `wanted` receives what is to be looked for, by client.
        """
        ledger = self.ledger
        known = self._database.rows("SELECT id, at, uid, ledger_hash FROM erasure ORDER BY id")
        hashes = {row[3] for row in known}
        if not ledger.verify(hashes).whole:
            ledger.mend(known)
        fresh = [entry for entry in ledger.entries() if entry.hash not in hashes]
        if not fresh:
            return 0
        present = {ledger.hash_of(uid): number for number, uid in self._database.stream("SELECT id, uid FROM client")}
        erased, ours = 0, ledger.fitting()
        for entry in {entry.hash: entry for entry in fresh}.values():
            if entry.hash not in present:
                if entry.hash in ours:
                    self._note(entry, clock())
                continue
            person = read_person(self._database, present[entry.hash])
            traces = wanted_of(self._database, person)
            self._remove(person, traces, entry, clock(), *self._confirmed(entry.uid))
            if wanted is not None:
                wanted[person.client_id] = traces
            erased += 1
        return erased

    def finish_pending(self, clock: Clock) -> tuple[ErasureReport, ...]:
        """For every start, before anyone sees a client: replays the ledger, then rebuilds and checks what is pending.

        Nothing to do takes one look at the ledger. Raises ErasureNotProvenError when a trace is still found: the rows
        are gone and the program can be used, and the next start tries again.
        """
        self.replay_ledger(clock)
        pending = self.pending()
        if not pending:
            return ()
        self.rebuild()
        hashes = frozenset(needle for one in pending for needle in one.needles)
        findings = look_by_hash(
            self._database, self._key, self._folder, hashes, self._secret(), [one.client_id for one in pending],
            min(one.at for one in pending),
        )  # fmt: skip
        if findings.places:
            raise ErasureNotProvenError(findings.places)
        self._settle([one.number for one in pending], clock(), findings.checked)
        return tuple(self.report(one.number) for one in pending)

    def replay_and_prove(self, clock: Clock) -> int:
        """For a copy that nobody works on: removes whoever stands in the ledger, rebuilds, proves; gives how many.

        In one go the values are still known, so that the pages themselves are searched for them. Raises as
        `finish_pending`; the copy is of no use then.
        """
        if self.pending():
            return len(self.finish_pending(clock))
        wanted: dict[int, Wanted] = {}
        self.replay_ledger(clock, wanted)
        if not wanted:
            return 0
        self.rebuild()
        findings = look(self._database, self._key, self._folder, Wanted.all_of(wanted.values()), wanted)
        if findings.places:
            raise ErasureNotProvenError(findings.places)
        self._settle([one.number for one in self.pending()], clock(), findings.checked)
        return len(wanted)

    def pending(self) -> tuple[_Pending, ...]:
        """Erasures whose proof is due."""
        rows = self._database.rows(
            "SELECT p.erasure_id, p.client_id, p.needles, e.at FROM erasure_pending p"
            " JOIN erasure e ON e.id = p.erasure_id ORDER BY p.erasure_id"
        )
        return tuple(
            _Pending(number, client_id, frozenset(json.loads(text)), at) for number, client_id, text, at in rows
        )

    def proven(self) -> tuple[int, ...]:
        """The erasures whose certificate can be written: proven in this file, with what was looked through."""
        rows = self._database.rows(
            "SELECT id FROM erasure WHERE proven_at IS NOT NULL AND json_extract(counts, '$.checked') IS NOT NULL"
            " ORDER BY id"
        )
        return tuple(row[0] for row in rows)

    def report(
        self, number: int, checked: Checked | None = None, stays: tuple[Stay, ...] | None = None
    ) -> ErasureReport:
        """What was done, from the erasure's own row; `checked` for one whose row does not hold it (yet)."""
        row = self._database.row(
            "SELECT e.uid, e.at, e.reason, e.counts, e.proven_at, s.role FROM erasure e"
            " LEFT JOIN staff s ON s.id = e.staff_id WHERE e.id = ?",
            (number,),
        )
        if row is None:
            raise LookupError(f"erasure {number}")
        uid, at, reason, counts, proven_at, role = row
        done = json.loads(counts)
        seq, head = self._database.row("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1") or (0, b"")
        removed = done["rows"]
        return ErasureReport(
            number=number, uid=uid, at=at, actor_role=role or "", reason=reason, removed=removed,
            values=done["values"], stays=stays or _stays(removed.get("audit_detail", 0)), proven_at=proven_at or "",
            checked=checked or Checked(**done.get("checked", _UNCHECKED)), audit_head=bytes(head).hex(), audit_seq=seq,
            backups=reach_of(self._database, number), handed_over=done.get("handed_over", 0),
        )  # fmt: skip

    def _secret(self) -> bytes:
        return bytes(self._database.value("SELECT ledger_key FROM salon"))

    def _entry(self, client_uid: str, at: datetime, staff_id: int | None, reason: str) -> LedgerEntry:
        """The ledger entry of this erasure: a new one, or the one an earlier try wrote that was not carried out.

        Who confirmed it and why is noted in the log first: the list outside the file may hold neither, and whatever
        finishes the erasure must be able to say it.
        """
        ledger = self.ledger
        entries, client_hash = ledger.entries(), ledger.hash_of(client_uid)
        for entry in entries:
            if entry.hash == client_hash:
                return entry
        last = self._database.value("SELECT max(id) FROM erasure") or 0
        number = max([last, *(entry.n for entry in entries)]) + 1
        uid = new_uid(at)
        SqlAudit(self._database).append("erasure_confirmed", at, staff_id, erasure=uid, reason=reason)
        return ledger.append(number, at, uid, client_hash)

    def _confirmed(self, uid: str) -> tuple[int | None, str]:
        """Who confirmed the erasure of this ledger entry, and why; nobody, when this file was not asked."""
        for staff_id, detail in self._database.rows(
            "SELECT a.staff_id, d.detail FROM audit a JOIN audit_detail d ON d.seq = a.seq"
            " WHERE a.action = 'erasure_confirmed' ORDER BY a.seq DESC"
        ):
            noted = json.loads(detail)
            if noted["erasure"] == uid:
                return staff_id, noted["reason"]
        return None, ""

    def _handed_over(self, client_id: int) -> int:
        """How many access packages were made of this client (GDPR art. 15), as the log knows."""
        return int(
            self._database.value(
                "SELECT count(*) FROM audit a JOIN audit_detail d ON d.seq = a.seq"
                " WHERE d.client_id = ? AND a.action = 'client_exported'",
                (client_id,),
            )
        )

    def _remove(
        self, person: Person, wanted: Wanted, entry: LedgerEntry, at: datetime, staff_id: int | None, reason: str
    ) -> int:
        """One transaction: every row of the client goes; what was done and what to look for stands in its place.

        Gives the erasure's number: the ledger's, unless somebody edited the ledger and that one is taken.
        """
        database, secret = self._database, self._secret()
        hashes = [keyed(secret, value) for value in {*wanted.values, *wanted.terms} if isinstance(value, str)]
        counts, handed_over = counts_of(person), self._handed_over(person.client_id)
        with database.transaction():
            taken = database.row("SELECT 1 FROM erasure WHERE id = ? OR uid = ?", (entry.n, entry.uid))
            number = database.value("SELECT max(id) + 1 FROM erasure") if taken else entry.n
            uid = new_uid(at) if taken else entry.uid
            database.run(
                "INSERT INTO erasure (id, uid, at, staff_id, reason, counts, ledger_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, uid, entry.at, staff_id, reason, "{}", entry.hash),
            )
            database.run(
                "INSERT INTO erasure_pending (erasure_id, client_id, needles) VALUES (?, ?, ?)",
                (number, person.client_id, json.dumps(sorted(hashes))),
            )
            self._fault("marked")
            remove_from_index(database, person.client["search_stamp"], person.client["search_text"])
            done = {"client_index": counts["client_index"]}
            for table in client_tables():
                done[table.table] = database.changed(
                    f"DELETE FROM {table.table} WHERE {table.client_column} = ?", (person.client_id,)
                )
            self._fault("rows_removed")
            self._clear_samples()
            kept = {"rows": done, "values": len(person.filled), "handed_over": handed_over}
            database.run("UPDATE erasure SET counts = ? WHERE id = ?", (json.dumps(kept, sort_keys=True), number))
            SqlAudit(database).append("client_erased", at, staff_id, erasure=uid)
        return number

    def _clear_samples(self) -> None:
        """Empties the planner's statistics: its samples are values, copied from rows."""
        for (name,) in self._database.rows(
            "SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat1', 'sqlite_stat4')"
        ):
            self._database.run(f"DELETE FROM {name}")

    def _note(self, entry: LedgerEntry, at: datetime) -> None:
        """An erasure the ledger knows of, of somebody who is not in this file: nothing to remove here.

        A line whose number or uid is taken is somebody's edit of the ledger; `hhh verify` says so, a start goes on.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT OR IGNORE INTO erasure (id, uid, at, reason, counts, ledger_hash, proven_at)"
                " VALUES (?, ?, ?, '', ?, ?, ?)",
                (entry.n, entry.uid, entry.at, json.dumps({"rows": {}, "values": 0}), entry.hash, stamp(at)),
            )

    def rebuild(self) -> None:
        """Writes the whole file anew from what is stored: nothing that is not a row survives in page gaps."""
        with self._database.transaction():
            self._clear_samples()
        self._database.checkpoint()
        self._database.maintain("VACUUM")
        self._database.checkpoint()
        _give_memory_back()

    def _settle(self, numbers: Sequence[int], at: datetime, checked: Checked) -> None:
        """Proven: what was pending is done, and nothing of it is left in the WAL.

        What was looked through is kept, so that a certificate that cannot be written now can be written later.
        """
        seen = json.dumps(asdict(checked), sort_keys=True)
        with self._database.transaction():
            for number in numbers:
                self._database.run(
                    "UPDATE erasure SET proven_at = ?, counts = json_set(counts, '$.checked', json(?)) WHERE id = ?",
                    (stamp(at), seen, number),
                )
                self._database.run("DELETE FROM erasure_pending WHERE erasure_id = ?", (number,))
        self._database.checkpoint()


def _fault_code(error: StorageFaultError | OSError) -> str:
    return (error if isinstance(error, StorageFaultError) else fault_of(error)).reason


def _give_memory_back() -> None:
    """Hands the memory of the rebuild (about the size of the file) back to the system at once.

    SQLite has freed it, but glibc keeps what lies between small pieces that are in use; elsewhere nothing is needed.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def counts_of(person: Person) -> dict[str, int]:
    """Rows per table, and the search words."""
    counts = {table.table: len(person.rows[table.table]) for table in client_tables()}
    return {**counts, "client_index": len(person.terms)}


def stays_of(person: Person) -> tuple[Stay, ...]:
    """What outlives the client: keyed or committed, naming nobody."""
    return _stays(len(person.rows["audit_detail"]))


def _stays(commitments: int) -> tuple[Stay, ...]:
    kept = []
    for code, table, count in (("erasure_proof", "erasure", 1), ("audit_commitments", "audit", commitments)):
        rule = next(r for r in columns_of(table) if r.on_erase is OnErase.STAYS_KEYED)
        kept.append(Stay(code, table, count, rule.basis, rule.retention))
    proof = kept[0]
    return (Stay("ledger_hash", "", 1, proof.law, proof.retention), *kept)

"""The audit chain: every entry commits to the one before it, and its detail can be erased without breaking it."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hhh_desktop.domain.times import stamp
from hhh_desktop.storage.database import Database

#: What the first entry follows.
GENESIS = bytes(32)
#: Entries about the log and the whole file; the words of the index in migration 0004.
_HISTORY = "'history_begun', 'history_found', 'history_read', 'file_checked', 'backup_restored'"


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a walk along the chain found; `broken_at` is the first entry that does not fit, None when all fit."""

    entries: int
    head: bytes
    broken_at: int | None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry; `detail` is empty when it was not asked for or was erased."""

    seq: int
    at: str
    action: str
    chain: bytes
    detail: Mapping[str, Any] = field(default_factory=dict)


def commit(nonce: bytes, detail: str) -> bytes:
    """SHA-256 over nonce and detail: proves the detail while it is there, tells nothing once it is gone."""
    return hashlib.sha256(nonce + detail.encode()).digest()


def link(previous: bytes, seq: int, at: str, staff_id: int | None, action: str, commitment: bytes) -> bytes:
    """The chain value of an entry."""
    row = json.dumps([seq, at, staff_id, action, commitment.hex()], separators=(",", ":"))
    return hashlib.sha256(previous + row.encode()).digest()


def _fields_of(detail: str | None) -> Mapping[str, Any]:
    try:
        found: Any = json.loads(detail or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


class SqlAudit:
    """The one AuditTrail."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(
        self, action: str, at: datetime, staff_id: int | None, client_id: int | None = None, **detail: Any
    ) -> None:
        database, when = self._database, stamp(at)
        text, nonce = json.dumps(detail, separators=(",", ":"), sort_keys=True), secrets.token_bytes(16)
        with database.transaction():
            last = database.row("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1") or (0, GENESIS)
            seq, commitment = last[0] + 1, commit(nonce, text)
            database.run(
                "INSERT INTO audit (seq, at, staff_id, action, commitment, chain) VALUES (?, ?, ?, ?, ?, ?)",
                (seq, when, staff_id, action, commitment, link(last[1], seq, when, staff_id, action, commitment)),
            )
            database.run(
                "INSERT INTO audit_detail (seq, client_id, nonce, detail) VALUES (?, ?, ?, ?)",
                (seq, client_id, nonce, text),
            )

    def last(self) -> AuditLine | None:
        """The newest entry."""
        found = self._database.row("SELECT seq, at, action, chain FROM audit ORDER BY seq DESC LIMIT 1")
        return AuditLine(found[0], found[1], found[2], bytes(found[3])) if found else None

    def chain_of(self, seq: int) -> bytes:
        """The chain value of an entry; nothing when it is not there."""
        return bytes(self._database.value("SELECT chain FROM audit WHERE seq = ?", (seq,)) or b"")

    def at_of(self, seq: int) -> str:
        """When an entry was written; empty when it is not there."""
        return self._database.value("SELECT at FROM audit WHERE seq = ?", (seq,)) or ""

    def counted(self) -> int:
        """How many entries SQLite itself has counted: its numbers never go back, whatever is removed."""
        return int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'audit'") or 0)

    def history(self) -> tuple[AuditLine, ...]:
        """What the log says of itself and of the file's past, oldest first: few entries, found by an index.

        The weekly checks are left out: see `last_check`.
        """
        return tuple(
            AuditLine(seq, at, action, bytes(chain), _fields_of(detail))
            for seq, at, action, chain, detail in self._database.rows(
                "SELECT a.seq, a.at, a.action, a.chain, d.detail FROM audit a LEFT JOIN audit_detail d ON d.seq = a.seq"
                f" WHERE a.action IN ({_HISTORY}) AND a.action <> 'file_checked' ORDER BY a.seq"
            )
        )

    def last_check(self) -> AuditLine | None:
        """The last time that the program checked everything by itself."""
        found = self._database.row(
            "SELECT a.seq, a.at, a.action, a.chain, d.detail FROM audit a LEFT JOIN audit_detail d ON d.seq = a.seq"
            f" WHERE a.action IN ({_HISTORY}) AND a.action = 'file_checked' ORDER BY a.seq DESC LIMIT 1"
        )
        return AuditLine(found[0], found[1], found[2], bytes(found[3]), _fields_of(found[4])) if found else None

    def broken_tail(self, count: int) -> int | None:
        """The first of the last `count` entries that does not fit; None when all do."""
        last = self.last()
        start = max(last.seq - count, 0) if last else 0
        return self._walk(self.chain_of(start) if start else GENESIS, start).broken_at

    def verify(self) -> ChainReport:
        """Walks the whole chain; entries whose detail was erased still have to fit."""
        return self._walk(GENESIS, 0)

    def _walk(self, previous: bytes, start: int) -> ChainReport:
        expected, broken = start + 1, None
        for seq, at, staff_id, action, commitment, chain, nonce, detail in self._database.stream(
            "SELECT a.seq, a.at, a.staff_id, a.action, a.commitment, a.chain, d.nonce, d.detail"
            " FROM audit a LEFT JOIN audit_detail d ON d.seq = a.seq WHERE a.seq > ? ORDER BY a.seq",
            (start,),
        ):
            fits = (
                seq == expected
                and chain == link(previous, seq, at, staff_id, action, commitment)
                and (nonce is None or commitment == commit(nonce, detail))
            )
            if not fits and broken is None:
                broken = seq
            previous, expected = chain, seq + 1
        return ChainReport(expected - 1, previous, broken)

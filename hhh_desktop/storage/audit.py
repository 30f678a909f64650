"""The audit chain: every entry commits to the one before it, and its detail can be erased without breaking it."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hhh_desktop.domain.times import stamp
from hhh_desktop.storage.database import Database

#: What the first entry follows.
GENESIS = bytes(32)


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a walk along the chain found; `broken_at` is the first entry that does not fit, None when all fit."""

    entries: int
    head: bytes
    broken_at: int | None


def commit(nonce: bytes, detail: str) -> bytes:
    """SHA-256 over nonce and detail: proves the detail while it is there, tells nothing once it is gone."""
    return hashlib.sha256(nonce + detail.encode()).digest()


def link(previous: bytes, seq: int, at: str, staff_id: int | None, action: str, commitment: bytes) -> bytes:
    """The chain value of an entry."""
    row = json.dumps([seq, at, staff_id, action, commitment.hex()], separators=(",", ":"))
    return hashlib.sha256(previous + row.encode()).digest()


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

    def verify(self) -> ChainReport:
        """Walks the whole chain; entries whose detail was erased still have to fit."""
        previous, expected, broken = GENESIS, 1, None
        for seq, at, staff_id, action, commitment, chain, nonce, detail in self._database.stream(
            "SELECT a.seq, a.at, a.staff_id, a.action, a.commitment, a.chain, d.nonce, d.detail"
            " FROM audit a LEFT JOIN audit_detail d ON d.seq = a.seq ORDER BY a.seq"
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

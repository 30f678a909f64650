"""What an erasure is: what goes, what stays and why, and what was really done and checked (GDPR art. 17, 5(2))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hhh_desktop.domain.errors import HhhError


@dataclass(frozen=True, slots=True)
class Stay:
    """Something that outlives the client: `code` is `ledger_hash`, `audit_commitments` or `erasure_proof`.

    `table` is the table it stands in (empty: the ledger, outside the database), `law` the article that allows it and
    `retention` for how long, both as the data map has them.
    """

    code: str
    table: str
    count: int
    law: str
    retention: str


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What erasing one client would remove.

    `rows` is table of the data map -> rows; `client_index` counts the search words. `values` is the number of filled
    contact fields, `fields` their names in the order of the form. `handed_over` is how many access packages were made
    of this client: files that left the program, which no erasure reaches.
    """

    client_id: int
    rows: Mapping[str, int]
    values: int
    fields: tuple[str, ...]
    stays: tuple[Stay, ...]
    handed_over: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was looked through before an erasure was called proven.

    Pages of the database and frames of its WAL, raw; stored `values` and search `terms`, one by one; other `files` of
    the data folder; `needles` is what was looked for: byte strings that only this client had. `by_hash` when the
    program was stopped in between and the values were compared by their keyed hashes.
    """

    pages: int
    wal_frames: int
    values: int
    terms: int
    files: int
    needles: int
    by_hash: bool = False


@dataclass(frozen=True, slots=True)
class BackupReach:
    """How far an erasure has reached into the backups.

    `reached` are without the client; `waiting` are still to be rewritten, or lie where they cannot be reached now, the
    last of them until `until` (a stored time; empty when none waits).
    """

    reached: int = 0
    waiting: int = 0
    until: str = ""


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was done, not what was asked: the certificate's contents, without any personal data.

    `number` counts erasures, `removed` is table -> rows removed, `values` how many filled contact fields were among
    them, `actor_role` the role (never the name) of who erased, empty when the program finished it by itself;
    `audit_seq` and `audit_head` (hex) are the last entry of the audit chain; `backups` is how far it has reached when
    this was asked and `handed_over` how many access packages had been made. `paths` is filled in by whoever wrote the
    certificate.
    """

    number: int
    uid: str
    at: str
    actor_role: str
    reason: str
    removed: Mapping[str, int]
    values: int
    stays: tuple[Stay, ...]
    proven_at: str
    checked: Checked
    audit_head: str
    backups: BackupReach = BackupReach()
    handed_over: int = 0
    paths: tuple[Path, ...] = ()
    audit_seq: int = 0


class ErasureNotProvenError(HhhError):
    """The client's rows are gone, but a trace was still found; the erasure stays pending and is tried again at a start.

    `places` says where, as codes: `value:TABLE.COLUMN`, `term`, `row:TABLE`, `page`, `wal`, `file:NAME`; never what.
    """

    code = "erasure_not_proven"

    def __init__(self, places: Sequence[str]) -> None:
        super().__init__(", ".join(places))
        self.places = tuple(places)


class ErasurePutOffError(HhhError):
    """The erasure was confirmed and could not be finished now: the next start does it, and so does trying again.

    `reason` is `confirmed` (written down in the ledger; the client is still there) or `removed` (the client's rows are
    gone, what is due is the rebuild or the check); `fault` is the code of what came between, as in StorageFaultError.
    """

    code = "erasure_put_off"

    def __init__(self, reason: str, fault: str) -> None:
        super().__init__(f"{reason}: {fault}")
        self.reason = reason
        self.fault = fault


class CertificateNotWrittenError(HhhError):
    """The erasure is done and proven; its certificate could not be kept, and is written at the next start."""

    code = "certificate_not_written"

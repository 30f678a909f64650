"""A backup that is being made: its pages are written under a `.part` name, and nothing counts on them yet.

What it must hold is written down at the moment the last page was copied: the rows of every table, the erasures it
reflects and the last entry of the audit chain. What the desk writes after that is in the next backup.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from hhh_desktop.storage.backup_list import erased_through
from hhh_desktop.storage.copying import (
    Copied,
    discard_copy,
    forget_cached,
    part_of,
    read_copy,
    row_counts,
    sync_file,
    write_copy,
)
from hhh_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Draft:
    """The pages of a backup to be: where they are, under which key, and what they must turn out to hold."""

    path: Path
    name: str
    made_at: datetime
    key: bytes = field(repr=False)
    rows: Mapping[str, int]
    erased_through: int
    audit_seq: int
    audit_head: str


def write_draft(database: Database, folder: Path, made_at: datetime, progress: Callable[[int, int], None]) -> Draft:
    """Copies the pages into `folder`; on the thread of the connection, which can work on within `progress`.

    Lets the driver's and the system's errors through; then nothing of it is left.
    """
    name = f"backup-{made_at.astimezone(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.hhhb"
    part, key = part_of(folder / name), secrets.token_bytes(32)
    try:
        write_copy(database, part, key, progress)
        # Nothing may be written between the last page and this.
        through, (seq, head) = erased_through(database), _audit_head(database)
        pages = database.value("PRAGMA page_count")
        rows = row_counts(database, lambda: progress(pages, pages))
    except BaseException:
        discard_copy(part)
        raise
    return Draft(part, name, made_at, key, rows, through, seq, head)


def prove_draft(draft: Draft, stop: Callable[[], bool] = bool) -> Copied:
    """Waits until the pages are on the disk and reads them all back from it; on any thread.

    Raises as `read_copy`, and OSError.
    """
    sync_file(draft.path)
    forget_cached(draft.path)  # what a stick did not keep would be read from memory all the same
    return read_copy(draft.path, draft.key, draft.rows, stop=stop)


def _audit_head(database: Database) -> tuple[int, str]:
    seq, chain = database.row("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1") or (0, b"")
    return seq, chain.hex()

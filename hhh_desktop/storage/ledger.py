"""The list of erasures outside the database: keyed hashes only, written first, replayed on every older copy.

One JSON line per erasure. `hash` is HMAC-SHA256(ledger key, client uid): it recognises a client who comes back with a
restored file and names nobody. `mac` chains each line to the one before, so that a line that was taken out, added or
changed is noticed; a line without its end is what a power cut leaves, and counts as never written.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from hhh_desktop.domain.times import stamp
from hhh_desktop.storage.database import fault_of
from hhh_desktop.storage.secure_files import sync_folder, write_atomically

LEDGER_NAME = "erasures.ledger"
_FIELDS = {"n": int, "at": str, "uid": str, "hash": str, "mac": str}


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One erasure: its number and uid, when it was confirmed, the keyed hash of the client's uid, and the chain."""

    n: int
    at: str
    uid: str
    hash: str
    mac: str

    def line(self) -> bytes:
        """The entry as it stands in the file."""
        return json.dumps(asdict(self), separators=(",", ":")).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What a walk along the ledger found.

    `torn`: the last line has no end (a power cut; harmless). `broken_at`: number of the first line that somebody
    changed, added or left out before, None when all fit. `missing`: erasures the database knows of and the ledger
    does not: it was shortened, replaced or lost.
    """

    entries: int
    torn: bool
    broken_at: int | None
    missing: int

    @property
    def whole(self) -> bool:
        return self.broken_at is None and not self.missing


class Ledger:
    """The file `erasures.ledger` of one data folder."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path, self._key = path, key
        # A key of its own for the chain: no line can be passed off as the hash of a client.
        self._chain_key = hmac.digest(key, b"chain of the erasures ledger", "sha256")

    def hash_of(self, client_uid: str) -> str:
        """The keyed hash under which a client is known here."""
        return hmac.digest(self._key, client_uid.encode(), "sha256").hex()

    def entries(self) -> tuple[LedgerEntry, ...]:
        """Every readable entry, in order; fits or not (`verify` tells). Raises StorageFaultError (`read_only`, `io`)."""
        return tuple(entry for entry in map(_entry_of, self._lines()[0]) if entry is not None)

    def fitting(self) -> frozenset[str]:
        """The hashes of entries that this salon wrote: their seal fits the line before."""
        previous, hashes = "", set()
        for entry in self.entries():
            if entry.mac == self._mac(previous, entry.n, entry.at, entry.uid, entry.hash):
                hashes.add(entry.hash)
            previous = entry.mac
        return frozenset(hashes)

    def contains(self, client_uid: str) -> bool:
        """Whether this client was erased."""
        return self.hash_of(client_uid) in {entry.hash for entry in self.entries()}

    def verify(self, expected: Collection[str] = ()) -> LedgerReport:
        """Walks the chain; `expected` are the hashes of the erasures the database knows of."""
        lines, torn = self._lines()
        broken, previous, hashes = None, "", set()
        for number, line in enumerate(lines, 1):
            entry = _entry_of(line)
            if entry is None or entry.mac != self._mac(previous, entry.n, entry.at, entry.uid, entry.hash):
                broken = broken or number
            if entry is not None:
                previous = entry.mac
                hashes.add(entry.hash)
        return LedgerReport(len(lines), torn, broken, len(set(expected) - hashes))

    def append(self, n: int, at: datetime | str, uid: str, client_hash: str) -> LedgerEntry:
        """Writes one entry and waits until it is on the disk; a torn line left by a power cut is replaced.

        Raises StorageFaultError (`disk_full`, `read_only`, `io`); then the ledger is as it was.
        """
        when = at if isinstance(at, str) else stamp(at)
        entries = self.entries()
        mac = self._mac(entries[-1].mac if entries else "", n, when, uid, client_hash)
        entry = LedgerEntry(n, when, uid, client_hash, mac)
        try:
            self._write(entry.line())
        except OSError as error:
            raise fault_of(error) from error
        return entry

    def mend(self, known: Collection[tuple[int, str, str, str]]) -> int:
        """Puts back erasures (n, at, uid, hash) that the database knows of and the file lost; gives how many.

        Only when nothing was changed: an edited ledger is left for people to look at.
        """
        entries = self.entries()
        hashes = {entry.hash for entry in entries}
        lost = [row for row in known if row[3] not in hashes]
        if not lost or self.verify().broken_at is not None:
            return 0
        data, previous = b"", ""
        for n, at, uid, client_hash in sorted([*lost, *((e.n, e.at, e.uid, e.hash) for e in entries)]):
            previous = self._mac(previous, n, at, uid, client_hash)
            data += LedgerEntry(n, at, uid, client_hash, previous).line()
        try:
            write_atomically(self.path, data)
        except OSError as error:
            raise fault_of(error) from error
        return len(lost)

    def _mac(self, previous: str, n: int, at: str, uid: str, client_hash: str) -> str:
        content = json.dumps([previous, n, at, uid, client_hash], separators=(",", ":"))
        return hmac.digest(self._chain_key, content.encode(), "sha256").hex()

    def _lines(self) -> tuple[list[bytes], bool]:
        """Whole lines, and whether something stands behind the last of them.

        A power cut can leave a piece of a line, or zero bytes where the file had grown already.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return [], False
        except OSError as error:
            raise fault_of(error) from error
        whole, _, rest = data.rpartition(b"\n")
        return (whole.split(b"\n") if whole else []), bool(rest)

    def _write(self, line: bytes) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        new = not self.path.exists()
        handle = os.open(self.path, flags, 0o600)
        try:
            end = sum(len(whole) + 1 for whole in self._lines()[0])
            try:
                os.ftruncate(handle, end)
                os.lseek(handle, end, os.SEEK_SET)
                written = 0
                while written < len(line):
                    written += os.write(handle, line[written:])
                os.fsync(handle)
            except OSError:
                os.ftruncate(handle, end)
                raise
        finally:
            os.close(handle)
        if new:
            sync_folder(self.path.parent)


def _entry_of(line: bytes) -> LedgerEntry | None:
    """The entry in a line, None when it is not one."""
    try:
        found: Any = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, dict) or found.keys() != _FIELDS.keys():
        return None
    if not all(type(found[name]) is kind for name, kind in _FIELDS.items()):
        return None
    texts = [found[name] for name, kind in _FIELDS.items() if kind is str]
    if not 0 < found["n"] < 1 << 31 or not all(text.isascii() and len(text) <= 64 for text in texts):
        return None  # not what this program writes, and nothing that may reach the database
    return LedgerEntry(**found)

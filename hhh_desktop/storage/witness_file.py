"""`records.witness`: a small sealed file outside the database that knows how far the log had come.

Two slots of one page each, written in place. The one that was on the disk last is left alone until the other one is, too:
whatever is torn by a power cut, one slot is whole. What a slot says is JSON, and behind it stands one HMAC-SHA256 per
database key there is at that moment (two while a key is being renewed), each under a key that HKDF-SHA256 (RFC 5869)
derives from that database key. Numbers and hashes only.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hhh_desktop.storage.secure_files import make_private_folder, write_atomically

WITNESS_NAME = "records.witness"

_SLOT, _SLOTS = 4096, 2
_FORMAT = "hhh-witness 1"
_INFO = b"hhh-witness 1"
_FIELDS = {"format": str, "database_id": str, "number": int, "seq": int, "head": str, "at": str, "marks": list,
           "restores": list}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What the witness knew when it was last written.

    `number` counts writings. `seq`, `head` and `at` are number, chain value (hex) and time of the last entry. `marks`
    are (seq, first half of the chain value) of earlier entries, close together near the end and wide apart before.
    `restores` are the chain values (first half) of the restores that are in the log.
    """

    database_id: str
    number: int
    seq: int
    head: str
    at: str
    marks: tuple[tuple[int, str], ...] = ()
    restores: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of reading a witness: what it knows, or why that cannot be believed.

    `problem` is empty, `missing`, `damaged`, `other_salon`, or `newer_key`: sealed under a database key that came after
    all those in the key file, so that the key file is an old one.
    """

    known: Known | None
    problem: str = ""


#: A file of ours, never a link to another's; not handed on to what we start.
_OWN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def witness_keys(database_keys: Mapping[int, bytes | bytearray]) -> dict[int, bytearray]:
    """The sealing key of each generation of the database key; derived one way."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return {
        generation: bytearray(HKDF(SHA256(), 32, salt=None, info=_INFO).derive(bytes(key)))
        for generation, key in database_keys.items()
    }


class WitnessFile:
    """One copy of the witness; kept open between writings, for it is written after every commit."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None
        self._unsynced = False
        self._spare = 0

    def read(self, database_id: str, keys: Mapping[int, bytearray]) -> Reading:
        """The newest slot that is sealed under one of `keys`."""
        try:
            data = _read_slots(self.path)
        except FileNotFoundError:
            return Reading(None, "missing")
        except OSError:
            return Reading(None, "damaged")
        slots = [_parsed(data[at : at + _SLOT]) for at in range(0, _SLOT * _SLOTS, _SLOT)]
        bodies = [slot for slot in slots if slot is not None]
        sealed = [known for known, body, seals in bodies if _is_sealed(body, seals, keys)]
        if sealed:
            newest = max(sealed, key=lambda known: known.number)
            return Reading(newest) if newest.database_id == database_id else Reading(None, "other_salon")
        if any(known.database_id != database_id for known, _, _ in bodies):
            return Reading(None, "other_salon")
        if any(seals and min(seals) > max(keys) for _, _, seals in bodies):
            return Reading(None, "newer_key")
        return Reading(None, "damaged")

    def write(self, slot: bytes) -> bool:
        """Writes what `packed` gave over the slot that nothing relies on yet; `sync` puts it on the disk.

        Gives whether that could be done.
        """
        try:
            if self._handle is None:
                self._open(slot)
            _write_at(self._handle or 0, slot, self._spare * _SLOT)
        except OSError:
            self._drop()  # made anew by the next writing
            return False
        self._unsynced = True
        return True

    def sync(self) -> None:
        """Waits until what was written is on the disk; from then on that slot is the one to rely on."""
        if self._handle is not None and self._unsynced:
            with contextlib.suppress(OSError):
                os.fsync(self._handle)
                self._spare = 1 - self._spare
            self._unsynced = False

    def close(self) -> None:
        """On the disk, and let go of."""
        self.sync()
        self._drop()

    def _open(self, slot: bytes) -> None:
        """The file as it lies there when it has its size, else a new one that holds `slot` twice."""
        with contextlib.suppress(OSError):
            handle = os.open(self.path, os.O_RDWR | _OWN)
            try:
                if os.fstat(handle).st_size == _SLOT * _SLOTS:
                    # the newer slot is relied on from here, and after a kill it may not be on the disk yet
                    os.fsync(handle)
                    self._spare, self._handle = _older_slot(_read_slots(self.path)), handle
                    return
            finally:
                if self._handle is None:
                    os.close(handle)
        if not self.path.parent.exists():
            make_private_folder(self.path.parent)
        write_atomically(self.path, slot * _SLOTS)
        self._handle = os.open(self.path, os.O_RDWR | _OWN)

    def _drop(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = None


def _read_slots(path: Path) -> bytes:
    """What the file says, and no more of it than a witness can say; a link in its place is an OSError."""
    handle = os.open(path, os.O_RDONLY | _OWN)
    with os.fdopen(handle, "rb") as stream:
        return stream.read(_SLOT * _SLOTS + 1)


def _older_slot(data: bytes) -> int:
    """The slot to write first: one that says nothing, else the older one."""
    found = [_parsed(data[at : at + _SLOT]) for at in range(0, _SLOT * _SLOTS, _SLOT)]
    return min(range(_SLOTS), key=lambda number: one[0].number if (one := found[number]) else -1)


def _write_at(handle: int, data: bytes, at: int) -> None:
    if hasattr(os, "pwrite"):
        os.pwrite(handle, data, at)
        return
    os.lseek(handle, at, os.SEEK_SET)
    os.write(handle, data)


def packed(known: Known, keys: Mapping[int, bytearray]) -> bytes:
    """A slot that says what is known, sealed under each of `keys`."""
    body = json.dumps(
        {"format": _FORMAT, **{name: getattr(known, name) for name in Known.__slots__}}, separators=(",", ":")
    ).encode()
    seals = json.dumps({str(generation): _seal(key, body) for generation, key in keys.items()}).encode()
    slot = body + b"\n" + seals + b"\n"
    if len(slot) > _SLOT:
        raise ValueError("the witness has outgrown its slot")
    return slot.ljust(_SLOT)


def _seal(key: bytes | bytearray, body: bytes) -> str:
    return hmac.digest(key, body, "sha256").hex()


def _is_sealed(body: bytes, seals: Mapping[int, str], keys: Mapping[int, bytearray]) -> bool:
    return any(
        hmac.compare_digest(seals[generation].encode(errors="replace"), _seal(key, body).encode())
        for generation, key in keys.items()
        if generation in seals
    )


def _parsed(slot: bytes) -> tuple[Known, bytes, dict[int, str]] | None:
    """(what it says, the sealed bytes, its seals by generation) of a slot; believed only once the seal was checked."""
    body, _, rest = slot.partition(b"\n")
    try:
        fields: Any = json.loads(body)
        seals: Any = json.loads(rest.split(b"\n")[0])
        if not isinstance(fields, dict) or {name: type(value) for name, value in fields.items()} != _FIELDS:
            return None
        if fields.pop("format") != _FORMAT:
            return None
        marks = tuple((int(seq), str(chain)) for seq, chain in fields.pop("marks"))
        restores = tuple(str(chain) for chain in fields.pop("restores"))
        known = Known(**fields, marks=marks, restores=restores)
        return known, body, {int(generation): str(seal) for generation, seal in seals.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None

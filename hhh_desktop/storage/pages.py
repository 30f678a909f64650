"""Reads the raw pages of the encrypted file and its WAL, free space included, and looks for bytes that must be gone.

The format is that of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): pages of 4096 bytes, AES-256-CBC; the
last 80 bytes of a page are IV (16) and HMAC-SHA512 (64), and page 1 starts with the salt. It is read here apart from
the driver, because a driver shows what is stored and not what was left behind.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PAGE_SIZE, IV_SIZE, MAC_SIZE, SALT_SIZE = 4096, 16, 64, 16
WAL_HEADER, FRAME_HEADER = 32, 24
#: Pages decrypted by one call: large enough to be quick, small enough to let the window's thread in between.
CHUNK_PAGES = 256
_BLOCK = 16
_FEW = 200
_CIPHERTEXT_END = PAGE_SIZE - MAC_SIZE - IV_SIZE
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a needle stands: `where` is `database` or `wal`; `page` is a page number, or in the WAL a frame number,
    both from 1; `needle` is its place in the list."""

    where: str
    page: int
    offset: int
    needle: int


@dataclass(frozen=True, slots=True)
class ScanReport:
    """How many pages and WAL frames were read, and what was found (each needle at most once per chunk of pages)."""

    pages: int
    wal_frames: int
    found: tuple[Hit, ...]


class PageDamagedError(ValueError):
    """A page whose seal does not fit: damaged, or sealed under another key."""


class Needles:
    """Byte strings to look for, all in one pass over a text.

    While they are few, a needle that contains another one is not searched itself: whoever holds the longer holds the
    shorter. Raises ValueError for an empty needle.
    """

    def __init__(self, needles: Iterable[bytes]) -> None:
        self.all = tuple(needles)
        if not all(self.all):
            raise ValueError("an empty needle is found everywhere")
        kept: list[int] = []
        for index in sorted(range(len(self.all)), key=lambda i: len(self.all[i])):
            # among many, finding out would take longer than searching all of them
            if len(self.all) > _FEW or not any(self.all[shorter] in self.all[index] for shorter in kept):
                kept.append(index)
        self._grids: list[_Grid] = []
        for grid in _GRIDS:
            fit = [index for index in kept if len(self.all[index]) >= grid.shortest]
            if len(fit) > grid.pays_from:
                self._grids.append(_Grid(grid, self.all, fit))
                kept = [index for index in kept if len(self.all[index]) < grid.shortest]
        self._single = kept

    def search(self, text: bytes | bytearray) -> Iterator[tuple[int, int]]:
        """(needle, offset) of the first occurrence of each needle that is in `text`."""
        wanted = [*self._single, *(index for grid in self._grids for index in grid.candidates(text))]
        for index in wanted:
            if (offset := text.find(self.all[index])) >= 0:
                yield index, offset


@dataclass(frozen=True, slots=True)
class _GridSize:
    """Words of `size` bytes (`kind` for memoryview), of which every `stride`-th is looked at.

    It pays from so many needles on: fewer are searched one by one in less time.
    """

    kind: Literal["Q", "I"]
    size: int
    stride: int
    pays_from: int

    @property
    def shortest(self) -> int:
        """Wherever a needle of so many bytes lies, it covers a word of the grid whole."""
        return self.stride * self.size + self.size - 1


#: In this order each needle goes to the quickest grid that is sure to see it.
_GRIDS = (_GridSize("Q", 8, 3, 3), _GridSize("Q", 8, 1, 8), _GridSize("I", 4, 1, 12))


class _Grid:
    """Which of many needles may be in a text, by one pass: the words on a grid over the text are looked up in a set.

    A word that a needle covers starts at one of the needle's first `stride * size` bytes, so those words of each needle
    are in the set.
    """

    def __init__(self, grid: _GridSize, needles: tuple[bytes, ...], indexes: list[int]) -> None:
        self._grid = grid
        self._of_word: dict[int, set[int]] = {}
        for index in indexes:
            for start in range(grid.stride * grid.size):
                word = int.from_bytes(needles[index][start : start + grid.size], sys.byteorder)
                self._of_word.setdefault(word, set()).add(index)
        self._words = frozenset(self._of_word)

    def candidates(self, text: bytes | bytearray) -> set[int]:
        """The needles of which a word stands on the grid; whether they are really there is for the caller to see."""
        whole = len(text) // self._grid.size * self._grid.size
        words = memoryview(text)[:whole].cast(self._grid.kind)[:: self._grid.stride]
        return {index for word in self._words.intersection(words) for index in self._of_word[word]}


def scan(path: Path, key: bytes | bytearray, needles: Needles | Iterable[bytes], *, verify: bool = False) -> ScanReport:
    """Looks for `needles` in every page of the database at `path` and in every frame of its WAL.

    `key` is the raw 32-byte key. With `verify` the seal of each page is checked first (PageDamagedError). Committed or
    not, current or stale: every byte of both files is read. Checkpoint first, so that the file is what was committed.
    """
    wanted = needles if isinstance(needles, Needles) else Needles(needles)
    found: list[Hit] = []
    counts = {"database": 0, "wal": 0}
    for where, first, plain in plain_chunks(path, key, verify=verify):
        counts[where] += len(plain) // PAGE_SIZE
        found += [
            Hit(where, first + offset // PAGE_SIZE, offset % PAGE_SIZE, needle)
            for needle, offset in wanted.search(plain)
        ]
    return ScanReport(counts["database"], counts["wal"], tuple(found))


def plain_chunks(path: Path, key: bytes | bytearray, *, verify: bool = False) -> Iterator[tuple[str, int, bytearray]]:
    """(`database` or `wal`, number of the first page or frame, up to 256 decrypted pages in one piece), to the end.

    Of each page the last 80 bytes (IV and seal) hold nothing.
    """
    codec = _Codec(bytes(key))
    handle = _open_for_reading(path)
    try:
        size = os.fstat(handle).st_size // PAGE_SIZE
        codec.salt = _read(handle, SALT_SIZE, 0)
        for first in range(0, size, CHUNK_PAGES):
            count = min(CHUNK_PAGES, size - first)
            data = _read(handle, count * PAGE_SIZE, first * PAGE_SIZE)
            yield "database", first + 1, codec.plain(data, range(first + 1, first + 1 + count), verify=verify)
    finally:
        _close(handle)
    wal = path.with_name(path.name + "-wal")
    if wal.is_file():
        yield from _wal_chunks(wal, codec, verify=verify)


def _wal_chunks(wal: Path, codec: _Codec, *, verify: bool) -> Iterator[tuple[str, int, bytearray]]:
    """The WAL has no locks of its own, so it is opened and closed like any file."""
    frame = FRAME_HEADER + PAGE_SIZE
    with wal.open("rb") as stream:
        stream.seek(WAL_HEADER)
        first = 1
        while frames := stream.read(frame * CHUNK_PAGES):
            starts = range(0, len(frames) - frame + 1, frame)
            if not starts:
                return
            numbers = [int.from_bytes(frames[at : at + 4], "big") for at in starts]
            pages = b"".join(frames[at + FRAME_HEADER : at + frame] for at in starts)
            yield "wal", first, codec.plain(pages, numbers, verify=verify)
            first += len(starts)


class _Codec:
    """Decrypts pages under one key."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.algorithms import AES

        if len(key) != 32:
            raise ValueError("the database key has 32 bytes")
        self._key, self._algorithm = key, AES(key)
        self.salt = b""

    def plain(self, data: bytes, numbers: Iterable[int], *, verify: bool) -> bytearray:
        """`data` is whole pages, `numbers` their page numbers."""
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        if verify:
            self._verify(data, numbers)
        # One call for all pages: CBC takes the block before for each block, and that is wrong for one block only in
        # each page, its first, where the page's own IV belongs. That block is put right afterwards.
        plain = bytearray(Cipher(self._algorithm, CBC(bytes(_BLOCK))).decryptor().update(data))
        for at, number in zip(range(0, len(data), PAGE_SIZE), numbers, strict=True):
            start = at
            if number == 1:
                plain[at : at + _BLOCK] = _MAGIC  # the salt stands here, and SQLite's own mark belongs here
                start += _BLOCK
            before = data[start - _BLOCK : start] if start else bytes(_BLOCK)
            wrong, iv = plain[start : start + _BLOCK], data[at + _CIPHERTEXT_END : at + _CIPHERTEXT_END + IV_SIZE]
            right = int.from_bytes(wrong, "big") ^ int.from_bytes(before, "big") ^ int.from_bytes(iv, "big")
            plain[start : start + _BLOCK] = right.to_bytes(_BLOCK, "big")
        return plain

    def _verify(self, data: bytes, numbers: Iterable[int]) -> None:
        salt = bytes(byte ^ 0x3A for byte in self.salt)
        key = hashlib.pbkdf2_hmac("sha512", self._key, salt, 2, 32)
        for at, number in zip(range(0, len(data), PAGE_SIZE), numbers, strict=True):
            start = at + (SALT_SIZE if number == 1 else 0)
            end = at + PAGE_SIZE - MAC_SIZE
            seal = hmac.digest(key, data[start:end] + number.to_bytes(4, "little"), "sha512")
            if not hmac.compare_digest(seal, data[end : at + PAGE_SIZE]):
                raise PageDamagedError(f"page {number}")


#: path -> handle of files that are kept open; see `_open_for_reading`.
_HANDLES: dict[Path, int] = {}


def _open_for_reading(path: Path) -> int:
    """A handle on the database file that is not closed while the program may hold a connection to it.

    SQLite's locks on POSIX belong to the process: closing *any* handle on the file drops them all, and another
    program could then write at the same time (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    if os.name == "nt":
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    path = path.resolve()
    handle = _HANDLES.get(path)
    if handle is not None and os.path.samestat(os.fstat(handle), path.stat()):
        return handle
    if handle is not None:
        os.close(handle)  # another file stands under this name now: nobody here works on the old one
    _HANDLES[path] = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    return _HANDLES[path]


def _close(handle: int) -> None:
    if os.name == "nt":  # locks belong to the handle here, and an open handle would stand in the way of a rename
        os.close(handle)


def release(path: Path) -> None:
    """Closes the handle kept for `path`; only after the connection to it is closed."""
    if (handle := _HANDLES.pop(path.resolve(), None)) is not None:
        os.close(handle)


def _read(handle: int, count: int, at: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(handle, count, at)
    os.lseek(handle, at, os.SEEK_SET)
    return os.read(handle, count)

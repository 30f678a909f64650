"""Writes down all that this process does to one folder, SQLite's part and Python's, for `disk` to cut the power of.

SQLite tells of each write. Python does not: whenever something is synced, renamed, removed or acknowledged, the folder is
looked through, and what has changed in a file that SQLite does not have open counts as written a moment ago. So a file
that nobody syncs is never sure to be there.
"""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.faults.disk import SECTORS, Log
from tests.faults.recorder import Listener, Shim, path_of, wrap

SECTOR = min(SECTORS)


class Tape(Listener):
    """One folder under observation, from now until the process ends."""

    def __init__(self, folder: Path, log: Path, *, deaf: bool = False) -> None:
        """`deaf` is a fault: Python's syncs are not heard, as if the program had left them out."""
        self._folder, self._log, self._deaf = str(folder.resolve()), Log(log), deaf
        self._guard = threading.RLock()
        self._files: dict[str, int] = {}
        self._known: dict[str, bytes] = {}
        self._seen: dict[str, tuple[int, ...]] = {}
        self._open: dict[str, int] = {}
        self._to_name: set[str] = set()
        self._last = 0
        self._sweep(base=True)
        wrap(os, "fsync", self._fsync)
        for name in ("replace", "rename"):
            wrap(os, name, self._rename)
        for name in ("unlink", "remove"):
            wrap(os, name, self._unlink)
        Shim(self)

    def acknowledge(self, **facts: Any) -> None:
        """The desk says that something begins, or that it is done for good."""
        with self._guard:
            self._sweep()
            self._log.note("said", facts)

    def close(self) -> None:
        """No more to come."""
        with self._guard:
            self._sweep()
            self._log.close()

    # SQLite

    def opened(self, path: str, is_new: bool, is_journal: bool) -> None:
        with self._guard:
            if not self._ours(path):
                return
            if is_new:
                self._link(path)
                if is_journal:
                    self._to_name.add(path)
            else:
                self._sweep()  # what Python made a moment ago
            self._open[path] = self._open.get(path, 0) + 1

    def closed(self, path: str) -> None:
        with self._guard:
            if not self._ours(path):
                return
            self._open[path] -= 1
            if Path(path).exists():
                self._seen[path] = _signature(path)
                self._known.pop(path, None)

    def write(self, path: str, offset: int, data: bytes) -> int:
        with self._guard:
            if self._ours(path):
                self._log.note("write", self._files[path], offset, data=data)
        return 0

    def truncate(self, path: str, size: int) -> int:
        with self._guard:
            if self._ours(path):
                self._log.note("truncate", self._files[path], size)
        return 0

    def sync(self, path: str) -> int:
        """With the first sync of a new journal SQLite syncs its folder, too."""
        with self._guard:
            if self._ours(path):
                self._log.note("sync", self._files[path])
                if path in self._to_name:
                    self._to_name.discard(path)
                    self._log.note("folder_sync", self._name(str(Path(path).parent)))
        return 0

    def removed(self, path: str, synced: bool) -> int:
        with self._guard:
            if self._ours(path):
                self._forget(path)
                if synced:
                    self._log.note("folder_sync", self._name(str(Path(path).parent)))
        return 0

    # Python

    def _fsync(self, real: Any, handle: int) -> None:
        with self._guard:
            path = path_of(handle)
            if not self._ours(path):
                return
            self._sweep()
            if self._deaf:
                return
            if stat.S_ISDIR(os.fstat(handle).st_mode):
                self._log.note("folder_sync", self._name(path))
            else:
                self._log.note("sync", self._files[path])

    def _rename(self, real: Any, source: Any, target: Any, **options: Any) -> None:
        with self._guard:
            old, new = os.fspath(source), os.fspath(target)
            self._sweep()
            real(source, target, **options)
            if old in self._files:
                self._log.note("rename", self._name(old), self._name(new))
                for kept in (self._files, self._seen, self._known):
                    kept.pop(new, None)
                    if old in kept:
                        kept[new] = kept.pop(old)  # type: ignore[attr-defined]
                self._seen[new] = _signature(new)
            self._sweep()

    def _unlink(self, real: Any, path: Any, **options: Any) -> None:
        with self._guard:
            self._sweep()
            real(path, **options)
            self._sweep()

    # the folder

    def _ours(self, path: str) -> bool:
        return path == self._folder or path.startswith(self._folder + "/")

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self._folder)

    def _link(self, path: str) -> None:
        self._last += 1
        self._files[path] = self._last
        self._log.note("link", self._name(path), self._last)

    def _forget(self, path: str) -> None:
        self._log.note("unlink", self._name(path), self._files.pop(path))
        self._seen.pop(path, None)
        self._known.pop(path, None)

    def _sweep(self, base: bool = False) -> None:
        """Whatever has changed without a word."""
        there = set()
        for where, _, names in os.walk(self._folder):
            for path in (f"{where}/{name}" for name in names):
                there.add(path)
                if self._open.get(path):
                    continue
                seen = _signature(path)
                if self._seen.get(path) != seen:
                    self._seen[path] = seen
                    self._changed(path, Path(path).read_bytes(), base)
        for path in set(self._files) - there:
            self._forget(path)

    def _written(self, file: int, before: bytes | None, content: bytes) -> None:
        """In place when the size is the same, at the end when all of the old is there, else all of it anew."""
        if before is not None and len(before) == len(content):
            for at in _differing(before, content):
                self._log.note("write", file, at, data=content[at : at + SECTOR])
            return
        if before is None or not content.startswith(before):
            self._log.note("truncate", file, 0)
            before = b""
        if content[len(before) :]:
            self._log.note("write", file, len(before), data=content[len(before) :])

    def _changed(self, path: str, content: bytes, base: bool) -> None:
        if base:
            self._last += 1
            self._files[path] = self._last
            self._log.note("base", self._name(path), self._last, data=content)
        else:
            if path not in self._files:
                self._link(path)
            self._written(self._files[path], self._known.get(path), content)
        self._known[path] = content


def _signature(path: str) -> tuple[int, ...]:
    found = os.lstat(path)
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _differing(before: bytes, content: bytes) -> Iterator[int]:
    """Where the sectors begin that are not what they were."""
    return (at for at in range(0, len(content), SECTOR) if before[at : at + SECTOR] != content[at : at + SECTOR])

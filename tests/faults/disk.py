"""A disk that loses its power: from a log of what was done to a folder, the folders that a cut could leave behind.

What the model takes for granted, and no more:

- a write or a cut of a file is on the disk once that file was synced after it. Until then any part of it may be there:
  of all that was written since the last sync, each sector (512 or 4096 bytes) of each write is there or is not, whatever
  came before or after it; what was cut off may be back; a file that grew over a hole has zeros there;
- a name (new, changed or gone) is on the disk once its folder was synced after it. Until then the names of a folder are
  as they were at some moment since, in the order in which they were changed, as file systems keep them in a journal;
- a folder is there from the moment it is made.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

SECTORS = (512, 4096)
#: How much of what was not synced is there: nothing, a little, half, most, all.
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)


class Log:
    """Writes down events as JSON lines, what they carry in a file beside them."""

    def __init__(self, path: Path) -> None:
        self._lines = path.open("a", encoding="utf-8")
        self._bytes = path.with_suffix(".bytes").open("ab")
        self._at = 0

    def note(self, kind: str, *facts: Any, data: bytes | None = None) -> None:
        """One event; on its way to the disk when this returns, for whoever reads along after a kill."""
        if data is not None:
            self._bytes.write(data)
            facts = (*facts, self._at, len(data))
            self._at += len(data)
        self._lines.write(json.dumps([kind, *facts]) + "\n")

    def close(self) -> None:
        self._bytes.close()
        self._lines.close()


@dataclass
class _File:
    """What is sure to be there, and what was done since."""

    sure: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        content = bytearray(self.sure)
        for offset, data in self.since:
            _do(content, offset, data)
        self.sure, self.since = bytes(content), []

    def torn(self, chance: random.Random) -> bytes:
        """One of the contents that the power cut may leave."""
        content, sector, share = bytearray(self.sure), chance.choice(SECTORS), chance.choice(SHARES)
        for offset, data in self.since:
            if data is None:
                if chance.random() < share:
                    _do(content, offset, None)
                continue
            at = offset
            while at < offset + len(data):
                end = min((at // sector + 1) * sector, offset + len(data))
                if share == 1 or chance.random() < share:
                    _do(content, at, data[at - offset : end - offset])
                at = end
        return bytes(content)


def _do(content: bytearray, offset: int, data: bytes | None) -> None:
    """A write, or a cut at `offset` when there is no data."""
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset : offset + len(data)] = data


class Disk:
    """Follows a log; at any event it can say what a power cut at that moment might leave."""

    def __init__(self, path: Path) -> None:
        self.events: list[list[Any]] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        self._bytes = path.with_suffix(".bytes").read_bytes()
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._since: dict[str, list[tuple[str, str, int]]] = {}

    def step(self, event: list[Any]) -> None:
        """What this event does to the disk."""
        kind, facts = event[0], event[1:]
        if kind == "write":
            file, offset, at, size = facts
            self._files[file].since.append((offset, self._bytes[at : at + size]))
        elif kind == "truncate":
            self._files[facts[0]].since.append((facts[1], None))
        elif kind == "sync":
            self._files[facts[0]].sync()
        elif kind == "folder_sync":
            for change in self._since.pop(facts[0], []):
                _rename(self._names, change)
        elif kind in ("link", "unlink", "rename"):
            self._name(kind, facts)
        elif kind == "base":
            name, file, at, size = facts
            self._files[file] = _File(self._bytes[at : at + size])
            self._names[name] = file

    def _name(self, kind: str, facts: list[Any]) -> None:
        name, other, file = (facts[0], facts[1], 0) if kind == "rename" else (facts[0], "", facts[1])
        if kind == "link":
            self._files[file] = _File()
        self._since.setdefault(str(PurePosixPath(name).parent), []).append((name, f"{kind}:{other}", file))

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Name -> content of one folder that a power cut now may leave."""
        names = dict(self._names)
        for changes in self._since.values():
            for change in changes[: chance.randint(0, len(changes))]:
                _rename(names, change)
        return {name: self._files[file].torn(chance) for name, file in sorted(names.items())}


def _rename(names: dict[str, int], change: tuple[str, str, int]) -> None:
    """One change of names, in the order in which they were made."""
    name, what, file = change
    kind, _, other = what.partition(":")
    if kind == "link":
        names[name] = file
    elif kind == "unlink":
        names.pop(name, None)
    elif name in names:
        names[other] = names.pop(name)


def put(image: dict[str, bytes], folder: Path) -> None:
    """Makes the folder that was left."""
    folder.mkdir(mode=0o700)
    for name, content in image.items():
        path = folder / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(content)

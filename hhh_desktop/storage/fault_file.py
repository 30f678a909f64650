"""log/fault.txt: where Python's fault handler writes when the program is struck down from below (a segmentation fault)."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from pathlib import Path
from typing import TextIO

from hhh_desktop.services.bugs import Bug, bug_of_fault

_NAME = "fault.txt"
_LARGEST = 64 * 1024


class FaultFile:
    """Open from unlocking to the end of the program, which takes it away: what is found at the next start was a crash.

    The fault handler can write nothing but the fault, files and lines of code. Files are whole paths, which may hold
    the name of who is logged in on this PC: so it is for this user only, and is read into kinds and places and thrown
    away at the next start.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "log" / _NAME
        self._stream: TextIO | None = None

    def begin(self) -> Bug | None:
        """Listens from now on; gives what struck the program last time, once. Does without where nothing can be written.

        To be called by who holds the folder: another program's file is not to be thrown away.
        """
        if self._stream is not None:
            return None
        found = self._take()
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
            self._stream = os.fdopen(handle, "w", encoding="utf-8")
            faulthandler.enable(self._stream, all_threads=True)
        return found

    def end(self) -> None:
        """The program leaves as it should."""
        if self._stream is None:
            return
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _take(self) -> Bug | None:
        try:
            with self._path.open("rb") as file:
                text = file.read(_LARGEST).decode("utf-8", errors="replace")
            self._path.unlink()
        except OSError:
            return None
        return bug_of_fault(text) if text.strip() else None

"""log/hhh.log in the data folder: what kind of bug happened where, and never a value."""

from __future__ import annotations

import logging
import os
import re
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from hhh_desktop.services.bugs import Bug, bug_of

_LOG = logging.getLogger("hhh")
_FOLDER, _NAME = "log", "hhh.log"
_LARGEST, _KEPT = 200_000, 2
#: What a line may hold apart from kinds and places.
_WORDS = frozenset({"at", "from", "fault,", "thread", "qt", "critical", "fatal", "warning", ">", "?", "unknown"})


class _PrivateFileHandler(RotatingFileHandler):
    """Each file it begins is for this user only, also where a window was started without the strict mask.

    A link under its name is refused: what it leads to is somebody else's, and would be written into.
    """

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        stream = open(os.open(self.baseFilename, flags, 0o600), "a", encoding=self.encoding)  # noqa: PTH123, SIM115
        Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """A full disk costs the note; Python would write a traceback to standard error, message and all."""


def start_log(folder: Path) -> None:
    """Writes notes to `folder`/log from now on; does without where that cannot be written, and says so nowhere."""
    if any(isinstance(handler, RotatingFileHandler) for handler in _LOG.handlers):
        return
    place = folder / _FOLDER
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        handler = _PrivateFileHandler(place / _NAME, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        _LOG.addHandler(logging.NullHandler())  # without any, Python would write the note to standard error
        _LOG.propagate = False
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)
    _LOG.propagate = False


def stop_log() -> None:
    """Lets go of the file."""
    for handler in list(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()


def note_bug(error: BaseException) -> str:
    """Notes the kinds and places of an error and of what it came from; gives the note. Messages may hold values: never."""
    return note(bug_of(error))


def note(bug: Bug) -> str:
    """Notes what is told of a bug; gives the note."""
    _LOG.error("%s", bug)
    return str(bug)


def note_qt(severity: str, category: str, message: str) -> str:
    """Notes that Qt complained: how badly, in which of its parts and functions; gives the note.

    What it said may hold a value (QString::arg repeats its text), so only the name of a function of Qt's at its
    beginning is kept.
    """
    part = category if re.fullmatch(r"[a-z0-9.]{1,40}", category) else "?"
    function = re.match(r"Q[A-Z]\w{1,40}::~?\w{1,40}", message)
    line = f"qt {severity} at {part}" + (f" > {function[0]}" if function else "")
    _LOG.error("%s", line)
    return line


def last_lines(folder: Path, most: int = 40) -> tuple[str, ...]:
    """The newest notes, oldest first; whatever is no kind, place or time in them is left out, whoever wrote it."""
    try:
        with (folder / _FOLDER / _NAME).open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - 64 * 1024))
            lines = file.read().decode("ascii", errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(scrubbed(line) for line in lines[-most:])


def scrubbed(line: str) -> str:
    """A note with all that is no kind, place, time or word of the log's own replaced by …"""
    return " ".join(_token(token) for token in line.split())


def _token(token: str) -> str:
    bare = token.rstrip(";")
    fits = bare in _WORDS or any(form.fullmatch(bare) for form in _FORMS)
    return token if fits else "…"


_FORMS = tuple(
    re.compile(form)
    for form in (
        r"\d{4}-\d\d-\d\d",
        r"\d\d:\d\d:\d\d(,\d{3})?",
        r"[A-Z]\w{0,60}(Error|Exception|Warning|Exit|Interrupt|Group|Iteration)",
        r"E[A-Z0-9]{2,15}",  # ENOSPC
        r"[a-z_][a-z0-9_]{0,40}(\.\w{1,40}){0,6}:\d{1,6}",  # gui.app:12
        r"\?:\d{1,6}",
        r"(qt|default|js)(\.[a-z0-9]{1,30}){0,4}",
        r"Q[A-Z]\w{1,40}::~?\w{1,40}",
        r"Segmentation|fault|Aborted|Bus|error|Illegal|instruction|Floating|Floating-point|point|exception|access|violation"
        r"|stack|overflow|int|float|divide|by|zero",
    )
)

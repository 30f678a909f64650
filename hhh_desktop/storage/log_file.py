"""log/hhh.log in the data folder: what kind of bug happened where, and never a value."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LOG = logging.getLogger("hhh")
_LARGEST = 200_000


def start_log(folder: Path) -> None:
    """Writes notes to `folder`/log from now on; does without where that cannot be written, and says so nowhere."""
    if any(isinstance(handler, RotatingFileHandler) for handler in _LOG.handlers):
        return
    place = folder / "log"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(place / "hhh.log", maxBytes=_LARGEST, backupCount=2, encoding="utf-8")
        (place / "hhh.log").chmod(0o600)
    except OSError:
        _LOG.addHandler(logging.NullHandler())  # without any, Python would write the note to standard error
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
    """Notes the kinds and places of an error and of what it came from; gives the note. Messages may hold values: never.

    The places are those in this program, innermost last, as file:line.
    """
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < 5:
        parts.append(f"{type(cause).__name__} at {' > '.join(_places(cause)) or '?'}")
        cause = cause.__cause__ or cause.__context__
    note = "; from ".join(parts)
    _LOG.error("%s", note)
    return note


def _places(error: BaseException) -> list[str]:
    found = []
    frame = error.__traceback__
    while frame is not None:
        path = Path(frame.tb_frame.f_code.co_filename)
        if "hhh_desktop" in path.parts:
            found.append(f"{path.name}:{frame.tb_lineno}")
        frame = frame.tb_next
    return found[-4:]

"""What a new salon is made from: the words of a call, or a TOML file for installing with nobody there."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hhh_desktop.cli.options import UsageError
from hhh_desktop.domain.errors import InvalidFieldError

DETAILS = ("street", "postcode", "city", "phone", "email", "website")
_NEEDED = ("salon", "owner", "passphrase_file", "recovery_code_file")
_KNOWN = (*_NEEDED, "hint", *DETAILS)


@dataclass(frozen=True, slots=True)
class Plan:
    """A salon to be made; `details` are those of its address, for the privacy statement."""

    salon: str
    owner: str
    passphrase_file: str | None
    recovery_code_file: Path | None
    hint: str
    details: Mapping[str, str]


def plan_of(options: argparse.Namespace) -> Plan:
    """From the words of the call; the recovery code is printed."""
    details = {name: getattr(options, name) for name in DETAILS}
    return Plan(options.salon, options.owner, options.passphrase_file, None, options.hint, details)


def read_plan(path: Path) -> Plan:
    """From a TOML file; other files it names lie beside it unless they are named whole.

    Raises InvalidFieldError: `file` that cannot be read or is no TOML, a key with `unknown_field`, `wrong_type`, `empty`.
    """
    import tomllib

    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InvalidFieldError("file", "missing", str(error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InvalidFieldError("file", "not_utf8") from error
    except ValueError as error:
        raise UsageError(f"{path}: not TOML") from error
    for name, value in raw.items():
        if name not in _KNOWN:
            raise InvalidFieldError(name[:200], "unknown_field")
        if not isinstance(value, str):
            raise InvalidFieldError(name, "wrong_type")
    for name in _NEEDED:
        if not raw.get(name):
            raise InvalidFieldError(name, "empty")
    return _plan(path.absolute().parent, raw)


def _plan(beside: Path, raw: Mapping[str, Any]) -> Plan:
    return Plan(
        raw["salon"],
        raw["owner"],
        str(beside / Path(raw["passphrase_file"]).expanduser()),
        beside / Path(raw["recovery_code_file"]).expanduser(),
        raw.get("hint", ""),
        {name: raw.get(name, "") for name in DETAILS},
    )


@contextmanager
def code_file(path: Path | None) -> Iterator[Callable[[str], None]]:
    """A new file for the recovery code, for this user only, made before the salon is: a code must not have nowhere to go.

    Nothing with `path` None. Goes away again when the salon could not be made. Raises UsageError when it cannot be made
    or is there already: an older code is never written over.
    """
    if path is None:
        yield lambda code: None
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(path, flags, 0o600)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    written = False
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:

            def keep(code: str) -> None:
                nonlocal written
                written = True  # from here on the salon is there: what was written stays
                file.write(code + "\n")
                file.flush()
                os.fsync(file.fileno())

            yield keep
    finally:
        if not written:
            with suppress(OSError):
                path.unlink()

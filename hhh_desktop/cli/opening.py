"""Opening the salon for one command, and reading what a command is given."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from hhh_desktop import paths
from hhh_desktop.cli.options import UsageError
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.machine import with_rights_here
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book, load_statement
from hhh_desktop.storage.vault import Vault, open_salon, staff_of

#: A file larger than this is no list of clients.
MAX_INPUT_BYTES = 64 * 1024 * 1024


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[tuple[Vault, Desk]]:
    """The salon, opened as the staff member of this call and closed after it; raises CannotOpenError."""
    folder = paths.data_folder(options.data)
    name = options.staff
    if name is None:
        staff = staff_of(folder)
        if len(staff) != 1:
            raise UsageError("--staff NAME: " + ", ".join(slot.name for slot in staff))
        name = staff[0].name
    vault, member = open_salon(folder, name, passphrase(options.passphrase_file), system_clock, paths.mark_folder())
    with vault:
        certify(vault)
        statement = load_statement(paths.resources() / "statement", "nl")
        book = load_book(paths.resources() / "consent")
        yield vault, Desk(vault, with_rights_here(member), book, str(statement.version), system_clock)


def certify(vault: Vault) -> None:
    """Writes certificates of proven erasures that have none yet; a full disk is no reason not to work."""
    if not vault.erasures.proven():
        return  # without loading what draws a page
    from hhh_desktop.export.certificate import write_missing
    from hhh_desktop.gui.printing import html_to_pdf

    with suppress(OSError):
        write_missing(vault.erasures, vault.salon.get(), vault.folder, html_to_pdf=html_to_pdf)


def passphrase(file: str | None, question: str = "Wachtzin / passphrase: ") -> str:
    """A secret from a file (its first line) or typed on the terminal; never an argument."""
    if file is not None:
        try:
            return Path(file).read_text(encoding="utf-8").split("\n")[0].removesuffix("\r")
        except OSError as error:
            raise UsageError(f"{file}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise UsageError(f"{file}: not UTF-8") from error
    if not sys.stdin.isatty():
        raise UsageError("--passphrase-file FILE, or a terminal to ask on")
    return getpass.getpass(question)


def json_objects(source: str) -> list[Any]:
    """The objects of a file or of standard input: one object, an array, or one object a line.

    Raises InvalidFieldError('file', …) with `not_json`, `not_utf8`, `too_long` or `missing`.
    """
    data = _bytes(source)
    if len(data) > MAX_INPUT_BYTES:
        raise InvalidFieldError("file", "too_long", str(MAX_INPUT_BYTES))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidFieldError("file", "not_utf8") from error
    try:
        whole = json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        # not splitlines(): that would also cut at U+2028 inside a text
        return [_line(line) for line in text.split("\n") if line.strip()] or [_line(text)]
    return whole if isinstance(whole, list) else [whole]


def _line(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise InvalidFieldError("file", "not_json") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a field that stands in it twice is refused, for nobody can tell which of the two was meant."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise InvalidFieldError(name[:200], "twice")
        found[name] = value
    return found


def _bytes(source: str) -> bytes:
    if source == "-":
        return sys.stdin.buffer.read(MAX_INPUT_BYTES + 1)
    try:
        with Path(source).open("rb") as file:
            return file.read(MAX_INPUT_BYTES + 1)
    except OSError as error:
        raise InvalidFieldError("file", "missing", str(error.strerror)) from error

"""Stored files of a client: how they are named in the package, one name everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hhh_desktop.services.access import AccessRecord

FOLDER = "bijlagen/"
_PNG = b"\x89PNG\r\n\x1a\n"


def attachment_name(table: str, column: str, number: object, data: bytes) -> str:
    """The member of the package that holds a stored BLOB; its name tells what it is, not whose."""
    suffix = "png" if data.startswith(_PNG) else "bin"
    return f"{FOLDER}{table}-{number}-{column}.{suffix}"


def key_of(row: dict[str, Any] | Any) -> object:
    """The number of a row, as its first column holds it."""
    return next(iter(row.values()))


def attachments(record: AccessRecord) -> Iterator[tuple[str, bytes]]:
    """(member name, content) of every BLOB in the record."""
    for table, rows in record.tables.items():
        for row in rows:
            for column, value in row.items():
                if isinstance(value, bytes):
                    yield attachment_name(table, column, key_of(row), value), value

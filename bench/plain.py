"""The same schema in a file without encryption, and a connection that notes down what it is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.clients import SqlClients
from hhh_desktop.storage.consents import SqlConsents
from hhh_desktop.storage.database import SETTINGS, Database
from hhh_desktop.storage.people import SqlPeople
from hhh_desktop.storage.salon import SqlSalon, SqlStaff
from hhh_desktop.storage.search import SqlSearch

Statement = tuple[str, Any]


class PlainDatabase(Database):
    """The same library and the same settings, but no key: what is left out is the encryption and nothing else.

    Python's own sqlite3 would be another release of SQLite (on Debian 12 one without FTS5's secure-delete, which the
    schema needs), and the difference between two releases is not what is to be measured.
    """

    def _unlock(self, key: bytes | bytearray) -> None:
        for name, value, _ in SETTINGS:
            if not name.startswith("cipher"):
                self._connection.execute(f"PRAGMA {name} = {value}").fetchall()
        self._migrate(key)


def make_plain(path: Path) -> PlainDatabase:
    """A plain file with a salon and its owner, as crowd.fill wants it."""
    path.touch()
    database, now = PlainDatabase(path, b"", new=True), system_clock()
    with database.transaction():
        SqlSalon(database).create(Salon("plain", "Salon Meetlat"), now)
        owner = SqlStaff(database).add("plain", "Marije", "owner", now)
        SqlAudit(database).append("salon_created", now, owner.id)
    return database


class PlainRecords:
    """The stores that the use cases need, over a plain file."""

    def __init__(self, database: Database) -> None:
        self.database, self.transaction = database, database.transaction
        self.clients, self.search, self.consents = SqlClients(database), SqlSearch(database), SqlConsents(database)
        self.audit, self.staff, self.people = SqlAudit(database), SqlStaff(database), SqlPeople(database)


class Recorder:
    """Stands before a connection and keeps every statement with its values."""

    def __init__(self, connection: Any) -> None:
        self.connection, self.statements = connection, list[Statement]()

    def execute(self, sql: str, values: Any = ()) -> Any:
        self.statements.append((sql, values))
        return self.connection.execute(sql, values)

    def executemany(self, sql: str, rows: Any) -> Any:
        self.statements += [(sql, row) for row in rows]
        return self.connection.executemany(sql, rows)

    def taken(self) -> list[Statement]:
        """What was asked since the last time."""
        taken, self.statements = self.statements, []
        return taken

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)


def replay(database: Database, statements: list[Statement]) -> None:
    """The bare statements, with nothing of ours around them."""
    connection = database._connection
    for sql, values in statements:
        connection.execute(sql, values).fetchall()

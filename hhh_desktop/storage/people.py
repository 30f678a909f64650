"""Everything that is stored about one person, table by table, found by the data map alone (GDPR art. 15)."""

from __future__ import annotations

from typing import Any

from hhh_desktop.domain.data_map import TABLES, TableRule, columns_of
from hhh_desktop.domain.errors import UnknownClientError
from hhh_desktop.storage.database import Database

_BY_NAME = {table.table: table for table in TABLES}


class SqlPeople:
    """The one PersonReader."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, client_id: int) -> dict[str, list[dict[str, Any]]]:
        """Table name -> rows (column -> stored value, bytes for a BLOB), parents before children, oldest row first.

        Only columns that the data map exports. Staff are other people (GDPR art. 15(4)): what a row says about them is
        their number, and the table that would turn it into a name is not exported, so no name is ever read here.
        Raises UnknownClientError.
        """
        if self._database.row("SELECT 1 FROM client WHERE id = ?", (client_id,)) is None:
            raise UnknownClientError(client_id)
        # TABLES is in the order of erasing, children first: a reader wants it the other way round.
        return {table.table: self._rows_of(table, client_id) for table in reversed(TABLES) if _is_personal(table)}

    def _rows_of(self, table: TableRule, client_id: int) -> list[dict[str, Any]]:
        names = [rule.column for rule in columns_of(table.table) if rule.exported]
        if not names:
            return []
        found = self._database.rows(
            f"SELECT {', '.join(names)} FROM {table.table} WHERE {_condition(table)} ORDER BY rowid", (client_id,)
        )
        return [dict(zip(names, row, strict=True)) for row in found]


def _is_personal(table: TableRule) -> bool:
    return bool(table.client_column or table.via)


def _condition(table: TableRule) -> str:
    """The rows that hang on the client: directly, or through another table that does; one parameter, the number."""
    if table.client_column:
        return f"{table.client_column} = ?"
    if table.via is None:
        raise ValueError(f"{table.table} is about no client")
    other, theirs, ours = table.via
    return f"{ours} IN (SELECT {theirs} FROM {other} WHERE {_condition(_BY_NAME[other])})"

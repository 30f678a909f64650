"""Asking the index: contentless FTS5 whose rowid is a recency stamp, so that the newest hits come first for free."""

from __future__ import annotations

from collections.abc import Mapping

from hhh_desktop.domain.client import FIELD_NAMES, ContactFields
from hhh_desktop.services.ports import Found
from hhh_desktop.storage.clients import MAX_CLIENTS
from hhh_desktop.storage.database import Database, Row

#: What a row of the list needs: all but the last field, the long note, which is left in the file.
_LIST_FIELDS = FIELD_NAMES[:-1]
_IS_ADULT = FIELD_NAMES.index("is_adult")


_NOES = frozenset({"refused", "withdrawn"})


class SqlSearch:
    """The one SearchIndex."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, expression: str | None, limit: int) -> tuple[Found, ...]:
        if expression is None:
            stamps = self._database.rows("SELECT rowid FROM client_index ORDER BY rowid DESC LIMIT ?", (limit,))
        else:
            stamps = self._database.rows(
                "SELECT rowid FROM client_index WHERE client_index MATCH ? ORDER BY rowid DESC LIMIT ?",
                (expression, limit),
            )
        ids = [stamp & MAX_CLIENTS for (stamp,) in stamps]
        return self._found(ids) if ids else ()

    def _found(self, ids: list[int]) -> tuple[Found, ...]:
        marks = ", ".join("?" * len(ids))
        clients = {
            row[0]: row
            for row in self._database.rows(
                f"SELECT id, last_contact_at, {', '.join(_LIST_FIELDS)} FROM client WHERE id IN ({marks})",
                ids,
            )
        }
        answers: dict[int, dict[str, tuple[str, str, bool]]] = {client_id: {} for client_id in ids}
        # by client and then by id, as the index has them: a later event replaces the earlier one of the same purpose
        for client_id, purpose, answer, at, guardian in self._database.rows(
            "SELECT client_id, purpose, answer, at, guardian FROM consent_event"
            f" WHERE client_id IN ({marks}) ORDER BY client_id, id",
            ids,
        ):
            known = answers[client_id].get(purpose)
            if answer == "deferred" and known and known[0] in _NOES:
                continue  # a later after a no does not shorten the time that a no is left alone
            answers[client_id][purpose] = (answer, at, bool(guardian))
        return tuple(_row(clients[client_id], answers[client_id]) for client_id in ids)


def _row(row: Row, answers: Mapping[str, tuple[str, str, bool]]) -> Found:
    """By place, not by name: fifty rows a key, and names would cost as much as the query."""
    client_id, last_contact_at, *values = row
    values[_IS_ADULT] = bool(values[_IS_ADULT])
    return Found(client_id, ContactFields(*values), last_contact_at, answers)

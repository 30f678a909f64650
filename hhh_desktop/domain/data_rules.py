"""What the data map says of a column and of a table, and how a page of it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """What kind of data a column holds."""

    IDENTITY = "identity"
    CONTACT = "contact"
    DEMOGRAPHIC = "demographic"
    SPECIAL = "special"
    CONSENT = "consent"
    FREE_TEXT = "free_text"
    HISTORY = "history"
    EVIDENCE = "evidence"
    TECHNICAL = "technical"
    STAFF = "staff"
    SALON = "salon"


class OnErase(StrEnum):
    """What the erasure of a client does to the column."""

    ROW_GOES = "row_goes"  # the row is about that client and is removed
    STAYS = "stays"  # holds nothing about a client
    STAYS_KEYED = "stays_keyed"  # a keyed hash or commitment that names nobody; see `why`
    REBUILT = "rebuilt"  # an index of SQLite's own; the client's entries are removed and the file is rebuilt


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """One column of one table.

    `purpose` is a purpose id of resources/consent or `operation` (running the salon) or `evidence` (GDPR 5(2));
    `label_nl` and `label_en` are what the form and the export call it; `exported` says whether a client who asks for
    access gets the value; `client_given` whether it belongs to portability (art. 20).
    """

    table: str
    column: str
    purpose: str
    basis: str
    category: Category
    retention: str
    label_nl: str
    label_en: str
    on_erase: OnErase
    exported: bool = True
    client_given: bool = False


@dataclass(frozen=True, slots=True)
class TableRule:
    """How a table hangs on a client, in the order in which erasing empties them.

    `client_column` names the column that holds the client's number, empty for tables that are about no client;
    `via` names another table of the client through whose key column rows are reached (table, its column, our column).
    """

    table: str
    label_nl: str
    label_en: str
    client_column: str = ""
    via: tuple[str, str, str] | None = None


def rules_of(
    table: str, purpose: str, basis: str, retention: str, on_erase: OnErase, rows: str, *, exported: bool = True
) -> tuple[ColumnRule, ...]:
    """Column rules from lines of `column | category | Dutch label | English label`; `- column …` is not exported."""
    rules = []
    for line in rows.strip().splitlines():
        column, category, label_nl, label_en = (cell.strip() for cell in line.split("|"))
        hidden = column.startswith("- ")
        rules.append(
            ColumnRule(
                table=table,
                column=column.removeprefix("- "),
                purpose=purpose,
                basis=basis,
                category=Category(category),
                retention=retention,
                label_nl=label_nl,
                label_en=label_en,
                on_erase=on_erase,
                exported=exported and not hidden,
                client_given=False,
            )
        )
    return tuple(rules)

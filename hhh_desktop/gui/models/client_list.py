"""The rows of the list at the desk: what was found, ready to paint, replaced as a whole on each key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hhh_desktop.domain.client import ContactFields
from hhh_desktop.domain.folding import digits, fold, words
from hhh_desktop.gui import formats
from hhh_desktop.services.finding import Hit
from hhh_desktop.services.ports import Found

#: Role under which the delegate gets the whole row.
ROW_ROLE = Qt.ItemDataRole.UserRole

_WORD = re.compile(r"[^\W_]+")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is painted; `marks` are (start, length) in `name` to underline, `fact_marks` the same in `facts`."""

    id: int
    name: str
    facts: str
    open_questions: int = 0
    minor: bool = False
    marks: tuple[tuple[int, int], ...] = ()
    fact_marks: tuple[tuple[int, int], ...] = ()


def found_marks(name: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Which parts of a name the typed words found: the start of a word for each, whatever its accents or case.

    A surname typed in one with its infix ("vandenberg") marks both.
    """
    wanted = [word for word in words(typed) if not word.isdigit()]
    parts = [(match.start(), match.group()) for match in _WORD.finditer(name)]
    marks = []
    for one in wanted:
        for at, word in parts:
            if length := _prefix(word, one):
                marks.append((at, length))
        marks += _joined(name, parts, one)
    return tuple(sorted(set(marks)))


def _prefix(word: str, wanted: str) -> int:
    """How many letters of `word` make up the folded start `wanted`; 0 when it starts otherwise."""
    if not fold(word).startswith(wanted):
        return 0
    return next((length for length in range(1, len(word) + 1) if len(fold(word[:length])) >= len(wanted)), len(word))


def _joined(name: str, parts: list[tuple[int, str]], wanted: str) -> list[tuple[int, int]]:
    """The words before the comma that, written as one, start with what was typed."""
    family = [(at, word) for at, word in parts if at < (name.find(",") if "," in name else len(name))]
    if len(family) < 2 or fold(family[0][1]).startswith(wanted):
        return []
    folded = "".join(fold(word) for _, word in family)
    if not folded.startswith(wanted) or len(wanted) <= len(fold(family[0][1])):
        return []
    left, marks = len(wanted), []
    for at, word in family:
        if left <= 0:
            break
        length = _prefix(word, fold(word)[:left])
        marks.append((at, length))
        left -= len(fold(word))
    return marks


def rows_of(hits: Iterable[Hit], typed: str, today: date) -> tuple[Row, ...]:
    """Hits of a search as rows; nothing typed shows when each client was last here."""
    return tuple(_row(hit.found, hit.open_questions, typed, today) for hit in hits)


def rows_of_found(found: Iterable[Found], today: date) -> tuple[Row, ...]:
    """Clients who may be the same person, as rows."""
    return tuple(_row(one, 0, " ", today) for one in found)


def _row(found: Found, open_questions: int, typed: str, today: date) -> Row:
    contact = found.contact
    name = contact.list_name
    marks = found_marks(name, typed)
    facts, fact_marks = _facts(contact, found.last_contact_at, typed, today, bool(marks))
    return Row(found.id, name, facts, open_questions, contact.is_minor(today), marks, fact_marks)


def _facts(
    contact: ContactFields, last: str, typed: str, today: date, by_name: bool
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The second line, and what of it was typed: last figures and postcode; the address when that was typed."""
    tail = formats.phone_tail(contact.phone or contact.phone_2)
    if not typed.strip() and typed == "":
        return " · ".join(part for part in (formats.when(last, today), tail) if part), ()
    by_email = "@" in typed or (not by_name and not digits(typed) and bool(contact.email))
    if by_email and contact.email:
        start = fold(contact.email).find(fold(typed.split()[0])) if typed.split() else -1
        mark = ((start, len(typed.split()[0])),) if start >= 0 else ()
        return contact.email, mark
    facts = " · ".join(part for part in (tail, contact.postcode) if part) or contact.email
    return facts, _figure_marks(facts, digits(typed))


def _figure_marks(facts: str, figures: str) -> tuple[tuple[int, int], ...]:
    """Where the typed figures stand: the last ones of the number, or the start of the postcode."""
    if len(figures) < 2:
        return ()
    places = [at for at, character in enumerate(facts) if character.isdigit()]
    shown = "".join(facts[at] for at in places)
    last = figures[-4:]
    at = shown.find(last)
    if at < 0:
        return ()
    first, end = places[at], places[at + len(last) - 1]
    return ((first, end - first + 1),)


class ClientListModel(QAbstractListModel):
    """The rows shown now; `replace` swaps them all, which for fifty rows is cheaper than telling what changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown now."""
        return self._rows

    def replace(self, rows: tuple[Row, ...]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """How many rows there are; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """One; a row has none below it."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the whole row for the delegate, or the row in full words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.minor:
            return self.tr("Jonger dan 16: een ouder of voogd antwoordt")
        return None

    def _spoken(self, row: Row) -> str:
        parts = [row.name, row.facts]
        if row.minor:
            parts.append(self.tr("jonger dan 16"))
        if row.open_questions == 1:
            parts.append(self.tr("1 vraag open"))
        elif row.open_questions:
            parts.append(self.tr("{count} vragen open").replace("{count}", str(row.open_questions)))
        return ", ".join(part for part in parts if part)

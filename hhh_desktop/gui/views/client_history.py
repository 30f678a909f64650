"""What happened with a client, in words: every answer and every change of a field, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hhh_desktop.domain.client import Client, FieldChange
from hhh_desktop.domain.consent import Answer, ConsentEvent, State
from hhh_desktop.domain.times import day_of, moment_of
from hhh_desktop.gui import formats
from hhh_desktop.gui.views.consent_row import SIGNS, state_word

_STATES = {
    Answer.GIVEN: State.GIVEN,
    Answer.REFUSED: State.REFUSED,
    Answer.DEFERRED: State.DEFERRED,
    Answer.WITHDRAWN: State.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the history."""

    at: str
    symbol: str
    ink: str
    what: str
    when: str


def happenings(
    client: Client, changes: Iterable[FieldChange], events: Iterable[ConsentEvent], purposes: Mapping[str, str],
    labels: Mapping[str, str], staff: Mapping[int, str],
) -> tuple[Happening, ...]:  # fmt: skip
    """Newest first. `purposes`, `labels` and `staff` are names by purpose id, field name and staff id."""
    made = [_answered(event, purposes, staff) for event in events]
    made += [_changed(change, labels, staff) for change in changes]
    registered = QCoreApplication.translate("ClientHistory", "Ingeschreven")
    source = formats.source_name(client.contact.source)
    made.append(Happening(client.created_at, "person-plus", "muted", registered, _line(client.created_at, source)))
    return tuple(sorted(made, key=lambda one: moment_of(one.at), reverse=True))


def _answered(event: ConsentEvent, purposes: Mapping[str, str], staff: Mapping[int, str]) -> Happening:
    state = _STATES[event.answer]
    symbol, ink = SIGNS[state]
    what = f"{state_word(state)}: {purposes.get(event.purpose, event.purpose)}"
    by = [formats.how_name(event.how), staff.get(event.asked_by, "")]
    if event.guardian:
        door = QCoreApplication.translate("ClientHistory", "door {guardian}")
        by.append(door.replace("{guardian}", formats.breakable(event.guardian)))
    return Happening(event.at, symbol, ink, what, _line(event.at, *by))


def _changed(change: FieldChange, labels: Mapping[str, str], staff: Mapping[int, str]) -> Happening:
    label = formats.field_name(change.field, labels.get(change.field, change.field))
    what = QCoreApplication.translate("ClientHistory", "{field} gewijzigd").replace("{field}", label)
    old = formats.field_value(change.field, change.old_value)
    short = old if len(old) <= 80 else old[:79] + "…"
    was = QCoreApplication.translate("ClientHistory", "was: {old}").replace("{old}", short) if old else ""
    return Happening(change.at, "edit", "muted", what, _line(change.at, staff.get(change.staff_id, ""), was))


def _line(at: str, *parts: str) -> str:
    clock = moment_of(at).astimezone()
    day = f"{formats.short_day(day_of(at))} {clock.hour}:{clock:%M}"
    return " · ".join(part for part in (day, *parts) if part)

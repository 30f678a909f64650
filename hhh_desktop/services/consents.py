"""Asking for consent, one purpose at a time, and taking it back in one step (GDPR 7; statement 3.1-3.4)."""

from __future__ import annotations

from dataclasses import dataclass

from hhh_desktop.domain.client import CLIENT_LANGUAGES, EMPTY, Client
from hhh_desktop.domain.consent import Answer, ConsentEvent, How, State, state_of
from hhh_desktop.domain.errors import ConsentRefusedError, InvalidFieldError
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.domain.staff import Right
from hhh_desktop.services.contact_rules import clean_text
from hhh_desktop.services.ports import Desk, NewEvent
from hhh_desktop.services.registration import open_fields, today_at


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A consent taken back: `left_over` names the fields that only this purpose kept and that still hold something."""

    event: ConsentEvent
    left_over: tuple[str, ...]


def question(desk: Desk, purpose_id: str, language: str) -> ConsentText:
    """The exact words to put to a client, in the client's language or else in Dutch."""
    return desk.book.text(purpose_id, language, on_day=today_at(desk))


def record_answer(
    desk: Desk,
    client_id: int,
    purpose_id: str,
    answer: Answer,
    *,
    text: ConsentText,
    how: How,
    seconds_shown: float = 0.0,
    guardian: str = "",
    signature: bytes | None = None,
) -> ConsentEvent:
    """Writes down one answer to one question: there is no way to give several at once.

    `text` is what was really shown. Raises ConsentRefusedError (`not_asked`: this purpose needs no consent or is off;
    `wrong_text`; `guardian_needed`) and UnknownClientError. A client may change their mind on any day: that a no is
    not asked about for six months is kept by what is offered (`PurposeState.is_open`), not by refusing an answer.
    """
    desk.require(Right.ASK)
    if answer is Answer.WITHDRAWN:
        return withdraw(desk, client_id, purpose_id, how=how).event
    purpose = desk.book.get(purpose_id)
    if not purpose.asked or not purpose.on:
        raise ConsentRefusedError(purpose_id, "not_asked")
    if text.purpose != purpose_id or text.language not in CLIENT_LANGUAGES:
        raise ConsentRefusedError(purpose_id, "wrong_text")
    if seconds_shown < 0:
        raise InvalidFieldError("seconds_shown", "malformed")
    guardian = clean_text("guardian_name", guardian)
    now = desk.clock()
    with desk.records.transaction():
        client = desk.records.clients.get(client_id)
        if client.contact.is_minor(today_at(desk)):
            guardian = guardian or client.contact.guardian_name
            if not guardian:
                raise ConsentRefusedError(purpose_id, "guardian_needed")
        else:
            guardian = ""
        event = _append(
            desk, client, NewEvent(client_id, purpose_id, answer, text, desk.statement_version, how, seconds_shown,
                                   guardian, signature)
        )  # fmt: skip
        desk.records.clients.touch(client_id, now)
        desk.records.clients.reindex(client_id, open_fields(desk, client))
    return event


def withdraw(desk: Desk, client_id: int, purpose_id: str, *, how: How = How.SPOKEN) -> Withdrawn:
    """Takes a yes back; the use stops with this event (GDPR 7(3)).

    Raises ConsentRefusedError (`not_given`) when there is no yes to take back.
    """
    desk.require(Right.WITHDRAW)
    with desk.records.transaction():
        client = desk.records.clients.get(client_id)
        events = desk.records.consents.of_client(client_id)
        state = state_of(
            desk.book, purpose_id, events, today_at(desk), is_minor=client.contact.is_minor(today_at(desk))
        )
        if state.state not in {State.GIVEN, State.EXPIRED} or state.event is None:
            raise ConsentRefusedError(purpose_id, "not_given")
        text = desk.records.consents.text(state.event.text_hash)  # what the yes was given to is what is taken back
        event = _append(
            desk,
            client,
            NewEvent(client_id, purpose_id, Answer.WITHDRAWN, text, desk.statement_version, how, 0.0,
                     client.contact.guardian_name if client.contact.is_minor(today_at(desk)) else ""),
        )  # fmt: skip
        desk.records.clients.reindex(client_id, open_fields(desk, client))
    return Withdrawn(event, left_over(desk, client, purpose_id))


def left_over(desk: Desk, client: Client, purpose_id: str) -> tuple[str, ...]:
    """Fields that only this purpose kept and that still hold something, or whose history does (GDPR 17(1)(b))."""
    unlocked = desk.book.get(purpose_id).unlocks
    old = {change.field for change in desk.records.clients.history(client.id) if change.old_value}
    return tuple(name for name in unlocked if getattr(client.contact, name) != EMPTY[name] or name in old)


def clear_left_over(desk: Desk, client_id: int, purpose_id: str) -> Client:
    """Empties what only a withdrawn purpose kept, its history included, and rebuilds the file so that no page keeps it.

    Raises ConsentRefusedError (`still_given`) while the purpose is given.
    """
    desk.require(Right.WITHDRAW)
    purpose, now = desk.book.get(purpose_id), desk.clock()
    with desk.records.transaction():
        client = desk.records.clients.get(client_id)
        state = state_of(desk.book, purpose_id, desk.records.consents.of_client(client_id), today_at(desk),
                         is_minor=client.contact.is_minor(today_at(desk)))  # fmt: skip
        if not purpose.asked or state.usable:
            raise ConsentRefusedError(purpose_id, "still_given")
        names = left_over(desk, client, purpose_id)
        if not names:
            return client
        client = desk.records.clients.clear_fields(client_id, names, now, desk.actor.id)
        desk.records.audit.append(
            "fields_erased", now, desk.actor.id, client_id, purpose=purpose_id, fields=list(names)
        )
    desk.records.erasures.rebuild()
    return client


def statement_shown(desk: Desk, client_id: int | None, language: str) -> None:
    """Logs that the privacy statement was opened, with its version (statement 3.5)."""
    desk.records.audit.append(
        "statement_shown", desk.clock(), desk.actor.id, client_id, version=desk.statement_version, language=language
    )


def _append(desk: Desk, client: Client, event: NewEvent) -> ConsentEvent:
    now = desk.clock()
    written = desk.records.consents.append(event, now, desk.actor.id)
    desk.records.audit.append(
        "consent_" + event.answer, now, desk.actor.id, client.id, event=written.uid, purpose=event.purpose
    )
    return written

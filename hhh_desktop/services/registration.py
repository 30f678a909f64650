"""Registering a client at the counter, changing what is kept, and noticing who may be the same person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from hhh_desktop.domain.client import EMPTY, FIELD_NAMES, Client, ContactFields, Source
from hhh_desktop.domain.consent import state_of
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.folding import fold, index_text, match_expression
from hhh_desktop.domain.staff import Right
from hhh_desktop.services.contact_rules import clean_contact, clean_email, clean_phone
from hhh_desktop.services.ports import Desk, Found


def today_at(desk: Desk) -> date:
    """The calendar day at the desk."""
    return desk.clock().astimezone().date()


def register(desk: Desk, raw: Mapping[str, Any], *, source: str = Source.DESK) -> Client:
    """Stores a new client; never waits for a yes to anything (GDPR 6, 7(4)).

    `raw` holds contact fields by name; where none says so, `source` is where they came from (art. 14). Raises
    InvalidFieldError for a field that cannot be kept, `purpose_not_granted` for one whose purpose nobody can have
    granted yet.
    """
    desk.require(Right.REGISTER)
    contact = _cleaned(desk, {"source": source, **raw})
    _refuse_closed(desk, ContactFields(), contact, frozenset())
    now = desk.clock()
    with desk.records.transaction():
        client = desk.records.clients.add(contact, now, desk.actor.id)
        desk.records.audit.append("client_registered", now, desk.actor.id, client.id)
    return client


def edit(desk: Desk, client_id: int, raw: Mapping[str, Any], *, version: int | None = None) -> Client:
    """Changes the named fields of a client and keeps what stood there before.

    `version` is the one that was on the screen: LostRaceError when somebody was first. Raises InvalidFieldError,
    UnknownClientError.
    """
    desk.require(Right.REGISTER)
    now = desk.clock()
    with desk.records.transaction():
        stored = desk.records.clients.get(client_id)
        for name in raw:
            if name not in EMPTY:
                raise InvalidFieldError(str(name)[:200], "unknown_field")
        contact = _cleaned(desk, _merged(stored.contact, raw, today_at(desk)))
        _refuse_closed(desk, stored.contact, contact, open_fields(desk, stored))
        client = desk.records.clients.update(
            client_id, stored.version if version is None else version, contact, now, desk.actor.id
        )
        if client.version != stored.version:
            desk.records.clients.reindex(client_id, open_fields(desk, client))
            changed = [n for n in FIELD_NAMES if getattr(contact, n) != getattr(stored.contact, n)]
            desk.records.audit.append("client_changed", now, desk.actor.id, client_id, fields=changed)
    return client


def _merged(stored: ContactFields, raw: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The stored fields with the named ones changed; the month of the 16th birthday goes once it has come."""
    merged = {**stored.as_dict(), **raw}
    if "is_adult" not in raw and not stored.is_adult and not stored.is_minor(today):
        merged["is_adult"] = True
    if merged["is_adult"] is True and "turns_16" not in raw:
        merged["turns_16"] = ""
    if "surname" in raw and "infix" not in raw and not stored.infix:
        del merged["infix"]
    return merged


def open_fields(desk: Desk, client: Client) -> frozenset[str]:
    """The contact fields that may be filled for this client today: those whose purpose is on."""
    events = desk.records.consents.of_client(client.id)
    today = today_at(desk)
    return frozenset(
        name
        for purpose in desk.book.purposes
        if not purpose.asked
        or state_of(desk.book, purpose.id, events, today, is_minor=client.contact.is_minor(today)).usable
        for name in purpose.unlocks
    )


def lookalikes(desk: Desk, raw: Mapping[str, Any], *, but_not: int | None = None, limit: int = 3) -> tuple[Found, ...]:
    """Clients who may be the same person: same phone or e-mail, or same folded name. Never blocks anything.

    A shared phone alone is a family's phone: those come after a same name. `raw` may be half typed.
    """
    desk.require(Right.FIND)
    phones, email = _readable_contact(raw)
    name = " ".join(str(raw.get(part) or "") for part in ("given_name", "infix", "surname")).strip()
    typed = [("phone", phone) for phone in phones] + ([("email", email)] if email else [])
    if raw.get("given_name") and raw.get("surname"):
        typed.append(("name", name))
    found: dict[int, tuple[int, Found]] = {}
    for kind, text in typed:
        for hit in desk.records.search.find(match_expression(text), 20):
            if hit.id != but_not and (rank := _likeness(kind, hit, name, phones, email)) is not None:
                found[hit.id] = min(found.get(hit.id, (9, hit)), (rank, hit), key=lambda pair: pair[0])
    return tuple(hit for _, hit in sorted(found.values(), key=lambda pair: (pair[0], -pair[1].id))[:limit])


def _likeness(kind: str, hit: Found, name: str, phones: list[str], email: str) -> int | None:
    """0 same name and contact, 1 same name, 2 same contact; None when the index only found something near."""
    same_name = bool(name) and _name_key(hit.contact.display_name) == _name_key(name)
    theirs = {hit.contact.phone, hit.contact.phone_2} - {""}
    same_contact = bool(theirs & set(phones)) or bool(email and fold(hit.contact.email) == fold(email))
    if same_name and same_contact:
        return 0
    if same_name:
        return 1
    return 2 if same_contact and kind != "name" else None


def _name_key(name: str) -> str:
    return " ".join(
        sorted(index_text(given_name=name, infix="", surname="", phones=(), emails=(), postcode="").split())
    )


def _readable_contact(raw: Mapping[str, Any]) -> tuple[list[str], str]:
    """Phones and e-mail as they would be stored; what cannot be read yet is left out."""
    phones = []
    for field in ("phone", "phone_2"):
        try:
            phones.append(clean_phone(field, str(raw.get(field) or ""), str(raw.get("country") or "NL")))
        except InvalidFieldError:
            continue
    try:
        email = clean_email("email", str(raw.get("email") or ""))
    except InvalidFieldError:
        email = ""
    return [phone for phone in phones if phone], email


def _cleaned(desk: Desk, raw: Mapping[str, Any]) -> ContactFields:
    contact = clean_contact(raw, today_at(desk))
    return contact if contact.source else replace(contact, source=Source.DESK)


def _refuse_closed(desk: Desk, old: ContactFields, new: ContactFields, opened: frozenset[str]) -> None:
    """A field may be written only while its purpose is on (statement 3.4); emptying one is always allowed."""
    for purpose in desk.book.purposes:
        if not purpose.asked:
            continue
        for name in purpose.unlocks:
            value = getattr(new, name)
            if value != getattr(old, name) and value != EMPTY[name] and name not in opened:
                raise InvalidFieldError(name, "purpose_not_granted", purpose.id)

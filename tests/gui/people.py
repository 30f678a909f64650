"""Invented clients and answers for the tests of the desk views."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hhh_desktop.domain.client import FIELD_NAMES, Client, ContactFields
from hhh_desktop.domain.consent import Answer, ConsentEvent, How, state_of
from hhh_desktop.domain.data_map import field_label
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.services.finding import ClientCard, Hit
from hhh_desktop.services.ports import Found
from hhh_desktop.services.purposes import load_book

TODAY = date(2026, 11, 23)
STAFF = {1: "Esra", 2: "Marije"}
LABELS = {name: field_label(name) for name in FIELD_NAMES}


def book() -> PurposeBook:
    """The purposes as the program ships them."""
    return load_book(Path(__file__).resolve().parents[2] / "resources" / "consent")


def hit(number: int, given: str, infix: str, surname: str, *, questions: int = 0, **more: Any) -> Hit:
    """A row of a search."""
    fields = {"phone": f"+3161234{number:04}", "postcode": "5611 AB", **more}
    last = fields.pop("last", "2026-11-03T10:40:00.000Z")
    contact = ContactFields(given_name=given, infix=infix, surname=surname, **fields)
    return Hit(Found(number, contact, last, {}), questions)


BERGS = (
    hit(1, "Noor", "van den", "Berg", questions=2, is_adult=False),
    hit(2, "Sem", "van", "Bergen"),
    hit(3, "Aaliyah", "", "Bergman", questions=1),
)


def event(number: int, purpose: str, answer: str, at: str, how: str = "display", by: int = 1) -> ConsentEvent:
    """One answer of client 1."""
    return ConsentEvent(
        number, f"uid-{number}", 1, purpose, Answer(answer), "0" * 64, 1, "nl", "1", at, How(how), by, 8.0
    )


EVENTS = (
    event(1, "card", "given", "2025-03-12T10:00:00.000Z"),
    event(2, "news_email", "refused", "2025-03-12T10:00:00.000Z"),
    event(3, "news_sms", "withdrawn", "2026-11-08T10:00:00.000Z", "phone", 2),
    event(4, "review", "deferred", "2026-11-03T10:00:00.000Z"),
    event(5, "news_post", "given", "2021-11-03T10:00:00.000Z", "paper", 2),
)


def client(**more: Any) -> Client:
    """Client 1, an adult unless told otherwise."""
    contact = ContactFields(
        given_name="Noor", infix="van den", surname="Berg", phone="+31612345678", email="noor@voorbeeld.nl",
        city="Eindhoven", postcode="5611 AB", note="Drinkt thee.", source="desk",
    )  # fmt: skip
    times = ("2025-03-12T09:00:00.000Z", "2026-11-03T10:40:00.000Z", "2026-11-03T10:40:00.000Z")
    return Client(1, "uid", 3, replace(contact, **more), *times)


def card(one: Client | None = None) -> ClientCard:
    """The card of client 1 with the answers of `EVENTS`."""
    purposes = book()
    states = tuple(state_of(purposes, purpose.id, EVENTS, TODAY) for purpose in purposes.asked())
    told = frozenset(name for purpose in purposes.purposes if not purpose.asked for name in purpose.unlocks)
    return ClientCard(one or client(), states, told | {"note"})

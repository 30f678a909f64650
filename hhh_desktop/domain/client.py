"""What the salon keeps about a client: the contact fields and where they came from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

#: Languages a client can choose, in the order in which they are offered.
CLIENT_LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk", "de", "fr", "es")


class ReminderChannel(StrEnum):
    """How a client is reminded of an appointment."""

    UNKNOWN = ""
    SMS = "sms"
    EMAIL = "email"
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    NONE = "none"


class Source(StrEnum):
    """Where a record came from (GDPR art. 14(2)(f)); other words are kept as they were given."""

    DESK = "desk"
    PHONE = "phone"
    GUARDIAN = "guardian"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class ContactFields:
    """Everything a person can fill in about a client; an empty string or None means: not kept.

    `phone`, `phone_2` and `guardian_phone` are E.164, `postcode` is `NNNN LL` for the Netherlands, `country` is
    ISO 3166-1 alpha-2, `language` is ISO 639-1, `turns_16` is the month of the 16th birthday as `YYYY-MM` and kept
    for minors only (UAVG art. 5): a date of birth is never stored.
    """

    given_name: str = ""
    infix: str = ""
    surname: str = ""
    phone: str = ""
    phone_2: str = ""
    email: str = ""
    language: str = "nl"
    country: str = "NL"
    reminder_channel: str = ""
    source: str = ""
    is_adult: bool = True
    turns_16: str = ""
    guardian_name: str = ""
    guardian_phone: str = ""
    street: str = ""
    house_number: str = ""
    house_suffix: str = ""
    postcode: str = ""
    city: str = ""
    birth_day: int | None = None
    birth_month: int | None = None
    note: str = ""

    @property
    def display_name(self) -> str:
        """The name as it is said: given name, infix, surname."""
        return " ".join(part for part in (self.given_name, self.infix, self.surname) if part)

    @property
    def list_name(self) -> str:
        """The name as Dutch lists write it: under the surname, with the infix before it."""
        family = " ".join(part for part in (self.infix, self.surname) if part)
        return ", ".join(part for part in (family, self.given_name) if part)

    def is_minor(self, day: date) -> bool:
        """Whether a parent or guardian answers for this client on `day`: until the month of the 16th birthday (UAVG 5)."""
        return not self.is_adult and not (self.turns_16 and f"{day.year:04}-{day.month:02}" >= self.turns_16)

    def only(self, names: Collection[str]) -> ContactFields:
        """The same with every field emptied that is not among `names`: what may be used today."""
        closed = {name: EMPTY[name] for name in FIELD_NAMES if name not in names}
        return replace(self, **closed)

    def as_dict(self) -> dict[str, Any]:
        """Field name to value, in the order of the form."""
        return {name: getattr(self, name) for name in FIELD_NAMES}


#: Every contact field, in the order of the form.
FIELD_NAMES: tuple[str, ...] = tuple(f.name for f in fields(ContactFields))

#: What a field holds when nothing is kept in it.
EMPTY: Mapping[str, Any] = {f.name: f.default for f in fields(ContactFields)}


@dataclass(frozen=True, slots=True)
class Client:
    """One stored client. Times are UTC, ISO 8601; `version` counts edits and refuses a lost race."""

    id: int
    uid: str
    version: int
    contact: ContactFields
    created_at: str
    updated_at: str
    last_contact_at: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Who changed which field when, and what stood there before."""

    version: int
    at: str
    staff_id: int
    field: str
    old_value: str

"""What may stand in a contact field: cleaned, capped and refused by one table, with the field's name and a code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hhh_desktop.domain.client import CLIENT_LANGUAGES, EMPTY, FIELD_NAMES, ContactFields, ReminderChannel
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.text import forbidden_character

NAME_CAP, NOTE_CAP, SHORT_CAP = 200, 10_000, 20

#: Words that belong to a surname but are not sorted by; longest first. Taken off the front of a surname.
INFIXES = (
    "van de", "van den", "van der", "van het", "van 't", "in de", "in den", "in het", "in 't", "op de", "op den",
    "op der", "op het", "op 't", "aan de", "aan den", "aan het", "aan 't", "uit de", "uit den", "uit het", "uit 't",
    "voor de", "voor den", "voor 't", "onder de", "over de", "bij de", "bij het", "de la", "de l'", "von der",
    "von dem", "von den", "van", "von", "vom", "de", "den", "der", "des", "het", "'t", "'s", "te", "ten", "ter",
    "la", "le", "du", "da", "dos", "di", "del", "el", "al", "bin", "ibn", "zu", "zur", "af", "av",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TextRule:
    """The cap of a text field and whether it may run over several lines."""

    cap: int = NAME_CAP
    lines: bool = False


TEXT_RULES: Mapping[str, TextRule] = {
    "note": TextRule(NOTE_CAP, lines=True),
    "email": TextRule(254),
    "phone": TextRule(40),
    "phone_2": TextRule(40),
    "guardian_phone": TextRule(40),
    "house_number": TextRule(SHORT_CAP),
    "house_suffix": TextRule(SHORT_CAP),
    "postcode": TextRule(SHORT_CAP),
    "turns_16": TextRule(7),
}


def clean_text(field: str, value: str, rule: TextRule | None = None) -> str:
    """NFC, one space where there were several, no blank ends.

    Raises InvalidFieldError: `control_character`, `bidi_character` or `too_long` (detail: the cap).
    """
    rule = rule or TEXT_RULES.get(field, TextRule())
    if len(value) > rule.cap * 4:  # before any work: nobody types this
        raise InvalidFieldError(field, "too_long", str(rule.cap))
    if rule.lines:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    if reason := forbidden_character(value, lines=rule.lines):
        raise InvalidFieldError(field, reason)
    value = unicodedata.normalize("NFC", value)
    value = value.strip() if rule.lines else " ".join(value.split())
    if len(value) > rule.cap:
        raise InvalidFieldError(field, "too_long", str(rule.cap))
    return value


def clean_phone(field: str, value: str, country: str) -> str:
    """A number as E.164, read as dialled in `country`; raises InvalidFieldError `malformed`."""
    if not value:
        return ""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, country or "NL")
    except phonenumbers.NumberParseException as error:
        raise InvalidFieldError(field, "malformed") from error
    if not phonenumbers.is_valid_number(number):
        raise InvalidFieldError(field, "malformed")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def show_phone(stored: str) -> str:
    """An E.164 number as people in the Netherlands write it: 06 12345678, foreign ones with their country code."""
    if not stored:
        return ""
    import phonenumbers

    number = phonenumbers.parse(stored)
    if number.country_code != 31:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    digits = "".join(c for c in national if c.isdigit())
    if digits.startswith("06") and len(digits) == 10:
        return " ".join((digits[:2], digits[2:4], digits[4:6], digits[6:8], digits[8:]))
    return national.replace("-", " ")


def clean_email(field: str, value: str) -> str:
    """An address checked by its form alone (no look-up); raises InvalidFieldError `malformed` or `email_no_dot`."""
    if not value:
        return ""
    from email_validator import EmailNotValidError, validate_email

    domain = value.rpartition("@")[2]
    if "@" in value and domain and "." not in domain:
        raise InvalidFieldError(field, "email_no_dot")
    try:
        return validate_email(value, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError as error:
        raise InvalidFieldError(field, "malformed") from error


def email_hint(value: str) -> str:
    """The address somebody probably meant when its domain is a common slip of the finger; empty when it looks right."""
    import difflib

    name, _, domain = value.strip().rpartition("@")
    known = (
        "gmail.com", "hotmail.com", "hotmail.nl", "outlook.com", "outlook.nl", "live.nl", "live.com", "icloud.com",
        "ziggo.nl", "kpnmail.nl", "planet.nl", "xs4all.nl", "hetnet.nl", "home.nl", "chello.nl", "upcmail.nl",
        "casema.nl", "telfort.nl", "quicknet.nl", "zeelandnet.nl", "yahoo.com", "msn.com", "me.com", "gmx.net",
        "proton.me", "solcon.nl", "online.nl", "tele2.nl",
    )  # fmt: skip
    domain = domain.casefold()
    if not name or not domain or domain in known:
        return ""
    near = difflib.get_close_matches(domain, known, n=1, cutoff=0.84)
    return f"{name}@{near[0]}" if near else ""


def clean_postcode(field: str, value: str, country: str) -> str:
    """A Dutch postcode as `NNNN LL`; those of other countries stay as they are. Raises `malformed`."""
    if not value or country != "NL":
        return value
    from stdnum.exceptions import ValidationError
    from stdnum.nl import postcode

    try:
        return str(postcode.validate(value))
    except ValidationError as error:
        raise InvalidFieldError(field, "malformed") from error


def split_infix(surname: str) -> tuple[str, str]:
    """(infix, rest) of a surname typed in one: "van den Berg" gives ("van den", "Berg")."""
    lowered = surname.casefold().replace("’", "'")
    for infix in sorted(INFIXES, key=len, reverse=True):
        if lowered.startswith(infix + " ") and len(surname) > len(infix) + 1:
            return surname[: len(infix)], surname[len(infix) + 1 :].strip()
    return "", surname


def clean_contact(raw: Mapping[str, Any], today: date) -> ContactFields:
    """Contact fields from untrusted values, cleaned and checked field by field.

    Missing fields keep their empty value. Raises InvalidFieldError with the field's name: `unknown_field`,
    `wrong_type`, `too_long`, `control_character`, `bidi_character`, `malformed`, `unknown_choice`, `empty`,
    `contact_needed`, `guardian_needed`.
    """
    for name in raw:
        if name not in EMPTY:
            raise InvalidFieldError(str(name)[:NAME_CAP], "unknown_field")
    values = {name: _typed(name, raw[name]) if name in raw else EMPTY[name] for name in FIELD_NAMES}
    for name, value in values.items():
        if isinstance(value, str):
            values[name] = clean_text(name, value)
    values["country"] = _country(values["country"] or "NL")
    for name, clean in _CLEANERS.items():
        values[name] = clean(name, values)
    if values["surname"] and "infix" not in raw:  # an infix that was emptied on purpose stays empty
        values["infix"], values["surname"] = split_infix(values["surname"])
    contact = ContactFields(**values)
    _check_whole(contact, today)
    return contact


def _typed(name: str, value: object) -> Any:
    if name == "is_adult":
        if not isinstance(value, bool):
            raise InvalidFieldError(name, "wrong_type")
        return value
    if name in {"birth_day", "birth_month"}:
        if value is None or value == "":
            return None
        if isinstance(value, str) and value.isascii() and value.strip().isdigit() and len(value) < 5:
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise InvalidFieldError(name, "wrong_type")
        return value
    if name == "house_number" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise InvalidFieldError(name, "wrong_type")
    return value


def _country(code: str) -> str:
    from phonenumbers import SUPPORTED_REGIONS

    code = code.upper()
    if code not in SUPPORTED_REGIONS:  # every country that can be called, and none of the codes for "unknown" or "EU"
        raise InvalidFieldError("country", "unknown_choice")
    return code


def _language(name: str, values: dict[str, Any]) -> str:
    code = str(values[name] or "nl").lower()
    if code not in CLIENT_LANGUAGES:
        raise InvalidFieldError(name, "unknown_choice", ", ".join(CLIENT_LANGUAGES))
    return code


def _channel(name: str, values: dict[str, Any]) -> str:
    if values[name] not in set(ReminderChannel):
        raise InvalidFieldError(name, "unknown_choice", ", ".join(filter(None, ReminderChannel)))
    return str(values[name])


def _house_number(name: str, values: dict[str, Any]) -> str:
    if values[name] and not re.fullmatch(r"[0-9]{1,6}", values[name]):
        raise InvalidFieldError(name, "malformed")
    return str(values[name])


_CLEANERS: Mapping[str, Callable[[str, dict[str, Any]], str]] = {
    "phone": lambda name, values: clean_phone(name, values[name], values["country"]),
    "phone_2": lambda name, values: clean_phone(name, values[name], values["country"]),
    "guardian_phone": lambda name, values: clean_phone(name, values[name], values["country"]),
    "email": lambda name, values: clean_email(name, values[name]),
    "postcode": lambda name, values: clean_postcode(name, values[name], values["country"]),
    "language": _language,
    "reminder_channel": _channel,
    "house_number": _house_number,
}


def _check_whole(contact: ContactFields, today: date) -> None:
    """The rules that look at more than one field."""
    if not any(character.isalnum() for character in contact.given_name + contact.surname):
        raise InvalidFieldError("given_name", "empty")
    if not (contact.phone or contact.phone_2 or contact.email):
        raise InvalidFieldError("phone", "contact_needed")
    _check_birthday(contact)
    if contact.turns_16:
        if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", contact.turns_16):
            raise InvalidFieldError("turns_16", "malformed")
        now = f"{today.year:04}-{today.month:02}"
        if contact.is_adult or not now < contact.turns_16 <= f"{today.year + 16:04}-{today.month:02}":
            raise InvalidFieldError("turns_16", "not_a_minor")
    if not contact.is_adult and not contact.guardian_name:
        raise InvalidFieldError("guardian_name", "guardian_needed")


def _check_birthday(contact: ContactFields) -> None:
    day, month = contact.birth_day, contact.birth_month
    if day is None and month is None:
        return
    if month is None:
        raise InvalidFieldError("birth_month", "empty")
    if day is None:
        raise InvalidFieldError("birth_day", "empty")
    if not 1 <= month <= 12:
        raise InvalidFieldError("birth_month", "malformed")
    if not 1 <= day <= (29, 30, 31)[0 if month == 2 else 1 if month in {4, 6, 9, 11} else 2]:
        raise InvalidFieldError("birth_day", "malformed")

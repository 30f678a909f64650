"""contact.vcf: the contact details as a vCard 4.0 (RFC 6350)."""

from __future__ import annotations

import re

from hhh_desktop.domain.client import ContactFields
from hhh_desktop.services.access import AccessRecord

#: A line holds at most 75 octets without its line break (RFC 6350, section 3.2).
MAX_OCTETS = 75


def vcard(record: AccessRecord) -> bytes:
    """The card as UTF-8 with CRLF; only what is filled in."""
    client, contact = record.client, record.client.contact
    family = " ".join(part for part in (contact.infix, contact.surname) if part)
    sort_as = ",".join((contact.surname, contact.given_name))
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:individual",
        f"UID:urn:uuid:{_text(client.uid)}",
        f"FN:{_text(contact.display_name or contact.phone or contact.email)}",
        f'N;SORT-AS="{_parameter(sort_as)}":{_text(family)};{_text(contact.given_name)};;;',
        *_reachable(contact),
        *_about(contact),
        f"REV:{re.sub(r'[-:]|[.][0-9]+', '', client.updated_at)}",
        "END:VCARD",
    ]
    return b"".join(fold_line(line) for line in lines)


def _reachable(contact: ContactFields) -> list[str]:
    lines = []
    for pref, number in enumerate((contact.phone, contact.phone_2), 1):
        if number:
            lines.append(f"TEL;VALUE=uri;PREF={pref}:tel:{number}" if _is_e164(number) else f"TEL:{_text(number)}")
    if contact.email:
        lines.append(f"EMAIL:{_text(contact.email)}")
    if any((contact.street, contact.house_number, contact.house_suffix, contact.postcode, contact.city)):
        street = " ".join(part for part in (contact.street, contact.house_number, contact.house_suffix) if part)
        # The first two components, post office box and extension, stay empty (RFC 6350, section 6.3.1).
        parts = ("", "", street, contact.city, "", contact.postcode, contact.country)
        lines.append("ADR:" + ";".join(map(_text, parts)))
    return lines


def _about(contact: ContactFields) -> list[str]:
    lines = []
    if re.fullmatch(r"[a-z]{2}", contact.language):
        lines.append(f"LANG:{contact.language}")
    if contact.birth_day and contact.birth_month:
        lines.append(f"BDAY:--{contact.birth_month:02}{contact.birth_day:02}")
    if contact.note:
        lines.append(f"NOTE:{_text(contact.note)}")
    return lines


def _is_e164(number: str) -> bool:
    return bool(re.fullmatch(r"\+[0-9]{3,15}", number))


def _text(value: str) -> str:
    """A text value or one component of it, escaped (RFC 6350, section 3.4)."""
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    for plain, escaped in (("\\", "\\\\"), (",", "\\,"), (";", "\\;"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value


def _parameter(value: str) -> str:
    """A quoted parameter value: no quotes and no line breaks inside, encoded as RFC 6868 has it."""
    return value.replace("^", "^^").replace('"', "^'").replace("\r\n", "\n").replace("\n", "^n").replace("\r", "^n")


def fold_line(line: str) -> bytes:
    """A content line as octets: broken after at most 75, never inside a letter, going on after CRLF and a space."""
    data, pieces, start, room = line.encode("utf-8"), [], 0, MAX_OCTETS
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:  # not the first octet of a letter
            end -= 1
        pieces.append(data[start:end])
        start, room = end, MAX_OCTETS - 1  # the space in front counts
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"

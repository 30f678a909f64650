"""Changing what the salon says about itself: its name and how clients reach it."""

from __future__ import annotations

from dataclasses import asdict, replace

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Right, Salon
from hhh_desktop.services.contact_rules import clean_email, clean_phone, clean_postcode, clean_text
from hhh_desktop.services.ports import Desk


def clean_salon(salon: Salon) -> Salon:
    """The salon with every field cleaned; a web address is https, for a client will scan it.

    Raises InvalidFieldError with the name of the attribute.
    """
    if not (name := clean_text("name", salon.name)):
        raise InvalidFieldError("name", "empty")
    website = _clean_website(salon.website)
    return replace(
        salon,
        name=name,
        street=clean_text("street", salon.street),
        postcode=clean_postcode("postcode", clean_text("postcode", salon.postcode), "NL"),
        city=clean_text("city", salon.city),
        phone=clean_phone("phone", clean_text("phone", salon.phone), "NL"),
        email=clean_email("email", clean_text("email", salon.email)),
        website=website,
    )


def _clean_website(typed: str) -> str:
    """A web address over a secure connection only (statement 8): https is put where it was left out."""
    website = clean_text("website", typed)
    if not website or website.startswith("https://"):
        return website
    if ":" in website.split("/")[0] or "." not in website or " " in website:
        raise InvalidFieldError("website", "malformed")
    return f"https://{website}"


def change_salon(desk: Desk, salon: Salon) -> Salon:
    """Stores the salon's details (owner only); gives them as stored. Raises NotAllowedError, InvalidFieldError."""
    desk.require(Right.MANAGE)
    cleaned = replace(clean_salon(salon), uid=desk.records.salon.get().uid)
    with desk.records.transaction():
        before = asdict(desk.records.salon.get())
        changed = [name for name, value in asdict(cleaned).items() if before[name] != value]
        if changed:
            desk.records.salon.update(cleaned)
            desk.records.audit.append("salon_changed", desk.clock(), desk.actor.id, fields=changed)
    return cleaned

"""What `hhh` prints: documents for machines, lines for people."""

from __future__ import annotations

import json
from typing import Any

from hhh_desktop import paths
from hhh_desktop.domain.data_map import TABLES
from hhh_desktop.domain.erasure import ErasurePreview
from hhh_desktop.domain.errors import HhhError, InvalidFieldError
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.domain.times import day_of
from hhh_desktop.services.contact_rules import show_phone
from hhh_desktop.services.finding import ClientCard, Hit
from hhh_desktop.services.sentences import Sentences


def language() -> str:
    """The language people are answered in: HHH_LANGUAGE, else Dutch."""
    import os

    return "en" if os.environ.get("HHH_LANGUAGE", "nl").startswith("en") else "nl"


def sentences() -> Sentences:
    """The table of sentences in that language."""
    return Sentences(paths.resources() / "i18n", language())


def error_document(error: HhhError) -> dict[str, object]:
    """An error as a document: `error` is the most particular code, `message` the sentence, `field` the place."""
    reason = str(getattr(error, "reason", "") or error.code)
    document: dict[str, object] = {"error": reason, "code": error.code, "message": sentences().of(error).whole}
    if isinstance(error, InvalidFieldError):
        document["field"] = error.field
    for name in ("purpose", "seconds", "row"):
        if (value := getattr(error, name, None)) is not None:
            document[name] = value
    return document


def say(document: dict[str, Any], lines: list[str], as_json: bool) -> None:
    """Prints a document or its lines, at once."""
    print(json.dumps(document, ensure_ascii=False) if as_json else "\n".join(lines), flush=True)


def hit_document(hit: Hit) -> dict[str, Any]:
    """One found client, as in the list at the desk."""
    contact = hit.found.contact
    return {
        "id": hit.id,
        "name": contact.display_name,
        "list_name": contact.list_name,
        "phone": contact.phone,
        "email": contact.email,
        "postcode": contact.postcode,
        "last_contact_at": hit.found.last_contact_at,
        "open_questions": hit.open_questions,
    }


def hit_line(hit: Hit) -> str:
    """One found client on one line."""
    contact = hit.found.contact
    facts = (show_phone(contact.phone), contact.email, contact.postcode, str(day_of(hit.found.last_contact_at)))
    return f"{hit.id:>6}  {contact.list_name}  " + " · ".join(fact for fact in facts if fact)


def card_document(card: ClientCard, book: PurposeBook) -> dict[str, Any]:
    """One client whole, with the state of every purpose that is ever asked."""
    client = card.client
    states = {state.purpose: state for state in card.states}
    purposes = {}
    for purpose in book.purposes:
        if not purpose.asked:
            continue
        state = states.get(purpose.id)
        event = state.event if state else None
        purposes[purpose.id] = {
            "state": str(state.state) if state else "not_asked",
            "since": event.at if event else None,
            "how": str(event.how) if event else None,
            "text_hash": event.text_hash if event else None,
            "ask_again_from": str(state.ask_again_from) if state and state.ask_again_from else None,
        }
    return {
        "id": client.id,
        "uid": client.uid,
        "version": client.version,
        **client.contact.as_dict(),
        "created_at": client.created_at,
        "updated_at": client.updated_at,
        "last_contact_at": client.last_contact_at,
        "purposes": purposes,
    }


def card_lines(card: ClientCard, book: PurposeBook) -> list[str]:
    """The same for people."""
    from hhh_desktop.domain.data_map import field_label

    told = language()
    lines = [f"{card.client.id}  {card.client.contact.display_name}"]
    for name, value in card.client.contact.as_dict().items():
        if value not in ("", None):
            lines.append(f"  {field_label(name, told)}: {show_phone(value) if 'phone' in name else value}")
    for state in card.states:
        since = f"  {day_of(state.event.at)}, {state.event.how}" if state.event else ""
        lines.append(f"  {book.get(state.purpose).name.get(told, state.purpose)}: {state.state}{since}")
    return lines


def preview_of(preview: ErasurePreview) -> tuple[dict[str, Any], list[str]]:
    """What an erasure would remove and what would stay, as a document and as lines."""
    place = 1 if language() == "en" else 0
    labels = {table.table: (table.label_nl, table.label_en)[place] for table in TABLES}
    stays = [{"code": s.code, "count": s.count, "law": s.law, "retention": s.retention} for s in preview.stays]
    document = {"id": preview.client_id, "goes": dict(preview.rows), "fields": list(preview.fields), "stays": stays}
    document["handed_over"] = preview.handed_over
    lines = [f"- {count} {labels.get(table, table)}" for table, count in preview.rows.items()]
    lines += [f"= {stay.count} {stay.code} ({stay.law})" for stay in preview.stays]
    if preview.handed_over:
        made = ("pakketten die eerder zijn gemaakt; gooi ze zelf weg", "packages made before; throw them away yourself")
        lines.append(f"! {preview.handed_over} {made[place]}")
    return document, lines

"""A record to hand over, made without a database: what the writers are tested with."""

from datetime import date

from hhh_desktop.domain.client import Client, ContactFields
from hhh_desktop.domain.consent import Answer, ConsentEvent, How, state_of
from hhh_desktop.domain.data_map import columns_of
from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.access import AccessRecord, PurposeEntry
from hhh_desktop.services.purposes import load_book
from tests.conftest import ROOT

BOOK = load_book(ROOT / "resources" / "consent")
UID = "01a20919-8003-7e2b-b160-8ccce284d7ae"
AT = "2026-11-23T10:00:00.000Z"
CONTACT = {
    "given_name": "Noor", "infix": "van den", "surname": "Berg", "phone": "+31612345678", "email": "noor@voorbeeld.nl",
    "source": "desk",
}  # fmt: skip


def event(number, purpose, answer, *, guardian="", how=How.DISPLAY, language="nl", signature=None):
    text = BOOK.text(purpose, language)
    return ConsentEvent(
        id=number, uid=UID[:-2] + f"{number:02}", client_id=7, purpose=purpose, answer=Answer(answer),
        text_hash=text.sha256, text_version=text.version, language=text.language, statement_version="1", at=AT, how=how,
        asked_by=2, seconds_shown=3.5, guardian=guardian, signature=signature,
    )  # fmt: skip


def record(events=(), salon=None, **contact):
    """A whole record about one client; `contact` replaces fields."""
    fields = ContactFields(**{**CONTACT, **contact})
    client = Client(7, UID, 3, fields, AT, "2026-11-23T11:12:13.456Z", AT)
    row = {"id": 7, "uid": UID, "version": 3, "created_at": AT, "created_by": 2, "updated_at": AT, **fields.as_dict()}
    rows = [
        {rule.column: getattr(one, rule.column, None) for rule in columns_of("consent_event")} | {"client_id": 7}
        for one in events
    ]
    answered = {one.purpose for one in events}
    return AccessRecord(
        uid="01a20919-8003-7e2b-b160-000000000099",
        made_at=AT,
        made_on=date(2026, 11, 23),
        statement_version="1",
        salon=salon or Salon(UID, "Her His Hair", "Kerkstraat 1", "5611 AA", "Eindhoven", email="privacy@voorbeeld.nl"),
        client=client,
        purposes=tuple(
            PurposeEntry(p, state_of(BOOK, p.id, events, date(2026, 11, 23)) if p.asked else None)
            for p in BOOK.purposes
            if p.on or p.id in answered
        ),
        events=tuple(events),
        texts={one.text_hash: BOOK.text(one.purpose, one.language) for one in events},
        tables={"client": [{**row, "is_adult": int(fields.is_adult)}], "consent_event": rows},
    )

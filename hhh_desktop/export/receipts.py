"""toestemmingen.jsonld: a consent receipt (ISO/IEC TS 27560:2023 as the Data Privacy Vocabulary 2.3 maps it)."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from hhh_desktop.domain.consent import Answer, ConsentEvent
from hhh_desktop.domain.purpose import Purpose
from hhh_desktop.domain.staff import Salon
from hhh_desktop.export.wording import CODES, TEXTS
from hhh_desktop.services.access import AccessRecord

_SALON = "urn:hhh:party:salon"
_SCHEMA = "https://w3id.org/dpv/schema/dpv-27560"
_RIGHTS = ("7-3", "15", "16", "17", "18", "20", "21", "77")

_STATUS = {
    Answer.GIVEN: "dpv:ConsentGiven",
    Answer.REFUSED: "dpv:ConsentRefused",
    Answer.DEFERRED: "dpv:ConsentRequestDeferred",
    Answer.WITHDRAWN: "dpv:ConsentWithdrawn",
}

_ID = {"@type": "@id"}
_TIME = {"@type": "xsd:dateTime"}
CONTEXT: dict[str, Any] = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "loc": "https://w3id.org/dpv/loc#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
    "legal-nl": "https://w3id.org/dpv/legal/nl#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "hhh": "urn:hhh:ns#",
    **dict.fromkeys(("dct:created", "dct:date", "dpv:isIndicatedAtTime"), _TIME),
    **dict.fromkeys(
        (
            "dct:conformsTo", "dct:publisher", "skos:broader",
            *(f"dpv:{name}" for name in (
                "hasPersonalData", "hasProcessing", "hasRecipient", "hasDataController", "hasLegalBasis",
                "hasJurisdiction", "hasLocation", "isIndicatedBy", "hasDataSource", "hasNecessity", "hasAuthority",
            )),
        ),
        _ID,
    ),
}  # fmt: skip


def receipts_jsonld(record: AccessRecord) -> bytes:
    """The receipt as UTF-8 JSON-LD: one consent record per purpose that was ever answered; empty graph without any.

    Answers to a purpose that the salon's table no longer describes are in gegevens.json only: a receipt has to say what
    the purpose was, and nothing is made up for it.
    """
    records = [
        _record(record, entry.purpose, own)
        for entry in record.purposes
        if (own := [event for event in record.events if event.purpose == entry.purpose.id])
    ]
    graph = [_receipt(record, records)] if records else []
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1).encode()


def _receipt(record: AccessRecord, records: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "@id": f"urn:uuid:{record.uid}",
        "@type": "dpv:ConsentReceipt",
        "dpv:hasIdentifier": record.uid,
        "dct:identifier": record.uid,
        "dct:conformsTo": f"{_SCHEMA}#receipt-eu-gdpr",
        "dct:created": record.made_at,
        "dct:publisher": _SALON,
        "dpv:hasRecordOfActivity": records,
    }


def _record(record: AccessRecord, purpose: Purpose, events: Sequence[ConsentEvent]) -> dict[str, Any]:
    # The same record keeps its name in every receipt: made from the client and the purpose.
    identifier = str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:hhh:consent:{record.client.uid}:{purpose.id}"))
    subject = _urn(record.client.uid)
    return {
        "@id": f"urn:uuid:{identifier}",
        "@type": "dpv:ConsentRecord",
        "dpv:hasIdentifier": identifier,
        "dct:identifier": identifier,
        "dct:conformsTo": f"{_SCHEMA}#record-eu-gdpr",
        "dpv:hasDataSubject": {"@id": subject, "@type": "dpv:DataSubject", "dct:identifier": record.client.uid},
        "dpv:hasDataController": _SALON,
        "dpv:hasJurisdiction": "loc:NL",
        "dpv:hasAuthority": "legal-nl:DPA-NL",
        "dpv:hasEntity": [_controller(record.salon)],
        "dpv:hasNotice": _notices(record, events),
        "dpv:hasProcess": [_process(purpose)],
        "dpv:hasConsentControl": [{"@type": "dpv:WithdrawConsent", "dpv:isExercisedAt": _contact(record.salon)}],
        "dpv:hasRight": [{"@id": f"eu-gdpr:A{article}"} for article in _RIGHTS],
        "dpv:hasConsentStatus": [
            _status(event, before, purpose, subject) for event, before in zip(events, (None, *events), strict=False)
        ],
    }


def _controller(salon: Salon) -> dict[str, Any]:
    address = ", ".join(part for part in (salon.street, f"{salon.postcode} {salon.city}".strip(), "NL") if part)
    return {
        "@id": _SALON,
        "@type": ["dpv:Organisation", "dpv:DataController"],
        "dpv:hasIdentifier": _SALON,
        "dpv:hasName": salon.name,
        "dpv:hasAddress": address,
        "dpv:hasContact": _contact(salon),
    }


def _contact(salon: Salon) -> str:
    return ", ".join(part for part in (salon.email, salon.phone, TEXTS["at_the_desk"]["nl"]) if part)


def _notices(record: AccessRecord, events: Sequence[ConsentEvent]) -> list[dict[str, Any]]:
    """One notice per text that was really shown, however often."""
    return [
        {
            "@id": f"urn:hhh:notice:{text_hash}",
            "@type": "dpv:ConsentNotice",
            "dct:language": text.language,
            "dct:identifier": f"{text.purpose}/{text.language}/{text.version}",
            "dct:description": text.body,
            "hhh:sha256": text_hash,
        }
        for text_hash in dict.fromkeys(event.text_hash for event in events)
        for text in [record.texts[text_hash]]
    ]


def _process(purpose: Purpose) -> dict[str, Any]:
    return {
        "@type": "dpv:Process",
        "dpv:hasPurpose": {
            "@id": f"urn:hhh:purpose:{purpose.id}",
            "@type": "dpv:Purpose",
            "skos:broader": purpose.broader,
            "dct:title": purpose.name["nl"],
        },
        "dpv:hasLegalBasis": list(purpose.basis_terms),
        "dpv:hasPersonalData": list(purpose.personal_data),
        "dpv:hasProcessing": ["dpv:Collect", "dpv:Store", "dpv:Use"],
        "dpv:hasDataSource": "dpv:DataSubjectDataSource",
        "dpv:hasNecessity": "dpv:Optional",
        "dpv:hasRecipient": [_SALON],
        "dpv:hasStorageCondition": [
            {"@type": "dpv:StorageLocation", "dpv:hasLocation": "loc:NL"},
            {"@type": "dpv:StorageDuration", "dpv:hasDuration": _duration(purpose.retention.period)},
        ],
    }


def _status(event: ConsentEvent, before: ConsentEvent | None, purpose: Purpose, subject: str) -> dict[str, Any]:
    types = [_STATUS[event.answer]]
    if event.answer is Answer.GIVEN:
        renewed = before is not None and before.answer is Answer.GIVEN
        explicit = "eu-gdpr:A9-2-a" in purpose.basis_terms
        types = [
            "dpv:RenewedConsentGiven" if renewed else "dpv:ConsentGiven",
            "dpv:ExplicitlyExpressedConsent" if explicit else "dpv:ExpressedConsent",
        ]
    return {
        "@id": _urn(event.uid),
        "@type": types,
        "dpv:isIndicatedAtTime": event.at,
        # A guardian answers for a child under 16 (UAVG art. 5): then it was not the client who indicated it.
        "dpv:isIndicatedBy": f"{subject}:guardian" if event.guardian else subject,
        "dpv:hasIndicationMethod": f"{CODES['how'][event.how]['nl']}; {TEXTS['staff']['nl']} {event.asked_by}",
        "dpv:hasDuration": _duration(purpose.valid_for),
    }


def _duration(period: str) -> dict[str, str]:
    return {"@type": "dpv:TemporalDuration", "rdf:value": period}


def _urn(uid: str) -> str:
    return f"urn:uuid:{quote(uid, safe='')}"

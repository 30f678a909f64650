"""gegevens.json: everything, for a machine; the schema is resources/schema/gegevens.schema.json."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import Any

from hhh_desktop.domain.data_map import columns_of
from hhh_desktop.export.attachments import attachment_name, key_of
from hhh_desktop.export.wording import RIGHTS, TEXTS
from hhh_desktop.services.access import AccessRecord, PurposeEntry

#: Goes up when a reader of the former one would go wrong.
FORMAT = "hhh-access-1"


def record_json(record: AccessRecord) -> bytes:
    """The record as UTF-8 JSON: `tables` holds every stored value, `columns` says what each is and why it is kept."""
    return json.dumps(record_dict(record), ensure_ascii=False, indent=1).encode()


def record_dict(record: AccessRecord) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "format": FORMAT,
        "uid": record.uid,
        "made_at": record.made_at,
        "statement_version": record.statement_version,
        "controller": asdict(record.salon),
        "portable": _portable(record),
        "purposes": [_purpose(entry) for entry in record.purposes],
        "recipients": list(record.recipients),
        "automated_decisions": record.automated_decisions,
        "sources": [record.client.contact.source],
        "rights": [{"article": article, **words} for article, words in RIGHTS.items()],
        "complaint": dict(TEXTS["complaint_text"]),
        "columns": {table: _columns(table, rows) for table, rows in record.tables.items()},
        "tables": {
            table: [{column: _value(table, column, row) for column in row} for row in rows]
            for table, rows in record.tables.items()
        },
    }


def _portable(record: AccessRecord) -> dict[str, Any]:
    """What the client gave, on the basis of consent or contract (GDPR art. 20(1)), in the form `hhh add` takes."""
    fields = record.client.contact.as_dict()
    return {rule.column: fields[rule.column] for rule in columns_of("client") if rule.client_given}


def _purpose(entry: PurposeEntry) -> dict[str, Any]:
    purpose, state = entry.purpose, entry.state
    return {
        "id": purpose.id,
        "name": dict(purpose.name),
        "asked": purpose.asked,
        "basis": purpose.basis,
        "basis_words": dict(purpose.basis_words),
        "data_used": dict(purpose.data_used),
        "fields": list(purpose.readable_fields),
        "retention": {
            "period": purpose.retention.period,
            "counts_from": purpose.retention.counts_from,
            "reason": dict(purpose.retention.reason),
        },
        "state": state.state if state else None,
        "since": state.event.at if state and state.event else None,
    }


def _columns(table: str, rows: Any) -> dict[str, Any]:
    shown = set().union(*rows) if rows else set()
    return {
        rule.column: {
            "label_nl": rule.label_nl,
            "label_en": rule.label_en,
            "purpose": rule.purpose,
            "basis": rule.basis,
            "category": rule.category,
            "retention": rule.retention,
            "given_by_client": rule.client_given,
        }
        for rule in columns_of(table)
        if rule.column in shown
    }


def _value(table: str, column: str, row: Any) -> Any:
    value = row[column]
    if isinstance(value, bytes):
        return {
            "file": attachment_name(table, column, key_of(row), value),
            "base64": base64.b64encode(value).decode("ascii"),
        }
    return value

"""Consent events as rows: appended and read; the database itself refuses anything else."""

from __future__ import annotations

from datetime import date, datetime

from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.domain.times import stamp
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.services.ports import NewEvent
from hhh_desktop.storage.database import Database, Row


class SqlConsents:
    """The one ConsentStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(self, event: NewEvent, at: datetime, staff_id: int) -> ConsentEvent:
        database, when, uid = self._database, stamp(at), new_uid(at)
        with database.transaction():
            text_id = self._text_id(event.text, when)
            event_id = database.run(
                "INSERT INTO consent_event (uid, client_id, purpose, answer, text_id, statement_version, at, how,"
                " asked_by, seconds_shown, guardian, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    uid,
                    event.client_id,
                    event.purpose,
                    event.answer,
                    text_id,
                    event.statement_version,
                    when,
                    event.how,
                    staff_id,
                    event.seconds_shown,
                    event.guardian,
                    event.signature,
                ),
            )
        return ConsentEvent(
            id=event_id,
            uid=uid,
            client_id=event.client_id,
            purpose=event.purpose,
            answer=event.answer,
            text_hash=event.text.sha256,
            text_version=event.text.version,
            language=event.text.language,
            statement_version=event.statement_version,
            at=when,
            how=event.how,
            asked_by=staff_id,
            seconds_shown=event.seconds_shown,
            guardian=event.guardian,
            signature=event.signature,
        )

    def of_client(self, client_id: int) -> tuple[ConsentEvent, ...]:
        rows = self._database.rows(
            "SELECT e.id, e.uid, e.client_id, e.purpose, e.answer, t.hash, t.version, t.language,"
            " e.statement_version, e.at, e.how, e.asked_by, e.seconds_shown, e.guardian, e.signature"
            " FROM consent_event e JOIN consent_text t ON t.id = e.text_id WHERE e.client_id = ? ORDER BY e.id",
            (client_id,),
        )
        return tuple(_event_of(row) for row in rows)

    def text(self, text_hash: str) -> ConsentText:
        row = self._database.row(
            "SELECT purpose, language, version, first_used_at, body FROM consent_text WHERE hash = ?", (text_hash,)
        )
        if row is None:
            raise KeyError(text_hash)
        purpose, language, version, first_used, body = row
        return ConsentText(purpose, language, version, date.fromisoformat(first_used[:10]), body)

    def _text_id(self, text: ConsentText, when: str) -> int:
        known = self._database.value("SELECT id FROM consent_text WHERE hash = ?", (text.sha256,))
        if known:
            return int(known)
        return self._database.run(
            "INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (text.sha256, text.purpose, text.language, text.version, text.body, when),
        )


def _event_of(row: Row) -> ConsentEvent:
    number, uid, client_id, purpose, answer, *text_and_time, how, asked_by, seconds, guardian, signature = row
    text_hash, text_version, language, statement_version, at = text_and_time
    return ConsentEvent(
        id=number,
        uid=uid,
        client_id=client_id,
        purpose=purpose,
        answer=Answer(answer),
        text_hash=text_hash,
        text_version=text_version,
        language=language,
        statement_version=statement_version,
        at=at,
        how=How(how),
        asked_by=asked_by,
        seconds_shown=seconds,
        guardian=guardian,
        signature=signature,
    )

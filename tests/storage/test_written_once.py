"""What is written once: consent events, their texts, the log and the proofs of erasure; tried in every way SQL has."""

from __future__ import annotations

import pytest

from hhh_desktop.services.erasure import erase

FORBIDDEN = (
    "UPDATE consent_event SET answer = 'given'",
    "UPDATE consent_event SET client_id = 999",
    "UPDATE OR IGNORE consent_event SET how = 'paper'",
    "UPDATE OR REPLACE consent_event SET id = (SELECT max(id) FROM consent_event)",
    "DELETE FROM consent_event",
    "DELETE FROM consent_event WHERE client_id = {client}",
    "INSERT OR REPLACE INTO consent_event SELECT * FROM consent_event",
    "REPLACE INTO consent_event SELECT * FROM consent_event",
    "INSERT INTO consent_event SELECT * FROM consent_event WHERE true ON CONFLICT (id) DO UPDATE SET answer = 'given'",
    "DELETE FROM client",
    "DELETE FROM client WHERE id = {client}",
    "UPDATE client SET id = 999 WHERE id = {client}",
    "UPDATE consent_text SET body = ''",
    "DELETE FROM consent_text",
    "REPLACE INTO consent_text SELECT * FROM consent_text",
    "UPDATE audit SET action = ''",
    "DELETE FROM audit",
    "REPLACE INTO audit SELECT * FROM audit",
    "UPDATE audit_detail SET detail = ''",
    "DELETE FROM audit_detail",
    "REPLACE INTO audit_detail SELECT * FROM audit_detail",
    "UPDATE erasure SET reason = 'x'",
    "UPDATE erasure SET proven_at = NULL",
    "DELETE FROM erasure",
    "REPLACE INTO erasure SELECT * FROM erasure",
)


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_what_is_written_once_cannot_be_changed(desk, busy, database, sql):
    from sqlcipher3 import dbapi2

    erase(desk, busy.person().id)
    planted = busy.person()
    tables = ("consent_event", "consent_text", "audit", "audit_detail", "erasure", "client")
    before = [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]
    with pytest.raises(dbapi2.IntegrityError), database.transaction():
        database.run(sql.format(client=planted.id))
    assert before == [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]


@pytest.mark.parametrize("table", ["consent_event", "audit_detail"])
def test_the_erasure_of_one_client_opens_the_way_for_nobody_else(desk, busy, database, table):
    from sqlcipher3 import dbapi2

    one, other = busy.person(), busy.person()
    with database.transaction():
        database.run(
            "INSERT INTO erasure (id, uid, at, reason, counts, ledger_hash) VALUES (7, 'u', '', '', '{}', 'h')"
        )
        database.run("INSERT INTO erasure_pending (erasure_id, client_id, needles) VALUES (7, ?, '[]')", (one.id,))
    with pytest.raises(dbapi2.IntegrityError), database.transaction():
        database.run(f"DELETE FROM {table} WHERE client_id = ?", (other.id,))
    with pytest.raises(dbapi2.IntegrityError), database.transaction():
        database.run(f"UPDATE {table} SET client_id = ? WHERE client_id = ?", (one.id, other.id))
    with database.transaction():  # the control: for that one client it is open
        assert database.changed(f"DELETE FROM {table} WHERE client_id = ?", (one.id,)) > 0

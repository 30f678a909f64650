"""The audit chain: any change shows, an erased detail does not break it."""

import pytest

from hhh_desktop.services.registration import edit


@pytest.fixture
def trail(desk, noor):
    for number in range(5):
        edit(desk, noor.id, {"email": f"n{number}@voorbeeld.nl"})
    return desk.records


def loosen(database):
    with database.transaction():
        for trigger in ("audit_is_final", "audit_stays", "audit_detail_is_final", "audit_detail_stays"):
            database.run(f"DROP TRIGGER {trigger}")


def test_an_untouched_chain_fits(trail):
    report = trail.audit.verify()
    assert (report.entries, report.broken_at) == (6, None)


@pytest.mark.parametrize(
    ("sql", "where"),
    [
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3", 3),
        ("UPDATE audit SET staff_id = 2 WHERE seq = 2", 2),
        ("UPDATE audit SET action = 'other' WHERE seq = 6", 6),
        ("UPDATE audit SET commitment = zeroblob(32) WHERE seq = 4", 4),
        ("UPDATE audit_detail SET detail = '{}' WHERE seq = 5", 5),
        ("DELETE FROM audit WHERE seq = 3", 4),
    ],
)
def test_a_change_shows_where_it_is(trail, sql, where):
    loosen(trail.database)
    with trail.transaction():
        trail.database.run("PRAGMA defer_foreign_keys = ON")
        if sql.startswith("DELETE"):
            trail.database.run("DELETE FROM audit_detail WHERE seq = 3")
        trail.database.run(sql)
    assert trail.audit.verify().broken_at == where


def test_erasing_a_detail_leaves_the_chain_whole(trail):
    loosen(trail.database)
    with trail.transaction():
        trail.database.run("DELETE FROM audit_detail WHERE seq = 3")
    assert trail.audit.verify().broken_at is None


@pytest.fixture
def chained(tmp_path, clock, book):
    """A log of a day's work, and the connection to it."""
    from tests.storage.backup_salon import BackedUp

    salon = BackedUp(tmp_path, clock, book)
    salon.busy.person()
    yield salon.vault
    salon.vault.close()


REWRITES = (
    "REPLACE INTO audit (seq, at, action, commitment, chain) VALUES (3, '', 'x', x'00', x'00')",
    "INSERT INTO audit (seq, at, action, commitment, chain) VALUES (3, '', 'x', x'00', x'00')"
    " ON CONFLICT (seq) DO UPDATE SET action = 'x'",
    "UPDATE OR REPLACE audit SET seq = 3 WHERE seq = 4",
    "DELETE FROM audit WHERE seq = 3",
    "REPLACE INTO audit_detail (seq, nonce, detail) VALUES (3, x'00', '{}')",
    "DELETE FROM audit_detail WHERE seq = 3",
    "DELETE FROM audit_detail WHERE client_id IS NOT NULL",
)


@pytest.mark.parametrize("sql", REWRITES)
def test_no_statement_rewrites_the_log_and_each_would_without_the_triggers(chained, sql):
    from sqlcipher3 import dbapi2

    database = chained.database
    with pytest.raises(dbapi2.IntegrityError), database.transaction():
        database.run(sql)
    assert chained.audit.verify().broken_at is None
    before = [database.rows("SELECT * FROM audit"), database.rows("SELECT * FROM audit_detail")]
    loosen(database)
    with database.transaction():
        database.run("PRAGMA defer_foreign_keys = ON")
        if " audit " in sql and "DELETE" in sql:
            database.run("DELETE FROM audit_detail WHERE seq = 3")
        if "UPDATE OR" in sql:
            database.run("DELETE FROM audit_detail WHERE seq IN (3, 4)")
        database.run(sql)
    assert [database.rows("SELECT * FROM audit"), database.rows("SELECT * FROM audit_detail")] != before


def test_replacing_goes_by_the_triggers_because_they_are_switched_on_for_it(chained):
    """REPLACE deletes without asking the triggers unless recursive_triggers is on: each connection asserts that it is."""
    database = chained.database
    assert database.value("PRAGMA recursive_triggers") == 1
    database.maintain("PRAGMA recursive_triggers = OFF")
    with database.transaction():
        database.run(REWRITES[0])
    database.maintain("PRAGMA recursive_triggers = ON")
    assert chained.audit.verify().broken_at == 3, "and the chain shows it all the same"


def test_the_detail_of_one_client_goes_with_her_and_nobody_elses(chained, clock, book):
    from hhh_desktop.services.erasure import erase
    from hhh_desktop.services.ports import Desk

    desk = Desk(chained, chained.staff.all()[0], book, "1", clock)
    from tests.storage.busy import BusySalon

    stays, goes = BusySalon(desk, seed=8).person(), BusySalon(desk, seed=9).person()
    count = "SELECT count(*) FROM audit_detail WHERE client_id = ?"
    entries, hers = chained.database.value("SELECT count(*) FROM audit"), chained.database.value(count, (stays.id,))
    erase(desk, goes.id)
    assert chained.database.value(count, (goes.id,)) == 0 and chained.database.value(count, (stays.id,)) == hers > 0
    assert chained.database.value("SELECT count(*) FROM audit") == entries + 2, "confirmed and done; none went"
    assert chained.audit.verify().broken_at is None

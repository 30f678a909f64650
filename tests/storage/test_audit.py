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

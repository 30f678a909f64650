"""The check by itself, once a week; what it finds is noted and told to the owner."""

from __future__ import annotations

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.verification import CHECKS
from hhh_desktop.storage.weekly import check_due, is_check_due, last_check
from hhh_desktop.storage.witness import mark_read
from tests.storage.backup_salon import BackedUp


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    made.busy.person()
    yield made
    made.vault.close()


def test_once_a_week_and_all_of_it(salon):
    assert check_due(salon.vault, salon.clock) == () and last_check(salon.vault) == ("", ())
    salon.clock.forward(days=7)
    done = check_due(salon.vault, salon.clock)
    assert [check.name for check in done] == list(CHECKS) and all(check.ok for check in done)
    assert last_check(salon.vault) == ("2026-11-30T10:00:00.000Z", ())
    assert check_due(salon.vault, salon.clock) == ()
    salon.again()
    assert salon.vault.findings == () and not is_check_due(salon.vault, salon.clock)
    salon.clock.forward(days=6, hours=23)
    assert not is_check_due(salon.vault, salon.clock)
    salon.clock.forward(hours=1)
    assert is_check_due(salon.vault, salon.clock)


def test_a_check_noted_in_the_future_does_not_put_it_off_for_years(salon):
    salon.clock.forward(days=400)
    check_due(salon.vault, salon.clock)
    salon.clock.forward(days=-390)
    assert is_check_due(salon.vault, salon.clock)


def test_what_it_finds_is_told_until_it_was_read(salon):
    salon.clock.forward(days=7)
    key = bytes(salon.vault.unlocked.database_key)
    salon.vault.close()
    database = Database(salon.folder / "records.db", key)
    with database.transaction():
        database.run("DELETE FROM client_index_docsize")  # the search no longer finds her
    database.close()
    salon.again()
    wrong = {check.name for check in check_due(salon.vault, salon.clock) if not check.ok}
    assert "search index" in wrong and set(last_check(salon.vault)[1]) == wrong
    salon.again()
    assert [one.code for one in salon.vault.findings] == ["check_failed"]
    salon.clock.forward(days=7)
    assert "history" not in {check.name for check in check_due(salon.vault, salon.clock) if not check.ok}
    salon.again()
    assert len(salon.vault.findings) == 1, "one message, however often it is found"
    mark_read(salon.vault, salon.desk.actor, salon.clock)
    salon.again()
    assert salon.vault.findings == ()


def test_where_nothing_can_be_noted_it_is_still_due(salon, monkeypatch):
    salon.clock.forward(days=7)
    with monkeypatch.context() as patch, pytest.raises(StorageFaultError):
        patch.setattr(
            salon.vault.audit, "append", lambda *_, **__: (_ for _ in ()).throw(StorageFaultError("disk_full"))
        )
        check_due(salon.vault, salon.clock)
    assert is_check_due(salon.vault, salon.clock)


def test_a_renewal_that_the_next_opening_finishes_is_no_fault(salon):
    """Somebody was removed, and the desk closed before the new key was in force."""
    salon.clock.forward(days=7)
    vault = salon.vault
    vault.unlocked = vault.keys.start_rotation(vault.unlocked)
    checks = check_due(vault, salon.clock)
    assert [check.name for check in checks if not check.ok] == ["key file"], "the test needs a renewal that is owed"
    assert last_check(vault)[1] == ()
    assert not [line for line in vault.audit.history() if line.action == "history_found"]

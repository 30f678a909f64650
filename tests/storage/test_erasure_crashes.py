"""Whatever stops an erasure half-way, or brings an older file back: the next start carries it to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from hhh_desktop.domain.erasure import ErasureNotProvenError, ErasurePutOffError
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.finding import find
from hhh_desktop.services.registration import register
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.ledger import Ledger
from hhh_desktop.storage.needles import read_person
from hhh_desktop.storage.pages import _open_for_reading, _read
from tests.conftest import KEY, NOW, ROOT
from tests.storage.busy import CrashError, assert_whole, crashing, found

STEPS = ("needles", "ledger_written", "marked", "rows_removed", "committed", "rebuilt", "checked", "proven")


def reopened(database):
    """The same file after the program was ended."""
    database.close()
    return Database(database.path, KEY)


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_at_any_step_leaves_nobody_half_erased(desk, busy, database, step, clock):
    planted, others = busy.person(), [busy.person() for _ in range(3)]
    with pytest.raises(CrashError):
        crashing(database, step).erase(planted.id, clock, desk.actor)
    database = reopened(database)
    try:
        erasures = SqlErasures(database, database.path.parent, KEY)
        reports = erasures.finish_pending(clock)
        if step == "needles":  # nothing was confirmed on disk yet: the client is whole
            assert reports == () and not erasures.ledger.entries()
            assert_whole(database, [], [planted, *others])
            return
        assert len(reports) == (step != "proven")
        assert all(report.removed["consent_event"] >= 3 and report.values > 5 for report in reports)
        assert erasures.finish_pending(clock) == ()
        assert_whole(database, [planted], others)
    finally:
        database.close()


KILLED = """
import os, signal, sys, threading
from pathlib import Path
from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.erasure import SqlErasures
def die(step=None):
    os.kill(os.getpid(), signal.SIGKILL)
def heard(step):
    if step == sys.argv[3]:
        threading.Thread(target=die).start() if sys.argv[3] == "rebuilding" else die()
path = Path(sys.argv[1])
database = Database(path, bytes(range(32)))
erasures = SqlErasures(database, path.parent, bytes(range(32)), fault=heard)
erasures.erase(int(sys.argv[2]), system_clock, None, "", heard)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
@pytest.mark.parametrize("step", ["ledger_written", "rows_removed", "committed", "rebuilding", "rebuilt"])
def test_kill_9_leaves_nobody_half_erased(desk, busy, database, step, clock):
    planted, others = busy.person(), [busy.person() for _ in range(3)]
    database.close()
    arguments = [sys.executable, "-c", KILLED, str(database.path), str(planted.id), step]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    database = Database(database.path, KEY)
    try:
        SqlErasures(database, database.path.parent, KEY).finish_pending(clock)
        assert_whole(database, [planted], others)
    finally:
        database.close()


def test_a_fault_in_the_transaction_changes_nothing_and_a_second_try_uses_the_same_entry(desk, busy, database, clock):
    planted = busy.person()

    def full(step):
        if step == "rows_removed":
            raise StorageFaultError("disk_full")

    with pytest.raises(ErasurePutOffError) as caught:
        SqlErasures(database, database.path.parent, KEY, fault=full).erase(planted.id, clock, desk.actor)
    assert (caught.value.reason, caught.value.fault) == ("confirmed", "disk_full")
    assert read_person(database, planted.id).rows["consent_event"]
    erasures = SqlErasures(database, database.path.parent, KEY)
    assert len(erasures.ledger.entries()) == 1
    assert erasures.erase(planted.id, clock, desk.actor).number == 1
    assert len(erasures.ledger.entries()) == 1
    assert_whole(database, [planted], [])


@pytest.mark.parametrize(
    ("step", "fault", "reason"),
    [("marked", StorageFaultError("disk_full"), "confirmed"), ("rebuilt", OSError(28, "No space left"), "removed")],
)
def test_what_was_confirmed_is_finished_in_that_name_and_for_that_reason(
    desk, busy, database, clock, step, fault, reason
):
    planted = busy.person()

    def full(now):
        if now == step:
            raise fault

    with pytest.raises(ErasurePutOffError) as caught:
        SqlErasures(database, database.path.parent, KEY, fault=full).erase(planted.id, clock, desk.actor, "op verzoek")
    assert (caught.value.reason, caught.value.fault) == (reason, "disk_full")
    database = reopened(database)
    try:
        [report] = SqlErasures(database, database.path.parent, KEY).finish_pending(clock)
        assert (report.actor_role, report.reason) == ("owner", "op verzoek")
        assert_whole(database, [planted], [])
    finally:
        database.close()


def test_a_fault_before_it_is_confirmed_is_told_as_that_and_changes_nothing(desk, busy, database, clock, monkeypatch):
    planted = busy.person()
    monkeypatch.setattr(Ledger, "append", lambda *_: (_ for _ in ()).throw(StorageFaultError("disk_full")))
    with pytest.raises(StorageFaultError):
        SqlErasures(database, database.path.parent, KEY).erase(planted.id, clock, desk.actor, "op verzoek")
    monkeypatch.undo()
    assert SqlErasures(database, database.path.parent, KEY).finish_pending(clock) == ()
    assert_whole(database, [], [planted])


def test_an_older_copy_of_the_file_shows_nobody_who_was_erased(desk, busy, database, erasures, clock):
    gone, kept = [busy.person() for _ in range(3)], [busy.person() for _ in range(2)]
    database.checkpoint()
    older = b"".join(_bytes_of(database))
    late = busy.person()  # registered and erased after the copy was made: unknown to it
    for planted in (*gone, late):
        erase(desk, planted.id)
    database.close()
    database.path.write_bytes(older)
    old = Database(database.path, KEY)
    try:
        assert found(old, [gone[0].needles[0]])  # the control: the copy does hold them
        erasures = SqlErasures(old, old.path.parent, KEY)
        assert erasures.replay_ledger(clock) == 3
        assert not old.value("SELECT count(*) FROM client WHERE id = ?", (gone[0].id,))
        reports = erasures.finish_pending(clock)
        assert [report.number for report in reports] == [1, 2, 3]
        assert_whole(old, [*gone, late], kept)
        assert old.rows("SELECT id FROM erasure ORDER BY id") == [(1,), (2,), (3,), (4,)]
        next_one = erasures.erase(kept[0].id, clock, None)
        assert next_one.number == 5  # no certificate is ever written over another
    finally:
        old.close()


def _bytes_of(database):
    """The file as it is, without opening (and so closing) a handle on it that would drop SQLite's lock."""
    handle = _open_for_reading(database.path)
    yield _read(handle, os.fstat(handle).st_size, 0)


def test_a_lost_ledger_is_put_back_at_the_next_start(desk, busy, erasures, clock):
    for planted in [busy.person() for _ in range(3)]:
        erase(desk, planted.id)
    before = erasures.ledger.path.read_bytes()
    erasures.ledger.path.unlink()
    erasures.finish_pending(clock)
    assert erasures.ledger.path.read_bytes() == before


def test_another_salons_ledger_harms_nobody(desk, busy, database, erasures, clock):
    """Somebody copies the wrong file into the folder: its lines match no client and stand in nobody's way."""
    erase(desk, busy.person().id)
    kept = busy.person()
    foreign = Ledger(erasures.ledger.path, b"another salon's key, 32 bytes ok")
    foreign.path.unlink()
    for number in (1, 2):
        foreign.append(number, NOW, f"foreign-{number}", foreign.hash_of(kept.uid))
    assert erasures.finish_pending(clock) == () == erasures.finish_pending(clock)
    assert read_person(database, kept.id) and database.value("SELECT count(*) FROM erasure") == 1
    assert not erasures.ledger.verify({row[0] for row in database.rows("SELECT ledger_hash FROM erasure")}).whole
    assert erase(desk, kept.id).number == 3


def test_an_edited_number_in_the_ledger_stops_no_erasure(desk, busy, database, erasures, clock):
    erase(desk, busy.person().id)
    planted = busy.person()
    with pytest.raises(CrashError):
        crashing(database, "ledger_written").erase(planted.id, clock, desk.actor)
    path = erasures.ledger.path
    path.write_text(path.read_text().replace('{"n":2,', '{"n":1,'))
    [report] = erasures.finish_pending(clock)
    assert report.number == 2
    assert not database.value("SELECT count(*) FROM client WHERE id = ?", (planted.id,))


def test_after_a_crash_a_trace_is_still_found_by_its_hash(desk, busy, database, erasures, clock, tmp_path):
    client = register(desk, {"given_name": "Bo", "surname": "Kwistenburg", "email": "bo.kwist@ergens.nl"})
    with pytest.raises(CrashError):
        crashing(database, "committed").erase(client.id, clock, desk.actor)
    log = tmp_path / "log.txt"
    log.write_text("mail to bo.kwist@ergens.nl failed")
    with pytest.raises(ErasureNotProvenError) as caught:
        erasures.finish_pending(clock)
    assert caught.value.places == ("file:log.txt",)
    log.unlink()
    with database.transaction():
        SqlAudit(database).append("note", NOW, 1, text="over Kwistenburg, weg")
    with pytest.raises(ErasureNotProvenError) as caught:
        erasures.finish_pending(clock)
    assert caught.value.places == ("value:audit_detail.detail",)
    assert len(erasures.pending()) == 1


def test_a_short_word_in_a_file_is_no_trace_by_hash(desk, busy, database, erasures, clock, tmp_path):
    """It also stands in the random text of the key file, and would hold up the proof for good."""
    client = register(desk, {"given_name": "Bq", "surname": "Kwistenburg", "email": "bo@ergens.nl"})
    with pytest.raises(CrashError):
        crashing(database, "committed").erase(client.id, clock, desk.actor)
    (tmp_path / "log.txt").write_text("w/Bq/x1 in random text")
    [report] = erasures.finish_pending(clock)
    assert report.proven_at and report.checked.by_hash


def test_whoever_comes_back_before_the_proof_is_a_new_client(desk, busy, database, erasures, clock, tmp_path):
    """A log file holds up the proof, and the person registers again in the meantime: that is no trace."""
    same = {"given_name": "Bo", "surname": "Kwistenburg", "email": "bo.kwist@ergens.nl"}
    client = register(desk, same)
    (tmp_path / "log.txt").write_text("bo.kwist@ergens.nl")
    with pytest.raises(ErasureNotProvenError):
        erase(desk, client.id)
    (tmp_path / "log.txt").unlink()
    clock.forward(hours=1)
    back = register(desk, same)
    [report] = erasures.finish_pending(clock)
    assert report.proven_at and [hit.id for hit in find(desk, "kwistenburg")] == [back.id]


def test_a_client_that_was_there_all_along_explains_nothing_by_hash(desk, busy, database, erasures, clock):
    """The control: the same value in a row that nobody touched since is a trace."""
    client = register(desk, {"given_name": "Bo", "surname": "Kwistenburg", "email": "bo.kwist@ergens.nl"})
    other = register(desk, {"given_name": "Al", "surname": "Ander", "email": "al@ergens.nl"})
    with pytest.raises(CrashError):
        crashing(database, "committed").erase(client.id, clock, desk.actor)
    with database.transaction():
        database.run("UPDATE client SET note = 'bo.kwist@ergens.nl' WHERE id = ?", (other.id,))
    with pytest.raises(ErasureNotProvenError) as caught:
        erasures.finish_pending(clock)
    assert caught.value.places == ("value:client.note",)


def test_a_start_with_nothing_to_do_writes_nothing(desk, busy, database, erasures, clock):
    erase(desk, busy.person().id)
    before, wal = database.value("SELECT count(*) FROM audit"), database.path.with_name("records.db-wal")
    size = wal.stat().st_size
    assert erasures.finish_pending(clock) == ()
    assert database.value("SELECT count(*) FROM audit") == before and wal.stat().st_size == size

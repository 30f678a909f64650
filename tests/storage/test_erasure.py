"""Erased means gone: from rows, index, samples, page gaps, WAL and every file; proven by reading the raw pages."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from hhh_desktop.domain.data_map import client_tables
from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError, StorageFaultError, UnknownClientError
from hhh_desktop.export.certificate import certificate_html, certificate_json, write_certificate
from hhh_desktop.services.erasure import erase, names_the_person, preview
from hhh_desktop.services.finding import find
from hhh_desktop.services.registration import edit, register
from hhh_desktop.storage import erasure as recipe
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.ledger import Ledger
from hhh_desktop.storage.needles import read_person
from tests.conftest import KEY, NOW, ROOT
from tests.storage.busy import BusySalon, found

STEPS = ("needles", "ledger_written", "marked", "rows_removed", "committed", "rebuilt", "checked", "proven")


@pytest.fixture
def erasures(records, database):
    made = SqlErasures(database, database.path.parent, KEY)
    records.erasures = made
    return made


@pytest.fixture
def salon(desk, erasures):
    return BusySalon(desk)


def reopened(database, desk):
    """The same file after the program was ended, with the work of a start done."""
    database.close()
    return Database(database.path, KEY)


class CrashError(Exception):
    """Stands for the power going off."""


def crashing(database, step):
    def fault(now):
        if now == step:
            raise CrashError(step)

    return SqlErasures(database, database.path.parent, KEY, fault=fault)


def assert_whole(database, gone, here):
    """Nobody is half there: `gone` left nothing, `here` have all; chain and ledger hold."""
    from hhh_desktop.storage.audit import SqlAudit

    erasures = SqlErasures(database, database.path.parent, KEY)
    for planted in gone:
        for table in client_tables():
            where = f"FROM {table.table} WHERE {table.client_column} = ?"
            assert not database.value(f"SELECT count(*) {where}", (planted.id,)), table.table
    assert found(database, [needle for planted in gone for needle in planted.needles]) == set()
    for planted in here:
        person = read_person(database, planted.id)
        assert person.client["uid"] == planted.uid and len(person.rows["consent_event"]) >= 3
    assert database.value("SELECT count(*) FROM client") == database.value("SELECT count(*) FROM client_index")
    assert database.maintain("PRAGMA integrity_check") == [("ok",)]
    assert database.maintain("PRAGMA foreign_key_check") == []
    assert SqlAudit(database).verify().broken_at is None
    hashes = {row[0] for row in database.rows("SELECT ledger_hash FROM erasure")}
    assert erasures.ledger.verify(hashes).whole
    assert {entry.hash for entry in erasures.ledger.entries()} == hashes
    assert erasures.pending() == ()
    assert not database.value("SELECT count(*) FROM erasure WHERE proven_at IS NULL")


# --- what goes, what stays, who may ---------------------------------------------------------------------------------


def test_the_preview_counts_what_goes_and_names_what_stays(desk, salon):
    planted = salon.person()
    before = preview(desk, planted.id)
    assert before.rows["consent_event"] >= 3 and before.rows["client_change"] == 8
    assert before.rows["audit_detail"] >= 5 and before.rows["client"] == 1 and before.rows["client_index"] > 5
    assert before.values == len(before.fields) and {"given_name", "phone", "note"} <= set(before.fields)
    assert [stay.code for stay in before.stays] == ["ledger_hash", "erasure_proof", "audit_commitments"]
    assert all(stay.law.startswith("GDPR") and stay.retention for stay in before.stays)
    assert desk.records.clients.get(planted.id)


def test_the_report_says_what_was_done(desk, salon):
    planted, other = salon.person(), salon.person()
    before, steps = preview(desk, planted.id), []
    report = erase(desk, planted.id, "klant vroeg erom", steps.append)
    assert steps == ["removing", "rebuilding", "checking", "done"]
    assert dict(report.removed) == dict(before.rows) and report.values == before.values
    assert report.number == 1 and report.actor_role == "owner" and report.reason == "klant vroeg erom"
    assert report.proven_at and report.checked.needles > 10 and report.checked.pages > 10
    assert report.checked.terms > 0 and report.checked.values > 100 and report.checked.files == 1
    assert_whole(desk.records.database, [planted], [other])
    with pytest.raises(UnknownClientError):
        erase(desk, planted.id)


def test_the_certificate_names_nobody(desk, salon, tmp_path):
    planted = salon.person()
    report = erase(desk, planted.id, "op verzoek")
    pages = [certificate_html(report, desk.records.salon.get(), language) for language in ("nl", "en")]
    data = json.dumps(certificate_json(report, desk.records.salon.get()))
    for text in (*pages, data):
        assert not [needle for needle in planted.needles if needle in text.encode()]
        assert "Marije" not in text and "Salon Voorbeeld" in text and report.uid in text
    assert "antwoorden op vragen" in pages[0] and "answers to questions" in pages[1]
    assert "de eigenaar" in pages[0] and "the owner" in pages[1]
    assert 'lang="nl"' in pages[0] and "AVG art. 6 lid 1 onder c" in pages[0] and "GDPR 6(1)(c)" in pages[1]


def test_the_certificate_is_written_whole_and_private(desk, salon, tmp_path):
    report = erase(desk, salon.person().id, "<b>op verzoek</b>")
    salon_of = desk.records.salon.get()
    paths = write_certificate(report, salon_of, tmp_path, "nl", lambda html, path: path.write_text(html))
    assert [path.name for path in paths] == ["wisbewijs-1.pdf", "wisbewijs-1.json"]
    assert json.loads(paths[1].read_text())["removed"] == dict(report.removed)
    assert "&lt;b&gt;op verzoek" in paths[0].read_text()
    assert os.name == "nt" or all(path.stat().st_mode & 0o777 == 0o600 for path in paths)

    def broken(html, path):
        path.write_text("half")
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        write_certificate(replace(report, number=2), salon_of, tmp_path, "nl", broken)
    assert sorted(path.name for path in paths[0].parent.iterdir()) == [
        "wisbewijs-1.json", "wisbewijs-1.pdf", "wisbewijs-2.json",
    ]  # fmt: skip


def test_a_receptionist_may_not(reception, erasures, noor):
    for what in (preview, erase):
        with pytest.raises(NotAllowedError):
            what(reception, noor.id)


@pytest.mark.parametrize(
    "reason",
    ["mevrouw Berg vroeg erom", "NOOR", "bel 06 12 34 56 78", "noor@voorbeeld.nl", "tel +31 6 12345678", "berg, noor",
     "eerder: Jansén"],
)  # fmt: skip
def test_a_reason_that_names_the_person_is_refused(desk, erasures, noor, reason):
    edit(desk, noor.id, {"surname": "Jansen"})
    edit(desk, noor.id, {"surname": "Berg"})
    with pytest.raises(InvalidFieldError) as caught:
        erase(desk, noor.id, reason)
    assert (caught.value.field, caught.value.reason) == ("reason", "names_the_person")
    assert desk.records.clients.get(noor.id) and not erasures.ledger.entries()


@pytest.mark.parametrize(("reason", "code"), [("x" * 201, "too_long"), ("a\x00b", "control_character")])
def test_a_reason_is_cleaned(desk, erasures, noor, reason, code):
    with pytest.raises(InvalidFieldError) as caught:
        erase(desk, noor.id, reason)
    assert (caught.value.field, caught.value.reason) == ("reason", code)


def test_an_ordinary_reason_is_no_name():
    values = {"Bo", "van den", "Berg", "+31612345678", "bo@x.nl", "!!!"}
    assert not names_the_person("Op verzoek van de klant, 24 maanden geen bezoek (brief 12-03-2026)", values)
    assert not names_the_person("bergen post, bomen", values)
    assert names_the_person("de familie berg", values) and names_the_person("Bo belde", values)


# --- the proof, with controls ---------------------------------------------------------------------------------------


def test_two_hundred_people_leave_nothing_in_a_busy_file(desk, salon, database):
    kept = [salon.work() for _ in range(30)]
    gone = []
    for number in range(200):
        planted = salon.person(note_length=120 if number % 20 else 9000)
        if number % 10 == 0:
            kept.append(salon.work())
        if number % 40 == 0:
            database.maintain("ANALYZE")
        erase(desk, planted.id)
        gone.append(planted)
    database.checkpoint()
    assert_whole(database, gone, kept)
    needles = [needle for planted in kept for needle in planted.needles]
    assert len(found(database, needles)) > 0.8 * len(set(needles))  # those who are there are found by the same search
    assert sum(len(planted.needles) for planted in gone) > 2400


class _WithoutRebuild(SqlErasures):
    def _rebuild(self):
        self._database.checkpoint()


class _WithoutSamples(SqlErasures):
    def _clear_samples(self):
        pass


def controlled(kind, desk, salon, database, people=30):
    """Erases people by a recipe that lacks a part; gives who they were and how often the program itself noticed."""
    erasures = kind(database, database.path.parent, KEY)
    planted = []
    for _ in range(people):
        planted.append(salon.person(note_length=100))
        salon.work()
    for _ in range(3):
        salon.grow(planted)
    if kind is _WithoutSamples:
        database.maintain("ANALYZE")
    noticed = 0
    for one in planted:
        try:
            erasures.erase(one.id, desk.clock, desk.actor)
        except ErasureNotProvenError as error:
            assert error.places
            noticed += 1
    database.checkpoint()
    return [needle for one in planted for needle in one.needles], noticed


@pytest.mark.parametrize("kind", [_WithoutRebuild, _WithoutSamples])
def test_without_a_part_of_the_recipe_people_are_found(desk, salon, database, kind):
    """The control: the scanner sees what an incomplete erasure leaves, and the program refuses its own certificate."""
    needles, noticed = controlled(kind, desk, salon, database)
    assert found(database, needles) and noticed
    assert len(SqlErasures(database, database.path.parent, KEY).pending()) == noticed


def test_without_the_index_setting_people_are_found(desk, salon, database):
    with database.transaction():
        database.run("INSERT INTO client_index (client_index, rank) VALUES ('secure-delete', 0)")
    needles, noticed = controlled(SqlErasures, desk, salon, database)
    assert found(database, needles) and noticed


def test_with_the_whole_recipe_the_same_people_are_not_found(desk, salon, database):
    needles, noticed = controlled(SqlErasures, desk, salon, database)
    assert not found(database, needles) and not noticed


@pytest.mark.parametrize(
    "plant",
    [
        lambda database, name: database.run("CREATE TABLE forgotten AS SELECT ? AS text", (name,)),
        lambda database, name: recipe.SqlAudit(database).append("note", NOW, 1, text=name),
    ],
)
def test_a_value_that_somebody_put_elsewhere_stops_the_certificate(desk, salon, database, erasures, plant):
    name = salon.word(12).capitalize()
    client = register(desk, {"given_name": "Bo", "surname": name, "phone": salon.phone()})
    with database.transaction():
        plant(database, name)
    with pytest.raises(ErasureNotProvenError):
        erase(desk, client.id)
    assert len(erasures.pending()) == 1


def test_a_value_cut_in_two_by_the_end_of_a_page_is_found(desk, salon, database, erasures):
    """A long record goes on in another page, and no page holds the value whole: so long records are read as values."""
    client = register(desk, {"given_name": "Bo", "surname": "Kwistenburgerhof", "phone": salon.phone()})
    with database.transaction():
        for space in range(3900, 4000, 4):
            recipe.SqlAudit(database).append("note", NOW, 1, text="x" * space + "Kwistenburgerhof" + "x" * 200)
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert "value:audit_detail.detail" in caught.value.places


def test_a_trace_in_another_file_stops_the_certificate(desk, salon, erasures, tmp_path):
    log = tmp_path / "log" / "today.txt"
    log.parent.mkdir()
    client = register(desk, {"given_name": "Bo", "surname": "Kwist", "email": "bo.kwist@ergens.nl"})
    log.write_text("x" * 5000 + "bo.kwist@ergens.nl")
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert caught.value.places == ("file:log/today.txt",)
    log.unlink()
    [report] = erasures.finish_pending(desk.clock)
    assert report.checked.by_hash and report.proven_at and not erasures.pending()


def test_people_who_share_everything_with_others_can_be_erased(desk, salon, database, erasures):
    """A double registration, a family phone, a name inside another one, a name that is a word of the program."""
    same = {"given_name": "Sanne", "surname": "Vermeulen", "phone": "0612345678", "email": "sanne@voorbeeld.nl"}
    twin, first = register(desk, same), register(desk, same)
    inside = register(desk, {"given_name": "Anne", "surname": "Vermeul", "phone": "0612345678"})
    words = register(desk, {"given_name": "Client", "surname": "Consent", "phone": "0612345679"})
    codes = register(desk, {"given_name": "Appointment", "surname": "Display", "phone": "0612345670"})
    for client in (first, inside, words, codes):
        assert erase(desk, client.id).proven_at
    assert [hit.id for hit in find(desk, "vermeulen")] == [twin.id]
    assert find(desk, "client") == ()


def test_the_shortest_names_are_compared_value_by_value(desk, database, erasures):
    client = register(desk, {"given_name": "Bo", "surname": "Ij", "email": "b@x.nl"})
    with database.transaction():
        database.run("UPDATE erasure SET reason = ? WHERE 0", ("",))
        database.run(
            "INSERT INTO erasure (id, uid, at, reason, counts, ledger_hash) VALUES (9, 'u', '', 'Ij', '{}', 'h')"
        )
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert caught.value.places == ("value:erasure.reason",)


# --- crashes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_at_any_step_leaves_nobody_half_erased(desk, salon, database, step, clock):
    planted, others = salon.person(), [salon.person() for _ in range(3)]
    with pytest.raises(CrashError):
        crashing(database, step).erase(planted.id, clock, desk.actor)
    database = reopened(database, desk)
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
def test_kill_9_leaves_nobody_half_erased(desk, salon, database, step, clock):
    planted, others = salon.person(), [salon.person() for _ in range(3)]
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


def test_a_fault_in_the_transaction_changes_nothing_and_a_second_try_uses_the_same_entry(desk, salon, database, clock):
    planted = salon.person()

    def full(step):
        if step == "rows_removed":
            raise StorageFaultError("disk_full")

    with pytest.raises(StorageFaultError):
        SqlErasures(database, database.path.parent, KEY, fault=full).erase(planted.id, clock, desk.actor)
    assert read_person(database, planted.id).rows["consent_event"]
    erasures = SqlErasures(database, database.path.parent, KEY)
    assert len(erasures.ledger.entries()) == 1
    assert erasures.erase(planted.id, clock, desk.actor).number == 1
    assert len(erasures.ledger.entries()) == 1
    assert_whole(database, [planted], [])


# --- older copies ---------------------------------------------------------------------------------------------------


def test_an_older_copy_of_the_file_shows_nobody_who_was_erased(desk, salon, database, erasures, clock):
    gone, kept = [salon.person() for _ in range(3)], [salon.person() for _ in range(2)]
    database.checkpoint()
    older = b"".join(_bytes_of(database))
    late = salon.person()  # registered and erased after the copy was made: unknown to it
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
    from hhh_desktop.storage.pages import _open_for_reading, _read

    handle = _open_for_reading(database.path)
    yield _read(handle, os.fstat(handle).st_size, 0)


def test_a_lost_ledger_is_put_back_at_the_next_start(desk, salon, erasures, clock):
    for planted in [salon.person() for _ in range(3)]:
        erase(desk, planted.id)
    before = erasures.ledger.path.read_bytes()
    erasures.ledger.path.unlink()
    erasures.finish_pending(clock)
    assert erasures.ledger.path.read_bytes() == before


def test_another_salons_ledger_harms_nobody(desk, salon, database, erasures, clock):
    """Somebody copies the wrong file into the folder: its lines match no client and stand in nobody's way."""
    erase(desk, salon.person().id)
    kept = salon.person()
    foreign = Ledger(erasures.ledger.path, b"another salon's key, 32 bytes ok")
    foreign.path.unlink()
    for number in (1, 2):
        foreign.append(number, NOW, f"foreign-{number}", foreign.hash_of(kept.uid))
    assert erasures.finish_pending(clock) == () == erasures.finish_pending(clock)
    assert read_person(database, kept.id) and database.value("SELECT count(*) FROM erasure") == 1
    assert not erasures.ledger.verify({row[0] for row in database.rows("SELECT ledger_hash FROM erasure")}).whole
    assert erase(desk, kept.id).number == 3


def test_an_edited_number_in_the_ledger_stops_no_erasure(desk, salon, database, erasures, clock):
    erase(desk, salon.person().id)
    planted = salon.person()
    with pytest.raises(CrashError):
        crashing(database, "ledger_written").erase(planted.id, clock, desk.actor)
    path = erasures.ledger.path
    path.write_text(path.read_text().replace('{"n":2,', '{"n":1,'))
    [report] = erasures.finish_pending(clock)
    assert report.number == 2
    assert not database.value("SELECT count(*) FROM client WHERE id = ?", (planted.id,))


def test_after_a_crash_a_trace_is_still_found_by_its_hash(desk, salon, database, erasures, clock, tmp_path):
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
        recipe.SqlAudit(database).append("note", NOW, 1, text="over Kwistenburg, weg")
    with pytest.raises(ErasureNotProvenError) as caught:
        erasures.finish_pending(clock)
    assert caught.value.places == ("value:audit_detail.detail",)
    assert len(erasures.pending()) == 1


def test_whoever_comes_back_before_the_proof_is_a_new_client(desk, salon, database, erasures, clock, tmp_path):
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


def test_a_client_that_was_there_all_along_explains_nothing_by_hash(desk, salon, database, erasures, clock):
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


def test_a_start_with_nothing_to_do_writes_nothing(desk, salon, database, erasures, clock):
    erase(desk, salon.person().id)
    before, wal = database.value("SELECT count(*) FROM audit"), database.path.with_name("records.db-wal")
    size = wal.stat().st_size
    assert erasures.finish_pending(clock) == ()
    assert database.value("SELECT count(*) FROM audit") == before and wal.stat().st_size == size


# --- what is written once -------------------------------------------------------------------------------------------

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
def test_what_is_written_once_cannot_be_changed(desk, salon, database, sql):
    from sqlcipher3 import dbapi2

    erase(desk, salon.person().id)
    planted = salon.person()
    tables = ("consent_event", "consent_text", "audit", "audit_detail", "erasure", "client")
    before = [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]
    with pytest.raises(dbapi2.IntegrityError), database.transaction():
        database.run(sql.format(client=planted.id))
    assert before == [database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]


@pytest.mark.parametrize("table", ["consent_event", "audit_detail"])
def test_the_erasure_of_one_client_opens_the_way_for_nobody_else(desk, salon, database, table):
    from sqlcipher3 import dbapi2

    one, other = salon.person(), salon.person()
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

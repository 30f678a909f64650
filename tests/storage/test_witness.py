"""History that went missing, told apart: real files, real copies, and what stays silent because nothing is wrong."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from hhh_desktop.domain.errors import NotAllowedError
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.services.findings import Finding
from hhh_desktop.storage import witness as module
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.rotation import rotate
from hhh_desktop.storage.vault import add_staff, create_salon, open_salon
from hhh_desktop.storage.verification import verify
from hhh_desktop.storage.witness import compare, mark_read, unread
from hhh_desktop.storage.witness_file import WITNESS_NAME, Known, WitnessFile, packed
from tests.storage.backup_salon import CHEAP, OWNER, WORDS, BackedUp, NewSalon

DATA = ("records.db", "records.keys", "records.keys.bak", "erasures.ledger", WITNESS_NAME)


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    made.again()  # from here on the copy in the settings folder is kept too
    made.busy.person()
    yield made
    made.vault.close()


def codes(salon):
    return [one.code for one in salon.vault.findings]


def put_aside(salon, names=DATA):
    """A copy of the closed salon's files."""
    salon.vault.close()
    copy = salon.folder.with_name("aside")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for name in names:
        if (salon.folder / name).exists():
            shutil.copy2(salon.folder / name, copy)
    reopen(salon)
    return copy


def put_back(salon, copy):
    salon.vault.close()
    for path in copy.iterdir():
        shutil.copy2(path, salon.folder)
    reopen(salon)


def reopen(salon):
    salon.vault, _ = open_salon(salon.folder, OWNER, WORDS, salon.clock, salon.marks)
    salon._sit_down()


def by_hand(salon, *statements):
    """What somebody with the key does to the closed file, past every trigger."""
    key = bytes(salon.vault.unlocked.database_key)
    salon.vault.close()
    database = Database(salon.folder / "records.db", key)
    with database.transaction():
        database.run("PRAGMA defer_foreign_keys = ON")
        for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            database.run(f"DROP TRIGGER {name}")
        for statement in statements:
            database.run(statement)
    database.close()


def end(salon):
    return salon.vault.audit.last().seq


# ── nothing is wrong ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_day_at_the_desk_finds_nothing(salon):
    for _ in range(3):
        salon.busy.work()
        salon.clock.forward(days=1)
        salon.again()
        assert codes(salon) == [] and compare(salon.vault) == ()
    assert [check for check in verify(salon.vault) if not check.ok] == []


def test_a_rotation_is_no_alarm(salon):
    rotate(salon.vault, salon.desk.actor, salon.clock)
    salon.again()
    assert codes(salon) == []
    assert compare(salon.vault) == ()


@pytest.mark.parametrize("step", ["keys", "copied", "closed", "swapped", "opened"])
def test_a_rotation_that_was_stopped_is_no_alarm(salon, step, monkeypatch):
    class StopError(BaseException):
        """Stands for the program's end."""

    def stop(now, *_):
        if now == step:
            raise StopError

    from hhh_desktop.storage import rotation

    monkeypatch.setattr(rotation.Renewal, "abandon", rotation.Renewal._leave)  # nobody undoes anything after a kill
    with pytest.raises(StopError):
        rotate(salon.vault, salon.desk.actor, salon.clock, stop)
    for _ in range(3):
        salon.again()
        assert codes(salon) == []


def test_a_salon_of_before_gets_its_witness_without_a_word(salon):
    """Files of an older version have no witness, and their log says nothing of one."""
    by_hand(
        salon,
        "DELETE FROM audit_detail WHERE seq IN (SELECT seq FROM audit WHERE action = 'history_begun')",
        "UPDATE audit SET action = 'salon_changed' WHERE action = 'history_begun'",
        "DELETE FROM audit_detail WHERE seq > 2", "DELETE FROM audit WHERE seq > 2",
    )  # fmt: skip
    for path in (salon.folder / WITNESS_NAME, *salon.marks.glob("head-*")):
        path.unlink()
    key = salon.vault.keys.unlock(OWNER, WORDS).database_key
    database = Database(salon.folder / "records.db", key)
    with database.transaction():  # the log as it would have been without
        database.run("DELETE FROM audit_detail")
        database.run("DELETE FROM audit")
        database.run("DELETE FROM sqlite_sequence WHERE name = 'audit'")
        SqlAudit(database).append("salon_created", salon.clock(), 1)
    database.close()
    reopen(salon)
    assert codes(salon) == [] and (salon.folder / WITNESS_NAME).is_file()
    assert salon.vault.database.value("SELECT count(*) FROM audit WHERE action = 'history_begun'") == 1
    salon.again()
    assert codes(salon) == []
    assert salon.vault.database.value("SELECT count(*) FROM audit WHERE action = 'history_begun'") == 1


def test_another_pc_is_no_alarm(salon, tmp_path):
    salon.vault.close()
    shutil.copytree(salon.folder, tmp_path / "there")
    salon.folder, salon.marks = tmp_path / "there", tmp_path / "other marks"
    reopen(salon)
    assert codes(salon) == []
    assert len(list(salon.marks.glob("head-*"))) == 1


def test_a_database_ahead_of_its_witness_is_what_a_power_cut_leaves(salon):
    salon.vault.witness.close()  # nothing is written from here on
    salon.busy.person()
    salon.again()
    assert codes(salon) == []


def test_one_slot_torn_by_a_power_cut_is_no_alarm(salon):
    salon.vault.close()
    path = salon.folder / WITNESS_NAME
    data = bytearray(path.read_bytes())
    for at in (100, 4096 + 100):
        torn = bytearray(data)
        torn[at] ^= 1
        path.write_bytes(torn)
        reopen(salon)
        assert codes(salon) == []
        salon.vault.close()
        path.write_bytes(data)
    reopen(salon)


def test_a_restore_is_told_as_one(salon, tmp_path):
    report = salon.back_up()
    salon.clock.forward(days=1)
    salon.busy.person()
    salon.vault.close()
    done = restore(report.path, tmp_path / "restored", OWNER, WORDS, salon.clock, salon.marks)
    for name in DATA:  # as a swap does: the restored files take the place of those of today
        (salon.folder / name).unlink(missing_ok=True)
        if (done.folder / name).exists():
            shutil.copy2(done.folder / name, salon.folder)
    reopen(salon)
    assert codes(salon) == ["restored"]
    assert salon.vault.findings[0].at == "2026-11-24T10:00:00.000Z"
    mark_read(salon.vault, salon.desk.actor, salon.clock)
    salon.again()
    assert codes(salon) == []
    put_back(salon, put_aside(salon))  # the control: the same state again is no second restore
    assert codes(salon) == []


# ── the whole file is of before ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("names", [DATA, DATA[:-1], ("records.db",)])
def test_an_older_state_of_the_file_is_rolled_back(salon, names):
    copy = put_aside(salon, names)
    was = end(salon)
    salon.clock.forward(days=1)
    salon.busy.person()
    last = salon.vault.audit.last().at
    put_back(salon, copy)
    assert salon.vault.findings == (Finding("rolled_back", was, "2026-11-23T10:00:00.000Z", last),)


def test_control_without_the_copy_in_the_settings_a_whole_old_folder_is_believed(salon, monkeypatch):
    copy = put_aside(salon)
    salon.busy.person()
    for path in salon.marks.glob("head-*"):
        path.unlink()
    salon.vault.witness.close()
    put_back(salon, copy)
    assert codes(salon) == []


def test_what_is_found_stays_until_an_owner_has_read_it(salon):
    esra = add_staff(salon.vault, salon.desk.actor, "Esra", Role.RECEPTIONIST, "een heel andere wachtzin", "", CHEAP,
                     salon.clock)  # fmt: skip
    copy = put_aside(salon)
    salon.busy.person()
    put_back(salon, copy)
    for _ in range(2):
        assert codes(salon) == ["rolled_back"]
        salon.again()
    with pytest.raises(NotAllowedError):
        mark_read(salon.vault, esra, salon.clock)
    assert [check.name for check in verify(salon.vault) if not check.ok] == ["history"]
    mark_read(salon.vault, salon.desk.actor, salon.clock)
    assert codes(salon) == []
    salon.again()
    assert codes(salon) == [] and unread(salon.vault) == ()
    noted = "SELECT count(*) FROM audit WHERE action = 'history_found'"
    assert salon.vault.database.value(noted) == 1
    assert [check.name for check in verify(salon.vault) if not check.ok] == []


def test_the_list_of_erasures_gives_an_old_file_away_without_any_witness(salon):
    from hhh_desktop.services.erasure import erase

    copy = put_aside(salon, ("records.db",))
    erase(salon.desk, salon.busy.person().id)
    salon.vault.close()
    for path in (salon.folder / WITNESS_NAME, *salon.marks.glob("head-*")):
        path.unlink()
    put_back(salon, copy)
    assert codes(salon) == ["rolled_back"]


def test_an_old_key_file_with_its_database_is_rolled_back(salon):
    copy = put_aside(salon)
    rotate(salon.vault, salon.desk.actor, salon.clock)
    salon.vault.close()
    (copy / WITNESS_NAME).unlink()
    put_back(salon, copy)
    assert codes(salon) == ["rolled_back"]


# ── the log alone ───────────────────────────────────────────────────────────────────────────────────────────────────


def cut(number):
    return f"DELETE FROM audit_detail WHERE seq > {number}", f"DELETE FROM audit WHERE seq > {number}"


@pytest.mark.parametrize("cover", [(), ("UPDATE sqlite_sequence SET seq = {} WHERE name = 'audit'",)])
def test_the_end_of_the_log_alone_is_truncated(salon, cover):
    was, at = end(salon), salon.vault.audit.last().at
    salon.clock.forward(hours=1)
    salon.busy.person()
    last = salon.vault.audit.last().at
    by_hand(salon, *cut(was), *(sql.format(was) for sql in cover))
    reopen(salon)
    assert salon.vault.findings == (Finding("truncated", was, at, last),)


def test_sqlites_own_counter_gives_it_away_without_any_witness(salon):
    by_hand(salon, *cut(end(salon) - 3))
    for path in (salon.folder / WITNESS_NAME, *salon.marks.glob("head-*")):
        path.unlink()
    reopen(salon)
    assert codes(salon) == ["truncated"]


def rewritten(salon, start, action):
    """The log from entry `start` on, with its chain made to fit again, as only somebody with the key can."""
    key = bytes(salon.vault.unlocked.database_key)
    by_hand(salon, f"UPDATE audit SET action = '{action}' WHERE seq = {start}")
    database = Database(salon.folder / "records.db", key)
    from hhh_desktop.storage.audit import GENESIS, link

    with database.transaction():
        previous = GENESIS
        for row in database.rows("SELECT seq, at, staff_id, action, commitment FROM audit ORDER BY seq"):
            previous = link(previous, *row)
            database.run("UPDATE audit SET chain = ? WHERE seq = ?", (previous, row[0]))
    database.close()


@pytest.mark.parametrize("back", [0, 3, 20])
def test_an_entry_with_another_value_is_altered_though_the_chain_fits(salon, back):
    for _ in range(4):
        salon.busy.person()
    rewritten(salon, end(salon) - back, "nothing_happened")
    reopen(salon)
    assert codes(salon) == ["altered"]
    assert salon.vault.audit.verify().broken_at is None, "the chain by itself shows nothing"


def test_an_entry_of_the_last_ones_that_does_not_fit_is_altered(salon):
    number = end(salon) - 2
    by_hand(salon, f"UPDATE audit SET staff_id = 2 WHERE seq = {number}")
    reopen(salon)
    assert [(one.code, one.seq) for one in salon.vault.findings] == [("altered", number)]


def test_an_old_entry_whose_value_was_left_alone_shows_when_all_is_walked(salon, monkeypatch):
    monkeypatch.setattr(module, "TAIL", 3)
    for _ in range(4):
        salon.busy.person()
    number = end(salon) - 10
    by_hand(salon, f"UPDATE audit SET staff_id = 2 WHERE seq = {number}")
    reopen(salon)
    assert codes(salon) == []
    wrong = {check.name: check.detail for check in verify(salon.vault) if not check.ok}
    assert wrong == {"audit chain": f"entry {number}"}


def test_after_a_fork_the_first_entry_that_differs_is_told(salon):
    """An old copy that was worked on elsewhere, until it was longer than the witness."""
    copy = put_aside(salon)
    was = end(salon)
    salon.busy.person()
    witnesses = [(path, path.read_bytes()) for path in (salon.folder / WITNESS_NAME, *salon.marks.glob("head-*"))]
    put_back(salon, copy)
    for _ in range(4):
        salon.busy.person()
    salon.vault.close()
    for path, data in witnesses:
        path.write_bytes(data)
    reopen(salon)
    assert codes(salon)[-1:] == ["altered"]
    assert salon.vault.findings[-1].seq > was


# ── the WAL ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def killed(salon, then=lambda _folder: None):
    """The files as a kill leaves them, put in place of the closed salon's."""
    copy = salon.folder.with_name("killed")
    copy.mkdir()
    for path in salon.folder.iterdir():
        if path.is_file() and path.name != "records.lock":
            shutil.copy2(path, copy)
    marks = {path: path.read_bytes() for path in salon.marks.glob("head-*")}
    salon.vault.close()
    then(copy)
    for path in copy.iterdir():
        shutil.copy2(path, salon.folder)
    for path, data in marks.items():
        path.write_bytes(data)
    reopen(salon)


def flip(folder, frame):
    path = folder / "records.db-wal"
    data = bytearray(path.read_bytes())
    data[32 + frame * (24 + 4096) + 500] ^= 1
    path.write_bytes(data)


def test_a_kill_is_no_alarm(salon):
    salon.busy.person()
    killed(salon)
    assert codes(salon) == []


@pytest.mark.parametrize("where", ["first", "last"])
def test_a_flipped_byte_in_the_wal_that_drops_commits_is_noticed(salon, where):
    salon.busy.person()
    frames = ((salon.folder / "records.db-wal").stat().st_size - 32) // (24 + 4096)
    killed(salon, lambda folder: flip(folder, 0 if where == "first" else frames - 1))
    assert codes(salon) == ["rolled_back"]


def test_control_a_witness_written_only_at_closing_would_not_notice(salon):
    salon.again()
    salon.vault.database.after_commit = None
    salon.busy.person()
    killed(salon, lambda folder: flip(folder, 3))
    assert codes(salon) == []


# ── the witness itself ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_witness_that_is_gone(salon):
    salon.vault.close()
    (salon.folder / WITNESS_NAME).unlink()
    reopen(salon)
    assert codes(salon) == ["witness_missing"]
    assert (salon.folder / WITNESS_NAME).is_file()


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff" * 8192, b"[1]\n[2]\n", b'{"seq":1}\n{"1":"x"}\n'])
def test_a_witness_that_is_damaged(salon, data):
    salon.vault.close()
    (salon.folder / WITNESS_NAME).write_bytes(data)
    reopen(salon)
    assert codes(salon) == ["witness_damaged"]
    mark_read(salon.vault, salon.desk.actor, salon.clock)
    salon.again()
    assert codes(salon) == []


def test_a_witness_that_was_made_to_fit_is_not_believed(salon):
    """Every bit counts: an edited number, head or mark needs the key for its seal."""
    salon.vault.close()
    path = salon.folder / WITNESS_NAME
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"seq":', b'"seq":1'))
    reopen(salon)
    assert codes(salon) == ["witness_damaged"]


def test_the_witness_of_another_salon(salon, tmp_path, clock):
    other, _ = create_salon(tmp_path / "other", NewSalon(Salon("", "Elders"), "Ank", WORDS), CHEAP, clock)
    other.close()
    salon.vault.close()
    shutil.copy(tmp_path / "other" / WITNESS_NAME, salon.folder)
    reopen(salon)
    assert codes(salon) == ["witness_other_salon"]


def test_it_names_nobody(salon):
    planted = salon.busy.person()
    salon.vault.close()
    text = (salon.folder / WITNESS_NAME).read_bytes() + next(salon.marks.glob("head-*")).read_bytes()
    assert not [needle for needle in planted.needles if len(needle) > 8 and needle in text]
    assert OWNER.encode() not in text and b"Voorbeeld" not in text
    reopen(salon)


@pytest.mark.skipif(os.name != "posix", reason="POSIX rights")
def test_it_is_private(salon):
    for path in (salon.folder / WITNESS_NAME, *salon.marks.glob("head-*")):
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_a_place_that_cannot_be_written_is_no_reason_not_to_work(salon, monkeypatch):
    real = os.open

    def refuse(path, flags, *given, **more):
        if str(path).endswith((".witness", ".witness.tmp")) and flags & (os.O_RDWR | os.O_WRONLY):
            raise PermissionError(13, "refused")
        return real(path, flags, *given, **more)

    monkeypatch.setattr(os, "open", refuse)
    salon.again()
    salon.busy.person()
    salon.again()
    assert codes(salon) == []


def test_it_stays_small_however_long_the_log(tmp_path):
    known = Known("01a20919-8003-7e2b-b160-8ccce284d7ae", 1, 0, "", "")
    marks = ()
    for seq in range(64, 3_000_000, 6400):
        marks = module._thinned((*marks, (seq, "f" * 32)), seq)
    assert len(marks) <= 24 and marks[0][0] == 64
    full = Known(known.database_id, 9**9, 3_000_000, "f" * 64, "2026-11-23T10:00:00.000Z", marks, ("f" * 32,) * 16)
    file = WitnessFile(tmp_path / "w")
    assert file.write(packed(full, {1: bytearray(32), 2: bytearray(32)}))
    file.close()
    assert file.read(known.database_id, {2: bytearray(32)}).known == full


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_in_the_place_of_the_witness_is_not_followed(salon, tmp_path):
    """Neither read nor written through: what it points at stays as it is, and the loss is told."""
    salon.vault.close()
    path, elsewhere = salon.folder / WITNESS_NAME, tmp_path / "elsewhere"
    path.replace(elsewhere)
    before = elsewhere.read_bytes()
    path.symlink_to(elsewhere)
    reopen(salon)
    assert "witness_damaged" in codes(salon)
    salon.vault.close()
    assert elsewhere.read_bytes() == before

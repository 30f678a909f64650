"""A backup in three parts: what the desk does meanwhile neither spoils it nor gets lost, and it can end at any time."""

from __future__ import annotations

import ctypes
import json
import mmap
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.vault_errors import CopyNotProvenError
from hhh_desktop.storage import backup_draft, copying
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backup_keys import LIST_NAME, load, sealings_of
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backup_work import begin
from hhh_desktop.storage.backups import complaint_of
from hhh_desktop.storage.copying import read_copy
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.heads import audit_heads
from hhh_desktop.storage.rotation import rotate
from hhh_desktop.storage.vault import open_salon
from tests.conftest import ROOT
from tests.storage.backup_salon import OWNER, WORDS, BackedUp, found, needles_of

OLD = ROOT / "tests" / "files" / "backups-1"


def nothing(_done, _total):
    pass


@pytest.fixture
def salon(tmp_path, clock, book, monkeypatch):
    monkeypatch.setattr(copying, "STEP_PAGES", 4)
    monkeypatch.setattr(copying, "STEP_ROWS", 3)
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


@pytest.fixture
def people(salon):
    return [salon.busy.person() for _ in range(3)]


def nothing_left(salon):
    return not listed(salon.vault.database) and not [name for name in salon.names() if name.startswith("backup-")]


def test_the_desk_works_on_in_every_part(salon, people, clock):
    during, heard = [], []

    def progress(done, total):
        heard.append((done, total))
        if len(heard) in {1, 5}:
            during.append(salon.busy.person())

    work = begin(salon.vault, salon.place, clock, progress)
    last = work._draft
    after = [salon.busy.person()]
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(work.read_back)
        while not reading.done():
            after.append(salon.busy.person())
    after.append(salon.busy.person())
    report = work.finish()
    assert work.is_over and len(heard) > 20 and heard[-1][0] == heard[-1][1]
    assert report.rows == sum(last.rows.values()) == read_copy(report.path, last.key).rows
    assert complaint_of(salon.vault) == ("", "1 backups")
    assert all(found(report.path, last.key, needles_of([one])) for one in (*people, *during))
    assert not found(report.path, last.key, needles_of(after)), "what came after the last page is in the next one"


def count_only(monkeypatch, salon):
    """A hundred words while rows are counted, and at the first of them somebody is registered."""
    counted = []

    def progress(done, total):
        if done == total:
            counted.append(done)
            if len(counted) == 1:
                salon.busy.person()

    return progress


def test_writing_while_rows_are_counted_does_no_harm(salon, people, clock, monkeypatch):
    work = begin(salon.vault, salon.place, clock, count_only(monkeypatch, salon))
    work.read_back()
    assert work.finish().rows


def test_control_counted_as_it_comes_the_rows_would_not_fit(salon, people, clock, monkeypatch):
    real = backup_draft.row_counts

    def late(database, between):
        between()
        return real(database, between)

    monkeypatch.setattr(backup_draft, "row_counts", late)
    work = begin(salon.vault, salon.place, clock, count_only(monkeypatch, salon))
    with pytest.raises(CopyNotProvenError) as caught:
        work.read_back()
    assert caught.value.reason == "rows" and nothing_left(salon)


@pytest.mark.parametrize("when", [1, 3, 6, "counting"])
def test_who_is_erased_while_pages_are_copied_is_in_no_page(salon, people, clock, when):
    heard = []

    def progress(done, total):
        heard.append(done)
        if len(heard) == when or (when == "counting" and done == total and heard.count(done) == 1):
            erase(salon.desk, people[0].id)

    work = begin(salon.vault, salon.place, clock, progress)
    work.read_back()
    report = work.finish()
    ((path, key),) = salon.listed()
    if when == "counting":
        assert report.backup.erased_through == 0, "control: she was in it when the pages were copied"
        assert found(path, key, needles_of(people[:1]))
        assert len(erase_from_backups(salon.vault, clock).rewritten) == 1
        ((path, key),) = salon.listed()
    else:
        assert report.backup.erased_through == 1
    assert found(path, key, needles_of(people[:1])) == set()
    assert found(path, key, needles_of(people[1:]))


@pytest.mark.parametrize("after", ["begin", "read_back"])
def test_it_can_be_abandoned_and_leaves_nothing(salon, people, clock, after):
    work = begin(salon.vault, salon.place, clock, nothing)
    assert any(name.endswith(".part") for name in salon.names())
    with pytest.raises(BackupRefusedError) as caught:
        begin(salon.vault, salon.place, clock, nothing)
    assert caught.value.reason == "busy"
    if after == "read_back":
        work.read_back()
    work.abandon()
    work.abandon()
    assert nothing_left(salon) and work.is_over
    for part in (work.read_back, work.finish):
        with pytest.raises(CopyNotProvenError) as caught:
            part()
        assert caught.value.reason == "stopped"
    salon.back_up()


def test_it_can_be_abandoned_while_it_is_read_back(salon, people, clock, monkeypatch):
    reading, go_on, real = Event(), Event(), backup_draft.sync_file

    def waiting(path):
        real(path)
        reading.set()
        assert go_on.wait(10)

    monkeypatch.setattr(backup_draft, "sync_file", waiting)
    work = begin(salon.vault, salon.place, clock, nothing)
    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(work.read_back)
        assert reading.wait(10)
        work.abandon()
        with pytest.raises(BackupRefusedError):  # held until nobody reads it any more
            salon.back_up()
        monkeypatch.setattr("hhh_desktop.storage.copying._ASK_EVERY", 1)
        go_on.set()
        with pytest.raises(CopyNotProvenError) as caught:
            done.result()
    assert caught.value.reason == "stopped" and nothing_left(salon)
    monkeypatch.setattr(backup_draft, "sync_file", real)
    salon.back_up()


def test_nothing_is_finished_that_was_not_read_back(salon, people, clock):
    work = begin(salon.vault, salon.place, clock, nothing)
    with pytest.raises(CopyNotProvenError):
        work.finish()
    work.abandon()
    assert nothing_left(salon)


def test_a_key_renewed_meanwhile_is_the_one_it_is_sealed_under(salon, people, clock):
    salon.back_up()
    clock.forward(days=1)
    former = sealings_of(salon.vault.unlocked.database_keys.values())
    work = begin(salon.vault, salon.place, clock, nothing)
    rotate(salon.vault, salon.desk.actor, clock)
    work.read_back()
    work.finish()
    entries = load(salon.place, salon.vault.keys.database_id).entries
    assert not any(set(entry.sealed) & set(former) for entry in entries)
    for path, key in salon.listed():
        read_copy(path, key)
    assert len(salon.listed()) == 2
    assert {path.read_bytes() for path in salon.place.glob("backup-*.keys")} == {
        (salon.folder / "records.keys").read_bytes()
    }


@pytest.mark.parametrize("when", ["copying", "counting"])
def test_closing_within_progress_ends_it_and_the_salon_opens_again(salon, people, clock, when):
    def closing(done, total):
        if (done == total) == (when == "counting"):
            salon.vault.close()

    with pytest.raises(StorageFaultError) as caught:
        begin(salon.vault, salon.place, clock, closing)
    assert caught.value.reason == "locked"
    salon.vault, _ = open_salon(salon.folder, OWNER, WORDS, clock, salon.marks)
    salon._sit_down()
    assert nothing_left(salon)
    salon.back_up()


@pytest.mark.parametrize("when", ["copying", "counting"])
def test_the_key_is_not_renewed_in_the_middle_of_it(salon, people, clock, when):
    """What would close the connection under it is refused, and nothing happens to either."""
    refused = []

    def renewing(done, total):
        if (done == total) == (when == "counting") and not refused:
            with pytest.raises(StorageFaultError) as caught:
                rotate(salon.vault, salon.desk.actor, clock)
            refused.append(caught.value.reason)

    work = begin(salon.vault, salon.place, clock, renewing)
    work.read_back()
    work.finish()
    assert refused == ["locked"] and len(salon.vault.unlocked.database_keys) == 1
    assert len(salon.listed()) == 1
    rotate(salon.vault, salon.desk.actor, clock)
    salon.again()


# -- what a backup says of the audit chain -------------------------------------------------------------------------


def chain_at(database, seq):
    return database.value("SELECT chain FROM audit WHERE seq = ?", (seq,)).hex()


def test_it_says_with_which_audit_entry_it_was_made(salon, people, clock):
    work = begin(salon.vault, salon.place, clock, nothing)
    expected = salon.vault.audit.verify()
    salon.busy.person()
    work.read_back()
    work.finish()
    (entry,) = load(salon.place, salon.vault.keys.database_id).entries
    assert (entry.audit_seq, entry.audit_head) == (expected.entries, expected.head.hex())
    ((path, key),) = salon.listed()
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    opened = Database(copy, key, disposable=True)
    assert SqlAudit(opened).verify().head.hex() == entry.audit_head
    opened.close()


def test_a_rewritten_backup_keeps_saying_it(salon, people, clock):
    salon.back_up()
    (before,) = load(salon.place, salon.vault.keys.database_id).entries
    clock.forward(days=1)
    erase(salon.desk, people[0].id)
    assert erase_from_backups(salon.vault, clock).rewritten
    rotate(salon.vault, salon.desk.actor, clock)
    (after,) = load(salon.place, salon.vault.keys.database_id).entries
    assert (after.audit_seq, after.audit_head) == (before.audit_seq, before.audit_head)
    assert chain_at(salon.vault.database, after.audit_seq) == after.audit_head
    assert len(salon.listed()) == 1, "and its key opens with it"


def test_the_heads_of_all_that_can_be_reached(salon, people, clock, tmp_path):
    salon.back_up()
    salon.back_up(tmp_path / "stick")
    clock.forward(days=1)
    salon.back_up()
    heads = audit_heads(salon.vault)
    assert len(heads) == 3 and all(chain_at(salon.vault.database, seq) == head for _, seq, head in heads)
    path = tmp_path / "stick" / LIST_NAME
    document = json.loads(path.read_text())
    document["backups"][0]["audit_seq"] += 1
    path.write_text(json.dumps(document))
    assert audit_heads(salon.vault) == tuple(one for one in heads if not one[0].place), "what was edited says nothing"


@pytest.mark.parametrize("change", [{"audit_seq": 1}, {"audit_head": "0" * 64}, {"audit_seq": 0, "audit_head": ""}])
def test_what_it_says_cannot_be_changed(salon, people, change):
    salon.back_up()
    document = json.loads((salon.place / LIST_NAME).read_text())
    document["backups"][0].update(change)
    for name in (LIST_NAME, f"{LIST_NAME}.bak"):
        (salon.place / name).write_text(json.dumps(document))
    with pytest.raises(BackupUnreadableError) as caught:
        salon.listed()
    assert caught.value.reason == "keys_damaged"


@pytest.mark.parametrize("value", [{"audit_seq": -1}, {"audit_seq": True}, {"audit_head": "zz"}, {"audit_head": 7}])
def test_nonsense_in_it_is_a_damaged_list(salon, people, value):
    salon.back_up()
    document = json.loads((salon.place / LIST_NAME).read_text())
    document["backups"][0].update(value)
    for name in (LIST_NAME, f"{LIST_NAME}.bak"):
        (salon.place / name).write_text(json.dumps(document))
    with pytest.raises(BackupUnreadableError):
        load(salon.place, salon.vault.keys.database_id)


def test_a_list_of_the_first_version_is_read_and_carried_on(tmp_path, clock, book):
    """A salon with two backups as the program wrote them before it spoke of the audit chain."""
    salon = BackedUp.__new__(BackedUp)
    salon.folder, salon.marks, salon.clock, salon.book = tmp_path / "salon", tmp_path / "marks", clock, book
    salon.place = salon.folder / "backups"
    shutil.copytree(OLD, salon.folder)
    document = json.loads((salon.place / LIST_NAME).read_text())
    assert document["version"] == 1
    old = load(salon.place, document["database_id"]).entries
    assert [(entry.audit_seq, entry.audit_head) for entry in old] == [(0, ""), (0, "")]
    salon.vault, _ = open_salon(salon.folder, OWNER, WORDS, clock, salon.marks)
    salon._sit_down()
    try:
        clock.forward(days=2)
        salon.back_up()
        entries = load(salon.place, document["database_id"]).entries
        # the one that was made of a later day is still there; before a migration another is made, by the PC's own clock
        assert len(entries) >= 2 and old[1].backup in old_ones(entries)
        for path, key in salon.listed():
            read_copy(path, key)
        rotate(salon.vault, salon.desk.actor, clock)
        erase(salon.desk, 1)
        assert len(erase_from_backups(salon.vault, clock).rewritten) == len(entries)
        assert len(salon.listed()) == len(entries) and complaint_of(salon.vault)[0] == ""
        after = load(salon.place, document["database_id"]).entries
        assert [one.uid for one in old_ones(after)] == [one.uid for one in old_ones(entries)]
    finally:
        salon.vault.close()


def old_ones(entries):
    return [entry.backup for entry in entries if not entry.audit_head]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot be asked what they keep in memory")
def test_it_is_read_from_the_disk_and_not_from_memory(salon, people, clock, monkeypatch):
    """How much of the copy is in memory when the reading begins; without being asked to, the system keeps all of it."""
    scratch = salon.folder.parent / "scratch"
    scratch.write_bytes(bytes(4096))
    copying.sync_file(scratch)
    copying.forget_cached(scratch)
    if pages_in_memory(scratch):
        pytest.skip("a file system that lives in memory")
    kept, real = [], backup_draft.read_copy

    def looked(path, *rest, **options):
        kept.append(pages_in_memory(path))
        return real(path, *rest, **options)

    monkeypatch.setattr(backup_draft, "read_copy", looked)
    salon.back_up()
    with monkeypatch.context() as patch:
        patch.setattr(backup_draft, "forget_cached", lambda path: None)
        salon.back_up()
    assert kept[0] == 0 < kept[1]


def pages_in_memory(path):
    """The pages of a file that the system holds (mincore)."""
    library = ctypes.CDLL(None, use_errno=True)
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE) as data,
    ):
        start = ctypes.c_char.from_buffer(data)
        held = (ctypes.c_ubyte * -(-len(data) // mmap.PAGESIZE))()
        failed = library.mincore(ctypes.c_void_p(ctypes.addressof(start)), ctypes.c_size_t(len(data)), held)
        del start
    assert not failed
    return sum(page & 1 for page in held)

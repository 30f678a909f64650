"""The ledger outside the database: no names, torn told apart from edited, and nothing lost to a full disk."""

from __future__ import annotations

import errno
import json
import os
import stat

import pytest

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.storage.ledger import Ledger
from tests.conftest import NOW

SECRET = b"s" * 32


@pytest.fixture
def ledger(tmp_path):
    made = Ledger(tmp_path / "erasures.ledger", SECRET)
    for number in (1, 2, 3):
        made.append(number, NOW, f"erasure-{number}", made.hash_of(f"client-{number}"))
    return made


def known(ledger, *numbers):
    return [(n, "2026-11-23T10:00:00.000Z", f"erasure-{n}", ledger.hash_of(f"client-{n}")) for n in numbers]


def test_entries_are_kept_in_order_and_recognise_a_client(ledger):
    assert [entry.n for entry in ledger.entries()] == [1, 2, 3]
    assert ledger.contains("client-2") and not ledger.contains("client-4")
    report = ledger.verify({entry.hash for entry in ledger.entries()})
    assert report.whole and not report.torn and report.entries == 3


def test_it_names_nobody_and_nobody_without_the_key_recognises_a_client(ledger):
    text = ledger.path.read_text()
    assert "client-" not in text
    assert json.loads(text.splitlines()[0]).keys() == {"n", "at", "uid", "hash", "mac"}
    assert not Ledger(ledger.path, b"other" * 7).contains("client-2")


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_it_is_private(ledger):
    assert stat.S_IMODE(ledger.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("rest", [b'{"n":4,"at":"2026', b"\0" * 300, b'{"n":4}' + b"\0" * 20])
def test_a_torn_last_line_counts_as_never_written_and_gives_way_to_the_next(ledger, rest):
    with ledger.path.open("ab") as stream:
        stream.write(rest)
    report = ledger.verify({entry.hash for entry in ledger.entries()})
    assert report.torn and report.whole and report.entries == 3
    ledger.append(4, NOW, "erasure-4", ledger.hash_of("client-4"))
    report = ledger.verify()
    assert not report.torn and report.whole and report.entries == 4
    assert len(ledger.path.read_bytes().splitlines()) == 4


def test_a_power_cut_at_any_byte_of_the_last_line_is_told_apart_from_an_edit(ledger):
    whole = ledger.path.read_bytes()
    start = whole.rstrip(b"\n").rfind(b"\n") + 1
    for end in range(start + 1, len(whole)):
        ledger.path.write_bytes(whole[:end])
        report = ledger.verify()
        assert report.torn and report.broken_at is None and report.entries == 2


def test_a_shortened_ledger_is_told_apart_from_a_torn_one(ledger):
    hashes = {entry.hash for entry in ledger.entries()}
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    ledger.path.write_bytes(b"".join(lines[:2]))
    report = ledger.verify(hashes)
    assert report.missing == 1 and not report.whole and not report.torn
    ledger.path.unlink()
    assert ledger.verify(hashes).missing == 3


@pytest.mark.parametrize("field", ["n", "at", "uid", "hash", "mac"])
def test_an_edited_line_breaks_the_chain(ledger, field):
    lines = ledger.path.read_text().splitlines()
    entry = json.loads(lines[1])
    entry[field] = 9 if field == "n" else entry[field][:-1] + ("0" if entry[field][-1] != "0" else "1")
    lines[1] = json.dumps(entry, separators=(",", ":"))
    ledger.path.write_text("\n".join(lines) + "\n")
    assert ledger.verify().broken_at == 2


@pytest.mark.parametrize("keep", [(0, 2), (1, 2), (1, 0, 2), (0, 1, 1, 2)])
def test_lines_taken_out_moved_or_doubled_break_the_chain(ledger, keep):
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    ledger.path.write_bytes(b"".join(lines[index] for index in keep))
    assert ledger.verify().broken_at is not None


def test_what_the_file_lost_is_put_back_from_the_database(ledger):
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    ledger.path.write_bytes(b"".join(lines[:1]))
    assert ledger.mend(known(ledger, 1, 2, 3)) == 2
    assert ledger.path.read_bytes() == b"".join(lines)
    assert ledger.mend(known(ledger, 1, 2, 3)) == 0


def test_an_edited_ledger_is_left_for_people_to_look_at(ledger):
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    changed = b"".join([lines[0].replace(b"erasure-1", b"erasure-9")])
    ledger.path.write_bytes(changed)
    assert ledger.mend(known(ledger, 1, 2, 3)) == 0
    assert ledger.path.read_bytes() == changed


def test_a_full_disk_leaves_the_ledger_as_it_was(ledger, monkeypatch):
    before, write = ledger.path.read_bytes(), os.write

    def full(handle, data):
        write(handle, data[:20])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(StorageFaultError) as caught:
        ledger.append(4, NOW, "erasure-4", ledger.hash_of("client-4"))
    assert caught.value.reason == "disk_full"
    assert ledger.path.read_bytes() == before


def test_garbage_in_the_file_is_no_crash(ledger):
    ledger.path.write_bytes(b'[1]\n{"n":"1"}\n\xff\xfe\n\n')
    assert ledger.entries() == ()
    assert ledger.verify().broken_at == 1


@pytest.mark.parametrize(
    "change", [{"n": 2**70}, {"n": 0}, {"n": True}, {"uid": "\ud800"}, {"uid": "x" * 65}, {"at": None}, {"more": 1}]
)
def test_a_line_that_could_not_go_into_the_database_is_no_entry(ledger, change):
    lines = ledger.path.read_text().splitlines()
    lines[0] = json.dumps({**json.loads(lines[0]), **change})
    ledger.path.write_text("\n".join(lines) + "\n")
    assert [entry.n for entry in ledger.entries()] == [2, 3]
    assert ledger.verify().broken_at == 1


def test_a_ledger_that_cannot_be_read_says_so(tmp_path):
    (tmp_path / "erasures.ledger").mkdir()
    with pytest.raises(StorageFaultError):
        Ledger(tmp_path / "erasures.ledger", SECRET).entries()

"""The access package is sealed, written whole or not at all, and by nobody who may not."""

import errno
import json
import os
import re
import sys
import zipfile
from contextlib import contextmanager
from dataclasses import replace

import pytest
import pyzipper

from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError, StorageFaultError, UnknownClientError
from hhh_desktop.export.package import PART_SUFFIX, ZipPackage, write_new_file
from hhh_desktop.gui.printing import html_to_pdf
from hhh_desktop.services.access import gather, hand_over
from tests.storage.access_package import MEMBERS, PASSWORD, members_of


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def writer(qapp):
    return ZipPackage(html_to_pdf)


@pytest.fixture
def quick():
    """A writer for what is not about the PDF."""
    return ZipPackage(lambda page: b"%PDF-")


# --- sealed ----------------------------------------------------------------------------------------------------------


def test_only_the_password_opens_it_and_aes_256_is_really_used(desk, folder, quick, noor):
    path = hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick).path
    assert b"voorbeeld.nl" not in path.read_bytes()
    with pyzipper.AESZipFile(path) as archive:
        for info in archive.infolist():
            assert info.is_dir() or (info.flag_bits & 1 and info.wz_aes_strength == 3 and info.wz_aes_version == 2)
            assert info.CRC == 0  # AE-2 keeps no checksum of the clear text
        archive.setpassword(PASSWORD.upper().encode())
        with pytest.raises((RuntimeError, pyzipper.BadZipFile)):
            archive.read("gegevens.csv")
    with zipfile.ZipFile(path) as archive, pytest.raises((RuntimeError, NotImplementedError)):
        archive.read("gegevens.csv")
    assert b"voorbeeld.nl" in members_of(path, PASSWORD)["gegevens.csv"]


def test_open_is_open(desk, folder, quick, noor):
    done = hand_over(desk, noor.id, folder, password=None, writer=quick)
    assert done.password is None
    members = members_of(done.path, None)
    assert b"voorbeeld.nl" in members["gegevens.csv"]
    assert "7-Zip" not in members["lees-mij.html"].decode()


def test_names_tell_nothing_and_nothing_is_overwritten(desk, folder, quick, noor, monkeypatch):
    paths = [hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick).path for _ in range(3)]
    assert len(set(paths)) == 3
    for path in paths:
        assert re.fullmatch(r"gegevens-2026-11-23-[2-9A-Z]{4}\.zip", path.name)
        assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"
        with pyzipper.AESZipFile(path) as archive:
            assert set(archive.namelist()) == MEMBERS
    before = paths[0].read_bytes()
    with pytest.raises(FileExistsError):
        write_new_file(paths[0], b"other")
    assert paths[0].read_bytes() == before
    assert sorted(folder.iterdir()) == sorted(paths)


_watched: list[tuple[str, int]] | None = None


def _watch(event, arguments):
    if _watched is not None and event == "open" and isinstance(arguments[0], str):
        _watched.append((arguments[0], arguments[2]))


@contextmanager
def opened_for_writing():
    """Every file that Python opens for writing meanwhile."""
    global _watched
    if not getattr(sys, "_hhh_watch", False):
        sys.addaudithook(_watch)  # stays for good, so only once
        sys._hhh_watch = True
    _watched = seen = []
    try:
        yield seen
    finally:
        _watched = None
    seen[:] = [name for name, flags in seen if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)]


def test_only_sealed_bytes_ever_touch_the_disk(desk, folder, writer, noor, monkeypatch):
    sealed = []
    real = os.fsync

    def look(handle):
        for part in folder.glob(f"*{PART_SUFFIX}"):
            with pyzipper.AESZipFile(part) as archive:
                sealed.append(all(info.flag_bits & 1 for info in archive.infolist() if not info.is_dir()))
        real(handle)

    monkeypatch.setattr(os, "fsync", look)
    with opened_for_writing() as written:
        path = hand_over(desk, noor.id, folder, password=PASSWORD, writer=writer).path
    assert sealed == [True]
    assert written == [str(path) + PART_SUFFIX]
    with opened_for_writing() as control:
        (folder / "x").write_text("x")
    assert control == [str(folder / "x")]


# --- all or nothing --------------------------------------------------------------------------------------------------


def logged(desk):
    return [row[0] for row in desk.records.database.rows("SELECT action FROM audit ORDER BY seq")]


def test_the_log_says_that_it_was_handed_over_and_nothing_more(desk, folder, quick, noor):
    before = desk.records.clients.get(noor.id)
    hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick)
    assert logged(desk) == ["client_registered", "client_exported"]
    detail = desk.records.database.value("SELECT detail FROM audit_detail ORDER BY seq DESC")
    assert json.loads(detail) == {"encrypted": True}
    assert desk.records.clients.get(noor.id) == before
    assert desk.records.audit.verify().broken_at is None


def test_a_receptionist_may_not(reception, folder, quick, noor):
    with pytest.raises(NotAllowedError):
        hand_over(reception, noor.id, folder, password=PASSWORD, writer=quick)
    with pytest.raises(NotAllowedError):
        gather(reception, noor.id)
    assert list(folder.iterdir()) == [] and logged(reception) == ["client_registered"]


def test_what_cannot_be_is_refused(desk, folder, quick, noor):
    with pytest.raises(UnknownClientError):
        hand_over(desk, 999, folder, password=PASSWORD, writer=quick)
    with pytest.raises(UnknownClientError):
        desk.records.people.rows(999)
    with pytest.raises(InvalidFieldError) as refused:
        hand_over(desk, noor.id, folder / "gone", password=PASSWORD, writer=quick)
    assert (refused.value.field, refused.value.reason) == ("folder", "missing")
    with pytest.raises(InvalidFieldError) as refused:  # an empty password is not the same as an open package
        hand_over(desk, noor.id, folder, password="", writer=quick)
    assert refused.value.field == "password"
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]


@pytest.mark.parametrize(
    ("call", "number", "reason"),
    [
        ("fsync", errno.ENOSPC, "disk_full"), ("fsync", errno.EIO, "io"),
        ("open", errno.EACCES, "read_only"), ("open", errno.EROFS, "read_only"), ("rename", errno.EIO, "io"),
    ],
)  # fmt: skip
def test_a_fault_leaves_nothing_behind(desk, folder, quick, noor, monkeypatch, call, number, reason):
    def fail(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(StorageFaultError) as fault:
        hand_over(desk, noor.id, folder, password=PASSWORD, writer=quick)
    monkeypatch.undo()
    assert fault.value.reason == reason
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]


def test_a_log_that_cannot_be_kept_takes_the_file_back(desk, folder, quick, noor):
    class FullAtTheEnd:
        """The real records, but the commit does not fit on the disk any more."""

        def __getattr__(self, name):
            return getattr(desk.records, name)

        @contextmanager
        def transaction(self):
            with desk.records.transaction():
                yield
                assert list(folder.iterdir())  # the file is there by now
                raise OSError(errno.ENOSPC, "full")

    with pytest.raises(StorageFaultError):
        hand_over(replace(desk, records=FullAtTheEnd()), noor.id, folder, password=PASSWORD, writer=quick)
    assert list(folder.iterdir()) == [] and logged(desk) == ["client_registered"]

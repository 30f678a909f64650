"""The proof's look at the other files of the folder: what it reads, what it leaves alone, and what it could not read."""

import os
from pathlib import Path

import pytest

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.services.erasure import erase
from hhh_desktop.storage.proof import _other_files

pytestmark = pytest.mark.usefixtures("erasures")


@pytest.fixture
def closed_to_us(monkeypatch):
    """Files and folders that the system refuses, as Windows does for a locked one (root may read all on Linux)."""
    refused = set()
    real_open, real_scan = Path.open, os.scandir

    def opened(path, *given, **how):
        if path.name in refused:
            raise PermissionError(13, "in use", str(path))
        return real_open(path, *given, **how)

    def scanned(path):
        if Path(path).name in refused:
            raise PermissionError(13, "in use", str(path))
        return real_scan(path)

    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(os, "scandir", scanned)
    return refused


def test_the_lock_file_stands_in_nobodys_way(desk, noor, closed_to_us):
    folder = desk.records.database.path.parent
    (folder / "records.lock").touch()
    closed_to_us.add("records.lock")
    assert erase(desk, noor.id, "").proven_at


@pytest.mark.parametrize("name", ["settings.toml", "log"])
def test_what_cannot_be_read_is_not_proven(desk, noor, closed_to_us, name):
    folder = desk.records.database.path.parent
    (folder / "log").mkdir()
    (folder / "settings.toml").touch()
    closed_to_us.add(name)
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, noor.id, "")
    assert caught.value.places == (f"file:{name}",)
    closed_to_us.clear()
    assert [report.number for report in desk.records.erasures.finish_pending(desk.clock)] == [1]


def test_what_is_searched_and_what_is_not(tmp_path):
    for name in ("a.txt", "log/b.txt", "backups/c.db", "log/backups", "records.lock", "records.db", "records.db-wal"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Noor")
    (tmp_path / "link").symlink_to(tmp_path / "a.txt")
    count, places = _other_files(tmp_path, tmp_path / "records.db", lambda data: b"Noor" in data)
    assert count == 3
    assert sorted(places) == ["file:a.txt", "file:log/b.txt", "file:log/backups"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_does_not_hold_it_up(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert _other_files(tmp_path, tmp_path / "records.db", lambda _: True) == (0, [])

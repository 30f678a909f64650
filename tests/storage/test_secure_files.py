"""Private files: wholly old or wholly new, for this user only, and never through somebody else's link."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from hhh_desktop.storage.secure_files import backup_path, make_private_folder, write_atomically

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights per profile, not per mode")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for data in (b"one", b"", b"three" * 100_000):
        write_atomically(path, data)
        assert path.read_bytes() == data
        assert names(tmp_path) == ["settings.toml"]


def test_the_copy_holds_the_same_and_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "records.keys"
    write_atomically(path, b"one", keep_backup=True)
    write_atomically(path, b"two")
    assert backup_path(path).read_bytes() == b"one"
    write_atomically(path, b"three", keep_backup=True)
    assert backup_path(path).read_bytes() == path.read_bytes() == b"three"
    assert names(tmp_path) == ["records.keys", "records.keys.bak"]


@posix_only
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_nobody_else_can_read_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "deep" / "er" / "records.keys"
    former = os.umask(umask)
    try:
        make_private_folder(path.parent)
        write_atomically(path, b"one", keep_backup=True)
    finally:
        os.umask(former)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@posix_only
def test_a_file_others_could_read_becomes_private_when_written(tmp_path: Path) -> None:
    path = tmp_path / "records.keys"
    path.write_bytes(b"one")
    path.chmod(0o644)
    write_atomically(path, b"two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix_only
@pytest.mark.parametrize("planted", ["records.keys", "records.keys.tmp", "records.keys.bak.tmp"])
def test_a_planted_link_is_replaced_not_followed(tmp_path: Path, planted: str) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"dear")
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / planted).symlink_to(victim)
    write_atomically(folder / "records.keys", b"two", keep_backup=True)
    assert victim.read_bytes() == b"dear"
    assert names(folder) == ["records.keys", "records.keys.bak"]
    assert not (folder / "records.keys").is_symlink()


def test_a_folder_that_is_gone_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "gone" / "records.keys", b"one")
    assert names(tmp_path) == []


def test_a_target_that_cannot_be_replaced_leaves_no_temp_file(tmp_path: Path) -> None:
    (tmp_path / "records.keys").mkdir()
    with pytest.raises(OSError, match=r"records\.keys"):
        write_atomically(tmp_path / "records.keys", b"one", keep_backup=True)
    assert names(tmp_path) == ["records.keys"]

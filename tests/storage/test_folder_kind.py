"""Where a folder lies: real mounts where this machine lets us make them, lines of mountinfo and real marks elsewhere."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hhh_desktop import cli
from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.findings import Finding
from hhh_desktop.services.sentences import Sentences
from hhh_desktop.storage import folder_kind, start_checks
from hhh_desktop.storage.folder_kind import FolderKind, FolderRefusedError, is_unc, kind_of, require_local
from hhh_desktop.storage.vault import NewSalon, create_salon, open_salon
from tests.conftest import ROOT, StandingClock
from tests.gui.driver import CHEAP

NONE: dict[str, str] = {}
ROOT_LINE = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="mountinfo is Linux's")


def _mounted(point: Path | str, system: str, source: str = "server:/share", options: str = "shared:1") -> str:
    point = str(point).replace("\\", "\\134").replace(" ", "\\040")
    return f"{ROOT_LINE}40 27 0:50 / {point} rw,relatime {options} - {system} {source} rw\n"


# ── the network ─────────────────────────────────────────────────────────────────────────────────────────────────────


@linux
def test_an_ordinary_folder_is_local_and_so_is_one_that_is_not_there_yet(tmp_path: Path) -> None:
    assert kind_of(tmp_path, environment=NONE) == FolderKind("local")
    assert kind_of(tmp_path / "not" / "yet", environment=NONE).is_local
    assert kind_of(Path("/dev/shm"), environment=NONE).is_local  # noqa: S108  a real tmpfs, and only looked at


@linux
@pytest.mark.parametrize(
    "system", ["nfs4", "nfs", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "afs"]
)
def test_a_share_is_a_network_folder_however_deep(tmp_path: Path, system: str) -> None:
    point = tmp_path / "de share van ons"
    found = kind_of(point / "salon" / "data", mounts=_mounted(point, system), environment=NONE)
    assert (found.kind, found.name, found.told_by) == ("network", system, str(point))


@linux
@pytest.mark.parametrize(
    "system", ["ext4", "btrfs", "xfs", "overlay", "fuseblk", "fuse.gocryptfs", "tmpfs", "9p", "zfs"]
)
def test_a_disk_of_this_pc_is_local_whatever_it_is_wrapped_in(tmp_path: Path, system: str) -> None:
    assert kind_of(tmp_path / "salon", mounts=_mounted(tmp_path, system), environment=NONE).is_local


@linux
def test_the_deepest_mount_counts_and_of_two_on_one_point_the_last(tmp_path: Path) -> None:
    outer, inner = _mounted(tmp_path, "nfs4"), _mounted(tmp_path / "disk", "ext4")
    assert kind_of(tmp_path / "disk" / "salon", mounts=outer + inner, environment=NONE).is_local
    assert kind_of(tmp_path / "disks", mounts=outer + inner, environment=NONE).kind == "network", "not the same name"
    over = _mounted(tmp_path, "ext4") + _mounted(tmp_path, "cifs")
    assert kind_of(tmp_path, mounts=over, environment=NONE).name == "cifs"


@linux
def test_a_link_to_a_share_is_a_share(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "share")
    mounts = _mounted(tmp_path / "share", "nfs4")
    assert kind_of(tmp_path / "here" / "salon", mounts=mounts, environment=NONE).kind == "network"


@linux
@pytest.mark.parametrize("line", ["", "\n", "garbage", "1 2 3", "1 2 3 4 / - ", " - nfs4 x rw", "1 2 3 4 /x rw nfs4"])
def test_lines_that_are_no_mounts_say_nothing(tmp_path: Path, line: str) -> None:
    assert kind_of(tmp_path, mounts=line, environment=NONE).is_local


#: A file system in user space that answers its first question, and to every other one that there is nothing.
_FUSE = """
import ctypes, os, struct, sys, threading
libc = ctypes.CDLL(None, use_errno=True)
assert libc.unshare(0x00020000) == 0, "mounts of our own"
assert libc.mount(b"none", b"/", None, 0x44000, None) == 0, "and nobody else sees them"
device = os.open("/dev/fuse", os.O_RDWR)
point, system = sys.argv[1], sys.argv[2]
def serve():
    while True:
        asked = os.read(device, 1 << 17)
        _, code, number = struct.unpack_from("<IIQ", asked)
        if code == 26:
            said = struct.pack("<IIIIHHIIHHI7I", 7, 31, 0, 0, 0, 0, 4096, 1, 0, 0, 0, *[0] * 7)
            os.write(device, struct.pack("<IiQ", 16 + len(said), 0, number) + said)
        elif code not in (2, 42):
            os.write(device, struct.pack("<IiQ", 16, -2, number))
options = f"fd={device},rootmode=40000,user_id=0,group_id=0".encode()
assert libc.mount(b"salon@server:", point.encode(), system.encode(), 0, options) == 0, os.strerror(ctypes.get_errno())
threading.Thread(target=serve, daemon=True).start()
from pathlib import Path
from hhh_desktop.storage.folder_kind import kind_of
found = kind_of(Path(point) / "salon", environment={})
print(found.kind, found.name, found.told_by, flush=True)
os._exit(0)
"""


def _may_mount() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0 or not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return False
    child = os.fork()
    if not child:
        os._exit(0 if ctypes.CDLL(None).unshare(0x00020000) == 0 else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.skipif(not _may_mount(), reason="only who may mount can try this")
@pytest.mark.parametrize(("system", "kind"), [("fuse.sshfs", "network"), ("fuse.gocryptfs", "local")])
def test_a_real_mount_is_seen(tmp_path: Path, system: str, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FUSE, str(tmp_path), system], cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=30,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    expected = f"network {system} {tmp_path}" if kind == "network" else "local"
    assert done.stdout.strip() == expected


@pytest.mark.parametrize(
    ("path", "share"),
    [
        ("\\\\server\\share\\salon", True),
        ("//server/share", True),
        ("\\\\?\\UNC\\server\\share", True),
        ("\\\\?\\C:\\salon", False),
        ("\\\\.\\C:\\salon", False),
        ("C:\\salon", False),
        ("C:/salon", False),
    ],
)
def test_names_of_shares_on_windows(path: str, share: bool) -> None:
    assert is_unc(path) is share


# ── services that copy ──────────────────────────────────────────────────────────────────────────────────────────────


def _file(name: str) -> Callable[[Path], None]:
    return lambda top: (top / name).touch()


def _folder(name: str) -> Callable[[Path], None]:
    return lambda top: (top / name).mkdir()


MARKS = [
    ("Dropbox", _file(".dropbox")), ("Dropbox", _folder(".dropbox.cache")), ("Nextcloud", _file(".sync_1a2b3c.db")),
    ("Nextcloud", _file("._sync_1a2b3c.db")), ("Nextcloud", _file(".nextcloudsync.log")),
    ("ownCloud", _file(".owncloudsync.log")), ("Google Drive", _folder(".tmp.drivedownload")),
    ("Syncthing", _folder(".stfolder")), ("Synology Drive", _folder(".SynologyWorkingDirectory")),
]  # fmt: skip


@pytest.mark.parametrize(("service", "mark"), MARKS)
def test_what_a_service_leaves_in_its_folder_tells_of_it(
    tmp_path: Path, service: str, mark: Callable[[Path], None]
) -> None:
    (top := tmp_path / "wolk").mkdir()
    inner = top / "Documenten" / "salon"
    assert kind_of(inner, environment=NONE).is_local, "control"
    mark(top)
    for place in (top, inner):
        found = kind_of(place, environment=NONE)
        assert (found.kind, found.name) == ("synced", service)
        assert found.told_by.startswith(str(top))
    assert kind_of(tmp_path / "beside", environment=NONE).is_local


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("Library/Mobile Documents/com~apple~CloudDocs/salon", "iCloud"),
        ("Library/CloudStorage/OneDrive-Salon/salon", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-salon@voorbeeld.nl/My Drive", "Google Drive"),
        ("iCloudDrive/salon", "iCloud"),
    ],
)
def test_a_place_that_is_always_copied(tmp_path: Path, place: str, service: str) -> None:
    assert kind_of(tmp_path / place, environment=NONE).name == service


@pytest.mark.parametrize(
    "place", ["Library/Application Support/salon", "iCloudDrives", "OneDrive oud", "CloudStorage/Box"]
)
def test_a_name_that_looks_like_one_is_none(tmp_path: Path, place: str) -> None:
    assert kind_of(tmp_path / place, environment=NONE).is_local


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_onedrive_says_where_it_is(tmp_path: Path, name: str) -> None:
    said = {name: str(tmp_path / "OneDrive - Salon")}
    assert kind_of(tmp_path / "OneDrive - Salon" / "data", environment=said).name == "OneDrive"
    assert kind_of(tmp_path / "OneDrive - Salon 2", environment=said).is_local


def test_dropbox_writes_down_where_it_is(tmp_path: Path) -> None:
    place = tmp_path / ".dropbox" / "info.json"
    place.parent.mkdir()
    home = {"HOME": str(tmp_path)}
    assert kind_of(tmp_path / "salon", environment=home).is_local, "the folder of its settings is no mark"
    place.write_text(json.dumps({"business": {"path": str(tmp_path / "Kist")}, "odd": 3, "other": {"path": ""}}))
    assert kind_of(tmp_path / "Kist" / "salon", environment=home).name == "Dropbox"
    assert kind_of(tmp_path / "salon", environment=home).is_local
    for text in ("", "[]", "{", "[" * 100_000, '{"a": {"path": 3}}'):
        place.write_text(text)
        assert kind_of(tmp_path / "Kist", environment=home).is_local


# ── what is done about it ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def on_a_share(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that lies on a share, as far as the mounts say."""
    real = folder_kind._mount_of

    def mount_of(path: Path, mounts: str) -> tuple[str, str] | None:
        return real(path, mounts + _mounted(tmp_path / "share", "nfs4"))

    monkeypatch.setattr(folder_kind, "_mount_of", mount_of)
    return tmp_path / "share" / "salon"


@linux
def test_no_salon_is_made_nor_opened_on_the_network(on_a_share: Path, tmp_path: Path, clock: StandingClock) -> None:
    new = NewSalon(Salon("", "Salon Ver"), "Marije", "zeven kammen op een rij")
    with pytest.raises(CannotOpenError) as refused:
        create_salon(on_a_share, new, CHEAP, clock)
    assert refused.value.reason == "network_folder" and not on_a_share.exists()
    vault, _ = create_salon(tmp_path / "salon", new, CHEAP, clock)
    vault.close()
    on_a_share.parent.mkdir()
    (tmp_path / "salon").rename(on_a_share)
    before = {path.name: path.read_bytes() for path in on_a_share.iterdir() if path.is_file()}
    with pytest.raises(FolderRefusedError):
        open_salon(on_a_share, "Marije", new.passphrase, clock, tmp_path / "marks")
    assert before == {path.name: path.read_bytes() for path in on_a_share.iterdir() if path.is_file()}
    assert not (tmp_path / "marks").exists(), "no guess was counted"


def test_a_new_salon_is_refused_where_a_service_copies_and_an_old_one_opens(
    tmp_path: Path, clock: StandingClock
) -> None:
    new = NewSalon(Salon("", "Salon Wolk"), "Marije", "zeven kammen op een rij")
    vault, _ = create_salon(tmp_path / "wolk" / "salon", new, CHEAP, clock)
    vault.close()
    (tmp_path / "wolk" / ".dropbox").touch()
    with pytest.raises(FolderRefusedError) as refused:
        create_salon(tmp_path / "wolk" / "second", new, CHEAP, clock)
    assert (refused.value.reason, refused.value.detail) == ("synced_folder", "Dropbox")
    assert not (tmp_path / "wolk" / "second").exists()
    assert kind_of(Path(refused.value.proposal)).is_local
    open_salon(tmp_path / "wolk" / "salon", "Marije", new.passphrase, clock, tmp_path / "marks")[0].close()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", ["network", "synced"])
def test_the_refusal_says_why_and_where_else(language: str, kind: str) -> None:
    said = Sentences(ROOT / "resources" / "i18n", language).of(
        FolderRefusedError(FolderKind(kind, "OneDrive"))  # type: ignore[arg-type]
    )
    assert "OneDrive" in said.whole and str(folder_kind.proposal()) in said.whole and "{" not in said.whole


def test_an_own_folder_passes(tmp_path: Path) -> None:
    require_local(tmp_path / "salon", new=True)


def test_a_salon_that_a_service_copies_opens_with_a_warning(tmp_path: Path, clock: StandingClock) -> None:
    new = NewSalon(Salon("", "Salon Wolk"), "Marije", "zeven kammen op een rij")
    folder = tmp_path / "wolk" / "salon"
    create_salon(folder, new, CHEAP, clock)[0].close()

    def notices() -> list[tuple[str, str]]:
        vault, _ = open_salon(folder, "Marije", new.passphrase, clock, tmp_path / "marks")
        with vault:
            return [(one.code, one.detail) for one in start_checks.look(vault, clock)]

    assert "synced_folder" not in dict(notices()), "control"
    (folder.parent / ".dropbox.cache").mkdir()
    assert ("synced_folder", "Dropbox") in notices()
    for language in ("nl", "en"):
        said = Sentences(ROOT / "resources" / "i18n", language).finding(Finding("synced_folder", detail="Dropbox"))
        assert "Dropbox" in said.head and "{" not in said.whole


@linux
@pytest.mark.parametrize("command", [["find", "a"], ["verify"], ["init", "--salon", "S", "--owner", "Marije"]])
def test_hhh_cannot_open_on_the_network_either(
    on_a_share: Path, capsys: pytest.CaptureFixture[str], command: list[str], clock: StandingClock, tmp_path: Path
) -> None:
    if command[0] != "init":
        new = NewSalon(Salon("", "Salon Ver"), "Marije", "zeven kammen op een rij")
        create_salon(tmp_path / "salon", new, CHEAP, clock)[0].close()
        on_a_share.parent.mkdir()
        (tmp_path / "salon").rename(on_a_share)
    (tmp_path / "words").write_text("zeven kammen op een rij")
    arguments = [*command, "--data", str(on_a_share), "--passphrase-file", str(tmp_path / "words")]
    assert cli.main(arguments) == 3
    assert "Deze map staat niet op deze pc" in capsys.readouterr().err
    assert command[0] != "init" or not on_a_share.exists()

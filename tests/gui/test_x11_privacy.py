"""On a real screen: what is copied, what other programs see of a client, idle time, and starting the program twice."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.demo import OPENS_WITH, make_demo
from hhh_desktop.domain.times import system_clock
from hhh_desktop.gui.clipboard import MARKS
from hhh_desktop.services import registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.vault import open_salon
from tests.gui.spoken import Spoken, started
from tests.gui.xvfb import PATIENCE, ROOT, XServer, missing_tools, x_server

pytestmark = pytest.mark.skipif(
    bool(missing_tools()) or shutil.which("xprop") is None, reason=f"not installed: {missing_tools() or 'xprop'}"
)

ME, OTHER = "tests.gui.run_on_x", "tests.gui.other_program"
NEEDLES = ("Sannetje", "Quispelaar", "41221980", "41 22 19 80", "quispel@voorbeeld.nl")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A salon with one client whom nobody else is called like; her number."""
    folder = tmp_path_factory.mktemp("demo") / "salon"
    make_demo(folder, clients=10)
    vault, owner = open_salon(folder, "Marije", OPENS_WITH, system_clock, folder.parent / "marks")
    with vault:
        desk = Desk(vault, owner, load_book(ROOT / "resources" / "consent"), "1", system_clock)
        raw = {"given_name": "Sannetje", "surname": "Quispelaar", "phone": "06 41221980", "email": NEEDLES[-1]}
        return folder, registration.register(desk, raw).id


@pytest.fixture
def folder(made: tuple[Path, int], tmp_path: Path) -> Path:
    return Path(shutil.copytree(made[0], tmp_path / "salon"))


@pytest.fixture(scope="module")
def server() -> Iterator[XServer]:
    with x_server() as running:
        yield running


@pytest.fixture
def environment(server: XServer, tmp_path: Path) -> Iterator[dict[str, str]]:
    """A home, a session folder (a short path: it holds a socket) and no bus."""
    (tmp_path / "home").mkdir()
    session = Path(tempfile.mkdtemp(prefix="hhh-test-"))
    try:
        yield {
            **server.env(),
            "HOME": str(tmp_path / "home"),
            "XDG_RUNTIME_DIR": str(session),
            "HHH_MARKS": str(tmp_path / "home" / "marks"),
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        }
    finally:
        shutil.rmtree(session)


@contextlib.contextmanager
def program(environment: dict[str, str], folder: Path, *, unlocked: bool = True) -> Iterator[Spoken]:
    with started(environment, ME, str(folder)) as child:
        child.wait_for("settled")
        if unlocked:
            child.tell("unlock")
            child.wait_for("opened")
            child.wait_for("keyboard", "search")
        yield child


def _rest(child: Spoken, order: str = "rest") -> dict[str, Any]:
    child.tell(order)
    return child.wait_for("rested")


def _read(other: Spoken, mode: str = "clipboard") -> dict[str, Any]:
    other.tell(f"read {mode}")
    return other.wait_for("read", mode)


# ── the clipboard ───────────────────────────────────────────────────────────────────────────────────────────────────


def _copy_name(server: XServer, child: Spoken, words: str = "sannetje") -> None:
    server.keys("ctrl+a", *words, "ctrl+a", "ctrl+c")
    child.tell("rest")
    assert child.wait_for("rested")["clipboard"] == words


def test_a_copy_is_marked_as_secret_and_goes_after_half_a_minute_and_with_the_lock(
    server: XServer, environment: dict[str, str], folder: Path
) -> None:
    with started(environment, OTHER, "--quiet") as other, program(environment, folder) as child:
        other.wait_for("ready")
        _copy_name(server, child)
        other.wait_for("changed", "sannetje")
        said = _read(other)
        assert said["text"] == "sannetje"
        assert {name: said["marks"].get(name) for name in MARKS} == {name: value.hex() for name, value in MARKS.items()}
        child.tell("expire")
        other.wait_for("changed", "")
        assert _read(other)["text"] == ""

        _copy_name(server, child, "quispel")
        other.wait_for("changed", "quispel")
        server.keys("ctrl+l")
        child.wait_for("locked")
        other.wait_for("changed", "")
        assert _read(other)["text"] == ""


def test_what_is_marked_with_the_mouse_for_the_middle_button_goes_too(
    server: XServer, environment: dict[str, str], folder: Path
) -> None:
    with started(environment, OTHER, "--quiet") as other, program(environment, folder) as child:
        other.wait_for("ready")
        for act in ("expire", "lock"):
            server.keys("ctrl+a", *"sannetje")
            child.tell("where search")
            x, y = child.wait_for("where")["where"]
            server.click(x - 200, y, times=2)
            assert _rest(child)["selection"] == "sannetje"
            said = _read(other, "selection")
            assert said["text"] == "sannetje" and said["marks"]["x-kde-passwordManagerHint"] == b"secret".hex()
            if act == "lock":
                server.keys("ctrl+l")
                child.wait_for("locked")
            else:
                child.tell("expire")
                child.wait_for("expired")
            assert _read(other, "selection")["text"] == ""


def test_what_somebody_else_copied_stays_and_a_clipboard_managers_copy_of_ours_goes(
    server: XServer, environment: dict[str, str], folder: Path
) -> None:
    with started(environment, OTHER, "--quiet") as other, program(environment, folder) as child:
        other.wait_for("ready")
        _copy_name(server, child)
        other.tell("copy clipboard afspraak")
        other.wait_for("copied")
        child.tell("expire")
        child.wait_for("expired")
        server.keys("ctrl+l")
        child.wait_for("locked")
        said = _read(other)
        assert said["text"] == "afspraak"
        assert not set(said["marks"]) & set(MARKS), "control: nobody else has the marks"
        child.tell("unlock")
        child.wait_for("opened")
        child.wait_for("keyboard", "search")
        _copy_name(server, child)
        other.tell("copy clipboard sannetje")  # as a manager does that takes over whatever is copied
        other.wait_for("copied")
        server.keys("ctrl+l")
        child.wait_for("locked")
        other.wait_for("changed", "")
        assert _read(other)["text"] == ""


# ── what others see ─────────────────────────────────────────────────────────────────────────────────────────────────


def _all_windows(server: XServer) -> str:
    """All that every window on the screen says of itself to the window system, hidden ones included."""
    found = subprocess.run(
        ["xdotool", "search", "--name", ".*"], env=server.env(), capture_output=True, text=True, check=False
    )
    dumps = [
        subprocess.run(["xprop", "-id", one], env=server.env(), capture_output=True, text=True, check=False).stdout
        for one in found.stdout.split()
    ]
    return "\n".join(dumps)


def _files(*folders: Path) -> dict[str, bytes]:
    """Every file and its name below these folders."""
    return {
        str(path): path.name.encode() + b"\n" + path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
    }


def _loose(files: dict[str, bytes]) -> list[str]:
    return [f"{path}: {one}" for path, held in files.items() for one in NEEDLES if one.encode() in held]


def test_no_client_in_titles_settings_log_or_any_file_while_one_is_on_the_screen(
    server: XServer, environment: dict[str, str], made: tuple[Path, int], folder: Path, tmp_path: Path
) -> None:
    with program(environment, folder) as child:
        card = f"open {made[1]}"
        walk = [card, "press edit_client", card, "press tab_history", "press export_client", "rest", card]
        walk += ["press erase_client", card, f"ask {made[1]}"]
        for step in walk:
            said = _rest(child, step)
            words = "\n".join(word for names in said["names"] for word in names)
            assert not [one for one in NEEDLES if one in words], f"{step}: {said['names']}"
            dump = _all_windows(server)
            assert "Her His Hair" in dump, "control: the windows were found"
            assert step != card or said["page"] == "client_card", "control: she is on the screen"
            assert not [one for one in NEEDLES if one in dump], step
        assert not _loose(_files(folder, tmp_path / "home", Path(environment["XDG_RUNTIME_DIR"])))
        (tmp_path / "home" / "control").write_text("Sannetje")
        assert _loose(_files(tmp_path / "home")), "control: the look through the files finds one"


def test_files_sockets_and_logs_are_this_users_alone(environment: dict[str, str], folder: Path, tmp_path: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o600)
    shutil.rmtree(folder / "log", ignore_errors=True)
    with program(environment, folder) as child:
        (folder / "settings.toml").unlink(missing_ok=True)
        _rest(child, "press place_manage")
        new = [path for path in folder.rglob("*") if path.name != "records.keys"]
        private = Path(environment["XDG_RUNTIME_DIR"])
        loose = [str(path) for path in (*new, *private.iterdir()) if not path.is_dir() and path.stat().st_mode & 0o077]
        assert not loose
        assert [one for one in private.iterdir() if one.is_socket()], "control: the socket is there"
        for log in folder.glob("log"):
            assert not log.stat().st_mode & 0o077
        limits = (Path("/proc") / str(child.process.pid) / "limits").read_text()
        assert [line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core")] == [["0", "0"]]


# ── idle time ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _begun(child: Spoken) -> int:
    child.tell("idle")
    said = child.wait_for("idle")
    assert said["running"] and said["minutes"] == 5
    return int(said["idle"])


def test_typing_and_a_client_at_the_display_keep_it_open_and_nobody_locks_it(
    server: XServer, environment: dict[str, str], made: tuple[Path, int], folder: Path
) -> None:
    with program(environment, folder) as child:
        before = _begun(child)
        _rest(child, f"open {made[1]}")
        assert _begun(child) == before, "control: what the program does by itself is nobody's doing"
        server.keys("s")
        _rest(child)
        typed = _begun(child)
        assert typed > before
        _rest(child, f"ask {made[1]}")
        child.tell("where answer_no")
        x, y = child.wait_for("where")["where"]
        shown = _begun(child)
        server.click(x, y)  # the client answers
        _rest(child)
        assert _begun(child) > shown
        child.tell("nobody")
        child.wait_for("locked")
        assert not _rest(child)["open"]
        child.tell("idle")
        assert not child.wait_for("idle")["running"], "what is locked is not locked again"


# ── one at a time ───────────────────────────────────────────────────────────────────────────────────────────────────


def _second(environment: dict[str, str], folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hhh_desktop", "--data", str(folder), *more], cwd=ROOT, env=environment,
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip


def _active(server: XServer) -> str:
    found = subprocess.run(
        ["xdotool", "getactivewindow", "getwindowpid"], env=server.env(), capture_output=True, text=True, check=False
    )
    return found.stdout.strip()


@pytest.mark.parametrize("minimised", [False, True], ids=["behind another window", "minimised"])
@pytest.mark.parametrize("unlocked", [False, True], ids=["locked", "at the desk"])
def test_a_second_start_brings_the_first_window_to_the_front_and_leaves(
    server: XServer, environment: dict[str, str], folder: Path, minimised: bool, unlocked: bool
) -> None:
    with program(environment, folder, unlocked=unlocked) as child, started(environment, OTHER) as other:
        other.wait_for("other_has_keyboard", True)
        if minimised:
            child.tell("minimise")
            child.wait_for("minimised")
        other.tell("front")
        server.keys("a")
        assert _active(server) == str(other.process.pid), "control: somebody else is in front"
        done = _second(environment, folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == "Het programma stond al aan. Het venster staat nu vooraan.\n"
        child.wait_for("wanted")
        other.wait_for("other_has_keyboard", False)
        child.tell("rest")
        child.wait_for("rested")
        assert _active(server) == str(child.process.pid)


def test_another_folder_is_another_salon_and_a_dead_programs_socket_is_no_obstacle(
    environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    second = shutil.copytree(folder, tmp_path / "second")
    with program(environment, folder, unlocked=False) as child:
        with program(environment, second, unlocked=False):
            assert not [line for line in child.seen if "wanted" in line]
        os.kill(child.process.pid, signal.SIGKILL)
        child.process.wait(PATIENCE)
    left = list(Path(environment["XDG_RUNTIME_DIR"]).iterdir())
    assert left and all(one.is_socket() for one in left), "control: who is killed leaves the socket"
    with program(environment, folder, unlocked=False) as child:
        assert _second(environment, folder, "--language", "en").stdout.startswith("The program was running already")
        child.wait_for("wanted")


def test_the_socket_tells_one_byte_and_takes_nothing(environment: dict[str, str], folder: Path) -> None:
    with program(environment, folder) as child:
        place = Path(environment["XDG_RUNTIME_DIR"])
        (path,) = place.iterdir()
        for sent in (b"", b"GET / HTTP/1.1\r\n\r\n", b"unlock\n" * 9, b"\0" * 300_000):
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(PATIENCE)
                line.connect(str(path))
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    line.sendall(sent)
                heard = b""
                with contextlib.suppress(ConnectionResetError):
                    while more := line.recv(100):
                        heard += more
                assert heard in (b"1", b"")
        assert _rest(child)["open"]
        assert _second(environment, folder).returncode == 0, "and it still answers"


def test_who_is_leaving_listens_no_more_and_leaves_nothing_on_the_clipboard(
    server: XServer, environment: dict[str, str], folder: Path
) -> None:
    with started(environment, OTHER, "--quiet") as other, program(environment, folder) as child:
        other.wait_for("ready")
        _copy_name(server, child)
        other.wait_for("changed", "sannetje")
        server.keys("ctrl+a", "BackSpace", "alt+F4")
        child.wait_for("locked")
        other.wait_for("changed", "")
        assert child.process.wait(60) == 0
        assert not list(Path(environment["XDG_RUNTIME_DIR"]).iterdir())
    assert not _loose(_files(folder))


def test_a_program_that_hangs_is_told_of(environment: dict[str, str], folder: Path) -> None:
    with program(environment, folder, unlocked=False) as child:
        os.kill(child.process.pid, signal.SIGSTOP)
        try:
            done = _second(environment, folder)
        finally:
            os.kill(child.process.pid, signal.SIGCONT)
    assert done.returncode == 1 and "geen antwoord" in done.stdout


def _hhh(environment: dict[str, str], folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    secret = folder.parent / "passphrase"
    secret.write_text(OPENS_WITH)
    return subprocess.run(
        [sys.executable, "-m", "hhh_desktop.cli", *command, "--data", str(folder), "--staff", "Marije",
         "--passphrase-file", str(secret)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_hhh_is_refused_beside_an_open_salon_and_works_beside_a_locked_window(
    server: XServer, environment: dict[str, str], folder: Path
) -> None:
    with program(environment, folder) as child:
        done = _hhh(environment, folder, "find", "sannetje")
        assert done.returncode == 3 and "al open" in done.stderr and not done.stdout
        server.keys("ctrl+l")
        child.wait_for("locked")
        _rest(child)
        done = _hhh(environment, folder, "find", "sannetje")
        assert done.returncode == 0 and "Sannetje" in done.stdout
        child.tell("unlock")
        child.wait_for("opened")

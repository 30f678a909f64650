"""A real X server with a window manager for what the offscreen platform cannot show: focus, real keys, a second screen."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
KEY_DELAY = "4"  # milliseconds: any quicker, and Qt takes the same key twice for one that is held
PATIENCE = 15.0  # seconds before a silent program is given up; nothing ever waits that long when all is well


def missing_tools() -> list[str]:
    """Which programs these tests need and do not find."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass
class Child:
    """A program under test that prints one JSON object a line; `seen` keeps them all."""

    process: subprocess.Popen[bytes]
    seen: list[dict[str, Any]] = field(default_factory=list)
    _rest: bytes = b""

    def wait_for(self, key: str, value: object = None) -> dict[str, Any]:
        """The next line that has `key` (with this value, unless None); AssertionError when none comes."""
        while (line := self._line()) is not None:
            said = json.loads(line)
            self.seen.append(said)
            if key in said and value in (None, said[key]):
                return said
        raise AssertionError(f"waited in vain for {key}={value}; the program said {self.seen[-5:]}")

    def _line(self) -> bytes | None:
        """The next line, None when nothing more comes; unbuffered, so that waiting sees what has come."""
        out = self.process.stdout
        assert out is not None
        with selectors.DefaultSelector() as ready:
            ready.register(out, selectors.EVENT_READ)
            while b"\n" not in self._rest:
                more = os.read(out.fileno(), 65536) if ready.select(PATIENCE) else b""
                if not more:
                    return None
                self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line


@dataclass(frozen=True)
class XServer:
    """A running server; `number` is that of its display, `screens` how many X screens it has."""

    number: str
    screens: int

    def env(self, screen: int = 0) -> dict[str, str]:
        """The environment for a program that starts on this screen."""
        return {**os.environ, "DISPLAY": f":{self.number}.{screen}", "QT_QPA_PLATFORM": "xcb", "PYTHONUNBUFFERED": "1"}

    def keys(self, *names: str) -> None:
        """Presses and releases keys on the server's keyboard, by their X names."""
        self._do("key", "--delay", KEY_DELAY, *names)

    def keyboard(self, act: str, name: str) -> None:
        """`keydown` or `keyup` of one key."""
        self._do(act, name)

    def click(self, x: int, y: int, times: int = 1, screen: int = 0) -> None:
        """Clicks with the left button at a place of a screen, quickly after each other."""
        self._do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "20", "1", screen=screen)

    def windows(self, name: str, screen: int) -> list[str]:
        """The ids of the windows with this title on one screen."""
        command = ["xdotool", "search", "--screen", str(screen), "--onlyvisible", "--name", name]
        found = subprocess.run(
            command, env=self.env(screen), capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return found.stdout.split()

    def _do(self, *arguments: str, screen: int = 0) -> None:
        subprocess.run(["xdotool", *arguments], env=self.env(screen), check=True, timeout=PATIENCE, capture_output=True)

    @contextlib.contextmanager
    def program(self, module: str, *arguments: str) -> Iterator[Child]:
        """Runs `python -m module arguments` on the server; stopped at the end."""
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments], cwd=ROOT, env=self.env(), stdout=subprocess.PIPE
        )
        try:
            yield Child(process)
        finally:
            _stop(process)


@contextlib.contextmanager
def x_server(screens: int = 1, size: str = "1280x800x24") -> Iterator[XServer]:
    """Starts Xvfb with this many X screens, and openbox on each; stops them at the end."""
    told, tells = os.pipe()
    places = [word for number in range(screens) for word in ("-screen", str(number), size)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-nolisten", "tcp", *places], pass_fds=(tells,), stderr=subprocess.DEVNULL
    )
    os.close(tells)
    managers: list[subprocess.Popen[bytes]] = []
    try:
        made = XServer(_number(told), screens)
        for screen in range(screens):
            managers.append(_manager(made, screen))
        yield made
    finally:
        for process in (*managers, server):
            _stop(process)


def _number(told: int) -> str:
    with selectors.DefaultSelector() as ready, os.fdopen(told) as pipe:
        ready.register(pipe, selectors.EVENT_READ)
        if not ready.select(PATIENCE):
            raise AssertionError("Xvfb did not start")
        return pipe.readline().strip()


def _manager(server: XServer, screen: int) -> subprocess.Popen[bytes]:
    """openbox, once it manages the screen: only then it runs its start-up command, which writes into a pipe."""
    with tempfile.TemporaryDirectory() as folder:
        pipe = Path(folder) / "up"
        os.mkfifo(pipe)
        told = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        process = subprocess.Popen(
            ["openbox", "--startup", f"sh -c 'echo up > {pipe}'"],
            env=server.env(screen),
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        with selectors.DefaultSelector() as ready:
            ready.register(told, selectors.EVENT_READ)
            up = ready.select(PATIENCE)
        os.close(told)
    if not up:
        _stop(process)
        raise AssertionError("openbox did not start")
    return process


def _stop(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(PATIENCE)
    if process.stdout is not None:
        process.stdout.close()

"""Does things to salons in processes that are killed (-9) on the way: `python -m tests.faults.killed_acts` takes orders.

Each line on standard input is an order: ACT on FOLDER, killed before the AT-th thing done to the disk (SQLite's writes
and syncs are counted, too), or GRACE seconds after its start. The answer, a line of JSON, is what the process said, how
it ended, and how many things it did when it lived. Every process is forked off this one, which has everything loaded.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hhh_desktop.cli import main as hhh
from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage import copying
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.vault import open_salon
from tests.faults.busy_desk import ALL_ACTS, CHEAP, OPENS_WITH, OWNER, BusyDesk, dice, fields_of, make_salon, say
from tests.faults.recorder import Listener, Shim, wrap

NEVER = 1 << 60
ROWS = 500


class DiskFuse(Listener):
    """Kills the process before the one thing done to the disk that was asked for."""

    def __init__(self, at: int) -> None:
        self.at, self.count = at, 0
        Shim(self)
        for name in ("fsync", "replace", "rename", "unlink"):
            wrap(os, name, self._called)

    def _called(self, real: Callable[..., Any], *given: Any, **options: Any) -> Any:
        self._burn()
        return real(*given, **options)

    def _burn(self) -> int:
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.count += 1
        return 0

    def write(self, path: str, offset: int, data: bytes) -> int:
        return self._burn()

    def truncate(self, path: str, size: int) -> int:
        return self._burn()

    def sync(self, path: str) -> int:
        return self._burn()

    def removed(self, path: str, synced: bool) -> int:
        return self._burn()


def desk_act(order: dict[str, Any]) -> None:
    """Some acts of one kind, or of all kinds, at the desk."""
    folder, kind = Path(order["folder"]), order["act"]
    with open_salon(folder, OWNER, order["words"], system_clock, folder.parent / "marks")[0] as vault:
        kinds = ALL_ACTS if kind == "all" else {kind: 1}
        desk = BusyDesk(vault, order["seed"], words=order["words"], kinds=kinds)
        for _ in range(order.get("acts", 2)):
            desk.act()


def import_rows(order: dict[str, Any]) -> None:
    """`hhh add` of a list of people."""
    folder = Path(order["folder"])
    words = folder.with_name("words")
    os.environ["HHH_MARKS"] = str(folder.with_name("marks"))
    say(begin="import")
    each = ["--each"] if order["act"] == "import_each" else []
    options = ["--data", folder, "--staff", OWNER, "--passphrase-file", words, "--json"]
    code = hhh(["add", str(folder.with_name("people.json")), *each, *map(str, options)])
    say(done="import", code=code)


def put_back(order: dict[str, Any]) -> None:
    """A backup into a new folder."""
    file, folder = Path(order["file"]), Path(order["folder"])
    say(begin="restore")
    done = restore(file, folder, OWNER, OPENS_WITH, system_clock, folder.with_name("marks"))
    say(done="restore", erased_again=done.erased_again)


def migrate(order: dict[str, Any]) -> None:
    """Opening the file of an older version."""
    folder = Path(order["folder"])
    say(begin="migrate")
    open_salon(folder, "Marije", "zeven lauwe mussen", system_clock, folder.with_name("marks"))[0].close()
    say(done="migrate")


ACTS = {"import": import_rows, "import_each": import_rows, "restore": put_back, "migrate": migrate}


def people(count: int, seed: int) -> list[dict[str, str]]:
    """Rows for an import."""
    chance = dice(seed)
    return [fields_of(chance) for _ in range(count)]


def carry_out(order: dict[str, Any]) -> dict[str, Any]:
    """One order, in a process of its own."""
    sys.stdout.flush()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _be_the_child(order, reading, writing)
    os.close(writing)
    if order.get("grace") is not None:
        time.sleep(order["grace"])
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading) as stream:
        said = stream.read()
    _, status = os.waitpid(child, 0)
    return {"said": said.splitlines(), "killed": os.WIFSIGNALED(status), "code": status}


def _be_the_child(order: dict[str, Any], reading: int, writing: int) -> None:
    os.close(reading)
    os.dup2(writing, 1)
    try:
        fuse = DiskFuse(order.get("at", NEVER))
        ACTS.get(order["act"], desk_act)(order)
        say(whole=fuse.count)
        sys.stdout.flush()
    except BaseException as error:
        say(error=repr(error))
        os._exit(1)
    os._exit(0)


def warm_up() -> None:
    """Loads whatever is loaded late, so that no process has to."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "salon")
        make_salon(folder, 4)
        with open_salon(folder, OWNER, OPENS_WITH, system_clock, Path(place, "marks"))[0] as vault:
            desk = BusyDesk(vault, 1, say=lambda **_: None)
            for act in (desk.register, desk.answer, desk.edit, desk.erase, desk.passphrase, desk.backup, desk.rotate):
                act()
    assert CHEAP


def main() -> None:
    copying.STEP_PAGES = 8  # a small salon is copied in several steps, too
    warm_up()
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(carry_out(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()

"""kill -9 before any one thing that any act does to the disk, and at random moments: whole or not at all, every act."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.storage.backups import back_up, own_place
from hhh_desktop.storage.database import migrations
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.salon_folder import has_salon
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.verification import verify
from tests.conftest import ROOT
from tests.faults.busy_desk import OPENS_WITH, OWNER, BusyDesk, make_salon
from tests.faults.killed_acts import ROWS, people
from tests.faults.reach import dice, times
from tests.faults.truth import Truth, names_in, read_backups

pytestmark = [
    pytest.mark.row("kill"),
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal"),
]


class Server:
    """The process from which those are forked that die."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.killed_acts"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self.process.stdout.readline() == "ready\n"

    def order(self, act, folder, **more):
        """What the process said, and whether it was killed; fails when it ended for another reason."""
        self.process.stdin.write(json.dumps({"act": act, "folder": str(folder), **more}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        lines = []
        for text in answer["said"]:
            try:
                lines.append(json.loads(text))
            except ValueError:
                assert text == answer["said"][-1], "half a line, and not the last"
        assert answer["killed"] or answer["code"] == 0, lines[-1:]
        return lines, answer["killed"]

    def whole(self, act, folder, **more):
        """How many things the act does to the disk."""
        lines, killed = self.order(act, folder, **more)
        assert not killed
        assert lines[-1]["whole"] > 20, "the fuse counts nothing: it would kill nothing"
        return lines[-1]["whole"], lines

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def salon(tmp_path):
    folder = tmp_path / "salon"
    make_salon(folder, clients=12)
    return folder


def moment(chance, whole):
    """Before a thing done to the disk, mostly; else somewhere in between, where nothing can be counted."""
    return {"at": chance.randrange(whole)} if chance.random() < 0.85 else {"grace": chance.uniform(0.01, 0.25)}


@pytest.mark.parametrize(
    ("act", "short", "whole"),
    [("register", 2, 80), ("answer", 2, 80), ("edit", 2, 100), ("erase", 3, 130), ("passphrase", 3, 100),
     ("backup", 2, 100), ("rotate", 3, 100), ("all", 6, 160)],
)  # fmt: skip
def test_an_act_at_the_desk_is_whole_or_never_was(server, salon, act, short, whole, tally):
    """Now and then a second process is killed over what the first one left, before anything was put right."""
    chance, truth = dice(act), Truth.of(salon)
    count, killed = times(short, whole), 0
    length, lines = server.whole(act, salon, seed=0, words=truth.words)
    for line in lines:
        truth.hear(line)
    while killed < count:
        seed = chance.randrange(1 << 30)
        lines, was = server.order(act, salon, seed=seed, words=truth.words, **moment(chance, length))
        for line in lines:
            truth.hear(line)
        killed += was
        if chance.random() < 0.75 or any("words" in flight for flight in truth.flights) or killed == count:
            truth.check(salon)
    tally(kills=killed)
    print(dict(truth.told))


def is_whole(folder, words=OPENS_WITH):
    """The salon opens and nothing is wrong; gives its clients' names and how many backups could be read."""
    with open_salon(folder, OWNER, words, system_clock, folder.with_name("marks"))[0] as vault:
        wrong = [(one.name, one.detail) for one in verify(vault) if not one.ok]
        assert not wrong, wrong
        return names_in(vault), read_backups(vault)


@pytest.mark.parametrize("each", [False, True])
def test_an_import_of_five_hundred_is_all_or_none_or_one_by_one(server, salon, each, tally):
    chance, act = dice(each), "import_each" if each else "import"
    rows = people(ROWS, chance.randrange(1 << 30))
    salon.with_name("people.json").write_text(json.dumps(rows))
    salon.with_name("words").write_text(OPENS_WITH)
    before, _ = is_whole(salon)
    keep, surnames = salon.with_name("keep"), [row["surname"] for row in rows]
    shutil.copytree(salon, keep)
    length, _ = server.whole(act, salon)
    for _ in range(count := times(2, 30)):
        shutil.rmtree(salon)
        shutil.rmtree(salon.with_name("marks"))  # what is known there is of the salon that was here before
        shutil.copytree(keep, salon)
        lines, killed = server.order(act, salon, at=chance.randrange(length))
        count -= not killed
        acknowledged = {line["id"] for line in lines if "uid" in line}
        acknowledged |= {number for line in lines for number in line.get("ids", ())}
        after, _ = is_whole(salon)
        assert before.items() <= after.items()
        added = {number: name for number, name in after.items() if number not in before}
        assert acknowledged <= set(added), "an acknowledged client is not there"
        assert list(added.values()) == surnames[: len(added)], "a row is there, and one before it is not"
        if each:
            assert len(added) <= len(acknowledged) + 1
        else:
            assert len(added) in (0, ROWS), "half of a list"
    tally(kills=count)


def test_a_backup_is_put_back_whole_or_not_at_all(server, salon, tally):
    chance, new = dice("restore"), salon.with_name("new")
    with open_salon(salon, OWNER, OPENS_WITH, system_clock, salon.with_name("marks"))[0] as vault:
        file = back_up(vault, own_place(vault), system_clock).path
        desk = BusyDesk(vault, 1, say=lambda **_: None)
        desk.erase()
        truth = names_in(vault)
    shutil.copy(salon / "erasures.ledger", file.parent)
    length, _ = server.whole("restore", new, file=str(file))
    for _ in range(count := times(3, 80)):
        for path in (new, new.with_name("marks")):
            shutil.rmtree(path, ignore_errors=True)
        lines, killed = server.order("restore", new, file=str(file), **moment(chance, length))
        count -= not killed
        if not has_salon(new):
            assert not any("done" in line for line in lines)
            try:
                assert restore(file, new, OWNER, OPENS_WITH, system_clock, salon.with_name("marks")).erased_again == 1
            except BackupRefusedError as error:
                raise AssertionError("neither restored nor to be restored") from error
        assert is_whole(new)[0] == truth
        assert not list(new.parent.glob("*.restoring*"))
    tally(kills=count)


def test_an_older_file_is_migrated_or_as_it_was(server, tmp_path, tally):
    chance, folder = dice("migrate"), tmp_path / "salon"
    for old in sorted((ROOT / "tests" / "files").glob("schema-*")):

        def fresh(old=old):
            for path in (folder, tmp_path / "marks"):
                shutil.rmtree(path, ignore_errors=True)
            shutil.copytree(old, folder)
            folder.chmod(0o700)
            for path in folder.iterdir():
                path.chmod(0o600)

        fresh()
        length, _ = server.whole("migrate", folder)
        for _ in range(count := times(3, 80)):
            fresh()
            _, killed = server.order("migrate", folder, **moment(chance, length))
            count -= not killed
            with open_salon(folder, OWNER, "zeven lauwe mussen", system_clock, tmp_path / "marks")[0] as vault:
                assert not [one.name for one in verify(vault) if not one.ok]
                assert vault.database.value("PRAGMA user_version") == migrations()[-1][0]
                assert (vault.clients.count(), vault.database.value("SELECT count(*) FROM erasure")) == (11, 1)
                assert read_backups(vault) >= 1
        tally(kills=count)


def test_control_a_process_that_says_done_too_early_is_caught(server, salon, tally):
    """The same question, asked of a truth that holds an act too many."""
    truth = Truth.of(salon)
    _, lines = server.whole("register", salon, seed=1, words=truth.words)
    for line in lines:
        truth.hear(line)
    truth.check(salon)
    truth.hear({"begin": "register", "surname": "Q"})
    truth.hear({"done": "register", "id": 9999, "surname": "Q"})
    with pytest.raises(AssertionError, match="an acknowledged client is not there"):
        truth.check(salon)
    with pytest.raises(CannotOpenError):
        open_salon(salon.with_name("nothing"), OWNER, truth.words, system_clock, salon.with_name("marks"))
    tally(controls=1)

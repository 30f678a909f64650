"""One byte of the file or its WAL is another one: somebody is told, and nobody is shown what is not so.

SQLCipher seals each page (HMAC-SHA512 over page, IV and page number), so what has to be shown is that every kind of page
is read through that seal, pages that hold nothing included, and that a WAL that was touched is not taken for an older one.
"""

from __future__ import annotations

import shutil
from collections import Counter

import pytest

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import finding
from hhh_desktop.storage.pages import plain_chunks, release
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.verification import verify
from tests.faults.busy_desk import OPENS_WITH, OWNER, BusyDesk, desk_over, make_salon
from tests.faults.reach import dice, times

pytestmark = pytest.mark.row("bytes")

PAGE, FRAME = 4096, 4096 + 24
TREES = {0x02: "index interior", 0x05: "table interior", 0x0A: "index leaf", 0x0D: "table leaf"}
#: Of a page: first and last byte of what is enciphered, the IV, the seal.
PLACES = {"head": 20, "body": 2000, "end": 4015, "iv": 4016, "seal": 4095}


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    """A salon whose file has pages of every kind; its folder, its key, and all that stands in it."""
    folder = tmp_path_factory.mktemp("flipped") / "salon"
    make_salon(folder, clients=60)
    with open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.with_name("marks"))[0] as vault:
        desk = BusyDesk(vault, 3, say=lambda **_: None)
        for _ in range(40):
            desk.act()
        number = next(iter(desk.clients))
        with vault.transaction():
            for _ in range(150):  # more answers than one page of their index holds
                desk.answer()
        with vault.transaction():
            # a note longer than a page, and a table that was there once: pages that go on, and pages that are free
            vault.database.run("UPDATE client SET note = ? WHERE id = ?", ("lang haar " * 2000, number))
            vault.database.run("CREATE TABLE once (text TEXT) STRICT")
            vault.database.run_many("INSERT INTO once VALUES (?)", [("weg " * 500,) for _ in range(60)])
        with vault.transaction():
            vault.database.run("DROP TABLE once")
        vault.database.checkpoint()
        return folder, bytes(vault.unlocked.database_key), contents(vault)


def contents(vault):
    """Everything a reader could be shown."""
    tables = [
        name
        for (name,) in vault.database.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %' ORDER BY name"
        )
    ]
    rows = {name: vault.database.rows(f"SELECT * FROM {name}") for name in tables if name != "sqlite_sequence"}
    desk = desk_over(vault)
    names = vault.database.rows("SELECT surname FROM client ORDER BY id")
    return rows, [[hit.id for hit in finding.find(desk, name)] for (name,) in names]


def same(shown, truth):
    """Whether what is shown is what was stored; an opening may have added to the log."""
    (rows, hits), (stored, found) = shown, truth
    log = ("audit", "audit_detail")
    return hits == found and all(
        rows[name][: len(stored[name])] == stored[name] if name in log else rows[name] == stored[name]
        for name in stored
    )


def pages_of(path, key):
    """Kind -> the numbers of its pages, found by walking the decrypted file."""
    plain = b"".join(bytes(chunk) for where, _, chunk in plain_chunks(path, key) if where == "database")
    release(path)

    def number(at):
        return int.from_bytes(plain[at : at + 4], "big")

    kinds = {1: "header", **_free(number), **_trees(plain, _roots(path, key))}
    for page in range(1, len(plain) // PAGE + 1):
        kinds.setdefault(page, "overflow")
    found = {}
    for page, kind in kinds.items():
        found.setdefault(kind, []).append(page)
    return found


def _free(number):
    """The list of free pages: trunks, and the leaves they name."""
    kinds, trunk = {}, number(32)
    while trunk:
        at = (trunk - 1) * PAGE
        kinds[trunk] = "free trunk"
        for index in range(number(at + 4)):
            kinds[number(at + 8 + 4 * index)] = "free leaf"
        trunk = number(at)
    return kinds


def _trees(plain, roots):
    """Every page that hangs on a root; those of the search index under its name."""
    kinds = {}
    for name, root in roots:
        todo = [root]
        while todo:
            page = todo.pop()
            at = (page - 1) * PAGE
            head = at + (100 if page == 1 else 0)
            kind = TREES[plain[head]]
            if page != 1:
                kinds[page] = f"search index {kind.split()[1]}" if name.startswith("client_index_") else kind
            if plain[head] in (0x02, 0x05):
                cells = int.from_bytes(plain[head + 3 : head + 5], "big")
                todo.append(int.from_bytes(plain[head + 8 : head + 12], "big"))
                for cell in range(cells):
                    place = int.from_bytes(plain[head + 12 + 2 * cell : head + 14 + 2 * cell], "big")
                    todo.append(int.from_bytes(plain[at + place : at + place + 4], "big"))
    return kinds


def _roots(path, key):
    from sqlcipher3 import dbapi2 as sqlcipher

    connection = sqlcipher.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        return connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    finally:
        connection.close()


def flip(path, offset, mask=1):
    with path.open("r+b") as stream:
        stream.seek(offset)
        byte = stream.read(1)[0]
        stream.seek(offset)
        stream.write(bytes([byte ^ mask]))


def told(folder, truth):
    """What the owner hears of a folder: from opening it, from reading all of it, or from the checks; '' is nothing.

    Whatever is shown on the way without a word must be what was stored.
    """
    try:
        with open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.with_name("marks"))[0] as vault:
            findings = [found.code for found in vault.findings]
            try:
                shown = contents(vault)
            except StorageFaultError as error:
                return f"reading: {error.reason}"
            if not same(shown, truth):
                return f"opening: {findings}" if findings else "served as good"
            wrong = [check.name for check in verify(vault) if not check.ok]
            return f"verify: {', '.join(wrong)}" if wrong else f"opening: {findings}" if findings else ""
    except CannotOpenError as error:  # the only kind that opening may raise
        return f"opening: {error.reason}"


def flipped(closed, tmp_path, places):
    """What is told of each place that was touched, on a copy of its own."""
    folder, _, truth = closed
    answers = {}
    for name, offset, mask in places:
        copy = tmp_path / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        flip(copy / "records.db", offset, mask)
        answers[name] = told(copy, truth)
    return answers


def test_the_untouched_copy_says_nothing(closed, tmp_path):
    """Control: nothing is reported of a file that nobody touched."""
    copy = tmp_path / "copy"
    shutil.copytree(closed[0], copy)
    assert told(copy, closed[2]) == ""


def test_a_byte_in_every_kind_of_page_is_reported(closed, tmp_path, tally):
    folder, key, _ = closed
    kinds, chance = pages_of(folder / "records.db", key), dice("pages")
    assert set(kinds) == {
        "header", "table leaf", "table interior", "index leaf", "index interior", "overflow", "free trunk", "free leaf",
        "search index leaf", "search index interior",
    }  # fmt: skip
    places = [("salt", 3, 1)]
    for kind, pages in sorted(kinds.items()):
        for page in chance.sample(pages, min(len(pages), times(1, 1000))):
            few = chance.sample(sorted(PLACES), times(1, len(PLACES)))
            places += [
                (f"{kind}, page {page}, {place}", (page - 1) * PAGE + PLACES[place], 1 << chance.randrange(8))
                for place in few
            ]
    answers = flipped(closed, tmp_path, places)
    print(Counter(answer for answer in answers.values()))
    assert {name: answer for name, answer in answers.items() if answer in ("", "served as good")} == {}
    tally(bytes=len(answers), kinds_of_page=len(kinds))


@pytest.fixture(scope="module")
def killed(closed, tmp_path_factory):
    """The same after a kill: the last acts stand in the WAL only. Its folder, and all that was acknowledged."""
    folder = tmp_path_factory.mktemp("killed") / "salon"
    shutil.copytree(closed[0], folder)
    with open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.with_name("marks"))[0] as vault:
        desk = BusyDesk(vault, 4, say=lambda **_: None)
        vault.database.checkpoint()
        for _ in range(6):
            desk.register()
            desk.answer()
        truth, left = contents(vault), folder.with_name("left")
        shutil.copytree(folder, left, ignore=shutil.ignore_patterns("*.lock"))
        shutil.copytree(folder.with_name("marks"), folder.with_name("left marks"))
    return left, truth


def frames_of(wal):
    """Of each frame of the WAL that counts: where it begins, and whether a transaction ends with it."""
    data = wal.read_bytes()
    salt = data[16:24]
    starts = [at for at in range(32, len(data) - FRAME + 1, FRAME) if data[at + 8 : at + 16] == salt]
    return [(at, bool(int.from_bytes(data[at + 4 : at + 8], "big"))) for at in starts]


def places_in(frames, chance, count):
    """Bytes of the header, and of frames that begin, carry on and end a transaction, at its end too: (name, offset, bit)."""
    header = {"magic": 1, "format": 5, "page size": 10, "sequence": 15, "salt": 18, "checksum": 25}
    within = {"page number": 3, "size": 7, "frame salt": 9, "frame checksum": 17, "body": 24 + 1000, "seal": 24 + 4090}
    some = chance.sample(sorted(header), min(count, len(header)))
    places = [(f"header, {name}", header[name], 1 << chance.randrange(8)) for name in some]
    ends = [number for number, (_, is_end) in enumerate(frames) if is_end]
    for number in {0, ends[0], ends[-1], *chance.sample(range(len(frames)), min(count, len(frames)))}:
        kind = "commit frame" if number in ends else "frame"
        for name in chance.sample(sorted(within), min(count, len(within))):
            places.append((f"{kind} {number}, {name}", frames[number][0] + within[name], 1 << chance.randrange(8)))
    return places


def told_of_wal(killed, tmp_path, offset, mask):
    """The same question of a WAL: what was lost from it must be missed."""
    left, truth = killed
    copy = tmp_path / "copy"
    for path in (copy, copy.with_name("marks")):
        shutil.rmtree(path, ignore_errors=True)
    shutil.copytree(left, copy)
    shutil.copytree(left.with_name("left marks"), copy.with_name("marks"))
    if mask:
        flip(copy / "records.db-wal", offset, mask)
    return told(copy, truth)


def test_an_untouched_wal_says_nothing(killed, tmp_path):
    """Control: after a kill everything acknowledged is there, and nothing is reported."""
    assert told_of_wal(killed, tmp_path, 0, 0) == ""


def test_a_byte_in_the_wal_is_reported(killed, tmp_path, tally):
    """SQLite takes a WAL up to the first frame that does not fit and drops the rest without a word.

    What was dropped is missed by whoever knows how far the log had come: the witness outside the database.
    """
    frames = frames_of(killed[0] / "records.db-wal")
    assert sum(is_end for _, is_end in frames) >= 12
    places = places_in(frames, dice("wal"), times(2, 40))
    answers = {name: told_of_wal(killed, tmp_path, offset, mask) for name, offset, mask in places}
    print(Counter(answers.values()))
    assert {name: answer for name, answer in answers.items() if answer in ("", "served as good")} == {}
    tally(bytes_in_the_wal=len(answers))


def test_control_without_the_seals_a_byte_goes_unseen(closed, tmp_path, monkeypatch, tally):
    """A free page or a wiped gap: SQLite itself has nothing to say about those; only the seals of the pages do."""
    from hhh_desktop.storage import verification

    folder, key, _ = closed
    monkeypatch.setitem(verification.CHECKS, "pages", lambda vault: ("", ""))
    page = pages_of(folder / "records.db", key)["free leaf"][0]
    answers = flipped(closed, tmp_path, [("free leaf", (page - 1) * PAGE + PLACES["body"], 1)])
    assert answers == {"free leaf": ""}
    tally(controls=1)

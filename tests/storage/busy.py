"""A salon at work: people whose every value is unlike anybody else's, so that a trace of them is theirs alone."""

from __future__ import annotations

import random
import string
from dataclasses import dataclass

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.data_map import client_tables
from hhh_desktop.domain.folding import fold, national_number
from hhh_desktop.services.consents import question, record_answer, withdraw
from hhh_desktop.services.registration import edit, register
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.clients import search_stamp
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.needles import SHORTEST, read_person
from hhh_desktop.storage.pages import plain_chunks
from tests.conftest import KEY


@dataclass(frozen=True)
class Planted:
    """A client with everything that was ever typed about them, in the bytes in which it may be stored."""

    id: int
    uid: str
    needles: tuple[bytes, ...]


def dice(seed):
    """The same throws every time; for invented people and needles, never for a secret."""
    return random.Random(seed)  # noqa: S311


class BusySalon:
    """Registers, edits, asks and withdraws, with invented people; `seed` makes it the same every time."""

    def __init__(self, desk, seed=7):
        self.desk = desk
        self.random = dice(seed)
        self.last = 0

    def word(self, length=9):
        return "".join(self.random.choice(string.ascii_lowercase) for _ in range(length))

    def name(self):
        return self.word().capitalize()

    def phone(self):
        return f"+316{self.random.choice('1235')}{self.random.randrange(10**7):07}"

    def person(self, note_length=120):
        """A client with answers, an address, a note, earlier values and a signature."""
        old = {"given_name": self.name(), "surname": self.name() + "é", "phone": self.phone(),
               "email": f"{self.word()}@{self.word()}.nl"}  # fmt: skip
        client = register(self.desk, old)
        new = {"surname": self.name() + "ï", "email": f"{self.word()}@{self.word()}.nl",
               "guardian_name": "", "phone_2": self.phone()}  # fmt: skip
        for purpose in ("news_post", "card"):
            self.ask(client.id, purpose)
        # a picture that ends and begins like every picture, with bytes of its own between
        self.ask(client.id, "news_email", signature=b"\x89PNG" + self.random.randbytes(3000) + b"IEND")
        new |= {"street": self.name() + "straat", "house_number": "12", "postcode": "5611 AB", "city": self.name()}
        new |= {"note": " ".join(self.word() for _ in range(note_length // 10))}
        client = edit(self.desk, client.id, new)
        if self.random.random() < 0.5:
            withdraw(self.desk, client.id, "news_post")
        self.last = client.id
        return Planted(client.id, client.uid, tuple(self.traces(client.id, [old, new])))

    def ask(self, client_id, purpose, answer=Answer.GIVEN, signature=None):
        text = question(self.desk, purpose, "nl")
        record_answer(self.desk, client_id, purpose, answer, text=text, how=How.DISPLAY, seconds_shown=4.0,
                      signature=signature)  # fmt: skip

    def traces(self, client_id, typed):
        """What the person typed, as it is stored, folded and cut for the index; and what the program made for them."""
        database = self.desk.records.database
        uid, stamp = database.row("SELECT uid, search_stamp FROM client WHERE id = ?", (client_id,))
        assert stamp == search_stamp(client_id, self.desk.clock())
        yield uid.encode()
        yield stamp.to_bytes(8, "big")
        for (event_uid,) in database.rows("SELECT uid FROM consent_event WHERE client_id = ?", (client_id,)):
            yield event_uid.encode()
        for (signature,) in database.rows(
            "SELECT signature FROM consent_event WHERE client_id = ? AND signature IS NOT NULL", (client_id,)
        ):
            yield from (signature[at : at + 32] for at in range(100, 2900, 200))
        for fields in typed:
            for name, value in fields.items():
                if not value or name in {"house_number", "postcode"}:
                    continue
                if name.startswith("phone"):
                    number = national_number(value)
                    yield from (value.encode(), number.encode(), number[::-1].encode())
                    continue
                for word in (value, *value.replace("@", " ").replace(".", " ").split()):
                    if len(word) >= 6:
                        yield from (word.encode(), fold(word).encode())

    def grow(self, people):
        """Longer notes, in any order: records move between pages, and leave their old bytes behind as they go."""
        for planted in self.random.sample(people, len(people)):
            client = self.desk.records.clients.get(planted.id)
            edit(self.desk, planted.id, {"note": client.contact.note + " " + self.word() * 60})

    def work(self):
        """Something that happens at the desk between two erasures."""
        someone = self.person()
        if self.random.random() < 0.5:
            self.ask(someone.id, "birthday", Answer.REFUSED)
        return someone


def found(database, needles):
    """The needles that stand in a decrypted page of database or WAL, or in another file of the folder.

    Thousands of needles at once: wherever the first bytes of one stand, the whole of it is compared.
    """
    starts: dict[bytes, list[bytes]] = {}
    for needle in set(needles):
        starts.setdefault(needle[:SHORTEST], []).append(needle)
    texts = [bytes(plain) for _, _, plain in plain_chunks(database.path, KEY, verify=True)]
    for path in database.path.parent.rglob("*"):
        # the database itself is never opened here: closing it again would drop SQLite's lock
        if path.is_file() and not path.name.startswith(database.path.name):
            texts.append(path.read_bytes())
    return {
        needle
        for text in texts
        for at in range(len(text) - SHORTEST + 1)
        if text[at : at + SHORTEST] in starts
        for needle in starts[text[at : at + SHORTEST]]
        if text.startswith(needle, at)
    }


class CrashError(Exception):
    """Stands for the power going off."""


def crashing(database, step):
    def fault(now):
        if now == step:
            raise CrashError(step)

    return SqlErasures(database, database.path.parent, KEY, fault=fault)


def assert_whole(database, gone, here):
    """Nobody is half there: `gone` left nothing, `here` have all; chain and ledger hold."""
    erasures = SqlErasures(database, database.path.parent, KEY)
    for planted in gone:
        for table in client_tables():
            where = f"FROM {table.table} WHERE {table.client_column} = ?"
            assert not database.value(f"SELECT count(*) {where}", (planted.id,)), table.table
    assert found(database, [needle for planted in gone for needle in planted.needles]) == set()
    for planted in here:
        person = read_person(database, planted.id)
        assert person.client["uid"] == planted.uid and len(person.rows["consent_event"]) >= 3
    assert database.value("SELECT count(*) FROM client") == database.value("SELECT count(*) FROM client_index")
    assert database.maintain("PRAGMA integrity_check") == [("ok",)]
    assert database.maintain("PRAGMA foreign_key_check") == []
    assert SqlAudit(database).verify().broken_at is None
    hashes = {row[0] for row in database.rows("SELECT ledger_hash FROM erasure")}
    assert erasures.ledger.verify(hashes).whole
    assert {entry.hash for entry in erasures.ledger.entries()} == hashes
    assert erasures.pending() == ()
    assert not database.value("SELECT count(*) FROM erasure WHERE proven_at IS NULL")

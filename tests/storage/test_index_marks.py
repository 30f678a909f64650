"""A removed word leaves the marks between the pages of the search index too, and not only the pages."""

from __future__ import annotations

import random
import string

from hhh_desktop.services.registration import edit, register
from hhh_desktop.storage import clients
from tests.conftest import NOW

CROWD = 400


def marks(database):
    return [bytes(mark)[1:].decode(errors="ignore") for (mark,) in database.rows("SELECT term FROM client_index_idx")]


def registered(desk):
    """Local parts nobody else has, in e-mail addresses that begin like another word of the same client."""
    chance, names = random.Random(4), {}  # noqa: S311 - invented names
    for _ in range(CROWD):  # each for itself, as at the desk: so the index grows in many small parts
        name = "".join(chance.choices(string.ascii_lowercase, k=14))
        names[register(desk, {"given_name": "N", "surname": name, "email": f"{name}@q.example"}).id] = name
    return names


def named(database, names):
    """Clients whose whole name stands in a mark."""
    return [number for number, name in names.items() if any(mark.startswith(name) for mark in marks(database))]


def test_nothing_of_a_removed_client_stays_in_a_mark(desk, database):
    names = registered(desk)
    told = named(database, names)
    assert told, "the test needs a page that begins with a name"
    for number in told:
        stamp, text = database.row("SELECT search_stamp, search_text FROM client WHERE id = ?", (number,))
        with database.transaction():
            clients.remove_from_index(database, stamp, text)
        assert not any(mark.startswith(names[number][:8]) for mark in marks(database))
    assert database.value("SELECT count(*) FROM client_index_docsize") == CROWD - len(told)


def test_fts5_by_itself_leaves_it_so_the_test_above_can_fail(desk, database):
    names = registered(desk)
    number = named(database, names)[0]
    stamp, text = database.row("SELECT search_stamp, search_text FROM client WHERE id = ?", (number,))
    with database.transaction():
        clients._take_out(database, stamp, text)
    assert number in named(database, names)


def test_an_address_that_was_changed_leaves_no_mark(desk, database):
    names = registered(desk)
    told = named(database, names)
    assert told, "the test needs a page that begins with a name"
    for number in told:
        edit(desk, number, {"email": f"nieuw{number}@q.example", "surname": f"Nieuw{number}"})
    # writing pages anew may make a mark of somebody else's name, who is still there
    assert not set(told) & set(named(database, names))


def test_a_visit_writes_no_index_anew(desk, database, monkeypatch):
    names = registered(desk)
    rewritten = []
    monkeypatch.setattr(clients, "_begins_a_word", lambda *a: rewritten.append(a))
    for number in named(database, names):
        desk.records.clients.touch(number, NOW.replace(year=2027))
    assert rewritten == []


def test_a_visit_does_not_read_the_index_through(desk, database, noor, clock, monkeypatch):
    """Every answer of a client is one, and the index of a large salon is long."""
    asked, real = [], type(database).rows
    monkeypatch.setattr(
        type(database), "rows", lambda self, sql, *values: asked.append(sql) or real(self, sql, *values)
    )

    def is_read():
        found = any("client_index_idx" in sql for sql in asked)
        asked.clear()
        return found

    clock.forward(days=1)
    desk.records.clients.touch(noor.id, clock())
    assert not is_read()
    edit(desk, noor.id, {"email": "noor.anders@voorbeeld.nl"})
    assert is_read(), "the control: a word that goes is looked for"

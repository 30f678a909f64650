"""The invented salon is what real use leaves, whole, and the same each time."""

from __future__ import annotations

import re
from collections import Counter

import phonenumbers
import pytest

from hhh_desktop.demo import CLIENTS, OPENS_WITH, SEED, make_demo
from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.consent import State
from hhh_desktop.domain.times import moment_of
from hhh_desktop.services import finding
from hhh_desktop.services.contact_rules import clean_contact
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage.vault import open_salon
from tests.conftest import NOW


@pytest.fixture(scope="module")
def salon(tmp_path_factory, book):
    """The demo salon, made once and opened by its owner."""
    folder = tmp_path_factory.mktemp("demo") / "salon"
    access = make_demo(folder, lambda: NOW)
    vault, member = open_salon(
        folder, access.staff[0], access.passphrase, lambda: NOW, tmp_path_factory.mktemp("marks")
    )
    with vault:
        yield access, Desk(vault, member, book, "1", lambda: NOW)


@pytest.fixture(scope="module")
def cards(salon):
    _, desk = salon
    return [finding.show(desk, hit.id) for hit in finding.find(desk, "", CLIENTS)]


def test_three_people_work_there_and_one_owns_it(salon):
    access, desk = salon
    assert access.staff == ("Marije", "Esra", "Daan")
    assert access.passphrase == OPENS_WITH
    assert [(m.name, str(m.role)) for m in desk.records.staff.all()] == [
        ("Marije", "owner"), ("Esra", "receptionist"), ("Daan", "receptionist"),
    ]  # fmt: skip


def test_there_are_three_hundred_clients_in_every_state(cards):
    assert len(cards) == CLIENTS
    states = Counter(state.state for card in cards for state in card.states)
    assert set(states) == set(State)
    assert min(states.values()) > 20
    young = [s for card in cards for s in card.states if s.state is State.REFUSED and s.ask_again_from]
    assert len(young) > 20


def test_notes_minors_and_edits_are_there(cards, salon):
    _, desk = salon
    assert sum(bool(card.client.contact.note) for card in cards) > 50
    minors = [card.client.contact for card in cards if not card.client.contact.is_adult]
    assert len(minors) > 10
    assert all(minor.guardian_name and minor.guardian_phone and minor.turns_16 for minor in minors)
    assert any(minor.turns_16 < "2026-11" for minor in minors)
    assert sum(card.client.version > 1 for card in cards) > 100
    assert desk.records.database.value("SELECT count(DISTINCT staff_id) FROM client_change") == 3


def test_a_note_stands_only_where_it_was_granted_or_left_over(cards):
    for card in cards:
        state = next((s for s in card.states if s.purpose == "card"), None)
        if card.client.contact.note:
            assert state is not None and state.state is not State.NOT_ASKED


def test_every_client_is_what_the_form_would_keep(cards):
    for card in cards:
        contact = card.client.contact
        if contact.turns_16 and contact.turns_16 <= "2026-11":
            continue  # was right on the day it was written
        assert clean_contact(contact.as_dict(), NOW.date()) == contact


def test_nobody_can_be_reached(cards):
    for card in cards:
        contact = card.client.contact
        for phone in filter(None, (contact.phone, contact.phone_2, contact.guardian_phone)):
            assert re.fullmatch(r"\+3161234\d{4}", phone)
            assert phonenumbers.is_valid_number(phonenumbers.parse(phone))
        assert not contact.email or contact.email.endswith(".example")


def test_time_runs_forward_and_ends_now(salon):
    _, desk = salon
    times = [at for (at,) in desk.records.database.rows("SELECT at FROM audit ORDER BY seq")]
    assert times == sorted(times)
    assert moment_of(times[-1]) <= NOW
    assert (NOW - moment_of(times[0])).days > 800


def test_the_audit_chain_and_the_index_are_those_of_real_use(salon, cards):
    _, desk = salon
    assert desk.records.audit.verify().broken_at is None
    assert desk.records.database.value("PRAGMA foreign_key_check") is None
    stamps = desk.records.database.rows("SELECT rowid FROM client_index ORDER BY rowid")
    assert stamps == desk.records.database.rows("SELECT search_stamp FROM client ORDER BY search_stamp")
    for card in cards[::10]:
        name = card.client.contact.display_name
        assert card.client.id in {hit.id for hit in finding.find(desk, name)}, name


def test_verify_finds_nothing_wrong(salon):
    verification = pytest.importorskip("hhh_desktop.storage.verification")
    _, desk = salon
    assert [check for check in verification.verify(desk.records) if not check.ok] == []


def test_the_same_people_each_time(tmp_path, book, cards):
    make_demo(tmp_path / "again", lambda: NOW)
    vault, member = open_salon(tmp_path / "again", "Marije", OPENS_WITH, lambda: NOW, tmp_path / "marks")
    with vault:
        desk = Desk(vault, member, book, "1", lambda: NOW)
        again = [finding.show(desk, hit.id).client.contact for hit in finding.find(desk, "", CLIENTS)]
    assert again == [card.client.contact for card in cards]
    assert SEED and len(FIELD_NAMES) == len(again[0].as_dict())

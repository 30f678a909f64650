"""Registering and editing on a real encrypted file."""

import pytest

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.errors import InvalidFieldError, LostRaceError, UnknownClientError
from hhh_desktop.services.consents import question, record_answer
from hhh_desktop.services.finding import find, show
from hhh_desktop.services.registration import edit, lookalikes, register

NOOR = {"given_name": "Noor", "surname": "van den Berg", "phone": "06 12345678"}


def say_yes(desk, client_id, purpose):
    record_answer(desk, client_id, purpose, Answer.GIVEN, text=question(desk, purpose, "nl"), how=How.SPOKEN)


def test_a_client_is_stored_as_cleaned(desk):
    client = register(desk, NOOR)
    stored = desk.records.clients.get(client.id)
    assert stored == client
    assert (stored.contact.infix, stored.contact.surname, stored.contact.phone) == ("van den", "Berg", "+31612345678")
    assert (stored.version, stored.contact.source) == (1, "desk")


def test_saving_never_waits_for_a_yes(desk):
    client = register(desk, NOOR)
    assert {state.state for state in show(desk, client.id).states} == {"not_asked"}


@pytest.mark.parametrize(
    ("field", "value", "purpose"),
    [("street", "Dorpsstraat", "news_post"), ("birth_day", 3, "birthday"), ("note", "x", "card")],
)
def test_a_field_without_its_yes_is_refused_and_nothing_is_stored(desk, field, value, purpose):
    more = {"birth_month": 4} if field == "birth_day" else {}
    with pytest.raises(InvalidFieldError) as caught:
        register(desk, {**NOOR, field: value, **more})
    assert (caught.value.field, caught.value.reason, caught.value.detail) == (field, "purpose_not_granted", purpose)
    assert desk.records.clients.count() == 0


def test_a_yes_opens_just_its_own_fields(desk, noor):
    say_yes(desk, noor.id, "news_post")
    assert edit(desk, noor.id, {"street": "Dorpsstraat", "postcode": "5611ab"}).contact.postcode == "5611 AB"
    with pytest.raises(InvalidFieldError):
        edit(desk, noor.id, {"note": "krullen"})


def test_an_edit_keeps_who_changed_what_when_and_what_stood_there(desk, reception, noor, clock):
    clock.forward(hours=1)
    changed = edit(reception, noor.id, {"surname": "Smit", "infix": ""})
    assert changed.version == 2
    history = [(c.version, c.staff_id, c.field, c.old_value, c.at) for c in desk.records.clients.history(noor.id)]
    assert history == [
        (2, reception.actor.id, "infix", "van den", "2026-11-23T11:00:00.000Z"),
        (2, reception.actor.id, "surname", "Berg", "2026-11-23T11:00:00.000Z"),
    ]


def test_an_edit_without_a_change_changes_nothing(desk, noor):
    assert edit(desk, noor.id, {"surname": "Berg"}).version == 1
    assert desk.records.clients.history(noor.id) == ()


def test_a_lost_race_is_refused_and_nothing_overwritten(desk, noor):
    edit(desk, noor.id, {"email": "een@voorbeeld.nl"}, version=1)
    with pytest.raises(LostRaceError) as caught:
        edit(desk, noor.id, {"email": "twee@voorbeeld.nl"}, version=1)
    assert (caught.value.expected, caught.value.found) == (1, 2)
    assert desk.records.clients.get(noor.id).contact.email == "een@voorbeeld.nl"


def test_an_unknown_client_is_said(desk):
    with pytest.raises(UnknownClientError):
        edit(desk, 99, {"surname": "Smit"})


def test_numbers_are_never_used_twice(desk, noor):
    second = register(desk, {"given_name": "Sem", "email": "sem@voorbeeld.nl"})
    assert second.id == noor.id + 1


def test_the_found_name_follows_an_edit(desk, noor):
    edit(desk, noor.id, {"surname": "Smit", "infix": ""})
    assert find(desk, "berg") == ()
    assert [hit.id for hit in find(desk, "smit")] == [noor.id]


def test_likely_the_same_person_is_shown_never_blocked(desk, noor):
    family = register(desk, {"given_name": "Sem", "surname": "Bakker", "phone": "0612345678"})
    assert [hit.id for hit in lookalikes(desk, {"given_name": "NOOR", "surname": "van den berg"})] == [noor.id]
    assert {hit.id for hit in lookalikes(desk, {"phone": "+31612345678"})} == {noor.id, family.id}
    both = {"given_name": "Noor", "surname": "van den Berg", "phone": "0612345678"}
    assert [hit.id for hit in lookalikes(desk, both)] == [noor.id, family.id]
    assert lookalikes(desk, {"given_name": "Noor", "surname": "van den Berg"}, but_not=noor.id) == ()
    assert lookalikes(desk, {"phone": "06 1", "email": "x@"}) == ()
    assert register(desk, NOOR).id


def test_every_write_leaves_a_line_in_the_log(desk, noor):
    edit(desk, noor.id, {"email": ""})
    actions = [row[0] for row in desk.records.database.rows("SELECT action FROM audit ORDER BY seq")]
    assert actions == ["client_registered", "client_changed"]
    details = desk.records.database.rows("SELECT detail FROM audit_detail")
    assert not any("noor" in str(row).lower() for row in details)

"""Asking and withdrawing on a real file; and the controls that show the append-only rule is the database's own."""

import inspect
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from hhh_desktop.domain import staff
from hhh_desktop.domain.consent import Answer, How, State
from hhh_desktop.domain.errors import ConsentRefusedError, InvalidFieldError, NotAllowedError
from hhh_desktop.services import consents
from hhh_desktop.services.consents import clear_left_over, question, record_answer, withdraw
from hhh_desktop.services.finding import find, show
from hhh_desktop.services.registration import edit, register
from hhh_desktop.storage.pages import scan
from tests.conftest import KEY


def answer(desk, client, purpose="news_post", said=Answer.GIVEN, **more):
    more = {"how": How.DISPLAY, "seconds_shown": 3.5, **more}
    return record_answer(desk, client.id, purpose, said, text=question(desk, purpose, "nl"), **more)


def test_an_answer_holds_all_its_evidence(desk, reception, noor, clock):
    clock.forward(minutes=5)
    text = question(desk, "news_email", "en")
    event = record_answer(
        reception, noor.id, "news_email", Answer.GIVEN, text=text, how=How.DISPLAY, seconds_shown=7.25
    )
    (stored,) = desk.records.consents.of_client(noor.id)
    assert stored == event
    assert (stored.text_hash, stored.text_version, stored.language) == (text.sha256, text.version, "en")
    assert (stored.statement_version, stored.at, stored.how) == ("1", "2026-11-23T10:05:00.000Z", How.DISPLAY)
    assert (stored.asked_by, stored.seconds_shown) == (reception.actor.id, 7.25)
    assert desk.records.consents.text(stored.text_hash).body == text.body


@pytest.mark.parametrize("said", [Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED])
def test_each_answer_has_its_own_state(desk, noor, said):
    answer(desk, noor, said=said)
    assert {s.purpose: s.state for s in show(desk, noor.id).states}["news_post"] == State(said)


def test_a_refusal_costs_only_what_its_purpose_opens(desk, noor):
    answer(desk, noor, said=Answer.REFUSED)
    assert edit(desk, noor.id, {"email": "ander@voorbeeld.nl"}).contact.email == "ander@voorbeeld.nl"


def test_withdrawing_locks_at_once_and_offers_what_is_left(desk, noor):
    answer(desk, noor)
    edit(desk, noor.id, {"street": "Dorpsstraat", "postcode": "5611 AB"})
    done = withdraw(desk, noor.id, "news_post")
    assert set(done.left_over) == {"street", "postcode"}
    assert "street" not in show(desk, noor.id).open_fields
    with pytest.raises(InvalidFieldError, match="purpose_not_granted"):
        edit(desk, noor.id, {"street": "Kerkstraat"})
    cleared = clear_left_over(desk, noor.id, "news_post")
    assert (cleared.contact.street, cleared.contact.postcode) == ("", "")
    assert not any(change.old_value for change in desk.records.clients.history(noor.id))


def test_no_page_keeps_what_was_cleared(desk, noor):
    answer(desk, noor)
    edit(desk, noor.id, {"street": "Onmiskenbaarlaan", "postcode": "5611 AB"})
    withdraw(desk, noor.id, "news_post")
    database = desk.records.database
    database.checkpoint()
    assert scan(database.path, KEY, [b"Onmiskenbaarlaan"]).found, "the control: it was there to be found"
    clear_left_over(desk, noor.id, "news_post")
    assert not scan(database.path, KEY, [b"Onmiskenbaarlaan", b"5611ab"]).found


def test_the_history_of_a_field_goes_with_it(desk, noor):
    answer(desk, noor)
    edit(desk, noor.id, {"street": "Dorpsstraat"})
    edit(desk, noor.id, {"street": ""})
    assert withdraw(desk, noor.id, "news_post").left_over == ("street",)
    clear_left_over(desk, noor.id, "news_post")
    assert "Dorpsstraat" not in str(desk.records.people.rows(noor.id))


def test_what_is_still_allowed_is_not_cleared(desk, noor):
    answer(desk, noor)
    with pytest.raises(ConsentRefusedError, match="still_given"):
        clear_left_over(desk, noor.id, "news_post")
    with pytest.raises(ConsentRefusedError, match="still_given"):
        clear_left_over(desk, noor.id, "appointment")


def test_there_must_be_a_yes_to_take_back(desk, noor):
    with pytest.raises(ConsentRefusedError, match="not_given"):
        withdraw(desk, noor.id, "news_email")


@pytest.mark.parametrize("purpose", ["appointment", "tax", "news_phone", "share_partner"])
def test_what_is_not_asked_cannot_be_answered(desk, noor, purpose):
    text = question(desk, "news_email", "nl")
    with pytest.raises(ConsentRefusedError, match="not_asked"):
        record_answer(desk, noor.id, purpose, Answer.GIVEN, text=text, how=How.SPOKEN)


def test_the_words_belong_to_the_purpose(desk, noor):
    with pytest.raises(ConsentRefusedError, match="wrong_text"):
        record_answer(desk, noor.id, "news_email", Answer.GIVEN, text=question(desk, "news_sms", "nl"), how=How.SPOKEN)


def test_a_guardian_answers_for_a_child(desk):
    raw = {
        "given_name": "Sam",
        "phone": "0612345678",
        "is_adult": False,
        "guardian_name": "Noor Berg",
        "turns_16": "2030-05",
    }
    child = register(desk, raw)
    assert answer(desk, child).guardian == "Noor Berg"
    assert answer(desk, child, "news_email", guardian="Ali Berg").guardian == "Ali Berg"


def test_an_adult_has_no_guardian(desk, noor):
    assert answer(desk, noor, guardian="Iemand").guardian == ""


def test_no_call_takes_more_than_one_purpose():
    """Rule 3.3 in code: every public act names exactly one purpose, as one piece of text."""
    acts = [f for name, f in vars(consents).items() if inspect.isfunction(f) and f.__module__ == consents.__name__]
    named = [
        inspect.signature(f).parameters["purpose_id"].annotation
        for f in acts
        if "purpose_id" in inspect.signature(f).parameters
    ]
    assert len(named) >= 4 and set(named) == {"str"}


def test_roles_are_asked(reception, noor, monkeypatch):
    answer(reception, noor)
    monkeypatch.setitem(staff.RIGHTS, "visitor", frozenset())
    nobody = replace(reception, actor=replace(reception.actor, role="visitor"))
    with pytest.raises(NotAllowedError):
        answer(nobody, noor)


WAYS = (
    "UPDATE consent_event SET answer = 'given'",
    "UPDATE consent_event SET client_id = client_id",
    "DELETE FROM consent_event",
    "INSERT OR REPLACE INTO consent_event SELECT * FROM consent_event",
    "REPLACE INTO consent_event SELECT * FROM consent_event",
    "INSERT INTO consent_event SELECT * FROM consent_event WHERE true ON CONFLICT (id) DO UPDATE SET answer = 'given'",
    "DELETE FROM client",
    "UPDATE consent_text SET body = ''",
    "DELETE FROM consent_text",
    "INSERT OR REPLACE INTO consent_text SELECT * FROM consent_text",
    "UPDATE audit SET action = ''",
    "DELETE FROM audit",
    "UPDATE audit_detail SET detail = ''",
    "DELETE FROM audit_detail",
)


def attempt(database, sql):
    with database.transaction():
        database.run(sql)


@pytest.mark.parametrize("sql", WAYS)
def test_the_database_itself_refuses_to_change_what_was_said(desk, noor, sql):
    answer(desk, noor, said=Answer.REFUSED)
    before = desk.records.consents.of_client(noor.id)
    with pytest.raises(sqlcipher.IntegrityError):
        attempt(desk.records.database, sql)
    assert desk.records.consents.of_client(noor.id) == before


def test_without_the_triggers_it_would_be_possible(desk, noor):
    """The control: the refusals above come from the triggers, not from something else."""
    answer(desk, noor, said=Answer.REFUSED)
    database = desk.records.database
    with database.transaction():
        database.run("DROP TRIGGER consent_event_is_final")
        database.run("DROP TRIGGER consent_event_stays")
    attempt(database, "UPDATE consent_event SET answer = 'given'")
    assert desk.records.consents.of_client(noor.id)[0].answer is Answer.GIVEN
    attempt(database, "DELETE FROM consent_event")


def test_a_withdrawn_postcode_finds_nobody_and_shows_nowhere(desk, noor):
    answer(desk, noor)
    edit(desk, noor.id, {"postcode": "5611 AB", "city": "Eindhoven"})
    assert [hit.found.contact.postcode for hit in find(desk, "5611")] == ["5611 AB"]
    withdraw(desk, noor.id, "news_post")
    assert find(desk, "5611") == ()
    assert [hit.found.contact.postcode for hit in find(desk, "berg")] == [""]
    edit(desk, noor.id, {"phone_2": "0612340000"})
    assert find(desk, "5611") == ()
    answer(desk, noor)
    assert [hit.found.contact.postcode for hit in find(desk, "5611")] == ["5611 AB"]


def test_what_is_taken_back_is_the_text_that_was_agreed_to(desk, noor):
    given = record_answer(
        desk, noor.id, "news_email", Answer.GIVEN, text=question(desk, "news_email", "en"), how=How.PHONE
    )
    taken = withdraw(desk, noor.id, "news_email", how=How.PHONE).event
    assert (taken.text_hash, taken.language, taken.how) == (given.text_hash, "en", How.PHONE)


@pytest.mark.parametrize(("first", "second", "state", "is_open"), [
    (Answer.REFUSED, Answer.DEFERRED, State.DEFERRED, False),
    (Answer.REFUSED, Answer.GIVEN, State.GIVEN, False),
    (Answer.GIVEN, Answer.DEFERRED, State.DEFERRED, True),
    (Answer.GIVEN, Answer.REFUSED, State.REFUSED, False),
    (Answer.DEFERRED, Answer.REFUSED, State.REFUSED, False),
    (Answer.DEFERRED, Answer.GIVEN, State.GIVEN, False),
])  # fmt: skip
def test_a_client_may_change_their_mind_and_the_list_counts_as_the_card(desk, noor, first, second, state, is_open):
    answer(desk, noor, said=first)
    answer(desk, noor, said=second)
    card = show(desk, noor.id)
    found = next(one for one in card.states if one.purpose == "news_post")
    assert (found.state, found.is_open) == (state, is_open)
    assert find(desk, "berg")[0].open_questions == len(card.questions)


def child(desk, **more):
    raw = {"given_name": "Sam", "surname": "Kind", "phone": "0612345678", "is_adult": False, "guardian_name": "Noor Berg",
           "turns_16": "2027-01"}  # fmt: skip
    return register(desk, {**raw, **more})


def test_at_sixteen_the_client_answers_and_the_answer_lasts(desk, clock):
    sam = child(desk)
    assert answer(desk, sam).guardian == "Noor Berg"
    clock.now = clock.now.replace(year=2027, month=1, day=4)
    card = show(desk, sam.id)
    assert {one.purpose: one.state for one in card.states}["news_post"] is State.EXPIRED
    assert find(desk, "sam")[0].open_questions == len(card.questions)
    assert answer(desk, sam).guardian == ""
    card = show(desk, sam.id)
    assert {one.purpose: one.state for one in card.states}["news_post"] is State.GIVEN
    assert find(desk, "sam")[0].open_questions == len(card.questions)


def test_a_grown_child_can_still_be_edited(desk, clock):
    sam = child(desk)
    clock.now = clock.now.replace(year=2027, month=1, day=4)
    assert edit(desk, sam.id, {"email": "sam@voorbeeld.nl"}).contact.email == "sam@voorbeeld.nl"
    grown = edit(desk, sam.id, {"is_adult": True}).contact
    assert (grown.is_adult, grown.turns_16) == (True, "")

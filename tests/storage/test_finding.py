"""The search of the desk on a real file: who is found by what, and in which order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hhh_desktop.services.finding import find, near, understood
from hhh_desktop.services.registration import edit, register


@pytest.fixture
def people(desk, clock):
    """Name to client number; each seen a minute after the one before."""
    rows = [
        ("Noor", "van den Berg", "0612345678", "noor@voorbeeld.nl"),
        ("Sem", "Bergman", "0687654321", "sem.bergman@post.nl"),
        ("Zoë", "d'Angelo-Smit", "0401234567", "zoe@haar.nl"),
        ("Łukasz", "Kowalski", "+32470123456", ""),
        ("Elif", "Yılmaz", "0611112222", "elif@yilmaz.nl"),
    ]
    numbers = {}
    for given_name, surname, phone, email in rows:
        clock.forward(minutes=1)
        raw = {"given_name": given_name, "surname": surname, "phone": phone, "email": email}
        numbers[given_name] = register(desk, raw).id
    return numbers


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("n", {"Noor"}),
        ("berg", {"Noor", "Sem"}),
        ("berg noor", {"Noor"}),
        ("noor berg", {"Noor"}),
        ("van den berg", {"Noor"}),
        ("den berg van", {"Noor"}),
        ("vandenberg", {"Noor"}),
        ("BERGM", {"Sem"}),
        ("zoe", {"Zoë"}),
        ("ZOË", {"Zoë"}),
        ("angelo smit", {"Zoë"}),
        ("d'angelo", {"Zoë"}),
        ("lukasz", {"Łukasz"}),
        ("yilmaz", {"Elif"}),
        ("yılmaz elif", {"Elif"}),
        ("5678", {"Noor"}),
        ("78", {"Noor"}),
        ("06 12 34 56 78", {"Noor"}),
        ("+31 6 12345678", {"Noor"}),
        ("0031612345678", {"Noor"}),
        ("061", {"Noor", "Elif"}),
        ("0470123456", set()),
        ("32470", {"Łukasz"}),
        ("noor@voor", {"Noor"}),
        ("sem.bergman@post.nl", {"Sem"}),
        ("post", {"Sem"}),
        ("noor sem", set()),
        ("xyz", set()),
    ],
)
def test_who_is_found(desk, people, typed, found):
    names = {number: name for name, number in people.items()}
    assert {names[hit.id] for hit in find(desk, typed)} == found


def test_nothing_typed_shows_the_latest_first(desk, people):
    assert [hit.id for hit in find(desk, "")] == sorted(people.values(), reverse=True)


def test_a_visit_brings_a_client_to_the_top(desk, people, clock):
    clock.forward(minutes=1)
    edit(desk, people["Noor"], {"phone_2": "0612340000"})
    assert next(hit.id for hit in find(desk, "")) == people["Noor"]
    assert next(hit.id for hit in find(desk, "berg")) == people["Noor"]


def test_the_limit_holds(desk, people):
    assert len(find(desk, "", limit=2)) == 2


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(max_size=60)
    | st.sampled_from(["NEAR(a b)", 'a"b', "*", "a*", "^n", "noor OR sem", "text:noor", "(" * 40, "{" * 9])
)
def test_hostile_text_finds_or_finds_nothing(desk, people, typed):
    assert isinstance(find(desk, typed), tuple)
    assert isinstance(near(desk, typed), tuple)
    assert isinstance(understood(typed), dict)


def test_five_hundred_characters_are_cut(desk, people):
    assert find(desk, "n" * 500) == ()


def test_a_near_spelling_is_offered(desk, people):
    assert [hit.id for hit in near(desk, "Sem Bergmann")] == [people["Sem"]]
    assert [hit.id for hit in near(desk, "noor bergh")] == [people["Noor"]]
    assert near(desk, "0699999999") == ()


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("sanne bakker 06 41 22 19 80", {"given_name": "Sanne", "surname": "Bakker", "phone": "06 41 22 19 80"}),
        ("Noor van den Berg", {"given_name": "Noor", "infix": "van den", "surname": "Berg"}),
        ("noor@voorbeeld.nl", {"email": "noor@voorbeeld.nl"}),
        ("McDonald", {"given_name": "McDonald"}),
        ("5678", {}),
        ("", {}),
    ],
)
def test_what_was_typed_lands_in_the_right_fields(typed, fields):
    assert understood(typed) == fields

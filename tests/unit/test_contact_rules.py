"""What may stand in a contact field, and what is said of the rest: field and reason, never a traceback."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hhh_desktop.domain.client import FIELD_NAMES, ContactFields
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.services.contact_rules import clean_contact, email_hint, show_phone, split_infix

TODAY = date(2026, 11, 23)
NOOR = {"given_name": "Noor", "surname": "Berg", "phone": "0612345678"}


def refused(raw):
    with pytest.raises(InvalidFieldError) as caught:
        clean_contact(raw, TODAY)
    return caught.value.field, caught.value.reason


@pytest.mark.parametrize("typed", ["06 12 34 56 78", "0612345678", "+31612345678", "0031 6 12345678", "(06) 1234-5678"])
def test_a_phone_is_stored_as_e164(typed):
    assert clean_contact({**NOOR, "phone": typed}, TODAY).phone == "+31612345678"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+31612345678", "06 12 34 56 78"),
        ("+31402123456", "040 212 3456"),
        ("+32470123456", "+32 470 12 34 56"),
        ("", ""),
    ],
)
def test_a_phone_is_shown_the_dutch_way(stored, shown):
    assert show_phone(stored) == shown


def test_the_country_decides_how_a_number_is_read():
    assert clean_contact({**NOOR, "phone": "0470 12 34 56", "country": "BE"}, TODAY).phone == "+32470123456"


@pytest.mark.parametrize("typed", ["5611ab", "5611 AB", " 5611  ab "])
def test_a_postcode_is_four_digits_a_space_and_two_letters(typed):
    assert clean_contact({**NOOR, "postcode": typed}, TODAY).postcode == "5611 AB"


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("phone", "12", "malformed"),
        ("phone", "letters", "malformed"),
        ("phone_2", "06123", "malformed"),
        ("email", "noor@voorbeeld", "email_no_dot"),
        ("email", "noor", "malformed"),
        ("email", "a@@b.nl", "malformed"),
        ("postcode", "0123 AB", "malformed"),
        ("postcode", "561 AB", "malformed"),
        ("house_number", "12a", "malformed"),
        ("language", "xx", "unknown_choice"),
        ("country", "Nederland", "unknown_choice"),
        ("reminder_channel", "pigeon", "unknown_choice"),
        ("given_name", "x" * 201, "too_long"),
        ("given_name", "x" * 100_000, "too_long"),
        ("note", "x" * 10_001, "too_long"),
        ("given_name", "Noor\u202e", "bidi_character"),
        ("surname", "Be\u2066rg", "bidi_character"),
        ("given_name", "No\x00or", "control_character"),
        ("given_name", "Noor\nBerg", "control_character"),
        ("given_name", "\ud800", "control_character"),
        ("note", "bel\x07", "control_character"),
        ("given_name", 12, "wrong_type"),
        ("given_name", None, "wrong_type"),
        ("phone", ["06"], "wrong_type"),
        ("is_adult", "yes", "wrong_type"),
        ("is_adult", 1, "wrong_type"),
        ("birth_day", 3.5, "wrong_type"),
        ("birth_day", True, "wrong_type"),
        ("sex", "v", "unknown_field"),
        ("date_of_birth", "1990-01-01", "unknown_field"),
        ("id", 4, "unknown_field"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(field, value, reason):
    assert refused({**NOOR, field: value}) == (field, reason)


@pytest.mark.parametrize(("day", "month", "field"), [(31, 4, "birth_day"), (30, 2, "birth_day"),
                                                     (1, 13, "birth_month"),
                                                     (0, 1, "birth_day"), (None, 3, "birth_day"),
                                                     (3, None, "birth_month")])  # fmt: skip
def test_a_birthday_is_a_day_that_exists(day, month, field):
    assert refused({**NOOR, "birth_day": day, "birth_month": month})[0] == field


def test_the_29th_of_february_is_a_birthday():
    contact = clean_contact({**NOOR, "birth_day": 29, "birth_month": 2}, TODAY)
    assert (contact.birth_day, contact.birth_month) == (29, 2)


def test_a_name_and_one_way_to_reach_are_enough():
    assert refused({"phone": "0612345678"}) == ("given_name", "empty")
    assert refused({"given_name": "Noor"}) == ("phone", "contact_needed")
    assert clean_contact({"surname": "Berg", "email": "a@b.nl"}, TODAY).email == "a@b.nl"


def test_under_16_needs_a_guardian_and_keeps_a_month_at_most():
    child = {**NOOR, "is_adult": False}
    assert refused(child) == ("guardian_name", "guardian_needed")
    kept = clean_contact({**child, "guardian_name": "Sam Berg", "turns_16": "2030-04"}, TODAY)
    assert kept.turns_16 == "2030-04"
    for wrong in ("2030-13", "30-04", "2026-11", "2050-01", "2030-04-12"):
        field, _ = refused({**child, "guardian_name": "Sam Berg", "turns_16": wrong})
        assert field == "turns_16"


@pytest.mark.parametrize(
    ("typed", "parts"),
    [("van den Berg", ("van den", "Berg")), ("Van der Meer", ("Van der", "Meer")), ("'t Hart", ("'t", "Hart")),
     ("Vandenberg", ("", "Vandenberg")), ("de", ("", "de")), ("in 't Veld", ("in 't", "Veld")),
     ("Ten Cate", ("Ten", "Cate"))],
)  # fmt: skip
def test_the_infix_comes_off_the_front(typed, parts):
    assert split_infix(typed) == parts


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("noor@gmial.com", "noor@gmail.com"), ("noor@hotmail.con", "noor@hotmail.com"), ("noor@ziggo.nl", ""),
     ("noor@kapsalon-voorbeeld.nl", ""), ("noor", ""), ("noor@", "")],
)  # fmt: skip
def test_a_slip_of_the_finger_is_noticed(typed, meant):
    assert email_hint(typed) == meant


@given(
    st.dictionaries(
        st.sampled_from(FIELD_NAMES), st.text() | st.integers() | st.none() | st.booleans() | st.lists(st.text())
    )
)
def test_whatever_is_given_is_kept_clean_or_refused_by_name(raw):
    try:
        contact = clean_contact(raw, TODAY)
    except InvalidFieldError as error:
        assert error.field in FIELD_NAMES
    else:
        assert isinstance(contact, ContactFields)
        assert clean_contact(contact.as_dict(), TODAY) == contact


@pytest.mark.parametrize("turns_16", ["HELLO", "2030-12", "2030-13"])
def test_an_adult_has_no_sixteenth_birthday_to_come(turns_16):
    assert refused({**NOOR, "turns_16": turns_16})[0] == "turns_16"


@pytest.mark.parametrize("nothing", ["\u200b", "\u00ad", "\ufeff", "\u2060"])
def test_what_nobody_can_see_is_no_name(nothing):
    assert refused({**NOOR, "given_name": nothing}) == ("given_name", "control_character")
    assert refused({"given_name": "\u200d", "phone": "0612345678"}) == ("given_name", "empty")


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c"])
def test_marks_that_turn_the_direction_are_refused(mark):
    assert refused({**NOOR, "surname": f"Be{mark}rg"}) == ("surname", "bidi_character")


def test_an_emoji_made_of_several_is_kept():
    assert clean_contact({**NOOR, "given_name": "Noor 👩\u200d🦰"}, TODAY).given_name == "Noor 👩\u200d🦰"


@pytest.mark.parametrize("code", ["ZZ", "EU", "XX", "UK"])
def test_a_country_is_one_that_can_be_called(code):
    assert refused({**NOOR, "country": code}) == ("country", "unknown_choice")


def test_an_infix_is_split_off_unless_it_was_given():
    assert clean_contact({**NOOR, "surname": "Van Damme"}, TODAY).infix == "Van"
    kept = clean_contact({**NOOR, "surname": "Van Damme", "infix": ""}, TODAY)
    assert (kept.infix, kept.surname) == ("", "Van Damme")

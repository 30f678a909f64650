"""A purpose's state follows from its events alone, and nothing but a living yes is usable."""

from dataclasses import replace
from datetime import date

import pytest

from hhh_desktop.domain.consent import Answer, ConsentEvent, How, State, state_of

EVENT = ConsentEvent(
    1, "u", 1, "news_email", Answer.GIVEN, "0" * 64, 1, "nl", "1", "2026-11-23T10:00:00.000Z", How.DISPLAY, 1, 4.0
)


def state(book, *events, today=date(2026, 11, 24), is_minor=False):
    return state_of(book, "news_email", events, today, is_minor=is_minor)


def test_the_start_is_not_asked(book):
    found = state(book)
    assert found.state is State.NOT_ASKED and not found.usable and found.is_open


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.GIVEN, State.GIVEN),
        (Answer.REFUSED, State.REFUSED),
        (Answer.DEFERRED, State.DEFERRED),
        (Answer.WITHDRAWN, State.WITHDRAWN),
    ],
)
def test_the_last_answer_counts_and_only_a_yes_is_usable(book, answer, expected):
    found = state(book, replace(EVENT, id=2, answer=answer), EVENT)
    assert found.state is expected
    assert found.usable is (answer is Answer.GIVEN)


def test_another_purpose_changes_nothing(book):
    assert state(book, replace(EVENT, purpose="news_sms")).state is State.NOT_ASKED


def test_a_no_is_left_alone_for_six_months(book):
    no = replace(EVENT, answer=Answer.REFUSED)
    young = state(book, no, today=date(2027, 5, 22))
    assert young.ask_again_from == date(2027, 5, 23) and not young.is_open
    assert state(book, no, today=date(2027, 5, 23)).is_open


def test_a_yes_lapses(book):
    assert state(book, EVENT, today=date(2028, 11, 22)).state is State.GIVEN
    assert state(book, EVENT, today=date(2028, 11, 23)).state is State.EXPIRED


def test_a_guardians_yes_is_worth_something_for_a_minor_only(book):
    by_guardian = replace(EVENT, guardian="Sam Berg")
    assert state(book, by_guardian, is_minor=True).state is State.GIVEN
    assert state(book, by_guardian, is_minor=False).state is State.EXPIRED
    assert state(book, EVENT, is_minor=False).state is State.GIVEN


def test_a_later_after_a_no_does_not_shorten_the_six_months(book):
    no, later = replace(EVENT, answer=Answer.REFUSED), replace(EVENT, id=2, answer=Answer.DEFERRED)
    found = state(book, no, later)
    assert found.state is State.DEFERRED and found.ask_again_from == date(2027, 5, 23) and not found.is_open
    assert state(book, no, later, today=date(2027, 5, 23)).is_open
    assert state(book, later).is_open

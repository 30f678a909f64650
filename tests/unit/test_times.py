"""Calendar spans as the law counts them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from hhh_desktop.domain.times import add_duration, moment_of, stamp
from hhh_desktop.domain.uids import new_uid


@pytest.mark.parametrize(
    ("day", "span", "end"),
    [
        (date(2027, 1, 31), "P1M", date(2027, 2, 28)),
        (date(2028, 1, 31), "P1M", date(2028, 2, 29)),
        (date(2026, 11, 3), "P6M", date(2027, 5, 3)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2026, 12, 31), "P10D", date(2027, 1, 10)),
        (date(2026, 11, 23), "P24M", date(2028, 11, 23)),
    ],
)
def test_a_span_ends_on_the_last_day_that_exists(day, span, end):
    assert add_duration(day, span) == end


@pytest.mark.parametrize("wrong", ["", "P", "6M", "P6W", "PT6H", "P-1M"])
def test_other_spans_are_refused(wrong):
    with pytest.raises(ValueError, match="duration"):
        add_duration(date(2026, 1, 1), wrong)


def test_times_are_stored_in_utc_and_sort_as_text():
    amsterdam = timezone(timedelta(hours=2))
    assert stamp(datetime(2026, 7, 1, 1, 30, tzinfo=amsterdam)) == "2026-06-30T23:30:00.000Z"
    assert moment_of("2026-06-30T23:30:00.000Z") == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)


def test_uids_are_version_7_and_sort_by_time():
    early, late = (new_uid(datetime(year, 1, 1, tzinfo=UTC)) for year in (2026, 2027))
    assert early < late
    assert early[14] == "7" and early[19] in "89ab"
    assert len({new_uid(datetime(2026, 1, 1, tzinfo=UTC)) for _ in range(1000)}) == 1000

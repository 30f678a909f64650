"""The rotation: which backups stay, which go, and when it is time for one."""

from datetime import UTC, datetime, timedelta

import pytest

from hhh_desktop.domain.times import stamp
from hhh_desktop.services.backups import (
    DEFAULT_COUNT,
    NEWEST_STAY,
    Backup,
    expiry_of,
    is_due,
    is_overdue,
    rule_in_words,
    surplus,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def made(*days_ago, hour=12):
    """Backups of so many days ago."""
    moments = [NOW.replace(hour=hour) - timedelta(days=days) for days in days_ago]
    return [Backup(f"{moment:%m%d%H}", "", "", stamp(moment), 1, 0, "", expiry_of(moment)) for moment in moments]


def kept(backups, **options):
    gone = surplus(backups, NOW, **options)
    assert [one.made_at for one in gone] == sorted(one.made_at for one in gone), "oldest first"
    return sorted(set(backups) - set(gone), key=lambda one: one.made_at, reverse=True)


def test_a_month_of_daily_backups_is_kept_whole():
    backups = made(*range(DEFAULT_COUNT))
    assert surplus(backups, NOW) == ()


def test_the_thirty_first_makes_the_oldest_go():
    backups = made(*range(31))
    assert surplus(backups, NOW) == (backups[30],)


def test_of_a_past_day_the_last_stays_and_today_all():
    early, late = made(1, hour=8), made(1, hour=11)
    today = [*made(0, hour=9), *made(0, hour=10)]
    assert kept([*early, *late, *today]) == [today[1], today[0], late[0]]


def test_after_a_month_a_backup_goes():
    backups = made(0, 1, 2, 29, 32, 40)
    assert kept(backups) == backups[:4]


def test_the_newest_three_stay_however_old_they_are():
    """A clock that is years ahead makes one backup; it must not cost the salon all others."""
    backups = made(0, 800, 801, 802)
    assert kept(backups) == backups[:NEWEST_STAY]
    assert len(kept(made(*range(10)), count=1)) == NEWEST_STAY


def test_a_month_ends_with_a_shorter_month():
    assert expiry_of(datetime(2026, 1, 31, 9, 30, tzinfo=UTC)) == "2026-02-28T09:30:00.000Z"


@pytest.mark.parametrize("count", [7, 30])
def test_the_rule_is_one_sentence(count):
    for language in ("nl", "en"):
        words = rule_in_words(count, language)
        assert str(count) in words and words.count(".") == 1 and words.endswith(".")
    assert rule_in_words(count, "nl") != rule_in_words(count, "en")


def test_it_is_time_for_a_backup_on_each_day_once():
    assert is_due(None, NOW)
    assert not is_due(stamp(NOW - timedelta(hours=1)), NOW)
    assert is_due(stamp(NOW - timedelta(days=1)), NOW)
    assert is_due(stamp(NOW + timedelta(days=3)), NOW), "made by a clock that was ahead"


def test_after_a_week_without_one_the_owner_is_asked():
    assert is_overdue(None, NOW)
    assert not is_overdue(stamp(NOW - timedelta(days=7)), NOW)
    assert is_overdue(stamp(NOW - timedelta(days=7, minutes=1)), NOW)
    assert is_overdue(stamp(NOW + timedelta(days=300)), NOW), "a clock that was far ahead once must not silence this"
    assert not is_overdue(stamp(NOW + timedelta(hours=2)), NOW)

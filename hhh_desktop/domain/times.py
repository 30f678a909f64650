"""Points in time and calendar spans: UTC instants as ISO 8601 text, spans as ISO 8601 durations of years, months, days."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import UTC, date, datetime

#: Gives the present moment, time-zone aware; injected so that tests own the clock.
Clock = Callable[[], datetime]

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")


def system_clock() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """An aware moment as it is stored: UTC, to the millisecond, ending in Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(stored: str) -> datetime:
    """The aware moment of a stored time."""
    return datetime.fromisoformat(stored)


def day_of(stored: str) -> date:
    """The local calendar day of a stored time: what the people at the desk call that day."""
    return moment_of(stored).astimezone().date()


def add_duration(day: date, duration: str) -> date:
    """`day` plus an ISO 8601 duration such as P6M; a day that does not exist becomes the month's last (31 Jan + P1M = 28 Feb).

    Raises ValueError for anything but years, months and days.
    """
    match = _DURATION.fullmatch(duration)
    if match is None or not any(match.groups()):
        raise ValueError(f"not a duration in years, months and days: {duration!r}")
    years, months, days = (int(part or 0) for part in match.groups())
    month = day.month - 1 + months
    year, month = day.year + years + month // 12, month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return date.fromordinal(date(year, month, min(day.day, last)).toordinal() + days)

"""Which backups stay and which go: the rotation, in one sentence that its owner can read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from hhh_desktop.domain.times import add_duration, day_of, moment_of, stamp

DEFAULT_COUNT = 30
#: How long a backup is kept (ISO 8601): what was erased can come back from an older copy no longer than this.
LIFE = "P1M"
#: So many stay however old they are: a clock that is far ahead must not cost a salon its last good copies.
NEWEST_STAY = 3
#: After so many days without a good backup the owner is asked to make one.
NAG_AFTER = timedelta(days=7)

_RULE = {
    "nl": "Van elke voorbije dag blijft de laatste back-up: hoogstens {count}, en een maand lang; de nieuwste drie"
    " blijven altijd.",
    "en": "Of every past day the last backup is kept: at most {count}, and for a month; the newest three always stay.",
}


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a verified copy of the whole file under a key of its own.

    `place` is empty for the data folder's own `backups`, else the folder it is in. Times are stored ones; `size` is in
    bytes; `erased_through` is the number of the last erasure that the copy reflects.
    """

    uid: str
    name: str
    place: str
    made_at: str
    size: int
    erased_through: int
    verified_at: str
    expires_at: str


@dataclass(frozen=True, slots=True)
class Expired:
    """A backup whose key was destroyed: when it was made, and since when nobody can read it any more (stored times)."""

    made_at: str
    destroyed_at: str


@dataclass(frozen=True, slots=True)
class BackupState:
    """What an owner wants to know about the backups; `backups` are the newest first, in all places together.

    `reached` of them are without everybody who was erased; `second_here` says whether the second place can be reached,
    `second_copied_by` names the service that copies it elsewhere, if one does; `last_trial` is when a restore was last
    tried and went well (a stored time, or empty).
    """

    backups: tuple[Backup, ...] = ()
    reached: int = 0
    second_here: bool = False
    second_copied_by: str = ""
    expired: tuple[Expired, ...] = ()
    last_trial: str = ""
    put_aside: tuple[Backup, ...] = ()
    """The files that a restore replaced, until they are taken away: no erasure reaches them."""

    @property
    def last_good(self) -> str:
        """When the newest backup was made, as a stored time; empty when there is none."""
        return self.backups[0].made_at if self.backups else ""


def rule_in_words(count: int = DEFAULT_COUNT, language: str = "nl") -> str:
    """The rotation as a sentence."""
    return _RULE.get(language, _RULE["nl"]).format(count=count)


def expiry_of(made_at: datetime) -> str:
    """When a backup that is made now goes, as a stored time."""
    made = made_at.astimezone(UTC)
    return stamp(datetime.combine(add_duration(made.date(), LIFE), made.timetz()))


def surplus(backups: Iterable[Backup], now: datetime, count: int = DEFAULT_COUNT) -> tuple[Backup, ...]:
    """Which backups of one place go, oldest first."""
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.uid), reverse=True)
    today, days = day_of(stamp(now)), set[date]()
    kept, goes = 0, []
    for backup in newest_first:
        day = day_of(backup.made_at)
        doubled = day < today and day in days
        days.add(day)
        too_many = kept >= max(count, NEWEST_STAY)
        too_old = kept >= NEWEST_STAY and moment_of(backup.expires_at) <= now
        if doubled or too_many or too_old:
            goes.append(backup)
        else:
            kept += 1
    return tuple(reversed(goes))


def is_due(last_good: str | None, now: datetime) -> bool:
    """Whether it is time for a backup: none was made on this calendar day, or one is said to be of a later day."""
    return last_good is None or day_of(last_good) != day_of(stamp(now))


def is_overdue(last_good: str | None, now: datetime) -> bool:
    """Whether the owner should be asked to see to it; one that says it is of days to come is none to rely on."""
    return last_good is None or not -timedelta(days=1) <= now - moment_of(last_good) <= NAG_AFTER

"""A delay that grows with wrong passphrases, outlives a restart and is not undone by removing one file.

What it stops: somebody at the desk who tries passphrases in the window or with `hhh`. The count is kept twice, in the
data folder and in the user's own settings under the database's id, and the worse of the two counts; so removing or
putting back one of them changes nothing, and a copy of the data folder used on the same PC shares the count. A try is
counted before the passphrase is checked, so that ending the program half-way is no free guess.

What it cannot stop: somebody who knows and removes both files, fills the disk, or sets the clock ahead. Who can do that
can usually read the key file as well, carry it away and guess elsewhere without any delay; against that stand Argon2id
and the length of the passphrase, nothing else. Windows opened at the same moment may each be allowed one try.
"""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.times import Clock
from hhh_desktop.services.vault_errors import UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage.secure_files import make_private_folder, write_atomically

GUARD_FILE_NAME = "unlock.guard"
LONGEST_DELAY_SECONDS = 300.0
FREE_TRIES = 3

#: What a file that is there but cannot be read stands for, when no other can: half a minute.
_ASSUMED_FAILURES = 9
_MOST_FAILURES = 10_000
_MAXIMUM_BYTES = 1024


@dataclass(frozen=True, slots=True)
class _Count:
    """Wrong passphrases since the last right one, and when the last was, in seconds since 1970."""

    failures: int
    failed_at: float


class UnlockGuard:
    """The delay of one database.

    `data_folder` exists; `mark_folder` is the user's settings folder, made when it is not there. Where neither can be
    written, the count lives as long as this object: nobody is locked out of a full disk.
    """

    def __init__(self, data_folder: Path, mark_folder: Path, database_id: str, clock: Clock) -> None:
        self._places = (data_folder / GUARD_FILE_NAME, mark_folder / f"unlock-{database_id}.guard")
        self._clock = clock
        self._unwritten: _Count | None = None
        self._anchor: float | None = None

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """One try at unlocking, around the call that checks the passphrase or the recovery code.

        Raises UnlockTooSoonError, without counting, while the delay lasts. A wrong passphrase, and a program ended
        half-way, stay counted; success clears the count; any other refusal leaves it as it was.
        """
        left = self.seconds_left()
        if left > 0:
            raise UnlockTooSoonError(left)
        before = self._count()
        self.failed()
        try:
            yield
        except WrongPassphraseError:
            raise
        except (HhhError, OSError):
            self._keep(before)
            raise
        self.succeeded()

    def seconds_left(self) -> float:
        """How long to wait before the next try, 0 to 300 s. A clock set back makes the wait start again."""
        count = self._count()
        return max(0.0, delay_after(count.failures) - (self._now() - count.failed_at))

    def failed(self) -> None:
        """Count a wrong passphrase, now."""
        failures = min(self._count().failures + 1, _MOST_FAILURES)
        self._anchor = None
        self._keep(_Count(failures, self._now()))

    def succeeded(self) -> None:
        """Forget the wrong ones."""
        self._keep(_Count(0, self._now()))

    def _now(self) -> float:
        return self._clock().timestamp()

    def _count(self) -> _Count:
        """The worse of all that is known: most failures, latest time, and no time ahead of the clock."""
        now = self._now()
        known = [count for count in (*map(self._read, self._places), self._unwritten) if count is not None]
        readable = [count for count in known if count.failures >= 0]
        if not readable:
            readable = [_Count(_ASSUMED_FAILURES, self._anchored(now))] if known else [_Count(0, now)]
        failed_at = max(count.failed_at for count in readable)
        if failed_at > now:
            # The clock was set back. Not "until the old moment comes again", which may be years, nor "at once".
            failed_at = self._anchored(now)
        return _Count(max(count.failures for count in readable), failed_at)

    def _anchored(self, now: float) -> float:
        """The moment this object first met a time that it cannot believe, moved back with the clock."""
        self._anchor = now if self._anchor is None else min(self._anchor, now)
        return self._anchor

    def _read(self, place: Path) -> _Count | None:
        """What one place says; None when nothing is there, negative failures when it cannot be understood."""
        try:
            with place.open("rb") as stream:
                fields = json.loads(stream.read(_MAXIMUM_BYTES))
            failures, failed_at = fields["failures"], float(fields["failed_at"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return _Count(-1, 0.0)
        if type(failures) is not int or failures < 0 or not math.isfinite(failed_at):
            return _Count(-1, 0.0)
        return _Count(min(failures, _MOST_FAILURES), failed_at)

    def _keep(self, count: _Count) -> None:
        data = json.dumps({"failures": count.failures, "failed_at": count.failed_at}).encode()
        written = 0
        for place in self._places:
            with contextlib.suppress(OSError):
                if not place.parent.exists():
                    make_private_folder(place.parent)
                write_atomically(place, data)
                written += 1
        self._unwritten = None if written else count


def delay_after(failures: int) -> float:
    """Seconds to wait after so many wrong passphrases in a row: 0, 0, 0, 1, 2, 4, 8 … 300."""
    if failures <= FREE_TRIES:
        return 0.0
    return min(2.0 ** min(failures - FREE_TRIES - 1, 16), LONGEST_DELAY_SECONDS)

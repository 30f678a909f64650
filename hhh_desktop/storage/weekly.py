"""The check that the program makes by itself: everything that `verify` looks at, once a week, when nobody is waiting."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from hhh_desktop.domain.times import Clock, moment_of, stamp
from hhh_desktop.storage.verification import RENEWAL_OWED, Check, run_checks
from hhh_desktop.storage.witness import unread

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

EVERY = timedelta(days=7)


def last_check(vault: Vault) -> tuple[str, tuple[str, ...]]:
    """(when the program last checked everything by itself, names of the checks that failed); ("", ()) when never."""
    line = vault.audit.last_check()
    if line is None:
        return "", ()
    wrong: Any = line.detail.get("wrong", [])
    return line.at, tuple(str(name) for name in wrong)


def is_check_due(vault: Vault, clock: Clock) -> bool:
    """Whether a week has passed since the last check, or since the log began; or since a time that is still to come."""
    lines = vault.audit.history()
    since = last_check(vault)[0] or (lines[0].at if lines else "")
    return not since or not timedelta() <= clock() - moment_of(since) < EVERY


def check_due(vault: Vault, clock: Clock) -> tuple[Check, ...]:
    """Checks everything when it is time, and notes what was found; nothing when it is not time.

    For whoever has the salon open, of any role, on the connection's thread; takes a second or two for 100,000 clients.
    What fails is a finding (`check_failed`) that an owner reads at the next unlocking. Raises StorageFaultError when
    nothing can be noted.
    """
    if not is_check_due(vault, clock):
        return ()
    checks = run_checks(vault)
    # what the next opening finishes by itself is not a fault that an owner should be called for
    wrong = [check.name for check in checks if not check.ok and check.detail != RENEWAL_OWED]
    now: datetime = clock()
    with vault.transaction():
        vault.audit.append("file_checked", now, None, wrong=wrong)
        told = [one.code for one in unread(vault)]
        news = [name for name in wrong if name != "history" or not told]  # what an opening found is told already
        if news and "check_failed" not in told:
            noted = {"code": "check_failed", "at": stamp(now), "detail": ", ".join(news)}
            vault.audit.append("history_found", now, None, finding=noted)
    return checks

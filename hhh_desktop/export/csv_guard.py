"""A spreadsheet must not calculate what a client typed: the guard against formulas in CSV, and its exact undoing.

A cell that begins with = + - @ tab or a line break gets an apostrophe before it (CWE-1236), also `+31 6…`. A cell that
already begins with apostrophes and then such a sign gets one more, so that taking one away always gives back the very
text: `undo_guard(guard(x)) == x` for every text, and `'t Hart` passes both ways untouched.
"""

from __future__ import annotations

import re

# The last four are the full-width = + - @ that some spreadsheets take for the plain ones.
_SIGN = r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_RISKY = re.compile(rf"'*{_SIGN}")
_GUARDED = re.compile(rf"'+{_SIGN}")


def guard(text: str) -> str:
    """The text as it goes into a CSV cell."""
    return f"'{text}" if _RISKY.match(text) else text


def undo_guard(text: str) -> str:
    """The text that was guarded; text that never was is given back as it is."""
    return text[1:] if _GUARDED.match(text) else text

"""The head of the log in a form that fits on paper: `417:3fa9-02bc-77d1-e0aa`, number and beginning of the chain value."""

from __future__ import annotations

import re

from hhh_desktop.domain.errors import InvalidFieldError

_GROUP, _GROUPS = 4, 4
#: Fewer digits than this say too little.
_LEAST = 8
_HEAD = re.compile(r"(\d{1,15})\s*[:;,]\s*([0-9a-f]+)")


def short_head(seq: int, chain: str) -> str:
    """The head for people; empty when there is no log. `chain` is the chain value as hex."""
    if not chain:
        return ""
    groups = [chain[at : at + _GROUP] for at in range(0, _GROUP * _GROUPS, _GROUP)]
    return f"{seq}:{'-'.join(groups)}"


def parse_head(text: str) -> tuple[int, str]:
    """(number, beginning of the chain value) of a head as somebody types it over, dashes and capitals aside.

    Raises InvalidFieldError(`head`, `malformed`).
    """
    found = _HEAD.fullmatch(re.sub(r"[-\s.]", "", text.strip().lower()))
    if found is None or not _LEAST <= len(found[2]) <= 64:
        raise InvalidFieldError("head", "malformed")
    return int(found[1]), found[2]

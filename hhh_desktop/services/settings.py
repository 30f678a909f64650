"""What the program remembers about itself: nothing personal, nothing secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

#: Interface languages, in the order in which they are offered.
INTERFACE_LANGUAGES = ("nl", "en")
SCHEMES = ("system", "light", "dark")
TEXT_SIZES = (11, 12, 13, 14, 16, 18)
CLIENT_DISPLAYS = ("auto", "window")


@dataclass(frozen=True, slots=True)
class Settings:
    """One PC's settings; every value has a sane default, so a missing or damaged file stops nobody.

    `handover_folder` is where access packages are put, empty until it is chosen; `lock_minutes` of no key and no
    mouse lock the program (1 to 60); `client_display` is `auto` (second screen, or the whole screen) or `window`;
    `backup_folder` is a second place for backups (a stick, a share), empty for none; `backup_count` of them (3 to 365)
    are kept in each place.
    """

    language: str = "nl"
    scheme: str = "system"
    text_size: int = 11
    lock_minutes: int = 5
    handover_folder: str = ""
    client_display: str = "auto"
    backup_folder: str = ""
    backup_count: int = 30


_CHOICES: Mapping[str, tuple[Any, ...]] = {
    "language": INTERFACE_LANGUAGES,
    "scheme": SCHEMES,
    "text_size": TEXT_SIZES,
    "lock_minutes": tuple(range(1, 61)),
    "client_display": CLIENT_DISPLAYS,
    "backup_count": tuple(range(3, 366)),
}


def settings_from(raw: Mapping[str, Any]) -> Settings:
    """Settings from a file's values: what is unknown or out of range is left at its default."""
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value, allowed = raw.get(field.name), _CHOICES.get(field.name)
        fits = type(value) is type(allowed[0]) and value in allowed if allowed else isinstance(value, str)
        if fits:
            known[field.name] = value
    return Settings(**known)

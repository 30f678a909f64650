"""What the program remembers about itself: nothing personal, nothing secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
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
    locked: frozenset[str] = frozenset()
    """The names that an administrator has set for this PC; they are not kept with the salon's own."""

    def keeping_locked(self, held: Settings) -> Settings:
        """The same with every locked setting as `held` has it."""
        return replace(self, locked=held.locked, **{name: getattr(held, name) for name in held.locked})


_CHOICES: Mapping[str, tuple[Any, ...]] = {
    "language": INTERFACE_LANGUAGES,
    "scheme": SCHEMES,
    "text_size": TEXT_SIZES,
    "lock_minutes": tuple(range(1, 61)),
    "client_display": CLIENT_DISPLAYS,
    "backup_count": tuple(range(3, 366)),
}


#: The settings that are kept in a file.
KEPT = tuple(field.name for field in fields(Settings) if field.name != "locked")


def fits(name: str, value: Any) -> bool:
    """Whether a value is one that the setting can have."""
    allowed = _CHOICES.get(name)
    return type(value) is type(allowed[0]) and value in allowed if allowed else isinstance(value, str)


def settings_from(raw: Mapping[str, Any], defaults: Mapping[str, Any] = {}, locked: Mapping[str, Any] = {}) -> Settings:
    """Settings from a file's values: what is unknown or out of range is left at its default, the machine's before ours.

    What is `locked` holds whatever the file says. Both are the machine's, checked already.
    """
    known = {name: raw[name] for name in KEPT if name in raw and fits(name, raw[name])}
    return Settings(**{**defaults, **known, **locked, "locked": frozenset(locked)})

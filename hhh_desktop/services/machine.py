"""What an IT firm sets for everybody on this PC: defaults, locked settings, and which roles may hand records over.

One small TOML file (`paths.machine_file`) that only an administrator can write: a key at the top is a default that the
salon may change, a key in the table `[locked]` holds whatever the salon does. Nothing in it can stop a start: what does
not fit is left out, and `hhh verify` says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from hhh_desktop import paths
from hhh_desktop.domain.staff import Right, Role, StaffMember
from hhh_desktop.services.settings import fits

#: The settings that can be set for a whole PC.
SETTINGS = ("language", "lock_minutes", "backup_folder", "backup_count")
FOLDERS = ("data_folder", "backup_folder")
ROLES = "roles_that_export"
_WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "unreadable": "het bestand is niet te lezen of geen goede TOML; niets ervan geldt",
        "unknown": "deze naam bestaat niet",
        "not_absolute": "dit moet een volledig pad zijn",
        "no_roles": "dit moet een lijst zijn met owner, en zo nodig receptionist",
        "not_allowed": "deze waarde kan niet",
    },
    "en": {
        "unreadable": "the file cannot be read or is no valid TOML; nothing in it holds",
        "unknown": "there is no such name",
        "not_absolute": "this must be a whole path",
        "no_roles": "this must be a list with owner, and receptionist where wanted",
        "not_allowed": "this value cannot be",
    },
}


@dataclass(frozen=True, slots=True)
class MachineDefaults:
    """What holds on this PC; `complaints` are pairs of (key, code) for what was left out."""

    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)
    exporting: frozenset[Role] = frozenset({Role.OWNER})
    complaints: tuple[tuple[str, str], ...] = ()


def machine_defaults() -> MachineDefaults:
    """What the machine's file says; reads one small file, and never raises for what stands in it."""
    raw = paths.machine_values()
    if raw is None:
        return MachineDefaults(complaints=((paths.machine_file().name, "unreadable"),))
    return defaults_from(raw) if raw else MachineDefaults()


def defaults_from(raw: Mapping[str, Any]) -> MachineDefaults:
    """The same from the file's values."""
    tables = {"": {name: value for name, value in raw.items() if name != "locked"}}
    complaints = list[tuple[str, str]]()
    if isinstance(held := raw.get("locked", {}), Mapping):
        tables["locked."] = dict(held)
    else:
        complaints.append(("locked", "not_allowed"))
    complaints += [(prefix + name, code) for prefix, table in tables.items() for name, code in _unfit(table)]
    wrong = {name for name, _ in complaints}
    good = {
        prefix: {name: value for name, value in table.items() if prefix + name not in wrong}
        for prefix, table in tables.items()
    }
    locked = good.get("locked.", {})
    roles = locked.get(ROLES, good[""].get(ROLES, [Role.OWNER]))
    return MachineDefaults(
        {name: good[""][name] for name in SETTINGS if name in good[""]},
        {name: locked[name] for name in SETTINGS if name in locked},
        frozenset(Role(role) for role in roles),
        tuple(complaints),
    )


def _unfit(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if name == ROLES:
            if not _are_roles(value):
                yield name, "no_roles"
        elif name in FOLDERS:
            if not (isinstance(value, str) and value) or "\0" in value:
                yield name, "not_allowed"
            elif not _is_absolute(value):
                yield name, "not_absolute"
        elif name not in SETTINGS:
            yield name, "unknown"
        elif not fits(name, value):
            yield name, "not_allowed"


def _are_roles(value: Any) -> bool:
    """A list of roles with the owner in it: somebody must be able to answer who asks for the own data (GDPR art. 15)."""
    known = [str(role) for role in Role]
    return isinstance(value, list) and all(one in known for one in value) and str(Role.OWNER) in value


def _is_absolute(value: str) -> bool:
    whole = paths.expanded(value)
    return PurePosixPath(whole).is_absolute() or PureWindowsPath(whole).is_absolute()


def with_rights_here(member: StaffMember) -> StaffMember:
    """Who signed in, with what this PC's administrator, and nobody else, lets the role do besides."""
    if member.may(Right.EXPORT) or not paths.is_set_by_administrator():
        return member
    if member.role not in machine_defaults().exporting:
        return member
    return replace(member, more=frozenset({Right.EXPORT}))


def complaints_in_words(machine: MachineDefaults, language: str) -> str:
    """What is wrong with the machine's file, in one line; empty when nothing is."""
    words = _WORDS.get(language, _WORDS["nl"])
    return "; ".join(f"{name}: {words[code]}" for name, code in machine.complaints)

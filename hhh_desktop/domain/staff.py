"""Who works with the program, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A staff member's role; enforced by the program, not by the cipher: whoever unlocks holds the key."""

    OWNER = "owner"
    RECEPTIONIST = "receptionist"


class Right(StrEnum):
    """One thing a role may or may not do."""

    FIND = "find"
    REGISTER = "register"
    ASK = "ask"
    WITHDRAW = "withdraw"
    EXPORT = "export"
    ERASE = "erase"
    MANAGE = "manage"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.RECEPTIONIST: frozenset({Right.FIND, Right.REGISTER, Right.ASK, Right.WITHDRAW}),
    Role.OWNER: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who can unlock; `id` is what events and audit entries refer to."""

    id: int
    uid: str
    name: str
    role: Role
    more: frozenset[Right] = frozenset()
    """What this PC's administrator lets the role do besides; never kept."""

    def may(self, right: Right) -> bool:
        return right in RIGHTS[self.role] or right in self.more


@dataclass(frozen=True, slots=True)
class Salon:
    """The controller (GDPR art. 4(7)): who asks, and where clients can reach it."""

    uid: str
    name: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""

"""What the first start asks."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SetupAnswers:
    """All that is asked at the first start; what is secret stays out of its repr."""

    salon_name: str
    owner_name: str
    salon_phone: str = ""
    salon_email: str = ""
    salon_street: str = ""
    salon_postcode: str = ""
    salon_city: str = ""
    passphrase: str = field(default="", repr=False)
    hint: str = field(default="", repr=False)
    recovery_code: str = field(default="", repr=False)

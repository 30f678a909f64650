"""What the first start asks."""

from __future__ import annotations

from dataclasses import dataclass, field

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.salon import clean_salon


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

    def salon(self) -> Salon:
        """The salon as it can be kept; raises InvalidFieldError with the name that the field has in the wizard."""
        typed = Salon(
            uid="",
            name=self.salon_name,
            street=self.salon_street,
            postcode=self.salon_postcode,
            city=self.salon_city,
            phone=self.salon_phone,
            email=self.salon_email,
        )
        try:
            return clean_salon(typed)
        except InvalidFieldError as error:
            raise InvalidFieldError(f"salon_{error.field}", error.reason, error.detail) from error

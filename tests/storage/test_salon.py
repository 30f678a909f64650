"""What the salon says about itself: cleaned, logged, and only the owner's to change."""

from dataclasses import replace

import pytest

from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError
from hhh_desktop.domain.staff import Salon
from hhh_desktop.services.salon import change_salon, clean_salon


def test_details_are_stored_cleaned_and_logged_without_values(desk):
    before = desk.records.salon.get()
    change_salon(desk, replace(before, phone="040 212 34 56", postcode="5611ab", website="knip.nl"))
    stored = desk.records.salon.get()
    assert (stored.phone, stored.postcode, stored.website) == ("+31402123456", "5611 AB", "https://knip.nl")
    detail = desk.records.database.value("SELECT detail FROM audit_detail ORDER BY seq DESC LIMIT 1")
    assert detail == '{"fields":["postcode","phone","website"]}'


def test_changing_nothing_writes_nothing(desk):
    change_salon(desk, desk.records.salon.get())
    assert desk.records.database.value("SELECT count(*) FROM audit") == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", " "), ("phone", "12"), ("email", "x"), ("postcode", "12"), ("website", "http://knip.nl"),
     ("website", "javascript:alert(1)"), ("website", "knip"), ("city", "Eind\u202ehoven")],
)  # fmt: skip
def test_what_cannot_be_kept_is_refused_by_name(field, value):
    with pytest.raises(InvalidFieldError) as caught:
        clean_salon(replace(Salon("", "Knip & Zo"), **{field: value}))
    assert caught.value.field == field


def test_the_desk_role_may_not(reception):
    with pytest.raises(NotAllowedError):
        change_salon(reception, reception.records.salon.get())

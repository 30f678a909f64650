"""Fixtures of the erasure tests."""

import pytest


@pytest.fixture
def erasures(records, database):
    from hhh_desktop.storage.erasure import SqlErasures
    from tests.conftest import KEY

    records.erasures = SqlErasures(database, database.path.parent, KEY)
    return records.erasures


@pytest.fixture
def busy(desk, erasures):
    """A salon at work, with invented people."""
    from tests.storage.busy import BusySalon

    return BusySalon(desk)


@pytest.fixture
def place(tmp_path, clock, book):
    """A salon with an owner, a receptionist and five clients, closed."""
    from tests.storage.rotating_salon import Place

    return Place(tmp_path / "salon", clock, tmp_path / "marks", book)

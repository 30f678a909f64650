"""Fixtures every test may use: a clock that stands still, a real encrypted file, and a desk with an owner at it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
KEY = bytes(range(32))


class StandingClock:
    """A clock that moves when it is told to."""

    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        return self.now

    def forward(self, **span):
        self.now += timedelta(**span)


@pytest.fixture(autouse=True)
def _core_files_stay_allowed(monkeypatch):
    """What hardens the program may not harden the process of all tests to come: a limit that was lowered stays so."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    real = resource.setrlimit
    monkeypatch.setattr(
        resource, "setrlimit", lambda which, limits: None if which == resource.RLIMIT_CORE else real(which, limits)
    )


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture(scope="session")
def book():
    from hhh_desktop.services.purposes import load_book

    return load_book(ROOT / "resources" / "consent")


@pytest.fixture
def database(tmp_path):
    from hhh_desktop.storage.database import Database

    opened = Database.create(tmp_path / "records.db", KEY)
    yield opened
    opened.close()


class PlainRecords:
    """The stores over one file without a key file around it: what most tests of use cases need."""

    def __init__(self, database):
        from hhh_desktop.storage.audit import SqlAudit
        from hhh_desktop.storage.clients import SqlClients
        from hhh_desktop.storage.consents import SqlConsents
        from hhh_desktop.storage.erasure import SqlErasures
        from hhh_desktop.storage.people import SqlPeople
        from hhh_desktop.storage.salon import SqlSalon, SqlStaff
        from hhh_desktop.storage.search import SqlSearch

        self.database = database
        self.clients, self.search = SqlClients(database), SqlSearch(database)
        self.consents, self.audit = SqlConsents(database), SqlAudit(database)
        self.salon, self.staff, self.people = SqlSalon(database), SqlStaff(database), SqlPeople(database)
        self.erasures = SqlErasures(database, database.path.parent, KEY)
        self.transaction = database.transaction


@pytest.fixture
def records(database, clock):
    from hhh_desktop.domain.staff import Salon

    records = PlainRecords(database)
    with database.transaction():
        records.salon.create(Salon("01a20919-8003-7e2b-b160-8ccce284d7ae", "Salon Voorbeeld"), clock())
        records.staff.add("01a20919-8003-7e2b-b160-000000000001", "Marije", "owner", clock())
        records.staff.add("01a20919-8003-7e2b-b160-000000000002", "Esra", "receptionist", clock())
    return records


@pytest.fixture
def desk(records, book, clock):
    """The owner's desk."""
    from hhh_desktop.services.ports import Desk

    return Desk(records, records.staff.all()[0], book, "1", clock)


@pytest.fixture
def reception(desk):
    """The same desk with the receptionist signed in."""
    from dataclasses import replace

    return replace(desk, actor=desk.records.staff.all()[1])


@pytest.fixture
def noor(desk):
    """A registered client."""
    from hhh_desktop.services.registration import register

    return register(
        desk,
        {"given_name": "Noor", "infix": "van den", "surname": "Berg", "phone": "06 12345678",
         "email": "noor@voorbeeld.nl"},
    )  # fmt: skip

"""A salon whose keys change, and the question that is asked of it after everything that happened."""

from __future__ import annotations

from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.registration import register
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.vault import NewSalon, add_staff, create_salon, open_salon
from hhh_desktop.storage.verification import verify

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
WORDS, ESRAS, FRESH = "fietsbel lantaarn zee pannenkoek", "een heel andere wachtzin", "nog weer een andere zin"
ORDINARY = {"records.db", "records.keys", "records.keys.bak", "records.lock", "unlock.guard", "erasures.ledger",
            "records.witness"}  # fmt: skip


class Place:
    """A salon with an owner, a receptionist and five clients."""

    def __init__(self, folder, clock, marks, book):
        self.folder, self.clock, self.marks, self.book = folder, clock, marks, book
        vault, self.code = create_salon(
            folder, NewSalon(Salon("", "Salon Voorbeeld"), "Marije", WORDS, "de vakantie"), CHEAP, clock
        )
        with vault:
            add_staff(vault, vault.staff.all()[0], "Esra", Role.RECEPTIONIST, ESRAS, "", CHEAP, clock)
            for number in range(5):
                self.register(vault, number)

    def opened(self, name="Marije", words=WORDS):
        return open_salon(self.folder, name, words, self.clock, self.marks)

    def register(self, vault, number):
        desk = Desk(vault, vault.staff.all()[0], self.book, "1", self.clock)
        register(
            desk, {"given_name": "Jan", "surname": "Bak" + chr(ord("a") + number) * 4, "phone": f"06 123456{number:02}"}
        )

    def keys(self):
        """What the key file holds, by generation."""
        unlocked = KeyFile.read(self.folder / "records.keys").unlock("Marije", WORDS)
        return {number: bytes(key) for number, key in unlocked.database_keys.items()}

    def opens_with(self, keys):
        """Which of these keys open the database."""
        return [number for number, key in sorted(keys.items()) if self.opens(key)]

    def opens(self, key):
        try:
            Database(self.folder / "records.db", key).close()
        except CannotOpenError as error:
            assert error.reason == "wrong_key"
            return False
        return True

    def check(self, clients=5, staff=("Marije", "Esra")):
        """One known key opens; the next opening has nothing left over; everybody is there."""
        assert len(self.opens_with(self.keys())) == 1
        vault, _ = self.opened()
        with vault:
            wrong = [(check.name, check.detail) for check in verify(vault) if not check.ok]
            assert not wrong
            assert [member.name for member in vault.staff.all()] == list(staff)
            assert vault.clients.count() == clients
            actions = [row[0] for row in vault.database.rows("SELECT action FROM audit ORDER BY seq")]
        assert len(self.keys()) == 1, "a rotation is still under way"
        assert {path.name for path in self.folder.iterdir()} <= ORDINARY
        return actions

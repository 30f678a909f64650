"""The salon and its staff as rows."""

from __future__ import annotations

import secrets
from datetime import datetime

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Role, Salon, StaffMember
from hhh_desktop.domain.times import stamp
from hhh_desktop.storage.database import Database

_COLUMNS = "uid, name, street, postcode, city, phone, email, website"


class SqlSalon:
    """The one SalonStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, salon: Salon, at: datetime) -> None:
        """Writes the one row of a new file, with a fresh ledger key."""
        self._database.run(
            f"INSERT INTO salon (id, {_COLUMNS}, ledger_key, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                salon.uid,
                salon.name,
                salon.street,
                salon.postcode,
                salon.city,
                salon.phone,
                salon.email,
                salon.website,
                secrets.token_bytes(32),
                stamp(at),
            ),
        )

    def get(self) -> Salon:
        row = self._database.row(f"SELECT {_COLUMNS} FROM salon")
        if row is None:
            raise LookupError("the file has no salon")
        return Salon(*row)

    def update(self, salon: Salon) -> None:
        with self._database.transaction():
            self._database.run(
                "UPDATE salon SET name = ?, street = ?, postcode = ?, city = ?, phone = ?, email = ?, website = ?,"
                " version = version + 1",
                (salon.name, salon.street, salon.postcode, salon.city, salon.phone, salon.email, salon.website),
            )

    def ledger_key(self) -> bytes:
        """The key of the hashes in the ledger of erasures."""
        return bytes(self._database.value("SELECT ledger_key FROM salon"))


class SqlStaff:
    """The one StaffStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[StaffMember, ...]:
        rows = self._database.rows("SELECT id, uid, name, role FROM staff WHERE removed_at IS NULL ORDER BY id")
        return tuple(StaffMember(number, uid, name, Role(role)) for number, uid, name, role in rows)

    def add(self, uid: str, name: str, role: str, at: datetime) -> StaffMember:
        with self._database.transaction():
            if any(member.name.casefold() == name.casefold() for member in self.all()):
                raise InvalidFieldError("staff_name", "taken")
            # A slot that was away and is back (an older key file, put back for a while) finds its former row.
            self._database.run(
                "INSERT INTO staff (uid, name, role, created_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (uid) DO UPDATE SET removed_at = NULL",
                (uid, name, role, stamp(at)),
            )
        return self.by_uid(uid)

    def remove(self, staff_id: int, at: datetime) -> None:
        with self._database.transaction():
            self._database.run(
                "UPDATE staff SET removed_at = ? WHERE id = ? AND removed_at IS NULL", (stamp(at), staff_id)
            )

    def by_uid(self, uid: str) -> StaffMember:
        row = self._database.row("SELECT id, uid, name, role FROM staff WHERE uid = ? AND removed_at IS NULL", (uid,))
        if row is None:
            raise LookupError(uid)
        return StaffMember(row[0], row[1], row[2], Role(row[3]))

"""The files of a new salon: its folder, its key file, and its database with the first rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hhh_desktop.domain.errors import RefusedError
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.domain.times import Clock
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.first_start import discard_start, keep_place
from hhh_desktop.storage.key_file import Created, KeyFile
from hhh_desktop.storage.salon import SqlSalon, SqlStaff
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME, holds_salon
from hhh_desktop.storage.secure_files import make_private_folder


class SalonExistsError(RefusedError):
    """There is a salon in this folder already; a second one would hide the first."""

    code = "salon_exists"


@dataclass(frozen=True, slots=True)
class NewSalon:
    """What the first start asks: the salon with its contact, and its owner's name, passphrase and hint.

    `recovery_code` is one that was shown already; empty: a new one is made.
    """

    salon: Salon
    owner_name: str
    passphrase: str
    hint: str = ""
    recovery_code: str = ""


def prepare_folder(folder: Path) -> None:
    """The folder for one salon: private when it is ours to make so; one that holds other things keeps its rights."""
    if not folder.exists() or not any(folder.iterdir()):
        make_private_folder(folder)


def make_files(folder: Path, new: NewSalon, salon: Salon, parameters: Argon2Parameters, clock: Clock) -> Created:
    """Key file and database with their first rows; the database gets its name last. Raises SalonExistsError, OSError."""
    if holds_salon(folder):  # somebody made it since it was asked first; nobody else can now
        raise SalonExistsError
    part = keep_place(folder)
    try:
        created = KeyFile.create(
            folder / KEY_FILE_NAME, salon.uid, new.owner_name, new.passphrase, new.hint, parameters, new.recovery_code
        )
        _write_first_rows(part, created, salon, clock)
        part.rename(folder / DATABASE_NAME)
    except BaseException:
        discard_start(folder)
        raise
    return created


def _write_first_rows(part: Path, created: Created, salon: Salon, clock: Clock) -> None:
    try:
        database = Database.create(part, created.unlocked.database_key)
        try:
            now = clock()
            with database.transaction():
                SqlSalon(database).create(salon, now)
                owner = SqlStaff(database).add(created.unlocked.slot.uid, created.unlocked.slot.name, Role.OWNER, now)
                SqlAudit(database).append("salon_created", now, owner.id)
            database.checkpoint()  # closing would not say that it failed, and the WAL does not get a new name
        finally:
            database.close()
    except BaseException:
        created.unlocked.wipe()
        raise

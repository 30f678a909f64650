"""A key file with an owner and a receptionist, made once, and a cheap stand-in for Argon2id."""

from __future__ import annotations

import functools
import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

from hhh_desktop.domain.staff import Role
from hhh_desktop.storage.calibration import Argon2Parameters
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.secure_files import backup_path

CHEAP = Argon2Parameters(19 * 1024, 2, 1)
DATABASE_ID = "0190b1c5-0000-7000-8000-000000000001"
OWNER_PASSPHRASE = "zeven lauwe mussen"
DESK_PASSPHRASE = "geen tijd voor thee"
NEW_PASSPHRASE = "twaalf natte parasols"


class Salon:
    """A key file with an owner, Anna, and a receptionist, Bea, and all that opens it."""

    def __init__(self, folder: Path) -> None:
        data, self.code, self.key = _made()
        self.path = path = folder / "records.keys"
        path.write_bytes(data)
        backup_path(path).write_bytes(data)

    def read(self) -> KeyFile:
        return KeyFile.read(self.path)

    def json(self) -> dict[str, Any]:
        fields = json.loads(self.path.read_bytes())
        assert isinstance(fields, dict)
        return fields

    def write_json(self, fields: object, backup: bool = False) -> None:
        """Put `fields` in the main file; without `backup` there is no copy to step in."""
        self.path.write_text(json.dumps(fields), encoding="utf-8")
        if not backup:
            backup_path(self.path).unlink(missing_ok=True)


@functools.cache
def _made() -> tuple[bytes, str, bytes]:
    """File, recovery code and database key: made once per run, for it costs three Argon2id runs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.keys"
        created = KeyFile.create(path, DATABASE_ID, "Anna", OWNER_PASSPHRASE, "vogels", CHEAP)
        created.key_file.add_staff(created.unlocked, "Bea", Role.RECEPTIONIST, DESK_PASSPHRASE, "", CHEAP)
        return path.read_bytes(), created.recovery_code, bytes(created.unlocked.database_key)


def put(document: Any, path: tuple[str | int, ...], value: object) -> None:
    for key in path[:-1]:
        document = document[key]
    document[path[-1]] = value


def cheap_derive(secret: bytes | bytearray, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """Stands in for Argon2id where thousands of tries are made; keeps its check of the parameters."""
    parameters.require_sane()
    return hashlib.blake2b(bytes(secret) + salt + repr(parameters).encode(), digest_size=32).digest()

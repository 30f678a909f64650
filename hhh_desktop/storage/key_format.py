"""The key file as text: versioned JSON that a person can read, taken in strictly, with a seal over the whole.

The seal is an HMAC under a key derived from the database key. It tells whoever has just opened a slot that nobody
without the database key has edited the rest: names, hints, roles, and above all the public keys to which a rotation
will seal.
"""

from __future__ import annotations

import base64
import hmac
import json
import unicodedata
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from hhh_desktop.domain.errors import HhhError, InvalidFieldError
from hhh_desktop.domain.staff import Role
from hhh_desktop.domain.text import forbidden_character, has_control
from hhh_desktop.services.passphrase import MAXIMUM_HINT_CHARACTERS
from hhh_desktop.services.vault_errors import KeyFileDamagedError, KeyFileMissingError, KeyFileTooNewError
from hhh_desktop.storage.calibration import KEY_BYTES, SALT_BYTES, Argon2Parameters
from hhh_desktop.storage.key_slots import NONCE_BYTES, SEALED_BYTES, SealedKey, Slot, SlotKind

VERSION = 1
MAXIMUM_BYTES = 256 * 1024
MAXIMUM_SLOTS = 64
MAXIMUM_NAME_CHARACTERS = 100
#: One in use, and one more while a rotation is under way.
MAXIMUM_GENERATIONS = 2

_FORMAT = "hhh-keys"
_MOST = 1 << 53  # what every JSON reader keeps exactly
_SLOT_KEYS = {
    *("uid", "kind", "name", "role", "hint", "argon2", "salt"),
    *("public_key", "nonce", "private_key", "database_keys"),
}
_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class Content:
    """What a key file says. `revision` grows with every write, so that an old file put back can be noticed."""

    database_id: str
    revision: int
    slots: tuple[Slot, ...]
    seal: bytes = b""

    @property
    def generations(self) -> tuple[int, ...]:
        """The generations of the database key that every slot holds, oldest first."""
        return tuple(sealed.generation for sealed in self.slots[0].database_keys)


def to_bytes(content: Content) -> bytes:
    """The file of a sealed content: indented JSON in UTF-8, binary values in base64."""
    return (json.dumps(_as_json(content), ensure_ascii=False, indent=1) + "\n").encode()


def from_bytes(data: bytes) -> Content:
    """The content of a file.

    Raises KeyFileTooNewError, or KeyFileDamagedError with the field that is missing, unknown, out of bounds or not of
    its type. Argon2id parameters are judged when they are used, so that one bad slot does not shut out the others.
    """
    if len(data) > MAXIMUM_BYTES:
        raise KeyFileDamagedError("unreadable", "size")
    try:
        read = json.loads(data.decode(), object_pairs_hook=_unique, parse_constant=_refuse, parse_float=_refuse)
    except (ValueError, RecursionError):
        raise KeyFileDamagedError("unreadable", "json") from None
    if not isinstance(read, dict) or read.get("format") != _FORMAT:
        raise KeyFileDamagedError("malformed", "format")
    version = _integer(read, "version", 1)
    if version > VERSION:
        raise KeyFileTooNewError(version)
    _require_keys(read, {"format", "version", "database_id", "revision", "slots", "seal"}, "file")
    slots = read["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= MAXIMUM_SLOTS:
        raise KeyFileDamagedError("malformed", "slots")
    content = Content(
        database_id=_uid(read, "database_id"),
        revision=_integer(read, "revision", 1),
        slots=tuple(_slot(entry) for entry in slots),
        seal=_binary(read, "seal", KEY_BYTES),
    )
    _require_consistent(content)
    return content


def load(path: Path) -> Content:
    """The content of the file at `path`; raises KeyFileMissingError, as `from_bytes`, and OSError."""
    if not path.exists():
        raise KeyFileMissingError
    if not path.is_file():
        raise KeyFileDamagedError("unreadable", "kind")
    with path.open("rb") as stream:
        return from_bytes(stream.read(MAXIMUM_BYTES + 1))


def load_or_none(path: Path) -> Content | None:
    """The same, where a file that cannot be used is as good as none."""
    try:
        return load(path)
    except (HhhError, OSError):
        return None


def checked_name(name: str) -> str:
    """The name of a staff member as it is kept; raises InvalidFieldError('staff_name', …)."""
    name = _tidy(name)
    if not name:
        raise InvalidFieldError("staff_name", "empty")
    if forbidden_character(name, shaping=False):
        raise InvalidFieldError("staff_name", "control_character")
    if len(name) > MAXIMUM_NAME_CHARACTERS:
        raise InvalidFieldError("staff_name", "too_long", str(MAXIMUM_NAME_CHARACTERS))
    return name


def same_name(one: str, other: str) -> bool:
    """Whether two names are one person's: upper and lower case and spaces aside."""
    return _tidy(one).casefold() == _tidy(other).casefold()


def _tidy(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split(" "))).strip()


def seal_of(content: Content, database_keys: Mapping[int, bytes | bytearray]) -> bytes:
    """The seal under the newest generation of the database key."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    newest = bytes(database_keys[max(database_keys)])
    key = HKDF(SHA256(), KEY_BYTES, salt=None, info=b"hhh-keys 1 file seal").derive(newest)
    fields = _as_json(content)
    del fields["seal"]
    return hmac.digest(key, json.dumps(fields, sort_keys=True, separators=(",", ":")).encode(), "sha256")


def is_sealed(content: Content, database_keys: Mapping[int, bytes | bytearray]) -> bool:
    """Whether whoever wrote this content held the database key."""
    return content.generations == tuple(sorted(database_keys)) and hmac.compare_digest(
        content.seal, seal_of(content, database_keys)
    )


def _as_json(content: Content) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": VERSION,
        "database_id": content.database_id,
        "revision": content.revision,
        "slots": [_slot_as_json(slot) for slot in content.slots],
        "seal": _text_of(content.seal),
    }


def _slot_as_json(slot: Slot) -> dict[str, Any]:
    argon2 = slot.argon2
    return {
        "uid": slot.uid,
        "kind": slot.kind.value,
        "name": slot.name,
        "role": slot.role.value,
        "hint": slot.hint,
        "argon2": {
            "memory_kib": argon2.memory_kib,
            "time_cost": argon2.time_cost,
            "parallelism": argon2.parallelism,
        },
        "salt": _text_of(slot.salt),
        "public_key": _text_of(slot.public_key),
        "nonce": _text_of(slot.nonce),
        "private_key": _text_of(slot.private_key),
        "database_keys": [
            {
                "generation": sealed.generation,
                "ephemeral_key": _text_of(sealed.ephemeral_key),
                "sealed_key": _text_of(sealed.sealed_key),
            }
            for sealed in slot.database_keys
        ],
    }


def _slot(entry: object) -> Slot:
    fields = _require_keys(entry, _SLOT_KEYS, "slots")
    sealed = fields["database_keys"]
    if not isinstance(sealed, list) or not 1 <= len(sealed) <= MAXIMUM_GENERATIONS:
        raise KeyFileDamagedError("malformed", "database_keys")
    argon2 = _require_keys(fields["argon2"], {"memory_kib", "time_cost", "parallelism"}, "argon2")
    return Slot(
        uid=_uid(fields, "uid"),
        kind=_one_of(fields, "kind", SlotKind),
        name=_text(fields, "name", MAXIMUM_NAME_CHARACTERS),
        role=_one_of(fields, "role", Role),
        hint=_text(fields, "hint", MAXIMUM_HINT_CHARACTERS),
        argon2=Argon2Parameters(*(_integer(argon2, key, 0) for key in ("memory_kib", "time_cost", "parallelism"))),
        salt=_binary(fields, "salt", SALT_BYTES),
        public_key=_binary(fields, "public_key", KEY_BYTES),
        nonce=_binary(fields, "nonce", NONCE_BYTES),
        private_key=_binary(fields, "private_key", SEALED_BYTES),
        database_keys=tuple(_sealed_key(entry) for entry in sealed),
    )


def _sealed_key(entry: object) -> SealedKey:
    fields = _require_keys(entry, {"generation", "ephemeral_key", "sealed_key"}, "database_keys")
    return SealedKey(
        generation=_integer(fields, "generation", 1),
        ephemeral_key=_binary(fields, "ephemeral_key", KEY_BYTES),
        sealed_key=_binary(fields, "sealed_key", SEALED_BYTES),
    )


def _require_consistent(content: Content) -> None:
    """Uids and names occur once, staff have names, the paper has none, and all slots hold the same generations."""
    uids = {slot.uid for slot in content.slots}
    staff = [slot for slot in content.slots if slot.kind is SlotKind.STAFF]
    recovery = [slot for slot in content.slots if slot.kind is SlotKind.RECOVERY]
    names = {slot.name.casefold() for slot in staff}
    generations = content.generations
    if len(uids) < len(content.slots) or len(names) < len(staff) or "" in names:
        raise KeyFileDamagedError("malformed", "slots")
    if not any(slot.role is Role.OWNER for slot in staff):
        raise KeyFileDamagedError("malformed", "role")
    if len(recovery) > 1 or any(slot.name or slot.hint or slot.role is not Role.OWNER for slot in recovery):
        raise KeyFileDamagedError("malformed", "kind")
    held = {tuple(sealed.generation for sealed in slot.database_keys) for slot in content.slots}
    if held != {generations} or list(generations) != sorted(set(generations)):
        raise KeyFileDamagedError("malformed", "generation")


def _require_keys(entry: object, keys: set[str], field: str) -> dict[str, Any]:
    if not isinstance(entry, dict) or set(entry) != keys:
        raise KeyFileDamagedError("malformed", field)
    return entry


def _integer(fields: Mapping[str, Any], key: str, least: int) -> int:
    value = fields.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= _MOST:
        raise KeyFileDamagedError("malformed", key)
    return value


def _text(fields: Mapping[str, Any], key: str, most: int) -> str:
    value = fields[key]
    if not isinstance(value, str) or len(value) > most or has_control(value):
        raise KeyFileDamagedError("malformed", key)
    return value


def _uid(fields: Mapping[str, Any], key: str) -> str:
    value = _text(fields, key, 36)
    try:
        canonical = str(uuid.UUID(value))
    except ValueError:
        canonical = ""
    if value != canonical:
        raise KeyFileDamagedError("malformed", key)
    return value


def _binary(fields: Mapping[str, Any], key: str, length: int) -> bytes:
    value = _text(fields, key, 4 * length)
    try:
        data = base64.b64decode(value, validate=True)
    except ValueError:
        data = b""
    # Comparing the text too: base64 has spare bits, and a file has one spelling only.
    if len(data) != length or _text_of(data) != value:
        raise KeyFileDamagedError("malformed", key)
    return data


def _one_of(fields: Mapping[str, Any], key: str, kind: Callable[[str], _Kind]) -> _Kind:
    try:
        return kind(fields[key])
    except ValueError:
        raise KeyFileDamagedError("malformed", key) from None


def _text_of(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object, refused when a key occurs twice: readers would differ on which one counts."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError("a key occurs twice")
    return dict(pairs)


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"not a whole number: {text}")

"""`backups.keys`: the keys of all backups in one place, each sealed so that whoever unlocks the salon can open it.

Taking an entry out destroys that backup's key in this place: the file that is left, and whatever of it a disk may still
hold, opens with nothing. What an entry says of its backup is bound to the sealed key; one that was edited does not open.
Sealed with AES-256-GCM under a key that HKDF-SHA256 derives from the database key.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hhh_desktop.domain.times import moment_of
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.backups import Backup
from hhh_desktop.storage.secure_files import backup_path, write_atomically

LIST_NAME = "backups.keys"
#: What a backup's file is called: the moment it was made (UTC), and something by chance.
NAME_PATTERN = re.compile(r"backup-\d{8}-\d{6}-[0-9a-f]{4}\.hhhb")

#: Lists of version 1 say nothing of the audit chain; what they hold is read, and stays as it is.
_FORMAT, _VERSION, _LARGEST = "hhh-backup-keys", 2, 4 << 20
_DOMAIN = "hhh-backups 1"
_NONCE = 12
_TEXTS = ("uid", "name", "made_at", "verified_at", "expires_at")
_NUMBERS = ("size", "erased_through")
_REMEMBERED = 100
_HEAD = re.compile(r"[0-9a-f]{64}")

#: Sealing keys by their name; each is derived from one database key.
Sealings = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Entry:
    """A backup and its key, sealed under one or more sealing keys (name -> nonce and ciphertext).

    `audit_seq` and `audit_head` (hex) are the last entry of the salon's audit chain that the backup was made with; 0
    and empty where that is not known. Like all that is said of the backup they are bound to the sealed key.
    """

    backup: Backup
    sealed: Mapping[str, bytes]
    audit_seq: int = 0
    audit_head: str = ""


@dataclass(frozen=True, slots=True)
class BackupKeys:
    """The list of one place; frozen, so that it is only ever replaced whole.

    `destroyed` are the uids of the last backups that were taken out: a stop before the database heard of it loses
    nothing, and a backup that is in neither is on another stick.
    """

    database_id: str
    entries: tuple[Entry, ...] = ()
    destroyed: tuple[str, ...] = ()

    def of(self, name: str) -> Entry | None:
        """The entry of the file of that name."""
        return next((entry for entry in self.entries if entry.backup.name == name), None)

    def with_entry(self, entry: Entry) -> BackupKeys:
        """The list with `entry`, in place of the one with its uid if there is one."""
        kept = tuple(other for other in self.entries if other.backup.uid != entry.backup.uid)
        return replace(self, entries=tuple(sorted((*kept, entry), key=lambda one: one.backup.made_at)))

    def without(self, uid: str) -> BackupKeys:
        """The list without that backup."""
        kept = tuple(entry for entry in self.entries if entry.backup.uid != uid)
        return replace(self, entries=kept, destroyed=(*self.destroyed, uid)[-_REMEMBERED:])


def sealings_of(database_keys: Iterable[bytes | bytearray]) -> dict[str, bytes]:
    """The sealing keys of these database keys."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    keys = [HKDF(SHA256(), 32, salt=None, info=f"{_DOMAIN} sealing".encode()).derive(bytes(k)) for k in database_keys]
    return {hmac.digest(key, b"name of this key", "sha256")[:8].hex(): key for key in keys}


def seal(
    database_id: str, backup: Backup, key: bytes, sealings: Sealings, audit_seq: int = 0, audit_head: str = ""
) -> Entry:
    """An entry that holds `key` (32 bytes) under each of `sealings`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bare, sealed = Entry(backup, {}, audit_seq, audit_head), {}
    for name, sealing in sealings.items():
        nonce = secrets.token_bytes(_NONCE)
        sealed[name] = nonce + AESGCM(sealing).encrypt(nonce, key, _binding(database_id, bare))
    return replace(bare, sealed=sealed)


def unseal(database_id: str, entry: Entry, sealings: Sealings) -> bytes:
    """The backup's key; raises BackupUnreadableError (`keys_damaged`; `key_gone` when none of `sealings` is its)."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for name, sealed in entry.sealed.items():
        if sealing := sealings.get(name):
            try:
                binding = _binding(database_id, entry)
                return AESGCM(sealing).decrypt(sealed[:_NONCE], sealed[_NONCE:], binding)
            except InvalidTag:
                raise BackupUnreadableError("keys_damaged", "entry") from None
    raise BackupUnreadableError("key_gone")


def load(place: Path, database_id: str, label: str = "") -> BackupKeys:
    """The list in `place`, empty when there is none; `label` is how its backups name the place.

    Raises BackupUnreadableError(`keys_damaged`), BackupRefusedError(`other_salon`), OSError.
    """
    path = place / LIST_NAME
    try:
        found = _read(path, label)
    except (BackupUnreadableError, FileNotFoundError) as error:
        try:
            found = _read(backup_path(path), label)
        except FileNotFoundError:
            if isinstance(error, FileNotFoundError):
                return BackupKeys(database_id)
            raise error from None
    if found.database_id != database_id:
        raise BackupRefusedError("other_salon")
    return found


def save(place: Path, keys: BackupKeys) -> None:
    """Writes the list, on the disk when this returns; lets OSError through with the former list in force.

    The equal copy beside it must not keep a key that was taken out: one that cannot be replaced is removed.
    """
    path, data = place / LIST_NAME, _to_bytes(keys)
    write_atomically(path, data, keep_backup=True)
    if (copy := backup_path(path)).exists() and copy.read_bytes() != data:
        copy.unlink()


def _binding(database_id: str, entry: Entry) -> bytes:
    facts = [getattr(entry.backup, name) for name in (*_TEXTS, *_NUMBERS)]
    if entry.audit_head:  # else as in version 1
        facts += [entry.audit_seq, entry.audit_head]
    return json.dumps([_DOMAIN, database_id, *facts], separators=(",", ":")).encode()


def _to_bytes(keys: BackupKeys) -> bytes:
    entries = [
        {
            **{name: getattr(entry.backup, name) for name in (*_TEXTS, *_NUMBERS)},
            "audit_seq": entry.audit_seq,
            "audit_head": entry.audit_head,
            "keys": {name: base64.b64encode(sealed).decode() for name, sealed in entry.sealed.items()},
        }
        for entry in keys.entries
    ]
    document: dict[str, Any] = {"format": _FORMAT, "version": _VERSION, "database_id": keys.database_id}
    document |= {"backups": entries, "destroyed": keys.destroyed}
    return (json.dumps(document, indent=1) + "\n").encode()


def _read(path: Path, label: str) -> BackupKeys:
    if path.is_dir():
        raise BackupUnreadableError("keys_damaged", "list")
    with path.open("rb") as stream:
        data = stream.read(_LARGEST + 1)
    try:
        document = json.loads(data.decode())
        if document["format"] != _FORMAT or document["version"] not in (1, _VERSION) or len(data) > _LARGEST:
            raise ValueError("not a list of this version")  # noqa: TRY301 - one way out for all that is wrong in it
        entries = tuple(_entry(raw, label) for raw in document["backups"])
        database_id = _text(document["database_id"])
        destroyed = tuple(_text(uid) for uid in document.get("destroyed", ()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BackupUnreadableError("keys_damaged", "list") from None
    if len({entry.backup.uid for entry in entries}) < len(entries):
        raise BackupUnreadableError("keys_damaged", "uid")
    return BackupKeys(database_id, entries, destroyed)


def _entry(raw: Any, label: str) -> Entry:
    texts = {name: _text(raw[name]) for name in _TEXTS}
    for name in ("made_at", "verified_at", "expires_at"):
        moment = moment_of(texts[name])
        if moment.tzinfo is None or not 2000 <= moment.year < 3000:
            raise ValueError(name)
    numbers = {name: raw[name] for name in _NUMBERS}
    if not all(type(number) is int and 0 <= number < 1 << 62 for number in numbers.values()):
        raise ValueError("number")
    if not NAME_PATTERN.fullmatch(texts["name"]):
        raise ValueError("name")  # it is joined to a folder: nothing but a name of ours may stand here
    sealed = {_text(name): base64.b64decode(text, validate=True) for name, text in raw["keys"].items()}
    if not all(len(value) == _NONCE + 32 + 16 for value in sealed.values()):
        raise ValueError("sealed")
    seq, head = raw.get("audit_seq", 0), _text(raw.get("audit_head", ""))
    if type(seq) is not int or not 0 <= seq < 1 << 62 or (head and not _HEAD.fullmatch(head)):
        raise ValueError("audit")
    facts: dict[str, Any] = {**texts, **numbers}
    return Entry(Backup(place=label, **facts), sealed, seq if head else 0, head)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 64 or not value.isascii():
        raise ValueError("text")
    return value

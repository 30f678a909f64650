"""One slot of the key file: a secret opens a private key, and the private key opens the database key sealed to it.

Two steps instead of one, so that a new database key can be sealed to everybody's public key without anybody's
passphrase. What a slot says about itself (whose it is, role, parameters) is bound to both ciphertexts as associated
data: a slot that was edited, or a part moved to another slot, does not open.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from hhh_desktop.domain.staff import Role
from hhh_desktop.services.vault_errors import KeyFileDamagedError, WrongPassphraseError, WrongRecoveryCodeError
from hhh_desktop.storage.calibration import KEY_BYTES, SALT_BYTES, Argon2Parameters, derive_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

NONCE_BYTES = 12
TAG_BYTES = 16
SEALED_BYTES = KEY_BYTES + TAG_BYTES

_DOMAIN = "hhh-keys 1"


class SlotKind(StrEnum):
    """Who holds the secret: a staff member in the head, or the owner on paper."""

    STAFF = "staff"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SealedKey:
    """One generation of the database key, readable only with the slot's private key."""

    generation: int
    ephemeral_key: bytes
    sealed_key: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """All that the file holds of one slot; nothing in it is secret by itself. A recovery slot has no name or hint."""

    uid: str
    kind: SlotKind
    name: str
    role: Role
    hint: str
    argon2: Argon2Parameters
    salt: bytes
    public_key: bytes
    nonce: bytes
    private_key: bytes
    database_keys: tuple[SealedKey, ...]


@dataclass(frozen=True, slots=True)
class StaffSlot:
    """What the unlock window may show of a slot; the recovery slot has no name. Not verified before unlocking."""

    uid: str
    name: str
    role: Role
    hint: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened key file: who opened it, and the database keys by generation (32 bytes each).

    There is one generation, or two while a rotation is under way; `in_force` is the one that has opened the database, 0
    until that is known. `used_backup` tells that the main file was missing, damaged or altered and its copy was used.
    Keep it as short as possible and `wipe()` it.
    """

    slot: StaffSlot
    database_keys: dict[int, bytearray] = field(repr=False)
    used_backup: bool = False
    in_force: int = 0

    @property
    def generation(self) -> int:
        """Which generation the database is under: the newest, unless another one has opened it."""
        return self.in_force or max(self.database_keys)

    @property
    def database_key(self) -> bytearray:
        """The key that the database is under."""
        return self.database_keys[self.generation]

    def under(self, generation: int) -> Unlocked:
        """The same, now that this generation has opened the database (0: which one does is not known any more)."""
        return replace(self, in_force=generation)

    def wipe(self) -> None:
        """Overwrite the keys with zeros: these copies only; Python and the ciphers may have made others."""
        for key in self.database_keys.values():
            wipe(key)


def make_slot(
    database_id: str,
    uid: str,
    kind: SlotKind,
    name: str,
    role: Role,
    hint: str,
    secret: bytes | bytearray,
    parameters: Argon2Parameters,
    database_keys: Mapping[int, bytes | bytearray],
) -> Slot:
    """A slot with a key pair of its own that `secret` opens and that holds `database_keys` (generation: 32 bytes).

    The key pair is always new: whoever knows the former secret and an old copy of the file must not read the new one.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    pair = X25519PrivateKey.generate()
    bare = Slot(
        uid=uid,
        kind=kind,
        name=name,
        role=role,
        hint=hint,
        argon2=parameters,
        salt=secrets.token_bytes(SALT_BYTES),
        public_key=pair.public_key().public_bytes_raw(),
        nonce=secrets.token_bytes(NONCE_BYTES),
        private_key=b"",
        database_keys=(),
    )
    wrapping = derive_key(secret, bare.salt, parameters)
    return replace(
        bare,
        private_key=AESGCM(wrapping).encrypt(bare.nonce, pair.private_bytes_raw(), slot_binding(database_id, bare)),
        database_keys=tuple(seal_key(database_id, bare, *entry) for entry in sorted(database_keys.items())),
    )


def open_slot(database_id: str, slot: Slot, secret: bytes | bytearray) -> dict[int, bytearray]:
    """The database keys of a slot, by generation; blocks for one Argon2id run.

    Raises HostileParametersError before any work; WrongPassphraseError or WrongRecoveryCodeError when the secret is
    wrong or what it is bound to was edited; KeyFileDamagedError(`altered`) when the parts do not belong together.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = derive_key(secret, slot.salt, slot.argon2)
    try:
        raw = AESGCM(wrapping).decrypt(slot.nonce, slot.private_key, slot_binding(database_id, slot))
    except InvalidTag:
        raise WrongPassphraseError if slot.kind is SlotKind.STAFF else WrongRecoveryCodeError from None
    private = X25519PrivateKey.from_private_bytes(raw)
    if private.public_key().public_bytes_raw() != slot.public_key:
        raise KeyFileDamagedError("altered", "public_key")
    return {sealed.generation: _unseal(database_id, slot, sealed, private) for sealed in slot.database_keys}


def seal_key(database_id: str, slot: Slot, generation: int, key: bytes | bytearray) -> SealedKey:
    """A database key that only this slot's private key opens: ephemeral X25519, HKDF-SHA256, AES-256-GCM.

    Needs nobody's secret, but trust in `slot.public_key`: check the seal of the whole file first.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    ephemeral = X25519PrivateKey.generate()
    ephemeral_key = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(slot.public_key))
    wrapping, nonce = _sealing_key(shared, ephemeral_key, slot.public_key)
    sealed = AESGCM(wrapping).encrypt(nonce, bytes(key), key_binding(database_id, slot, generation))
    return SealedKey(generation, ephemeral_key, sealed)


def hold(database_id: str, slot: Slot, database_keys: Mapping[int, bytes | bytearray]) -> Slot:
    """The slot holding exactly these database keys; one that it holds already keeps its sealing."""
    held = {sealed.generation: sealed for sealed in slot.database_keys}
    return replace(
        slot,
        database_keys=tuple(
            held.get(generation) or seal_key(database_id, slot, generation, key)
            for generation, key in sorted(database_keys.items())
        ),
    )


def slot_binding(database_id: str, slot: Slot) -> bytes:
    """The associated data of a slot's private key: whatever must not be edited without the secret."""
    parameters = [slot.argon2.memory_kib, slot.argon2.time_cost, slot.argon2.parallelism]
    facts = [slot.uid, slot.kind.value, slot.name, slot.role.value, parameters, slot.public_key.hex()]
    return _canonical([_DOMAIN, "private key", database_id, *facts])


def key_binding(database_id: str, slot: Slot, generation: int) -> bytes:
    """The associated data of a sealed database key."""
    return _canonical([_DOMAIN, "database key", database_id, slot.uid, slot.kind.value, slot.role.value, generation])


def wipe(secret: bytearray) -> None:
    """Overwrite with zeros; other copies there may be are out of reach."""
    secret[:] = bytes(len(secret))


def _unseal(database_id: str, slot: Slot, sealed: SealedKey, private: X25519PrivateKey) -> bytearray:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        # A public key of low order makes exchange() raise ValueError.
        shared = private.exchange(X25519PublicKey.from_public_bytes(sealed.ephemeral_key))
        wrapping, nonce = _sealing_key(shared, sealed.ephemeral_key, slot.public_key)
        binding = key_binding(database_id, slot, sealed.generation)
        return bytearray(AESGCM(wrapping).decrypt(nonce, sealed.sealed_key, binding))
    except (InvalidTag, ValueError):
        raise KeyFileDamagedError("altered", "sealed_key") from None


def _sealing_key(shared: bytes, ephemeral_key: bytes, public_key: bytes) -> tuple[bytes, bytes]:
    """AES key and nonce of one sealing; both are used once, because the ephemeral key is."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = f"{_DOMAIN} sealing".encode() + ephemeral_key + public_key
    material = HKDF(SHA256(), KEY_BYTES + NONCE_BYTES, salt=None, info=info).derive(shared)
    return material[:KEY_BYTES], material[KEY_BYTES:]


def _canonical(facts: list[object]) -> bytes:
    """Facts as bytes that no other facts give."""
    return json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode()

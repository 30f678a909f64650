"""Argon2id: the published algorithm, and parameters that suit the PC."""

from __future__ import annotations

from pathlib import Path

import pytest

from hhh_desktop.services.vault_errors import NotEnoughMemoryError
from hhh_desktop.storage.calibration import FLOOR, Argon2Parameters, calibrate, derive_key
from tests.storage.key_salon import OWNER_PASSPHRASE, Salon


@pytest.fixture
def salon(tmp_path: Path) -> Salon:
    return Salon(tmp_path)


def test_the_hash_is_argon2id_as_published() -> None:
    """A test vector of the reference implementation (version 1.3)."""
    key = derive_key(b"password", b"somesalt", Argon2Parameters(64 * 1024, 2, 1))
    assert key.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


@pytest.mark.parametrize("kib_per_second", [50_000, 300_000, 1_000_000, 3_000_000, 20_000_000])
def test_calibration_reaches_half_a_second_on_any_pc(kib_per_second: int) -> None:
    elapsed = 0.0

    def derive(_: bytes, __: bytes, parameters: Argon2Parameters) -> bytes:
        nonlocal elapsed
        elapsed += 0.01 + parameters.memory_kib * parameters.time_cost / kib_per_second
        return bytes(32)

    chosen = calibrate(clock=lambda: elapsed, derive=derive)
    seconds = 0.01 + chosen.memory_kib * chosen.time_cost / kib_per_second
    chosen.require_sane()
    assert chosen.memory_kib >= 64 * 1024 and chosen.time_cost >= 3 and chosen.parallelism == 4
    assert chosen.memory_kib <= 1024 * 1024
    assert 0.5 <= seconds <= 0.8 or (chosen == FLOOR and seconds > 0.8)


def test_calibration_stays_where_the_memory_ends() -> None:
    elapsed = 0.0

    def derive(_: bytes, __: bytes, parameters: Argon2Parameters) -> bytes:
        nonlocal elapsed
        if parameters.memory_kib > 64 * 1024:
            raise NotEnoughMemoryError(parameters.memory_kib)
        elapsed += 0.05
        return bytes(32)

    assert calibrate(clock=lambda: elapsed, derive=derive) == FLOOR


def test_too_little_memory_is_its_own_error(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2.exceptions import HashingError

    def refuse(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", refuse)
    with pytest.raises(NotEnoughMemoryError):
        salon.read().unlock("Anna", OWNER_PASSPHRASE)

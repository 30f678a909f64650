"""Argon2id (RFC 9106): its parameters, their limits, and choosing them for this PC."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from hhh_desktop.services.vault_errors import HostileParametersError, NotEnoughMemoryError

KEY_BYTES = 32
SALT_BYTES = 16

_MIB = 1024
#: What a file may hold. Below: OWASP's minimum for Argon2id. Above: more than any PC of ours writes.
LEAST_MEMORY_KIB = 19 * _MIB
MOST_MEMORY_KIB = 2048 * _MIB
LEAST_TIME_COST = 2
MOST_TIME_COST = 32
MOST_PARALLELISM = 16
#: Memory times passes: what makes one try take long. 12 GiB is some ten seconds on a slow PC.
MOST_WORK_KIB = 12 * 1024 * _MIB

#: What calibration may choose.
_FLOOR_MEMORY_KIB = 64 * _MIB
_CAP_MEMORY_KIB = 1024 * _MIB
_CAP_TIME_COST = 12
_FLOOR_TIME_COST = 3
_PARALLELISM = 4
#: Good enough: 0.5 to 0.8 s around a target of 0.65 s.
_NEAR_ENOUGH = (0.77, 1.23)
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """The cost of one Argon2id run: memory in KiB, passes over it, lanes. Any numbers; `require_sane` judges them."""

    memory_kib: int
    time_cost: int
    parallelism: int

    def require_sane(self) -> None:
        """Raise HostileParametersError unless guessing is dear enough and one honest try is bearable."""
        if not (
            LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and LEAST_TIME_COST <= self.time_cost <= MOST_TIME_COST
            and 1 <= self.parallelism <= MOST_PARALLELISM
            and self.memory_kib * self.time_cost <= MOST_WORK_KIB
        ):
            raise HostileParametersError(f"m={self.memory_kib} t={self.time_cost} p={self.parallelism}")


#: The least a new salon gets, on the slowest PC.
FLOOR = Argon2Parameters(_FLOOR_MEMORY_KIB, _FLOOR_TIME_COST, _PARALLELISM)

Derive = Callable[[bytes, bytes, Argon2Parameters], bytes]


def derive_key(secret: bytes | bytearray, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """The 32-byte key of a secret, by Argon2id version 1.3; blocks for as long as the parameters say, without the GIL.

    Raises HostileParametersError before any work, and NotEnoughMemoryError when the PC cannot give the memory.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    parameters.require_sane()
    try:
        # The library takes only bytes: this copy of the secret is one that cannot be wiped.
        return hash_secret_raw(
            bytes(secret),
            salt,
            time_cost=parameters.time_cost,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.parallelism,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise NotEnoughMemoryError(parameters.memory_kib) from error


def calibrate(
    target_seconds: float = 0.65,
    clock: Callable[[], float] = time.perf_counter,
    derive: Derive = derive_key,
) -> Argon2Parameters:
    """Parameters that make one try take about `target_seconds` (0.5 to 0.8 s for the default) on this PC.

    Never below `FLOOR`; first memory grows, up to 1 GiB, then the number of passes. Runs Argon2id a few times, so call
    it off the window's thread. `clock` counts seconds, `derive` does the work; both are given only by tests.
    """
    chosen, best = FLOOR, _seconds(FLOOR, clock, derive)
    for _ in range(_ROUNDS):
        if _NEAR_ENOUGH[0] * target_seconds <= best <= _NEAR_ENOUGH[1] * target_seconds:
            break
        scaled = _scaled(chosen, target_seconds / max(best, 1e-6))
        if scaled == chosen:
            break
        try:
            seconds = _seconds(scaled, clock, derive)
        except NotEnoughMemoryError:
            break
        chosen, best = scaled, seconds
    return chosen


def _scaled(parameters: Argon2Parameters, factor: float) -> Argon2Parameters:
    """Parameters with about `factor` times the work, within floor and cap."""
    work = parameters.memory_kib * parameters.time_cost * factor
    memory = int(work / _FLOOR_TIME_COST) // _MIB * _MIB
    memory = min(max(memory, _FLOOR_MEMORY_KIB), _CAP_MEMORY_KIB)
    passes = min(max(round(work / memory), _FLOOR_TIME_COST), _CAP_TIME_COST)
    return Argon2Parameters(memory, passes, _PARALLELISM)


def _seconds(parameters: Argon2Parameters, clock: Callable[[], float], derive: Derive) -> float:
    start = clock()
    derive(b"a passphrase of the usual length", bytes(SALT_BYTES), parameters)
    return clock() - start

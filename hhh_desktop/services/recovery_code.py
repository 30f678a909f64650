"""The recovery code on paper: 150 random bits in six groups of six signs, where a slip of the pen names its group.

The signs are Crockford's base 32 (no I, L, O, U), so that the code can be read over the phone. The sixth sign of each
group is a check over GF(32) that differs per place: any one wrong sign, any two signs swapped and any two groups
swapped are noticed with certainty, anything else in 31 of 32 cases per group. It tells typing errors apart from a wrong
code before Argon2id is asked; it adds nothing to the secret.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError

GROUPS = 6
GROUP_LENGTH = 6
BITS = GROUPS * (GROUP_LENGTH - 1) * 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1, "U": 27}
_MODULUS = 0b100101  # x^5 + x^2 + 1, primitive: its powers of x run through all 31 values but zero


def new_code() -> str:
    """A fresh code such as `7YQ2MK-…` (six groups), from the operating system's randomness."""
    return format_code(secrets.randbits(BITS).to_bytes(_BYTES, "big"))


def format_code(secret: bytes) -> str:
    """The printed form of 150 bits, given as 19 bytes with the number right-aligned; ValueError for anything else."""
    number = int.from_bytes(secret, "big")
    if len(secret) != _BYTES or number >> BITS:
        raise ValueError("a recovery code is 150 bits")
    values = [number >> shift & 31 for shift in range(BITS - 5, -1, -5)]
    size = GROUP_LENGTH - 1
    parts = [values[start : start + size] for start in range(0, len(values), size)]
    return "-".join(
        "".join(_ALPHABET[value] for value in [*part, _check(part, place)]) for place, part in enumerate(parts)
    )


def groups(code: str) -> tuple[str, ...]:
    """The six groups of a code, in the printed spelling; RecoveryCodeMistypedError as for `parse`."""
    return tuple(format_code(parse(code)).split("-"))


def same_group(typed: str, group: str) -> bool:
    """Whether `typed` is `group` for a reader: case, spaces and O/0, I/1, L/1 do not matter."""
    return _signs(typed) == _signs(group)


def parse(text: str) -> bytes:
    """The 19 secret bytes of a code as somebody typed it: any case, any spacing, O for 0 and I or L for 1.

    Raises RecoveryCodeMistypedError with the numbers, from 1, of the groups that cannot be right.
    """
    typed = _split(text)
    wrong = [place + 1 for place in range(GROUPS) if not _is_right(typed[place], place)]
    if wrong:
        raise RecoveryCodeMistypedError(tuple(wrong))
    number = 0
    for group in typed:
        for sign in group[:-1]:
            number = number << 5 | _VALUES[sign]
    return number.to_bytes(_BYTES, "big")


def _split(text: str) -> list[str]:
    """Six groups: as the person parted them if that gives six, else every six signs; missing ones are empty."""
    parted = re.findall(r"[^\W_]+", _plain(text))
    if len(parted) == GROUPS:
        return parted
    joined = "".join(parted)
    typed = [joined[start : start + GROUP_LENGTH] for start in range(0, len(joined), GROUP_LENGTH)]
    typed += [""] * (GROUPS - len(typed))
    # What is too much counts against the last group.
    return [*typed[: GROUPS - 1], "".join(typed[GROUPS - 1 :])]


def _is_right(group: str, place: int) -> bool:
    if len(group) != GROUP_LENGTH or not all(sign in _VALUES for sign in group):
        return False
    values = [_VALUES[sign] for sign in group]
    return _check(values[:-1], place) == values[-1]


def _check(values: list[int], place: int) -> int:
    """The check sign of five values: each weighed by its own power of x, plus a constant of the group's place."""
    check = place + 1
    for exponent, value in enumerate(values, start=1):
        check ^= _times_power_of_x(value, exponent)
    return check


def _times_power_of_x(value: int, exponent: int) -> int:
    """`value` times x to the `exponent` in GF(32)."""
    for _ in range(exponent):
        value <<= 1
        if value & 32:
            value ^= _MODULUS
    return value


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper()


def _signs(text: str) -> list[int | str]:
    return [_VALUES.get(sign, sign) for sign in re.sub(r"[\W_]+", "", _plain(text))]


_BYTES = (BITS + 7) // 8

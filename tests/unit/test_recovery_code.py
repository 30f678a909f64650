"""The recovery code: enough bits, readable aloud, and a slip of the pen names its group."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hhh_desktop.services import recovery_code
from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
secrets_150 = st.integers(0, (1 << recovery_code.BITS) - 1).map(lambda number: number.to_bytes(19, "big"))


def groups_refused(text: str) -> tuple[int, ...]:
    with pytest.raises(RecoveryCodeMistypedError) as refused:
        recovery_code.parse(text)
    return refused.value.groups


def test_it_has_at_least_140_bits_and_is_never_the_same() -> None:
    assert recovery_code.BITS >= 140
    codes = [recovery_code.new_code() for _ in range(200)]
    assert len(set(codes)) == 200
    # Every data sign moves: a constant one would mean fewer bits than promised.
    data = ["".join(group[:-1] for group in code.split("-")) for code in codes]
    assert all(len(set(column)) > 15 for column in zip(*data, strict=True))


@given(secrets_150)
def test_what_is_printed_is_read_back(secret: bytes) -> None:
    code = recovery_code.format_code(secret)
    assert recovery_code.parse(code) == secret
    assert [len(group) for group in code.split("-")] == [6] * 6
    assert set(code) <= {*SIGNS, "-"}
    assert recovery_code.groups(code.lower()) == tuple(code.split("-"))


def test_case_spacing_and_lookalikes_do_not_matter() -> None:
    code = next(code for code in iter(recovery_code.new_code, "") if "0" in code and "1" in code and "V" in code)
    secret = recovery_code.parse(code)
    sloppy = code.lower().replace("0", "o").replace("1", "l").replace("v", "u")
    for typed in (sloppy, sloppy.replace("-", ""), sloppy.replace("-", "  "), " ".join(sloppy), code.replace("1", "I")):
        assert recovery_code.parse(typed) == secret


@given(secrets_150, st.data())
def test_one_wrong_sign_names_its_group(secret: bytes, data: st.DataObject) -> None:
    code = recovery_code.format_code(secret)
    place = data.draw(st.integers(0, 35))
    group = place // 6
    position = place + group  # the dashes
    other = data.draw(st.sampled_from(SIGNS.replace(code[position], "")))
    assert groups_refused(code[:position] + other + code[position + 1 :]) == (group + 1,)


@given(secrets_150)
def test_two_signs_swapped_name_their_group(secret: bytes) -> None:
    parts = recovery_code.format_code(secret).split("-")
    for one, other in itertools.combinations(range(6), 2):
        group = list(parts[2])
        if group[one] == group[other]:
            continue
        group[one], group[other] = group[other], group[one]
        assert groups_refused("-".join([*parts[:2], "".join(group), *parts[3:]])) == (3,)


@given(secrets_150)
def test_two_groups_swapped_are_both_named(secret: bytes) -> None:
    parts = recovery_code.format_code(secret).split("-")
    parts[1], parts[4] = parts[4], parts[1]
    assert groups_refused("-".join(parts)) == (2, 5)


def test_missing_and_foreign_signs_name_their_group() -> None:
    parts = recovery_code.new_code().split("-")
    assert groups_refused("-".join([*parts[:3], parts[3][:-1], *parts[4:]])) == (4,)
    assert groups_refused("-".join([*parts[:3], parts[3] + "A", *parts[4:]])) == (4,)
    assert groups_refused("-".join([parts[0][:-1] + "ß", *parts[1:]])) == (1,)
    assert groups_refused("-".join(parts[:5])) == (6,)
    assert groups_refused("") == (1, 2, 3, 4, 5, 6)
    assert groups_refused("".join(parts) + "7") == (6,)


@given(st.text(max_size=80))
def test_no_other_text_is_read(text: str) -> None:
    assert set(groups_refused(text)) <= {1, 2, 3, 4, 5, 6}


def test_a_group_typed_back_is_compared_as_a_reader_would() -> None:
    assert recovery_code.same_group(" o1l-abc ", "011ABC")
    assert not recovery_code.same_group("011ABD", "011ABC")


@pytest.mark.parametrize("secret", [b"", b"\xff" * 19, bytes(18), bytes(20)])
def test_only_150_bits_can_be_printed(secret: bytes) -> None:
    with pytest.raises(ValueError, match="150 bits"):
        recovery_code.format_code(secret)

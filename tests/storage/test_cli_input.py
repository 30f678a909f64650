"""What `hhh add` and `hhh edit` are given: hostile JSON is refused at a field, nothing is stored, nothing breaks."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from tests.storage.cli_salon import NOOR, Shell, make_salon

REFUSED = 1
NESTED = 20_000


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    return Shell(template, tmp_path, monkeypatch, capsys)


def with_noor(field: str, value: str) -> bytes:
    """Noor as JSON with one field as raw text."""
    known = {name: held for name, held in NOOR.items() if name != field}
    return (json.dumps(known)[:-1] + f', "{field}": {value}' + "}").encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"nonsense", "not_json"),
        (b"\xff\xfe{\x00}\x00", "not_utf8"),
        (b"[" * NESTED, "not_json"),
        (b'{"given_name":' * NESTED, "not_json"),
        (b"[" * NESTED + b"]" * NESTED, "not_json"),
        (json.dumps(NOOR).encode() + b"\n{,}\n", "not_json"),
        (b"5", "not_an_object"),
        (b'"text"', "not_an_object"),
        (b"null", "not_an_object"),
        (b"[[{}]]", "not_an_object"),
        (b"[1, 2]", "not_an_object"),
        (with_noor("birth_day", "1" * 5000), "not_json"),
    ],
)  # fmt: skip
def test_what_is_no_list_of_clients(hhh, data, reason):
    told = hhh("add", "-", stdin=data)
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "file", reason)
    assert hhh.count() == 0


def test_a_file_that_is_not_there(hhh):
    told = hhh("add", hhh.tmp_path / "none.json")
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "file", "missing")
    told = hhh("add", hhh.tmp_path)
    assert (told.code, told.error["field"]) == (REFUSED, "file")


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("sex", '"v"', "unknown_field"),
        ("birth_date", '"1990-01-01"', "unknown_field"),
        ("id", "5", "unknown_field"),
        ("uid", '"x"', "unknown_field"),
        ("", '"x"', "unknown_field"),
        ("given_name; DROP TABLE client", '"x"', "unknown_field"),
        ("given_name", "5", "wrong_type"),
        ("given_name", "null", "wrong_type"),
        ("given_name", '["Noor"]', "wrong_type"),
        ("given_name", '{"a": 1}', "wrong_type"),
        ("surname", "true", "wrong_type"),
        ("is_adult", '"true"', "wrong_type"),
        ("is_adult", "1", "wrong_type"),
        ("is_adult", "null", "wrong_type"),
        ("birth_day", "1.5", "wrong_type"),
        ("birth_day", "1e999", "wrong_type"),
        ("birth_day", "NaN", "wrong_type"),
        ("birth_month", "-Infinity", "wrong_type"),
        ("birth_day", "true", "wrong_type"),
        ("house_number", "1.0", "wrong_type"),
        ("given_name", '"a\\u0000b"', "control_character"),
        ("surname", '"a\\u001bb"', "control_character"),
        ("surname", '"\\ud800"', "control_character"),
        ("surname", '"\\udfff\\ud800"', "control_character"),
        ("surname", '"a\\u202eb"', "bidi_character"),
        ("surname", '"' + "x" * 201 + '"', "too_long"),
        ("surname", '"' + "x" * 10_000_000 + '"', "too_long"),
        ("note", '"' + "x" * 10_001 + '"', "too_long"),
        ("house_number", "1" * 4000, "too_long"),
        ("phone", '"12"', "malformed"),
        ("phone", '"06 12345678; rm"', "malformed"),
        ("email", '"noor@"', "malformed"),
        ("email", '"noor@voorbeeld"', "email_no_dot"),
        ("language", '"xx"', "unknown_choice"),
        ("country", '"ZZZ"', "unknown_choice"),
        ("reminder_channel", '"pigeon"', "unknown_choice"),
        ("postcode", '"12345"', "malformed"),
        ("note", '"7.0"', "purpose_not_granted"),
        ("city", '"Zomerdam"', "purpose_not_granted"),
    ],
)  # fmt: skip
def test_a_field_that_cannot_be_kept_is_named(hhh, field, value, reason):
    told = hhh("add", "-", stdin=with_noor(field, value))
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, field, reason)
    assert told.error["message"]
    assert len(told.err) < 2000
    assert hhh.count() == 0


def test_the_same_field_twice_is_refused(hhh):
    told = hhh("add", "-", stdin=json.dumps(NOOR)[:-1].encode() + b', "phone": "06 87654321"}')
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "phone", "twice")
    assert told.error["message"]


def test_a_name_of_a_field_may_be_anything(hhh):
    for name in ('"\\ud800"', '"' + "k" * 100_000 + '"', '"\\u0000"'):
        told = hhh("add", "-", stdin=("{" + name + ": 1}").encode())
        assert (told.code, told.error["error"]) == (REFUSED, "unknown_field")
        assert len(told.err) < 2000


def test_a_million_numbers_stay_a_refusal(hhh):
    told = hhh("add", "-", stdin=b"[" + b"1," * 200_000 + b"1]")
    assert (told.code, told.error["error"], told.error["row"]) == (REFUSED, "not_an_object", 1)


def test_markup_and_sql_are_only_text(hhh):
    for name in ("Robert'); DROP TABLE client;--", "<script>alert(1)</script>", "=HYPERLINK(1)", "O’Brien", "%s {0}"):
        number = hhh.add(surname=name)
        assert hhh("show", number).json["surname"] == name


def test_a_mark_at_the_start_and_other_line_ends_are_read(hhh):
    data = b"\xef\xbb\xbf" + b"\r\n".join([json.dumps(NOOR).encode()] * 2) + b"\r\n\r\n"
    assert hhh("add", "-", stdin=data).json["added"] == 2


def test_line_separators_inside_a_text_end_no_line(hhh):
    rows = [json.dumps({**NOOR, "surname": "a\u2028b"}, ensure_ascii=False), json.dumps(NOOR)]
    told = hhh("add", "-", stdin="\n".join(rows).encode())
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "surname", "control_character")


def test_edit_wants_one_object(hhh):
    number = hhh.add()
    for data in (b"[]", b"[{}, {}]", b"5", b"{} {}"):
        told = hhh("edit", number, "-", stdin=data)
        assert (told.code, told.error["field"]) == (REFUSED, "file"), data
    told = hhh("edit", number, "-", stdin={"sex": "v"})
    assert (told.code, told.error["field"], told.error["error"]) == (REFUSED, "sex", "unknown_field")


VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 10**30, 1.5, "", " ", "x", "\u0000", "\u202e", "\ud800", "\U000e0001", "é" * 300, "1" * 50, [], {},
    "=1+1", "../../etc/passwd", "\u0627\u0644\u0639", "😀", "noor@voorbeeld.nl", "+31612345678", "1234 AB", "2030-05",
    "\n", "\u2028", "ﬁ", "ǅ", "\u0301", {"$ne": 1}, ["a"] * 50, "null", "0x1F", "𝟘𝟞𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠",
)  # fmt: skip


def test_two_hundred_mutated_records_are_kept_or_refused(hhh):
    """Whatever comes in: an exit code of 0 or 1, one document, never a traceback; and what is kept can be shown."""
    from hhh_desktop.domain.client import FIELD_NAMES

    chance = random.Random(11)  # noqa: S311 - mutates records, makes no secret
    names = (*FIELD_NAMES, "version", "id", "")
    mutants = []
    for _ in range(200):
        mutant: dict[str, Any] = dict(NOOR)
        for _ in range(chance.randint(1, 4)):
            mutant[chance.choice(names)] = chance.choice(VALUES)
        mutants.append(mutant)
    kept = 0
    for mutant in mutants:
        told = hhh("add", "-", stdin=json.dumps(mutant).encode())
        assert told.code in {0, REFUSED}, mutant
        if told.code:
            assert "field" in told.error, mutant
            assert told.error["message"], mutant
        else:
            kept += 1
    assert kept == hhh.count()
    assert 0 < kept < len(mutants)
    assert hhh("verify").json["ok"] is True

"""Every code has a sentence in both languages."""

import ast
import re
import tomllib

import pytest

from hhh_desktop.domain import errors
from hhh_desktop.domain.errors import CannotOpenError, InvalidFieldError, StorageFaultError
from hhh_desktop.services import vault_errors
from hhh_desktop.services.sentences import Sentences
from tests.conftest import ROOT

TABLE = tomllib.loads((ROOT / "resources/i18n/sentences.toml").read_text(encoding="utf-8"))


@pytest.fixture(params=["nl", "en"])
def sentences(request):
    return Sentences(ROOT / "resources" / "i18n", request.param)


def codes():
    for module in (errors, vault_errors):
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, errors.HhhError):
                yield thing.code


def raised(name):
    """(second argument of every `name(…)` call in the code): the reasons that can happen."""
    for path in (ROOT / "hhh_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                place = 1 if name in {"InvalidFieldError", "ConsentRefusedError"} else 0
                if len(node.args) > place and isinstance(node.args[place], ast.Constant):
                    yield node.args[place].value


def test_every_reason_that_the_code_gives_has_words(sentences):
    general = sentences.of(ValueError("x")).text
    reasons = set(raised("InvalidFieldError"))
    assert "purpose_not_granted" in reasons, "the search for reasons finds nothing: it would prove nothing"
    for reason in reasons:
        fields = [field for field in TABLE["invalid_field"] if reason in TABLE["invalid_field"][field]] or [
            "given_name"
        ]
        assert any(sentences.of(InvalidFieldError(field, reason, "3")).text != general for field in fields), reason
    for reason in set(raised("CannotOpenError")):
        assert sentences.of(CannotOpenError(reason)).head, reason
    for reason in set(raised("StorageFaultError")):
        assert sentences.of(StorageFaultError(reason)).head, reason


def test_no_place_stays_unfilled_and_both_languages_are_there():
    def leaves(table):
        if "nl" in table:
            yield table
            for part in ("head",):
                if part in table:
                    yield table[part]
        for key, value in table.items():
            if isinstance(value, dict) and key != "head":
                yield from leaves(value)

    found = list(leaves(TABLE))
    assert len(found) > 60
    for entry in found:
        assert entry["nl"] and entry["en"]
        for language in ("nl", "en"):
            assert set(re.findall(r"\{(\w+)\}", entry[language])) <= {
                *("detail", "field", "proposal", "seconds"),
                *("at", "until", "seq"),  # of a finding
            }


def test_a_wrong_passphrase_says_what_to_do(sentences):
    said = sentences.of(vault_errors.WrongPassphraseError())
    assert said.head and "Caps Lock" in said.text


def test_every_code_of_an_error_class_has_words(sentences):
    missing = {code for code in codes() if code not in TABLE and code not in {"invalid_field"}}
    assert missing == set()

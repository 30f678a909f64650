"""Passphrases: length and nothing else; hints that tell nothing; an estimate that says why."""

from __future__ import annotations

import unicodedata

import pytest

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.services.passphrase import check_hint, check_passphrase, estimate

PASSPHRASE = "Paard batterij, nietje café"


def refusal(call: object, *arguments: str) -> tuple[str, str]:
    assert callable(call)
    with pytest.raises(InvalidFieldError) as refused:
        call(*arguments)
    return refused.value.field, refused.value.reason


@pytest.mark.parametrize("passphrase", ["ab" * 8, "12" * 128, "vijftien tekens", "日本語の長い合言葉です。本当に"])
def test_fifteen_characters_of_any_kind_will_do(passphrase: str) -> None:
    assert check_passphrase(passphrase) == passphrase


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("", "too_short"),
        ("a" * 14, "too_short"),
        ("e\u0301" * 14, "too_short"),  # 28 code points, 14 characters
        ("a" * 257, "too_long"),
        ("een regel\nen nog een", "control_character"),
        ("een \u202eomgekeerde zin", "control_character"),
        ("een half teken \ud800", "control_character"),
        ("een nul erin \x00 hoor", "control_character"),
    ],
)
def test_what_is_refused(passphrase: str, reason: str) -> None:
    assert refusal(check_passphrase, passphrase) == ("passphrase", reason)


def test_two_ways_of_typing_an_accent_are_one() -> None:
    decomposed = unicodedata.normalize("NFD", "één goed café hier")
    assert check_passphrase(decomposed) == "één goed café hier"


@pytest.mark.parametrize(
    "hint",
    [
        PASSPHRASE,
        "het is: " + PASSPHRASE.upper() + "!",
        "iets met een paard",
        "PÁÁRD",
        "p-a-a-r-d",
        "denk aan cafe",
        "batt",  # is in the passphrase
        "nietjes",  # has a word of it in it
        "tje caf",
        "d",
        ",",
    ],
)
def test_a_hint_that_tells_is_refused(hint: str) -> None:
    assert refusal(check_hint, hint, PASSPHRASE) == ("hint", "contains_passphrase")


@pytest.mark.parametrize("hint", ["", "   ", "het rijmpje van oma", "vakantie 2019, huisje", "zie de la"])
def test_a_hint_that_tells_nothing_is_kept(hint: str) -> None:
    assert check_hint(hint, PASSPHRASE) == hint.strip()


@pytest.mark.parametrize(
    ("hint", "reason"), [("h" * 101, "too_long"), ("a\tb", "control_character"), ("\u2066x", "control_character")]
)
def test_a_hint_has_its_caps(hint: str, reason: str) -> None:
    assert refusal(check_hint, hint, PASSPHRASE) == ("hint", reason)


def test_words_of_three_letters_do_not_count_as_telling() -> None:
    assert check_hint("van oma op zolder", "de kat van buurman Kees") == "van oma op zolder"


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("aaaaaaaaaaaaaaaaa", "repeated"),
        ("abcdefghijklmnopqrst", "sequence"),
        ("wachtwoordwachtwoord", "repeated"),
        ("qwertyuiopasdfghjkl", "common_password"),
        ("12-03-1974-2026", "date"),
        ("bvcxzlkjhgfdpoiuy", "keyboard_row"),
        ("administrator123", "common_words"),
        ("Krullenbol Krullenbol", "contains_name"),
        ("Knipsalon Krullenbol", "contains_name"),
        ("kort", "too_short"),
        ("", "too_short"),
    ],
)
def test_a_weak_one_is_rated_low_and_says_why(passphrase: str, reason: str) -> None:
    strength = estimate(passphrase, ["Knipsalon Krullenbol", "Anna"])
    assert strength.score <= 2
    assert strength.reason == reason


def test_a_strong_one_is_rated_high_and_counted() -> None:
    strength = estimate("zeven-mussen drinken lauwe karnemelk")
    assert (strength.score, strength.characters, strength.words, strength.reason) == (4, 36, 5, "")


def test_a_name_makes_it_weaker_than_without() -> None:
    """The control of `contains_name`: unknown to the estimate, the same words look strong."""
    assert estimate("Knipsalon Krullenbol").score > estimate("Knipsalon Krullenbol", ["Knipsalon Krullenbol"]).score


def test_length_does_not_make_it_slow_or_fail() -> None:
    assert estimate("x7!kQ2 " * 1000).characters == 7000


def test_a_word_that_everybody_tries_is_not_called_a_name():
    assert estimate("wachtwoord123456").reason != "contains_name"
    assert estimate("marijemarije1234", ["Marije de Wit"]).reason in {"contains_name", "repeated"}

"""Folding: what is stored and what is typed meet in the same words."""

import pytest

from hhh_desktop.domain.folding import fold, index_text, match_expression, national_number, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Zoë", "zoe"), ("ŁUKASZ", "lukasz"), ("Yılmaz", "yilmaz"), ("İnci", "inci"), ("Strauß", "strauss"),
     ("Øystein", "oystein"), ("D’Angelo", "d’angelo"), ("ﬁona", "fiona")],
)  # fmt: skip
def test_folding_takes_off_what_nobody_types(written, folded):
    assert fold(written) == folded


def test_hyphens_and_apostrophes_part_words():
    assert words("Jan-Willem d’Angelo 't Hart") == ("jan", "willem", "d", "angelo", "t", "hart")


@pytest.mark.parametrize(
    ("phone", "national"),
    [("+31612345678", "0612345678"), ("0031612345678", "0612345678"), ("+32470123456", "32470123456")],
)
def test_numbers_are_found_as_they_are_dialled(phone, national):
    assert national_number(phone) == national


def test_the_index_holds_the_infix_apart_and_joined():
    text = index_text(
        given_name="Noor", infix="van den", surname="Berg", phones=("+31612345678",), emails=(), postcode="5611 AB"
    )
    assert text.split() == ["noor", "van", "den", "berg", "vandenberg", "0612345678", "#8765432160", "5611ab"]


@pytest.mark.parametrize(
    "hostile", ['"', "NEAR(", "*", "a OR b", "col:x", "^a", '" OR 1=1 --', "(" * 50, "\x00", "AND", "-"]
)
def test_every_typed_word_is_quoted(hostile):
    expression = match_expression(hostile)
    assert expression is None or expression.count('"') % 2 == 0


@pytest.mark.parametrize("nothing", ["", "   ", "...", "'", "()"])
def test_nothing_to_look_for_is_none(nothing):
    assert match_expression(nothing) is None

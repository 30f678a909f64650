"""One table of characters that are not seen, for clients, staff, hints and passphrases."""

import unicodedata

import pytest

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.text import BIDI_CONTROLS, BLANKS, SHAPING, forbidden_character, has_control
from hhh_desktop.services.contact_rules import clean_text
from hhh_desktop.services.passphrase import check_hint, check_passphrase
from hhh_desktop.storage.key_format import checked_name

UNSEEN = ["\u200b", "\u00ad", "\u2060", "\ufeff", "\u3164", "\u2800", "\U000e0001", "\x00", "\x7f", "\ud800", "\u2028"]
#: Every use of the table: a client's name, a colleague's, a hint and a passphrase.
USES = {
    "given_name": lambda text: clean_text("given_name", text),
    "staff_name": checked_name,
    "hint": lambda text: check_hint(text, "zeven lauwe mussen"),
    "passphrase": lambda text: check_passphrase(text * 8),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("sign", [*UNSEEN, *sorted(BIDI_CONTROLS)], ids=lambda sign: f"{ord(sign):04x}")
def test_what_cannot_be_seen_is_refused_wherever_it_is_typed(use, sign):
    with pytest.raises(InvalidFieldError) as caught:
        USES[use](f"Es{sign}ra")
    assert (caught.value.field, caught.value.reason.partition("_")[2]) == (use, "character")


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("name", ["Esra", "Zoë-Anne d'Ür", "محمد", "名前", "Ünal ÇĞŞ", "🙂 Mila"])
def test_what_can_be_seen_is_kept(use, name):
    assert USES[use](name)


def test_a_name_of_two_scripts_and_a_family_of_emoji_are_written_with_joiners():
    assert clean_text("given_name", "نرگس\u200cالسادات") and clean_text("note", "👩\u200d👧 ❤\ufe0f")


@pytest.mark.parametrize("sign", sorted(SHAPING), ids=lambda sign: f"{ord(sign):04x}")
def test_two_colleagues_do_not_look_alike(sign):
    """Their names stand on tiles to choose from."""
    with pytest.raises(InvalidFieldError):
        checked_name(f"Esra{sign}")
    assert not forbidden_character(f"Esra{sign}")


def test_a_note_may_run_over_lines():
    assert forbidden_character("een\n\ttwee", lines=True) == ""
    assert forbidden_character("een\ntwee") == "control_character"
    assert forbidden_character("een\x0btwee", lines=True) == "control_character"


def test_a_blank_is_in_no_category_that_is_refused_anyway():
    """Else the list of them would say nothing."""
    assert not {sign for sign in BLANKS if unicodedata.category(sign) in ("Cc", "Cf", "Cn")}


def test_what_was_let_in_before_still_opens():
    """A key file that cannot be read is a salon that cannot be opened: reading it is no stricter than writing ever was."""
    assert not has_control("Esra\u200b\u00ad\u3164\U000e0001")
    assert all(has_control(f"Esra{sign}") for sign in ("\u202e", "\x00", "\ud800", "\u2029"))


@pytest.mark.parametrize("passphrase", ["a" * 15, "1" * 256, "aA" * 9, "x " * 12, " " * 20])
def test_one_character_over_and_over_is_no_passphrase(passphrase):
    with pytest.raises(InvalidFieldError) as caught:
        check_passphrase(passphrase)
    assert (caught.value.field, caught.value.reason) == ("passphrase", "repeated")


@pytest.mark.parametrize("passphrase", ["abababababababab", "abcdefghijklmnop", "wachtwoordwachtwoord"])
def test_anything_else_is_the_users_choice_and_the_meters_advice(passphrase):
    """NIST SP 800-63B: no recipes."""
    assert check_passphrase(passphrase) == passphrase

"""Characters that nobody can see and that no name, number or passphrase may hold: one table for all that is typed."""

from __future__ import annotations

import unicodedata

#: Characters that turn the reading direction and can make a name read as another (Unicode TR 36).
BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Invisible characters that some scripts and many emoji are written with: joiners and variation selectors.
SHAPING = frozenset("\u200c\u200d") | frozenset(map(chr, range(0xFE00, 0xFE10)))
#: What counts as a letter or a sign and shows nothing (Unicode Default_Ignorable_Code_Point, and the empty Braille cell).
BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
#: Control characters, halves of characters, and what ends a line or a paragraph.
_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})
#: And characters that format, or that nobody has given a meaning.
_UNSEEN = _CONTROLS | {"Cf", "Cn"}


def forbidden_character(text: str, *, lines: bool = False, shaping: bool = True) -> str:
    """The code of what is wrong with `text`: `bidi_character`, `control_character`, or empty when nothing is.

    `lines` lets line ends and tabs through. Without `shaping` not even the characters that shape others may stand in
    it: for names that must not look alike and differ.
    """
    for character in text:
        if character in BIDI_CONTROLS:
            return "bidi_character"
        if character in SHAPING:
            if shaping:
                continue
            return "control_character"
        if lines and character in "\n\t":
            continue
        if character in BLANKS or unicodedata.category(character) in _UNSEEN:
            return "control_character"
    return ""


def has_control(text: str) -> bool:
    """Whether a stored text holds what has never been let in; never stricter than what was ever written."""
    return any(character in BIDI_CONTROLS or unicodedata.category(character) in _CONTROLS for character in text)

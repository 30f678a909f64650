"""What a passphrase and its hint must be, and how strong a passphrase looks (NIST SP 800-63B: length, no recipes)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.text import forbidden_character

MINIMUM_CHARACTERS = 15
MAXIMUM_CHARACTERS = 256
MAXIMUM_HINT_CHARACTERS = 100
#: Words of this many letters or more may not be shared by a hint and its passphrase.
TELLING_LETTERS = 4

#: zxcvbn slows down with length, and what comes after this many characters changes no verdict.
_ESTIMATED_CHARACTERS = 64
#: Powers of ten of guesses for scores 1 to 4. zxcvbn's own steps are meant for sites that slow guessing down; here the
#: key file may be stolen. At a thousand Argon2id tries a second they last minutes, days, years and millennia.
_STEPS = (6.0, 9.0, 11.0, 14.0)
#: First guesses for a Dutch salon, which zxcvbn's English lists lack.
_EXPECTED_WORDS = (
    "wachtwoord", "welkom", "geheim", "geheime", "zin", "kapsalon", "salon", "kapper", "kapster", "haar", "haren",
    "knippen", "schaar", "kam", "spiegel", "zomer", "winter", "lente", "herfst", "januari", "februari", "maart",
    "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong a passphrase looks.

    `score` runs from 0 (guessed at once) to 4 (not guessed, even with the key file stolen); characters and words are
    counted; `reason` is a code for what weakens it most: `too_short`, `common_password`, `contains_name`,
    `common_words`, `repeated`, `sequence`, `keyboard_row`, `date`, or empty when nothing does.
    """

    score: int
    characters: int
    words: int
    reason: str = ""


def normalised(passphrase: str) -> str:
    """The passphrase in NFC, so that every keyboard's way of typing é gives the same bytes."""
    return unicodedata.normalize("NFC", passphrase)


def check_passphrase(passphrase: str, field: str = "passphrase") -> str:
    """The passphrase in NFC if it may be used: 15 to 256 characters, nothing that cannot be seen; no recipes.

    One character over and over is refused, whatever its case and the spaces between. Raises InvalidFieldError(`field`)
    with `too_short`, `too_long` (`detail` holds the limit), `repeated` or `control_character`.
    """
    passphrase = normalised(passphrase)
    if forbidden_character(passphrase):
        raise InvalidFieldError(field, "control_character")
    if len(passphrase) < MINIMUM_CHARACTERS:
        raise InvalidFieldError(field, "too_short", str(MINIMUM_CHARACTERS))
    if len(passphrase) > MAXIMUM_CHARACTERS:
        raise InvalidFieldError(field, "too_long", str(MAXIMUM_CHARACTERS))
    if len(set("".join(passphrase.casefold().split()))) < 2:
        raise InvalidFieldError(field, "repeated")
    return passphrase


def check_hint(hint: str, passphrase: str, field: str = "hint") -> str:
    """The hint, trimmed and in NFC, if it tells nothing of the passphrase; an empty hint is fine.

    Refused, case, accents and punctuation aside: a hint with the passphrase or one of its words of four letters or
    more in it, and a hint that is itself, or has such a word, in the passphrase.
    Raises InvalidFieldError(`field`) with `contains_passphrase`, `too_long` or `control_character`.
    """
    hint = unicodedata.normalize("NFC", hint).strip()
    if forbidden_character(hint):
        raise InvalidFieldError(field, "control_character")
    if len(hint) > MAXIMUM_HINT_CHARACTERS:
        raise InvalidFieldError(field, "too_long", str(MAXIMUM_HINT_CHARACTERS))
    if hint and (_tells(hint, passphrase) or _tells(passphrase, hint)):
        raise InvalidFieldError(field, "contains_passphrase")
    return hint


def estimate(passphrase: str, names: Iterable[str] = ()) -> Strength:
    """How strong `passphrase` looks; `names` (of the salon and its staff) count as guessable.

    The estimate is zxcvbn's, whose word lists are English: a passphrase of common Dutch words is rated too high.
    """
    from zxcvbn import zxcvbn

    passphrase = normalised(passphrase)
    characters = len(passphrase)
    words = len(re.findall(r"[^\W_]+", passphrase))
    if not passphrase:
        return Strength(0, 0, 0, "too_short")
    own = [word for name in names for word in (name, *name.split())]
    known = [*own, *_EXPECTED_WORDS]
    result = zxcvbn(passphrase[:_ESTIMATED_CHARACTERS], user_inputs=known, max_length=_ESTIMATED_CHARACTERS)
    score = sum(float(result["guesses_log10"]) >= step for step in _STEPS)
    if characters < MINIMUM_CHARACTERS:
        return Strength(min(score, 1), characters, words, "too_short")
    return Strength(score, characters, words, "" if score >= 3 else _weakness(result["sequence"], own))


def _weakness(matches: list[dict[str, object]], names: list[str]) -> str:
    """The code for the longest part that zxcvbn recognised; `names` tells a name from a word that anybody would try."""
    known = [match for match in matches if match["pattern"] != "bruteforce"]
    if not known:
        return "common_words"
    longest = max(known, key=lambda match: len(str(match["token"])))
    if longest["pattern"] == "dictionary":
        if longest["dictionary_name"] == "user_inputs":
            is_name = str(longest["matched_word"]) in {name.lower() for name in names}
            return "contains_name" if is_name else "common_words"
        return "common_password" if longest["dictionary_name"] == "passwords" else "common_words"
    by_pattern = {"repeat": "repeated", "sequence": "sequence", "spatial": "keyboard_row"}
    return by_pattern.get(str(longest["pattern"]), "date")


def _tells(text: str, secret: str) -> bool:
    """Whether `text` contains `secret` or one of its telling words."""
    folded = _folded(text)
    squeezed = "".join(re.findall(r"[^\W_]+", folded))
    whole = "".join(re.findall(r"[^\W_]+", _folded(secret)))
    if (whole and whole in squeezed) or (not whole and _folded(secret) in folded):
        return True
    words = re.findall(r"[^\W_]+", _folded(secret))
    return any(word in squeezed for word in words if len(word) >= TELLING_LETTERS)


def _folded(text: str) -> str:
    """`text` without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))

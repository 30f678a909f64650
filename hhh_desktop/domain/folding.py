"""One way of folding text for finding: the same for what is stored and for what is typed."""

from __future__ import annotations

import re
import unicodedata

#: Letters that keep a stroke, a dot or a ligature when accents are taken off.
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "ŀ": "l",
        "ŋ": "n",
        "ħ": "h",
    }
)
_WORD = re.compile(r"[^\W_]+(?:[@._][^\W_]+)*")
_ADDRESS = re.compile(r"[^\s@,;<>()\"]+@[^\s@,;<>()\"]*")
_POSTCODE = re.compile(r"\b(\d{4})\s*([a-z]{2})\b")

#: At most so many words of a search are looked at: nobody at a desk types more.
MAX_WORDS = 12


def fold(text: str) -> str:
    """`text` without case, accents and other differences that a person at the desk would not type."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in folded if not unicodedata.combining(c)).translate(_LETTERS)


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`; apostrophes, hyphens and all other marks part words."""
    return tuple(_WORD.findall(fold(text)))


def digits(text: str) -> str:
    """The ASCII digits in `text`."""
    return "".join(c for c in text if c in "0123456789")


def national_number(phone: str) -> str:
    """The digits of a phone as they are dialled at home: +31 6 … and 0031 6 … become 06 …."""
    number = digits(phone)
    if phone.strip().startswith("+"):
        return "0" + number[2:] if number.startswith("31") else number
    return "0" + number[4:] if number.startswith("0031") else number


def index_text(
    *,
    given_name: str,
    infix: str,
    surname: str,
    phones: tuple[str, ...],
    emails: tuple[str, ...],
    postcode: str,
) -> str:
    """The text under which a client is found.

    Name words, infix and surname also in one ("vandenberg"), each e-mail whole and in words, each number as dialled
    and reversed behind # ("last four digits" is then the start of a word), the postcode without its space.
    """
    terms: list[str] = [*words(given_name), *words(infix), *words(surname)]
    if infix and surname:
        terms.append("".join((*words(infix), *words(surname))))
    for email in emails:
        if email:
            # whole and in parts, without .nl or .com: one letter would otherwise find half the salon
            terms += [*words(email), *words(email.rpartition(".")[0].replace("@", " ").replace(".", " "))]
    for phone in phones:
        if number := national_number(phone):
            terms += [number, "#" + number[::-1]]
            if not phone.startswith("+31"):
                terms.append(digits(phone))
    if postcode:
        terms.append(fold(postcode).replace(" ", ""))
    return " ".join(dict.fromkeys(terms))


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '" *'


def _number(run: str) -> str:
    """A run of digits is the start of a number or postcode, or the last digits of a phone."""
    options = [_quoted(run)]
    if len(run) >= 2:
        options.append(_quoted("#" + run[::-1]))
    if run.startswith("0031") and len(run) > 4:
        options.append(_quoted("0" + run[4:]))
    elif run.startswith("31") and len(run) > 3:
        options.append(_quoted("0" + run[2:]))
    return "(" + " OR ".join(options) + ")"


def match_expression(typed: str) -> str | None:
    """What was typed as an FTS5 expression: every word quoted, any order, each the start of a stored word.

    Digits typed with spaces are looked for joined as well; a postcode with its letters too. None when nothing is left
    to look for.
    """
    folded = fold(typed)
    parts: list[str] = []
    for found in _ADDRESS.findall(folded):
        parts += [_quoted(word) for word in words(found)]
    rest = _POSTCODE.sub(lambda m: m[1] + m[2], _ADDRESS.sub(" ", folded))
    run: list[str] = []
    for word in (*words(rest)[:MAX_WORDS], ""):
        if word.isascii() and word.isdigit():
            run.append(word)
            continue
        if run:
            joined = _number("".join(run))
            apart = " AND ".join(_number(one) for one in run)
            parts.append(joined if len(run) == 1 else f"({joined} OR ({apart}))")
            run = []
        if word:
            postcode = re.fullmatch(r"(\d{4})([a-z]{2})", word)
            parts.append(
                f"({_quoted(word)} OR ({_number(postcode[1])} AND {_quoted(postcode[2])}))"
                if postcode
                else _quoted(word)
            )
    return " AND ".join(parts[:MAX_WORDS]) or None

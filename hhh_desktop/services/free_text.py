"""Notices in free text what should stand elsewhere or nowhere: health, citizen service numbers, bank accounts."""

from __future__ import annotations

import re
from enum import StrEnum

from hhh_desktop.domain.folding import fold


class Noticed(StrEnum):
    """What a note seems to hold; it is only ever a warning (PRODUCT rules 22 and 23)."""

    HEALTH = "health"
    BSN = "bsn"
    IBAN = "iban"


# Beginnings of words about health as they turn up at a hairdresser's, folded; Dutch first, then English. A word is
# listed when it says something about the body of this person and hardly anything else (GDPR art. 4(15) and 9(1)).
_HEALTH_STARTS = (
    "allerg", "eczeem", "eczem", "psoria", "alopecia", "astma", "asthma", "epilep", "diabet", "suikerziek", "kanker",
    "chemo", "bestraling", "tumor", "zwanger", "pregnan", "miskraam", "hiv", "hepatit", "medicijn", "medicati",
    "antibiot", "bloedverdun", "bloeddruk", "hartpati", "hartziek", "hartaanval", "pacemaker", "depressi", "burn-out",
    "burnout", "autis", "adhd", "dementi", "dement", "alzheimer", "parkinson", "reuma", "migraine", "psych",
    "therap", "ziekenhuis", "hospital", "operatie", "surgery", "ziekte", "disease", "diagnos", "huisarts",
    "overgevoelig", "huidaandoening", "hoofdhuidaandoening", "hoofdluis", "schurft", "schimmelinfect", "verslaaf",
    "ppd", "handicap", "invalide", "rolstoel", "wheelchair", "slechthorend", "slechtziend", "latex",
)  # fmt: skip
_HEALTH = re.compile(r"(?<![a-z0-9])(?:" + "|".join(map(re.escape, _HEALTH_STARTS)) + ")")

_DIGIT_RUN = re.compile(r"(?<![\w+])\d(?:[ .\-]?\d){7,8}(?![ .\-]?\d)(?!\w)")
_IBAN = re.compile(r"(?<![a-z0-9])[a-z]{2}\d{2}(?:[ .\-]?[a-z0-9]){11,30}", re.IGNORECASE)


def notice(text: str) -> tuple[Noticed, ...]:
    """What `text` seems to hold, in the order of `Noticed`; empty for ordinary text.

    A number of eight or nine figures counts as a citizen service number when it passes the eleven test, an account
    when its check figures are right (ISO 13616). Never blocks and never stores anything.
    """
    found = []
    if _HEALTH.search(fold(text)):
        found.append(Noticed.HEALTH)
    if any(_is_bsn(run.group()) for run in _DIGIT_RUN.finditer(text)):
        found.append(Noticed.BSN)
    if any(_holds_iban(run.group()) for run in _IBAN.finditer(text)):
        found.append(Noticed.IBAN)
    return tuple(found)


def _is_bsn(run: str) -> bool:
    from stdnum.nl import bsn

    figures = re.sub(r"\D", "", run)
    return len(figures) >= 8 and bsn.is_valid(figures.zfill(9))


def _holds_iban(run: str) -> bool:
    """Whether an account number starts here: what follows it may have been caught in the same run."""
    from stdnum import iban

    joined = re.sub(r"[ .\-]", "", run)
    return any(iban.is_valid(joined[:length]) for length in range(15, min(34, len(joined)) + 1))

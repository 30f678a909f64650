"""Erasing a client: first what goes and what stays, then really gone, with proof (GDPR art. 17)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from hhh_desktop.domain.erasure import ErasurePreview, ErasureReport
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.folding import digits, fold, words
from hhh_desktop.domain.staff import Right
from hhh_desktop.services.contact_rules import TextRule, clean_text
from hhh_desktop.services.ports import Desk

REASON_CAP = 200
#: Digits in a row that make a number somebody's: shorter runs are dates and amounts.
_NUMBER = 6
#: A value of so many letters also names somebody with an ending behind it (Aaltink's, Aaltinks).
_BEGINNING = 4


def preview(desk: Desk, client_id: int) -> ErasurePreview:
    """What erasing this client would remove and what would stay; nothing changes. Raises UnknownClientError."""
    desk.require(Right.ERASE)
    return desk.records.erasures.preview(client_id)


def erase(
    desk: Desk, client_id: int, reason: str = "", progress: Callable[[str], None] = lambda step: None
) -> ErasureReport:
    """Removes everything about a client and proves it; the report says what was done.

    `reason` is kept with the proof and may not name the person: InvalidFieldError(`reason`, `names_the_person`).
    `progress` hears `removing`, `rebuilding`, `checking`, `done`; one that cannot hear (its window was locked away) stops
    nothing. Raises UnknownClientError, StorageFaultError (nothing has happened), ErasurePutOffError (confirmed, finished
    by the next start or another try) and ErasureNotProvenError (removed, but a trace was found: the next start tries
    again).
    """
    desk.require(Right.ERASE)
    reason = clean_text("reason", reason, TextRule(REASON_CAP))
    if names_the_person(reason, desk.records.erasures.personal_values(client_id)):
        raise InvalidFieldError("reason", "names_the_person")

    def tell(step: str) -> None:
        with suppress(Exception):  # whoever listens has no say in it
            progress(step)

    return desk.records.erasures.erase(client_id, desk.clock, desk.actor, reason, tell)


def names_the_person(text: str, values: Iterable[str]) -> bool:
    """Whether `text` holds one of a person's values: as whole words, however they are accented, or as a number.

    Of values of four letters or more the beginning of a word is enough.
    """
    if not text:
        return False
    spoken, number = f" {' '.join(words(text))} ", digits(text)
    for value in values:
        if fold(value) and "@" in value and fold(value) in fold(text):
            return True
        said = " ".join(words(value))
        ending = "" if len(said) >= _BEGINNING else " "
        if len(said) >= 2 and f" {said}{ending}" in spoken:
            return True
        held = digits(value)
        # +31 6 … and 06 … share all but the front
        if len(held) >= _NUMBER and held[-9:] in number:
            return True
    return False

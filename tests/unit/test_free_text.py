"""What free text is warned about, and what it is left alone for."""

from __future__ import annotations

import pytest

from hhh_desktop.services.free_text import Noticed, notice


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Allergisch voor PPD", {Noticed.HEALTH}),
        ("is ZWANGER van de tweede", {Noticed.HEALTH}),
        ("heeft éczeem op de hoofdhuid", {Noticed.HEALTH}),
        ("bsn 111222333", {Noticed.BSN}),
        ("nummer 1112.22.333", {Noticed.BSN}),
        ("rekening NL91 ABNA 0417 1643 00 graag", {Noticed.IBAN}),
        ("de91100000000123456789", {Noticed.IBAN}),
        ("NL91ABNA0417164300, allergie, 111222333", {Noticed.HEALTH, Noticed.BSN, Noticed.IBAN}),
    ],
)
def test_what_is_noticed(text: str, expected: set[Noticed]) -> None:
    assert set(notice(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kleur 7.1 met 6%, 35 minuten. Drinkt thee.",
        "Belt liever op 06 12 34 56 78",
        "Vast nummer 040 2123456, mobiel +31612345678",
        "111222334 is geen bsn: de elfproef klopt niet",
        "NL91ABNA0417164301 heeft een fout cijfer",
        "Woont op 5611 AB 12, 2 hoog",
        "Krullen, recept van 3 november 2026",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert notice(text) == ()


def test_a_very_long_note_is_read_quickly_enough_to_type_on() -> None:
    assert notice("knippen en föhnen 12 " * 500) == ()

"""What an erasure removes and what stays, in words: from tables and codes to what the sheet and the report say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hhh_desktop.domain.data_map import TABLES
from hhh_desktop.domain.erasure import BackupReach, Stay
from hhh_desktop.gui.formats import interface_language


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of something, in words: 4 "contactgegevens"."""

    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays after an erasure: what it is, and why, with the law."""

    what: str
    why: str


def counted(rows: Mapping[str, int], values: int) -> tuple[Counted, ...]:
    """Rows per table (data map) as lines; the client's own row counts as the `values` filled contact fields in it."""
    counts = {**rows, "client": values}
    order = ["client", *(rule.table for rule in TABLES if rule.table != "client")]
    known = [table for table in order if table in counts] + [table for table in counts if table not in order]
    return tuple(Counted(counts[table], _table_words(table, counts[table])) for table in known if counts[table])


def kept(stays: Sequence[Stay]) -> tuple[Kept, ...]:
    """What stays, each with its reason, and with the article that allows it where that is not the same for all."""
    return tuple(_kept(stay, _law(stay.law) if _one_law(stays) is None else "") for stay in stays)


def handed_over(packages: int) -> tuple[Kept, ...]:
    """What an erasure does not reach: access packages that were made before; nothing when there were none."""
    if not packages:
        return ()
    translate = QCoreApplication.translate
    what = (
        translate("erasure_words", "1 pakket met gegevens, eerder gemaakt om mee te geven")
        if packages == 1
        else translate("erasure_words", "{count} pakketten met gegevens, eerder gemaakt om mee te geven")
    )
    why = translate("erasure_words", "Dit programma wist die niet. Staan ze nog in een map, gooi ze dan zelf weg.")
    return (Kept(what.replace("{count}", number(packages)), why),)


def in_backups(reach: BackupReach) -> tuple[Kept, ...]:
    """Backups that still hold the erased client; nothing when there are none."""
    if not reach.waiting:
        return ()
    translate = QCoreApplication.translate
    what = (
        translate("erasure_words", "1 back-up volgt nog")
        if reach.waiting == 1
        else translate("erasure_words", "{count} back-ups volgen nog")
    )
    why = translate("erasure_words", "Het programma wist de klant daar ook uit, zodra het erbij kan.")
    return (Kept(what.replace("{count}", number(reach.waiting)), why),)


def how_long(stays: Sequence[Stay]) -> str:
    """Until when all of it stays, with the article where that is the same for all; empty when nothing stays."""
    if not stays:
        return ""
    law = _one_law(stays)
    if not law:
        return QCoreApplication.translate("erasure_words", "Dit blijft zolang de salon dit bestand heeft.")
    said = QCoreApplication.translate("erasure_words", "Dit blijft zolang de salon dit bestand heeft ({law}).")
    return said.replace("{law}", _law(law))


def number(count: int) -> str:
    """A whole number as people here write it: 12.842, or 12,842 in English."""
    grouped = f"{count:,}"
    return grouped if interface_language() == "en" else grouped.replace(",", ".")


def _table_words(table: str, count: int) -> str:
    translate = QCoreApplication.translate
    several = {
        "client": translate("erasure_words", "contactgegevens"),
        "consent_event": translate("erasure_words", "antwoorden op vragen"),
        "client_change": translate("erasure_words", "eerdere gegevens"),
        "audit_detail": translate("erasure_words", "regels in het logboek"),
        "client_index": translate("erasure_words", "woorden in de zoeklijst"),
    }
    one = {
        "client": translate("erasure_words", "contactgegeven"),
        "consent_event": translate("erasure_words", "antwoord op een vraag"),
        "client_change": translate("erasure_words", "eerder gegeven"),
        "audit_detail": translate("erasure_words", "regel in het logboek"),
        "client_index": translate("erasure_words", "woord in de zoeklijst"),
    }
    words = (one if count == 1 else several).get(table)
    if words is not None:
        return words
    labels = {rule.table: (rule.label_nl, rule.label_en) for rule in TABLES}
    dutch, english = labels.get(table, (table, table))
    return english if interface_language() == "en" else dutch


def _kept(stay: Stay, law: str) -> Kept:
    translate = QCoreApplication.translate
    what, why = {
        "ledger_hash": (
            translate("erasure_words", "1 regel in de wislijst, zonder naam"),
            translate("erasure_words", "Zo komt deze klant ook uit een oude back-up niet terug"),
        ),
        "audit_commitments": (
            translate("erasure_words", "1 lege regel in het logboek")
            if stay.count == 1
            else translate("erasure_words", "{count} lege regels in het logboek"),
            translate("erasure_words", "Zo is te zien dat er niets stiekem uit het logboek is gehaald"),
        ),
        "erasure_proof": (
            translate("erasure_words", "1 wisbewijs, zonder naam"),
            translate("erasure_words", "Daarmee laat de salon zien dat er echt gewist is"),
        ),
    }.get(stay.code, (f"{stay.count} {_table_words(stay.table, stay.count)}", ""))
    return Kept(what.replace("{count}", number(stay.count)), f"{why} ({law})." if law else f"{why}.")


def _one_law(stays: Sequence[Stay]) -> str | None:
    """The article under which all of it stays; None when there are several."""
    laws = {stay.law for stay in stays}
    return laws.pop() if len(laws) == 1 else None


def _law(law: str) -> str:
    """`GDPR 6(1)(c), 5(2)` as Dutch people write it: AVG art. 6 lid 1 onder c, art. 5 lid 2; English keeps it."""
    if interface_language() == "en":
        return law
    return re.sub(
        r"(\d+)\((\d+)\)(?:\(([a-z])\))?",
        # Spaces that do not break: "lid" and its number stay on one line.
        lambda found: (
            f"art.\u00a0{found[1]}\u00a0lid\u00a0{found[2]}" + (f" onder\u00a0{found[3]}" if found[3] else "")
        ),
        law.replace("GDPR ", "AVG\u00a0"),
    )

"""The certificate of an erasure: what was removed, what stays and why, and what was looked through; nobody's data."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from hhh_desktop.domain.data_map import TABLES
from hhh_desktop.domain.erasure import ErasureReport
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import day_of, moment_of
from hhh_desktop.services.heads import short_head

FOLDER = "certificates"
#: The version of the JSON's keys; adding a key keeps it.
FORMAT = 1

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Wisbewijs", "Proof of erasure"),
    "intro": (
        "Een klant vroeg ons alles te wissen, of de tijd om het te bewaren was om. Dat is gedaan en nagekeken. "
        "In dit bewijs staat niets over die klant zelf.",
        "A client asked us to erase everything, or the time to keep it was over. That was done and checked. "
        "This proof says nothing about that client.",
    ),
    "salon": ("Salon", "Salon"),
    "number": ("Nummer", "Number"),
    "erased": ("Gewist op", "Erased on"),
    "proven": ("Nagekeken op", "Checked on"),
    "actor": ("Gewist door", "Erased by"),
    "reason": ("Reden", "Reason"),
    "removed": ("Wat er weg is", "What is gone"),
    "what": ("Wat", "What"),
    "count": ("Aantal", "Count"),
    "nothing": ("Niets: deze klant stond niet in dit bestand.", "Nothing: this client was not in this file."),
    "stays": ("Wat er blijft, en waarom", "What stays, and why"),
    "why": ("Waarom", "Why"),
    "law": ("Wet", "Law"),
    "until": ("Zolang de salon dit bestand heeft.", "As long as the salon has this file."),
    "checked": ("Wat er is nagekeken", "What was checked"),
    "pages": ("Bladzijden van het bestand, ook de lege plekken", "Pages of the file, empty space included"),
    "values": ("Opgeslagen gegevens", "Stored values"),
    "terms": ("Woorden van de zoeklijst", "Words of the search index"),
    "files": ("Andere bestanden van het programma", "Other files of the program"),
    "needles": ("Stukjes die alleen deze klant had, waarnaar is gezocht", "Pieces only this client had, looked for"),
    "by_hash": (
        "Het programma stopte tijdens het wissen. Bij de volgende start is het afgemaakt. Toen is ieder gegeven en "
        "ieder woord vergeleken met een versleutelde vingerafdruk.",
        "The program stopped while erasing and finished at its next start. Then every value and every word was "
        "compared with a keyed fingerprint.",
    ),
    "result": ("Er is niets van deze klant gevonden.", "Nothing of this client was found."),
    "backups": ("Back-ups", "Backups"),
    "no_backups": (
        "Het programma had geen back-ups waar deze klant in kan staan.",
        "The program had no backups that could hold this client.",
    ),
    "reached": ("Back-ups zonder deze klant", "Backups without this client"),
    "waiting": ("Back-ups die nog volgen", "Backups still to follow"),
    "waiting_until": (
        "Dat zijn back-ups die nog aan de beurt komen, of die er nu niet bij waren, zoals op een stick. Het programma "
        "wist deze klant er ook uit zodra het erbij kan. De laatste verloopt op {until}; ligt die dan nog op een stick, dan "
        "gaat hij weg zodra de stick weer in de pc komt.",
        "Those are backups whose turn is still to come, or that could not be reached now, such as on a stick. The program "
        "erases this client from them as soon as it can reach them. The last one expires on {until}; if it lies on a stick "
        "by then, it goes as soon as that stick is in the PC again.",
    ),
    "backups_text": (
        "Wordt een oude back-up teruggezet, dan wist het programma deze klant daar opnieuw uit, voor iemand iets ziet. "
        "Het weet niet van kopieën die iemand zelf van het bestand maakte.",
        "When an older backup is put back, the program erases this client from it again, before anyone sees anything. "
        "It does not know of copies that somebody made of the file.",
    ),
    "handed_over": ("Eerder meegegeven", "Handed over before"),
    "handed_over_text": (
        "Pakketten met alle gegevens van deze klant die voor het wissen zijn gemaakt: {count}. Dat zijn losse bestanden, "
        "die het programma niet wist. Staan ze nog in een map van de salon, gooi ze dan weg.",
        "Packages with all the data of this client that were made before the erasure: {count}. Those are files of their "
        "own, which the program does not erase. When they still lie in a folder of the salon, throw them away.",
    ),
    "flash": (
        "Een schijf kan nog versleutelde resten van oude bestanden bevatten. Zonder de sleutel zijn die niet te lezen.",
        "A disk may still hold encrypted remains of older files. Without the key nobody can read those.",
    ),
    "audit_head": (
        "Het logboek tot en met regel {seq} heeft kenmerk {mark}. Met dit papier is later na te gaan of iemand daar iets "
        "aan heeft veranderd: hhh verify --head {head}",
        "The log up to entry {seq} has the mark {mark}. With this paper it can be checked later whether anybody changed "
        "anything in it: hhh verify --head {head}",
    ),
}  # fmt: skip
ROLES = {
    "owner": ("de eigenaar", "the owner"),
    "receptionist": ("de balie", "the front desk"),
    "": ("het programma zelf", "the program itself"),
}
STAYS = {
    "ledger_hash": (
        ("Regel in de wislijst, zonder naam", "Entry in the ledger, without a name"),
        ("Zo komt deze klant ook uit een oude kopie niet terug.", "So that no old copy brings this client back."),
    ),
    "erasure_proof": (
        ("Dit bewijs, zonder naam", "This proof, without a name"),
        ("Zo laat de salon zien dat er gewist is.", "So that the salon can show that it erased."),
    ),
    "audit_commitments": (
        ("Lege regels in het logboek", "Empty entries in the log"),
        ("Zo is te zien dat niemand het logboek heeft veranderd.", "So that nobody can change the log unseen."),
    ),
}


def certificate_json(report: ErasureReport, salon: Salon) -> dict[str, Any]:
    """The certificate for machines; its keys stay the same."""
    checked = report.checked
    return {
        "format": FORMAT,
        "salon": salon.name,
        "number": report.number,
        "uid": report.uid,
        "erased_at": report.at,
        "proven_at": report.proven_at,
        "actor_role": report.actor_role,
        "reason": report.reason,
        "removed": dict(report.removed),
        "contact_fields": report.values,
        "stays": [
            {"code": s.code, "table": s.table, "count": s.count, "law": s.law, "retention": s.retention}
            for s in report.stays
        ],
        "checked": {
            "pages": checked.pages,
            "wal_frames": checked.wal_frames,
            "values": checked.values,
            "terms": checked.terms,
            "files": checked.files,
            "needles": checked.needles,
            "by_hash": checked.by_hash,
            "found": 0,
        },
        "audit_seq": report.audit_seq,
        "audit_head": report.audit_head,
        "handed_over": report.handed_over,
        "backups": {
            "made_by_program": report.backups.reached + report.backups.waiting,
            "reached": report.backups.reached,
            "waiting": report.backups.waiting,
            "until": report.backups.until,
            "replayed_on_restore": True,
        },
    }


def certificate_html(report: ErasureReport, salon: Salon, language: str = "nl") -> str:
    """The certificate for people, Dutch or English, one page without anything from outside."""
    place = 1 if language == "en" else 0
    checked = report.checked
    page: str = _template().render(
        language="en" if place else "nl",
        t={key: words[place] for key, words in TEXTS.items()},
        report=report,
        until=TEXTS["waiting_until"][place].format(until=_day(report.backups.until, place)),
        audit_head=_head_line(report, place),
        handed_over=TEXTS["handed_over_text"][place].format(count=_number(report.handed_over, place)),
        salon=salon,
        erased=_when(report.at, place),
        proven=_when(report.proven_at, place),
        actor=ROLES.get(report.actor_role, ROLES[""])[place],
        removed=removed_lines(report, language),
        stays=[
            (STAYS[stay.code][0][place], stay.count, STAYS[stay.code][1][place], _law(stay.law, place))
            for stay in report.stays
        ],
        checked=[
            (TEXTS[key][place], _number(count, place))
            for key, count in (
                ("pages", checked.pages + checked.wal_frames),
                ("values", checked.values),
                ("terms", checked.terms),
                ("files", checked.files),
                ("needles", checked.needles),
            )
        ],
    )
    return page


def _head_line(report: ErasureReport, place: int) -> str:
    """The log's head in words and in the form that can be typed over."""
    head = short_head(report.audit_seq, report.audit_head)
    _, _, mark = head.partition(":")
    return TEXTS["audit_head"][place].format(seq=report.audit_seq, mark=mark, head=head) if head else ""


def removed_lines(report: ErasureReport, language: str = "nl") -> list[tuple[str, int]]:
    """(label of the data map, how many) of everything that was removed; a client counts as their filled fields."""
    counts = {**report.removed, "client": report.values}
    counts["client_index_terms"] = counts.pop("client_index", 0)  # what was counted are its words
    return [
        (table.label_en if language == "en" else table.label_nl, counts[table.table])
        for table in sorted(TABLES, key=lambda table: table.table != "client")
        if counts.get(table.table)
    ]


def write_certificate(
    report: ErasureReport,
    salon: Salon,
    folder: Path,
    language: str = "nl",
    html_to_pdf: Callable[[str, Path], None] | None = None,
) -> tuple[Path, ...]:
    """Writes `certificates/wisbewijs-NUMBER.json` in the data folder, and the `.pdf` when a window toolkit makes one.

    Gives the paths, the PDF first. Both are whole or not there. Lets OSError through: the erasure itself is done.
    """
    place = folder / FOLDER
    place.mkdir(mode=0o700, exist_ok=True)
    data = json.dumps(certificate_json(report, salon), ensure_ascii=False, indent=2).encode() + b"\n"
    as_json = place / f"wisbewijs-{report.number}.json"
    _write(as_json, lambda part: part.write_bytes(data))
    if html_to_pdf is None:
        return (as_json,)
    make_pdf, page, as_pdf = html_to_pdf, certificate_html(report, salon, language), as_json.with_suffix(".pdf")
    _write(as_pdf, lambda part: make_pdf(page, part))
    return as_pdf, as_json


class Proofs(Protocol):
    """Where proven erasures are kept."""

    def proven(self) -> Collection[int]:
        """The numbers of the erasures whose certificate can be written."""
        ...

    def report(self, number: int) -> ErasureReport:
        """What such an erasure did."""
        ...


def write_missing(
    proofs: Proofs,
    salon: Salon,
    folder: Path,
    language: str = "nl",
    html_to_pdf: Callable[[str, Path], None] | None = None,
) -> tuple[Path, ...]:
    """Writes the certificate of every proven erasure that has none in the data folder (yet); gives the new paths.

    For every start: a full disk, or a stop at the wrong moment, costs no proof. Lets OSError through.
    """
    names = (".json",) if html_to_pdf is None else (".json", ".pdf")
    written: list[Path] = []
    for number in proofs.proven():
        if not all((folder / FOLDER / f"wisbewijs-{number}{name}").is_file() for name in names):
            written += write_certificate(proofs.report(number), salon, folder, language, html_to_pdf)
    return tuple(written)


def certified(
    report: ErasureReport,
    salon: Salon,
    folder: Path,
    language: str = "nl",
    html_to_pdf: Callable[[str, Path], None] | None = None,
) -> ErasureReport:
    """The report with the paths of its certificate; without, when it could not be written: the next start does it."""
    try:
        return replace(report, paths=write_certificate(report, salon, folder, language, html_to_pdf))
    except OSError:
        return report


def _write(path: Path, make: Callable[[Path], object]) -> None:
    """Lets `make` fill a private file, waits until it is on the disk, and puts it in place."""
    part = path.with_name(path.name + ".part")
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    try:
        make(part)
        handle = os.open(part, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        part.chmod(0o600)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@cache
def _template() -> Any:
    from importlib.resources import files

    from jinja2 import Environment, StrictUndefined

    source = (files("hhh_desktop.export") / "templates" / "wisbewijs.html").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source)


def _when(stored: str, place: int) -> str:
    if not stored:
        return ""
    from babel.dates import format_datetime

    return format_datetime(moment_of(stored).astimezone(), "d MMMM y HH:mm", locale=("nl", "en")[place])


def _day(stored: str, place: int) -> str:
    if not stored:
        return ""
    from babel.dates import format_date

    return format_date(day_of(stored), "d MMMM y", locale=("nl", "en")[place])


def _number(count: int, place: int) -> str:
    return f"{count:,}" if place else f"{count:,}".replace(",", ".")


def _law(law: str, place: int) -> str:
    """`GDPR 6(1)(c), 5(2)` the Dutch way: AVG art. 6 lid 1 onder c, art. 5 lid 2."""
    if place:
        return law
    return re.sub(
        r"(\d+)\((\d+)\)(?:\(([a-z])\))?",
        lambda found: f"art. {found[1]} lid {found[2]}" + (f" onder {found[3]}" if found[3] else ""),
        law.replace("GDPR", "AVG"),
    )

"""The report for whoever helps: versions, settings, sizes, checks and notes, and nobody's name or data.

Everything in it is a code, a number, a date or a word from a table of this program: what is anything else is left out
here, whoever hands it over. Of people there are only rough numbers.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable
from dataclasses import dataclass

from hhh_desktop import __version__

#: Titles and labels: code, Dutch, English.
_LABELS = {
    code: (dutch, english)
    for code, dutch, english in (
        ("report", "Rapport voor hulp van Her His Hair Desktop", "Report for help with Her His Hair Desktop"),
        (
            "nobody",
            "Zonder klanten, namen of andere gegevens van mensen.",
            "Without clients, names or other data of people.",
        ),
        ("made", "gemaakt", "made"),
        ("program", "Programma", "Program"),
        ("screen", "Scherm", "Screen"),
        ("settings", "Instellingen", "Settings"),
        ("folder", "Map met de gegevens", "Folder with the data"),
        ("trouble", "Wat er niet lukt", "What does not work"),
        ("salon", "Klantenbestand", "Client file"),
        ("checks", "Nagekeken", "Checked"),
        ("backups", "Back-ups", "Backups"),
        ("notes", "Laatste meldingen van het programma", "Last notes of the program"),
        ("none", "geen", "none"),
        ("closed", "het bestand was niet open", "the file was not open"),
        ("sound", "goed", "sound"),
        ("unsound", "NIET GOED", "NOT SOUND"),
        ("own", "eigen map", "own folder"),
        ("second", "tweede plek", "second place"),
        ("clients", "klanten", "clients"),
        ("staff", "medewerkers", "staff"),
        ("erased", "gewist", "erased"),
        ("free", "vrij op de schijf", "free on the disk"),
        ("kind", "soort", "kind"),
        ("missing", "is er niet", "is not there"),
        ("keys", "sleutels", "keys"),
        ("schema", "schema", "schema"),
        ("log", "logboek", "log"),
        ("fault", "fout", "fault"),
        ("system", "systeem", "system"),
        ("platform", "soort venster", "windowing"),
        ("language", "taal", "language"),
        ("scheme", "kleuren", "colours"),
        ("text_size", "letters", "text size"),
        ("lock_minutes", "op slot na minuten", "locks after minutes"),
        ("client_display", "klantscherm", "client display"),
        ("backup_count", "hoeveel back-ups", "number of backups"),
        ("handover_folder", "map om mee te geven", "folder to hand over"),
        ("backup_folder", "tweede plek voor back-ups", "second place for backups"),
        ("local", "op deze pc", "on this PC"),
        ("network", "op het netwerk", "on the network"),
        ("synced", "door een dienst gekopieerd", "copied by a service"),
    )
}
#: Words that a check may say in its details, beside numbers.
_DETAILS = {
    *(
        "pages",
        "loose",
        "rows",
        "entry",
        "entries",
        "line",
        "missing",
        "erasures",
        "samples",
        "renewal",
        "owed",
        "staff",
    ),
    *("clients", "matched", "damaged", "altered", "truncated", "rolled_back", "ahead", "empty", "io", "disk_full"),
    *("read_only", "locked", "wrong_key", "not_ours", "newer", "unreadable", "malformed", "head"),
    *("records.db", "records.db-wal", "records.keys", "records.keys.bak"),
}
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the report: the code of its title, and (label, value) lines; a label is a code or a name of ours.

    A label that begins with = is shown as it stands: the name of a check, which is what a helper looks for.
    """

    title: str
    lines: tuple[tuple[str, str], ...]


def text_of(parts: Iterable[Part], made_at: str, language: str = "nl") -> str:
    """The report as it is read and kept, in Dutch or English."""

    def say(code: str) -> str:
        return _LABELS[code][language == "en"] if code in _LABELS else code.removeprefix("=")

    def label(code: str) -> str:
        place, space, rest = code.partition(" ")
        return f"{say(place)} {rest}" if space and place in ("own", "second") else say(code)

    lines = [say("report"), say("nobody"), f"{say('made')}: {made_at[:16].replace('T', ' ')} UTC"]
    for part in parts:
        lines += ["", say(part.title)]
        lines += [f"  {label(name)}: {say(value)}" if name else f"  {say(value)}" for name, value in part.lines]
        if not part.lines:
            lines.append(f"  {say('none')}")
    return "\n".join(lines) + "\n"


def program_part(**more: str) -> Part:
    """Which versions this is; `more` are those that only the window or storage knows (Qt, SQLCipher)."""
    lines = [("Her His Hair Desktop", __version__), ("Python", platform.python_version())]
    lines += [(name, value) for name, value in more.items() if re.fullmatch(r"[\w.+ -]{1,60}", value)]
    return Part("program", (*lines, ("system", system_name())))


def system_name() -> str:
    """The operating system by name and number: what a kernel may be called besides is its owner's business."""
    name, release = platform.system(), re.match(r"[\d.]+", platform.release())
    if name == "Linux":
        try:
            known = platform.freedesktop_os_release()
        except OSError:
            known = {}
        given = f"{known.get('ID', '')} {known.get('VERSION_ID', '')}".strip()
        name = f"Linux ({given})" if re.fullmatch(r"[a-z0-9._ -]{1,40}", given) else name
    machine = platform.machine()
    return f"{name} {release[0] if release else ''} {machine if re.fullmatch(r'[A-Za-z0-9_]{1,16}', machine) else ''}".strip()


def roughly(count: int) -> str:
    """A number of people as a class: 0, 1-9, 10-99, 100-999 …"""
    if count < 1:
        return "0"
    least = 10 ** (len(str(count)) - 1)
    return f"{least}-{10 * least - 1}"


def size(count: int) -> str:
    """Bytes for reading, in units of a thousand."""
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000  # type: ignore[assignment]  # shown with one decimal
    raise AssertionError


def code(text: str) -> str:
    """A code of ours, or … where it is something else."""
    return text if _CODE.fullmatch(text) else "…"


def detail(text: str) -> str:
    """What a check said, by its own words and numbers; of anything else a … is left."""
    tokens = re.findall(r"[^\s,;:]+", text)
    return " ".join(token if token in _DETAILS or re.fullmatch(r"\d{1,9}", token) else "…" for token in tokens)

"""Every fault is told whole: what happened, what is safe and what to do next, in plain Dutch and English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT

#: The codes of what goes wrong outside anybody's doing; their sentences are read by somebody who is alarmed.
FAULTS = {
    *("error", "cannot_open", "key_file_missing", "key_file_damaged", "key_file_too_new", "hostile_parameters"),
    *("not_enough_memory", "storage_fault", "copy_not_proven", "backup_fault", "backup_failed", "trial_failed"),
    *("finding", "second_backup_failed"),
}
#: Good news, and a check whose own lines say what is safe.
OTHERWISE = {"finding.restored", "finding.check_failed"}
SAFE = {
    "nl": "|".join(
        (
            *(
                r"veilig",
                r"op slot",
                r"niets (aan )?(veranderd|weggegooid|gemaakt)",
                r"\bheel\b",
                r"\ber nog\b",
                r"er wel",
            ),
            *(
                r"zijn bewaard",
                r"zoals het was",
                r"niets mis",
                r"staan er\b",
                r"alles werkt",
                r"lezen kunnen zij niets",
            ),
            *(r"niets aan de hand", r"er niets aan veranderd"),
        )
    ),
    "en": "|".join(
        (
            *(r"safe", r"locked", r"nothing", r"whole", r"still there", r"are stored", r"is there", r"are there"),
            *(r"as it was", r"everything works", r"all is well"),
        )
    ),
}
NEXT = {
    "nl": r"\b(zet|kijk|maak|vraag|sluit|werk|wacht|probeer|gebruik|kies|doe|ga|neem|geef|bewaar|vergelijk|verander"
    r"|laat)\b",
    "en": r"\b(put|check|make|ask|close|update|wait|try|use|choose|install|restore|see|lock|go|give|keep|compare|change"
    r"|have)\b",
}
#: Words of our trade, which nobody at a desk should have to know.
JARGON = re.compile(
    r"\b(sqlite|sqlcipher|wal|database|databank|exception|traceback|argon2?|hash\w*|parameter\w*|commit|thread|errno|i/o|io"
    r"|encrypt\w*|versleuteld|cache|bytes?|null|schema|migrat\w*|pragma|read-only file system|permission denied)\b",
    re.IGNORECASE,
)


def entries() -> Iterator[tuple[str, dict[str, object]]]:
    """Every sentence of a fault, by its dotted key."""
    table = tomllib.loads((ROOT / "resources" / "i18n" / "sentences.toml").read_text(encoding="utf-8"))

    def walk(path: str, entry: dict[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
        if "nl" in entry:
            yield path, entry
        for name, inner in entry.items():
            if isinstance(inner, dict) and name != "head":
                yield from walk(f"{path}.{name}", inner)

    for code in sorted(FAULTS & set(table)):
        yield from walk(code, table[code])


def faulty(entry: dict[str, object], language: str) -> list[str]:
    """What a sentence lacks."""
    head = entry.get("head", {})
    said = head.get(language, "") if isinstance(head, dict) else ""
    text = str(entry.get(language, ""))
    lacks = [] if said else ["what happened"]
    lacks += [] if re.search(SAFE[language], text.lower()) else ["what is safe"]
    lacks += [] if re.search(NEXT[language], text.lower()) else ["what to do next"]
    lacks += [f"jargon: {found[0]}" for found in JARGON.finditer(f"{said} {text}")]
    lacks += ["too long"] if len(text.split()) > 60 else []
    lacks += ["a sentence too long"] if any(len(one.split()) > 22 for one in re.split(r"[.!?:;]", text)) else []
    return lacks


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_fault_is_told_whole(language: str) -> None:
    assert {key: lacks for key, entry in entries() if key not in OTHERWISE and (lacks := faulty(entry, language))} == {}


def test_the_control_of_that() -> None:
    assert faulty({"nl": "Database I/O error."}, "nl") == [
        "what happened", "what is safe", "what to do next", "jargon: Database", "jargon: I/O"
    ]  # fmt: skip
    assert len(list(entries())) > 25

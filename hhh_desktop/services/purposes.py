"""Reads the purposes, their questions and the privacy statement from the tables that people write."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.purpose import SOURCE_LANGUAGE, ConsentText, Purpose, PurposeBook, Retention, Statement
from hhh_desktop.domain.times import add_duration

#: The languages in which every purpose must be complete.
COMPLETE_LANGUAGES = ("nl", "en")

#: From what a retention period may count.
COUNTS_FROM = frozenset({"last_visit", "last_appointment", "book_year_end", "answer", "disclosure"})

#: The line that parts two versions in one file.
VERSION_BREAK = "---"

#: A no is left alone for six months unless the table says otherwise (PRODUCT rule 9).
ASK_AGAIN_AFTER = "P6M"

_ID = re.compile(r"[a-z][a-z0-9_]*")
_TEXT_FILE = re.compile(r"(?P<purpose>[a-z][a-z0-9_]*)\.(?P<language>[a-z]{2})\.txt")
_STATEMENT_LINE = re.compile(r"(?:# |## |- )?[^\s#*_`<>\[\]-][^#*_`<>\[\]]*")
_KEYS = {
    "id": str, "asked": bool, "on": bool, "basis": str, "broader": str, "personal_data": list, "icon": str,
    "unlocks": list, "uses": list, "records": list, "parameters": list, "own_page": bool, "retention": dict,
    "valid_for": str, "ask_again_after": str, "confirm_after": str, "name": dict, "data_used": dict,
}  # fmt: skip
_REQUIRED = ("asked", "on", "basis", "broader", "personal_data", "icon", "retention", "name", "data_used")


class PurposeTableError(HhhError):
    """A purpose, text or statement cannot be used as written: `where` is the file or entry, `reason` what is wrong."""

    code = "purpose_table"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason


class _Basis(NamedTuple):
    law: str
    terms: tuple[str, ...]
    words: Mapping[str, str]


def load_book(folder: Path) -> PurposeBook:
    """The purposes of `folder`/purposes.toml with the questions of `folder`/texts.

    Everything is checked here, so that nothing half-written is ever asked. Raises PurposeTableError.
    """
    table = _toml(_read(folder / "purposes.toml"), "purposes.toml")
    bases = {name: _basis(entry, f"basis {name}") for name, entry in table.get("bases", {}).items()}
    purposes = [_purpose(entry, bases) for entry in table.get("purpose", [])]
    if not purposes:
        raise PurposeTableError("purposes.toml", "no purpose")
    _check_unique(purposes)
    texts = [text for path in sorted((folder / "texts").glob("*.txt")) for text in _texts(path)]
    _check_texts(purposes, texts)
    return PurposeBook(purposes, texts)


def load_statement(folder: Path, language: str, *, on_day: date | None = None) -> Statement:
    """The privacy statement in force on `on_day` (today when left out); Dutch when `language` has none.

    Raises PurposeTableError.
    """
    versions = load_statement_versions(folder, language) or load_statement_versions(folder, SOURCE_LANGUAGE)
    if not versions:
        raise PurposeTableError(f"statement.{SOURCE_LANGUAGE}.md", "missing")
    day = on_day or datetime.now(UTC).astimezone().date()
    return next((s for s in reversed(versions) if s.effective <= day), versions[0])


def load_statement_versions(folder: Path, language: str) -> tuple[Statement, ...]:
    """Every version of the statement in one language, oldest first; empty without any. Raises PurposeTableError."""
    path = folder / f"statement.{language}.md"
    if not path.exists():
        return ()
    statements = []
    for header, body in _versions(path):
        for line in filter(None, body.split("\n")):
            if not _STATEMENT_LINE.fullmatch(line):
                raise PurposeTableError(path.name, f"only '# ', '## ', '- ' and plain paragraphs: {line[:60]!r}")
        for place in set(re.findall(r"\{(.*?)\}", body)) - {"salon", "contact"}:
            raise PurposeTableError(path.name, f"unknown place: {place}")
        statements.append(Statement(language, header["version"], header["effective"], body))
    return tuple(statements)


def _read(path: Path) -> str:
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise PurposeTableError(path.name, "missing") from None
    except UnicodeDecodeError:
        raise PurposeTableError(path.name, "not UTF-8") from None
    # Line ends may be rewritten by a version control client; the hash of a text must not follow them.
    return text.replace("\r\n", "\n")


def _toml(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PurposeTableError(where, f"not TOML: {error}") from None


def _versions(path: Path) -> list[tuple[dict[str, Any], str]]:
    """Header and body of each version in a file: header, blank line, body; versions parted by a line `---`."""
    parts = re.split(rf"^{VERSION_BREAK}\n", _read(path), flags=re.MULTILINE)
    found = [_version(part, path.name) for part in parts]
    for number, (header, _) in enumerate(found, 1):
        if header["version"] != number:
            raise PurposeTableError(path.name, f"version {header['version']} where {number} was due")
    dates = [header["effective"] for header, _ in found]
    if dates != sorted(dates):
        raise PurposeTableError(path.name, "versions out of order in time")
    return found


def _version(part: str, where: str) -> tuple[dict[str, Any], str]:
    head, _, body = part.strip("\n").partition("\n\n")
    header = _toml(head, where)
    if not {"version", "effective"} <= set(header) <= {"version", "effective", "asks_again"}:
        raise PurposeTableError(where, "a header holds version, effective and at most asks_again")
    if type(header["version"]) is not int or type(header["effective"]) is not date:
        raise PurposeTableError(where, "version is a number, effective a date")
    if type(header.get("asks_again", False)) is not bool:
        raise PurposeTableError(where, "asks_again is true or false")
    if not body.strip():
        raise PurposeTableError(where, "no text")
    if body != unicodedata.normalize("NFC", body) or any(
        unicodedata.category(c) in {"Cc", "Cf"} and c != "\n" for c in body
    ):
        raise PurposeTableError(where, "control characters or letters not in NFC")
    if body.count("{") != body.count("}") or re.search(r"\{(?![a-z_]+\})", body):
        raise PurposeTableError(where, "a place to fill in is written {name}")
    return header, body


def _texts(path: Path) -> list[ConsentText]:
    match = _TEXT_FILE.fullmatch(path.name)
    if match is None:
        raise PurposeTableError(path.name, "named PURPOSE.LANGUAGE.txt")
    texts = []
    for header, body in _versions(path):
        if "\n" in body or body != body.strip():
            raise PurposeTableError(path.name, "a question stands on one line")
        texts.append(ConsentText(match["purpose"], match["language"], body=body, **header))
    return texts


def _basis(entry: Mapping[str, Any], where: str) -> _Basis:
    if not entry.get("law") or not entry.get("dpv"):
        raise PurposeTableError(where, "needs law, dpv and words")
    return _Basis(entry["law"], tuple(entry["dpv"]), _words(entry.get("words", {}), f"{where}: words"))


def _purpose(entry: Mapping[str, Any], bases: Mapping[str, _Basis]) -> Purpose:
    where = f"purpose {entry.get('id', '?')}"
    _check_keys(entry, where)
    base = bases.get(entry["basis"])
    if base is None:
        raise PurposeTableError(where, f"unknown basis: {entry['basis']}")
    for name in (*entry.get("unlocks", ()), *entry.get("uses", ())):
        if name not in FIELD_NAMES:
            raise PurposeTableError(where, f"unknown field: {name}")
    valid_for = _duration(entry.get("valid_for", ""), f"{where}: valid_for")
    if entry["asked"] != bool(valid_for):
        raise PurposeTableError(where, "valid_for belongs to a purpose that is asked, and to no other")
    return Purpose(
        id=entry["id"],
        asked=entry["asked"],
        on=entry["on"],
        basis=base.law,
        basis_words=base.words,
        basis_terms=base.terms,
        icon=entry["icon"],
        unlocks=tuple(entry.get("unlocks", ())),
        uses=tuple(entry.get("uses", ())),
        records=tuple(entry.get("records", ())),
        parameters=tuple(entry.get("parameters", ())),
        own_page=entry.get("own_page", False),
        retention=_retention(entry["retention"], where),
        valid_for=valid_for,
        ask_again_after=_duration(entry.get("ask_again_after", ASK_AGAIN_AFTER), f"{where}: ask_again_after"),
        confirm_after=_duration(entry.get("confirm_after", ""), f"{where}: confirm_after"),
        broader=entry["broader"],
        personal_data=tuple(entry["personal_data"]),
        name=_words(entry["name"], f"{where}: name"),
        data_used=_words(entry["data_used"], f"{where}: data_used"),
    )


def _check_keys(entry: Mapping[str, Any], where: str) -> None:
    if not _ID.fullmatch(str(entry.get("id", ""))):
        raise PurposeTableError(where, "an id is lower-case letters, digits and underscores")
    for key in _REQUIRED:
        if key not in entry:
            raise PurposeTableError(where, f"missing: {key}")
    for key, value in entry.items():
        if key not in _KEYS:
            raise PurposeTableError(where, f"unknown entry: {key}")
        if type(value) is not _KEYS[key] or (type(value) is list and not all(type(item) is str for item in value)):
            raise PurposeTableError(where, f"wrong type: {key}")


def _words(value: Mapping[str, Any], where: str) -> Mapping[str, str]:
    for language in COMPLETE_LANGUAGES:
        if not str(value.get(language, "")).strip():
            raise PurposeTableError(where, f"missing: {language}")
    return MappingProxyType(dict(value))


def _duration(value: str, where: str) -> str:
    if value:
        try:
            add_duration(date(2000, 1, 1), value)
        except ValueError:
            raise PurposeTableError(where, f"not a duration: {value}") from None
    return value


def _retention(value: Mapping[str, Any], where: str) -> Retention:
    where = f"{where}: retention"
    if not value.get("period") or value.get("counts_from") not in COUNTS_FROM:
        raise PurposeTableError(where, "needs period and a known counts_from")
    return Retention(_duration(value["period"], where), value["counts_from"], _words(value.get("reason", {}), where))


def _check_unique(purposes: Sequence[Purpose]) -> None:
    seen: dict[str, str] = {}
    for purpose in purposes:
        for what in (purpose.id, *purpose.unlocks):
            if what in seen:
                raise PurposeTableError(f"purpose {purpose.id}", f"{what} hangs on {seen[what]} already")
            seen[what] = purpose.id
    for name in FIELD_NAMES:
        if name not in seen:
            raise PurposeTableError("purposes.toml", f"no purpose opens the field {name}")


def _check_texts(purposes: Sequence[Purpose], texts: Sequence[ConsentText]) -> None:
    by_id = {purpose.id: purpose for purpose in purposes}
    versions: dict[tuple[str, str], set[int]] = {}
    for text in texts:
        where = f"{text.purpose}.{text.language}.txt"
        if text.purpose not in by_id:
            raise PurposeTableError(where, "no such purpose")
        if text.places != set(by_id[text.purpose].parameters):
            raise PurposeTableError(where, "places to fill in differ from the parameters of the purpose")
        versions.setdefault((text.purpose, text.language), set()).add(text.version)
    for purpose_id in by_id:
        source = versions.get((purpose_id, SOURCE_LANGUAGE), set())
        for language in COMPLETE_LANGUAGES:
            if not source or versions.get((purpose_id, language)) != source:
                where = f"{purpose_id}.{language}.txt"
                raise PurposeTableError(where, "missing, or not the same versions as the Dutch text")

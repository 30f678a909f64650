"""The fixed words of the client display, in the client's own language, whatever the desk speaks."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any

from hhh_desktop.domain.client import CLIENT_LANGUAGES
from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.purpose import SOURCE_LANGUAGE, Purpose, PurposeBook


class ClientWordsError(HhhError):
    """The table of words cannot be used as written: `where` is language and key, `reason` what is wrong."""

    code = "client_words"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason


@dataclass(frozen=True, slots=True)
class ClientWords:
    """Everything the client display says by itself in one language; `{places}` are filled in where it is shown."""

    language: str
    own_name: str
    right_to_left: bool
    welcome: str
    idle_lead: str
    idle_question: str
    idle_scan: str
    idle_read: str
    statement: str
    statement_version: str
    ask_desk: str
    back: str
    choose_language: str
    step: str
    step_named: str
    step_change: str
    guardian: str
    guardian_named: str
    health: str
    who_asks: str
    which_data: str
    stopping: str
    any_day: str
    yes: str
    no: str
    later: str
    later_short: str
    change_mind: str
    arrow_hint: str
    not_saved: str
    thanks: str
    thanks_named: str
    chosen: str
    change: str
    change_named: str
    done: str


KEYS = tuple(item.name for item in fields(ClientWords) if item.name != "language")

Words = Mapping[str, ClientWords]
"""Words by language (ISO 639-1), in the order in which languages are offered; Dutch is always there."""


def load_client_words(folder: Path) -> Words:
    """The languages of `folder`/words.toml in which every word stands; the others wait until they are complete.

    Raises ClientWordsError when the table cannot be read, Dutch is not complete, or a word has other places to fill
    in than its Dutch original.
    """
    try:
        table = tomllib.loads((folder / "words.toml").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ClientWordsError("words.toml", str(error)) from None
    for language in table:
        if language not in CLIENT_LANGUAGES:
            raise ClientWordsError(language, "not a language of clients")
    source = _words(SOURCE_LANGUAGE, table.get(SOURCE_LANGUAGE, {}))
    if source is None:
        raise ClientWordsError(SOURCE_LANGUAGE, "incomplete")
    found = {language: _words(language, table[language]) for language in CLIENT_LANGUAGES if language in table}
    complete = {language: words for language, words in found.items() if words is not None}
    for words in complete.values():
        _check_places(words, source)
    return MappingProxyType(complete)


def words_for(words: Words, language: str) -> ClientWords:
    """The words of a language, or the Dutch ones when it has none."""
    return words.get(language) or words[SOURCE_LANGUAGE]


def with_questions(words: Words, book: PurposeBook) -> Words:
    """Only the languages in which each question of the ordinary round exists as well, in the version now in force."""
    return MappingProxyType(
        {
            language: these
            for language, these in words.items()
            if all(book.text(purpose.id, language).language == language for purpose in book.asked())
        }
    )


def name_of(purpose: Purpose, language: str) -> str:
    """What a purpose is called in the client's language, or else in Dutch."""
    return purpose.name.get(language) or purpose.name[SOURCE_LANGUAGE]


def data_used_by(purpose: Purpose, language: str) -> str:
    """Which data a purpose uses, told in the client's language, or else in Dutch (GDPR 13)."""
    return purpose.data_used.get(language) or purpose.data_used[SOURCE_LANGUAGE]


def _words(language: str, entry: Mapping[str, Any]) -> ClientWords | None:
    for key, value in entry.items():
        if key not in KEYS:
            raise ClientWordsError(f"{language}.{key}", "unknown word")
        if type(value) is not (bool if key == "right_to_left" else str):
            raise ClientWordsError(f"{language}.{key}", "wrong type")
    if any(key not in entry or entry[key] == "" for key in KEYS):
        return None
    return ClientWords(language=language, **entry)


def _check_places(words: ClientWords, source: ClientWords) -> None:
    for key in KEYS:
        if key != "right_to_left" and _places(getattr(words, key)) != _places(getattr(source, key)):
            raise ClientWordsError(f"{words.language}.{key}", "other places to fill in than the Dutch word")


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

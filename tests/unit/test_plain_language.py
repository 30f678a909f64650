"""Every question and the privacy statement are in words a twelve-year-old follows (GDPR 12(1), statement 3.2)."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from babel.dates import format_date
from wordfreq import zipf_frequency

from hhh_desktop.domain.purpose import Statement
from hhh_desktop.services.purposes import load_book, load_statement_versions

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGES = ("nl", "en")
BOOK = load_book(RESOURCES / "consent")
ALLOWED = tomllib.loads((RESOURCES / "consent" / "allowed_words.toml").read_text(encoding="utf-8"))

MAX_SENTENCES = 2
MAX_WORDS = 15
MAX_SYLLABLES = 3
RAREST = 4.0
EASY = 70.0

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

# One match is one syllable. Vowels that Dutch writes together are longest first; a letter with a diaeresis starts anew.
DUTCH_SYLLABLE = re.compile(
    r"eeuw|ieuw|aai|ooi|oei|aa|ee|oo|uu|ai|au|ei|eu|ie|ij|oe|ou|ui|y(?![aeiou])|(?<!q)u|[aeioàáâäèéêëìíîïòóôöùúûü]"
)
ENGLISH_SYLLABLE = re.compile(r"[aeiouy]+")
# Where one group of vowels is two syllables (di-et, va-ri-ous), and where an e is silent (note, asked, notes).
ENGLISH_SPLIT = re.compile(r"[^tscgnl]i[aou]|(?:cl|qu|d|sc)ie[nt]|[^q]ua[lt]|crea|idea|area|[aei]ying")
ENGLISH_SILENT = re.compile(
    r"(?<![aeiouy])(?<![^aeiouyl]l)e$|(?<=[^aeioutdy])ed$|(?<=[^aeiouyscxzgh])es$|(?<=[aeiou].)e(?=ly|ment)"
)


def syllables(word: str, language: str) -> int:
    """How many syllables a word has, by its spelling; at least one for each part of a hyphened word."""
    return sum(_syllables(part, language) for part in re.split(r"[-'’]", word.lower()) if part)


def _syllables(part: str, language: str) -> int:
    if language == "nl":
        return max(1, len(DUTCH_SYLLABLE.findall(part)))
    groups = len(ENGLISH_SYLLABLE.findall(part)) + len(ENGLISH_SPLIT.findall(part)) - len(ENGLISH_SILENT.findall(part))
    return max(1, groups)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!:])\s+", text.strip()) if WORD.search(part)]


def objections(text: str, language: str) -> list[str]:
    """What is too hard in a question; empty when it passes. Places such as {partner} are left out of the words."""
    found = []
    plain = re.sub(r"\{.*?\}", " ", text)
    parts = sentences(plain)
    if len(parts) > MAX_SENTENCES:
        found.append(f"{len(parts)} sentences")
    for sentence in parts:
        words = WORD.findall(sentence)
        if len(words) > MAX_WORDS:
            found.append(f"{len(words)} words: {sentence}")
        for word in words:
            if word.lower() in ALLOWED[language]:
                continue
            if syllables(word, language) > MAX_SYLLABLES:
                found.append(f"long: {word}")
            if zipf_frequency(word, language) < RAREST:
                found.append(f"rare: {word}")
    return found


def reading_ease(text: str, language: str) -> float:
    """Flesch-Douma (1960) for Dutch, Flesch (1948) for English: 0 very hard, 100 very easy. Headings do not count."""
    blocks = [line.removeprefix("- ") for line in text.split("\n") if line and not line.startswith("#")]
    parts = [part for block in blocks for part in sentences(block)]
    words = [word for part in parts for word in WORD.findall(part)]
    length = len(words) / len(parts)
    per_word = sum(syllables(word, language) for word in words) / len(words)
    if language == "nl":
        return 206.84 - 0.93 * length - 77 * per_word
    return 206.835 - 1.015 * length - 84.6 * per_word


EVERY_TEXT = [
    pytest.param(text.body, language, id=f"{purpose.id}-{language}-{text.version}")
    for purpose in BOOK.purposes
    for language in LANGUAGES
    for text in BOOK.versions(purpose.id, language)
]
IN_FORCE = [
    pytest.param(load_statement_versions(RESOURCES / "statement", language)[-1], id=language) for language in LANGUAGES
]
EVERY_STATEMENT = [
    pytest.param(statement, id=f"{language}-{statement.version}")
    for language in LANGUAGES
    for statement in load_statement_versions(RESOURCES / "statement", language)
]


BY_SYLLABLES = {
    "nl": {
        1: "ja uw nieuws geeuwt quiz",
        2: "e-mail afspraak acties mening foto krijgen mooie moeite yoghurt café zo'n",
        3: "bewaren allergie eieren ideeën privacy toestemming reclame",
        4: "officieel januari",
        7: "verwerkersovereenkomst",
    },
    "en": {
        1: "yes hair keep please asked notes by",
        2: "colour e-mail message people someone offers wanted client photo statement address question table diet",
        3: "allergic appointment opinion processes idea various",
        4: "legitimate authority",
        5: "nationality",
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_syllables(language: str) -> None:
    for count, words in BY_SYLLABLES[language].items():
        assert {word: syllables(word, language) for word in words.split()} == dict.fromkeys(words.split(), count)


@pytest.mark.parametrize(("body", "language"), EVERY_TEXT)
def test_every_question_is_plain(body: str, language: str) -> None:
    assert objections(body, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_facts_around_a_question_are_short_and_of_short_words(language: str) -> None:
    """These stand on the client display too; rare words are allowed in them only as names of our own things."""
    for purpose in BOOK.purposes:
        for words in (purpose.name[language], purpose.data_used[language], purpose.retention.reason[language]):
            hard = [found for found in objections(words, language) if not found.startswith("rare")]
            assert hard == [], purpose.id


@pytest.mark.parametrize(
    ("text", "language", "objection"),
    [
        ("Mogen wij uw naam en uw nummer en uw adres en uw foto en uw kaart bewaren voor later?", "nl", "19 words"),
        ("Mogen wij dat? Dan doen wij dat. Dat is goed.", "nl", "3 sentences"),
        ("Mogen wij uw coördinaten bewaren?", "nl", "rare: coördinaten"),
        ("Mogen wij uw gegevens verwerken en profileren?", "nl", "rare: profileren"),
        ("Geeft u toestemming voor deze verwerkersovereenkomst?", "nl", "long: verwerkersovereenkomst"),
        ("May we keep your name and your number and your photo and your card with us for later?", "en", "18 words"),
        ("May we disseminate your photo?", "en", "rare: disseminate"),
        ("May we have your authorization?", "en", "long: authorization"),
    ],
)
def test_the_gate_refuses_what_is_hard(text: str, language: str, objection: str) -> None:
    """The control: without these the gate could be letting everything through."""
    assert any(found.startswith(objection) for found in objections(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_allowed_word_is_needed(language: str) -> None:
    """An exception that nothing uses, or that would pass by itself, goes."""
    used = {
        word.lower()
        for purpose in BOOK.purposes
        for text in BOOK.versions(purpose.id, language)
        for word in WORD.findall(text.body)
    }
    names = {word.lower() for purpose in BOOK.purposes for word in WORD.findall(purpose.name[language])}
    assert set(ALLOWED[language]) <= used | names
    assert all(
        zipf_frequency(word, language) < RAREST or syllables(word, language) > MAX_SYLLABLES
        for word in ALLOWED[language]
    )
    assert len(ALLOWED[language]) <= 6


@pytest.mark.parametrize("statement", EVERY_STATEMENT)
def test_the_statement_reads_easily(statement: Statement) -> None:
    assert reading_ease(statement.body, statement.language) >= EASY
    longest = max((len(WORD.findall(s)), s) for line in statement.body.split("\n") for s in sentences(line))
    assert longest[0] <= 20, longest


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Het verwerken van persoonsgegevens geschiedt uitsluitend overeenkomstig de toepasselijke regelgeving "
            "betreffende gegevensbescherming, waaronder begrepen de bijbehorende uitvoeringsbepalingen.",
            "nl",
        ),
        (
            "The processing of personal information is conducted exclusively in accordance with applicable data "
            "protection legislation, including the associated implementing provisions.",
            "en",
        ),
    ],
)
def test_the_reading_score_refuses_what_lawyers_write(text: str, language: str) -> None:
    assert reading_ease(text, language) < 30


@pytest.mark.parametrize("statement", EVERY_STATEMENT)
def test_the_statement_says_its_own_version_and_date(statement: Statement) -> None:
    last = statement.body.split("\n")[-1]
    version = {"nl": "versie", "en": "version"}[statement.language]
    assert f"{version} {statement.version}." in last
    assert format_date(statement.effective, "d MMMM y", locale=statement.language) in last


@pytest.mark.parametrize("statement", IN_FORCE)
def test_the_statement_names_every_purpose_in_use(statement: Statement) -> None:
    """A purpose cannot be switched on without a line about it in the statement (GDPR 13(1)(c))."""
    for purpose in BOOK.purposes:
        assert (f"- {purpose.name[statement.language]}: " in statement.body) == purpose.on, purpose.id


def test_both_languages_have_the_same_versions_and_sections() -> None:
    dutch, english = (load_statement_versions(RESOURCES / "statement", language) for language in LANGUAGES)
    for one, other in zip(dutch, english, strict=True):
        assert (one.version, one.effective) == (other.version, other.effective)
        shape = [[line[:2] if line[:1] in "#-" else "p" for line in s.body.split("\n") if line] for s in (one, other)]
        assert shape[0] == shape[1]

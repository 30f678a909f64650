"""The purposes as data: complete, one question each, every field on exactly one, refused whole when half-written."""

from __future__ import annotations

import hashlib
import re
import shutil
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.purpose import MissingParameterError, PurposeBook, UnknownPurposeError, in_force
from hhh_desktop.services.purposes import PurposeTableError, load_book, load_statement, load_statement_versions

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGES = ("nl", "en")

# The names that scripts and salon IT rely on, and the purpose that opens each.
PUBLISHED = {
    "appointment": "given_name infix surname phone phone_2 email language country reminder_channel source is_adult "
    "guardian_name guardian_phone",
    "news_post": "street house_number house_suffix postcode city",
    "birthday": "birth_day birth_month",
    "card": "note",
}


@pytest.fixture(scope="module")
def book() -> PurposeBook:
    return load_book(RESOURCES / "consent")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the real tables, to be spoiled."""
    return Path(shutil.copytree(RESOURCES / "consent", tmp_path / "consent"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# --- what is in the tables -------------------------------------------------------------------------------------------


def test_every_published_field_hangs_on_its_purpose(book: PurposeBook) -> None:
    for purpose_id, names in PUBLISHED.items():
        for name in names.split():
            purpose = book.purpose_of_field(name)
            assert purpose is not None
            assert purpose.id == purpose_id


def test_every_client_field_hangs_on_exactly_one_purpose(book: PurposeBook) -> None:
    counted = Counter(name for purpose in book.purposes for name in purpose.unlocks)
    assert counted == dict.fromkeys(FIELD_NAMES, 1)
    assert book.purpose_of_field("shoe_size") is None


def test_the_ordinary_round(book: PurposeBook) -> None:
    assert [purpose.id for purpose in book.asked()] == [
        "card", "health", "photo_card", "news_email", "news_sms", "news_post", "birthday", "review",
    ]  # fmt: skip
    assert [p.id for p in book.purposes if not p.asked] == ["appointment", "tax"]
    assert {p.id for p in book.purposes if not p.on} == {
        "proxy", "photo_public", "news_whatsapp", "news_phone", "share_partner",
    }  # fmt: skip


def test_what_is_told_needs_no_yes_and_what_is_asked_lapses(book: PurposeBook) -> None:
    """GDPR 6 and 7: a contract or a law is no consent; a yes is not for ever, and a no is left alone for six months."""
    for purpose in book.purposes:
        assert bool(purpose.valid_for) == purpose.asked
        assert purpose.ask_again_after == "P6M"
        assert ("eu-gdpr:A6-1-a" in purpose.basis_terms) == purpose.asked


def test_marketing_channels_rest_on_a_prior_yes_each(book: PurposeBook) -> None:
    """Tw 11.7: no soft opt-in; each channel is a purpose of its own."""
    for channel in ("news_email", "news_sms", "news_whatsapp", "news_phone"):
        assert "Tw 11.7" in book.get(channel).basis
        assert book.get(channel).asked


def test_only_health_has_explicit_consent_and_a_page_of_its_own(book: PurposeBook) -> None:
    special = [p.id for p in book.purposes if "eu-gdpr:A9-2-a" in p.basis_terms]
    assert special == [p.id for p in book.purposes if p.own_page] == ["health"]


def test_every_purpose_has_its_picture(book: PurposeBook) -> None:
    for purpose in book.purposes:
        assert (RESOURCES / "icons" / f"{purpose.icon}.svg").is_file(), purpose.id


def test_a_list_for_a_purpose_may_show_only_what_it_needs(book: PurposeBook) -> None:
    """Statement 3.4: no mailing list has the note, the birthday or another channel's address in it."""
    address = "street house_number house_suffix postcode city"
    news = {"news_email": "email", "news_sms": "phone phone_2", "news_post": address}
    contact = set(" ".join(news.values()).split())
    for purpose_id, own in news.items():
        shown = set(book.get(purpose_id).readable_fields)
        assert shown & contact == set(own.split())
        assert not shown & {"note", "birth_day", "birth_month", "guardian_name", "guardian_phone"}


# --- one purpose in one question -------------------------------------------------------------------------------------

# What gives a purpose away in its question. Several at once would be one answer to several questions (statement 3.3).
CHANNELS = {
    "nl": ("e-mail", "sms", "whatsapp", "bellen", "post"),
    "en": ("e-mail", "text message", "whatsapp", "call us|call you", "by post"),
}
SUBJECTS = {
    "nl": ("kaart", "allergisch", "foto", "nieuws|acties|reclame", "jarig", "ervan vond", "iemand anders"),
    "en": (r"\bcard\b", "allergic", "photo", r"\bnews\b|offers|\bads\b", "birthday", "thought of", "someone else"),
}


def found(patterns: tuple[str, ...], text: str) -> list[str]:
    return [pattern for pattern in patterns if re.search(pattern, text.lower())]


def asks_for_several(text: str, language: str) -> bool:
    """Whether one answer to `text` would settle more than one purpose."""
    several = re.search(r"\balles\b|\balle\b|\beverything\b|\ball\b|\bof per\b|\bor by\b", text.lower()) is not None
    questions = text.count("?") != 1
    return several or questions or len(found(CHANNELS[language], text)) > 1 or len(found(SUBJECTS[language], text)) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_grants_several_purposes(book: PurposeBook, language: str) -> None:
    for purpose in book.purposes:
        for text in book.versions(purpose.id, language):
            if purpose.asked:
                assert not asks_for_several(text.body, language), text
                assert found(SUBJECTS[language], text.body), text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wilt u ons nieuws krijgen per e-mail en sms?", "nl"),
        ("Mogen wij een kaart en een foto van u bewaren?", "nl"),
        ("Mogen wij alles van u bewaren?", "nl"),
        ("Mogen wij een kaart maken? Mogen wij u bellen?", "nl"),
        ("Do you want our news by e-mail or by post?", "en"),
        ("May we keep your photo and your birthday?", "en"),
    ],
)
def test_a_question_for_several_purposes_is_seen(text: str, language: str) -> None:
    """The control."""
    assert asks_for_several(text, language)


def test_no_two_purposes_share_their_words(book: PurposeBook) -> None:
    bodies = [t.body for p in book.purposes for language in LANGUAGES for t in book.versions(p.id, language)]
    assert len(bodies) == len(set(bodies))


def test_nothing_in_the_book_takes_several_answers() -> None:
    """Statement 3.3, in code too: the book gives questions one by one and offers no way to answer them together."""
    public = {name for name in vars(PurposeBook) if not name.startswith("_")}
    assert public == {"purposes", "get", "asked", "purpose_of_field", "versions", "text", "text_by_hash", "asks_again"}


# --- the words and their identity ------------------------------------------------------------------------------------


def test_the_hash_is_that_of_the_exact_text_shown(book: PurposeBook) -> None:
    text = book.text("share_partner", "nl", partner="Kapsalon Één")
    assert "{" not in text.body
    assert "Kapsalon Één" in text.body
    assert text.sha256 == hashlib.sha256(text.body.encode("utf-8")).hexdigest()
    assert text.sha256 != book.text("share_partner", "nl", partner="Kapsalon Een").sha256


# The first twelve digits of each hash (nl, en). Clients answered to these exact words: never edit a line here,
# put other words in a new version below the old one.
FIRST_WORDS = {
    "appointment": "b3d03759fc29 03c0aa6d8037",
    "tax": "08975788e3a1 a27c25810c96",
    "card": "6f9b5da08c99 a6d7f2dea4b0",
    "health": "4808381c22d8 b6f9795f3600",
    "photo_card": "d566f8ef25f7 705fb04be766",
    "news_email": "d1ea74f57566 f72b3ef1ea41",
    "news_sms": "56acee8eb47e 48c47b8eab1a",
    "news_post": "1bbc0afac072 c0a2551eeb46",
    "birthday": "2f352fa96fd6 912ce82544ba",
    "review": "dc5f31ab2a03 41e4f3f10ad3",
    "proxy": "ed7f73a2a9a1 4facb4914390",
    "photo_public": "f0c71e4c4199 356bac867d79",
    "news_whatsapp": "6dea0b464ad4 a6f3144b2d43",
    "news_phone": "cd7331e9b6c9 099baf75ddc7",
    "share_partner": "5d856853a4cc 13da6a242054",
}


def test_words_that_were_in_use_never_change(book: PurposeBook) -> None:
    first = {
        p.id: " ".join(book.versions(p.id, language)[0].sha256[:12] for language in LANGUAGES) for p in book.purposes
    }
    assert first == FIRST_WORDS


def test_the_hash_does_not_follow_line_ends(folder: Path, book: PurposeBook) -> None:
    path = folder / "texts" / "card.nl.txt"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_book(folder).text("card", "nl").sha256 == book.text("card", "nl").sha256


def test_a_text_is_found_by_its_hash(book: PurposeBook) -> None:
    shown = book.text("health", "en")
    assert book.text_by_hash(shown.sha256) == shown
    filled = book.text("photo_public", "nl", place="Instagram")
    assert book.text_by_hash(filled.sha256) is None
    assert book.text_by_hash(filled.sha256, place="Instagram") == filled
    assert book.text_by_hash("0" * 64) is None


@pytest.mark.parametrize("parameters", [{}, {"partner": ""}, {"partner": "  "}, {"place": "Instagram"}])
def test_a_place_is_never_shown_empty(book: PurposeBook, parameters: dict[str, str]) -> None:
    with pytest.raises(MissingParameterError) as caught:
        book.text("share_partner", "nl", **parameters)
    assert (caught.value.purpose, caught.value.parameter) == ("share_partner", "partner")


def test_what_is_filled_in_is_not_read_as_a_place(book: PurposeBook) -> None:
    assert "op {place.x} {0}" in book.text("photo_public", "nl", place="{place.x} {0}").body


def test_unknown_purposes_are_refused(book: PurposeBook) -> None:
    for ask in (
        book.get,
        lambda p: book.text(p, "nl"),
        lambda p: book.versions(p, "nl"),
        lambda p: book.asks_again(p, 1),
    ):
        with pytest.raises(UnknownPurposeError) as caught:
            ask("newsletter")
        assert caught.value.purpose == "newsletter"


def test_a_language_without_a_text_gives_way_to_dutch(book: PurposeBook) -> None:
    assert book.text("card", "tr") == book.text("card", "nl")


def add_version(folder: Path, name: str, number: int, effective: str, body: str, extra: str = "") -> None:
    with (folder / "texts" / name).open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"---\nversion = {number}\neffective = {effective}\n{extra}\n{body}\n")


def two_versions(folder: Path, extra: str = "") -> PurposeBook:
    add_version(folder, "card.nl.txt", 2, "2027-03-01", "Mogen wij een kaart van u bewaren?", extra)
    add_version(folder, "card.en.txt", 2, "2027-03-01", "May we keep a card about you?", extra)
    return load_book(folder)


def test_a_new_version_starts_on_its_day_and_the_old_one_stays(folder: Path, book: PurposeBook) -> None:
    old = book.text("card", "nl")
    newer = two_versions(folder)
    assert newer.text("card", "nl", on_day=date(2027, 2, 28)) == old
    assert newer.text("card", "nl", on_day=date(2027, 3, 1)).version == 2
    assert newer.text("card", "nl", on_day=date(2020, 1, 1)) == old
    assert newer.text_by_hash(old.sha256) == old
    assert [text.version for text in newer.versions("card", "en")] == [1, 2]


def test_an_old_translation_is_not_shown_beside_newer_words(folder: Path) -> None:
    (folder / "texts" / "card.tr.txt").write_text("version = 1\neffective = 2026-11-23\n\nKart?\n", encoding="utf-8")
    newer = two_versions(folder)
    assert newer.text("card", "tr", on_day=date(2027, 2, 1)).language == "tr"
    assert newer.text("card", "tr", on_day=date(2027, 4, 1)).language == "nl"


def test_only_a_changed_meaning_asks_again(folder: Path, tmp_path: Path) -> None:
    """Statement 9: a repaired comma does not bother anybody; another meaning does, from its day on."""
    other = Path(shutil.copytree(folder, tmp_path / "other"))
    wording, meaning = two_versions(folder), two_versions(other, "asks_again = true\n")
    day = date(2027, 3, 1)
    assert not wording.asks_again("card", 1, on_day=day)
    assert meaning.asks_again("card", 1, on_day=day)
    assert not meaning.asks_again("card", 1, on_day=date(2027, 2, 28))
    assert not meaning.asks_again("card", 2, on_day=day)
    assert not meaning.asks_again("health", 1, on_day=day)


def test_no_text_at_all_is_no_text() -> None:
    with pytest.raises(ValueError, match="no text"):
        in_force([], date(2027, 1, 1))


# --- half-written tables are refused whole ---------------------------------------------------------------------------

TABLE = "purposes.toml"


def refusal(folder: Path) -> tuple[str, str]:
    with pytest.raises(PurposeTableError) as caught:
        load_book(folder)
    return caught.value.where, caught.value.reason


@pytest.mark.parametrize(
    ("old", "new", "where", "reason"),
    [
        ('"note"', '"shoe_size"', "purpose card", "unknown field: shoe_size"),
        ('["note"]', '["note", "city"]', "purpose news_post", "city hangs on card already"),
        ('["note"]', "[]", TABLE, "no purpose opens the field note"),
        ('id = "tax"', 'id = "card"', "purpose card", "card hangs on card already"),
        ('id = "tax"', 'id = "Tax 1"', "purpose Tax 1", "an id is lower-case"),
        ('basis = "law"', 'basis = "luck"', "purpose tax", "unknown basis: luck"),
        ('law = "GDPR 6(1)(b)"\n', "", "basis contract", "needs law"),
        ('period = "P7Y"\n', "", "purpose tax: retention", "needs period"),
        ('"P7Y"', '"long"', "purpose tax: retention", "not a duration: long"),
        ('"book_year_end"', '"ever"', "purpose tax: retention", "needs period and a known counts_from"),
        ("reason.en", "reason.fr", "purpose appointment: retention", "missing: en"),
        ('name.en = "Client card"\n', "", "purpose card: name", "missing: en"),
        ("asked = true", 'asked = "yes"', "purpose card", "wrong type: asked"),
        ('["pd:Name", "pd:Transactional"]', '["pd:Name", 1]', "purpose tax", "wrong type: personal_data"),
        ("own_page = true", "ownpage = true", "purpose health", "unknown entry: ownpage"),
        ('icon = "calendar"\n', "", "purpose appointment", "missing: icon"),
        ("asked = true", "asked = false", "purpose card", "valid_for"),
        ("[[purpose]]", "[[purpose", TABLE, "not TOML"),
    ],
)
def test_a_table_with_a_fault_is_refused(folder: Path, old: str, new: str, where: str, reason: str) -> None:
    load_book(folder)
    spoil(folder / TABLE, old, new)
    found_where, found_reason = refusal(folder)
    assert found_where == where
    assert found_reason.startswith(reason)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("? ", "?\n", "a question stands on one line"),
        ("effective = 2026-11-23\n", "", "a header holds"),
        ("2026-11-23", "'soon'", "version is a number, effective a date"),
        ("version = 1", "version = true", "version is a number, effective a date"),
        ("version = 1", "version = 2", "version 2 where 1 was due"),
        ("2026-11-23", "2026-11-23\nasks_again = 1", "asks_again is true or false"),
        ("? ", "?\u202e ", "control characters"),
        ("? ", "?\x07 ", "control characters"),
        ("kaart", unicodedata.normalize("NFD", "kaárt"), "control characters or letters not in NFC"),
        ("? ", "? { ", "a place to fill in is written {name}"),
        ("? ", "? {0} ", "a place to fill in is written {name}"),
        ("? ", "? {partner} ", "places to fill in differ"),
    ],
)
def test_a_question_with_a_fault_is_refused(folder: Path, old: str, new: str, reason: str) -> None:
    spoil(folder / "texts" / "card.nl.txt", old, new)
    where, found_reason = refusal(folder)
    assert where == "card.nl.txt"
    assert found_reason.startswith(reason)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_purpose_without_a_text_in_both_languages_is_refused(folder: Path, language: str) -> None:
    path = folder / "texts" / f"card.{language}.txt"
    path.unlink()
    where, reason = refusal(folder)
    assert where.startswith("card.")
    assert reason == "missing, or not the same versions as the Dutch text"
    path.write_text("version = 1\neffective = 2026-01-01\n\n", encoding="utf-8")
    assert refusal(folder) == (path.name, "no text")


def test_versions_that_do_not_line_up_are_refused(folder: Path, tmp_path: Path) -> None:
    other, third = (Path(shutil.copytree(folder, tmp_path / name)) for name in ("other", "third"))
    add_version(folder, "card.nl.txt", 2, "2027-01-01", "Mag dat?")
    assert refusal(folder)[0] == "card.en.txt"
    add_version(other, "card.nl.txt", 3, "2027-01-01", "Mag dat?")
    assert refusal(other) == ("card.nl.txt", "version 3 where 2 was due")
    add_version(third, "card.nl.txt", 2, "2020-01-01", "Mag dat?")
    assert refusal(third) == ("card.nl.txt", "versions out of order in time")


@pytest.mark.parametrize(("name", "reason"), [("karte.nl.txt", "no such purpose"), ("card.txt", "named PURPOSE")])
def test_a_stray_text_is_refused(folder: Path, name: str, reason: str) -> None:
    shutil.copy(folder / "texts" / "card.nl.txt", folder / "texts" / name)
    where, found_reason = refusal(folder)
    assert where == name
    assert found_reason.startswith(reason)


def test_a_missing_empty_or_unreadable_table_is_refused(folder: Path) -> None:
    (folder / TABLE).write_bytes(b"\xff")
    assert refusal(folder) == (TABLE, "not UTF-8")
    (folder / TABLE).write_bytes(b"")
    assert refusal(folder) == (TABLE, "no purpose")
    (folder / TABLE).unlink()
    assert refusal(folder) == (TABLE, "missing")


# --- the privacy statement -------------------------------------------------------------------------------------------


def test_a_statement_that_was_in_use_never_changes() -> None:
    """Each answer names the version the client could read; other words are a new version below the old one."""
    first = [load_statement_versions(RESOURCES / "statement", language)[0].body for language in LANGUAGES]
    assert [hashlib.sha256(body.encode("utf-8")).hexdigest()[:12] for body in first] == ["11f96447251b", "874553ee2f19"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statement_is_filled_in_for_the_salon(language: str) -> None:
    statement = load_statement(RESOURCES / "statement", language)
    shown = statement.filled(salon="Her His Hair {contact}", contact="info@voorbeeld.nl")
    assert "Her His Hair" in shown.split("\n")[0]
    assert shown.count("info@voorbeeld.nl") >= 1
    assert statement.language == language


def test_the_statement_falls_back_to_dutch_and_to_the_version_of_the_day(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RESOURCES / "statement", tmp_path / "statement"))
    first = load_statement(folder, "nl")
    assert load_statement(folder, "tr") == first
    with (folder / "statement.nl.md").open("a", encoding="utf-8", newline="\n") as file:
        file.write("---\nversion = 2\neffective = 2027-05-01\n\n# Nieuw\n\nKort.\n")
    assert load_statement(folder, "nl", on_day=date(2027, 4, 30)) == first
    assert load_statement(folder, "nl", on_day=date(2027, 5, 1)).version == 2
    assert load_statement(folder, "nl", on_day=date(2020, 1, 1)) == first
    assert load_statement_versions(folder, "nl")[0] == first


@pytest.mark.parametrize("line", ["### Te diep", "**vet**", "<b>vet</b>", "[link](x)", "1. {name}", "* punt", "-los"])
def test_a_statement_with_other_markup_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "statement.nl.md"
    path.write_text(f"version = 1\neffective = 2026-11-23\n\n# Titel\n\n{line}\n", encoding="utf-8")
    with pytest.raises(PurposeTableError):
        load_statement(tmp_path, "nl")


def test_a_salon_without_a_statement_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PurposeTableError) as caught:
        load_statement(tmp_path, "en")
    assert caught.value.where == "statement.nl.md"

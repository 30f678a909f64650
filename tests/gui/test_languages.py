"""The window in English: every word translated, and a switch while working leaves nothing of the other language."""

from __future__ import annotations

import re
import shutil
import tomllib
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.data_map import field_label
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import consents, registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.settings_file import load_settings
from hhh_desktop.storage.vault import NewSalon, create_salon
from tests.gui.audit import settle
from tests.gui.driver import CHEAP, CTRL, Driver, running

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
BOOK = load_book(I18N.parent / "consent")
OWNER, PASSPHRASE = "Marije", "fietsbel lantaarn zee pannenkoek"

#: Written alike in both languages: names, keys, an example, a word that travelled.
SAME = {
    "1", "2", "3", "4", "1234 AB", "Contact", "Ctrl+Del", "Ctrl+E", "Ctrl+Enter", "Ctrl+F", "Ctrl+J", "Ctrl+L", "Ctrl+N",
    "Ctrl+T", "E-mail", "Enter", "Esc", "F1", "F2", "Her His Hair", "Hint", "Hint: {hint}", "Later", "Postcode", "Salon",
    "Website", "WhatsApp", "was: {old}", "{count} open", "↑ ↓",
}  # fmt: skip
#: Words that are Dutch and nothing else: one of them in an English sentence was forgotten there.
DUTCH = re.compile(
    r"\b(de|het|een|en|van|niet|nog|klant|klanten|gegevens|wachtzin|wissen|vraag|vragen|u|uw|dit|dat|die|zijn|voor|"
    r"met|naar|geen|kies|typ|vul|kijk|opnieuw|terug|toestemming|bestand|noodcode|balie)\b",
    re.IGNORECASE,
)

Entry = tuple[str, str, str]
"""Context, Dutch source and English translation of one message."""


def messages() -> Iterator[tuple[str, ElementTree.Element]]:
    """Every message of the English catalogue with the name of its context."""
    for context in ElementTree.parse(I18N / "hhh_desktop_en.ts").iterfind("context"):  # noqa: S314 - our own file
        for message in context.iterfind("message"):
            yield context.findtext("name", ""), message


def entries() -> list[Entry]:
    """The catalogue as it is read by people."""
    return [(name, one.findtext("source", ""), one.findtext("translation", "")) for name, one in messages()]


def filled_in(text: str) -> Counter[str]:
    """What the program fills in, and the keys a person presses: the same in every language, as often."""
    return Counter(re.findall(r"\{\w*\}|%(?:\d|[a-z])|Ctrl\+\w+|\bEnter\b|\bEsc\b|\bF\d\b|AES-256|7-Zip", text))


# ── the catalogue ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_every_word_has_its_translation_and_none_is_left_over() -> None:
    kinds = Counter(one.find("translation").get("type", "finished") for _, one in messages())  # type: ignore[union-attr]
    assert set(kinds) == {"finished"}
    assert [source for _, source, english in entries() if not english.strip()] == []


def test_what_is_filled_in_is_the_same_in_both_languages() -> None:
    assert [(source, english) for _, source, english in entries() if filled_in(source) != filled_in(english)] == []


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("{count} klanten", "{number} clients"),
        ("{name} is bewaard", "It is saved"),
        ("Antwoord: %s", "Answer: %1"),
        ("Wissen (Ctrl+Del)", "Erase (Ctrl+D)"),
        ("{a} en {a}", "{a}"),
    ],
)
def test_another_place_to_fill_in_is_noticed(dutch: str, english: str) -> None:
    assert filled_in(dutch) != filled_in(english)


def test_nothing_but_names_and_keys_reads_the_same_in_both_languages() -> None:
    assert {source for _, source, english in entries() if source == english} <= SAME


def test_no_dutch_word_stands_in_an_english_sentence() -> None:
    assert [english for _, _, english in entries() if DUTCH.search(english)] == []
    assert sum(bool(DUTCH.search(source)) for _, source, _ in entries()) > 200  # the same search does find Dutch


def test_one_end_of_a_sentence_and_one_capital() -> None:
    """A full stop, colon or question mark at the end, and a capital at the start, are kept: they say what it is."""
    odd = [
        (source, english)
        for _, source, english in entries()
        if (source[-1] in ".:…") != (english[-1] in ".:…")
        or (source[0].isalpha() and english[0].isalpha() and source[0].isupper() != english[0].isupper())
    ]
    assert odd == []


def test_the_program_loads_these_very_words() -> None:
    translator = QTranslator()
    assert translator.load("hhh_desktop_en", str(I18N))
    wrong = [
        (context, source) for context, source, english in entries() if translator.translate(context, source) != english
    ]
    assert wrong == []
    assert not translator.translate("UnlockView", "geen woord van dit programma")


def _sentences(table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if isinstance(table.get("nl"), str):
        yield table["nl"], table["en"]
    for part in table.values():
        if isinstance(part, dict):
            yield from _sentences(part)


def test_the_sentences_of_errors_agree_in_both_languages() -> None:
    table = tomllib.loads((I18N / "sentences.toml").read_text(encoding="utf-8"))
    pairs = list(_sentences(table))
    assert len(pairs) > 90
    assert [pair for pair in pairs if filled_in(pair[0]) != filled_in(pair[1])] == []
    assert [english for _, english in pairs if DUTCH.search(english)] == []


# ── the program, switched while it is being used ─────────────────────────────────────────────────────────────────────

Said = Counter[tuple[str, str, str]]
"""objectName, kind of words, and the words, of every widget."""

_SPOKEN = (
    "text",
    "placeholderText",
    "toPlainText",
    "windowTitle",
    "accessibleName",
    "accessibleDescription",
    "toolTip",
)


def said(driver: Driver) -> Said:
    """All words of all widgets that are shown, what a screen reader says and the choices in lists included."""
    settle()
    found: Said = Counter()
    for widget in [driver.front, *driver.front.findChildren(QWidget)]:
        if widget.isVisible():
            found.update((widget.objectName(), kind, words) for kind, words in _words_of(widget) if words.strip())
    return found


def _words_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    for kind in _SPOKEN:
        read = getattr(widget, kind, None)
        what_is_typed = kind == "text" and isinstance(widget, QLineEdit) and not widget.isReadOnly()
        if callable(read) and not what_is_typed:
            yield kind, str(read())
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield "choice", widget.itemText(row)


@cache
def templates(language: int) -> dict[str, re.Pattern[str]]:
    """Dutch (1) or English (2) words of the catalogue as patterns: what is filled in may be anything."""
    made = {}
    for entry in entries():
        words = entry[language]
        body = re.sub(r"\\\{\w*\\\}|%s", "(.+)", re.escape(words))
        made[words] = re.compile(body)
    return made


def left_behind(words: Said, gone: int, spoken: int) -> list[str]:
    """Words of a language that should be gone, unless the language that is spoken says it just so."""
    old, new = templates(gone), templates(spoken)
    plain_old, plain_new = set(old) - set(new), set(new)
    filled_old = [pattern for source, pattern in old.items() if filled_in(source) and len(source) > 14]
    left = []
    for name, kind, text in words:
        if text in plain_new:
            continue
        if text in plain_old or any(p.fullmatch(text) for p in filled_old):
            left.append(f"{name}.{kind}: {text}")
    return left


@pytest.fixture(scope="module")
def salon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A salon with one adult who gave some answers, and one child."""
    folder = tmp_path_factory.mktemp("salon")
    home = Salon("", "Knip & Co", "Dorpsweg 1", "4991 AB", "Zomerdam", "", "hallo@knip.example", "")
    vault, _ = create_salon(folder, NewSalon(home, OWNER, PASSPHRASE, "rijmt nergens op"), CHEAP, system_clock)
    desk = Desk(vault, vault.staff.all()[0], BOOK, "1", system_clock)
    noor = registration.register(
        desk, {"given_name": "Noor", "surname": "Berg", "phone": "06 12345678", "email": "noor@knip.example"}
    )
    answers = {"card": Answer.GIVEN, "news_email": Answer.REFUSED, "review": Answer.DEFERRED, "news_post": Answer.GIVEN}
    for purpose, answer in answers.items():
        text = consents.question(desk, purpose, "nl")
        consents.record_answer(desk, noor.id, purpose, answer, text=text, how=How.SPOKEN, seconds_shown=0.0)
    registration.edit(desk, noor.id, {"street": "Kade", "house_number": "2", "postcode": "4991 AB", "city": "Zomerdam"})
    registration.register(
        desk, {"given_name": "Sem", "phone": "06 12345679", "is_adult": False, "guardian_name": "Roos Berg"}
    )
    vault.close()
    return folder


@contextmanager
def program(folder: Path, language: str) -> Iterator[Driver]:
    """The program on that salon; afterwards numbers and days are written as before."""
    before = QLocale()
    try:
        with running(folder, language) as driver:
            driver.settings(language=language)
            yield driver
    finally:
        QLocale.setDefault(before)


def enter(driver: Driver) -> Driver:
    """Opens the salon as its owner."""
    return driver.unlock(OWNER, PASSPHRASE)


def unlock_page(driver: Driver) -> None:
    assert driver.find("unlock").isEnabled()


def list_and_card(driver: Driver) -> None:
    enter(driver).open_card(1)
    driver.click("tab_history")


def card_of_a_child(driver: Driver) -> None:
    enter(driver).open_card(2)
    driver.click("tab_contact")


def no_hit(driver: Driver) -> None:
    enter(driver).type("Sanne Quispelaar 06 41 22 19 80")
    driver.rest()


def form(driver: Driver) -> None:
    enter(driver).key(Qt.Key.Key_N, modifiers=CTRL)
    driver.rest()
    driver.click("is_adult_no")
    driver.click("save_only")


def edited(driver: Driver) -> None:
    enter(driver).open_card(1)
    driver.key(Qt.Key.Key_F2)
    driver.rest()


def keys(driver: Driver) -> None:
    enter(driver).key(Qt.Key.Key_F1)
    driver.rest()


def record_answer(driver: Driver) -> None:
    enter(driver).open_card(1)
    driver.flow.desk.recording.record(1, "birthday")  # type: ignore[union-attr]
    driver.rest()


def hand_over(driver: Driver) -> None:
    enter(driver).open_card(1)
    driver.key(Qt.Key.Key_E, modifiers=CTRL)
    driver.rest()


def owners_page(driver: Driver) -> None:
    enter(driver).click("place_manage")
    driver.click("tab_safety")
    driver.click("verify")


def settings(driver: Driver) -> None:
    enter(driver).click("place_manage")
    driver.click("tab_settings")


SCREENS: tuple[Callable[[Driver], None], ...] = (
    unlock_page, list_and_card, card_of_a_child, no_hit, form, edited, keys, record_answer, hand_over, owners_page,
    settings,
)  # fmt: skip


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_switching_to_english_and_back_leaves_nothing_behind(screen: Callable[[Driver], None], salon: Path) -> None:
    with program(salon, "nl") as driver:
        screen(driver)
        dutch = said(driver)
        driver.settings(language="en")
        english = said(driver)
        driver.settings(language="nl")
        again = said(driver)
    assert left_behind(english, gone=1, spoken=2) == []
    assert left_behind(dutch, gone=2, spoken=1) == []
    assert again == dutch
    assert sum((english - dutch).values()) > 10  # a good part of the screen does speak


def test_what_was_not_switched_is_noticed(salon: Path) -> None:
    with program(salon, "nl") as driver:
        list_and_card(driver)
        dutch = said(driver)
    assert len(left_behind(dutch, gone=1, spoken=2)) > 20


def test_the_unlock_page_is_switched_by_its_own_button_and_takes_its_message_along(salon: Path) -> None:
    with program(salon, "nl") as driver:
        driver.click("show_hint")
        driver.click("unlock")  # nothing typed: it says what to do
        assert "Typ eerst uw wachtzin" in shown_words(driver)
        driver.click("unlock_language_en")
        assert left_behind(said(driver), gone=1, spoken=2) == []
        driver.click("unlock")
        assert "Type your passphrase first" in shown_words(driver)
        driver.click("unlock_language_nl")
        assert left_behind(said(driver), gone=2, spoken=1) == []


def test_the_language_of_this_time_outlives_other_settings_and_is_not_stored(salon: Path, tmp_path: Path) -> None:
    before, folder = QLocale(), tmp_path / "salon"
    shutil.copytree(salon, folder, ignore=lambda *_: {"settings.toml"})
    try:
        with running(folder, "en") as driver:
            driver.settings(handover_folder=str(folder), text_size=14)
            assert (driver.context.language, load_settings(folder).language) == ("en", "nl")
            driver.click("unlock_language_nl")  # stored already, and still a choice
            assert driver.context.language == "nl"
            driver.click("unlock_language_en")
            assert (driver.context.language, load_settings(folder).language) == ("en", "en")
    finally:
        QLocale.setDefault(before)


def test_after_switching_in_the_settings_the_list_and_a_card_speak_the_new_language(salon: Path) -> None:
    with program(salon, "nl") as driver:
        list_and_card(driver)
        driver.click("place_manage")
        driver.click("tab_settings")
        driver.click("language_en")
        driver.click("place_clients")
        assert left_behind(said(driver), gone=1, spoken=2) == []
        driver.open_card(1)
        assert driver.find("tab_history").text() == "History"
        assert left_behind(said(driver), gone=1, spoken=2) == []


# ── in English from the start ────────────────────────────────────────────────────────────────────────────────────────


def shown_words(driver: Driver) -> set[str]:
    """What a person can read on the screen now."""
    settle()
    found = set()
    for widget in driver.front.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if widget.isVisible() and isinstance(widget, QTextEdit):
            found.add(widget.toPlainText())
    return found


def test_the_screens_speak_english(salon: Path) -> None:
    with program(salon, "en") as driver:
        assert {"Unlock", "Show hint", "Use recovery code", "owner"} <= shown_words(driver)
        list_and_card(driver)
        assert {"Clients", "Manage", "Lock", "Statement"} <= shown_words(driver)
        assert {"Consents", "History", "Hand over data", "Erase…", "Change"} <= shown_words(driver)
        driver.click("tab_consents")
        asked = {purpose.name["en"] for purpose in BOOK.asked()}
        assert asked <= shown_words(driver)
        assert {"Yes", "No", "Later", "Not asked", "Withdraw"} <= shown_words(driver)
        driver.key(Qt.Key.Key_Delete, modifiers=CTRL)
        driver.rest()
        assert {"Erase Noor Berg?", "No, do not erase", "This goes", "This stays, and why"} <= shown_words(driver)


def test_the_form_calls_each_field_what_the_export_calls_it(salon: Path) -> None:
    with program(salon, "en") as driver:
        form(driver)
        words = shown_words(driver)
        assert "New client" in words
        plain = {"given_name", "infix", "surname", "phone", "email", "phone_2", "language", "country", "reminder_channel",
                 "street", "house_number", "house_suffix", "postcode", "city", "note", "turns_16"}  # fmt: skip
        assert {field_label(name, "en") for name in plain} <= words
        driver.settings(language="nl")
        assert {field_label(name, "nl") for name in plain} <= shown_words(driver)


def test_the_card_names_its_fields_days_and_choices_in_english(salon: Path) -> None:
    with program(salon, "en") as driver:
        card_of_a_child(driver)
        words = shown_words(driver)
        labels = {field_label(name, "en") for name in FIELD_NAMES}
        assert {"Given name", "Language", "Country"} <= words & labels
        assert {"Dutch", "Netherlands"} <= words
        assert "Here today" in words


def test_the_menus_that_qt_makes_speak_the_language_too(salon: Path) -> None:
    with program(salon, "nl") as driver:
        assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Ongedaan maken"
        driver.settings(language="en")
        assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Undo"

"""The form, filled with keys: nothing chosen beforehand, nothing lost, locked fields that say how to open them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.client_form import ClientForm
from hhh_desktop.services.contact_rules import NOTE_CAP, clean_contact
from hhh_desktop.services.finding import understood
from tests.gui.audit import application, settle
from tests.gui.people import TODAY, book, client, hit

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OPEN = frozenset(FIELD_NAMES)


def sentence(error: InvalidFieldError) -> str:
    return f"Vul {error.field} anders in ({error.reason})"


@pytest.fixture
def form(qtbot: Any) -> ClientForm:
    apply_theme(application(), "light", 11)
    made = ClientForm(sentence)
    made.today = lambda: TODAY
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show_new({}, book())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.focus_first()
    qtbot.waitUntil(made.ui.given_name.hasFocus)
    return made


def focused() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def begin(form: ClientForm, typed: str) -> None:
    form.show_new(understood(typed), book())
    form.focus_first()


# ── registering ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_found_nobody_is_registered_in_a_few_keys(form: ClientForm, qtbot: Any) -> None:
    """Prefilled from the search, what is left is the age and the key that saves: far below thirty keys."""
    begin(form, "Sanne van den Bakker 0641221980")
    assert form.ui.email.hasFocus()
    keys = 0

    def press(key: Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1
        qtbot.keyClick(focused(), key, modifier)

    press(Key.Key_Tab)
    press(Key.Key_Space)
    with qtbot.waitSignal(form.submitted) as sent:
        press(Key.Key_Return, CTRL)
    raw, ask_after = sent.args
    contact = clean_contact(raw, TODAY)
    assert (contact.given_name, contact.infix, contact.surname) == ("Sanne", "van den", "Bakker")
    assert (contact.phone, contact.is_adult, contact.source) == ("+31641221980", True, "desk")
    assert ask_after
    assert keys <= 5


def test_everything_typed_by_hand_with_enter_from_field_to_field(form: ClientForm, qtbot: Any) -> None:
    beyond = 0
    for words in ("Noor", "", "van den Berg", "0612345678", "noor@voorbeeld.nl"):
        qtbot.keyClicks(focused(), words)
        qtbot.keyClick(focused(), Key.Key_Return)
        beyond += 1
    assert form.ui.infix.text() == "van den"
    assert form.ui.surname.text() == "Berg"
    qtbot.keyClick(focused(), Key.Key_Space)
    with qtbot.waitSignal(form.submitted) as sent:
        qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    beyond += 3
    contact = clean_contact(sent.args[0], TODAY)
    assert contact.email == "noor@voorbeeld.nl"
    assert contact.display_name == "Noor van den Berg"
    assert beyond <= 30


def test_nothing_is_chosen_beforehand(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sanne Bakker 0641221980")
    checked = [button.objectName() for button in form.findChildren(QAbstractButton) if button.isChecked()]
    assert checked == []
    sent: list[Any] = []
    form.submitted.connect(lambda *args: sent.append(args))
    qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    assert sent == []
    assert "Kies" in form.ui.is_adult_hint.text()
    assert form.ui.is_adult_yes.hasFocus()


def test_neither_enter_nor_arrows_choose_an_age(form: ClientForm, qtbot: Any) -> None:
    form.ui.is_adult_yes.setFocus()
    for key in (Key.Key_Return, Key.Key_Right, Key.Key_Return, Key.Key_Left):
        qtbot.keyClick(focused(), key)
    assert form.fields.read("is_adult") is None
    qtbot.keyClick(focused(), Key.Key_Space)
    assert form.fields.read("is_adult") is True


def test_a_child_needs_a_guardian_and_only_a_month(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sem Bakker 0641221980")
    assert not form.ui.guardian_name.isVisible()
    qtbot.mouseClick(form.ui.is_adult_no, Qt.MouseButton.LeftButton)
    assert form.ui.guardian_name.isVisible()
    qtbot.keyClicks(form.ui.guardian_name, "Marijke Bakker")
    form.ui.turns_16_month.setCurrentIndex(form.ui.turns_16_month.findData(5))
    form.ui.turns_16_year.setCurrentIndex(form.ui.turns_16_year.findData(2029))
    with qtbot.waitSignal(form.submitted) as sent:
        qtbot.keyClick(form.ui.guardian_name, Key.Key_Return, CTRL)
    contact = clean_contact(sent.args[0], TODAY)
    assert (contact.is_adult, contact.guardian_name, contact.turns_16) == (False, "Marijke Bakker", "2029-05")


def test_a_guardian_is_forgotten_when_the_client_is_of_age_after_all(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sem Bakker 0641221980")
    qtbot.mouseClick(form.ui.is_adult_no, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.ui.guardian_name, "Marijke")
    qtbot.mouseClick(form.ui.is_adult_yes, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(form.submitted) as sent:
        form.ui.save_only.click()
    assert "guardian_name" not in sent.args[0]
    assert sent.args[1] is False


def test_saving_twice_in_a_row_sends_once(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sanne Bakker 0641221980")
    form.ui.is_adult_yes.click()
    sent: list[Any] = []
    form.submitted.connect(lambda *args: sent.append(args))
    qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    assert len(sent) == 1
    form.ready()
    qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    assert len(sent) == 2


# ── refusals, hints, warnings ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("field", FIELD_NAMES)
def test_every_field_can_be_refused_where_it_stands(form: ClientForm, field: str) -> None:
    form.show_client(client(), book(), OPEN)
    form.show_refusal(field, "malformed")
    settle()
    hint = form.fields.hint(field)
    assert hint is not None
    assert hint.isVisible()
    assert f"Vul {field} anders in" in hint.text()
    widget = form.fields.widget(field)
    assert widget is not None
    assert widget.property("refused") is True
    at = focused()
    assert at is widget or widget.isAncestorOf(at)


def test_a_refusal_keeps_what_was_typed_and_goes_with_the_next_key(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sanne Bakker 0641221980")
    qtbot.keyClicks(form.ui.email, "sanne@voorbeeld")
    form.ui.is_adult_yes.click()
    settle()
    place = form.ui.is_adult_yes.mapTo(form, form.ui.is_adult_yes.rect().topLeft())
    form.show_refusal("email", "email_no_dot")
    settle()
    assert form.ui.email.text() == "sanne@voorbeeld"
    assert form.ui.email.hasFocus()
    assert form.ui.is_adult_yes.mapTo(form, form.ui.is_adult_yes.rect().topLeft()) == place, "the form moved"
    qtbot.keyClicks(focused(), ".nl")
    assert form.ui.email.property("refused") is False
    assert form.ui.email_hint.text() == ""


def test_a_refusal_of_an_unknown_field_is_said_at_the_top(form: ClientForm) -> None:
    form.show_refusal("no_such_field", "unknown_field")
    assert "no_such_field" in form.ui.subtitle.text()


def test_a_slip_in_the_address_is_put_right_with_one_key(form: ClientForm, qtbot: Any) -> None:
    form.ui.email.setFocus()
    qtbot.keyClicks(focused(), "noor@gmial.com")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert "noor@gmail.com" in form.ui.email_hint.text()
    form.ui.email.setFocus()
    qtbot.keyClick(focused(), Key.Key_J, CTRL)
    assert form.ui.email.text() == "noor@gmail.com"
    assert form.ui.email_hint.text() == ""


def test_an_infix_that_was_typed_is_left_alone(form: ClientForm, qtbot: Any) -> None:
    qtbot.keyClicks(form.ui.infix, "de")
    form.ui.surname.setFocus()
    qtbot.keyClicks(focused(), "van Dam")
    qtbot.keyClick(focused(), Key.Key_Tab)
    assert (form.ui.infix.text(), form.ui.surname.text()) == ("de", "van Dam")


def test_a_note_warns_and_never_blocks(form: ClientForm, qtbot: Any) -> None:
    form.show_client(client(note=""), book(), OPEN)
    form.ui.note.setFocus()
    qtbot.keyClicks(focused(), "allergie, 111222333")
    assert "gezondheid" in form.ui.note_hint.text()
    assert "burgerservicenummer" in form.ui.note_hint.text()
    with qtbot.waitSignal(form.submitted) as sent:
        qtbot.keyClick(focused(), Key.Key_Return, CTRL)
    assert sent.args[0] == {"note": "allergie, 111222333"}


def test_a_long_note_counts_down_and_is_not_cut(form: ClientForm) -> None:
    form.show_client(client(note=""), book(), OPEN)
    form.ui.note.setPlainText("x" * (NOTE_CAP - 12))
    assert form.ui.note_left.text() == "nog 12 tekens"
    form.ui.note.setPlainText("x" * (NOTE_CAP + 3))
    assert form.ui.note_left.text() == "3 tekens te veel"
    assert len(form.fields.read("note")) == NOTE_CAP + 3


# ── locked fields ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_fields_without_a_yes_are_visible_locked_and_say_why(form: ClientForm) -> None:
    assert set(form.fields.locked) == {
        "street", "house_number", "house_suffix", "postcode", "city", "birth_day", "birth_month", "note",
    }  # fmt: skip
    assert "Nieuws per post" in form.ui.street_hint.text()
    assert "Verjaardag" in form.ui.birth_day_hint.text()
    for name in form.fields.locked:
        widget = form.fields.widget(name)
        assert widget is not None
        assert widget.isVisibleTo(form)
        assert "Eerst een ja" in widget.accessibleDescription()


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_J, CTRL), (Key.Key_Return, Qt.KeyboardModifier.NoModifier)])
@pytest.mark.parametrize(("field", "purpose"), [("street", "news_post"), ("birth_day", "birthday"), ("note", "card")])
def test_one_key_asks_for_the_yes(
    form: ClientForm, qtbot: Any, field: str, purpose: str, key: Key, modifier: Qt.KeyboardModifier
) -> None:
    widget = form.fields.widget(field)
    assert widget is not None
    widget.setFocus()
    asked: list[str] = []
    form.question_requested.connect(asked.append)
    qtbot.keyClick(widget, key, modifier)
    assert asked == [purpose]


def test_a_click_on_the_words_asks_once(form: ClientForm, qtbot: Any) -> None:
    asked: list[str] = []
    form.question_requested.connect(asked.append)
    qtbot.mouseClick(form.ui.birth_day_hint, Qt.MouseButton.LeftButton)
    assert asked == ["birthday"]


def test_nothing_can_be_typed_into_a_locked_field(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sanne Bakker 0641221980")
    for name in ("street", "postcode", "note"):
        widget = form.fields.widget(name)
        assert widget is not None
        widget.setFocus()
        qtbot.keyClicks(widget, "1234AB")
        assert form.fields.read(name) == ""
    form.ui.is_adult_yes.click()
    with qtbot.waitSignal(form.submitted) as sent:
        form.ui.save_only.click()
    assert not set(sent.args[0]) & set(form.fields.locked)


def test_an_open_field_takes_what_is_typed(form: ClientForm, qtbot: Any) -> None:
    """The control of the test above."""
    form.show_client(client(postcode=""), book(), OPEN)
    form.ui.postcode.setFocus()
    qtbot.keyClicks(form.ui.postcode, "5611ab")
    with qtbot.waitSignal(form.submitted) as sent:
        form.ui.save_client.click()
    assert sent.args[0] == {"postcode": "5611ab"}


# ── changing, doubles, races, leaving ────────────────────────────────────────────────────────────────────────────────


def test_only_what_was_changed_is_sent(form: ClientForm, qtbot: Any) -> None:
    form.show_client(client(), book(), OPEN)
    assert not form.is_dirty
    assert (form.client_id, form.version) == (1, 3)
    assert form.ui.phone.text() == "06 12 34 56 78"
    form.ui.phone.selectAll()
    qtbot.keyClicks(form.ui.phone, "0687654321")
    form.ui.country.setCurrentIndex(form.ui.country.findData("BE"))
    with qtbot.waitSignal(form.submitted) as sent:
        form.ui.save_client.click()
    assert sent.args == [{"phone": "0687654321", "country": "BE"}, False]


def test_a_channel_can_be_taken_back(form: ClientForm, qtbot: Any) -> None:
    form.show_client(client(reminder_channel="sms"), book(), OPEN)
    assert form.ui.reminder_channel_sms.isChecked()
    qtbot.mouseClick(form.ui.reminder_channel_sms, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(form.submitted) as sent:
        form.ui.save_client.click()
    assert sent.args[0] == {"reminder_channel": ""}


def test_a_source_in_other_words_is_kept(form: ClientForm) -> None:
    form.show_client(client(source="beurs 2025"), book(), OPEN)
    assert form.ui.source.currentText() == "beurs 2025"
    assert form.fields.read("source") == "beurs 2025"
    assert not form.is_dirty


def test_doubles_are_looked_for_while_typing_and_block_nothing(form: ClientForm, qtbot: Any) -> None:
    with qtbot.waitSignal(form.typed) as sent:
        qtbot.keyClicks(focused(), "Sanne")
    assert sent.args[0]["given_name"] == "Sanne"
    twins = tuple(hit(at, "Sanne", "", name).found for at, name in ((8, "Backer"), (9, "Bakker")))
    form.show_lookalikes(twins)
    assert form.ui.lookalike_name.text() == "Lijkt op Sanne Backer"
    qtbot.mouseClick(form.ui.not_same, Qt.MouseButton.LeftButton)
    assert form.ui.lookalike_name.text() == "Lijkt op Sanne Bakker"
    qtbot.mouseClick(form.ui.not_same, Qt.MouseButton.LeftButton)
    assert not form.ui.lookalike.isVisible()
    form.show_lookalikes(twins)
    assert not form.ui.lookalike.isVisible(), "asked once is enough"


def test_the_card_of_a_double_is_opened_after_asking_about_what_was_typed(form: ClientForm, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "Sanne")
    form.show_lookalikes((hit(8, "Sanne", "", "Backer").found,))
    opened: list[int] = []
    form.open_client_requested.connect(opened.append)
    form.ui.open_lookalike.click()
    assert opened == []
    assert form.ui.unsaved.isVisible()
    form.ui.throw_away.click()
    assert opened == [8]


def test_escape_asks_before_it_throws_away(form: ClientForm, qtbot: Any) -> None:
    cancelled: list[int] = []
    form.cancelled.connect(lambda: cancelled.append(1))
    qtbot.keyClicks(focused(), "Sanne")
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert cancelled == []
    assert form.ui.unsaved.isVisible()
    assert form.ui.keep_typing.hasFocus()
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert not form.ui.unsaved.isVisible()
    assert form.ui.given_name.text() == "Sanne"
    form.ui.cancel_form.click()
    form.ui.throw_away.click()
    assert cancelled == [1]
    assert form.ui.given_name.text() == ""


def test_escape_leaves_at_once_when_nothing_was_typed(form: ClientForm, qtbot: Any) -> None:
    begin(form, "Sanne Bakker 0641221980")
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(focused(), Key.Key_Escape)


def test_a_lost_race_shows_both_and_overwrites_nothing(form: ClientForm, qtbot: Any) -> None:
    before = client()
    form.show_client(before, book(), OPEN)
    form.ui.phone.setText("0641 221980")
    form.ui.city.setText("Best")
    contact = replace(before.contact, phone="+31688888888", street="Grote Berg", given_name="Sannetje")
    form.show_lost_race(replace(before, version=4, contact=contact), "Esra")
    settle()
    assert form.version == 4
    assert form.ui.title.text().startswith("Sannetje "), "the client is called what the other made of it"
    assert form.ui.street.text() == "Grote Berg", "what only the other changed is taken over"
    assert form.ui.city.text() == "Best", "what only I changed is kept"
    sent: list[Any] = []
    form.submitted.connect(lambda *args: sent.append(args))
    form.ui.save_client.click()
    assert sent == [], "a field both changed waits for a choice"
    theirs = form.findChild(QAbstractButton, "race_phone_theirs")
    mine = form.findChild(QAbstractButton, "race_phone_mine")
    assert theirs is not None
    assert mine is not None
    assert "06 88 88 88 88" in theirs.text()
    assert "06 41 22 19 80" in mine.text(), "both are written the same way, or nobody sees the difference"
    theirs.click()
    assert form.ui.phone.text() == "06 88 88 88 88"
    mine.click()
    form.ui.save_client.click()
    assert sent == [({"phone": "0641 221980", "city": "Best"}, False)]


def test_the_language_changes_while_typing_and_keeps_what_was_typed(form: ClientForm, qtbot: Any) -> None:
    from tests.gui.audit import Longer

    begin(form, "Sanne Bakker 0641221980")
    form.ui.country.setCurrentIndex(form.ui.country.findData("PL"))
    form.ui.is_adult_yes.click()
    kept = form.fields.read_all()
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    try:
        QApplication.sendEvent(form, QEvent(QEvent.Type.LanguageChange))
        assert form.ui.given_name_label.text() == longer.translate("", "Voornaam")
        assert form.fields.read_all() == kept
    finally:
        QCoreApplication.removeTranslator(longer)


def test_every_field_has_its_name_and_a_word(form: ClientForm) -> None:
    for name in FIELD_NAMES:
        widget = form.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.accessibleName(), name


def test_clearing_forgets_every_field(form: ClientForm) -> None:
    form.show_client(client(guardian_name="Marijke", is_adult=False, turns_16="2029-05"), book(), OPEN)
    form.clear()
    settle()
    assert not form.is_dirty
    assert form.client_id is None
    assert not any(field.text() for field in form.findChildren(QLineEdit))
    assert form.fields.read("note") == ""
    assert form.fields.read("turns_16") == ""

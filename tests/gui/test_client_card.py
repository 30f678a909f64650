"""The card: every state in words, one button a row, and nothing offered that the rules or the role forbid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from hhh_desktop.domain.client import FieldChange
from hhh_desktop.domain.consent import state_of
from hhh_desktop.domain.staff import RIGHTS, Right, Role
from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.client_card import ClientCard
from hhh_desktop.services.finding import ClientCard as Card
from tests.gui.audit import application, settle, tab_chain
from tests.gui.people import EVENTS, LABELS, STAFF, TODAY, book, card, client


@pytest.fixture
def view(qtbot: Any) -> ClientCard:
    apply_theme(application(), "light", 11)
    made = ClientCard()
    qtbot.addWidget(made)
    made.resize(850, 680)
    show(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def show(view: ClientCard, role: Role = Role.OWNER, one: Card | None = None, today: date = TODAY) -> None:
    view.show_card(one or card(), book(), LABELS, STAFF, RIGHTS[role], today)


def button(view: ClientCard, name: str) -> QAbstractButton | None:
    return view.findChild(QAbstractButton, name)


def state(view: ClientCard, purpose: str) -> str:
    label = view.findChild(QLabel, f"consent_state_{purpose}")
    assert label is not None
    return label.text()


def test_every_purpose_has_its_state_in_a_word(view: ClientCard) -> None:
    assert state(view, "card") == "Ja"
    assert state(view, "news_email") == "Nee"
    assert state(view, "news_sms") == "Ingetrokken"
    assert state(view, "review") == "Later"
    assert state(view, "news_post") == "Verlopen"
    assert state(view, "birthday") == "Niet gevraagd"


def test_a_row_says_since_when_how_and_by_whom(view: ClientCard) -> None:
    words = {label.text() for label in view.findChildren(QLabel)}
    assert "12 mrt 2025 · klantscherm" in words
    assert "8 nov 2026 · per telefoon, Marije" in words
    assert "3 nov 2026 · later vragen" in words
    assert "nog geen antwoord" in words


def test_withdrawing_takes_one_press_on_the_row(view: ClientCard, qtbot: Any) -> None:
    withdraw = button(view, "withdraw_card")
    assert withdraw is not None
    with qtbot.waitSignal(view.withdrawn) as sent:
        qtbot.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    assert sent.args == ["card"]


def test_a_no_younger_than_six_months_has_no_button_but_a_day(view: ClientCard) -> None:
    asked = button(view, "ask_news_sms")
    assert asked is not None
    assert not asked.isVisible()
    assert "weer vanaf 8 mei" in {label.text() for label in view.findChildren(QLabel) if label.isVisible()}


def test_the_same_no_can_be_asked_again_after_six_months(view: ClientCard) -> None:
    """The control of the test above: only the day differs."""
    later = date(2027, 5, 8)
    states = tuple(state_of(book(), purpose.id, EVENTS, later) for purpose in book().asked())
    show(view, one=Card(client(), states, frozenset()), today=later)
    asked = button(view, "ask_news_sms")
    assert asked is not None
    assert asked.isVisible()
    assert asked.text() == "Opnieuw vragen"


def test_one_row_asks_one_purpose_and_the_round_asks_all_open_ones(view: ClientCard, qtbot: Any) -> None:
    ask = button(view, "ask_birthday")
    assert ask is not None
    with qtbot.waitSignal(view.asked) as sent:
        qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert sent.args == [("birthday",)]
    open_ones = card().questions
    assert view.ui.ask_consents.text() == f"{len(open_ones)} vragen stellen"
    with qtbot.waitSignal(view.asked) as sent:
        qtbot.mouseClick(view.ui.ask_consents, Qt.MouseButton.LeftButton)
    assert sent.args == [open_ones]
    assert "news_sms" not in open_ones


@pytest.mark.parametrize("role", list(Role))
def test_only_the_owner_hands_over_and_erases(view: ClientCard, role: Role) -> None:
    show(view, role)
    settle()
    owner = role is Role.OWNER
    for name, right in (("export_client", Right.EXPORT), ("erase_client", Right.ERASE)):
        found = button(view, name)
        assert found is not None
        assert found.isVisible() == (right in RIGHTS[role]) == owner
    assert view.ui.rights_hint.isVisible() != owner


def test_a_minor_is_marked_with_who_decides(view: ClientCard) -> None:
    assert not view.ui.alert.isVisible()
    show(view, one=card(client(is_adult=False, guardian_name="Marijke van den Berg")))
    assert view.ui.alert.isVisible()
    assert "Marijke van den Berg" in view.ui.alert_text.text()


def test_contact_shows_what_is_kept_and_nothing_else(view: ClientCard) -> None:
    view.ui.tab_contact.click()
    words = [label.text() for label in view.ui.contact_rows.findChildren(QLabel)]
    assert words[words.index("Telefoon") + 1] == "06 12 34 56 78"
    assert words[words.index("Leeftijd") + 1] == "16 jaar of ouder"
    assert LABELS["street"] not in words
    assert LABELS["birth_day"] not in words


def test_what_a_withdrawn_purpose_kept_is_not_shown_but_can_be_erased(view: ClientCard, qtbot: Any) -> None:
    known = client()
    kept = replace(known, contact=replace(known.contact, postcode="5611 AB", city="Eindhoven", street="Dorpsstraat"))
    show(view, one=card(kept), today=TODAY)
    assert not view.ui.fact_home.isVisibleTo(view)
    view.ui.tab_contact.click()
    words = [label.text() for label in view.ui.contact_rows.findChildren(QLabel)]
    assert words[words.index("Postcode") + 1] == "bewaard, maar niet meer in gebruik"
    assert not {"5611 AB", "Eindhoven", "Dorpsstraat"} & set(words)
    with qtbot.waitSignal(view.left_over_requested) as sent:
        view.findChild(QAbstractButton, "clear_news_post").click()
    assert sent.args == ["news_post"]


def test_history_is_asked_for_once_and_shown_newest_first(view: ClientCard, qtbot: Any) -> None:
    with qtbot.waitSignal(view.history_requested) as sent:
        view.ui.tab_history.click()
    assert sent.args == [1]
    change = FieldChange(2, "2026-05-01T09:10:00.000Z", 1, "phone", "+31611111111")
    view.show_history((change,), EVENTS)
    words = [label.text() for label in view.ui.history_rows.findChildren(QLabel) if label.text()]
    assert words[0] == "Ingetrokken: Nieuws per sms"
    assert "Telefoon gewijzigd" in words
    assert any("was: 06 11 11 11 11" in word and "Esra" in word for word in words)
    assert words.index("Ingetrokken: Nieuws per sms") < words.index("Telefoon gewijzigd") < words.index("Ingeschreven")
    asked: list[int] = []
    view.history_requested.connect(asked.append)
    view.ui.tab_consents.click()
    view.ui.tab_history.click()
    assert asked == []


def test_tab_walks_from_tabs_over_rows_to_the_footer(view: ClientCard, qtbot: Any) -> None:
    view.focus_first()
    assert view.ui.tab_consents.hasFocus()
    names = [widget.objectName() for widget in tab_chain(view)]
    order = ["tab_consents", "edit_client", "withdraw_card", "ask_birthday", "export_client", "ask_consents"]
    assert [name for name in names if name in order] == order


def test_enter_and_space_on_what_has_the_focus_first_change_nothing(view: ClientCard, qtbot: Any) -> None:
    sent: list[str] = []
    for name in ("asked", "withdrawn", "edit_requested", "export_requested", "erase_requested"):
        getattr(view, name).connect(lambda *_args, name=name: sent.append(name))
    view.focus_first()
    at = QApplication.focusWidget()
    assert at is not None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(at, key)
    assert sent == []


def test_a_name_is_never_markup(view: ClientCard) -> None:
    show(view, one=card(client(given_name="<img src=x>", surname="<b>Berg</b>")))
    assert view.ui.name.text() == "<img src=x> van den <b>Berg</b>"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in view.findChildren(QLabel) if label.text())


def test_a_name_of_two_hundred_letters_makes_nothing_wider(view: ClientCard) -> None:
    before = view.minimumSizeHint().width()
    show(
        view, one=card(client(given_name="W" * 200, surname="M" * 200, city="P" * 200, email="e" * 200, note="n" * 900))
    )
    view.ui.tab_contact.click()
    settle()
    assert view.minimumSizeHint().width() <= max(before, 700)
    assert view.ui.name.accessibleName() or view.ui.name.text() == f"{'W' * 200} van den {'M' * 200}"


def test_another_language_is_spoken_at_once(view: ClientCard) -> None:
    from tests.gui.audit import Longer

    longer = Longer()
    QCoreApplication.installTranslator(longer)
    try:
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
        settle()
        assert state(view, "card") == longer.translate("", "Ja")
        assert view.ui.tab_contact.text() == longer.translate("", "Contact")
    finally:
        QCoreApplication.removeTranslator(longer)


def test_nothing_is_left_after_clearing(view: ClientCard) -> None:
    view.clear()
    settle()
    assert view.client_id is None
    words = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "Noor" not in words
    assert "Berg" not in words

"""The desk window, walked through with keys; what it shows, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from hhh_desktop import __version__
from hhh_desktop.domain.staff import RIGHTS, Role
from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.fault_panel import DiskRoom
from hhh_desktop.gui.views.main_window import MainWindow
from hhh_desktop.services.finding import understood
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle
from tests.gui.people import BERGS, LABELS, STAFF, TODAY, book, card, client, hit

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: Any) -> MainWindow:
    apply_theme(application(), "light", 11)
    made = MainWindow()
    made.use_today(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.focus_search()
    qtbot.waitUntil(made.ui.search.hasFocus)
    return made


def show_card(window: MainWindow, role: Role = Role.OWNER) -> None:
    window.client_card.show_card(card(), book(), LABELS, STAFF, RIGHTS[role], TODAY)
    window.show_client(1)


def focused() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def test_each_key_searches_and_the_first_hit_is_chosen(window: MainWindow, qtbot: Any) -> None:
    asked: list[str] = []
    window.searched.connect(asked.append)
    qtbot.keyClicks(focused(), "ber")
    assert asked == ["b", "be", "ber"]
    window.show_hits("ber", BERGS)
    assert window.list.selected() == 1
    qtbot.keyClick(focused(), Key.Key_Down)
    qtbot.keyClick(focused(), Key.Key_Down)
    qtbot.keyClick(focused(), Key.Key_Up)
    assert window.ui.search.hasFocus()
    with qtbot.waitSignal(window.client_chosen) as chosen:
        qtbot.keyClick(focused(), Key.Key_Return)
    assert chosen.args == [2]


def test_rows_of_older_words_are_dropped(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "be")
    window.show_hits("b", BERGS)
    assert window.list.count == 0
    window.show_hits("be", BERGS)
    assert window.list.count == 3


def test_enter_waits_for_the_rows_of_what_was_typed(window: MainWindow, qtbot: Any) -> None:
    """A quick Enter never opens who stood on top for fewer letters."""
    chosen: list[int] = []
    window.client_chosen.connect(chosen.append)
    qtbot.keyClicks(focused(), "b")
    window.show_hits("b", BERGS)
    qtbot.keyClicks(focused(), "ergm")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert chosen == []
    window.show_hits("bergm", BERGS[2:])
    assert chosen == [3]


def test_nobody_found_and_enter_registers_what_was_typed(window: MainWindow, qtbot: Any) -> None:
    typed = "Sanne Bakker 0641221980"
    qtbot.keyClicks(focused(), typed)
    window.show_hits(typed, ())
    assert window.ui.pages.currentWidget() is window.no_hit_panel
    shown = {label.text() for label in window.no_hit_panel.findChildren(QLabel)}
    assert {"Sanne", "Bakker", "0641221980"} <= shown
    window.show_near(typed, (hit(9, "Sanne", "", "Backer"),))
    assert window.list.selected() is None
    with qtbot.waitSignal(window.register_requested) as asked:
        qtbot.keyClick(focused(), Key.Key_Return)
    assert asked.args == [typed]


def test_a_near_spelling_is_reached_with_down_and_left_with_up(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "bakkre")
    window.show_hits("bakkre", ())
    window.show_near("bakkre", (hit(9, "Sanne", "", "Bakker"),))
    qtbot.keyClick(focused(), Key.Key_Down)
    assert window.list.selected() == 9
    qtbot.keyClick(focused(), Key.Key_Up)
    assert window.list.selected() is None


def test_escape_steps_back_and_then_empties_the_search(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "berg")
    window.show_hits("berg", BERGS)
    show_card(window)
    assert not window.ui.search.hasFocus()
    with qtbot.waitSignal(window.back_requested):
        qtbot.keyClick(focused(), Key.Key_Escape)
    assert window.ui.search.hasFocus()
    assert window.ui.search.text() == "berg"
    assert window.ui.pages.currentWidget() is window.welcome_panel
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert window.ui.search.text() == ""


def test_a_letter_typed_on_the_card_starts_a_new_search(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "berg")
    window.show_hits("berg", BERGS)
    show_card(window)
    qtbot.keyClicks(focused(), "j")
    assert window.ui.search.hasFocus()
    qtbot.keyClicks(focused(), "a")
    assert window.ui.search.text() == "ja"
    assert window.ui.pages.currentWidget() is window.welcome_panel


def test_a_letter_typed_on_the_list_goes_to_the_search(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "berg")
    window.show_hits("berg", BERGS)
    window.ui.client_list.setFocus()
    qtbot.keyClicks(window.ui.client_list, "x")
    assert window.ui.search.text() == "x"
    window.show_hits("x", BERGS)
    window.ui.client_list.setFocus()
    with qtbot.waitSignal(window.client_chosen):
        qtbot.keyClick(window.ui.client_list, Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Key.Key_T, "asked"), (Key.Key_E, "export_requested"), (Key.Key_Delete, "erase_requested")],
)
def test_keys_of_the_card_work_from_card_and_search(window: MainWindow, qtbot: Any, key: Key, signal: str) -> None:
    window.ui.search.setText("berg")
    show_card(window)
    for at in (focused(), window.ui.search):
        at.setFocus()
        with qtbot.waitSignal(getattr(window.client_card, signal)):
            qtbot.keyClick(at, key, CTRL)
    assert window.ui.search.text() == "berg"


def test_keys_of_the_card_do_nothing_without_a_card(window: MainWindow, qtbot: Any) -> None:
    fired: list[str] = []
    window.client_card.export_requested.connect(lambda: fired.append("export"))
    window.client_card.erase_requested.connect(lambda: fired.append("erase"))
    window.show_welcome()
    window.focus_search()
    qtbot.keyClicks(focused(), "een twee")
    qtbot.keyClick(focused(), Key.Key_E, CTRL)
    qtbot.keyClick(focused(), Key.Key_Home)
    qtbot.keyClick(focused(), Key.Key_Delete, CTRL)
    assert fired == []
    assert window.ui.search.text() == "twee"  # without a card the key edits, as in any field


def test_a_receptionist_has_no_key_for_what_she_may_not_do(window: MainWindow, qtbot: Any) -> None:
    fired: list[str] = []
    window.client_card.export_requested.connect(lambda: fired.append("export"))
    window.client_card.erase_requested.connect(lambda: fired.append("erase"))
    show_card(window, Role.RECEPTIONIST)
    qtbot.keyClick(focused(), Key.Key_E, CTRL)
    qtbot.keyClick(focused(), Key.Key_Delete, CTRL)
    assert fired == []
    assert window.client_card.ui.rights_hint.isVisible()
    show_card(window, Role.OWNER)
    qtbot.keyClick(focused(), Key.Key_E, CTRL)
    assert fired == ["export"]


def test_lock_new_client_and_keys_from_everywhere(window: MainWindow, qtbot: Any) -> None:
    show_card(window)
    with qtbot.waitSignal(window.lock_requested):
        qtbot.keyClick(focused(), Key.Key_L, CTRL)
    with qtbot.waitSignal(window.statement_requested):
        qtbot.keyClick(focused(), Key.Key_F3)
    with qtbot.waitSignal(window.register_requested):
        qtbot.keyClick(focused(), Key.Key_N, CTRL)
    with qtbot.waitSignal(window.help_requested):
        qtbot.keyClick(focused(), Key.Key_F1)
    assert window.ui.pages.currentWidget() is window.keys_panel
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert window.ui.pages.currentWidget() is window.client_card


def test_the_overview_names_every_shortcut(window: MainWindow) -> None:
    listed = {keys for keys, _ in window.shortcuts()}
    assert {"Ctrl+F", "Ctrl+N", "Ctrl+T", "Ctrl+E", "Ctrl+Del", "Ctrl+L", "F1", "F2", "Ctrl+Enter"} <= listed
    window.show_keys()
    settle()
    shown = {label.text() for label in window.keys_panel.findChildren(QLabel)}
    assert listed <= shown


def test_what_is_typed_in_the_form_is_asked_about_before_another_client(window: MainWindow, qtbot: Any) -> None:
    window.client_form.show_new({}, book())
    window.show_form()
    qtbot.keyClicks(window.client_form.ui.given_name, "Sanne")
    window.focus_search()
    qtbot.keyClicks(focused(), "berg")
    window.show_hits("berg", BERGS)
    chosen: list[int] = []
    window.client_chosen.connect(chosen.append)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert chosen == []
    assert window.client_form.ui.unsaved.isVisible()
    assert window.client_form.ui.given_name.text() == "Sanne"
    qtbot.mouseClick(window.client_form.ui.throw_away, Qt.MouseButton.LeftButton)
    assert chosen == [1]


def test_escape_in_the_search_does_not_walk_away_from_a_half_filled_form(window: MainWindow, qtbot: Any) -> None:
    cancelled: list[int] = []
    window.client_form.cancelled.connect(lambda: cancelled.append(1))
    window.client_form.show_new({}, book())
    window.show_form()
    qtbot.keyClicks(window.client_form.ui.given_name, "Sanne")
    window.focus_search()
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert window.ui.pages.currentWidget() is window.client_form
    assert window.client_form.ui.unsaved.isVisible()
    assert cancelled == []
    window.client_form.ui.keep_typing.click()
    window.fault_panel.show_fault("disk_full", "Sanne")
    window.show_page(window.fault_panel)
    qtbot.keyClick(window.ui.search, Key.Key_Escape)
    assert window.ui.pages.currentWidget() is window.client_form
    window.client_form.clear()
    qtbot.keyClick(window.ui.search, Key.Key_Escape)
    assert cancelled == [1]


def test_locking_leaves_no_client_in_any_widget(window: MainWindow, qtbot: Any) -> None:
    qtbot.keyClicks(focused(), "Zzyzx 0641221980")
    window.show_hits("Zzyzx 0641221980", ())
    window.show_near("Zzyzx 0641221980", (hit(9, "Zzyzx", "", "Qqqx"),))
    one = client(given_name="Zzyzx", surname="Qqqx", guardian_name="Wwwx", is_adult=False, email="zzyzx@qqqx.nl")
    window.client_card.show_card(card(one), book(), LABELS, STAFF, RIGHTS[Role.OWNER], TODAY)
    window.client_form.show_client(one, book(), frozenset({"note"}))
    window.client_form.show_lookalikes((hit(9, "Zzyzx", "", "Qqqx").found,))
    window.fault_panel.show_fault("disk_full", "Zzyzx Qqqx")
    window.message_bar.show_message("good", "Zzyzx is bewaard")
    window.clear_clients()
    settle()
    left = []
    for widget in [window, *window.findChildren(QWidget)]:
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
        left += [
            (widget.objectName(), word) for word in words for n in ("Zzyzx", "Qqqx", "Wwwx", "qqqx.nl") if n in word
        ]
    assert left == []
    assert window.list.count == 0
    assert not window.client_form.is_dirty


def test_after_a_finished_action_nobody_is_left_not_even_for_undo(window: MainWindow, qtbot: Any) -> None:
    typed = "Zzyzx 0641221980"
    qtbot.keyClicks(focused(), typed)
    window.show_hits(typed, ())
    window.finish()
    settle()
    words = [label.text() for label in window.findChildren(QLabel)]
    assert not [word for word in words if "Zzyzx" in word]
    assert window.ui.search.hasFocus()
    qtbot.keyClick(focused(), Key.Key_Z, CTRL)
    assert window.ui.search.text() == ""


def test_typing_replaces_the_rows_without_making_widgets(window: MainWindow) -> None:
    before = len(window.findChildren(QWidget))
    many = tuple(hit(at, f"Naam{at}", "van", "Berg") for at in range(50))
    window.ui.search.setText("berg")
    window.show_hits("berg", many)
    assert window.list.count == 50
    assert len(window.findChildren(QWidget)) == before
    assert window.ui.list_more.isVisible()


def test_the_list_folds_away_and_the_card_leads_back(window: MainWindow, qtbot: Any) -> None:
    window.ui.search.setText("berg")
    window.show_hits("berg", BERGS)
    show_card(window)
    assert window.ui.list_pane.isVisible()
    assert not window.client_card.ui.back_to_list.isVisible()
    apply_theme(application(), "light", 18)
    window.resize(1000, 700)
    settle()
    assert not window.ui.list_pane.isVisible()
    assert window.client_card.ui.back_to_list.text() == "Terug naar 3 klanten"
    qtbot.mouseClick(window.client_card.ui.back_to_list, Qt.MouseButton.LeftButton)
    settle()
    assert window.ui.list_pane.isVisible()
    assert window.ui.search.hasFocus()
    apply_theme(application(), "light", 11)


# ── how it looks ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _made() -> MainWindow:
    made = MainWindow(lambda error: f"Vul dit veld anders in: {error.reason}")
    made.use_today(lambda: TODAY)
    return made


def _card(role: Role = Role.OWNER) -> MainWindow:
    made = _made()
    made.ui.search.setText("berg")
    made.show_hits("berg", BERGS)
    minor = client(is_adult=False, guardian_name="Marijke van den Berg")
    made.client_card.show_card(card(minor), book(), LABELS, STAFF, RIGHTS[role], TODAY)
    made.show_client(1)
    return made


def _contact() -> MainWindow:
    made = _card()
    made.client_card.ui.tab_contact.click()
    return made


def _no_hit() -> MainWindow:
    made, typed = _made(), "Sanne Bakker 06 41 22 19 80"
    made.ui.search.setText(typed)
    made.show_hits(typed, ())
    made.show_near(typed, (hit(9, "Sanne", "", "Backer"),))
    return made


def _welcome() -> MainWindow:
    made = _made()
    made.show_hits("", tuple(hit(at, "Roos", "", "Jansen", last="2026-11-23T09:10:00.000Z") for at in range(5)))
    made.message_bar.show_message("good", "De klant is gewist", "43 gegevens zijn weg.", [("proof", "Bewijs openen")])
    return made


def _first_day() -> MainWindow:
    made = _made()
    made.show_first_day("Salon Zonnig")
    return made


def _form() -> MainWindow:
    made = _no_hit()
    made.client_form.show_new(understood("Sanne van den Bakker 0641221980"), book())
    made.show_form()
    made.show_lookalikes((hit(9, "Sanne", "", "Backer").found,))
    made.client_form.ui.is_adult_no.click()
    made.client_form.ui.email.setText("sanne@voorbeeld")
    made.client_form.show_refusal("email", "email_no_dot")
    return made


def _fault() -> MainWindow:
    made = _made()
    room = DiskRoom("C:", 12_000_000, 256_000_000_000, 200_000_000)
    made.fault_panel.show_fault("disk_full", "Sanne Bakker", room=room, actions={"open_trash", "show_backups"})
    made.show_page(made.fault_panel)
    return made


def _keys() -> MainWindow:
    made = _made()
    made.show_keys()
    return made


def _licences() -> MainWindow:
    made = _keys()
    made.keys_panel.ui.licences.click()
    return made


SCREENS: dict[str, Callable[[], MainWindow]] = {
    "card": _card,
    "card of a receptionist": lambda: _card(Role.RECEPTIONIST),
    "contact": _contact,
    "no hit": _no_hit,
    "welcome": _welcome,
    "first day": _first_day,
    "form": _form,
    "fault": _fault,
    "keys": _keys,
    "licences": _licences,
}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_screen_is_whole(screen: str, variant: Variant) -> None:
    with looked_at(SCREENS[screen], variant) as shown:
        assert (shown.width(), shown.height()) == (variant.width, variant.height)
        assert audit(shown) == []


def test_the_audit_sees_a_button_that_is_too_narrow() -> None:
    """The control: the same look at the same screen with one button squeezed."""
    with looked_at(_card) as shown:
        assert isinstance(shown, MainWindow)
        shown.client_card.ui.ask_consents.setMaximumWidth(60)
        settle()
        assert any("ask_consents" in problem for problem in audit(shown))


def test_help_tells_the_version_and_the_licences(window: MainWindow, qtbot: Any) -> None:
    window.show_keys()
    settle()
    panel = window.keys_panel
    assert __version__ in panel.ui.about.text()
    assert not panel.ui.licence_text.isVisible()
    qtbot.mouseClick(panel.ui.licences, Qt.MouseButton.LeftButton)
    settle()
    read = panel.ui.licence_text.toPlainText()
    for words in ("SQLCipher", "GNU LESSER GENERAL PUBLIC LICENSE", "ZETETIC LLC", "shiboken6"):
        assert words in read
    assert panel.ui.licence_text.hasFocus() and not panel.ui.rows.isVisible()
    qtbot.keyClick(focused(), Key.Key_Escape)
    assert window.ui.pages.currentWidget() is not panel
    window.show_keys()
    settle()
    assert panel.ui.rows.isVisible() and panel.ui.licence_text.toPlainText() == ""

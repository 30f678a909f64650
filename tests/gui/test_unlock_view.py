"""The unlock window: keys, words, waiting, trouble, and how it looks in every variant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.unlock_view import StaffChoice, UnlockView
from tests.gui.audit import FEW_VARIANTS, VARIANTS, Variant, application, audit, looked_at, settle, shown, tab_chain

MARIJE = StaffChoice("Marije", "owner", "het huis van vroeger")
ESRA = StaffChoice("Esra", "receptionist", "de straat, het dier en het ijsje")
DAAN = StaffChoice("Daan")
FIVE = [MARIJE, ESRA, DAAN, StaffChoice("Fatima"), StaffChoice("Anna-Sophia Willemijn van der Meulen")]


@pytest.fixture
def view(qtbot: QtBot) -> UnlockView:
    application()
    made = UnlockView()
    qtbot.addWidget(made)
    made.show_staff([MARIJE, ESRA, DAAN])
    shown(made)
    made.focus_passphrase()
    return made


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_return_hands_over_who_and_what(view: UnlockView) -> None:
    sent: list[tuple[str, str]] = []
    view.submitted.connect(lambda name, passphrase: sent.append((name, passphrase)))
    assert view.choose_staff("Esra")
    QTest.keyClicks(view.ui.unlock_passphrase, "fietsbel lantaarn zee")
    _press(Qt.Key.Key_Return)
    assert sent == [("Esra", "fietsbel lantaarn zee")]


def test_nothing_typed_is_answered_with_the_next_step(view: UnlockView) -> None:
    sent: list[str] = []
    view.submitted.connect(lambda name, _passphrase: sent.append(name))
    view.ui.unlock.click()
    assert sent == []
    assert "wachtzin" in view.ui.message_bar.message()
    assert view.ui.unlock_passphrase.hasFocus()


def test_arrows_choose_a_tile_and_tab_passes_them_in_one_step(view: UnlockView) -> None:
    view.ui.unlock_staff.tiles()[0].setFocus()
    _press(Qt.Key.Key_Right)
    assert view.staff_name() == "Esra"
    assert view.ui.unlock_staff.property("current_name") == "Esra"
    _press(Qt.Key.Key_Tab)
    assert view.ui.unlock_passphrase.hasFocus()
    stops = [widget.objectName() for widget in tab_chain(view)]
    assert sum(name.startswith("unlock_staff") for name in stops) == 1


def test_return_on_a_tile_unlocks_and_on_another_button_presses_that(view: UnlockView) -> None:
    sent: list[str] = []
    view.submitted.connect(lambda name, _passphrase: sent.append(name))
    QTest.keyClicks(view.ui.unlock_passphrase, "fietsbel lantaarn zee")
    view.ui.unlock_staff.tiles()[0].setFocus()
    _press(Qt.Key.Key_Return)
    assert sent == ["Marije"]
    asked: list[bool] = []
    view.statement_requested.connect(lambda: asked.append(True))
    view.ui.statement.setFocus()
    _press(Qt.Key.Key_Return)
    assert asked == [True]
    assert sent == ["Marije"]


def test_the_hint_stays_hidden_until_asked_and_goes_with_another_choice(view: UnlockView) -> None:
    asked: list[str] = []
    view.hint_requested.connect(asked.append)
    view.choose_staff("Esra")
    assert not view.ui.hint.isVisible()
    view.ui.show_hint.click()
    assert asked == ["Esra"]
    assert ESRA.hint in view.ui.hint.text()
    view.choose_staff("Daan")
    assert not view.ui.hint.isVisible()
    assert view.ui.hint.text() == ""
    view.ui.show_hint.click()
    assert "geen hint" in view.ui.hint.text()


def test_while_the_key_is_made_nothing_goes_twice(view: UnlockView) -> None:
    sent: list[str] = []
    view.submitted.connect(lambda name, _passphrase: sent.append(name))
    view.ui.unlock_passphrase.setText("fietsbel lantaarn zee")
    view.show_busy(True)
    assert not view.ui.unlock.isEnabled()
    _press(Qt.Key.Key_Return)
    assert sent == []
    elsewhere: list[str] = []
    view.restore_requested.connect(lambda: elsewhere.append("restore"))
    view.recovery_requested.connect(elsewhere.append)
    view.statement_requested.connect(lambda: elsewhere.append("statement"))
    view.language_chosen.connect(elsewhere.append)
    ways = (view.ui.unlock_restore, view.ui.use_recovery_code, view.ui.statement, view.ui.unlock_language_en)
    for way in ways:
        way.click()
    assert elsewhere == [], "the desk would open over it"
    view.show_busy(False)
    for way in ways:
        way.click()
    assert len(elsewhere) == len(ways)
    view.ui.unlock.click()
    assert sent == ["Marije"]


def test_waiting_counts_down_and_then_lets_go(view: UnlockView) -> None:
    sent: list[str] = []
    view.submitted.connect(lambda name, _passphrase: sent.append(name))
    view.ui.unlock_passphrase.setText("fietsbel lantaarn zee")
    view.show_delay(2)
    assert "2 seconden" in view.ui.message_bar.message()
    _press(Qt.Key.Key_Return)
    assert sent == []
    view._clock.timeout.emit()
    assert "1 seconde " in view.ui.message_bar.message()
    view._clock.timeout.emit()
    assert not view.ui.message_bar.isVisible()
    assert not view._clock.isActive()
    _press(Qt.Key.Key_Return)
    assert sent == ["Marije"]


def test_a_file_that_no_passphrase_opens_takes_none(view: UnlockView) -> None:
    pressed: list[str] = []
    view.action_triggered.connect(pressed.append)
    view.show_problem(
        "Het bestand is beschadigd", "Zet een reservekopie terug.", actions=[("restore", "Kies")], blocking=True
    )
    assert not view.ui.unlock.isEnabled()
    assert not view.ui.unlock_passphrase.isEnabled()
    button = view.findChild(QWidget, "restore")
    assert button is not None
    assert button.hasFocus()  # the next step is one key away
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["restore"]


def test_clearing_leaves_no_trace_but_the_choice(view: UnlockView) -> None:
    view.choose_staff("Esra")
    view.ui.unlock_passphrase.setText("fietsbel lantaarn zee")
    view.ui.unlock_passphrase.eye.click()
    view.ui.show_hint.click()
    view.show_problem("Dat lukte niet", "Probeer het nog een keer.")
    view.clear()
    assert view.ui.unlock_passphrase.text() == ""
    view.ui.unlock_passphrase.undo()
    assert view.ui.unlock_passphrase.text() == ""
    assert view.ui.unlock_passphrase.echoMode() == view.ui.unlock_passphrase.EchoMode.Password
    assert view.ui.hint.text() == ""
    assert view.ui.message_bar.message() == ""
    assert view.ui.unlock_passphrase.hasFocus()
    view.show_staff([MARIJE, ESRA, DAAN])
    assert view.staff_name() == "Esra"  # whoever unlocked last
    view.show_staff([MARIJE, DAAN])
    assert view.staff_name() == "Marije"


def test_language_and_statement_and_recovery_are_within_reach(view: UnlockView) -> None:
    seen: list[str] = []
    view.language_chosen.connect(seen.append)
    view.statement_requested.connect(lambda: seen.append("statement"))
    view.recovery_requested.connect(lambda name: seen.append(f"recovery {name}"))
    view.ui.unlock_language_en.click()
    view.ui.statement.click()
    view.ui.use_recovery_code.click()
    assert seen == ["en", "statement", "recovery Marije"]
    view.show_language("nl")
    assert view.ui.unlock_language_nl.isChecked()


def test_the_salon_keeps_its_name_in_every_language(view: UnlockView) -> None:
    view.show_salon("Knip & Zo")
    application()
    with looked_at(
        lambda: _with(UnlockView(), lambda made: made.show_salon("Knip & Zo")), Variant(words="pseudo")
    ) as other:
        assert other.ui.salon_name.text() == "Knip & Zo"  # type: ignore[attr-defined]
    assert view.ui.salon_name.text() == "Knip & Zo"


def _with(view: UnlockView, do: Callable[[UnlockView], object]) -> UnlockView:
    view.show_staff([MARIJE, ESRA, DAAN])
    do(view)
    return view


CROWDED = {"five", "hint", "problem", "blocked"}
STATES: dict[str, Callable[[UnlockView], object]] = {
    "empty": lambda view: None,
    "typed": lambda view: view.ui.unlock_passphrase.setText("fietsbel lantaarn zee pannenkoek"),
    "one": lambda view: view.show_staff([MARIJE]),
    "five": lambda view: view.show_staff(FIVE),
    "hint": lambda view: (view.choose_staff("Esra"), view.ui.show_hint.click()),
    "busy": lambda view: view.show_busy(True),
    "waiting": lambda view: view.show_delay(30),
    "problem": lambda view: view.show_problem(
        "Dit is niet de wachtzin van Esra", "Kijk of Caps Lock uit staat en probeer het nog een keer."
    ),
    "blocked": lambda view: view.show_problem(
        "Het bestand is al open",
        "Sluit het andere venster en probeer het nog een keer.",
        kind="warning",
        actions=[("retry", "Opnieuw")],
        blocking=True,
    ),
}


@pytest.mark.parametrize(
    ("state", "variant"),
    [(state, variant) for state in STATES for variant in (VARIANTS if state in CROWDED else FEW_VARIANTS)],
    ids=str,
)
def test_nothing_is_clipped_small_unnamed_or_pale(state: str, variant: Variant) -> None:
    with looked_at(lambda: _with(UnlockView(), lambda view: None), variant) as view:
        assert isinstance(view, UnlockView)
        STATES[state](view)
        settle()
        assert audit(view) == []


def test_text_size_and_scheme_change_under_an_open_window() -> None:
    with looked_at(lambda: _with(UnlockView(), lambda view: view.show_staff(FIVE)), Variant(1280, 720)) as view:
        for scheme, points in (("dark", 18), ("light", 14), ("light", 11)):
            apply_theme(application(), scheme, points)  # type: ignore[arg-type]  # the literals above
            settle()
            assert audit(view) == []

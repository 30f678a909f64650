"""The recovery code: typed or pasted in groups, slips pointed out per group, and a new code proven to be on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from hhh_desktop.gui.views.recovery_panel import RecoveryPanel
from hhh_desktop.services.recovery_code import format_code
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

CODE = format_code(bytes([1]) + bytes(range(40, 58)))
NEW = format_code(bytes([2]) + bytes(range(90, 108)))
PARTS = CODE.split("-")
PHRASE = "fietsbel lantaarn zee pannenkoek"
CARDS = [Variant(846, 700), Variant(800, 640, 18), Variant(800, 640, 18, "dark", "pseudo")]


@pytest.fixture
def panel() -> Iterator[RecoveryPanel]:
    """The panel with two people to choose from, and what it says in `heard`."""
    application()
    made = RecoveryPanel()
    made.heard = []
    made.submitted.connect(lambda *values: made.heard.append(values))
    made.cancelled.connect(lambda: made.heard.append("cancelled"))
    made.finished.connect(lambda: made.heard.append("finished"))
    made.code_print_requested.connect(lambda code: made.heard.append(code))
    shown(made)
    made.show_staff(["Marije de Boer", "Esra Yılmaz"], "Esra Yılmaz")
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()
    QGuiApplication.clipboard().clear()


def focused() -> str:
    """The objectName of what has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def type_in(words: str) -> None:
    """Real keys, each into whatever has the focus by then."""
    for letter in words:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def typed(panel: RecoveryPanel) -> str:
    """The code as the six fields hold it."""
    return "-".join(field.text() for field in panel._groups)


def holds(panel: QWidget, secret: str) -> bool:
    """Whether any part of the secret stands anywhere in the panel."""
    texts = [label.text() + label.accessibleName() for label in panel.findChildren(QLabel)]
    texts += [field.text() for field in panel.findChildren(QLineEdit)]
    texts += [str(value) for value in vars(panel).values() if isinstance(value, str)]
    return any(part.replace(" ", "") in text.replace(" ", "") for part in secret.split("-") for text in texts)


def test_typed_without_a_pause_it_runs_from_group_to_group(panel: RecoveryPanel) -> None:
    assert focused() == "group_1"
    type_in(CODE.replace("-", "").lower())
    assert typed(panel) == CODE.lower()
    assert focused() == "passphrase"
    type_in(PHRASE)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "repeat"
    type_in(PHRASE)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert panel.heard == [(CODE.lower(), "Esra Yılmaz", PHRASE, "")]


@pytest.mark.parametrize("text", [CODE, CODE.replace("-", ""), CODE.lower().replace("-", " "), f" {CODE}\n"])
def test_pasted_whole_it_is_dealt_out(panel: RecoveryPanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(panel._groups[0], QKeySequence(QKeySequence.StandardKey.Paste))
    assert typed(panel).upper() == CODE
    assert focused() == "passphrase"


def test_going_back_to_mend_a_full_group_does_not_run_away(panel: RecoveryPanel) -> None:
    type_in(CODE.replace("-", ""))
    second = panel._groups[1]
    second.setFocus()
    second.setCursorPosition(1)
    QTest.keyClick(second, Qt.Key.Key_Backspace)
    assert focused() == "group_2"
    type_in(PARTS[1][0])
    assert focused() == "group_2" and typed(panel) == CODE


def test_a_slip_is_pointed_out_at_its_group_before_anything_is_asked(panel: RecoveryPanel) -> None:
    type_in(CODE.replace("-", ""))
    for at in (1, 3):
        panel._groups[at - 1].setText("ABCDEF")
    panel.ui.recover.click()
    assert panel.heard == []
    assert [bool(field.property("refused")) for field in panel._groups] == [True, False, True, False, False, False]
    assert panel.ui.group_1_mark.isVisible() and not panel.ui.group_2_mark.isVisible()
    assert panel.ui.recovery_code_note.text() == "Kijk deze groepen nog eens na: 1, 3."
    assert focused() == "group_1"
    type_in(PARTS[0])  # what was wrong is selected: typing replaces it
    assert panel._groups[0].text() == PARTS[0]
    assert not any(field.property("refused") for field in panel._groups)


def test_an_empty_group_is_a_wrong_group(panel: RecoveryPanel) -> None:
    type_in(PARTS[0])
    panel.ui.recover.click()
    assert [at for at, field in enumerate(panel._groups, 1) if field.property("refused")] == [2, 3, 4, 5, 6]


def test_what_the_key_file_refuses_is_said_and_all_stays_typed(panel: RecoveryPanel) -> None:
    type_in(CODE.replace("-", ""))
    panel.show_busy(True)
    assert not panel.ui.recover.isEnabled() and panel.ui.progress.text()
    panel.show_refusal("", "De code is goed getypt, maar hoort niet bij deze salon.")
    assert "hoort niet bij deze salon" in panel.ui.recovery_code_note.text()
    assert panel.ui.recover.isEnabled() and typed(panel) == CODE
    panel.show_refusal("hint", "In de hint mag niets van de wachtzin staan.")
    assert focused() == "hint"
    panel.show_wrong_groups((4,))
    assert focused() == "group_4" and panel.ui.recovery_code_note.text() == "Kijk deze groep nog eens na: 4."


def test_the_new_code_is_shown_printed_and_typed_back(panel: RecoveryPanel) -> None:
    panel.ui.passphrase.setText(PHRASE)
    panel.show_new_code(NEW, (2, 5))
    settle()
    assert not holds(panel, CODE) and panel.ui.passphrase.text() == ""
    assert holds(panel, NEW) and focused() == "print_code"
    QTest.keyClick(panel.ui.print_code, Qt.Key.Key_Space)
    assert panel.heard == [NEW]
    QTest.keyClick(panel.ui.print_code, Qt.Key.Key_Tab)
    new = NEW.split("-")
    type_in(new[1].lower())
    settle()
    shown_now = "".join(label.text() for label in panel.ui.new_frame.findChildren(QLabel) if label.isVisible())
    assert not any(part in shown_now for part in new) and "••••••" in shown_now  # not to be copied from the screen
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    type_in("WRONGX")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert panel.heard == [NEW] and panel.ui.check_note.text() == "Groep 5 is anders. Kijk op het papier."
    type_in(new[4])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert panel.heard == [NEW, "finished"]
    panel.hide()  # in force, and the desk opens
    assert not holds(panel, NEW)


def test_the_new_code_comes_back_when_nothing_is_typed(panel: RecoveryPanel) -> None:
    panel.show_new_code(NEW)
    panel.ui.check_1.setFocus()
    type_in("A")
    QTest.keyClick(panel.ui.check_1, Qt.Key.Key_Backspace)
    settle()
    shown_now = "".join(label.text() for label in panel.ui.new_frame.findChildren(QLabel) if label.isVisible())
    assert all(part in shown_now for part in NEW.split("-"))


def test_hidden_it_holds_no_code_and_no_passphrase(panel: RecoveryPanel) -> None:
    type_in(CODE.replace("-", ""))
    panel.ui.passphrase.setText(PHRASE)
    assert holds(panel, CODE) and holds(panel, PHRASE)  # control
    panel.hide()
    assert not holds(panel, CODE) and not holds(panel, PHRASE)
    panel.show()
    panel.show_new_code(NEW)
    panel.hide()
    assert not holds(panel, NEW)


class Minimised(QHideEvent):
    """What a window that goes to the task bar sends: the system hid it, not the program."""

    def spontaneous(self) -> bool:
        """From outside."""
        return True


def test_minimised_it_keeps_what_is_shown_only_once(panel: RecoveryPanel) -> None:
    panel.show_new_code(NEW)
    panel.hideEvent(Minimised())
    assert holds(panel, NEW)


def test_back_is_back(panel: RecoveryPanel) -> None:
    panel.ui.recovery_cancel.click()
    assert panel.heard == ["cancelled"]


def _empty() -> RecoveryPanel:
    made = RecoveryPanel()
    made.show_staff(["Marije de Boer", "Esra Yılmaz"])
    return made


def _wrong() -> RecoveryPanel:
    made = _empty()
    for field, part in zip(made._groups, PARTS, strict=True):
        field.setText(part)
    made.show_wrong_groups((2, 6))
    made._groups[1].deselect()  # the selection has its own colours
    return made


def _new() -> RecoveryPanel:
    made = _empty()
    made.show_new_code(NEW)
    return made


@pytest.mark.parametrize("make", [_empty, _wrong, _new])
@pytest.mark.parametrize("variant", [*VARIANTS, *CARDS], ids=str)
def test_it_is_whole_in_every_variant(make: Callable[[], RecoveryPanel], variant: Variant) -> None:
    with looked_at(make, variant) as window:
        assert audit(window) == []

"""Erasing at the desk: what the sheet says, that no habit of the hands erases anybody, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from hhh_desktop.domain.erasure import Checked, ErasurePreview, ErasureReport, Stay
from hhh_desktop.gui.views.erase_progress import STEPS, EraseProgress
from hhh_desktop.gui.views.erase_sheet import EraseSheet
from hhh_desktop.gui.views.erased_panel import ErasedPanel
from hhh_desktop.gui.views.erasure_words import counted, how_long, kept, number
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

NAME, LINE = "Noor van den Berg", "06 12 34 56 78 · Eindhoven"
STAYS = (
    Stay("ledger_hash", "", 1, "GDPR 6(1)(c), 5(2)", "as long as the salon keeps this file"),
    Stay("audit_commitments", "audit", 1_204, "GDPR 5(2)", "as long as the salon keeps this file"),
    Stay("erasure_proof", "erasure", 1, "GDPR 5(2)", "as long as the salon keeps this file"),
)
ROWS = {"consent_event": 6, "client_change": 1, "audit_detail": 19, "client": 1, "client_index": 14}
PREVIEW = ErasurePreview(7, ROWS, 8, ("given_name", "surname"), STAYS)
REPORT = ErasureReport(
    12, "uid", "2026-11-23T10:00:00.000Z", "owner", "", ROWS, 8, STAYS, "2026-11-23T10:00:01.000Z",
    Checked(412, 0, 12_842, 5_310, 6, 41), "ab12", paths=(Path("bewijs.pdf"),),
)  # fmt: skip
#: What the panes beside the list have at least, 18 points included.
CARDS = [Variant(846, 640), Variant(680, 590, 18), Variant(680, 590, 18, "dark", "pseudo")]


class Desk(QMainWindow):
    """A window with something behind the sheet that a hand might hit."""

    def __init__(self) -> None:
        super().__init__()
        self.behind, self.search = QPushButton("Wissen…"), QLineEdit()
        self.behind.setObjectName("erase_client")
        self.search.setObjectName("search")
        self.search.setAccessibleName("Zoeken")
        holder = QWidget()
        layout = QVBoxLayout(holder)
        for widget in (self.search, self.behind):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setCentralWidget(holder)
        self.pressed, self.said = [], []
        self.behind.clicked.connect(lambda: self.pressed.append("behind"))
        for keys in ("Ctrl+N", "Ctrl+L", "F1"):
            QShortcut(QKeySequence(keys), self, activated=lambda keys=keys: self.pressed.append(keys))
        self.sheet = EraseSheet(self)
        self.sheet.confirmed.connect(lambda who, reason: self.said.append(("yes", who, reason)))
        self.sheet.cancelled.connect(lambda: self.said.append(("no", "")))

    def ask(self, letters: tuple[str, ...] = ()) -> None:
        """Opens the sheet."""
        self.sheet.show_preview(NAME, LINE, PREVIEW, letters)
        settle()


@pytest.fixture
def desk() -> Iterator[Desk]:
    """The sheet is open and the keyboard is where it starts."""
    application()
    window = Desk()
    shown(window, None)
    window.resize(1280, 720)
    window.behind.setFocus()
    window.ask()
    yield window
    window.close()
    window.deleteLater()
    settle()


def focused() -> str:
    """The objectName of what has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def press(key: Qt.Key, *, held: bool = False) -> None:
    """A real key into whatever has the focus; `held` is what a keyboard sends while the key stays down."""
    target = QApplication.focusWidget()
    assert target is not None
    if held:
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))
        settle()
    else:
        QTest.keyClick(target, key)


def words_in(widget: QWidget) -> str:
    """All that labels and fields hold, shown or not, names for screen readers included."""
    labels = [label.text() + label.accessibleName() for label in widget.findChildren(QLabel)]
    fields = [field.text() for field in widget.findChildren(QLineEdit)]
    others = [child.accessibleName() for child in widget.findChildren(QWidget)]
    return "\n".join([*labels, *fields, *others])


def second_half_of_a_double_click(button: QWidget) -> None:
    """What a button gets when it appears under the pointer between the two clicks of a double click."""
    where = QPointF(button.rect().center())
    for kind, buttons in (
        (QEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button, QMouseEvent(kind, where, button.mapToGlobal(where), left, buttons, none))


# ── what it says ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_it_names_the_person_and_counts_what_goes(desk: Desk) -> None:
    said = words_in(desk.sheet)
    assert f"{NAME} wissen?" in said and LINE in said
    assert [(row.count, row.words) for row in counted(ROWS, 8)] == [
        (8, "contactgegevens"), (6, "antwoorden op vragen"), (1, "eerder gegeven"), (19, "regels in het logboek"),
        (14, "woorden in de zoeklijst"),
    ]  # fmt: skip
    assert desk.sheet.ui.sum_count.text() == "48" == str(8 + 6 + 1 + 19 + 14)
    assert desk.sheet.ui.erase_confirm.text() == "Ja, wis 48 gegevens"
    assert desk.sheet.ui.no_way_back.text() == "Terughalen kan niet meer."


def test_it_says_what_stays_with_the_law_and_until_when(desk: Desk) -> None:
    said = words_in(desk.sheet)
    for kind in kept(STAYS):
        assert kind.what in said and kind.why in said
    assert "AVG art. 6 lid 1 onder c, art. 5 lid 2" in kept(STAYS)[0].why.replace("\u00a0", " ")
    same = STAYS[1:]  # one article for all of it is said once
    assert "AVG" not in kept(same)[0].why and "(AVG art. 5 lid 2)" in how_long(same).replace("\u00a0", " ")
    assert "1.204 lege regels" in kept(STAYS)[1].what
    assert how_long(STAYS) in said
    assert how_long(()) == ""


def test_a_table_without_words_of_its_own_is_called_as_in_the_data_map() -> None:
    assert counted({"staff": 2, "unheard_of": 3}, 0)[-1].words == "unheard_of"
    assert counted({"staff": 2}, 0)[0].words == "medewerkers"
    assert number(1_234_567) == "1.234.567"


def test_who_received_data_gets_a_letter(desk: Desk) -> None:
    assert not desk.sheet.ui.letter.isVisible()
    desk.ask(("Kleurlab", "Nagelstudio"))
    assert desk.sheet.ui.letter.text() == "Deze ontvangers krijgen een brief: Kleurlab, Nagelstudio."


# ── no habit erases ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_first_key_of_a_hurried_hand_means_no(desk: Desk, key: Qt.Key) -> None:
    assert focused() == "erase_cancel"
    press(key)
    assert desk.said == [("no", "")]
    assert not desk.sheet.isVisible()


def test_a_double_enter_erases_nobody(desk: Desk) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert desk.said == [("no", "")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
@pytest.mark.parametrize("place", ["erase_reason", "erase_confirm", "erase_cancel"])
def test_a_held_key_answers_nothing(desk: Desk, key: Qt.Key, place: str) -> None:
    desk.sheet.findChild(QWidget, place).setFocus()
    for _ in range(30):
        press(key, held=True)
    assert desk.said == []
    assert desk.sheet.isVisible()


@pytest.mark.parametrize("place", ["erase_reason", "erase_confirm", "erase_cancel"])
def test_enter_is_no_wherever_the_keyboard_is(desk: Desk, place: str) -> None:
    desk.sheet.findChild(QWidget, place).setFocus()
    press(Qt.Key.Key_Return)
    assert desk.said == [("no", "")]


def test_without_the_sheet_enter_would_press_the_button_in_focus(desk: Desk) -> None:
    """Control: an ordinary button that takes Enter erases on the second of two Enters."""
    window = QWidget()
    yes = QPushButton("Ja", window)
    yes.setAutoDefault(True)
    pressed: list[str] = []
    yes.clicked.connect(lambda: pressed.append("yes"))
    shown(window)
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Return)
    assert pressed == ["yes"]
    window.close()
    window.deleteLater()


def test_half_a_double_click_erases_nobody(desk: Desk) -> None:
    second_half_of_a_double_click(desk.sheet.ui.erase_confirm)
    assert desk.said == []
    second_half_of_a_double_click(desk.behind)  # control: an ordinary button takes it for a click
    assert desk.pressed == ["behind"]


def test_space_let_go_on_the_button_but_pressed_elsewhere_erases_nobody(desk: Desk) -> None:
    confirm = desk.sheet.ui.erase_confirm
    desk.sheet.ui.erase_reason.setFocus()
    QTest.keyPress(desk.sheet.ui.erase_reason, Qt.Key.Key_Space)
    confirm.setFocus()
    QTest.keyRelease(confirm, Qt.Key.Key_Space)
    assert desk.said == []


# ── a deliberate yes ────────────────────────────────────────────────────────────────────────────────────────────────


def test_tab_and_space_erase_once_with_the_reason(desk: Desk) -> None:
    press(Qt.Key.Key_Tab)
    assert focused() == "erase_reason"
    QTest.keyClicks(QApplication.focusWidget(), " op verzoek ")
    press(Qt.Key.Key_Tab)
    assert focused() == "erase_confirm"
    press(Qt.Key.Key_Space)
    assert desk.said == [("yes", 7, "op verzoek")]


def test_a_click_erases_once_and_waits_for_what_comes(desk: Desk) -> None:
    confirm = desk.sheet.ui.erase_confirm
    for _ in range(3):
        QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    assert desk.said == [("yes", 7, "")]
    assert desk.sheet.isVisible() and not confirm.isEnabled() and focused() == "erase_cancel"
    desk.sheet.dismiss()
    assert not desk.sheet.isVisible() and focused() == "erase_client"


def test_a_refused_reason_stays_and_can_be_mended(desk: Desk) -> None:
    ui = desk.sheet.ui
    ui.erase_reason.setText("Noor wil het")
    QTest.mouseClick(ui.erase_confirm, Qt.MouseButton.LeftButton)
    desk.sheet.show_refusal("reason", "Noem de klant niet in de reden.")
    assert ui.erase_reason_note.text() == "Noem de klant niet in de reden."
    assert ui.erase_reason.property("refused") and ui.erase_confirm.isEnabled() and focused() == "erase_reason"
    QTest.keyClicks(ui.erase_reason, "x")
    assert not ui.erase_reason.property("refused")
    assert ui.erase_reason_note.text() == "De reden blijft bewaard. Noem daarom nooit de klant."


# ── it keeps to itself ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_inside(desk: Desk, key: Qt.Key) -> None:
    seen = []
    for _ in range(7):
        press(key)
        seen.append(focused())
    round_trip = ["erase_reason", "erase_confirm", "erase_cancel"]
    if key == Qt.Key.Key_Backtab:
        round_trip = ["erase_confirm", "erase_reason", "erase_cancel"]
    assert seen == [*round_trip, *round_trip, round_trip[0]]
    desk.sheet.dismiss()  # control: without the sheet Tab does reach what is behind
    desk.behind.setFocus()
    press(key)
    assert focused() == "search"


def test_nothing_behind_it_can_be_clicked(desk: Desk) -> None:
    spot = desk.behind.mapTo(desk, QPoint(12, 12))
    top = desk.childAt(spot)
    assert top is desk.sheet
    QTest.mouseClick(desk.sheet, Qt.MouseButton.LeftButton, pos=desk.sheet.mapFrom(desk, spot))
    assert desk.pressed == [] and desk.said == []
    desk.sheet.dismiss()
    assert desk.childAt(spot) is desk.behind  # control


def test_shortcuts_of_the_window_wait_but_locking_does_not(desk: Desk) -> None:
    for place in ("erase_reason", "erase_cancel"):
        target = desk.sheet.findChild(QWidget, place)
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_F1)
    assert desk.pressed == []
    QTest.keyClick(desk.sheet.ui.erase_cancel, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.pressed == ["Ctrl+L"]
    desk.sheet.dismiss()
    QTest.keyClick(desk.behind, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.pressed == ["Ctrl+L", "Ctrl+N"]  # control


def test_work_that_ends_behind_it_cannot_take_the_keyboard(desk: Desk) -> None:
    desk.search.setFocus()
    settle()
    assert focused() == "erase_cancel"
    desk.sheet.dismiss()
    desk.search.setFocus()
    assert focused() == "search"  # control


def test_it_covers_the_window_also_when_that_grows(desk: Desk) -> None:
    desk.resize(1500, 900)
    settle()
    assert desk.sheet.geometry() == desk.rect()


def test_it_remembers_nobody(desk: Desk) -> None:
    desk.sheet.ui.erase_reason.setText("om haar moeder")
    assert "Noor" in words_in(desk.sheet)  # control
    desk.sheet.dismiss()
    settle()
    left = words_in(desk.sheet)
    for trace in ("Noor", "Berg", "06 12", "Eindhoven", "moeder"):
        assert trace not in left


def test_locked_away_with_its_window_it_does_not_come_back(desk: Desk) -> None:
    desk.hide()
    desk.show()
    settle()
    assert not desk.sheet.isVisible() and "Noor" not in words_in(desk.sheet)
    desk.sheet.show()  # and an empty sheet erases nobody
    desk.sheet.ui.erase_confirm.click()
    assert desk.said == []


class Minimised(QHideEvent):
    """What a window that goes to the task bar sends: the system hid it, not the program."""

    def spontaneous(self) -> bool:
        """From outside."""
        return True


def test_minimised_the_question_stands(desk: Desk) -> None:
    desk.sheet.hideEvent(Minimised())
    assert "Noor" in words_in(desk.sheet) and desk.sheet.isVisible()
    desk.sheet.hideEvent(QHideEvent())  # control
    assert "Noor" not in words_in(desk.sheet) and not desk.sheet.isVisible()


def test_keys_scroll_what_does_not_fit(desk: Desk) -> None:
    desk.resize(1280, 480)
    settle()
    bar = desk.sheet.ui.sheet_scroll.verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert desk.sheet.ui.erase_confirm.visibleRegion().boundingRect().size() == desk.sheet.ui.erase_confirm.size()


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────────────────


def erased() -> ErasedPanel:
    """The report, as it is shown."""
    panel = ErasedPanel()
    panel.show_report(REPORT)
    return panel


def test_the_report_tells_what_was_done_and_names_nobody() -> None:
    application()
    panel = erased()
    shown(panel)
    said = words_in(panel)
    assert "48 gegevens zijn weg" in said
    assert "412 bladzijden van het bestand, 12.842 waarden en 5.310 zoekwoorden bekeken." in said
    for kind in kept(STAYS):
        assert kind.what in said
    assert "Noor" not in said
    heard: list[str] = []
    panel.finished.connect(lambda: heard.append("next"))
    panel.certificate_print_requested.connect(lambda: heard.append("print"))
    panel.certificate_folder_requested.connect(lambda: heard.append("folder"))
    assert focused() == "next_client"
    press(Qt.Key.Key_Return, held=True)
    assert heard == []  # the Enter that began it may still be down
    press(Qt.Key.Key_Return)
    panel.ui.certificate_print.click()
    panel.ui.certificate_folder.click()
    assert heard == ["next", "print", "folder"]
    panel.close()
    panel.deleteLater()


def test_without_a_certificate_there_is_nothing_to_print() -> None:
    panel = ErasedPanel()
    panel.show_report(ErasureReport(1, "u", "t", "", "", {}, 1, (), "t", Checked(1, 0, 1, 1, 1, 1), "ab"))
    assert panel.ui.certificate_print.isHidden() and panel.ui.certificate_folder.isHidden()
    assert "1 gegeven is weg" in words_in(panel)
    panel.deleteLater()


def test_progress_goes_through_its_steps_and_names_nobody() -> None:
    bar = EraseProgress()
    assert bar.isHidden()
    said = []
    for step in STEPS:
        bar.show_step(step)
        said.append(bar.accessibleName())
        assert not bar.isHidden()
    assert len(set(said)) == 3 and said[1].endswith("stap 2 van 3")
    bar.show_step("done")
    assert bar.isHidden()
    with pytest.raises(ValueError, match="not in"):
        bar.show_step("elsewhere")
    bar.deleteLater()


def test_progress_does_not_make_the_window_grow() -> None:
    def make() -> QWidget:
        window = QMainWindow()
        window.setCentralWidget(QWidget())
        QVBoxLayout(window.centralWidget()).addStretch(1)
        return window

    with looked_at(make, Variant(640, 240, 18)) as window:
        bar = EraseProgress()
        window.centralWidget().layout().addWidget(bar)
        bar.show_step("rebuilding")
        settle()
        assert window.height() == 240 and bar.isVisible()


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_sheet_is_whole_in_every_variant(variant: Variant) -> None:
    def make() -> QWidget:
        window = QMainWindow()
        EraseSheet(window).show_preview(
            "Maximiliana-Wilhelmina van der Hoeven-Oosterwijk", LINE, PREVIEW, ("Kleurlab",)
        )
        return window

    with looked_at(make, variant) as window:
        assert audit(window) == []


@pytest.mark.parametrize("variant", [*VARIANTS, *CARDS], ids=str)
def test_the_report_is_whole_in_every_variant(variant: Variant) -> None:
    with looked_at(erased, variant) as panel:
        assert audit(panel) == []


@pytest.mark.parametrize("variant", CARDS, ids=str)
def test_progress_is_whole_in_every_variant(variant: Variant) -> None:
    def make() -> QWidget:
        window = QMainWindow()
        bar = EraseProgress(window)
        bar.show_step("rebuilding")
        window.setCentralWidget(bar)
        return window

    with looked_at(make, variant) as window:
        assert audit(window) == []


def test_another_language_comes_in_while_it_is_open(desk: Desk) -> None:
    from tests.gui.audit import Longer

    longer = Longer()
    app = application()
    app.installTranslator(longer)
    settle()
    try:
        assert desk.sheet.ui.erase_cancel.text() != "Nee, niet wissen"
        assert desk.sheet.ui.person.text().startswith(f"{NAME} wissen?")
        assert "48" in desk.sheet.ui.erase_confirm.text()
    finally:
        app.removeTranslator(longer)
        settle()
    assert desk.sheet.ui.erase_cancel.text() == "Nee, niet wissen"
    assert QPoint(0, 0) == desk.sheet.pos()


# ── what an erasure does not reach ──────────────────────────────────────────────────────────────────────────────────


def test_packages_made_before_are_told_on_the_sheet(desk: Desk) -> None:
    assert "pakket" not in words_in(desk.sheet)  # control
    desk.sheet.dismiss()
    desk.sheet.show_preview(NAME, LINE, replace(PREVIEW, handed_over=2))
    assert "2 pakketten met gegevens" in words_in(desk.sheet) and "gooi ze dan zelf weg" in words_in(desk.sheet)


def test_the_report_tells_of_packages_and_of_a_certificate_that_is_still_to_come() -> None:
    panel = erased()
    assert "pakket" not in words_in(panel) and "bij de volgende start" not in words_in(panel)  # control
    panel.show_report(replace(REPORT, handed_over=1, paths=()))
    assert "1 pakket met gegevens" in words_in(panel) and "bij de volgende start" in words_in(panel)

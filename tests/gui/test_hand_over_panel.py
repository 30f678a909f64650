"""Handing everything over: the folder first, the password once, and no way to go without it by accident."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from hhh_desktop.gui.clipboard import MARKS, ClipboardGuard
from hhh_desktop.gui.views.hand_over_panel import HandOverPanel
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

FILE, FOLDER = "gegevens-2026-11-23-7KQM.zip", "C:\\Users\\Balie\\Documents\\Meegeven"
CLIENT = 7
PASSWORD = "fietsbel-lantaarn-zeewind-pannenkoek-hamer-wolk"
CARDS = [Variant(846, 640), Variant(680, 590, 18), Variant(680, 590, 18, "dark", "pseudo")]


@pytest.fixture
def panel() -> Iterator[HandOverPanel]:
    """The panel with a package in it, and all it says in `heard`."""
    application()
    made = HandOverPanel()
    made.heard = []
    made.finished.connect(lambda who: made.heard.append(("finished", who)))
    made.folder_choice_requested.connect(lambda who: made.heard.append(("choose", who)))
    made.folder_open_requested.connect(lambda: made.heard.append("open folder"))
    made.password_copied.connect(lambda: made.heard.append("copied"))
    made.password_print_requested.connect(lambda password: made.heard.append(password))
    made.open_package_requested.connect(lambda who: made.heard.append(("without", who)))
    made.show_package(CLIENT, FILE, FOLDER, PASSWORD)
    shown(made)
    made.ui.done.setFocus()
    yield made
    made.close()
    made.deleteLater()
    settle()
    QGuiApplication.clipboard().clear()


def focused() -> str:
    """The objectName of what has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def holds(panel: QWidget, secret: str) -> bool:
    """Whether any word of the secret stands anywhere in the panel, shown or not."""
    texts = [label.text() for label in panel.findChildren(QLabel)]
    texts += [field.text() for field in panel.findChildren(QLineEdit)]
    texts += [child.accessibleName() + child.toolTip() for child in panel.findChildren(QWidget)]
    texts += [str(value) for value in vars(panel).values()]
    return any(part in text for part in secret.split("-") for text in texts)


def test_it_shows_where_the_file_is_and_the_password_in_two_lines(panel: HandOverPanel) -> None:
    assert panel.ui.file_name.text() == FILE and panel.ui.file_folder.text() == FOLDER
    assert panel.ui.password.text() == "fietsbel-lantaarn-zeewind-\npannenkoek-hamer-wolk"
    assert panel.ui.password.text().replace("\n", "") == PASSWORD == panel.ui.password.accessibleName()
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "7-Zip" in said and "Verkenner van Windows" in said


def test_enter_is_done_and_takes_the_password_along(panel: HandOverPanel) -> None:
    assert holds(panel, PASSWORD)  # control
    assert focused() == "done"
    QTest.keyClick(panel.ui.done, Qt.Key.Key_Return)
    assert panel.heard == [("finished", CLIENT)]
    assert not holds(panel, PASSWORD)


def test_hidden_it_shows_no_password_and_back_in_front_it_still_has_it(panel: HandOverPanel) -> None:
    panel.hide()
    assert not panel.ui.password.text() and not panel.ui.password.accessibleName()
    assert panel.waits and panel.has_password
    panel.show()
    assert panel.ui.password.text().replace("\n", "") == PASSWORD == panel.ui.password.accessibleName()
    assert panel.ui.copy_password.isEnabled() and panel.ui.print_password.isEnabled()


def test_confirmed_it_does_not_come_back(panel: HandOverPanel) -> None:
    panel.ui.done.click()
    panel.hide()
    panel.show()
    assert not panel.waits and not holds(panel, PASSWORD)


def test_after_an_erasure_there_is_nobody_to_go_back_to(panel: HandOverPanel) -> None:
    panel.forget_client(CLIENT + 1)
    assert panel.client_id == CLIENT
    panel.forget_client(CLIENT)
    panel.ui.done.click()
    assert panel.heard == [("finished", 0)]


class Minimised(QHideEvent):
    """What a window that goes to the task bar sends: the system hid it, not the program."""

    def spontaneous(self) -> bool:
        """From outside."""
        return True


def test_minimised_it_keeps_what_is_shown_only_once(panel: HandOverPanel) -> None:
    panel.hideEvent(Minimised())
    assert holds(panel, PASSWORD)


def test_filled_before_it_is_shown_the_keyboard_still_begins_at_done() -> None:
    application()
    window, search, pages = QWidget(), QLineEdit(), QStackedWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(search)
    layout.addWidget(pages)
    pages.addWidget(QWidget())
    shown(window, QSize(1000, 500))
    search.setFocus()
    made = HandOverPanel()
    made.show_package(CLIENT, FILE, FOLDER, PASSWORD)
    pages.addWidget(made)
    pages.setCurrentWidget(made)
    settle()
    assert focused() == "done"
    window.close()
    window.deleteLater()
    settle()


def test_by_keyboard_alone_it_is_copied_and_printed_in_one_piece(panel: HandOverPanel) -> None:
    panel.ui.open_folder.setFocus()
    order = []
    for _ in range(4):
        order.append(focused())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if focused() == "without_password":
            break
    assert order == ["open_folder", "copy_password", "print_password"]
    assert panel.heard == ["open folder", "copied", PASSWORD]
    assert QGuiApplication.clipboard().text() == PASSWORD
    assert panel.ui.copied.text().startswith("Gekopieerd")


def test_the_clipboard_is_asked_to_keep_no_history_and_locking_wipes_it(panel: HandOverPanel) -> None:
    guard = ClipboardGuard(panel)
    panel.ui.copy_password.click()
    data = QGuiApplication.clipboard().mimeData()
    assert set(MARKS) <= set(data.formats())
    panel.ui.done.click()
    assert QGuiApplication.clipboard().text() == PASSWORD  # it may still have to be pasted
    guard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_locking_leaves_alone_what_somebody_copied_elsewhere(panel: HandOverPanel) -> None:
    guard = ClipboardGuard(panel)
    panel.ui.copy_password.click()
    guard._owns = lambda _mode: False  # type: ignore[method-assign]  # somebody else's now
    QGuiApplication.clipboard().setText("afspraak dinsdag")
    guard.clear()
    panel.forget()
    assert QGuiApplication.clipboard().text() == "afspraak dinsdag"
    assert not holds(panel, PASSWORD)


def test_going_without_a_password_takes_a_second_step_with_its_warning(panel: HandOverPanel) -> None:
    assert not panel.ui.open_frame.isVisible()
    panel.ui.without_password.click()
    settle()
    assert panel.ui.open_frame.isVisible() and focused() == "open_cancel"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # a double Enter leaves it
    assert panel.heard == [] and not panel.ui.open_frame.isVisible()
    panel.ui.without_password.click()
    QTest.keyClick(panel.ui.open_cancel, Qt.Key.Key_Backtab)
    assert focused() == "open_package"
    QTest.keyClick(panel.ui.open_package, Qt.Key.Key_Space)
    assert panel.heard == [("without", CLIENT)]


def test_a_package_without_a_password_says_so_and_shows_none(panel: HandOverPanel) -> None:
    panel.show_package(CLIENT, FILE, FOLDER, None)
    settle()
    assert not panel.ui.password_frame.isVisible() and not panel.ui.without_password.isVisible()
    assert "geen wachtwoord" in panel.ui.ready_text.text()
    assert not holds(panel, PASSWORD)


def test_without_a_folder_it_asks_for_one_first(panel: HandOverPanel) -> None:
    panel.show_no_folder(CLIENT)
    settle()
    assert not holds(panel, PASSWORD)
    assert focused() == "choose_folder" and not panel.ui.done.isVisible()
    QTest.keyClick(panel.ui.choose_folder, Qt.Key.Key_Return)
    panel.ui.ask_cancel.click()
    assert panel.heard == [("choose", CLIENT), ("finished", CLIENT)]


def _ready() -> HandOverPanel:
    made = HandOverPanel()
    made.show_package(CLIENT, FILE, FOLDER, PASSWORD)
    return made


def _warned() -> HandOverPanel:
    made = _ready()
    made.ui.without_password.click()
    return made


def _open() -> HandOverPanel:
    made = HandOverPanel()
    made.show_package(CLIENT, FILE, FOLDER, None)
    return made


@pytest.mark.parametrize("make", [HandOverPanel, _ready, _warned, _open], ids=["folder", "ready", "warned", "open"])
@pytest.mark.parametrize("variant", [*VARIANTS, *CARDS], ids=str)
def test_it_is_whole_in_every_variant(make: type[HandOverPanel], variant: Variant) -> None:
    with looked_at(make, variant) as window:
        assert audit(window) == []

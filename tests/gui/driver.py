"""Starts the whole program on a folder and sits at its keyboard: real windows, a real encrypted file, cheap keys."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hhh_desktop.demo import OPENS_WITH
from hhh_desktop.gui.app import Program
from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_question import ClientQuestion
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage import calibration
from hhh_desktop.storage.calibration import LEAST_MEMORY_KIB, LEAST_TIME_COST, Argon2Parameters
from hhh_desktop.storage.log_file import stop_log
from tests.gui.audit import application, settle

T = TypeVar("T")
CHEAP = Argon2Parameters(LEAST_MEMORY_KIB, LEAST_TIME_COST, 1)
CTRL = Qt.KeyboardModifier.ControlModifier
OWNER, RECEPTIONIST = "Marije", "Esra"
SIZE = QSize(1366, 768)


class Driver:
    """The program with somebody at its keyboard.

    Keys go to the window that has the focus, so Qt itself finds the field, the button or the shortcut. Nothing sleeps:
    `rest` comes back when the worker has nothing left to do and every result was shown.
    """

    def __init__(self, folder: Path, language: str | None = None, size: QSize = SIZE) -> None:
        self.qt = application()
        self.size = size
        self.folder = folder
        self.program = Program(self.qt, folder, language)
        self.context = self.program.context
        self.flow = self.program.flow

    def start(self) -> Driver:
        """The first window, in the size that was asked for."""
        self.program.start()
        self.flow.window.resize(self.size)
        self.flow._check_folder()  # now, instead of a moment after the window was painted
        self.rest()
        return self

    def unlock(self, name: str = OWNER, passphrase: str = OPENS_WITH) -> Driver:
        """Chooses who it is and types the passphrase; comes back at the desk."""
        page = self.flow._unlock
        assert page is not None and page.choose_staff(name)
        page.focus_passphrase()
        self.flow.window.activateWindow()
        settle()
        self.type(passphrase)
        self.key(Qt.Key.Key_Return)
        self.wait(lambda: self.context.is_open)
        self.desk.resize(self.size)
        self.rest()
        return self

    # ── where things are ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def desk(self) -> Any:
        """The desk window."""
        assert self.flow.desk is not None
        return self.flow.desk.window

    @property
    def front(self) -> QWidget:
        """The window in front: what a person looks at."""
        display = self.display
        if display is not None and display.isVisible():
            return display
        if self.flow.desk is not None and self.desk.isVisible():
            return self.desk  # type: ignore[no-any-return]
        return self.flow.window

    @property
    def display(self) -> ClientDisplay | None:
        """The client display, once it was made."""
        return self.flow.desk.asking.display if self.flow.desk is not None else None

    @property
    def page(self) -> QWidget:
        """The page in the working pane, or of the window before a salon is open."""
        pages = self.desk.ui.pages if self.flow.desk is not None else self.flow.window.pages
        return pages.currentWidget()  # type: ignore[no-any-return]

    def find(self, name: str) -> Any:
        """The one visible widget of this objectName in the window in front."""
        found = [one for one in self.front.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
        return found[0]

    def focus(self) -> str:
        """The objectName of what has the keyboard."""
        widget = self.qt.focusWidget()
        return widget.objectName() if widget is not None else ""

    # ── the keyboard and the mouse ──────────────────────────────────────────────────────────────────────────────────

    def key(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys one after the other, as the window system would send them."""
        for one in keys:
            handle = self._active().windowHandle()
            assert handle is not None
            QTest.keyClick(handle, one, modifiers)
            settle()

    def type(self, words: str) -> None:
        """Types letter by letter, each into what has the focus at that moment."""
        for letter in words:
            widget = self.qt.focusWidget()
            assert widget is not None, "nothing has the keyboard"
            QTest.keyClicks(widget, letter)
        settle()

    def put(self, name: str, words: str) -> None:
        """Goes to a field and types over what stands in it."""
        field = self.find(name)
        field.setFocus()
        field.selectAll()
        self.key(Qt.Key.Key_Delete)
        self.type(words)
        self.rest()

    def click(self, name: str) -> None:
        """Presses the visible button of this name, and waits."""
        self.find(name).click()
        self.rest()

    def tab_to(self, name: str, most: int = 60) -> int:
        """Goes to a widget by Tab; gives how many presses it took."""
        for presses in range(most):
            if self.focus() == name:
                return presses
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name} in {most} presses")

    def _active(self) -> QWidget:
        window = self.qt.activeWindow() or self.front
        if window.windowHandle() is None:
            window = self.front
        return window

    # ── waiting ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def wait(self, reached: Callable[[], bool], seconds: int = 20) -> None:
        """Lets events through until `reached`; fails after `seconds`."""
        end, wake = QDeadlineTimer(seconds * 1000), QTimer(interval=10)
        wake.start()
        while not reached():
            assert not end.hasExpired(), f"not reached in {seconds} s: the page is {self.page.objectName()}"
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        wake.stop()

    def rest(self) -> None:
        """Waits until the worker is idle, what it found is on the screen, and the form has told what was typed."""
        for _ in range(3):
            self.wait(lambda: not (self.context.runner.busy or self.context.keeper.is_working or self._silence()))
            settle()

    def _silence(self) -> bool:
        desk = self.flow.desk
        form = desk.window.__dict__.get("client_form") if desk is not None else None
        return form is not None and form._silence.isActive()

    # ── behind the screen ───────────────────────────────────────────────────────────────────────────────────────────

    def ask(self, work: Callable[[Desk], T]) -> T:
        """Does something on the worker's thread with the open desk, as the flows do, and gives what came of it."""
        found: list[T] = []
        failed: list[Exception] = []
        self.context.run(work, found.append, failed.append)
        self.wait(lambda: bool(found or failed))
        if failed:
            raise failed[0]
        return found[0]

    def settings(self, **changed: Any) -> Settings:
        """Changes settings of this PC, live."""
        self.context.change_settings(replace(self.context.settings, **changed))
        self.rest()
        return self.context.settings

    def open_card(self, client_id: int) -> None:
        """A client's card on the screen, whatever was there."""
        assert self.flow.desk is not None
        self.flow.desk.open_client(client_id)
        self.rest()

    def on_display(self) -> ClientDisplay:
        """The client display, shown at the size of the desk."""
        self.rest()
        display = self.display
        assert display is not None
        display.showNormal()
        display.resize(self.size)
        display.activateWindow()
        settle()
        return display

    def close(self) -> None:
        """Ends the program and leaves the application as it was."""
        self.program.close()
        if (focused := self.qt.focusWidget()) is not None:
            focused.clearFocus()  # while the window is still whole: the ring round the focus looks for it there
        self.flow.window.hide()
        settle()  # the desk window, locked, goes by itself
        for window in self.qt.topLevelWidgets():
            if window.parentWidget() is None:
                window.deleteLater()
        for translator in self.program._translators:
            self.qt.removeTranslator(translator)
        self.program.deleteLater()
        stop_log()
        settle()
        apply_theme(self.qt, "light", 11)


@contextmanager
def running(folder: Path, language: str | None = None, size: QSize = SIZE) -> Iterator[Driver]:
    """The program for the length of a test."""
    driver = Driver(folder, language, size)
    try:
        yield driver.start()
    finally:
        driver.close()


@contextmanager
def cheap_keys() -> Iterator[None]:
    """New slots cost as little as a file may ask: nobody waits a second for each test."""
    before, calibration.calibrate = calibration.calibrate, lambda *_args, **_more: CHEAP  # type: ignore[assignment]
    try:
        yield
    finally:
        calibration.calibrate = before


@contextmanager
def no_guard() -> Iterator[None]:
    """Answers on the client display count at once: the guard against a double click is a matter of its own test."""
    before, ClientQuestion.GUARD = ClientQuestion.GUARD, 0.0
    try:
        yield
    finally:
        ClientQuestion.GUARD = before


def who_says(needles: Collection[str]) -> list[str]:
    """Widgets of any window, hidden ones included, that hold one of these words: class, objectName, and which."""
    found = []
    for widget in QApplication.allWidgets():
        said = "\n".join(_words_of(widget))
        found += [f"{type(widget).__name__} {widget.objectName() or '?'}: {one}" for one in needles if one in said]
    return found


def _words_of(widget: QWidget) -> Iterator[str]:
    """Texts, names, tips, descriptions, rows, and what Ctrl+Z would bring back."""
    for name in ("text", "toPlainText", "title", "placeholderText", "currentText", "windowTitle"):
        words = getattr(widget, name, None)
        if callable(words):
            yield str(words())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.whatsThis())
    model = getattr(widget, "model", None)
    rows = model() if callable(model) else None
    if rows is not None:
        for row in range(rows.rowCount()):
            for role in (*range(15), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 8)):
                yield str(rows.data(rows.index(row, 0), role))
    if isinstance(widget, QLineEdit) and widget.isUndoAvailable():
        yield _undone(widget)


def _undone(field: QLineEdit) -> str:
    """What Ctrl+Z would bring back."""
    field.blockSignals(True)
    field.undo()
    words = field.text()
    field.redo()
    field.blockSignals(False)
    return words

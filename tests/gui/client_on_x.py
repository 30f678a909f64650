"""The program the tests under Xvfb start: shows a client display and prints what happens, a JSON object a line.

F10 asks anew, F11 lets a second go by, F12 reports. Modes: `asked` (a window), `second` (placed as in a salon), and the
controls `plain` (answers are ordinary buttons), `default` (a default button beside them), `unguarded` (no guard).
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_parts import AnswerButton
from hhh_desktop.gui.views.client_question import ClientQuestion
from tests.gui.audit import application
from tests.gui.client_rounds import FIVE, WORDS, HandClock, questions, salon


def say(**words: object) -> None:
    """One line for the test to read."""
    print(json.dumps(words), flush=True)


class Driver(QObject):
    """Listens to the keys that steer the test, before the display does."""

    def __init__(self, display: ClientDisplay, clock: HandClock) -> None:
        super().__init__()
        self._display, self._clock, self._ready = display, clock, False
        display.answered.connect(lambda purpose, answer, *_: say(answered=[purpose, str(answer)]))
        display.answered.connect(lambda *_: display.next_question())

    def ask(self) -> None:
        """A new client."""
        self._display.ask(questions(*FIVE), given_name="Noor", language="nl")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees each key once, as it reaches the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched is self._display.windowHandle()
        ):
            self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            say(repeated=key.name.removeprefix("Key_"))
        elif key == Qt.Key.Key_F10:
            self.ask()
        elif key == Qt.Key.Key_F11:
            self._clock.pass_(1)
        elif key == Qt.Key.Key_F12:
            say(reported=True, visible=self._display.isVisible())

    def activated(self) -> None:
        """Says where everything is, once the window manager gave the display the focus."""
        display = self._display
        focus: QWidget | None = display.focusWidget()
        if self._ready or not display.isActiveWindow() or focus is None:
            return
        self._ready = True
        yes = display.question.ui.answer_yes
        screens = QGuiApplication.screens()
        say(
            ready=True,
            focus=focus.objectName(),
            yes=yes.mapToGlobal(yes.rect().center()).toTuple(),
            screens=len(screens),
            on=screens.index(display.screen()),
            in_place=display.in_place_of_desk,
            size=display.size().toTuple(),
        )


def main(mode: str) -> int:
    """Shows the display in one mode and runs until it is stopped."""
    app = application()
    apply_theme(app, "light")
    clock = HandClock()
    if mode == "plain":
        del AnswerButton.keyPressEvent, AnswerButton.keyReleaseEvent
    if mode == "unguarded":
        ClientQuestion.GUARD = 0.0
    display = ClientDisplay(WORDS, clock=clock)
    display.show_salon(salon())
    if mode == "default":
        default = QPushButton("Ja", display.question)
        default.setAutoDefault(True)
        default.clicked.connect(display.question.ui.answer_yes.click)
        default.show()
    driver = Driver(display, clock)
    app.installEventFilter(driver)
    app.focusWindowChanged.connect(lambda _window: driver.activated())
    driver.ask()
    desk = QMainWindow()
    if mode == "second":
        desk.show()
        display.show_on(QGuiApplication.screens(), desk.screen())
    else:
        display.resize(1280, 760)
        display.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""The program as people start it (`app.run`, nothing left out), telling a test what happens, a JSON object a line."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop.demo import OPENS_WITH
from hhh_desktop.gui import app, clipboard


def say(**what: object) -> None:
    """One line on standard output."""
    print(json.dumps(what), flush=True)


class Telling(app.Program):
    """Tells of opening, locking and where the keyboard goes; does what standard input asks, a line each."""

    def __init__(self, qt: QApplication, folder: Path, language: str | None = None) -> None:
        super().__init__(qt, folder, language)
        self.context.opened.connect(lambda: say(opened=True))
        self.context.locked.connect(lambda: say(locked=True))
        qt.focusChanged.connect(self._moved)
        self._begun, begin = 0, self._idle.start

        def start(*length: int) -> None:
            self._begun += 1
            begin(*length)

        self._idle.start = start  # type: ignore[assignment,method-assign]
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._asked)

    def settle_in(self) -> None:
        """Tells once it listens to the session and to second starts."""
        super().settle_in()
        say(settled=True)

    def come_forward(self) -> None:
        """Tells of a second start."""
        super().come_forward()
        say(wanted=True)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            say(keyboard=new.objectName(), window=new.window().objectName())

    def _asked(self) -> None:
        for line in sys.stdin.readline().splitlines():
            getattr(self, f"do_{line.split()[0]}")(*line.split()[1:])

    def do_unlock(self) -> None:
        """Opens the demo's salon as its owner."""
        self.flow._open("Marije", OPENS_WITH)

    def do_open(self, number: str) -> None:
        """A client's card."""
        assert self.flow.desk is not None
        self.flow.desk.open_client(int(number))
        self.do_rest()

    def do_rest(self) -> None:
        """Tells when the worker has nothing left to do."""
        if self.context.runner.busy:
            QTimer.singleShot(5, self.do_rest)
        else:
            say(rested=True, **self._state())

    def do_press(self, name: str) -> None:
        """Presses a button of the desk."""
        assert self.flow.desk is not None
        found: Any = self.flow.desk.window.findChild(QWidget, name)
        found.click()
        self.do_rest()

    def do_minimise(self) -> None:
        """Puts the window in front away."""
        window = self.flow.desk.window if self.flow.desk is not None else self.flow.window
        window.showMinimized()
        say(minimised=True)

    def do_expire(self) -> None:
        """Half a minute after the copy."""
        assert self._clipboard is not None
        for timer in self._clipboard._timers.values():
            if timer.isActive():
                assert timer.interval() == clipboard.KEPT_MS == 30_000
                timer.timeout.emit()
        say(expired=True)

    def do_idle(self) -> None:
        """How often the idle time began again, its length, and whether it runs."""
        say(idle=self._begun, minutes=self._idle.interval() / 60_000, running=self._idle.isActive())

    def do_nobody(self) -> None:
        """Nobody did anything all that time."""
        self._idle.timeout.emit()

    def do_where(self, name: str) -> None:
        """The middle of a widget on the screen."""
        found = [one for one in QApplication.allWidgets() if one.objectName() == name and one.isVisible()]
        say(where=found[0].mapToGlobal(found[0].rect().center()).toTuple())

    def do_focus(self, name: str) -> None:
        """Gives a field of the window in front the keyboard."""
        window = QApplication.activeWindow()
        field: Any = window.findChild(QWidget, name) if window is not None else None
        field.setFocus()
        say(focused=name)

    def do_ask(self, number: str) -> None:
        """Puts a client's questions on the client display."""
        assert self.flow.desk is not None
        self.flow.desk.asking.ask_on_display(int(number), ("card",))
        self.do_rest()

    def _state(self) -> dict[str, object]:
        board = QGuiApplication.clipboard()
        desk = self.flow.desk
        return {
            "open": self.context.is_open,
            "clipboard": board.text(),
            "selection": board.text(mode=board.Mode.Selection),
            "names": [
                [window.windowTitle(), window.accessibleName(), window.accessibleDescription(), window.windowIconText()]
                for window in QApplication.topLevelWidgets()
            ],
            "page": desk.window.ui.pages.currentWidget().objectName() if desk is not None else "",
            "said": desk.window.message_bar.message() if desk is not None else "",
        }


if __name__ == "__main__":
    app.Program = Telling  # type: ignore[misc]
    sys.exit(app.run(sys.argv[1], "nl"))

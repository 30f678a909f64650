"""The whole program as the tests under Xvfb start it: on a data folder, reporting on F12, a JSON object a line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.app import Program
from hhh_desktop.gui.views.client_question import ClientQuestion
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage.vault import Vault
from tests.gui.audit import application


class Reporter(QObject):
    """Says where the keyboard goes, and on F12 how everything stands when the worker is idle."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees each key once, as it reaches a window."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QWindow)
        if pressed and event.key() == Qt.Key.Key_F12:  # type: ignore[attr-defined]
            self.report()
            return True
        return False

    def moved(self, widget: QWidget | None) -> None:
        """The keyboard is somewhere else."""
        if widget is not None:
            print(json.dumps({"keyboard": widget.objectName()}), flush=True)

    def report(self) -> None:
        """As soon as nothing is under way."""
        if self._program.context.runner.busy:
            QTimer.singleShot(5, self.report)
            return
        self._program.context.run(_events, self._say, lambda error: print(repr(error), file=sys.stderr))
        if not self._program.context.is_open:
            self._say(-1)

    def _say(self, events: int) -> None:
        flow, widget = self._program.flow.desk, application().focusWidget()
        display = flow.asking.display if flow is not None else None
        screens = QGuiApplication.screens()
        said: dict[str, object] = {
            "reported": True,
            "open": self._program.context.is_open,
            "events": events,
            "focus": widget.objectName() if widget is not None else "",
            "window": widget.window().objectName() if widget is not None else "",
            "screens": len(screens),
        }
        if flow is not None:
            said["typed"] = flow.window.ui.search.text()
            said["page"] = flow.window.ui.pages.currentWidget().objectName()
            card = flow.window.client_card
            said["asks"] = card.isVisible() and card.ui.ask_consents.isVisible()
            said["desk_on"] = screens.index(flow.window.screen())
        if display is not None:
            said["display"] = display.isVisible()
            said["display_on"] = screens.index(display.screen())
            said["display_size"] = display.size().toTuple()
            said["display_screen"] = display.screen().size().toTuple()
        print(json.dumps(said), flush=True)


def _events(desk: Desk) -> int:
    """How many answers the file holds."""
    vault = desk.records
    assert isinstance(vault, Vault)
    return int(vault.database.value("SELECT count(*) FROM consent_event"))


def main(folder: str) -> int:
    """Runs until it is stopped."""
    app = application()
    ClientQuestion.GUARD = 0.0  # against double clicks, and tested with the display alone
    program = Program(app, Path(folder))
    reporter = Reporter(program)
    app.installEventFilter(reporter)
    app.focusChanged.connect(lambda _old, new: reporter.moved(new))
    program.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

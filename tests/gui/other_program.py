"""Another program on the same screen: a window over everything, and a clipboard that it reads and writes."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

MODES = {"clipboard": QClipboard.Mode.Clipboard, "selection": QClipboard.Mode.Selection}


def say(**what: object) -> None:
    """One line on standard output."""
    print(json.dumps(what), flush=True)


def main() -> int:
    """Runs until standard input ends."""
    application = QApplication(sys.argv)
    board = QGuiApplication.clipboard()

    def read(name: str) -> None:
        data = board.mimeData(MODES[name])
        marks = {one: bytes(data.data(one).data()).hex() for one in data.formats() if not one.startswith("text/")}
        say(read=name, text=data.text(), marks=marks)

    def asked() -> None:
        line = sys.stdin.readline().split()
        if not line:
            application.quit()
        elif line[0] == "read":
            read(line[1])
        elif line[0] == "copy":
            board.setText(line[2], MODES[line[1]])
            say(copied=line[2])
        elif line[0] == "front":
            window.activateWindow()

    heard = QSocketNotifier(0, QSocketNotifier.Type.Read, application)
    heard.activated.connect(asked)
    board.dataChanged.connect(lambda: say(changed=board.text()))
    window = QLineEdit()
    window.setWindowTitle("Een ander programma")
    window.resize(900, 700)
    application.focusChanged.connect(lambda _old, new: say(other_has_keyboard=new is not None))
    if "--quiet" not in sys.argv:
        window.show()
    say(ready=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

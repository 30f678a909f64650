"""The desk is locked when the PC is: screen locked, somebody else's session in front, screen dark, lid closed, asleep."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Says when nobody may be expected at the desk any more; `begin` asks the system to be told.

    Linux: logind and the screen savers, over D-Bus. Windows: messages of Remote Desktop Services and of the power
    settings. macOS tells nobody without a bridge to its own language: there the idle time is all there is.
    """

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._part: QObject | None = None

    def begin(self) -> None:
        """Listens from now on; once is enough."""
        if self._part is not None:
            return
        if sys.platform == "linux":
            from hhh_desktop.gui.session.linux import LinuxSession

            self._part = LinuxSession(self, self.left.emit)
        elif sys.platform == "win32":
            from hhh_desktop.gui.session.windows import WindowsSession

            self._part = WindowsSession(self, self.left.emit)

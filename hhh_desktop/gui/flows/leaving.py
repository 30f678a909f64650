"""Leaving the program: the windows are gone at once, and the process ends when the last backup is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.context import Context
    from hhh_desktop.gui.views.leaving_window import LeavingWindow

#: Whoever leaves sees nothing of a backup that takes less.
SHOWN_AFTER_MS = 600


class Leaving(QObject):
    """Waits for the vault to close; says so when that takes longer than a moment, with a way to end it."""

    def __init__(self, context: Context, left: Callable[[], None]) -> None:
        super().__init__(context)
        self._keeper, self._left = context.keeper, left
        self.window: LeavingWindow | None = None
        self._late = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._late.timeout.connect(self._show)

    def begin(self) -> None:
        """Ends the program now, or once nothing is being closed any more."""
        if self._keeper.is_closing:
            self._late.start()
        self._keeper.when_closed(self._end)

    def _show(self) -> None:
        from hhh_desktop.gui.views.leaving_window import LeavingWindow

        self.window = LeavingWindow()
        self.window.stopped.connect(self._keeper.give_up)
        self._keeper.progressed.connect(self.window.show_progress)
        self.window.show()

    def _end(self) -> None:
        self._late.stop()
        if self.window is not None:
            self.window.hide()
        self._left()

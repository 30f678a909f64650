"""What is left of the program while its last backup is being made: one sentence and one way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog

from hhh_desktop.gui.forms.ui_leaving_window import Ui_LeavingWindow
from hhh_desktop.gui.theme import current

_WIDTH = 460  # pixels at 11 points
#: How much of the bar is copying; reading back is the rest.
_COPYING = 60


class LeavingWindow(QDialog):
    """A small calm window; closing it, Escape and the button all say the same: stop now."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self.ui = Ui_LeavingWindow()
        self.ui.setupUi(self)
        self.ui.stop_backup.setAutoDefault(False)
        self.ui.stop_backup.clicked.connect(self.stopped)
        self.setFixedWidth(current().pixels(_WIDTH))

    @Slot(str, int, int)
    def show_progress(self, step: str, done: int, total: int) -> None:
        """How far it is: `copying` with pages, or `reading`."""
        share = _COPYING if step == "reading" else _COPYING * done // (total or 1)
        self.ui.leaving_bar.setValue(share)

    def reject(self) -> None:
        """Escape."""
        self.stopped.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends once what is half made was taken away."""
        self.stopped.emit()
        super().closeEvent(event)

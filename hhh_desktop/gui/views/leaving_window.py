"""What is left of the program while its last backup is being made: one sentence and one way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
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
        self._ready = False  # Qt tells of changes before there is a form
        super().__init__(None, Qt.WindowType.Dialog)
        self.ui = Ui_LeavingWindow()
        self.ui.setupUi(self)
        self.ui.stop_backup.setAutoDefault(False)
        self.ui.stop_backup.clicked.connect(self.stopped)
        self._ready = True
        self._fit()

    @Slot(str, int, int)
    def show_progress(self, step: str, done: int, total: int) -> None:
        """How far it is: `copying` with pages, or `reading`."""
        share = _COPYING if step == "reading" else _COPYING * done // (total or 1)
        self.ui.leaving_bar.setValue(share)

    def reject(self) -> None:
        """Escape, and closing the window: it goes once what is half made was taken away."""
        self.stopped.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language and grows with the text, live."""
        super().changeEvent(event)
        if not self._ready:
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """As high as the words are at the width it has."""
        width = current().pixels(_WIDTH)
        self.ensurePolished()
        self.ui.outer.activate()
        self.setFixedSize(width, self.ui.outer.totalHeightForWidth(width))

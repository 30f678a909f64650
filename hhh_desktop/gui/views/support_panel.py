"""The report for whoever helps, to be read whole before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_support_panel import Ui_SupportPanel
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.views.reading import ReadingPanel

_REPORT = 200  # pixels at 11 points


class SupportPanel(ReadingPanel):
    """Shows the text and sends it nowhere; what is kept is what was read."""

    save_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SupportPanel()
        self.ui.setupUi(self)
        self._text = ""
        self._saved: bool | None = None
        self.ui.save_support.clicked.connect(lambda: self.save_requested.emit(self._text))
        self.ui.support_back.clicked.connect(self.closed)
        self.ui.report.setMinimumHeight(current().pixels(_REPORT))
        self._finish([(self.ui.reading, 112)], self.ui.save_support)
        self.start = self.ui.report
        self._speak()

    def show_waiting(self) -> None:
        """The report is being made; the checks take a few seconds on a large file."""
        self._text, self._saved = "", None
        self._speak()

    def show_report(self, text: str) -> None:
        """The whole report."""
        self._text, self._saved = text, None
        self._speak()
        self.ui.report.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_saved(self, saved: bool) -> None:
        """Whether keeping it worked."""
        self._saved = saved
        self._speak()

    def clear(self) -> None:
        """Forgets the report."""
        self.show_waiting()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, as on every page."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _speak(self) -> None:
        ui = self.ui
        text = self._text or self.tr("Het rapport wordt gemaakt. Dat kan even duren.")
        if ui.report.toPlainText() != text:  # else she would have to look for where she was
            ui.report.setPlainText(text)
        ui.save_support.setEnabled(bool(self._text))
        said = {
            None: "",
            True: self.tr("Het rapport is bewaard. Geef het aan wie u helpt."),
            False: self.tr("Bewaren lukte niet. Kies een andere plek."),
        }
        ui.saved.setText(said[self._saved])

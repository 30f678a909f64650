"""The page on which a staff member takes the screen back from the client, with her own passphrase."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_client_take_back import Ui_ClientTakeBack

FIELD_HEIGHT = 76


class ClientTakeBack(QWidget):
    """The page, in the language of the desk; whoever checks the passphrase answers with `show_refused` or leaves."""

    submitted = Signal(str)
    """The passphrase as it was typed; the field is empty again by then."""
    cancelled = Signal()
    """Back to what the client saw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientTakeBack()
        self.ui.setupUi(self)
        # The eye in the field is a target for a finger too.
        self.ui.take_back_field.addStrut(FIELD_HEIGHT)
        for button in (self.ui.take_back_open, self.ui.take_back_cancel):
            button.setAutoDefault(False)
        self.ui.take_back_open.clicked.connect(self._submit)
        self.ui.take_back_passphrase.returnPressed.connect(self._submit)
        self.ui.take_back_cancel.clicked.connect(self.cancelled)

    def show_empty(self) -> None:
        """An empty field with the focus in it."""
        self.ui.take_back_passphrase.clear()
        self.ui.take_back_refused.clear()
        self.ui.take_back_passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self) -> None:
        """Says that this was not the passphrase, and lets her try again."""
        self.show_empty()
        self.ui.take_back_refused.setText(self.tr("Dat is niet uw wachtzin. Probeer het nog eens."))

    def hideEvent(self, event: QHideEvent) -> None:
        """Half a passphrase is not left standing."""
        self.ui.take_back_passphrase.clear()
        self.ui.take_back_refused.clear()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the client's page."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """In the language of the desk."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)

    def _submit(self) -> None:
        passphrase = self.ui.take_back_passphrase.text()
        if passphrase:
            self.ui.take_back_passphrase.clear()
            self.submitted.emit(passphrase)

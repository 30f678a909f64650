"""Everybody's own passphrase: the one of now, and a new one twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_own_passphrase import Ui_OwnPassphrase
from hhh_desktop.gui.views.new_passphrase import NewPassphrase
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, accept, refuse, show_facts
from hhh_desktop.services.passphrase import Strength


class OwnPassphrase(ReadingPanel):
    """Nothing of what is typed here stays when the panel is left."""

    submitted = Signal(str, str, str)
    """The passphrase of now, the new one, the hint."""
    passphrase_edited = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OwnPassphrase()
        self.ui.setupUi(self)
        ui = self.ui
        self._busy = self._owner = False
        self._name = ""
        self.words = NewPassphrase(self, ui)
        self.words.edited.connect(self.passphrase_edited)
        QWidget.setTabOrder(ui.old, ui.old.eye)
        QWidget.setTabOrder(ui.old.eye, ui.passphrase)
        ui.old.textEdited.connect(lambda _text: accept(self, "old"))
        ui.own_cancel.clicked.connect(self.cancelled)
        ui.own_save.clicked.connect(self._submit)
        self._finish([(ui.reading, 64), (ui.aside, 44)], ui.own_save)
        self.start = ui.old
        self._speak()

    def show_who(self, name: str, *, owner: bool) -> None:
        """Whose passphrase it is; an owner can renew the key, too."""
        self._name, self._owner = name, owner
        self._speak()
        self.ui.own_scroll.verticalScrollBar().setValue(0)

    def show_strength(self, strength: Strength) -> None:
        """How strong the new passphrase looks."""
        self.words.show_strength(strength)

    def show_refusal(self, field: str, sentence: str) -> None:
        """What was refused, at its field (`old`, `passphrase`, `hint`); the rest stays typed."""
        self.show_busy(False)
        refuse(self, field, sentence) or refuse(self, "old", sentence)
        if field == "old":
            self.ui.old.selectAll()

    def show_busy(self, busy: bool) -> None:
        """Making a key takes a second or two: the button waits that long."""
        self._busy = busy
        self.ui.own_save.setEnabled(not busy)
        self._speak()

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase waits behind another screen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.words.clear()
            self.ui.old.clear()
            accept(self, "old")
            self.show_busy(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: back, with nothing changed."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self._busy:
            return
        old = self.ui.old.text()
        if not old:
            refuse(self, "old", self.tr("Typ eerst de wachtzin waarmee u nu opent."))
        elif self.words.complete():
            if self.words.passphrase() == old:
                refuse(self, "passphrase", self.tr("Dit is de wachtzin die u al hebt. Neem een andere."))
            else:
                self.submitted.emit(old, self.words.passphrase(), self.words.hint())

    def _speak(self) -> None:
        self.words.speak()
        self.ui.own_lead.setText(self._name)
        self.ui.own_lead.setVisible(bool(self._name))
        self.ui.progress.setText(self.tr("De nieuwe sleutel wordt gemaakt…") if self._busy else "")
        tips = (
            (self.tr("Alleen uw eigen wachtzin verandert. De klanten blijven zoals ze zijn."), "check"),
            (self.tr("Kopieën en back-ups van vóór vandaag gaan nog open met de oude wachtzin."), "info"),
            (
                self.tr("Kent iemand anders uw oude wachtzin? Vernieuw dan ook de sleutel, bij Medewerkers.")
                if self._owner
                else self.tr("Kent iemand anders uw oude wachtzin? Vraag de eigenaar om de sleutel te vernieuwen."),
                "key",
            ),
        )
        show_facts(
            self.ui.tip_rows, [Fact("", tip, symbol, "accent") for tip, symbol in tips], "accent_soft", lines=False
        )

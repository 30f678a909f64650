"""The slim bar that shows how far an erasure is, while the desk goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from hhh_desktop.gui.forms.ui_erase_progress import Ui_EraseProgress

STEPS = ("removing", "rebuilding", "checking")
"""The steps in their order: remove, build the file anew, search it for what might be left."""


class EraseProgress(QFrame):
    """Three steps in one line; it names nobody. Hidden until `show_step`, gone with `clear`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EraseProgress()
        self.ui.setupUi(self)
        self._step = 0
        self.hide()

    def show_step(self, step: str) -> None:
        """Shows that `step` (one of `STEPS`) is at work; `done` clears; ValueError for any other."""
        if step == "done":
            self.clear()
            return
        self._step = STEPS.index(step) + 1
        self._speak()
        self.show()

    def clear(self) -> None:
        """The work is over."""
        self._step = 0
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language, live."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._step:
                self._speak()
        super().changeEvent(event)

    def _speak(self) -> None:
        said = (
            self.tr("De gegevens worden gewist"),
            self.tr("Het bestand wordt opnieuw opgebouwd"),
            self.tr("Alles wordt nagezocht"),
        )[self._step - 1]
        count = self.tr("stap {step} van {steps}").replace("{step}", str(self._step))
        self.ui.busy_text.setText(said)
        self.ui.step_count.setText(count.replace("{steps}", str(len(STEPS))))
        self.ui.busy_bar.setValue(self._step)
        self.setAccessibleName(f"{said}, {self.ui.step_count.text()}")

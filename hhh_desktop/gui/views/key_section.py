"""The salon's key and the recovery code, below the list of staff: how old the key is, and making a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_key_section import Ui_KeySection
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.reading import ReadingPanel

_SYMBOLS = {"good": "state-given", "warning": "alert", "danger": "error"}
#: How much of the bar a step has filled when it begins, and how much when it is done.
_SHARES = {"keys": (0, 0), "copying": (0, 40), "reading": (40, 90), "swapping": (90, 100)}


class KeySection(ReadingPanel):
    """What is under way, owed or done is said in its place; the desk goes on beside it."""

    part = True

    renewal_requested = Signal()
    code_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeySection()
        self.ui.setupUi(self)
        self._since, self._seconds = "", 0
        self._owed = self._owed_said = self._had_focus = False
        self._step = ""
        self._again = False
        self.ui.renew_key.clicked.connect(self.renewal_requested)
        self.ui.new_code.clicked.connect(self.code_requested)
        self._finish([], None)
        self.clear()

    def show_state(self, since: str, seconds: int, *, owed: bool) -> None:
        """Since when the key is the one in force (in words), how long a new one takes, and whether one is owed."""
        self._since, self._seconds = since, seconds
        if self._owed_said and not owed:
            self.ui.key_state_box.hide()
        self._owed = owed
        self._speak()

    def show_step(self, step: str, done: int = 0, total: int = 0, *, again: bool = False) -> None:
        """`keys`, `copying`, `reading` or `swapping` is at work; `again`: something was written meanwhile."""
        if not self._step:
            self._had_focus = self.ui.renew_key.hasFocus()
            if self._had_focus:  # the button cannot be pressed meanwhile, and Qt would choose where the keyboard goes
                self.ui.new_code.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step, self._again = step, again
        begin, end = _SHARES[step]
        self.ui.renewal_bar.setValue(begin + (end - begin) * done // total if total else begin)
        self._speak()

    def show_end(self, kind: str, head: str, text: str) -> None:
        """How it ended: `good`, `warning` or `danger`, in words."""
        self._step = ""
        self._say(kind, head, text)
        self._speak()
        if self._had_focus and self.ui.new_code.hasFocus():  # unless she went elsewhere
            self.ui.renew_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Nothing is under way, and nothing was done yet."""
        self._step, self._owed, self._owed_said = "", False, False
        self.ui.key_state_box.hide()
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """How something ended was said in the language of then."""
        if event.type() == QEvent.Type.LanguageChange and not self._owed_said:
            self.ui.key_state_box.hide()
        super().changeEvent(event)

    def _say(self, kind: str, head: str, text: str, *, owed: bool = False) -> None:
        ui, self._owed_said = self.ui, owed
        restyle(ui.key_state_box, tint=kind)
        ui.key_state_icon.show_symbol(_SYMBOLS[kind], kind, f"{kind}_soft")
        ui.key_state_head.setText(head)
        ui.key_state_text.setText(text)
        ui.key_state_text.setVisible(bool(text))
        ui.key_state_box.show()

    def _speak(self) -> None:
        ui = self.ui
        busy = bool(self._step)
        ui.key_since.setText(self.tr("De sleutel van nu is van {when}.").replace("{when}", self._since))
        ui.key_since.setVisible(bool(self._since))
        takes = self.tr("Dat duurt ongeveer {seconds} seconden. U kunt intussen doorwerken.")
        ui.key_time.setText(takes.replace("{seconds}", str(self._seconds)))
        ui.renew_key.setEnabled(not busy)
        ui.renew_key.setText(self.tr("Nu afmaken") if self._owed else self.tr("Sleutel vernieuwen"))
        if self._owed and not busy and (self._owed_said or ui.key_state_box.isHidden()):
            self._say(
                "warning",
                self.tr("De nieuwe sleutel is nog niet af"),
                self.tr("Dat gaat vanzelf verder bij de volgende start. U kunt het ook nu doen."),
                owed=True,
            )
        ui.renewal_box.setVisible(busy)
        if not busy:
            return
        ui.key_state_box.hide()
        said = {
            "keys": self.tr("De nieuwe sleutel wordt gemaakt"),
            "copying": self.tr("Het klantenbestand wordt gekopieerd"),
            "reading": self.tr("De kopie wordt helemaal nagelezen"),
            "swapping": self.tr("De kopie komt op zijn plaats"),
        }
        ui.renewal_text.setText(said[self._step])
        ui.renewal_hint.setText(
            self.tr("U bewaarde intussen iets. De kopie wordt bijgewerkt; er gaat niets verloren.")
            if self._again
            else self.tr("U kunt gewoon doorwerken.")
        )
        ui.renewal_box.setAccessibleName(said[self._step])

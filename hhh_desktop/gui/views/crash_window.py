"""After a bug: what happened, what is safe, what next, and the report as it would be kept. Never a client."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from hhh_desktop.gui.forms.ui_crash_window import Ui_CrashWindow
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.views.reading import Fact, scroll_by_key, show_facts

_WIDTH, _HEIGHT, _REPORT = 720, 690, 112  # pixels at 11 points


class CrashWindow(QDialog):
    """One window for one bug, beside the desk and in nobody's way: Escape and Return close it.

    The keyboard starts on the report, which can be read and takes no key: what somebody was typing presses nothing.
    """

    save_requested = Signal()

    def __init__(self, report: str, *, stopped: bool = False, parent: QWidget | None = None) -> None:
        """`report` is the whole text, as it would be kept; `stopped` when it is about the end of the last session."""
        super().__init__(parent)
        self.ui = Ui_CrashWindow()
        self.ui.setupUi(self)
        self._stopped, self._times = stopped, 1
        self._saved: bool | None = None
        ui = self.ui
        self.show_report(report)
        ui.report.setMinimumHeight(current().pixels(_REPORT))
        ui.go_on.clicked.connect(self.close)
        ui.save_report.clicked.connect(self.save_requested)
        scroll_by_key(ui.scroll)
        self._speak()
        screen = (parent or self).screen().availableSize()
        self.resize(
            min(current().pixels(_WIDTH), screen.width() - 32), min(current().pixels(_HEIGHT), screen.height() - 48)
        )
        ui.report.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: str, times: int = 1) -> None:
        """The report as it stands now; `times` it happened in this session."""
        self._times = times
        bar = self.ui.report.verticalScrollBar()
        place = bar.value()
        self.ui.report.setPlainText(report)
        bar.setValue(place)  # who is reading goes on where she was
        self._speak_states()

    def show_saved(self, saved: bool) -> None:
        """Whether keeping the report worked."""
        self._saved = saved
        self._speak_states()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the focused button and else goes on; Escape goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            focused = QApplication.focusWidget()
            if not event.isAutoRepeat():
                pressed = focused if isinstance(focused, QAbstractButton) else self.ui.go_on
                pressed.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._speak()
        super().changeEvent(event)

    def _speak(self) -> None:
        if self._stopped:
            title = self.tr("Het programma stopte de vorige keer onverwacht")
            facts = (
                Fact(self.tr("Uw gegevens zijn heel"), self.tr("Alles wat bewaard was, is er nog.")),
                Fact(
                    self.tr("Kijk na wat u toen als laatste deed"),
                    self.tr("Dat is misschien niet bewaard. Doe het dan nog een keer."),
                    "edit",
                    "warning",
                ),
                Fact(
                    self.tr("Werk gewoon verder"),
                    self.tr("Gebeurt het vaker? Bewaar dan dit verslag en geef het aan wie u helpt."),
                    "next",
                    "accent",
                ),
            )
        else:
            title = self.tr("Er ging iets mis in het programma")
            facts = (
                Fact(self.tr("Uw gegevens zijn heel"), self.tr("Alles wat al bewaard was, is er nog.")),
                Fact(
                    self.tr("Kijk na wat u net deed"),
                    self.tr("Dat is misschien niet bewaard. Doe het dan nog een keer."),
                    "edit",
                    "warning",
                ),
                Fact(
                    self.tr("Werk gewoon verder"),
                    self.tr("Gaat het weer mis? Bewaar dan dit verslag en geef het aan wie u helpt."),
                    "next",
                    "accent",
                ),
            )
        self.ui.title.setText(title)
        show_facts(self.ui.facts, facts, lines=False)
        self._speak_states()

    def _speak_states(self) -> None:
        ui = self.ui
        ui.times.setVisible(self._times > 1)
        ui.times.setText(self.tr("Dit gebeurde nu {times} keer.").replace("{times}", str(self._times)))
        said = {
            None: "",
            True: self.tr("Het verslag is bewaard."),
            False: self.tr("Bewaren lukte niet. Kies een andere plek."),
        }
        ui.saved.setText(said[self._saved])

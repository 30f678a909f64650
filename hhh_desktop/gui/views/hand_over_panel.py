"""Handing a client everything that is known: where the file is, and the password, shown once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_hand_over_panel import Ui_HandOverPanel
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.reading import LETTERS, Fact, ReadingPanel, path_lines, show_facts

# Asks clipboard managers (KDE and those who follow it, Windows' own history) not to keep a copy.
_SECRET = ("x-kde-passwordManagerHint", "ExcludeClipboardContentFromMonitorProcessing")


class HandOverPanel(ReadingPanel):
    """Two pages: choose a folder first, when there is none yet; then file and password.

    The password leaves the panel when it is closed or hidden. `forget()`, for locking, also takes it off the clipboard.
    Going without a password is a second step of its own, with its warning.
    """

    folder_choice_requested = Signal()
    folder_open_requested = Signal()
    password_copied = Signal()
    password_print_requested = Signal(str)
    open_package_requested = Signal()
    """Make the package again, without a password."""
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOverPanel()
        self.ui.setupUi(self)
        self._file = self._folder = self._password = ""
        self._protected = self._copied = False
        ui = self.ui
        ui.file_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.choose_folder.clicked.connect(self.folder_choice_requested)
        ui.ask_cancel.clicked.connect(self._close)
        ui.open_folder.clicked.connect(self.folder_open_requested)
        ui.copy_password.clicked.connect(self._copy)
        ui.print_password.clicked.connect(lambda: self.password_print_requested.emit(self._password))
        ui.without_password.clicked.connect(lambda: self._warn(True))
        ui.open_cancel.clicked.connect(lambda: self._warn(False))
        ui.open_package.clicked.connect(self.open_package_requested)
        ui.done.clicked.connect(self._close)
        self._finish([(ui.reading, LETTERS)], ui.done)
        self.show_no_folder()

    def show_no_folder(self) -> None:
        """Asks for the folder that packages go to."""
        self._forget_password()
        self._turn_to(ready=False)
        self.ui.choose_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_package(self, file: str, folder: str, password: str | None) -> None:
        """Shows where the package is and, once, its password; None for a package that was asked for without."""
        self._forget_password()
        self._file, self._folder, self._protected = file, folder, bool(password)
        self._password = password or ""
        self.ui.password.setText(_in_lines(self._password))
        self.ui.password.setAccessibleName(self._password)
        self._turn_to(ready=True)
        self._warn(False)
        self._speak()
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """For locking: no password here, nor on the clipboard when it came from here."""
        self._forget_password()
        clipboard = QGuiApplication.clipboard()
        if clipboard.mimeData() is not None and clipboard.mimeData().hasFormat(_SECRET[0]):
            clipboard.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not looked at shows no password later."""
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone: what is shown once must survive it
            self._forget_password()

    def _close(self) -> None:
        self._forget_password()
        self.finished.emit()

    def _forget_password(self) -> None:
        self._password = ""
        self.ui.password.clear()
        self.ui.password.setAccessibleName("")
        self._copied = False
        for button in (self.ui.copy_password, self.ui.print_password):
            button.setEnabled(False)

    def _copy(self) -> None:
        data = QMimeData()
        data.setText(self._password)
        for hint in _SECRET:
            data.setData(hint, b"secret")
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = True
        self._speak()
        self.password_copied.emit()

    def _turn_to(self, *, ready: bool) -> None:
        self.ui.folder_page.setVisible(not ready)
        self.ui.package_page.setVisible(ready)
        for button in (self.ui.choose_folder, self.ui.ask_cancel):
            button.setVisible(not ready)
        self.ui.logged.setVisible(ready)
        self.ui.done.setVisible(ready)
        self.primary = self.ui.done if ready else self.ui.choose_folder
        for button in (self.ui.copy_password, self.ui.print_password):
            button.setEnabled(bool(self._password))

    def _warn(self, asked: bool) -> None:
        """The second step of going without a password: its warning, with the keyboard on "leave it"."""
        self.ui.open_frame.setVisible(asked)
        self.ui.without_row_holder.setVisible(self._protected and not asked)
        if asked:
            self.ui.open_cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            # The warning has its place only after the next layout.
            QTimer.singleShot(0, self.ui.scroll, lambda: self.ui.scroll.ensureWidgetVisible(self.ui.open_frame))
        elif self.isVisible():
            self.ui.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self) -> None:
        ui = self.ui
        ui.file_name.setText(self._file)
        ui.file_folder.setText(path_lines(self._folder))
        ui.password_frame.setVisible(self._protected)
        ui.ready_text.setText(
            self.tr("Geef de klant dit bestand en het wachtwoord.")
            if self._protected
            else self.tr("Dit bestand heeft geen wachtwoord. Geef het alleen aan de klant zelf.")
        )
        ui.ready_icon.show_symbol(
            "state-given" if self._protected else "alert", "good" if self._protected else "warning"
        )
        ui.copied.setText(
            self.tr("Gekopieerd. Stuur het niet samen met het bestand.")
            if self._copied
            else self.tr("U ziet het maar één keer. Geef het apart van het bestand.")
        )
        restyle(ui.copied, tone="accent" if self._copied else "muted")
        show_facts(ui.how_rows, self._how(), lines=False)

    def _how(self) -> list[Fact]:
        if not self._protected:
            return [Fact(self.tr("Dubbelklik op het bestand"), self.tr("Elke pc opent het."), "document", "muted")]
        return [
            Fact(
                self.tr("Op een pc met 7-Zip"),
                self.tr("Dat is gratis. De Verkenner van Windows kan dit bestand niet openen."),
                "display",
                "muted",
            ),
            Fact(
                self.tr("Op een Mac of telefoon"),
                self.tr("Met een app voor zip-bestanden met een wachtwoord (AES-256)."),
                "phone",
                "muted",
            ),
        ]


def _in_lines(password: str) -> str:
    """Three words to a line, the hyphen at its end: one reads over what runs on."""
    parts = password.split("-")
    lines = ["-".join(parts[at : at + 3]) for at in range(0, len(parts), 3)]
    return "-\n".join(lines)

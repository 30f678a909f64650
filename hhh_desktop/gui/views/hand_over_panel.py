"""Handing a client everything that is known: where the file is, and the password, shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.clipboard import secret
from hhh_desktop.gui.forms.ui_hand_over_panel import Ui_HandOverPanel
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.reading import LETTERS, Fact, ReadingPanel, path_lines, show_facts


class HandOverPanel(ReadingPanel):
    """Two pages: choose a folder first, when there is none yet; then file and password.

    The password is made once and opens the only copy: it is kept until Klaar, another package or locking (`forget()`,
    which also takes it off the clipboard), and stands in no label while the panel is hidden. Going without a password
    is a second step of its own, with its warning. Signals that ask for a package say whose.
    """

    folder_choice_requested = Signal(int)
    folder_open_requested = Signal()
    password_copied = Signal()
    password_print_requested = Signal(str)
    open_package_requested = Signal(int)
    """Make the package again, without a password."""
    finished = Signal(int)
    """Klaar, or no folder after all; 0 for a client who was erased meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOverPanel()
        self.ui.setupUi(self)
        self._client_id = 0
        self._file = self._folder = self._password = ""
        self._waits = self._protected = self._copied = False
        ui = self.ui
        ui.file_name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.choose_folder.clicked.connect(lambda: self.folder_choice_requested.emit(self._client_id))
        ui.ask_cancel.clicked.connect(self._close)
        ui.open_folder.clicked.connect(self.folder_open_requested)
        ui.copy_password.clicked.connect(self._copy)
        ui.print_password.clicked.connect(lambda: self.password_print_requested.emit(self._password))
        ui.without_password.clicked.connect(lambda: self._warn(True))
        ui.open_cancel.clicked.connect(lambda: self._warn(False))
        ui.open_package.clicked.connect(lambda: self.open_package_requested.emit(self._client_id))
        ui.done.clicked.connect(self._close)
        self._finish([(ui.reading, LETTERS)], ui.done)
        self.show_no_folder(0)

    @property
    def client_id(self) -> int:
        """Whose package this is about; 0 for nobody's (any more)."""
        return self._client_id

    @property
    def waits(self) -> bool:
        """Whether a package was made and nobody has said Klaar yet."""
        return self._waits

    @property
    def has_password(self) -> bool:
        """Whether there is a password to show."""
        return bool(self._password)

    @property
    def file(self) -> str:
        """The name of the package's file; tells nothing about a person."""
        return self._file

    def show_no_folder(self, client_id: int) -> None:
        """Asks for the folder that packages go to."""
        self._forget_password()
        self._client_id = client_id
        self._turn_to(ready=False)
        self.ui.choose_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_package(self, client_id: int, file: str, folder: str, password: str | None) -> None:
        """Shows where the package is and, once, its password; None for a package that was asked for without."""
        self._forget_password()
        self._client_id, self._waits = client_id, True
        self._file, self._folder, self._protected = file, folder, bool(password)
        self._password = password or ""
        self._write_password(self._password)
        self._turn_to(ready=True)
        self._warn(False)
        self._speak()
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """For locking: no password here; what was copied is the clipboard guard's."""
        self._forget_password()

    def forget_client(self, client_id: int) -> None:
        """This client is being erased: the package is theirs to have, and there is no card to go back to."""
        if self._client_id == client_id:
            self._client_id = 0

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not looked at shows no password."""
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone
            self._write_password("")

    def showEvent(self, event: QShowEvent) -> None:
        """Back from another page, such as the keys: the password was not confirmed yet."""
        super().showEvent(event)
        self._write_password(self._password)

    def _close(self) -> None:
        self._forget_password()
        self.finished.emit(self._client_id)

    def _forget_password(self) -> None:
        self._password = ""
        self._waits = self._copied = False
        self._write_password("")
        for button in (self.ui.copy_password, self.ui.print_password):
            button.setEnabled(False)

    def _write_password(self, password: str) -> None:
        self.ui.password.setText(_in_lines(password))
        self.ui.password.setAccessibleName(password)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(secret(self._password))
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
            self.tr("Gekopieerd, voor een halve minuut. Stuur het niet samen met het bestand.")
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

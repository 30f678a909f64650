"""Who works here: the list, and a new colleague with a role and a passphrase of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_staff_panel import Ui_StaffPanel
from hhh_desktop.gui.views.new_passphrase import NewPassphrase
from hhh_desktop.gui.views.reading import ReadingPanel, accept, empty, refuse, words
from hhh_desktop.gui.widgets import Monogram
from hhh_desktop.services.passphrase import Strength


class StaffPanel(ReadingPanel):
    """The list of staff with one way on: adding somebody, in its place. No role is chosen beforehand."""

    part = True

    staff_submitted = Signal(str, str, str, str)
    """Name, role, passphrase, hint."""
    passphrase_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StaffPanel()
        self.ui.setupUi(self)
        self._staff: tuple[StaffMember, ...] = ()
        self._busy = False
        self.words = NewPassphrase(self, self.ui)
        self.words.edited.connect(self.passphrase_edited)
        ui = self.ui
        self._roles = {ui.role_receptionist: Role.RECEPTIONIST, ui.role_owner: Role.OWNER}
        for button in self._roles:
            button.clicked.connect(lambda: accept(self, "role"))
        ui.name.textEdited.connect(lambda _text: accept(self, "name"))
        ui.add_staff.clicked.connect(self._open_form)
        ui.staff_cancel.clicked.connect(self._close_form)
        ui.save_staff.clicked.connect(self._submit)
        self._finish([(ui.reading, 64), (ui.aside, 44)], ui.add_staff)
        self._close_form()

    def show_staff(self, staff: Sequence[StaffMember]) -> None:
        """The people who can unlock; closes the form, for whoever was added is in the list now."""
        self._staff = tuple(staff)
        self._fill()
        self._close_form()

    def show_strength(self, strength: Strength) -> None:
        """How strong the passphrase being typed looks."""
        self.words.show_strength(strength)

    def show_refusal(self, field: str, sentence: str) -> None:
        """What could not be kept, at its field; the rest stays typed."""
        self.show_busy(False)
        if not refuse(self, field, sentence):
            refuse(self, "name", sentence)

    def show_busy(self, busy: bool) -> None:
        """Making a key takes about a second: the button waits that long."""
        self._busy = busy
        self.ui.save_staff.setEnabled(not busy)
        self._speak()

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase waits behind another screen."""
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone: what is shown once must survive it
            self._close_form()

    def changeEvent(self, event: QEvent) -> None:
        """The roles in the list are said in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _speak(self) -> None:
        self.words.speak()
        self.ui.progress.setText(self.tr("De sleutel wordt gemaakt…") if self._busy else "")

    def _open_form(self) -> None:
        self._turn_to(form=True)
        self.ui.staff_scroll.verticalScrollBar().setValue(0)
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        ui = self.ui
        self.words.clear()
        ui.name.clear()
        for field in ("name", "role"):
            accept(self, field)
        for button in self._roles:
            button.setAutoExclusive(False)  # an exclusive button cannot be let go of
            button.setChecked(False)
            button.setAutoExclusive(True)
        self.show_busy(False)
        had_focus = ui.staff_form.isVisible() or ui.foot.isVisible()
        self._turn_to(form=False)
        if had_focus and self.isVisible():
            ui.add_staff.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, *, form: bool) -> None:
        self.ui.staff_list.setVisible(not form)
        self.ui.staff_form.setVisible(form)
        self.ui.foot.setVisible(form)
        self.primary = self.ui.save_staff if form else self.ui.add_staff
        self.start = self.ui.name if form else None

    def _submit(self) -> None:
        name = self.ui.name.text().strip()
        role = next((role for button, role in self._roles.items() if button.isChecked()), None)
        if not name:
            refuse(self, "name", self.tr("Vul de naam in."))
        elif role is None:
            refuse(self, "role", self.tr("Kies balie of eigenaar."))
            self.ui.role_receptionist.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.words.complete():
            self.staff_submitted.emit(name, str(role), self.words.passphrase(), self.words.hint())

    def _fill(self) -> None:
        rows = self.ui.staff_rows
        empty(rows)
        for member in self._staff:
            rows.addWidget(_line())
            rows.addWidget(self._row(member))
        if self._staff:
            rows.addWidget(_line())

    def _row(self, member: StaffMember) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.setSpacing(16)
        initials = Monogram()
        initials.setProperty("pixels", 40)
        initials.setProperty("soft", True)
        initials.show_name(*member.name.split()[:2])
        layout.addWidget(initials)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words(breakable(member.name), "leadstrong"))
        owner = member.role == Role.OWNER
        column.addWidget(words(self.tr("Eigenaar") if owner else self.tr("Balie"), tone="muted"))
        layout.addLayout(column, 1)
        return row


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("hline", True)
    return line

"""Who works here: the list with what can be done for each, a new colleague, and a new passphrase for one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_staff_panel import Ui_StaffPanel
from hhh_desktop.gui.views.key_section import KeySection
from hhh_desktop.gui.views.new_passphrase import NewPassphrase
from hhh_desktop.gui.views.reading import ReadingPanel, accept, empty, refuse, words
from hhh_desktop.gui.widgets import IconButton, Monogram, Reflow
from hhh_desktop.services.passphrase import Strength


class StaffPanel(ReadingPanel):
    """The list of staff; the form for a new colleague or a new passphrase takes its place. No role is chosen beforehand.

    Nobody can take the own way in away: the own row says so, and leads to changing the own passphrase.
    """

    part = True

    staff_submitted = Signal(str, str, str, str)
    """Name, role, passphrase, hint."""
    reset_submitted = Signal(str, str, str)
    """Name of a colleague, new passphrase, hint."""
    removal_requested = Signal(StaffMember)
    own_passphrase_requested = Signal()
    passphrase_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StaffPanel()
        self.ui.setupUi(self)
        self._staff: tuple[StaffMember, ...] = ()
        self._own_id: int | None = None
        self._reset: StaffMember | None = None
        self._busy = False
        self.key = KeySection()
        self.ui.key_section_box.addWidget(self.key)
        self.words = NewPassphrase(self, self.ui)
        self.words.edited.connect(self.passphrase_edited)
        ui = self.ui
        self._roles = {ui.role_receptionist: Role.RECEPTIONIST, ui.role_owner: Role.OWNER}
        for button in self._roles:
            button.clicked.connect(lambda: accept(self, "role"))
        ui.name.textEdited.connect(lambda _text: accept(self, "name"))
        ui.add_staff.clicked.connect(lambda: self._open_form(None))
        ui.staff_cancel.clicked.connect(self._close_form)
        ui.save_staff.clicked.connect(self._submit)
        self._finish([(ui.reading, 64), (ui.aside, 44)], ui.add_staff)
        self._close_form()

    def show_staff(self, staff: Sequence[StaffMember], own_id: int | None = None) -> None:
        """The people who can unlock, and which of them is looking; closes the form, for what it asked for is done."""
        self._staff, self._own_id = tuple(staff), own_id
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
        self._speak_form()
        self.ui.progress.setText(self.tr("De sleutel wordt gemaakt…") if self._busy else "")

    def _open_form(self, reset: StaffMember | None) -> None:
        """For a new colleague, or for one who needs a new passphrase."""
        self._reset = reset
        self.ui.new_member.setVisible(reset is None)
        self._speak_form()
        self._turn_to(form=True)
        self.ui.staff_scroll.verticalScrollBar().setValue(0)
        assert self.start is not None
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak_form(self) -> None:
        ui, reset = self.ui, self._reset
        if reset is None:
            ui.form_title.setText(self.tr("Nieuwe medewerker"))
            ui.save_staff.setText(self.tr("Toevoegen"))
            ui.form_lead.setText("")
        else:
            name = breakable(reset.name)
            ui.form_title.setText(self.tr("Nieuwe wachtzin voor {name}").replace("{name}", name))
            ui.save_staff.setText(self.tr("Wachtzin bewaren"))
            said = self.tr(
                "Laat {name} hier zelf een wachtzin typen. Is dat nu niet mogelijk? Verzin er een en geef hem door;"
                " {name} kan hem daarna zelf wijzigen bij Instellingen. De oude werkt meteen niet meer."
            )
            ui.form_lead.setText(said.replace("{name}", name))
        ui.form_lead.setVisible(reset is not None)

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
        reset, self._reset = self._reset, None
        self._turn_to(form=False)
        if had_focus and self.isVisible():
            back = self.findChild(QPushButton, f"reset_{reset.id}") if reset else None
            (back or ui.add_staff).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, *, form: bool) -> None:
        self.ui.staff_list.setVisible(not form)
        self.ui.staff_form.setVisible(form)
        self.ui.foot.setVisible(form)
        self.key.setVisible(not form)
        self.ui.roles_frame.setVisible(form and self._reset is None)  # where a role is chosen
        self.primary = self.ui.save_staff if form else self.ui.add_staff
        self.start = (self.ui.name if self._reset is None else self.ui.passphrase) if form else None

    def _submit(self) -> None:
        if self._reset is not None:
            if self.words.complete():
                self.reset_submitted.emit(self._reset.name, self.words.passphrase(), self.words.hint())
            return
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
        rows, buttons = self.ui.staff_rows, list[QPushButton]()
        focused = self.focusWidget()
        stood = focused.objectName() if focused is not None and focused.hasFocus() else ""
        empty(rows)
        for member in self._staff:
            rows.addWidget(_line())
            rows.addWidget(self._row(member, buttons))
        if self._staff:
            rows.addWidget(_line())
        self._order(buttons)
        for button in buttons:
            if button.objectName() == stood:  # the row is new, and the keyboard was on it
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self, buttons: list[QPushButton]) -> None:
        """Tab goes down the rows first; what stands in the form comes after what stands in the list."""
        ui, key = self.ui, self.key.ui
        fields = (ui.name, *self._roles, ui.passphrase, ui.passphrase.eye, ui.repeat, ui.repeat.eye, ui.hint)
        after = (ui.add_staff, key.renew_key, key.new_code, *fields, ui.staff_cancel, ui.save_staff)
        for one, other in pairwise((*buttons, *after)):
            QWidget.setTabOrder(one, other)

    def _row(self, member: StaffMember, buttons: list[QPushButton]) -> QWidget:
        row = Reflow()
        row.setProperty("comfort", 190)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 10, 0, 10)
        layout.setSpacing(8)
        who = QWidget()
        person = QHBoxLayout(who)
        person.setContentsMargins(0, 0, 0, 0)
        person.setSpacing(16)
        initials = Monogram()
        initials.setProperty("pixels", 40)
        initials.setProperty("soft", True)
        initials.show_name(*member.name.split()[:2])
        person.addWidget(initials, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words(breakable(member.name), "leadstrong"))
        for said in self._said_of(member):
            column.addWidget(words(said, tone="muted"))
        person.addLayout(column, 1)
        layout.addWidget(who, 1)
        acts = Reflow()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        made = self._acts(member)
        for button in made:
            line.addWidget(button)
        line.addStretch(1)
        layout.addWidget(acts, 0, Qt.AlignmentFlag.AlignTop)
        buttons += made
        return row

    def _said_of(self, member: StaffMember) -> list[str]:
        """The role, and for the own row why it cannot be removed."""
        owner = member.role == Role.OWNER
        said = [self.tr("Eigenaar") if owner else self.tr("Balie")]
        if member.id == self._own_id:
            said[0] = self.tr("{role}, dat bent u").replace("{role}", said[0])
            others = any(one.role == Role.OWNER and one.id != self._own_id for one in self._staff)
            said.append(
                self.tr("Uit dienst? Dat doet de andere eigenaar voor u.")
                if others
                else self.tr("Er moet altijd een eigenaar zijn, dus u kunt niet uit dienst.")
            )
        return said

    def _acts(self, member: StaffMember) -> list[QPushButton]:
        """The buttons of a row; each says to a reader of the screen whom it is about."""
        if member.id == self._own_id:
            own = _button("own_passphrase", self.tr("Wachtzin wijzigen"), self.tr("Mijn wachtzin wijzigen"))
            own.clicked.connect(self.own_passphrase_requested)
            return [own]
        renew = self.tr("Nieuwe wachtzin voor {name}").replace("{name}", member.name)
        reset = _button(f"reset_{member.id}", self.tr("Nieuwe wachtzin"), renew)
        reset.clicked.connect(lambda: self._open_form(member))
        leaves = self.tr("{name} uit dienst").replace("{name}", member.name)
        remove = _button(f"remove_{member.id}", self.tr("Uit dienst"), leaves)
        remove.clicked.connect(lambda: self.removal_requested.emit(member))
        return [reset, remove]


def _button(name: str, said: str, accessible: str) -> QPushButton:
    button = IconButton()
    button.setObjectName(name)
    button.setProperty("kind", "quiet")
    button.setText(said)
    button.setAccessibleName(accessible)
    button.setToolTip(accessible)
    return button


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("hline", True)
    return line

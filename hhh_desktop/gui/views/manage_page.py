"""The owner's page: the salon, its staff, the settings of this PC, and whether everything is still sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from hhh_desktop.domain.staff import Salon, StaffMember
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_manage_page import Ui_ManagePage
from hhh_desktop.gui.views.backups_panel import BackupsPanel
from hhh_desktop.gui.views.reading import ReadingPanel, accept, refuse
from hhh_desktop.gui.views.safety_panel import SafetyPanel
from hhh_desktop.gui.views.settings_panel import SettingsPanel
from hhh_desktop.gui.views.staff_panel import StaffPanel
from hhh_desktop.services.passphrase import Strength
from hhh_desktop.services.settings import Settings

_SALON_FIELDS = ("name", "street", "postcode", "city", "phone", "email", "website")


class ManagePage(ReadingPanel):
    """Five sections under tabs for an owner; somebody at the desk sees only the settings that are hers."""

    salon_submitted = Signal(Salon)
    staff_submitted = Signal(str, str, str, str)
    """Name, role, passphrase, hint."""
    passphrase_edited = Signal(str)
    settings_changed = Signal(Settings)
    folder_choice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManagePage()
        self.ui.setupUi(self)
        ui = self.ui
        self._salon: Salon | None = None
        self._saved = False
        self.staff, self.settings, self.safety = StaffPanel(), SettingsPanel(), SafetyPanel()
        self.backups = BackupsPanel()
        ui.staff_page_box.addWidget(self.staff)
        ui.settings_page_box.addWidget(self.settings)
        ui.backups_page_box.addWidget(self.backups)
        ui.safety_page_box.addWidget(self.safety)
        self.safety.shelter = ui.tab_safety
        self._tabs: dict[QPushButton, QWidget] = {
            ui.tab_salon: ui.salon_page,
            ui.tab_staff: ui.staff_page,
            ui.tab_settings: ui.settings_page,
            ui.tab_backups: ui.backups_page,
            ui.tab_safety: ui.safety_page,
        }
        for tab in self._tabs:
            tab.clicked.connect(lambda _on, tab=tab: self._turn_to(tab))
        self.staff.staff_submitted.connect(self.staff_submitted)
        self.staff.passphrase_edited.connect(self.passphrase_edited)
        self.settings.settings_changed.connect(self.settings_changed)
        self.settings.folder_choice_requested.connect(self.folder_choice_requested)
        for name in _SALON_FIELDS:
            self._field(name).textEdited.connect(lambda _text, name=name: self._salon_edited(name))
            self._field(name).textChanged.connect(lambda _text: self._show_letterhead())
        ui.save_salon.clicked.connect(self._submit_salon)
        self._finish([(ui.salon_reading, 112)], None)
        self._speak()
        self._turn_to(ui.tab_salon)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def show_owner(self, owner: bool) -> None:
        """Everything, or only the settings of whoever works at the desk; starts afresh for who comes in."""
        for tab in self._tabs:
            tab.setVisible(owner)
        self.ui.title.setText(self.tr("Beheer") if owner else self.tr("Instellingen"))
        margins = self.ui.head_box.contentsMargins()  # tabs stand on the line, a title does not
        self.ui.head_box.setContentsMargins(margins.left(), margins.top(), margins.right(), 0 if owner else 8)
        self.settings.show_owner(owner)
        self._turn_to(self.ui.tab_salon if owner else self.ui.tab_settings)

    def show_salon(self, salon: Salon) -> None:
        """The salon as it is kept; after saving, says so."""
        self._saved = self._salon is not None and salon != self._salon
        self._salon = salon
        for name in _SALON_FIELDS:
            self._field(name).setText(getattr(salon, name))
            self._field(name).setCursorPosition(0)  # what does not fit is read from its beginning
            accept(self, f"salon_{name}")
        self._speak_states()

    def show_staff(self, staff: Sequence[StaffMember]) -> None:
        """The people who can unlock."""
        self.staff.show_staff(staff)

    def show_settings(self, settings: Settings) -> None:
        """What holds now on this PC."""
        self.settings.show_settings(settings)

    def show_strength(self, strength: Strength) -> None:
        """How strong the passphrase of the new colleague looks."""
        self.staff.show_strength(strength)

    def show_refusal(self, field: str, sentence: str) -> None:
        """What could not be kept, at its field on the section in front."""
        if self.ui.pages.currentWidget() is self.ui.staff_page:
            self.staff.show_refusal(field, sentence)
        else:
            refuse(self, f"salon_{field}", sentence)

    def show_backups(self) -> None:
        """Turns to the section on backups, where an owner is."""
        if self.ui.tab_backups.isVisibleTo(self):
            self._turn_to(self.ui.tab_backups)

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def _turn_to(self, tab: QPushButton) -> None:
        for one, page in self._tabs.items():
            one.setChecked(one is tab)
            if one is tab:
                self.ui.pages.setCurrentWidget(page)
        primaries: dict[QPushButton, QPushButton] = {
            self.ui.tab_salon: self.ui.save_salon,
            self.ui.tab_backups: self.backups.ui.make_backup,
            self.ui.tab_safety: self.safety.ui.verify,
        }
        self.primary = primaries.get(tab)
        self.start = tab if tab.isVisibleTo(self) else self.settings.ui.language_nl

    def _field(self, name: str) -> QLineEdit:
        found: QLineEdit = getattr(self.ui, f"salon_{name}")
        return found

    def _salon_edited(self, name: str) -> None:
        accept(self, f"salon_{name}")
        self._saved = False
        self._speak_states()

    def _show_letterhead(self) -> None:
        """The salon as clients see it, while it is typed."""
        typed = {name: self._field(name).text().strip() for name in _SALON_FIELDS}
        self.ui.shown_name.setText(breakable(typed["name"]))
        town = " ".join(part for part in (typed["postcode"], typed["city"]) if part)
        lines = (typed["street"], town, typed["phone"], typed["email"], typed["website"])
        self.ui.shown_rest.setText("\n".join(breakable(line) for line in lines if line))

    def _submit_salon(self) -> None:
        if self._salon is None:
            return
        typed = {name: self._field(name).text().strip() for name in _SALON_FIELDS}
        if not typed["name"]:
            refuse(self, "salon_name", self.tr("Vul de naam van de salon in."))
            return
        self.salon_submitted.emit(replace(self._salon, **typed))

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speak(self) -> None:
        if not self.ui.tab_salon.isVisibleTo(self):
            self.ui.title.setText(self.tr("Instellingen"))
        self._speak_states()

    def _speak_states(self) -> None:
        self.ui.salon_state.setText(self.tr("Bewaard.") if self._saved else "")

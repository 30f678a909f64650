"""The owner's page: the salon, its staff, the settings of this PC, and whether everything is still sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from hhh_desktop.domain.staff import Salon, StaffMember
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_manage_page import Ui_ManagePage
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, accept, path_lines, refuse, show_facts
from hhh_desktop.gui.views.settings_panel import SettingsPanel
from hhh_desktop.gui.views.staff_panel import StaffPanel
from hhh_desktop.services.passphrase import Strength
from hhh_desktop.services.settings import Settings

_SALON_FIELDS = ("name", "street", "postcode", "city", "phone", "email", "website")


class Checked(Protocol):
    """One thing that was looked at: its code, whether it is sound, and what was found in codes and numbers."""

    @property
    def name(self) -> str: ...
    @property
    def ok(self) -> bool: ...
    @property
    def detail(self) -> str: ...


class ManagePage(ReadingPanel):
    """Four sections under tabs for an owner; somebody at the desk sees only the settings that are hers."""

    salon_submitted = Signal(Salon)
    staff_submitted = Signal(str, str, str, str)
    """Name, role, passphrase, hint."""
    passphrase_edited = Signal(str)
    settings_changed = Signal(Settings)
    folder_choice_requested = Signal()
    verify_requested = Signal()
    data_folder_open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManagePage()
        self.ui.setupUi(self)
        ui = self.ui
        self._salon: Salon | None = None
        self._checks: tuple[Checked, ...] = ()
        self._last_check = ""
        self._busy = self._saved = self._waiting = False
        self.staff, self.settings = StaffPanel(), SettingsPanel()
        ui.staff_page_box.addWidget(self.staff)
        ui.settings_page_box.addWidget(self.settings)
        self._tabs: dict[QPushButton, QWidget] = {
            ui.tab_salon: ui.salon_page,
            ui.tab_staff: ui.staff_page,
            ui.tab_settings: ui.settings_page,
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
        ui.verify.clicked.connect(self.verify_requested)
        ui.open_data_folder.clicked.connect(self.data_folder_open_requested)
        self._finish([(ui.salon_reading, 112), (ui.safety_reading, 124)], None)
        self._speak()
        self._turn_to(ui.tab_salon)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def show_owner(self, owner: bool) -> None:
        """Everything, or only the settings of whoever works at the desk; starts afresh for who comes in."""
        self._busy, self._checks, self._last_check = False, (), ""
        self._speak_states()
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

    def show_data_folder(self, path: str) -> None:
        """Where everything stands on this PC."""
        self.ui.place_path.setText(path_lines(path))

    def show_verifying(self) -> None:
        """The check is running; it takes a few seconds on a large file."""
        self._waiting = self.ui.verify.hasFocus()
        if self._waiting:  # the button cannot be pressed meanwhile, and Qt would choose where the keyboard goes
            self.ui.tab_safety.setFocus(Qt.FocusReason.OtherFocusReason)
        self._busy = True
        self._checks = ()
        self._speak_states()

    def show_verification(self, lines: Sequence[Checked], when: str = "") -> None:
        """What the check found, one line each, the unsound ones first; `when` in words (vandaag 11:40)."""
        self._busy = False
        self._checks, self._last_check = tuple(sorted(lines, key=lambda line: line.ok)), when
        self._speak_states()
        if self._waiting and self.ui.tab_safety.hasFocus():  # unless she went elsewhere
            self.ui.verify.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waiting = False

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def _turn_to(self, tab: QPushButton) -> None:
        for one, page in self._tabs.items():
            one.setChecked(one is tab)
            if one is tab:
                self.ui.pages.setCurrentWidget(page)
        primaries: dict[QPushButton, QPushButton] = {
            self.ui.tab_salon: self.ui.save_salon,
            self.ui.tab_safety: self.ui.verify,
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
        does = (
            self.tr("Iemand die de pc of de schijf steelt: zonder wachtzin is er niets te lezen."),
            self.tr("Iemand die even achter de balie gaat zitten: het programma gaat vanzelf op slot."),
            self.tr("Wissen dat niet echt wissen is: elk spoor wordt nagezocht."),
            self.tr("Gegevens die ongemerkt weggaan: het programma maakt geen verbinding met internet."),
        )
        does_not = (
            self.tr("Een virus of een meekijker op deze pc, zolang het programma open is."),
            self.tr("Iemand die uw wachtzin kent, of de noodcode vindt."),
            self.tr("Wat al geprint of meegegeven is."),
            self.tr("Een schijf die stukgaat. Kopieer de map af en toe, met het programma dicht."),
        )
        show_facts(self.ui.does_rows, [Fact("", line, "check", "good") for line in does], "sunken", lines=False)
        show_facts(
            self.ui.does_not_rows, [Fact("", line, "close", "muted") for line in does_not], "sunken", lines=False
        )
        self._speak_states()

    def _speak_states(self) -> None:
        ui = self.ui
        ui.salon_state.setText(self.tr("Bewaard.") if self._saved else "")
        ui.verify.setEnabled(not self._busy)
        unsound = sum(not line.ok for line in self._checks)
        if self._busy:
            said = self.tr("Alles wordt nagekeken. U kunt gewoon doorwerken.")
        elif not self._checks:
            said = self.tr("Sinds het openen nog niet nagekeken.")
        elif unsound:
            said = self.tr("Er is iets niet in orde. Hieronder staat wat.")
        else:
            said = self.tr("Alles is in orde.")
        symbol, ink = ("error", "danger") if unsound else ("p-shield", "good" if self._checks else "accent")
        ui.check_icon.setProperty("disc", "accent_soft" if ink == "accent" else f"{ink}_soft")
        ui.check_icon.show_symbol(symbol, ink, str(ui.check_icon.property("disc")))
        when = self.tr("Nagekeken: {when}.").replace("{when}", self._last_check) if self._last_check else ""
        ui.last_check.setText(f"{said} {when}".strip() if self._checks else said)
        show_facts(ui.verify_rows, [self._check_fact(line) for line in self._checks])

    def _check_fact(self, line: Checked) -> Fact:
        sound = {
            "pages": self.tr("Elke bladzijde van het bestand is echt"),
            "structure": self.tr("Het bestand zit goed in elkaar"),
            "settings": self.tr("De veiligheid staat aan"),
            "search index": self.tr("De zoeklijst klopt met de klanten"),
            "statistics": self.tr("Nergens ligt een kopie van gegevens"),
            "audit chain": self.tr("Het logboek is heel"),
            "ledger": self.tr("De wislijst is heel"),
            "pending": self.tr("Al het wissen is af"),
            "key file": self.tr("De sleutels zijn heel"),
            "backups": self.tr("Elke back-up is er nog"),
            "file rights": self.tr("Alleen u kunt bij de bestanden"),
        }
        unsound = {
            "pages": self.tr("Een deel van het bestand is veranderd of stuk"),
            "structure": self.tr("Het bestand is beschadigd"),
            "settings": self.tr("De veiligheid staat niet goed"),
            "search index": self.tr("De zoeklijst klopt niet met de klanten"),
            "statistics": self.tr("Er ligt een kopie van gegevens"),
            "audit chain": self.tr("Er is iets met het logboek gebeurd"),
            "ledger": self.tr("Er is iets met de wislijst gebeurd"),
            "pending": self.tr("Er moet nog iets worden gewist"),
            "key file": self.tr("De sleutels zijn beschadigd"),
            "backups": self.tr("Een back-up is weg of stuk"),
            "file rights": self.tr("Anderen op deze pc kunnen bij de bestanden"),
        }
        if line.ok:
            return Fact(sound.get(line.name, line.name))
        help_with = self.tr("Vraag om hulp en noem: {detail}").replace("{detail}", f"{line.name}, {line.detail}")
        return Fact(unsound.get(line.name, line.name), help_with, "error", "danger")

"""Whether everything is still sound, where it all stands, and what the program does and does not protect against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.forms.ui_safety_panel import Ui_SafetyPanel
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, path_lines, show_facts


class Checked(Protocol):
    """One thing that was looked at: its code, whether it is sound, and what was found in codes and numbers."""

    @property
    def name(self) -> str: ...
    @property
    def ok(self) -> bool: ...
    @property
    def detail(self) -> str: ...


class SafetyPanel(ReadingPanel):
    """The owner's section on safety; `shelter` is where the keyboard waits while the button cannot be pressed."""

    part = True

    verify_requested = Signal()
    data_folder_open_requested = Signal()
    support_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SafetyPanel()
        self.ui.setupUi(self)
        self.shelter: QWidget | None = None
        self._checks: tuple[Checked, ...] = ()
        self._last_check = ""
        self._busy = self._waiting = False
        self.ui.verify.clicked.connect(self.verify_requested)
        self.ui.open_data_folder.clicked.connect(self.data_folder_open_requested)
        self.ui.make_support.clicked.connect(self.support_requested)
        self._finish([(self.ui.reading, 124)], self.ui.verify)
        self._speak()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def clear(self) -> None:
        """Starts afresh for who comes in."""
        self._busy, self._checks, self._last_check = False, (), ""
        self._speak_states()

    def show_data_folder(self, path: str) -> None:
        """Where everything stands on this PC."""
        self.ui.place_path.setText(path_lines(path))

    def show_verifying(self) -> None:
        """The check is running; it takes a few seconds on a large file."""
        self._waiting = self.ui.verify.hasFocus()
        if self._waiting and self.shelter is not None:  # else Qt would choose where the keyboard goes
            self.shelter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._busy = True
        self._checks = ()
        self._speak_states()

    def show_verification(self, lines: Sequence[Checked], when: str = "") -> None:
        """What the check found, one line each, the unsound ones first; `when` in words (vandaag 11:40)."""
        self._busy = False
        self._checks, self._last_check = tuple(sorted(lines, key=lambda line: line.ok)), when
        self._speak_states()
        if self._waiting and self.shelter is not None and self.shelter.hasFocus():  # unless she went elsewhere
            self.ui.verify.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waiting = False

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speak(self) -> None:
        does = (
            self.tr("Iemand die de pc of de schijf steelt: zonder wachtzin is er niets te lezen."),
            self.tr("Iemand die even achter de balie gaat zitten: het programma gaat vanzelf op slot."),
            self.tr("Wissen dat niet echt wissen is: elk spoor wordt nagezocht."),
            self.tr("Gegevens die ongemerkt weggaan: het programma maakt geen verbinding met internet."),
        )
        does_not = (
            self.tr("Een virus of een meekijker op deze pc, zolang het programma open is."),
            self.tr("Iemand die uw wachtzin kent, of de noodcode vindt."),
            self.tr("Wie een wachtzin heeft en alles herschrijft. Een bewijs op papier of een stick laat dat zien."),
            self.tr("Wat al geprint of meegegeven is."),
            self.tr("Een schijf die stukgaat, zolang er geen back-up op een tweede plek staat."),
        )
        show_facts(self.ui.does_rows, [Fact("", line, "check", "good") for line in does], "sunken", lines=False)
        show_facts(
            self.ui.does_not_rows, [Fact("", line, "close", "muted") for line in does_not], "sunken", lines=False
        )
        self._speak_states()

    def _speak_states(self) -> None:
        ui = self.ui
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
            "history": self.tr("Er ontbreekt niets aan het logboek"),
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
            "history": self.tr("Het logboek is niet zoals het eerder was"),
            "ledger": self.tr("Er is iets met de wislijst gebeurd"),
            "pending": self.tr("Er moet nog iets worden gewist"),
            "key file": self.tr("De sleutels zijn beschadigd"),
            "backups": self.tr("Een back-up is weg of stuk"),
            "file rights": self.tr("Anderen op deze pc kunnen bij de bestanden"),
        }
        if line.ok:
            return Fact(sound.get(line.name, line.name))
        steps = {
            "pages": self.tr("Zet een back-up terug van voor die tijd: ga naar Back-ups."),
            "structure": self.tr("Zet een back-up terug van voor die tijd: ga naar Back-ups."),
            "settings": self.tr("Zet het programma opnieuw op deze pc. Er is niets veranderd."),
            "search index": self.tr("Uw klanten zijn er nog, maar zoeken kan er een overslaan. Vraag om hulp."),
            "statistics": self.tr("Alleen u kunt erbij. Vraag om hulp om die weg te halen."),
            "audit chain": self.tr("Uw klanten zijn er nog. Bewaar uw back-ups en vraag om hulp."),
            "history": self.tr("Uw klanten zijn er nog. Bewaar uw back-ups en vraag om hulp."),
            "ledger": self.tr("Uw klanten zijn er nog. Zet nu geen back-up terug en vraag eerst om hulp."),
            "pending": self.tr("Sluit het programma en open het weer: dan gaat het wissen verder."),
            "key file": self.tr("Sluit het programma en open het weer: dan wordt het hersteld."),
            "backups": self.tr("Maak een nieuwe back-up: ga naar Back-ups."),
            "file rights": self.tr("Lezen kunnen zij niets. Vraag wie de pc beheert om alleen u de rechten te geven."),
        }
        step = steps.get(line.name, self.tr("Maak hieronder een rapport en vraag om hulp."))
        return Fact(unsound.get(line.name, line.name), f"{step} ({line.name}, {line.detail})", "error", "danger")

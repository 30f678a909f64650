"""After an erasure: what was done, what stays and why, the certificate; nothing on it names the person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop.domain.erasure import ErasureReport
from hhh_desktop.gui.forms.ui_erased_panel import Ui_ErasedPanel
from hhh_desktop.gui.views.erasure_words import counted, handed_over, how_long, in_backups, kept, number
from hhh_desktop.gui.views.reading import LETTERS, Fact, ReadingPanel, show_facts


class ErasedPanel(ReadingPanel):
    """Reports an erasure from its counts. Enter goes on to the next client."""

    certificate_print_requested = Signal()
    certificate_folder_requested = Signal()
    finished = Signal()
    """On to the next client."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ErasedPanel()
        self.ui.setupUi(self)
        self._report: ErasureReport | None = None
        self.ui.certificate_print.clicked.connect(self.certificate_print_requested)
        self.ui.certificate_folder.clicked.connect(self.certificate_folder_requested)
        self.ui.next_client.clicked.connect(self.finished)
        self._finish([(self.ui.reading, LETTERS)], self.ui.next_client)

    def show_report(self, report: ErasureReport) -> None:
        """Says what was done; the keyboard goes to the next client."""
        self._report = report
        self._speak()
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.next_client.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_report(self, report: ErasureReport) -> None:
        """The backups were reached meanwhile; the keyboard and the place in the text stay where they are."""
        self._report = report
        self._speak()

    def _speak(self) -> None:
        report = self._report
        if report is None:
            return
        rows = counted(report.removed, report.values)
        count = sum(row.count for row in rows)
        gone = self.tr("1 gegeven is weg") if count == 1 else self.tr("{count} gegevens zijn weg")
        detail = ", ".join(f"{number(row.count)} {row.words}" for row in rows)
        searched = self.tr("{pages} bladzijden van het bestand, {values} waarden en {terms} zoekwoorden bekeken.")
        checked = report.checked
        for mark, seen in (("pages", checked.pages), ("values", checked.values), ("terms", checked.terms)):
            searched = searched.replace("{" + mark + "}", number(seen))
        facts = [
            Fact(gone.replace("{count}", number(count)), detail, "erase", "good"),
            Fact(self.tr("Alles nagezocht: geen spoor"), searched),
            *(Fact(one.what, one.why, "locked", "muted") for one in kept(report.stays)),
        ]
        if report.stays:
            facts.append(Fact("", how_long(report.stays), "info", "muted"))
        facts += [Fact(one.what, one.why, "info", "muted") for one in in_backups(report.backups)]
        facts += [Fact(one.what, one.why, "folder", "warning") for one in handed_over(report.handed_over)]
        if not report.paths:
            late = self.tr("Kijk of de schijf vol is. Het programma schrijft het bewijs bij de volgende start.")
            facts.append(Fact(self.tr("Het wisbewijs kon niet worden bewaard"), late, "alert", "warning"))
        show_facts(self.ui.facts, facts)
        for button in (self.ui.certificate_print, self.ui.certificate_folder):
            button.setVisible(bool(report.paths))

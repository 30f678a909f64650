"""Putting a backup back, step by step: which one, who asks, what was found in it, and only then the last word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_restore_panel import Ui_RestorePanel
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, accept, empty, refuse, show_facts
from hhh_desktop.services.recovery_code import parse
from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError

_CHOOSE, _WHO, _BUSY, _REPORT = range(4)
#: So many backups are seen at a time; the others are scrolled to.
_ROWS = 4
_LINE = 1.25


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """A backup that was found: a stored time, bytes, where it lies in words, and why it cannot be put back, or nothing."""

    made_at: str
    size: int
    where: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class RestoreSummary:
    """What putting it back comes to, naming nobody. `replaces`: there is a salon here now. `kept_days`: how long that
    salon's files are kept. `by_code`: the passphrases of then are not known. `keys_of_today`: today's passphrases hold.
    """

    made_at: str
    salon: str
    clients: int
    erased_again: int
    replaces: bool
    keys_of_today: bool
    by_code: bool
    kept_days: int


class RestorePanel(ReadingPanel):
    """One step at a time; until the last word nothing has changed, and every step says so."""

    chosen = Signal(int)
    """The backup with this place in the list."""
    folder_requested = Signal()
    submitted = Signal(str, str, str)
    """Name, passphrase, recovery code; one of the last two is empty."""
    stopped = Signal()
    """The check is to end."""
    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RestorePanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._choices: tuple[BackupChoice, ...] = ()
        self._at, self._page, self._step = -1, _CHOOSE, ""
        self._summary: RestoreSummary | None = None
        self._searched = self._looking = False
        ui.report_title.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keyboard rests there: Return says neither
        ui.backup_list.itemDoubleClicked.connect(lambda _item: self._choose())  # Return is the page's own
        ui.backup_list.currentRowChanged.connect(lambda _row: self._row_changed())
        ui.choose_folder.clicked.connect(self.folder_requested)
        ui.use_code.clicked.connect(lambda: self._show_code(True))
        ui.use_passphrase.clicked.connect(lambda: self._show_code(False))
        ui.restore_passphrase.textEdited.connect(lambda _text: accept(self, "restore_passphrase"))
        ui.restore_code.textEdited.connect(lambda _text: accept(self, "restore_code"))
        ui.restore_back.clicked.connect(self._back)
        ui.restore_refuse.clicked.connect(self.cancelled)
        ui.restore_next.clicked.connect(self._next)
        above = (ui.backup_list, ui.choose_folder, ui.restore_staff, ui.restore_passphrase, ui.restore_passphrase.eye)
        below = (ui.use_code, ui.restore_code, ui.use_passphrase, *ui.message_bar.tab_stops(), ui.restore_back)
        for one, other in pairwise((*above, *below)):
            QWidget.setTabOrder(one, other)
        ui.nothing_found.setContentsMargins(12, 12, 12, 12)
        ui.list_frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._finish([(ui.reading, 124)], ui.restore_next)
        self._show_code(False)
        self._turn_to(_CHOOSE)

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def show_looking(self) -> None:
        """Nobody knows yet what there is: a backup may still be in the making."""
        self._looking = True
        self._turn_to(_CHOOSE)

    def show_choices(self, choices: Sequence[BackupChoice], *, searched: bool = False) -> None:
        """The backups that were found, newest first; `searched`: in a folder that somebody chose."""
        self._choices, self._searched, self._looking = tuple(choices), searched, False
        rows = self.ui.backup_list
        rows.clear()
        for _ in self._choices:
            rows.addItem(QListWidgetItem())
        self._turn_to(_CHOOSE)
        if self._choices:
            first = next((at for at, one in enumerate(self._choices) if not one.refusal), 0)
            rows.setCurrentRow(first)
            rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ui.choose_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_who(self, at: int, owners: Sequence[str]) -> None:
        """Whose passphrase opens the backup with that place in the list: who owned the salon then."""
        self._at = at
        self.ui.restore_staff.clear()
        self.ui.restore_staff.addItems(list(owners))
        self._show_code(False)
        self._turn_to(_WHO)

    def show_checking(self) -> None:
        """The check has begun; nothing has changed, and it can be stopped."""
        self._step = "checking"
        self._turn_to(_BUSY)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; a total of 1 or less: nobody can tell."""
        self.ui.restore_bar.setRange(0, total if total > 1 else 0)
        self.ui.restore_bar.setValue(done)

    def show_stopping(self) -> None:
        """Asked to end; the step at hand is finished first."""
        self._step = "stopping"
        self._speak()

    def show_swapping(self) -> None:
        """The files change places; a moment, and nothing to press."""
        self._step = "swapping"
        self.show_progress(0, 0)
        self._turn_to(_BUSY)

    def show_report(self, summary: RestoreSummary) -> None:
        """What was found; nothing is put back before the owner says so."""
        self._summary = summary
        self._forget_secrets()
        self._turn_to(_REPORT)

    def show_refusal(self, field: str, sentence: str) -> None:
        """The passphrase or the code was refused: back to it, with what to do."""
        name = "restore_code" if self.ui.by_code.isVisibleTo(self) else "restore_passphrase"
        self._turn_to(_WHO)
        refuse(self, field if self.findChild(QWidget, field) else name, sentence)
        (self.ui.restore_code if name == "restore_code" else self.ui.restore_passphrase).selectAll()

    def show_wrong_groups(self, groups: Sequence[int]) -> None:
        """Which groups of the code, from 1, are to be looked at again."""
        which = ", ".join(map(str, groups))
        words = self.tr("Kijk deze groepen nog eens na: {groups}.")
        if len(groups) == 1:
            words = self.tr("Kijk deze groep nog eens na: {groups}.")
        refuse(self, "restore_code", words.replace("{groups}", which))

    def show_problem(self, head: str, text: str = "") -> None:
        """This backup cannot be put back: says why, at the list, so that another one can be chosen."""
        self._forget_secrets()
        self._looking = False
        self._turn_to(_CHOOSE)
        self.ui.message_bar.show_message("danger", head, text)
        self._room_for_bar()

    def clear(self) -> None:
        """Forgets what was found and typed."""
        self._forget_secrets()
        self._choices, self._summary, self._at = (), None, -1
        self.ui.backup_list.clear()
        self.ui.restore_staff.clear()
        self.ui.report_sub.clear()
        empty(self.ui.facts)

    def hideEvent(self, event: QHideEvent) -> None:
        """No passphrase and no code waits behind another screen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget_secrets()

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes a step back; on the last page it says no."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        button = self.ui.restore_refuse if self._page == _REPORT else self.ui.restore_back
        if button.isVisible() and button.isEnabled():
            button.click()

    def _turn_to(self, page: int) -> None:
        ui, self._page = self.ui, page
        for at, part in enumerate((ui.choose_page, ui.who_page, ui.busy_page, ui.report_page)):
            part.setVisible(at == page)
        ui.aside.setVisible(page != _BUSY)
        ui.message_bar.clear_message()
        self._room_for_bar()
        ui.restore_refuse.setVisible(page == _REPORT)
        ui.restore_next.setVisible(page != _BUSY and not (page == _CHOOSE and not self._choices))
        ui.restore_back.setVisible(page != _REPORT and not (page == _BUSY and self._step == "swapping"))
        ui.restore_back.setEnabled(True)
        # On the last page Return presses nothing but a button that somebody went to.
        self.primary = None if page in (_BUSY, _REPORT) or ui.restore_next.isHidden() else ui.restore_next
        starts: dict[int, QWidget] = {
            _CHOOSE: ui.backup_list if self._choices else ui.choose_folder,
            _BUSY: ui.restore_back,
        }
        starts |= {_WHO: self._secret_field(), _REPORT: ui.report_title}
        self.start = starts[page]
        if page == _BUSY:
            self.show_progress(0, 0)
        self._speak()
        ui.scroll.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        if self._page == _CHOOSE:
            self._choose()
        elif self._page == _WHO:
            self._submit()
        elif self._page == _REPORT:
            self.confirmed.emit()

    def _back(self) -> None:
        if self._page == _CHOOSE:
            self.cancelled.emit()
        elif self._page == _WHO:
            self._forget_secrets()
            self._turn_to(_CHOOSE)
        elif self._page == _BUSY:
            self.ui.restore_back.setEnabled(False)
            self.stopped.emit()

    def _choose(self) -> None:
        at = self.ui.backup_list.currentRow()
        if not 0 <= at < len(self._choices):
            self.ui.choose_folder.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._choices[at].refusal:
            refuse(self, "backup_list", self._choices[at].refusal)
        else:
            self.chosen.emit(at)

    def _row_changed(self) -> None:
        accept(self, "backup_list")

    def _submit(self) -> None:
        ui, by_code = self.ui, self.ui.by_code.isVisibleTo(self)
        secret = (ui.restore_code if by_code else ui.restore_passphrase).text()
        if not secret.strip():
            words = self.tr("Typ eerst de noodcode.") if by_code else self.tr("Typ eerst de wachtzin van toen.")
            refuse(self, "restore_code" if by_code else "restore_passphrase", words)
            return
        if by_code:
            try:
                parse(secret)  # a slip costs no try
            except RecoveryCodeMistypedError as error:
                self.show_wrong_groups(error.groups)
                return
        name = ui.restore_staff.currentText()
        self.submitted.emit(name, "" if by_code else secret, secret if by_code else "")

    def _show_code(self, by_code: bool) -> None:
        self.ui.by_code.setVisible(by_code)
        self.ui.by_passphrase.setVisible(not by_code)
        self._forget_secrets()
        self._secret_field().setFocus(Qt.FocusReason.OtherFocusReason)
        self._speak()

    def _secret_field(self) -> QWidget:
        return self.ui.restore_code if self.ui.by_code.isVisibleTo(self) else self.ui.restore_passphrase

    def _forget_secrets(self) -> None:
        self.ui.restore_passphrase.clear()
        self.ui.restore_code.clear()
        for field in ("restore_passphrase", "restore_code"):
            accept(self, field)

    def _room_for_bar(self) -> None:
        self.ui.bar_row.setContentsMargins(24, 0, 24, 0 if self.ui.message_bar.isHidden() else 12)

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speak(self) -> None:
        ui = self.ui
        self._fill_list()
        made = formats.day_and_time(self._choices[self._at].made_at) if 0 <= self._at < len(self._choices) else ""
        ui.who_sub.setText(self.tr("De back-up van {when}.").replace("{when}", made) if made else "")
        next_words = {_WHO: self.tr("Nakijken"), _REPORT: self.tr("Terugzetten")}
        ui.restore_next.setText(next_words.get(self._page, self.tr("Verder")))
        ui.restore_back.setText(self.tr("Stoppen") if self._page == _BUSY else self.tr("Terug"))
        ui.restore_back.setProperty("symbol", "close" if self._page == _BUSY else "back")
        ui.foot_hint.setText("" if self._step == "swapping" else self.tr("Er is nog niets veranderd."))
        self._say_step()
        self._say_tip()
        self._say_report()

    def _fill_list(self) -> None:
        """Date and time, then size and place; what cannot be put back says so in its own row."""
        ui, locale = self.ui, QLocale()
        ui.backup_list.setVisible(bool(self._choices))
        ui.nothing_found.setVisible(not self._choices)
        nowhere = self.tr("Op deze pc staan geen back-ups. Steek uw stick in de pc en zoek daar.")
        if self._searched:
            nowhere = self.tr("In deze map staan geen back-ups. Kies de map waar ze wel staan.")
        if self._looking:
            nowhere = self.tr("Het programma zoekt uw back-ups. Dat duurt even.")
        ui.nothing_found.setText(nowhere)
        spoiled = self.tr("kan niet terug")
        for at, one in enumerate(self._choices):
            size = locale.formattedDataSize(one.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            parts = [size, one.where, spoiled if one.refusal else ""]
            item = ui.backup_list.item(at)
            if item is not None:
                item.setText(f"{formats.day_and_time(one.made_at)}\n{' · '.join(filter(None, parts))}")
                item.setSizeHint(QSize(0, self._row_height()))
        rows = min(max(len(self._choices), 1), _ROWS)
        ui.backup_list.setFixedHeight(rows * self._row_height() + 4)

    def _row_height(self) -> int:
        return round(self.ui.backup_list.fontMetrics().height() * 2 * _LINE) + current().pixels(12)

    def _say_step(self) -> None:
        words = {
            "checking": (
                self.tr("De back-up wordt nagekeken"),
                self.tr("Alles wordt gelezen en gecontroleerd. Dat kan een paar minuten duren."),
                self.tr("Wie sindsdien is gewist, wordt ook hierin gewist. Niemand ziet die klanten terug."),
            ),
            "stopping": (self.tr("Het nakijken stopt"), self.tr("Nog heel even."), ""),
            "swapping": (
                self.tr("De back-up wordt teruggezet"),
                self.tr("Dit duurt heel even. Zet de pc niet uit."),
                self.tr("Valt de stroom toch uit? Dan gaat het straks vanzelf verder."),
            ),
        }
        said = words.get(self._step, ("", "", ""))
        for label, text in zip((self.ui.busy_title, self.ui.busy_sub, self.ui.busy_step), said, strict=True):
            label.setText(text)

    def _say_tip(self) -> None:
        ui = self.ui
        if self._page == _WHO:
            said = (
                self.tr("Waarom de wachtzin van toen?"),
                self.tr("Een back-up zit op slot, net als uw salon. Hij gaat open met wat toen gold."),
                self.tr("Alleen een eigenaar kan een back-up terugzetten."),
            )
        elif self._page == _REPORT:
            said = (
                self.tr("Daarna"),
                self.tr("U ontgrendelt de salon weer zoals u gewend bent."),
                self.tr("Vul in wat na de back-up is gebeurd: nieuwe klanten, antwoorden en ingetrokken toestemming."),
            )
        else:
            said = (
                self.tr("Wat gebeurt er?"),
                self.tr(
                    "Eerst wordt de back-up helemaal nagekeken. Daarna vraagt het programma of u hem wilt terugzetten."
                ),
                self.tr("Een nieuwe pc? De stick met uw back-ups is genoeg."),
            )
        for label, text in zip((ui.tip_title, ui.tip_text, ui.tip_more), said, strict=True):
            label.setText(text)

    def _say_report(self) -> None:
        summary = self._summary
        if summary is None:
            return
        self.ui.report_sub.setText(summary.salon)
        show_facts(self.ui.facts, self._facts(summary))

    def _facts(self, summary: RestoreSummary) -> list[Fact]:
        number = QLocale().toString
        when = self.tr("Deze back-up is van {when}.").replace("{when}", formats.day_and_time(summary.made_at))
        count = self.tr("{count} klanten") if summary.clients != 1 else self.tr("1 klant")
        facts = [
            Fact(count.replace("{count}", number(summary.clients)), when, "clients", "accent"),
            Fact(
                self.tr("Wat na die tijd is ingevoerd, zit er niet in"),
                self.tr("Ook antwoorden op vragen om toestemming niet."),
                "alert",
                "warning",
            ),
        ]
        if summary.erased_again:
            again = self.tr("{count} mensen die sindsdien zijn gewist, zijn opnieuw gewist")
            if summary.erased_again == 1:
                again = self.tr("1 mens die sindsdien is gewist, is opnieuw gewist")
            head = again.replace("{count}", number(summary.erased_again))
            facts.append(Fact(head, self.tr("Ze komen dus niet terug."), "state-given", "good"))
        if summary.replaces:
            aside = self.tr("Ze gaan naar een eigen map. {days} dagen na het ontgrendelen worden ze weggegooid.")
            facts.append(
                Fact(
                    self.tr("De bestanden van nu worden apart gezet"),
                    aside.replace("{days}", number(summary.kept_days)),
                    "folder",
                    "accent",
                )
            )
        facts.append(self._fact_of_keys(summary))
        return facts

    def _fact_of_keys(self, summary: RestoreSummary) -> Fact:
        if summary.by_code:
            head = self.tr("U ontgrendelt met de noodcode")
            return Fact(head, self.tr("Daarmee kiest u dan een nieuwe wachtzin."), "key", "accent")
        if not summary.replaces:
            return Fact(self.tr("U ontgrendelt met de wachtzin van toen"), "", "key", "accent")
        if summary.keys_of_today:
            return Fact(self.tr("Uw wachtzin blijft dezelfde"), "", "key", "accent")
        head = self.tr("De wachtzinnen van toen gelden weer")
        return Fact(head, self.tr("Is er sindsdien iemand weggegaan? Haal die dan weer weg."), "alert", "warning")

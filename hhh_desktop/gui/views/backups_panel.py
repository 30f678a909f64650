"""The owner's section on backups: when the last good one was made, where they are, and what they are worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop.domain.times import day_of
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_backups_panel import Ui_BackupsPanel
from hhh_desktop.gui.views import backup_words
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, path_lines, show_facts
from hhh_desktop.services.backups import BackupState, is_overdue, rule_in_words
from hhh_desktop.services.settings import Settings

_COUNTS = (7, 14, 30)
_SHOWN, _EXPIRED_SHOWN = 5, 3
#: How much of the bar is copying; reading back is the rest.
_COPYING = 60


class BackupsPanel(ReadingPanel):
    """Says how things stand in one glance, keeps the last fault in sight, and offers what an owner can do about it."""

    part = True

    backup_requested = Signal()
    stop_requested = Signal()
    restore_requested = Signal()
    trial_requested = Signal()
    second_choice_requested = Signal()
    settings_changed = Signal(Settings)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupsPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._state, self._settings = BackupState(), Settings()
        self._today = date.min
        self._now: datetime | None = None
        self._all = self._trying = False
        self._step = ""
        self._trial_fault = self._trial_result = ""
        self._lent_to: QWidget | None = None
        ui.make_backup.clicked.connect(self.backup_requested)
        ui.stop_backup.clicked.connect(self.stop_requested)
        ui.restore_backup.clicked.connect(self.restore_requested)
        ui.try_restore.clicked.connect(self.trial_requested)
        ui.choose_second.clicked.connect(self.second_choice_requested)
        ui.drop_second.clicked.connect(lambda: self._change(replace(self._settings, backup_folder="")))
        ui.backup_count.activated.connect(
            lambda _at: self._change(replace(self._settings, backup_count=ui.backup_count.currentData()))
        )
        ui.show_all.clicked.connect(self._toggle_all)
        ui.progress_box.hide()
        self._finish([(ui.backups_reading, 124)], ui.make_backup)
        self._speak()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def show_state(self, state: BackupState, settings: Settings, now: datetime) -> None:
        """How the backups stand at `now` (local time)."""
        self._state, self._settings = state, settings
        self._now, self._today = now, now.date()
        self._speak()

    def show_settings(self, settings: Settings) -> None:
        """What was chosen; the rest follows with the next state."""
        self._settings = settings
        self._speak()

    def show_fault(self, head: str, text: str) -> None:
        """What went wrong the last time, until it goes well; empty words take it away."""
        if head:
            self.ui.fault_bar.show_message("warning", head, text, closable=False)
        else:
            self.ui.fault_bar.clear_message()

    @Slot(str, int, int)
    def show_progress(self, step: str, done: int, total: int) -> None:
        """A backup is under way: `copying` with pages, or `reading`."""
        ui = self.ui
        ui.progress_bar.setValue(_COPYING * done // (total or 1) if step == "copying" else _COPYING)
        if step != self._step:
            self._step = step
            had_focus = ui.make_backup.hasFocus()
            self._speak_progress()
            if had_focus:
                ui.stop_backup.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ended(self) -> None:
        """No backup is under way any more."""
        self._step = ""
        had_focus = self.ui.stop_backup.hasFocus()
        self._speak_progress()
        if had_focus:
            self.ui.make_backup.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trying(self) -> None:
        """A restore is being tried."""
        self._trying, self._trial_result = True, ""
        had_focus = self.ui.try_restore.hasFocus()
        self._speak_trial()
        # The button takes no press now, and Qt puts the keyboard wherever comes next: it is only lent.
        self._lent_to = QApplication.focusWidget() if had_focus else None

    def show_trial(self, *, result: str = "", fault: str = "") -> None:
        """How the trial that was asked for went, or what was wrong with the last one; in words."""
        self._trying, self._trial_result, self._trial_fault = False, result, fault
        self._speak_trial()
        if self._lent_to is not None and QApplication.focusWidget() is self._lent_to:
            self.ui.try_restore.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lent_to = None

    def clear(self) -> None:
        """As somebody who comes in finds it."""
        self._all = False
        self._trial_result = ""
        self.ui.backups_scroll.verticalScrollBar().setValue(0)
        self._speak()

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def _change(self, settings: Settings) -> None:
        had_focus = self.ui.drop_second.hasFocus()
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit(settings)
        if had_focus:
            self.ui.choose_second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_all(self) -> None:
        self._all = not self._all
        self._speak_list()

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _speak(self) -> None:
        self._speak_state()
        self._speak_progress()
        self._speak_list()
        self._speak_second()
        self._speak_keeping()
        self._speak_trial()
        self._speak_reach()

    def _speak_state(self) -> None:
        ui, last = self.ui, self._state.last_good
        if self._now is None:  # nothing was read yet
            ui.state_title.setText("")
            ui.state_text.setText("")
            return
        late = is_overdue(last or None, self._now)
        if not last:
            title = self.tr("Er is nog geen back-up")
            text = self.tr("Maak er nu een. Daarna gaat het elke dag vanzelf.")
        else:
            title = self.tr("Laatste goede back-up: {when}")
            title = title.replace("{when}", backup_words.moment(last, self._today))
            text = self.tr("Helemaal nagelezen. Elke dag komt er vanzelf een bij, als u vergrendelt of afsluit.")
            if late:
                text = self.tr("Dat is {ago}. Maak er nu een.")
                text = text.replace("{ago}", backup_words.days_ago(last, self._today))
        ui.state_title.setText(title)
        ui.state_text.setText(text)
        ink = "warning" if late else "good"
        ui.state_icon.setProperty("disc", f"{ink}_soft")
        ui.state_icon.show_symbol("alert" if late else "state-given", ink, f"{ink}_soft")

    def _speak_progress(self) -> None:
        ui = self.ui
        ui.progress_box.setVisible(bool(self._step))
        ui.make_backup.setEnabled(not self._step)
        reading = self._step == "reading"
        ui.progress_text.setText(
            self.tr("De back-up wordt helemaal nagelezen") if reading else self.tr("Er wordt een back-up gemaakt")
        )

    def _speak_list(self) -> None:
        ui, backups = self.ui, self._state.backups
        shown = backups if self._all else backups[:_SHOWN]
        second, today = self._settings.backup_folder, self._today
        facts = [
            Fact(backup_words.moment(one.made_at, today), backup_words.detail(one, second, today), "check")
            for one in shown
        ]
        show_facts(ui.backup_rows, facts)
        more = self.tr("Alle {count} tonen").replace("{count}", str(len(backups)))
        ui.show_all.setText(self.tr("Minder tonen") if self._all else more)
        ui.show_all.setVisible(len(backups) > _SHOWN)

    def _speak_second(self) -> None:
        ui, chosen = self.ui, self._settings.backup_folder
        last = max((one.made_at for one in self._state.backups if one.place == chosen), default="")
        if not chosen:
            ink = "accent"
            said = self.tr("Een stick of een andere schijf. Gaat deze pc stuk of weg, dan hebt u daar nog een back-up.")
        elif not self._state.second_here:
            ink = "warning"
            said = self.tr("Die is er nu niet. Doe de stick in de pc: de volgende back-up komt er vanzelf op.")
        elif self._state.second_copied_by:
            ink = "warning"
            said = self.tr(
                "{service} kopieert deze map. Wie u wist, kan daar nog in oude kopieën staan. Neem liever een stick."
            )
            said = said.replace("{service}", self._state.second_copied_by)
        else:
            ink, said = "good", self.tr("Die is er. De volgende back-up komt er vanzelf op.")
        if chosen and last:
            laid = self.tr("Laatste back-up daar: {when}.")
            said = f"{said} {laid.replace('{when}', backup_words.moment(last, self._today))}"
        ui.second_text.setText(said)
        ui.second_icon.show_symbol("alert" if ink == "warning" else "p-disk", ink, "sunken")
        ui.second_path.setText(path_lines(chosen))
        ui.second_path.setVisible(bool(chosen))
        ui.choose_second.setText(self.tr("Andere plek kiezen") if chosen else self.tr("Plek kiezen"))
        ui.drop_second.setVisible(bool(chosen))
        self._show_locked("backup_folder", ui.choose_second, ui.drop_second)

    def _show_locked(self, name: str, *widgets: QWidget) -> None:
        """What an administrator has set for this PC cannot be chosen here."""
        why = self.tr("Vastgezet door uw beheerder") if name in self._settings.locked else ""
        for widget in widgets:
            widget.setEnabled(not why)
            widget.setToolTip(why)
            widget.setAccessibleDescription(why)

    def _speak_keeping(self) -> None:
        ui, count = self.ui, self._settings.backup_count
        ui.rule.setText(rule_in_words(count, formats.interface_language()))
        ui.backup_count.clear()
        for choice in sorted({*_COUNTS, count}):
            ui.backup_count.addItem(str(choice), choice)
        ui.backup_count.setCurrentIndex(ui.backup_count.findData(count))
        self._show_locked("backup_count", ui.backup_count)
        gone = self.tr("De sleutel van {when} is vernietigd: niemand kan die back-up nog lezen.")
        facts = [
            Fact("", gone.replace("{when}", backup_words.moment(one.made_at, self._today)), "p-key", "muted")
            for one in self._state.expired[:_EXPIRED_SHOWN]
        ]
        aside = self.tr(
            "De bestanden van voor het terugzetten staan apart tot {day}. Wie u nu wist, staat daar tot dan in."
        )
        facts += [
            Fact("", aside.replace("{day}", formats.long_day(day_of(one.expires_at))), "folder", "warning")
            for one in self._state.put_aside
        ]
        show_facts(ui.expired_rows, facts, lines=False)

    def _speak_trial(self) -> None:
        ui, last = self.ui, self._state.last_trial
        ink = "good" if last else "accent"
        if self._trying:
            said, ink = self.tr("Het terugzetten wordt uitgeprobeerd…"), "accent"
        elif self._trial_fault:
            said, ink = self._trial_fault, "warning"
        elif self._trial_result:
            said = self._trial_result
        elif last:
            said = self.tr("Laatst uitgeprobeerd: {when}. Het lukte. Elke drie maanden gaat dat vanzelf.")
            said = said.replace("{when}", backup_words.moment(last, self._today))
        else:
            said = self.tr(
                "Nog niet uitgeprobeerd. Elke drie maanden gaat dat vanzelf; er verandert niets aan uw klanten."
            )
        ui.trial_text.setText(said)
        symbol = {"warning": "alert", "good": "state-given"}.get(ink, "p-undo")
        ui.trial_icon.show_symbol(symbol, ink, "sunken")
        ui.try_restore.setEnabled(not self._trying and bool(self._state.backups))

    def _speak_reach(self) -> None:
        ui, total, reached = self.ui, len(self._state.backups), self._state.reached
        done = reached == total
        if done:
            said = self.tr("Wie u wist, is ook uit alle back-ups weg.")
        else:
            said = self.tr(
                "{done} van {all} back-ups zijn bijgewerkt. De rest volgt vanzelf, zodra het programma erbij kan."
            )
        ui.reach_text.setText(said.replace("{done}", str(reached)).replace("{all}", str(total)))
        ui.reach_icon.show_symbol("state-given" if done else "erase", "good" if done else "accent", "sunken")
        ui.reach_bar.setVisible(not done)
        ui.reach_bar.setMaximum(max(total, 1))
        ui.reach_bar.setValue(reached)

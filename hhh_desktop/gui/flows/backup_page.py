"""The owner's section on backups, joined to what it tells of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.staff import Right
from hhh_desktop.gui.views import backup_words

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.gui.views.backups_panel import BackupsPanel
    from hhh_desktop.services.backups import BackupState
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.services.settings import Settings
    from hhh_desktop.storage.backup_notes import BackupNotes
    from hhh_desktop.storage.backup_round import RoundResult
    from hhh_desktop.storage.trial import TrialReport

#: What the folder for backups is called inside the folder or stick that was chosen.
FOLDER_NAME = "Her His Hair back-ups"


class BackupPage(QObject):
    """Reads how the backups stand, makes one on wish, and tries a restore on wish."""

    restore_requested = Signal()
    """The owner wants a backup put back: what follows locks the salon first."""

    def __init__(self, flow: DeskFlow, panel: BackupsPanel) -> None:
        super().__init__(panel)
        self._flow, self._context, self.panel = flow, flow.context, panel
        self._notes: BackupNotes | None = None
        keeper = self._context.keeper
        panel.backup_requested.connect(self.back_up)
        panel.stop_requested.connect(keeper.stop)
        panel.restore_requested.connect(self.restore_requested)
        panel.trial_requested.connect(self._try)
        panel.second_choice_requested.connect(self._choose_second)
        panel.settings_changed.connect(self._change)
        keeper.progressed.connect(panel.show_progress)
        keeper.ended.connect(self._ended)
        keeper.failed.connect(self._failed)
        keeper.changed.connect(self._changed)
        self._context.language_changed.connect(self._say_faults)

    def begin(self) -> None:
        """The section as somebody who comes in finds it."""
        self.panel.clear()
        self.panel.show_settings(self._context.settings)
        self.refresh()

    def refresh(self) -> None:
        """Reads how things stand and shows it; nothing for who may not manage."""
        context = self._context
        if not context.is_open or not context.actor.may(Right.MANAGE):
            return
        vault, second = context.vault, context.settings.backup_folder

        def work(desk: Desk) -> tuple[BackupState, BackupNotes]:
            from hhh_desktop.storage.backup_notes import load_notes
            from hhh_desktop.storage.backup_state import state_of

            desk.require(Right.MANAGE)
            if vault is None:
                raise RuntimeError("the salon was locked")
            return state_of(vault, second), load_notes(context.folder)

        context.run(work, self._show, self._flow.show_error)

    @Slot()
    def _changed(self) -> None:
        """While erasing goes on in the backups: only where somebody looks."""
        if self.panel.isVisible():
            self.refresh()

    def _show(self, found: tuple[BackupState, BackupNotes]) -> None:
        state, self._notes = found
        self.panel.show_state(state, self._context.settings, self._context.now().astimezone())
        self._say_faults()

    def _say_faults(self) -> None:
        from hhh_desktop.storage.backup_notes import OWN, SECOND, TRIAL

        notes = self._notes
        if notes is None:
            return
        error, trial = notes.error(OWN, SECOND), notes.error(TRIAL)
        said = self._context.said(error) if error is not None else None
        self.panel.show_fault(said.head if said else "", said.text if said else "")
        if trial is not None:
            self.panel.show_trial(fault=self._context.said(trial).whole)

    # ── a backup now ────────────────────────────────────────────────────────────────────────────────────────────────

    def back_up(self) -> None:
        """A backup now; the desk works on meanwhile."""
        self._window_says("")
        self.panel.show_progress("copying", 0, 1)
        self._context.keeper.back_up()

    @Slot(object)
    def _ended(self, result: RoundResult) -> None:
        self.panel.show_ended()
        if not self._context.is_open:
            return
        if result.stopped:
            self._window_says("info", self.tr("De back-up is gestopt"), self.tr("Er is niets van overgebleven."))
        elif result.made and not result.faults:
            self._window_says("good", self.tr("De back-up is klaar"), self.tr("Alles is nagelezen."))
        self.refresh()
        if result.faults and not self.panel.isVisible():
            self._flow.backup_notices.begin()

    @Slot(Exception)
    def _failed(self, error: Exception) -> None:
        self.panel.show_ended()
        if self._context.is_open:
            self._flow.show_error(error)

    def _window_says(self, kind: str, head: str = "", text: str = "") -> None:
        bar = self._flow.window.message_bar
        if kind:
            bar.show_message(kind, head, text)
        else:
            bar.clear_message()

    # ── where and how many ──────────────────────────────────────────────────────────────────────────────────────────

    def _change(self, settings: Settings) -> None:
        chosen = replace(
            self._context.settings, backup_folder=settings.backup_folder, backup_count=settings.backup_count
        )
        error = self._context.change_settings(chosen)
        self.panel.show_settings(self._context.settings)
        if error is not None:
            self._flow.show_error(error)
        self.refresh()

    def _choose_second(self) -> None:
        from hhh_desktop.gui.flows.saving import choose_folder

        choose_folder(self._flow.window, self.tr("Tweede plek voor back-ups"), self.use_second)

    def use_second(self, chosen: str) -> None:
        """Makes a folder of our own in the one that was chosen, remembers it, and makes the first backup there."""
        own = self._context.folder

        def work(desk: Desk) -> Path:
            from hhh_desktop.storage.backup_round import second_place

            desk.require(Right.MANAGE)
            return second_place(Path(chosen), own, FOLDER_NAME)

        self._context.run(work, self._second_made, self._flow.show_error)

    def _second_made(self, place: Path) -> None:
        self._change(replace(self._context.settings, backup_folder=str(place)))
        self.back_up()

    # ── trying a restore ────────────────────────────────────────────────────────────────────────────────────────────

    def _try(self) -> None:
        context, vault = self._context, self._context.vault
        if vault is None:
            return
        self.panel.show_trying()

        def work(desk: Desk) -> TrialReport:
            from hhh_desktop.storage.backup_round import note_trial
            from hhh_desktop.storage.trial import try_restore

            desk.require(Right.MANAGE)
            try:
                report = try_restore(vault, context.clock, context.runner.beside)
            except HhhError as error:
                note_trial(vault.folder, error)
                raise
            note_trial(vault.folder, None)
            return report

        context.run(work, self._tried, self._not_tried, alone=True)

    def _tried(self, report: TrialReport) -> None:
        made = backup_words.moment(report.backup.made_at, self._context.today())
        said = self.tr("Gelukt. De back-up van {when} is terug te zetten: {clients} klanten.")
        self.panel.show_trial(result=said.replace("{when}", made).replace("{clients}", str(report.clients)))
        self.refresh()

    def _not_tried(self, error: Exception) -> None:
        self.panel.show_trial()
        self._flow.show_error(error)
        self.refresh()

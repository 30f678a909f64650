"""What the desk is told about the backups after unlocking: calmly, in the bar, and only what somebody can act on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop.domain.staff import Right
from hhh_desktop.gui.views import backup_words
from hhh_desktop.services.backups import is_overdue

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.services.backups import BackupState
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.storage.backup_notes import BackupNotes

#: The button of the message, and its objectName.
ACTION = "show_backups"


@dataclass(frozen=True, slots=True)
class _Found:
    state: BackupState
    notes: BackupNotes
    since: str


class BackupNotices(QObject):
    """A fault at every unlocking until it is put right; a reminder to the owner once a day.

    Never over another message, and gone once somebody begins to work: the bar is for what she does then.
    """

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context = flow, flow.context
        self._said = ""
        flow.window.message_bar.action_triggered.connect(self._pressed)
        flow.window.ui.pages.currentChanged.connect(self._give_way)

    def begin(self) -> None:
        """Reads how the backups stand, behind what the desk reads first."""
        vault, context = self._context.vault, self._context
        second = context.settings.backup_folder
        if vault is None or not context.keeper.is_automatic:
            return

        def work(_: Desk) -> _Found:
            from hhh_desktop.storage.backup_notes import load_notes
            from hhh_desktop.storage.backup_state import salon_since, state_of

            return _Found(state_of(vault, second), load_notes(context.folder), salon_since(vault))

        context.run(work, self._tell, self._flow.show_error)

    def _tell(self, found: _Found) -> None:
        bar = self._flow.window.message_bar
        if bar.message():
            return
        from hhh_desktop.storage.backup_notes import OWN, SECOND

        error = found.notes.error(OWN, SECOND)
        if not self._context.actor.may(Right.MANAGE):
            if error is not None:
                bar.show_message("warning", self.tr("De back-up is niet gelukt. Vraag de eigenaar."))
                self._said = bar.message()
            return
        if error is not None:
            self._show(self._context.said(error).head)
            return
        reminder, today = self._reminder(found), self._context.today().isoformat()
        if reminder and found.notes.nagged != today:
            self._show(reminder)
            self._remember(today)

    def _reminder(self, found: _Found) -> str:
        """What the owner should see to; empty when all is well."""
        from hhh_desktop.storage.backup_notes import TRIAL

        context, state, now = self._context, found.state, self._context.now()
        second = context.settings.backup_folder
        if is_overdue(state.last_good or found.since, now):
            if not state.last_good:
                return self.tr("Er is nog geen back-up. Maak er nu een.")
            ago = backup_words.days_ago(state.last_good, context.today())
            return self.tr("De laatste back-up is van {ago}. Maak er nu een.").replace("{ago}", ago)
        trial = found.notes.error(TRIAL)
        if trial is not None:
            return context.said(trial).head
        there = max((one.made_at for one in state.backups if one.place == second), default="")
        if second and there and not state.second_here and is_overdue(there, now):
            ago = backup_words.days_ago(there, context.today())
            return self.tr("Op de tweede plek is de laatste back-up van {ago}. Doe de stick in de pc.").replace(
                "{ago}", ago
            )
        return ""

    def _show(self, head: str) -> None:
        """One line and the way to what can be done: the desk needs its room."""
        self._flow.window.message_bar.show_message("warning", head, "", ((ACTION, self.tr("Naar de back-ups")),))
        self._said = self._flow.window.message_bar.message()

    def _give_way(self, _page: int) -> None:
        bar = self._flow.window.message_bar
        if self._said and bar.message() == self._said:
            bar.clear_message()
        self._said = ""

    def _remember(self, day: str) -> None:
        folder = self._context.folder

        def work(_: Desk) -> None:
            from hhh_desktop.storage.backup_notes import load_notes, save_notes

            save_notes(folder, load_notes(folder).with_nag(day))

        self._context.run(work, lambda _: None, self._flow.show_error)

    def _pressed(self, name: str) -> None:
        if name == ACTION:
            self._flow.show_backups()

"""Putting a backup back in the window: found, opened, checked, and put in place only on the owner's word.

Nothing is opened meanwhile: the data folder is held from the check to the last word. Whatever ends it before that takes
away what was restored.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hhh_desktop import paths
from hhh_desktop.domain.errors import CannotOpenError, NotAllowedError
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.views.restore_panel import BackupChoice, RestorePanel, RestoreSummary
from hhh_desktop.gui.views.start_window import StartWindow
from hhh_desktop.services.backup_errors import BackupRefusedError, BackupUnreadableError
from hhh_desktop.services.vault_errors import (
    UnknownStaffError,
    UnlockTooSoonError,
    WrongPassphraseError,
)
from hhh_desktop.storage.salon_folder import RESTORED_NAME, holds_salon

if TYPE_CHECKING:
    from hhh_desktop.storage.backup_look import FoundBackup
    from hhh_desktop.storage.first_start import FolderLock
    from hhh_desktop.storage.restore import RestoreReport

#: These are said where the passphrase is typed; all others at the list of backups.
_AT_THE_FIELD = (
    NotAllowedError,
    UnknownStaffError,
    UnlockTooSoonError,
    WrongPassphraseError,
)


class RestoreFlow(QObject):
    """Joins the page to looking, restoring and swapping; needs no salon that opens, or none at all."""

    left = Signal()
    """Nothing was put back."""
    restored = Signal(str, bool)
    """A salon is in place again: the name of the folder with what was replaced (may be empty), and by recovery code."""
    _heard = Signal(int, int)

    def __init__(self, context: Context, window: StartWindow) -> None:
        super().__init__(context)
        self._context, self._window = context, window
        self._found: tuple[FoundBackup, ...] = ()
        self._searched = self._over = False
        self._lock: FolderLock | None = None
        self._report: RestoreReport | None = None
        self._by_code = False
        self._stop = Event()
        self._at = 0
        self.panel = RestorePanel()
        self.panel.chosen.connect(self._choose)
        self.panel.folder_requested.connect(self._ask_folder)
        self.panel.submitted.connect(self._check)
        self.panel.stopped.connect(self._stop_check)
        self.panel.confirmed.connect(self._swap)
        self.panel.cancelled.connect(self._leave)
        self._heard.connect(self._show_progress)

    def begin(self) -> None:
        """Shows the page with what lies on this PC and in the second place."""
        settings, folder = self._context.settings, self._context.folder
        self._window.show_page(self.panel)
        self.panel.show_looking()
        self._context.keeper.hurry()  # who comes from the desk has just locked it: only the backup of now is waited for
        self._look([folder, *([Path(settings.backup_folder)] if settings.backup_folder else [])])

    def _look(self, places: Sequence[Path]) -> None:
        folder = self._context.folder

        def work() -> tuple[FoundBackup, ...]:
            from hhh_desktop.storage.backup_look import look, salon_in

            here = salon_in(folder)
            found = {one.path: one for place in places for one in look(place, here)}
            return tuple(sorted(found.values(), key=lambda one: one.made_at, reverse=True))

        self._context.run_closed(work, self._looked, self._failed)

    def _looked(self, found: tuple[FoundBackup, ...]) -> None:
        self._found = found
        self.panel.show_choices([self._choice(one) for one in found], searched=self._searched)

    def _choice(self, one: FoundBackup) -> BackupChoice:
        folder, second = self._context.folder, self._context.settings.backup_folder
        where = one.path.parent.name
        if one.path.is_relative_to(folder):
            where = self.tr("op deze pc")
        elif second and one.path.is_relative_to(second):
            where = self.tr("op de tweede plek")
        refusal = ""
        if one.reason:
            error = BackupRefusedError if one.reason == "salon_differs" else BackupUnreadableError
            refusal = self._context.said(error(one.reason)).whole
        return BackupChoice(one.made_at, one.size, where, refusal)

    def _ask_folder(self) -> None:
        from hhh_desktop.gui.flows.saving import choose_folder

        choose_folder(self._window, self.tr("Map met back-ups"), self.search)

    def search(self, folder: str) -> None:
        """Looks for backups in a folder that was chosen, such as a stick."""
        self._searched = True
        self._look([Path(folder)])

    def _choose(self, at: int) -> None:
        self._at, file = at, self._found[at].path

        def work() -> tuple[str, ...]:
            from hhh_desktop.storage.backup_look import owners_of

            return owners_of(file)

        self._context.run_closed(work, lambda owners: self.panel.show_who(at, owners), self._failed)

    # ── checking ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _check(self, name: str, passphrase: str, code: str) -> None:
        context, file, stop, heard = self._context, self._found[self._at].path, self._stop, self._heard.emit
        stop.clear()
        self._by_code = bool(code)
        self.panel.show_checking()
        context.keeper.hurry()

        def progress(done: int, total: int) -> None:
            from hhh_desktop.storage.backup_round import StoppedError

            if stop.is_set():
                raise StoppedError
            heard(done, total)

        def work() -> tuple[FolderLock, RestoreReport, bool]:
            from hhh_desktop.storage.database import faults
            from hhh_desktop.storage.restore import restore
            from hhh_desktop.storage.swap import begin_restore

            with faults():
                lock = begin_restore(context.folder)
            try:
                replaces = holds_salon(context.folder)
                target, marks = context.folder / RESTORED_NAME, paths.mark_folder()
                report = restore(
                    file,
                    target,
                    name,
                    passphrase,
                    context.clock,
                    marks,
                    recovery_code=code,
                    present=context.folder,
                    progress=progress,
                )
            except BaseException:
                lock.release()
                raise
            return lock, report, replaces

        context.run_closed(work, self._checked, self._refused)

    def _show_progress(self, done: int, total: int) -> None:
        self.panel.show_progress(done, total)

    def _stop_check(self) -> None:
        self._stop.set()
        self.panel.show_stopping()

    def _checked(self, result: tuple[FolderLock, RestoreReport, bool]) -> None:
        from hhh_desktop.storage.swap import KEPT

        self._lock, report, replaces = result
        self._report = report
        if self._over or self._stop.is_set():
            self._discard()
            if not self._over:
                self.panel.show_who(self._at, self._owners())
            return
        self.panel.show_report(
            RestoreSummary(
                made_at=report.backup.made_at,
                salon=report.salon,
                clients=report.clients,
                erased_again=report.erased_again,
                replaces=replaces,
                keys_of_today=report.keys_of_today,
                by_code=self._by_code,
                kept_days=KEPT.days,
            )
        )

    def _refused(self, error: Exception) -> None:
        from hhh_desktop.storage.backup_round import StoppedError

        if self._over:
            return
        if isinstance(error, StoppedError):
            self._looked(self._found)
            return
        if isinstance(error, _AT_THE_FIELD):
            self.panel.show_refusal("restore_code" if self._by_code else "restore_passphrase", self._words(error))
            return
        self._failed(error)

    def _words(self, error: Exception) -> str:
        if isinstance(error, NotAllowedError):
            return self.tr("Alleen wie nu eigenaar is, kan een back-up terugzetten.")
        return str(self._context.said(error).whole)

    def _failed(self, error: Exception) -> None:
        said = self._context.said(error)
        self.panel.show_problem(said.head or said.text, said.text if said.head else "")

    # ── the last word ───────────────────────────────────────────────────────────────────────────────────────────────

    def _swap(self) -> None:
        context, lock, report = self._context, self._lock, self._report
        if lock is None or report is None:
            return
        self.panel.show_swapping()

        def work() -> str:
            from hhh_desktop.storage.database import faults
            from hhh_desktop.storage.swap import swap_in

            with faults():
                aside = swap_in(context.folder, report.folder, context.clock, lock)
            lock.release()  # on the thread that took it
            return aside.name if aside is not None else ""

        context.run_closed(work, self._swapped, self._not_swapped)

    def _swapped(self, aside: str) -> None:
        self._lock, self._report, self._over = None, None, True
        self._context.change_settings(self._context.settings)  # on a new PC nothing has kept them yet
        self._window.drop_page(self.panel)
        self.restored.emit(aside, self._by_code)

    def _not_swapped(self, error: Exception) -> None:
        """Nothing is lost: before the plan was written all is as it was, and from then on the next opening goes on."""
        self._discard()
        self._failed(error)

    # ── leaving ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def abandon(self) -> None:
        """The window closes or the page is left: what was restored and not put in place goes."""
        self._over = True
        self._stop.set()
        self._discard()

    def _leave(self) -> None:
        self.abandon()
        self._window.drop_page(self.panel)
        self.left.emit()

    def _discard(self) -> None:
        lock, self._lock, self._report = self._lock, None, None
        if lock is None:
            return
        folder = self._context.folder

        def work() -> None:
            from hhh_desktop.storage.salon_folder import SWAP_NAME
            from hhh_desktop.storage.swap import discard_restored

            try:
                if not (folder / SWAP_NAME).exists():  # once it is planned, the next opening goes on with it
                    discard_restored(folder)
            finally:
                lock.release()

        self._context.run_closed(work, lambda _: None, lambda _: None)

    def _owners(self) -> tuple[str, ...]:
        from hhh_desktop.storage.backup_look import owners_of

        try:
            return owners_of(self._found[self._at].path)
        except CannotOpenError:
            return ()

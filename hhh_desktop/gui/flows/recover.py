"""The recovery code: opens the salon once, gives somebody a new passphrase, and makes a new code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hhh_desktop import paths
from hhh_desktop.domain.errors import CannotOpenError, InvalidFieldError
from hhh_desktop.domain.staff import Role
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.flows.start import Opened, opened_from
from hhh_desktop.gui.views.recovery_panel import RecoveryPanel
from hhh_desktop.gui.views.start_window import StartWindow
from hhh_desktop.services import recovery_code
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.vault_errors import KeyChangeNotNotedError, RecoveryCodeMistypedError

if TYPE_CHECKING:
    from hhh_desktop.storage.calibration import Argon2Parameters


class RecoverFlow(QObject):
    """Joins the recovery page to the key file; the salon opens once the new code is on paper."""

    left = Signal()
    """Back to the unlock page."""

    def __init__(self, context: Context, window: StartWindow, chosen: str) -> None:
        super().__init__(context)
        self._context, self._window, self._chosen = context, window, chosen
        self._opened: Opened | None = None
        self._over = self._ending = False
        self._cost: Argon2Parameters | None = None
        self.panel = RecoveryPanel()
        self.panel.submitted.connect(self._recover)
        self.panel.passphrase_edited.connect(self._estimate)
        self.panel.code_print_requested.connect(self._print)
        self.panel.cancelled.connect(self._leave)
        self.panel.finished.connect(self._finish)
        context.left_alone.connect(self._left_alone)

    def begin(self) -> None:
        """Shows the page with whoever can unlock."""
        from hhh_desktop.storage.vault import staff_of

        try:
            names = [slot.name for slot in staff_of(self._context.folder)]
        except CannotOpenError:
            self._leave()
            return
        self._window.show_page(self.panel)
        self.panel.show_staff(names, self._chosen)

    def _estimate(self, passphrase: str) -> None:
        self._context.run_closed(lambda: estimate(passphrase), self.panel.show_strength, lambda _error: None)

    def _recover(self, code: str, name: str, passphrase: str, hint: str) -> None:
        context = self._context
        self.panel.show_busy(True)
        context.keeper.hurry()

        def work() -> Opened:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import recover_salon

            marks, self._cost = paths.mark_folder(), calibrate()
            vault, member, _ = recover_salon(
                context.folder, code, name, passphrase, hint, self._cost, context.clock, marks, renew=False
            )
            new_code = recovery_code.new_code() if member.role is Role.OWNER else ""
            return opened_from(context, vault, member, new_code)

        context.run_closed(work, self._recovered, self._refused)

    def _recovered(self, result: Opened) -> None:
        self._opened = result
        if self._over:
            self.abandon()
            return
        self.panel.show_busy(False)
        if result[-1]:
            self.panel.show_new_code(result[-1])
            self._context.half_opened.emit()
        else:
            self._finish()

    def _refused(self, error: Exception) -> None:
        if self._over:
            return
        if isinstance(error, RecoveryCodeMistypedError):
            self.panel.show_wrong_groups(error.groups)
            return
        field = error.field if isinstance(error, InvalidFieldError) else "recovery_code"
        self.panel.show_refusal(field, self._context.said(error).whole)

    def _print(self, code: str) -> None:
        from hhh_desktop.gui.flows.papers import print_recovery_code

        salon = self._opened[2].name if self._opened else ""
        print_recovery_code(self._window, salon, code, self._context.language)

    def _finish(self) -> None:
        """The new code is on paper: only now does it take the place of the old one."""
        result, cost = self._opened, self._cost
        if result is None:
            return
        vault, desk, _, _, code = result
        self._ending = True
        self.panel.show_busy(True)

        def work() -> None:
            from hhh_desktop.storage.vault import replace_recovery_code

            if code and cost is not None:
                replace_recovery_code(vault, desk.actor, code, cost, self._context.clock)

        self._context.run_closed(work, lambda _: self._open(), self._not_replaced)

    def _not_replaced(self, error: Exception) -> None:
        """Said where she looks: the old code is still the one, or the new one holds and only the log lacks a line."""
        self._ending = False
        if isinstance(error, KeyChangeNotNotedError):
            self._open()
        elif not self._over:
            self.panel.show_refusal("check", self._context.said(error).whole)

    def _open(self) -> None:
        result, self._opened = self._opened, None
        if result is not None:
            vault, desk, salon, names, _ = result
            self._context.open(vault, desk, salon, names)
        self._window.drop_page(self.panel)

    def abandon(self) -> None:
        """The window is closed before the new code was on paper: closes the salon again; the old code still opens it."""
        self._over = True
        result, self._opened = self._opened, None
        if result is not None:
            self._context.run_closed(result[0].close, lambda _: None, lambda _: None)

    def _left_alone(self) -> None:
        """Nobody is there, or the PC is locked: a code on the screen of an open salon may not wait for whoever comes."""
        if self._opened is not None and not self._ending:
            self._leave()

    def _leave(self) -> None:
        self.abandon()
        self._window.drop_page(self.panel)
        self.left.emit()

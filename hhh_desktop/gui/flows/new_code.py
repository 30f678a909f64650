"""A new recovery code for the salon: shown, printed and typed back, and only then in the place of the old one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop.domain.staff import Right
from hhh_desktop.gui.views.recovery_panel import RecoveryPanel
from hhh_desktop.services import recovery_code
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.vault_errors import KeyChangeNotNotedError

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class NewCodeFlow(QObject):
    """Until the last step the old code stays in force: going back, locking or a fault changes nothing."""

    def __init__(self, flow: DeskFlow, back: Callable[[], None]) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window, self._back = flow, flow.context, flow.window, back
        self._code = ""
        self._panel: RecoveryPanel | None = None

    def begin(self) -> None:
        """Shows a code that is in force nowhere yet."""
        if self._panel is not None:
            return
        self._code = recovery_code.new_code()
        self._panel = panel = RecoveryPanel()
        panel.code_print_requested.connect(self._print)
        panel.cancelled.connect(self._leave)
        panel.finished.connect(self._replace)
        self._window.message_bar.clear_message()
        self._window.show_page(panel, with_list=False, place="manage")
        panel.show_new_code(self._code, renewing=True)

    def _print(self, code: str) -> None:
        from hhh_desktop.gui.flows.papers import print_recovery_code

        salon = self._context.salon
        print_recovery_code(self._window, salon.name if salon else "", code, self._context.language)

    def _replace(self) -> None:
        context, code = self._context, self._code
        vault = context.vault
        if self._panel is not None:
            self._panel.show_busy(True)

        def work(desk: Desk) -> None:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import replace_recovery_code

            desk.require(Right.MANAGE)
            if vault is not None:
                replace_recovery_code(vault, desk.actor, code, calibrate(), context.clock)

        context.run(work, lambda _: self._done(), self._failed)

    def _done(self) -> None:
        self._leave()
        self._window.message_bar.show_message(
            "good", self.tr("De nieuwe noodcode geldt"), self.tr("De oude opent niets meer. Scheur dat papier door.")
        )

    def _failed(self, error: Exception) -> None:
        if self._panel is not None:
            self._panel.show_busy(False)
        if isinstance(error, KeyChangeNotNotedError):
            self._leave()
        self._flow.show_error(error)

    def _leave(self) -> None:
        panel, self._panel, self._code = self._panel, None, ""
        self._back()
        if panel is not None:
            self._window.ui.pages.removeWidget(panel)
            panel.deleteLater()

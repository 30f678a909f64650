"""The owner's section on safety: checking that everything is sound, and a report for whoever helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop.domain.staff import Right
from hhh_desktop.domain.times import stamp
from hhh_desktop.gui import formats
from hhh_desktop.gui.flows.papers import open_folder
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.gui.flows.support import SupportFlow
    from hhh_desktop.gui.views.safety_panel import SafetyPanel
    from hhh_desktop.storage.verification import Check


class SafetyFlow(QObject):
    """Joins the section to the opened salon."""

    def __init__(self, flow: DeskFlow, panel: SafetyPanel) -> None:
        super().__init__(panel)
        self._flow, self._context, self.panel = flow, flow.context, panel
        panel.verify_requested.connect(self._verify)
        panel.data_folder_open_requested.connect(lambda: open_folder(self._context.folder))
        panel.support_requested.connect(self._support)
        self._supporting: SupportFlow | None = None

    def begin(self) -> None:
        """The section as somebody who comes in finds it."""
        self.panel.clear()
        self.panel.show_data_folder(str(self._context.folder))

    def _support(self) -> None:
        from hhh_desktop.gui.flows.support import SupportFlow

        window = self._flow.window
        page = window.ui.pages.currentWidget() or window.welcome_panel

        def left() -> None:
            window.show_page(page, with_list=False, place="manage")
            self.panel.ui.make_support.setFocus()

        if self._supporting is None:
            self._supporting = SupportFlow(
                self._context, lambda shown: window.show_page(shown, with_list=False, place="manage"), left
            )
        self._supporting.begin()

    def _verify(self) -> None:
        context = self._context
        self.panel.show_verifying()

        def work(desk: Desk) -> tuple[Check, ...]:
            from hhh_desktop.storage.verification import verify

            desk.require(Right.MANAGE)
            return verify(context.vault) if context.vault is not None else ()

        def done(checks: tuple[Check, ...]) -> None:
            now = context.now()
            self.panel.show_verification(checks, formats.when(stamp(now), now.astimezone().date()))

        def failed(error: Exception) -> None:
            self.panel.show_verification(())
            self._flow.show_error(error)

        context.run(work, done, failed)

"""The report for whoever helps: made, read, and kept where the owner chooses; with a salon open or without."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from hhh_desktop.domain.staff import Right
from hhh_desktop.domain.times import stamp
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.surroundings import qt_version, screens
from hhh_desktop.gui.views.support_panel import SupportPanel

if TYPE_CHECKING:
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.services.support import Part


class SupportFlow(QObject):
    """Owns the page; `show` puts it in front of whatever window asks, `left` is called when the reader is done."""

    def __init__(self, context: Context, show: Callable[[QWidget], None], left: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._show = context, show
        self.page = SupportPanel()
        self.setParent(self.page)  # both go with the window that shows it
        self.page.save_requested.connect(self._save)
        self.page.closed.connect(self.page.clear)
        self.page.closed.connect(left)

    def begin(self, trouble: Exception | None = None) -> None:
        """Makes the report of the opened salon, or of one that is not, and why (`trouble`)."""
        self.page.show_waiting()
        self._show(self.page)
        context = self._context
        folder, settings, screen = context.folder, context.settings, screens()

        def opened(desk: Desk) -> tuple[Part, ...]:
            from hhh_desktop.storage.support import gather

            desk.require(Right.MANAGE)
            return gather(folder, settings, context.vault, Qt=qt_version())

        def closed() -> tuple[Part, ...]:
            from hhh_desktop.storage.support import gather

            return gather(folder, settings, None, trouble, Qt=qt_version())

        def done(parts: tuple[Part, ...]) -> None:
            if not isValid(self):  # the page was left while it was made, and is gone
                return
            from hhh_desktop.services.support import Part, text_of

            whole = (parts[0], Part("screen", screen), *parts[1:])
            self.page.show_report(text_of(whole, stamp(context.now()), context.language))

        def failed(error: Exception) -> None:
            if isValid(self):
                self.page.show_report(context.said(error).whole)

        if context.is_open:
            context.run(opened, done, failed)
        else:
            context.run_closed(closed, done, failed)

    def _save(self, text: str) -> None:
        from hhh_desktop.gui.flows.saving import choose_and_save

        name = f"her-his-hair-rapport-{self._context.today()}.txt"
        choose_and_save(
            self.page,
            self._context,
            self.tr("Rapport bewaren"),
            name,
            text,
            lambda error: self.page.show_saved(error is None) if isValid(self) else None,
        )

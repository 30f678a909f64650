"""Everybody's own passphrase, changed on proof of the old one; the database is not touched."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop import paths
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Role
from hhh_desktop.gui.views.own_passphrase import OwnPassphrase
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.vault_errors import KeyChangeNotNotedError, UnlockTooSoonError, WrongPassphraseError

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class OwnPassphraseFlow(QObject):
    """Joins the page to the key file; the delay after wrong passphrases counts here too."""

    def __init__(self, flow: DeskFlow, back: Callable[[], None]) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window, self._back = flow, flow.context, flow.window, back

    @cached_property
    def page(self) -> OwnPassphrase:
        """Made when it is first needed."""
        page = OwnPassphrase()
        page.submitted.connect(self._change)
        page.passphrase_edited.connect(self._estimate)
        page.cancelled.connect(self._back)
        return page

    def begin(self) -> None:
        """Shows the page, empty."""
        actor = self._context.actor
        self.page.show_who(actor.name, owner=actor.role == Role.OWNER)
        self._window.message_bar.clear_message()
        self._window.show_page(self.page, with_list=False, place="manage")

    def _estimate(self, passphrase: str) -> None:
        names = tuple(self._context.staff_names.values())
        self._context.run_closed(lambda: estimate(passphrase, names), self.page.show_strength, lambda _error: None)

    def _change(self, old: str, new: str, hint: str) -> None:
        context = self._context
        vault = context.vault
        self.page.show_busy(True)

        def work(desk: Desk) -> None:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import change_passphrase

            if vault is not None:
                marks = paths.mark_folder()
                change_passphrase(vault, desk.actor, old, new, hint, calibrate(), context.clock, marks)

        context.run(work, lambda _: self._done(), self._refused)

    def _done(self) -> None:
        self._back()
        self._window.message_bar.show_message(
            "good",
            self.tr("Uw nieuwe wachtzin geldt"),
            self.tr("De oude opent niet meer. Er is verder niets veranderd."),
        )

    def _refused(self, error: Exception) -> None:
        said = self._context.said(error)
        if isinstance(error, (WrongPassphraseError, UnlockTooSoonError)):
            self.page.show_refusal("old", said.whole)
        elif isinstance(error, InvalidFieldError):
            self.page.show_refusal(error.field, said.text)
        else:
            self.page.show_busy(False)
            if isinstance(error, KeyChangeNotNotedError):
                self._back()
            self._flow.show_error(error)

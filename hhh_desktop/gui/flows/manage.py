"""The owner's page: the salon, the staff, the settings of this PC; staff and safety have flows of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Right, Salon
from hhh_desktop.gui.flows.backup_page import BackupPage
from hhh_desktop.gui.flows.own_passphrase import OwnPassphraseFlow
from hhh_desktop.gui.flows.safety import SafetyFlow
from hhh_desktop.gui.flows.staff import StaffFlow
from hhh_desktop.gui.views.manage_page import ManagePage
from hhh_desktop.services.salon import change_salon
from hhh_desktop.services.settings import Settings

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class ManageFlow(QObject):
    """Joins the page to what it changes; a receptionist gets the settings that are hers."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self.page = ManagePage()
        page = self.page
        page.salon_submitted.connect(self._change_salon)
        page.settings_changed.connect(self._change_settings)
        page.folder_choice_requested.connect(self._choose_folder)
        self.safety = SafetyFlow(flow, page.safety)
        self.staff = StaffFlow(flow, page.staff, self._show_page)
        self.passphrase = OwnPassphraseFlow(flow, self._back_from_passphrase)
        page.staff.own_passphrase_requested.connect(self.passphrase.begin)
        page.settings.own_passphrase_requested.connect(self.passphrase.begin)
        self.backups = BackupPage(flow, page.backups)
        page.ui.tab_backups.clicked.connect(self.backups.refresh)  # a stick may have come or gone

    def begin(self) -> None:
        """Shows the page with what holds now."""
        context = self._context
        self.page.show_owner(context.actor.may(Right.MANAGE))
        if context.salon is not None:
            self.page.show_salon(context.salon)
        self.page.show_settings(context.settings)
        self.safety.begin()
        self.staff.begin()
        self.backups.begin()
        self._window.message_bar.clear_message()
        self._show_page()

    def _show_page(self) -> None:
        self._window.show_page(self.page, with_list=False, place="manage")

    def _back_from_passphrase(self) -> None:
        """To the button it was asked with."""
        self._show_page()
        for button in self.page.findChildren(QPushButton, "own_passphrase"):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── the salon ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _change_salon(self, salon: Salon) -> None:
        def done(stored: Salon) -> None:
            self._context.salon = stored
            self.page.show_salon(stored)
            self._flow.asking.show_salon()

        self._context.run(lambda desk: change_salon(desk, salon), done, self._refused)

    # ── this PC ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _change_settings(self, settings: Settings) -> None:
        error = self._context.change_settings(settings)
        self.page.show_settings(self._context.settings)
        if error is not None:
            self._flow.show_error(error)

    def _choose_folder(self) -> None:
        from hhh_desktop.gui.flows.saving import choose_folder

        choose_folder(
            self._window,
            self.tr("Map voor wat u meegeeft"),
            lambda folder: self._change_settings(replace(self._context.settings, handover_folder=folder)),
        )

    def _refused(self, error: Exception) -> None:
        said = self._context.said(error)
        if isinstance(error, InvalidFieldError):
            self.page.show_refusal(error.field.removeprefix("staff_"), said.text)
        else:
            self._flow.show_error(error)

"""The two rights: handing a client everything, and erasing a client."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop import paths
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.erasure import CertificateNotWrittenError, ErasurePreview, ErasureReport
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.times import day_of
from hhh_desktop.gui import formats
from hhh_desktop.gui.flows.backup_erasures import BackupErasures
from hhh_desktop.gui.flows.papers import open_folder, print_page
from hhh_desktop.gui.views.erase_progress import EraseProgress
from hhh_desktop.gui.views.erase_sheet import EraseSheet
from hhh_desktop.gui.views.erased_panel import ErasedPanel
from hhh_desktop.gui.views.hand_over_panel import HandOverPanel
from hhh_desktop.services import erasure
from hhh_desktop.services.access import Handover
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.context import Context
    from hhh_desktop.gui.flows.desk import DeskFlow


class _Steps(QObject):
    """Carries the steps of an erasure to the window, if that is still there.

    It lives as long as the context: locking takes the window away, and what emits on the worker thread must not go with
    it in the middle of an erasure.
    """

    told = Signal(int, str)
    """Whose erasure, and how far it is."""


class RightsFlow(QObject):
    """From the two buttons at the foot of a card to a package or a certificate.

    Whose package and whose erasure it is stands in the panel, the sheet and the work itself: several can be under way.
    """

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._making = False
        self._package: Path | None = None
        self._before: QWidget | None = None
        self._report: ErasureReport | None = None
        self._panel: HandOverPanel | None = None
        self._sheet: EraseSheet | None = None
        self._erased: ErasedPanel | None = None
        self._progress: EraseProgress | None = None
        self._backups = BackupErasures(flow, _to_pdf)
        self._backups.reached.connect(self._backups_reached)
        self._steps = _steps_of(self._context)
        self._steps.told.connect(self._show_step)
        self._context.locked.connect(self._forget)
        self._window.message_bar.action_triggered.connect(self._bar_pressed)
        self._window.ui.pages.currentChanged.connect(self._page_changed)
        QTimer.singleShot(0, self, self._write_missing)  # once the desk stands there

    def _forget(self) -> None:
        if self._panel is not None:
            self._panel.forget()

    # ── handing over ────────────────────────────────────────────────────────────────────────────────────────────────

    def hand_over(self, client_id: int) -> None:
        """Makes the access package in the folder that was set once; asks for that folder the first time.

        While one is being made nothing happens, and one that still waits to be seen is shown again.
        """
        panel = self._hand_over_panel()
        if self._making:
            return
        if panel.waits and panel.client_id == client_id:
            self._show_waiting()
            return
        chosen = self._context.settings.handover_folder
        if not chosen or not Path(chosen).is_dir():
            self._before = None
            self._window.show_page(panel)  # first, for what is hidden takes no focus
            panel.show_no_folder(client_id)
            return
        self._make_package(client_id, protected=True)

    def _make_package(self, client_id: int, *, protected: bool) -> None:
        folder = Path(self._context.settings.handover_folder)
        former = None if protected else self._package
        self._making = True

        def work(desk: Desk) -> Handover:
            from hhh_desktop.export.package import ZipPackage
            from hhh_desktop.gui.printing import html_to_pdf
            from hhh_desktop.services.access import hand_over, load_words, make_password

            password = make_password(load_words(paths.resources() / "words")) if protected else None
            done = hand_over(desk, client_id, folder, password=password, writer=ZipPackage(html_to_pdf))
            if former is not None:  # the open one takes the place of the protected one
                former.unlink(missing_ok=True)
            return done

        self._context.run(work, partial(self._made, client_id), self._not_made)

    def _made(self, client_id: int, done: Handover) -> None:
        """Shows the package, but not over the card or the form of somebody else: there the bar offers it."""
        self._making = False
        self._package = done.path
        window, panel = self._window, self._hand_over_panel()
        in_front = window.ui.pages.currentWidget() is panel
        if in_front or not window.is_working or self._flow.shows_card_of(client_id):
            self._before = self._before if in_front else None
            window.show_page(panel)
        panel.show_package(client_id, done.path.name, str(done.path.parent), done.password)
        self._page_changed()

    def _not_made(self, error: Exception) -> None:
        self._making = False
        self._flow.show_error(error)

    def _page_changed(self) -> None:
        """As long as nobody has said Klaar, whatever page is in front has the way back to the password."""
        panel, bar = self._panel, self._window.message_bar
        if panel is None or not panel.waits or bar.kind in ("warning", "danger"):
            return
        if self._window.ui.pages.currentWidget() is panel:
            if bar.findChild(QWidget, "show_package") is not None:
                bar.clear_message()
            return
        said = self.tr("Het hoort bij {file}. Na Klaar of vergrendelen is het weg.")
        head = self.tr("Er staat nog een wachtwoord klaar") if panel.has_password else self.tr("Het pakket is klaar")
        text = said.replace("{file}", panel.file) if panel.has_password else panel.file
        label = self.tr("Wachtwoord tonen") if panel.has_password else self.tr("Pakket tonen")
        bar.show_message("info", head, text, actions=[("show_package", label)])

    def _show_waiting(self) -> None:
        panel, front = self._hand_over_panel(), self._window.ui.pages.currentWidget()
        if panel.waits and front is not panel:
            self._before = front
            self._window.show_page(panel)
            panel.ui.done.setFocus()

    def _hand_over_panel(self) -> HandOverPanel:
        if self._panel is None:
            panel = self._panel = HandOverPanel()
            panel.folder_choice_requested.connect(self._choose_folder)
            panel.folder_open_requested.connect(lambda: open_folder(self._package))
            panel.password_print_requested.connect(self._print_password)
            panel.open_package_requested.connect(lambda client_id: self._make_package(client_id, protected=False))
            panel.finished.connect(self._handed_over)
        return self._panel

    def _handed_over(self, client_id: int) -> None:
        """Back to where one was; a card is read anew, and after an erasure there is none."""
        self._package = None
        before, self._before = self._before, None
        card = self._window.client_card
        if before is not None and before is not card and shiboken6.isValid(before):
            self._window.show_page(before)
        elif (number := card.client_id if before is card else client_id) is not None and number:
            self._flow.open_client(number)
        else:
            self._flow.finish()

    def _choose_folder(self, client_id: int) -> None:
        from hhh_desktop.gui.flows.saving import choose_folder

        choose_folder(self._window, self.tr("Map voor wat u meegeeft"), partial(self._folder_chosen, client_id))

    def _folder_chosen(self, client_id: int, folder: str) -> None:
        error = self._context.change_settings(replace(self._context.settings, handover_folder=folder))
        if error is not None:
            self._flow.show_error(error)
        if not self._making:
            self._make_package(client_id, protected=True)

    def _print_password(self, password: str) -> None:
        from hhh_desktop.gui.flows.papers import print_password

        if self._package is not None:
            print_password(self._window, self._package.name, password, self._context.language)

    # ── erasing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_to_erase(self, client_id: int) -> None:
        """Counts what goes and what stays, and asks once."""

        def work(desk: Desk) -> tuple[Client, ErasurePreview]:
            return desk.records.clients.get(client_id), erasure.preview(desk, client_id)

        self._context.run(work, self._ask, self._flow.show_error)

    def _ask(self, found: tuple[Client, ErasurePreview]) -> None:
        client, preview = found
        if self._sheet is not None and self._sheet.isVisible():
            return  # somebody else is being asked about: a question is not exchanged under a hand
        if not self._flow.shows_card_of(client.id):
            return  # somebody else is in front by now: nobody is asked about who is not seen
        contact = client.contact
        since = self.tr("klant sinds {day}").replace("{day}", formats.long_day(day_of(client.created_at)))
        facts = (formats.phone(contact.phone) or contact.email, contact.city, since)
        self._erase_sheet().show_preview(contact.display_name, " · ".join(filter(None, facts)), preview)

    def _erase_sheet(self) -> EraseSheet:
        if self._sheet is None:
            self._sheet = EraseSheet(self._window)
            self._sheet.confirmed.connect(self._erase)
        return self._sheet

    def _erase(self, client_id: int, reason: str) -> None:
        steps, folder, language = self._steps, self._context.folder, self._context.language

        def work(desk: Desk) -> ErasureReport:
            from hhh_desktop.export.certificate import certified

            report = erasure.erase(desk, client_id, reason, lambda step: steps.told.emit(client_id, step))
            return certified(report, desk.records.salon.get(), folder, language, _to_pdf)

        self._context.run(work, self._show_erased, partial(self._not_erased, client_id))

    def _show_step(self, client_id: int, step: str) -> None:
        """The first step means that nothing was refused: the sheet goes, the desk is free again, and so is whatever
        else speaks of this client."""
        self._dismiss(client_id)
        self._flow.asking.forget(client_id)
        self._flow.recording.forget(client_id)
        if self._panel is not None:
            self._panel.forget_client(client_id)
        if self._progress is None:
            self._progress = EraseProgress()
            self._window.add_bar(self._progress)
        if self._window.client_card.client_id == client_id:
            self._window.clear_clients()  # hidden pages too: whoever was searched for stands in more than one
            self._window.focus_search()
        self._progress.show_step(step)

    def _dismiss(self, client_id: int) -> None:
        """The sheet goes, unless it asks about somebody else by now."""
        if self._sheet is not None and self._sheet.client_id == client_id:
            self._sheet.dismiss()

    def _show_erased(self, report: ErasureReport) -> None:
        self._report = report
        if report.backups.waiting:
            self._backups.carry_on(report)
        if self._progress is not None:
            self._progress.clear()
        self._flow.search(self._window.ui.search.text())
        if self._erased is None:
            self._erased = ErasedPanel()
            self._erased.finished.connect(lambda: self._flow.finish())
            self._erased.certificate_folder_requested.connect(self._show_certificate)
            self._erased.certificate_print_requested.connect(self._print_certificate)
        if self._window.is_working or (self._sheet is not None and self._sheet.isVisible()):
            # somebody went on with the next client meanwhile: nothing is pulled away from under their hands
            self._window.message_bar.show_message(
                "good",
                self.tr("De klant is gewist en alles is nagezocht"),
                actions=[("report", self.tr("Verslag tonen"))],
            )
        else:
            self._show_report()

    def _bar_pressed(self, name: str) -> None:
        if name == "report":
            self._show_report()
        elif name == "show_package":
            self._show_waiting()

    def _show_report(self) -> None:
        if self._erased is not None and self._report is not None:
            self._window.message_bar.clear_message()
            self._window.show_page(self._erased)
            self._erased.show_report(self._report)

    def _not_erased(self, client_id: int, error: Exception) -> None:
        if self._progress is not None:
            self._progress.clear()
        sheet = self._sheet
        if sheet is not None and sheet.isVisible() and sheet.client_id == client_id:
            if isinstance(error, InvalidFieldError):
                sheet.show_refusal(error.field, self._context.said(error).text)
                return
            sheet.dismiss()
        self._flow.search(self._window.ui.search.text())
        self._flow.show_error(error)

    # ── certificates ────────────────────────────────────────────────────────────────────────────────────────────────

    def _write_missing(self) -> None:
        """Certificates that an earlier start could not write; no reason to keep anybody from the desk."""
        vault, folder, language = self._context.vault, self._context.folder, self._context.language
        if vault is None:
            return

        def work(desk: Desk) -> None:
            from hhh_desktop.export.certificate import write_missing

            try:
                write_missing(vault.erasures, desk.records.salon.get(), folder, language, _to_pdf)
            except OSError as error:
                raise CertificateNotWrittenError from error

        self._context.run(work, lambda _: None, self._flow.show_error)
        self._backups.carry_on()

    def _backups_reached(self, report: ErasureReport) -> None:
        if self._report is not None and self._report.number == report.number:
            self._report = report  # what is printed from now on says it too
            if self._erased is not None:
                self._erased.update_report(report)

    def _show_certificate(self) -> None:
        if self._report is not None and self._report.paths:
            open_folder(self._report.paths[0])

    def _print_certificate(self) -> None:
        if self._report is not None and self._context.salon is not None:
            from hhh_desktop.export.certificate import certificate_html

            print_page(self._window, certificate_html(self._report, self._context.salon, self._context.language))


def _steps_of(context: Context) -> _Steps:
    """The one carrier of steps of this program."""
    for child in context.children():
        if isinstance(child, _Steps):
            return child
    return _Steps(context)


def _to_pdf(html: str, path: Path) -> None:
    """Loads what draws a page only when there is one to draw."""
    from hhh_desktop.gui.printing import html_to_pdf

    html_to_pdf(html, path)

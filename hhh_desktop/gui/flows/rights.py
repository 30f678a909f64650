"""The two rights: handing a client everything, and erasing a client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hhh_desktop import paths
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.erasure import ErasurePreview, ErasureReport
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.times import day_of
from hhh_desktop.gui import formats
from hhh_desktop.gui.flows.papers import open_folder, print_page
from hhh_desktop.gui.views.erase_progress import EraseProgress
from hhh_desktop.gui.views.erase_sheet import EraseSheet
from hhh_desktop.gui.views.erased_panel import ErasedPanel
from hhh_desktop.gui.views.hand_over_panel import HandOverPanel
from hhh_desktop.services import erasure
from hhh_desktop.services.access import Handover
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class RightsFlow(QObject):
    """From the two buttons at the foot of a card to a package or a certificate."""

    _stepped = Signal(str)

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._client_id = 0
        self._package: Path | None = None
        self._report: ErasureReport | None = None
        self._panel: HandOverPanel | None = None
        self._sheet: EraseSheet | None = None
        self._erased: ErasedPanel | None = None
        self._progress: EraseProgress | None = None
        self._stepped.connect(self._show_step)
        self._window.message_bar.action_triggered.connect(self._bar_pressed)

    # ── handing over ────────────────────────────────────────────────────────────────────────────────────────────────

    def hand_over(self, client_id: int) -> None:
        """Makes the access package in the folder that was set once; asks for that folder the first time."""
        self._client_id = client_id
        panel = self._hand_over_panel()
        chosen = self._context.settings.handover_folder
        if not chosen or not Path(chosen).is_dir():
            self._window.show_page(panel)  # first, for what is hidden takes no focus
            panel.show_no_folder()
            return
        self._make_package(protected=True)

    def _make_package(self, *, protected: bool) -> None:
        client_id, folder = self._client_id, Path(self._context.settings.handover_folder)
        former, self._package = (None, self._package) if protected else (self._package, None)

        def work(desk: Desk) -> Handover:
            from hhh_desktop.export.package import ZipPackage
            from hhh_desktop.gui.printing import html_to_pdf
            from hhh_desktop.services.access import hand_over, load_words, make_password

            password = make_password(load_words(paths.resources() / "words")) if protected else None
            done = hand_over(desk, client_id, folder, password=password, writer=ZipPackage(html_to_pdf))
            if former is not None:  # the open one takes the place of the protected one
                former.unlink(missing_ok=True)
            return done

        self._context.run(work, self._made, self._flow.show_error)

    def _made(self, done: Handover) -> None:
        self._package = done.path
        panel = self._hand_over_panel()
        self._window.show_page(panel)
        panel.show_package(done.path.name, str(done.path.parent), done.password)

    def _hand_over_panel(self) -> HandOverPanel:
        if self._panel is None:
            panel = self._panel = HandOverPanel()
            panel.folder_choice_requested.connect(self._choose_folder)
            panel.folder_open_requested.connect(lambda: open_folder(self._package))
            panel.password_print_requested.connect(self._print_password)
            panel.open_package_requested.connect(lambda: self._make_package(protected=False))
            panel.finished.connect(self._handed_over)
        return self._panel

    def _handed_over(self) -> None:
        self._package = None
        self._flow.open_client(self._client_id)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Map voor wat u meegeeft"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        error = self._context.change_settings(replace(self._context.settings, handover_folder=folder))
        if error is not None:
            self._flow.show_error(error)
        self._make_package(protected=True)

    def _print_password(self, password: str) -> None:
        from hhh_desktop.gui.flows.papers import print_password

        if self._package is not None:
            print_password(self._window, self._package.name, password, self._context.language)

    # ── erasing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_to_erase(self, client_id: int) -> None:
        """Counts what goes and what stays, and asks once."""
        self._client_id = client_id

        def work(desk: Desk) -> tuple[Client, ErasurePreview]:
            return desk.records.clients.get(client_id), erasure.preview(desk, client_id)

        self._context.run(work, self._ask, self._flow.show_error)

    def _ask(self, found: tuple[Client, ErasurePreview]) -> None:
        client, preview = found
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

    def _erase(self, reason: str) -> None:
        client_id, context = self._client_id, self._context

        def work(desk: Desk) -> ErasureReport:
            report = erasure.erase(desk, client_id, reason, self._stepped.emit)
            return _certified(desk, report, context.folder, context.language)

        context.run(work, self._show_erased, self._not_erased)

    def _show_step(self, step: str) -> None:
        """The first step means that nothing was refused: the sheet goes, the desk is free again."""
        if self._sheet is not None:
            self._sheet.dismiss()
        if self._progress is None:
            self._progress = EraseProgress()
            self._window.add_bar(self._progress)
        if self._window.client_card.client_id == self._client_id:
            self._window.clear_clients()  # hidden pages too: whoever was searched for stands in more than one
            self._window.focus_search()
        self._progress.show_step(step)

    def _show_erased(self, report: ErasureReport) -> None:
        self._client_id, self._report = 0, report
        if self._progress is not None:
            self._progress.clear()
        self._flow.search(self._window.ui.search.text())
        if self._erased is None:
            self._erased = ErasedPanel()
            self._erased.finished.connect(lambda: self._flow.finish())
            self._erased.certificate_folder_requested.connect(self._show_certificate)
            self._erased.certificate_print_requested.connect(self._print_certificate)
        if self._window.is_working:
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

    def _show_report(self) -> None:
        if self._erased is not None and self._report is not None:
            self._window.message_bar.clear_message()
            self._window.show_page(self._erased)
            self._erased.show_report(self._report)

    def _not_erased(self, error: Exception) -> None:
        if self._progress is not None:
            self._progress.clear()
        sheet = self._sheet
        if sheet is not None and sheet.isVisible():
            if isinstance(error, InvalidFieldError):
                sheet.show_refusal(error.field, self._context.said(error).text)
                return
            sheet.dismiss()
        self._flow.search(self._window.ui.search.text())
        self._flow.show_error(error)

    def _show_certificate(self) -> None:
        if self._report is not None and self._report.paths:
            open_folder(self._report.paths[0])

    def _print_certificate(self) -> None:
        if self._report is not None and self._context.salon is not None:
            from hhh_desktop.export.certificate import certificate_html

            print_page(self._window, certificate_html(self._report, self._context.salon, self._context.language))


def _certified(desk: Desk, report: ErasureReport, folder: Path, language: str) -> ErasureReport:
    """The report with its certificate written beside the database."""
    from hhh_desktop.export.certificate import write_certificate
    from hhh_desktop.gui.printing import html_to_pdf

    return replace(report, paths=write_certificate(report, desk.records.salon.get(), folder, language, html_to_pdf))

"""At the desk: finding a client, her card, and the way from there to everything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.consent import ConsentEvent
from hhh_desktop.domain.data_map import field_label
from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.domain.staff import Right
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.views.main_window import MainWindow
from hhh_desktop.services import finding
from hhh_desktop.services.consents import statement_shown
from hhh_desktop.services.finding import ClientCard, Hit
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.domain.client import FieldChange
    from hhh_desktop.gui.flows.manage import ManageFlow

#: A search that takes longer than this says so.
_SLOW_MS = 150


class DeskFlow(QObject):
    """Owns the desk window and the flows that start from a card."""

    restore_requested = Signal()
    """The owner wants a backup put back; the salon is still open."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        from hhh_desktop.gui.flows.ask import AskFlow
        from hhh_desktop.gui.flows.backup_notices import BackupNotices
        from hhh_desktop.gui.flows.findings import FindingNotices
        from hhh_desktop.gui.flows.half_typed import HalfTyped
        from hhh_desktop.gui.flows.record import RecordFlow
        from hhh_desktop.gui.flows.register import RegisterFlow
        from hhh_desktop.gui.flows.rights import RightsFlow

        self.context = context
        self.window = MainWindow()
        self.window.use_today(lambda: context.today())
        self.window.show_role(may_manage=True)  # a receptionist finds her own settings there
        self._opening: int | None = None
        self._late = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._late.timeout.connect(self.window.client_card.clear)
        self._searching = False
        self._wanted: str | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self.window.show_loading)
        self.registering = RegisterFlow(self)
        self.asking = AskFlow(self)
        self.recording = RecordFlow(self)
        self.rights = RightsFlow(self)
        self.managing: ManageFlow | None = None
        self.half_typed = HalfTyped(self.window, self)
        self.window.may_close = self.half_typed.may_close
        self.finding_notices = FindingNotices(self)
        self.backup_notices = BackupNotices(self)
        self._connect()

    def begin(self) -> None:
        """The latest clients, or the first-day page where there are none."""
        self.window.focus_search()
        self.context.run(lambda desk: desk.records.clients.count(), self._counted, self.show_error)
        self.asking.begin()
        self.finding_notices.begin()
        self.backup_notices.begin()

    def end(self) -> None:
        """Takes the window away with everything that stood in it."""
        self.asking.end()
        self.recording.end()
        self.window.clear_clients()
        self.window.close_requested.disconnect()
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        window, card = self.window, self.window.client_card
        window.searched.connect(self.search)
        window.client_chosen.connect(self.open_client)
        window.register_requested.connect(self.registering.begin_new)
        window.lock_requested.connect(lambda: self.half_typed.before_locking(self.context.lock))
        window.statement_requested.connect(self._show_statement)
        window.manage_requested.connect(self._manage)
        card.asked.connect(self._ask)
        card.withdrawn.connect(lambda purpose: self._with_client(lambda n: self.recording.withdraw(n, purpose)))
        card.left_over_requested.connect(lambda p: self._with_client(lambda n: self.recording.show_left_over(n, p)))
        card.edit_requested.connect(lambda: self._with_client(self.registering.begin_edit))
        card.export_requested.connect(lambda: self._with_client(self.rights.hand_over))
        card.erase_requested.connect(lambda: self._with_client(self.rights.ask_to_erase))
        card.history_requested.connect(self._show_history)
        self.context.language_changed.connect(self._language_changed)

    def _counted(self, clients: int) -> None:
        if clients:
            self.search(self.window.ui.search.text())
        else:
            self.window.show_first_day(self.context.salon.name if self.context.salon else "")

    # ── finding ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def search(self, typed: str) -> None:
        """Looks for what was typed; while one search runs, only the newest words wait."""
        self._wanted = typed
        if not self._searching:
            self._next_search()

    def _next_search(self) -> None:
        typed, self._wanted = self._wanted, None
        if typed is None:
            return
        self._searching = True
        self._slow.start()
        self.context.run(lambda desk: self._find(desk, typed), self._found, self._search_failed)

    @staticmethod
    def _find(desk: Desk, typed: str) -> tuple[str, tuple[Hit, ...], tuple[Hit, ...]]:
        hits = finding.find(desk, typed)
        return typed, hits, () if hits or not typed.strip() else finding.near(desk, typed)

    def _found(self, result: tuple[str, tuple[Hit, ...], tuple[Hit, ...]]) -> None:
        typed, hits, near = result
        self._slow.stop()
        self._searching = False
        self.window.show_hits(typed, hits)
        if near:
            self.window.show_near(typed, near)
        self._next_search()

    def _search_failed(self, error: Exception) -> None:
        self._slow.stop()
        self._searching = False
        self.show_error(error)
        self._next_search()

    # ── the card ────────────────────────────────────────────────────────────────────────────────────────────────────

    def open_client(self, client_id: int) -> None:
        """Shows a client's card. Until it is there, the card in front is nobody's: its keys and buttons do nothing."""
        self._opening = client_id
        if not self.shows_card_of(client_id):
            self._late.start()
        self.context.run(lambda desk: finding.show(desk, client_id), self._opened, self._not_opened)

    def _opened(self, card: ClientCard) -> None:
        if self._opening == card.client.id:  # else somebody else was chosen meanwhile
            self._late.stop()
            self.show_card(card)

    def _not_opened(self, error: Exception) -> None:
        self._late.stop()
        self._opening = None
        self.window.client_card.clear()
        self.window.show_welcome()
        self.show_error(error)

    def show_card(self, card: ClientCard) -> None:
        """Puts a card on the screen, as it stands today."""
        context, self._opening = self.context, None
        self.window.client_card.show_card(
            card,
            context.book,
            self.labels(),
            context.staff_names,
            frozenset(right for right in Right if context.actor.may(right)),
            context.today(),
        )
        self.window.show_client(card.client.id)

    def shows_card_of(self, client_id: int) -> bool:
        """Whether this client's card is the page in front."""
        card = self.window.client_card
        return self.window.ui.pages.currentWidget() is card and card.client_id == client_id

    def labels(self) -> dict[str, str]:
        """What each field is called, in the interface's language."""
        return {name: field_label(name, self.context.language) for name in FIELD_NAMES}

    def finish(self, head: str = "", text: str = "") -> None:
        """After a finished action: the list anew, the search with the focus, and what was done."""
        self.window.finish()
        self.search("")
        if head:
            self.window.message_bar.show_message("good", head, text)

    def show_error(self, error: Exception) -> None:
        """Says what went wrong, under the panes; what is on the screen stays."""
        said = self.context.said(error)
        kind = "danger" if isinstance(error, StorageFaultError) else "warning"
        self.window.message_bar.show_message(kind, said.head or said.text, said.text if said.head else "")

    def _with_client(self, act: Callable[[int], None]) -> None:
        client_id = self.window.client_card.client_id
        if client_id is not None and self._opening is None:
            self.window.message_bar.clear_message()
            act(client_id)

    def _ask(self, purposes: tuple[str, ...]) -> None:
        """All open questions go to the client display; one row's own question may be answered in other ways too."""
        if len(purposes) == 1:
            self._with_client(lambda client_id: self.recording.record(client_id, purposes[0]))
        else:
            self._with_client(lambda client_id: self.asking.ask_on_display(client_id, purposes))

    def _show_history(self, client_id: int) -> None:
        def read(desk: Desk) -> tuple[tuple[FieldChange, ...], tuple[ConsentEvent, ...]]:
            return desk.records.clients.history(client_id), desk.records.consents.of_client(client_id)

        def show(pair: tuple[tuple[FieldChange, ...], tuple[ConsentEvent, ...]]) -> None:
            if self.window.client_card.client_id == client_id:
                self.window.client_card.show_history(*pair)

        self.context.run(read, show, self.show_error)

    # ── elsewhere ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_statement(self) -> None:
        from hhh_desktop.gui.flows.statement import on_card, statement_page

        page = statement_page(self.context)
        card = on_card(page, 24)
        before = self.window.ui.pages.currentWidget() or self.window.welcome_panel

        def back() -> None:
            self.window.show_page(before)
            self.window.ui.pages.removeWidget(card)
            card.deleteLater()
            self.window.focus_search()

        page.closed.connect(back)
        self.window.show_page(card)
        page.ui.statement_close.setFocus()
        language = self.context.language
        self.context.run(lambda desk: statement_shown(desk, None, language), lambda _: None, self.show_error)

    def _manage(self) -> None:
        from hhh_desktop.gui.flows.manage import ManageFlow

        if self.managing is None:
            self.managing = ManageFlow(self)
            self.managing.backups.restore_requested.connect(self.restore_requested)
        self.managing.begin()

    def show_backups(self) -> None:
        """The owner's page, at the section on backups."""
        self._manage()
        if self.managing is not None:
            self.managing.page.show_backups()

    def _language_changed(self, _language: str) -> None:
        client_id = self.window.client_card.client_id
        if client_id is not None and self.context.is_open:
            self.context.run(lambda desk: finding.show(desk, client_id), self._show_again, self.show_error)

    def _show_again(self, card: ClientCard) -> None:
        if self.window.client_card.client_id == card.client.id:
            context = self.context
            rights = frozenset(right for right in Right if context.actor.may(right))
            today = context.today()
            self.window.client_card.show_card(card, context.book, self.labels(), context.staff_names, rights, today)

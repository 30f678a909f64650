"""Answers written down by staff, one question at a time and marked as such; and taking a yes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop.domain.client import Client
from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.gui import formats
from hhh_desktop.gui.flows.statement import on_card
from hhh_desktop.gui.views.client_question import Question
from hhh_desktop.gui.views.record_answer_panel import RecordAnswerPanel
from hhh_desktop.gui.views.withdrawn_panel import WithdrawnPanel
from hhh_desktop.services import consents, finding
from hhh_desktop.services.consents import Withdrawn
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class RecordFlow(QObject):
    """Joins the record panel and the withdrawal panel to the use cases."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._client: Client | None = None
        self._withdrawing: set[tuple[int, str]] = set()
        self._panel: RecordAnswerPanel | None = None
        self._withdrawn: WithdrawnPanel | None = None

    def end(self) -> None:
        """Leaves nothing of a client on the panels."""
        self._client = None
        if self._panel is not None:
            self._panel.clear_question()

    def forget(self, client_id: int) -> None:
        """This client is being erased: nothing of them stays on the panel or in here."""
        if self._client is not None and self._client.id == client_id:
            self.end()

    def record(self, client_id: int, purpose_id: str) -> None:
        """Lets staff write down a spoken, written or telephoned answer to one question, marked as such."""
        self._context.run(
            lambda desk: desk.records.clients.get(client_id),
            lambda client: self._show_record(client, purpose_id),
            self._flow.show_error,
        )

    def _show_record(self, client: Client, purpose_id: str) -> None:
        if not self._flow.shows_card_of(client.id):
            return  # somebody else is in front by now
        self._client = client
        panel = self._panel
        if panel is None:
            panel = self._panel = RecordAnswerPanel(self._flow.asking.client_words())
            self._card = on_card(panel)
            panel.recorded.connect(self._recorded)
            panel.cancelled.connect(self._not_recorded)
            panel.display_requested.connect(self._to_display)
        contact = client.contact
        self._window.show_page(self._card)  # first, for what is hidden takes no focus
        panel.show_question(
            Question(self._context.book.get(purpose_id), self._flow.asking.words),
            client=contact.display_name,
            language=contact.language,
            salon=self._context.salon.name if self._context.salon else "",
            is_minor=contact.is_minor(self._context.today()),
            guardian=contact.guardian_name,
            desk_language=self._context.language,
        )

    def _not_recorded(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            self._flow.open_client(client.id)

    def _to_display(self, purpose_id: str) -> None:
        client, self._client = self._client, None
        if client is not None:
            self._flow.open_client(client.id)
            self._flow.asking.ask(client, (purpose_id,))

    def _recorded(
        self, purpose: str, answer: Answer, how: How, text: ConsentText, seconds: float, guardian: str
    ) -> None:
        client = self._client
        if client is None:
            return

        def work(desk: Desk) -> ConsentEvent:
            return consents.record_answer(
                desk, client.id, purpose, answer, text=text, how=how, seconds_shown=seconds, guardian=guardian
            )

        def failed(error: Exception) -> None:
            if self._panel is not None:
                self._panel.show_fault(self._context.said(error).text)

        def done(_event: ConsentEvent) -> None:
            if self._panel is not None:
                self._panel.clear_question()
            self._flow.open_client(client.id)

        self._context.run(work, done, failed)

    # ── taking back ─────────────────────────────────────────────────────────────────────────────────────────────────

    def withdraw(self, client_id: int, purpose_id: str) -> None:
        """Takes a yes back at once, then offers to erase what only it kept."""

        def work(desk: Desk) -> tuple[Withdrawn, finding.ClientCard]:
            done = consents.withdraw(desk, client_id, purpose_id)
            return done, finding.show(desk, client_id)

        def failed(error: Exception) -> None:
            self._withdrawing.discard((client_id, purpose_id))
            self._flow.show_error(error)

        if (client_id, purpose_id) not in self._withdrawing:  # the second half of a double click
            self._withdrawing.add((client_id, purpose_id))
            self._context.run(work, lambda pair: self._withdrawn_now(*pair), failed)

    def _withdrawn_now(self, done: Withdrawn, card: finding.ClientCard) -> None:
        self._withdrawing.discard((card.client.id, done.event.purpose))
        if not self._flow.shows_card_of(card.client.id):
            said = self.tr("{purpose} van {name} is ingetrokken").replace(
                "{purpose}", self._name_of(done.event.purpose)
            )
            said = said.replace("{name}", card.client.contact.display_name)
            self._window.message_bar.show_message("good", said)
            return
        self._flow.show_card(card)
        if not done.left_over:
            label = self._name_of(done.event.purpose)
            said = self.tr("{purpose} is ingetrokken. Wij gebruiken dit niet meer.").replace("{purpose}", label)
            self._window.message_bar.show_message("good", said)
            return
        self._offer(done.event.purpose, done.left_over, card)

    def show_left_over(self, client_id: int, purpose_id: str) -> None:
        """Offers again to erase what only a purpose kept that is not on any more."""

        def work(desk: Desk) -> tuple[tuple[str, ...], finding.ClientCard]:
            card = finding.show(desk, client_id)
            return consents.left_over(desk, card.client, purpose_id), card

        self._context.run(work, lambda found: self._offer(purpose_id, *found), self._flow.show_error)

    def _offer(self, purpose_id: str, names: tuple[str, ...], card: finding.ClientCard) -> None:
        if not self._flow.shows_card_of(card.client.id):
            return
        client_id, labels, contact = card.client.id, self._flow.labels(), card.client.contact
        panel = self._withdrawn_panel()
        left = [(labels[name], formats.field_value(name, getattr(contact, name))) for name in names]
        self._clear: Callable[[str], None] = lambda purpose: self._erase_left(client_id, purpose)
        self._keep: Callable[[], None] = lambda: self._flow.open_client(client_id)
        self._window.show_page(panel)  # first, for what is hidden takes no focus
        panel.show_withdrawn(purpose_id, self._name_of(purpose_id), left)

    def _name_of(self, purpose_id: str) -> str:
        name = self._context.book.get(purpose_id).name
        return name.get(self._context.language, name["nl"])

    def _withdrawn_panel(self) -> WithdrawnPanel:
        if self._withdrawn is None:
            panel = self._withdrawn = WithdrawnPanel()
            panel.content_erased.connect(lambda purpose_id: self._clear(purpose_id))
            panel.content_kept.connect(lambda _purpose_id: self._keep())
        return self._withdrawn

    def _erase_left(self, client_id: int, purpose_id: str) -> None:
        def work(desk: Desk) -> finding.ClientCard:
            consents.clear_left_over(desk, client_id, purpose_id)
            return finding.show(desk, client_id)

        def done(card: finding.ClientCard) -> None:
            self._flow.show_card(card)
            self._window.message_bar.show_message("good", self.tr("Die gegevens zijn gewist, ook uit het verloop."))

        self._context.run(work, done, self._flow.show_error)

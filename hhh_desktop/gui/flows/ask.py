"""Asking for consent: on the client display or written down by staff, one question at a time; and taking a yes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from hhh_desktop import paths
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.gui import formats
from hhh_desktop.gui.client_words import Words, load_client_words, with_questions
from hhh_desktop.gui.flows.statement import contact_line, on_card
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_question import Question
from hhh_desktop.gui.views.client_round import SalonFacts
from hhh_desktop.gui.views.record_answer_panel import RecordAnswerPanel
from hhh_desktop.gui.views.withdrawn_panel import WithdrawnPanel
from hhh_desktop.services import consents, finding
from hhh_desktop.services.consents import Withdrawn
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class AskFlow(QObject):
    """Owns the client display. Every answer is on the disk before the next question is shown."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._client: Client | None = None
        self.display: ClientDisplay | None = None
        self._record: RecordAnswerPanel | None = None
        self._withdrawn: WithdrawnPanel | None = None

    def begin(self) -> None:
        """With a second screen the client display is there from the start, showing no client."""
        if len(QGuiApplication.screens()) > 1 and self._context.settings.client_display == "auto":
            self._place(self._display())

    def end(self) -> None:
        """Takes the display away, with everything on it."""
        display, self.display = self.display, None
        self._client = None
        if self._record is not None:
            self._record.clear_question()
        if display is not None:
            display.clear_client()
            display.close()
            display.deleteLater()

    # ── on the client display ───────────────────────────────────────────────────────────────────────────────────────

    def ask_on_display(self, client_id: int, purposes: tuple[str, ...]) -> None:
        """Puts questions to a client, on the client display."""
        self._context.run(
            lambda desk: desk.records.clients.get(client_id),
            lambda client: self.ask(client, purposes),
            self._flow.show_error,
        )

    def ask(self, client: Client, purposes: tuple[str, ...]) -> None:
        """Shows the questions, one a page, in the client's language."""
        contact = client.contact
        if not contact.is_adult and not contact.guardian_name:
            self._window.message_bar.show_message(
                "warning", self.tr("Vul eerst de naam van een ouder of voogd in. Onder de 16 antwoordt die.")
            )
            return
        self._client = client
        display = self._display()
        display.ask(
            [Question(self._context.book.get(purpose), self._words) for purpose in purposes],
            given_name=contact.given_name or contact.surname,
            language=contact.language,
            guardian="" if contact.is_adult else contact.guardian_name,
        )
        self._place(display)

    def _words(self, purpose_id: str, language: str) -> ConsentText:
        return self._context.book.text(purpose_id, language, on_day=self._context.now().astimezone().date())

    def _client_words(self) -> Words:
        """The languages that are complete: fixed words and every question."""
        return with_questions(load_client_words(paths.resources() / "client"), self._context.book)

    def _display(self) -> ClientDisplay:
        if self.display is None:
            display = self.display = ClientDisplay(self._client_words())
            salon = self._context.salon
            if salon is not None:
                display.show_salon(SalonFacts(salon.name, contact_line(salon), salon.website, self._context.statement))
            display.answered.connect(self._answered)
            display.statement_opened.connect(self._statement_opened)
            display.finished.connect(self._finished)
            display.take_back_requested.connect(self._take_back)
            # Locking is never in the way: the client's page goes with everything else.
            QShortcut(QKeySequence("Ctrl+L"), display).activated.connect(self._context.lock)
        return self.display

    def show_salon(self) -> None:
        """What the display says about the salon; again after the owner changed it."""
        salon, display = self._context.salon, self.display
        if salon is not None and display is not None:
            display.show_salon(SalonFacts(salon.name, contact_line(salon), salon.website, self._context.statement))

    def _place(self, display: ClientDisplay) -> None:
        if self._context.settings.client_display == "window":
            display.show()
            display.raise_()
            display.activateWindow()
        else:
            display.show_on(QGuiApplication.screens(), self._window.screen())

    def _answered(self, purpose_id: str, answer: Answer, text: ConsentText, seconds: float) -> None:
        client, display = self._client, self.display
        if client is None or display is None:
            return
        client_id = client.id

        def work(desk: Desk) -> ConsentEvent:
            return consents.record_answer(
                desk, client_id, purpose_id, answer, text=text, how=How.DISPLAY, seconds_shown=seconds
            )

        self._context.run(work, lambda _event: display.next_question(), lambda _error: display.show_fault())

    def _statement_opened(self, language: str) -> None:
        client_id = self._client.id if self._client else None
        self._context.run(
            lambda desk: consents.statement_shown(desk, client_id, language), lambda _: None, self._flow.show_error
        )

    def _finished(self) -> None:
        """The client pressed done: the card at the desk shows the answers."""
        client, self._client = self._client, None
        if self.display is not None and self._context.settings.client_display == "window":
            self.display.hide()
        if client is not None:
            self._flow.open_client(client.id)
        self._flow.search(self._window.ui.search.text())

    def _take_back(self, passphrase: str) -> None:
        context, actor = self._context, self._context.actor

        def work(desk: Desk) -> bool:
            from hhh_desktop.storage.vault import is_own_passphrase

            vault = context.vault
            return vault is not None and is_own_passphrase(vault, actor, passphrase, context.clock, paths.mark_folder())

        context.run(work, self._taken_back, lambda _error: self._taken_back(False))

    def _taken_back(self, right: bool) -> None:
        display = self.display
        if display is None:
            return
        if not right:
            display.show_take_back_refused()
            return
        display.clear_client()
        display.hide()
        self._finished()
        self._window.activateWindow()

    # ── written down by staff ───────────────────────────────────────────────────────────────────────────────────────

    def record(self, client_id: int, purpose_id: str) -> None:
        """Lets staff write down a spoken, written or telephoned answer to one question, marked as such."""
        self._context.run(
            lambda desk: desk.records.clients.get(client_id),
            lambda client: self._show_record(client, purpose_id),
            self._flow.show_error,
        )

    def _show_record(self, client: Client, purpose_id: str) -> None:
        self._client = client
        panel = self._record
        if panel is None:
            panel = self._record = RecordAnswerPanel(self._client_words())
            self._record_card = on_card(panel)
            panel.recorded.connect(self._recorded)
            panel.cancelled.connect(self._not_recorded)
        contact = client.contact
        self._window.show_page(self._record_card)  # first, for what is hidden takes no focus
        panel.show_question(
            Question(self._context.book.get(purpose_id), self._words),
            language=contact.language,
            salon=self._context.salon.name if self._context.salon else "",
            is_minor=not contact.is_adult,
            guardian=contact.guardian_name,
            desk_language=self._context.language,
        )

    def _not_recorded(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            self._flow.open_client(client.id)

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
            if self._record is not None:
                self._record.show_fault(self._context.said(error).text)

        def done(_event: ConsentEvent) -> None:
            if self._record is not None:
                self._record.clear_question()
            self._flow.open_client(client.id)

        self._context.run(work, done, failed)

    # ── taking back ─────────────────────────────────────────────────────────────────────────────────────────────────

    def withdraw(self, client_id: int, purpose_id: str) -> None:
        """Takes a yes back at once, then offers to erase what only it kept."""

        def work(desk: Desk) -> tuple[Withdrawn, finding.ClientCard]:
            done = consents.withdraw(desk, client_id, purpose_id)
            return done, finding.show(desk, client_id)

        self._context.run(work, lambda pair: self._withdrawn_now(*pair), self._flow.show_error)

    def _withdrawn_now(self, done: Withdrawn, card: finding.ClientCard) -> None:
        self._flow.show_card(card)
        purpose = self._context.book.get(done.event.purpose)
        label = purpose.name.get(self._context.language, purpose.name["nl"])
        if not done.left_over:
            said = self.tr("{purpose} is ingetrokken. Wij gebruiken dit niet meer.").replace("{purpose}", label)
            self._window.message_bar.show_message("good", said)
            return
        client_id, names, labels = card.client.id, done.left_over, self._flow.labels()
        panel = self._withdrawn_panel()
        left = [(labels[name], formats.field_value(name, getattr(card.client.contact, name))) for name in names]
        self._clear: Callable[[str], None] = lambda purpose_id: self._erase_left(client_id, purpose_id)
        self._keep: Callable[[], None] = lambda: self._flow.open_client(client_id)
        self._window.show_page(panel)  # first, for what is hidden takes no focus
        panel.show_withdrawn(done.event.purpose, label, left)

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

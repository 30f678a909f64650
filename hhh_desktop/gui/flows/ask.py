"""Asking for consent on the client display: one question at a time, each answer stored before the next is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from hhh_desktop import paths
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.gui.client_words import Words, load_client_words, with_questions
from hhh_desktop.gui.flows.statement import contact_line
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_question import Question
from hhh_desktop.gui.views.client_round import SalonFacts
from hhh_desktop.services import consents
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


class AskFlow(QObject):
    """Owns the client display, and remembers who is answering there: whoever staff has on the desk is another matter."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._asked: Client | None = None
        self._guardian = ""
        self._done: int | None = None
        self._waiting: tuple[Client, tuple[str, ...]] | None = None
        self.display: ClientDisplay | None = None
        self._window.message_bar.action_triggered.connect(self._bar_pressed)

    def begin(self) -> None:
        """With a second screen the client display is there from the start, showing no client."""
        if len(QGuiApplication.screens()) > 1 and self._context.settings.client_display == "auto":
            # Nobody is asked anything yet: the keyboard stays at the desk.
            self._display().show_on(QGuiApplication.screens(), self._window.screen(), takes_keys=False)

    def end(self) -> None:
        """Takes the display away, with everything on it."""
        display, self.display = self.display, None
        self._asked = self._waiting = None
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
        is_minor = contact.is_minor(self._context.today())
        if is_minor and not contact.guardian_name:
            self._window.message_bar.show_message(
                "warning", self.tr("Vul eerst de naam van een ouder of voogd in. Onder de 16 antwoordt die.")
            )
            return
        if self._asked is not None and self._asked.id != client.id:
            self._waiting = (client, purposes)
            self._window.message_bar.show_message(
                "warning",
                self.tr("Op het klantscherm is nog iemand bezig"),
                actions=[("stop_asking", self.tr("Stop daarmee"))],
            )
            return
        self._asked, self._guardian = client, contact.guardian_name if is_minor else ""
        display = self._display()
        display.ask(
            [Question(self._context.book.get(purpose), self.words) for purpose in purposes],
            given_name=contact.given_name or contact.surname,
            language=contact.language,
            guardian=self._guardian,
        )
        self._place(display)

    def words(self, purpose_id: str, language: str) -> ConsentText:
        """The exact words of a question, in force today."""
        return self._context.book.text(purpose_id, language, on_day=self._context.today())

    def client_words(self) -> Words:
        """The languages that are complete: fixed words and every question."""
        return with_questions(load_client_words(paths.resources() / "client"), self._context.book)

    def _display(self) -> ClientDisplay:
        if self.display is None:
            display = self.display = ClientDisplay(self.client_words())
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

    def forget(self, client_id: int) -> None:
        """This client is being erased: nothing of them stays on the display or in here."""
        if self._waiting is not None and self._waiting[0].id == client_id:
            self._waiting = None
        if self._asked is not None and self._asked.id == client_id:
            self._asked = None
            if self.display is not None:
                self.display.clear_client()

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

    def _bar_pressed(self, name: str) -> None:
        waiting, self._waiting = self._waiting, None
        if name == "stop_asking" and waiting is not None:
            self._asked = None
            self._window.message_bar.clear_message()
            self.ask(*waiting)
        elif name == "show_answers" and self._done is not None:
            self._window.message_bar.clear_message()
            self._flow.open_client(self._done)

    def _answered(self, purpose_id: str, answer: Answer, text: ConsentText, seconds: float) -> None:
        client, display = self._asked, self.display
        if client is None or display is None:
            return
        client_id, guardian = client.id, self._guardian  # the one whose name the page shows

        def work(desk: Desk) -> ConsentEvent:
            return consents.record_answer(
                desk,
                client_id,
                purpose_id,
                answer,
                text=text,
                how=How.DISPLAY,
                seconds_shown=seconds,
                guardian=guardian,
            )

        def done(_event: ConsentEvent) -> None:
            if self._asked is client:  # else that round was stopped meanwhile
                display.next_question()

        def failed(_error: Exception) -> None:
            if self._asked is client:
                display.show_fault()

        self._context.run(work, done, failed)

    def _statement_opened(self, language: str) -> None:
        client_id = self._asked.id if self._asked else None
        self._context.run(
            lambda desk: consents.statement_shown(desk, client_id, language), lambda _: None, self._flow.show_error
        )

    def _finished(self) -> None:
        """The client pressed done: the card at the desk shows the answers, unless somebody else is helped there."""
        client, self._asked = self._asked, None
        if self.display is not None and self._context.settings.client_display == "window":
            self.display.hide()
        if client is None:
            return
        self._flow.search(self._window.ui.search.text())
        if self._window.is_working and not self._flow.shows_card_of(client.id):
            self._done = client.id
            said = self.tr("{name} heeft de vragen beantwoord").replace("{name}", client.contact.display_name)
            actions = [("show_answers", self.tr("Kaart tonen"))]
            self._window.message_bar.show_message("good", said, actions=actions)
        else:
            self._flow.open_client(client.id)

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

"""Registering a new client and changing a known one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hhh_desktop.domain.client import Client
from hhh_desktop.domain.errors import InvalidFieldError, LostRaceError, StorageFaultError
from hhh_desktop.services import finding, registration
from hhh_desktop.services.finding import ClientCard
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow


@dataclass(frozen=True, slots=True)
class _Try:
    """What was last tried to save, so that it can be tried again after a full disk."""

    raw: dict[str, Any]
    ask_after: bool


class RegisterFlow(QObject):
    """Joins the form to the use cases; what was typed stays in the form until it is stored."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context, self._window = flow, flow.context, flow.window
        self._last: _Try | None = None
        self._open: frozenset[str] = frozenset()
        self._saved_id: int | None = None
        self._saving = self._connected = self._fault_connected = False
        self._ask_then = ""
        self._window.message_bar.action_triggered.connect(self._bar_pressed)

    def begin_new(self, typed: str) -> None:
        """The form for a new client, filled with what was searched for."""
        if self._saving:
            self._say_saving()
        else:
            self._form().leave(lambda: self._show_new(typed))

    def begin_edit(self, client_id: int) -> None:
        """The form for a known client, unless somebody went on to something else before it could be shown."""
        self._context.run(lambda desk: finding.show(desk, client_id), self._show_client, self._flow.show_error)

    def _show_new(self, typed: str) -> None:
        form, self._ask_then = self._form(), ""
        form.show_new(finding.understood(typed), self._context.book)
        self._window.message_bar.clear_message()
        self._window.show_form()

    def _show_client(self, card: ClientCard) -> None:
        if not self._flow.shows_card_of(card.client.id):
            return
        self._ask_then, self._open = "", card.open_fields
        # what a purpose kept that is not on is not shown here either
        known = replace(card.client, contact=card.client.contact.only(card.open_fields))
        self._form().show_client(known, self._context.book, card.open_fields, questions=len(card.questions))
        self._window.message_bar.clear_message()
        self._window.show_form()

    def _form(self) -> Any:
        form = self._window.client_form
        if not self._connected:
            self._connected = True
            form.sentence = lambda error: self._context.said(error).text
            form.submitted.connect(self._save)
            form.cancelled.connect(self._cancelled)
            form.typed.connect(self._look_for_same)
            form.question_requested.connect(self._ask_first)
        return form

    def _save(self, raw: dict[str, Any], ask_after: bool) -> None:
        form = self._window.client_form
        client_id, version = form.client_id, form.version
        self._last = _Try(raw, ask_after)
        # What is typed while this is being stored would be lost: the form waits.
        self._saving = True
        form.setEnabled(False)

        def work(desk: Desk) -> ClientCard:
            if client_id is None:
                client = registration.register(desk, raw)
            else:
                client = registration.edit(desk, client_id, raw, version=version)
            return finding.show(desk, client.id)

        self._context.run(work, lambda card: self._saved(card, ask_after), self._not_saved)

    def _saved(self, card: ClientCard, ask_after: bool) -> None:
        in_front = self._done_saving()
        self._last, self._saved_id = None, card.client.id
        self._window.client_form.clear()
        said = self.tr("{name} is bewaard").replace("{name}", card.client.contact.display_name)
        if not in_front:
            actions = [("show_saved", self.tr("Kaart tonen"))]
            self._window.message_bar.show_message("good", said, actions=actions)
            return
        self._flow.search("")
        self._window.ui.search.clear()
        self._flow.show_card(card)
        self._window.message_bar.show_message("good", said)
        first, self._ask_then = self._ask_then, ""
        if first:
            self._flow.recording.record(card.client.id, first)
        elif ask_after and card.questions:
            self._flow.asking.ask(card.client, card.questions)

    def _done_saving(self) -> bool:
        """The form may be used again; whether it is still the page in front."""
        form, self._saving = self._window.client_form, False
        form.setEnabled(True)
        return self._window.ui.pages.currentWidget() is form

    def _say_saving(self) -> None:
        self._window.message_bar.show_message("info", self.tr("Even wachten: de vorige klant wordt nog bewaard"))

    def _bar_pressed(self, name: str) -> None:
        if name == "show_saved" and self._saved_id is not None:
            self._window.message_bar.clear_message()
            self._flow.open_client(self._saved_id)

    def _not_saved(self, error: Exception) -> None:
        form, self._ask_then = self._window.client_form, ""
        if not self._done_saving():
            self._window.show_form()  # what could not be stored is shown again, with why
        if isinstance(error, InvalidFieldError):
            form.show_error(error)
        elif isinstance(error, LostRaceError):
            self._show_race(error.client_id)
        elif isinstance(error, StorageFaultError):
            form.ready()
            self._show_fault(error)
        else:
            form.ready()
            self._flow.show_error(error)

    def _show_race(self, client_id: int) -> None:
        def read(desk: Desk) -> tuple[Client, str]:
            client = desk.records.clients.get(client_id)
            last = desk.records.clients.history(client_id)[-1:]
            names = {member.id: member.name for member in desk.records.staff.all()}
            theirs = replace(client, contact=client.contact.only(self._open))
            return theirs, names.get(last[0].staff_id, "") if last else ""

        self._context.run(read, lambda found: self._window.client_form.show_lost_race(*found), self._flow.show_error)

    def _show_fault(self, error: StorageFaultError) -> None:
        """A page of its own: what was typed is safe in the form behind it."""
        panel = self._window.fault_panel
        raw = self._last.raw if self._last else {}
        name = " ".join(str(raw[part]) for part in ("given_name", "infix", "surname") if raw.get(part))
        self._window.show_page(panel)
        panel.show_fault(error.reason, name or self.tr("Deze klant"))
        panel.ui.retry.setFocus()
        if not self._fault_connected:
            self._fault_connected = True
            panel.retried.connect(self._retry)
            panel.back_requested.connect(self._window.show_form)

    def _retry(self) -> None:
        if self._last is not None:
            self._window.show_form()
            self._save(self._last.raw, self._last.ask_after)

    def _cancelled(self) -> None:
        client_id, self._ask_then = self._window.client_form.client_id, ""
        self._window.client_form.clear()
        if client_id is None:
            self._window.show_welcome()
            self._window.focus_search()
            self._flow.search(self._window.ui.search.text())
        else:
            self._flow.open_client(client_id)

    def _look_for_same(self, raw: dict[str, Any]) -> None:
        client_id = self._window.client_form.client_id
        self._context.run(
            lambda desk: registration.lookalikes(desk, raw, but_not=client_id),
            self._window.show_lookalikes,
            lambda _error: None,
        )

    def _ask_first(self, purpose_id: str) -> None:
        """A locked field asks for its own question: what was typed is stored first, so that nothing is lost."""
        form = self._window.client_form
        if form.client_id is None or form.is_dirty:
            self._ask_then = purpose_id
            form.ui.save_only.click()
            if not self._saving:  # the form refused by itself
                self._ask_then = ""
        else:
            self._flow.recording.record(form.client_id, purpose_id)

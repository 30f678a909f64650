"""What the opening found out about the file, told to the owner until it was read; a receptionist asks the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hhh_desktop.domain.staff import Right
from hhh_desktop.gui.widgets.message_bar import MessageBar
from hhh_desktop.services.findings import Finding
from hhh_desktop.services.ports import Desk

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow

#: The button of the message, and its objectName.
ACTION = "read_finding"
_WORST_FIRST = ("danger", "warning", "info")


class FindingNotices(QObject):
    """A bar of its own, above the one for daily messages: nothing that happens at the desk takes it away."""

    def __init__(self, flow: DeskFlow) -> None:
        super().__init__(flow)
        self._flow, self._context = flow, flow.context
        self._left: list[Finding] = []
        self.bar: MessageBar | None = None

    def begin(self) -> None:
        """Shows what was found; mostly nothing, and then there is no bar."""
        vault = self._context.vault
        found = vault.findings if vault is not None else ()
        may_read = self._context.actor.may(Right.MANAGE)
        self._left = sorted(found, key=lambda one: _WORST_FIRST.index(one.kind))
        if not may_read:
            self._left = [one for one in self._left if one.kind != "info"][:1]
        if not self._left:
            return
        self.bar = MessageBar()
        self.bar.setObjectName("finding_bar")
        for part in self.bar.findChildren(QWidget):  # there are two bars, and a name is to find one
            part.setObjectName(part.objectName().replace("message_", "finding_"))
        self.bar.action_triggered.connect(self._pressed)
        self._flow.window.add_bar(self.bar)
        self._context.language_changed.connect(self._speak)
        self._speak()

    def _speak(self, _language: str = "") -> None:
        if self.bar is None or not self._left:
            return
        one, sentences = self._left[0], self._context.sentences
        if not self._context.actor.may(Right.MANAGE):
            # Wrong dates must not be written in the meantime: that much a receptionist is told, and can mend.
            said = sentences.finding(one) if one.code.startswith("clock_") else sentences.about("finding_desk")
            self.bar.show_message("warning", said.head, said.text)
            return
        said = sentences.finding(one)
        self.bar.show_message(one.kind, said.head, said.text, ((ACTION, self.tr("Gelezen")),), closable=False)

    def _pressed(self, _name: str) -> None:
        """The next one, or none; what the log notes is noted there as read."""
        self._left = self._left[1:]
        if self._left:
            self._speak()
            return
        if self.bar is not None:
            self.bar.clear_message()
        self._flow.window.focus_search()
        vault, clock = self._context.vault, self._context.clock
        if vault is None:
            return

        def work(desk: Desk) -> None:
            from hhh_desktop.storage.witness import mark_read

            mark_read(vault, desk.actor, clock)

        self._context.run(work, lambda _: None, self._flow.show_error)

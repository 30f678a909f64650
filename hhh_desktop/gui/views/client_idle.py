"""The client display between clients: the salon's name, the statement and a code to it, never anyone's data."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hhh_desktop.gui.client_words import ClientWords
from hhh_desktop.gui.forms.ui_client_idle import Ui_ClientIdle

LONGEST_ADDRESS = 300
_ADDRESS = re.compile(r"(https?://)?[^\s/:@\[\]]+\.[^\s/:@\[\].]+(:\d+)?(/\S*)?")


def web_address(written: str) -> str:
    """What a camera opens, from an address as an owner writes it; empty when it is no web address."""
    address = written.strip()
    match = _ADDRESS.fullmatch(address) if len(address) <= LONGEST_ADDRESS else None
    if match is None:
        return ""
    return address if match[1] else f"https://{address}"


class ClientIdle(QWidget):
    """The page; `statement_place` is where the display puts its statement button meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientIdle()
        self.ui.setupUi(self)
        self._address = ""

    @property
    def statement_place(self) -> QHBoxLayout:
        """The room for the statement button, under the code."""
        return self.ui.statement_place

    def show_idle(self, words: ClientWords, salon: str, address: str) -> None:
        """Welcomes in one language; `address` is where the statement stands on the web, empty for no code."""
        ui, address = self.ui, web_address(address)
        ui.welcome.show_lines(words.welcome, salon)
        ui.idle_lead.setText(words.idle_lead)
        ui.idle_question.setText(words.idle_question)
        ui.idle_scan.setText(words.idle_scan if address else words.idle_read)
        ui.qr.setVisible(bool(address))
        if address and address != self._address:
            ui.qr.show_text(address)
        self._address = address

    def take_focus(self) -> None:
        """The welcome has the focus, so that no button looks chosen."""
        self.ui.welcome.setFocus(Qt.FocusReason.OtherFocusReason)

"""The page of the client display on which a client chooses a language, each under its own name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.client_words import ClientWords, Words
from hhh_desktop.gui.forms.ui_client_languages import Ui_ClientLanguages
from hhh_desktop.gui.widgets import IconButton


class ClientLanguages(QWidget):
    """The page; its buttons are `choose_nl`, `choose_en` and so on."""

    language_chosen = Signal(str)
    """The language (ISO 639-1) that was chosen."""

    COLUMNS = 3

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientLanguages()
        self.ui.setupUi(self)
        for place, (language, these) in enumerate(words.items()):
            button = IconButton(self)
            button.setObjectName(f"choose_{language}")
            button.setProperty("kind", "soft")
            button.setAutoDefault(False)
            button.setText(these.own_name)
            button.setAccessibleName(these.own_name)
            button.clicked.connect(lambda _checked=False, chosen=language: self.language_chosen.emit(chosen))
            self.ui.choices.addWidget(button, place // self.COLUMNS, place % self.COLUMNS)

    def show_languages(self, words: ClientWords) -> None:
        """Asks in the language of the moment."""
        self.ui.choose_language.setText(words.choose_language)
        self.ui.choose_language.setFocus(Qt.FocusReason.OtherFocusReason)

"""Choosing a passphrase in a form: twice the same, how strong it looks, and a hint that does not give it away."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.reading import accept, refuse
from hhh_desktop.services.passphrase import MINIMUM_CHARACTERS, Strength

_FIELDS = ("passphrase", "repeat", "hint")
_INKS = ("muted", "danger", "warning", "good", "good")
_SYMBOLS = ("key", "error", "alert", "state-given", "state-given")


class NewPassphrase(QObject):
    """Binds the fields `passphrase`, `repeat` and `hint` of a form, with `strength_gauge`, `_icon` and `_words`.

    The strength itself is worked out elsewhere (it takes a moment): `edited` asks for it, `show_strength` shows it.
    """

    edited = Signal(str)
    """The passphrase as it is typed now."""

    def __init__(self, view: QWidget, ui: Any) -> None:
        super().__init__(view)
        self._view, self._ui = view, ui
        self._strength: Strength | None = None
        ui.passphrase.textEdited.connect(self._typed)
        for name in _FIELDS:
            getattr(ui, name).textEdited.connect(lambda _text, name=name: accept(view, name))
        for one, other in pairwise((ui.passphrase, ui.passphrase.eye, ui.repeat, ui.repeat.eye, ui.hint)):
            QWidget.setTabOrder(one, other)
        self._show(None)

    def passphrase(self) -> str:
        """What was typed."""
        return str(self._ui.passphrase.text())

    def hint(self) -> str:
        """The hint, without spaces round it."""
        return str(self._ui.hint.text()).strip()

    def complete(self) -> bool:
        """Whether it can be sent; if not, says at the field what to do and goes there."""
        typed, again = self.passphrase(), self._ui.repeat.text()
        if len(typed) < MINIMUM_CHARACTERS:
            sentence = self.tr("Neem ten minste {count} tekens. Vier losse woorden is goed.")
            refuse(self._view, "passphrase", sentence.replace("{count}", str(MINIMUM_CHARACTERS)))
        elif not again:
            refuse(self._view, "repeat", self.tr("Typ de wachtzin hier nog een keer."))
        elif typed != again:
            refuse(self._view, "repeat", self.tr("Dit is niet dezelfde wachtzin. Typ hem nog een keer."))
        else:
            return True
        return False

    def show_strength(self, strength: Strength) -> None:
        """How strong the passphrase looks; what comes in after the field was emptied is left alone."""
        self._show(strength if self.passphrase() else None)

    def clear(self) -> None:
        """Empties everything, what could be undone too."""
        for name in _FIELDS:
            getattr(self._ui, name).clear()
            accept(self._view, name)
        self._show(None)

    def speak(self) -> None:
        """Says the strength again in the language of now."""
        self._show(self._strength)

    def _typed(self, text: str) -> None:
        if not text:
            self._show(None)
        self.edited.emit(text)

    def _show(self, strength: Strength | None) -> None:
        self._strength = strength
        # A field with words in it never has an empty gauge: nothing yet and very weak are two things.
        level = 0 if strength is None else max(1, strength.score)
        self._ui.strength_gauge.show_level(level)
        self._ui.strength_icon.show_symbol(_SYMBOLS[level], _INKS[level])
        said = self.tr("Hoe langer, hoe beter.") if strength is None else self._words(strength)
        self._ui.strength_words.setText(said)
        restyle(self._ui.strength_words, tone=_INKS[level])

    def _words(self, strength: Strength) -> str:
        said = (self.tr("Te zwak"), self.tr("Te zwak"), self.tr("Matig"), self.tr("Sterk"), self.tr("Heel sterk"))
        counts = self.tr("{characters} tekens").replace("{characters}", str(strength.characters))
        advice = {
            "too_short": self.tr("nog te kort"),
            "common_password": self.tr("te bekend"),
            "contains_name": self.tr("er staat een naam in"),
            "common_words": self.tr("neem woorden die niet bij elkaar horen"),
            "repeated": self.tr("er staat iets dubbel in"),
            "sequence": self.tr("er staat een rijtje in"),
            "keyboard_row": self.tr("er staat een rij toetsen in"),
            "date": self.tr("er staat een datum in"),
        }.get(strength.reason, "")
        return " · ".join(part for part in (said[strength.score], counts, advice) if part)

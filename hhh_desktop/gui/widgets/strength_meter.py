"""How strong a passphrase looks: four lengths, a pictogram, a word, and what was counted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hhh_desktop.gui.theme.apply import restyle
from hhh_desktop.gui.widgets.drawings import Gauge
from hhh_desktop.gui.widgets.labels import IconLabel, WrapLabel
from hhh_desktop.gui.widgets.reflow import Reflow

LEAST_CHARACTERS = 15  # PRODUCT: a passphrase is 15 characters or more, without recipes


class StrengthMeter(QWidget):
    """Shows a strength that somebody else has judged; while nobody has, only counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = (0, 0, 0, "")
        self.gauge, self._mark, self._word, self._count = Gauge(), IconLabel(), WrapLabel(), WrapLabel()
        self._mark.setProperty("pixels", 20)
        self._word.setProperty("role", "strong")
        self._count.setProperty("tone", "muted")
        words = Reflow()  # large text: what was counted goes under the word, not into a column of one word a line
        words.setProperty("comfort", 160)
        beside = QHBoxLayout(words)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._word)
        beside.addWidget(self._count, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.gauge)
        layout.addLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._refresh()

    def show_typed(self, passphrase: str) -> None:
        """Counts characters and words until a verdict comes; keeps nothing of the passphrase."""
        self._shown = (0, len(passphrase), len(passphrase.split()), "")
        self._refresh()

    def show_strength(self, score: int, characters: int, words: int, reason: str = "") -> None:
        """The verdict: `score` 0 … 4, what was counted, and a code for what weakens it most, or empty."""
        self._shown = (score, characters, words, reason)
        self._refresh()

    def words(self) -> str:
        """What the meter says now."""
        return f"{self._word.text()} {self._count.text()}".strip()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _refresh(self) -> None:
        score, characters, words, reason = self._shown
        long_enough = characters >= LEAST_CHARACTERS
        level = (max(1, score) if long_enough else 1) if characters else 0
        name, ink, symbol = (
            (self.tr("Nog niets getypt"), "muted", "state-unasked"),
            (self.tr("Makkelijk te raden") if long_enough else self.tr("Te kort"), "danger", "error"),
            (self.tr("Kan sterker"), "warning", "alert"),
            (self.tr("Sterk"), "good", "state-given"),
            (self.tr("Heel sterk"), "good", "state-given"),
        )[level]
        self.gauge.show_level(level)
        self._mark.show_symbol(symbol, ink)
        self._word.setText(name)
        restyle(self._word, tone=ink)
        counted = f"{self._characters(characters)}, {self._words(words)}"
        why = self._reasons().get(reason, "") if long_enough else ""
        self._count.setText((f"{counted}. {why}" if why else counted) if characters else "")
        self.setAccessibleName(self.words())

    def _characters(self, count: int) -> str:
        return self.tr("1 teken") if count == 1 else self.tr("{count} tekens").format(count=count)

    def _words(self, count: int) -> str:
        return self.tr("1 woord") if count == 1 else self.tr("{count} woorden").format(count=count)

    def _reasons(self) -> dict[str, str]:
        return {
            "common_password": self.tr("Veel mensen kiezen deze."),
            "contains_name": self.tr("Uw naam of de salon staat erin."),
            "common_words": self.tr("Kies minder gewone woorden."),
            "repeated": self.tr("Er staat vaak hetzelfde in."),
            "sequence": self.tr("Een rijtje is snel geraden."),
            "keyboard_row": self.tr("Een rij toetsen is snel geraden."),
            "date": self.tr("Een datum is snel geraden."),
        }

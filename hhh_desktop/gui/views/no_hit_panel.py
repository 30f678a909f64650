"""Nobody was found: what was understood of the typed words, and one key to register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hhh_desktop.domain.data_map import field_label
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_no_hit_panel import Ui_NoHitPanel
from hhh_desktop.gui.views.reflow import empty_layout
from hhh_desktop.gui.widgets import ElidedLabel, IconLabel, TextLabel

_SHOWN = ("given_name", "infix", "surname", "phone", "email")


class NoHitPanel(QFrame):
    """Shows the fields that will be filled in already, each with a check, and the button that registers."""

    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("no_hit_panel")
        self.ui = Ui_NoHitPanel()
        self.ui.setupUi(self)
        self.ui.register_typed.clicked.connect(self.register_requested)
        self._fields: Mapping[str, Any] = {}

    def show_understood(self, fields: Mapping[str, Any]) -> None:
        """`fields` is what `services.finding.understood` made of the typed words."""
        self._fields = fields
        layout = self.ui.facts.layout()
        assert layout is not None
        empty_layout(layout)
        shown = [(name, str(fields[name])) for name in _SHOWN if fields.get(name)]
        for name, value in shown:
            layout.addWidget(self._fact(field_label(name, formats.interface_language()), value))
        self.ui.facts.setVisible(bool(shown))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.show_understood(self._fields)
        super().changeEvent(event)

    def _say(self) -> None:
        name = " ".join(
            str(self._fields[part]) for part in ("given_name", "infix", "surname") if self._fields.get(part)
        )
        short = name if len(name) <= 40 else name[:39] + "…"
        words = self.tr("{name} inschrijven").replace("{name}", short) if name else self.tr("Nieuwe klant inschrijven")
        self.ui.register_typed.setText(words)

    def _fact(self, label: str, value: str) -> QWidget:
        fact = QWidget()
        row = QHBoxLayout(fact)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        check = IconLabel()
        check.show_symbol("state-given", "good", "sunken")
        row.addWidget(check, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        name, text = TextLabel(), ElidedLabel()
        for one, words_of in ((name, label), (text, value)):
            one.setText(words_of)
        name.setProperty("tone", "muted")
        text.setProperty("role", "leadstrong")
        words.addWidget(name)
        words.addWidget(text)
        row.addLayout(words, 1)
        return fact

"""Help (F1): the overview of the keys, which version this is, and the licences of what it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from hhh_desktop import __version__, paths
from hhh_desktop.gui.forms.ui_keys_panel import Ui_KeysPanel
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.widgets import KeyCap, WrapLabel

_TEXT = 360  # pixels at 11 points


class KeysPanel(QFrame):
    """Lists each key and what it does, or the licences in its place; Escape or the button closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_panel")
        self.ui = Ui_KeysPanel()
        self.ui.setupUi(self)
        self.ui.close_keys.clicked.connect(self.closed)
        self.ui.licences.clicked.connect(self._turn)
        self.ui.licence_text.setMinimumHeight(current().pixels(_TEXT))
        self._show_licences(False)
        self._grid = QGridLayout(self.ui.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)

    def show_keys(self, table: Sequence[tuple[str, str]]) -> None:
        """`table` holds (keys, what they do), the keys as they are written on the keyboard."""
        if not self.isVisible():
            self._show_licences(False)
        self._speak()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (keys, words) in enumerate(table):
            cap, label = KeyCap(), WrapLabel()
            cap.setText(keys)
            label.setText(words)
            self._grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)

    def _turn(self) -> None:
        """From the keys to the licences, and back."""
        self._show_licences(self.ui.licence_text.isHidden())
        self._speak()

    def _show_licences(self, shown: bool) -> None:
        ui = self.ui
        ui.licence_text.setPlainText(_licences() if shown else "")
        ui.licence_text.setVisible(shown)
        for one in (ui.rows, ui.lead):
            one.setVisible(not shown)
        if shown:
            ui.licence_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self) -> None:
        ui, reading = self.ui, not self.ui.licence_text.isHidden()
        ui.title.setText(self.tr("Licenties") if reading else self.tr("Toetsen"))
        ui.licences.setText(self.tr("Toetsen") if reading else self.tr("Licenties"))
        said = self.tr("Her His Hair Desktop, versie {version}. Het zoekt zelf nooit naar een nieuwere versie.")
        ui.about.setText(said.replace("{version}", __version__))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; the table comes again from who showed it."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._speak()
        super().changeEvent(event)


def _licences() -> str:
    """What the program is made of, and every licence's text after it; as they were shipped, in English."""
    folder = paths.resources() / "licences"
    first = folder / "THIRD_PARTY.md"
    parts = [first.read_text(encoding="utf-8")] if first.is_file() else []
    for path in sorted(folder.glob("*.txt")):
        parts.append(f"════ {path.name} ════\n\n{path.read_text(encoding='utf-8')}")
    return "\n\n".join(parts)

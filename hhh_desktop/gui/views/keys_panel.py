"""The overview of the keys (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from hhh_desktop.gui.forms.ui_keys_panel import Ui_KeysPanel
from hhh_desktop.gui.widgets import KeyCap, WrapLabel


class KeysPanel(QFrame):
    """Lists each key and what it does; Escape or the button closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_panel")
        self.ui = Ui_KeysPanel()
        self.ui.setupUi(self)
        self.ui.close_keys.clicked.connect(self.closed)
        self._grid = QGridLayout(self.ui.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)

    def show_keys(self, table: Sequence[tuple[str, str]]) -> None:
        """`table` holds (keys, what they do), the keys as they are written on the keyboard."""
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
        super().changeEvent(event)

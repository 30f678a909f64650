"""The first day: there is nobody yet, and three steps to begin with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from hhh_desktop.gui.forms.ui_first_day_panel import Ui_FirstDayPanel


class FirstDayPanel(QFrame):
    """Shown instead of list and card as long as the salon has no client."""

    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_day_panel")
        self.ui = Ui_FirstDayPanel()
        self.ui.setupUi(self)
        self.ui.register.clicked.connect(self.register_requested)
        self.ui.register.setToolTip("Ctrl+N")
        self._salon = ""
        self._say()

    def show_salon(self, name: str) -> None:
        """Welcomes to the salon of this name."""
        self._salon = name
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._say()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawing gives way to the words where both do not fit."""
        super().resizeEvent(event)
        half, layout = self.width() // 2, self.ui.words.layout()
        fits = layout is not None and layout.totalHeightForWidth(half) <= self.height()
        self.ui.drawing.setVisible(fits and half >= self.ui.words.minimumSizeHint().width())

    def _say(self) -> None:
        name = self._salon or "Her His Hair"
        self.ui.title.setText(self.tr("Welkom bij {salon}").replace("{salon}", name))

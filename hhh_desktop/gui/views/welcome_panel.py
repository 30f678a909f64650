"""What stands in the right pane while nobody is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from hhh_desktop.gui.forms.ui_welcome_panel import Ui_WelcomePanel


class WelcomePanel(QFrame):
    """Asks whose turn it is; holds nothing of anybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_panel")
        self.ui = Ui_WelcomePanel()
        self.ui.setupUi(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)

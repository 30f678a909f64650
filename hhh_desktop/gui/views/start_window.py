"""The window before a salon is open: one page at a time, and no client data in any of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget


class StartWindow(QMainWindow):
    """Holds the unlock page, the wizard, the recovery page and the statement."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Her His Hair")
        self.pages = QStackedWidget(self)
        self.setCentralWidget(self.pages)
        self.resize(1366, 768)

    def show_page(self, page: QWidget) -> None:
        """Brings a page to the front; the one before stays as it was."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget) -> None:
        """Takes a page away for good, with everything it holds."""
        self.pages.removeWidget(page)
        page.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

"""A window with a rail, a list and one working pane: pages come in front, the list stays or folds away."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from hhh_desktop.gui.forms.ui_main_window import Ui_MainWindow
from hhh_desktop.gui.widgets import MessageBar

_Page = TypeVar("_Page", bound=QWidget)


class PageWindow(QMainWindow):
    """Knows which page is in front and whether the list has a place beside it; knows nothing of clients."""

    #: Attributes of pages on which the list goes first where there is room for one pane only.
    LIST_FIRST: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)

    @property
    def message_bar(self) -> MessageBar:
        """The bar under the panes."""
        return self.ui.message_bar

    def add_page(self, page: _Page) -> _Page:
        """Takes a page (also of somebody else: managing, erasing, handing over) into the working pane."""
        self.ui.pages.addWidget(page)
        before = self.previousInFocusChain()  # the last of the page: the bar under the panes comes after it
        while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()  # behind words Qt puts nothing, and says nothing
        assert before is not None
        for stop in self.message_bar.tab_stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        return page

    def add_bar(self, bar: QWidget) -> None:
        """Takes a bar of somebody else (the progress of an erasure) under the panes, above the message bar."""
        self.ui.column.insertWidget(1, bar)

    def show_page(self, page: QWidget, *, with_list: bool | None = None, place: str = "clients") -> None:
        """Shows a page of the working pane; `with_list` keeps the list beside it where there is room for it.

        What was said about the list is remembered for the page. `place` is the rail's place that is lit: `clients` or
        `manage`.
        """
        if self.ui.pages.indexOf(page) < 0:
            self.add_page(page)
        if with_list is not None:
            page.setProperty("with_list", with_list)
        beside = page.property("with_list") is not False
        self.ui.pages.setCurrentWidget(page)
        self.ui.pages.updateGeometry()
        self.ui.panes.want_start(beside)
        self.ui.panes.show_start(beside and self._shows(*self.LIST_FIRST))
        self.ui.place_manage.setChecked(place == "manage")
        self.ui.place_clients.setChecked(place != "manage")
        self._page_shown()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or text size has another rail."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search begins where the panes do."""
        super().resizeEvent(event)
        self._align()

    def _page_shown(self) -> None:
        """Another page is in front."""

    def _shows(self, *names: str) -> bool:
        """Whether one of these pages (attributes of the window) was made and is in front; asking makes none."""
        page = self.ui.pages.currentWidget()
        return any(page is self.__dict__[name] for name in names if name in self.__dict__)

    def _align(self) -> None:
        self.ui.brand_place.setFixedWidth(self.ui.rail.sizeHint().width())

"""What the list shows: rows of a search, near spellings, possible doubles, and which row is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView

from hhh_desktop.gui.forms.ui_main_window import Ui_MainWindow
from hhh_desktop.gui.models.client_list import ClientListModel, Row, rows_of, rows_of_found
from hhh_desktop.gui.views.client_delegate import ClientDelegate
from hhh_desktop.services.finding import LIMIT, Hit
from hhh_desktop.services.ports import Found


class ListPane(QObject):
    """Steers the list pane of the main window; knows which typed text its rows belong to."""

    chosen = Signal(int)
    """A row was opened: the client's number."""

    def __init__(self, ui: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.model = ClientListModel(self)
        self.typed = ""
        self.missed = False
        self._title: tuple[str, int] = ("recent", 0)
        view = ui.client_list
        view.setModel(self.model)
        view.setItemDelegate(ClientDelegate(view))
        view.clicked.connect(self._clicked)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        ui.new_client_row.hide()
        self._show_parts()

    @property
    def count(self) -> int:
        """How many rows are shown."""
        return len(self.model.rows)

    @property
    def shows_lookalikes(self) -> bool:
        """Whether the rows are possible doubles instead of what was searched for."""
        return self._title[0] == "lookalikes"

    def show_hits(self, typed: str, hits: Sequence[Hit], today: date) -> None:
        """Rows of a search, the first one chosen; nothing typed shows who was here last, and none is chosen."""
        self.typed = typed
        self.missed = bool(typed.strip()) and not hits
        self._put(rows_of(hits, typed, today))
        self._title = ("found" if typed.strip() else "recent", len(hits))
        if typed.strip() and hits:
            self.select(0)
        self._show_parts()

    def show_near(self, hits: Sequence[Hit], today: date) -> None:
        """Near spellings under the row of the new client."""
        self._put(rows_of(hits, self.typed, today))
        self._title = ("near", len(hits))
        self._show_parts()

    def show_lookalikes(self, found: Sequence[Found], today: date) -> None:
        """Clients who may be the same as the one being registered."""
        self.missed = False
        self._put(rows_of_found(found, today))
        self._title = ("lookalikes", len(found))
        self._show_parts()

    def show_new_name(self, fields: Mapping[str, Any]) -> None:
        """The name on the row of the new client."""
        name = " ".join(str(fields[part]) for part in ("given_name", "infix", "surname") if fields.get(part))
        self._ui.new_client_name.setText(name or self.typed.strip())

    def show_loading(self) -> None:
        """Says that the search goes on; the rows stay so that nothing flickers."""
        self._ui.list_title.setText(QCoreApplication.translate("MainWindow", "Zoeken…"))

    def clear(self) -> None:
        """Forgets everybody."""
        self.typed, self.missed = "", False
        self._put(())
        self._title = ("recent", 0)
        self._ui.new_client_name.clear()
        self._show_parts()

    def select(self, row: int) -> None:
        """Chooses a row, within what there is."""
        if self.count:
            index = self.model.index(min(max(row, 0), self.count - 1), 0)
            self._ui.client_list.setCurrentIndex(index)

    def select_client(self, client_id: int) -> None:
        """Chooses the row of a client, when it is there."""
        for number, row in enumerate(self.model.rows):
            if row.id == client_id:
                self.select(number)

    def move(self, steps: int) -> None:
        """Down or up in the list; the first step down from nothing chooses the first row."""
        at = self._ui.client_list.currentIndex()
        if at.isValid():
            if self.missed and at.row() + steps < 0:
                self._ui.client_list.setCurrentIndex(QModelIndex())
            else:
                self.select(at.row() + steps)
        elif steps > 0:
            self.select(0)
        self._speak()

    def _speak(self) -> None:
        """The focus stays in the search, so the row that was walked to is announced."""
        at = self._ui.client_list.currentIndex()
        if QAccessible.isActive() and at.isValid():
            words = str(self.model.data(at, Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._ui.client_list, words))

    def selected(self) -> int | None:
        """The number of the chosen client; None when no row is chosen."""
        at = self._ui.client_list.currentIndex()
        return self.model.rows[at.row()].id if at.isValid() and at.row() < self.count else None

    def retranslate(self) -> None:
        """Speaks the new language."""
        self._show_parts()

    def _put(self, rows: tuple[Row, ...]) -> None:
        with QSignalBlocker(self._ui.client_list.selectionModel()):
            self.model.replace(rows)
        self._ui.client_list.scrollToTop()

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.rows[index.row()].id)

    def _show_parts(self) -> None:
        ui, (kind, count) = self._ui, self._title
        translate = QCoreApplication.translate
        titles = {
            "recent": translate("MainWindow", "Laatst gezien"),
            "near": translate("MainWindow", "Bedoelt u misschien"),
            "lookalikes": translate("MainWindow", "Misschien dezelfde"),
            "found": translate("MainWindow", "1 klant gevonden")
            if count == 1
            else translate("MainWindow", "{count} klanten gevonden").replace("{count}", str(count)),
        }
        full = kind == "found" and count >= LIMIT
        if full:
            most = translate("MainWindow", "De eerste {count} klanten")
            titles["found"] = most.replace("{count}", str(count))
        ui.no_hit_head.setVisible(self.missed)
        ui.new_client_row.setVisible(self.missed)
        ui.list_title.setText(titles[kind])
        ui.list_head.setVisible(not self.missed or (kind == "near" and count > 0))
        ui.list_more.setVisible(full)
        ui.list_foot.setVisible(kind in {"recent", "found"} and not self.missed)

"""The window of the desk: search, list and one working pane, with a way back on every screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.gui import formats
from hhh_desktop.gui.views.client_card import ClientCard
from hhh_desktop.gui.views.client_form import ClientForm
from hhh_desktop.gui.views.desk_keys import OF_CARD, DeskKeys, is_typing, overview
from hhh_desktop.gui.views.fault_panel import FaultPanel
from hhh_desktop.gui.views.first_day_panel import FirstDayPanel
from hhh_desktop.gui.views.keys_panel import KeysPanel
from hhh_desktop.gui.views.list_pane import ListPane
from hhh_desktop.gui.views.no_hit_panel import NoHitPanel
from hhh_desktop.gui.views.page_window import PageWindow
from hhh_desktop.gui.views.welcome_panel import WelcomePanel
from hhh_desktop.services.finding import Hit, understood
from hhh_desktop.services.ports import Found


class MainWindow(PageWindow):
    """Holds the panes and says what was asked for; knows nothing of storage. The title holds no client data."""

    searched = Signal(str)
    """The words in the search field, at each key."""
    client_chosen = Signal(int)
    register_requested = Signal(str)
    """A new client is to be registered; the words typed so far."""
    lock_requested = Signal()
    statement_requested = Signal()
    clients_requested = Signal()
    manage_requested = Signal()
    help_requested = Signal()
    back_requested = Signal()
    """Whoever is on the card was left; search has the focus again."""
    close_requested = Signal()

    LIST_FIRST = ("welcome_panel", "no_hit_panel")

    def __init__(
        self, sentence: Callable[[InvalidFieldError], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.list = ListPane(self.ui, self)
        self._enter_waits = False
        self._may_register = True
        self._sentence = sentence
        self._returns_to: QWidget | None = None
        self._today: Callable[[], date] = formats.today
        self.may_close: Callable[[], bool] = lambda: True
        self._connect()
        self._keys = DeskKeys(self, self._acts())
        self._say()
        self.show_welcome()

    # ── the pages, each made when it is first shown ──────────────────────────────────────────────────────────────

    @cached_property
    def welcome_panel(self) -> WelcomePanel:
        """Asks whose turn it is."""
        return self.add_page(WelcomePanel())

    @cached_property
    def no_hit_panel(self) -> NoHitPanel:
        """Nobody was found."""
        panel = self.add_page(NoHitPanel())
        panel.register_requested.connect(self._register)
        return panel

    @cached_property
    def first_day_panel(self) -> FirstDayPanel:
        """There is nobody yet."""
        panel = self.add_page(FirstDayPanel())
        panel.register_requested.connect(self._register)
        return panel

    @cached_property
    def client_card(self) -> ClientCard:
        """One client."""
        card = self.add_page(ClientCard())
        card.back_requested.connect(self.step_back)
        return card

    @cached_property
    def client_form(self) -> ClientForm:
        """Registering and editing."""
        form = self.add_page(ClientForm(self._sentence))
        form.today = self._today
        form.open_client_requested.connect(self.client_chosen)
        return form

    @cached_property
    def fault_panel(self) -> FaultPanel:
        """Something outside the program stands in the way."""
        return self.add_page(FaultPanel())

    @cached_property
    def keys_panel(self) -> KeysPanel:
        """The overview of the keys."""
        panel = self.add_page(KeysPanel())
        panel.closed.connect(self._close_keys)
        return panel

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────

    def use_today(self, today: Callable[[], date]) -> None:
        """Gives the calendar day at the desk (the salon's clock instead of the PC's)."""
        self._today = today
        if "client_form" in self.__dict__:
            self.client_form.today = today

    def show_role(self, *, may_manage: bool, may_register: bool = True) -> None:
        """Shows only the places this staff member may go to."""
        self.ui.place_manage.setVisible(may_manage)
        self.ui.register.setVisible(may_register)
        self._may_register = may_register

    def show_hits(self, typed: str, hits: Sequence[Hit]) -> None:
        """Rows for what was typed; rows for words that have changed since are dropped."""
        if typed != self.ui.search.text():
            return
        self.list.show_hits(typed, hits, self._today())
        if self.list.missed:
            fields = understood(typed)
            self.list.show_new_name(fields)
            if self._is_quiet():
                self.no_hit_panel.show_understood(fields)
                self.show_page(self.no_hit_panel)
        else:
            self._forget_missed()
            if self._shows("no_hit_panel", "first_day_panel"):
                self.show_welcome()
        self._fold(self.ui.panes.folded)
        if self._enter_waits:
            self._enter_waits = False
            self._enter()

    def show_near(self, typed: str, hits: Sequence[Hit]) -> None:
        """Near spellings, for when nothing was found."""
        if typed == self.ui.search.text() and self.list.missed:
            self.list.show_near(hits, self._today())

    def show_lookalikes(self, found: Sequence[Found]) -> None:
        """Possible doubles of the client being registered: in the list, and in a panel above the form."""
        if not self._shows("client_form"):
            return
        if found:
            self.list.show_lookalikes(found, self._today())
        elif self.list.shows_lookalikes:
            self.searched.emit(self.ui.search.text())
        self.client_form.show_lookalikes(tuple(found))

    def show_loading(self) -> None:
        """The search takes longer than a frame."""
        self.list.show_loading()

    def show_welcome(self) -> None:
        """Nobody is chosen."""
        self.show_page(self.welcome_panel)

    def show_first_day(self, salon: str) -> None:
        """The salon has no client yet."""
        self.first_day_panel.show_salon(salon)
        self.show_page(self.first_day_panel, with_list=False)

    def show_client(self, client_id: int) -> None:
        """Brings the card to the front; its content comes from `client_card.show_card`."""
        self.list.select_client(client_id)
        self.show_page(self.client_card)
        self.client_card.focus_first()

    def show_form(self) -> None:
        """Brings the form to the front; its content comes from `client_form.show_new` or `show_client`."""
        self.show_page(self.client_form)
        self.client_form.focus_first()

    def show_keys(self) -> None:
        """The overview of the keys; closing it goes back to where one was."""
        page = self.ui.pages.currentWidget()
        if page is not self.keys_panel:
            self._returns_to = page
        self.keys_panel.show_keys(self.shortcuts())
        beside = self._returns_to is None or self._returns_to.property("with_list") is not False
        self.show_page(self.keys_panel, with_list=beside)
        self.keys_panel.ui.close_keys.setFocus()

    def focus_search(self) -> None:
        """Search has the focus, with its words selected so that typing starts anew."""
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def finish(self) -> None:
        """After a finished action: an empty search with the focus."""
        self._forget(keep_new=True)
        self.ui.search.clear()
        self.focus_search()

    def clear_clients(self) -> None:
        """Leaves no client on the screen: for locking."""
        self._enter_waits = False
        self.ui.search.blockSignals(True)
        self.ui.search.clear()
        self.ui.search.blockSignals(False)
        self.ui.search.cross.hide()
        self.message_bar.clear_message()
        self._forget()

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """(keys, what they do) for the overview, in the interface's language."""
        return overview()

    # ── keys and steps ───────────────────────────────────────────────────────────────────────────────────────────

    def step_back(self) -> None:
        """One step back: from the card to the list, from words to an empty search; from the form only after asking."""
        if self._shows("client_form"):
            self.client_form.leave(self.client_form.cancelled.emit)
        elif "client_form" in self.__dict__ and self.client_form.is_dirty and not self._card_shown():
            self.show_page(self.client_form)  # what was typed stands behind another page, such as a fault
        elif not self._is_quiet():
            self.show_welcome()
            self.focus_search()
            self.back_requested.emit()
            if self.list.typed != self.ui.search.text() or self.list.missed:
                self.searched.emit(self.ui.search.text())
        elif self.ui.search.text():
            self.ui.search.clear()
            self.focus_search()
        else:
            self.focus_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing on the list or the card goes to the search; Escape there steps back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.ui.client_list:
            return self._key_on_list(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys nobody wanted: letters go to the search, Escape steps back."""
        on_card = self._card_shown() or self._is_quiet()
        if event.key() == Qt.Key.Key_Escape and on_card:
            self.step_back()
        elif on_card and is_typing(event):
            self._type(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.list.retranslate()
            self._say()
            if self._shows("keys_panel"):
                self.keys_panel.show_keys(self.shortcuts())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The composition root decides whether it may be, and what closing means."""
        if not self.may_close():
            event.ignore()
            return
        self.close_requested.emit()
        super().closeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.search.textChanged.connect(self._typed)
        ui.search.moved.connect(self.list.move)
        ui.search.entered.connect(self._entered)
        ui.search.escaped.connect(self.step_back)
        ui.search.installEventFilter(self)
        ui.client_list.installEventFilter(self)
        ui.lock.clicked.connect(self.lock_requested)
        ui.statement.clicked.connect(self.statement_requested)
        ui.register.clicked.connect(self._register)
        ui.place_keys.clicked.connect(self._help)
        self._places = QButtonGroup(self)
        self._places.addButton(ui.place_clients)
        self._places.addButton(ui.place_manage)
        ui.place_clients.clicked.connect(self._clients)
        ui.place_manage.clicked.connect(self.manage_requested)
        ui.panes.folded_changed.connect(self._fold)
        self.list.chosen.connect(self._choose)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What each key of `desk_keys.KEYS` does."""
        acts: dict[str, Callable[[], object]] = {
            "search": self.focus_search,
            "register": self._register,
            "statement": self.statement_requested.emit,
            "lock": self.lock_requested.emit,
            "help": self._help,
        }
        return acts | {name: partial(self._press, name) for name in OF_CARD}

    def _say(self) -> None:
        ui = self.ui
        ui.lock.setToolTip(self.tr("Vergrendelen (Ctrl+L)"))
        ui.statement.setToolTip(f"{self.tr('De privacyverklaring tonen')} (F3)")
        ui.register.setToolTip(self.tr("Nieuwe klant inschrijven (Ctrl+N)"))
        ui.search.setToolTip(self.tr("Zoeken (Ctrl+F)"))
        ui.place_keys.setToolTip(self.tr("Alle toetsen (F1)"))
        for place in (ui.place_clients, ui.place_manage, ui.place_keys):
            place.setAccessibleName(place.text())
        self.setWindowTitle("Her His Hair")

    def _card_shown(self) -> bool:
        return self._shows("client_card")

    def _registering(self) -> bool:
        """Whether a new client stands half typed in the form."""
        return self.client_form.client_id is None and self.client_form.is_dirty

    def _forget(self, *, keep_new: bool = False) -> None:
        """Leaves nobody on any page, hidden ones included; `keep_new` spares what is typed of a new client."""
        self.list.clear()
        for name in ("client_card", "client_form", "fault_panel"):
            if name in self.__dict__ and not (keep_new and name == "client_form" and self._registering()):
                getattr(self, name).clear()
        self._forget_missed()
        self.show_welcome()

    def _forget_missed(self) -> None:
        self.ui.new_client_name.clear()
        if "no_hit_panel" in self.__dict__:
            self.no_hit_panel.show_understood({})

    @property
    def is_working(self) -> bool:
        """Whether somebody has a card, a form or another page in hands that nothing may pull away."""
        return not self._is_quiet()

    def _is_quiet(self) -> bool:
        """Whether the working pane holds nothing that searching may not replace."""
        return self._shows("welcome_panel", "no_hit_panel", "first_day_panel")

    def _typed(self, text: str) -> None:
        self._enter_waits = False  # that Enter was for other words
        if self._card_shown():
            self.show_welcome()
        self.searched.emit(text)

    def _entered(self) -> None:
        """Enter may come before the rows: then it waits for them, and never opens what stood there before."""
        if self.list.typed != self.ui.search.text():
            self._enter_waits = True
        else:
            self._enter()

    def _enter(self) -> None:
        client = self.list.selected()
        if client is not None:
            self._choose(client)
        elif self.list.missed:
            self._register()

    def _choose(self, client_id: int) -> None:
        self._leave_form(lambda: self.client_chosen.emit(client_id))

    def _leave_form(self, then: Callable[[], None]) -> None:
        """Goes on at once, or first lets the form ask what is to become of what was typed in it."""
        if "client_form" in self.__dict__ and self.client_form.is_dirty:
            self.show_page(self.client_form)
            self.client_form.leave(then)
        else:
            then()

    def _register(self) -> None:
        self._enter_waits = False
        if self._may_register:
            self._leave_form(lambda: self.register_requested.emit(self.ui.search.text()))

    def _press(self, name: str) -> None:
        """Presses a button of the card, when the card is there and offers it."""
        if self._card_shown():
            button = self.client_card.findChild(QAbstractButton, name)
            if button is not None and button.isVisible() and button.isEnabled():
                button.click()

    def _help(self) -> None:
        self.help_requested.emit()
        self.show_keys()

    def _close_keys(self) -> None:
        page, self._returns_to = self._returns_to, None
        self.show_page(page or self.welcome_panel)
        self.focus_search()

    def _clients(self) -> None:
        self.clients_requested.emit()
        if not self._is_quiet():
            self.step_back()

    def _page_shown(self) -> None:
        self._fold(self.ui.panes.folded)
        self._keys.card_shown(self._card_shown())

    def _fold(self, folded: bool) -> None:
        """With one pane, the card says how to get back to the list."""
        if "client_card" in self.__dict__:
            self.client_card.show_back(self.list.count if folded else None)

    def _key_on_list(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.step_back()
        elif is_typing(event):
            self._type(event)
        else:
            return False
        return True

    def _type(self, event: QKeyEvent) -> None:
        """A letter typed elsewhere starts a new search."""
        self.ui.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.search.selectAll()
        self.ui.search.insert(event.text())

"""The card of one client: who it is, how each purpose stands, what is kept, what happened, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hhh_desktop.domain.client import EMPTY, FIELD_NAMES, FieldChange
from hhh_desktop.domain.consent import ConsentEvent
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.domain.staff import Right
from hhh_desktop.domain.times import day_of
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_client_card import Ui_ClientCard
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.views.client_history import Happening, happenings
from hhh_desktop.gui.views.consent_row import ConsentRow
from hhh_desktop.gui.views.reflow import empty_layout
from hhh_desktop.gui.widgets import IconButton, IconLabel, Reflow, WrapLabel
from hhh_desktop.gui.widgets.reflow import scaled
from hhh_desktop.services.finding import ClientCard as Card


class ClientCard(QFrame):
    """Shows one client; asks for nothing itself, but says what was asked for."""

    asked = Signal(tuple)
    """Purposes to put to the client one by one: all open ones, or the one of a row."""
    withdrawn = Signal(str)
    left_over_requested = Signal(str)
    """What only this purpose kept, which is not on any more, is to be looked at and perhaps erased."""
    edit_requested = Signal()
    export_requested = Signal()
    erase_requested = Signal()
    back_requested = Signal()
    history_requested = Signal(int)
    """The history tab was opened for this client; answer with `show_history`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_card")
        self.ui = Ui_ClientCard()
        self.ui.setupUi(self)
        self._card: Card | None = None
        self._rows: list[ConsentRow] = []
        self._again: Callable[[], None] = lambda: None
        self._history_shown = self._contact_shown = False
        self._staff: Mapping[int, str] = {}
        self._labels: Mapping[str, str] = {}
        self._book: PurposeBook | None = None
        self._back_count = 0
        self._name_pages()
        self._connect()
        self.show_back(None)
        self._say_keys()

    @property
    def client_id(self) -> int | None:
        """Whose card this is; None when it shows nobody."""
        return self._card.client.id if self._card else None

    def show_card(
        self, card: Card, book: PurposeBook, labels: Mapping[str, str], staff: Mapping[int, str],
        may: frozenset[Right], today: date,
    ) -> None:  # fmt: skip
        """`labels` are field names in the interface's language, `staff` names by id, `may` what the role may do."""
        same = self._card is not None and self._card.client.id == card.client.id
        self._card, self._book, self._labels, self._staff = card, book, labels, staff
        self._again = lambda: self.show_card(card, book, labels, staff, may, today)
        self._history_shown = False
        self._show_head(today)
        self._show_rows(book, staff, may, today)
        self._contact_shown = False
        empty_layout(_layout(self.ui.contact_rows))
        self._show_foot(may)
        if not same:
            self.ui.tab_consents.setChecked(True)
            self.ui.pages.setCurrentIndex(0)
        else:
            self._open_tab(self.ui.pages.currentIndex())
        self._fit_rows()

    def show_history(self, changes: Sequence[FieldChange], events: Sequence[ConsentEvent]) -> None:
        """Fills the history tab: every answer and every change, newest first."""
        if self._book is None or self._card is None:
            return
        language = formats.interface_language()
        names = {purpose.id: purpose.name[language] for purpose in self._book.purposes}
        rows = happenings(self._card.client, changes, events, names, self._labels, self._staff)
        layout = _layout(self.ui.history_rows)
        empty_layout(layout)
        for happening in rows:
            layout.addWidget(_history_row(happening))
        layout.addStretch(1)
        self._history_shown = True

    def show_back(self, count: int | None) -> None:
        """Shows the way back to a list of `count` clients, for when that list is folded away; None hides it."""
        self._back_count = count or 0
        self.ui.back_row.setVisible(count is not None)
        self.ui.back_to_list.setText(
            self.tr("Terug naar 1 klant")
            if count == 1
            else self.tr("Terug naar {count} klanten").replace("{count}", str(count or 0))
        )

    def clear(self) -> None:
        """Forgets everybody: for locking and after erasing."""
        self._card = None
        self._again = lambda: None
        self._rows.clear()
        for box in (self.ui.consent_rows, self.ui.contact_rows, self.ui.history_rows):
            empty_layout(_layout(box))
        ui = self.ui
        for label in (ui.name, ui.last_seen, ui.alert_text, ui.fact_phone_text, ui.fact_email_text, ui.fact_home_text,
                      ui.monogram):  # fmt: skip
            label.clear()
        self.setAccessibleName("")

    def focus_first(self) -> None:
        """Puts the focus where Enter does no harm."""
        self.ui.tab_consents.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; takes the new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name_pages()
            self._say_keys()
            self.show_back(self._back_count if not self.ui.back_row.isHidden() else None)
            self._again()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card puts the states under the purposes."""
        super().resizeEvent(event)
        self._fit_rows()

    def _connect(self) -> None:
        ui = self.ui
        self._tabs = QButtonGroup(self)
        for number, tab in enumerate((ui.tab_consents, ui.tab_contact, ui.tab_history)):
            self._tabs.addButton(tab, number)
        self._tabs.idClicked.connect(self._open_tab)
        ui.edit_client.clicked.connect(self.edit_requested)
        ui.export_client.clicked.connect(self.export_requested)
        ui.erase_client.clicked.connect(self.erase_requested)
        ui.back_to_list.clicked.connect(self.back_requested)
        ui.ask_consents.clicked.connect(self._ask_all)

    def _ask_all(self) -> None:
        if self._card is not None and self._card.questions:
            self.asked.emit(self._card.questions)

    def _open_tab(self, number: int) -> None:
        self.ui.pages.setCurrentIndex(number)
        if number == 1 and not self._contact_shown and self._card is not None:
            self._show_contact()
        if number == 2 and not self._history_shown and self._card is not None:
            self.history_requested.emit(self._card.client.id)

    def _show_head(self, today: date) -> None:
        assert self._card is not None
        ui, client = self.ui, self._card.client
        contact = client.contact
        ui.monogram.show_name(contact.given_name, contact.surname)
        ui.name.setText(contact.display_name)
        self.setAccessibleName(contact.display_name)
        seen = formats.long_day(day_of(client.last_contact_at)) if client.last_contact_at else ""
        here_today = bool(seen) and day_of(client.last_contact_at) == today
        ui.last_seen.setText(
            self.tr("Vandaag hier") if here_today else self.tr("Laatst hier op {day}").replace("{day}", seen)
        )
        usable = contact.only(self._card.open_fields)  # a purpose that was taken back is no longer used, not even here
        place = ", ".join(part for part in (usable.city, usable.postcode) if part)
        for fact, text, value in (
            (ui.fact_phone, ui.fact_phone_text, formats.phone(contact.phone or contact.phone_2)),
            (ui.fact_email, ui.fact_email_text, contact.email),
            (ui.fact_home, ui.fact_home_text, place),
        ):
            fact.setVisible(bool(value))
            text.setText(value)
        ui.alert.setVisible(contact.is_minor(today))
        if contact.is_minor(today):
            guardian = formats.breakable(contact.guardian_name)
            ui.alert_text.setText(
                self.tr("Jonger dan 16. {guardian} antwoordt.").replace("{guardian}", guardian)
                if guardian
                else self.tr("Jonger dan 16. Een ouder of voogd antwoordt.")
            )

    def _show_rows(self, book: PurposeBook, staff: Mapping[int, str], may: frozenset[Right], today: date) -> None:
        assert self._card is not None
        layout, states = _layout(self.ui.consent_rows), self._card.states
        if len(self._rows) != len(states):
            empty_layout(layout)
            self._rows = []
            for number in range(len(states)):
                if number:
                    line = QFrame()
                    line.setProperty("hline", True)
                    layout.addWidget(line)
                row = ConsentRow()
                row.asked.connect(lambda purpose: self.asked.emit((purpose,)))
                row.withdrawn.connect(self.withdrawn)
                layout.addWidget(row)
                self._rows.append(row)
            layout.addStretch(1)
        for row, state in zip(self._rows, states, strict=True):
            name = book.get(state.purpose).name[formats.interface_language()]
            who = staff.get(state.event.asked_by, "") if state.event else ""
            may_ask = Right.ASK in may and book.get(state.purpose).on
            row.show_state(state, name, who, today, may_ask=may_ask, may_withdraw=Right.WITHDRAW in may)
        before: QAbstractButton = self.ui.edit_client
        for row in self._rows:
            QWidget.setTabOrder(before, row.ui.act)
            before = row.ui.act
        QWidget.setTabOrder(before, self.ui.export_client)

    def _show_contact(self) -> None:
        assert self._card is not None
        layout, contact = _layout(self.ui.contact_rows), self._card.client.contact
        self._contact_shown = True
        closed: dict[str, None] = {}
        for name in FIELD_NAMES:
            value = getattr(contact, name)
            if value == EMPTY[name] and name not in {"is_adult", "language", "country"}:
                continue
            shown = formats.field_value(name, value)
            if name not in self._card.open_fields and (purpose := self._purpose_of(name)):
                shown, closed[purpose] = self.tr("bewaard, maar niet meer in gebruik"), None
            layout.addWidget(_fact_row(formats.field_name(name, self._labels.get(name, name)), shown))
        before: QAbstractButton = self._rows[-1].ui.act if self._rows else self.ui.edit_client
        for purpose in closed:
            button = self._clear_button(purpose)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self.ui.export_client)
        layout.addStretch(1)

    def _purpose_of(self, field: str) -> str:
        purpose = self._book.purpose_of_field(field) if self._book is not None else None
        return purpose.id if purpose is not None else ""

    def _clear_button(self, purpose_id: str) -> IconButton:
        """The way back to erasing what only a withdrawn purpose kept."""
        assert self._book is not None
        button = IconButton(self)
        button.setObjectName(f"clear_{purpose_id}")
        button.setProperty("kind", "row")
        button.setProperty("symbol", "erase")
        name = self._book.get(purpose_id).name[formats.interface_language()]
        button.setText(self.tr("Gegevens van ‘{purpose}’ wissen").replace("{purpose}", name))
        button.setAccessibleName(button.text())
        button.clicked.connect(lambda: self.left_over_requested.emit(purpose_id))
        return button

    def _show_foot(self, may: frozenset[Right]) -> None:
        assert self._card is not None
        ui, count = self.ui, len(self._card.questions)
        ui.export_client.setVisible(Right.EXPORT in may)
        ui.erase_client.setVisible(Right.ERASE in may)
        ui.rights_hint.setVisible(Right.EXPORT not in may or Right.ERASE not in may)
        ui.edit_client.setVisible(Right.REGISTER in may)
        ui.ask_consents.setVisible(bool(count) and Right.ASK in may)
        ui.ask_consents.setText(
            self.tr("1 vraag stellen")
            if count == 1
            else self.tr("{count} vragen stellen").replace("{count}", str(count))
        )

    def _fit_head(self) -> None:
        """Large text: no monogram, no pictograms in the footer, and the address stays on its own page."""
        ui, large = self.ui, current().points >= 15
        ui.monogram.setVisible(not large)
        for button, symbol in (
            (ui.export_client, "export"),
            (ui.erase_client, "erase"),
            (ui.ask_consents, "state-unasked"),
        ):
            wanted = "" if large else symbol
            if button.property("symbol") != wanted:
                button.setProperty("symbol", wanted)
                if large:
                    button.setIcon(QIcon())
        line = ui.rights_hint.fontMetrics().horizontalAdvance(ui.rights_hint.text()) + 4
        ui.rights_hint.setMinimumWidth(min(line, scaled(340)))
        facts = [fact for fact in (ui.fact_phone, ui.fact_email) if not fact.isHidden()]
        needed = sum(fact.sizeHint().width() + 24 for fact in facts) + ui.fact_home.sizeHint().width()
        ui.fact_home.setVisible(bool(ui.fact_home_text.text()) and needed <= self.width() - 50)

    def _fit_rows(self) -> None:
        """All rows the same way: stacked as soon as one does not fit; buttons equally wide."""
        self._fit_head()
        if not self._rows:
            return
        end = max(152 if current().points < 15 else 0, *(row.end_width() for row in self._rows))
        for row in self._rows:
            row.set_end_width(end)
        room = self.ui.consents_scroll.viewport().width()
        stacked = any(row.wide_width() > room for row in self._rows)
        for row in self._rows:
            row.set_stacked(stacked)

    def _name_pages(self) -> None:
        self.ui.monogram.setAccessibleName("")

    def _say_keys(self) -> None:
        for button, key in (
            (self.ui.ask_consents, "Ctrl+T"),
            (self.ui.export_client, "Ctrl+E"),
            (self.ui.erase_client, "Ctrl+Del"),
            (self.ui.edit_client, "F2"),
            (self.ui.back_to_list, "Esc"),
        ):
            button.setToolTip(key)


def _layout(box: QWidget) -> QVBoxLayout:
    layout = box.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def _fact_row(label: str, value: str) -> QWidget:
    """A field on the contact page: what it is called, what is kept."""
    row = Reflow()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 6, 0, 6)
    layout.setSpacing(16)
    name, text = WrapLabel(), WrapLabel()
    name.setText(label)
    name.setProperty("tone", "muted")
    text.setText(value)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(name, 2)
    layout.addWidget(text, 5)
    return row


def _history_row(happening: Happening) -> QWidget:
    """One thing that happened: pictogram, what, when and by whom."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 8, 0, 8)
    layout.setSpacing(12)
    symbol = IconLabel()
    symbol.show_symbol(happening.symbol, happening.ink)
    words = QVBoxLayout()
    words.setSpacing(0)
    for text, name, style in ((happening.what, "role", "strong"), (happening.when, "tone", "muted")):
        label = WrapLabel()
        label.setText(text)
        label.setProperty(name, style)
        words.addWidget(label)
    layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(words, 1)
    return row

"""One purpose on the card: how it stands, since when, how it was answered, and the one thing to do about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from hhh_desktop.domain.consent import PurposeState, State
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_consent_row import Ui_ConsentRow
from hhh_desktop.gui.theme import current, font, restyle

#: Pictogram and ink of each state; the word says the same (LOOK.md, principle 3).
SIGNS = {
    State.GIVEN: ("state-given", "good"),
    State.REFUSED: ("state-refused", "refused"),
    State.WITHDRAWN: ("state-withdrawn", "refused"),
    State.NOT_ASKED: ("state-unasked", "accent"),
    State.DEFERRED: ("state-deferred", "warning"),
    State.EXPIRED: ("state-expired", "warning"),
}


def state_word(state: State) -> str:
    """The state in the interface's language."""
    translate = QCoreApplication.translate
    return {
        State.GIVEN: translate("ConsentRow", "Ja"),
        State.REFUSED: translate("ConsentRow", "Nee"),
        State.WITHDRAWN: translate("ConsentRow", "Ingetrokken"),
        State.NOT_ASKED: translate("ConsentRow", "Niet gevraagd"),
        State.DEFERRED: translate("ConsentRow", "Later"),
        State.EXPIRED: translate("ConsentRow", "Verlopen"),
    }[state]


class ConsentRow(QWidget):
    """Withdraw where there is a yes, ask where that is allowed, and otherwise from when it is again."""

    asked = Signal(str)
    withdrawn = Signal(str)
    """The purpose of the row; a withdrawal takes this one press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsentRow()
        self.ui.setupUi(self)
        self.ui.act.clicked.connect(self._acted)
        self.ui.later.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._purpose, self._withdraws, self._stacked = "", False, False

    def show_state(
        self, state: PurposeState, name: str, who: str, today: date, *, may_ask: bool, may_withdraw: bool
    ) -> None:
        """`name` is the purpose's, `who` the staff member who asked (may be empty)."""
        ui, self._purpose = self.ui, state.purpose
        symbol, ink = SIGNS[state.state]
        word = state_word(state.state)
        ui.symbol.show_symbol(symbol, ink)
        ui.state.setText(word)
        restyle(ui.state, tone=ink)
        ui.state.setObjectName(f"consent_state_{state.purpose}")
        ui.state.setAccessibleName(f"{name}: {word}")
        ui.purpose.setText(name)
        ui.since.setText(self._since(state, who))
        self._withdraws = state.state in {State.GIVEN, State.EXPIRED} and state.event is not None
        if state.state is State.EXPIRED and may_ask:
            self._withdraws = False
        self._show_act(state, name, today, may_withdraw if self._withdraws else may_ask and state.is_open)
        self._place()

    def set_stacked(self, stacked: bool) -> None:
        """Puts the state under the purpose, for when there is no room beside it."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()

    def wide_width(self) -> int:
        """What the row needs with everything beside each other."""
        text = max(self._text_width(self.ui.purpose.text(), 600), self._text_width(self.ui.since.text(), 400))
        return 24 + current().pixels(24) + 8 + state_width() + 8 + text + 8 + self._end_width() + 48

    def stacked_width(self) -> int:
        """The least the row needs."""
        words = [*self.ui.purpose.text().split(), *self.ui.since.text().split(), self.ui.state.text()]
        text = max((self._text_width(word, 600) for word in words), default=0)
        return 24 + current().pixels(24) + 16 + text + 16 + self._end_width() + 24 + 16

    def end_width(self) -> int:
        """What the button or the words in its place need."""
        return self.ui.act.sizeHint().width() if not self.ui.act.isHidden() else 0

    def set_end_width(self, width: int) -> None:
        """Buttons of all rows are as wide as the widest."""
        self.ui.act.setMinimumWidth(width)
        self.ui.later.setMinimumWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other widths; the words come again from the card."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def sizeHint(self) -> QSize:
        """64 px where there is room; less, down to the least, where that lets every row be seen."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(64, hint.height()))

    def minimumSizeHint(self) -> QSize:
        """The narrow row, whichever way it stands now."""
        return QSize(self.stacked_width(), super().minimumSizeHint().height())

    def _end_width(self) -> int:
        return max(self.ui.act.minimumWidth(), self.end_width())

    def _text_width(self, text: str, weight: int) -> int:
        return QFontMetrics(font("body", weight)).horizontalAdvance(text) + 4

    def _since(self, state: PurposeState, who: str) -> str:
        event = state.event
        if event is None:
            return self.tr("nog geen antwoord")
        when = formats.short_day(_day(event.at))
        how = formats.how_name(event.how)
        by = f"{how}, {who}" if who and event.how != "display" else how
        parts = [when, by]
        if event.guardian:
            parts.append(self.tr("door {guardian}").replace("{guardian}", formats.breakable(event.guardian)))
        if state.state is State.DEFERRED:
            parts[1] = self.tr("later vragen")
        return " · ".join(parts)

    def _show_act(self, state: PurposeState, name: str, today: date, may: bool) -> None:
        ui = self.ui
        waits = state.ask_again_from is not None
        ui.act.setVisible(may)
        ui.later.setVisible(waits)
        if waits and state.ask_again_from is not None:
            day = formats.day_and_month(state.ask_again_from, today)
            ui.later.setText(self.tr("weer vanaf {day}").replace("{day}", day))
        if self._withdraws:
            ui.act.setObjectName(f"withdraw_{state.purpose}")
            ui.act.setText(self.tr("Intrekken"))
        else:
            asked_before = state.state in {State.REFUSED, State.WITHDRAWN, State.EXPIRED}
            ui.act.setObjectName(f"ask_{state.purpose}")
            ui.act.setText(self.tr("Opnieuw vragen") if asked_before else self.tr("Vragen"))
        ui.act.setAccessibleName(f"{ui.act.text()}: {name}")

    def _place(self) -> None:
        """Puts the parts in the cells of the wide or of the stacked row."""
        grid, ui = self.ui.grid, self.ui
        for widget in (ui.symbol, ui.state, ui.purpose, ui.since, ui.act, ui.later):
            grid.removeWidget(widget)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        for column in range(6):
            grid.setColumnStretch(column, 0)
            grid.setColumnMinimumWidth(column, 0)
        if self._stacked:
            grid.addWidget(ui.symbol, 0, 0, top)
            grid.addWidget(ui.purpose, 0, 1, 1, 2)
            grid.addWidget(ui.state, 1, 1, top)
            grid.addWidget(ui.since, 1, 2)
            grid.setColumnStretch(2, 1)
        else:
            grid.addWidget(ui.symbol, 0, 0, 2, 1, middle)
            grid.addWidget(ui.state, 0, 1, 2, 1, middle)
            grid.addWidget(ui.purpose, 0, 2)
            grid.addWidget(ui.since, 1, 2)
            grid.setColumnMinimumWidth(1, state_width())
            grid.setColumnStretch(2, 1)
        grid.addWidget(ui.act, 0, 3, 2, 1, middle)
        grid.addWidget(ui.later, 0, 4, 2, 1, middle)
        self.updateGeometry()

    def _acted(self) -> None:
        (self.withdrawn if self._withdraws else self.asked).emit(self._purpose)


def state_width() -> int:
    """Room for the longest word of a state."""
    measure = QFontMetrics(font("body", 600))
    return max(128, *(measure.horizontalAdvance(state_word(state)) + 8 for state in State))


def _day(stored: str) -> date:
    from hhh_desktop.domain.times import day_of

    return day_of(stored)

"""The unlock window: who stands at the desk, her passphrase, and what to do when the file does not open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from hhh_desktop.gui.forms.ui_unlock_view import Ui_UnlockView
from hhh_desktop.gui.theme import current
from hhh_desktop.gui.widgets.staff_tiles import StaffTile

_CARD_WIDTH = 578  # pixels at 11 points


@dataclass(frozen=True)
class StaffChoice:
    """Somebody who may unlock: `role` is a code (`owner`, `receptionist`), `hint` her own words or empty."""

    name: str
    role: str = "receptionist"
    hint: str = ""


class UnlockView(QWidget):
    """Shows who may unlock and takes a passphrase; knows nothing of keys or files."""

    submitted = Signal(str, str)
    """Name and passphrase; nothing keeps the passphrase after this but the field, until `clear()`."""
    hint_requested = Signal(str)
    """Whose hint was asked for; it is shown already."""
    recovery_requested = Signal(str)
    """Who wants to use the recovery code."""
    restore_requested = Signal()
    """A backup is to be put back."""
    support_requested = Signal()
    """A report for whoever helps; offered while something is wrong that no passphrase mends."""
    statement_requested = Signal()
    language_chosen = Signal(str)
    """`nl` or `en`."""
    action_triggered = Signal(str)
    """The name of a button in the message that `show_problem` showed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockView()
        self.ui.setupUi(self)
        self._staff: tuple[StaffChoice, ...] = ()
        self._busy = self._blocked = False
        self._restore_offered = True
        self._seconds_left = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._second_passed)
        ui = self.ui
        ui.unlock_card.setFixedWidth(current().pixels(_CARD_WIDTH))
        ui.hint.hide()
        ui.unlock_staff.chosen.connect(self._staff_chosen)
        ui.unlock_passphrase.returnPressed.connect(self._submit)
        ui.unlock.clicked.connect(self._submit)
        ui.show_hint.clicked.connect(self._show_hint)
        ui.use_recovery_code.clicked.connect(lambda: self.recovery_requested.emit(self.staff_name()))
        ui.unlock_restore.clicked.connect(self.restore_requested)
        ui.make_support.clicked.connect(self.support_requested)
        ui.statement.clicked.connect(self.statement_requested)
        ui.unlock_language_nl.clicked.connect(lambda: self.language_chosen.emit("nl"))
        ui.unlock_language_en.clicked.connect(lambda: self.language_chosen.emit("en"))
        ui.message_bar.action_triggered.connect(self.action_triggered)
        ui.unlock_inside.installEventFilter(self)
        ui.unlock_scroll.verticalScrollBar().rangeChanged.connect(self._look_at_problem)
        self._refresh_words()

    # ── what the view is told ───────────────────────────────────────────────────────────────────────────────────────

    def show_salon(self, name: str) -> None:
        """The salon's own name in place of the program's."""
        self.ui.salon_name.setText(name)

    def show_staff(self, staff: Sequence[StaffChoice]) -> None:
        """Who may unlock; keeps the choice of whoever unlocked last during this run."""
        self._staff = tuple(staff)
        self.ui.unlock_staff.show_staff([(one.name, self._role_words(one.role)) for one in self._staff])
        self.ui.unlock_staff.setVisible(bool(self._staff))
        self._staff_chosen(self.staff_name())
        self._order_tabs()

    def choose_staff(self, name: str) -> bool:
        """Chooses somebody by name; False when nobody is called that."""
        return bool(self.ui.unlock_staff.choose(name))

    def show_language(self, language: str) -> None:
        """Marks the language in use, `nl` or `en`."""
        button = self.ui.unlock_language_en if language == "en" else self.ui.unlock_language_nl
        button.setChecked(True)

    def show_busy(self, busy: bool) -> None:
        """While the key is derived (0.5 … 0.8 s) nothing can be pressed twice; the window stays alive."""
        self._busy = busy
        if busy:
            self.ui.message_bar.clear_message()
        self._refresh()
        if not busy:
            self.focus_passphrase()

    def show_waiting(self, head: str, text: str) -> None:
        """Why it takes longer this time; to be called after `show_busy`."""
        self.ui.message_bar.show_message("info", head, text, closable=False)

    def show_problem(
        self,
        head: str,
        text: str = "",
        *,
        kind: str = "danger",
        actions: Sequence[tuple[str, str]] = (),
        blocking: bool = False,
    ) -> None:
        """Says what is wrong and what to do next, in the page; `blocking` when no passphrase would help.

        `actions` are up to two (name, label) pairs; a pressed one comes back in `action_triggered`.
        """
        self._blocked = blocking
        self.ui.message_bar.show_message(kind, head, text, actions, closable=False)
        self._offer_restore(not any(name == "restore" for name, _ in actions))  # once is enough
        self._refresh()
        self.ui.unlock_passphrase.selectAll()
        if blocking and actions:
            self.ui.message_bar.tab_stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_passphrase()

    def offer_support(self, offered: bool) -> None:
        """Whether a report for whoever helps can be made from here; until the next `clear()`."""
        self.ui.make_support.setVisible(offered)

    def show_delay(self, seconds: int) -> None:
        """After wrong passphrases: nothing can be tried for `seconds`; counts down by itself."""
        self._seconds_left = max(0, seconds)
        if self._seconds_left:
            self._clock.start()
            self._say_delay()
        else:
            self._delay_over()
        self._refresh()

    def clear(self) -> None:
        """Back to the start: no passphrase, no hint, no message; a running delay stays."""
        self.ui.unlock_passphrase.clear()
        self.ui.hint.clear()
        self.ui.hint.hide()
        self.ui.show_hint.show()
        self._busy = self._blocked = False
        self.offer_support(False)
        self._offer_restore(True)
        if self._seconds_left:
            self._say_delay()
        else:
            self.ui.message_bar.clear_message()
        self._refresh()
        self.focus_passphrase()

    def focus_passphrase(self) -> None:
        """Puts the keyboard where the passphrase goes."""
        self.ui.unlock_passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def staff_name(self) -> str:
        """Who is chosen now; empty when there is nobody to choose."""
        return str(self.ui.unlock_staff.current_name)

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return unlocks, unless another button has the focus: then it presses that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not isinstance(focused, StaffTile):
            focused.click()
        elif focused is not self.ui.unlock_passphrase:  # the field has said so itself
            self._submit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language and grows with the text, live."""
        if event.type() == QEvent.Type.LanguageChange:
            name = self.ui.salon_name.text()
            self.ui.retranslateUi(self)
            self.ui.salon_name.setText(name)
            self.ui.unlock_staff.show_roles([self._role_words(one.role) for one in self._staff])
            self._refresh_words()
        elif event.type() == QEvent.Type.StyleChange:
            self.ui.unlock_card.setFixedWidth(current().pixels(_CARD_WIDTH))
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The passphrase can be typed at once."""
        super().showEvent(event)
        self.focus_passphrase()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words, larger text, a message: the column may need more room or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window shows what is needed before what is nice."""
        super().resizeEvent(event)
        self._make_room()

    def _offer_restore(self, offered: bool) -> None:
        self._restore_offered = offered
        self.ui.unlock_restore.setVisible(offered)

    def _look_at_problem(self) -> None:
        """Large letters: what is wrong is read whole, with as much of the rest as there is room for."""
        if self.ui.message_bar.isVisible():
            self.ui.unlock_scroll.ensureWidgetVisible(self.ui.message_bar, 0, 8)

    def _make_room(self) -> None:
        """Leaves out the reassurance, the name of the house, and the way to a backup, which a fault offers by itself,
        before anything has to be scrolled to.
        """
        ui, room = self.ui, self.ui.unlock_scroll.viewport().size()
        spared: list[QWidget] = []
        air: dict[QWidget, int] = {ui.unlock_restore: ui.act.spacing()}
        parts = (ui.promise, ui.brand, *([ui.unlock_restore] if self._restore_offered else []))

        margins = ui.column.contentsMargins()
        width = room.width() - margins.left() - margins.right()  # its words wrap in there

        def height_of(part: QWidget) -> int:
            return max(part.sizeHint().height(), part.heightForWidth(width)) + air.get(part, 0)

        needed = ui.column.totalHeightForWidth(room.width())
        needed += sum(
            height_of(part) for part in parts if part.isHidden()
        )  # what the column would need with all of them
        for part in parts:
            if needed > room.height():
                spared.append(part)
                needed -= height_of(part)
        for part in parts:
            part.setVisible(part not in spared)

    def _order_tabs(self) -> None:
        ui = self.ui
        field = ui.unlock_passphrase
        above = (*ui.unlock_staff.tiles(), field, field.eye, ui.show_hint, ui.use_recovery_code)
        below = (
            ui.unlock,
            ui.unlock_restore,
            ui.make_support,
            ui.statement,
            ui.unlock_language_nl,
            ui.unlock_language_en,
        )
        for one, other in pairwise([*above, *ui.message_bar.tab_stops(), *below]):
            QWidget.setTabOrder(one, other)

    def _submit(self) -> None:
        if self._busy or self._blocked or self._seconds_left:
            return
        passphrase = self.ui.unlock_passphrase.text()
        if not passphrase:
            head = self.tr("Typ eerst uw wachtzin")
            self.ui.message_bar.show_message("info", head, closable=False)
            self.focus_passphrase()
            return
        self.submitted.emit(self.staff_name(), passphrase)

    def _staff_chosen(self, _name: str) -> None:
        self.ui.hint.clear()
        self.ui.hint.hide()
        self.ui.show_hint.show()
        self._refresh_words()

    def _show_hint(self) -> None:
        name = self.staff_name()
        hint = next((one.hint for one in self._staff if one.name == name), "")
        words = self.tr("Hint: {hint}").format(hint=hint) if hint else self.tr("Er is geen hint opgeschreven.")
        self.ui.hint.setText(words)
        self.ui.hint.show()
        self.ui.show_hint.hide()
        self.focus_passphrase()
        self.hint_requested.emit(name)

    def _second_passed(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self._say_delay()
        else:
            self._delay_over()
        self._refresh()

    def _say_delay(self) -> None:
        head = self.tr("Dat was niet de goede wachtzin")
        if self._seconds_left == 1:
            text = self.tr("Over 1 seconde kunt u het nog een keer proberen.")
        else:
            text = self.tr("Over {seconds} seconden kunt u het nog een keer proberen.")
        self.ui.message_bar.show_message("warning", head, text.format(seconds=self._seconds_left), closable=False)

    def _delay_over(self) -> None:
        self._seconds_left = 0
        self._clock.stop()
        self.ui.message_bar.clear_message()

    def _refresh(self) -> None:
        ready = not (self._busy or self._blocked or self._seconds_left)
        self.ui.unlock.setEnabled(ready)
        self.ui.unlock_passphrase.setReadOnly(self._busy)
        self.ui.unlock_staff.setEnabled(not self._busy)
        for widget in (self.ui.unlock_passphrase, self.ui.show_hint):
            widget.setEnabled(not self._blocked)
        # The desk is about to open: whatever begins now would be left half-way behind it.
        languages = (self.ui.unlock_language_nl, self.ui.unlock_language_en)
        for widget in (self.ui.use_recovery_code, self.ui.unlock_restore, self.ui.statement, *languages):
            widget.setEnabled(not self._busy)
        self._refresh_words()

    def _refresh_words(self) -> None:
        name = self.staff_name()
        words = self.tr("Wachtzin van {name}").format(name=name) if name else self.tr("Wachtzin")
        self.ui.passphrase_label.setText(words)
        self.ui.unlock_passphrase.setAccessibleName(words)
        self.ui.unlock.setText(self.tr("Bezig…") if self._busy else self.tr("Ontgrendelen"))

    def _role_words(self, role: str) -> str:
        return {"owner": self.tr("eigenaar"), "receptionist": self.tr("balie")}.get(role, role)

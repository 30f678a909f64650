"""First start: the salon, the owner's passphrase, the recovery code on paper, done."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QWidget

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.gui.forms.ui_setup_wizard import Ui_SetupWizard
from hhh_desktop.gui.theme import current, restyle
from hhh_desktop.gui.views.setup_answers import SetupAnswers
from hhh_desktop.gui.widgets import WrapLabel
from hhh_desktop.gui.widgets.strength_meter import LEAST_CHARACTERS
from hhh_desktop.services.passphrase import check_hint, check_passphrase
from hhh_desktop.services.recovery_code import same_group

__all__ = ["SetupAnswers", "SetupWizard"]

_SALON, _PASSPHRASE, _RECOVERY, _BUSY, _DONE = range(5)
_STEP_OF_PAGE = {_SALON: 1, _PASSPHRASE: 2, _RECOVERY: 3, _BUSY: 3, _DONE: 4}
_RAIL_WIDTH = 320  # pixels at 11 points


class SetupWizard(QWidget):
    """Asks page by page; keeps everything in its fields until `finished`, so that closing leaves nothing made.

    *Verder* is always enabled: while a page is incomplete it answers with what is still needed.
    """

    passphrase_edited = Signal(str)
    """What is in the passphrase field now; answered with `show_strength`."""
    recovery_code_wanted = Signal()
    """The page with the recovery code was reached for the first time; answered with `show_recovery_code`."""
    print_requested = Signal()
    """The code that is shown is wanted on paper."""
    finished = Signal(SetupAnswers)
    """Everything was answered; the caller makes the file and says `show_done` or `show_problem`."""
    first_client_requested = Signal()
    restore_requested = Signal()
    """There is a salon already: a backup is to be put back."""
    language_chosen = Signal(str)
    """`nl` or `en`."""
    action_triggered = Signal(str)
    """The name of a button in the message that `show_problem` showed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SetupWizard()
        self.ui.setupUi(self)
        self._groups: tuple[str, ...] = ()
        self._asked: tuple[int, int] = (0, 1)
        self._typing_back = False
        self.sentence: Callable[[InvalidFieldError], str] | None = None
        """Says in words why a field of the salon is refused; until it is set, such a field is not looked at here."""
        ui = self.ui
        self._code_labels = [getattr(ui, f"code_group_{number}") for number in range(1, 7)]
        self._steps = [
            (
                getattr(ui, f"step_{n}"),
                getattr(ui, f"step_mark_{n}"),
                getattr(ui, f"step_name_{n}"),
                getattr(ui, f"step_line_{n}"),
            )
            for n in range(1, 5)
        ]
        ui.next.clicked.connect(self._next)
        ui.back.clicked.connect(self._back)
        ui.print_code.clicked.connect(self.print_requested)
        ui.setup_restore.clicked.connect(self.restore_requested)
        ui.passphrase.textChanged.connect(self._passphrase_changed)
        ui.setup_language_nl.clicked.connect(lambda: self.language_chosen.emit("nl"))
        ui.setup_language_en.clicked.connect(lambda: self.language_chosen.emit("en"))
        ui.message_bar.action_triggered.connect(self.action_triggered)
        ui.message_bar.closed.connect(self._room_for_bar)
        for edit in self._fields():
            edit.textChanged.connect(self._edited)
        for edit in self._salon_fields():  # what is said under one field does not move its neighbour
            cell = getattr(ui, f"cell_{edit.objectName()}")
            cell.parent().setAlignment(cell, Qt.AlignmentFlag.AlignTop)
        for button in (ui.back, ui.print_code):  # keeps its place while it is hidden
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        self._order_tabs()
        self._fit_rail()
        self._show_page(_SALON)

    # ── what the view is told ───────────────────────────────────────────────────────────────────────────────────────

    def show_strength(self, score: int, characters: int, words: int, reason: str = "") -> None:
        """How strong the passphrase looks: `score` 0 … 4, counts, and a code for what weakens it most, or empty."""
        self.ui.strength.show_strength(score, characters, words, reason)

    def show_recovery_code(self, groups: Sequence[str], ask: tuple[int, int] | None = None) -> None:
        """Shows the code, six groups; `ask` are the places (from 0) of the two to be typed back, else chosen here."""
        self._groups = tuple(groups)
        chosen = ask or tuple(sorted(random.sample(range(len(self._groups)), 2)))
        self._asked = (chosen[0], chosen[1])
        for label, group in zip(self._code_labels, self._groups, strict=True):
            label.setText(group)
        self._refresh_words()

    def show_busy(self) -> None:
        """While the key is measured and the file is made: nothing to press."""
        self._show_page(_BUSY)

    def show_done(self) -> None:
        """The file is there. Forgets the passphrase and the code."""
        self._forget_secrets()
        self._show_page(_DONE)

    def show_problem(self, head: str, text: str = "", actions: Sequence[tuple[str, str]] = ()) -> None:
        """Making the file failed: says why, back on the last page with everything still there."""
        if self._page() == _BUSY:
            self._show_page(_RECOVERY)
        self.ui.message_bar.show_message("danger", head, text, actions)
        self._room_for_bar()

    def show_field_problem(self, name: str, words: str) -> None:
        """One field was refused: shows its page, marks it and says beside it what to do; KeyError if unknown."""
        edit = {edit.objectName(): edit for edit in self._fields()}[name]
        pages = (self.ui.page_salon, self.ui.page_passphrase, self.ui.page_recovery)
        page = next(at for at, page in enumerate(pages) if page.isAncestorOf(edit))
        self._show_page(page)
        self._refuse(edit, words)

    def show_language(self, language: str) -> None:
        """Marks the language in use, `nl` or `en`."""
        button = self.ui.setup_language_en if language == "en" else self.ui.setup_language_nl
        button.setChecked(True)

    def answers(self) -> SetupAnswers:
        """What has been filled in so far."""
        ui = self.ui
        return SetupAnswers(
            **{edit.objectName(): edit.text().strip() for edit in self._salon_fields()},
            passphrase=ui.passphrase.text(),
            hint=ui.hint.text().strip(),
            recovery_code="-".join(self._groups),
        )

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is Verder, unless another button has the focus: then it presses that. Escape goes back."""
        key, focused = event.key(), QApplication.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            other = isinstance(focused, QAbstractButton) and self.isAncestorOf(focused)
            (focused.click if other else self.ui.next.click)()  # type: ignore[union-attr]  # a button, as `other` says
        elif key == Qt.Key.Key_Escape and not self.ui.back.isHidden():
            self.ui.back.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language and grows with the text, live."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            for label, group in zip(self._code_labels, self._groups, strict=False):
                label.setText(group)
            self._clear_refusals()
            self._refresh_words()
            self._refresh_hint()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_rail()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first field can be typed in at once."""
        super().showEvent(event)
        self._focus_page()

    def _next(self) -> None:
        page = self._page()
        if page == _DONE:
            self.first_client_requested.emit()
            return
        if page == _BUSY:
            return
        missing = self._missing() or (self._refused_of_salon() if page == _SALON else None)
        if missing is not None:
            self._refuse(*missing)
        elif page == _SALON:
            self._show_page(_PASSPHRASE)
        elif page == _PASSPHRASE:
            self._show_page(_RECOVERY)
            if not self._groups:
                self.recovery_code_wanted.emit()
        elif not self._typing_back:
            self._type_back(True)
        else:
            self.finished.emit(self.answers())

    def _back(self) -> None:
        page = self._page()
        if page == _RECOVERY and self._typing_back:
            self._type_back(False)
        elif page in (_PASSPHRASE, _RECOVERY):
            self._show_page(page - 1)

    def _missing(self) -> tuple[QLineEdit, str] | None:
        """The first field that still needs something, and what; None when the page is complete."""
        page = self._page()
        if page == _SALON:
            return self._missing_of_salon()
        if page == _PASSPHRASE:
            return self._missing_of_passphrase()
        if not self._typing_back:
            return None
        for edit, place in zip((self.ui.code_first, self.ui.code_second), self._asked, strict=True):
            if not same_group(edit.text(), self._groups[place]):
                words = self.tr("Kijk goed op het papier: groep {number} is anders.").format(number=place + 1)
                return edit, words if edit.text().strip() else self.tr(
                    "Typ hier groep {number} van het papier."
                ).format(number=place + 1)
        return None

    def _missing_of_salon(self) -> tuple[QLineEdit, str] | None:
        ui, given = self.ui, self.answers()
        if not given.salon_name:
            return ui.salon_name, self.tr("Vul de naam van uw salon in.")
        if not given.owner_name:
            return ui.owner_name, self.tr("Vul uw eigen naam in.")
        address = given.salon_street and given.salon_city
        if not (given.salon_phone or given.salon_email or address):
            return ui.salon_phone, self.tr("Vul een telefoonnummer of een e-mailadres in.")
        return None

    def _refused_of_salon(self) -> tuple[QLineEdit, str] | None:
        """What cannot be kept as it was typed, said on its own page: not after the code has been typed back."""
        try:
            self.answers().salon()
        except InvalidFieldError as refused:
            edit = getattr(self.ui, refused.field)
            return (edit, self.sentence(refused)) if self.sentence else None
        return None

    def _missing_of_passphrase(self) -> tuple[QLineEdit, str] | None:
        ui = self.ui
        passphrase, repeat, hint = ui.passphrase.text(), ui.passphrase_repeat.text(), ui.hint.text().strip()
        short = LEAST_CHARACTERS - len(passphrase)
        if not passphrase:
            return ui.passphrase, self.tr("Kies een wachtzin van ten minste 15 tekens.")
        if short == 1:
            return ui.passphrase, self.tr("Nog 1 teken erbij.")
        if short > 0:
            return ui.passphrase, self.tr("Nog {count} tekens erbij.").format(count=short)
        if not repeat:
            return ui.passphrase_repeat, self.tr("Typ de wachtzin nog een keer.")
        if passphrase != repeat:
            return ui.passphrase_repeat, self.tr("Dit is niet dezelfde wachtzin. Typ hem nog een keer.")
        try:
            check_passphrase(passphrase)
            check_hint(hint, passphrase)
        except InvalidFieldError as refused:
            edit = ui.hint if refused.field == "hint" else ui.passphrase
            return edit, self._refused_words(refused)
        return None

    def _refused_words(self, refused: InvalidFieldError) -> str:
        if refused.reason == "contains_passphrase":
            return self.tr("Deze hint verraadt uw wachtzin. Kies een andere.")
        if refused.reason == "too_long":
            return self.tr("Dit is te lang. Maak het korter.")
        return self.tr("Hier staat een teken in dat niet mag. Typ het opnieuw.")

    def _refuse(self, edit: QLineEdit, words: str) -> None:
        self._clear_refusals()
        note = self._note(edit)
        note.setText(words)
        note.show_symbol("error", "danger")
        restyle(note, tone="danger")
        restyle(edit, refused=True)
        edit.setAccessibleDescription(words)
        self.ui.next_hint.setText(words)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._bring_into_view(edit, note))  # once the note has its room

    def _bring_into_view(self, *widgets: QWidget) -> None:
        for area in self.findChildren(QScrollArea):
            for widget in widgets:
                if area.isAncestorOf(widget):
                    area.ensureWidgetVisible(widget)

    def _clear_refusals(self) -> None:
        usual = {"hint": self.tr("In de hint mag niets van de wachtzin staan.")}
        for edit in self._fields():
            note = self._note(edit)
            note.setText(usual.get(edit.objectName(), ""))
            if edit.property("refused"):
                note.show_symbol("")
                restyle(note, tone="muted")
                restyle(edit, refused=False)
                edit.setAccessibleDescription("")

    def _edited(self) -> None:
        self._clear_refusals()
        self._refresh_hint()

    def _passphrase_changed(self, passphrase: str) -> None:
        self.ui.strength.show_typed(passphrase)
        self.passphrase_edited.emit(passphrase)

    def _page(self) -> int:
        return int(self.ui.pages.currentIndex())

    def _show_page(self, page: int) -> None:
        ui = self.ui
        ui.message_bar.clear_message()
        self._room_for_bar()
        self._clear_refusals()
        ui.pages.setCurrentIndex(page)
        if page != _RECOVERY:
            self._typing_back = False
        for number, (row, mark, name, _line) in enumerate(self._steps, start=1):
            now = number == _STEP_OF_PAGE[page]
            done = number < _STEP_OF_PAGE[page] or page == _DONE
            restyle(row, tint="accent" if now else "")
            restyle(name, tone="accent" if now else "")
            mark.setProperty("state", "done" if done else "now" if now else "todo")
            mark.update()
        ui.back.setVisible(page in (_PASSPHRASE, _RECOVERY))
        ui.next.setVisible(page != _BUSY)
        self._type_back(self._typing_back)

    def _room_for_bar(self) -> None:
        """Air under the message, and none where there is no message."""
        self.ui.bar_row.setContentsMargins(24, 0, 24, 0 if self.ui.message_bar.isHidden() else 12)

    def _type_back(self, typing: bool) -> None:
        """The code, or the two fields for what is on the paper: never both, or the paper would not be needed."""
        self._typing_back = typing
        self.ui.code_panel.setVisible(not typing)
        self.ui.type_panel.setVisible(typing)
        self._refresh_words()
        self._refresh_hint()
        self._focus_page()

    def _focus_page(self) -> None:
        ui = self.ui
        first = {_SALON: ui.salon_name, _PASSPHRASE: ui.passphrase, _DONE: ui.next}.get(self._page())
        if self._page() == _RECOVERY:
            first = ui.code_first if self._typing_back else ui.print_code
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_words(self) -> None:
        ui, words = self.ui, self.tr("Groep {number}")
        for label, edit, place in (
            (ui.label_code_first, ui.code_first, self._asked[0]),
            (ui.label_code_second, ui.code_second, self._asked[1]),
        ):
            label.setText(words.format(number=place + 1))
            edit.setAccessibleName(label.text())
        for place, label in enumerate(self._code_labels):
            getattr(ui, f"code_name_{place + 1}").setText(words.format(number=place + 1))
            label.setAccessibleName(" ".join(label.text()))
        ui.next.setText(self.tr("Eerste klant inschrijven") if self._page() == _DONE else self.tr("Verder"))

    def _refresh_hint(self) -> None:
        """Beside Verder: what is still needed, said before it is pressed."""
        page = self._page()
        missing = self._missing() if page in (_SALON, _PASSPHRASE, _RECOVERY) else None
        words = missing[1] if missing is not None else ""
        if page == _RECOVERY and not self._typing_back:
            words = self.tr("Staat de code op papier? Ga dan verder.")
        self.ui.next_hint.setText(words)

    def _forget_secrets(self) -> None:
        for edit in (
            self.ui.passphrase,
            self.ui.passphrase_repeat,
            self.ui.hint,
            self.ui.code_first,
            self.ui.code_second,
        ):
            edit.clear()
        for label in self._code_labels:
            label.clear()
            label.setAccessibleName("")
        self._groups = ()

    def _salon_fields(self) -> list[QLineEdit]:
        ui = self.ui
        who = [ui.salon_name, ui.owner_name, ui.salon_phone, ui.salon_email]
        return [*who, ui.salon_street, ui.salon_postcode, ui.salon_city]

    def _fields(self) -> list[QLineEdit]:
        ui = self.ui
        return [*self._salon_fields(), ui.passphrase, ui.passphrase_repeat, ui.hint, ui.code_first, ui.code_second]

    def _note(self, edit: QLineEdit) -> WrapLabel:
        note: WrapLabel = getattr(self.ui, f"note_{edit.objectName()}")
        return note

    def _order_tabs(self) -> None:
        ui = self.ui
        order: list[QWidget] = [ui.setup_restore]
        for edit in self._fields():
            order += [edit, edit.eye] if hasattr(edit, "eye") else [edit]
        order.insert(order.index(ui.code_first), ui.print_code)
        order += [*ui.message_bar.tab_stops(), ui.back, ui.next, ui.setup_language_nl, ui.setup_language_en]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _fit_rail(self) -> None:
        """The second lines of the steps go first when the text is large."""
        self.ui.setup_rail.setFixedWidth(current().pixels(_RAIL_WIDTH))
        for _row, _mark, _name, line in self._steps:
            line.setVisible(current().points <= 14)
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setSingleStep(current().control_height)

"""The recovery code from paper: a new passphrase for somebody who lost theirs, and then a new code to keep."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hhh_desktop.gui.forms.ui_recovery_panel import Ui_RecoveryPanel
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.new_passphrase import NewPassphrase
from hhh_desktop.gui.views.reading import ReadingPanel, accept, empty, refuse
from hhh_desktop.gui.widgets import IconLabel, TextLabel
from hhh_desktop.services.passphrase import Strength
from hhh_desktop.services.recovery_code import GROUP_LENGTH, GROUPS, parse, same_group
from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError

_COLUMNS = 3  # groups beside each other when the new code is shown


class RecoveryPanel(ReadingPanel):
    """First the code in six groups and a new passphrase; then the new code, shown once and typed back in part.

    A slip in the code is pointed out per group before anything is asked of the key file. Both codes and the passphrase
    leave the panel when it is hidden. An owner who wants a new code begins with the second part, and can still go back.
    """

    submitted = Signal(str, str, str, str)
    """Recovery code, staff name, new passphrase, hint."""
    passphrase_edited = Signal(str)
    code_print_requested = Signal(str)
    cancelled = Signal()
    finished = Signal()
    """The new code is on paper: two of its groups were typed back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._new_code = ""
        self._asked: tuple[int, int] = (2, 5)
        self._busy = self._renewing = False
        self.words = NewPassphrase(self, ui)
        self.words.edited.connect(self.passphrase_edited)
        self._groups: tuple[QLineEdit, ...] = tuple(getattr(ui, f"group_{at}") for at in range(1, GROUPS + 1))
        for at, field in enumerate(self._groups):
            field.textEdited.connect(lambda text, at=at: self._group_edited(at, text))
            field.setMinimumWidth(0)
        for check in (ui.check_1, ui.check_2):
            check.textEdited.connect(lambda _text: self._checked())
        ui.recover.clicked.connect(self._submit)
        ui.recovery_cancel.clicked.connect(self.cancelled)
        ui.recovery_done.clicked.connect(self._finish_code)
        ui.print_code.clicked.connect(lambda: self.code_print_requested.emit(self._new_code))
        self._finish([(ui.reading, 124)], ui.recover)
        self.clear()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    def show_staff(self, names: Sequence[str], chosen: str = "") -> None:
        """Who can be given a new passphrase; the keyboard goes to the first group."""
        self.ui.recovery_staff.clear()
        self.ui.recovery_staff.addItems(list(names))
        self.ui.recovery_staff.setCurrentIndex(max(0, self.ui.recovery_staff.findText(chosen)))
        self._groups[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong_groups(self, groups: Sequence[int]) -> None:
        """Marks groups (from 1) that cannot be right and goes to the first; the others stay as they are."""
        self.show_busy(False)
        for at in range(1, GROUPS + 1):
            self._mark(at, at in groups)
        if groups:
            which = ", ".join(str(at) for at in groups)
            said = self.tr("Kijk deze groep nog eens na: {groups}.")
            if len(groups) > 1:
                said = self.tr("Kijk deze groepen nog eens na: {groups}.")
            refuse(self, "recovery_code", said.replace("{groups}", which))
            first = self._groups[groups[0] - 1]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def show_refusal(self, field: str, sentence: str) -> None:
        """What was refused, at its field; what belongs to no field stands under the code."""
        self.show_busy(False)
        if not refuse(self, field, sentence):
            refuse(self, "recovery_code", sentence)
            self._groups[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_strength(self, strength: Strength) -> None:
        """How strong the passphrase being typed looks."""
        self.words.show_strength(strength)

    def show_busy(self, busy: bool) -> None:
        """Opening and making keys takes a second or two: the buttons wait that long."""
        self._busy = busy
        self.ui.recover.setEnabled(not busy)
        self.ui.recovery_done.setEnabled(not busy)
        self.ui.recovery_cancel.setEnabled(not busy)  # the passphrase is being changed: there is no way back by now
        self._speak()

    def show_new_code(self, code: str, ask: tuple[int, int] = (2, 5), *, renewing: bool = False) -> None:
        """The new code, once; `ask` are the two groups (from 1) to type back from paper.

        `renewing`: nobody lost a passphrase, so one may go back and keep the old code.
        """
        self.clear()
        self._new_code, self._asked, self._renewing = code, ask, renewing
        self._fill_code()
        self._turn_to(new_code=True)
        self._speak()
        self.ui.print_code.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Back to the start, with no code and no passphrase anywhere."""
        self._new_code, self._renewing = "", False
        empty(self.ui.new_groups)
        for field in (*self._groups, self.ui.check_1, self.ui.check_2):
            field.clear()
        for at in range(1, GROUPS + 1):
            self._mark(at, False)
        for field_name in ("recovery_code", "check"):
            accept(self, field_name)
        self.words.clear()
        self._turn_to(new_code=False)
        self.show_busy(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """No code and no passphrase waits behind another screen."""
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone: what is shown once must survive it
            self.clear()

    # ── what happens in the view ────────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, as long as one may."""
        if event.key() == Qt.Key.Key_Escape and self._renewing:
            event.accept()
            if not self._busy:
                self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, *, new_code: bool) -> None:
        ui = self.ui
        ui.code_page.setVisible(not new_code)
        ui.new_code_page.setVisible(new_code)
        ui.recover.setVisible(not new_code)
        ui.recovery_cancel.setVisible(not new_code or self._renewing)
        ui.recovery_done.setVisible(new_code)
        self.primary = ui.recovery_done if new_code else ui.recover
        self.start = ui.print_code if new_code else self._groups[0]

    def _group_edited(self, at: int, text: str) -> None:
        """Goes on when a group is full; what was pasted whole is dealt out over the groups from here."""
        signs = re.sub(r"[\W_]+", "", text)
        if len(signs) > GROUP_LENGTH:
            parts = [signs[start : start + GROUP_LENGTH] for start in range(0, len(signs), GROUP_LENGTH)]
            for field, part in zip(self._groups[at:], parts, strict=False):
                field.setText(part.upper())
            at = min(at + len(parts), GROUPS) - 1
        if len(signs) >= GROUP_LENGTH and self._groups[at].cursorPosition() == len(self._groups[at].text()):
            following = (*self._groups[1:], self.ui.passphrase)[at]
            following.setFocus(Qt.FocusReason.TabFocusReason)
        for number in range(1, GROUPS + 1):
            self._mark(number, False)
        accept(self, "recovery_code")

    def _mark(self, at: int, wrong: bool) -> None:
        field = self._groups[at - 1]
        restyle(field, refused=wrong)
        field.setAccessibleDescription(self.tr("Deze groep klopt nog niet.") if wrong else "")
        mark = self.findChild(IconLabel, f"group_{at}_mark")
        if mark is not None:
            mark.setVisible(wrong)

    def _submit(self) -> None:
        if self._busy:
            return
        code = "-".join(field.text().strip() or "?" for field in self._groups)
        try:
            parse(code)
        except RecoveryCodeMistypedError as error:
            self.show_wrong_groups(error.groups)
            return
        if self.words.complete():
            name = self.ui.recovery_staff.currentText()
            self.submitted.emit(code, name, self.words.passphrase(), self.words.hint())

    def _checked(self) -> None:
        accept(self, "check")
        self._fill_code()

    def _fill_code(self) -> None:
        """The new code in numbered groups; as dots while it is typed back, or it would be read from the screen."""
        hidden = bool(self.ui.check_1.text() or self.ui.check_2.text())
        groups = self.ui.new_groups
        empty(groups)
        for at, part in enumerate(self._new_code.split("-")):
            number, label = TextLabel(), TextLabel()
            number.setProperty("tone", "muted")
            number.setText(str(at + 1))
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            label.setProperty("code", True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setText("•" * len(part) if hidden else part)
            label.setAccessibleName("" if hidden else " ".join(part))  # read sign by sign
            row, column = at // _COLUMNS, 2 * (at % _COLUMNS)
            groups.addWidget(number, row, column)
            groups.addWidget(label, row, column + 1)
        for column in range(_COLUMNS):  # letters and dots differ in width, and nothing may jump
            groups.setColumnMinimumWidth(2 * column + 1, self.ui.check_1.fontMetrics().horizontalAdvance("0" * 12))
        groups.setColumnStretch(2 * _COLUMNS, 1)

    def _finish_code(self) -> None:
        parts = self._new_code.split("-")
        for field, at in zip((self.ui.check_1, self.ui.check_2), self._asked, strict=True):
            if at > len(parts) or not same_group(field.text(), parts[at - 1]):
                refuse(
                    self, "check", self.tr("Groep {group} is anders. Kijk op het papier.").replace("{group}", str(at))
                )
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return
        self.finished.emit()  # it is not in force yet: if that fails, she is still here, and the paper is right

    def _speak(self) -> None:
        ui = self.ui
        self.words.speak()
        group = self.tr("Groep {group}")
        for at in range(1, GROUPS + 1):
            self._groups[at - 1].setAccessibleName(group.replace("{group}", str(at)))
        labels: tuple[QLabel, QLabel] = (ui.check_1_label, ui.check_2_label)
        for label, at in zip(labels, self._asked, strict=True):
            label.setText(group.replace("{group}", str(at)))
        ui.new_title.setText(self.tr("Een nieuwe noodcode") if self._renewing else self.tr("Uw nieuwe wachtzin werkt"))
        ui.new_icon.show_symbol(*(("key", "accent") if self._renewing else ("state-given", "good")), "surface")
        ui.recovery_cancel.setText(self.tr("Annuleren") if self._renewing else self.tr("Terug"))
        if self._new_code:
            said = (
                self.tr("Bewaar het papier goed"),
                self.tr("Niet bij de pc, en niet in de kassa. Thuis of in een kluis is goed."),
                self.tr("Wie dit papier heeft, kan bij alle klanten."),
            )
            if self._renewing:
                said = (
                    *said[:2],
                    self.tr("Scheur het oude papier door zodra u klaar bent. Tot dan geldt de oude code."),
                )
        else:
            said = (
                self.tr("Waar staat de code?"),
                self.tr("Op het papier dat u bij het begin hebt geprint: zes groepen van zes tekens."),
                self.tr("Is het papier weg? Dan kan alleen een andere medewerker nog openen."),
            )
        for label, words in zip((ui.tip_title, ui.tip_text, ui.tip_more), said, strict=True):
            label.setText(words)
        ui.progress.setText(self.tr("De nieuwe sleutel wordt gemaakt…") if self._busy else "")

"""What the form says under its fields: refusals, why one is locked, an address that was meant, what a note holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_client_form import Ui_ClientForm
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.form_fields import FormFields
from hhh_desktop.services.contact_rules import NOTE_CAP, email_hint
from hhh_desktop.services.free_text import Noticed, notice

#: Where the words that ask for a yes are written out; the fields beside them only say that one is needed.
_SAYS_WHY = frozenset({"street", "birth_day", "note"})
_NEAR_CAP = 500


class FormHints:
    """One line a field; a refusal goes before anything else that could be said there."""

    def __init__(self, ui: Ui_ClientForm, fields: FormFields) -> None:
        self._ui, self._fields = ui, fields
        self._refused: set[str] = set()

    def clear(self) -> None:
        """Says nothing anywhere."""
        self.forgive_all()
        for name in FIELD_NAMES:
            self._say(name, "")
        self._ui.note_left.clear()

    def refuse(self, name: str, words: str) -> None:
        """Marks a field, says what to do, goes there and scrolls it into view."""
        widget = self._fields.widget(name)
        assert widget is not None
        self._refused.add(name)
        if name in {"guardian_name", "guardian_phone", "turns_16"}:
            self._ui.row_guardian.show()
        restyle(widget, refused=True)
        widget.setAccessibleDescription(words)
        self._say(name, words, "refused")
        target = self._ui.turns_16_month if name == "turns_16" else widget.focusProxy() or widget
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        block = widget.parentWidget() or widget
        QTimer.singleShot(0, block, lambda: self._ui.form_scroll.ensureWidgetVisible(block, 0, 12))

    def forgive(self, name: str) -> None:
        """The field was changed since it was refused."""
        if name not in self._refused:
            return
        self._refused.remove(name)
        widget = self._fields.widget(name)
        if widget is not None:
            restyle(widget, refused=False)
            widget.setAccessibleDescription("")
        self._say(name, "")

    def forgive_all(self) -> None:
        """No field is refused any more."""
        for name in list(self._refused):
            self.forgive(name)

    def say_locked(self, book: PurposeBook | None) -> None:
        """Says at each locked field which yes opens it."""
        if book is None:
            return
        translate = QCoreApplication.translate
        for name, purpose_id in self._fields.locked.items():
            purpose = book.get(purpose_id).name[formats.interface_language()]
            why = translate("ClientForm", "Eerst een ja op ‘{purpose}’").replace("{purpose}", purpose)
            widget = self._fields.widget(name)
            assert widget is not None
            widget.setAccessibleDescription(why)
            widget.setToolTip(translate("ClientForm", "{why}. Vragen: Ctrl+J").replace("{why}", why))
            if name in _SAYS_WHY:
                self._say(name, why, "locked")
            elif self._fields.has_own_hint(name):
                self._say(name, translate("ClientForm", "Eerst een ja"), "locked")

    def look_at_email(self) -> None:
        """Offers the address that was probably meant."""
        meant = email_hint(self._ui.email.text())
        if "email" in self._refused:
            return
        translate = QCoreApplication.translate
        words = translate("ClientForm", "Bedoelt u {address}?").replace("{address}", meant)
        offer = translate("ClientForm", "Ja (Ctrl+J)")
        self._say("email", words if meant else "", "tip" if meant else "", offer if meant else "", "Ctrl+J")

    def forget_email(self) -> None:
        """The address is being typed again: nothing is offered until it is finished."""
        self._say("email", "")

    def look_at_note(self) -> None:
        """Counts near the cap, and warns of what a note should not hold; blocks nothing."""
        text, ui, translate = self._ui.note.toPlainText(), self._ui, QCoreApplication.translate
        left = NOTE_CAP - len(text)
        ui.note_left.setVisible(left < _NEAR_CAP)
        words = (
            translate("ClientForm", "{count} tekens te veel")
            if left < 0
            else translate("ClientForm", "nog {count} tekens")
        )
        ui.note_left.setText(words.replace("{count}", str(abs(left))))
        restyle(ui.note_left, tone="danger" if left < 0 else "muted")
        if "note" in self._fields.locked or "note" in self._refused:
            return
        warnings = {
            Noticed.HEALTH: translate(
                "ClientForm", "Dit lijkt over gezondheid te gaan. Dat hoort bij ‘Allergie opschrijven’."
            ),
            Noticed.BSN: translate("ClientForm", "Dit lijkt een burgerservicenummer. Dat mag een salon niet bewaren."),
            Noticed.IBAN: translate("ClientForm", "Dit lijkt een rekeningnummer. Dat hoort hier niet."),
        }
        self._say("note", " ".join(warnings[one] for one in notice(text)), "warning")

    def _say(self, name: str, words: str, kind: str = "", offer: str = "", key: str = "") -> None:
        hint = self._fields.hint(name)
        if hint is not None:
            hint.say(words, kind, offer, key)

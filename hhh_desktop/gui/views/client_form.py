"""The form to register a client and to change one: every contact field, nothing chosen beforehand, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFrame, QLineEdit, QWidget

from hhh_desktop.domain.client import FIELD_NAMES, Client, ContactFields
from hhh_desktop.domain.data_map import field_label
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_client_form import Ui_ClientForm
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.form_fields import FormFields
from hhh_desktop.gui.views.form_hints import FormHints
from hhh_desktop.gui.views.lookalikes import Lookalikes
from hhh_desktop.gui.views.lost_race import LostRace, differences
from hhh_desktop.services.contact_rules import email_hint, split_infix
from hhh_desktop.services.ports import Found

#: Milliseconds of silence after which what was typed is told, to look for doubles.
_SILENCE = 250


class ClientForm(QFrame):
    """Says what was typed when it is to be saved, and shows what came of it; keeps every word until told otherwise."""

    submitted = Signal(dict, bool)
    """Fields by name (for a change only those that were changed), and whether to go on with the questions."""
    cancelled = Signal()
    typed = Signal(dict)
    """What stands in the form so far, a moment after the last key."""
    question_requested = Signal(str)
    """The purpose of a locked field that the client is to be asked for."""
    open_client_requested = Signal(int)

    def __init__(
        self, sentence: Callable[[InvalidFieldError], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("client_form")
        self.ui = Ui_ClientForm()
        self.ui.setupUi(self)
        self.sentence = sentence or str
        self.today: Callable[[], date] = formats.today
        self.fields = FormFields(self.ui)
        self.hints = FormHints(self.ui, self.fields)
        self._lookalikes = Lookalikes(self.ui)
        self._aside = False
        self._race = LostRace(self.ui.race_rows, self.fields.write)
        self._client: Client | None = None
        self._before: dict[str, Any] = {}
        self._book: PurposeBook | None = None
        self._saving = False
        self._asks_after = False
        self._leave_to: Callable[[], None] | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE)
        self._silence.timeout.connect(lambda: self.typed.emit(self.fields.read_all()))
        self._connect()
        self._make_keys()
        self.fields.fill_choices(self.today().year)
        self._say()
        self.clear()

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def client_id(self) -> int | None:
        """Who is being changed; None while registering."""
        return self._client.id if self._client else None

    @property
    def version(self) -> int | None:
        """The version the changes are based on: what a lost race is told by."""
        return self._client.version if self._client else None

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed or chosen that is not saved."""
        return self.fields.read_all() != self._before

    def show_new(self, fields: Mapping[str, Any], book: PurposeBook) -> None:
        """A new client, filled with what was understood of the search; whoever is new has said yes to nothing yet."""
        self._reset(book, None)
        self.fields.write_all({"source": "desk", **fields})
        opened = frozenset(name for p in book.purposes if not p.asked for name in p.unlocks)
        self._begin(opened)

    def show_client(self, client: Client, book: PurposeBook, open_fields: frozenset[str], questions: int = 0) -> None:
        """A known client; `open_fields` are those whose purpose is on, `questions` how many may be asked afterwards."""
        self._reset(book, client)
        self.fields.write_all(client.contact.as_dict())
        self._asks_after = questions > 0
        self._begin(open_fields)

    def show_refusal(self, field: str, reason: str, detail: str = "") -> None:
        """Marks the field, says what to do, and goes there."""
        self.show_error(InvalidFieldError(field, reason, detail))

    def show_error(self, error: InvalidFieldError) -> None:
        """As `show_refusal`, for the error itself."""
        self._saving = False
        if self.fields.widget(error.field) is None:
            self.ui.subtitle.setText(self.sentence(error))
            restyle(self.ui.subtitle, tone="danger")
            return
        self.hints.refuse(error.field, self.sentence(error))

    def step_aside(self, aside: bool) -> None:
        """Leaves the room to a question of the window, and takes it back."""
        self._aside = aside
        self._show_panels()

    def show_lookalikes(self, found: tuple[Found, ...]) -> None:
        """Who may be the same person; never in the way of saving."""
        self._lookalikes.show(found, self.client_id, self.today())
        self._show_panels()

    def show_lost_race(self, theirs: Client, who: str = "") -> None:
        """Somebody else saved this client in the meantime: shows what differs, and asks where both changed a field."""
        self._saving = False
        if self._client is None:
            return
        mine = self._changes()
        for name in FIELD_NAMES:
            self.fields.write(name, getattr(theirs.contact, name))
        self._before = self.fields.read_all()
        only_theirs, both = differences(self._client.contact, theirs.contact, mine, self._before)
        for name, value in mine.items():
            self.fields.write(name, value)
        self._client = theirs
        self._say_title()
        self._race.show(theirs.contact, mine, only_theirs, both, self._label)
        title = self.tr("{who} heeft deze klant net ook gewijzigd")
        self.ui.race_title.setText(title.replace("{who}", who or self.tr("Een collega")))
        self.ui.race_hint.setVisible(bool(both))
        self.ui.race.show()
        self._show_guardian()
        self._show_panels()
        before: QAbstractButton = self.ui.throw_away
        for button in self.ui.race_rows.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, button)
            before = button
        self.ui.form_scroll.verticalScrollBar().setValue(0)
        self._race.focus()

    def ready(self) -> None:
        """Saving did not come to an end (a fault): what was typed is all still there and may be saved again."""
        self._saving = False

    def clear(self) -> None:
        """Forgets everything that was typed: after saving, cancelling and locking."""
        self._reset(self._book, None)
        self.fields.write_all({})
        self.ui.title.clear()
        self._before = self.fields.read_all()

    def leave(self, then: Callable[[], None]) -> None:
        """Goes on at once when nothing was typed; otherwise asks first, in the form itself."""
        if not self.is_dirty:
            then()
            return
        self._leave_to = then
        self.ui.unsaved.show()
        self._show_panels()
        self.ui.keep_typing.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Puts the cursor in the first field that still has to be filled."""
        if self._client is None:
            wanted = ("given_name", "surname", "phone", "email")
            empty = next((name for name in wanted if not self.fields.read(name)), "email")
        else:
            empty = "given_name"
        widget = self.fields.widget(empty)
        assert widget is not None
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field, or asks for the yes that a locked field waits for."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            purpose = self.fields.locked.get(watched.objectName())
            if purpose:
                self.question_requested.emit(purpose)
                return True
            if isinstance(watched, QLineEdit | QComboBox):
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form, after asking when something was typed."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.ui.unsaved.isHidden():
                self._keep_typing()
            else:
                self.leave(self.cancelled.emit)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; what was typed and chosen stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.fields.fill_choices(self.today().year)
            self._say()
            self._say_title()
            self.hints.say_locked(self._book)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.fields.keep_room()
        super().changeEvent(event)

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        ui = self.ui
        ui.is_adult.prepare()
        ui.reminder_channel.prepare()
        ui.save_client.clicked.connect(lambda: self._submit(self._primary_asks()))
        ui.save_only.clicked.connect(lambda: self._submit(False))
        ui.cancel_form.clicked.connect(lambda: self.leave(self.cancelled.emit))
        ui.keep_typing.clicked.connect(self._keep_typing)
        ui.throw_away.clicked.connect(self._throw_away)
        ui.not_same.clicked.connect(self._say_not_same)
        ui.open_lookalike.clicked.connect(self._open_lookalike)
        ui.surname.editingFinished.connect(self._split_infix)
        ui.email.editingFinished.connect(self.hints.look_at_email)
        ui.is_adult.changed.connect(lambda _value: self._show_guardian())
        for name in FIELD_NAMES:
            self.fields.on_change(name, partial(self._changed, name))
            widget = self.fields.widget(name)
            if widget is not None:
                widget.installEventFilter(self)
        for name in FIELD_NAMES:
            hint = self.fields.hint(name)
            if hint is not None and self.fields.has_own_hint(name):
                hint.accepted.connect(partial(self._accept, name))

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", lambda: self._submit(self._primary_asks())),
            ("Ctrl+Enter", lambda: self._submit(self._primary_asks())),
            ("Ctrl+J", lambda: self._accept(self._focused_field())),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _reset(self, book: PurposeBook | None, client: Client | None) -> None:
        self._book, self._client = book, client
        self._saving = self._asks_after = False
        self._leave_to = None
        self._lookalikes.clear()
        self._silence.stop()
        self._race.clear()
        self.ui.race_title.clear()
        self.ui.race.hide()
        self.ui.unsaved.hide()
        self.hints.clear()
        self.fields.unlock_all()
        self.ui.form_scroll.verticalScrollBar().setValue(0)

    def _begin(self, opened: frozenset[str]) -> None:
        """The fields are filled: lock what is closed, and remember how it all stood."""
        self._split_infix()
        for name in FIELD_NAMES:
            purpose = self._book.purpose_of_field(name) if self._book else None
            if name not in opened and purpose is not None:
                self.fields.lock(name, purpose.id)
        self.hints.say_locked(self._book)
        self._show_guardian()
        self._say_title()
        self.hints.look_at_note()
        self._show_panels()
        self.fields.keep_room()
        self._before = self.fields.read_all()

    def _primary_asks(self) -> bool:
        return self._client is None or self._asks_after

    def _submit(self, ask_after: bool) -> None:
        if self._saving:
            return
        if not self.ui.race.isHidden() and self._race.undecided:
            self._race.focus()
            return
        self._split_infix()
        if self.fields.read("is_adult") is None:
            self.hints.refuse("is_adult", self.tr("Kies hoe oud de klant is. Een datum hoeft niet."))
            return
        self._saving = True
        self.hints.forgive_all()
        self.submitted.emit(self._changes() if self._client else self._filled(), ask_after)

    def _changes(self) -> dict[str, Any]:
        """What was changed since the form was filled."""
        return {name: value for name, value in self.fields.read_all().items() if value != self._before.get(name)}

    def _filled(self) -> dict[str, Any]:
        """What a new client's form holds, without what is closed or empty."""
        values = self.fields.read_all()
        if values["is_adult"]:
            for name in ("guardian_name", "guardian_phone", "turns_16"):
                values[name] = ""
        return {n: v for n, v in values.items() if n not in self.fields.locked and v not in (None, "")}

    def _label(self, name: str) -> str:
        return formats.field_name(name, field_label(name, formats.interface_language()))

    def _changed(self, name: str) -> None:
        self.hints.forgive(name)
        self.fields.keep_room()
        if name == "note":
            self.hints.look_at_note()
        if name == "email":
            self.hints.forget_email()
        self._silence.start()

    def _say(self) -> None:
        self.ui.save_client.setToolTip("Ctrl+Enter")
        self.ui.cancel_form.setToolTip("Esc")
        for name in ("is_adult", "reminder_channel"):
            box = self.fields.widget(name)
            assert box is not None
            for button in box.findChildren(QWidget):
                if button.property("value") is not None:
                    button.setAccessibleName(f"{box.accessibleName()}: {button.property('text')}")

    def _say_title(self) -> None:
        ui, contact = self.ui, self._client.contact if self._client else ContactFields()
        new = self._client is None
        ui.title.setText(self.tr("Nieuwe klant") if new else contact.display_name)
        ui.subtitle.setText(self.tr("Naam en telefoon of e-mail zijn genoeg") if new else self.tr("Gegevens wijzigen"))
        restyle(ui.subtitle, tone="muted")
        asks = self._primary_asks()
        ui.save_only.setVisible(asks)
        ui.save_client.setText(self.tr("Bewaren en vragen stellen") if asks else self.tr("Bewaren"))

    def _split_infix(self) -> None:
        """`van den Berg` in the surname becomes `van den` and `Berg`; somebody who wrote an infix is left alone."""
        infix, surname = split_infix(" ".join(self.ui.surname.text().split()))
        if infix and not self.ui.infix.text().strip():
            self.ui.infix.setText(infix)
            self.ui.surname.setText(surname)

    def _show_guardian(self) -> None:
        self.ui.row_guardian.setVisible(self.fields.read("is_adult") is False)

    def _focused_field(self) -> str:
        at = QApplication.focusWidget()
        while at is not None and at is not self:
            if at.objectName() in FIELD_NAMES:
                return at.objectName()
            at = at.parentWidget()
        return ""

    def _accept(self, name: str) -> None:
        """Yes to what stands under the field: the address that was meant, or asking for the purpose it waits for."""
        purpose = self.fields.locked.get(name)
        if purpose:
            self.question_requested.emit(purpose)
        elif name == "email" and (meant := email_hint(self.ui.email.text())):
            self.ui.email.setText(meant)
            self._changed("email")

    def _show_panels(self) -> None:
        # one bar at a time: there is a form below
        alone = self.ui.unsaved.isHidden() and not self._aside
        self.ui.lookalike.setVisible(self._lookalikes.first is not None and alone)
        shown = any(not panel.isHidden() for panel in (self.ui.lookalike, self.ui.unsaved))
        self.ui.panels.setVisible(shown)

    def _say_not_same(self) -> None:
        self._lookalikes.not_same(self.today())
        self._show_panels()
        self.focus_first()

    def _open_lookalike(self) -> None:
        one = self._lookalikes.first
        if one is not None:
            self.leave(lambda: self.open_client_requested.emit(one.id))

    def _keep_typing(self) -> None:
        self._leave_to = None
        self.ui.unsaved.hide()
        self._show_panels()
        self.focus_first()

    def _throw_away(self) -> None:
        then, self._leave_to = self._leave_to, None
        self.clear()
        if then is not None:
            then()

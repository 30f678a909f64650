"""Reads and fills the fields of the client form, whatever kind of widget each of them is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from hhh_desktop.domain.client import EMPTY, FIELD_NAMES
from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_client_form import Ui_ClientForm
from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.views.field_parts import ChoiceRow, FieldHint

PHONES = frozenset({"phone", "phone_2", "guardian_phone"})
SOURCES = ("desk", "phone", "guardian")

#: Fields that stand together and share one hint line.
_HINT_OF = {"birth_month": "birth_day"}


#: Figures or letters for which a field keeps room, whatever the size of the text; words of a list count for themselves.
_ROOM = {
    "given_name": 10, "infix": 5, "surname": 12, "phone": 14, "phone_2": 14, "email": 20, "guardian_name": 14,
    "guardian_phone": 14, "street": 12, "house_number": 5, "house_suffix": 4, "postcode": 8, "city": 12, "birth_day": 3,
}  # fmt: skip


class FormFields:
    """One way in and out for every contact field; values are as typed, except choices, which are codes."""

    def __init__(self, ui: Ui_ClientForm) -> None:
        self._ui = ui
        self._widgets: dict[str, QWidget] = {name: getattr(ui, name) for name in FIELD_NAMES}
        self.locked: dict[str, str] = {}

    def widget(self, name: str) -> QWidget | None:
        """The widget of a field; None when the form has no such field."""
        return self._widgets.get(name)

    def hint(self, name: str) -> FieldHint | None:
        """The line under a field."""
        found = getattr(self._ui, f"{_HINT_OF.get(name, name)}_hint", None)
        return found if isinstance(found, FieldHint) else None

    def read(self, name: str) -> Any:
        """What the field holds now: text, a code, a month number or None, or for `is_adult` True, False or None."""
        widget = self._widgets[name]
        if name == "turns_16":
            year, month = self._ui.turns_16_year.currentData(), self._ui.turns_16_month.currentData()
            return f"{year}-{month:02}" if year and month else ""
        if isinstance(widget, QLineEdit):
            return widget.text()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            return widget.currentData()
        assert isinstance(widget, ChoiceRow)
        if name == "is_adult":
            return {"yes": True, "no": False, None: None}[widget.value()]
        return widget.value() or ""

    def read_all(self) -> dict[str, Any]:
        """Every field by name."""
        return {name: self.read(name) for name in FIELD_NAMES}

    def write(self, name: str, value: Any) -> None:
        """Shows a value the way people write it, without telling anybody that it changed."""
        widget = self._widgets[name]
        blocker = QSignalBlocker(widget)
        if name == "turns_16":
            self._write_turns_16(str(value or ""))
        elif isinstance(widget, QLineEdit):
            text = "" if value is None else str(value)
            widget.setText(formats.phone(text) if name in PHONES and text.startswith("+") else text)
            widget.setCursorPosition(0)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(str(value or ""))
        elif isinstance(widget, QComboBox):
            self._choose(widget, value, name)
        elif isinstance(widget, ChoiceRow):
            if name == "is_adult":
                widget.choose({True: "yes", False: "no"}.get(value))
            else:
                widget.choose(str(value) or None)
        blocker.unblock()

    def write_all(self, values: Mapping[str, Any]) -> None:
        """Fills every field; what is not named is emptied. Whether somebody is of age is never filled in by itself."""
        for name in FIELD_NAMES:
            self.write(name, values.get(name, None if name == "is_adult" else EMPTY[name]))

    def fill_choices(self, this_year: int) -> None:
        """(Again) gives the lists their words, in the interface's language; keeps what is chosen."""
        ui = self._ui
        months = [(number, formats.month_name(number)) for number in range(1, 13)]
        for box, entries in (
            (ui.language, formats.languages()),
            (ui.country, formats.countries()),
            (ui.source, [(code, formats.source_name(code)) for code in SOURCES]),
            (ui.birth_month, [(None, ""), *months]),
            (ui.turns_16_month, [(None, ""), *months]),
            (ui.turns_16_year, [(None, ""), *((year, str(year)) for year in range(this_year, this_year + 17))]),
        ):
            chosen = box.currentData()
            blocker = QSignalBlocker(box)
            box.clear()
            for code, words in entries:
                box.addItem(words, code)
            if chosen is not None and box.findData(chosen) < 0:
                box.addItem(formats.source_name(str(chosen)), chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            blocker.unblock()

    def keep_room(self) -> None:
        """Gives each field the least width at which its usual content can be read, in the font there is now."""
        for name, letters in _ROOM.items():
            widget = self._widgets[name]
            measure = widget.fontMetrics()
            width = measure.horizontalAdvance("0") * letters
            if isinstance(widget, QLineEdit):
                width = max(width, measure.horizontalAdvance(widget.placeholderText()))
            widget.setMinimumWidth(width + 30)
        ui = self._ui
        for box in (ui.language, ui.country, ui.source, ui.birth_month, ui.turns_16_month, ui.turns_16_year):
            measure = box.fontMetrics()
            longest = "september" if box.currentData() is None else box.currentText()
            longest = "2000" if box is ui.turns_16_year else longest
            box.setMinimumWidth(min(measure.horizontalAdvance(longest), measure.horizontalAdvance("0") * 24) + 48)

    def lock(self, name: str, purpose_id: str) -> None:
        """Shows the field as locked until this purpose has a yes; what stands in it stays visible."""
        self.locked[name] = purpose_id
        widget = self._widgets[name]
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.setReadOnly(True)
        else:
            widget.setEnabled(False)
        restyle(widget, locked=True)

    def unlock_all(self) -> None:
        """Opens every field."""
        for name in list(self.locked):
            widget = self._widgets[name]
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setReadOnly(False)
            widget.setEnabled(True)
            widget.setToolTip("")
            widget.setAccessibleDescription("")
            restyle(widget, locked=False)
        self.locked.clear()

    def has_own_hint(self, name: str) -> bool:
        """Whether the line under the field belongs to this field alone."""
        return name not in _HINT_OF

    def on_change(self, name: str, then: Callable[[], None]) -> None:
        """Calls `then` when a person changes the field."""
        widget = self._widgets[name]
        if name == "turns_16":
            self._ui.turns_16_month.activated.connect(lambda *_: then())
            self._ui.turns_16_year.activated.connect(lambda *_: then())
        elif isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda *_: then())
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(lambda *_: then())
        elif isinstance(widget, QComboBox):
            widget.activated.connect(lambda *_: then())
        elif isinstance(widget, ChoiceRow):
            widget.changed.connect(lambda *_: then())

    def _choose(self, box: QComboBox, value: Any, name: str) -> None:
        at = box.findData(value)
        if at < 0 and value not in (None, "") and name in {"source", "country", "language"}:
            box.addItem(formats.field_value(name, value), value)
            at = box.count() - 1
        box.setCurrentIndex(max(0, at))

    def _write_turns_16(self, value: str) -> None:
        year, _, month = value.partition("-")
        ui = self._ui
        for box, code in ((ui.turns_16_year, year), (ui.turns_16_month, month)):
            number = int(code) if code.isdigit() else None
            if number is not None and box.findData(number) < 0:
                box.addItem(str(number), number)
            box.setCurrentIndex(max(0, box.findData(number)))

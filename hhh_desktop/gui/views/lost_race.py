"""Two people changed the same client: what differs, and a choice per field; nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hhh_desktop.domain.client import ContactFields
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.gui import formats
from hhh_desktop.gui.views.field_parts import ChoiceRow
from hhh_desktop.gui.views.reflow import empty_layout
from hhh_desktop.gui.widgets import IconButton, Reflow, WrapLabel
from hhh_desktop.services.contact_rules import clean_phone, clean_postcode


def differences(
    before: ContactFields, theirs: ContactFields, mine: Mapping[str, Any], shown: Mapping[str, Any]
) -> tuple[list[str], list[str]]:
    """(fields that only the other changed, fields that both changed and not to the same).

    `mine` holds what was changed here, `shown` the other's values the way the form reads them.
    """
    changed = [name for name, value in before.as_dict().items() if getattr(theirs, name) != value]
    only_theirs = [name for name in changed if name not in mine]
    both = [name for name in changed if name in mine and mine[name] != shown[name]]
    return only_theirs, both


class LostRace:
    """Fills the rows of the panel and remembers what was chosen; `take` puts a value into the form."""

    def __init__(self, rows: QWidget, take: Callable[[str, Any], None]) -> None:
        layout = rows.layout()
        assert isinstance(layout, QVBoxLayout)
        self._layout, self._take = layout, take
        self._choices: dict[str, ChoiceRow] = {}

    @property
    def undecided(self) -> str:
        """The first field for which nothing is chosen yet; empty when all is decided."""
        return next((name for name, choice in self._choices.items() if choice.value() is None), "")

    def focus(self) -> None:
        """Goes to the first choice that is still open."""
        if name := self.undecided:
            self._choices[name].setFocus()

    def clear(self) -> None:
        """No race (any more)."""
        self._choices.clear()
        empty_layout(self._layout)

    def show(
        self, theirs: ContactFields, mine: Mapping[str, Any], only_theirs: list[str], both: list[str],
        labels: Callable[[str], str],
    ) -> None:  # fmt: skip
        """Takes over what only the other changed, and asks for what both did."""
        self.clear()
        translate = QCoreApplication.translate
        for name in only_theirs:
            value = getattr(theirs, name)
            self._take(name, value)
            words = translate("LostRace", "{field}: nu {value}")
            shown = formats.field_value(name, value) or translate("LostRace", "leeg")
            self._layout.addWidget(_label(words.replace("{field}", labels(name)).replace("{value}", shown)))
        for name in both:
            self._layout.addWidget(self._choice(name, labels(name), mine[name], getattr(theirs, name)))

    def _choice(self, name: str, label: str, mine: Any, theirs: Any) -> QWidget:
        translate = QCoreApplication.translate
        box = Reflow()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_label(label), 1, Qt.AlignmentFlag.AlignVCenter)
        choice = ChoiceRow()
        choice.setObjectName(f"race_{name}")
        choice.setAccessibleName(label)
        buttons = Reflow()
        inner, outer = QHBoxLayout(buttons), QVBoxLayout(choice)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        outer.addWidget(buttons)
        for which, value in (("mine", mine), ("theirs", theirs)):
            button = IconButton()
            button.setObjectName(f"race_{name}_{which}")
            button.setProperty("kind", "seg")
            button.setProperty("value", which)
            words = (
                translate("LostRace", "Van u: {value}") if which == "mine" else translate("LostRace", "Ander: {value}")
            )
            shown = formats.field_value(name, _as_kept(name, value)).split("\n")[0] or translate("LostRace", "leeg")
            button.setText(words.replace("{value}", shown if len(shown) <= 28 else shown[:27] + "…"))
            button.setAccessibleName(f"{label}: {button.text()}")
            inner.addWidget(button)
        choice.prepare()
        choice.changed.connect(lambda which: self._take(name, mine if which == "mine" else theirs))
        row.addWidget(choice)
        self._choices[name] = choice
        return box


def _as_kept(name: str, value: Any) -> Any:
    """A number or postcode the way it would be kept, so that what was typed and what is kept can be compared."""
    if name not in {"phone", "phone_2", "guardian_phone", "postcode"} or not isinstance(value, str):
        return value
    clean = clean_postcode if name == "postcode" else clean_phone
    try:
        return clean(name, value, "NL")
    except InvalidFieldError:
        return value


def _label(text: str) -> WrapLabel:
    label = WrapLabel()
    label.setText(text)
    return label

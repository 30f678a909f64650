"""The bar above the form that names who may be the same person, one after the other; never in the way of saving."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from hhh_desktop.gui import formats
from hhh_desktop.gui.forms.ui_client_form import Ui_ClientForm
from hhh_desktop.services.ports import Found

_LONGEST_NAME = 60


class Lookalikes:
    """Remembers who was said not to be the same, so that nobody is asked about twice."""

    def __init__(self, ui: Ui_ClientForm) -> None:
        self._ui = ui
        self._found: tuple[Found, ...] = ()
        self._not_same: set[int] = set()

    @property
    def first(self) -> Found | None:
        """Whom the bar is about; None when there is nobody left to ask about."""
        return next((one for one in self._found if one.id not in self._not_same), None)

    def show(self, found: Sequence[Found], but_not: int | None, today: date) -> None:
        """`found` is what the search for doubles gave, `but_not` the client that is being changed."""
        self._found = tuple(one for one in found if one.id != but_not)
        self._say(today)

    def not_same(self, today: date) -> None:
        """The one in the bar is somebody else; the next one comes."""
        if self.first is not None:
            self._not_same.add(self.first.id)
        self._say(today)

    def clear(self) -> None:
        """Forgets everybody."""
        self._found, self._not_same = (), set()
        self._ui.lookalike_name.clear()
        self._ui.lookalike_why.clear()
        self._ui.lookalike.hide()

    def _say(self, today: date) -> None:
        one = self.first
        if one is None:
            return
        translate, name = QCoreApplication.translate, one.contact.display_name
        short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        words = translate("ClientForm", "Lijkt op {name}").replace("{name}", formats.breakable(short))
        self._ui.lookalike_name.setText(words)
        seen = formats.when(one.last_contact_at, today)
        reach = formats.phone(one.contact.phone) or one.contact.email
        here = translate("ClientForm", "laatst hier: {day}").replace("{day}", seen) if seen else ""
        self._ui.lookalike_why.setText(formats.breakable(" · ".join(part for part in (reach, here) if part)))

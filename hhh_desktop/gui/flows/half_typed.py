"""A client who is half typed: asked about before somebody locks or closes the desk, told of after it locked itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from hhh_desktop.gui.views.main_window import MainWindow

_GO_ON, _BACK = "leave_half_typed", "keep_half_typed"


class HalfTyped(QObject):
    """Asks in the bar under the panes, never in the way: asked for once more, locking and closing need no answer."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._then: Callable[[], None] | None = None
        self._given_up = False
        window.message_bar.action_triggered.connect(self._pressed)

    @property
    def is_there(self) -> bool:
        """Whether something stands in the form that nobody stored, and nobody said might go."""
        form = self._window.__dict__.get("client_form")
        # a form that is being stored is disabled: what is in it is not lost
        return form is not None and form.isEnabled() and form.is_dirty and not self._given_up

    def before_locking(self, then: Callable[[], None]) -> None:
        """Goes on with `then` when nothing is lost by it, or once that was said to be all right."""
        if self._may_go(self.tr("Toch vergrendelen"), then):
            then()

    def may_close(self) -> bool:
        """Whether the window may close now; else it asks, and closes itself after a yes."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            return True  # the whole PC is going, and nobody is there to answer
        return self._may_go(self.tr("Toch sluiten"), self._close)

    def _close(self) -> None:
        self._window.close()

    def _may_go(self, go_on: str, then: Callable[[], None]) -> bool:
        if not self.is_there or self._is_asking():
            self._given_up = True
            return True
        self._then = then
        new = self._window.client_form.client_id is None
        head = self.tr("U was iemand aan het inschrijven") if new else self.tr("U was een klant aan het wijzigen")
        bar = self._window.message_bar
        bar.show_message(
            "warning",
            head,
            self.tr("Wat u typte, is nog niet bewaard."),
            actions=[(_GO_ON, go_on), (_BACK, self.tr("Terug naar de klant"))],
        )
        for button in bar.findChildren(QPushButton):
            button.setAutoDefault(True)  # else Return does nothing on a button outside a dialog
        bar.tab_stops()[1].setFocus(Qt.FocusReason.OtherFocusReason)  # and here it loses nothing
        return False

    def _is_asking(self) -> bool:
        bar = self._window.message_bar
        return not bar.isHidden() and bar.tab_stops()[0].objectName() == _GO_ON

    def _pressed(self, name: str) -> None:
        then, self._then = self._then, None
        if name == _GO_ON and then is not None:
            self._given_up = True
            then()
        elif name == _BACK:
            self._window.message_bar.clear_message()
            self._window.show_form()

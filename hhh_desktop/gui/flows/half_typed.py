"""A client who is half typed: asked about before somebody locks or closes the desk, told of after it locked itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton

from hhh_desktop.gui.views.main_window import MainWindow

_GO_ON, _BACK = "leave_half_typed", "keep_half_typed"


class HalfTyped(QObject):
    """Asks in the bar under the panes, never in the way: asked for once more, locking and closing need no answer.

    Whoever asked to lock may have walked away: without an answer it is locked all the same, soon (`is_waiting_to_lock`).
    """

    asked = Signal()
    """The question stands there now."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._then: Callable[[], None] | None = None
        self._given_up = self._locks = False
        self._stood: dict[str, object] = {}
        window.message_bar.action_triggered.connect(self._pressed)
        window.message_bar.installEventFilter(self)

    @property
    def is_there(self) -> bool:
        """Whether something stands in the form that nobody stored, and nobody said might go."""
        form = self._window.__dict__.get("client_form")
        # a form that is being stored is disabled: what is in it is not lost
        return form is not None and form.isEnabled() and form.is_dirty and not self._given_up

    @property
    def is_waiting_to_lock(self) -> bool:
        """Whether the question before locking stands there without an answer."""
        return self._locks and self._is_asking()

    def before_locking(self, then: Callable[[], None]) -> None:
        """Goes on with `then` when nothing is lost by it, or once that was said to be all right."""
        text = self.tr("Wat u typte, is nog niet bewaard. Zonder antwoord vergrendelt het over een halve minuut.")
        if self._may_go(self.tr("Toch vergrendelen"), text, then):
            then()
        else:
            self._locks = True
            self.asked.emit()

    def may_close(self) -> bool:
        """Whether the window may close now; else it asks, and closes itself after a yes."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            return True  # the whole PC is going, and nobody is there to answer
        return self._may_go(self.tr("Toch sluiten"), self.tr("Wat u typte, is nog niet bewaard."), self._close)

    def _close(self) -> None:
        self._window.close()

    def _may_go(self, go_on: str, text: str, then: Callable[[], None]) -> bool:
        if not self.is_there or self._is_asking():
            self._given_up = True
            return True
        self._then, self._locks = then, False
        form = self._window.client_form
        self._stood = form.fields.read_all()
        form.typed.connect(self._typed_on, Qt.ConnectionType.UniqueConnection)
        new = form.client_id is None
        head = self.tr("U was iemand aan het inschrijven") if new else self.tr("U was een klant aan het wijzigen")
        bar = self._window.message_bar
        form.step_aside(True)
        bar.show_message(
            "warning",
            head,
            text,
            actions=[(_GO_ON, go_on), (_BACK, self.tr("Terug naar de klant"))],
        )
        for button in bar.findChildren(QPushButton):
            button.setAutoDefault(True)  # else Return does nothing on a button outside a dialog
            button.installEventFilter(self)
        bar.tab_stops()[1].setFocus(Qt.FocusReason.OtherFocusReason)  # and here it loses nothing
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the bar goes back, too; with the bar gone, the form has its room again."""
        if watched is self._window.message_bar and event.type() == QEvent.Type.Hide:
            if "client_form" in self._window.__dict__:
                self._window.client_form.step_aside(False)
            return False
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Escape and self._is_asking():
            self._pressed(_BACK)
            return True
        return super().eventFilter(watched, event)

    @Slot(dict)
    def _typed_on(self, fields: dict[str, object]) -> None:
        """Somebody types on: that is an answer."""
        if self._is_asking() and fields != self._stood:
            self._window.message_bar.clear_message()

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

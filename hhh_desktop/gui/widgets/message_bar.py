"""The inline bar that says what happened and what to do next, in place of pop-ups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hhh_desktop.gui.theme.apply import restyle
from hhh_desktop.gui.widgets.buttons import IconButton
from hhh_desktop.gui.widgets.labels import IconLabel, WrapLabel
from hhh_desktop.gui.widgets.reflow import Reflow

_COMFORT = 240  # pixels at 11 points that a sentence likes to have beside its buttons
_SYMBOLS = {"good": "state-given", "warning": "alert", "danger": "error", "info": "info"}
_PAPERS = {"good": "good_soft", "warning": "warning_soft", "danger": "danger_soft", "info": "accent_soft"}
_INKS = {"good": "good", "warning": "warning", "danger": "danger", "info": "accent"}


class MessageBar(QFrame):
    """One message at a time: pictogram, head, sentence, up to two buttons, and a cross; hidden until there is one.

    Text is shown as it is given (plain), and spoken to a screen reader. `clear_message()` forgets every word: the bar
    may hold a name.
    """

    action_triggered = Signal(str)
    """The name of the button that was pressed."""
    closed = Signal()
    """The cross was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ""
        self._symbol, self._head, self._text = IconLabel(self), WrapLabel(self), WrapLabel(self)
        self._head.setProperty("role", "strong")
        self._head.setObjectName("message_head")
        self._text.setObjectName("message_text")
        self._actions = (IconButton(self), IconButton(self))  # made before the cross: that is how Tab goes
        self._close = IconButton(self)
        self._close.setObjectName("message_close")
        self._close.setProperty("symbol", "close")
        self._close.setProperty("kind", "quiet")
        self._close.setProperty("bare", True)
        self._close.clicked.connect(self._closed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._actions:
            button.setProperty("kind", "row")
            button.clicked.connect(self._act)
            buttons.addWidget(button)
        buttons.addStretch(0)
        beside = Reflow(self)  # the buttons go under words that would else stand in a column of one word a line
        beside.setProperty("comfort", _COMFORT)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(17, 9, 12, 9)
        layout.setSpacing(16)
        layout.addWidget(self._symbol)
        layout.addWidget(beside, 1)
        layout.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name_close()
        self.hide()

    def show_message(
        self, kind: str, head: str, text: str = "", actions: Sequence[tuple[str, str]] = (), *, closable: bool = True
    ) -> None:
        """Shows one message; `kind` is good, warning, danger or info; `actions` are up to two (name, label) pairs.

        A pressed action sends `action_triggered(name)`; the buttons' objectNames are those names.
        """
        if len(actions) > 2:
            raise ValueError("at most two actions")
        self.kind = kind
        self._symbol.show_symbol(_SYMBOLS[kind], _INKS[kind], _PAPERS[kind])
        self._head.setText(head)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        across = Qt.AlignmentFlag.AlignTop if text else Qt.AlignmentFlag.AlignVCenter
        self._head.setAlignment((self._head.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask) | across)
        self._show_actions(actions)
        self._close.setVisible(closable)
        self.setAccessibleName(f"{head} {text}".strip())
        restyle(self, tint=kind)
        self._take_width()
        self.show()
        self._announce()

    def _take_width(self) -> None:
        """Lays the words out at the width they will have: measured narrow they would make the window grow for a moment,
        and a window does not shrink again.
        """
        holder, layout = self.parentWidget(), self.layout()
        if self.isHidden() and holder is not None and layout is not None:
            self.resize(holder.contentsRect().width(), self.height())
            layout.activate()

    def clear_message(self) -> None:
        """Hides the bar and forgets what it said."""
        self.hide()
        self.kind = ""
        self._head.clear()
        self._text.clear()
        self.setAccessibleName("")
        self._show_actions(())

    def message(self) -> str:
        """What the bar says now, head and sentence; empty when it is hidden."""
        return self.accessibleName()

    def tab_stops(self) -> list[QWidget]:
        """Buttons and cross in the order of reading, for whoever sets the order of Tab."""
        return [*self._actions, self._close]

    def sizeHint(self) -> QSize:
        """No higher than that either: a window that grew for a moment does not shrink again."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As high as the words are at the width the bar has, not at the least width it could have."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(max(self.width(), least.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the keyboard, as everywhere; Qt does so in dialogs only."""
        focused = QApplication.focusWidget()
        pressed = focused if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused) else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and pressed is not None:
            event.accept()
            if not event.isAutoRepeat():
                pressed.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The cross is named in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_close()
        super().changeEvent(event)

    def _name_close(self) -> None:
        self._close.setAccessibleName(self.tr("Melding sluiten"))
        self._close.setToolTip(self.tr("Melding sluiten"))

    def _closed(self) -> None:
        self.clear_message()
        self.closed.emit()

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before something is said

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _show_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        for button, (name, label) in zip(self._actions, [*actions, ("", ""), ("", "")], strict=False):
            button.setObjectName(name)
            button.setText(label)
            button.setVisible(bool(name))

    def _act(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.action_triggered.emit(pressed.objectName())

"""Parts of a form: the line under a field, a choice between buttons with nothing chosen beforehand, the search field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.widgets import IconButton, IconLabel, WrapLabel

_SYMBOLS = {"refused": "error", "locked": "locked", "warning": "alert", "tip": "info", "": ""}
_TONES = {"refused": "danger", "locked": "muted", "warning": "warning", "tip": "accent", "": "muted"}


class FieldHint(QWidget):
    """The line under a field: its room is kept free, so that a refusal never moves the form. Kinds: see `_SYMBOLS`.

    It may offer one thing to press; the same thing always has a key as well, so the link is not a stop for Tab.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ""
        self._symbol, self._text = IconLabel(), WrapLabel()
        self._symbol.setProperty("pixels", 18)
        self._symbol.hide()
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.link = IconButton()
        self.link.setProperty("kind", "quiet")
        self.link.setProperty("bare", True)
        self.link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.link.clicked.connect(self.accepted)
        self.link.hide()
        layout.addWidget(self.link)
        self.objectNameChanged.connect(lambda name: self.link.setObjectName(f"{name}_link"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._keep_line()

    def say(self, text: str, kind: str = "", offer: str = "", key: str = "") -> None:
        """Shows one sentence in the colour and with the pictogram of its kind; empty says nothing.

        `offer` is the word on the link, `key` what does the same on the keyboard.
        """
        self.link.setVisible(bool(offer))
        upright = Qt.AlignmentFlag.AlignVCenter if offer else Qt.AlignmentFlag.AlignTop
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeading | upright)
        self._row.setAlignment(self._symbol, upright)
        self.link.setText(offer)
        self.link.setToolTip(key)
        self.kind = kind if text else ""
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.kind == "locked" else Qt.CursorShape.ArrowCursor)
        self._text.setText(text)
        self._symbol.setVisible(bool(text and _SYMBOLS[kind]))
        if _SYMBOLS[kind]:
            self._symbol.show_symbol(_SYMBOLS[kind], _TONES[kind])
        restyle(self._text, tone=_TONES[kind])
        self.updateGeometry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words of a locked field asks, as a click on the link does."""
        if self.kind == "locked" and self.rect().contains(event.position().toPoint()):
            self.accepted.emit()
        super().mouseReleaseEvent(event)

    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def minimumSizeHint(self) -> QSize:
        """One line at the least, whether something is said or not."""
        inner = super().minimumSizeHint()
        return QSize(inner.width() if self.text() else 0, max(inner.height(), self.minimumHeight()))

    def changeEvent(self, event: QEvent) -> None:
        """The room that is kept follows the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._keep_line()

    def _keep_line(self) -> None:
        # A layout asks the inner layout for its height at a width, and only then this least height.
        if self.minimumHeight() != self.fontMetrics().height() + 2:
            self.setMinimumHeight(self.fontMetrics().height() + 2)

    def sizeHint(self) -> QSize:
        """As the least: a long sentence makes no column wider than its neighbours."""
        return self.minimumSizeHint()


class ChoiceRow(QFrame):
    """A few buttons of which at most one is chosen; at the start none is.

    The buttons are children with a dynamic property `value`. Space or a click chooses, arrow keys walk without choosing;
    choosing the chosen one again takes the choice back where `optional` is set.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self._connected: list[QAbstractButton] = []

    def buttons(self) -> list[QAbstractButton]:
        """The buttons in their order."""
        return [button for button in self.findChildren(QAbstractButton) if button.property("value") is not None]

    def prepare(self) -> None:
        """To be called once the form has made the buttons."""
        for button in self.buttons():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, pressed=button: self._pressed(pressed))
            button.installEventFilter(self)
        if self.buttons():
            self.setFocusProxy(self.buttons()[0])

    def value(self) -> str | None:
        """What is chosen; None when nothing is."""
        return self._value

    def choose(self, value: str | None) -> None:
        """Chooses without being asked: to show what was kept."""
        self._value = value
        for button in self.buttons():
            button.setChecked(value is not None and button.property("value") == value)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Left and right walk along the buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            steps = {Qt.Key.Key_Right: -1 if mirrored else 1, Qt.Key.Key_Left: 1 if mirrored else -1}
            steps |= {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key())) if event.key() in {int(key) for key in steps} else None
            buttons = [button for button in self.buttons() if button.isVisible()]
            if step is not None and watched in buttons:
                at = min(max(buttons.index(watched) + step, 0), len(buttons) - 1)
                buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _pressed(self, button: QAbstractButton) -> None:
        value = str(button.property("value"))
        again = value == self._value and bool(self.property("optional"))
        self.choose(None if again else value)
        self.changed.emit("" if self._value is None else self._value)


class SearchField(QLineEdit):
    """The one search field: a glass before the words, a cross behind them, and keys that steer the list."""

    moved = Signal(int)
    """Rows to go down in the list (up when negative)."""
    entered = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._glass = IconLabel(self)
        self._glass.show_symbol("search", "accent")
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cross = IconButton(self)
        self.cross.setObjectName("search_clear")
        self.cross.setProperty("kind", "quiet")
        self.cross.setProperty("bare", True)
        self.cross.setProperty("symbol", "close")
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same from the keyboard
        self.cross.clicked.connect(self.clear)
        self.cross.hide()
        self.textChanged.connect(lambda text: self.cross.setVisible(bool(text)))
        self._name_cross()

    def setPlaceholderText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """The words in the empty field; shortened where the field is too narrow for them."""
        self._words = text
        self._fit_words()

    def clear(self) -> None:
        """Empties the field for good: a name that is gone does not come back with Ctrl+Z."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter belong to the list; Escape steps back."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key in steps:
            self.moved.emit(steps[key])
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The cross is named in the new language and stands right in the new look."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_cross()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._place()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Glass and cross stay at their ends."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        glass, side = self._glass.sizeHint().width(), max(32, self.height() - 12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, behind = 8, self.width() - side - 6
        top = (self.height() - glass) // 2
        self._glass.setGeometry(self.width() - before - glass if mirrored else before, top, glass, glass)
        self.cross.setGeometry(
            self.width() - behind - side if mirrored else behind, (self.height() - side) // 2, side, side
        )
        ends = (glass + before, side)
        self.setTextMargins(ends[mirrored], 0, ends[not mirrored], 0)
        self._fit_words()

    def _fit_words(self) -> None:
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - 32
        super().setPlaceholderText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def _name_cross(self) -> None:
        self.cross.setAccessibleName(self.tr("Zoekveld leegmaken"))
        self.cross.setToolTip(self.tr("Zoekveld leegmaken (Esc)"))

"""A field for a passphrase, hidden until asked to be shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hhh_desktop.gui.widgets.buttons import IconButton


class PassphraseField(QLineEdit):
    """Dots, and an eye that shows the words for as long as it is pressed in; hidden again by `clear()`.

    The eye is a real button inside the field: reachable by key, 32 px or more, named `<objectName>_reveal`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither spelling helpers nor the input method's memory get to see a passphrase.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setMaxLength(1000)
        self.eye = IconButton(self)
        self.eye.setCheckable(True)
        self.eye.setProperty("kind", "quiet")
        self.eye.setProperty("bare", True)
        self.eye.setProperty("symbol", "eye")
        self.eye.setProperty("ink", "muted")
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show_words)
        self.objectNameChanged.connect(lambda name: self.eye.setObjectName(f"{name}_reveal"))
        self._name_eye()

    def clear(self) -> None:
        """Empties and hides the field, and forgets what could be undone."""
        super().clear()
        self.eye.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """The eye is named in the new language, and stands right in the new look."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_eye()
        elif event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._place_eye()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The eye stays at the end of the field."""
        super().resizeEvent(event)
        self._place_eye()

    def _place_eye(self) -> None:
        side = max(32, self.height() - 8)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 4 if mirrored else self.width() - side - 4
        self.eye.setGeometry(left, (self.height() - side) // 2, side, side)
        room = side - 4
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def _show_words(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.setProperty("symbol", "eye-off" if shown else "eye")
        self._name_eye()

    def _name_eye(self) -> None:
        name = self.tr("Wachtzin verbergen") if self.eye.isChecked() else self.tr("Wachtzin tonen")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)

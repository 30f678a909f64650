"""Buttons with a pictogram that keeps its distance from the word and its colour in every scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from hhh_desktop.gui.theme.icons import pixmap
from hhh_desktop.gui.theme.state import current

_GAP = 6  # added to the 4 px that the style puts between a button's icon and its text
_INK = {"primary": "on_accent", "big": "on_accent", "danger": "danger", "quiet": "accent", "answer": "accent"}
_INK |= {"tab": "muted", "rail": "muted"}
_PAPER = {"primary": "accent", "big": "accent", "rail": "bg"}
_SIZE = {"rail": 24, "soft": 28, "big": 28, "answer": 40}
_CLIENT_KINDS = frozenset({"soft", "big", "answer", "lang"})
_ASKED = frozenset({"symbol", "ink", "paper", "symbol_size", "kind"})
_CHANGES = frozenset(
    {
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.EnabledChange,
    }
)


def _draw_symbol(button: QAbstractButton, gap: int) -> None:
    """Gives the button its pictogram in the colours of its kind and of the look in force."""
    name = button.property("symbol")
    if not name:
        return
    kind = str(button.property("kind") or "")
    ink = str(button.property("ink") or _INK.get(kind, "text"))
    paper = str(button.property("paper") or _PAPER.get(kind, "surface"))
    asked = int(button.property("symbol_size") or _SIZE.get(kind, 20))
    size = asked if kind in _CLIENT_KINDS else current().pixels(asked)
    mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ratio = button.devicePixelRatio()

    def add(icon: QIcon, colour: str, ground: str, mode: QIcon.Mode, state: QIcon.State) -> None:
        icon.addPixmap(pixmap(str(name), colour, size, ground, mirrored=mirrored, gap=gap, ratio=ratio), mode, state)

    icon = QIcon()
    add(icon, ink, paper, QIcon.Mode.Normal, QIcon.State.Off)
    if not button.isEnabled():
        add(icon, "muted", "sunken", QIcon.Mode.Disabled, QIcon.State.Off)
    if button.isCheckable():
        add(icon, "accent", "accent_soft", QIcon.Mode.Normal, QIcon.State.On)
    button.setIcon(icon)
    button.setIconSize(QSize(size + gap, size))


def _bold_extra(button: QAbstractButton) -> int:
    """How much wider the text is in the weight it has when chosen, so that choosing never clips it."""
    if not button.isCheckable() or not button.text():
        return 0
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    text = button.text()
    return max(0, QFontMetrics(bold).horizontalAdvance(text) - button.fontMetrics().horizontalAdvance(text))


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # PySide6 cannot inherit from two classes of Qt


class _SymbolButton(_Button):
    """Draws the pictogram when it is first needed, and again when the look, the direction or a property changes."""

    _drawn = False
    _drawing = False
    _ratio = 1.0

    def setProperty(self, name: str, value: object) -> bool:  # noqa: N802  Qt's own name
        """As Qt's; a property the pictogram depends on draws it again."""
        done = super().setProperty(name, value)
        if name in _ASKED and self._drawn:
            self.draw_symbol()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Another look, text size or direction."""
        super().changeEvent(event)
        if self._drawn and not self._drawing and event.type() in _CHANGES:
            self.draw_symbol()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sharp on whatever screen the window has been moved to."""
        if not self._drawn or self._ratio != self.devicePixelRatio():
            self.draw_symbol()
        super().paintEvent(event)

    def draw_symbol(self) -> None:
        """Draws the pictogram now."""
        self._drawing = True  # setting an icon may itself report a change
        self._ratio = self.devicePixelRatio()
        _draw_symbol(self, self.symbol_gap())
        self._drawn, self._drawing = True, False

    def symbol_gap(self) -> int:
        """Pixels kept free between pictogram and words, beside what the style keeps."""
        return 0


class IconButton(_SymbolButton, QPushButton):
    """A push button with a pictogram.

    Dynamic properties: `symbol` (file in resources/icons), `kind` (see salon.qss), and where the kind's own choice
    does not do: `ink`, `paper` (token names), `symbol_size` (pixels at 11 points). Without text it is a square
    whose accessible name the form must give.
    """

    def setText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """Words beside the pictogram; the gap is there only when there are words."""
        had = bool(self.text())
        super().setText(text)
        if had != bool(text) and self._drawn:
            self.draw_symbol()

    def symbol_gap(self) -> int:
        """A gap where there are words."""
        return _GAP if self.text() else 0

    def sizeHint(self) -> QSize:
        """Room for the text also in the weight of the chosen state."""
        if not self._drawn:
            self.draw_symbol()
        hint = super().sizeHint()
        return QSize(hint.width() + _bold_extra(self), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A button is never narrower than its words."""
        return self.sizeHint()


class RailButton(_SymbolButton, QToolButton):
    """A place in the rail: pictogram over word, one of a few. Dynamic property `symbol`; `kind` is rail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """At least 96 × 72 px, more where the text is larger."""
        if not self._drawn:
            self.draw_symbol()
        hint = super().sizeHint()
        least = current().control_height
        return QSize(max(96, hint.width() + _bold_extra(self)), max(72, least + 32, hint.height()))

    def minimumSizeHint(self) -> QSize:
        """A place is never smaller than its word."""
        return self.sizeHint()

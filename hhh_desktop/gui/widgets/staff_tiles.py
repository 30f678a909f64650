"""Who stands at the desk: one tile for each member of staff, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hhh_desktop.gui.theme.state import current
from hhh_desktop.gui.widgets.labels import ElidedLabel, IconLabel, Monogram
from hhh_desktop.gui.widgets.scroll_area import ScrollArea

LARGE_TILES = 3  # as many stand beside each other with their initials above; more become rows of two
_COLUMNS = 2
_ROWS_IN_VIEW = 3


class StaffTile(QPushButton):
    """One member of staff: initials, name, what she does; the chosen one has edge, fill and a tick."""

    def __init__(self, name: str, role: str, *, compact: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._compact = name, compact
        self.setCheckable(True)
        self.setProperty("kind", "tile")
        self._initials, self._tick = Monogram(self), IconLabel(self)
        self._name, self._role = ElidedLabel(self), ElidedLabel(self)
        self._initials.setProperty("pixels", 36 if compact else 48)
        self._initials.show_name(name)
        self._tick.setProperty("pixels", 18)
        self._tick.show_symbol("state-given", "accent", "accent_soft")
        self._name.setText(name)
        self._name.setProperty("role", "strong")
        self._role.setProperty("tone", "muted")
        self._arrange()
        self.toggled.connect(self._show_chosen)
        self.show_role(role)
        self._show_chosen(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_role(self, role: str) -> None:
        """What she does, in the interface's language."""
        self._role.setText(role)
        self.setAccessibleName(f"{self.name}, {role}" if role else self.name)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        if self._compact:
            head.addWidget(self._name, 1)
            head.addWidget(self._tick)
            words.addLayout(head)
            words.addWidget(self._role)
            layout = QHBoxLayout(self)
            layout.setContentsMargins(12, 8, 12, 8)
            layout.setSpacing(12)
            layout.addWidget(self._initials)
            layout.addLayout(words, 1)
            return
        head.addStretch(1)
        head.addWidget(self._tick)
        head.addWidget(self._name)
        head.addStretch(1)
        self._role.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.addLayout(head)
        words.addWidget(self._role)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(4)
        column.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(words)

    def _show_chosen(self, chosen: bool) -> None:
        self._initials.setProperty("soft", not chosen)
        self._initials.update()
        self._tick.setVisible(chosen)

    def sizeHint(self) -> QSize:
        """What the initials and the words need, with room for a tick whether it is there or not."""
        layout = self.layout()
        wanted = layout.minimumSize() if layout is not None else QSize()
        return QSize(current().pixels(112), max(wanted.height(), 52))

    def minimumSizeHint(self) -> QSize:
        """May become narrower (the name is then shortened), never lower."""
        return QSize(current().pixels(96), self.sizeHint().height())


class StaffTiles(QWidget):
    """The tiles; a single stop for Tab, arrow keys go from one to the next and choose, as in a group of radio buttons.

    `current_name` is also readable as a dynamic property, for scripts that look from outside.
    """

    chosen = Signal(str)
    """The name of whoever was chosen, by a person or by `choose()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._toggled)
        self._tiles: list[StaffTile] = []
        self._area = ScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def current_name(self) -> str:
        """Who is chosen; empty when there is nobody."""
        return next((tile.name for tile in self._tiles if tile.isChecked()), "")

    def tiles(self) -> list[StaffTile]:
        """The tiles themselves, in the order shown."""
        return list(self._tiles)

    def names(self) -> list[str]:
        """Everybody, in the order shown."""
        return [tile.name for tile in self._tiles]

    def show_staff(self, people: list[tuple[str, str]]) -> None:
        """Shows these (name, role in words) pairs; keeps the choice while that person is there, else the first."""
        before = self.current_name
        compact = len(people) > LARGE_TILES
        for tile in self._tiles:
            self._group.removeButton(tile)
        inside = QWidget(self._area.viewport())
        self._tiles = [StaffTile(name, role, compact=compact, parent=inside) for name, role in people]
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        columns = _COLUMNS if compact else LARGE_TILES
        for number, tile in enumerate(self._tiles):
            tile.setObjectName(f"unlock_staff_{number + 1}")
            self._group.addButton(tile, number)
            grid.addWidget(tile, number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        inside.installEventFilter(self)
        self._area.setWidget(inside)  # Qt forgets the former tiles with their widget
        self._fit_height()
        if self._tiles:
            self.choose(before if before in self.names() else self._tiles[0].name)

    def show_roles(self, roles: list[str]) -> None:
        """The roles in another language, in the same order."""
        for tile, role in zip(self._tiles, roles, strict=True):
            tile.show_role(role)

    def choose(self, name: str) -> bool:
        """Chooses by name; False when nobody is called that."""
        for tile in self._tiles:
            if tile.name == name:
                tile.setChecked(True)
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tiles ask for room: larger text reaches their labels after it reached this widget."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._area.widget():
            self._fit_height()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher tiles."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_height()

    def showEvent(self, event: QShowEvent) -> None:
        """The height is known once the style is."""
        super().showEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        inside = self._area.widget()
        if inside is None or not self._tiles:
            return
        for tile in self._tiles:
            tile.ensurePolished()
        columns = _COLUMNS if len(self._tiles) > LARGE_TILES else LARGE_TILES
        in_view = _ROWS_IN_VIEW if current().points <= 14 else _ROWS_IN_VIEW - 1  # large text leaves less room
        rows = min(in_view, -(-len(self._tiles) // columns))
        tallest = max(tile.sizeHint().height() for tile in self._tiles)
        all_rows = -(-len(self._tiles) // columns)
        inside.setMinimumHeight(all_rows * tallest + (all_rows - 1) * 12)
        self._area.setFixedHeight(rows * tallest + (rows - 1) * 12)

    def _toggled(self, button: QPushButton, chosen: bool) -> None:
        if chosen and isinstance(button, StaffTile):
            self.setProperty("current_name", button.name)
            self.chosen.emit(button.name)

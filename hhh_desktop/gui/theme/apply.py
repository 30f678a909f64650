"""Puts a look on the running program: Fusion, one palette, one style sheet; again and again, live."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop.gui.theme.focus_ring import FocusRings
from hhh_desktop.gui.theme.icons import forget_pixmaps
from hhh_desktop.gui.theme.state import Theme, color, current, set_current
from hhh_desktop.gui.theme.tokens import CLIENT_TYPE, LARGEST_POINTS, SMALLEST_POINTS, type_scale
from hhh_desktop.paths import resources

SchemeChoice = Literal["light", "dark", "system"]

_PALETTE = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "sunken"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "control"),
)


class _Follower(QObject):
    """Remembers what was chosen, so that a change of the system's scheme can be followed."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.choice: SchemeChoice = "system"
        self.points = SMALLEST_POINTS
        self.setObjectName("theme_follower")
        self.rings = FocusRings(app)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            apply_theme(app, "system", self.points)


def new_application(name: str) -> QApplication:
    """The application in the style that everything is drawn for, ready for `apply_theme`.

    Named as an option of Qt's, the style costs nothing; `setStyle` answers with a QStyle, and PySide6 builds the eleven
    enums of that before the first window (5 ms).
    """
    app = QApplication([name, "-style", "fusion"])
    app.setProperty("fusion", True)
    return app


def apply_theme(app: QApplication, scheme: SchemeChoice = "system", points: int = SMALLEST_POINTS) -> Theme:
    """Gives the whole program the look asked for, also while its windows are open; answers the look in force.

    `points` (body text) is kept within 11 … 18. With `system` the scheme follows the system's from then on. No
    QProxyStyle: one written in Python crashed when the style sheet changed a few times.
    """
    follower = app.findChild(_Follower, "theme_follower") or _Follower(app)
    follower.choice, follower.points = scheme, min(max(points, SMALLEST_POINTS), LARGEST_POINTS)
    dark = scheme == "dark" or (scheme == "system" and _system_is_dark(app))
    theme = Theme("dark" if dark else "light", follower.points, _wants_contrast(app))
    if theme == current() and app.styleSheet() and app.font().pointSize() == theme.points:
        return theme
    if not app.property("fusion"):
        app.setStyle("Fusion")
        app.setProperty("fusion", True)
    set_current(theme)
    forget_pixmaps()
    QDir.setSearchPaths("theme", [str(resources() / "themes")])
    app.setPalette(palette())
    app.setFont(base_font(theme))
    app.setStyleSheet(style_sheet(theme))
    return theme


def palette() -> QPalette:
    """The palette of the look in force, for all that the style sheet leaves to the style."""
    made = QPalette()
    for role, token in _PALETTE:
        made.setColor(role, color(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, color("muted"))
    return made


def base_font(theme: Theme) -> QFont:
    """The system's own font at the chosen size, with figures of equal width (columns of numbers line up)."""
    made = QFont(QApplication.font())
    made.setPointSize(theme.points)
    made.setWeight(QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def style_sheet(theme: Theme) -> str:
    """The template of resources/themes/salon.qss with every `@name` filled in; KeyError for a name unknown."""
    height, pixels = theme.control_height, theme.pixels
    values = {
        **theme.tokens,
        **{f"pt_{role}": f"{size}pt" for role, size in type_scale(theme.points).items()},
        **{f"client_{role}": f"{size}pt" for role, size in CLIENT_TYPE.items()},
        "h_control": f"{height - 2}px",
        "h_control_thick": f"{height - 4}px",
        "h_tall": f"{height + 6}px",
        "h_tall_thick": f"{height + 4}px",
        "h_row": f"{height - 6}px",
        "h_tab": f"{height + 1}px",
        "h_check": f"{height}px",
        "h_text": f"{height - 8}px",
        "px_box": f"{pixels(20)}px",
        "px_box_half": f"{(pixels(20) + 2) // 2}px",
        "px_arrow": f"{pixels(16)}px",
        "scheme": theme.scheme,
    }
    return re.sub(r"@(\w+)", lambda match: values[match[1]], _template())


def restyle(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties the style sheet asks about, and lets it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()


def motion_ms(wanted: int) -> int:
    """How long something may move, in milliseconds: at most 150, and 0 where the system asks for stillness."""
    app = QGuiApplication.instance()
    accessibility = getattr(app.styleHints(), "accessibility", None) if isinstance(app, QGuiApplication) else None
    hints = accessibility() if accessibility else None
    reader = getattr(hints, "motionPreference", None)  # since Qt 6.12
    still = reader is not None and reader().name == "ReducedMotion"
    return 0 if still else min(wanted, 150)


def _system_is_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _wants_contrast(app: QApplication) -> bool:
    accessibility = getattr(app.styleHints(), "accessibility", None)  # since Qt 6.10
    return accessibility is not None and accessibility().contrastPreference().name == "HighContrast"


@cache
def _template() -> str:
    return (resources() / "themes" / "salon.qss").read_text(encoding="utf-8")

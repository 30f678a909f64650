"""The look that is in force now: scheme, text size, colours and fonts, for whatever paints by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from hhh_desktop.gui.theme.tokens import CLIENT_TYPE, SCHEMES, SMALLEST_CONTROL, Scheme, type_scale


@dataclass(frozen=True)
class Theme:
    """One look: a scheme (`light` or `dark`), the size of body text in points, more contrast or not."""

    scheme: Scheme = "light"
    points: int = 11
    contrast: bool = False

    @property
    def tokens(self) -> Mapping[str, str]:
        """Colour by token name, `#RRGGBB`."""
        table = SCHEMES[self.scheme]
        if self.contrast:  # the system asks for more contrast: nothing paler than the text itself
            return {**table, "muted": table["text"], "line": table["control"], "control": table["text"]}
        return table

    @property
    def control_height(self) -> int:
        """Height of a control in pixels: twice the text, never less than 40."""
        twice = round(self.points * _dots_per_inch() / 72 * 2)
        return max(SMALLEST_CONTROL, twice + twice % 2)

    def points_of(self, role: str, *, client: bool = False) -> int:
        """Size in points of body, lead, title or display; `client` for the client display's own scale."""
        return (CLIENT_TYPE if client else type_scale(self.points))[role]

    def pixels(self, at_11: int) -> int:
        """A pictogram of `at_11` pixels at 11 points grows with the text: 20 becomes 28 at 18 points."""
        grown = round(at_11 * (1 + (self.points - 11) * 0.4 / 7))
        return grown + grown % 2


_current = Theme()


def current() -> Theme:
    """The look that is in force."""
    return _current


def set_current(theme: Theme) -> None:
    """For `apply_theme` only: what `current()` answers from now on."""
    global _current  # the look belongs to the process, as QApplication does
    _current = theme


def color(name: str) -> QColor:
    """The colour of a token in the scheme in force; KeyError for a name that is not in the table."""
    return QColor(_current.tokens[name])


def font(role: str = "body", weight: int = 400, *, client: bool = False) -> QFont:
    """The program's font at the size of a role, for what paints by itself (delegates, charts)."""
    made = QFont(QApplication.font())
    made.setPointSize(_current.points_of(role, client=client))
    made.setWeight(QFont.Weight(weight))
    return made


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen() if QGuiApplication.instance() else None
    return screen.logicalDotsPerInch() if screen else 96.0

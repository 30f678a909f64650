"""The look of the program: tokens, palette, style sheet, pictograms and the ring round what has the focus."""

from hhh_desktop.gui.theme.apply import apply_theme, motion_ms, new_application, restyle
from hhh_desktop.gui.theme.icons import icon, pixmap
from hhh_desktop.gui.theme.state import Theme, color, current, font

__all__ = [
    "Theme",
    "apply_theme",
    "color",
    "current",
    "font",
    "icon",
    "motion_ms",
    "new_application",
    "pixmap",
    "restyle",
]

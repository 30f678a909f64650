"""The one table of design tokens: colours for both schemes, the type scale, and the pairs whose contrast is promised."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Scheme = Literal["light", "dark"]

_NAMES = (
    "bg surface sunken text muted line control accent accent_hover on_accent accent_soft art "
    "good good_soft warning warning_soft danger danger_soft refused series_2 series_3 focus scrim"
).split()
_LIGHT = (
    "#F3ECE4 #FFFDFA #F9F3EC #2A1F22 #64545A #E4D8CC #8A7872 #6A2350 #541A3F #FFFFFF #F4E4ED #E9D3DD "
    "#27663F #E2F0E5 #855000 #FBECD0 #A3261D #FBE6E1 #5E5055 #1F5F74 #A2552B #6A2350 #2A1F22"
).split()
_DARK = (
    "#191315 #262022 #1F191B #F5EDE7 #C2B2AE #43383B #94837F #E5A9CD #F0C3DE #34102A #45293C #3A2733 "
    "#8FD6A8 #1F3529 #F2BC6E #3E2F1B #FFA396 #472623 #CFC0BC #86C5DB #EBA983 #E5A9CD #000000"
).split()

SCHEMES: Mapping[Scheme, Mapping[str, str]] = MappingProxyType(
    {
        "light": MappingProxyType(dict(zip(_NAMES, _LIGHT, strict=True))),
        "dark": MappingProxyType(dict(zip(_NAMES, _DARK, strict=True))),
    }
)

SMALLEST_POINTS, LARGEST_POINTS = 11, 18
_TYPE_AT_SMALLEST = {"body": 11, "lead": 13, "title": 16, "display": 22}
_TYPE_AT_LARGEST = {"body": 18, "lead": 19, "title": 22, "display": 26}
CLIENT_TYPE = {"body": 16, "lead": 20, "title": 24, "display": 36}
"""The client display is read standing up, at arm's length: its own scale, in points."""

SMALLEST_CONTROL = 40
"""Height of a control at the desk, in pixels; more where twice the text asks for it."""

# Foreground, background, least ratio (WCAG 2.2, 1.4.3 for text and 1.4.11 for edges and pictograms): every pair in use.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, paper, 4.5) for ink in ("text", "muted", "accent") for paper in ("bg", "surface", "sunken", "accent_soft")),
    *(("text", paper, 4.5) for paper in ("good_soft", "warning_soft", "danger_soft")),
    *(("muted", paper, 4.5) for paper in ("good_soft", "warning_soft", "danger_soft")),
    *(("on_accent", paper, 4.5) for paper in ("accent", "accent_hover")),
    *((ink, paper, 4.5) for ink in ("good", "warning", "danger") for paper in ("surface", "bg", "sunken", f"{ink}_soft")),
    ("refused", "surface", 4.5),
    ("refused", "bg", 4.5),
    *(("surface", ink, 3.0) for ink in ("good", "warning", "danger", "refused", "accent")),
    *(("control", paper, 3.0) for paper in ("surface", "bg", "sunken")),
    *(("focus", paper, 3.0) for paper in ("bg", "surface", "sunken")),
    *((f"series_{number}", "surface", 3.0) for number in (2, 3)),
)


def luminance(colour: str) -> float:
    """Relative luminance, 0 … 1, of `#RRGGBB` (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Contrast ratio, 1 … 21, of two `#RRGGBB` colours (WCAG 2.2, definition of contrast ratio)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def type_scale(points: int) -> dict[str, int]:
    """Sizes in points for body, lead, title and display, when the body text is `points` (11 … 18).

    The larger sizes grow more slowly than the body, so that a title still fits where it stands.
    """
    share = (points - SMALLEST_POINTS) / (LARGEST_POINTS - SMALLEST_POINTS)
    return {role: round(low + (_TYPE_AT_LARGEST[role] - low) * share) for role, low in _TYPE_AT_SMALLEST.items()}

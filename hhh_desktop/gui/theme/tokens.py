"""The one table of design tokens: colours for both schemes, the type scale, and the contrast that is promised."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Scheme = Literal["light", "dark"]

# Name, light, dark.
_COLOURS = (
    ("bg", "#F3ECE4", "#191315"),
    ("surface", "#FFFDFA", "#262022"),
    ("sunken", "#F9F3EC", "#1F191B"),
    ("text", "#2A1F22", "#F5EDE7"),
    ("muted", "#64545A", "#C2B2AE"),
    ("line", "#E4D8CC", "#43383B"),
    ("control", "#8A7872", "#94837F"),
    ("accent", "#6A2350", "#E5A9CD"),
    ("accent_hover", "#541A3F", "#F0C3DE"),
    ("on_accent", "#FFFFFF", "#34102A"),
    ("accent_soft", "#F4E4ED", "#45293C"),
    ("art", "#E9D3DD", "#3A2733"),
    ("good", "#27663F", "#8FD6A8"),
    ("good_soft", "#E2F0E5", "#1F3529"),
    ("warning", "#855000", "#F2BC6E"),
    ("warning_soft", "#FBECD0", "#3E2F1B"),
    ("danger", "#A3261D", "#FFA396"),
    ("danger_soft", "#FBE6E1", "#472623"),
    ("refused", "#5E5055", "#CFC0BC"),
    ("series_2", "#1F5F74", "#86C5DB"),
    ("series_3", "#A2552B", "#EBA983"),
    ("focus", "#6A2350", "#E5A9CD"),
    ("scrim", "#2A1F22", "#000000"),
)

SCHEMES: Mapping[Scheme, Mapping[str, str]] = MappingProxyType(
    {
        "light": MappingProxyType({name: light for name, light, _ in _COLOURS}),
        "dark": MappingProxyType({name: dark for name, _, dark in _COLOURS}),
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
    *(
        (ink, paper, 4.5)
        for ink in ("good", "warning", "danger")
        for paper in ("surface", "bg", "sunken", f"{ink}_soft")
    ),
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

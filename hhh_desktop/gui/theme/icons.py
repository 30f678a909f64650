"""Pictograms from SVG, coloured by token at the screen's own resolution."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from hhh_desktop.gui.theme.state import current
from hhh_desktop.paths import resources

MIRRORED = frozenset({"back", "next", "undo", "p-undo", "state-withdrawn", "lists"})
"""Pictograms that point along the reading direction, and so turn round where one reads from right to left."""


def pixmap(
    name: str,
    ink: str = "text",
    size: int = 20,
    paper: str = "surface",
    *,
    mirrored: bool = False,
    gap: int = 0,
    ratio: float | None = None,
) -> QPixmap:
    """The pictogram `name` (a file in resources/icons) as a pixmap of `size` pixels.

    `ink` and `paper` are token names; paper is what shows through the holes of a filled pictogram. `gap` adds empty
    pixels on the side where a button's text stands. FileNotFoundError when there is no such pictogram.
    """
    tokens = current().tokens
    if ratio is None:
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, tokens[ink], tokens[paper], size, mirrored, gap, ratio)


def icon(name: str, ink: str = "text", size: int = 20, paper: str = "surface", *, mirrored: bool = False) -> QIcon:
    """The pictogram as an icon whose disabled state is muted; make it again after a change of theme."""
    made = QIcon(pixmap(name, ink, size, paper, mirrored=mirrored))
    made.addPixmap(pixmap(name, "muted", size, paper, mirrored=mirrored), QIcon.Mode.Disabled)
    return made


def forget_pixmaps() -> None:
    """Throws away what was drawn for the former look."""
    _drawn.cache_clear()


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, ink: str, paper: str, size: int, mirrored: bool, gap: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # only who shows a pictogram pays for it

    text = _source(name).replace("#FFFFFF", paper).replace("currentColor", ink)
    drawn = QPixmap(round((size + gap) * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    turned = mirrored and name in MIRRORED
    left = gap if mirrored else 0
    if turned:
        painter.translate(2 * left + size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(left, 0, size, size))
    painter.end()
    return drawn

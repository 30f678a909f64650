"""Draws the program's icon in every size that desktops and Windows ask for, from the one drawing in resources/."""

from __future__ import annotations

import re
import struct
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from building import ROOT, call

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: The salon's plum; the drawing itself takes whatever colour stands round it.
COLOUR = "#6A2350"
_DRAW = """
import sys
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication(["icons"])
renderer = QSvgRenderer(sys.argv[1])
for target in sys.argv[2:]:
    size, path = target.split("=", 1)
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, int(size), int(size)))
    painter.end()
    assert image.save(path, "PNG")
"""


def coloured(drawing: Path) -> str:
    """The drawing in its own colour, to be looked at outside the program."""
    return re.sub(r"currentColor", COLOUR, drawing.read_text(encoding="utf-8"))


def draw_icons(python: Path, drawing: Path, hicolor: Path, name: str) -> None:
    """hicolor/SIZE/apps/NAME.png in all sizes, and the drawing itself as scalable."""
    scalable = hicolor / "scalable/apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_text(coloured(drawing), encoding="utf-8")
    targets = {size: hicolor / f"{size}x{size}/apps" / f"{name}.png" for size in SIZES}
    for path in targets.values():
        path.parent.mkdir(parents=True)
    call([python, "-c", _DRAW, scalable, *(f"{size}={path}" for size, path in targets.items())])


def draw(python: Path, drawing: Path, targets: Mapping[Path, int]) -> None:
    """The drawing in its own colour as PNGs: file -> width and height in pixels."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "icon.svg"
        source.write_text(coloured(drawing), encoding="utf-8")
        call([python, "-c", _DRAW, source, *(f"{size}={path}" for path, size in targets.items())])


def windows_icon(target: Path) -> None:
    """An .ico with PNG pictures (Windows Vista and newer) of the sizes that Windows shows."""
    sizes = (16, 24, 32, 48, 64, 256)
    with tempfile.TemporaryDirectory() as folder:
        drawing = Path(folder) / "icon.svg"
        drawing.write_text(coloured(ROOT / "resources/icons/brand.svg"), encoding="utf-8")
        paths = {size: Path(folder) / f"{size}.png" for size in sizes}
        call([sys.executable, "-c", _DRAW, drawing, *(f"{size}={path}" for size, path in paths.items())])
        pictures = {size: path.read_bytes() for size, path in paths.items()}
    offset, entries = 6 + 16 * len(sizes), b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.write_bytes(struct.pack("<HHH", 0, 1, len(sizes)) + entries + b"".join(pictures.values()))

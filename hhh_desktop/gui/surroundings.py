"""What the window stands in: versions and screens, for reports; nothing of who sits before it."""

from __future__ import annotations

import platform

from hhh_desktop import __version__


def versions() -> dict[str, str]:
    """The versions that matter for a bug, as numbers."""
    from hhh_desktop.services.support import system_name

    return {"version": __version__, "Python": platform.python_version(), "Qt": qt_version(), "system": system_name()}


def qt_version() -> str:
    """Qt's own version, as it runs."""
    from PySide6.QtCore import qVersion

    return str(qVersion())


def screens() -> tuple[tuple[str, str], ...]:
    """Each screen's size and scale; a screen's name may be anybody's and is left out."""
    from PySide6.QtGui import QGuiApplication

    lines = [("platform", QGuiApplication.platformName())]
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size, scale = screen.size(), round(100 * screen.devicePixelRatio())
        lines.append(
            (f"{number}", f"{size.width()}x{size.height()}, {scale} %, {round(screen.logicalDotsPerInch())} dpi")
        )
    return tuple(lines)

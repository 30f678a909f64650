"""Where shipped files and the salon's own files lie: from a checkout, a wheel or a frozen program."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder with icons, themes, translations and consent texts: in a wheel beside the code, else at the top."""
    shipped = _PACKAGE / "_resources"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "resources"


def data_folder(chosen: str | None = None) -> Path:
    """The salon's folder: `chosen` (--data), else HHH_DATA, else the platform's folder for user data."""
    if chosen or (chosen := os.environ.get("HHH_DATA")):
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_path("HerHisHairDesktop", appauthor=False))


def mark_folder() -> Path:
    """Where the second count of wrong passphrases is kept, away from the data folder; HHH_MARKS overrides it."""
    if chosen := os.environ.get("HHH_MARKS"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_state_path("HerHisHairDesktop", appauthor=False))

"""settings.toml in the data folder: flat, readable, and never a reason not to start."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from hhh_desktop.services.settings import Settings, settings_from

FILE_NAME = "settings.toml"


def load_settings(folder: Path) -> Settings:
    """The settings of this data folder; defaults for whatever cannot be read."""
    try:
        text = (folder / FILE_NAME).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Settings()
    import tomllib

    try:
        return settings_from(tomllib.loads(text))
    except ValueError:
        return Settings()


def save_settings(folder: Path, settings: Settings) -> None:
    """Writes all settings; raises StorageFaultError (disk full, read-only folder)."""
    import json

    from hhh_desktop.storage.database import faults
    from hhh_desktop.storage.secure_files import write_atomically

    # JSON's strings and numbers are TOML's too, once DEL and what cannot be encoded are out of the way.
    lines = [f"{name} = {json.dumps(value)}" for name, value in asdict(settings).items()]
    with faults():
        write_atomically(folder / FILE_NAME, ("\n".join(lines) + "\n").encode())

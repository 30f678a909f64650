"""settings.toml in the data folder: flat, readable, and never a reason not to start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hhh_desktop import paths
from hhh_desktop.services.settings import KEPT, Settings, settings_from

FILE_NAME = "settings.toml"


def load_settings(folder: Path) -> Settings:
    """The settings of this data folder, over those of this PC; defaults for whatever cannot be read."""
    defaults, locked = _of_machine()
    without = settings_from({}, defaults, locked)
    try:
        text = (folder / FILE_NAME).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return without
    import tomllib

    try:
        return settings_from(tomllib.loads(text), defaults, locked)
    except ValueError:
        return without


def save_settings(folder: Path, settings: Settings) -> None:
    """Writes all settings that are the salon's own; raises StorageFaultError (disk full, read-only folder).

    What is locked, and what is as the machine's file has it, is not written: a later change there then still holds.
    """
    import json

    from hhh_desktop.storage.database import faults
    from hhh_desktop.storage.secure_files import write_atomically

    defaults, locked = _of_machine()
    values = {name: getattr(settings, name) for name in KEPT if name not in locked}
    own = {name: value for name, value in values.items() if name not in defaults or value != defaults[name]}
    # JSON's strings and numbers are TOML's too, once DEL and what cannot be encoded are out of the way.
    lines = [f"{name} = {json.dumps(value)}" for name, value in own.items()]
    with faults():
        write_atomically(folder / FILE_NAME, ("\n".join(lines) + "\n").encode())


def _of_machine() -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """(defaults, locked) of this PC; most have no such file, and then nothing more is loaded."""
    if not paths.machine_values():
        return {}, {}
    from hhh_desktop.services.machine import machine_defaults

    machine = machine_defaults()
    return machine.defaults, machine.locked

"""Where shipped files and the salon's own files lie: from a checkout, a wheel or a frozen program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder with icons, themes, translations and consent texts: in a wheel beside the code, else at the top."""
    shipped = _PACKAGE / "_resources"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "resources"


def data_folder(chosen: str | None = None) -> Path:
    """The salon's folder: `chosen` (--data), else HHH_DATA, else the machine's default, else the user's own data folder.

    A locked one in the machine's file comes before HHH_DATA; what is said on one call holds for that call.
    """
    if chosen:
        return Path(chosen).expanduser().absolute()
    machine = machine_values() or {}
    if held := _folder_in(machine.get("locked")):
        return held
    if chosen := os.environ.get("HHH_DATA"):
        return Path(chosen).expanduser().absolute()
    if default := _folder_in(machine):
        return default
    import platformdirs

    return Path(platformdirs.user_data_path("HerHisHairDesktop", appauthor=False))


def mark_folder() -> Path:
    """Where the second count of wrong passphrases is kept, away from the data folder; HHH_MARKS overrides it."""
    if chosen := os.environ.get("HHH_MARKS"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_state_path("HerHisHairDesktop", appauthor=False))


def machine_file() -> Path:
    """The file with what an administrator sets for everybody on this PC; where there is none, HHH_DEFAULTS (for trying)."""
    own, chosen = _own_machine_file(), os.environ.get("HHH_DEFAULTS")
    return Path(chosen) if chosen and not own.exists() else own


def is_set_by_administrator() -> bool:
    """Whether the file in force is the machine's own: one that a user's variable names may set, but give no right."""
    return machine_file() == _own_machine_file()


def _own_machine_file() -> Path:
    """The place is written down here, or asked of Windows: a variable that a user can set must not move it."""
    if sys.platform == "win32":
        place = _program_data()
    else:
        place = Path("/Library/Application Support" if sys.platform == "darwin" else "/etc/xdg")
    return place / "HerHisHairDesktop" / "defaults.toml"


def _program_data() -> Path:
    """CSIDL_COMMON_APPDATA (learn.microsoft.com, SHGetFolderPathW); not tried on Windows yet."""
    if sys.platform != "win32":
        raise AssertionError
    import ctypes

    found = ctypes.create_unicode_buffer(260)
    ctypes.windll.shell32.SHGetFolderPathW(None, 0x23, None, 0, found)
    return Path(found.value or "C:/ProgramData")


def machine_values() -> Mapping[str, Any] | None:
    """What stands in the machine's file: nothing when there is none, None when it cannot be read."""
    try:
        text = machine_file().read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return None
    import tomllib

    try:
        return tomllib.loads(text)
    except ValueError:
        return None


def expanded(folder: str) -> str:
    """A folder as an administrator writes it for every user: with ~ and the system's variables filled in."""
    # not Path.expanduser(): that raises where there is no such user, and nothing in the file may stop a start
    return os.path.expandvars(os.path.expanduser(folder))  # noqa: PTH111


def _folder_in(table: object) -> Path | None:
    """The data folder of one table of the machine's file; what is no whole path does not count."""
    value = table.get("data_folder") if isinstance(table, Mapping) else None
    if not (isinstance(value, str) and value) or "\0" in value:
        return None
    folder = Path(expanded(value))
    return folder if folder.is_absolute() else None

"""`hhh support`: the report for whoever helps, to be read before it is given to anybody."""

from __future__ import annotations

import argparse
from pathlib import Path

from hhh_desktop import paths
from hhh_desktop.cli.opening import opened
from hhh_desktop.cli.options import UsageError
from hhh_desktop.cli.output import language, say
from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.times import stamp, system_clock
from hhh_desktop.services.support import Part, text_of


def support(options: argparse.Namespace) -> int:
    """Prints the report, or writes it to --to; with a passphrase the salon is checked too, if it opens."""
    from hhh_desktop.gui.surroundings import qt_version
    from hhh_desktop.storage.settings_file import load_settings
    from hhh_desktop.storage.support import gather

    if options.to and (path := Path(options.to).expanduser().absolute()).exists():
        raise UsageError(f"{path.name} is there already")
    folder = paths.data_folder(options.data)
    settings = load_settings(folder)
    trouble: Exception | None = None
    parts: tuple[Part, ...] = ()
    if options.passphrase_file:
        try:
            with opened(options) as (vault, _):
                parts = gather(folder, settings, vault, Qt=qt_version())
        except (CannotOpenError, StorageFaultError) as error:  # which is what the report is wanted for
            trouble = error
    parts = parts or gather(folder, settings, None, trouble, Qt=qt_version())
    text = text_of(parts, stamp(system_clock()), language())
    if not options.to:
        say({"report": text}, [text.rstrip("\n")], options.json)
        return 0
    from hhh_desktop.storage.database import faults
    from hhh_desktop.storage.secure_files import write_atomically

    with faults():
        write_atomically(path, text.encode())
    say({"path": str(path)}, [str(path)], options.json)
    return 0

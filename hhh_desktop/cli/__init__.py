"""`hhh`: the same services, gates and audit as the window, without a window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from hhh_desktop import paths
from hhh_desktop.cli.options import UsageError, parse
from hhh_desktop.cli.output import error_document
from hhh_desktop.domain.erasure import ErasureNotProvenError, ErasurePutOffError
from hhh_desktop.domain.errors import CannotOpenError, HhhError, StorageFaultError
from hhh_desktop.services.vault_errors import KeyChangeNotNotedError, RotationUnfinishedError
from hhh_desktop.storage.hardening import harden_process, hide_memory

DONE, REFUSED, USAGE, CANNOT_OPEN, BEGUN = 0, 1, 2, 3, 4

#: Something has happened, and something is still to come.
_HALF_WAY = (ErasurePutOffError, ErasureNotProvenError, RotationUnfinishedError, KeyChangeNotNotedError)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code: 0 done, 1 refused and nothing changed, 2 usage, 3 cannot open.

    4 is for what has begun and is not finished, and for what is done and not noted: an erasure or a removal that the
    next start goes on with, a passphrase or recovery code that is in force though the log could not be written.
    """
    harden_process()
    hide_memory()
    arguments = list(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console would refuse a Turkish name
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = argparse.Namespace(data=None)
    try:
        options = parse(arguments)
        return _run(options)
    except UsageError as error:
        _complain({"error": "usage", "message": str(error)}, as_json)
        return USAGE
    except HhhError as error:
        _complain(error_document(error), as_json)
        if isinstance(error, _HALF_WAY):
            return BEGUN
        return CANNOT_OPEN if isinstance(error, CannotOpenError) else REFUSED
    except OSError as error:
        from hhh_desktop.storage.database import fault_of

        fault: StorageFaultError = fault_of(error)
        _complain(error_document(fault) | {"detail": str(error.strerror)}, as_json)
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED
    except Exception as error:
        from hhh_desktop.storage.log_file import note_bug, start_log

        start_log(paths.data_folder(options.data))
        _complain({**error_document(HhhError()), "note": note_bug(error)}, as_json)
        return REFUSED


def _run(options: argparse.Namespace) -> int:
    if options.version:
        from hhh_desktop import __version__

        print(f"hhh {__version__}")
        return DONE
    from hhh_desktop.cli.commands import COMMANDS

    return COMMANDS[options.command](options)


def _complain(document: dict[str, object], as_json: bool) -> None:
    print(json.dumps(document, ensure_ascii=False) if as_json else document["message"], file=sys.stderr)

"""The window: reads the command line, then hands over to the GUI, which is imported only when it is needed."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence

from hhh_desktop import __version__

_NO_SCREEN = (
    "Er is hier geen scherm. Start het programma op een pc met een scherm, of gebruik hhh op de opdrachtregel.\n"
    "There is no screen here. Start the program on a PC with a screen, or use hhh on the command line."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Starts the program; gives the exit code."""
    options = _options(sys.argv[1:] if argv is None else argv)
    if _is_unseen():
        print(_NO_SCREEN, file=sys.stderr)
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C on a terminal ends it without a traceback
    from hhh_desktop.gui.app import run

    return run(options)


def _is_unseen() -> bool:
    """Whether Qt would find no screen: on Linux without a display server, unless a platform was chosen."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform == "linux" and not named


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hhh-desktop", description="Her His Hair Desktop: client records of a salon.")
    parser.add_argument("--version", action="version", version=f"Her His Hair Desktop {__version__}")
    parser.add_argument("--data", metavar="DIR", help="data folder (default: HHH_DATA, else the user's own)")
    parser.add_argument("--language", choices=["nl", "en"], help="language of the program, this time")
    parser.add_argument("--demo", action="store_true", help="open an invented salon in a throw-away folder")
    parser.add_argument("--quit-when-shown", action="store_true", help="leave once the first window is painted")
    return parser.parse_args(list(argv))


if __name__ == "__main__":
    raise SystemExit(main())

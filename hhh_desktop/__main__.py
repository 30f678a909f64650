"""The window: reads the command line, then hands over to the GUI, which is imported only when it is needed."""

from __future__ import annotations

import gc
import getopt
import os
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

from hhh_desktop import __version__

_LANGUAGES = ("nl", "en")
# getopt, because argparse takes 3 ms that the first window would wait for.
_OPTIONS = ("help", "version", "data=", "language=", "demo", "quit-when-shown")
_USAGE = """usage: hhh-desktop [--data DIR] [--language {nl,en}] [--demo] [--quit-when-shown]

Her His Hair Desktop: client records of a salon.

  --data DIR           data folder (default: HHH_DATA, else the user's own)
  --language {nl,en}   language of the program, this time
  --demo               open an invented salon in a throw-away folder
  --quit-when-shown    leave once the first window is painted
  --version            show the version and leave"""
_NO_SCREEN = (
    "Er is hier geen scherm. Start het programma op een pc met een scherm, of gebruik hhh op de opdrachtregel.\n"
    "There is no screen here. Start the program on a PC with a screen, or use hhh on the command line."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Starts the program; gives the exit code."""
    given = _options(sys.argv[1:] if argv is None else argv)
    if given.keys() & {"-h", "--help"}:
        print(_USAGE)
        return 0
    if "--version" in given:
        print(f"Her His Hair Desktop {__version__}")
        return 0
    if _is_unseen():
        print(_NO_SCREEN, file=sys.stderr)
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C on a terminal ends it without a traceback
    gc.disable()  # until the window is painted (`run` sees to that): nothing that is being loaded is rubbish
    from hhh_desktop.gui.loading import restore_import

    restore_import()
    from hhh_desktop.gui.app import run

    return run(
        given.get("--data"),
        given.get("--language"),
        demo="--demo" in given,
        quit_when_shown="--quit-when-shown" in given,
    )


def _is_unseen() -> bool:
    """Whether Qt would find no screen: on Linux without a display server, unless a platform was chosen."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform == "linux" and not named


def _options(arguments: Sequence[str]) -> dict[str, str]:
    """What was asked, by option; leaves with code 2 and a line about it where that is not understood."""
    try:
        pairs, rest = getopt.getopt(list(arguments), "h", _OPTIONS)
    except getopt.GetoptError as error:
        _refuse(str(error))
    given = dict(pairs)
    if rest:
        _refuse(f"unrecognized argument: {rest[0]}")
    if given.get("--language", "nl") not in _LANGUAGES:
        _refuse(f"--language is one of {', '.join(_LANGUAGES)}")
    return given


def _refuse(why: str) -> NoReturn:
    print(f"{_USAGE.splitlines()[0]}\nhhh-desktop: {why}", file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    raise SystemExit(main())

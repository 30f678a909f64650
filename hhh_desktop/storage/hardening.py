"""What the operating system can do for us: no memory of this process in a crash file, files for this user only."""

from __future__ import annotations

import contextlib
import os
import sys

_PR_SET_DUMPABLE = 4


def harden_process() -> None:
    """Core files off, and new files readable by nobody else; promises nothing about RAM or swap."""
    if os.name != "posix":
        return
    os.umask(0o077)
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def hide_memory() -> None:
    """No other program of this user may look into this process, nor a crash reporter; to be called before any key.

    The limit on core files does not hold for a crash reporter that the kernel pipes them to (core(5)); this does
    (PR_SET_DUMPABLE, prctl(2)). Apart from `harden_process` because it takes ctypes, which the first window need not
    wait for.
    """
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

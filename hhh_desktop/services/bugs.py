"""What is told of a bug: kinds and places, never a value, so that anybody may read it and nobody is in it."""

from __future__ import annotations

import errno
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType

_PACKAGE = "hhh_desktop."
_MOST_CAUSES, _MOST_PLACES = 5, 6

#: The words in which Python's fault handler tells what struck (Modules/faulthandler.c); anything else is "unknown".
FAULTS = (
    "Segmentation fault",
    "Aborted",
    "Bus error",
    "Illegal instruction",
    "Floating point exception",
    "Floating-point exception",
    "access violation",
    "stack overflow",
    "int divide by zero",
    "int overflow",
    "float divide by zero",
)


@dataclass(frozen=True, slots=True)
class BugStep:
    """One error of a chain: its kind (the name of its class) and where it passed, as module:line, innermost last."""

    kind: str
    places: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.kind} at {' > '.join(self.places) or '?'}"


@dataclass(frozen=True, slots=True)
class Bug:
    """An error and what it came from, the last first; two with the same kinds and places are the same bug."""

    steps: tuple[BugStep, ...]

    def __str__(self) -> str:
        return "; from ".join(str(step) for step in self.steps)


def bug_of(error: BaseException) -> Bug:
    """The kinds and places of an error; its message, arguments, notes and variables are not looked at."""
    return Bug(tuple(BugStep(_kind(one), _places(one.__traceback__)) for one in _chain(error)))


def bug_of_fault(text: str) -> Bug:
    """The same from what Python's fault handler left (a crash below Python), whose lines hold whole paths.

    Only its own words for the fault, module names and line numbers are taken over.
    """
    kind = next((fault for fault in FAULTS if fault in text.partition("\n")[0]), "unknown")
    threads: list[list[str]] = []
    for line in text.splitlines():
        if "hread 0x" in line or not threads:
            threads.append([])
        if found := re.match(r'\s+File "([^"]*)", line (\d{1,6}) in ', line):
            threads[-1].append(f"{_module_of_path(found[1])}:{found[2]}")
    steps = [BugStep("thread", tuple(reversed(places[:_MOST_PLACES]))) for places in threads if places]
    return Bug((BugStep(f"fault, {kind}", ()), *steps[:_MOST_CAUSES]))


def report_text(bug: Bug, times: int, at: str, versions: Mapping[str, str]) -> str:
    """The report as it is shown and, if that is wished, kept: ASCII, a line per fact."""
    lines = ["Her His Hair Desktop", f"time: {at[:16].replace('T', ' ')} UTC", f"times: {times}"]
    lines += [f"{name}: {value}" for name, value in versions.items()]
    for number, step in enumerate(bug.steps):
        lines += ["", f"{'from ' if number else ''}{step.kind}", *(f"  {place}" for place in step.places)]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or one.__context__


def _kind(error: BaseException) -> str:
    """The class by the name that stands in the code; one that was made while running may be called after anybody."""
    kind = type(error)
    module = sys.modules.get(kind.__module__)
    if getattr(module, kind.__name__, None) is not kind:
        return "Exception"
    number = error.errno if isinstance(error, OSError) else None
    code = errno.errorcode.get(number) if isinstance(number, int) else None
    return f"{kind.__name__} {code}" if code else kind.__name__


def _places(trace: TracebackType | None) -> tuple[str, ...]:
    found = []
    while trace is not None:
        space = trace.tb_frame.f_globals
        name = space.get("__name__")
        module = sys.modules.get(name) if isinstance(name, str) else None
        known = module is not None and module.__dict__ is space  # else the name is a value like any other
        found.append(f"{_short(str(name)) if known else '?'}:{trace.tb_lineno}")
        trace = trace.tb_next
    return tuple(found[-_MOST_PLACES:])


def _short(module: str) -> str:
    return module.removeprefix(_PACKAGE)


def _module_of_path(path: str) -> str:
    """A module's name from its file, without what comes before: a folder is often called after its user."""
    parts = re.split(r"[/\\]", path.removesuffix(".py"))
    for start in ("hhh_desktop", "site-packages"):
        if start in parts:
            inside = parts[len(parts) - parts[::-1].index(start) :]
            return ".".join(inside) if inside and all(re.fullmatch(r"\w{1,40}", part) for part in inside) else "?"
    known = parts[-1] in sys.stdlib_module_names  # of Python's own, the name of the file says enough
    return parts[-1] if known else "?"

"""What PySide6 does at every `import`, undone: it is for programs that switch its features, and this one does not."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  puts its own function in the place of `__import__`


def restore_import() -> None:
    """Gives `import` back to whoever had it before PySide6 looked for features.

    PySide6's function reads the source of every module that is loaded, to see whether it may ask for a feature such as
    `snake_case` (`from __feature__ import …`): 5 ms before the first window, 20 ms more before the desk. It keeps the
    former one as `builtins.__orig_import__`; without that name nothing is changed.
    """
    former = getattr(builtins, "__orig_import__", None)
    if former is not None:
        vars(builtins)["__import__"] = former

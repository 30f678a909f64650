"""The first window waits for nothing that it does not need: not for our modules, not for PySide6's classes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.project import ROOT

#: What is loaded once the window stands there, or when it is used.
LATER = {
    *("concurrent.futures", "ctypes", "tomllib", "calendar", "logging.handlers", "platformdirs", "secrets", "sqlite3"),
    *("sqlcipher3", "cryptography", "argon2", "jinja2", "phonenumbers", "babel", "segno", "zxcvbn", "email_validator"),
    *("PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtTest"),
    *("hhh_desktop.gui.session", "hhh_desktop.gui.clipboard", "hhh_desktop.storage.folder_kind", "socket"),
    *("hhh_desktop.demo", "hhh_desktop.domain.client", "hhh_desktop.services.ports", "hhh_desktop.services.purposes"),
    *("hhh_desktop.storage.database", "hhh_desktop.storage.vault", "hhh_desktop.export", "hhh_desktop.gui.flows.desk"),
    *("hhh_desktop.gui.flows.setup", "hhh_desktop.gui.views.main_window", "hhh_desktop.gui.views.client_form"),
}
#: PySide6 makes a class when it is first used, and whole families at once when it has to recognise an object of Qt's.
UNUSED = {"QCalendarWidget", "QWizard", "QMdiArea", "QTimeLine", "QPdfWriter", "QSettings"}

_PROGRAM = """
import sys
from hhh_desktop.gui.flows import start
start.AFTER_PAINTING_MS = 10**8  # nothing late comes into it, however slow the PC
{before}
from hhh_desktop.__main__ import main
code = main(["--data", sys.argv[1], "--quit-when-shown"])
import json
from PySide6.QtCore import QObject
def below(made):
    return {{made.__name__}}.union(*(below(one) for one in made.__subclasses__()))
print(json.dumps([code, sorted(sys.modules), sorted(below(QObject))]))
"""
_FILTER = """
from PySide6.QtCore import QObject
from hhh_desktop.gui import app
class Program(app.Program):
    def start(self):
        self._qt.installEventFilter(self)
        super().start()
app.Program = Program
"""


def _started(folder: Path, before: str = "") -> tuple[set[str], set[str]]:
    """Modules loaded and Qt classes made by a program that has shown its first window and left."""
    program = _PROGRAM.format(before=before)
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    code, modules, classes = json.loads(done.stdout.splitlines()[-1])
    assert code == 0
    assert {"UnlockView", "StartWindow", "IconButton"} <= set(classes), "it was the unlock window that was shown"
    return set(modules), set(classes)


@pytest.fixture
def salon(tmp_path: Path) -> Path:
    """What the unlock window reads: names in a key file."""
    slots = [{"kind": "staff", "name": "Marije", "role": "owner", "hint": ""}]
    (tmp_path / "records.keys").write_text(json.dumps({"slots": slots}), encoding="utf-8")
    return tmp_path


def test_the_first_window_waits_for_nothing_it_does_not_need(salon: Path) -> None:
    modules, classes = _started(salon)
    assert modules & LATER == set()
    assert classes & UNUSED == set()


@pytest.mark.parametrize(
    ("before", "module", "made"),
    [("import hhh_desktop.storage.vault", "hhh_desktop.storage.vault", None), (_FILTER, None, "QWizard")],
    ids=["a module too early", "a filter on the whole program"],
)
def test_the_check_sees_what_comes_too_early(salon: Path, before: str, module: str | None, made: str | None) -> None:
    modules, classes = _started(salon, before)
    assert module is None or module in modules & LATER
    assert made is None or made in classes & UNUSED


def test_loading_a_module_does_not_read_its_source() -> None:
    """PySide6 puts a function in the place of `__import__` that does."""
    assert _said("import PySide6.QtCore") == "__feature_import__", "if not, gui/loading.py has had its day"
    assert _said("from hhh_desktop.gui.loading import restore_import; restore_import()") != "__feature_import__"


def _said(before: str) -> str:
    program = f"{before}\nimport builtins\nprint(builtins.__import__.__name__)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_every_module_that_must_wait_exists() -> None:
    """A name that nothing has any more would be kept out of the first window by that alone."""
    ours = [name for name in LATER if name.startswith("hhh_desktop.")]
    paths = [ROOT / name.replace(".", "/") for name in ours]
    assert [str(path) for path in paths if not path.is_dir() and not path.with_suffix(".py").is_file()] == []

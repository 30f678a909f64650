"""The layers hold: what knows Qt, what knows the database, and what needs nothing but Python."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, modules

CORE = ("domain", "services", "storage", "export", "cli", "paths")

IMPORT_ALL = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("there is no Qt here: " + name)

sys.meta_path.insert(0, NoQt())
import hhh_desktop
for part in sys.argv[1:]:
    for found in pkgutil.walk_packages(hhh_desktop.__path__, "hhh_desktop."):
        # a __main__ is started, not imported
        if (found.name + ".").startswith("hhh_desktop." + part + ".") and not found.name.endswith("__main__"):
            importlib.import_module(found.name)
"""


def import_without_qt(*parts: str) -> subprocess.CompletedProcess[str]:
    """Import every module of these parts in a Python of its own that has no Qt."""
    command = [sys.executable, "-c", IMPORT_ALL, *parts]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_core_loads_without_qt() -> None:
    done = import_without_qt(*CORE)
    assert done.returncode == 0, done.stderr


def test_the_window_does_not_so_the_test_above_can_fail() -> None:
    done = import_without_qt("gui")
    assert done.returncode != 0
    assert "there is no Qt here" in done.stderr


def foreign(source: str) -> set[str]:
    """What a module imports that is neither Python's own nor the domain's."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module or "")
    own = ("hhh_desktop.domain", "hhh_desktop.domain.")
    return {
        name
        for name in names
        if name.partition(".")[0] not in sys.stdlib_module_names and not (name == own[0] or name.startswith(own[1]))
    }


@pytest.mark.parametrize("module", modules(PACKAGE / "domain"), ids=lambda path: path.name)
def test_the_domain_imports_only_python_and_itself(module: Path) -> None:
    assert foreign(module.read_text(encoding="utf-8")) == set()


def test_a_library_in_the_domain_would_be_seen() -> None:
    assert foreign("import json\nfrom hhh_desktop.domain import client\nimport attr") == {"attr"}
    assert foreign("from hhh_desktop.services import register") == {"hhh_desktop.services"}
    assert foreign("def f():\n    from hhh_desktop import paths") == {"hhh_desktop"}


# One forbidden import for each contract in pyproject.toml: where it is put, what it says, which contract must notice.
TRESPASSES = [
    ("domain/bad_qt.py", "import PySide6.QtCore", "Only the window knows Qt"),
    ("services/bad_cipher.py", "import sqlcipher3", "Only storage knows the database driver and the ciphers"),
    ("domain/bad_library.py", "import phonenumbers", "The domain needs nothing but Python"),
    ("gui/views/bad_store.py", "import hhh_desktop.storage", "What is on the screen never reaches storage"),
    ("services/bad_layer.py", "import hhh_desktop.storage", "Layers point inwards"),
    ("export/bad_neighbour.py", "import hhh_desktop.storage", "Layers point inwards"),
    ("gui/theme/bad_order.py", "import hhh_desktop.gui.views", "A screen is built from the theme upwards"),
]


def lint(folder: Path) -> str:
    """What import-linter says of the package copied into a folder, with the project's own contracts."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    environment = dict(os.environ, PYTHONPATH=str(folder), PYTHONIOENCODING="utf-8")
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


def test_every_contract_notices_a_trespass(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "hhh_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    assert "0 broken" in lint(tmp_path)

    for place, code, _ in TRESPASSES:
        (tmp_path / "hhh_desktop" / place).write_text(code + "\n", encoding="utf-8")
    said = lint(tmp_path)
    parts = re.split(r"\n([^\n]+)\n-{4,}\n", said)
    reports = dict(zip(parts[1::2], parts[2::2], strict=True))
    for place, _, contract in TRESPASSES:
        module = "hhh_desktop." + place.removesuffix(".py").replace("/", ".")
        assert f"{contract} BROKEN" in said
        assert module in reports[contract], f"{contract} did not notice {module}"


def test_packaging_is_no_package() -> None:
    """`packaging/__init__.py` would hide PyPI's `packaging` from the tools that build the installers."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
    import packaging.version as real

    assert ROOT / "packaging" not in Path(str(real.__file__)).parents

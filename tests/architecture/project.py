"""What the architecture tests share: where the project stands, its files, and its scripts as modules."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "hhh_desktop"


def script(path: str) -> ModuleType:
    """A script of the project (`run.py`, `packaging/licences.py`) as a new module of its own."""
    name = "script_" + Path(path).stem
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that is committed, or would be: what git ignores is left out."""
    listed = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    return tuple(path for name in names if name and (path := ROOT / name).is_file())


def modules(folder: Path = PACKAGE) -> list[Path]:
    """The hand-written modules in a folder, those generated from forms left out."""
    return [path for path in sorted(folder.rglob("*.py")) if not path.name.startswith("ui_")]


def calls(tree: ast.AST) -> Iterator[tuple[str, str, ast.Call]]:
    """Each call as (what it is called on, or "" for nothing; the name called; the call): `QMessageBox.about(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            yield owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "?"), node.func.attr, node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id, node

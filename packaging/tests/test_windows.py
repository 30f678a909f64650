"""What the Windows payload holds, and what may not be in it; read from the folder that `packaging/build.py windows` made."""

from __future__ import annotations

import ast
import re
import shutil
import struct
import sys
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import windows_payload  # noqa: E402 - packaging/ is no package, on purpose
from building import WORK, sha256, version  # noqa: E402

#: Beside the packages: what the embeddable Python brings, and ours.
OUTSIDE = [
    "MANIFEST.sha256",
    "hhh-desktop.exe",
    "hhh-desktop.ico",
    "hhh.exe",
    "runtime/LICENSE.txt",
    "runtime/python3.dll",
    "runtime/python3[0-9]*.dll",
    "runtime/python3[0-9]*.zip",
    "runtime/python3[0-9]*._pth",
    "runtime/libffi-8.dll",
    "runtime/vcruntime140*.dll",
    *(f"runtime/{name}.pyd" for name in ("_bz2", "_ctypes", "_decimal", "_elementtree", "_lzma", "_queue", "_socket")),
    *(f"runtime/{name}.pyd" for name in ("_uuid", "_wmi", "pyexpat", "select", "unicodedata")),
    "runtime/lib/hhh_desktop/*",
]
#: No code path may reach a network through TLS, or write a database in the clear; a stub of the tests is in no payload.
FORBIDDEN = re.compile(
    r"(^|/)(_ssl|ssl|libssl[^/]*|libcrypto[^/]*|sqlite3|_hashlib|icuuc|mscms)\.(pyd|dll|py|pyc)$|/stubs?/"
)
#: Asked for in a `try`, or only on another system: what Python itself looks up by name and does without.
ELSEWHERE = {"PySide6.QtDBus", "PySide6.QtTest", "resource", "termios", "fcntl", "pwd", "grp"}
#: Inside Python's own library on Windows, and not here; the last one Python makes out of another as it starts.
BUILT_IN = {"array", "binascii", "cmath", "math", "mmap", "msvcrt", "nt", "winreg", "zlib", "collections.abc"}


@pytest.fixture(scope="session")
def payload() -> Path:
    """The folder; skipped where nobody has built it, as on a machine without the embeddable Python."""
    folder = WORK / "windows"
    if not (folder / windows_payload.MANIFEST).is_file():
        pytest.skip("packaging/build.py windows has not run here")
    return folder


def _names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in windows_payload.files(folder)]


def _unexpected(names: list[str]) -> list[str]:
    rules = windows_payload.rules()
    allowed = [*OUTSIDE, *(f"runtime/lib/{one}" for patterns in rules["wheels"].values() for one in patterns)]
    never = rules["never"]["files"]
    return [
        name
        for name in names
        if not any(fnmatch(name, pattern) for pattern in allowed)
        or (not name.startswith("runtime/lib/hhh_desktop/") and any(fnmatch(name, pattern) for pattern in never))
    ]


def _forbidden(names: list[str]) -> list[str]:
    return [name for name in names if FORBIDDEN.search(name) and "/sqlcipher3/" not in name]


def test_every_file_is_expected(payload: Path) -> None:
    assert _unexpected(_names(payload)) == []


@pytest.mark.parametrize(
    "stray",
    ["runtime/_ssl.pyd", "runtime/lib/wheel.txt", "notes.txt", "runtime/lib/cryptography/_rust.pyi", "python.exe"],
)
def test_a_stray_file_is_caught(stray: str) -> None:
    assert _unexpected([stray]) == [stray]


def test_nothing_can_reach_a_network_or_write_a_plain_database(payload: Path) -> None:
    names = _names(payload)
    assert _forbidden(names) == []
    assert not [name for name in names if Path(name).name.lower().startswith("_sqlite3") and "/sqlcipher3/" not in name]
    assert [name for name in names if Path(name).name.startswith("_sqlite3")], "SQLCipher itself is there"


@pytest.mark.parametrize(
    "name", ["runtime/_ssl.pyd", "runtime/sqlite3.dll", "runtime/libcrypto-3.dll", "icuuc.dll", "runtime/lib/stubs/x.c"]
)
def test_what_is_forbidden_would_be_seen(name: str) -> None:
    assert _forbidden([name]) == [name]


def test_the_manifest_names_every_file_as_it_is(payload: Path) -> None:
    lines = (payload / windows_payload.MANIFEST).read_text(encoding="utf-8").splitlines()
    named = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    found = {name: sha256(payload / name) for name in _names(payload) if name != windows_payload.MANIFEST}
    assert named == found


# ── every import is met ─────────────────────────────────────────────────────────────────────────────────────────────


def _asks_platform(node: ast.expr) -> bool | None:
    """What `sys.platform == "…"` (or `!=`, or `os.name == "…"`) is on Windows; None when it is another question."""
    if not (isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.comparators[0], ast.Constant)):
        return None
    asked, value = ast.unparse(node.left), node.comparators[0].value
    if asked not in {"sys.platform", "os.name"}:
        return None
    same = value == {"sys.platform": "win32", "os.name": "nt"}[asked]
    return same if isinstance(node.ops[0], ast.Eq) else not same if isinstance(node.ops[0], ast.NotEq) else None


def _imports(node: ast.AST) -> Iterator[tuple[str, str]]:
    """(module, name or "") of each import statement that is reached on Windows; what only type checkers read is not."""
    if isinstance(node, ast.If):
        if ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            return
        answer = _asks_platform(node.test)
        parts = [*([] if answer is False else node.body), *([] if answer is True else node.orelse)]
        for part in parts:
            yield from _imports(part)
        return
    if isinstance(node, ast.Import):
        yield from ((one.name, "") for one in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "the program imports by whole names"
        yield from ((str(node.module), one.name) for one in node.names)
    for child in ast.iter_child_nodes(node):
        yield from _imports(child)


class Lookup:
    """Which modules a payload can import."""

    def __init__(self, payload: Path) -> None:
        self._lib, self._runtime = payload / "runtime/lib", payload / "runtime"
        (standard,) = self._runtime.glob("python3[0-9]*.zip")
        with zipfile.ZipFile(standard) as zipped:
            names = {name.removesuffix(".pyc").replace("/", ".") for name in zipped.namelist() if name.endswith(".pyc")}
        self._standard = {name.removesuffix(".__init__") for name in names}
        self._standard |= {path.name.partition(".")[0] for path in self._runtime.glob("*.pyd")}

    def has(self, module: str) -> bool:
        """Whether there is such a module: built in, of the standard library, or a file."""
        if module in sys.builtin_module_names or module in self._standard or module in BUILT_IN:
            return True
        path = self._lib / module.replace(".", "/")
        beside = [one.name for one in path.parent.glob(f"{path.name}.*")] if path.parent.is_dir() else []
        return path.is_dir() or any(name.endswith((".py", ".pyd")) for name in beside)

    def missing(self, source: Path) -> list[str]:
        """The imports of one of our modules that nothing meets."""
        tree = ast.parse(source.read_text(encoding="utf-8"))
        modules = {module for module, _ in _imports(tree)}
        # `from PySide6 import QtSvg` names a module too; those of ours are looked up by their file
        modules |= {f"{module}.{name}" for module, name in _imports(tree) if module == "PySide6" and name[:2] == "Qt"}
        return sorted(module for module in modules if module not in ELSEWHERE and not self.has(module))


def _missing(payload: Path) -> dict[str, list[str]]:
    lookup, ours = Lookup(payload), payload / "runtime/lib/hhh_desktop"
    found = {path.relative_to(ours).as_posix(): lookup.missing(path) for path in sorted(ours.rglob("*.py"))}
    return {name: missing for name, missing in found.items() if missing}


def test_every_import_of_the_program_is_met(payload: Path) -> None:
    assert _missing(payload) == {}


@pytest.mark.parametrize(
    "gone", ["segno", "PySide6/QtSvg.pyd", "stdnum/nl", "hhh_desktop/services/settings.py", "zxcvbn"]
)
def test_a_missing_import_is_found(payload: Path, tmp_path: Path, gone: str) -> None:
    copy = tmp_path / "payload"
    (copy / "runtime").mkdir(parents=True)
    for path in (payload / "runtime").iterdir():
        if path.name != "lib":
            (copy / "runtime" / path.name).symlink_to(path)
    shutil.copytree(payload / "runtime/lib", copy / "runtime/lib", copy_function=_link)
    removed = copy / "runtime/lib" / gone
    shutil.rmtree(removed) if removed.is_dir() else removed.unlink()
    assert _missing(copy)


def _link(source: str, target: str) -> None:
    Path(target).symlink_to(source)


def test_an_import_for_another_system_is_not_asked_for() -> None:
    code = (
        "import sys\nif sys.platform == 'linux':\n    import one\nelif sys.platform == 'win32':\n    import two\n"
        "if TYPE_CHECKING:\n    import three\ndef late():\n    import four\n"
    )
    assert [module for module, _ in _imports(ast.parse(code))] == ["sys", "two", "four"]


# ── ours in it is what stands here ──────────────────────────────────────────────────────────────────────────────────


def test_resources_and_licences_are_in_it(payload: Path) -> None:
    shipped = payload / "runtime/lib/hhh_desktop/_resources"
    for name in ("licences/THIRD_PARTY.md", "licences/lgpl-3.0.txt", "consent/purposes.toml", "i18n/hhh_desktop_en.qm"):
        assert (shipped / name).is_file(), name


def test_the_starters_carry_the_version_and_are_for_this_kind_of_windows(payload: Path) -> None:
    for name, subsystem in (("hhh-desktop.exe", 2), ("hhh.exe", 3)):
        data = (payload / name).read_bytes()
        header = struct.unpack_from("<I", data, 0x3C)[0]
        assert data[header : header + 4] == b"PE\0\0"
        assert struct.unpack_from("<H", data, header + 4)[0] == 0x8664, "64 bits"
        assert struct.unpack_from("<H", data, header + 24 + 68)[0] == subsystem
        assert version().encode("utf-16-le") in data
        assert struct.unpack_from("<H", data, header + 24 + 70)[0] & 0x0160 == 0x0160, (
            "ASLR, high entropy, no execution of data"
        )


def test_no_file_names_the_machine_that_built_it(payload: Path) -> None:
    places = [str(ROOT).encode(), b"/build/package/"]
    found = [name for name in _names(payload) if any(place in (payload / name).read_bytes() for place in places)]
    assert found == []


def test_the_standard_library_that_is_left_is_the_zip_only(payload: Path) -> None:
    (paths,) = (payload / "runtime").glob("python3[0-9]*._pth")
    (standard,) = (payload / "runtime").glob("python3[0-9]*.zip")
    assert paths.read_text(encoding="utf-8").split() == [standard.name, ".", "lib"]

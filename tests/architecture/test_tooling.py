"""The two commands, the pinned dependencies, the checks and the wheel do what they promise."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.project import PACKAGE, ROOT, project_files, script

LOCKS = ("requirements.lock", "requirements-dev.lock")
posix_only = pytest.mark.skipif(os.name == "nt", reason="made of shell scripts and links")


# --- run.py ---------------------------------------------------------------------------------------------------------


def imported(source: str) -> set[str]:
    """The top-level names of all that a script imports."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names}


def test_run_needs_nothing_but_python() -> None:
    assert imported((ROOT / "run.py").read_text(encoding="utf-8")) <= sys.stdlib_module_names
    assert imported("def f():\n    import json, attr.x\n    from yaml import load") == {"json", "attr", "yaml"}


def test_an_older_python_can_read_run_far_enough_to_be_told() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    with pytest.raises(SyntaxError):
        ast.parse("match x:\n    case 1: pass", feature_version=(3, 7))


def test_an_older_python_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run.py")
    monkeypatch.setattr(run.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"^run\.py: Python 3\.11 or newer is needed, and this is Python 3\.9\.$"):
        run.main([])


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small project with run.py, everything set up, and a program that tells how it was started and leaves with 7."""
    for name in ("run.py", "pyproject.toml", *LOCKS):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / ".venv/bin").mkdir(parents=True)
    program = tmp_path / ".venv/bin/python"
    program.write_text('#!/bin/sh\necho "$PWD: $QT_QPA_PLATFORM: $*"\nexit 7\n', encoding="utf-8")
    program.chmod(0o755)
    remember = "import run, json; levels = {level: run.fingerprint(level) for level in run.LOCKS};"
    remember += "run.READY.write_text(json.dumps({'whose': run.whose(), **levels}))"
    subprocess.run([sys.executable, "-c", remember], cwd=tmp_path, check=True)
    return tmp_path


def start(small: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`run.py` of the small project, from a folder elsewhere, without a screen unless the environment says so."""
    nowhere = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    nowhere.pop("QT_QPA_PLATFORM", None)
    elsewhere = small / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    command = [sys.executable, str(small / "run.py"), *arguments]
    return subprocess.run(
        command, cwd=elsewhere, env={**nowhere, **environment}, capture_output=True, encoding="utf-8", check=False
    )


@posix_only
def test_arguments_folder_and_exit_code_pass_through(small: Path) -> None:
    done = start(small, "--data", "salon", DISPLAY=":9")
    assert done.stdout == f"{small}/elsewhere: : -P -m hhh_desktop --data salon\n"
    assert (done.returncode, done.stderr) == (7, "")


@posix_only
def test_the_tests_run_offscreen_in_the_project(small: Path) -> None:
    done = start(small, "test", "-k", "word")
    assert (done.stdout, done.returncode) == (f"{small}: offscreen: -m pytest -k word\n", 7)


@posix_only
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no screen")
def test_without_a_screen_it_says_so_and_how_to_go_on(small: Path) -> None:
    done = start(small)
    assert (done.returncode, done.stdout) == (1, "")
    for words in ("geen scherm", "no screen", "xvfb-run", "hhh", "run.py test"):
        assert words in done.stderr
    assert "Traceback" not in done.stderr


@posix_only
@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_what_needs_no_screen_is_answered_without_one(small: Path, arguments: list[str]) -> None:
    assert start(small, *arguments).returncode == 7


@posix_only
@pytest.mark.parametrize(("platform", "code"), [("offscreen", 7), ("xcb", 1), ("wayland", 1)])
def test_a_platform_that_nobody_sees_needs_no_screen(small: Path, platform: str, code: int) -> None:
    assert start(small, "--quit-when-shown", QT_QPA_PLATFORM=platform).returncode == code


def test_on_windows_the_exit_code_passes_through_and_ctrl_c_is_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run.py")
    waits = iter([KeyboardInterrupt, 5])

    def wait(_: object) -> int:
        answer = next(waits)
        if answer is KeyboardInterrupt:
            raise KeyboardInterrupt
        return answer

    monkeypatch.setattr(run, "WINDOWS", True)
    monkeypatch.setattr("subprocess.Popen", type("Popen", (), {"__init__": lambda *_, **__: None, "wait": wait}))
    with pytest.raises(SystemExit) as left:
        run.hand_over(["program"], {})
    assert left.value.code == 5


@posix_only
def test_nothing_to_do_loads_nothing_heavy(small: Path) -> None:
    code = "import sys; before = set(sys.modules); import run;"
    code += "run.hand_over = lambda *_: print(*sorted(set(sys.modules) - before)); run.main(['test'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=small, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "json" in loaded
    assert not {"ctypes", "subprocess", "ensurepip", "shutil"} & loaded


def steps_taken(small: Path, monkeypatch: pytest.MonkeyPatch, fails: str = "no step") -> list[str]:
    """Set up the small project with every command recorded instead of run; the one that holds `fails` fails."""
    monkeypatch.syspath_prepend(small)
    run = script(str(small / "run.py"))
    taken: list[str] = []
    monkeypatch.setattr(run, "call", lambda command: taken.append(" ".join(command)) or (fails in taken[-1]))
    monkeypatch.setattr(run, "missing_packages", lambda _: [])
    monkeypatch.setattr(run, "hand_over", lambda *_: None)
    run.main(["test"])
    return taken


@posix_only
def test_a_renewed_lock_is_installed_over_the_old(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert steps_taken(small, monkeypatch) == []
    with (small / "requirements-dev.lock").open("a", encoding="utf-8") as lock:
        lock.write("# renewed\n")
    packages, project = steps_taken(small, monkeypatch)
    assert "--require-hashes --only-binary :all: -r" in packages
    assert "--no-deps --no-build-isolation --editable" in project
    assert steps_taken(small, monkeypatch) == []


@posix_only
@pytest.mark.parametrize("left", ["", "{}", '{"whose": ["3.11", "another folder"]}'])
def test_a_half_made_or_moved_environment_is_made_anew(small: Path, monkeypatch: pytest.MonkeyPatch, left: str) -> None:
    (small / ".venv/ready.json").write_text(left, encoding="utf-8")
    assert " -m venv --clear " in steps_taken(small, monkeypatch)[0]


@posix_only
@pytest.mark.parametrize("fails", ["--require-hashes", "--editable"])
def test_a_set_up_cut_short_is_begun_again(small: Path, monkeypatch: pytest.MonkeyPatch, fails: str) -> None:
    with (small / "pyproject.toml").open("a", encoding="utf-8") as settings:
        settings.write("# changed\n")
    with pytest.raises(SystemExit, match="failed"):
        steps_taken(small, monkeypatch, fails)
    assert " -m venv --clear " in steps_taken(small, monkeypatch)[0]


@posix_only
def test_packages_that_cannot_be_installed_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run.py")
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(SystemExit, match="libgl1 libegl1"):
        run.install_packages(["libgl1", "libegl1"])


@posix_only
def test_apt_asks_for_the_lists_when_there_are_none_or_they_are_old(monkeypatch: pytest.MonkeyPatch) -> None:
    run = script("run.py")
    taken: list[str] = []
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr(run, "call", lambda command: taken.append(" ".join(command)) or len(taken) == 1)
    monkeypatch.setattr(run.Path, "glob", lambda *_: iter([Path("a_Packages")]))
    run.install_packages(["libgl1"])
    assert [re.findall(r"\b(install|update)(?= |$)", step) for step in taken] == [["install"], ["update"], ["install"]]


# --- locks ----------------------------------------------------------------------------------------------------------


def pins(lock: str) -> dict[str, tuple[str, list[str]]]:
    """A lock's text as name → (version, hashes); ValueError for a line that is anything else than a pin and hashes."""
    found: dict[str, tuple[str, list[str]]] = {}
    for line in lock.replace("\\\n", "").splitlines():
        match = re.fullmatch(r"([a-z0-9-]+)==([^ ;]+)( ;.*?)?((?: +--hash=sha256:[0-9a-f]{64})+) *", line)
        if not match:
            raise ValueError(line)
        found[match[1]] = (match[2], sorted(match[4].split()))
    return found


def locked(name: str) -> dict[str, tuple[str, list[str]]]:
    """The pins of one of the project's locks."""
    return pins((ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_is_versions_and_hashes_and_nothing_else(name: str) -> None:
    """So it holds no address and no folder either."""
    assert len(locked(name)) > 20


@pytest.mark.parametrize(
    "line",
    [
        "attrs==26.1.0",
        "attrs>=26 --hash=sha256:" + "0" * 64,
        "--index-url https://example.org",
        "attrs @ file:x",
        "-e .",
    ],
)
def test_a_lock_with_anything_else_would_be_seen(line: str) -> None:
    with pytest.raises(ValueError, match=re.escape(line)):
        pins(line)


def test_what_is_tested_is_what_is_shipped() -> None:
    tested = locked("requirements-dev.lock")
    assert {name: pin for name, pin in locked("requirements.lock").items() if tested.get(name) != pin} == {}


def test_the_locks_hold_what_the_project_asks_for() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = settings["dependency-groups"]
    wanted = {
        "requirements.lock": settings["project"]["dependencies"] + groups["build"],
        "requirements-dev.lock": [line for line in groups["dev"] if isinstance(line, str)],
    }
    for lock, lines in wanted.items():
        pinned = locked(lock)
        for asked in map(Requirement, lines):
            version, _ = pinned.get(canonicalize_name(asked.name), ("none", []))
            assert version != "none" and asked.specifier.contains(version), f"{asked}: run `just lock`"


# --- checks ---------------------------------------------------------------------------------------------------------


def test_every_licence_is_allowed() -> None:
    licences = script("packaging/licences.py")
    assert licences.refused(licences.distributions()) == []


@pytest.mark.parametrize(
    ("says", "allowed"),
    [
        ("License-Expression: MIT OR GPL-3.0-only", True),
        ("License-Expression: MIT AND GPL-3.0-only", False),
        ("Classifier: License :: OSI Approved :: BSD License", True),
        ("Classifier: License :: OSI Approved :: GNU Affero General Public License v3", False),
        ("License: Apache-2.0", True),
        ("Summary: says nothing", False),
    ],
)
def test_a_licence_that_is_not_allowed_names_its_package(tmp_path: Path, says: str, allowed: bool) -> None:
    licences = script("packaging/licences.py")
    (tmp_path / "thing-1.0.dist-info").mkdir()
    about = f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{says}\n"
    (tmp_path / "thing-1.0.dist-info/METADATA").write_text(about, encoding="utf-8")
    found = licences.refused(licences.distributions(path=[str(tmp_path)]))
    assert [line.partition(":")[0] for line in found] == ([] if allowed else ["thing 1.0"])


@posix_only
@pytest.mark.parametrize(("broken", "code"), [("", 0), ("ruff mypy", 1), ("python3", 1)])
def test_ci_runs_every_part_and_names_those_that_fail(tmp_path: Path, broken: str, code: int) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/run", tmp_path / ".ci")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    tools = set(re.findall(r"\$bin/([a-z-]+)", (ROOT / ".ci/run").read_text(encoding="utf-8")))
    for name in [*tools, "python3"]:
        tool = tmp_path / ("python3" if name == "python3" else f".venv/bin/{name}")
        tool.write_text(f"#!/bin/sh\nexit {1 if name in broken.split() and name else 0}\n", encoding="utf-8")
        tool.chmod(0o755)
    done = subprocess.run(
        ["bash", ".ci/run"],
        cwd=tmp_path,
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    if broken == "ruff mypy":
        assert "== FAILED: format lint types" in done.stdout
    if broken != "python3":
        assert "== licences" in done.stdout


def test_every_recipe_is_a_short_name_with_a_line_of_help() -> None:
    lines = (ROOT / "justfile").read_text(encoding="utf-8").splitlines()
    recipes = [(before, line) for before, line in pairwise(lines) if re.match(r"[a-z].*:$", line)]
    assert len(recipes) > 8
    for before, line in recipes:
        assert before.startswith("# "), f"{line} has no line of help"
        assert re.match(r"[a-z]+(-[a-z]+)?( \*args)?:$", line), f"{line} is not short"


# --- wheel ----------------------------------------------------------------------------------------------------------


def test_the_wheel_holds_the_program_and_its_resources_and_nothing_else(tmp_path: Path) -> None:
    build = [str(Path(sys.executable).with_name("hatchling")), "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    resources = [path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    assert {f"hhh_desktop/_resources/{path.as_posix()}" for path in resources} <= names
    assert {path.relative_to(ROOT).as_posix() for path in project_files() if path.is_relative_to(PACKAGE)} <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"hhh_desktop"}
    assert not [name for name in names if name.endswith(".ui") or "/tests/" in name or "__pycache__" in name]

"""What is in the Debian package, what may not be in it, and that the program in it does its work from where it is put."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIB = Path("usr/lib/hhh-desktop")
PASSPHRASE = "vier losse woorden samen"


@pytest.fixture(scope="session")
def package() -> Path:
    """The package that `packaging/build.py linux` made last."""
    found = sorted((ROOT / "dist").glob("hhh-desktop_*_amd64.deb"))
    assert found, "build it first: python packaging/build.py linux"
    return found[-1]


@pytest.fixture(scope="session")
def tree(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package unpacked, somewhere it was not built."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return folder


def _files(tree: Path) -> Iterator[Path]:
    yield from (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())


def _run(tree: Path, *words: str, name: str = "hhh", **more: str) -> subprocess.CompletedProcess[str]:
    """Runs the unpacked program as somebody with nothing else: no Python, no checkout in reach."""
    home = tree / "home"
    home.mkdir(exist_ok=True)
    environment = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
    command = [str(tree / "usr/bin" / name), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=home)


# ── what is in it ───────────────────────────────────────────────────────────────────────────────────────────────────


def _unexpected(names: list[str], allowed: list[str]) -> list[str]:
    return [name for name in names if not any(fnmatch(name, pattern) for pattern in allowed)]


def _allowed() -> list[str]:
    lines = (ROOT / "packaging/linux/payload.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_every_file_is_expected_and_every_expectation_is_met(tree: Path) -> None:
    names = [str(path.relative_to(tree)) for path in tree.rglob("*") if not path.is_dir()]
    assert _unexpected(names, _allowed()) == []
    assert [pattern for pattern in _allowed() if not any(fnmatch(name, pattern) for name in names)] == []


def test_a_stray_file_is_caught() -> None:
    assert _unexpected([str(LIB / "_internal/_ssl.cpython-311-x86_64-linux-gnu.so")], _allowed())


def test_nothing_can_reach_a_network_or_write_a_plain_database(tree: Path) -> None:
    names = [str(path.relative_to(tree / LIB)) for path in _files(tree / LIB)]
    found = [name for name in names if re.search(r"_ssl|libssl|_?sqlite3\.", name)]
    assert [name.partition(".")[0] for name in found] == ["_internal/sqlcipher3/_sqlite3"]


def _places(data: bytes) -> list[bytes]:
    ours = [str(ROOT).encode(), os.fsencode(Path.home()) + b"/", b"/build/package/"]
    hosts = [b"pypi" + b".org", b"pythonhosted" + b".org", b"registry" + b".npmjs", b"deb.debian" + b".org"]
    return [place for place in (*ours, *hosts) if place in data]


def test_no_file_names_the_machine_that_built_it_or_a_registry(tree: Path) -> None:
    found = {str(path.relative_to(tree)): _places(path.read_bytes()) for path in _files(tree)}
    assert {name: places for name, places in found.items() if places} == {}


def test_a_place_of_the_build_is_found() -> None:
    assert _places(b"x" + str(ROOT).encode() + b"/hhh_desktop/paths.py")


def test_libraries_look_for_each_other_beside_themselves_only(tree: Path) -> None:
    wrong = []
    for path in _files(tree / LIB):
        said = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=False).stdout
        for found in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", said):
            wrong += [f"{path.name}: {part}" for part in found.split(":") if not part.startswith("$ORIGIN")]
    assert wrong == []


def test_it_is_as_small_as_promised(package: Path) -> None:
    said = subprocess.run(["dpkg-deb", "-f", package, "Installed-Size"], capture_output=True, text=True, check=True)
    assert package.stat().st_size <= 36_000_000
    assert int(said.stdout) * 1024 <= 130_000_000


def test_everything_belongs_to_root_and_nobody_else_may_write(package: Path) -> None:
    listing = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    for line in listing.splitlines():
        rights, owner = line.split()[:2]
        assert owner == "root/root", line
        assert rights.startswith("l") or rights[5] + rights[8] == "--", line


# ── that it works ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_it_tests_itself_and_says_so_in_a_file(tree: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = _run(tree, "self-test", "--report", str(report))
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["ok"] is True


def test_the_window_opens(tree: Path) -> None:
    done = _run(tree, "--quit-when-shown", name="hhh-desktop")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr


def test_a_client_is_added_found_handed_over_and_erased_with_proof(tree: Path, tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    settings = ("--data", str(tmp_path / "salon"), "--passphrase-file", str(secret), "--json")

    def hhh(*words: str, expected: int = 0) -> dict[str, object]:
        done = _run(tree, *words, *settings, HHH_MARKS=str(tmp_path / "marks"))
        assert done.returncode == expected, done.stdout + done.stderr
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    client = tmp_path / "client.json"
    client.write_text(
        json.dumps({"given_name": "Noor", "surname": "Verbeek", "phone": "06 12345678"}), encoding="utf-8"
    )
    hhh("init", "--salon", "Proef", "--owner", "Marije")
    number = str(hhh("add", str(client))["id"])
    assert hhh("find", "verb")["count"] == 1
    handed = hhh("export", number, "--to", str(tmp_path), "--open")
    shutil.unpack_archive(str(handed["path"]), tmp_path / "package", "zip")
    pages = [path for path in (tmp_path / "package").rglob("*.pdf") if path.read_bytes().startswith(b"%PDF")]
    assert pages, "the package has no PDF"
    assert hhh("erase", number)["counts"]
    assert hhh("find", "verb")["count"] == 0
    assert hhh("verify")["ok"] is True


# ── that the self-test would notice ─────────────────────────────────────────────────────────────────────────────────


def _without_purposes(program: Path) -> None:
    (program / "_internal/hhh_desktop/_resources/consent/purposes.toml").unlink()


def _without_migrations(program: Path) -> None:
    shutil.rmtree(program / "_internal/hhh_desktop/storage/migrations")


def _without_cipher(program: Path) -> None:
    shutil.rmtree(program / "_internal/sqlcipher3")


def _with_another_python(program: Path) -> None:
    (library,) = (program / "_internal").glob("libpython3*.so.*")
    library.write_bytes(Path("/bin/true").read_bytes())


def _without_a_platform(program: Path) -> None:
    shutil.rmtree(program / "_internal/PySide6/Qt/plugins/platforms")


@pytest.mark.parametrize(
    "damage", [_without_purposes, _without_migrations, _without_cipher, _with_another_python, _without_a_platform]
)
def test_the_self_test_misses_what_is_missing(tree: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    shutil.copytree(tree / "usr", tmp_path / "usr", symlinks=True)
    damage(tmp_path / LIB)
    assert _run(tmp_path, "self-test").returncode != 0

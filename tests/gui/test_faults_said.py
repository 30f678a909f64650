"""Faults made with real files, and what the window says of each: what happened, what is safe, what to do next."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hhh_desktop.cli import main as hhh
from hhh_desktop.demo import OPENS_WITH, make_demo
from hhh_desktop.domain.errors import CannotOpenError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.gui.widgets import MessageBar
from hhh_desktop.services import finding
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage.vault import Vault, open_salon
from tests.faults.small_disk import small_disk
from tests.gui.driver import CTRL, OWNER, Driver, running
from tests.unit.test_fault_sentences import faulty

pytestmark = pytest.mark.usefixtures("qapp")

KEYS = ("records.keys", "records.keys.bak")
PAGE = 4096


@pytest.fixture(scope="module")
def demos(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two salons, of the same people."""
    folder = tmp_path_factory.mktemp("faults")
    made = folder / "one", folder / "other"
    for one in made:
        make_demo(one)
    return made


@pytest.fixture
def folder(demos: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    shutil.copytree(demos[0], tmp_path / "salon")
    return tmp_path / "salon"


@dataclass(frozen=True)
class Fault:
    """What is done to the files, when it is noticed, and the heads that say so."""

    spoil: Callable[[Path, Path], object]
    nl: str
    en: str
    typed: bool = False  # only a passphrase brings it to light
    way: str = ""  # the button with the next step


def keys(change: Callable[[dict[str, object]], object]) -> Callable[[Path, Path], None]:
    def spoil(folder: Path, _other: Path) -> None:
        for name in KEYS:
            content = json.loads((folder / name).read_text())
            change(content)
            (folder / name).write_text(json.dumps(content))

    return spoil


def argon2(**values: int) -> Callable[[Path, Path], None]:
    return keys(lambda content: [slot["argon2"].update(values) for slot in content["slots"]])  # type: ignore[attr-defined]


def overwrite(path: Path, start: int, end: int | None = None) -> None:
    """Noise in place of these bytes."""
    end = end or path.stat().st_size
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(end - start))


MISSING = "De sleutel is er niet", "The key is not there"
BROKEN_KEY = "De sleutel is beschadigd", "The key is damaged"
NEWER_KEY = "Deze sleutel is van een nieuwere versie", "This key is from a newer version"
HOSTILE = "De sleutel is niet te vertrouwen", "The key cannot be trusted"
GONE = "Het klantenbestand is er niet", "The client file is not there"
DAMAGED = "Het klantenbestand is beschadigd", "The client file is damaged"
OTHER = "Deze sleutel past niet op het bestand", "This key does not fit the file"

FAULTS = {
    "no key file": Fault(lambda f, _: [(f / n).unlink() for n in KEYS], *MISSING, way="restore"),
    "a damaged key file": Fault(lambda f, _: [(f / n).write_text("{") for n in KEYS], *BROKEN_KEY, way="restore"),
    "a newer key file": Fault(keys(lambda content: content.update(version=99)), *NEWER_KEY),
    "parameters that would stall the PC": Fault(argon2(memory_kib=1 << 25), *HOSTILE, True, "restore"),
    "parameters that make guessing cheap": Fault(argon2(memory_kib=8), *HOSTILE, True, "restore"),
    "no database": Fault(lambda f, _: (f / "records.db").unlink(), *GONE, True, "restore"),
    "an empty database": Fault(lambda f, _: (f / "records.db").write_bytes(b""), *DAMAGED, True, "restore"),
    "a damaged first page": Fault(lambda f, _: overwrite(f / "records.db", 100, 300), *OTHER, True, "restore"),
    "all pages but the first": Fault(lambda f, _: overwrite(f / "records.db", PAGE), *DAMAGED, True, "restore"),
    "another salon's keys": Fault(lambda f, o: [shutil.copy(o / n, f / n) for n in KEYS], *OTHER, True, "restore"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", FAULTS)
def test_a_salon_that_does_not_open_says_why_and_what_now(
    folder: Path, demos: tuple[Path, Path], name: str, language: str
) -> None:
    fault = FAULTS[name]
    fault.spoil(folder, demos[1])
    with running(folder, language) as driver:
        if fault.typed:
            try_to_unlock(driver)
        assert_said(driver, getattr(fault, language), language)
        assert driver.find("make_support").isVisible()
        if fault.way:
            assert driver.find(fault.way).isVisible(), "the next step is a button"


def try_to_unlock(driver: Driver) -> None:
    page = driver.page
    page.focus_passphrase()  # type: ignore[attr-defined]
    driver.flow.window.activateWindow()
    driver.type(OPENS_WITH)
    driver.key(Qt.Key.Key_Return)
    driver.rest()


def assert_said(driver: Driver, head: str, language: str) -> None:
    said, text = driver.find("message_head").text(), driver.find("message_text").text()
    assert said == head
    assert faulty({"head": {language: said}, language: text}, language) == []


@pytest.mark.parametrize("name", FAULTS)
def test_hhh_says_the_same_and_leaves_with_3(
    folder: Path,
    demos: tuple[Path, Path],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    FAULTS[name].spoil(folder, demos[1])
    words = tmp_path / "words"
    words.write_text(OPENS_WITH)
    for act in ("harden_process", "hide_memory"):  # these would hold for all tests to come
        monkeypatch.setattr(f"hhh_desktop.cli.{act}", lambda: None)
    monkeypatch.setenv("HHH_LANGUAGE", "nl")
    code = hhh(["--data", str(folder), "--staff", "Marije", "--passphrase-file", str(words), "verify"])
    said = capsys.readouterr().err.strip()
    assert code == 3
    assert said.startswith(f"{FAULTS[name].nl}. ")
    assert faulty({"head": {"nl": FAULTS[name].nl}, "nl": said}, "nl") == []


def test_a_file_of_a_newer_version_is_left_alone(folder: Path) -> None:
    with running(folder) as driver:
        driver.unlock()
        driver.ask(lambda desk: desk.records.database.maintain("PRAGMA user_version = 99"))  # type: ignore[attr-defined]
    before = (folder / "records.db").read_bytes()
    with running(folder) as driver:
        try_to_unlock(driver)
        assert_said(driver, "Dit bestand is van een nieuwere versie", "nl")
    assert (folder / "records.db").read_bytes() == before


def test_too_little_memory_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The C library cannot be brought to it in this process; `hhh` shows it for real, below."""
    import argon2.low_level

    def fail(*_given: object, **_values: object) -> bytes:
        raise argon2.exceptions.HashingError("Memory allocation error")

    with running(folder) as driver:
        monkeypatch.setattr(argon2.low_level, "hash_secret_raw", fail)
        try_to_unlock(driver)
        assert_said(driver, "Deze pc heeft te weinig geheugen vrij", "nl")


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS")
def test_too_little_memory_is_said_by_hhh(folder: Path, tmp_path: Path) -> None:
    argon2(memory_kib=1 << 20)(folder, folder)
    words = tmp_path / "words"
    words.write_text("niet de goede wachtzin")
    done = subprocess.run(
        ["prlimit", f"--as={700 << 20}", sys.executable, "-m", "hhh_desktop.cli", "--data", str(folder), "--staff", "Marije",
         "--passphrase-file", str(words), "--json", "verify"],
        capture_output=True, check=False, text=True, env={**os.environ, "HHH_MARKS": str(tmp_path / "marks")},
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert json.loads(done.stderr)["error"] == "not_enough_memory"


# ── places ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder mounted over itself so that nothing can be written; skipped where nobody may."""
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("mounting is done with Linux's own command")
    for options in (["--bind", str(folder)], ["-o", "remount,ro,bind"]):
        command = ["mount", *options, str(folder)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("only root may mount")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_folder_that_cannot_be_written_to(folder: Path, language: str) -> None:
    with read_only(folder), running(folder, language) as driver:
        try_to_unlock(driver)
        heads = {"nl": "In deze map mag niet geschreven worden", "en": "This folder cannot be written to"}
        assert_said(driver, heads[language], language)


HOLD = """
import fcntl, sys
file = open(sys.argv[1], "r+b")
fcntl.lockf(file, fcntl.LOCK_EX, 1 << 20, 0x40000000)  # where SQLite keeps its locks
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl")
def test_a_file_that_another_program_holds(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder / "records.db")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with running(folder) as driver:
            try_to_unlock(driver)
            said = driver.find("message_head").text()
            text = driver.find("message_text").text()
            holder.terminate()
            assert said == "Het klantenbestand is al open"
            assert faulty({"head": {"nl": said}, "nl": text}, "nl") == []


# ── at the desk ─────────────────────────────────────────────────────────────────────────────────────────────────────


def fill_in(driver: Driver) -> None:
    """A new client in the form, by keyboard."""
    driver.key(Qt.Key.Key_N, modifiers=CTRL)
    driver.rest()
    driver.put("given_name", "Sanne")
    driver.put("surname", "Quispelaar")
    driver.put("phone", "06 41221980")
    driver.click("is_adult_yes")


def words_of(driver: Driver) -> str:
    """All that the panel of the fault says."""
    ui = driver.find("fault_panel").ui
    labels = (ui.title, ui.sentence, ui.safe, ui.steps_title, ui.step_1_words, ui.step_1_hint, ui.step_2_words)
    return "\n".join(label.text() for label in labels)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_full_disk_at_the_desk_and_then_room(
    demos: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    with small_disk(tmp_path / "disk", 12) as disk:
        folder = disk.root / "salon"
        shutil.copytree(demos[0], folder)
        with running(folder, language) as driver:
            driver.unlock()
            fill_in(driver)
            disk.fill(0)
            driver.click("save_client")
            said = words_of(driver)
            assert {"nl": "De schijf van deze pc is vol", "en": "The disk of this PC is full"}[language] in said
            assert {"nl": "Wat u typte, staat er nog", "en": "What you typed"}[language] in said
            disk.empty()
            driver.click("retry")
            hits = driver.ask(lambda desk: finding.find(desk, "quisp"))
            assert [hit.found.contact.given_name for hit in hits] == ["Sanne"]


def break_pages(folder: Path) -> Callable[[Desk], None]:
    """All but the first pages of the file are noise, and none is remembered."""

    def spoil(desk: Desk) -> None:
        vault = desk.records
        assert isinstance(vault, Vault)
        vault.database.checkpoint()
        overwrite(folder / "records.db", 2 * PAGE)
        vault.database.maintain("PRAGMA shrink_memory")

    return spoil


def test_a_page_that_breaks_while_working(folder: Path) -> None:
    with running(folder) as driver:
        driver.unlock()
        driver.ask(break_pages(folder))
        driver.desk.focus_search()
        driver.type("jan")
        driver.rest()
        assert_said(driver, "Het klantenbestand is beschadigd", "nl")


def page_of(folder: Path, name: str) -> int:
    """The first byte of the page on which the table `name` begins."""
    vault, _ = open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.parent / "marks")
    with vault:
        root = vault.database.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
    return (int(root) - 1) * PAGE


def seen(driver: Driver) -> str:
    """All that can be read in the window in front."""
    return "\n".join(one.text() for one in driver.front.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize("table", ["client_index_config", "client_index_data"])
def test_a_torn_search_index_is_damage_and_no_bug_of_the_program(folder: Path, table: str) -> None:
    at = page_of(folder, table)
    overwrite(folder / "records.db", at + 200, at + 201)
    bugs: list[object] = []
    with running(folder) as driver:
        driver.context.bug_found.connect(bugs.append)
        driver.unlock()
        driver.type("jan")
        driver.rest()
        assert_said(driver, "Het klantenbestand is beschadigd", "nl")
        assert "gegevens zijn heel" not in seen(driver)
    assert not bugs


def test_a_page_that_breaks_the_opening_is_said_as_such(folder: Path) -> None:
    at = page_of(folder, "staff")
    overwrite(folder / "records.db", at + 200, at + 201)
    with running(folder) as driver:
        driver.type(OPENS_WITH)
        driver.key(Qt.Key.Key_Return)
        driver.rest()
        said = seen(driver)
        assert "Het klantenbestand is beschadigd" in said and "Zet een back-up terug" in said
        assert "op slot" not in said and "Typ nu niets" not in said, "nothing is open, and nobody types"
        assert driver.find("restore").isVisible()


def test_a_page_that_breaks_while_somebody_is_registered(folder: Path) -> None:
    with running(folder) as driver:
        driver.unlock()
        fill_in(driver)
        driver.ask(break_pages(folder))
        driver.click("save_client")
        said = words_of(driver)
        assert "Het klantenbestand is beschadigd" in said
        assert "Wat u typte, staat er nog" in said
        assert "Wat in uw back-ups staat, is er nog." in said
        assert "veilig" not in said, "that is not known now"
        assert "Zet een back-up terug" in said


def test_a_problem_is_read_whole_in_large_letters_too(folder: Path) -> None:
    with running(folder) as driver:
        driver.settings(text_size=18)
        driver.flow._refused(CannotOpenError("wrong_key"))
        driver.rest()
        bar = driver.page.ui.message_bar  # type: ignore[attr-defined]
        assert bar.visibleRegion().boundingRect().height() == bar.height()


# ── what is said after opening ──────────────────────────────────────────────────────────────────────────────────────


def heads(driver: Driver) -> str:
    """What stands under the panes about the opening, once it was looked at by keyboard: one after the other."""
    said = []
    while bars := [one for one in driver.desk.findChildren(MessageBar, "finding_bar") if one.isVisible()]:
        said.append(bars[0].message())
        bars[0].tab_stops()[0].setFocus()
        driver.key(Qt.Key.Key_Return)
        driver.rest()
        assert len(said) < 6
    return "\n".join(said)


def test_a_damaged_key_file_is_mended_from_its_copy_and_that_is_said(folder: Path) -> None:
    (folder / "records.keys").write_text("{")
    with running(folder) as driver:
        driver.unlock()
        assert "Het sleutelbestand was beschadigd" in heads(driver)
    assert (folder / "records.keys").read_bytes() == (folder / "records.keys.bak").read_bytes()


def test_a_clock_that_is_far_behind_is_said(folder: Path) -> None:
    with running(folder) as driver:
        driver.context.clock = lambda: datetime(2020, 1, 1, 9, tzinfo=UTC)
        driver.unlock()
        assert "De klok van deze pc loopt achter" in heads(driver)


def test_a_salon_in_order_says_none_of_that(folder: Path) -> None:
    with running(folder) as driver:
        driver.unlock()
        said = heads(driver)
        assert "beschadigd" not in said
        assert "klok" not in said

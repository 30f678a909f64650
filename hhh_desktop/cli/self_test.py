"""`hhh self-test`: an encrypted file opened with the right key and refused with a wrong one, and a window offscreen."""

from __future__ import annotations

import argparse
import json
import os
import platform
import secrets
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path

from hhh_desktop import __version__, paths
from hhh_desktop.cli.output import say
from hhh_desktop.domain.errors import CannotOpenError


def run(options: argparse.Namespace) -> int:
    """Runs every test in a throw-away folder; 0 when all pass. The report holds versions and findings, nothing else."""
    findings = {}
    for name, test in TESTS.items():
        try:
            with tempfile.TemporaryDirectory(prefix="hhh-self-test-") as folder:
                test(Path(folder))
            findings[name] = "ok"
        except Exception as error:
            findings[name] = f"{type(error).__name__}: {error}"
    fine = all(value == "ok" for value in findings.values())
    document = {"ok": fine, "version": __version__, "python": platform.python_version(), "system": platform.platform(),
                "tests": findings}  # fmt: skip
    if options.report:
        Path(options.report).write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    say(document, [f"{name}: {value}" for name, value in findings.items()], options.json)
    return 0 if fine else 1


def _file_is_encrypted(folder: Path) -> None:
    from hhh_desktop.storage.database import Database

    key, path = secrets.token_bytes(32), folder / "records.db"
    database = Database.create(path, key)
    with database.transaction():
        database.run("INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at)"
                     " VALUES ('', '', 'nl', 1, 'ditstaatnietleesbaarinhetbestand', '')")  # fmt: skip
    database.close()
    if b"ditstaatnietleesbaarinhetbestand" in path.read_bytes():
        raise AssertionError("the file can be read without its key")
    again = Database(path, key)
    if again.value("SELECT count(*) FROM consent_text") != 1:
        raise AssertionError("what was written is not there")
    again.close()
    try:
        Database(path, secrets.token_bytes(32)).close()
    except CannotOpenError:
        return
    raise AssertionError("a wrong key opened the file")


def _key_file_opens(folder: Path) -> None:
    from hhh_desktop.services.vault_errors import WrongPassphraseError
    from hhh_desktop.storage.calibration import FLOOR
    from hhh_desktop.storage.key_file import KeyFile

    words = "een vier woorden lange wachtzin"
    created = KeyFile.create(folder / "records.keys", str(uuid.uuid4()), "Test", words, "", FLOOR)
    if KeyFile.read(folder / "records.keys").unlock("Test", words).database_key != created.unlocked.database_key:
        raise AssertionError("another key came out")
    try:
        created.key_file.unlock("Test", words + "!")
    except WrongPassphraseError:
        return
    raise AssertionError("a wrong passphrase opened the key file")


def _resources_are_there(_folder: Path) -> None:
    from hhh_desktop.services.purposes import load_book, load_statement

    load_book(paths.resources() / "consent")
    for language in ("nl", "en"):
        load_statement(paths.resources() / "statement", language)


def _window_opens(_folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication.instance() or QApplication(["hhh"])
    window = QLabel("hhh")
    window.show()
    app.processEvents()
    if window.grab().isNull():
        raise AssertionError("nothing was painted")
    window.close()


TESTS: dict[str, Callable[[Path], None]] = {
    "encrypted file": _file_is_encrypted,
    "key file": _key_file_opens,
    "resources": _resources_are_there,
    "window": _window_opens,
}

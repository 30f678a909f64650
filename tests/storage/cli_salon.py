"""`hhh` called in this process, over a salon with an owner and a receptionist that is copied for each test."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hhh_desktop.cli import main
from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.storage.vault import NewSalon, Vault, add_staff, create_salon, open_salon

OWNER, DESK = "Marije", "Esra"
OWNER_WORDS, DESK_WORDS = "zeven lauwe mussen", "geen tijd voor thee"
NOOR = {"given_name": "Noor", "infix": "van den", "surname": "Berg", "phone": "06 12345678", "email": "noor@q.example"}


@dataclass(frozen=True)
class Told:
    """What a call gave: exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output; nothing may stand beside it."""
        assert self.code == 0, self.err
        assert self.err == ""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The one document on standard error; standard output must be empty."""
        assert self.code != 0
        assert self.out == "", "something stands on standard output"
        assert "Traceback" not in self.err
        document: dict[str, Any] = json.loads(self.err)
        assert document["error"] != "error", f"a bug, not a refusal: {document}"
        return document


def make_salon(folder: Path) -> None:
    """A salon whose keys are cheap to open."""
    vault, _ = create_salon(folder, NewSalon(Salon("", "Salon Proef"), OWNER, OWNER_WORDS), CHEAP, system_clock)
    with vault:
        add_staff(vault, vault.staff.all()[0], DESK, Role.RECEPTIONIST, DESK_WORDS, "", CHEAP, system_clock)


class Shell:
    """Types commands at one salon."""

    def __init__(self, template: Path, tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
        self.folder, self.tmp_path = tmp_path / "salon", tmp_path
        self._monkeypatch, self._capsys = monkeypatch, capsys
        shutil.copytree(template, self.folder)
        self.words = {OWNER: self.file("owner.words", OWNER_WORDS), DESK: self.file("desk.words", DESK_WORDS)}
        # what `hhh` does to its process would hold for all tests to come (and hide a file with too wide rights)
        monkeypatch.setattr("hhh_desktop.cli.harden_process", lambda: None)
        monkeypatch.setattr("hhh_desktop.cli.hide_memory", lambda: None)
        monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
        monkeypatch.delenv("HHH_DATA", raising=False)
        monkeypatch.setenv("HHH_LANGUAGE", "nl")

    def file(self, name: str, content: str | bytes) -> Path:
        """A file to hand over."""
        path = self.tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def raw(self, *words: object, stdin: bytes = b"") -> Told:
        """A call with exactly these words."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        told = self._capsys.readouterr()
        return Told(code, told.out, told.err)

    def __call__(self, *words: object, staff: str = OWNER, stdin: Any = b"") -> Told:
        """A call of a staff member, with --json."""
        return self.plain(*words, "--json", staff=staff, stdin=stdin)

    def plain(self, *words: object, staff: str = OWNER, stdin: Any = b"") -> Told:
        """The same, answered for people."""
        data = stdin if isinstance(stdin, bytes) else json.dumps(stdin).encode()
        who = ("--data", self.folder, "--staff", staff, "--passphrase-file", self.words[staff])
        return self.raw(*words, *who, stdin=data)

    def add(self, **changes: Any) -> int:
        """Registers Noor, or somebody a little different; gives the number."""
        number = self("add", "-", stdin={**NOOR, **changes}).json["id"]
        assert isinstance(number, int)
        return number

    def opened(self) -> Vault:
        """The salon itself, to look at what is really stored."""
        return open_salon(self.folder, OWNER, OWNER_WORDS, system_clock, self.tmp_path / "marks")[0]

    def count(self) -> int:
        """How many clients are stored."""
        with self.opened() as vault:
            return vault.clients.count()

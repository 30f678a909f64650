"""What a desk said was done, and the question whether the folder it left says the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hhh_desktop.domain.data_map import client_tables
from hhh_desktop.domain.folding import fold
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import finding
from hhh_desktop.services.vault_errors import WrongPassphraseError
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backup_keys import load, sealings_of, unseal
from hhh_desktop.storage.backup_list import listed
from hhh_desktop.storage.backups import own_place
from hhh_desktop.storage.copying import read_copy
from hhh_desktop.storage.key_file import KeyFile
from hhh_desktop.storage.pages import release, scan
from hhh_desktop.storage.salon_folder import DATABASE_NAME, KEY_FILE_NAME
from hhh_desktop.storage.vault import Vault, open_salon
from hhh_desktop.storage.verification import verify
from tests.faults.busy_desk import KEPT, OPENS_WITH, OWNER, desk_over


@dataclass
class Truth:
    """Clients by number with the surname that is in force, and what was begun and never ended (`flights`)."""

    names: dict[int, str]
    events: dict[int, set[str]] = field(default_factory=dict)
    erased: list[str] = field(default_factory=list)
    words: str = OPENS_WITH
    backup: tuple[str, str] = ("", "")
    flights: list[dict[str, Any]] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, folder: Path) -> Truth:
        """As the folder is now."""
        with open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.parent / "marks")[0] as vault:
            return cls(names_in(vault))

    def hear(self, line: dict[str, Any]) -> None:
        """Takes in one line of the desk."""
        if "begin" in line:
            self.flights.append(line)
        elif "done" in line:
            flight = self.flights.pop()
            assert flight["begin"] == line["done"]
            getattr(self, f"_{line['done']}", lambda line: None)(line)

    def _register(self, line: dict[str, Any]) -> None:
        self.names[line["id"]] = line["surname"]

    def _answer(self, line: dict[str, Any]) -> None:
        self.events.setdefault(line["id"], set()).add(line["event"])

    def _edit(self, line: dict[str, Any]) -> None:
        self.names[line["id"]] = line["surname"]

    def _erase(self, line: dict[str, Any]) -> None:
        self.erased.append(self.names.pop(line["id"], line["surname"]))

    def _passphrase(self, line: dict[str, Any]) -> None:
        self.words = line["words"]

    def _backup(self, line: dict[str, Any]) -> None:
        self.backup = line["uid"], line["made_at"]

    def open(self, folder: Path, marks: Path) -> Vault:
        """As the owner does who knows the passphrase in force; also the one in flight, as long as nobody heard of it."""
        tried = [self.words, *(flight["words"] for flight in self.flights if "words" in flight)]
        for words in tried:
            try:
                vault, _ = open_salon(folder, OWNER, words, system_clock, marks)
            except WrongPassphraseError:
                if words == tried[-1]:
                    raise
            else:
                if words != self.words:
                    self.told["passphrase kept"] += 1
                self.words = words
                return vault
        raise AssertionError("nothing was tried")

    def settle(self, found: dict[int, str]) -> None:
        """What was in flight may have happened or not: takes over which; it must be the one or the other whole."""
        flights, self.flights = self.flights, []
        for flight in flights:
            kind, number = flight["begin"], flight.get("id")
            kept = kind != "answer"
            if kind == "register":
                new = {number: name for number, name in found.items() if name == flight["surname"]}
                self.names |= new
                kept = bool(new)
            elif kind == "edit" and found.get(number) == flight["surname"]:
                self.names[number] = flight["surname"]
            elif kind == "erase" and number not in found:
                self.erased += [self.names.pop(number, flight["surname"]), *self._since(flights, number)]
            else:
                kept = False
            self.told[f"{kind} {'kept' if kept else 'either or never was'}"] += 1

    @staticmethod
    def _since(flights: list[dict[str, Any]], number: int | None) -> list[str]:
        """The names that a client was about to get when everything stopped."""
        return [flight["surname"] for flight in flights if flight["begin"] == "edit" and flight["id"] == number]

    def check(self, folder: Path, marks: Path | None = None, *, search: bool = True) -> None:
        """Opens the salon anew and compares all of it with what was acknowledged."""
        with self.open(folder, marks or folder.parent / "marks") as vault:
            behind = erase_from_backups(vault, system_clock)  # as the window does; it also puts a place right
            assert not behind.failed, f"backups that cannot be rewritten: {behind.failed}"
            wrong = [(one.name, one.detail) for one in verify(vault) if not one.ok]
            assert not wrong, f"not clean: {wrong}"
            assert not vault.findings, f"told of tampering that was none: {[one.code for one in vault.findings]}"
            found = names_in(vault)
            self.settle(found)
            lost = {number: name for number, name in self.names.items() if found.get(number) != name}
            assert not lost, f"an acknowledged client is not there: {lost}"
            back = {number: name for number, name in found.items() if number not in self.names}
            assert not back, f"an erased client is there: {back}"
            self._check_rows(vault)
            if search:
                self._check_finding(vault)
            key = bytes(vault.unlocked.database_key)
            self._check_backups(vault)
            backups = list(backups_of(vault))
        assert len(KeyFile.read(folder / KEY_FILE_NAME).unlock(OWNER, self.words).database_keys) == 1, "keys left over"
        needles = [text.encode() for name in self.erased for text in (name, fold(name))] or [b"\xff" * 40]
        for path, secret in ((folder / DATABASE_NAME, key), *backups):
            try:
                left = scan(path, secret, needles, verify=True).found
                assert not left, f"a trace of an erased client is in {path.name}"
            finally:
                release(path)

    def _check_rows(self, vault: Vault) -> None:
        for number, events in self.events.items():
            if number in self.names:
                kept = {event.uid for event in vault.consents.of_client(number)}
                assert events <= kept, "an acknowledged answer is not there"
        for table in client_tables():
            column = table.client_column
            loose = vault.database.rows(
                f"SELECT {column} FROM {table.table} WHERE {column} NOT IN (SELECT id FROM client)"
            )
            assert not loose, f"rows of an erased client in {table.table}"

    def _check_finding(self, vault: Vault) -> None:
        desk = desk_over(vault)
        for number, name in self.names.items():
            assert [hit.id for hit in finding.find(desk, name)] == [number], "not found under its name"
        for name in self.erased:
            assert not finding.find(desk, name), "an erased client is found"

    def _check_backups(self, vault: Vault) -> None:
        """The last that was acknowledged is there, or three newer ones that nobody heard of have made it expire."""
        uid, made_at = self.backup
        here = {backup.uid: backup.made_at for backup in listed(vault.database)}
        newer = [at for at in here.values() if at >= made_at]
        assert not uid or uid in here or len(newer) >= KEPT, "an acknowledged backup is not there"


def names_in(vault: Vault) -> dict[int, str]:
    """Number -> surname of every client."""
    return dict(vault.database.rows("SELECT id, surname FROM client"))


def backups_of(vault: Vault) -> Iterator[tuple[Path, bytes]]:
    """File and key of every backup that is listed in the salon's own place."""
    place, sealings = own_place(vault), sealings_of(vault.unlocked.database_keys.values())
    for entry in load(place, vault.keys.database_id).entries:
        yield place / entry.backup.name, unseal(vault.keys.database_id, entry, sealings)


def read_backups(vault: Vault) -> int:
    """Reads every listed backup whole; gives how many there were."""
    return len([read_copy(path, key) for path, key in backups_of(vault)])

"""What a salon's file must hold, kept in plain dictionaries beside a desk that works at random."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.data_map import client_tables
from hhh_desktop.domain.times import Clock
from hhh_desktop.services import consents, erasure, finding, registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.storage.vault import Vault
from tests.faults.busy_desk import PURPOSES, fields_of

#: How often which act comes.
KINDS = {"register": 24, "edit": 24, "answer": 26, "withdraw": 8, "find": 12, "erase": 4}


@dataclass
class Kept:
    """One client: what was typed last, how often somebody changed how many fields, and each answer, in order."""

    fields: dict[str, str]
    version: int = 1
    changes: int = 0
    answers: list[tuple[str, str]] = field(default_factory=list)


class Model:
    """The clients by number, and the names of whoever is gone."""

    def __init__(self) -> None:
        self.clients: dict[int, Kept] = {}
        self.gone: list[str] = []

    def copy(self) -> Model:
        other = Model()
        other.clients = {
            number: Kept(dict(kept.fields), kept.version, kept.changes, list(kept.answers))
            for number, kept in self.clients.items()
        }
        other.gone = list(self.gone)
        return other

    def without(self, gone: list[str]) -> Model:
        """The same after those were erased."""
        other = self.copy()
        other.clients = {n: kept for n, kept in other.clients.items() if kept.fields["uid"] not in gone}
        return other

    def check(self, vault: Vault) -> None:
        """The file holds this, all of this, and nothing else."""
        database = vault.database
        numbers = [number for (number,) in database.rows("SELECT id FROM client ORDER BY id")]
        assert numbers == sorted(self.clients), "clients of the file and of the model differ"
        for number in numbers:
            self.check_one(vault, number)
        for table in client_tables():
            column = table.client_column
            owners = {row[0] for row in database.rows(f"SELECT DISTINCT {column} FROM {table.table}")} - {None}
            assert owners <= set(numbers), f"rows of nobody in {table.table}"

    def check_one(self, vault: Vault, number: int) -> None:
        """One client: fields, version and answers."""
        client, kept = vault.clients.get(number), self.clients[number]
        stored = {"uid": client.uid, **{name: getattr(client.contact, name) for name in kept.fields if name != "uid"}}
        assert stored == kept.fields, f"client {number} is not as typed"
        assert client.version == kept.version, f"client {number} was changed {client.version} times"
        assert len(vault.clients.history(number)) == kept.changes, f"the history of client {number} differs"
        events = [(event.purpose, str(event.answer)) for event in vault.consents.of_client(number)]
        assert events == kept.answers, f"the answers of client {number} differ"


class DeskWork:
    """Random work at one desk, each act done to the file and to the model."""

    def __init__(self, vault: Vault, model: Model, chance: Any, book: Any, clock: Clock) -> None:
        self.vault, self.model, self.chance = vault, model, chance
        self.desk = Desk(vault, vault.staff.all()[0], book, "1", clock)

    def act(self) -> str:
        """One act; gives its name."""
        kind = self.chance.choices(list(KINDS), list(KINDS.values()))[0] if len(self.model.clients) > 5 else "register"
        work: Callable[[], int | None] = getattr(self, kind)
        number = work()
        if number is not None:
            self.model.check_one(self.vault, number)
        return kind

    def register(self) -> int:
        typed = fields_of(self.chance)
        client = registration.register(self.desk, typed)
        assert client.id not in self.model.clients
        self.model.clients[client.id] = Kept({**typed, "phone": stored_phone(typed["phone"]), "uid": client.uid})
        return client.id

    def edit(self) -> int:
        number, fresh = self._somebody(), fields_of(self.chance)
        names = self.chance.sample(sorted(fresh), self.chance.randint(1, 3))
        typed = {name: fresh[name] for name in names}
        registration.edit(self.desk, number, typed)
        kept = self.model.clients[number]
        kept.fields |= {n: stored_phone(value) if n == "phone" else value for n, value in typed.items()}
        kept.version, kept.changes = kept.version + 1, kept.changes + len(names)
        return number

    def answer(self) -> int:
        number, purpose = self._somebody(), self.chance.choice(PURPOSES)
        answer = self.chance.choice((Answer.GIVEN, Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED))
        text = consents.question(self.desk, purpose, "nl")
        consents.record_answer(self.desk, number, purpose, answer, text=text, how=How.SPOKEN)
        self.model.clients[number].answers.append((purpose, str(answer)))
        return number

    def withdraw(self) -> int | None:
        """Of somebody who has given something, if there is one."""
        given = [
            (n, p) for n, kept in self.model.clients.items() for p, a in dict(kept.answers).items() if a == "given"
        ]
        if not given:
            return None
        number, purpose = self.chance.choice(given)
        consents.withdraw(self.desk, number, purpose)
        self.model.clients[number].answers.append((purpose, "withdrawn"))
        return number

    def find(self) -> None:
        number = self._somebody()
        hits = finding.find(self.desk, self.model.clients[number].fields["surname"])
        assert [hit.id for hit in hits] == [number], "not found under the name in force"
        if self.model.gone:
            assert not finding.find(self.desk, self.chance.choice(self.model.gone)), "somebody erased is found"

    def erase(self) -> None:
        number = self._somebody()
        assert erasure.erase(self.desk, number).proven_at
        self.model.gone.append(self.model.clients.pop(number).fields["surname"])

    def _somebody(self) -> int:
        return self.chance.choice(list(self.model.clients))


def stored_phone(typed: str) -> str:
    """A Dutch mobile number as it is kept."""
    return "+31" + typed.replace(" ", "")[1:]

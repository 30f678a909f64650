"""A desk at work in a process of its own, made to be killed: registers, records answers and erases, and says so.

`python -m tests.faults.busy_desk FOLDER SEED [MODE]` prints one JSON line before each act (`begin`) and one after it,
once it is durable (`done`). MODE `early` says `done` while the transaction is still open, which is the fault the kill
tests must notice; `die:STEP` erases one client and kills itself at that step of the erasure.
"""

from __future__ import annotations

import json
import os
import random
import signal
import string
import sys
import time
from pathlib import Path

from hhh_desktop import paths
from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import consents, erasure, registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.vault import NewSalon, Vault, create_salon, open_salon

OWNER, OPENS_WITH = "Marije", "vijf droge handdoeken"
PURPOSES = ("card", "news_email", "news_post", "birthday")
#: How long an early `done` stands before the COMMIT it promised: long enough to be killed in.
_HELD_BACK = 0.2
FEWEST = 6


def dice(seed: int) -> random.Random:
    """Chance that can be repeated."""
    return random.Random(seed)  # noqa: S311 - picks moments and invented names, makes no secret


def desk_over(vault: Vault) -> Desk:
    """The owner's desk."""
    return Desk(vault, vault.staff.all()[0], load_book(paths.resources() / "consent"), "1", system_clock)


def make_salon(folder: Path, clients: int = 25, seed: int = 1) -> None:
    """A small salon for the process to work in."""
    vault, _ = create_salon(folder, NewSalon(Salon("", "Salon Schok"), OWNER, OPENS_WITH), CHEAP, system_clock)
    chance = dice(seed)
    with vault, vault.transaction():
        for _ in range(clients):
            registration.register(desk_over(vault), fields_of(chance))


def open_again(folder: Path) -> Vault:
    """The salon as its owner finds it at the next start."""
    return open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.parent / "marks")[0]


def fields_of(chance: random.Random) -> dict[str, str]:
    """Somebody nobody else is called like, so that a trace of them can only be theirs."""
    letters = "".join(chance.choices(string.ascii_lowercase, k=14))
    number = f"06 4{chance.randrange(10_000_000):07}"
    return {
        "given_name": "Zz" + letters[:6],
        "surname": "Q" + letters,
        "phone": number,
        "email": f"{letters}@q.example",
    }


class BusyDesk:
    """One act after the other, each announced and acknowledged."""

    def __init__(self, vault: Vault, seed: int, early: bool) -> None:
        self.vault, self.desk, self.chance, self.early = vault, desk_over(vault), dice(seed), early
        self.clients = [number for (number,) in vault.database.rows("SELECT id FROM client ORDER BY id")]

    def act(self) -> None:
        """Registers, asks or erases, whatever chance says."""
        if len(self.clients) < FEWEST:
            self.register()
        else:
            self.chance.choices((self.register, self.answer, self.erase), (4, 3, 3))[0]()

    def register(self) -> None:
        fields = fields_of(self.chance)
        say(begin="register", surname=fields["surname"])
        if self.early:
            with self.vault.transaction():
                client = registration.register(self.desk, fields)
                say(done="register", id=client.id, **fields)
                time.sleep(_HELD_BACK)
        else:
            client = registration.register(self.desk, fields)
            say(done="register", id=client.id, **fields)
        self.clients.append(client.id)

    def answer(self) -> None:
        client, purpose = self.chance.choice(self.clients), self.chance.choice(PURPOSES)
        answer = self.chance.choice((Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED))
        text = consents.question(self.desk, purpose, "nl")
        say(begin="answer", id=client)
        event = consents.record_answer(self.desk, client, purpose, answer, text=text, how=How.SPOKEN)
        say(done="answer", id=client, event=event.uid)

    def erase(self) -> None:
        client = self.clients.pop(self.chance.randrange(len(self.clients)))
        say(begin="erase", id=client)
        erasure.erase(self.desk, client)
        say(done="erase", id=client)


def say(**facts: object) -> None:
    """One line for whoever watches, at once."""
    print(json.dumps(facts), flush=True)


def die_at(step: str, vault: Vault) -> None:
    """Erases the first client and kills itself, as hard as the system can, when the erasure comes to `step`."""

    def fault(reached: str) -> None:
        if reached == step:
            say(dying=step)
            os.kill(os.getpid(), signal.SIGKILL)

    vault.erasures = SqlErasures(vault.database, vault.folder, vault.unlocked.database_key, fault=fault)
    desk = BusyDesk(vault, 0, early=False)
    desk.clients = desk.clients[:1]
    desk.erase()


def main(folder: str, seed: str, mode: str = "") -> None:
    """Works until it is killed."""
    vault = open_again(Path(folder))
    say(ready=True)
    if mode.startswith("die:"):
        die_at(mode.removeprefix("die:"), vault)
        return
    desk = BusyDesk(vault, int(seed), mode == "early")
    while True:
        desk.act()


if __name__ == "__main__":
    main(*sys.argv[1:])

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
from collections.abc import Callable, Mapping
from pathlib import Path

from hhh_desktop import paths
from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import consents, erasure, registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backups import back_up, own_place
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.rotation import rotate
from hhh_desktop.storage.vault import NewSalon, Vault, change_passphrase, create_salon, open_salon

OWNER, OPENS_WITH = "Marije", "vijf droge handdoeken"
PURPOSES = ("card", "news_email", "news_post", "birthday")
#: How long an early `done` stands before the COMMIT it promised: long enough to be killed in.
_HELD_BACK = 0.2
FEWEST = 6
#: Backups that are kept, so that one expires with nearly each that is made.
KEPT = 3
EVERYDAY = {"register": 4, "answer": 3, "edit": 2, "erase": 3}
ALL_ACTS = {**EVERYDAY, "lock": 2, "passphrase": 1, "backup": 1, "rotate": 1}


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

    def __init__(
        self,
        vault: Vault,
        seed: int,
        early: bool = False,
        *,
        say: Callable[..., None] | None = None,
        words: str = OPENS_WITH,
        kinds: Mapping[str, int] = EVERYDAY,
    ) -> None:
        """`words` is the passphrase in force; `kinds` says how often which act comes."""
        self.vault, self.desk, self.chance, self.early = vault, desk_over(vault), dice(seed), early
        self.say, self.words, self.kinds = say or globals()["say"], words, kinds
        self.clients: dict[int, str] = dict(vault.database.rows("SELECT id, surname FROM client ORDER BY id"))

    def act(self) -> None:
        """Something that happens at a desk, whatever chance says."""
        kind = self.chance.choices(list(self.kinds), list(self.kinds.values()))[0]
        getattr(self, "register" if len(self.clients) < FEWEST else kind)()

    def register(self) -> None:
        fields = fields_of(self.chance)
        self.say(begin="register", surname=fields["surname"])
        if self.early:
            with self.vault.transaction():
                client = registration.register(self.desk, fields)
                self.say(done="register", id=client.id, **fields)
                time.sleep(_HELD_BACK)
        else:
            client = registration.register(self.desk, fields)
            self.say(done="register", id=client.id, **fields)
        self.clients[client.id] = fields["surname"]

    def answer(self) -> None:
        client, purpose = self._somebody(), self.chance.choice(PURPOSES)
        answer = self.chance.choice((Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED))
        text = consents.question(self.desk, purpose, "nl")
        self.say(begin="answer", id=client)
        event = consents.record_answer(self.desk, client, purpose, answer, text=text, how=How.SPOKEN)
        self.say(done="answer", id=client, event=event.uid)

    def edit(self) -> None:
        client, surname = self._somebody(), fields_of(self.chance)["surname"]
        self.say(begin="edit", id=client, surname=surname)
        registration.edit(self.desk, client, {"surname": surname})
        self.say(done="edit", id=client, surname=surname)
        self.clients[client] = surname

    def erase(self) -> None:
        client = self._somebody()
        surname = self.clients.pop(client)
        self.say(begin="erase", id=client, surname=surname)
        erasure.erase(self.desk, client)
        self.say(done="erase", id=client, surname=surname)

    def passphrase(self) -> None:
        words = f"{OPENS_WITH} {self.chance.randrange(10**9)}"
        self.say(begin="passphrase", words=words)
        marks = self.vault.folder.parent / "marks"
        change_passphrase(self.vault, self.desk.actor, self.words, words, "", CHEAP, system_clock, marks)
        self.say(done="passphrase", words=words)
        self.words = words

    def backup(self) -> None:
        self.say(begin="backup")
        made = back_up(self.vault, own_place(self.vault), system_clock, count=KEPT)
        erase_from_backups(self.vault, system_clock)
        self.say(done="backup", uid=made.backup.uid, made_at=made.backup.made_at)

    def rotate(self) -> None:
        self.say(begin="rotate")
        rotate(self.vault, self.desk.actor, system_clock)
        self.say(done="rotate")

    def lock(self) -> None:
        """Whatever is in the WAL goes into the file."""
        self.vault.database.checkpoint()

    def _somebody(self) -> int:
        return self.chance.choice(list(self.clients))


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
    desk = BusyDesk(vault, 0)
    desk.clients = dict(list(desk.clients.items())[:1])
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

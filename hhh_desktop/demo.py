"""An invented salon to look around in: people who do not exist, with two and a half years of visits behind them."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hhh_desktop import paths
from hhh_desktop.domain.client import Client
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.folding import words
from hhh_desktop.domain.staff import Role, Salon
from hhh_desktop.domain.times import Clock, system_clock
from hhh_desktop.services import consents, finding, registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book, load_statement
from hhh_desktop.storage.calibration import LEAST_MEMORY_KIB, LEAST_TIME_COST, Argon2Parameters
from hhh_desktop.storage.erasure import SqlErasures
from hhh_desktop.storage.first_files import NewSalon
from hhh_desktop.storage.vault import Vault, add_staff, create_salon

#: The least a key file may ask (OWASP's minimum for Argon2id). Right here and nowhere else: there is nobody to protect
#: in this salon, its passphrase is public, and opening it must not keep anyone waiting.
CHEAP = Argon2Parameters(LEAST_MEMORY_KIB, LEAST_TIME_COST, 1)
#: Shown to everybody who looks around.
OPENS_WITH = "demo voor iedereen"
CLIENTS = 300
#: How long the salon has existed: longer than a yes lasts, so that some have lapsed.
DAYS_BEHIND = 930
#: The same people on every PC: only the days move along with today.
SEED = 20261123

_HOURS = (9, 18)
#: Sunday and Monday, and how many days it is to Tuesday.
_CLOSED = {6: 2, 0: 1}
_WAYS = (How.DISPLAY,) * 14 + (How.SPOKEN,) * 3 + (How.PAPER,) * 2 + (How.PHONE,)


@dataclass(frozen=True, slots=True)
class DemoAccess:
    """What opens the salon: its folder, who can unlock (the owner first), and the passphrase they all have."""

    folder: Path
    staff: tuple[str, ...]
    passphrase: str


@dataclass(slots=True)
class _Person:
    """Somebody of the invented salon: what goes into the form, and the client it became."""

    fields: dict[str, Any]
    habits: random.Random
    client: Client | None = None


class _Later(SqlErasures):
    """Puts off rebuilding the file until the play is over: all of it is one transaction."""

    def rebuild(self) -> None:
        """Not yet."""

    def rebuild_now(self) -> None:
        """Once for all that was taken back."""
        super().rebuild()


class _Hands:
    """A clock whose hands are set to the moment that is played."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def make_demo(folder: Path, clock: Clock = system_clock, clients: int = CLIENTS) -> DemoAccess:
    """Makes the salon in `folder` (empty or not there yet) and closes it again; takes about a second and a half.

    Every visit goes through the very use cases of the desk, in the order in which it would have happened, so the file
    is what real use leaves: index, audit chain, evidence. Only the clock is played, and one transaction holds it all.
    Names, answers and notes are the same each time; times count back from now, and uids and keys are new.
    """
    cast = _cast()
    now, chance = clock().astimezone(), _dice(SEED)
    hands = _Hands(now - timedelta(days=DAYS_BEHIND + 7))
    salon = Salon("", phone="", **cast["salon"])
    owner, others = cast["staff"]["owner"], tuple(cast["staff"]["receptionists"])
    vault, _ = create_salon(folder, NewSalon(salon, owner, OPENS_WITH), CHEAP, hands)
    with vault:
        for name in others:
            add_staff(vault, vault.staff.all()[0], name, Role.RECEPTIONIST, OPENS_WITH, "", CHEAP, hands)
        desks = _desks(vault, hands)
        people = [_person(chance, cast, number) for number in range(clients)]
        vault.erasures = later = _Later(vault.database, folder, vault.unlocked.database_key)
        with vault.transaction():
            for moment, person in _agenda(people, chance, now):
                hands.now = moment
                _visit(chance.choice(desks), person, cast, moment, now)
        later.rebuild_now()
    return DemoAccess(folder, (owner, *others), OPENS_WITH)


def _dice(seed: int) -> random.Random:
    """Chance that falls the same way each time."""
    return random.Random(seed)  # noqa: S311 - invents people, makes no secret


def _cast() -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "demo" / "salon.toml").read_text(encoding="utf-8"))


def _desks(vault: Vault, clock: Clock) -> tuple[Desk, ...]:
    """One desk per staff member, all over the same file."""
    statement = load_statement(paths.resources() / "statement", "nl")
    book = load_book(paths.resources() / "consent")
    return tuple(Desk(vault, member, book, str(statement.version), clock) for member in vault.staff.all())


def _opening_hour(day: datetime, latest: datetime) -> datetime:
    """That day in opening hours, or the Tuesday after it when the salon is closed; never after `latest`."""
    day += timedelta(days=_CLOSED.get(day.weekday(), 0))
    first, last = _HOURS
    hour = min(max(day.hour, first), last - 1)
    return min(day.replace(hour=hour), latest)


def _person(chance: random.Random, cast: Mapping[str, Any], number: int) -> _Person:
    """One invented client as somebody at the desk would type them in."""
    group = chance.choices(cast["people"], [g["share"] for g in cast["people"]])[0]
    given = chance.choice(group["given"])
    infix, _, surname = chance.choice(group["family"]).rpartition("|")
    fields: dict[str, Any] = {
        "given_name": given,
        "infix": infix,
        "surname": surname,
        "language": chance.choice(group["languages"]),
        "reminder_channel": chance.choice(cast["words"]["reminder_channels"]),
        "source": chance.choice(cast["words"]["sources"]),
    }
    reach = chance.random()
    if reach < 0.9:
        fields["phone"] = _phone(number)
    if reach > 0.35:
        fields["email"] = _address(chance, cast, f"{given} {infix} {surname}", number)
    if chance.random() < 0.08:
        fields["phone_2"] = _phone(number + CLIENTS)
    if chance.random() < 0.08:
        guardian = f"{chance.choice(group['given'])} {infix} {surname}"
        fields |= {"is_adult": False, "guardian_name": guardian, "guardian_phone": _phone(number // 2 + 2 * CLIENTS)}
    return _Person(fields, _dice(SEED + number))


def _phone(number: int) -> str:
    """A number that is valid by its form. The Netherlands keeps none free for invented people; 06 1234 is what every
    example in the country uses, and the program cannot dial. Steps of 37 spread the last digits.
    """
    return f"06 1234 {(number * 37 + 1) % 10_000:04}"


def _address(chance: random.Random, cast: Mapping[str, Any], name: str, number: int) -> str:
    spelled = ".".join(part for word in words(name) if (part := "".join(c for c in word if c.isascii())))
    return f"{spelled or 'klant'}{number if number % 3 == 0 else ''}@{chance.choice(cast['places']['mail'])}"


def _agenda(people: list[_Person], chance: random.Random, now: datetime) -> Iterator[tuple[datetime, _Person]]:
    """Every visit of everybody, in the order of time."""
    visits = []
    for number, person in enumerate(people):
        first = DAYS_BEHIND - DAYS_BEHIND * number // len(people)
        gap, stays = chance.uniform(28, 120), chance.choice((60, 200, 400, 1000, 1000, 1000))
        ago, turns = first - chance.uniform(0, 1), 0
        months = chance.randint(2, 60)
        if not person.fields.get("is_adult", True):
            # of some the 16th birthday has passed since: what a guardian said has lapsed
            months = -1 if first > 200 and number % 4 == 0 else months
            person.fields["turns_16"] = _month(now, months)
        while ago > 0 and ago > first - stays and turns < 7:
            day = now - timedelta(days=ago)
            visits.append((_opening_hour(day, now), number))
            ago, turns = ago - gap * chance.uniform(0.7, 1.4), turns + 1
    for moment, number in sorted(visits):
        yield moment, people[number]


def _month(now: datetime, ahead: int) -> str:
    month = now.year * 12 + now.month - 1 + ahead
    return f"{month // 12:04}-{month % 12 + 1:02}"


def _visit(desk: Desk, person: _Person, cast: Mapping[str, Any], moment: datetime, now: datetime) -> None:
    """One visit: registered the first time; then perhaps questions, answers, a change, a second thought."""
    habits = person.habits
    if person.client is None:
        person.client = registration.register(desk, person.fields)
        if habits.random() < 0.88:
            _ask(desk, person, 0.9)
    else:
        desk.records.clients.touch(person.client.id, moment)
        if habits.random() < 0.25 and not _grown_up(person.client, desk):
            _ask(desk, person, 0.7)
        if habits.random() < 0.12:
            _take_back(desk, person)
        _move(desk, person, cast, now)
    _fill(desk, person, cast)


def _ask(desk: Desk, person: _Person, patience: float) -> None:
    """The round of open questions, one by one, until the client has had enough."""
    client, habits = _client(person), person.habits
    for purpose in finding.show(desk, client.id).questions:
        if habits.random() > patience:
            continue
        answer = habits.choices((Answer.GIVEN, Answer.REFUSED, Answer.DEFERRED), (62, 26, 12))[0]
        how = habits.choice(_WAYS)
        shown = round(habits.uniform(2.5, 24), 1) if how is How.DISPLAY else 0.0
        text = consents.question(desk, purpose, client.contact.language)
        consents.record_answer(desk, client.id, purpose, answer, text=text, how=how, seconds_shown=shown)


def _take_back(desk: Desk, person: _Person) -> None:
    """One yes withdrawn, and mostly what it kept erased as well."""
    client = _client(person)
    given = [state.purpose for state in finding.show(desk, client.id).states if state.usable]
    if given:
        purpose = person.habits.choice(given)
        consents.withdraw(desk, client.id, purpose)
        if person.habits.random() < 0.7:
            person.client = consents.clear_left_over(desk, client.id, purpose)


def _fill(desk: Desk, person: _Person, cast: Mapping[str, Any]) -> None:
    """What the answers opened: an address, a birthday, a note."""
    client, habits, places = _client(person), person.habits, cast["places"]
    if habits.random() > 0.7 or _grown_up(client, desk):
        return
    opened = registration.open_fields(desk, client)
    fields: dict[str, Any] = {}
    if "street" in opened and not client.contact.street:
        letters = "".join(habits.choice("ABCDEGHJKLNPRTVXZ") for _ in range(2))
        fields |= {
            "street": habits.choice(places["streets"]),
            "house_number": str(habits.randint(1, 180)),
            "house_suffix": habits.choice(places["suffixes"]),
            "postcode": habits.choice(places["postcodes"]) + " " + letters,
            "city": places["city"],
        }
    if "birth_day" in opened and client.contact.birth_day is None:
        fields |= {"birth_day": habits.randint(1, 28), "birth_month": habits.randint(1, 12)}
    if "note" in opened and habits.random() < 0.6:
        notes = (client.contact.note, habits.choice(cast["words"]["notes"]))
        fields["note"] = "\n".join(filter(None, notes))
    if fields:
        person.client = registration.edit(desk, client.id, fields)


def _move(desk: Desk, person: _Person, cast: Mapping[str, Any], now: datetime) -> None:
    """Sometimes a number or an address has changed."""
    client, habits = _client(person), person.habits
    if _grown_up(client, desk):
        return
    drawn = habits.random()
    if drawn < 0.05:
        person.client = registration.edit(desk, client.id, {"phone": _phone(client.id + 3 * CLIENTS)})
    elif drawn < 0.1:
        name = f"{client.contact.given_name} {client.contact.surname}"
        person.client = registration.edit(desk, client.id, {"email": _address(habits, cast, name, client.id)})


def _grown_up(client: Client, desk: Desk) -> bool:
    """Whether a minor's 16th birthday has passed: the form wants to hear how to go on before it saves anything."""
    return bool(client.contact.turns_16) and client.contact.turns_16 <= desk.clock().strftime("%Y-%m")


def _client(person: _Person) -> Client:
    if person.client is None:
        raise LookupError("registered first")
    return person.client

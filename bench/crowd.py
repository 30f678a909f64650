"""A large invented salon, built in bulk: the very rows, index and audit chain that the desk would have left."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hhh_desktop import paths
from hhh_desktop.demo import CHEAP
from hhh_desktop.domain.client import EMPTY, FIELD_NAMES
from hhh_desktop.domain.folding import fold, index_text
from hhh_desktop.domain.purpose import PurposeBook
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import stamp, system_clock
from hhh_desktop.services.contact_rules import INFIXES
from hhh_desktop.services.purposes import load_book
from hhh_desktop.storage.audit import GENESIS, commit, link
from hhh_desktop.storage.clients import search_stamp
from hhh_desktop.storage.database import Database
from hhh_desktop.storage.salon_folder import has_salon
from hhh_desktop.storage.vault import NewSalon, Vault, create_salon, open_salon

#: Changes whenever the files below would come out differently, so that an older copy in the cache is left alone.
EDITION = 1
OWNER, OPENS_WITH = "Marije", "meten is weten, zegt men"
SEED = 7
DAYS = 1000
_CHUNK = 2000

_STARTS = [
    "Bak", "Hoek", "Veld", "Dijk", "Linden", "Water", "Zand", "Berk", "Koren", "Molen", "Hout", "Kerk",
    "Noord", "Zuid", "Wester", "Ooster", "Groen", "Zwart", "Wit", "Rood",
]  # fmt: skip
_ENDS = [
    "ker", "stra", "man", "huis", "sen", "horst", "kamp", "meijer", "ma", "inga", "berg", "broek", "laar",
    "hof", "kens", "mans", "aar", "wijk", "drecht",
]  # fmt: skip
_GIVEN_STARTS = [
    "An", "Ma", "Jo", "Lie", "Sa", "Fe", "Noo", "Ro", "Ti", "Es", "El", "Ka", "Wil", "Hen", "Ger", "Da", "Mi",
    "Bra", "Tho", "Lu", "Fa", "Kha", "Ay", "Zey", "Meh", "Ab",
]  # fmt: skip
_GIVEN_ENDS = [
    "ne", "rie", "ke", "sje", "tte", "na", "mmie", "r", "a", "nka", "ra", "sa", "la", "nus", "k", "rt",
    "rrit", "niël", "cha", "m", "mas", "cas", "tima", "dija", "şe", "nep", "met", "del",
]  # fmt: skip
_MAIL = [f"{name}.example" for name in ("post", "mijnmail", "snel", "thuis", "werk", "school", "oud", "nieuw")]
_NOTE = "Uitgroei 7.0, lengtes 8.1 met 6 procent, 35 minuten. Pony net boven de wenkbrauw, achter in laagjes. "
_ASKED = ("card", "health", "photo_card", "news_email", "news_sms", "news_post", "birthday", "review")

_NO_DETAIL: dict[str, Any] = {}


@dataclass(slots=True)
class Row:
    """One client to be, with what happened to it: (seconds since the start, kind, argument)."""

    fields: dict[str, Any]
    first: int
    last: int
    events: list[tuple[int, str, str]]
    changes: list[tuple[int, str, str]]


def salon_of(cache: Path, clients: int) -> Path:
    """A folder with a salon of so many clients, made when it is not in the cache yet."""
    folder = cache / f"salon-{clients}-{EDITION}"
    if not has_salon(folder):
        unfinished = cache / f"salon-{clients}-unfinished-{uuid.uuid4().hex[:8]}"
        unfinished.mkdir(parents=True)
        new = NewSalon(Salon("", "Salon Meetlat"), OWNER, OPENS_WITH)
        vault, _ = create_salon(unfinished, new, CHEAP, system_clock)
        with vault:
            fill(vault.database, clients)
        unfinished.rename(folder)
    return folder


def opened(folder: Path, marks: Path) -> Vault:
    """The salon in `folder`, opened by its owner."""
    return open_salon(folder, OWNER, OPENS_WITH, system_clock, marks)[0]


def fill(database: Database, clients: int, seed: int = SEED) -> None:
    """Writes so many clients with their histories into a file that has a salon and its owner (staff number 1)."""
    chance = random.Random(seed)
    book = load_book(paths.resources() / "consent")
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(days=DAYS)
    rows = [_row(chance, number, clients) for number in range(clients)]
    with database.transaction():
        texts = _texts(database, book, start)
        _write_clients(database, rows, start, chance)
    _write_index(database, rows, start)
    with database.transaction():
        _write_events(database, rows, start, texts, chance)
    database.checkpoint()


def names(chance: random.Random) -> tuple[str, str, str]:
    """Given name, infix and surname; a few are common and most are rare, as names are."""
    given = _pick(chance, _GIVEN_STARTS) + _pick(chance, _GIVEN_ENDS)
    surname = _pick(chance, _STARTS) + _pick(chance, _ENDS)
    if chance.random() < 0.4:
        surname = _pick(chance, _STARTS) + surname.lower()
    infix = chance.choice(INFIXES[:4]) if chance.random() < 0.25 else ""
    return given, infix, surname


def _pick(chance: random.Random, options: Sequence[str]) -> str:
    return options[int(len(options) * chance.random() ** 2)]


def _row(chance: random.Random, number: int, clients: int) -> Row:
    given, infix, surname = names(chance)
    fields: dict[str, Any] = {**EMPTY, "given_name": given, "infix": infix, "surname": surname, "source": "desk"}
    if chance.random() < 0.92:
        fields["phone"] = f"+316{chance.choice('1234')}{chance.randrange(10_000_000):07}"
    if chance.random() < 0.7 or not fields["phone"]:
        local = "".join(c for c in fold(f"{given}.{surname}") if c.isascii())
        fields["email"] = f"{local}{chance.randrange(1000)}@{chance.choice(_MAIL)}"
    span = DAYS * 86_400
    first = span * number // clients
    last = first + int((span - first - 60) * chance.random())
    asked = chance.sample(_ASKED, chance.choice((2, 3, 4, 5, 6)))
    events = [(chance.randint(first, last), purpose, _answer(chance)) for purpose in asked]
    granted = {purpose for _, purpose, answer in events if answer == "given"}
    if "news_post" in granted:
        letters = "".join(chance.choice("ABCDEGHJKL") for _ in range(2))
        fields |= {"street": "Lindenhof", "house_number": str(chance.randint(1, 300)), "city": "Zomerdam"}
        fields["postcode"] = f"{chance.randint(1000, 9999)} {letters}"
    if "birthday" in granted:
        fields |= {"birth_day": chance.randint(1, 28), "birth_month": chance.randint(1, 12)}
    if "card" in granted and chance.random() < 0.5:
        fields["note"] = _NOTE * chance.randint(1, 6)
    changes = []
    if chance.random() < 0.2:
        changes = [(last, "phone", f"+316{chance.choice('1234')}{chance.randrange(10_000_000):07}")]
    return Row(fields, first, last, events, changes)


def _answer(chance: random.Random) -> str:
    return chance.choices(("given", "refused", "deferred"), (62, 26, 12))[0]


def _uid(chance: random.Random, moment: datetime) -> str:
    value = int(moment.timestamp() * 1000) << 80 | 0x7 << 76 | chance.getrandbits(12) << 64 | 0b10 << 62
    return str(uuid.UUID(int=value | chance.getrandbits(62)))


def _texts(database: Database, book: PurposeBook, start: datetime) -> dict[str, int]:
    found = {}
    for purpose in _ASKED:
        text = book.text(purpose, "nl", on_day=start.date())
        found[purpose] = database.run(
            "INSERT INTO consent_text (hash, purpose, language, version, body, first_used_at) VALUES (?, ?, ?, ?, ?, ?)",
            (text.sha256, purpose, "nl", text.version, text.body, stamp(start)),
        )
    return found


def _write_clients(database: Database, rows: list[Row], start: datetime, chance: random.Random) -> None:
    names = ", ".join(FIELD_NAMES)
    marks = ", ".join("?" * (9 + len(FIELD_NAMES)))
    database.run_many(
        "INSERT INTO client (id, uid, version, created_at, created_by, updated_at, last_contact_at, search_stamp,"
        f" search_text, {names}) VALUES ({marks})",
        list(_client_values(rows, start, chance)),
    )


def _client_values(rows: list[Row], start: datetime, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    for number, row in enumerate(rows, 1):
        first, last = start + timedelta(seconds=row.first), start + timedelta(seconds=row.last)
        yield (
            number, _uid(chance, first), 1 + len(row.changes), stamp(first), 1, stamp(last), stamp(last),
            search_stamp(number, last), _index_text(row.fields),
            *(int(value) if isinstance(value, bool) else value for value in row.fields.values()),
        )  # fmt: skip


def _index_text(fields: dict[str, Any]) -> str:
    return index_text(
        given_name=fields["given_name"], infix=fields["infix"], surname=fields["surname"],
        phones=(fields["phone"],), emails=(fields["email"],), postcode=fields["postcode"],
    )  # fmt: skip


def _write_index(database: Database, rows: list[Row], start: datetime) -> None:
    """In the order of last contact and in many transactions, as it would have grown."""
    entries = sorted(
        (search_stamp(number, start + timedelta(seconds=row.last)), _index_text(row.fields))
        for number, row in enumerate(rows, 1)
    )
    for at in range(0, len(entries), _CHUNK):
        with database.transaction():
            database.run_many("INSERT INTO client_index (rowid, text) VALUES (?, ?)", entries[at : at + _CHUNK])


def _write_events(
    database: Database, rows: list[Row], start: datetime, texts: dict[str, int], chance: random.Random
) -> None:
    """Everything that happened, in the order of time: one client's rows lie scattered, as they do in a real file."""
    agenda: list[tuple[int, int, str, tuple[str, str]]] = []
    for number, row in enumerate(rows, 1):
        agenda.append((row.first, number, "client_registered", ("", "")))
        agenda += [(at, number, "consent_" + answer, (purpose, answer)) for at, purpose, answer in row.events]
        agenda += [(at, number, "client_changed", (field, old)) for at, field, old in row.changes]
    agenda.sort()
    # the salon's own first entry stands there already
    seq, chain = database.row("SELECT seq, chain FROM audit ORDER BY seq DESC LIMIT 1") or (0, GENESIS)
    audit, details, events, changes = [], [], [], []
    for seconds, number, action, (what, value) in agenda:
        moment = start + timedelta(seconds=seconds)
        at, seq, detail = stamp(moment), seq + 1, _NO_DETAIL
        if action.startswith("consent_"):
            uid = _uid(chance, moment)
            events.append((uid, number, what, value, texts[what], at, round(chance.uniform(2, 20), 1)))
            detail = {"event": uid, "purpose": what}
        elif action == "client_changed":
            changes.append((number, 2, at, 1, what, value))
            detail = {"fields": [what]}
        text, nonce = json.dumps(detail, separators=(",", ":"), sort_keys=True), chance.randbytes(16)
        commitment = commit(nonce, text)
        chain = link(chain, seq, at, 1, action, commitment)
        audit.append((seq, at, 1, action, commitment, chain))
        details.append((seq, number, nonce, text))
    database.run_many(
        "INSERT INTO consent_event (uid, client_id, purpose, answer, text_id, statement_version, at, how, asked_by,"
        " seconds_shown) VALUES (?, ?, ?, ?, ?, '1', ?, 'display', 1, ?)",
        events,
    )
    database.run_many(
        "INSERT INTO client_change (client_id, version, at, staff_id, field, old_value) VALUES (?, ?, ?, ?, ?, ?)",
        changes,
    )
    database.run_many(
        "INSERT INTO audit (seq, at, staff_id, action, commitment, chain) VALUES (?, ?, ?, ?, ?, ?)", audit
    )
    database.run_many("INSERT INTO audit_detail (seq, client_id, nonce, detail) VALUES (?, ?, ?, ?)", details)

"""Making a client with five answers, and reading one whole: the use cases on the encrypted file against the bare
statements on a plain one.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench import crowd
from bench.figures import Figure, median
from bench.plain import PlainRecords, Recorder, make_plain, replay
from bench.searching import desk_of
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.services import consents, finding, registration
from hhh_desktop.services.ports import Desk

CLIENTS, TIMES = 5000, 200
_PURPOSES = ("card", "news_email", "news_sms", "news_post", "birthday")


def create(desk: Desk, number: int) -> int:
    """Registers somebody and records five answers, each durable before the next, as at the desk."""
    client = registration.register(
        desk, {"given_name": f"Noor{number}", "infix": "van den", "surname": "Berg", "phone": f"06 41{number:06}",
               "email": f"noor{number}@post.example"},
    )  # fmt: skip
    for purpose in _PURPOSES:
        text = consents.question(desk, purpose, "nl")
        consents.record_answer(desk, client.id, purpose, Answer.GIVEN, text=text, how=How.DISPLAY, seconds_shown=4.0)
    return client.id


def read(desk: Desk, client_id: int) -> None:
    """Everything that is kept about one client, and its card."""
    finding.show(desk, client_id)
    desk.records.people.rows(client_id)
    desk.records.clients.history(client_id)


def measure(cache: Path) -> list[Figure]:
    """Ratios of medians; encrypted and plain take turns, so that both meet the same disk."""
    template = crowd.salon_of(cache, CLIENTS)
    with tempfile.TemporaryDirectory(dir=cache) as place:
        folder = Path(place)
        for name in ("recorded", "used", "replayed"):
            shutil.copytree(template, folder / name)
        plain, used_plain = make_plain(folder / "plain.db"), make_plain(folder / "used.db")
        for file in (plain, used_plain):
            crowd.fill(file, CLIENTS)
        opened = [crowd.opened(folder / name, folder / "marks") for name in ("recorded", "used", "replayed")]
        recorded, used, replayed = opened
        recorder = Recorder(recorded.database._connection)
        recorded.database._connection = recorder
        note, desk, plain_desk = desk_of(recorded), desk_of(used), desk_of(PlainRecords(used_plain))
        recorder.taken()
        made = [(create(note, number), recorder.taken())[1] for number in range(TIMES)]
        creating = _in_turns(
            [
                lambda n: create(desk, n),
                lambda n: create(plain_desk, n),
                lambda n: replay(replayed.database, made[n]),
                lambda n: replay(plain, made[n]),
            ]
        )
        clients = random.Random(5).sample(range(1, CLIENTS), TIMES)
        reads = [(read(note, client), recorder.taken())[1] for client in clients]
        reading = _in_turns(
            [
                lambda n: read(desk, clients[n]),
                lambda n: read(plain_desk, clients[n]),
                lambda n: replay(replayed.database, reads[n]),
                lambda n: replay(plain, reads[n]),
            ]
        )
        for vault in opened:
            vault.close()
        plain.close()
        used_plain.close()
    return [
        *_figures("create a client with five events, durable", creating, 1.4),
        *_figures("one client's whole record", reading, 1.6),
    ]


def _in_turns(works: list[Callable[[int], object]]) -> list[float]:
    took: list[list[float]] = [[] for _ in works]
    for number in range(TIMES):
        for place, work in enumerate(works):
            started = time.perf_counter()
            work(number)
            took[place].append((time.perf_counter() - started) * 1000)
    return [median(spent) for spent in took]


def _figures(work: str, took: list[float], reach: float) -> list[Figure]:
    used, used_plain, encrypted, plain = took
    return [
        _figure(
            f"{work}: the use case (checks, rules, audit) encrypted, against itself on plain", used, used_plain, reach
        ),
        _figure(f"{work}: its bare statements encrypted, against themselves on plain", encrypted, plain, reach),
        _figure(f"{work}: the use case encrypted, against its bare statements on plain", used, plain, None),
    ]


def _figure(work: str, ours: float, plain: float, reach: float | None) -> Figure:
    told = f"{ours / plain:.2f} × ({ours:.2f} against {plain:.2f} ms)"
    return Figure(work, told, f"≤ {reach} ×", ours / plain <= reach) if reach else Figure(work, told)

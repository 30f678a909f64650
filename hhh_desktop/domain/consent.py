"""What a consent event is, and how a purpose's state follows from its events (GDPR art. 4(11) and 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hhh_desktop.domain.purpose import Purpose, PurposeBook
from hhh_desktop.domain.times import add_duration, day_of


class Answer(StrEnum):
    """What a client said, or did later."""

    GIVEN = "given"
    REFUSED = "refused"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """Where a purpose stands for one client; `not_asked` is the start, for imported clients too."""

    NOT_ASKED = "not_asked"
    DEFERRED = "deferred"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class How(StrEnum):
    """By which way the answer came; all but `display` are recorded by staff and marked as such."""

    DISPLAY = "display"
    SPOKEN = "spoken"
    PAPER = "paper"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """One answer, with everything that proves it (art. 7(1)); never changed, gone only with the client.

    `text_hash` is the SHA-256 (hex) of the exact UTF-8 text that was shown, `seconds_shown` how long it stood there,
    `guardian` the name of the adult who answered for a child, `signature` a PNG when one was asked.
    """

    id: int
    uid: str
    client_id: int
    purpose: str
    answer: Answer
    text_hash: str
    text_version: int
    language: str
    statement_version: str
    at: str
    how: How
    asked_by: int
    seconds_shown: float
    guardian: str = ""
    signature: bytes | None = None


@dataclass(frozen=True, slots=True)
class PurposeState:
    """How one purpose stands today, with the event that made it so.

    `ask_again_from` is set while a no or a withdrawal is too young to ask again (six months by default); `usable` is
    the only thing a use of data may look at.
    """

    purpose: str
    state: State
    event: ConsentEvent | None = None
    ask_again_from: date | None = None

    @property
    def usable(self) -> bool:
        return self.state is State.GIVEN

    @property
    def is_open(self) -> bool:
        """Whether the question may be asked now without a client having asked for it."""
        return is_open(self.state, self.ask_again_from)


def state_of(
    book: PurposeBook, purpose_id: str, events: Iterable[ConsentEvent], today: date, *, is_minor: bool = False
) -> PurposeState:
    """The state of a purpose today, from all events of one client (any order, any purpose).

    A yes lapses after the purpose's `valid_for`, when the question has come to mean something else, and, when a
    guardian gave it, once the client is no minor (UAVG art. 5): `is_minor` tells whether the client is one today. A
    *later* after a no does not shorten the six months for which a no is left alone.
    """
    mine = [e for e in events if e.purpose == purpose_id]
    last = max(mine, key=lambda e: e.id, default=None)
    if last is None:
        return PurposeState(purpose_id, State.NOT_ASKED)
    purpose, changed = book.get(purpose_id), book.asks_again(purpose_id, last.text_version, on_day=today)
    lapsed = changed or (bool(last.guardian) and not is_minor)
    state, again = standing(purpose, last.answer, day_of(last.at), today, lapsed=lapsed)
    if last.answer is Answer.DEFERRED:
        firm = max((e for e in mine if e.answer is not Answer.DEFERRED), key=lambda e: e.id, default=last)
        again = standing(purpose, firm.answer, day_of(firm.at), today)[1]
    return PurposeState(purpose_id, state, last, again)


def standing(
    purpose: Purpose, answer: Answer, said: date, today: date, *, lapsed: bool = False
) -> tuple[State, date | None]:
    """What an answer given on `said` is worth today, and from when a no may be asked again (None: now).

    `lapsed`: a yes that is over for another reason than its age.
    """
    if answer is Answer.DEFERRED:
        return State.DEFERRED, None
    if answer is Answer.GIVEN:
        over = bool(purpose.valid_for) and today >= add_duration(said, purpose.valid_for)
        return (State.EXPIRED if lapsed or over else State.GIVEN), None
    again = add_duration(said, purpose.ask_again_after)
    state = State.REFUSED if answer is Answer.REFUSED else State.WITHDRAWN
    return state, again if today < again else None


def is_open(state: State, ask_again_from: date | None) -> bool:
    """Whether staff may ask the question now."""
    return state is not State.GIVEN and ask_again_from is None

"""What a consent event is, and how a purpose's state follows from its events (GDPR art. 4(11) and 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hhh_desktop.domain.purpose import Purpose
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
        return self.state in {State.NOT_ASKED, State.DEFERRED, State.EXPIRED} or (
            self.state in {State.REFUSED, State.WITHDRAWN} and self.ask_again_from is None
        )


def state_of(purpose: Purpose, events: Iterable[ConsentEvent], today: date, turns_16: str = "") -> PurposeState:
    """The state of `purpose` today, from all events of one client (any order, any purpose).

    A yes lapses after the purpose's `valid_for`, and one given by a guardian when the client turns 16 (UAVG art. 5).
    """
    last = max((e for e in events if e.purpose == purpose.id), key=lambda e: e.id, default=None)
    if last is None:
        return PurposeState(purpose.id, State.NOT_ASKED)
    said = day_of(last.at)
    if last.answer is Answer.GIVEN:
        ends = [add_duration(said, purpose.valid_for)] if purpose.valid_for else []
        if last.guardian and turns_16:
            ends.append(date.fromisoformat(f"{turns_16}-01"))
        lapsed = any(today >= end for end in ends)
        return PurposeState(purpose.id, State.EXPIRED if lapsed else State.GIVEN, last)
    if last.answer is Answer.DEFERRED:
        return PurposeState(purpose.id, State.DEFERRED, last)
    again = add_duration(said, purpose.ask_again_after)
    state = State.REFUSED if last.answer is Answer.REFUSED else State.WITHDRAWN
    return PurposeState(purpose.id, state, last, again if today < again else None)

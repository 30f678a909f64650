"""Finding a client in a few keys, and reading one whole."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from hhh_desktop.domain.client import Client
from hhh_desktop.domain.consent import Answer, PurposeState, is_open, standing, state_of
from hhh_desktop.domain.folding import digits, fold, match_expression, words
from hhh_desktop.domain.purpose import Purpose, PurposeBook
from hhh_desktop.domain.staff import Right
from hhh_desktop.domain.times import stamp
from hhh_desktop.services.contact_rules import split_infix
from hhh_desktop.services.ports import Desk, Found
from hhh_desktop.services.registration import open_fields, today_at

#: As many rows as a screen can use; the rest is found by typing on.
LIMIT = 50

#: So many of the latest clients whose name begins alike are compared, and so like (0 to 1) a name must be to be shown.
MAX_NEAR, NEAR_ENOUGH = 60, 0.6

#: Longer input is cut: no name is found by more.
MAX_TYPED = 200


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of the list: the client and how many questions are open."""

    found: Found
    open_questions: int

    @property
    def id(self) -> int:
        return self.found.id


@dataclass(frozen=True, slots=True)
class ClientCard:
    """One client with the state of every purpose that is asked, and the fields that may be filled today."""

    client: Client
    states: tuple[PurposeState, ...]
    open_fields: frozenset[str]

    @property
    def questions(self) -> tuple[str, ...]:
        """Purposes that can be asked now, in the order of the round."""
        return tuple(state.purpose for state in self.states if state.is_open)


def find(desk: Desk, typed: str, limit: int = LIMIT) -> tuple[Hit, ...]:
    """Clients in whom every typed word is the start of something, last contact first; nothing typed: the latest."""
    desk.require(Right.FIND)
    typed = typed[:MAX_TYPED]
    expression = match_expression(typed)
    if expression is None and typed.strip():
        return ()
    today = today_at(desk)
    return tuple(_hit(desk, found, today) for found in desk.records.search.find(expression, limit))


def _hit(desk: Desk, found: Found, today: date) -> Hit:
    """A row of the list, without the postcode when its purpose is not on (any more): a yes taken back stops every use."""
    answer, at, by_guardian = found.answers.get("news_post", ("", "", False))
    closed_since = dict(_closed_since(desk.book, today)).get("news_post", {})
    given = answer == Answer.GIVEN and at >= closed_since.get(Answer.GIVEN, "9")
    if found.contact.postcode and not (given and (found.contact.is_minor(today) or not by_guardian)):
        found = replace(found, contact=replace(found.contact, postcode=""))
    return Hit(found, _open(desk, found, today))


def near(desk: Desk, typed: str, limit: int = 5) -> tuple[Hit, ...]:
    """Clients whose name is nearly what was typed: for when nothing is found."""
    desk.require(Right.FIND)
    names = [word for word in words(typed[:MAX_TYPED]) if not word[0].isdigit() and "@" not in word]
    if not names:
        return ()
    starts = {word[: max(2, len(word) // 2)] for word in names}
    expression = " OR ".join(found for start in sorted(starts) if (found := match_expression(start)))
    today = today_at(desk)
    matcher = difflib.SequenceMatcher(None, "", " ".join(names), autojunk=False)
    scored = [(_likeness(matcher, found), found) for found in desk.records.search.find(expression, MAX_NEAR)]
    best = sorted((pair for pair in scored if pair[0] >= NEAR_ENOUGH), key=lambda pair: -pair[0])[:limit]
    return tuple(_hit(desk, found, today) for _, found in best)


def _likeness(matcher: difflib.SequenceMatcher[str], found: Found) -> float:
    """How much a client's name is like what was typed, from 0 to 1; 0 when its letters alone already rule it out."""
    matcher.set_seq1(fold(found.contact.display_name))
    if matcher.real_quick_ratio() < NEAR_ENOUGH or matcher.quick_ratio() < NEAR_ENOUGH:
        return 0.0
    return matcher.ratio()


def _open(desk: Desk, found: Found, today: date) -> int:
    """How many questions of the round are open for a row of the list."""
    grown = not found.contact.is_minor(today)
    count = 0
    for purpose, closed_since in _closed_since(desk.book, today):
        answer, at, by_guardian = found.answers.get(purpose, ("", "", False))
        since = closed_since.get(answer)
        count += since is None or at < since or (grown and by_guardian and answer == Answer.GIVEN)
    return count


@lru_cache(maxsize=4)
def _closed_since(book: PurposeBook, today: date) -> tuple[tuple[str, dict[str, str]], ...]:
    """For each purpose of the round: answer -> the oldest time stored at which it still closes the question today.

    A row of the list then takes one comparison of texts per purpose instead of a walk through the calendar. An answer
    that is not in it leaves the question open.
    """
    return tuple(
        (purpose.id, {str(answer): since for answer in Answer if (since := _oldest_closing(purpose, answer, today))})
        for purpose in book.asked()
    )


def _oldest_closing(purpose: Purpose, answer: Answer, today: date) -> str:
    """The first moment of the first day on which `answer`, said then, still closes the question; empty for none.

    The younger an answer, the longer it lasts, so the first such day is found by halving.
    """

    def closes(ordinal: int) -> bool:
        return not is_open(*standing(purpose, answer, date.fromordinal(ordinal), today))

    if not closes(today.toordinal()):
        return ""
    first = bisect_left(range(today.toordinal()), True, lo=1, key=closes)
    # a local day that starts after UTC's: the stored time of its first moment may bear the date before
    return stamp(datetime.combine(date.fromordinal(first), time()).astimezone()) if first > 1 else "0"


def show(desk: Desk, client_id: int) -> ClientCard:
    """One client with the state of every purpose; raises UnknownClientError."""
    desk.require(Right.FIND)
    client = desk.records.clients.get(client_id)
    events = desk.records.consents.of_client(client_id)
    today = today_at(desk)
    asked = {purpose.id for purpose in desk.book.asked()}
    answered = {event.purpose for event in events}
    states = tuple(
        state_of(desk.book, purpose.id, events, today, is_minor=client.contact.is_minor(today))
        for purpose in desk.book.purposes
        if purpose.id in asked or purpose.id in answered
    )
    return ClientCard(client, states, open_fields(desk, client))


def understood(typed: str) -> dict[str, Any]:
    """Typed search text as fields of a new client: e-mail, phone, given name, infix and surname."""
    fields: dict[str, Any] = {}
    rest, number = [], []
    for part in typed[:MAX_TYPED].split():
        if "@" in part:
            fields["email"] = part
        elif digits(part) and not any(c.isalpha() for c in part):
            number.append(part)
        else:
            rest.append(part)
    if len(digits("".join(number))) >= 6:
        fields["phone"] = " ".join(number)
    if rest:
        fields["given_name"] = _capital(rest[0])
    if rest[1:]:
        infix, surname = split_infix(" ".join(rest[1:]))
        fields.update(surname=" ".join(_capital(word) for word in surname.split()))
        if infix:
            fields["infix"] = infix.lower()
    return fields


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:] if word.islower() else word

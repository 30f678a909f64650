"""Handing over everything that is known about a person, in one package (GDPR art. 12, 15 and 20)."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from hhh_desktop.domain.client import EMPTY, Client
from hhh_desktop.domain.consent import ConsentEvent, PurposeState, state_of
from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.purpose import ConsentText, Purpose
from hhh_desktop.domain.staff import Right, Salon
from hhh_desktop.domain.times import stamp
from hhh_desktop.domain.uids import new_uid
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.registration import today_at

#: Six words out of 4,096 are 72 bits. A zip stretches its password a thousand times only, so the words must carry it.
PASSWORD_WORDS = 6
MIN_BITS = 60.0

#: No 0/O, 1/I/L: somebody may have to read a file name aloud.
_NAME_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class PurposeEntry:
    """One purpose for which the salon uses, or used, what it knows: `state` is None when it is told, not asked."""

    purpose: Purpose
    state: PurposeState | None


@dataclass(frozen=True, slots=True)
class AccessRecord:
    """Everything a client is entitled to see (GDPR art. 15(1)), before it is written down in any form.

    `uid` names this hand-over, `made_at` is UTC and `made_on` the day at the desk. `tables` holds every exported
    column of every row about the client, as the data map lists them; `texts` the exact words behind the events, by
    SHA-256. `recipients` names who received data (empty: nobody, which is said in so many words), and
    `automated_decisions` whether any decision is made by a machine alone (art. 22): none is.
    """

    uid: str
    made_at: str
    made_on: date
    statement_version: str
    salon: Salon
    client: Client
    purposes: tuple[PurposeEntry, ...]
    events: tuple[ConsentEvent, ...]
    texts: Mapping[str, ConsentText]
    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    recipients: tuple[str, ...] = ()
    automated_decisions: bool = False


class PackageWriter(Protocol):
    """Writes a record as one file; export has the one real implementation."""

    def write(self, record: AccessRecord, path: Path, password: str | None) -> None:
        """Makes `path` whole or not at all, encrypted when there is a password; lets OSError through."""
        ...


@dataclass(frozen=True, slots=True)
class Handover:
    """What was handed over: the file, and the password that opens it (None: it was asked for open)."""

    path: Path
    password: str | None


def hand_over(desk: Desk, client_id: int, folder: Path, *, password: str | None, writer: PackageWriter) -> Handover:
    """Writes the access package of one client into `folder` and logs that it was made; changes nothing else.

    The package holds its own line of the log, so that line is written first, in the same transaction: no file
    without a line, no line without a file. Raises NotAllowedError, UnknownClientError, InvalidFieldError (`folder`,
    `missing`; `password`, `empty`) and StorageFaultError (`disk_full`, `read_only`, `io`) with nothing left behind.
    """
    desk.require(Right.EXPORT)
    if password is not None and not password:
        raise InvalidFieldError("password", "empty")
    if not folder.is_dir():
        raise InvalidFieldError("folder", "missing")
    path = _free_name(folder, today_at(desk))
    written = False
    try:
        with desk.records.transaction():
            desk.records.clients.get(client_id)
            desk.records.audit.append(
                "client_exported", desk.clock(), desk.actor.id, client_id, encrypted=password is not None
            )
            record = gather(desk, client_id)
            writer.write(record, path, password)
            written = True
    except BaseException:
        if written:  # the log could not be kept after all
            with contextlib.suppress(OSError):
                path.unlink()
        raise
    return Handover(path, password)


def gather(desk: Desk, client_id: int) -> AccessRecord:
    """Reads everything about one client; raises NotAllowedError and UnknownClientError."""
    desk.require(Right.EXPORT)
    now, records = desk.clock(), desk.records
    client, events = records.clients.get(client_id), records.consents.of_client(client_id)
    return AccessRecord(
        uid=new_uid(now),
        made_at=stamp(now),
        made_on=today_at(desk),
        statement_version=desk.statement_version,
        salon=records.salon.get(),
        client=client,
        purposes=_purposes(desk, client, events),
        events=events,
        texts={text_hash: records.consents.text(text_hash) for text_hash in {event.text_hash for event in events}},
        tables=records.people.rows(client_id),
    )


def load_words(folder: Path) -> tuple[str, ...]:
    """The words passwords are made of, one on a line of `folder`/nl.txt."""
    return tuple((folder / "nl.txt").read_text(encoding="utf-8").split())


def make_password(words: Sequence[str]) -> str:
    """Six words drawn by the system's random source, joined by hyphens: easy to read out, far too many to guess.

    Raises ValueError for a list that gives fewer than 60 bits.
    """
    if len(set(words)) ** PASSWORD_WORDS < 2**MIN_BITS:
        raise ValueError("the word list is too short")
    return "-".join(secrets.choice(words) for _ in range(PASSWORD_WORDS))


def _purposes(desk: Desk, client: Client, events: Sequence[ConsentEvent]) -> tuple[PurposeEntry, ...]:
    """What is in use, what the client ever answered to and what still holds something, each with its state today."""
    today, answered = today_at(desk), {event.purpose for event in events}
    return tuple(
        PurposeEntry(
            purpose,
            state_of(desk.book, purpose.id, events, today, is_minor=client.contact.is_minor(today))
            if purpose.asked
            else None,
        )
        for purpose in desk.book.purposes
        if purpose.on
        or purpose.id in answered
        or any(getattr(client.contact, name) != EMPTY[name] for name in purpose.unlocks)
    )


def _free_name(folder: Path, day: date) -> Path:
    """A name that tells nothing about the person and is not taken; older packages are never overwritten."""
    while True:
        mark = "".join(secrets.choice(_NAME_LETTERS) for _ in range(4))
        path = folder / f"gegevens-{day.isoformat()}-{mark}.zip"
        if not path.exists():
            return path

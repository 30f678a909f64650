"""What the use cases need from storage, as protocols; storage has the one real implementation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from hhh_desktop.domain.client import Client, ContactFields, FieldChange
from hhh_desktop.domain.consent import Answer, ConsentEvent, How
from hhh_desktop.domain.erasure import ErasurePreview, ErasureReport
from hhh_desktop.domain.errors import NotAllowedError
from hhh_desktop.domain.purpose import ConsentText, PurposeBook
from hhh_desktop.domain.staff import Right, Salon, StaffMember
from hhh_desktop.domain.times import Clock


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search with what the list shows; `answers` is purpose -> (answer, when, by a guardian) of the last event."""

    id: int
    contact: ContactFields
    last_contact_at: str
    answers: Mapping[str, tuple[str, str, bool]]


@dataclass(frozen=True, slots=True)
class NewEvent:
    """A consent event that is about to be written."""

    client_id: int
    purpose: str
    answer: Answer
    text: ConsentText
    statement_version: str
    how: How
    seconds_shown: float
    guardian: str = ""
    signature: bytes | None = None


class ClientStore(Protocol):
    """Clients and the history of their fields."""

    def add(self, contact: ContactFields, at: datetime, staff_id: int) -> Client:
        """Stores a new client; number, uid and version are made here."""
        ...

    def get(self, client_id: int) -> Client:
        """One client; raises UnknownClientError."""
        ...

    def update(self, client_id: int, version: int, contact: ContactFields, at: datetime, staff_id: int) -> Client:
        """Stores changed fields and what stood there before; raises LostRaceError when `version` is not the stored one."""
        ...

    def clear_fields(self, client_id: int, names: Sequence[str], at: datetime, staff_id: int) -> Client:
        """Empties fields and removes what their history kept of them (GDPR art. 17(1)(b))."""
        ...

    def reindex(self, client_id: int, usable: Collection[str]) -> None:
        """Makes the client findable by what may be used today, and by nothing else."""
        ...

    def touch(self, client_id: int, at: datetime) -> None:
        """Marks a contact: the client moves to the top of the list."""
        ...

    def history(self, client_id: int) -> tuple[FieldChange, ...]:
        """Every change of a field, oldest first."""
        ...

    def count(self) -> int:
        """How many clients there are."""
        ...


class SearchIndex(Protocol):
    """Finding clients by what somebody at the desk types."""

    def find(self, expression: str | None, limit: int) -> tuple[Found, ...]:
        """Clients that match an FTS5 expression, last contact first; None gives the most recent ones."""
        ...


class ConsentStore(Protocol):
    """Consent events: appended and read, nothing else."""

    def append(self, event: NewEvent, at: datetime, staff_id: int) -> ConsentEvent: ...

    def of_client(self, client_id: int) -> tuple[ConsentEvent, ...]:
        """All events of a client, oldest first."""
        ...

    def text(self, text_hash: str) -> ConsentText:
        """The exact words that were shown."""
        ...


class AuditTrail(Protocol):
    """Append-only evidence of who did what."""

    def append(
        self, action: str, at: datetime, staff_id: int | None, client_id: int | None = None, **detail: Any
    ) -> None:
        """One entry; `detail` holds ids, field names and codes, never a value of a client."""
        ...


class StaffStore(Protocol):
    """Who can unlock."""

    def all(self) -> tuple[StaffMember, ...]: ...

    def add(self, uid: str, name: str, role: str, at: datetime) -> StaffMember: ...

    def remove(self, staff_id: int, at: datetime) -> None:
        """Marks somebody as gone; what they did stays under their number."""
        ...

    def by_uid(self, uid: str) -> StaffMember: ...


class SalonStore(Protocol):
    """The salon itself."""

    def get(self) -> Salon: ...

    def update(self, salon: Salon) -> None: ...


class PersonReader(Protocol):
    """Everything that is stored about one person, table by table, driven by the data map."""

    def rows(self, client_id: int) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """Table name -> rows (column -> value) about this client; raises UnknownClientError."""
        ...


class Erasures(Protocol):
    """Removing a client for good, and the proof that nothing is left."""

    def preview(self, client_id: int) -> ErasurePreview:
        """What would go and what would stay; raises UnknownClientError."""
        ...

    def personal_values(self, client_id: int) -> frozenset[str]:
        """Everything that names or reaches this person, earlier values included; raises UnknownClientError."""
        ...

    def erase(
        self, client_id: int, clock: Clock, actor: StaffMember | None, reason: str, progress: Callable[[str], None]
    ) -> ErasureReport:
        """Removes, rebuilds and checks; raises UnknownClientError, StorageFaultError, ErasureNotProvenError."""
        ...

    def rebuild(self) -> None:
        """Writes the whole file anew, so that what was removed from a row is in no page gap either."""
        ...

    def finish_pending(self, clock: Clock) -> tuple[ErasureReport, ...]:
        """Carries erasures that a crash or an older copy of the file left undone to their end; for every start."""
        ...


class Records(Protocol):
    """The opened salon file."""

    @property
    def clients(self) -> ClientStore: ...
    @property
    def search(self) -> SearchIndex: ...
    @property
    def consents(self) -> ConsentStore: ...
    @property
    def audit(self) -> AuditTrail: ...
    @property
    def staff(self) -> StaffStore: ...
    @property
    def salon(self) -> SalonStore: ...
    @property
    def people(self) -> PersonReader: ...
    @property
    def erasures(self) -> Erasures: ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing, durable when it ends; nested use joins the outer one."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What every use case works with: the open file, who is signed in, the purposes and the clock."""

    records: Records
    actor: StaffMember
    book: PurposeBook
    statement_version: str
    clock: Clock

    def require(self, right: Right) -> None:
        """Raises NotAllowedError when the signed-in role does not include `right`."""
        if not self.actor.may(right):
            raise NotAllowedError(right)

"""What a purpose is: what it allows, for how long, and in which exact words a client is asked for it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from string import Formatter

from hhh_desktop.domain.errors import HhhError

#: The language everything exists in; what is shown when the client's own language has no text.
SOURCE_LANGUAGE = "nl"


class UnknownPurposeError(HhhError):
    """No purpose has this id."""

    code = "unknown_purpose"

    def __init__(self, purpose: str) -> None:
        super().__init__(purpose)
        self.purpose = purpose


class MissingParameterError(HhhError):
    """A text with a place to fill in was asked for without the word for it; a client must never see the bare place."""

    code = "missing_parameter"

    def __init__(self, purpose: str, parameter: str) -> None:
        super().__init__(f"{purpose}: {parameter}")
        self.purpose = purpose
        self.parameter = parameter


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what a purpose opened may stay (GDPR 5(1)(e)).

    `period` is an ISO 8601 duration that runs from the event `counts_from` (last_visit, last_appointment,
    book_year_end, answer, disclosure); `reason` says why, per language.
    """

    period: str
    counts_from: str
    reason: Mapping[str, str] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose, as written in the table that a person can read.

    `asked`: needs the client's yes; otherwise the client is told. `on`: the salon works with it now.
    `basis`: the articles of law; `basis_words` says it per language, `basis_terms` for a receipt (DPV).
    `unlocks`: the client fields that may be filled only while this purpose stands; `uses`: fields of other purposes
    that a list for this one may show too; `records`: what it opens outside the client form.
    `parameters`: what is filled in per occasion; a purpose with any is never part of the ordinary round.
    `ask_again_after`, `valid_for`, `confirm_after`: ISO 8601 durations, empty for never.
    `name` (a row on the card) and `data_used` (the fact under the question) are per language.
    """

    id: str
    asked: bool
    on: bool
    basis: str
    icon: str
    unlocks: tuple[str, ...]
    retention: Retention
    ask_again_after: str
    valid_for: str
    name: Mapping[str, str] = field(hash=False)
    data_used: Mapping[str, str] = field(hash=False)
    basis_words: Mapping[str, str] = field(hash=False)
    basis_terms: tuple[str, ...] = ()
    broader: str = ""
    personal_data: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    own_page: bool = False
    confirm_after: str = ""

    @property
    def readable_fields(self) -> tuple[str, ...]:
        """Every client field that a list, print or hand-over for this purpose may show (statement 3.4)."""
        return self.unlocks + self.uses


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The words of one question in one language; versions count up and none is ever changed.

    `body` is what the client sees, `{parameters}` already filled in when it comes from `PurposeBook.text`.
    `asks_again`: this version means something else than the one before, so an older yes does not cover it.
    """

    purpose: str
    language: str
    version: int
    effective: date
    body: str
    asks_again: bool = False

    @property
    def sha256(self) -> str:
        """SHA-256 (hex) of the exact UTF-8 text: which words the client answered to (GDPR 7(1))."""
        return hashlib.sha256(self.body.encode("utf-8")).hexdigest()

    @property
    def places(self) -> frozenset[str]:
        """The names of the places to fill in, such as `partner`."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.body) if name is not None)

    def filled(self, parameters: Mapping[str, str]) -> ConsentText:
        """The text with its places filled in.

        Raises MissingParameterError when one is not given or is blank. A text without places stays as it is.
        """
        for place in sorted(self.places):
            if not parameters.get(place, "").strip():
                raise MissingParameterError(self.purpose, place)
        return replace(self, body=self.body.format_map(parameters)) if self.places else self


@dataclass(frozen=True, slots=True)
class Statement:
    """One version of the salon's privacy statement in one language, in a small part of Markdown.

    `body` holds only `# ` and `## ` headings, `- ` points and paragraphs, parted by blank lines, with the places
    `{salon}` and `{contact}`.
    """

    language: str
    version: int
    effective: date
    body: str

    def filled(self, *, salon: str, contact: str) -> str:
        """The statement as it is shown, with the salon's name and how to reach it."""
        return self.body.replace("{salon}", salon).replace("{contact}", contact)


def in_force(texts: Iterable[ConsentText], day: date) -> ConsentText:
    """The newest text that is in force on `day`; before the first date the first one.

    Raises ValueError when there is none at all.
    """
    ordered = sorted(texts, key=lambda text: text.version)
    if not ordered:
        raise ValueError("no text")
    return next((text for text in reversed(ordered) if text.effective <= day), ordered[0])


class PurposeBook:
    """All purposes with all their texts, old versions included, so that it can always be shown what was asked then."""

    __slots__ = ("_asked", "_by_field", "_by_id", "_versions", "purposes")

    def __init__(self, purposes: Iterable[Purpose], texts: Iterable[ConsentText]) -> None:
        self.purposes: tuple[Purpose, ...] = tuple(purposes)
        self._by_id = {purpose.id: purpose for purpose in self.purposes}
        self._by_field = {name: purpose for purpose in self.purposes for name in purpose.unlocks}
        self._asked = tuple(p for p in self.purposes if p.on and p.asked and not p.parameters)
        # Looked up for every row of the client list, so gathered once.
        self._versions: dict[tuple[str, str], tuple[ConsentText, ...]] = {}
        for text in sorted(texts, key=lambda text: text.version):
            key = (text.purpose, text.language)
            self._versions[key] = (*self._versions.get(key, ()), text)

    def get(self, purpose_id: str) -> Purpose:
        """The purpose with this id. Raises UnknownPurposeError."""
        try:
            return self._by_id[purpose_id]
        except KeyError:
            raise UnknownPurposeError(purpose_id) from None

    def asked(self) -> tuple[Purpose, ...]:
        """The ordinary round at the desk, in order: what is on, needs a yes, and hangs on no single occasion.

        This is a list of questions to put one by one (statement 3.3); nothing takes it as one answer.
        """
        return self._asked

    def purpose_of_field(self, field_name: str) -> Purpose | None:
        """The one purpose on which a client field hangs; None for a name that is no client field."""
        return self._by_field.get(field_name)

    def versions(self, purpose_id: str, language: str) -> tuple[ConsentText, ...]:
        """Every version of a text ever in use, oldest first, places not filled in. Raises UnknownPurposeError."""
        self.get(purpose_id)
        return self._versions.get((purpose_id, language), ())

    def text(self, purpose_id: str, language: str, *, on_day: date | None = None, **parameters: str) -> ConsentText:
        """The words to ask in, in force on `on_day` (today when left out), with the places filled in.

        The version in force follows the Dutch text. A language that does not have that very version gives way to
        Dutch: an old translation may mean something else. Raises UnknownPurposeError, MissingParameterError.
        """
        day = on_day or datetime.now(UTC).astimezone().date()
        source = in_force(self.versions(purpose_id, SOURCE_LANGUAGE), day)
        same = (t for t in self.versions(purpose_id, language) if t.version == source.version)
        return next(same, source).filled(parameters)

    def text_by_hash(self, sha256: str, **parameters: str) -> ConsentText | None:
        """The text with this hash, whatever its version; None when it is not one of ours.

        A text with places is found when the words it was filled with then are given again.
        """
        for text in (text for versions in self._versions.values() for text in versions):
            if all(parameters.get(place, "").strip() for place in text.places):
                candidate = text.filled(parameters)
                if candidate.sha256 == sha256:
                    return candidate
        return None

    def asks_again(self, purpose_id: str, answered_version: int, *, on_day: date | None = None) -> bool:
        """Whether the meaning changed since the version a client answered to, so that the question is open again."""
        day = on_day or datetime.now(UTC).astimezone().date()
        return any(
            text.asks_again and text.version > answered_version and text.effective <= day
            for text in self.versions(purpose_id, SOURCE_LANGUAGE)
        )

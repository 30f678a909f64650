"""From an error's code to the sentence a person reads: one table for the window and for the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hhh_desktop.domain.client import EMPTY
from hhh_desktop.domain.data_map import field_label
from hhh_desktop.domain.errors import HhhError, InvalidFieldError
from hhh_desktop.domain.times import moment_of
from hhh_desktop.services.findings import Finding


@dataclass(frozen=True, slots=True)
class Said:
    """What to say: `head` what happened (may be empty), `text` what is safe and what to do next."""

    head: str
    text: str

    @property
    def whole(self) -> str:
        """Both in one line."""
        return f"{self.head}. {self.text}" if self.head else self.text


class Sentences:
    """The sentences of resources/i18n/sentences.toml in one language, Dutch where that has none."""

    def __init__(self, folder: Path, language: str) -> None:
        self._table: Mapping[str, Any] = tomllib.loads((folder / "sentences.toml").read_text(encoding="utf-8"))
        self._language = language

    def of(self, error: Exception) -> Said:
        """The sentence for an error; a general one for what has no words of its own."""
        values = {
            "detail": getattr(error, "detail", "") or _numbers(error),
            "field": self._label(getattr(error, "field", "")),
            "proposal": str(getattr(error, "proposal", "")),
            "seconds": str(round(getattr(error, "seconds", 0.0)) or 1),
        }
        for path in _paths(error):
            entry: Any = self._table
            for key in path:
                entry = entry.get(key) if isinstance(entry, Mapping) else None
            if isinstance(entry, Mapping) and "nl" in entry:
                head = entry.get("head", {})
                return Said(
                    _fill(head.get(self._language, head.get("nl", "")), values), _fill(self._pick(entry), values)
                )
        return Said("", self._pick(self._table["error"]))

    def about(self, *path: str, **values: str) -> Said:
        """The sentence that stands under these keys, one below the other; raises KeyError where there is none."""
        entry: Any = self._table
        for key in path:
            entry = entry[key]
        return Said(_fill(self._pick(entry.get("head", {"nl": ""})), values), _fill(self._pick(entry), values))

    def finding(self, finding: Finding) -> Said:
        """What an opening found, for an owner; times as days and minutes at the desk."""
        values = {"at": _moment(finding.at), "until": _moment(finding.until), "seq": str(finding.seq)}
        return self.about("finding", finding.code, detail=finding.detail, **values)

    def _pick(self, entry: Mapping[str, str]) -> str:
        return entry.get(self._language, entry["nl"])

    def _label(self, field: str) -> str:
        return field_label(field, self._language) if field in EMPTY else field


def _moment(stored: str) -> str:
    return f"{moment_of(stored).astimezone():%d-%m-%Y %H:%M}" if stored else "?"


def _paths(error: Exception) -> list[tuple[str, ...]]:
    """Where to look, the most particular first."""
    code = error.code if isinstance(error, HhhError) else "error"
    reason = str(getattr(error, "reason", ""))
    paths: list[tuple[str, ...]] = []
    if isinstance(error, InvalidFieldError):
        paths += [(code, error.field, reason), (code, error.field.removeprefix("salon_"), reason)]
    paths += [(code, reason), (code,)]
    paths += [("cannot_open", reason), ("refused",)] if reason else []
    return paths


def _numbers(error: Exception) -> str:
    return ", ".join(str(group) for group in getattr(error, "groups", ()))


def _fill(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text

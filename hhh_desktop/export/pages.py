"""inzage.html and lees-mij.html: the record as pages that stand on their own, in the client's language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from hhh_desktop.domain.data_map import TABLES, ColumnRule, TableRule, columns_of
from hhh_desktop.domain.purpose import Retention
from hhh_desktop.domain.times import moment_of
from hhh_desktop.export.attachments import attachment_name, key_of
from hhh_desktop.export.wording import CODES, MEMBERS, RIGHTS, TEXTS, Words, languages_for
from hhh_desktop.services.access import AccessRecord

#: Table -> (column, width in per cent) of what gets a column of its own on paper. All other columns follow together in
#: the last cell, so that a column that is added to the data map is shown without anybody thinking of it here. Few cells
#: and fixed widths: that is what the time of the layout hangs on.
LAYOUT: Mapping[str, tuple[tuple[str, int], ...]] = {
    "consent_event": (("at", 19), ("purpose", 20), ("answer", 12)),
    "consent_text": (("id", 10), ("body", 45)),
    "client_change": (("at", 19), ("old_value", 56)),
    "audit_detail": (("at", 19), ("action", 24)),
}

#: Table -> the table that carries the other half of each of its rows, by their first column.
_HALVES = {"audit_detail": "audit"}

#: Columns that name a member of staff, by number.
STAFF_COLUMNS = frozenset({"created_by", "staff_id", "asked_by"})

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_SPAN = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")


def access_page(record: AccessRecord) -> str:
    """Everything, for a person to read or print."""
    return _render("inzage.html", record)


def read_me_page(record: AccessRecord, *, encrypted: bool) -> str:
    """What the package is, how it opens, and what the client may ask for."""
    return _render("lees-mij.html", record, encrypted=encrypted)


def _render(template: str, record: AccessRecord, **more: Any) -> str:
    page = _Page(record)
    return _environment().get_template(template).render(
        page=page, record=record, t=page.text, say=page.say, members=MEMBERS, rights=RIGHTS, codes=CODES, **more
    )  # fmt: skip


@cache
def _environment() -> Environment:
    def source(name: str) -> str:
        return (files("hhh_desktop.export") / "templates" / name).read_text(encoding="utf-8")

    return Environment(
        loader=FunctionLoader(source), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


class _Page:
    """What the templates ask: texts, labels and values in one language, or in two when the client's own has none."""

    def __init__(self, record: AccessRecord) -> None:
        self.record = record
        self.languages = languages_for(record.client.contact.language)
        self._purpose_names = {entry.purpose.id: entry.purpose.name for entry in record.purposes}
        self._field_names = {rule.column: _label(rule) for rule in columns_of("client")}
        self._memo: dict[str, Markup] = {}

    def text(self, key: str) -> Markup:
        """A short text of the table, in place."""
        if key not in self._memo:
            self._memo[key] = self.say(TEXTS[key])
        return self._memo[key]

    def say(self, words: Words) -> Markup:
        """Words in the languages of this page, each marked with its language when there are two."""
        if len(self.languages) == 1 or len({words[language] for language in self.languages}) == 1:
            return escape(words[self.languages[0]])
        spans = (Markup('<span lang="{}">{}</span>').format(name, words[name]) for name in self.languages)
        return Markup(" / ").join(spans)

    def label(self, rule: ColumnRule | TableRule) -> Markup:
        """What a column or table is called."""
        return self.say(_label(rule))

    def plain(self, words: Words) -> Markup:
        """The same without marking the languages: for what stands in every row, where each mark costs time on paper."""
        return escape(" / ".join(dict.fromkeys(words[language] for language in self.languages)))

    def details(self) -> list[tuple[ColumnRule, Markup, Markup]]:
        """(rule, value, purpose) of each contact field that is filled in, in the order of the form."""
        row = self.record.tables["client"][0]
        return [
            (
                rule,
                self.value("client", rule.column, row),
                self.say(self._purpose_names.get(rule.purpose, _label(rule))),
            )
            for rule in self._shown("client", row)
            if rule.client_given and not _is_empty(row[rule.column])
        ]

    def empty_details(self) -> list[ColumnRule]:
        row = self.record.tables["client"][0]
        return [rule for rule in self._shown("client", row) if rule.client_given and _is_empty(row[rule.column])]

    def numbers(self) -> list[tuple[ColumnRule, Markup]]:
        """What the program itself adds to a client's row."""
        row = self.record.tables["client"][0]
        return [
            (rule, self.value("client", rule.column, row))
            for rule in self._shown("client", row)
            if not rule.client_given and not _is_empty(row[rule.column])
        ]

    def tables(self) -> list[TableRule]:
        """Every other table with something about the client; two halves of one row are one table to a reader."""
        apart = {"client", *_HALVES.values()}
        return [rule for rule in TABLES if rule.table not in apart and self.record.tables.get(rule.table)]

    def rules(self, table: TableRule) -> list[ColumnRule]:
        """The columns of a table as it is shown, those of its other half included."""
        rules = {rule.column: rule for rule in columns_of(table.table)}
        if half := _HALVES.get(table.table):
            rules |= {rule.column: rule for rule in columns_of(half)}
        return [rule for rule in rules.values() if rule.exported]

    def heads(self, table: TableRule) -> list[tuple[ColumnRule, int]]:
        """The columns that stand apart, with their widths."""
        rules = {rule.column: rule for rule in self.rules(table)}
        layout = LAYOUT.get(table.table) or tuple((name, 20) for name in list(rules)[:3])
        return [(rules[name], width) for name, width in layout if name in rules]

    def lines(self, table: TableRule) -> list[tuple[list[Markup], Markup]]:
        """(values of the columns that stand apart, everything else in one cell) of each row."""
        heads = [rule.column for rule, _ in self.heads(table)]
        skipped = {*heads, table.client_column}  # the client's number is the same in every row: once is enough
        rest = [(rule.column, self.plain(_label(rule))) for rule in self.rules(table) if rule.column not in skipped]
        return [
            (
                [self.value(table.table, name, row) for name in heads],
                Markup("; ").join(
                    Markup("{}: {}").format(label, self.value(table.table, name, row))
                    for name, label in rest
                    if not _is_empty(row.get(name))
                ),
            )
            for row in self._whole_rows(table.table)
        ]

    def _whole_rows(self, table: str) -> list[Mapping[str, Any]]:
        rows = self.record.tables[table]
        half = {key_of(row): row for row in self.record.tables.get(_HALVES.get(table, ""), ())}
        return [{**row, **half.get(key_of(row), {})} for row in rows]

    def value(self, table: str, column: str, row: Mapping[str, Any]) -> Markup:
        """A stored value as a person reads it; what has no better form is shown as it is stored."""
        if column not in row:
            return Markup("")
        value = row[column]
        if isinstance(value, bytes):
            return Markup("{} {}").format(
                self.plain(TEXTS["see_file"]), attachment_name(table, column, key_of(row), value)
            )  # fmt: skip
        if column in STAFF_COLUMNS and value is not None:
            return Markup("{} {}").format(self.plain(TEXTS["staff"]), value)
        text = "" if value is None else str(value)
        if column == "purpose" and text in self._purpose_names:
            return self.plain(self._purpose_names[text])
        if column == "field" and text in self._field_names:
            return self.plain(self._field_names[text])
        if text in CODES.get(column, {}):
            return self.plain(CODES[column][text])
        if _TIME.fullmatch(text):
            return escape(moment(text))
        # Line breaks are the client's own only in what somebody typed; everywhere else plain wrapping is quicker.
        return Markup('<span class="typed">{}</span>').format(text) if "\n" in text or "  " in text else escape(text)

    def span(self, retention: Retention) -> Markup:
        """A retention as words: how long, from when."""
        match = _SPAN.fullmatch(retention.period)
        parts = []
        for count, unit in zip(match.groups() if match else (), ("year", "month", "day"), strict=False):
            if count:
                name = unit if count == "1" else f"{unit}s"
                parts.append({language: f"{count} {TEXTS[name][language]}" for language in ("nl", "en")})
        start = TEXTS[f"from_{retention.counts_from}"]
        return self.say({lang: " ".join([*(part[lang] for part in parts), start[lang]]) for lang in ("nl", "en")})

    def address(self) -> list[str]:
        """How to reach the salon, line by line."""
        salon = self.record.salon
        lines = (salon.street, f"{salon.postcode} {salon.city}".strip(), salon.phone, salon.email, salon.website)
        return [line for line in lines if line]

    def made(self) -> str:
        return moment(self.record.made_at)

    def when(self, stored: str) -> str:
        return moment(stored)

    def _shown(self, table: str, row: Mapping[str, Any]) -> list[ColumnRule]:
        return [rule for rule in columns_of(table) if rule.column in row]


def moment(stored: str) -> str:
    """A stored UTC time as the clock on the wall showed it, the Dutch way."""
    return moment_of(stored).astimezone().strftime("%d-%m-%Y %H:%M:%S")


def _label(rule: ColumnRule | TableRule) -> Words:
    return {"nl": _capital(rule.label_nl), "en": _capital(rule.label_en)}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_empty(value: object) -> bool:
    return value is None or value == ""

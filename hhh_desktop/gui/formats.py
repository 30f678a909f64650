"""How dates, numbers, names and choices are written on the screen, the Dutch way and in the interface's language."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hhh_desktop.domain.client import CLIENT_LANGUAGES
from hhh_desktop.domain.times import day_of, moment_of, system_clock

#: Dutch area codes of three figures; every other land line has four (ACM numbering plan for telephony).
_SHORT_AREAS = (
    "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 "
    "070 071 072 073 074 075 076 077 078 079"
)
_FIRST_COUNTRIES = ("NL", "BE", "DE")
_LONGEST_WORD = 40


def interface_language() -> str:
    """`en` where the program speaks English, otherwise `nl`: the default QLocale, which whoever switches sets."""
    return "en" if QLocale().language() == QLocale.Language.English else "nl"


def today() -> date:
    """The calendar day on this PC."""
    return system_clock().astimezone().date()


def _locale() -> QLocale:
    english = interface_language() == "en"
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if english else QLocale("nl_NL")


def long_day(day: date) -> str:
    """3 november 2026."""
    return _locale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def short_day(day: date) -> str:
    """3 nov 2026."""
    return _locale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_and_month(day: date, today: date) -> str:
    """3 mei, with the year when that is a year or more away."""
    near = abs((day - today).days) < 360
    return _locale().toString(QDate(day.year, day.month, day.day), "d MMMM" if near else "d MMMM yyyy")


def day_and_time(stored: str) -> str:
    """A stored time in full: maandag 23 november 2026, 18:02."""
    day, clock = day_of(stored), moment_of(stored).astimezone()
    words = _locale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
    return f"{words}, {clock.hour}:{clock:%M}"


def month_name(month: int) -> str:
    """januari for 1."""
    return _locale().standaloneMonthName(month)


def when(stored: str, today: date) -> str:
    """A stored time as people say it: vandaag 11:40, gisteren, 3 nov 2026."""
    if not stored:
        return ""
    day = day_of(stored)
    if day == today:
        clock = moment_of(stored).astimezone()
        return QCoreApplication.translate("formats", "vandaag {time}").replace("{time}", f"{clock.hour}:{clock:%M}")
    if (today - day).days == 1:
        return QCoreApplication.translate("formats", "gisteren")
    return short_day(day)


def phone(stored: str) -> str:
    """An E.164 number as it is written here: 06 12 34 56 78; what is no number stays as it is."""
    if not stored:
        return ""
    from phonenumbers import NumberParseException

    from hhh_desktop.services.contact_rules import show_phone

    try:
        return show_phone(stored)
    except NumberParseException:
        return stored


def phone_tail(stored: str) -> str:
    """Enough of a number to recognise it in a list: 06 ·· 56 78. Without `phonenumbers`: fifty rows in one frame."""
    figures = "".join(c for c in stored if c in "0123456789")
    if len(figures) < 8:
        return stored
    tail = f"{figures[-4:-2]} {figures[-2:]}"
    if not stored.startswith("+31"):
        return f"+{figures[:2]} ·· {tail}"
    home = "0" + figures[2:]
    head = home[:2] if home.startswith("06") else home[:3] if home[:3] in _SHORT_AREAS else home[:4]
    return f"{head} ·· {tail}"


@lru_cache(maxsize=256)
def _language_name(code: str, interface: str) -> str:
    from babel import Locale

    name = Locale(code).get_display_name(interface) or code
    return name[:1].upper() + name[1:]


def language_name(code: str) -> str:
    """Nederlands for nl, in the interface's language."""
    return _language_name(code, interface_language())


def languages() -> tuple[tuple[str, str], ...]:
    """(code, name) of every language a client can choose, in the order in which they are offered."""
    return tuple((code, language_name(code)) for code in CLIENT_LANGUAGES)


@lru_cache(maxsize=4)
def _countries(interface: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale

    names = {code: name for code, name in Locale(interface).territories.items() if len(code) == 2 and code.isalpha()}
    for no_country in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
        names.pop(no_country, None)
    first = [(code, names.pop(code)) for code in _FIRST_COUNTRIES]
    return (*first, *sorted(names.items(), key=lambda pair: pair[1].casefold()))


def countries() -> tuple[tuple[str, str], ...]:
    """(ISO 3166-1 alpha-2, name) of every country, the neighbours first, then by name."""
    return _countries(interface_language())


def country_name(code: str) -> str:
    """Nederland for NL; the code itself when nobody knows it."""
    return dict(countries()).get(code, code)


def channel_name(code: str) -> str:
    """How a client is reminded, in words; empty when unknown."""
    translate = QCoreApplication.translate
    return {
        "sms": translate("formats", "Sms"),
        "email": translate("formats", "E-mail"),
        "phone": translate("formats", "Bellen"),
        "whatsapp": translate("formats", "WhatsApp"),
        "none": translate("formats", "Niet"),
    }.get(code, code)


def source_name(code: str) -> str:
    """Where a record came from, in words; what somebody wrote themselves stays as it is."""
    translate = QCoreApplication.translate
    return {
        "desk": translate("formats", "Aan de balie"),
        "phone": translate("formats", "Per telefoon"),
        "guardian": translate("formats", "Van een ouder of voogd"),
        "file": translate("formats", "Uit een bestand"),
    }.get(code, code)


def how_name(code: str) -> str:
    """By which way an answer came, in words."""
    translate = QCoreApplication.translate
    return {
        "display": translate("formats", "klantscherm"),
        "spoken": translate("formats", "aan de balie"),
        "paper": translate("formats", "op papier"),
        "phone": translate("formats", "per telefoon"),
    }.get(code, code)


def breakable(text: str) -> str:
    """`text` with words that no line could hold broken into lines, for showing only."""
    if all(len(word) <= _LONGEST_WORD for word in text.split()):
        return text
    return " ".join(
        "\n".join(word[at : at + _LONGEST_WORD] for at in range(0, max(1, len(word)), _LONGEST_WORD))
        for word in text.split(" ")
    )


def field_name(name: str, label: str) -> str:
    """What a field is called where its value stands beside it; `label` is what it is called in the form."""
    return QCoreApplication.translate("formats", "Leeftijd") if name == "is_adult" else label


def field_value(name: str, value: object) -> str:
    """A kept value as the card shows it; empty when nothing is kept."""
    if value is None or value == "":
        return ""
    text = str(value)
    if name in {"phone", "phone_2", "guardian_phone"}:
        return phone(text)
    if name == "language":
        return language_name(text)
    if name == "country":
        return country_name(text)
    if name == "reminder_channel":
        return channel_name(text)
    if name == "source":
        return source_name(text)
    if name == "birth_month" and text.isdigit() and 1 <= int(text) <= 12:
        return month_name(int(text))
    if name == "turns_16" and len(text) == 7:
        return f"{month_name(int(text[5:]))} {text[:4]}"
    if name == "is_adult":
        adult = text in {"True", "1"}
        translate = QCoreApplication.translate
        return translate("formats", "16 jaar of ouder") if adult else translate("formats", "Jonger dan 16")
    return breakable(text)

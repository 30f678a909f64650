"""How backups are said: when, where, how large, and until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from hhh_desktop.domain.times import day_of, moment_of
from hhh_desktop.gui import formats
from hhh_desktop.services.backups import Backup


def moment(stored: str, today: date) -> str:
    """A stored time to the minute: vandaag 11:40, gisteren 18:02, 3 nov 2026, 18:02."""
    said = formats.when(stored, today)
    days = (today - day_of(stored)).days
    if days == 0:
        return said
    clock = moment_of(stored).astimezone()
    return f"{said}{' ' if days == 1 else ', '}{clock.hour}:{clock:%M}"


def size(count: int) -> str:
    """Bytes as people say them: 1,2 MB."""
    locale = QLocale("en_GB") if formats.interface_language() == "en" else QLocale("nl_NL")
    return locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def place(backup: Backup, second: str) -> str:
    """Where a backup lies; `second` is the second place in use."""
    translate = QCoreApplication.translate
    if not backup.place:
        return translate("backup_words", "op deze pc")
    if backup.place == second:
        return translate("backup_words", "op de tweede plek")
    return translate("backup_words", "op een vorige plek")


def detail(backup: Backup, second: str, today: date) -> str:
    """The second line of a row: op deze pc · 1,2 MB · blijft tot 3 december."""
    ends = day_of(backup.expires_at)
    if ends > today:
        until = QCoreApplication.translate("backup_words", "blijft tot {day}")
        until = until.replace("{day}", formats.day_and_month(ends, today))
    else:
        until = QCoreApplication.translate("backup_words", "blijft tot er drie nieuwere zijn")
    said = " · ".join((place(backup, second), size(backup.size), until))
    return said[:1].upper() + said[1:]


def days_ago(stored: str, today: date) -> str:
    """9 dagen geleden; for what is more than a day ago."""
    days = (today - day_of(stored)).days
    return QCoreApplication.translate("backup_words", "{days} dagen geleden").replace("{days}", str(days))

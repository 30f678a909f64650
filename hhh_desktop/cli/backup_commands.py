"""The command that makes a backup, and how an erasure is carried on into all of them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from hhh_desktop.cli.opening import opened
from hhh_desktop.cli.output import language, say
from hhh_desktop.domain.erasure import ErasureReport
from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.backups import rule_in_words
from hhh_desktop.storage.vault import Vault


def backup(options: argparse.Namespace) -> int:
    """Makes a verified backup in the salon's own place and the second one, or only in --to; carries erasures on."""
    from hhh_desktop.storage.backup_erasure import erase_from_backups
    from hhh_desktop.storage.backups import BackupReport, back_up, own_place
    from hhh_desktop.storage.settings_file import load_settings

    with opened(options) as (vault, _):
        settings = load_settings(vault.folder)
        second = Path(settings.backup_folder) if settings.backup_folder else None
        places = [own_place(vault), *([second] if second and second.is_dir() else [])]
        if options.to:
            places = [Path(options.to).expanduser().absolute()]
        made = list[BackupReport]()
        fault: HhhError | None = None
        for place in places:
            try:
                made.append(back_up(vault, place, system_clock, count=settings.backup_count))
            except HhhError as error:  # a stick that fails keeps nobody from being erased in what can be reached
                fault = error
        erased = erase_from_backups(vault, system_clock)
        _certify_reached(vault)
    if fault:
        raise fault
    documents = [
        {"path": str(one.path), "size": one.backup.size, "pages": one.pages, "rows": one.rows,
         "expires_at": one.backup.expires_at, "expired": [gone.name for gone in one.expired]}
        for one in made
    ]  # fmt: skip
    document: dict[str, Any] = documents[0] | {
        "backups": documents,
        "rule": rule_in_words(settings.backup_count, language()),
    }
    document["erased"] = {
        "rewritten": len(erased.rewritten),
        "waiting": len(erased.failed) + len(erased.away),
        "until": erased.until,
    }
    gone = [expired.name for one in made for expired in one.expired]
    words = {"nl": "verlopen, de sleutel is vernietigd: ", "en": "expired, its key is destroyed: "}
    lines = [*(str(one.path) for one in made), *(words[language()] + name for name in gone), document["rule"]]
    say(document, lines, options.json)
    return 0


def _certify_reached(vault: Vault) -> None:
    """Certificates that said that a backup was still to follow, of which that is no longer so."""
    from hhh_desktop.export.reached import erasures_reached, write_reached

    if erasures_reached(vault.erasures, vault.folder):  # else without loading what draws a page
        from hhh_desktop.gui.printing import html_to_pdf

        write_reached(vault.erasures, vault.salon.get(), vault.folder, html_to_pdf=html_to_pdf)


def carried_on(vault: Vault, report: ErasureReport) -> ErasureReport:
    """The report once the erasure has reached every backup that can be reached now."""
    from hhh_desktop.storage.backup_erasure import erase_from_backups
    from hhh_desktop.storage.backup_list import reach_of

    if not report.backups.waiting:
        return report
    erase_from_backups(vault, system_clock)
    _certify_reached(vault)
    return replace(report, backups=reach_of(vault.database, report.number))

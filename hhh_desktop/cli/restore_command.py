"""The command that lists backups, puts one back into a new folder, or puts one in the place of the salon."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hhh_desktop import paths
from hhh_desktop.cli.opening import passphrase
from hhh_desktop.cli.options import UsageError
from hhh_desktop.cli.output import language, say
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.backup_errors import BackupUnreadableError

if TYPE_CHECKING:
    from hhh_desktop.storage.first_start import FolderLock
    from hhh_desktop.storage.restore import RestoreReport


def restore(options: argparse.Namespace) -> int:
    """Whoever was erased since is erased again before anything can be opened; with --swap it becomes the salon."""
    file = Path(options.file).expanduser().absolute()
    data = paths.data_folder(options.data)
    if options.list:
        return _list(file, data, options.json)
    if not options.swap:
        report = _put_back(file, Path(options.to).expanduser(), options, ledger_of=data)
        return _say(report, str(report.folder), "", options.json)

    from hhh_desktop.storage.salon_folder import RESTORED_NAME
    from hhh_desktop.storage.swap import swap_in

    with _held(data) as lock:
        report = _put_back(file, data / RESTORED_NAME, options, present=data)
        aside = swap_in(data, report.folder, system_clock, lock)
    return _say(report, str(data), str(aside) if aside else "", options.json)


@contextmanager
def _held(data: Path) -> Iterator[FolderLock]:
    """The data folder, held; what was restored and not put in place is gone afterwards."""
    from hhh_desktop.storage.database import faults
    from hhh_desktop.storage.salon_folder import SWAP_NAME
    from hhh_desktop.storage.swap import begin_restore, discard_restored

    with faults():
        lock = begin_restore(data)
        try:
            yield lock
        finally:
            if not (data / SWAP_NAME).exists():  # once it is planned, the next opening goes on with it
                discard_restored(data)
            lock.release()


def _put_back(
    file: Path, folder: Path, options: argparse.Namespace, *, ledger_of: Path | None = None, present: Path | None = None
) -> RestoreReport:
    from hhh_desktop.storage.ledger import LEDGER_NAME
    from hhh_desktop.storage.restore import restore as put_back

    code, name, words = "", "", ""
    if options.recovery_code_file:
        code = passphrase(options.recovery_code_file)
    else:
        name = options.staff or _only_one(file)
        words = passphrase(options.passphrase_file)
    ledger = ledger_of / LEDGER_NAME if ledger_of else None
    return put_back(
        file,
        folder,
        name,
        words,
        system_clock,
        paths.mark_folder(),
        recovery_code=code,
        ledger=ledger if ledger and ledger.is_file() else None,
        present=present,
    )


def _only_one(file: Path) -> str:
    """Who it must be when nobody is named: the one who could unlock then."""
    from hhh_desktop.storage.backup_place import key_file_of
    from hhh_desktop.storage.key_file import KeyFile

    path = key_file_of(file)
    if not path.is_file():
        raise BackupUnreadableError("no_key_file", path.name)
    staff = KeyFile.read(path).staff()
    if len(staff) != 1:
        raise UsageError("--staff NAME: " + ", ".join(slot.name for slot in staff))
    return staff[0].name


def _say(report: RestoreReport, data: str, aside: str, as_json: bool) -> int:
    document: dict[str, Any] = {
        "data": data,
        "made_at": report.backup.made_at,
        "clients": report.clients,
        "erased_again": report.erased_again,
        "erasures_known": report.erasures_known,
        "rows": report.rows,
        "keys_of_today": report.keys_of_today,
        "replaced": aside,
    }
    words = {
        "nl": (f"{report.clients} klanten; {report.erased_again} opnieuw gewist", "apart gezet, een week lang: "),
        "en": (f"{report.clients} clients; {report.erased_again} erased again", "put aside, for a week: "),
    }
    count, kept = words[language()]
    say(document, [data, count, *([kept + aside] if aside else [])], as_json)
    return 0


def _list(place: Path, data: Path, as_json: bool) -> int:
    """What lies in a folder or on a stick; needs no passphrase. Nothing there is an answer, too."""
    from hhh_desktop.storage.backup_look import look, salon_in

    found = look(place, salon_in(data))
    document = {
        "backups": [
            {"path": str(one.path), "made_at": one.made_at, "size": one.size, "reason": one.reason} for one in found
        ]
    }
    say(document, [f"{one.made_at}  {one.path}  {one.reason}".rstrip() for one in found], as_json)
    return 0

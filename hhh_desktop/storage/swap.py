"""Putting a restored salon in the place of the present one: nothing is overwritten, and a crash at any step is mended.

The present files go to a dated folder in the data folder, the restored ones take their names. What decides is
`records.swap`, a plan on the disk: before it is written nothing has changed, and what was restored may be thrown away;
once it is there the swap is carried on by whoever opens the folder next, until it is removed as the last step. It names
the restored files, so that each step can be told from what lies there:

| in the restored folder | under its own name | the next step                          |
| ---------------------- | ------------------ | -------------------------------------- |
| a file of the plan     | something          | that is the present one: it goes aside |
| a file of the plan     | nothing            | the restored one gets its name         |
| nothing                | a file of the plan | it is done                             |

A present file that the plan does not name (a WAL, the witness of the history) only goes aside. `backups/`, settings,
certificates and the count of wrong passphrases stay where they are.

What was put aside holds people who may be erased later, out of reach of that erasure: so it is remembered as a backup
that cannot be reached and expires (certificates say until when), `verify` names it, and a week after the first opening
it is taken away.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.domain.times import Clock, moment_of, stamp, system_clock
from hhh_desktop.services.backup_errors import BackupRefusedError
from hhh_desktop.services.backups import Backup
from hhh_desktop.storage.backup_list import erased_through, note, note_destroyed
from hhh_desktop.storage.database import fault_of
from hhh_desktop.storage.first_start import FolderLock
from hhh_desktop.storage.folder_kind import require_local
from hhh_desktop.storage.salon_folder import (
    DATABASE_NAME,
    LOCK_NAME,
    RESTORED_NAME,
    SWAP_NAME,
    holds_salon,
    key_files,
)
from hhh_desktop.storage.secure_files import make_private_folder, sync_folder, write_atomically

if TYPE_CHECKING:
    from hhh_desktop.storage.vault import Vault

#: How long the files that were replaced are kept, from the first opening of what was put back.
KEPT = timedelta(days=7)
#: How the folder begins that they go to, and the name of what is remembered of it among the backups.
PUT_ASIDE = "replaced-"
REPLACED = re.compile(r"replaced-\d{8}-\d{4}(-\d+)?")

#: The salon's own files; `erasures.ledger` is the list of erasures.
_OURS = re.compile(r"(records\.|erasures\.ledger)[^/\\:]*")
_STAY = frozenset({LOCK_NAME, SWAP_NAME, SWAP_NAME + ".tmp"})
#: What a restore that was never confirmed leaves in the data folder.
_LEFT = (RESTORED_NAME, RESTORED_NAME + ".restoring")


def begin_restore(data_folder: Path) -> FolderLock:
    """Makes the data folder ready for a backup to be put back into: nobody else works there until the lock is let go of.

    The folder to restore into is `data_folder / RESTORED_NAME`. Raises CannotOpenError (`in_use`, `read_only` …) and
    FolderRefusedError; lets OSError through.
    """
    require_local(data_folder, new=not holds_salon(data_folder))
    if not data_folder.exists():
        make_private_folder(data_folder)
    lock = FolderLock(data_folder)
    try:
        with suppress(CannotOpenError):
            _carry_on(data_folder)
        discard_restored(data_folder)
    except BaseException:
        lock.release()
        raise
    return lock


def discard_restored(data_folder: Path) -> None:
    """Takes away what was restored and not put in place."""
    for name in _LEFT:
        shutil.rmtree(data_folder / name, ignore_errors=True)


def swap_in(data_folder: Path, restored_folder: Path, clock: Clock, lock: FolderLock | None = None) -> Path | None:
    """Puts what lies in `restored_folder`, a folder in the data folder, in the place of the salon.

    Gives the folder where the present files are now; None when there were none. `lock` is the data folder's, when the
    caller holds it already. Raises CannotOpenError(`in_use`) and BackupRefusedError(`no_place`: nothing was restored)
    with nothing changed; lets OSError through: when the plan was written, the next call or opening goes on.
    """
    own = None if lock else FolderLock(data_folder)
    try:
        with suppress(CannotOpenError):  # a plan that nobody can read any more is no reason to stay without a salon
            _carry_on(data_folder)
        names = sorted(path.name for path in _files(restored_folder))
        if restored_folder.parent != data_folder or DATABASE_NAME not in names:
            raise BackupRefusedError("no_place")
        aside = _fresh(data_folder, f"replaced-{clock().astimezone():%Y%m%d-%H%M}") if _files(data_folder) else None
        plan = {"from": restored_folder.name, "to": aside.name if aside else "", "files": names}
        write_atomically(data_folder / SWAP_NAME, json.dumps(plan).encode())
        _carry_on(data_folder)
    finally:
        if own:
            own.release()
    return aside


def finish_swap(folder: Path) -> None:
    """Carries on a swap that was stopped; takes away what was restored and never put in place. Asks two names of the disk.

    Raises CannotOpenError when it cannot be carried on now (full, read-only, in use): nothing else may be opened then.
    """
    planned = (folder / SWAP_NAME).exists()
    if not planned and not any((folder / name).exists() for name in _LEFT):
        return
    try:
        lock = FolderLock(folder)
    except CannotOpenError:
        if planned:
            raise
        return  # somebody is looking at what was restored just now
    try:
        _carry_on(folder)
        discard_restored(folder)
    except OSError as error:
        raise CannotOpenError(fault_of(error).reason, SWAP_NAME) from error
    finally:
        lock.release()


def replaced_folders(folder: Path) -> tuple[Path, ...]:
    """The folders with what was replaced, oldest first."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if _is_replaced(path)))
    except OSError:
        return ()


def _is_replaced(path: Path) -> bool:
    return bool(REPLACED.fullmatch(path.name)) and path.is_dir() and not path.is_symlink()


def tend_replaced(vault: Vault, clock: Clock) -> None:
    """For every opening: remembers what was put aside until it may go, and takes away what is due.

    What cannot be done now (a full disk) is tried again by the next opening, and `verify` says so.
    """
    with suppress(StorageFaultError):
        _tend(vault, clock)


def _tend(vault: Vault, clock: Clock) -> None:
    here = {path.name: path for path in replaced_folders(vault.folder)}
    noted = {name: (uid, until) for uid, name, until in _noted(vault)}
    for name in here.keys() - noted.keys():
        with vault.transaction():
            note(vault.database, _as_backup(vault, here[name], clock))
            vault.audit.append("files_put_aside", clock(), None, name=name)
    for name, (uid, until) in noted.items():
        if name in here and moment_of(until) > clock():
            continue
        with suppress(OSError):
            if name in here:
                _take_away(here[name])
            with vault.transaction():
                note_destroyed(vault.database, uid, clock())
                vault.audit.append("files_taken_away", clock(), None, name=name)


def kept_until(vault: Vault) -> dict[str, str]:
    """Name of each folder with what was replaced -> until when it is kept, as a stored time; empty when not noted yet."""
    noted = {name: until for _, name, until in _noted(vault)}
    return {path.name: noted.get(path.name, "") for path in replaced_folders(vault.folder)}


def words_on_replaced(vault: Vault) -> tuple[str, str]:
    """(what is wrong, what there is) with the files that were put aside: for `verify`.

    Wrong is what should have gone: an opening takes away what is due, so it could not.
    """
    kept = kept_until(vault)
    late = [name for name, until in kept.items() if until and moment_of(until) <= system_clock()]
    return ", ".join(late), ", ".join(f"{name} until {until[:10]}" for name, until in kept.items())


def _noted(vault: Vault) -> list[tuple[str, str, str]]:
    """(uid, name, until) of what was put aside and is not known to be gone."""
    return list(
        vault.database.rows(
            "SELECT uid, name, expires_at FROM backup WHERE name LIKE 'replaced-%' AND destroyed_at IS NULL"
        )
    )


def _as_backup(vault: Vault, folder: Path, clock: Clock) -> Backup:
    """What was put aside as a backup that no erasure reaches: older than any, so that it never counts as a fresh one."""
    made = vault.database.value("SELECT min(at) FROM audit") or stamp(clock())
    return Backup(
        uid=secrets.token_hex(16),
        name=folder.name,
        place=str(folder.absolute()),
        made_at=made,
        size=sum(path.stat().st_size for path in _files(folder)),
        erased_through=erased_through(vault.database),
        verified_at=made,
        expires_at=stamp(clock() + KEPT),
    )


def _take_away(folder: Path) -> None:
    """The keys first. Lets OSError through."""
    for path in key_files(folder):
        path.unlink(missing_ok=True)
    sync_folder(folder)
    shutil.rmtree(folder)
    sync_folder(folder.parent)


def _carry_on(folder: Path) -> None:
    """Does what the plan says from where it is; nothing without a plan. Lets OSError through."""
    plan = _plan(folder)
    if plan is None:
        return
    source, aside, names = plan
    present = {path.name for path in _files(folder)}
    waiting = {name for name in names if (source / name).exists()}
    if aside is not None:
        make_private_folder(aside)
        for name in sorted(present):
            if name in waiting or name not in names:
                (folder / name).replace(aside / name)
        sync_folder(aside)
        sync_folder(folder)
    for name in sorted(waiting, key=lambda name: name == DATABASE_NAME):  # the database last
        (source / name).replace(folder / name)
    sync_folder(folder)
    shutil.rmtree(source, ignore_errors=True)
    (folder / SWAP_NAME).unlink()
    sync_folder(folder)


def _plan(folder: Path) -> tuple[Path, Path | None, frozenset[str]] | None:
    """(restored folder, where the present files go, names of the restored ones). Raises CannotOpenError(`damaged`)."""
    try:
        raw = json.loads((folder / SWAP_NAME).read_bytes())
        source, to, names = str(raw["from"]), str(raw["to"]), frozenset(map(str, raw["files"]))
        # Anybody who can write in the folder can write a plan: it moves a salon's own files, in this folder, and no link.
        odd = [name for name in names if not _is_ours(name)]
        links = [name for name in (source, to) if name and (folder / name).is_symlink()]
        if odd or links or source != RESTORED_NAME or (to and not REPLACED.fullmatch(to)):
            raise ValueError(odd, links)  # noqa: TRY301 - one way out for all that is wrong in it
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise CannotOpenError("damaged", SWAP_NAME) from error
    return folder / source, folder / to if to else None, names


def _files(folder: Path) -> tuple[Path, ...]:
    """The salon's own files in a folder."""
    return tuple(sorted(path for path in folder.glob("*") if _is_ours(path.name) and path.is_file()))


def _is_ours(name: str) -> bool:
    """Whether a name is one of the salon's own files, none that stays where it is, and no way out of the folder."""
    return bool(_OURS.fullmatch(name)) and name not in _STAY


def _fresh(folder: Path, name: str) -> Path:
    """A folder that is not there yet, with a number behind its name if need be."""
    number, path = 1, folder / name
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}"
    return path

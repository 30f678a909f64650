"""The commands about who can unlock: staff, passphrases, the recovery code and the database key."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from hhh_desktop import paths
from hhh_desktop.cli.opening import certify, opened, passphrase
from hhh_desktop.cli.options import UsageError
from hhh_desktop.cli.output import language, say
from hhh_desktop.domain.staff import Right, Role
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services.vault_errors import RecoveryCodeMistypedError, UnknownColleagueError, UnknownStaffError

#: What removing cannot do: said where it is done.
_OLDER = {
    "nl": "Oude kopieën van de map gaan nog open met de oude wachtzin.",
    "en": "Older copies of the folder still open with the old passphrase.",
}
_COUNTS = {
    "nl": "De oude noodcode opent niets meer.",
    "en": "The old recovery code opens nothing any more.",
}
_NEW = "Nieuwe wachtzin / new passphrase: "


def staff(options: argparse.Namespace) -> int:
    """Shows who can unlock, adds or removes somebody, changes a passphrase or the recovery code; mostly for owners."""
    return _STAFF[options.action](options)


def _list(options: argparse.Namespace) -> int:
    with opened(options) as (_, desk):
        members = [{"name": m.name, "role": str(m.role)} for m in desk.records.staff.all()]
    say({"staff": members}, [f"{m['name']}: {m['role']}" for m in members], options.json)
    return 0


def _add(options: argparse.Namespace) -> int:
    from hhh_desktop.storage.calibration import calibrate
    from hhh_desktop.storage.vault import add_staff

    with opened(options) as (vault, desk):
        desk.require(Right.MANAGE)
        secret = passphrase(options.new_passphrase_file, _NEW)
        role, cost = Role(options.role), calibrate()
        member = add_staff(vault, desk.actor, options.name, role, secret, options.hint, cost, system_clock)
    say({"name": member.name, "role": str(member.role)}, [f"{member.name}: {member.role}"], options.json)
    return 0


def _remove(options: argparse.Namespace) -> int:
    """The database gets a new key, too."""
    from hhh_desktop.storage.rotation import remove_staff

    if not options.name:
        raise UsageError("staff remove NAME")
    with opened(options) as (vault, desk), _named():
        remove_staff(vault, desk.actor, options.name, system_clock)
        generation = vault.unlocked.generation
    say({"removed": options.name, "generation": generation}, [options.name, _OLDER[language()]], options.json)
    return 0


def _passphrase(options: argparse.Namespace) -> int:
    """One's own, on proof of the old one; an owner gives a colleague a new one."""
    from hhh_desktop.storage.calibration import calibrate
    from hhh_desktop.storage.vault import change_passphrase, reset_passphrase

    with opened(options) as (vault, desk):
        name = options.name or desk.actor.name
        own = name.casefold() == desk.actor.name.casefold()
        if not own:
            desk.require(Right.MANAGE)
        old = passphrase(options.passphrase_file) if own else ""
        new, cost = passphrase(options.new_passphrase_file, _NEW), calibrate()
        if own:
            marks = paths.mark_folder()
            change_passphrase(vault, desk.actor, old, new, options.hint, cost, system_clock, marks)
        else:
            with _named():
                reset_passphrase(vault, desk.actor, name, new, options.hint, cost, system_clock)
    say({"name": name}, [name], options.json)
    return 0


def _recovery_code(options: argparse.Namespace) -> int:
    """A new recovery code, printed once. On a terminal two groups are typed back first; until then the old one counts."""
    from hhh_desktop.services.recovery_code import new_code
    from hhh_desktop.storage.calibration import calibrate
    from hhh_desktop.storage.vault import replace_recovery_code

    with opened(options) as (vault, desk):
        desk.require(Right.MANAGE)
        code = new_code()
        asked = sys.stdin.isatty() and not options.json
        if asked:
            print(code)
            _type_back(code)
        replace_recovery_code(vault, desk.actor, code, calibrate(), system_clock)
    say({"recovery_code": code}, [*([] if asked else [code]), _COUNTS[language()]], options.json)
    return 0


def _type_back(code: str) -> None:
    """Proves that the code is on paper; raises RecoveryCodeMistypedError."""
    from hhh_desktop.services.recovery_code import same_group

    parts = code.split("-")
    for at in (2, 5):
        if not same_group(input(f"Groep / group {at}: "), parts[at - 1]):
            raise RecoveryCodeMistypedError((at,))


@contextmanager
def _named() -> Iterator[None]:
    """Somebody who is not there cannot be changed: a refusal, for the salon itself did open."""
    try:
        yield
    except UnknownStaffError as error:
        raise UnknownColleagueError from error


def rotate(options: argparse.Namespace) -> int:
    """Puts the database under a new key (owner only)."""
    from hhh_desktop.storage.rotation import rotate as renew

    with opened(options) as (vault, desk):
        desk.require(Right.MANAGE)
        done = renew(vault, desk.actor, system_clock)
    document = {"generation": done.generation, "pages": done.pages, "rows": done.rows}
    say(document, [str(done.generation)], options.json)
    return 0


def recover(options: argparse.Namespace) -> int:
    """Opens with the recovery code, once: a new passphrase for NAME, and for an owner a new code, printed once."""
    from hhh_desktop.storage.calibration import calibrate
    from hhh_desktop.storage.vault import recover_salon

    code = passphrase(options.code_file, "Herstelcode / recovery code: ")
    new = passphrase(options.new_passphrase_file, _NEW)
    vault, member, new_code = recover_salon(
        paths.data_folder(options.data),
        code,
        options.name,
        new,
        options.hint,
        calibrate(),
        system_clock,
        paths.mark_folder(),
    )
    with vault:
        certify(vault)
    document = {"name": member.name, "role": str(member.role)} | ({"recovery_code": new_code} if new_code else {})
    say(document, [f"{member.name}: {member.role}", *([new_code] if new_code else [])], options.json)
    return 0


_STAFF: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "passphrase": _passphrase,
    "recovery-code": _recovery_code,
}

"""The command line of `hhh`: which commands there are and what each takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.staff import Role


class UsageError(Exception):
    """The words of the call are off."""


class _Parser(argparse.ArgumentParser):
    def __init__(self, *args: Any, **options: Any) -> None:
        # no --passphrase for --passphrase-file: nobody may come to think that the words themselves can stand there
        super().__init__(*args, **{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} ({self.prog} --help)")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; raises UsageError."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    if options.command is None and not options.version:
        parser.error("which command?")
    if options.command == "init":
        _check_init(parser, options)
    return options


def _check_init(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Either a file says everything, or the words of the call do."""
    if options.plan is None and None in (options.salon, options.owner):
        parser.error("init: --salon NAME and --owner NAME, or --from FILE")
    if options.plan is not None and (options.salon, options.owner) != (None, None):
        parser.error("init: --from FILE says the salon and the owner itself")


def _common(default: object) -> _Parser:
    """What every command takes, before or after its name."""
    common = _Parser(add_help=False, argument_default=default)
    common.add_argument(
        "--data", metavar="DIR", help="data folder of the salon (default: HHH_DATA, else the user's own)"
    )
    common.add_argument("--staff", metavar="NAME", help="who is working; may be left out when there is one")
    common.add_argument(
        "--passphrase-file", metavar="FILE", help="file with the passphrase; asked on the terminal if absent"
    )
    common.add_argument("--json", action="store_true", help="machine-readable output and errors")
    return common


def make_parser() -> argparse.ArgumentParser:
    """Every command with what it takes; the manual page is made from it."""
    top = _Parser(prog="hhh", description="Her His Hair Desktop without a window.", parents=[_common(None)])
    top.set_defaults(json=False)
    top.add_argument("--version", action="store_true", help="show the version and stop")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    again = _common(argparse.SUPPRESS)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[again])

    init = command("init", "make a new encrypted salon; prints the recovery code once")
    init.add_argument("--salon", metavar="NAME", help="the salon's name")
    init.add_argument("--owner", metavar="NAME", help="who owns it and unlocks first")
    init.add_argument(
        "--from",
        dest="plan",
        metavar="FILE",
        help="take all of it from a TOML file: for installing without anybody there",
    )
    init.add_argument("--hint", default="", help="reminds the owner of the passphrase without telling it")
    for name in ("street", "postcode", "city", "phone", "email", "website"):
        init.add_argument(f"--{name}", default="", help=f"the salon's {name}, for the privacy statement")

    add = command("add", "register clients from JSON (object, array or lines), all or none")
    add.add_argument("file", metavar="FILE|-")
    add.add_argument("--each", action="store_true", help="one by one; prints each id once it is durable")

    edit = command("edit", "change the named fields of a client; an empty string clears one")
    edit.add_argument("id", type=_number, metavar="ID")
    edit.add_argument("file", metavar="FILE|-")

    find = command("find", "find clients as at the desk")
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=_positive, default=50)

    show = command("show", "show one client with the state of every purpose")
    show.add_argument("id", type=_number, metavar="ID")

    consent = command("consent", "record one answer to one question")
    consent.add_argument("id", type=_number, metavar="ID")
    consent.add_argument("purpose", metavar="PURPOSE")
    consent.add_argument("answer", choices=[str(answer) for answer in Answer])
    consent.add_argument("--language", default="nl", metavar="nl|en|…", help="language the question was put in")
    consent.add_argument("--how", choices=[str(how) for how in How], required=True)
    consent.add_argument("--guardian", default="", metavar="NAME", help="who answered for a client under 16")

    export = command("export", "write everything about a client into one package; prints its path")
    export.add_argument("id", type=_number, metavar="ID")
    export.add_argument("--to", required=True, metavar="DIR")
    lock = export.add_mutually_exclusive_group()
    lock.add_argument("--password-file", metavar="FILE", help="file with the password for the package")
    lock.add_argument("--open", action="store_true", help="without a password: anybody can read the package")

    erase = command("erase", "erase a client for good; prints the certificate's path and counts")
    erase.add_argument("id", type=_number, metavar="ID")
    erase.add_argument("--preview", action="store_true", help="only show what would go and what would stay")
    erase.add_argument("--reason", default="", metavar="TEXT", help="never the client's name: it is kept")

    _backup_commands(command)

    _check_commands(command)

    _key_commands(command)

    test = command("self-test", "prove on this machine that files are encrypted and windows open")
    test.add_argument("--report", metavar="FILE", help="write the findings as JSON")
    return top


def _check_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """How everything fares."""
    verify = command("verify", "check integrity, settings, audit chain, ledger, pending work and backups")
    verify.add_argument("--head", metavar="N:MARK", help="compare the log with a head that was printed, nothing else")
    verify.add_argument("--read", action="store_true", help="note that an owner has read what the opening found")

    support = command("support", "make a report for whoever helps: no clients, no names; with a passphrase also checks")
    support.add_argument("--to", metavar="FILE", help="write it to a new file instead of showing it")


def _backup_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Copies, and the way back."""
    backup = command("backup", "make a verified backup, in the salon's own folder and the second place")
    backup.add_argument("--to", metavar="DIR", help="only into this folder, such as one on a stick")

    restore = command("restore", "put a backup back; whoever was erased since is erased again")
    restore.add_argument("file", metavar="FILE", help="backup-….hhhb, with the files that belong to it beside it")
    where = restore.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", metavar="DIR", help="into a new or empty folder")
    where.add_argument("--swap", action="store_true", help="in place of the salon; its files are put aside for a week")
    where.add_argument("--list", action="store_true", help="only tell which backups lie in the folder or stick FILE")
    restore.add_argument(
        "--recovery-code-file", metavar="FILE", help="the recovery code of then, for a lost passphrase"
    )


def _key_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Who can unlock, and with what."""
    staff = command("staff", "show who can unlock, add or remove somebody, change a passphrase or the recovery code")
    staff.add_argument("action", choices=["list", "add", "remove", "passphrase", "recovery-code"])
    staff.add_argument("name", nargs="?", default="", metavar="NAME")
    staff.add_argument("--role", choices=[str(role) for role in Role], default=str(Role.RECEPTIONIST))
    staff.add_argument("--new-passphrase-file", metavar="FILE", help="file with the new passphrase")
    staff.add_argument("--hint", default="")

    command("rotate", "put the database under a new key; older copies stay under the old one")

    recover = command("recover", "open with the recovery code, once; prints a new code for an owner")
    recover.add_argument("name", metavar="NAME", help="who gets a new passphrase")
    recover.add_argument("--code-file", metavar="FILE", help="file with the recovery code")
    recover.add_argument("--new-passphrase-file", metavar="FILE", help="file with the new passphrase")
    recover.add_argument("--hint", default="")


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number < 1 << 63:  # as far as the file can count
        raise argparse.ArgumentTypeError("the number of a client")
    return number


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("from 1 to 1000")
    return number

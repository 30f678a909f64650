"""Manual pages and the completion of `hhh`, made from the parsers themselves: nothing to forget when an option comes."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

_FILES = """.SH FILES
.TP
.I ~/.local/share/HerHisHairDesktop
The salon's data: records.db (encrypted), records.keys, erasures.ledger, backups/. Installing and removing the package
leave it alone. \\fB--data\\fR or HHH_DATA names another folder.
.TP
.I /etc/xdg/HerHisHairDesktop/defaults.toml
What an administrator sets for everybody on this PC: data_folder, language, backup_folder, lock_minutes, backup_count and
roles_that_export, each as a default, or in the table [locked] for good. \\fBhhh verify\\fR says what is wrong in it.
"""
_WINDOW = {
    "--data DIR": "data folder (default: HHH_DATA, else the user's own)",
    "--language nl|en": "language of the program, this time",
    "--demo": "open an invented salon in a throw-away folder",
    "--quit-when-shown": "leave once the first window is painted",
    "--version": "show the version and leave",
}
#: Said once, not under each command.
_COMMON = ("data", "staff", "passphrase_file", "json")
_EXITS = {0: "done", 1: "refused, nothing changed", 2: "usage", 3: "cannot open: wrong passphrase, damaged, in use",
          4: "an erasure has begun and is finished by the next start"}  # fmt: skip


def man_page(name: str, version: str, day: str) -> str:
    """The manual page of `hhh` or `hhh-desktop` in roff."""
    body = _hhh() if name == "hhh" else _hhh_desktop()
    head = f'.TH {name.upper()} 1 "{day}" "Her His Hair Desktop {version}" "User Commands"\n'
    return head + body + _FILES


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\n.", "\n\\&.")


def _hhh_desktop() -> str:
    options = "".join(f".TP\n.B {_escaped(option)}\n{_escaped(text)}\n" for option, text in _WINDOW.items())
    synopsis = " ".join(f"[{_escaped(option)}]" for option in _WINDOW)
    return (
        ".SH NAME\nhhh\\-desktop \\- client records of a hair salon, encrypted\n"
        f".SH SYNOPSIS\n.B hhh\\-desktop\n{synopsis}\n"
        ".SH DESCRIPTION\nOpens the salon, or makes one the first time. Each consent is asked on its own at the counter;\n"
        "everything about a person is handed over or erased, with proof, in one click. F1 shows every key.\n"
        f".SH OPTIONS\n{options}.SH SEE ALSO\n.BR hhh (1)\n"
    )


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command of `hhh` with its parser."""
    from hhh_desktop.cli.options import make_parser

    subparsers = next(action for action in make_parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(subparsers.choices)


def _hhh() -> str:
    parts = [
        ".SH NAME\nhhh \\- client records of a hair salon, without a window\n"
        ".SH SYNOPSIS\n.B hhh\n.I COMMAND\n[options]\n"
        ".SH DESCRIPTION\nThe same rules and the same log as the window. Passphrases come from a file or the terminal, "
        "never from an argument.\n.SH COMMANDS\n"
    ]
    for name, parser in commands().items():
        usage = " ".join(_without_common(parser.format_usage()).split()[2:])
        parts.append(f".SS {_escaped(name)}\n{_escaped(parser.description or '')}.\n.PP\n.B hhh {_escaped(usage)}\n")
        for action in parser._actions:
            if action.option_strings and action.help and action.dest not in {"help", *_COMMON}:
                parts.append(_option(action))
    common = next(iter(commands().values()))
    parts.append(".SH OPTIONS OF EVERY COMMAND\n")
    parts += [_option(action) for action in common._actions if action.dest in _COMMON]
    exits = "".join(f".TP\n.B {code}\n{_escaped(text)}\n" for code, text in _EXITS.items())
    parts.append(f".SH EXIT STATUS\n{exits}.SH SEE ALSO\n.BR hhh\\-desktop (1)\n")
    return "".join(parts)


def _without_common(usage: str) -> str:
    return re.sub(r"\[(-h|--data\s+DIR|--staff\s+NAME|--passphrase-file\s+FILE|--json)\]\s*", "", usage)


def _option(action: argparse.Action) -> str:
    words = ", ".join(action.option_strings) + (f" {action.metavar}" if action.metavar else "")
    return f".TP\n.B {_escaped(words)}\n{_escaped(action.help or '')}\n"


def bash_completion() -> str:
    """Completion of commands and options for bash."""
    cases = []
    for name, parser in commands().items():
        options = sorted(option for action in parser._actions for option in action.option_strings if option[:2] == "--")
        choices = sorted(
            str(choice)
            for action in parser._actions
            if not action.option_strings and action.choices
            for choice in action.choices
        )
        cases.append(f"        {name}) words='{' '.join([*choices, *options])}' ;;")
    return (
        "# bash completion for hhh: made from its parser\n"
        "_hhh() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} command='' word words\n"
        '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do\n'
        "        case $word in -*) ;; *) command=$word; break ;; esac\n"
        "    done\n"
        "    case $command in\n"
        + "\n".join(cases)
        + f"\n        *) words='{' '.join(commands())} --version --help' ;;\n"
        "    esac\n"
        "    if [[ $current == -* || -z $command || -n $words && $current != */* ]]; then\n"
        '        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")\n'
        "    fi\n"
        "}\n"
        "complete -o default -F _hhh hhh\n"
    )

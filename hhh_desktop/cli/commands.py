"""What each command of `hhh` does: reads its input, calls one use case, prints the answer."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hhh_desktop import paths
from hhh_desktop.cli import backup_commands, key_commands, restore_command, support_command
from hhh_desktop.cli.new_salon import code_file, plan_of, read_plan
from hhh_desktop.cli.opening import json_objects, opened, passphrase
from hhh_desktop.cli.output import (
    card_document,
    card_lines,
    hit_document,
    hit_line,
    language,
    preview_of,
    say,
    sentences,
)
from hhh_desktop.domain.consent import Answer, How
from hhh_desktop.domain.erasure import CertificateNotWrittenError
from hhh_desktop.domain.errors import InvalidFieldError, RefusedError
from hhh_desktop.domain.staff import Right, Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import consents, finding, registration
from hhh_desktop.services.salon import clean_salon

if TYPE_CHECKING:
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.storage.vault import Vault


def init(options: argparse.Namespace) -> int:
    """Makes a salon; the recovery code is printed once and kept nowhere."""
    from hhh_desktop.storage.calibration import calibrate
    from hhh_desktop.storage.first_files import NewSalon, SalonExistsError
    from hhh_desktop.storage.salon_folder import has_salon
    from hhh_desktop.storage.vault import create_salon

    folder = paths.data_folder(options.data)
    if has_salon(folder):
        raise SalonExistsError
    plan = read_plan(Path(options.plan)) if options.plan else plan_of(options)
    salon = clean_salon(Salon("", plan.salon, **plan.details))
    new = NewSalon(salon, plan.owner, passphrase(plan.passphrase_file), plan.hint)
    with code_file(plan.recovery_code_file) as keep:
        vault, code = create_salon(folder, new, calibrate(), system_clock)
        vault.close()
        keep(code)
    if plan.recovery_code_file:
        where = str(plan.recovery_code_file)
        say({"data": str(folder), "recovery_code_file": where}, [str(folder), where], options.json)
        return 0
    say({"data": str(folder), "recovery_code": code}, [str(folder), code], options.json)
    return 0


def add(options: argparse.Namespace) -> int:
    """Registers clients: all or none, or with --each one by one."""
    raws = json_objects(options.file)
    with opened(options) as (_, desk):
        added = []

        def one(raw: object) -> None:
            if not isinstance(raw, Mapping):
                raise InvalidFieldError("file", "not_an_object")
            client = registration.register(desk, raw, source="file")
            added.append({"id": client.id, "uid": client.uid})

        if options.each:
            for number, raw in enumerate(raws, 1):
                _numbered(one, raw, number)
                say(added[-1], [str(added[-1]["id"])], options.json)
            return 0
        with desk.records.transaction():
            for number, raw in enumerate(raws, 1):
                _numbered(one, raw, number)
    document: dict[str, Any] = {"added": len(added), "ids": [entry["id"] for entry in added], "clients": added}
    say(document | (added[0] if len(added) == 1 else {}), [str(entry["id"]) for entry in added], options.json)
    return 0


def _numbered(act: Callable[[object], None], raw: object, number: int) -> None:
    """Marks a refusal with the row it came from."""
    try:
        act(raw)
    except RefusedError as error:
        error.row = number
        raise


def edit(options: argparse.Namespace) -> int:
    """Changes the named fields of one client."""
    raws = json_objects(options.file)
    if len(raws) != 1 or not isinstance(raws[0], Mapping):
        raise InvalidFieldError("file", "not_an_object")
    raw = dict(raws[0])
    version = raw.pop("version", None)
    if version is not None and (not isinstance(version, int) or isinstance(version, bool)):
        raise InvalidFieldError("version", "wrong_type")
    with opened(options) as (_, desk):
        registration.edit(desk, options.id, raw, version=version)
        card = finding.show(desk, options.id)
        say(card_document(card, desk.book), card_lines(card, desk.book), options.json)
    return 0


def find(options: argparse.Namespace) -> int:
    """The search of the desk."""
    with opened(options) as (_, desk):
        hits = finding.find(desk, options.text, options.limit)
    say(
        {"clients": [hit_document(hit) for hit in hits], "count": len(hits)},
        [hit_line(hit) for hit in hits],
        options.json,
    )
    return 0


def show(options: argparse.Namespace) -> int:
    """One client whole."""
    with opened(options) as (_, desk):
        card = finding.show(desk, options.id)
        say(card_document(card, desk.book), card_lines(card, desk.book), options.json)
    return 0


def consent(options: argparse.Namespace) -> int:
    """Records one answer to one question."""
    with opened(options) as (_, desk):
        if options.how == How.DISPLAY:  # nobody saw a client tap: the owner answers for such a line
            desk.require(Right.MANAGE)
        text = consents.question(desk, options.purpose, options.language)
        if text.language != options.language:
            raise InvalidFieldError("language", "unknown_choice")
        event = consents.record_answer(
            desk,
            options.id,
            options.purpose,
            Answer(options.answer),
            text=text,
            how=How(options.how),
            guardian=options.guardian,
        )
    document = {"id": event.client_id, "event": event.uid, "purpose": event.purpose, "answer": str(event.answer),
                "at": event.at, "text_hash": event.text_hash}  # fmt: skip
    say(document, [f"{event.purpose}: {event.answer}"], options.json)
    return 0


def export(options: argparse.Namespace) -> int:
    """Writes the access package; a password is made when none is given."""
    from hhh_desktop.export.package import ZipPackage
    from hhh_desktop.gui.printing import html_to_pdf
    from hhh_desktop.services.access import hand_over, load_words, make_password

    resources = paths.resources()
    made = None
    if options.open:
        password = None
    elif options.password_file:
        password = passphrase(options.password_file)
    else:
        password = made = make_password(load_words(resources / "words"))
    with opened(options) as (_, desk):
        done = hand_over(desk, options.id, Path(options.to), password=password, writer=ZipPackage(html_to_pdf))
    document = {"path": str(done.path)} | ({"password": made} if made else {})
    say(document, [str(done.path), *([made] if made else [])], options.json)
    return 0


def erase(options: argparse.Namespace) -> int:
    """Shows what would go, or erases, proves it and writes the certificate."""
    from hhh_desktop.export.certificate import certificate_json, certified
    from hhh_desktop.gui.printing import html_to_pdf
    from hhh_desktop.services import erasure

    with opened(options) as (vault, desk):
        if options.preview:
            say(*preview_of(erasure.preview(desk, options.id)), options.json)
            return 0
        report = erasure.erase(desk, options.id, options.reason)
        salon = vault.salon.get()
        kept = certified(report, salon, vault.folder, language(), html_to_pdf).paths
        reached = backup_commands.carried_on(vault, report)
        if reached != report:  # the certificate was there before the backups took their time; now it says how far
            report = reached
            kept = certified(report, salon, vault.folder, language(), html_to_pdf).paths
    where = str(kept[0]) if kept else None
    document = certificate_json(report, salon) | {"certificate": where, "counts": dict(report.removed)}
    first = where or sentences().of(CertificateNotWrittenError()).whole
    lines = [first, *(f"{table}: {count}" for table, count in report.removed.items())]
    say(document, lines, options.json)
    return 0


def verify(options: argparse.Namespace) -> int:
    """Checks everything that can be checked; 1 when something is not as it should be."""
    from hhh_desktop.services.machine import complaints_in_words, machine_defaults
    from hhh_desktop.storage.verification import Check
    from hhh_desktop.storage.verification import verify as run_checks
    from hhh_desktop.storage.witness import mark_read

    with opened(options) as (vault, desk):
        if options.head:
            return _compare_head(vault, desk, options)
        if options.read:
            mark_read(vault, desk.actor, desk.clock)
        checks = run_checks(vault)
    complaint = complaints_in_words(machine_defaults(), language())
    checks = (*checks, Check("machine defaults", not complaint, complaint))
    fine = all(check.ok for check in checks)
    document = {"ok": fine, "checks": [{"name": c.name, "ok": c.ok, "detail": c.detail} for c in checks]}
    say(document, [f"{'ok ' if c.ok else 'NOT'} {c.name} {c.detail}".rstrip() for c in checks], options.json)
    return 0 if fine else 1


def _compare_head(vault: Vault, desk: Desk, options: argparse.Namespace) -> int:
    """Whether a head on paper is in this log: 0 when it is, 1 when the log was changed up to there or is not that one."""
    from hhh_desktop.storage.heads import head_of, is_in_log

    desk.require(Right.MANAGE)
    fits, now = is_in_log(vault, options.head), head_of(vault)
    said = sentences().about("printed_head", "fits" if fits else "differs").whole
    say({"ok": fits, "head": options.head, "now": now}, [said, now], options.json)
    return 0 if fits else 1


def self_test(options: argparse.Namespace) -> int:
    """Proves on this machine what the program relies on."""
    from hhh_desktop.cli.self_test import run

    return run(options)


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "init": init,
    "add": add,
    "edit": edit,
    "find": find,
    "show": show,
    "consent": consent,
    "export": export,
    "erase": erase,
    "backup": backup_commands.backup,
    "restore": restore_command.restore,
    "verify": verify,
    "support": support_command.support,
    "staff": key_commands.staff,
    "rotate": key_commands.rotate,
    "recover": key_commands.recover,
    "self-test": self_test,
}

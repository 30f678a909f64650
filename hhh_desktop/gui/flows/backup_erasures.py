"""Carries erasures on into the backups, one backup at a time, while the desk works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hhh_desktop.domain.erasure import ErasureReport

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.storage.backup_erasure import ErasurePlan
    from hhh_desktop.storage.vault import Vault


class BackupErasures(QObject):
    """Nobody waits for it: each backup is a piece of work of its own, and what the desk asks for is done meanwhile.

    Locking ends it; the next opening goes on. What cannot be done now stays waiting, and the certificate says so.
    """

    reached = Signal(ErasureReport)
    """The backups of this erasure were done as far as they can be, and its certificate was written anew."""

    def __init__(self, flow: DeskFlow, to_pdf: Callable[[str, Path], None]) -> None:
        super().__init__(flow)
        self._context, self._to_pdf, self._failed = flow.context, to_pdf, flow.show_error
        self._going = self._again = False
        self._reports: list[ErasureReport] = []
        self._context.keeper.ended.connect(self._backup_ended)

    @Slot(object)
    def _backup_ended(self, _result: object) -> None:
        """What was asked for while a backup was being made, and an erasure that was not in that one yet."""
        self.carry_on()

    def carry_on(self, report: ErasureReport | None = None) -> None:
        """Brings every backup in reach in step with all erasures so far; `report` is one that waits for it."""
        if report is not None:
            self._reports.append(report)
        if self._going:
            self._again = True  # what goes on now may know nothing of this erasure yet
            return
        vault = self._context.vault
        if vault is None or self._context.keeper.is_working:  # then when that backup is made
            return
        self._going = True

        def work(_: Desk) -> ErasurePlan:
            from hhh_desktop.storage.backup_erasure import plan

            return plan(vault, self._context.clock)

        self._context.run(work, lambda todo: self._next(vault, todo), self._stopped, alone=True)

    def _next(self, vault: Vault, todo: ErasurePlan) -> None:
        if not todo.behind:
            if self._again:  # somebody was erased meanwhile: no certificate before the backups are without her
                self._done([])
            else:
                self._certify(vault)
            return

        def work(_: Desk) -> None:
            from hhh_desktop.storage.backup_erasure import carry_out, note_done

            one, clock = replace(todo, behind=todo.behind[:1]), self._context.clock
            note_done(vault, self._context.runner.beside(lambda: carry_out(one, clock)), clock)

        rest = replace(todo, behind=todo.behind[1:])
        self._context.run(work, lambda _: self._did(vault, rest), self._stopped, alone=True)

    def _did(self, vault: Vault, rest: ErasurePlan) -> None:
        self._context.keeper.changed.emit()
        self._next(vault, rest)

    def _certify(self, vault: Vault) -> None:
        """Those of this session, and older ones that said that a backup was still to follow (a stick that came back)."""
        reports, self._reports = {one.number: one for one in self._reports}, []

        def work(_: Desk) -> list[int]:
            from hhh_desktop.export.reached import erasures_reached

            older = erasures_reached(vault.erasures, self._context.folder)
            return [*reports, *(number for number in older if number not in reports)]

        self._context.run(work, lambda numbers: self._write(vault, numbers, reports, []), self._stopped)

    def _write(
        self, vault: Vault, numbers: list[int], reports: dict[int, ErasureReport], written: list[ErasureReport]
    ) -> None:
        """One at a time: drawing a page takes a while, and the desk goes first."""
        if not numbers:
            self._done(written)
            return
        folder, language, to_pdf, number = self._context.folder, self._context.language, self._to_pdf, numbers[0]

        def work(desk: Desk) -> ErasureReport:
            from hhh_desktop.export.certificate import certified
            from hhh_desktop.storage.backup_list import reach_of

            report = reports.get(number) or vault.erasures.report(number)
            now = replace(report, backups=reach_of(vault.database, number))
            return certified(now, desk.records.salon.get(), folder, language, to_pdf)

        self._context.run(
            work, lambda report: self._write(vault, numbers[1:], reports, [*written, report]), self._stopped
        )

    def _done(self, reports: list[ErasureReport]) -> None:
        self._going = False
        for report in reports:
            self.reached.emit(report)
        if self._again:
            self._again = False
            self.carry_on()

    def _stopped(self, error: Exception) -> None:
        self._going = self._again = False
        self._failed(error)

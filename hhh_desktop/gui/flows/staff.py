"""The owner's section on staff: who can unlock, and a new colleague."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.domain.staff import Right, Role, StaffMember
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.vault_errors import StaffNameTakenError

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.gui.views.staff_panel import StaffPanel


class StaffFlow(QObject):
    """Joins the section to the key file; that only an owner may is asked again where it is done."""

    def __init__(self, flow: DeskFlow, panel: StaffPanel) -> None:
        super().__init__(panel)
        self._flow, self._context, self.panel = flow, flow.context, panel
        panel.staff_submitted.connect(self._add)
        panel.passphrase_edited.connect(self._estimate)

    def begin(self) -> None:
        """Shows who can unlock now."""
        self._context.run(lambda desk: desk.records.staff.all(), self._show_staff, self._flow.show_error)

    def _show_staff(self, staff: tuple[StaffMember, ...]) -> None:
        self._context.staff_names = {member.id: member.name for member in staff}
        self.panel.show_staff(staff)

    def _estimate(self, passphrase: str) -> None:
        names = tuple(self._context.staff_names.values())
        self._context.run_closed(lambda: estimate(passphrase, names), self.panel.show_strength, lambda _error: None)

    def _add(self, name: str, role: str, passphrase: str, hint: str) -> None:
        context = self._context
        self.panel.show_busy(True)

        def work(desk: Desk) -> tuple[StaffMember, ...]:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import add_staff

            desk.require(Right.MANAGE)
            if context.vault is not None:
                cost = calibrate()
                add_staff(context.vault, desk.actor, name, Role(role), passphrase, hint, cost, context.clock)
            return desk.records.staff.all()

        def done(staff: tuple[StaffMember, ...]) -> None:
            self.panel.show_busy(False)
            self._show_staff(staff)

        context.run(work, done, self._refused)

    def _refused(self, error: Exception) -> None:
        self.panel.show_busy(False)
        if isinstance(error, StaffNameTakenError):
            error = InvalidFieldError("staff_name", "taken")
        if isinstance(error, InvalidFieldError):
            self.panel.show_refusal(error.field.removeprefix("staff_"), self._context.said(error).text)
        else:
            self._flow.show_error(error)

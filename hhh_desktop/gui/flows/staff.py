"""The owner's section on staff: who can unlock, a new colleague, a new passphrase for one, leaving, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton

from hhh_desktop.domain.errors import CannotOpenError, HhhError, InvalidFieldError, NotAllowedError, StorageFaultError
from hhh_desktop.domain.staff import Right, Role, StaffMember
from hhh_desktop.gui import formats
from hhh_desktop.gui.flows.new_code import NewCodeFlow
from hhh_desktop.gui.flows.renewing import Renewing
from hhh_desktop.gui.views.staff_leave import StaffLeave
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.vault_errors import (
    KeyChangeNotNotedError,
    RenewalUnderWayError,
    RotationUnfinishedError,
    StaffNameTakenError,
    VaultError,
)

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.gui.views.staff_panel import StaffPanel
    from hhh_desktop.storage.rotation import KeyState

#: What copying, reading back and swapping a megabyte takes on a slow PC.
_BYTES_A_SECOND = 12_000_000
_LEAST_SECONDS = 3


class StaffFlow(QObject):
    """Joins the section to the key file; that only an owner may is asked again where it is done."""

    def __init__(self, flow: DeskFlow, panel: StaffPanel, back: Callable[[], None]) -> None:
        """`back` brings the owner's page to the front again, as it was."""
        super().__init__(panel)
        self._flow, self._context, self._window, self._back = flow, flow.context, flow.window, back
        self.panel, self._seconds = panel, _LEAST_SECONDS
        self._asked: StaffMember | None = None
        self.renewing = Renewing.of(flow.context)
        self.codes = NewCodeFlow(flow, self._back_from_code)
        panel.staff_submitted.connect(self._add)
        panel.reset_submitted.connect(self._reset)
        panel.removal_requested.connect(self._ask_to_remove)
        panel.passphrase_edited.connect(self._estimate)
        panel.key.renewal_requested.connect(lambda: self._renew(""))
        panel.key.code_requested.connect(self.codes.begin)
        self.renewing.stepped.connect(self._stepped)
        self.renewing.ended.connect(self._ended)

    @cached_property
    def leaving(self) -> StaffLeave:
        """The page that asks; made when it is first needed."""
        page = StaffLeave()
        page.cancelled.connect(self._back_from_leaving)
        page.confirmed.connect(self._remove)
        return page

    def begin(self) -> None:
        """Shows who can unlock now, and how the key stands to who may manage it."""
        if not self.renewing.is_working:
            self.panel.key.clear()
        self._refresh()

    def _refresh(self) -> None:
        vault, owner = self._context.vault, self._context.actor.may(Right.MANAGE)

        def work(desk: Desk) -> tuple[tuple[StaffMember, ...], KeyState | None]:
            from hhh_desktop.storage.rotation import key_state

            return desk.records.staff.all(), key_state(vault) if owner and vault is not None else None

        self._context.run(work, lambda found: self._show(*found), self._flow.show_error)

    def _show(self, staff: tuple[StaffMember, ...], key: KeyState | None) -> None:
        self._context.staff_names = {member.id: member.name for member in staff}
        self.panel.show_staff(staff, self._context.actor.id)
        if key is not None:
            self._seconds = max(_LEAST_SECONDS, round(key.size / _BYTES_A_SECOND))
            since = formats.when(key.since, self._context.today())
            self.panel.key.show_state(since, self._seconds, owed=key.owed and not self.renewing.is_working)

    # ── a colleague more, and a passphrase that was forgotten ───────────────────────────────────────────────────────

    def _estimate(self, passphrase: str) -> None:
        names = tuple(self._context.staff_names.values())
        self._context.run_closed(lambda: estimate(passphrase, names), self.panel.show_strength, lambda _error: None)

    def _add(self, name: str, role: str, passphrase: str, hint: str) -> None:
        context = self._context
        vault = context.vault
        self.panel.show_busy(True)

        def work(desk: Desk) -> None:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import add_staff

            desk.require(Right.MANAGE)
            if vault is not None:
                add_staff(vault, desk.actor, name, Role(role), passphrase, hint, calibrate(), context.clock)

        context.run(work, lambda _: self._refresh(), self._refused)

    def _reset(self, name: str, passphrase: str, hint: str) -> None:
        context = self._context
        vault = context.vault
        self.panel.show_busy(True)

        def work(desk: Desk) -> None:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.vault import reset_passphrase

            desk.require(Right.MANAGE)
            if name.casefold() == desk.actor.name.casefold():
                raise NotAllowedError(Right.MANAGE)  # the own one is changed on proof of the old one
            if vault is not None:
                reset_passphrase(vault, desk.actor, name, passphrase, hint, calibrate(), context.clock)

        def done() -> None:
            self._refresh()
            head = self.tr("{name} heeft een nieuwe wachtzin").replace("{name}", name)
            self._window.message_bar.show_message("good", head, self.tr("De oude opent niet meer."))

        context.run(work, lambda _: done(), self._refused)

    def _refused(self, error: Exception) -> None:
        self.panel.show_busy(False)
        if isinstance(error, StaffNameTakenError):
            error = InvalidFieldError("staff_name", "taken")
        if isinstance(error, InvalidFieldError):
            self.panel.show_refusal(error.field.removeprefix("staff_"), self._context.said(error).text)
            return
        if isinstance(error, KeyChangeNotNotedError):
            self._refresh()
        self._flow.show_error(error)

    # ── leaving, and a new key ──────────────────────────────────────────────────────────────────────────────────────

    def _ask_to_remove(self, member: StaffMember) -> None:
        if self.renewing.is_working:
            self._flow.show_error(RenewalUnderWayError())
            return
        self._asked = member
        self._window.message_bar.clear_message()
        self._window.show_page(self.leaving, with_list=False, place="manage")
        self.leaving.show_leaver(member, self._seconds)

    def _back_from_leaving(self) -> None:
        asked, self._asked = self._asked, None
        self._back()
        if asked is not None:
            self._focus(f"remove_{asked.id}")

    def _back_from_code(self) -> None:
        self._back()
        self._focus("new_code")

    def _focus(self, name: str) -> None:
        button = self.panel.findChild(QPushButton, name)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, name: str) -> None:
        self._back()
        self._focus("add_staff")
        self._renew(name)

    def _renew(self, leaver: str) -> None:
        if self.renewing.is_working:
            self._flow.show_error(RenewalUnderWayError())
            return
        self._window.message_bar.clear_message()
        self.panel.key.show_step("keys")
        self.renewing.begin(leaver)

    def _stepped(self, step: str, done: int, total: int, again: bool) -> None:
        self.panel.key.show_step(step, done, total, again=again)

    def _ended(self, leaver: str, error: Exception | None) -> None:
        if not self._context.is_open:
            return
        kind, head, text = self._words_for(leaver, error)
        self.panel.key.show_end(kind, head, text)
        if not self.panel.isVisible() or (leaver and error is not None):
            self._window.message_bar.show_message(kind, head, text)
        self._refresh()
        if isinstance(error, CannotOpenError) and not isinstance(error, VaultError):
            self._context.lock()  # nothing is open any more: unlocking says what is the matter

    def _words_for(self, leaver: str, error: Exception | None) -> tuple[str, str, str]:
        if error is not None:
            said = self._context.said(error)
            kind = "danger" if isinstance(error, StorageFaultError) else "warning"
            if isinstance(error, HhhError) and not isinstance(error, RotationUnfinishedError):
                again = self.tr("De sleutel is niet vernieuwd; de oude geldt nog.")
                if leaver:
                    again = self.tr("{name} kan nog openen; er is niets veranderd.").replace("{name}", leaver)
                return kind, said.head or said.text, f"{said.text} {again}" if said.head else again
            return kind, said.head or said.text, said.text if said.head else ""
        renewed = self.tr("De salon heeft een nieuwe sleutel. Iedereen opent met de eigen wachtzin, net als eerst.")
        if leaver:
            return "good", self.tr("{name} is uit dienst").replace("{name}", leaver), renewed
        return (
            "good",
            self.tr("De sleutel is vernieuwd"),
            self.tr("Iedereen opent met de eigen wachtzin, net als eerst."),
        )

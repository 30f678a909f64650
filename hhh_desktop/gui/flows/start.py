"""Before a salon is open: the first start, unlocking, the recovery code; and the desk once it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hhh_desktop import paths
from hhh_desktop.domain.errors import CannotOpenError, StorageFaultError
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.flows.leaving import Leaving
from hhh_desktop.gui.views.start_window import StartWindow
from hhh_desktop.gui.views.unlock_view import StaffChoice, UnlockView
from hhh_desktop.services.vault_errors import UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage.salon_folder import has_salon, slot_labels

if TYPE_CHECKING:
    from hhh_desktop.demo import DemoAccess
    from hhh_desktop.domain.staff import Salon, StaffMember
    from hhh_desktop.gui.flows.desk import DeskFlow
    from hhh_desktop.gui.flows.recover import RecoverFlow
    from hhh_desktop.gui.flows.restore import RestoreFlow
    from hhh_desktop.gui.flows.setup import SetupFlow
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.storage.key_slots import StaffSlot
    from hhh_desktop.storage.vault import Vault

#: What an opened salon brings along: everything the window needs, read on the worker thread.
Opened: TypeAlias = "tuple[Vault, Desk, Salon, dict[int, str], str]"

#: What is said of a salon of which something is gone or broken: a backup is the way back.
_LOST = frozenset({"missing", "damaged", "wrong_key", "key_file_missing", "key_file_damaged", "hostile_parameters"})

#: What the first window does not need waits this long for it.
AFTER_PAINTING_MS = 100


class StartFlow(QObject):
    """Owns the start window; makes the desk window when a salon opens and takes it away when it locks."""

    leaving = Signal()
    """The last window is being closed; a backup may still be made."""
    left = Signal()
    """The last window was closed, and nothing is left to be done."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self.window = StartWindow()
        self.window.closed.connect(self._closed)
        self._unlock: UnlockView | None = None
        self._before: SetupFlow | RecoverFlow | RestoreFlow | None = None
        self._gone: set[str] = set()
        self._shown_staff: list[StaffChoice] = []
        self._trouble: Exception | None = None
        self._leaving = False
        self.desk: DeskFlow | None = None
        context.opened.connect(self._show_desk)
        context.locked.connect(self._show_locked)

    # ── which page comes first ──────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Shows the wizard where there is no salon, else the unlock page."""
        if has_salon(self._context.folder):
            self.show_unlock()
        else:
            from hhh_desktop.gui.flows.setup import SetupFlow

            self._before = setup = SetupFlow(self._context, self.window)
            setup.restore_requested.connect(self.show_restore)
            setup.begin()
        self.window.show()

    def begin_demo(self) -> None:
        """Makes an invented salon and opens it as its owner."""
        folder = self._context.folder
        self._context.keeper.leave_to_owner()

        def work() -> DemoAccess:
            from hhh_desktop.demo import make_demo

            return make_demo(folder)

        def made(access: DemoAccess) -> None:
            self.show_unlock()
            self._open(access.staff[0], access.passphrase)

        page = self._make_unlock()
        page.show_busy(True)
        self.window.show_page(page)
        self.window.show()
        self._context.run_closed(work, made, self._refused)

    def show_unlock(self) -> None:
        """The unlock page, fresh, with whoever can unlock."""
        page = self._unlock or self._make_unlock()
        self.window.show_page(page)
        page.clear()
        page.show_language(self._context.language)
        labels = slot_labels(self._context.folder)
        self._shown_staff = [StaffChoice(slot.name, slot.role, slot.hint) for slot in labels]
        page.show_staff(self._shown_staff)
        # The strict reading, and loading what unlocking needs, happen once the window stands there.
        QTimer.singleShot(AFTER_PAINTING_MS, self._check_folder)

    def _check_folder(self) -> None:
        folder = self._context.folder
        if self._context.is_open or not self._is_unlocking:
            return

        def work() -> tuple[StaffSlot, ...]:
            from hhh_desktop.storage.folder_kind import require_local
            from hhh_desktop.storage.vault import staff_of

            require_local(folder)
            return staff_of(folder)

        self._context.run_closed(work, self._checked, self._unreadable)

    @property
    def _is_unlocking(self) -> bool:
        """Whether the unlock page is in front; what it would say takes the keyboard from no other page."""
        return self._unlock is not None and self.window.pages.currentWidget() is self._unlock

    def _checked(self, staff: tuple[StaffSlot, ...]) -> None:
        found = [StaffChoice(slot.name, slot.role, slot.hint) for slot in staff]
        if self._unlock is not None and found != self._shown_staff:
            self._shown_staff = found
            self._unlock.show_staff(found)

    def _unreadable(self, error: Exception) -> None:
        page = self._unlock
        if page is not None and self._is_unlocking:
            said = self._context.said(error)
            page.show_staff(())
            page.show_problem(said.head, said.text, blocking=True, actions=self._ways_out(error, again=True))
            self._offer_support(error)

    def _ways_out(self, error: Exception, *, again: bool = False) -> tuple[tuple[str, str], ...]:
        """The next steps that can be offered: putting a backup back where something of the salon is lost."""
        lost = isinstance(error, CannotOpenError) and (error.code in _LOST or error.reason in _LOST)
        return (
            *((("again", self.tr("Opnieuw")),) if again else ()),
            *((("restore", self.tr("Terugzetten")),) if lost else ()),
        )

    def _act(self, name: str) -> None:
        (self.show_restore if name == "restore" else self.show_unlock)()

    def _make_unlock(self) -> UnlockView:
        page = self._unlock = UnlockView(self.window.pages)
        page.submitted.connect(self._open)
        page.action_triggered.connect(self._act)
        page.restore_requested.connect(self.show_restore)
        page.support_requested.connect(self._support)
        page.recovery_requested.connect(self._show_recovery)
        page.statement_requested.connect(self._show_statement)
        page.language_chosen.connect(self._choose_language)
        return page

    # ── unlocking ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _open(self, name: str, passphrase: str) -> None:
        page, context = self._unlock, self._context
        if page is not None:
            page.show_busy(True)
            if context.keeper.is_closing:
                page.show_waiting(
                    self.tr("Er wordt nog een back-up afgemaakt"), self.tr("Daarna gaat het vanzelf open.")
                )
        context.keeper.hurry()

        def work() -> Opened | None:
            from hhh_desktop.storage.swap import replaced_folders
            from hhh_desktop.storage.vault import open_salon

            if self._leaving:
                return None
            before = replaced_folders(context.folder)
            vault, member = open_salon(context.folder, name, passphrase, context.clock, paths.mark_folder())
            self._gone = {path.name for path in before} - {path.name for path in replaced_folders(context.folder)}
            if self._leaving:  # nobody is there to close it any more
                vault.close()
                return None
            return opened_from(context, vault, member)

        context.run_closed(work, self._opened, self._refused)

    def _opened(self, result: Opened | None) -> None:
        if result is None:
            return
        if self._leaving:  # it was open before the window was closed, and is heard of after
            self._context.run_closed(result[0].close, lambda _: None, lambda _: None)
            return
        vault, desk, salon, names, _ = result
        if self._unlock is not None:
            self._unlock.show_busy(False)
            self._unlock.clear()
        self._context.open(vault, desk, salon, names)

    def _refused(self, error: Exception) -> None:
        page = self._unlock
        if page is None:
            return
        page.show_busy(False)
        if isinstance(error, UnlockTooSoonError):
            page.show_delay(round(error.seconds) or 1)
            return
        if isinstance(error, StorageFaultError):  # nothing is open, so nothing has to be locked or typed again
            error = CannotOpenError("in_use" if error.reason == "locked" else error.reason, error.detail)
        said = self._context.said(error)
        page.show_problem(said.head or said.text, said.text if said.head else "", actions=self._ways_out(error))
        self._offer_support(error)

    def _offer_support(self, error: Exception) -> None:
        """A report for whoever helps, where it is more than a wrong passphrase."""
        self._trouble = error
        if self._unlock is not None:
            self._unlock.offer_support(not isinstance(error, WrongPassphraseError))

    def _support(self) -> None:
        from hhh_desktop.gui.flows.support import SupportFlow

        def left() -> None:
            self.window.drop_page(card)
            flow.deleteLater()
            self.show_unlock()

        flow = SupportFlow(self._context, lambda _page: self.window.show_page(card), left)
        card = _with_air(flow.page)
        flow.begin(self._trouble)

    # ── the desk ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_desk(self) -> None:
        from hhh_desktop.gui.flows.desk import DeskFlow

        self.desk = DeskFlow(self._context)
        window = self.desk.window
        window.close_requested.connect(self._closed)
        if self.window.isMaximized():
            window.showMaximized()
        else:
            window.setGeometry(self.window.geometry())
            window.show()
        self.desk.restore_requested.connect(self._restore_from_desk)
        self.desk.begin()
        self.window.hide()
        if self._gone:
            self._gone = set()
            window.message_bar.show_message(
                "info",
                self.tr("De oude bestanden zijn opgeruimd"),
                self.tr("Ze stonden nog apart van toen er een back-up is teruggezet."),
            )

    def _show_locked(self) -> None:
        desk, self.desk = self.desk, None
        if desk is None:
            return
        self.show_unlock()
        if desk.window.isVisible() and not desk.window.isMaximized():
            self.window.setGeometry(desk.window.geometry())
        self.window.show()
        desk.end()

    def _closed(self) -> None:
        self._leaving = True
        self.leaving.emit()
        if self._before is not None:
            self._before.abandon()
        self._context.lock()
        self.window.hide()
        Leaving(self._context, self.left.emit).begin()

    # ── what can be done without a passphrase ───────────────────────────────────────────────────────────────────────

    def _show_recovery(self, name: str) -> None:
        from hhh_desktop.gui.flows.recover import RecoverFlow

        self._before = flow = RecoverFlow(self._context, self.window, name)
        flow.left.connect(self.show_unlock)
        flow.begin()

    def show_restore(self) -> None:
        """The page on which a backup is put back; needs no salon that opens."""
        from hhh_desktop.gui.flows.restore import RestoreFlow

        self._before = flow = RestoreFlow(self._context, self.window)
        flow.left.connect(self._not_restored)
        flow.restored.connect(self._restored)
        flow.begin()

    def _restore_from_desk(self) -> None:
        def lock_and_restore() -> None:
            self._context.lock()
            self.show_restore()

        if self.desk is not None:
            self.desk.half_typed.before_locking(lock_and_restore)

    def _not_restored(self) -> None:
        self._before = None
        self.begin()

    def _restored(self, aside: str, by_code: bool) -> None:
        """A salon is in place again: the unlock page says so, and where the former one is."""
        self._before = None
        self.show_unlock()
        if self._unlock is None:
            return
        text = self.tr("Ontgrendel de salon met de wachtzin.")
        if by_code:
            text = self.tr("Kies Noodcode gebruiken. Daarmee krijgt u een nieuwe wachtzin.")
        kept = self.tr("De bestanden van daarvoor staan nog een week in de map {name}.")
        words = f"{text} {kept.replace('{name}', aside)}" if aside else text
        self._unlock.show_problem(self.tr("De back-up is teruggezet"), words, kind="good")

    def _show_statement(self) -> None:
        from hhh_desktop.gui.flows.statement import on_card, statement_page

        page = statement_page(self._context)
        card = on_card(page, 24)

        def back() -> None:
            self.window.drop_page(card)
            self.show_unlock()

        page.closed.connect(back)
        self.window.show_page(card)
        page.ui.statement_close.setFocus()

    def _choose_language(self, language: str) -> None:
        self._context.change_settings(replace(self._context.settings, language=language))
        self.show_unlock()


def opened_from(context: Context, vault: Vault, member: StaffMember, code: str = "") -> Opened:
    """What the window needs of an opened salon; called on the worker thread. A fault closes the salon again."""
    from hhh_desktop.services.machine import with_rights_here
    from hhh_desktop.services.ports import Desk

    try:
        statement = context.statement("nl")
        desk = Desk(vault, with_rights_here(member), context.book, str(statement.version), context.clock)
        names = {one.id: one.name for one in vault.staff.all()}
        return vault, desk, vault.salon.get(), names, code
    except BaseException:
        vault.close()
        raise


def _with_air(page: QWidget) -> QWidget:
    """A page that is a card itself, as far from the edge as the desk's are."""
    around = QWidget()
    box = QVBoxLayout(around)
    box.setContentsMargins(24, 24, 24, 24)
    box.addWidget(page)
    return around

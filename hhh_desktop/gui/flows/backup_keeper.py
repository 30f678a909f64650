"""Makes backups: when the owner asks, by itself when the salon is locked, and never in anybody's way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hhh_desktop.domain.errors import StorageFaultError
from hhh_desktop.domain.staff import Right

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.context import Context
    from hhh_desktop.storage.backup_round import BackupRound
    from hhh_desktop.storage.vault import Vault


class BackupKeeper(QObject):
    """Lives as long as the program, for a backup may outlive the window it was asked in.

    While a salon is open the copying lets the desk's work in between and the reading is another thread's. Locking
    finishes what is under way and makes what is due, with nobody in between; then the vault is closed. Whoever unlocks
    meanwhile comes after that, in the order of the queue.
    """

    progressed = Signal(str, int, int)
    """`copying` or `reading`, pages done, pages in all."""
    ended = Signal(object)
    """A round that was asked for is over: a RoundResult."""
    failed = Signal(Exception)
    """A round broke off by a bug of ours."""
    changed = Signal()
    """A backup was rewritten without the erased."""
    closed = Signal()
    """The vault that was locked is closed and its keys are wiped."""
    _read = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._round: BackupRound | None = None
        self._last: BackupRound | None = None
        self._closing = 0
        self._automatic = True
        self._given_up = self._hurried = False
        self._read.connect(self._go_on)

    @property
    def is_working(self) -> bool:
        """Whether a backup that was asked for is under way."""
        return self._round is not None

    @property
    def is_closing(self) -> bool:
        """Whether the salon is locked, and its vault not closed yet."""
        return self._closing > 0

    @property
    def is_automatic(self) -> bool:
        """Whether backups are made by themselves, and missing ones are told."""
        return self._automatic

    # ── asked for ───────────────────────────────────────────────────────────────────────────────────────────────────

    def back_up(self) -> None:
        """A backup now, to the own place and to the second one when that is there; one at a time, for an owner."""
        context = self._context
        vault, desk = context.vault, context.desk
        if self._round is not None or vault is None or desk is None:
            return
        from hhh_desktop.storage.backup_round import BackupRound
        from hhh_desktop.storage.backups import own_place

        second = Path(context.settings.backup_folder) if context.settings.backup_folder else None
        places = [own_place(vault), *([second] if second is not None and second.is_dir() else [])]
        begun = self._round = BackupRound(
            vault,
            places,
            context.clock,
            context.settings.backup_count,
            self.progressed.emit,
            serve=context.runner.serve,
            heard=lambda: self._tell_read(begun),
        )

        def copy() -> bool:
            desk.require(Right.MANAGE)
            return begun.copy()

        context.runner.run(copy, lambda more: self._stepped(begun, more), self._broken, alone=True, kept=True)

    def stop(self) -> None:
        """Ends the backup that is under way; nothing of it is left."""
        begun = self._round
        if begun is not None:
            begun.stop()
            self._context.runner.run(
                begun.abandon, lambda _: self._stepped(begun, False), self._broken, alone=True, kept=True
            )

    def _tell_read(self, begun: BackupRound) -> None:
        """On the thread that reads; it may come to its end after the program has."""
        with suppress(RuntimeError):
            self._read.emit(begun)

    @Slot(object)
    def _go_on(self, begun: BackupRound) -> None:
        if begun is self._round:  # else it was stopped, and another may be under way
            run = self._context.runner.run
            run(begun.go_on, lambda more: self._stepped(begun, more), self._broken, alone=True, kept=True)

    def _stepped(self, begun: BackupRound, more: bool) -> None:
        if not more and begun is self._round:
            self._round = None
            self.ended.emit(begun.result())

    def _broken(self, error: Exception) -> None:
        begun, self._round = self._round, None
        if begun is not None:
            begun.stop()  # and the place is let go of
            self._context.runner.run(begun.abandon, lambda _: None, lambda _: None, alone=True, kept=True)
        self._context.note_bug(error)
        self.failed.emit(error)

    # ── locking and leaving ─────────────────────────────────────────────────────────────────────────────────────────

    def close(self, vault: Vault) -> None:
        """Finishes what is under way, makes the backups that are due, and closes the vault; comes back at once."""
        begun, settings = self._round, self._context.settings
        self._closing += 1
        self._hurried = False

        def work() -> None:
            try:
                if begun is not None:
                    begun.complete()
                if self._automatic and not self._given_up:
                    self._make_due(vault, settings.backup_folder, settings.backup_count)
            finally:
                vault.close()

        def closed(_: object) -> None:
            if begun is self._round:  # it was completed, or broke off: nothing of it can go on without its vault
                self._round = None
            self._closed()

        def not_closed(error: Exception) -> None:
            self._context.note_bug(error)
            closed(None)

        self._context.runner.run(work, closed, not_closed, alone=True, kept=True)

    def _make_due(self, vault: Vault, second: str, count: int) -> None:
        """On the worker thread, the salon locked."""
        from hhh_desktop.storage.backup_round import BackupRound, due_places, try_if_due

        places = due_places(vault, second, self._context.clock)
        if places:
            self._last = BackupRound(vault, places, self._context.clock, count, self.progressed.emit)
            if self._given_up:
                return
            if self._hurried:
                self._last.hurry()
            self._last.complete()
        if not (self._given_up or self._hurried):
            try_if_due(vault, self._context.clock)
        if not (self._given_up or self._hurried):
            from hhh_desktop.storage.weekly import check_due

            with suppress(StorageFaultError):  # then it is still due
                check_due(vault, self._context.clock)

    def hurry(self) -> None:
        """Somebody is unlocking: what can wait is left for another time."""
        self._hurried = True
        for begun in (self._round, self._last):
            if begun is not None:
                begun.hurry()

    def give_up(self) -> None:
        """Nothing may take time any more: the session ends, or somebody wants to leave now. Comes back at once."""
        self._given_up = True
        for begun in (self._round, self._last):
            if begun is not None:
                begun.stop()

    def opened(self) -> None:
        """A salon is open again: whatever hurry there was is over."""
        self._given_up = self._hurried = False

    def leave_to_owner(self) -> None:
        """Makes none by itself: for an invented salon."""
        self._automatic = False

    def _closed(self) -> None:
        self._closing -= 1
        self._last = None
        if not self._closing:
            self.closed.emit()

    def when_closed(self, act: Callable[[], None]) -> None:
        """Does `act` once nothing is being closed any more: now, or when it is."""
        if self._closing:
            self.closed.connect(act)
        else:
            act()

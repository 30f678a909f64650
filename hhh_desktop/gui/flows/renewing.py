"""Renews the database key while the desk works on; lives as long as the program, for locking may come in between."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.staff import Right
from hhh_desktop.services.vault_errors import RenewalUnderWayError

if TYPE_CHECKING:
    from hhh_desktop.gui.flows.context import Context
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.storage.rotation import Renewal
    from hhh_desktop.storage.vault import Vault

#: So often the pages are copied anew because something was written while the copy was read; then the desk waits once.
ROUNDS = 3


class _StoppedError(Exception):
    """The salon was locked while pages were copied."""


class Renewing(QObject):
    """One renewal at a time, in pieces: copying lets the desk's work in between, reading back is another thread's.

    Locking stops it: by wish nothing has changed then; when somebody left, the next opening goes on.
    """

    stepped = Signal(str, int, int, bool)
    """`keys`, `copying`, `reading` or `swapping`; how much of how much; whether it is a round once more."""
    ended = Signal(str, object)
    """Who left (empty: a renewal by wish), and None or what went wrong."""
    _read = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._task: _Task | None = None
        self._read.connect(self._go_on)
        context.locked.connect(self._stop)

    @classmethod
    def of(cls, context: Context) -> Renewing:
        """The one of this program."""
        found = context.findChild(cls)
        return found if isinstance(found, cls) else cls(context)

    @property
    def is_working(self) -> bool:
        """Whether a renewal is under way."""
        return self._task is not None

    def begin(self, leaver: str = "") -> None:
        """A new key, and `leaver` out of the key file; the end is told by `ended`."""
        vault, desk = self._context.vault, self._context.desk
        if vault is None or desk is None:
            return
        if self._task is not None:
            self.ended.emit(leaver, RenewalUnderWayError())
            return
        task = self._task = _Task(self, vault, desk, leaver)
        self._run(task, task.copy)

    def report(self, step: str, done: int, total: int, again: bool, serve: bool) -> None:
        """Called on the worker thread: what is at work; then the desk's own work goes first."""
        self.stepped.emit(step, done, total, again)
        if serve and step == "copying":
            self._context.runner.serve()

    def _run(self, task: _Task, piece: object) -> None:
        assert callable(piece)
        self._context.runner.run(
            piece,
            lambda more: self._done(task, bool(more)),
            lambda error: self._failed(task, error),
            alone=True,
            kept=True,
        )

    def _done(self, task: _Task, more: bool) -> None:
        if task is not self._task:
            return
        if not more:
            self._task = None
            self.ended.emit(task.leaver, None)
            return
        self.stepped.emit("reading", 0, 0, task.rounds > 1)

        def read() -> None:
            error: Exception | None = None
            try:
                task.read_back()
            except Exception as raised:
                error = raised
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._read.emit(task, error)

        Thread(target=read, name="reading back", daemon=True).start()

    @Slot(object, object)
    def _go_on(self, task: _Task, error: Exception | None) -> None:
        if task is self._task:
            task.error = error
            self._run(task, task.finish)

    def _failed(self, task: _Task, error: Exception) -> None:
        if task is not self._task:
            return
        self._task = None
        self._context.note_bug(error)
        self.ended.emit(task.leaver, error)

    @Slot()
    def _stop(self) -> None:
        """Before the vault is closed, which is queued after this."""
        task, self._task = self._task, None
        if task is not None:
            task.stop()
            self._context.runner.run(task.abandon, lambda _: None, lambda _: None, alone=True, kept=True)


class _Task:
    """What is done for one renewal, each part on the thread it belongs to."""

    def __init__(self, owner: Renewing, vault: Vault, desk: Desk, leaver: str) -> None:
        self._owner, self._vault, self._desk, self.leaver = owner, vault, desk, leaver
        self._work: Renewal | None = None
        self._stopped = False
        self._served = True
        self.rounds = 0
        self.error: Exception | None = None

    def copy(self) -> bool:
        """Asks again whether this may be done, and copies the pages."""
        from hhh_desktop.storage.rotation import begin

        desk = self._desk
        desk.require(Right.MANAGE)
        self._work = begin(self._vault, desk.actor, desk.clock, self._heard, self.leaver)
        return self._copy()

    def read_back(self) -> None:
        """On a thread of its own."""
        assert self._work is not None
        self._work.read_back()

    def finish(self) -> bool:
        """Swaps; or copies anew, for what was written meanwhile is not in the copy. Whether there is more to do."""
        work = self._work
        assert work is not None
        if self.error is not None:
            self._give_up(self.error)
        if not work.is_current():
            if self.rounds < ROUNDS:
                return self._copy()
            self._copy(served=False)
            self._try(work.read_back)
        self._owner.stepped.emit("swapping", 0, 0, False)
        self._try(work.finish)
        return False

    def stop(self) -> None:
        """No further than the next word; from any thread."""
        self._stopped = True

    def abandon(self) -> None:
        """Undone, or owed; when it is over already, nothing."""
        if self._work is not None:
            self._work.abandon()

    def _copy(self, *, served: bool = True) -> bool:
        self.rounds += 1
        self._served = served
        assert self._work is not None
        self._try(self._work.copy)
        return True

    def _try(self, part: object) -> None:
        assert callable(part)
        try:
            part()
        except Exception as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        assert self._work is not None
        self._work.abandon()
        raise self._work.said(error) if isinstance(error, HhhError) else error

    def _heard(self, step: str, done: int, total: int) -> None:
        if step not in ("keys", "copying"):
            return
        if self._stopped:
            raise _StoppedError
        self._owner.report(step, done, total, self.rounds > 1, self._served)

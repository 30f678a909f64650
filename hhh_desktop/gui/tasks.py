"""Runs work off the GUI thread, one piece at a time, and brings each result back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class TaskRunner(QObject):
    """One worker thread owns the database connection; callers never see it.

    `done` and `failed` are called on the GUI thread. Work that was queued before `forget()` still runs, but nobody
    hears of it: after locking, no late result may bring a client back on the screen. The thread is made for the first
    piece of work and calls `first` before it; the first window does not wait for that.
    """

    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, first: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._executor: ThreadPoolExecutor | None = None
        self._generation = 0
        self._running = 0
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether anything is queued or running."""
        return self._running > 0

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Queues `work` for the worker thread; after `close()` nothing is begun any more."""
        if self._closed:
            return
        self._running += 1
        generation = self._generation
        if self._executor is None:
            self._executor = self._start()
        future = self._executor.submit(work)
        future.add_done_callback(lambda f: self._finished.emit((f, generation, done, failed)))

    def _start(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        from PySide6.QtCore import Qt

        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="records", initializer=self._first)

    def forget(self) -> None:
        """Nobody hears of what is queued now."""
        self._generation += 1

    @Slot(object)
    def _deliver(self, packet: tuple[Future[Any], int, Callable[[Any], None], Callable[[Exception], None]]) -> None:
        future, generation, done, failed = packet
        self._running -= 1
        error = future.exception()
        if generation == self._generation:
            if error is None:
                done(future.result())
            elif isinstance(error, Exception):
                failed(error)
        if error is not None and not isinstance(error, Exception):
            raise error
        if not self._running:
            self.idle.emit()

    def close(self) -> None:
        """Waits for the work at hand and stops the thread."""
        self._generation += 1
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=True)

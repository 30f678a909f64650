"""Runs work off the GUI thread, one piece at a time, and brings each result back to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class TaskRunner(QObject):
    """One worker thread owns the database connection; callers never see it.

    `done` and `failed` are called on the GUI thread. Work that was queued before `forget()` still runs, but nobody
    hears of it: after locking, no late result may bring a client back on the screen.
    """

    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")
        self._generation = 0
        self._running = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

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
        future = self._executor.submit(work)
        future.add_done_callback(lambda f: self._finished.emit((f, generation, done, failed)))

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
        self._executor.shutdown(wait=True)

"""Runs work off the GUI thread, one piece at a time, and brings each result back to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")


class _Piece:
    """Work that is queued, whom it is for, and what came of it."""

    __slots__ = ("alone", "done", "error", "failed", "generation", "result", "work")

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        generation: int | None,
        alone: bool,
    ) -> None:
        self.work, self.done, self.failed = work, done, failed
        self.generation, self.alone = generation, alone
        self.result: Any = None
        self.error: BaseException | None = None

    def do(self) -> None:
        """On the worker thread."""
        try:
            self.result = self.work()
        except BaseException as error:  # whatever it is, it is delivered: the GUI thread raises what is no Exception
            self.error = error


class TaskRunner(QObject):
    """One worker thread owns the database connection; callers never see it.

    `done` and `failed` are called on the GUI thread. Work that was queued before `forget()` still runs, but nobody
    hears of it: after locking, no late result may bring a client back on the screen. The thread is made for the first
    piece of work and calls `first` before it; the first window does not wait for that.

    Long work may let what is queued behind it go first, in the middle of itself, by calling `serve`. All else keeps its
    order.
    """

    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, first: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._executor: ThreadPoolExecutor | None = None
        self._queue: deque[_Piece] = deque()
        self._generation = 0
        self._running = 0
        self._closed = False
        self._serving = False

    @property
    def busy(self) -> bool:
        """Whether anything is queued or running."""
        return self._running > 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        alone: bool = False,
        kept: bool = False,
    ) -> None:
        """Queues `work` for the worker thread; after `close()` nothing is begun any more.

        What is `alone` is never done in the middle of other work (it closes or changes the connection, say). What is
        `kept` is heard of after `forget()` too.
        """
        if self._closed:
            return
        self._running += 1
        if self._executor is None:
            self._executor = self._start()
        self._queue.append(_Piece(work, done, failed, None if kept else self._generation, alone))
        self._executor.submit(self._do_next)

    def serve(self) -> None:
        """Called by the work at hand, on the worker thread: does what is queued, up to the first that must be alone."""
        if self._serving:
            return
        self._serving = True
        try:
            while self._queue and not self._queue[0].alone:
                self._do_next()
        finally:
            self._serving = False

    def beside(self, work: Callable[[], T]) -> T:
        """Called by the work at hand: has `work` done on another thread, and serves what is queued until it is done.

        `work` must leave the connection alone. What it raises is raised here.
        """
        from concurrent.futures import ThreadPoolExecutor, wait

        with ThreadPoolExecutor(1, "beside") as pool:
            doing = pool.submit(work)
            while not doing.done():
                self.serve()
                wait([doing], timeout=0.01)
            return doing.result()

    def _start(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        from PySide6.QtCore import Qt

        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="records", initializer=self._first)

    def _do_next(self) -> None:
        if self._queue:  # else it was served in the middle of other work
            piece = self._queue.popleft()
            piece.do()
            self._finished.emit(piece)

    def forget(self) -> None:
        """Nobody hears of what is queued now."""
        self._generation += 1

    @Slot(object)
    def _deliver(self, piece: _Piece) -> None:
        self._running -= 1
        error = piece.error
        if piece.generation is None or piece.generation == self._generation:
            if error is None:
                piece.done(piece.result)
            elif isinstance(error, Exception):
                piece.failed(error)
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

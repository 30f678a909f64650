"""Bugs, wherever they come up: noted by kind and place, said once in a calm window, kept only by who wants to."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop.gui.flows.context import Context

if TYPE_CHECKING:
    from hhh_desktop.gui.views.crash_window import CrashWindow
    from hhh_desktop.services.bugs import Bug
    from hhh_desktop.storage.fault_file import FaultFile

#: So many windows may stand there at once; a bug more is noted in the log only.
_MOST_WINDOWS = 3
#: So many complaints of Qt are noted in a session.
_MOST_QT_NOTES = 50
_SEVERITIES = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class CrashReports(QObject):
    """Shows each distinct bug (the same kinds at the same places) in one window; the same again counts up.

    Nothing of an error but kinds and places is ever looked at (see `services.bugs`). A window waits while a client has
    the screen: it is not hers, and a dialog for files behind it least of all.
    """

    unseen = Signal()
    """A bug came up, and no window about it stands there (it was closed, or waits): to be said in some other way."""
    _raised = Signal(object)
    """A Bug from any thread."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._times: dict[Bug, int] = {}
        self._windows: dict[Bug, CrashWindow] = {}
        self._waiting: list[tuple[Bug, bool]] = []
        self._faults: FaultFile | None = None
        self._qt_notes = 0
        self._raised.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)
        context.bug_found.connect(self._noted_elsewhere)

    # ── where bugs come from ────────────────────────────────────────────────────────────────────────────────────────

    def show(self, error: BaseException) -> bool:
        """Notes a bug of the window and shows it; whether a window about it stands there now. Never raises."""
        return self._show_bug(self._note(error))

    def watch(self) -> None:
        """From now on whatever nobody caught comes here: exceptions in slots and threads, what Qt says, and crashes.

        Nothing of it reaches standard error, where messages would stand with the values in them.
        """
        sys.excepthook = lambda _kind, error, _trace: self._caught(error)
        threading.excepthook = lambda about: self._caught(about.exc_value)
        sys.unraisablehook = lambda about: self._caught(about.exc_value)
        qInstallMessageHandler(self._qt_said)
        self._context.opened.connect(self._watch_faults)

    def close(self) -> None:
        """The program leaves as it should: no crash is told of next time. Windows go with the program."""
        self.unwatch_faults()
        for window in self._windows.values():
            window.close()

    def unwatch_faults(self) -> None:
        """What strikes the program down from now on is not kept."""
        if self._faults is not None:
            self._faults.end()
            self._faults = None

    def _caught(self, error: BaseException | None) -> None:
        if isinstance(error, Exception):  # else somebody pressed Ctrl+C, or a thread was told to end
            self._raised.emit(self._note(error))  # a thread that is not the window's may have come here

    @Slot(object)
    def _noted_elsewhere(self, error: Exception) -> None:
        from hhh_desktop.services.bugs import bug_of

        self._show_bug(bug_of(error))

    def _note(self, error: BaseException) -> Bug:
        from hhh_desktop.services.bugs import bug_of
        from hhh_desktop.storage.log_file import note, start_log

        bug = bug_of(error)
        times = self._times.get(bug, 0) + 1
        if times & (times - 1) == 0:  # 1, 2, 4, 8 …: one that comes back with each painting must not drive out the rest
            start_log(self._context.folder)
            note(bug)
        return bug

    def _qt_said(self, severity: QtMsgType, about: QMessageLogContext, message: str) -> None:
        said = _SEVERITIES.get(severity)
        if said is None or self._qt_notes >= _MOST_QT_NOTES:
            return
        self._qt_notes += 1
        from hhh_desktop.storage.log_file import note_qt, start_log

        start_log(self._context.folder)
        note_qt(said, str(about.category or ""), message)

    def _watch_faults(self) -> None:
        """Once a salon is open its folder is held, so no other program's file is taken for a crash of this one."""
        if self._faults is not None:
            return
        from hhh_desktop.storage.fault_file import FaultFile
        from hhh_desktop.storage.log_file import note, start_log

        self._faults = FaultFile(self._context.folder)
        bug = self._faults.begin()
        if bug is not None:
            start_log(self._context.folder)
            note(bug)
            self._show_bug(bug, stopped=True)

    # ── the windows ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_bug(self, bug: Bug, stopped: bool = False) -> bool:
        times = self._times[bug] = self._times.get(bug, 0) + 1
        try:
            if times == 1:
                self._begin(bug, stopped)
            elif bug in self._windows:
                self._windows[bug].show_report(self._text(bug), times)
        except Exception as error:  # a bug in telling of a bug is noted; a window about it would be the next
            self._note(error)
        seen = bug in self._windows and self._windows[bug].isVisible()
        if not seen:
            self.unseen.emit()
        return seen

    def _begin(self, bug: Bug, stopped: bool) -> None:
        display = _client_in_front()
        if display is not None:
            self._waiting.append((bug, stopped))
            display.installEventFilter(self)
        elif sum(window.isVisible() for window in self._windows.values()) < _MOST_WINDOWS:
            self._open(bug, stopped)

    def _open(self, bug: Bug, stopped: bool) -> None:
        from hhh_desktop.gui.views.crash_window import CrashWindow

        beside = _shown("MainWindow", "window")
        window = self._windows[bug] = CrashWindow(self._text(bug), stopped=stopped)
        window.show_report(self._text(bug), self._times[bug])
        window.save_requested.connect(lambda: self._save(bug))
        if beside is not None:
            window.move(beside.frameGeometry().center() - window.rect().center())
        window.show()
        window.raise_()
        window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The client gave the screen back."""
        if event.type() == QEvent.Type.Hide:
            watched.removeEventFilter(self)
            waiting, self._waiting = self._waiting, []
            for bug, stopped in waiting:
                self._open(bug, stopped)
        return False

    def _text(self, bug: Bug) -> str:
        from hhh_desktop.domain.times import stamp
        from hhh_desktop.gui.surroundings import versions
        from hhh_desktop.services.bugs import report_text

        return report_text(bug, self._times[bug], stamp(self._context.now()), versions())

    def _save(self, bug: Bug) -> None:
        from hhh_desktop.gui.flows.saving import choose_and_save

        window = self._windows[bug]
        name = f"her-his-hair-verslag-{self._context.today()}.txt"
        text = window.ui.report.toPlainText()  # what was read is what is kept
        choose_and_save(
            window,
            self._context,
            self.tr("Verslag bewaren"),
            name,
            text,
            lambda error: window.show_saved(error is None),
        )


def _client_in_front() -> QWidget | None:
    """The client display, if it has the screen on which the desk is."""
    desk = _shown("MainWindow", "window")
    display = _shown("client_display")
    screen = desk.screen() if desk is not None else QGuiApplication.primaryScreen()
    return display if display is not None and display.screen() is screen else None


def _shown(*names: str) -> QWidget | None:
    """The window of one of these names that can be seen."""
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if one.isVisible() and one.objectName() in names), None)

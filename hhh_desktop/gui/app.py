"""Builds the program: the one place where settings, storage, services and views are put together."""

from __future__ import annotations

import contextlib
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop import paths
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.flows.crash import CrashReports
from hhh_desktop.gui.flows.start import AFTER_PAINTING_MS, StartFlow
from hhh_desktop.gui.single import SingleWindow, hand_over, words
from hhh_desktop.gui.theme import apply_theme, new_application, pixmap
from hhh_desktop.gui.theme.apply import SchemeChoice
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.hardening import harden_process
from hhh_desktop.storage.settings_file import load_settings

if TYPE_CHECKING:
    from hhh_desktop.gui.clipboard import ClipboardGuard

#: So long the question before locking may stand there with nobody touching anything.
UNANSWERED_MS = 30_000

#: What counts as somebody being there: anything else (painting, timers) does not keep the program open.
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def run(data: str | None, language: str | None, *, demo: bool = False, quit_when_shown: bool = False) -> int:
    """Opens the first window and works until the last one is closed; gives the exit code.

    `data` is the folder and `language` the language of this time only (None: as elsewhere chosen).
    """
    harden_process()
    qt = new_application(sys.argv[0])
    qt.setApplicationName("HerHisHairDesktop")
    qt.setApplicationDisplayName("Her His Hair")
    with _throw_away() if demo else contextlib.nullcontext(data) as chosen:
        folder = paths.data_folder(chosen)
        if not (demo or quit_when_shown) and (answer := hand_over(folder)) != "alone":
            print(words(answer, language or load_settings(folder).language))
            _take_down(qt)
            return 0 if answer == "shown" else 1
        program = Program(qt, folder, language)
        sys.excepthook = lambda _kind, error, _trace: program.note(error)
        if quit_when_shown:
            program.quit_when_painted()
        if demo:
            program.open_demo()
        else:
            program.start()
        QTimer.singleShot(AFTER_PAINTING_MS, _collect_again)
        if not quit_when_shown:
            QTimer.singleShot(AFTER_PAINTING_MS, program.settle_in)
        status = qt.exec()
        program.close()
        _take_down(qt)
    return status


def _collect_again() -> None:
    gc.freeze()  # what the program consists of need not be looked through again
    gc.enable()


def _throw_away() -> contextlib.AbstractContextManager[str]:
    import tempfile

    return tempfile.TemporaryDirectory(prefix="hhh-demo-", ignore_cleanup_errors=True)


def _take_down(qt: QApplication) -> None:
    """Windows first, then the application: left to the interpreter, the order is chance and may crash."""
    windows = QApplication.topLevelWidgets()
    for window in windows:
        window.hide()  # while it is whole: the focus leaves, and the ring round it
    qt.blockSignals(True)  # nobody is to hear anything of a window that is half gone
    for window in windows:
        shiboken6.delete(window)
    qt.shutdown()


class Program(QObject):
    """Everything that lives as long as the program: look, language, idle lock and the flow in front."""

    def __init__(self, qt: QApplication, folder: Path, language: str | None = None) -> None:
        super().__init__(qt)
        self._qt = qt
        settings = load_settings(folder)
        self._translators: list[QTranslator] = []
        self.context = Context(folder, settings, self)
        self.crashes = CrashReports(self.context)
        self.crashes.unseen.connect(self._say_bug)
        self.context.settings_changed.connect(self._apply)
        self._settings, self._language = settings, language
        self._show(settings)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.context.lock)
        self._clipboard: ClipboardGuard | None = None
        self._single: SingleWindow | None = None
        self._dropped = False
        # Before the flow hears of it: what was half typed still stands in its window when this looks.
        self.context.locked.connect(self._stop_watching)
        qt.setQuitOnLastWindowClosed(False)
        qt.commitDataRequest.connect(lambda _session: self.context.keeper.give_up())  # the PC goes off: nothing waits
        self.flow = StartFlow(self.context)
        # After the desk is out of sight: asking another program what it holds takes seconds when that one hangs.
        self.context.locked.connect(self._clear_clipboard)
        self.flow.left.connect(qt.quit)
        self.context.opened.connect(self._watch)
        self.context.half_opened.connect(self._watch_page)

    def start(self) -> None:
        """Shows the unlock window, or the wizard where there is no salon yet."""
        self.flow.begin()
        self._qt.setWindowIcon(QIcon(pixmap("brand", "accent", 64)))

    def settle_in(self) -> None:
        """What the first window did not wait for: the clipboard, the session of the PC, and second starts."""
        from hhh_desktop.gui.session import SessionWatch

        self.crashes.watch()  # what Qt says while the first window is built would load the log before it
        self._guard_clipboard()
        session = SessionWatch(self)
        session.left.connect(self.context.lock)
        session.begin()
        single = self._single = SingleWindow(self.context.folder, self)
        single.asked.connect(self.come_forward)
        self.flow.leaving.connect(single.close)  # who is leaving finishes a backup, and comes to the front no more
        if single.listen() == "shown":  # two starts at once: the other one was quicker
            self._qt.quit()

    def come_forward(self) -> None:
        """Brings the window in use to the front: the client display where that covers the desk, never the desk over it."""
        desk = self.flow.desk
        window: QWidget = self.flow.window
        if desk is not None:
            display = desk.asking.display
            covers = display is not None and display.isVisible() and display.screen() is desk.window.screen()
            window = display if display is not None and covers else desk.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def open_demo(self) -> None:
        """Makes an invented salon and opens it as its owner."""
        self.flow.begin_demo()

    def quit_when_painted(self) -> None:
        """Leaves as soon as the first window has painted itself: for measuring the start."""
        watcher = PaintWatcher(self._qt)
        self.flow.window.installEventFilter(watcher)

        def watch_desk() -> None:
            if self.flow.desk is not None:
                self.flow.desk.window.installEventFilter(watcher)

        self.context.opened.connect(watch_desk)

    def close(self) -> None:
        """Locks and waits for the work at hand."""
        if self._single is not None:
            self._single.close()
        self._clear_clipboard()
        self.context.close()
        self.crashes.close()

    def note(self, error: BaseException) -> None:
        """A bug in the window itself: noted by kind and place, said in words, and the work goes on."""
        self.crashes.show(error)

    def _say_bug(self) -> None:
        if self.flow.desk is not None:
            self.flow.desk.show_error(RuntimeError())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or movement starts the idle time again."""
        if event.type() in _ACTIVITY and self._idle.isActive():
            self._idle.start(self._patience())
        return False

    def _patience(self) -> int:
        """Milliseconds of nobody being there until it locks; few once somebody asked to lock and gave no answer."""
        desk = self.flow.desk
        if desk is not None and desk.half_typed.is_waiting_to_lock:
            return UNANSWERED_MS
        return self.context.settings.lock_minutes * 60_000

    @Slot()
    def _watch_page(self) -> None:
        """The salon is open, and there is no desk yet."""
        self._qt.installEventFilter(self)
        self._idle.start(self._patience())

    def _watch(self) -> None:
        # Not before a salon is open: a filter on the whole program makes PySide build every class that Qt has.
        self._qt.installEventFilter(self)
        self._idle.start(self._patience())
        self._guard_clipboard()
        if self.flow.desk is not None:
            self.flow.desk.half_typed.asked.connect(self._wait_for_answer, Qt.ConnectionType.UniqueConnection)
        if sys.platform == "win32" and self.flow.desk is not None:
            from hhh_desktop.gui.session.windows import hide_preview

            hide_preview(int(self.flow.desk.window.winId()))
        if self._dropped:
            self._say_dropped()

    @Slot()
    def _wait_for_answer(self) -> None:
        self._idle.start(self._patience())

    def _guard_clipboard(self) -> None:
        if self._clipboard is None:
            from hhh_desktop.gui.clipboard import ClipboardGuard

            self._clipboard = ClipboardGuard(self)

    def _clear_clipboard(self) -> None:
        if self._clipboard is not None:
            self._clipboard.clear()

    def _stop_watching(self) -> None:
        self._qt.removeEventFilter(self)
        self._idle.stop()
        self._dropped = self.flow.desk is not None and self.flow.desk.half_typed.is_there

    def _say_dropped(self) -> None:
        """The desk locked itself over a half-typed client: whoever unlocks next is told."""
        self._dropped = False
        if self.flow.desk is not None:
            self.flow.desk.window.message_bar.show_message(
                "info",
                self.tr("Wat u half had ingevuld, is niet bewaard"),
                self.tr("Het programma is vanzelf vergrendeld. Vul het nog eens in."),
            )

    def _apply(self, settings: Settings) -> None:
        """Settings that were chosen: the language of this time holds until a language is, be it the stored one again."""
        if settings.language != self._settings.language or settings == self._settings:
            self._language = None
        self._settings = settings
        self._show(settings)
        if self.context.is_open:
            self._watch()

    def _show(self, settings: Settings) -> None:
        """Look and language, live."""
        apply_theme(self._qt, cast(SchemeChoice, settings.scheme), settings.text_size)
        self._speak(self._language or settings.language)

    def _speak(self, language: str) -> None:
        """Ours and Qt's own words (the menu of a field, the file dialog), dates and numbers in `language`."""
        if language == self.context.language and self._translators:
            return
        QLocale.setDefault(QLocale("en_GB") if language == "en" else QLocale("nl_NL"))
        for translator in self._translators:
            self._qt.removeTranslator(translator)
        self._translators.clear()
        self.context.language = language
        own = str(paths.resources() / "i18n")
        words = (f"hhh_desktop_{language}", own) if language != "nl" else ("qtbase_nl", _qt_translations())
        translator = QTranslator(self)
        if translator.load(*words):
            self._qt.installTranslator(translator)
        self._translators.append(translator)


def _qt_translations() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


class PaintWatcher(QObject):
    """Ends the program once the window it watches has painted itself, and all that is in it."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__(qt)
        self._qt = qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window paints itself first, what is in it in the same go: the loop turns once that is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._qt.quit)
        return False

"""What every flow works with: the worker, the opened salon, the settings and the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from hhh_desktop import paths
from hhh_desktop.domain.errors import HhhError
from hhh_desktop.gui.flows.backup_keeper import BackupKeeper
from hhh_desktop.gui.tasks import TaskRunner
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.hardening import hide_memory

if TYPE_CHECKING:
    from datetime import date, datetime

    from hhh_desktop.domain.purpose import PurposeBook, Statement
    from hhh_desktop.domain.staff import Salon, StaffMember
    from hhh_desktop.domain.times import Clock
    from hhh_desktop.services.ports import Desk
    from hhh_desktop.services.sentences import Said, Sentences
    from hhh_desktop.storage.vault import Vault

T = TypeVar("T")


class Context(QObject):
    """The state of the program that outlives a window. Views never see it.

    `run` does work on the worker thread with the desk as its argument; what comes back is delivered on the GUI thread,
    and never after the salon was locked.
    """

    opened = Signal()
    locked = Signal()
    half_opened = Signal()
    """A salon is open that has no desk yet: the new recovery code stands on the screen."""
    left_alone = Signal()
    """It is time to lock, and there is no desk: whoever holds a salon half open closes it."""
    settings_changed = Signal(Settings)
    language_changed = Signal(str)
    bug_found = Signal(object)
    """An error that the program does not know of; it is noted already."""

    def __init__(
        self, folder: Path, settings: Settings, parent: QObject | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.settings = settings
        self.clock = clock or _system_clock
        self.runner = TaskRunner(self, hide_memory)
        self.keeper = BackupKeeper(self)
        self.vault: Vault | None = None
        self.desk: Desk | None = None
        self.salon: Salon | None = None
        self.staff_names: dict[int, str] = {}
        self._language = settings.language
        self._book: PurposeBook | None = None
        self._sentences: dict[str, Sentences] = {}

    @property
    def is_open(self) -> bool:
        """Whether a salon is open."""
        return self.desk is not None

    @property
    def actor(self) -> StaffMember:
        """Who is signed in."""
        if self.desk is None:
            raise RuntimeError("nobody is signed in")
        return self.desk.actor

    @property
    def language(self) -> str:
        """The interface language in use."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = language
        self.language_changed.emit(language)

    @property
    def book(self) -> PurposeBook:
        """The purposes and their questions; read once, when first needed."""
        if self._book is None:
            from hhh_desktop.services.purposes import load_book

            self._book = load_book(paths.resources() / "consent")
        return self._book

    def statement(self, language: str) -> Statement:
        """The privacy statement in force, in a client's language."""
        from hhh_desktop.services.purposes import load_statement

        return load_statement(paths.resources() / "statement", language)

    @property
    def sentences(self) -> Sentences:
        """The sentences in the interface language; read when first needed."""
        from hhh_desktop.services.sentences import Sentences

        if self._language not in self._sentences:
            self._sentences[self._language] = Sentences(paths.resources() / "i18n", self._language)
        return self._sentences[self._language]

    def said(self, error: Exception) -> Said:
        """The sentence for an error, in the interface language."""
        return self.sentences.of(error)

    def run(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        alone: bool = False,
    ) -> None:
        """Does `work` on the worker thread with the open desk; without one, nothing.

        It may be done while a backup is being copied, between two of its steps. What must not (it puts the vault on
        another file, or changes backups itself) is `alone` and waits.
        """
        desk = self.desk
        if desk is not None:
            self.runner.run(lambda: work(desk), done, self._noted(failed), alone=alone)

    def run_closed(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Does `work` on the worker thread that needs no open salon (unlocking, making keys)."""
        self.runner.run(work, done, self._noted(failed))

    def open(self, vault: Vault, desk: Desk, salon: Salon, staff_names: dict[int, str]) -> None:
        """Takes over an opened salon."""
        self.keeper.opened()
        self.vault, self.desk, self.salon, self.staff_names = vault, desk, salon, staff_names
        self.opened.emit()

    def lock(self) -> None:
        """Locks at once; nothing that was asked before is heard of after. The vault closes once its backups are made."""
        vault = self.vault
        if vault is None:
            self.left_alone.emit()
            return
        self.vault = self.desk = self.salon = None
        self.staff_names = {}
        self.runner.forget()
        self.locked.emit()
        self.keeper.close(vault)

    def change_settings(self, settings: Settings) -> Exception | None:
        """Applies and keeps settings; gives the error when they could not be kept (they still apply)."""
        self.settings = settings = settings.keeping_locked(self.settings)
        self.settings_changed.emit(settings)
        try:
            from hhh_desktop.storage.settings_file import save_settings

            save_settings(self.folder, settings)
        except HhhError as error:
            return error
        return None

    def try_language(self, language: str) -> None:
        """Speaks a language before there is a folder to remember it in."""
        self.settings = replace(self.settings, language=language)
        self.settings_changed.emit(self.settings)

    def now(self) -> datetime:
        """The present moment in UTC."""
        from datetime import UTC

        return self.clock().astimezone(UTC)

    def today(self) -> date:
        """The calendar day at the desk."""
        return self.now().astimezone().date()

    def close(self) -> None:
        """Locks and stops the worker; whoever has time for a backup waits for `keeper.when_closed` first."""
        self.keeper.give_up()
        self.lock()
        self.runner.close()

    def _noted(self, failed: Callable[[Exception], None]) -> Callable[[Exception], None]:
        """Bugs are noted by kind and place, never by value, and still said in words."""

        def note(error: Exception) -> None:
            self.note_bug(error)
            failed(error)

        return note

    def note_bug(self, error: Exception) -> None:
        """Notes what is no error that the program knows of, by kind and place."""
        if not isinstance(error, HhhError):
            from hhh_desktop.storage.log_file import note_bug, start_log

            start_log(self.folder)
            note_bug(error)
            self.bug_found.emit(error)


def _system_clock() -> datetime:
    from hhh_desktop.domain.times import system_clock

    return system_clock()

"""The first start: a few questions, a recovery code on paper, and the salon is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.flows.start import AFTER_PAINTING_MS, Opened, opened_from
from hhh_desktop.gui.views.setup_wizard import SetupAnswers, SetupWizard
from hhh_desktop.gui.views.start_window import StartWindow
from hhh_desktop.services import recovery_code
from hhh_desktop.services.passphrase import Strength, check_hint, check_passphrase, estimate


class SetupFlow(QObject):
    """Joins the wizard to the making of a salon; nothing is written before the last answer."""

    restore_requested = Signal()
    """There is a salon already: a backup is to be put back instead."""

    def __init__(self, context: Context, window: StartWindow) -> None:
        super().__init__(context)
        self._context = context
        self._window = window
        self.wizard = SetupWizard()
        self._code = ""
        self._opened: Opened | None = None
        self.wizard.sentence = lambda error: context.said(error).text
        self.wizard.passphrase_edited.connect(self._estimate)
        self.wizard.recovery_code_wanted.connect(self._show_code)
        self.wizard.print_requested.connect(self._print_code)
        self.wizard.finished.connect(self._make)
        self.wizard.first_client_requested.connect(self._begin_work)
        self.wizard.language_chosen.connect(self._choose_language)
        self.wizard.restore_requested.connect(self._restore)

    def begin(self) -> None:
        """Shows the first page."""
        self.wizard.show_language(self._context.language)
        self._window.show_page(self.wizard)
        QTimer.singleShot(AFTER_PAINTING_MS, self._check_folder)

    def _check_folder(self) -> None:
        """A folder that will not do is said before anything is filled in; making the salon there is refused anyway."""
        folder = self._context.folder

        def work() -> None:
            from hhh_desktop.storage.folder_kind import require_local

            require_local(folder, new=True)

        self._context.run_closed(work, lambda _: None, self._failed)

    def _estimate(self, passphrase: str) -> None:
        answers = self.wizard.answers()

        def show(strength: Strength) -> None:
            if self.wizard.answers().passphrase == passphrase:
                self.wizard.show_strength(strength.score, strength.characters, strength.words, strength.reason)

        names = (answers.salon_name, answers.owner_name)
        self._context.run_closed(lambda: estimate(passphrase, names), show, lambda _error: None)

    def _show_code(self) -> None:
        self._code = recovery_code.new_code()
        self.wizard.show_recovery_code(recovery_code.groups(self._code))

    def _print_code(self) -> None:
        from hhh_desktop.gui.flows.papers import print_recovery_code

        print_recovery_code(self._window, self.wizard.answers().salon_name, self._code, self._context.language)

    def _make(self, answers: SetupAnswers) -> None:
        try:
            salon = answers.salon()
            check_passphrase(answers.passphrase)
            check_hint(answers.hint, answers.passphrase)
        except InvalidFieldError as error:
            self.wizard.show_field_problem(error.field, self._context.said(error).text)
            return
        self.wizard.show_busy()
        context, code = self._context, self._code

        def work() -> Opened:
            from hhh_desktop.storage.calibration import calibrate
            from hhh_desktop.storage.first_files import NewSalon
            from hhh_desktop.storage.vault import create_salon

            new = NewSalon(salon, answers.owner_name, answers.passphrase, answers.hint, code)
            vault, _ = create_salon(context.folder, new, calibrate(), context.clock)
            return opened_from(context, vault, vault.staff.all()[0])

        context.run_closed(work, self._made, self._failed)

    def _made(self, result: Opened) -> None:
        self._code = ""
        self._opened = result
        self.wizard.show_done()

    def _failed(self, error: Exception) -> None:
        said = self._context.said(error)
        if isinstance(error, InvalidFieldError):
            field = "owner_name" if error.field == "staff_name" else error.field
            self.wizard.show_problem("")
            self.wizard.show_field_problem(field, said.text)
        else:
            self.wizard.show_problem(said.head or said.text, said.text if said.head else "")

    def _begin_work(self) -> None:
        result, self._opened = self._opened, None
        if result is not None:
            vault, desk, salon, names, _ = result
            self._context.open(vault, desk, salon, names)
            self._window.drop_page(self.wizard)

    def _restore(self) -> None:
        self._window.drop_page(self.wizard)
        self.restore_requested.emit()

    def abandon(self) -> None:
        """The window is closed while a salon was just made: closes it again."""
        result, self._opened = self._opened, None
        if result is not None:
            self._context.run_closed(result[0].close, lambda _: None, lambda _: None)

    def _choose_language(self, language: str) -> None:
        self._context.try_language(language)
        self.wizard.show_language(language)

"""The client display: a window of its own in which a client answers, one question a page, in the client's language."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QButtonGroup, QLayout, QMainWindow, QSizePolicy, QWidget

from hhh_desktop.domain.consent import Answer
from hhh_desktop.domain.purpose import SOURCE_LANGUAGE, ConsentText
from hhh_desktop.gui.client_words import ClientWords, Words, words_for
from hhh_desktop.gui.forms.ui_client_display import Ui_ClientDisplay
from hhh_desktop.gui.views.client_closing import ClientClosing
from hhh_desktop.gui.views.client_idle import ClientIdle
from hhh_desktop.gui.views.client_languages import ClientLanguages
from hhh_desktop.gui.views.client_parts import Clock, Stopwatch
from hhh_desktop.gui.views.client_question import Asked, ClientQuestion, Question
from hhh_desktop.gui.views.client_round import Round, SalonFacts, choose_screen
from hhh_desktop.gui.views.client_take_back import ClientTakeBack
from hhh_desktop.gui.views.statement_panel import StatementPanel
from hhh_desktop.gui.widgets import IconButton, Strands


class ClientDisplay(QMainWindow):
    """The window. It never stores anything: it says what the client did, and waits until told to go on.

    `words` are the languages to offer; `clock` counts seconds that only go forward. Between clients nothing about
    anyone stays in it, the language of the last client included.
    """

    answered = Signal(str, Answer, ConsentText, float)
    """One answer to one question: purpose id, answer, the exact text that was shown, seconds it was shown. Whoever
    stores it calls `next_question` afterwards, or `show_fault`."""
    language_chosen = Signal(str)
    statement_opened = Signal(str)
    """The statement is shown, in this language."""
    finished = Signal()
    """The client pressed *Done*; nothing of the client is left on the display."""
    take_back_requested = Signal(str)
    """A staff member typed her passphrase to get the screen back."""

    def __init__(self, words: Words, parent: QWidget | None = None, *, clock: Clock = time.monotonic) -> None:
        super().__init__(parent)
        self.ui = Ui_ClientDisplay()
        self.ui.setupUi(self)
        self._words = words
        self._language = SOURCE_LANGUAGE
        self._salon: SalonFacts | None = None
        self._round = Round()
        self._shown_for = Stopwatch(clock)
        self._desk: QScreen | None = None
        self._placed = self._in_place = False
        self._before: QWidget | None = None
        self._page: QWidget = self
        self.art = Strands(self.ui.client_frame)
        self.art.lower()
        self.idle = ClientIdle(self)
        self.question = ClientQuestion(clock, self)
        self.closing = ClientClosing(self)
        self.statement = StatementPanel(self, large=True)
        self.languages = ClientLanguages(words, self)
        self.take_back = ClientTakeBack(self)
        for page in (self.idle, self.question, self.closing, self.statement, self.languages, self.take_back):
            self.ui.pages.addWidget(page)
        window = self.layout()
        if window is not None:
            # A page that is laid out for the first time asks for too much for a moment: the screen does not grow for it.
            window.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._make_language_row()
        self._connect()
        self.clear_client()

    def _connect(self) -> None:
        ui = self.ui
        for button in (ui.language, ui.statement, ui.done, ui.take_back):
            button.setAutoDefault(False)
        ui.language.clicked.connect(self._show_languages)
        ui.statement.clicked.connect(self._show_statement)
        ui.done.clicked.connect(self._finish)
        ui.take_back.clicked.connect(self._show_take_back)
        self.question.answered.connect(self._answer)
        self.question.stray_key.connect(self._hint)
        self.closing.change_requested.connect(self._ask_again)
        self.statement.closed.connect(self._go_back)
        self.languages.language_chosen.connect(self._choose_language)
        self.take_back.submitted.connect(self.take_back_requested)
        self.take_back.cancelled.connect(self._go_back)

    # ── what the program tells the display ──────────────────────────────────────────────────────────────────────────

    def show_salon(self, salon: SalonFacts) -> None:
        """The salon and its statement; shown from now on."""
        self._salon = salon
        self.ui.salon_name.setText(salon.name)
        self._speak(self._language)

    def ask(
        self, questions: Sequence[Question], *, given_name: str = "", language: str = "", guardian: str = ""
    ) -> None:
        """Puts these questions to one client, one a page; `guardian` is who answers for a child under 16.

        The language stays the one the client chose on the idle page unless one is given.
        """
        self._round = Round(Asked(given_name, guardian), tuple(questions))
        self._speak(language or self._language)
        self._show_question()

    def next_question(self) -> None:
        """The answer is safely stored: shows the next question, or after the last one what was answered.

        Nothing happens when no answer waits, so that no question is ever skipped.
        """
        if self._round.pending is None:
            return
        self._round.stored()
        self._show_question()

    def show_fault(self, sentence: str = "") -> None:
        """The answer could not be stored: the page stays, says so (in the client's words unless given), and can be
        answered again."""
        self.ui.fault_text.setText(sentence or self._say.not_saved)
        self.ui.fault.show()
        self.ui.calm.hide()
        self._lay_out()
        self._round.pending = None
        self.question.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.ui.fault_text.text()))

    def clear_client(self) -> None:
        """Back to the idle page, with no word left of or about any client: after each round, on locking, on taking
        the screen back."""
        self._round = Round()
        self._before = None
        self._shown_for.restart()
        self.question.clear_question()
        self.closing.clear_answers()
        self.take_back.ui.take_back_passphrase.clear()
        self.ui.fault_text.clear()
        self._speak(SOURCE_LANGUAGE)
        self._show_page(self.idle)

    def show_take_back_refused(self) -> None:
        """That was not her passphrase."""
        self.take_back.show_refused()

    def show_on(self, screens: Sequence[QScreen], desk: QScreen | None, *, takes_keys: bool = True) -> None:
        """Full-screen on another screen than the desk's, or else in place of the desk, to be taken back with a
        passphrase. Follows when a screen is unplugged. Without `takes_keys` the keyboard stays where it is."""
        app = QGuiApplication.instance()
        if not self._placed and isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screens_changed)
            app.screenAdded.connect(self._screens_changed)
        self._placed, self._desk = True, desk
        screen, self._in_place = choose_screen(screens, desk)
        self._show_page(self._page)
        self.setScreen(screen)
        self.setGeometry(QRect(screen.geometry()))
        if takes_keys:
            self.showFullScreen()
        else:  # what Qt does there, but for activating the window
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
            self.show()
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    @property
    def in_place_of_desk(self) -> bool:
        """Whether the desk's own screen is the client's for the moment."""
        return self._in_place

    # ── the pages ───────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _say(self) -> ClientWords:
        return words_for(self._words, self._language)

    def _show_question(self) -> None:
        current, question = self._round, self._round.asking
        if question is None:
            self._show_closing()
            return
        number, count = (0, 0) if current.changing else (current.at + 1, len(current.questions))
        salon = self._salon.name if self._salon else ""
        current.text = self.question.show_question(question, self._say, current.asked, salon, number, count)
        self._shown_for.restart()
        self._show_page(self.question)

    def _show_closing(self) -> None:
        self.closing.show_answers(self._round.said, self._say, self._round.asked.given_name)
        self._show_page(self.closing)

    def _answer(self, answer: Answer) -> None:
        """The one place from which an answer leaves the display: one question, one answer."""
        question, text = self._round.asking, self._round.text
        if question is None or text is None or self._round.pending is not None:
            return
        self._round.pending = answer
        self.answered.emit(question.purpose.id, answer, text, self._shown_for.seconds)

    def _ask_again(self, purpose_id: str) -> None:
        self._round.change(purpose_id)
        self._show_question()

    def _hint(self) -> None:
        self.ui.calm.setText(self._say.arrow_hint)

    def _finish(self) -> None:
        self.clear_client()
        self.finished.emit()

    def _show_statement(self) -> None:
        salon = self._salon
        if salon is None:
            return
        statement = salon.statement(self._language)
        words = words_for(self._words, statement.language)
        self._leave_for(self.statement)
        self.statement.show_statement(statement, words, salon=salon.name, contact=salon.contact)
        self.statement_opened.emit(statement.language)

    def _show_languages(self) -> None:
        self.languages.show_languages(self._say)
        self._leave_for(self.languages)

    def _show_take_back(self) -> None:
        self._leave_for(self.take_back)
        self.take_back.show_empty()

    def _leave_for(self, page: QWidget) -> None:
        here = self._page
        if here in (self.idle, self.question, self.closing):
            self._before = here
        self._show_page(page)

    def _go_back(self) -> None:
        self._show_page(self._before or self.idle)

    def _choose_language(self, language: str) -> None:
        self._speak(language)
        here = self._page
        if here is self.languages:
            here = self._before or self.idle
        if here is self.question:
            # Other words are another text: how long it was shown counts from now.
            self._show_question()
        elif here is self.closing:
            self._show_closing()
        else:
            self._show_page(here)
        self.language_chosen.emit(language)

    def _show_page(self, page: QWidget) -> None:
        """Shows a page with what belongs round it: the corners stay where they are."""
        ui = self.ui
        idle, asking, closing = page is self.idle, page is self.question, page is self.closing
        ui.client_header.setVisible(page not in (self.idle, self.statement))
        ui.take_back.setVisible(self._in_place and page is not self.take_back)
        ui.calm.setText(self._say.change_mind)
        ui.calm.setVisible(asking)
        ui.fault.hide()
        ui.done.setVisible(closing)
        self._put_statement(page)
        ui.statement.setVisible(idle or asking or closing)
        self.art.setVisible(idle)
        for other in (self.idle, self.question, self.closing, self.statement, self.languages, self.take_back):
            # Only the page in view may ask for room.
            kept = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(kept, kept)
        self._page = page
        ui.pages.setCurrentWidget(page)
        if idle:
            self.idle.take_focus()
        self._order_tabs(page)
        self._fit_languages()
        self._lay_out()
        self._count_time()

    def _lay_out(self) -> None:
        """Gives everything its place now: lines first learn their width, and then what height that takes."""
        for _ in range(2):
            self.ui.frame_layout.activate()

    def _order_tabs(self, page: QWidget) -> None:
        """Tab walks the way one reads, also after the statement button changed its place."""
        ui, languages = self.ui, self._language_group.buttons()
        chains: dict[QWidget, Sequence[QWidget]] = {
            self.idle: (self.idle.ui.welcome, ui.statement, ui.take_back, *languages),
            self.question: (ui.language, *self.question.focus_chain(), ui.take_back, ui.statement),
            self.closing: (ui.language, *self.closing.focus_chain(), ui.take_back, ui.statement, ui.done),
        }
        for one, other in pairwise(chains.get(page, ())):
            self.setTabOrder(one, other)

    def _put_statement(self, page: QWidget) -> None:
        """There is one statement button: under the code between clients, at the foot of every other page."""
        footer, statement = self.ui.footer_layout, self.ui.statement
        statement.setProperty("paper", "surface" if page is self.idle else "bg")
        if page is self.idle:
            place = self.idle.statement_place
            place.addWidget(statement, 0, Qt.AlignmentFlag.AlignHCenter)
            return
        # Closing: statement at the start and Done, the only filled button, at the end; else statement at the end.
        self.idle.statement_place.removeWidget(statement)
        footer.removeWidget(statement)
        if page is self.closing:
            footer.insertWidget(1, statement)
        else:
            footer.addWidget(statement)

    # ── languages ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_language_row(self) -> None:
        self._language_group = QButtonGroup(self)
        for language, these in self._words.items():
            button = IconButton(self.ui.languages)
            button.setObjectName(f"language_{language}")
            button.setProperty("kind", "lang")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            button.setText(these.own_name)
            button.setAccessibleName(these.own_name)
            button.clicked.connect(lambda _checked=False, chosen=language: self._choose_language(chosen))
            self._language_group.addButton(button)
            self.ui.languages_layout.addWidget(button)

    def _fit_languages(self) -> None:
        """The row of languages between clients, or the one button where the row is too wide for the screen."""
        idle = self._page is self.idle
        margins = self.ui.frame_layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        if self._in_place:
            room -= self.ui.take_back.sizeHint().width() + self.ui.footer_layout.spacing()
        several = len(self._words) > 1
        as_row = idle and self.ui.languages_layout.minimumSize().width() <= room
        holder = self.ui.footer_layout if idle else self.ui.header_layout
        if self.ui.language.parentWidget() is not holder.parentWidget():
            holder.insertWidget(1 if idle else 2, self.ui.language)
        self.ui.languages.setVisible(several and as_row)
        asked = self._page in (self.question, self.closing)
        self.ui.language.setVisible(several and (asked or (idle and not as_row)))

    def _speak(self, language: str) -> None:
        """Says everything in one language, from its own side."""
        self._language = language if language in self._words else SOURCE_LANGUAGE
        words, ui = self._say, self.ui
        right = words.right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        ui.language.setText(words.own_name)
        ui.language.setAccessibleName(f"{words.choose_language}: {words.own_name}")
        ui.statement.setText(words.statement)
        ui.statement.setAccessibleName(words.statement)
        ui.done.setText(words.done)
        ui.done.setAccessibleName(words.done)
        ui.calm.setText(words.change_mind)
        button = self.findChild(IconButton, f"language_{self._language}")
        if button is not None:
            button.setChecked(True)
        self._place_art()
        if self._salon is not None:
            self.idle.show_idle(words, self._salon.name, self._salon.statement_address)

    # ── the window ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _count_time(self) -> None:
        """A question counts as shown while it, or the statement opened from it, can be seen."""
        page = self._page
        reading = page is self.statement and self._before is self.question
        seen = self.isVisible() and not self.isMinimized()
        self._shown_for.run(seen and (page is self.question or reading) and self._round.text is not None)

    def _screens_changed(self, _screen: QScreen) -> None:
        if self.isVisible():
            screens = QGuiApplication.screens()
            desk = self._desk if self._desk in screens else QGuiApplication.primaryScreen()
            self.show_on(screens, desk)

    def showEvent(self, event: QShowEvent) -> None:
        """Time counts again."""
        super().showEvent(event)
        self._count_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hidden time does not count."""
        super().hideEvent(event)
        self._count_time()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawing covers two thirds of the window, a low screen gets narrower edges, and languages may not fit."""
        super().resizeEvent(event)
        sides, ends = (48, 32) if self.height() >= 768 else (48, 24)
        self.ui.frame_layout.setContentsMargins(sides, ends, sides, ends)
        self._place_art()
        self._fit_languages()

    def _place_art(self) -> None:
        wide, high = self.width(), self.height()
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else wide // 3
        self.art.setGeometry(left, 0, wide - wide // 3, high)

    def changeEvent(self, event: QEvent) -> None:
        """Minimised time does not count; what staff reads follows the desk's language."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._count_time()
        elif event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A client cannot close the way to the desk: only the program does."""
        if self._placed and event.spontaneous():
            event.ignore()
        else:
            super().closeEvent(event)

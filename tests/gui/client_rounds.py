"""What the tests of the client display share: real questions, a clock moved by hand, and keys as a keyboard sends them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hhh_desktop.domain.consent import Answer
from hhh_desktop.domain.purpose import ConsentText
from hhh_desktop.gui.client_words import KEYS, ClientWords, Words, load_client_words
from hhh_desktop.gui.views.client_display import ClientDisplay
from hhh_desktop.gui.views.client_question import Question
from hhh_desktop.gui.views.client_round import SalonFacts
from hhh_desktop.services.purposes import load_book, load_statement
from tests.gui.audit import application, settle, shown

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BOOK = load_book(RESOURCES / "consent")
WORDS = load_client_words(RESOURCES / "client")
FIVE = ("card", "health", "news_email", "birthday", "review")
ALL = tuple(purpose.id for purpose in BOOK.asked())
TAIL = " ëmwö ëmwö ëmwö ëmwö ëmwö ëmwö ëmwö ëmwö"


class HandClock:
    """Seconds that go forward only when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += seconds


class Log:
    """Everything a display said, in order."""

    def __init__(self, display: ClientDisplay) -> None:
        self.answers: list[tuple[str, Answer, ConsentText, float]] = []
        self.others: list[tuple[str, object]] = []
        display.answered.connect(lambda *said: self.answers.append(said))
        display.finished.connect(lambda: self.others.append(("finished", None)))
        display.language_chosen.connect(lambda language: self.others.append(("language_chosen", language)))
        display.statement_opened.connect(lambda language: self.others.append(("statement_opened", language)))
        display.take_back_requested.connect(lambda words: self.others.append(("take_back_requested", words)))


def longer(text: str) -> str:
    """40 % longer, as a language with long words."""
    return text + TAIL[: max(2, round(len(text) * 0.4))].rstrip()


def pseudo(words: ClientWords, *, language: str, right_to_left: bool = False) -> ClientWords:
    """The same words 40 % longer, under another language."""
    said = {key: longer(getattr(words, key)) for key in KEYS if key not in ("right_to_left", "own_name")}
    return dataclasses.replace(words, language=language, right_to_left=right_to_left, **said)


def words_with(language: str, words: ClientWords) -> Words:
    """The real words and one invented language."""
    return MappingProxyType({**WORDS, language: words})


def text_of(purpose_id: str, language: str) -> ConsentText:
    """The exact words, as the program chooses them."""
    return BOOK.text(purpose_id, language)


def long_text_of(purpose_id: str, language: str) -> ConsentText:
    """The same, 40 % longer."""
    text = BOOK.text(purpose_id, language)
    return dataclasses.replace(text, body=longer(text.body))


def questions(*ids: str, long: bool = False) -> list[Question]:
    """Questions for these purposes."""
    return [Question(BOOK.get(purpose_id), long_text_of if long else text_of) for purpose_id in ids]


def salon(name: str = "Her His Hair", address: str = "https://herhishair.nl/privacy") -> SalonFacts:
    """An invented salon with the real statement."""
    return SalonFacts(
        name, "020 123 45 67", address, lambda language: load_statement(RESOURCES / "statement", language)
    )


def display_for(clock: HandClock, words: Words = WORDS, size: tuple[int, int] = (1280, 800)) -> ClientDisplay:
    """A shown display of an invented salon, as an ordinary window."""
    application()
    display = ClientDisplay(words, clock=clock)
    display.show_salon(salon())
    shown(display, QSize(*size))
    return display


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Presses and releases keys as the window system would: whatever has the focus gets them."""
    window = widget.window().windowHandle()
    for key in keys:
        modifier = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window, key, modifier)


def hold(widget: QWidget, key: Qt.Key, times: int = 5) -> None:
    """Sends what a held key repeats."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * times:
        target = widget.window().focusWidget() or widget
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True))


def click(button: QWidget) -> None:
    """A click in the middle of a button, wherever it is."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer_all(display: ClientDisplay, clock: HandClock, *answers: Answer) -> None:
    """Answers the questions in turn by clicking, each stored at once."""
    ui = display.question.ui
    buttons = {Answer.GIVEN: ui.answer_yes, Answer.REFUSED: ui.answer_no, Answer.DEFERRED: ui.answer_later}
    for answer in answers:
        clock.pass_(1)
        click(buttons[answer])
        display.next_question()
        settle()


def strings_in(value: object, depth: int = 6) -> Iterator[str]:
    """Every text a Python object still holds, in its attributes, lists and tables, a few steps deep."""
    if isinstance(value, str):
        yield value
    elif depth and isinstance(value, Mapping):
        for key, item in value.items():
            yield from strings_in(key, depth - 1)
            yield from strings_in(item, depth - 1)
    elif depth and isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from strings_in(item, depth - 1)
    elif depth and dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            yield from strings_in(getattr(value, item.name), depth - 1)


def traces_of(window: QWidget, needles: Iterable[str]) -> list[str]:
    """Where a window still says or holds one of these texts: what it shows, what it tells a screen reader, what it
    keeps in Python."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        text = getattr(widget, "text", None)
        said += [text()] if callable(text) else []
        said += strings_in(vars(widget))
        for needle in needles:
            if any(needle in words for words in said):
                found.append(f"{needle} in {type(widget).__name__} {widget.objectName()}")
    return found

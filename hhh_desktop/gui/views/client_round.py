"""What the client display knows meanwhile: the salon, the one client it asks, and on which screen it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QScreen

from hhh_desktop.domain.consent import Answer
from hhh_desktop.domain.purpose import ConsentText, Purpose, Statement
from hhh_desktop.gui.views.client_question import Asked, Question


@dataclass(frozen=True, slots=True)
class SalonFacts:
    """What the display says about the salon.

    `contact` is how to reach it, `statement_address` where its statement stands on the web (empty for no code), and
    `statement(language)` gives the one in force.
    """

    name: str
    contact: str
    statement_address: str
    statement: Callable[[str], Statement]


@dataclass(slots=True)
class Round:
    """The questions put to one client, and how far they are; gone with the client.

    `pending` is the answer that waits to be stored; it counts as given only afterwards. `changing`: one question
    again, from the last page.
    """

    asked: Asked = field(default_factory=Asked)
    questions: tuple[Question, ...] = ()
    at: int = 0
    text: ConsentText | None = None
    pending: Answer | None = None
    given: dict[str, Answer] = field(default_factory=dict)
    changing: bool = False

    @property
    def asking(self) -> Question | None:
        """The question whose turn it is; None once all have been put."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def said(self) -> list[tuple[Purpose, Answer]]:
        """The stored answers, in the order of the questions."""
        purposes = (question.purpose for question in self.questions)
        return [(purpose, self.given[purpose.id]) for purpose in purposes if purpose.id in self.given]

    def stored(self) -> None:
        """The pending answer is safe: on to the next question, or back to the last page."""
        if self.asking is not None and self.pending is not None:
            self.given[self.asking.purpose.id] = self.pending
        self.pending, self.text = None, None
        self.at = len(self.questions) if self.changing else self.at + 1
        self.changing = False

    def change(self, purpose_id: str) -> None:
        """This one question again."""
        self.at = [question.purpose.id for question in self.questions].index(purpose_id)
        self.changing = True


def choose_screen(screens: Sequence[QScreen], desk: QScreen | None) -> tuple[QScreen, bool]:
    """The screen for the client, and whether that is the desk's own because there is no other.

    `desk` is the screen the main window stands on; None when it stands nowhere yet, and then it gets the first.
    """
    at_desk = desk if desk is not None else screens[0]
    other = next((screen for screen in screens if screen is not at_desk), None)
    return (at_desk, True) if other is None else (other, False)

"""What panels that are read have in common: rows of facts, a column no wider than the eye follows, refusals at a field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hhh_desktop.gui.theme import restyle
from hhh_desktop.gui.widgets import IconLabel, WrapLabel

_PATH_LETTERS = 44
LETTERS = 62
"""The most letters a line may hold, so that the eye finds the next one."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a list that is read: a pictogram (file in resources/icons), its ink (token), a head, a second line."""

    head: str
    text: str = ""
    symbol: str = "state-given"
    ink: str = "good"


def show_facts(rows: QVBoxLayout, facts: Iterable[Fact], paper: str = "surface", *, lines: bool = True) -> None:
    """Fills `rows` with the facts in place of what stood there; `lines` draws a hairline above each and below the last."""
    empty(rows)
    for fact in facts:
        if lines:
            rows.addWidget(_hairline())
        rows.addWidget(_fact_row(fact, paper, 10 if lines else 0))
    if lines and rows.count():
        rows.addWidget(_hairline())


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout; labels forget their words at once, not when Qt gets round to it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            for label in (widget, *widget.findChildren(QLabel)):
                if isinstance(label, QLabel):
                    label.clear()
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)


def words(text: str, role: str = "", tone: str = "") -> WrapLabel:
    """A label of plain text that wraps, in a role and a tone of the style sheet."""
    label = WrapLabel()
    label.setText(text)
    if role:
        label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    return label


def path_lines(path: str) -> str:
    """A folder's path for showing: broken after a slash where it is long, for paths have no spaces to break at."""
    lines = [""]
    for part in re.findall(r"[^/\\]*[/\\]*", path):
        for piece in (part[at : at + _PATH_LETTERS] for at in range(0, len(part), _PATH_LETTERS)):
            if len(lines[-1]) + len(piece) > _PATH_LETTERS:
                lines.append("")
            lines[-1] += piece
    return "\n".join(lines)


def refuse(view: QWidget, field: str, sentence: str) -> bool:
    """Says `sentence` under the field of that name, marks it and goes there; False when the view has no such field."""
    note = view.findChild(QLabel, f"{field}_note")
    if note is None:
        return False
    if note.property("usual") is None:
        note.setProperty("usual", note.text())
    note.setText(sentence)
    restyle(note, tone="danger")
    for mark in view.findChildren(IconLabel, f"{field}_mark"):
        mark.setVisible(True)
    target = view.findChild(QWidget, field)
    if target is not None:
        restyle(target, refused=True)
        target.setAccessibleDescription(sentence)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def accept(view: QWidget, field: str) -> None:
    """Takes a refusal back: the usual words stand under the field again."""
    note = view.findChild(QLabel, f"{field}_note")
    if note is None or note.property("usual") is None:
        return
    note.setText(str(note.property("usual")))
    note.setProperty("usual", None)
    restyle(note, tone="muted")
    for mark in view.findChildren(IconLabel, f"{field}_mark"):
        mark.setVisible(False)
    target = view.findChild(QWidget, field)
    if target is not None:
        restyle(target, refused=False)
        target.setAccessibleDescription("")


class ReadingPanel(QWidget):
    """A panel of words and a few buttons: its columns keep to `LETTERS`, its words follow the language, live.

    A subclass names its reading columns in `columns`, its primary button in `primary` and where the keyboard begins in
    `start` (the primary, unless told; nowhere for a part of another panel, `part`), and says in `_speak` all that is not
    in the form. Return presses the focused button, else the primary; a held key does nothing. Page up and down scroll
    wherever the keyboard is.
    """

    part = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[tuple[QWidget, int]] = ()
        self.primary: QAbstractButton | None = None
        self.start: QWidget | None = None

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language and measures the new letters."""
        if event.type() == QEvent.Type.LanguageChange:
            form = getattr(self, "ui", None)
            if form is not None:
                form.retranslateUi(self)
                self._speak()
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins where it should, also when the panel was filled before it was put on the screen."""
        super().showEvent(event)
        start = self.start or self.primary
        if (
            not (self.part or event.spontaneous())
            and start is not None
            and start.isEnabled()
            and start.isVisibleTo(self)
        ):
            start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the focused button or else to the primary one, page up and down to what scrolls."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for area in (area for area in self.findChildren(QScrollArea) if area.isVisible()):
                bar = area.verticalScrollBar()
                bar.setValue(bar.value() + (1 if event.key() == Qt.Key.Key_PageDown else -1) * bar.pageStep())
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        focused = QApplication.focusWidget()
        pressed = focused if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused) else self.primary
        if pressed is not None and pressed.isVisible() and pressed.isEnabled():
            pressed.click()

    def _finish(self, columns: Sequence[tuple[QWidget, int]], primary: QAbstractButton | None) -> None:
        """To be called at the end of `__init__`: measures the columns and lets long pages scroll by key."""
        self.columns, self.primary = columns, primary
        self._measure()
        for area in self.findChildren(QScrollArea):
            scroll_by_key(area)

    def _measure(self) -> None:
        for column, letters in self.columns:
            column.setMaximumWidth(column.fontMetrics().averageCharWidth() * letters)

    def _speak(self) -> None:
        """Says again what is not in the form; a subclass that has such words overrides this."""


def scroll_by_key(area: QAbstractScrollArea) -> None:
    """Lets Tab reach the area only while there is something to scroll and nothing in it to go to."""

    def changed(least: int, most: int) -> None:
        inside = any(_reachable(child, area.viewport()) for child in area.viewport().findChildren(QWidget))
        reachable = most > least and not inside
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus)

    area.verticalScrollBar().rangeChanged.connect(changed)


def _reachable(child: QWidget, viewport: QWidget) -> bool:
    """Whether Tab could go there once the area is on the screen."""
    tabs = bool(child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabs and child.isEnabled() and child.isVisibleTo(viewport)


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("hline", True)
    return line


def _fact_row(fact: Fact, paper: str, air: int) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, air, 0, air)
    layout.setSpacing(12)
    symbol = IconLabel()
    symbol.show_symbol(fact.symbol, fact.ink, paper)
    layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    if fact.head:
        column.addWidget(words(fact.head, "strong"))
    if fact.text:
        column.addWidget(words(fact.text, tone="muted" if fact.head else ""))
    layout.addLayout(column, 1)
    return row

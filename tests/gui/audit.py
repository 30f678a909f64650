"""Looks at a shown window the way a person would, and says what is clipped, too small, unnamed, unreadable or lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor, QFont, QFontDatabase, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QWidget,
)

from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.theme.tokens import ratio
from hhh_desktop.gui.widgets import ElidedLabel, FittedLabel, Gauge, IconLabel, Monogram, QrCode, StepMark, Strands

DESK_TARGET, CLIENT_TARGET = 32, 64  # LOOK.md: pixels a finger or a pointer must find
_DRAWN = (IconLabel, Monogram, StepMark, Strands, Gauge, QrCode)
_SPEAKING = (QLabel, QAbstractButton, QLineEdit, QComboBox)


@dataclass(frozen=True)
class Variant:
    """One way in which a screen is looked at."""

    width: int = 1366
    height: int = 768
    points: int = 11
    scheme: str = "light"
    words: str = "nl"  # nl, pseudo (40 % longer), mirrored (right to left)

    def __str__(self) -> str:
        return f"{self.width}x{self.height}-{self.points}pt-{self.scheme}-{self.words}"


VARIANTS = [
    *(
        Variant(width, height, points, "light", words)
        for width, height in ((1280, 720), (1366, 768))
        for points in (11, 18)
        for words in ("nl", "pseudo", "mirrored")
    ),
    Variant(scheme="dark"),
    Variant(1280, 720, 18, "dark", "pseudo"),
]
"""What every screen has to pass: `@pytest.mark.parametrize("variant", VARIANTS, ids=str)`."""


FEW_VARIANTS = [VARIANTS[0], Variant(1280, 720, 18, "light", "mirrored"), VARIANTS[-2], VARIANTS[-1]]
"""For states that say less than another state of the same screen that passes them all."""


class Longer(QTranslator):
    """Makes every text 40 % longer, as a language with long words would."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _number: int = -1) -> str:
        """The source with half-long words behind it; placeholders and mnemonics stay as they are."""
        missing = round(len(source) * 0.4)
        tail = " ".join("ëmwö"[: max(1, min(4, missing - at))] for at in range(0, missing, 5))
        return f"{source} {tail}" if missing > 2 else source + "ëm"[:missing]

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        """Never, or Qt would not ask."""
        return False


@contextmanager
def looked_at(make: Callable[[], QWidget], variant: Variant = Variant()) -> Iterator[QWidget]:
    """Shows what `make` makes, in one variant; afterwards the program looks and speaks as before."""
    app = application()
    apply_theme(app, variant.scheme, variant.points)  # type: ignore[arg-type]  # the literal comes from VARIANTS
    longer = Longer() if variant.words == "pseudo" else None
    if longer is not None:
        app.installTranslator(longer)
    direction = Qt.LayoutDirection.RightToLeft if variant.words == "mirrored" else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    widget = make()
    try:
        yield shown(widget, QSize(variant.width, variant.height))
    finally:
        widget.close()
        widget.deleteLater()
        settle()
        if longer is not None:
            app.removeTranslator(longer)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(app, "light", 11)


def application() -> QApplication:
    """The application of the tests, in our look, and in the font the pictures were made with where it is installed."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if app.font().family() != "Open Sans" and "Open Sans" in QFontDatabase.families():
        font = QFont(app.font())
        font.setFamily("Open Sans")
        app.setFont(font)
    if not app.styleSheet():
        apply_theme(app, "light", 11)
    return app


def shown(widget: QWidget, size: QSize | None = None) -> QWidget:
    """Shows the widget at exactly this size, the way a maximised window would be, and lets it settle."""
    if size is not None:
        widget.resize(size)
    widget.show()
    widget.activateWindow()
    settle()
    if size is not None:
        widget.resize(size)
        settle()
    return widget


def settle() -> None:
    """Lets layouts, polishing and deleting come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete


def audit(window: QWidget, *, tab_exceptions: Collection[tuple[str, str]] = ()) -> list[str]:
    """What is wrong with the window as it is shown now; empty when nothing is.

    `tab_exceptions` are (from, to) objectNames of steps with Tab that go against the reading order for a reason the
    caller states.
    """
    problems: list[str] = []
    layout = window.layout()
    if layout is not None:
        least = layout.minimumSize()
        if least.width() > window.width() or least.height() > window.height():
            have, need = _of(window.size()), _of(least)
            problems.append(f"window: has {have}, its layout needs {need}")
    picture = window.grab().toImage()
    for widget in _visible(window):
        problems += _clipped(widget)
        problems += _outside(widget, window)
        problems += _target(widget)
        problems += _unnamed(widget)
        problems += _format(widget)
        problems += _contrast(widget, window, picture)
    problems += _overlaps(window)
    problems += _tab_order(window, tab_exceptions)
    return problems


def _visible(window: QWidget) -> Iterator[QWidget]:
    """Every widget a person sees, without the parts Qt's own widgets are made of."""
    for widget in window.findChildren(QWidget):
        inside = widget.parentWidget()
        part = isinstance(inside, QComboBox | QAbstractSpinBox) or isinstance(widget, QScrollBar | QSizeGrip)
        if widget.isVisible() and not part and widget.objectName() != "focus_ring" and widget.window() is window:
            yield widget


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName() or '?'} {str(words)[:40]!r}"


def _of(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _clipped(widget: QWidget) -> list[str]:
    if isinstance(widget, _DRAWN):
        fits = (
            widget.width() >= widget.minimumSizeHint().width() and widget.height() >= widget.minimumSizeHint().height()
        )
        return [] if fits else [f"clipped: {_name(widget)} has {_of(widget.size())}"]
    if isinstance(widget, QLabel):
        return _clipped_label(widget)
    if isinstance(widget, QAbstractButton):
        need = widget.sizeHint()
        if need.width() > widget.width() + 1 or need.height() > widget.height() + 1:
            return [f"clipped: {_name(widget)} has {_of(widget.size())}, needs {_of(need)}"]
    elif isinstance(widget, QLineEdit):
        return _clipped_field(widget)
    elif isinstance(widget, QComboBox):
        need = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 12 + 32
        if need > widget.width() or widget.fontMetrics().height() > widget.height():
            return [f"clipped: {_name(widget)} {widget.currentText()!r} needs {need} px"]
    return []


def _clipped_label(label: QLabel) -> list[str]:
    if not label.text() or isinstance(label, ElidedLabel):
        return []
    if isinstance(label, FittedLabel):
        need = label.minimumSizeHint()
        lost = need.height() > label.height() + 1
        return [f"clipped: {_name(label)} needs {need.height()} px in height"] if lost else []
    if label.wordWrap():
        measure = QFontMetrics(label.font())
        widest = max(measure.horizontalAdvance(word) for word in label.text().split() or [""])
        need = label.heightForWidth(label.width())
        if need > label.height() + 1 or widest > label.contentsRect().width() + 1:
            return [f"clipped: {_name(label)} has {_of(label.size())}, needs {widest} by {need}"]
        return []
    hint = label.sizeHint()
    if hint.width() > label.width() + 1 or hint.height() > label.height() + 2:
        return [f"clipped: {_name(label)} has {_of(label.size())}, needs {_of(hint)}"]
    return []


def _clipped_field(field: QLineEdit) -> list[str]:
    margins = field.textMargins()
    room = field.width() - 2 * 13 - margins.left() - margins.right()
    measure = field.fontMetrics()
    words = field.text() if field.isReadOnly() and field.text() else field.placeholderText()
    if measure.horizontalAdvance(words) > room:
        return [f"clipped: {_name(field)} {words!r} needs {measure.horizontalAdvance(words)} px, has {room}"]
    if measure.height() > field.height() - 2:
        return [f"clipped: {_name(field)} is {field.height()} px high for text of {measure.height()} px"]
    return []


def _outside(widget: QWidget, window: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None:
        return []
    holder = parent.parentWidget()
    if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
        if isinstance(holder, QScrollArea) and widget.width() > parent.width():
            return [f"outside: {_name(widget)} is {widget.width()} px wide in a scroll area of {parent.width()} px"]
        return []
    if parent.rect().contains(widget.geometry()) or widget.size().isEmpty():
        return []
    return [f"outside: {_name(widget)} {widget.geometry().getRect()} in {_name(parent)} {_of(parent.size())}"]


def _inside_client_display(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.objectName() == "client_display":
            return True
        widget = widget.parentWidget()
    return False


def _target(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox):
        return []
    least = CLIENT_TARGET if _inside_client_display(widget) else DESK_TARGET
    if min(widget.width(), widget.height()) >= least:
        return []
    return [f"target: {_name(widget)} is {_of(widget.size())}, least {least}"]


def _tabbable(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _unnamed(widget: QWidget) -> list[str]:
    if not widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value or isinstance(widget, QScrollArea):
        return []
    problems = []
    if not widget.objectName() or widget.objectName().startswith("qt_"):
        problems.append(f"unnamed: {_name(widget)} has no objectName")
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
        problems.append(f"unnamed: {_name(widget)} has no accessible name")
    return problems


def _format(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
        return [f"format: {_name(widget)} is not plain text"]
    return []


def _contrast(widget: QWidget, window: QWidget, picture: QImage) -> list[str]:
    """Text colour against what is painted most behind it (WCAG 2.2, 1.4.3)."""
    if not isinstance(widget, _SPEAKING) or isinstance(widget, _DRAWN) or widget.visibleRegion().isEmpty():
        return []
    text = getattr(widget, "text", None)
    if not callable(text) or not text():
        return []
    role = QPalette.ColorRole.ButtonText if isinstance(widget, QAbstractButton) else QPalette.ColorRole.WindowText
    role = QPalette.ColorRole.Text if isinstance(widget, QLineEdit) else role
    ink = widget.palette().color(role)
    if widget.visibleRegion().boundingRect().height() < widget.fontMetrics().height() // 2:
        return []  # scrolled away but for an edge
    where = QRect(
        widget.mapTo(window, widget.visibleRegion().boundingRect().topLeft()),
        widget.visibleRegion().boundingRect().size(),
    )
    ground = _most_painted(picture, where & picture.rect())
    large = widget.font().pointSize() >= 18 or (widget.font().pointSize() >= 14 and widget.font().weight() >= 600)
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return []  # the palette knows the colour of one state only; the table of tokens covers the other
    found = ratio(ink.name(), ground.name())
    least = 3.0 if large else 4.5
    return [f"contrast: {_name(widget)} {ink.name()} on {ground.name()} is {found:.1f}"] if found < least else []


def _most_painted(picture: QImage, where: QRect) -> QColor:
    scale = picture.devicePixelRatio()
    across, down = max(1, where.width() // 24), max(1, where.height() // 12)
    seen = Counter(
        picture.pixel(int(x * scale), int(y * scale))
        for x in range(where.left(), where.right() + 1, across)
        for y in range(where.top(), where.bottom() + 1, down)
    )
    return QColor.fromRgb(seen.most_common(1)[0][0]) if seen else QColor("#000000")


def _overlaps(window: QWidget) -> list[str]:
    """Siblings that say something and lie over each other: a layout that was squeezed."""
    problems = []
    families: dict[int, list[QWidget]] = {}
    for widget in _visible(window):
        if isinstance(widget, _SPEAKING):
            families.setdefault(id(widget.parentWidget()), []).append(widget)
    for siblings in families.values():
        for at, one in enumerate(siblings):
            for other in siblings[at + 1 :]:
                both = one.geometry() & other.geometry()
                if both.width() > 2 and both.height() > 2:
                    problems.append(f"overlap: {_name(one)} and {_name(other)}")
    return problems


def _tab_order(window: QWidget, exceptions: Collection[tuple[str, str]]) -> list[str]:
    """Tab goes round: exactly one step may lead back, from the last to the first."""
    chain = tab_chain(window)
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    back: list[tuple[int, str]] = []
    for one, other in zip(chain, chain[1:] + chain[:1], strict=True):
        if (one.objectName(), other.objectName()) in exceptions or one is other or one.isAncestorOf(other):
            continue
        a, b = _seen(one, other, window), _seen(other, one, window)
        if mirrored:
            a.moveLeft(window.width() - a.right())
            b.moveLeft(window.width() - b.right())
        same_row = a.top() < b.bottom() and b.top() < a.bottom()
        upwards = b.bottom() <= a.top() and b.left() < a.right()
        if upwards or (same_row and b.right() <= a.left()):
            steps = a.top() - b.top(), a.left() - b.left()
            back.append((steps[0] * 10 + steps[1], f"tab order: from {_name(one)} back to {_name(other)}"))
    back.sort()
    return [words for _, words in back[:-1]]


def tab_chain(window: QWidget) -> list[QWidget]:
    """What Tab reaches in the window, in its order, from the first."""
    found: list[QWidget] = []
    at = window.nextInFocusChain()
    for _ in range(10_000):
        if at is None or at is window:
            break
        part = isinstance(at.parentWidget(), QComboBox | QAbstractSpinBox)
        if at.isVisible() and _tabbable(at) and not part and at.window() is window.window():
            found.append(at)
        at = at.nextInFocusChain()
    return [widget for widget in found if not isinstance(widget, QScrollArea)]


def _seen(widget: QWidget, other: QWidget, window: QWidget) -> QRect:
    """Where a widget is, or the scroll area it is in when the other one stands outside that."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea) and not above.isAncestorOf(other):
            return _place(above, window)
        above = above.parentWidget()
    return _place(widget, window)


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


__all__ = ["VARIANTS", "Longer", "Variant", "application", "audit", "looked_at", "settle", "shown", "tab_chain"]

"""The one modal thing of the program: asks, once, whether a person is to be erased, and takes Enter for no."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from hhh_desktop.domain.erasure import ErasurePreview
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_erase_sheet import Ui_EraseSheet
from hhh_desktop.gui.theme import color, current
from hhh_desktop.gui.views.erasure_words import Counted, counted, handed_over, how_long, kept, number
from hhh_desktop.gui.views.reading import accept, empty, refuse, words

_WIDTH, _MARGIN = 760, 32  # pixels at 11 points; room left round the sheet
_SCRIM = {"light": 0.59, "dark": 0.67}
_BACK = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_STEPS = {Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8, Qt.Key.Key_Down: 2, Qt.Key.Key_Up: -2}


class EraseSheet(QWidget):
    """A sheet over a scrim that covers its parent and takes every key and click until it is answered.

    Enter and Escape mean no wherever the keyboard is, so that no double Enter, held key or habit erases anybody; yes is
    a click on `erase_confirm`, or going there with Tab and pressing Space. The second half of a double click and a
    repeating key do nothing. Ctrl+L still locks. After `confirmed` the sheet waits for `dismiss()` or `show_refusal()`.
    """

    confirmed = Signal(int, str)
    """Yes: who, and the reason as it was typed (may be empty)."""
    cancelled = Signal()
    """No; the sheet has gone already."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_EraseSheet()
        self.ui.setupUi(self)
        self._client_id, self._name, self._sum = 0, "", 0
        self._letters: tuple[str, ...] = ()
        self._before: QWidget | None = None
        self.ui.erase_confirm.clicked.connect(self._confirm)
        self.ui.erase_confirm.installEventFilter(self)
        self.ui.erase_cancel.clicked.connect(self._cancel)
        self.ui.erase_reason.textEdited.connect(lambda _text: accept(self, "erase_reason"))
        self.ui.sheet_body.installEventFilter(self)
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        self.hide()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def client_id(self) -> int:
        """Who is asked about; 0 when nobody is."""
        return self._client_id

    def show_preview(self, name: str, contact_line: str, preview: ErasurePreview, letters: Sequence[str] = ()) -> None:
        """Asks about one person: who it is, what goes with how many of each, what stays and why, who gets a letter."""
        goes, stays = counted(preview.rows, preview.values), (*handed_over(preview.handed_over), *kept(preview.stays))
        self._client_id, self._name, self._sum, self._letters = (
            preview.client_id, name, sum(row.count for row in goes), tuple(letters),
        )  # fmt: skip
        self.ui.contact_line.setText(breakable(contact_line))
        self.ui.contact_line.setVisible(bool(contact_line))
        self.ui.erase_reason.clear()
        accept(self, "erase_reason")
        self._show_goes(goes)
        empty(self.ui.stays_rows)
        for one in stays:
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(words(one.what, "strong"))
            pair.addWidget(words(one.why, tone="muted"))
            self.ui.stays_rows.addLayout(pair)
        self.ui.stays_until.setText(how_long(preview.stays))
        self._speak()
        self._cover()
        self._before = QApplication.focusWidget()
        self.ui.erase_confirm.setEnabled(True)
        self.show()
        self.raise_()
        self.ui.sheet_scroll.verticalScrollBar().setValue(0)
        self.ui.erase_cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():  # the focus alone would only say "no"
            said = f"{self.ui.person.text()} {self.ui.erase_confirm.text()}. {self.ui.no_way_back.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def show_refusal(self, field: str, sentence: str) -> None:
        """The erasure was refused before anything was touched: says why, and lets the person answer again."""
        self.ui.erase_confirm.setEnabled(True)
        if field not in ("reason", "erase_reason"):
            self.ui.erase_cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        refuse(self, "erase_reason", sentence)

    def dismiss(self) -> None:
        """Goes away, forgets the person and gives the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_goes(self, goes: Sequence[Counted]) -> None:
        rows = self.ui.goes_rows
        empty(rows)
        for place, row in enumerate(goes):
            figure = words(number(row.count), "leadstrong")
            figure.setWordWrap(False)
            figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            label = words(row.words)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(figure, place, 0)
            rows.addWidget(label, place, 1)
        rows.setColumnStretch(1, 1)
        self.ui.sum_count.setText(number(self._sum))
        # One column of figures under the pictogram, the sum included.
        figures = max(self.ui.sum_count.sizeHint().width(), self.ui.goes_icon.sizeHint().width())
        rows.setColumnMinimumWidth(0, figures)
        self.ui.sum_count.setMinimumWidth(figures)
        self.ui.sum_count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def _speak(self) -> None:
        yes = self.tr("Ja, wis 1 gegeven") if self._sum == 1 else self.tr("Ja, wis {count} gegevens")
        self.ui.erase_confirm.setText(yes.replace("{count}", number(self._sum)))
        self.ui.erase_confirm.setAccessibleDescription(self.tr("Druk op de spatiebalk. Enter betekent nee."))
        self.ui.person.setText(self.tr("{name} wissen?").replace("{name}", breakable(self._name)))
        self.ui.sheet.setAccessibleName(self.ui.person.text())
        for widget in (self.ui.letter, self.ui.letter_icon):
            widget.setVisible(bool(self._letters))
        said = self.tr("Deze ontvangers krijgen een brief: {names}.")
        self.ui.letter.setText(said.replace("{names}", ", ".join(self._letters)))

    # ── answers ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _confirm(self) -> None:
        if not self._name:
            return
        self.ui.erase_confirm.setEnabled(False)  # a second click on the way would ask twice
        self.ui.erase_cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.confirmed.emit(self._client_id, self.ui.erase_reason.text().strip())

    def _cancel(self) -> None:
        self.dismiss()
        self.cancelled.emit()

    # ── keeping to itself ───────────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parent changed size, the text asks for more room, or the yes button is about to be double-clicked."""
        kind = event.type()
        if watched is self.parentWidget() and kind == QEvent.Type.Resize:
            self._cover()
        elif watched is self.ui.sheet_body and kind == QEvent.Type.LayoutRequest:
            self._fit()
        elif watched is self.ui.erase_confirm and kind == QEvent.Type.MouseButtonDblClick:
            return True  # its first half was meant for what lay there before
        return False

    def event(self, event: QEvent) -> bool:
        """No shortcut of the window behind it works meanwhile, but locking."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            locks = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            event.setAccepted(not locks)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape: no. A held key: nothing. The rest scrolls or ends here."""
        key = event.key()
        if key == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        event.accept()
        if key in _BACK and not event.isAutoRepeat():
            self._cancel()
        elif key in _STEPS:
            bar = self.ui.sheet_scroll.verticalScrollBar()
            bar.setValue(bar.value() + _STEPS[Qt.Key(key)] * bar.singleStep())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Ends here."""
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802  Qt's own name
        """Tab stays inside: reason, yes, no, and round again."""
        ring = [one for one in (self.ui.erase_reason, self.ui.erase_confirm, self.ui.erase_cancel) if one.isEnabled()]
        focused = QApplication.focusWidget()
        at = ring.index(focused) if focused in ring else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if next else -1)) % len(ring)].setFocus(reason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet answers nothing and reaches nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends here."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ends here."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing behind the sheet scrolls."""
        event.accept()

    def _keep_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Work that ends behind the sheet may put the focus somewhere: it comes back."""
        if not shiboken6.isValid(self) or not self.isVisible() or new is None or new.window() is not self.window():
            return
        if new is not self and not self.isAncestorOf(new):
            self.ui.erase_cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── place and look ──────────────────────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another window size may need another sheet."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Covers all there is."""
        super().showEvent(event)
        self._cover()
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing of the person stays behind in the sheet, and no empty sheet comes back with the window."""
        super().hideEvent(event)
        if event.spontaneous():  # the window was minimised: the question stands
            return
        if not self.isHidden():  # hidden with its window, by locking: it would return with it, without a person
            self.hide()
        self._client_id, self._name, self._sum, self._letters = 0, "", 0, ()
        self.ui.erase_reason.clear()
        for label in (self.ui.person, self.ui.contact_line, self.ui.letter, self.ui.sum_count):
            label.clear()
        self.ui.sheet.setAccessibleName("")
        empty(self.ui.goes_rows)
        empty(self.ui.stays_rows)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language and grows with the text, live."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self.isVisible():
                self._speak()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scrim."""
        painter = QPainter(self)
        ink = color("scrim")
        ink.setAlphaF(_SCRIM[current().scheme])
        painter.fillRect(self.rect(), ink)
        painter.end()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _fit(self) -> None:
        """As wide as reads well, as high as the text is; what does not fit the window scrolls."""
        width = min(self.width() - 2 * _MARGIN, round(_WIDTH * current().points / 11))
        layout = self.ui.sheet_body.layout()
        if width <= 0 or layout is None:
            return
        self.ui.sheet.setFixedWidth(width)
        room = self.height() - 2 * _MARGIN - self.ui.sheet_footer.sizeHint().height() - 2
        wanted = max(layout.totalHeightForWidth(width - 2), layout.totalMinimumSize().height())
        height = min(wanted, room)
        if self.ui.sheet_scroll.height() != height:
            self.ui.sheet_scroll.setFixedHeight(max(0, height))

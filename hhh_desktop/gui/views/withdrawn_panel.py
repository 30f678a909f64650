"""After a yes was taken back: what only that yes kept, and whether it is to go (GDPR art. 7(3) and 17(1)(b))."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_withdrawn_panel import Ui_WithdrawnPanel
from hhh_desktop.gui.views.reading import LETTERS, Fact, ReadingPanel, empty, show_facts


class WithdrawnPanel(ReadingPanel):
    """Offers to erase what a withdrawn purpose left behind.

    The keyboard starts on "leave it": an accidental Enter then costs nothing, for what stays is locked and can be erased
    later, while what is erased cannot come back; so there is no undo to offer either.
    """

    content_erased = Signal(str)
    """Erase what this purpose (its id) left behind."""
    content_kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WithdrawnPanel()
        self.ui.setupUi(self)
        self._purpose, self._label = "", ""
        self._left: Sequence[tuple[str, str]] = ()
        self.ui.erase_content.clicked.connect(lambda: self.content_erased.emit(self._purpose))
        self.ui.keep_content.clicked.connect(lambda: self.content_kept.emit(self._purpose))
        self._finish([(self.ui.reading, LETTERS)], None)
        self.start = self.ui.keep_content

    def show_withdrawn(self, purpose: str, label: str, left: Sequence[tuple[str, str]]) -> None:
        """Says that `label` is withdrawn and lists what it alone kept, as (label, content); content may be empty."""
        self._purpose, self._label, self._left = purpose, label, tuple(left)
        self._speak()
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.keep_content.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """The client's details do not wait behind another screen."""
        super().hideEvent(event)
        if not event.spontaneous():  # minimised is not gone: what is shown once must survive it
            self._left = ()
            empty(self.ui.facts)

    def _speak(self) -> None:
        said = self.tr("{purpose} is ingetrokken").replace("{purpose}", self._label)
        self.ui.title.setText(said if self._label else "")
        show_facts(self.ui.facts, [self._fact(label, content) for label, content in self._left])
        something = bool(self._left)
        for widget in (self.ui.left_title, self.ui.left_text, self.ui.erase_content, self.ui.still_there):
            widget.setVisible(something)
        self.ui.keep_content.setText(self.tr("Laten staan") if something else self.tr("Klaar"))

    def _fact(self, label: str, content: str) -> Fact:
        return Fact(label, breakable(content) or self.tr("leeg, maar er stond eerder iets"), "document", "muted")

"""Somebody leaves: what happens, what stays as it is, and one question where Enter means no."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.gui.formats import breakable
from hhh_desktop.gui.forms.ui_staff_leave import Ui_StaffLeave
from hhh_desktop.gui.views.reading import Fact, ReadingPanel, empty, show_facts

_BACK = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


class StaffLeave(ReadingPanel):
    """Enter and Escape mean no wherever the keyboard is; yes is a click, or going there with Tab and pressing Space."""

    confirmed = Signal(str)
    """The name of who leaves."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StaffLeave()
        self.ui.setupUi(self)
        ui = self.ui
        self._leaver: StaffMember | None = None
        self._seconds = 0
        ui.leave_cancel.clicked.connect(self.cancelled)
        ui.leave_confirm.clicked.connect(self._confirm)
        self._finish([(ui.reading, 64), (ui.aside, 44)], ui.leave_cancel)
        self._speak()

    def show_leaver(self, member: StaffMember, seconds: int) -> None:
        """Who it is about, and about how long the new key takes."""
        self._leaver, self._seconds = member, seconds
        self._speak()
        self.ui.leave_scroll.verticalScrollBar().setValue(0)
        self.ui.leave_cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was asked and not answered is not answered later."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._leaver = None
            for rows in (self.ui.happens_rows, self.ui.stays_rows, self.ui.tip_rows):
                empty(rows)
            self.ui.leave_title.clear()
            self.ui.leave_lead.clear()
            self.ui.leaver.show_name("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape: no. A held key: nothing."""
        if event.key() in _BACK:
            event.accept()
            if not event.isAutoRepeat():
                self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self._leaver is not None:
            self.confirmed.emit(self._leaver.name)

    def _speak(self) -> None:
        member, ui = self._leaver, self.ui
        if member is None:
            return
        name = breakable(member.name)
        ui.leaver.show_name(*member.name.split()[:2])
        ui.leave_title.setText(self.tr("Gaat {name} uit dienst?").replace("{name}", name))
        owner = member.role == Role.OWNER
        ui.leave_lead.setText(self.tr("Eigenaar") if owner else self.tr("Balie"))
        takes = self.tr("Dat duurt ongeveer {seconds} seconden. U kunt intussen doorwerken.")
        happens = (
            Fact(
                self.tr("{name} kan niet meer openen").replace("{name}", name),
                self.tr("De wachtzin werkt meteen niet meer. Dit is niet terug te draaien."),
                "lock",
                "accent",
            ),
            Fact(
                self.tr("De salon krijgt een nieuwe sleutel"),
                takes.replace("{seconds}", str(self._seconds)),
                "key",
                "accent",
            ),
            Fact(
                self.tr("Voor de anderen verandert er niets"),
                self.tr("Iedereen houdt de eigen wachtzin, en de noodcode blijft werken."),
                "clients",
                "accent",
            ),
        )
        stays = (
            Fact(
                self.tr("Oude kopieën blijven leesbaar"),
                self.tr(
                    "Heeft {name} een kopie van de map, of een stick met back-ups? Die gaan nog open met de oude wachtzin."
                ).replace("{name}", name),
                "alert",
                "warning",
            ),
            Fact(
                self.tr("Wat {name} deed, blijft in het logboek").replace("{name}", name),
                self.tr("Zo is later na te gaan wie wat deed."),
                "document",
                "muted",
            ),
        )
        tips = (
            self.tr("Vraag de sleutel van de deur en de sticks van de salon terug."),
            self.tr("Maak daarna een back-up op de stick van de salon. Dan past de oude wachtzin er niet meer op."),
        )
        show_facts(ui.happens_rows, happens, lines=False)
        show_facts(ui.stays_rows, stays, lines=False)
        show_facts(ui.tip_rows, [Fact("", tip, "check", "accent") for tip in tips], "accent_soft", lines=False)

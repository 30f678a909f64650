"""Something outside the program stands in the way: what happened, what is safe, what to do, and try again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QWidget

from hhh_desktop.gui.forms.ui_fault_panel import Ui_FaultPanel
from hhh_desktop.gui.theme import restyle


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """How full a disk is, in bytes; `name` is what the system calls it."""

    name: str
    free: int
    total: int
    needed: int


class FaultPanel(QFrame):
    """For disk_full, read_only, locked, damaged and io: nothing was half done, and what was typed is still there."""

    retried = Signal()
    back_requested = Signal()
    action_requested = Signal(str)
    """Name of a step's action: `open_trash` or `show_backups`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_panel")
        self.ui = Ui_FaultPanel()
        self.ui.setupUi(self)
        self.ui.retry.clicked.connect(self.retried)
        self.ui.back_from_fault.clicked.connect(self.back_requested)
        self._actions = ["", ""]
        self.ui.step_1_action.clicked.connect(lambda: self.action_requested.emit(self._actions[0]))
        self.ui.step_2_action.clicked.connect(lambda: self.action_requested.emit(self._actions[1]))
        self._again: Callable[[], None] = lambda: None

    def show_fault(
        self, reason: str, what: str = "", *, room: DiskRoom | None = None, actions: Collection[str] = ()
    ) -> None:
        """`reason` is the code of a StorageFaultError; `what` names what is not saved yet (a client being registered).

        `actions` are the helping hands this PC offers: `open_trash`, `show_backups`; a step without one has no button.
        """
        self._again = lambda: self.show_fault(reason, what, room=room, actions=actions)
        title, steps_title, steps = self._words(reason)
        self.ui.title.setText(title)
        unsaved = self.tr("{what} is nog niet bewaard. Wat u typte, staat er nog.").replace("{what}", what)
        self.ui.sentence.setText(unsaved if what else self.tr("Er is niets half bewaard. Probeer het zo weer."))
        self.ui.steps_title.setText(steps_title)
        self._show_steps(steps, actions)
        self._show_room(room)
        broken = reason == "damaged"
        self.ui.safe.setText(
            self.tr("Wat in uw back-ups staat, is er nog.") if broken else self.tr("Alle andere klanten zijn veilig.")
        )
        self.ui.retry.setText(self.tr("Opnieuw bewaren") if what else self.tr("Opnieuw proberen"))
        self.ui.back_from_fault.setText(self.tr("Terug naar het formulier") if what else self.tr("Terug"))

    def clear(self) -> None:
        """Forgets whom it was about."""
        self._again = lambda: None
        self.ui.sentence.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._again()
        super().changeEvent(event)

    def _words(self, reason: str) -> tuple[str, str, list[tuple[str, str, str]]]:
        """Title, head above the steps, and the steps as (what to do, why, action)."""
        if reason == "disk_full":
            return (
                self.tr("De schijf van deze pc is vol"),
                self.tr("Maak eerst plek"),
                [
                    (
                        self.tr("Maak de prullenbak van de pc leeg"),
                        self.tr("Dat geeft meestal meteen plek."),
                        "open_trash",
                    ),
                    (
                        self.tr("Zet oude back-ups op een usb-stick"),
                        self.tr("Die nemen vaak veel plek in."),
                        "show_backups",
                    ),
                ],
            )
        if reason == "read_only":
            return (
                self.tr("In deze map kan niet worden geschreven"),
                self.tr("Zo lost u het op"),
                [
                    (
                        self.tr("Vraag de beheerder van de pc om schrijfrecht"),
                        self.tr("Het gaat om de map van de salon."),
                        "",
                    ),
                    (
                        self.tr("Staat de map op een usb-stick?"),
                        self.tr("Kijk of het slotje op de stick openstaat."),
                        "",
                    ),
                ],
            )
        if reason == "locked":
            return (
                self.tr("Een ander programma houdt het bestand vast"),
                self.tr("Zo lost u het op"),
                [
                    (self.tr("Wacht een minuut"), self.tr("Vaak is een back-up of virusscan bezig."), ""),
                    (
                        self.tr("Sluit dit programma op andere plekken"),
                        self.tr("Het mag maar één keer openstaan."),
                        "",
                    ),
                ],
            )
        if reason == "damaged":
            return (
                self.tr("Het klantenbestand is beschadigd"),
                self.tr("Zo lost u het op"),
                [
                    (
                        self.tr("Schrijf op wat u net typte en ga op slot"),
                        self.tr("Typ nu niets meer in: dit bestand is niet te vertrouwen."),
                        "",
                    ),
                    (
                        self.tr("Zet een back-up terug"),
                        self.tr("Dat kan op de bladzijde waar u het programma opent."),
                        "",
                    ),
                ],
            )
        return (
            self.tr("De schijf van deze pc geeft een storing"),
            self.tr("Zo lost u het op"),
            [
                (self.tr("Probeer het nog een keer"), self.tr("Soms is de schijf heel even bezig."), ""),
                (
                    self.tr("Blijft het zo? Bel wie de pc beheert"),
                    self.tr("De schijf kan stukgaan. Maak een back-up."),
                    "",
                ),
            ],
        )

    def _show_steps(self, steps: list[tuple[str, str, str]], actions: Collection[str]) -> None:
        labels = {
            "open_trash": (self.tr("Prullenbak openen"), "trash"),
            "show_backups": (self.tr("Back-ups tonen"), "folder"),
        }
        ui = self.ui
        parts = (
            (ui.step_1_words, ui.step_1_hint, ui.step_1_action),
            (ui.step_2_words, ui.step_2_hint, ui.step_2_action),
        )
        for at, ((words, hint, action), (what, why, name)) in enumerate(zip(parts, steps, strict=True)):
            words.setText(what)
            hint.setText(why)
            action.setVisible(name in actions)
            self._actions[at] = name
            if name in actions:
                action.setText(labels[name][0])
                action.setProperty("symbol", labels[name][1])
        widest = max(action.sizeHint().width() for _, _, action in parts)
        for _, _, action in parts:
            action.setMinimumWidth(widest)

    def _show_room(self, room: DiskRoom | None) -> None:
        self.ui.meter.setVisible(room is not None)
        if room is None:
            return

        def size(count: int) -> str:
            return QLocale().formattedDataSize(count, 0, QLocale.DataSizeFormat.DataSizeSIFormat)

        words = self.tr("{free} vrij · {needed} nodig")
        words = words.replace("{free}", size(room.free)).replace("{needed}", size(room.needed))
        self.ui.meter_name.setText(self.tr("Schijf {name}").replace("{name}", room.name))
        self.ui.meter_text.setText(words)
        restyle(self.ui.meter_bar, tone="danger")
        self.ui.meter_bar.setRange(0, 1000)
        self.ui.meter_bar.setValue(round(1000 * (1 - room.free / max(1, room.total))))

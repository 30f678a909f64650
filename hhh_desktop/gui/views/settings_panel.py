"""What the program remembers about itself on this PC; each choice works at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from hhh_desktop.gui.forms.ui_settings_panel import Ui_SettingsPanel
from hhh_desktop.gui.views.reading import ReadingPanel, path_lines
from hhh_desktop.services.settings import TEXT_SIZES, Settings

_MINUTES = (1, 2, 3, 5, 10, 15, 20, 30, 60)


class SettingsPanel(ReadingPanel):
    """Language, colours and letters for everybody; lock, client display and folder for the owner."""

    part = True

    settings_changed = Signal(Settings)
    folder_choice_requested = Signal()
    own_passphrase_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsPanel()
        self.ui.setupUi(self)
        ui = self.ui
        self._settings = Settings()
        self._choices: dict[str, dict[str, QPushButton]] = {
            "language": {"nl": ui.language_nl, "en": ui.language_en},
            "scheme": {"system": ui.scheme_system, "light": ui.scheme_light, "dark": ui.scheme_dark},
            "client_display": {"auto": ui.client_display_auto, "window": ui.client_display_window},
        }
        for name, buttons in self._choices.items():
            group = QButtonGroup(self)
            for value, button in buttons.items():
                group.addButton(button)
                button.clicked.connect(lambda _on, name=name, value=value: self._change(**{name: value}))
        ui.text_size.activated.connect(lambda _at: self._change(text_size=ui.text_size.currentData()))
        ui.lock_minutes.activated.connect(lambda _at: self._change(lock_minutes=ui.lock_minutes.currentData()))
        ui.own_passphrase.clicked.connect(self.own_passphrase_requested)
        ui.choose_handover_folder.clicked.connect(self.folder_choice_requested)
        self._finish([(ui.reading, 112)], None)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """What holds now; sends nothing."""
        self._settings = settings
        for name, buttons in self._choices.items():
            for value, button in buttons.items():
                button.setChecked(getattr(settings, name) == value)
        self._speak()

    def show_owner(self, owner: bool) -> None:
        """Whether the settings that are the owner's are there at all."""
        self.ui.owner_settings.setVisible(owner)

    def _speak(self) -> None:
        settings, ui = self._settings, self.ui
        sizes = {size: self.tr("{points} punten").replace("{points}", str(size)) for size in TEXT_SIZES}
        sizes[TEXT_SIZES[0]] = self.tr("{points} punten, gewoon").replace("{points}", str(TEXT_SIZES[0]))
        sizes[TEXT_SIZES[-1]] = self.tr("{points} punten, heel groot").replace("{points}", str(TEXT_SIZES[-1]))
        ui.text_size.clear()
        for size, said in sizes.items():
            ui.text_size.addItem(said, size)
        ui.text_size.setCurrentIndex(ui.text_size.findData(settings.text_size))
        ui.lock_minutes.clear()
        for minutes in sorted({*_MINUTES, settings.lock_minutes}):
            said = self.tr("1 minuut") if minutes == 1 else self.tr("{minutes} minuten")
            ui.lock_minutes.addItem(said.replace("{minutes}", str(minutes)), minutes)
        ui.lock_minutes.setCurrentIndex(ui.lock_minutes.findData(settings.lock_minutes))
        self._show_locked()
        ui.handover_folder.setText(path_lines(settings.handover_folder) or self.tr("Nog geen map gekozen."))
        for name, buttons in self._choices.items():
            label = getattr(ui, f"{name}_label").text()
            for button in buttons.values():
                button.setAccessibleName(f"{label}: {button.text()}")

    def _show_locked(self) -> None:
        """What an administrator has set for this PC stands there and cannot be chosen."""
        ui, locked = self.ui, self._settings.locked
        why = self.tr("Vastgezet door uw beheerder")
        choices: dict[str, list[QWidget]] = {name: list(one.values()) for name, one in self._choices.items()}
        choices["lock_minutes"] = [ui.lock_minutes]
        for name, widgets in choices.items():
            for one in widgets:
                one.setEnabled(name not in locked)
                one.setToolTip(why if name in locked else "")
                one.setAccessibleDescription(why if name in locked else "")

    def _change(self, **values: Any) -> None:
        changed = replace(self._settings, **values)
        if changed != self._settings:
            self._settings = changed
            self.settings_changed.emit(changed)

"""The shortcuts of the desk window, in one table: what listens to them, and what the overview (F1) says about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

#: Name of what is done, the keys; in the order of the overview.
KEYS = (
    ("search", "Ctrl+F"),
    ("register", "Ctrl+N"),
    ("edit_client", "F2"),
    ("ask_consents", "Ctrl+T"),
    ("export_client", "Ctrl+E"),
    ("erase_client", "Ctrl+Del"),
    ("statement", "F3"),
    ("lock", "Ctrl+L"),
    ("help", "F1"),
)
#: What presses the button of that name on the card; without a card these keys edit text as they do everywhere.
OF_CARD = frozenset({"edit_client", "ask_consents", "export_client", "erase_client"})


class DeskKeys:
    """One shortcut each; they work from everywhere in the window."""

    def __init__(self, window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        self._shortcuts = {name: QShortcut(QKeySequence(keys), window) for name, keys in KEYS}
        for name, shortcut in self._shortcuts.items():
            shortcut.activated.connect(acts[name])

    def card_shown(self, shown: bool) -> None:
        """Whether there is a card to which its keys can go."""
        for name in OF_CARD:
            self._shortcuts[name].setEnabled(shown)


def overview() -> tuple[tuple[str, str], ...]:
    """(keys as a keyboard writes them, what they do), in the interface's language."""
    translate = QCoreApplication.translate
    statement = translate("MainWindow", "De privacyverklaring tonen")
    words = {
        "search": (translate("MainWindow", "Ctrl+F"), translate("MainWindow", "zoeken")),
        "register": (translate("MainWindow", "Ctrl+N"), translate("MainWindow", "nieuwe klant")),
        "edit_client": (translate("MainWindow", "F2"), translate("MainWindow", "deze klant wijzigen")),
        "ask_consents": (translate("MainWindow", "Ctrl+T"), translate("MainWindow", "vragen stellen")),
        "export_client": (translate("MainWindow", "Ctrl+E"), translate("MainWindow", "gegevens meegeven")),
        "erase_client": (translate("MainWindow", "Ctrl+Del"), translate("MainWindow", "deze klant wissen")),
        "statement": ("F3", statement[:1].lower() + statement[1:]),
        "lock": (translate("MainWindow", "Ctrl+L"), translate("MainWindow", "vergrendelen")),
        "help": (translate("MainWindow", "F1"), translate("MainWindow", "deze toetsen tonen")),
    }
    return (
        *(words[name] for name, _ in KEYS),
        (translate("MainWindow", "↑ ↓"), translate("MainWindow", "door de lijst lopen, terwijl u typt")),
        (
            translate("MainWindow", "Enter"),
            translate("MainWindow", "de gekozen klant openen, of een nieuwe klant inschrijven"),
        ),
        (translate("MainWindow", "Esc"), translate("MainWindow", "een stap terug")),
        (translate("MainWindow", "Ctrl+Enter"), translate("MainWindow", "het formulier bewaren")),
        (
            translate("MainWindow", "Ctrl+J"),
            translate("MainWindow", "in het formulier: ja op wat onder het veld staat, of om toestemming vragen"),
        ),
    )


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes a letter, a figure or a mark: what may start a search from anywhere."""
    modifier = Qt.KeyboardModifier
    commanding = modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier
    text = event.text()
    return bool(text) and text.isprintable() and text != " " and not event.modifiers() & commanding

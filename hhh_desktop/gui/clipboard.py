"""What is copied out of the program: marked as secret for clipboard histories, and gone after half a minute."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

#: How long a copy can be pasted.
KEPT_MS = 30_000

_KDE = "x-kde-passwordManagerHint"
_ZERO = b"\0\0\0\0"  # a DWORD
#: Marks that ask clipboard histories to keep no copy. Windows: learn.microsoft.com, "Clipboard Formats", cloud clipboard
#: and clipboard history; KDE and those who follow it: Klipper; macOS: nspasteboard.org.
MARKS: dict[str, bytes] = {
    _KDE: b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": _ZERO,
    "CanUploadToCloudClipboard": _ZERO,
    "org.nspasteboard.ConcealedType": b"1",
}
#: Platforms with a clipboard that no other program can reach: what is on it is ours, though Qt does not say so.
_ALONE = frozenset({"offscreen", "minimal"})
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def secret(text: str) -> QMimeData:
    """Text to be copied, with the marks."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data


class ClipboardGuard(QObject):
    """Watches what any field or button of the program copies, and what is marked with the mouse for the middle button.

    Fields copy by themselves, without marks: the same words are then put there again with them, in the same breath,
    before another program is answered what they are. A copy is taken away after `KEPT_MS` and by `clear`, as long as
    it is still ours: a clipboard manager that took it over has the same words.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied: dict[QClipboard.Mode, int] = {}  # hash() of the words: not the words themselves
        self._timers: dict[QClipboard.Mode, QTimer] = {}
        for mode in _MODES:
            timer = self._timers[mode] = QTimer(self, singleShot=True, interval=KEPT_MS)
            timer.timeout.connect(lambda mode=mode: self._take_away(mode))
        self._clipboard.changed.connect(self._changed)

    def clear(self) -> None:
        """Takes away what is still ours, now: for locking and leaving."""
        for mode in _MODES:
            self._take_away(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode not in self._timers or not self._owns(mode):
            return
        data = self._clipboard.mimeData(mode)
        text = data.text() if data is not None else ""
        if not text:
            return
        if data.hasFormat(_KDE):
            self._copied[mode] = hash(text)
            self._timers[mode].start()
        else:
            self._clipboard.setMimeData(secret(text), mode)  # and back here, with the mark

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if QGuiApplication.platformName() in _ALONE:
            return True
        owns = self._clipboard.ownsSelection if mode == QClipboard.Mode.Selection else self._clipboard.ownsClipboard
        return owns()

    def _take_away(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        copied = self._copied.pop(mode, None)
        if copied is None or (mode == QClipboard.Mode.Selection and not self._clipboard.supportsSelection()):
            return
        if self._owns(mode) or hash(self._clipboard.text(mode=mode)) == copied:
            self._clipboard.clear(mode)

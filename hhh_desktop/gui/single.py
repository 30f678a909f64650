"""One window per data folder: a second start brings the first one's to the front, and leaves."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QCryptographicHash, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

Answer = Literal["alone", "shown", "silent"]

#: How long a program that is there may take to come to the front before it counts as hanging.
_PATIENCE_MS = 4000
_SHOWN = b"1"
_PIPES = "\\\\.\\pipe\\"

_WORDS = {
    "shown": {
        "nl": "Het programma stond al aan. Het venster staat nu vooraan.",
        "en": "The program was running already. Its window is in front now.",
    },
    "silent": {
        "nl": "Het programma staat al aan, maar geeft geen antwoord. Sluit het eerst, of start de pc opnieuw op.",
        "en": "The program is running already but does not answer. Close it first, or restart the PC.",
    },
}


def words(answer: Answer, language: str) -> str:
    """What a second start says on the terminal."""
    return _WORDS[answer][language]


def server_name(folder: Path) -> str:
    """The socket of whoever has this data folder open: a path in a folder of this user's alone, on Windows a pipe.

    Empty where there is no such folder; then nobody is found, and the lock on the data folder is all there is.
    """
    whole = os.path.normcase(os.path.realpath(folder)).encode("utf-8", "surrogateescape")
    digest = QCryptographicHash.hash(QByteArray(whole), QCryptographicHash.Algorithm.Sha256)
    name = f"hhh-{bytes(digest.data()).hex()[:24]}"
    if sys.platform == "win32":
        return name
    place = _private_place()
    return str(place / name) if place else ""


def hand_over(folder: Path) -> Answer:
    """Asks who has this folder open to come to the front: `shown` when that happened, `alone` when nobody is there.

    A socket that a killed program left is nobody. Costs the first start a look whether a file exists.
    """
    name = server_name(folder)
    if not name or not _exists(name):
        return "alone"
    from PySide6.QtNetwork import QLocalSocket

    _allow_foreground()
    socket = QLocalSocket()
    socket.connectToServer(name, QLocalSocket.OpenModeFlag.ReadOnly)
    if not socket.waitForConnected(_PATIENCE_MS):
        return "alone"
    while socket.bytesAvailable() < len(_SHOWN):
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return "silent"
    return "shown"


class SingleWindow(QObject):
    """Hears of second starts. Whoever connects is told one byte and heard nothing of: there is nothing else to ask."""

    asked = Signal()
    """The window is wanted in front; what is connected to this has brought it there when it returns."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    def listen(self) -> Answer:
        """`alone` when this is the one that listens now, else what the one that was quicker answered."""
        from PySide6.QtNetwork import QLocalServer

        name = server_name(self._folder)
        if not name:
            return "alone"
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name):
            answer = hand_over(self._folder)
            if answer != "alone":
                return answer
            QLocalServer.removeServer(name)  # of a program that was killed
            if not server.listen(name):
                return "alone"
        server.newConnection.connect(self._answer)
        self._server = server
        return "alone"

    @Slot()
    def close(self) -> None:
        """Nobody is heard of any more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(1)  # nothing is ever read
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
            socket.write(_SHOWN)
            socket.disconnectFromServer()


def _private_place() -> Path | None:
    """A folder that only this user can look into: that of the session, else one in the folder for temporary files."""
    if session := os.environ.get("XDG_RUNTIME_DIR"):
        place = Path(session)
    else:
        import tempfile

        place = Path(tempfile.gettempdir()) / f"hhh-{os.getuid()}"
    try:
        if not session:
            place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
    except OSError:
        return None
    is_private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return place if is_private else None


def _exists(name: str) -> bool:
    if sys.platform == "win32":
        try:
            return name in os.listdir(_PIPES)  # noqa: PTH208  pathlib knows no pipes
        except OSError:  # where they cannot be listed (wine), asking is the way to know
            return True
    return os.path.lexists(name)


def _allow_foreground() -> None:
    """Windows lets only who has the keyboard bring a window to the front, or whom they allow to."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY

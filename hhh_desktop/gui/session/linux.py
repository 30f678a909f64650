"""What logind and the screen savers say on D-Bus."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVariant

_LOGIND = "org.freedesktop.login1"
_MANAGER, _SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
_TOP = "/org/freedesktop/login1"
#: What logind calls the session of whoever asks, or the one with this user's screen.
_OWN = f"{_TOP}/session/auto"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
#: How long the windows get to paint themselves locked before the PC may sleep; logind waits 5 s at most.
_BEFORE_SLEEP_MS = 300


class LinuxSession(QObject):
    """Calls `left` for logind's Lock, LockedHint, PrepareForSleep and a session that is no longer in front
    (org.freedesktop.login1(5)), and for ActiveChanged of a screen saver (Idle Inhibition Service, freedesktop.org).

    Nothing of it is needed: without a bus the idle time remains. While logind has not said which session is ours, any
    session's Lock counts: to be locked once too often costs a passphrase.
    """

    def __init__(self, parent: QObject, left: Callable[[], None]) -> None:
        super().__init__(parent)
        self._left = left
        self._path = ""
        self._delay: QDBusUnixFileDescriptor | None = None
        self._system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if self._system.isConnected():
            self._hear(self._system, _LOGIND, _SESSION, "Lock", "_locked")
            self._hear(self._system, _LOGIND, _MANAGER, "PrepareForSleep", "_sleeps")
            self._hear(self._system, _LOGIND, _PROPERTIES, "PropertiesChanged", "_changed")
            if name := os.environ.get("XDG_SESSION_ID"):  # older ones do not know which session "auto" is
                self._ask(_TOP, _MANAGER, "GetSession", "_found", name)
            self._ask(_OWN, _PROPERTIES, "Get", "_named", _SESSION, "Id")
            self._hold_sleep()
        if session.isConnected():
            for saver in _SAVERS:
                self._hear(session, "", saver, "ActiveChanged", "_saver_changed")

    def _hear(self, bus: QDBusConnection, service: str, interface: str, signal: str, slot: str) -> None:
        bus.connect(service, "", interface, signal, self, _slot(slot))

    def _ask(self, path: str, interface: str, method: str, slot: str, *arguments: object) -> None:
        asked = QDBusMessage.createMethodCall(_LOGIND, path, interface, method)
        asked.setArguments(list(arguments))
        # no error slot: what logind does not answer is not known, and that is all
        self._system.callWithCallback(asked, self, _slot(slot))

    # ── which session is ours ───────────────────────────────────────────────────────────────────────────────────────

    @Slot(QDBusMessage)
    def _named(self, said: QDBusMessage) -> None:
        name = _value(said)
        if name and isinstance(name, str):
            self._ask(_TOP, _MANAGER, "GetSession", "_found", name)

    @Slot(QDBusMessage)
    def _found(self, said: QDBusMessage) -> None:
        for one in said.arguments():
            if isinstance(one, QDBusObjectPath):
                self._path = one.path()

    def _is_ours(self, said: QDBusMessage) -> bool:
        return not self._path or said.path() == self._path

    # ── what is said ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(QDBusMessage)
    def _locked(self, said: QDBusMessage) -> None:
        if self._is_ours(said):
            self._left()

    @Slot(QDBusMessage)
    def _changed(self, said: QDBusMessage) -> None:
        """The signal holds what changed; asking for it is simpler than taking that apart."""
        if self._path and said.path() == self._path:
            self._ask(self._path, _PROPERTIES, "Get", "_hinted", _SESSION, "LockedHint")
            self._ask(self._path, _PROPERTIES, "Get", "_in_front", _SESSION, "Active")

    @Slot(QDBusMessage)
    def _hinted(self, said: QDBusMessage) -> None:
        if _value(said) is True:
            self._left()

    @Slot(QDBusMessage)
    def _in_front(self, said: QDBusMessage) -> None:
        if _value(said) is False:
            self._left()

    @Slot(QDBusMessage)
    def _saver_changed(self, said: QDBusMessage) -> None:
        if said.arguments()[:1] == [True]:
            self._left()

    # ── sleep waits until the desk is locked ────────────────────────────────────────────────────────────────────────

    @Slot(QDBusMessage)
    def _sleeps(self, said: QDBusMessage) -> None:
        if said.arguments()[:1] == [True]:
            self._left()
            QTimer.singleShot(_BEFORE_SLEEP_MS, self._let_sleep)
        else:
            self._hold_sleep()

    def _hold_sleep(self) -> None:
        if self._delay is None:
            who = ("sleep", "Her His Hair", "vergrendelen voor de slaap", "delay")
            self._ask(_TOP, _MANAGER, "Inhibit", "_held", *who)

    @Slot(QDBusMessage)
    def _held(self, said: QDBusMessage) -> None:
        for one in said.arguments():
            if isinstance(one, QDBusUnixFileDescriptor):
                self._delay = one

    def _let_sleep(self) -> None:
        self._delay = None  # closes the descriptor, which is what logind waits for


def _slot(name: str) -> bytes:
    """The slot of this name. Text is what PySide6 takes here; its stubs say bytes, which it refuses."""
    return cast(bytes, SLOT(f"{name}(QDBusMessage)"))


def _value(said: QDBusMessage) -> object:
    """The value that a Get answered; None for anything else."""
    if said.type() != QDBusMessage.MessageType.ReplyMessage:
        return None
    found = said.arguments()[:1]
    first = found[0] if found else None
    return first.variant() if isinstance(first, QDBusVariant) else first

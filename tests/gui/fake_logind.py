"""Stands in for logind and a screen saver on buses of the test's own; says what it is told to on standard input."""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVariant
from PySide6.QtDBus import QDBusVirtualObject as VirtualObject

TOP = "/org/freedesktop/login1"
OURS, OTHER = f"{TOP}/session/_32", f"{TOP}/session/c7"
SESSION, MANAGER = "org.freedesktop.login1.Session", "org.freedesktop.login1.Manager"


class Logind(VirtualObject):
    """Answers what the program asks, tells of each question, and keeps the end of the pipe that holds off sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.properties: dict[str, object] = {"Id": "2", "LockedHint": False, "Active": True}
        self.delay = -1
        if "--old" in sys.argv:
            del self.properties["Id"]

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, asked: QDBusMessage, bus: QDBusConnection) -> bool:  # noqa: N802 - the name Qt calls
        """Answers a call."""
        name, arguments = asked.member(), asked.arguments()
        if name == "Get" and arguments[1] not in self.properties:
            bus.send(asked.createErrorReply("org.freedesktop.login1.NoSessionForPID", "no session"))
            name = "nothing"
        elif name == "Get":
            name = str(arguments[1])
            bus.send(asked.createReply(QDBusVariant(self.properties[name])))
        elif name == "GetSession" and arguments == ["2"]:
            bus.send(asked.createReply(QDBusObjectPath(OURS)))
        elif name == "Inhibit" and arguments[0] == "sleep" and arguments[3] == "delay":
            self.delay, given = os.pipe()
            bus.send(asked.createReply(QDBusUnixFileDescriptor(given)))
            os.close(given)
        else:
            return False
        print(json.dumps({"asked": name}), flush=True)
        return True


def main() -> int:
    """Runs until standard input ends."""
    application = QCoreApplication(sys.argv)
    system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
    logind = Logind()
    assert system.registerVirtualObject(TOP, logind, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert system.registerService("org.freedesktop.login1")

    def emit(bus: QDBusConnection, path: str, interface: str, name: str, *arguments: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        bus.send(signal)

    def changed() -> None:
        emit(system, OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged", SESSION, {"x": True}, [])

    def hint(name: str, value: bool) -> None:
        logind.properties[name] = value
        changed()

    def released() -> None:
        assert not os.read(logind.delay, 1)
        print(json.dumps({"released": True}), flush=True)

    def sleep() -> None:
        ends = QSocketNotifier(logind.delay, QSocketNotifier.Type.Read, application)
        ends.activated.connect(lambda: (ends.setEnabled(False), released()))
        emit(system, TOP, MANAGER, "PrepareForSleep", True)

    acts = {
        "lock": lambda: emit(system, OURS, SESSION, "Lock"),
        "lock_other": lambda: emit(system, OTHER, SESSION, "Lock"),
        "hint": lambda: hint("LockedHint", True),
        "nothing_changed": changed,
        "switch": lambda: hint("Active", False),
        "sleep": sleep,
        "wake": lambda: emit(system, TOP, MANAGER, "PrepareForSleep", False),
        "saver": lambda: emit(session, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
        "saver_off": lambda: emit(session, "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False),
    }

    def asked() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            application.quit()
            return
        acts[line]()
        QTimer.singleShot(0, lambda: print(json.dumps({"sent": line}), flush=True))

    heard = QSocketNotifier(0, QSocketNotifier.Type.Read, application)
    heard.activated.connect(asked)
    print(json.dumps({"ready": True}), flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

"""What Windows says about the session and the screen, as messages to a window; not tried on Windows yet."""

from __future__ import annotations

import sys
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

# Numbers from WinUser.h and WtsApi32.h (learn.microsoft.com: WM_WTSSESSION_CHANGE, WM_POWERBROADCAST).
WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
PBT_APMSUSPEND, PBT_POWERSETTINGCHANGE = 0x4, 0x8013
#: Power settings whose value 0 means that nobody looks: GUID_SESSION_DISPLAY_STATUS, GUID_LIDSWITCH_STATE_CHANGE.
DISPLAY_STATUS = UUID("2b84c20e-ad23-4ddf-93db-05ffbd7efca5")
LID_SWITCH = UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")

_LEAVING = {WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK}
_SETTING_HEAD = 20  # POWERBROADCAST_SETTING: GUID, DWORD DataLength, then the data


def says_left(message: int, wparam: int, setting: bytes = b"") -> bool:
    """Whether a window message means that the desk is to be locked.

    `setting` is the POWERBROADCAST_SETTING that came with PBT_POWERSETTINGCHANGE: the first 24 bytes of it.
    """
    if message == WM_WTSSESSION_CHANGE:
        return wparam in _LEAVING
    if message != WM_POWERBROADCAST:
        return False
    if wparam == PBT_APMSUSPEND:
        return True
    if wparam != PBT_POWERSETTINGCHANGE or len(setting) < _SETTING_HEAD + 4:
        return False
    which = UUID(bytes_le=setting[:16])
    value = int.from_bytes(setting[_SETTING_HEAD : _SETTING_HEAD + 4], "little")
    return which in (DISPLAY_STATUS, LID_SWITCH) and value == 0


class WindowsSession(QObject):
    """Registers a hidden window for the messages, and calls `left` for those that mean it."""

    def __init__(self, parent: QObject, left: Callable[[], None]) -> None:
        super().__init__(parent)
        self._window = QWidget()
        self._window.setObjectName("session_window")
        self._filter = _Filter(left)
        _register(int(self._window.winId()))
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._filter)


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left

    def nativeEventFilter(  # noqa: N802 - the name Qt calls
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Looks at a message on its way, and lets it go on."""
        number, wparam, setting = _read(int(message))
        if says_left(number, wparam, setting):
            self._left()
        return False, 0


def _read(address: int) -> tuple[int, int, bytes]:
    """(message, wParam, the power setting that lParam points to) of the MSG at this address."""
    import ctypes
    from ctypes import wintypes

    message = wintypes.MSG.from_address(address)
    setting = b""
    if message.message == WM_POWERBROADCAST and message.wParam == PBT_POWERSETTINGCHANGE and message.lParam:
        setting = ctypes.string_at(message.lParam, _SETTING_HEAD + 4)
    return int(message.message), int(message.wParam), setting


def hide_preview(window: int) -> None:
    """The task bar and Alt+Tab show the program's icon in place of a small picture of a client's card.

    DWMWA_FORCE_ICONIC_REPRESENTATION and DWMWA_DISALLOW_PEEK (learn.microsoft.com, DWMWINDOWATTRIBUTE). Pictures that
    other programs take of the screen are another matter: keeping those off (SetWindowDisplayAffinity) would leave a
    magnifier and whoever helps from afar with an empty window, so that is not done.
    """
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    yes = ctypes.c_int(1)
    for attribute in (7, 11):
        ctypes.windll.dwmapi.DwmSetWindowAttribute(
            wintypes.HWND(window), wintypes.DWORD(attribute), ctypes.byref(yes), ctypes.sizeof(yes)
        )


def _register(window: int) -> None:
    """Asks for the messages; one that is refused leaves the others, and the idle time."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    this_session, to_window = 0, 0  # NOTIFY_FOR_THIS_SESSION, DEVICE_NOTIFY_WINDOW_HANDLE
    handle = wintypes.HWND(window)
    ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, this_session)
    register = ctypes.windll.user32.RegisterPowerSettingNotification
    register.argtypes = (wintypes.HANDLE, ctypes.c_char_p, wintypes.DWORD)
    register.restype = wintypes.HANDLE
    for setting in (DISPLAY_STATUS, LID_SWITCH):
        register(handle, setting.bytes_le, to_window)

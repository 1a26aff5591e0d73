"""A window that is never shown and is told what Windows tells windows. Not run in our tests."""

from __future__ import annotations

import sys
from typing import Protocol


class Flagged(Protocol):
    """Called with what became so, or is no longer."""

    def __call__(self, *, is_so: bool) -> None:
        """Be told."""


class Happened(Protocol):
    """Called when something happened."""

    def __call__(self) -> None:
        """Be told."""


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _END_SESSION = 0x0016
    _QUERY_END_SESSION = 0x0011
    _POWER = 0x0218
    _SESSION_CHANGE = 0x02B1
    _SUSPEND, _RESUMED, _RESUMED_BY_USER = 0x04, 0x12, 0x07
    _GONE = {0x2, 0x4, 0x7}  # the console or the remote screen was taken away; locked
    _BACK = {0x1, 0x3, 0x8}
    _THIS_SESSION = 0
    _CLASS = "TicketStopwatchPresence"
    _RESULT = ctypes.c_ssize_t
    _PROCEDURE = ctypes.WINFUNCTYPE(
        _RESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
    )

    class _WindowClass(ctypes.Structure):
        _fields_ = (
            ("style", wintypes.UINT), ("procedure", _PROCEDURE),
            ("class_extra", ctypes.c_int), ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE), ("icon", wintypes.HANDLE),
            ("cursor", wintypes.HANDLE), ("background", wintypes.HANDLE),
            ("menu", wintypes.LPCWSTR), ("name", wintypes.LPCWSTR),
        )  # fmt: skip

    class MessageWindow:
        """Opened when made; a window for messages alone would not be told of sleep."""

        def __init__(self) -> None:
            self.session_locked: Flagged | None = None
            self.sleeping: Flagged | None = None
            self.ending: Happened | None = None
            self.trouble = ""
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
            self._procedure = _PROCEDURE(self._on_message)  # Windows keeps no reference to it
            self._window = self._made()
            self._is_told_of_sessions = False
            if not self._window:
                self.trouble = f"Windows made no window for it ({ctypes.get_last_error()})"
            elif not self._sessions.WTSRegisterSessionNotification(self._window, _THIS_SESSION):
                self.trouble = f"Windows does not tell of the session ({ctypes.get_last_error()})"
            else:
                self._is_told_of_sessions = True

        def close(self) -> None:
            """Take it down; a second time does nothing."""
            window, self._window = self._window, None
            if window:
                if self._is_told_of_sessions:
                    self._sessions.WTSUnRegisterSessionNotification(window)
                self._user.DestroyWindow(window)
                self._user.UnregisterClassW(_CLASS, _module())

        # -------------------------------------------------------------- private
        def _made(self) -> int | None:
            _declare(self._user, self._sessions)
            kind = _WindowClass(procedure=self._procedure, instance=_module(), name=_CLASS)
            if not self._user.RegisterClassW(ctypes.byref(kind)):
                return None
            made = self._user.CreateWindowExW(
                0, _CLASS, _CLASS, 0, 0, 0, 0, 0, None, None, _module(), None
            )
            return int(made) if made else None

        def _on_message(self, window: int, message: int, first: int, second: int) -> int:
            if message == _SESSION_CHANGE:
                self._on_session(first)
            elif message == _POWER:
                self._on_power(first)
                return 1
            elif message == _QUERY_END_SESSION:
                return 1  # whoever wants to stay asks by itself: Qt does
            elif message == _END_SESSION and first and self.ending is not None:
                self.ending()
            return int(self._user.DefWindowProcW(window, message, first, second))

        def _on_session(self, reason: int) -> None:
            if self.session_locked is not None and reason in _GONE | _BACK:
                self.session_locked(is_so=reason in _GONE)

        def _on_power(self, reason: int) -> None:
            if self.sleeping is not None and reason in {_SUSPEND, _RESUMED, _RESUMED_BY_USER}:
                self.sleeping(is_so=reason == _SUSPEND)

    def _module() -> int:
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetModuleHandleW.restype = wintypes.HMODULE
        kernel.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)
        return int(kernel.GetModuleHandleW(None))

    def _declare(user: ctypes.WinDLL, sessions: ctypes.WinDLL) -> None:
        """Say what the calls take and return: a handle is wider than ctypes believes."""
        window, number, place = wintypes.HWND, ctypes.c_int, wintypes.LPVOID
        texts = (wintypes.LPCWSTR, wintypes.LPCWSTR)
        for called, result, given in (
            (user.RegisterClassW, wintypes.ATOM, (ctypes.POINTER(_WindowClass),)),
            (user.UnregisterClassW, wintypes.BOOL, (wintypes.LPCWSTR, wintypes.HINSTANCE)),
            (user.DestroyWindow, wintypes.BOOL, (window,)),
            (
                user.CreateWindowExW, window,
                (wintypes.DWORD, *texts, wintypes.DWORD, number, number, number, number,
                 window, wintypes.HMENU, wintypes.HINSTANCE, place),
            ),
            (
                user.DefWindowProcW, _RESULT,
                (window, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM),
            ),
            (sessions.WTSRegisterSessionNotification, wintypes.BOOL, (window, wintypes.DWORD)),
            (sessions.WTSUnRegisterSessionNotification, wintypes.BOOL, (window,)),
        ):  # fmt: skip
            called.restype, called.argtypes = result, given

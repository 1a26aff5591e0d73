"""Keys on Windows, through a window that is never shown. Written, not run."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import Final

from stopwatch.system.keyboard.combination import Held, combination
from stopwatch.system.keyboard.words import cannot_be, is_taken

_HELD: Final = {Held.ALT: 1, Held.CTRL: 2, Held.SHIFT: 4, Held.META: 8}
_NO_REPEAT = 0x4000
_HOTKEY = 0x0312  # WM_HOTKEY
_MESSAGE_ONLY = -3  # HWND_MESSAGE
_WINDOW_PROCEDURE = -4  # GWLP_WNDPROC
_FIRST_F = 0x70
_CODES: Final = {
    "Backspace": 0x08, "Tab": 0x09, "Return": 0x0D, "Enter": 0x0D, "Pause": 0x13, "Esc": 0x1B,
    "Space": 0x20, "PgUp": 0x21, "PgDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25,
    "Up": 0x26, "Right": 0x27, "Down": 0x28, "Print": 0x2C, "Ins": 0x2D, "Del": 0x2E, "Menu": 0x5D,
    **{f"F{number}": _FIRST_F + number - 1 for number in range(1, 25)},
}  # fmt: skip

if sys.platform == "win32":  # pragma: no cover - not tried here
    from ctypes import wintypes

    _Procedure = ctypes.WINFUNCTYPE(
        ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
    )

    class WindowsKeys:
        """Implements `GlobalKeys`. Qt's loop hands the messages to the window."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._user.CreateWindowExW.restype = wintypes.HWND
            self._user.SetWindowLongPtrW.restype = ctypes.c_void_p
            self._user.SetWindowLongPtrW.argtypes = [wintypes.HWND, ctypes.c_int, ctypes.c_void_p]
            self._user.DefWindowProcW.restype = ctypes.c_ssize_t
            self._user.DefWindowProcW.argtypes = [
                wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM,
            ]  # fmt: skip
            self._names: list[str] = []
            self._pressed: Callable[[str], None] | None = None
            self._told: Callable[[str, str], None] | None = None
            self._procedure = _Procedure(self._on_message)
            self._window = self._user.CreateWindowExW(
                0, "STATIC", None, 0, 0, 0, 0, 0, wintypes.HWND(_MESSAGE_ONLY), None, None, None
            )
            pointer = ctypes.cast(self._procedure, ctypes.c_void_p)
            self._user.SetWindowLongPtrW(self._window, _WINDOW_PROCEDURE, pointer)

        def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
            """Begin."""
            self._pressed, self._told = pressed, told

        def take(self, wanted: Mapping[str, str]) -> None:
            """Take keys by name and let go of all others."""
            for number in range(len(self._names)):
                self._user.UnregisterHotKey(self._window, number)
            self._names = list(wanted)
            for number, (name, keys) in enumerate(wanted.items()):
                trouble = self._take_one(number, keys) if keys else ""
                if self._told is not None:
                    self._told(name, trouble)

        def _take_one(self, number: int, keys: str) -> str:
            try:
                one = combination(keys)
            except ValueError:
                return cannot_be(keys)
            held = sum(_HELD[held] for held in one.held) | _NO_REPEAT
            code = _CODES.get(one.key) or self._user.VkKeyScanW(ord(one.key.lower())) & 0xFF
            done = self._user.RegisterHotKey(self._window, number, held, code)
            return "" if done else is_taken(str(one))

        def _on_message(self, window: int, message: int, first: int, second: int) -> int:
            if message == _HOTKEY and first < len(self._names) and self._pressed is not None:
                self._pressed(self._names[first])
                return 0
            return int(self._user.DefWindowProcW(window, message, first, second))

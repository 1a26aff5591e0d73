"""A keyboard on a display: presses keys as hands do, and takes keys as other programs do."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = {"ctrl": "Control_L", "alt": "Alt_L", "shift": "Shift_L", "numlock": "Num_Lock",
          "capslock": "Caps_Lock"}  # fmt: skip


class Keyboard:
    """Presses keys through the test extension of the X server."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._link = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def press(self, *keys: str) -> None:
        """Press keys together and let go of them."""
        with self.held(*keys):
            pass

    @contextmanager
    def held(self, *keys: str) -> Iterator[None]:
        """Hold keys down for as long as the block lasts."""
        codes = [self.code(key) for key in keys]
        for code in codes:
            self._fake(code, is_down=True)
        try:
            yield
        finally:
            for code in reversed(codes):
                self._fake(code, is_down=False)

    def code(self, key: str) -> int:
        """Return the code of a key."""
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(_NAMES.get(key, key).encode()))
        code = int(self._x.XKeysymToKeycode(self._link, symbol))
        assert code, f"this keyboard has no {key}"
        return code

    def put(self, key: str, code: int) -> None:
        """Put a letter on another key of everybody's keyboard."""
        symbol = self._x.XStringToKeysym(key.encode())
        row = (ctypes.c_ulong * 1)(symbol)
        self._x.XChangeKeyboardMapping(self._link, code, 1, row, 1)
        self._x.XSync(self._link, 0)

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._link)

    def _fake(self, code: int, *, is_down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._link, code, int(is_down), ctypes.c_ulong(0))
        self._x.XSync(self._link, 0)

"""Keys on macOS, through Carbon, which still has the only call for it. Written, not run."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from ctypes import POINTER, byref, c_int32, c_uint32, c_void_p
from typing import Final

from stopwatch.system.keyboard.combination import Held, combination
from stopwatch.system.keyboard.words import cannot_be, is_taken, not_on_keyboard

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_HELD: Final = {Held.CTRL: 0x1000, Held.ALT: 0x0800, Held.SHIFT: 0x0200, Held.META: 0x0100}
_LETTERS = "ASDFHGZXCV§BQWERYT123465=97-80]OU[IP\nLJ'K;\\,/NM."
_CODES: Final = {
    **{letter: code for code, letter in enumerate(_LETTERS) if letter not in "§\n"},
    "Return": 36, "Tab": 48, "Space": 49, "Backspace": 51, "Esc": 53, "Enter": 76,
    "F1": 122, "F2": 120, "F3": 99, "F4": 118, "F5": 96, "F6": 97, "F7": 98, "F8": 100, "F9": 101,
    "F10": 109, "F11": 103, "F12": 111, "Home": 115, "PgUp": 116, "Del": 117, "End": 119,
    "PgDown": 121, "Left": 123, "Right": 124, "Down": 125, "Up": 126,
}  # fmt: skip


def _code(letters: str) -> int:
    return int.from_bytes(letters.encode(), "big")


class _Kind(ctypes.Structure):
    _fields_ = (("group", c_uint32), ("kind", c_uint32))


class _Number(ctypes.Structure):
    _fields_ = (("owner", c_uint32), ("number", c_uint32))

    number: int


_Handler = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


class MacKeys:  # pragma: no cover - not tried here
    """Implements `GlobalKeys`."""

    def __init__(self) -> None:
        self._carbon = ctypes.CDLL(_CARBON)
        self._carbon.GetApplicationEventTarget.restype = c_void_p
        self._carbon.UnregisterEventHotKey.argtypes = [c_void_p]
        self._carbon.RegisterEventHotKey.argtypes = [
            c_uint32, c_uint32, _Number, c_void_p, c_uint32, POINTER(c_void_p),
        ]  # fmt: skip
        self._target = c_void_p(self._carbon.GetApplicationEventTarget())
        self._names: list[str] = []
        self._taken: list[c_void_p] = []
        self._pressed: Callable[[str], None] | None = None
        self._told: Callable[[str, str], None] | None = None
        self._handler = _Handler(self._on_event)
        kind = _Kind(_code("keyb"), 5)  # kEventHotKeyPressed
        self._carbon.InstallEventHandler(self._target, self._handler, 1, byref(kind), None, None)

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        """Begin."""
        self._pressed, self._told = pressed, told

    def take(self, wanted: Mapping[str, str]) -> None:
        """Take keys by name and let go of all others."""
        for taken in self._taken:
            self._carbon.UnregisterEventHotKey(taken)
        self._taken, self._names = [], list(wanted)
        for number, (name, keys) in enumerate(wanted.items()):
            trouble = self._take_one(number, keys) if keys else ""
            if self._told is not None:
                self._told(name, trouble)

    def _take_one(self, number: int, keys: str) -> str:
        try:
            one = combination(keys)
        except ValueError:
            return cannot_be(keys)
        code = _CODES.get(one.key)
        if code is None:
            return not_on_keyboard(str(one))
        held, taken = sum(_HELD[held] for held in one.held), c_void_p()
        owner = _Number(_code("TkSw"), number)
        call = self._carbon.RegisterEventHotKey
        if call(code, held, owner, self._target, 0, byref(taken)):
            return is_taken(str(one))
        self._taken.append(taken)
        return ""

    def _on_event(self, _call: int, event: int, _data: int) -> int:
        found = _Number()
        self._carbon.GetEventParameter(
            c_void_p(event), c_uint32(_code("----")), c_uint32(_code("hkid")), None,
            ctypes.sizeof(found), None, byref(found),
        )  # fmt: skip
        if found.number < len(self._names) and self._pressed is not None:
            self._pressed(self._names[found.number])
        return 0

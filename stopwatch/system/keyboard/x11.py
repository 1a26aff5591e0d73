"""Keys on X11: the server hands over what was grabbed, whichever window has the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Final

from stopwatch.system.keyboard.combination import Combination, Held, combination
from stopwatch.system.keyboard.words import cannot_be, is_taken, not_on_keyboard
from stopwatch.system.keyboard.xcb import MAPPING_CHANGED, PRESSED, RELEASED, KeyEvent, XServer

_SHIFT, _LOCK, _CONTROL, _MOD1, _MOD4 = 1, 2, 4, 8, 64
_HELD_BITS = 0xFF  # above them the event tells mouse buttons and the layout in use
_ALT_KEYS, _SUPER_KEYS = (0xFFE9, 0xFFEA), (0xFFEB, 0xFFEC)
_LOCK_KEYS = (0xFF7F, 0xFF14)  # num lock and scroll lock: on or off, the keys count
_FIRST_F = 0xFFBE
_SYMBOLS: Final = {
    "Space": 0x20, "Tab": 0xFF09, "Return": 0xFF0D, "Enter": 0xFF8D, "Esc": 0xFF1B,
    "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
    "PgUp": 0xFF55, "PgDown": 0xFF56, "End": 0xFF57, "Ins": 0xFF63, "Del": 0xFFFF,
    "Backspace": 0xFF08, "Pause": 0xFF13, "Print": 0xFF61, "Menu": 0xFF67,
    **{f"F{number}": _FIRST_F + number - 1 for number in range(1, 25)},
}  # fmt: skip
_LATIN_1 = 0x100
_UNICODE = 0x01000000
_MOST_AT_ONCE = 200


class X11Keys:
    """Implements `GlobalKeys` and `Listening`."""

    def __init__(self, server: XServer) -> None:
        self._server = server
        self._wanted: dict[str, str] = {}
        self._grabbed: dict[str, list[tuple[int, int]]] = {}
        self._names: dict[tuple[int, int], str] = {}
        self._ignored = _LOCK
        self._released: tuple[int, int] = (0, 0)
        self._pressed: Callable[[str], None] | None = None
        self._told: Callable[[str, str], None] | None = None

    def open(self, pressed: Callable[[str], None], told: Callable[[str, str], None]) -> None:
        """Begin."""
        self._pressed, self._told = pressed, told

    def take(self, wanted: Mapping[str, str]) -> None:
        """Take keys by name and let go of all others; what is not to be had is told."""
        self._wanted = dict(wanted)
        self._let_go()
        bits = self._server.held()
        self._ignored = _LOCK | self._bit(bits, _LOCK_KEYS, 0)
        for name, keys in self._wanted.items():
            trouble = self._take_one(name, keys, bits) if keys else ""
            if self._told is not None:
                self._told(name, trouble)

    def fileno(self) -> int:
        """Return what to watch for reading."""
        return self._server.fileno()

    def heard(self) -> bool:
        """Hand over the keys that were pressed; return whether there was anything."""
        count, is_renewed = 0, False
        while count < _MOST_AT_ONCE and (event := self._server.event()) is not None:
            count += 1
            is_renewed = is_renewed or event.kind & 0x7F == MAPPING_CHANGED
            self._hear(event)
        if is_renewed:  # another layout: the letters lie on other keys now
            self._server.renew_names()
            self.take(self._wanted)
            self.heard()  # what came while the server was asked is read already
        return count > 0

    def close(self) -> None:
        """Let go of everything."""
        self._server.close()

    # ------------------------------------------------------------------ private
    def _hear(self, event: KeyEvent) -> None:
        kind, code = event.kind & 0x7F, event.detail
        if kind == RELEASED:
            self._released = (code, event.time_ms)
        elif kind == PRESSED and self._released != (code, event.time_ms):
            name = self._names.get((code, event.state & _HELD_BITS & ~self._ignored))
            if name is not None and self._pressed is not None:
                self._pressed(name)
        # A release and a press in the same moment is a key that is held down and repeats.

    def _take_one(self, name: str, keys: str, bits: list[set[int]]) -> str:
        """Take the keys of one name; return why they are not to be had, if so."""
        try:
            wanted = combination(keys)
        except ValueError:
            return cannot_be(keys)
        codes, held = self._server.codes(_symbol(wanted)), self._held(wanted, bits)
        if not codes:
            return not_on_keyboard(str(wanted))
        grabs = [(code, held | lock) for code in codes for lock in self._locks()]
        if not self._server.grab(grabs):
            self._server.release(grabs)
            return is_taken(str(wanted))
        self._grabbed[name] = grabs
        self._names.update({(code, held): name for code in codes})
        return ""

    def _let_go(self) -> None:
        for grabs in self._grabbed.values():
            self._server.release(grabs)
        self._grabbed.clear()
        self._names.clear()

    def _locks(self) -> list[int]:
        """Return every way in which lock keys can be on."""
        single = [1 << bit for bit in range(8) if self._ignored & 1 << bit]
        return [sum(some) for count in range(len(single) + 1)
                for some in combinations(single, count)]  # fmt: skip

    def _held(self, wanted: Combination, bits: list[set[int]]) -> int:
        masks = {
            Held.CTRL: _CONTROL, Held.SHIFT: _SHIFT,
            Held.ALT: self._bit(bits, _ALT_KEYS, _MOD1),
            Held.META: self._bit(bits, _SUPER_KEYS, _MOD4),
        }  # fmt: skip
        return sum(masks[one] for one in wanted.held)

    def _bit(self, bits: list[set[int]], symbols: tuple[int, ...], default: int) -> int:
        """Return the bits that keys with these symbols set; the keyboard may say which."""
        codes = {code for symbol in symbols for code in self._server.codes(symbol)}
        return sum(1 << bit for bit, keys in enumerate(bits) if codes & keys) or default


def _symbol(wanted: Combination) -> int:
    key = wanted.key
    if key in _SYMBOLS:
        return _SYMBOLS[key]
    code = ord(key.lower())
    return code if code < _LATIN_1 else _UNICODE | code

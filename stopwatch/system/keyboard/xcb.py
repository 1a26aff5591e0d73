"""The few calls of libxcb that keys need, as C has them. Both libraries come with Qt's own needs.

Not libX11: its errors end the process unless everybody in it agrees on one handler.
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any, Final

Pointer = c_void_p


class Cookie(ctypes.Structure):
    """Stands for the answer to a request."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class KeyEvent(ctypes.Structure):
    """A key went down or up; `detail` is its code, `time_ms` that of the server."""

    _fields_ = (
        ("kind", c_uint8), ("detail", c_uint8), ("sequence", c_uint16), ("time_ms", c_uint32),
        ("windows", c_uint32 * 3), ("places", c_uint16 * 4), ("state", c_uint16),
    )  # fmt: skip

    kind: int
    detail: int
    time_ms: int
    state: int


class _Mapping(ctypes.Structure):
    _fields_ = (("kind", c_uint8), ("each", c_uint8), ("rest", c_uint8 * 30))

    each: int


PRESSED: Final = 2
RELEASED: Final = 3
MAPPING_CHANGED: Final = 34
_ASYNC = 1  # neither pointer nor keyboard stands still meanwhile
_HELDS = 8  # what a keyboard can tell of keys held
_Signatures = Mapping[str, tuple[Any, list[Any]]]
_SIGNATURES: Final[_Signatures] = {
    "xcb_connect": (Pointer, [c_char_p, Pointer]),
    "xcb_connection_has_error": (c_int, [Pointer]),
    "xcb_disconnect": (None, [Pointer]),
    "xcb_flush": (c_int, [Pointer]),
    "xcb_get_file_descriptor": (c_int, [Pointer]),
    "xcb_get_setup": (Pointer, [Pointer]),
    "xcb_setup_roots_iterator": (_Screens, [Pointer]),
    "xcb_poll_for_event": (POINTER(KeyEvent), [Pointer]),
    "xcb_grab_key_checked": (
        Cookie, [Pointer, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8],
    ),
    "xcb_ungrab_key": (Cookie, [Pointer, c_uint8, c_uint32, c_uint16]),
    "xcb_request_check": (Pointer, [Pointer, Cookie]),
    "xcb_get_modifier_mapping": (Cookie, [Pointer]),
    "xcb_get_modifier_mapping_reply": (POINTER(_Mapping), [Pointer, Cookie, Pointer]),
    "xcb_get_modifier_mapping_keycodes": (POINTER(c_uint8), [POINTER(_Mapping)]),
}  # fmt: skip
_SYMBOL_SIGNATURES: Final[_Signatures] = {
    "xcb_key_symbols_alloc": (Pointer, [Pointer]),
    "xcb_key_symbols_free": (None, [Pointer]),
    "xcb_key_symbols_get_keycode": (POINTER(c_uint8), [Pointer, c_uint32]),
}


class XServer:
    """A connection to the X server of the desktop; OSError where there is none."""

    def __init__(self, display: str | None = None) -> None:
        self._xcb = _declared("libxcb.so.1", _SIGNATURES)
        self._symbols = _declared("libxcb-keysyms.so.1", _SYMBOL_SIGNATURES)
        self._free = _declared("libc.so.6", {"free": (None, [Pointer])}).free
        name = display.encode() if display is not None else None
        self._link = self._xcb.xcb_connect(name, None)
        if self.is_lost:
            self.close()
            raise OSError("no X server answers")
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._link))
        self._root: int = screens.data[0]
        self._names = self._symbols.xcb_key_symbols_alloc(self._link)

    @property
    def is_lost(self) -> bool:
        """Whether the server went away."""
        return self._link is None or bool(self._xcb.xcb_connection_has_error(self._link))

    def fileno(self) -> int:
        """Return what to watch for reading, -1 once the server went away."""
        return -1 if self.is_lost else int(self._xcb.xcb_get_file_descriptor(self._link))

    def close(self) -> None:
        """Leave the server, which then frees all keys."""
        if self._link is not None:
            self._xcb.xcb_disconnect(self._link)
            self._link = None

    def codes(self, symbol: int) -> list[int]:
        """Return the codes of the keys that bear a symbol in any of the keyboard's layouts."""
        found = self._symbols.xcb_key_symbols_get_keycode(self._names, symbol)
        if not found:
            return []
        codes: list[int] = []
        while found[len(codes)]:
            codes.append(found[len(codes)])
        self._free(found)
        return list(dict.fromkeys(codes))

    def held(self) -> list[set[int]]:
        """Return the codes of the keys behind each of the eight bits of what is held."""
        cookie = self._xcb.xcb_get_modifier_mapping(self._link)
        reply = self._xcb.xcb_get_modifier_mapping_reply(self._link, cookie, None)
        if not reply:
            return [set() for _bit in range(_HELDS)]
        codes, each = self._xcb.xcb_get_modifier_mapping_keycodes(reply), reply.contents.each
        found = [set(codes[bit * each : (bit + 1) * each]) - {0} for bit in range(_HELDS)]
        self._free(reply)
        return found

    def renew_names(self) -> None:
        """Read anew what is on the keys."""
        self._symbols.xcb_key_symbols_free(self._names)
        self._names = self._symbols.xcb_key_symbols_alloc(self._link)

    def grab(self, keys: list[tuple[int, int]]) -> bool:
        """Take keys, each a code with what is held; False if any of them is somebody else's."""
        asked = [
            self._xcb.xcb_grab_key_checked(self._link, 1, self._root, held, code, _ASYNC, _ASYNC)
            for code, held in keys
        ]
        errors = [self._xcb.xcb_request_check(self._link, one) for one in asked]
        for error in errors:
            self._free(error)
        return not any(errors)

    def release(self, keys: list[tuple[int, int]]) -> None:
        """Let go of keys."""
        for code, held in keys:
            self._xcb.xcb_ungrab_key(self._link, code, self._root, held)
        self._xcb.xcb_flush(self._link)

    def event(self) -> KeyEvent | None:
        """Return a copy of the next event that is there, if there is one."""
        found = self._xcb.xcb_poll_for_event(self._link)
        if not found:
            return None
        event = KeyEvent.from_buffer_copy(found.contents)
        self._free(found)
        return event


def _declared(name: str, signatures: _Signatures) -> ctypes.CDLL:
    library = ctypes.CDLL(name)
    for function, (result, arguments) in signatures.items():
        call = getattr(library, function)
        call.restype, call.argtypes = result, arguments
    return library

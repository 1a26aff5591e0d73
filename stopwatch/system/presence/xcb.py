"""The few calls of libxcb and libxcb-sync that an idle counter takes, through ctypes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator

from stopwatch.domain.values import dataclass

_MAJOR, _MINOR = 3, 1
_ALARM_NOTIFY = 1  # the second event of the extension
_SENT = 0x80
_CA_COUNTER, _CA_VALUE, _CA_TEST, _CA_DELTA, _CA_EVENTS = 1, 4, 8, 16, 32
_POSITIVE_TRANSITION, _NEGATIVE_TRANSITION = 0, 1
_HIGH = 32
_NAME_AT = 14  # by the protocol; the library's own accessor counts the padding of a C structure


class XcbMissing(Exception):
    """What is missing, in words."""


@dataclass(frozen=True, slots=True)
class AlarmEvent:
    """An alarm that rang, and what its counter showed then."""

    alarm: int
    value: int


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Int64(ctypes.Structure):
    _fields_ = (("high", ctypes.c_int32), ("low", ctypes.c_uint32))

    def plain(self) -> int:
        return int(self.high << _HIGH) + int(self.low)


class _Counters(ctypes.Structure):
    """An iterator over counters."""

    _fields_ = (("data", ctypes.c_void_p), ("rest", ctypes.c_int), ("index", ctypes.c_int))


class _ExtensionData(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8), ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16), ("length", ctypes.c_uint32),
        ("present", ctypes.c_uint8), ("major_opcode", ctypes.c_uint8),
        ("first_event", ctypes.c_uint8), ("first_error", ctypes.c_uint8),
    )  # fmt: skip


class _AlarmNotify(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8), ("kind", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16), ("alarm", ctypes.c_uint32),
        ("counter_value", _Int64), ("alarm_value", _Int64),
        ("timestamp", ctypes.c_uint32), ("state", ctypes.c_uint8), ("pad0", ctypes.c_uint8 * 3),
    )  # fmt: skip


class _CounterReply(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint8 * 8), ("value", _Int64))


class Xcb:
    """One connection to an X server. XcbMissing if it, or what it must offer, is not there."""

    def __init__(self, display: str) -> None:
        try:
            self._xcb = ctypes.CDLL("libxcb.so.1")
            self._sync = ctypes.CDLL("libxcb-sync.so.1")
            self._libc = ctypes.CDLL(None)
        except OSError as error:
            raise XcbMissing("the libraries libxcb and libxcb-sync are not there") from error
        if not display:
            raise XcbMissing("this is no X11 desktop")
        _declare(self._xcb, self._sync, self._libc)
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(display.encode(), None))
        if self.is_broken():
            self.close()
            raise XcbMissing("the X server does not answer")
        self._first_event = self._begun()

    def fileno(self) -> int:
        """Return the socket."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def is_broken(self) -> bool:
        """Return whether the server is gone, or never was there."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def close(self) -> None:
        """Disconnect, which also takes the alarms away."""
        self._xcb.xcb_disconnect(self._connection)

    def counter(self, name: bytes) -> int:
        """Return the number of a counter of the server."""
        cookie = self._sync.xcb_sync_list_system_counters(self._connection)
        reply = self._replied(self._sync.xcb_sync_list_system_counters_reply, cookie)
        try:
            for place in self._counters(reply):
                if self._name_at(place) == name:
                    return int(ctypes.c_uint32.from_address(place).value)
        finally:
            self._libc.free(reply)
        raise XcbMissing("the X server has no such counter")

    def value(self, counter: int) -> int:
        """Return what a counter shows."""
        cookie = self._sync.xcb_sync_query_counter(self._connection, counter)
        reply = self._replied(self._sync.xcb_sync_query_counter_reply, cookie)
        shown = _CounterReply.from_address(reply).value.plain()
        self._libc.free(reply)
        return int(shown)

    def alarm(self, counter: int, at: int, *, rising: bool) -> int:
        """Set an alarm that rings whenever a counter rises to a value, or falls to it."""
        alarm = int(self._xcb.xcb_generate_id(self._connection))
        test = _POSITIVE_TRANSITION if rising else _NEGATIVE_TRANSITION
        mask = _CA_COUNTER | _CA_VALUE | _CA_TEST | _CA_DELTA | _CA_EVENTS
        values = (counter, at >> _HIGH, at & 0xFFFF_FFFF, test, 0, 0, 1)
        wishes = (ctypes.c_uint32 * len(values))(*values)
        self._sync.xcb_sync_create_alarm(self._connection, alarm, mask, wishes)
        self._xcb.xcb_flush(self._connection)
        return alarm

    def alarms(self) -> Iterator[AlarmEvent]:
        """Yield every alarm that rang, without waiting for more."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            told = _AlarmNotify.from_address(event)
            kind, rung = told.response_type & ~_SENT, told.alarm
            value = told.counter_value.plain()
            self._libc.free(event)
            if kind == self._first_event + _ALARM_NOTIFY:
                yield AlarmEvent(rung, value)

    # ------------------------------------------------------------------ private
    def _begun(self) -> int:
        """Agree on the extension; return the number of its first event."""
        extension = ctypes.c_char.in_dll(self._sync, "xcb_sync_id")
        data = self._xcb.xcb_get_extension_data(self._connection, ctypes.byref(extension))
        found = _ExtensionData.from_address(data) if data else None
        if found is None or not found.present:
            self.close()
            raise XcbMissing("the X server does not know the SYNC extension")
        cookie = self._sync.xcb_sync_initialize(self._connection, _MAJOR, _MINOR)
        self._libc.free(self._replied(self._sync.xcb_sync_initialize_reply, cookie))
        return int(found.first_event)

    def _replied(self, reply: Callable[..., int], cookie: _Cookie) -> int:
        found = reply(self._connection, cookie, None)
        if not found:
            raise XcbMissing("the X server refused to tell")
        return int(found)

    def _counters(self, reply: int) -> Iterator[int]:
        place = self._sync.xcb_sync_list_system_counters_counters_iterator(reply)
        while place.rest > 0:
            yield place.data
            self._sync.xcb_sync_systemcounter_next(ctypes.byref(place))

    def _name_at(self, place: int) -> bytes:
        length = self._sync.xcb_sync_systemcounter_name_length(place)
        return ctypes.string_at(place + _NAME_AT, length)


def _declare(xcb: ctypes.CDLL, sync: ctypes.CDLL, libc: ctypes.CDLL) -> None:
    """Say what the calls take and return: a pointer is wider than ctypes believes."""
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    libc.free.argtypes, libc.free.restype = (pointer,), None
    for library, name, result, given in (
        (xcb, "xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        (xcb, "xcb_connection_has_error", ctypes.c_int, (pointer,)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (xcb, "xcb_flush", ctypes.c_int, (pointer,)),
        (xcb, "xcb_generate_id", number, (pointer,)),
        (xcb, "xcb_get_extension_data", pointer, (pointer, pointer)),
        (xcb, "xcb_get_file_descriptor", ctypes.c_int, (pointer,)),
        (xcb, "xcb_poll_for_event", pointer, (pointer,)),
        (sync, "xcb_sync_create_alarm", _Cookie, (pointer, number, number, pointer)),
        (sync, "xcb_sync_initialize", _Cookie, (pointer, ctypes.c_uint8, ctypes.c_uint8)),
        (sync, "xcb_sync_initialize_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_list_system_counters", _Cookie, (pointer,)),
        (sync, "xcb_sync_list_system_counters_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_list_system_counters_counters_iterator", _Counters, (pointer,)),
        (sync, "xcb_sync_query_counter", _Cookie, (pointer, number)),
        (sync, "xcb_sync_query_counter_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_systemcounter_name_length", ctypes.c_int, (pointer,)),
        (sync, "xcb_sync_systemcounter_next", None, (pointer,)),
    ):
        called = getattr(library, name)
        called.restype, called.argtypes = result, given

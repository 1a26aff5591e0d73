"""An alarm at a time of the wall clock, also after sleep and when the clock is set. Linux only.

Timers of Qt stand still while the computer sleeps: one set in the evening for the next morning
would come a night late.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from typing import Final

_REALTIME, _NONBLOCK = 0, os.O_NONBLOCK if hasattr(os, "O_NONBLOCK") else 0
_ABSOLUTE, _CANCEL_ON_SET = 1, 2
_SECOND_MS, _NS_PER_MS = 1_000, 1_000_000
_WORD: Final = 8  # bytes that tell how often it rang


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Moment), ("value", _Moment))


def find_alarm() -> WallAlarm | None:
    """Return an alarm, None where the system has none of this kind."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return WallAlarm()
    except (OSError, AttributeError):
        return None


class WallAlarm:
    """Implements `Alarm` and `Listening`: `heard` says that it rang or that the clock was set."""

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._number = int(self._libc.timerfd_create(_REALTIME, _NONBLOCK))
        if self._number < 0:
            raise OSError(ctypes.get_errno(), "timerfd_create")

    def set(self, at_ms: int | None) -> None:
        """Ring at an instant, or not at all."""
        whole, rest = divmod(at_ms or 0, _SECOND_MS)
        value = _Moment(whole, rest * _NS_PER_MS)
        setting = _Setting(_Moment(0, 0), value)
        flags = _ABSOLUTE | _CANCEL_ON_SET
        self._libc.timerfd_settime(self._number, flags, ctypes.byref(setting), None)

    def fileno(self) -> int:
        """Return what to watch for reading."""
        return self._number

    def heard(self) -> bool:
        """Take notice that it rang; a clock that was set makes it ring as well."""
        with suppress(OSError):  # nothing to read, or the clock was set
            os.read(self._number, _WORD)
        return True

    def close(self) -> None:
        """Take it down."""
        if self._number >= 0:
            os.close(self._number)
            self._number = -1

"""The calls of macOS that tell of lock, power and sound, through ctypes. Not run in our tests."""

from __future__ import annotations

import sys
from collections.abc import Callable

if sys.platform == "darwin":
    import ctypes

    _FRAMEWORKS = "/System/Library/Frameworks/"
    _FOUNDATION = f"{_FRAMEWORKS}CoreFoundation.framework/CoreFoundation"
    _POWER = f"{_FRAMEWORKS}IOKit.framework/IOKit"
    _AUDIO = f"{_FRAMEWORKS}CoreAudio.framework/CoreAudio"
    _UTF8 = 0x0800_0100
    _AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
    _CAN_SLEEP, _WILL_SLEEP, _HAS_WOKEN = 0xE000_0270, 0xE000_0280, 0xE000_0300
    _SYSTEM_SOUND = 1
    _POINTER = ctypes.c_void_p
    _HEARD = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)
    _POWERED = ctypes.CFUNCTYPE(None, _POINTER, ctypes.c_uint32, ctypes.c_uint32, _POINTER)

    def _four(code: str) -> int:
        return int.from_bytes(code.encode("ascii"), "big")

    def _foundation() -> ctypes.CDLL:
        library = ctypes.CDLL(_FOUNDATION)
        for name, result, given in (
            ("CFStringCreateWithCString", _POINTER, (_POINTER, ctypes.c_char_p, ctypes.c_uint32)),
            ("CFStringGetCString", ctypes.c_bool,
             (_POINTER, ctypes.c_char_p, ctypes.c_long, ctypes.c_uint32)),
            ("CFRelease", None, (_POINTER,)),
            ("CFNotificationCenterGetDistributedCenter", _POINTER, ()),
            ("CFNotificationCenterAddObserver", None,
             (_POINTER, _POINTER, _HEARD, _POINTER, _POINTER, ctypes.c_long)),
            ("CFNotificationCenterRemoveEveryObserver", None, (_POINTER, _POINTER)),
            ("CFRunLoopGetMain", _POINTER, ()),
            ("CFRunLoopAddSource", None, (_POINTER, _POINTER, _POINTER)),
            ("CFRunLoopRemoveSource", None, (_POINTER, _POINTER, _POINTER)),
        ):  # fmt: skip
            called = getattr(library, name)
            called.restype, called.argtypes = result, given
        return library

    class DistributedNews:
        """What programs tell all others by name."""

        def __init__(self, heard: Callable[[str], None]) -> None:
            self._heard = heard
            self._calls = _foundation()
            self._callback = _HEARD(self._on_news)  # the system keeps no reference to it
            self._me = ctypes.c_int(0)  # its address stands for us

        def hear(self, *names: str) -> None:
            """Hear news of these names."""
            centre = self._calls.CFNotificationCenterGetDistributedCenter()
            for name in names:
                text = self._calls.CFStringCreateWithCString(None, name.encode(), _UTF8)
                self._calls.CFNotificationCenterAddObserver(
                    centre, ctypes.addressof(self._me), self._callback, text, None, _AT_ONCE
                )
                self._calls.CFRelease(text)

        def close(self) -> None:
            """Hear nothing more."""
            centre = self._calls.CFNotificationCenterGetDistributedCenter()
            self._calls.CFNotificationCenterRemoveEveryObserver(centre, ctypes.addressof(self._me))

        def _on_news(self, _centre: int, _me: int, name: int, _of: int, _more: int) -> None:
            held = ctypes.create_string_buffer(256)
            if self._calls.CFStringGetCString(name, held, len(held), _UTF8):
                self._heard(held.value.decode())

    class PowerNews:
        """Sleep and waking; sleep waits until `will_sleep` has returned."""

        def __init__(self, will_sleep: Callable[[], None], woken: Callable[[], None]) -> None:
            self._will_sleep, self._woken = will_sleep, woken
            self._calls = _foundation()
            self._power = ctypes.CDLL(_POWER)
            self._callback = _POWERED(self._on_power)  # the system keeps no reference to it
            self._root = 0
            self._port = _POINTER()
            self._notifier = ctypes.c_uint32()
            self._declare()

        def open(self) -> str:
            """Be told from now on; return why not, or an empty text."""
            self._root = self._power.IORegisterForSystemPower(
                None, ctypes.byref(self._port), self._callback, ctypes.byref(self._notifier)
            )
            if not self._root:
                return "macOS does not tell it"
            self._calls.CFRunLoopAddSource(self._calls.CFRunLoopGetMain(), self._source(), _mode())
            return ""

        def close(self) -> None:
            """Be told nothing more."""
            if self._root:
                self._calls.CFRunLoopRemoveSource(
                    self._calls.CFRunLoopGetMain(), self._source(), _mode()
                )
                self._power.IODeregisterForSystemPower(ctypes.byref(self._notifier))
                self._power.IOServiceClose(self._root)
                self._power.IONotificationPortDestroy(self._port)
                self._root = 0

        def _source(self) -> int:
            return int(self._power.IONotificationPortGetRunLoopSource(self._port))

        def _on_power(self, _me: int, _service: int, kind: int, answer: int) -> None:
            if kind == _WILL_SLEEP:
                self._will_sleep()
            elif kind == _HAS_WOKEN:
                self._woken()
            if kind in {_WILL_SLEEP, _CAN_SLEEP}:
                self._power.IOAllowPowerChange(self._root, answer or 0)

        def _declare(self) -> None:
            number = ctypes.c_uint32
            for name, result, given in (
                ("IORegisterForSystemPower", number,
                 (_POINTER, ctypes.POINTER(_POINTER), _POWERED, ctypes.POINTER(number))),
                ("IODeregisterForSystemPower", ctypes.c_int, (ctypes.POINTER(number),)),
                ("IOAllowPowerChange", ctypes.c_int, (number, ctypes.c_long)),
                ("IOServiceClose", ctypes.c_int, (number,)),
                ("IONotificationPortGetRunLoopSource", _POINTER, (_POINTER,)),
                ("IONotificationPortDestroy", None, (_POINTER,)),
            ):  # fmt: skip
                called = getattr(self._power, name)
                called.restype, called.argtypes = result, given

    def _mode() -> _POINTER:
        return _POINTER.in_dll(ctypes.CDLL(_FOUNDATION), "kCFRunLoopCommonModes")

    class _Address(ctypes.Structure):
        _fields_ = (
            ("selector", ctypes.c_uint32), ("scope", ctypes.c_uint32),
            ("element", ctypes.c_uint32),
        )  # fmt: skip

    class CoreAudio:
        """What the sound system says of the chosen microphone."""

        def __init__(self) -> None:
            self._audio = ctypes.CDLL(_AUDIO)
            self._audio.AudioObjectGetPropertyData.restype = ctypes.c_int32
            self._audio.AudioObjectGetPropertyData.argtypes = (
                ctypes.c_uint32, ctypes.POINTER(_Address), ctypes.c_uint32, _POINTER,
                ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32),
            )  # fmt: skip

        def is_recording(self) -> bool | None:
            """Return whether any program records; None without a microphone."""
            microphone = self._number(_SYSTEM_SOUND, "dIn ", "glob")
            if not microphone:
                return None
            return bool(self._number(microphone, "gone", "glob"))  # is running somewhere

        def _number(self, of: int, what: str, scope: str) -> int:
            address = _Address(_four(what), _four(scope), 0)
            value, size = ctypes.c_uint32(), ctypes.c_uint32(ctypes.sizeof(ctypes.c_uint32))
            failed = self._audio.AudioObjectGetPropertyData(
                of, ctypes.byref(address), 0, None, ctypes.byref(size), ctypes.byref(value)
            )
            return 0 if failed else value.value

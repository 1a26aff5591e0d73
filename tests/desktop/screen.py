"""An X server without a screen, and a look at the windows on it through libX11."""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

_VIEWABLE = 2
_POINTER_ROOT = 1  # nobody in particular has the keyboard
_LEAVE_IT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_error: 0)
"""Answers errors of X. Its own answer is to end the process; windows may go while one looks."""


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server on a free display; the block gets its name."""
    reading, writing = os.pipe()
    # It stays when the last window goes: whoever came while it began anew would be sent away.
    screen = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writing), *screen]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(60)


class Windows:
    """What is shown on a display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XSetErrorHandler(_LEAVE_IT)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"there is no display {display}"
        self._display = ctypes.c_void_p(opened)

    def titles(self) -> list[str]:
        """Return the titles of all visible windows, those in frames of a window manager too."""
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        windows = self._children(root)
        framed = [one for window in windows for one in self._children(ctypes.c_ulong(window))]
        return [title for window in (*windows, *framed) if (title := self._title(window))]

    def focused(self) -> str:
        """Return the title of the window that has the keyboard, empty for one without."""
        window, reverted = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(reverted))
        return self._title(window.value) if window.value > _POINTER_ROOT else ""

    def are_managed(self) -> bool:
        """Return whether a window manager is at work: it owns the selection of that name."""
        self._x.XInternAtom.restype = self._x.XGetSelectionOwner.restype = ctypes.c_ulong
        name = ctypes.c_ulong(self._x.XInternAtom(self._display, b"WM_S0", 0))
        return bool(self._x.XGetSelectionOwner(self._display, name))

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)

    def _children(self, root: ctypes.c_ulong) -> list[int]:
        one, two = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display, root, ctypes.byref(one), ctypes.byref(two),
            ctypes.byref(children), ctypes.byref(count),
        )  # fmt: skip
        found = [children[place] for place in range(count.value)]
        if found:
            self._x.XFree(children)
        return found

    def _title(self, window: int) -> str:
        name = ctypes.c_char_p()
        attributes = _Attributes()
        shown = self._x.XGetWindowAttributes(
            self._display, ctypes.c_ulong(window), ctypes.byref(attributes)
        )
        if not shown or attributes.map_state != _VIEWABLE:
            return ""
        self._x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(name))
        return (name.value or b"").decode(errors="replace")


class _Attributes(ctypes.Structure):
    _fields_ = (
        ("geometry", ctypes.c_int * 5),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        ("kind", ctypes.c_int * 4),
        ("backing", ctypes.c_ulong * 2),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_char * 128),
    )

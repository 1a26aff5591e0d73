"""An X server without a screen, and a look at the windows on it through libX11."""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

_VIEWABLE = 2


@contextmanager
def x_server() -> Iterator[str]:
    """Run an X server on a free display; the block gets its name."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", str(writing), *screen]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class Windows:
    """What is shown on a display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def titles(self) -> list[str]:
        """Return the titles of all visible windows."""
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        return [title for window in self._children(root) if (title := self._title(window))]

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

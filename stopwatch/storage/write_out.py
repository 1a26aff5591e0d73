"""Tells the system to begin writing a file to the disk, without waiting for it.

Whoever waits for the disk afterwards has hardly anything left to wait for. It promises nothing:
what must be on disk is still waited for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

_BEGIN = 2  # SYNC_FILE_RANGE_WRITE


def begin_writing(path: Path) -> None:
    """Begin to write what is not on disk of a file; where there is no such call, do nothing."""
    begin = _call()
    if begin is None:
        return
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            begin(handle, 0, 0, _BEGIN)
        finally:
            os.close(handle)


@cache
def _call() -> Callable[[int, int, int, int], object] | None:
    """Return Linux's `sync_file_range`, made ready when it is first wanted."""
    if sys.platform != "linux":
        return None
    import ctypes  # a program that never pulls does without it

    found = getattr(ctypes.CDLL(None), "sync_file_range", None)
    if found is None:
        return None
    found.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
    call: Callable[[int, int, int, int], object] = found
    return call

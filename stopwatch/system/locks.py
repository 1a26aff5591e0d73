"""The delivery lock: an operating-system file lock, freed by the system when its holder dies."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class FileLock:
    """Implements `DeliveryLock`; excludes other processes and other threads of this one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.Lock()

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Try to take it; the block gets whether it was got."""
        if not self._threads.acquire(blocking=False):
            yield False
            return
        try:
            with _opened(self._path) as handle:
                is_ours = _try_lock(handle)
                yield is_ours
                if is_ours:
                    _unlock(handle)
        finally:
            self._threads.release()


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield handle
    finally:
        os.close(handle)


if sys.platform == "win32":  # pragma: no cover - not tried here
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)

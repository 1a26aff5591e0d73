"""The delivery lock: an operating-system file lock, freed by the system when its holder dies."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stopwatch.domain.errors import Unavailable


class FileLock:
    """Implements `DeliveryLock`; excludes other processes and other threads of this one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.Lock()

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Try to take it; the block gets whether it was got. Unavailable if there can be none."""
        if not self._threads.acquire(blocking=False):
            yield False
            return
        try:
            handle, is_ours = self._taken()
            try:
                yield is_ours
            finally:
                os.close(handle)  # which lets go of the lock
        finally:
            self._threads.release()

    def _taken(self) -> tuple[int, bool]:
        handle = -1
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            return handle, _try_lock(handle)
        except OSError as error:
            if handle >= 0:
                os.close(handle)
            raise Unavailable(
                "Your time is safe. Nothing was sent: the file that keeps two programs from "
                f"sending at once cannot be locked ({error.strerror}). Keep the data folder on a "
                "disk of this computer and leave some room on it."
            ) from error


if sys.platform == "win32":  # pragma: no cover - not tried here
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

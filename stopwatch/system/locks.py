"""The delivery lock: an operating-system file lock, freed by the system when its holder dies."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.system.flocks import try_alone


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
            return handle, try_alone(handle)
        except OSError as error:
            if handle >= 0:
                os.close(handle)
            raise Unavailable(
                "Your time is safe. Nothing was sent: the file that keeps two programs from "
                f"sending at once cannot be locked ({error.strerror}). Keep the data folder on a "
                "disk of this computer and leave some room on it."
            ) from error

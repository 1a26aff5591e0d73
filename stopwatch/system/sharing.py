"""A file that many programs share, or one has alone; the system frees it when they die."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from stopwatch.domain.errors import Unavailable


class SharedFile:
    """Implements `Exclusion`; excludes other processes and other users in this one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Have a share while the block runs. Unavailable while somebody has it alone."""
        handle = -1
        with suppress(OSError):  # a full disk or a folder to read only: nobody can exchange files
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if handle >= 0 and not _try_share(handle):
                raise Unavailable(
                    "Your recorded time is safe. A backup is being put in place at this moment. "
                    "Try again when that is done."
                )
            yield
        finally:
            if handle >= 0:
                os.close(handle)

    @contextmanager
    def held(self) -> Iterator[bool]:
        """Try to have it alone; the block gets whether it was got."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Unavailable(
                f"Your recorded time is safe. Nothing was done: {self._path} cannot be used "
                f"({error.strerror}). Make room on its disk, then try again."
            ) from error
        try:
            yield _try_alone(handle)
        finally:
            os.close(handle)  # which lets go of the lock


if sys.platform == "win32":  # pragma: no cover - not tried here
    import msvcrt

    def _try_share(_handle: int) -> bool:
        return True  # the system itself lets nobody exchange a file that is open

    def _try_alone(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_share(handle: int) -> bool:
        return _got(handle, fcntl.LOCK_SH)

    def _try_alone(handle: int) -> bool:
        return _got(handle, fcntl.LOCK_EX)

    def _got(handle: int, way: int) -> bool:
        try:
            fcntl.flock(handle, way | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

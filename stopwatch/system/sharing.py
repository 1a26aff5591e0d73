"""A file that many programs share, or one has alone; the system frees it when they die."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from stopwatch.domain.errors import Unavailable
from stopwatch.system.flocks import try_alone, try_share


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
            if handle >= 0 and not try_share(handle):
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
                f"({error.strerror}). Check its disk and its rights, then try again."
            ) from error
        try:
            yield try_alone(handle)
        finally:
            os.close(handle)  # which lets go of the lock

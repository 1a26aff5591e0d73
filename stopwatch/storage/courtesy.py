"""A lock between the writers of one process: whoever does bulk work lets the user go first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class CourteousLock:
    """Urgent holders never queue behind more than the one polite holder that is at work."""

    def __init__(self) -> None:
        self._door = threading.Condition()
        self._holder: int | None = None
        self._urgent = 0

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Hold it as soon as the present holder lets go."""
        self._refuse_nesting()
        with self._door:
            self._urgent += 1
            try:
                self._door.wait_for(self._is_free)
            finally:
                self._urgent -= 1
            self._holder = threading.get_ident()
        yield from self._held()

    @contextmanager
    def polite(self) -> Iterator[None]:
        """Hold it when nobody urgent wants it."""
        self._refuse_nesting()
        with self._door:
            self._door.wait_for(lambda: self._is_free() and not self._urgent)
            self._holder = threading.get_ident()
        yield from self._held()

    def is_awaited(self) -> bool:
        """Whether somebody urgent waits for it."""
        return self._urgent > 0

    def _held(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._door:
                self._holder = None
                self._door.notify_all()

    def _is_free(self) -> bool:
        return self._holder is None

    def _refuse_nesting(self) -> None:
        if self._holder == threading.get_ident():
            raise RuntimeError("a transaction was begun inside another one of the same thread")

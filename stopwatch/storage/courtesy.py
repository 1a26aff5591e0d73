"""A lock between the writers of one process: whoever does bulk work lets the user go first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_ASIDE_AT_MOST_S = 0.05  # what is urgent takes a few milliseconds; nothing may hang on this


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
            except BaseException:
                self._urgent -= 1
                raise
            self._holder = threading.get_ident()
        try:
            yield
        finally:
            with self._door:
                self._urgent -= 1
                self._let_go()

    @contextmanager
    def polite(self) -> Iterator[None]:
        """Hold it when nobody urgent wants it, and then stand aside for who came meanwhile."""
        self._refuse_nesting()
        with self._door:
            self._door.wait_for(lambda: self._is_free() and not self._urgent)
            self._holder = threading.get_ident()
        try:
            yield
        finally:
            with self._door:
                self._let_go()
            self.stand_aside()

    def is_awaited(self) -> bool:
        """Whether somebody urgent waits for it, or holds it."""
        return self._urgent > 0

    def stand_aside(self) -> None:
        """Do nothing while somebody urgent is at work, for a moment at most.

        Threads at work in Python take turns of half a millisecond, and one that asks SQLite may
        lose its turn at every row: beside one that goes on, a click takes several times as long.
        """
        if self._urgent and self._holder != threading.get_ident():
            with self._door:
                self._door.wait_for(lambda: not self._urgent, _ASIDE_AT_MOST_S)

    def _let_go(self) -> None:
        self._holder = None
        self._door.notify_all()

    def _is_free(self) -> bool:
        return self._holder is None

    def _refuse_nesting(self) -> None:
        if self._holder == threading.get_ident():
            raise RuntimeError("a transaction was begun inside another one of the same thread")

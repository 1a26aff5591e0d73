"""Tells those who asked what happened, in order, on the thread where it happened."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from functools import partial

from stopwatch.domain.events import Event

Handler = Callable[[Event], None]
Settled = Callable[[], None]
_log = logging.getLogger(__name__)


class Bus:
    """Publish to all subscribers; what a handler publishes is heard after the current event."""

    def __init__(self) -> None:
        self._handlers: tuple[Handler, ...] = ()
        self._settled: tuple[Settled, ...] = ()

    def subscribe(self, handler: Handler) -> Callable[[], None]:
        """Call the handler for every event from now on; the result ends that."""
        self._handlers = (*self._handlers, handler)

        def unsubscribe() -> None:
            self._handlers = tuple(known for known in self._handlers if known != handler)

        return unsubscribe

    def subscribe_settled(self, handler: Settled) -> Callable[[], None]:
        """Call the handler after all events of a commit; the result ends that.

        For whoever reads everything anew: one deed tells of several things.
        """
        self._settled = (*self._settled, handler)

        def unsubscribe() -> None:
            self._settled = tuple(known for known in self._settled if known != handler)

        return unsubscribe

    def publish(self, *events: Event) -> None:
        """Tell all subscribers; the error of one does not keep the news from the next."""
        queue = deque(events)
        while queue:
            event = queue.popleft()
            for handler in self._handlers:
                self._tell(partial(handler, event), type(event).__name__)
        for settled in self._settled:
            self._tell(settled, "the end of a commit")

    def _tell(self, handler: Settled, what: str) -> None:
        try:
            handler()
        except Exception:  # noqa: BLE001 - it is on disk: a listener's bug must not undo it
            _log.exception("a listener failed on %s", what)

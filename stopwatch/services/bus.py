"""Tells those who asked what happened, in order, on the thread where it happened."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable

from stopwatch.domain.events import Event

Handler = Callable[[Event], None]
_log = logging.getLogger(__name__)


class Bus:
    """Publish to all subscribers; what a handler publishes is heard after the current event."""

    def __init__(self) -> None:
        self._handlers: tuple[Handler, ...] = ()

    def subscribe(self, handler: Handler) -> Callable[[], None]:
        """Call the handler for every event from now on; the result ends that."""
        self._handlers = (*self._handlers, handler)

        def unsubscribe() -> None:
            self._handlers = tuple(known for known in self._handlers if known != handler)

        return unsubscribe

    def publish(self, *events: Event) -> None:
        """Tell all subscribers; the error of one does not keep the news from the next."""
        queue = deque(events)
        while queue:
            event = queue.popleft()
            for handler in self._handlers:
                self._tell(handler, event)

    def _tell(self, handler: Handler, event: Event) -> None:
        try:
            handler(event)
        except Exception:  # noqa: BLE001 - it is on disk: a listener's bug must not undo it
            _log.exception("a listener failed on %s", type(event).__name__)

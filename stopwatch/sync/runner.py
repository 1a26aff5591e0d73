"""The sync thread: sleeps until something is due or somebody kicks, runs a cycle, sleeps again.

A plain daemon thread without Qt. That a process may die at any moment is what the outbox is
for, so ending is prompt, not perfect.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from stopwatch.domain.errors import StopwatchError
from stopwatch.services.ports.machine import Clock

if TYPE_CHECKING:
    from stopwatch.services.sync import Sync

_LONGEST_SLEEP_MS = 600_000
_PAUSE_MS = 60_000
_FAULT = "Your time is safe. The program has a fault and could not sync; it tries again by itself."
_log = logging.getLogger(__name__)


class Runner:
    """Owns the thread. `kick` from any thread; `close` waits a little and lets go.

    `tell` shows what ended a whole cycle, or why there is nothing that could sync: both could not
    say so themselves. Where `find_sync` finds nobody to sync for, the thread sleeps until a kick.
    """

    def __init__(
        self, find_sync: Callable[[], Sync | None], clock: Clock, tell: Callable[[str], None]
    ) -> None:
        self._find_sync = find_sync  # called on the thread: nobody waits for what it imports
        self._clock = clock
        self._tell = tell
        self._bell = threading.Condition()
        self._is_closing = False
        self._is_kicked = True  # begin with a look at what is due
        self._was_kicked = False
        self._flush = False
        self._fresh = False
        self._sync: Sync | None = None
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def kick(self, *, flush: bool = False) -> None:
        """Look again at what is due; with `flush`, also send what is held and pull everything."""
        with self._bell:
            self._is_kicked = True
            self._flush = self._flush or flush
            self._bell.notify()

    def freshen(self) -> None:
        """Fetch tickets unless it was done a moment ago: somebody is about to choose one."""
        with self._bell:
            self._fresh = True
        self.kick()

    def close(self, wait_seconds: float = 3.0) -> bool:
        """Tell the thread to end; return whether it did in time."""
        with self._bell:
            self._is_closing = True
            self._bell.notify()
        if self._thread.is_alive():
            self._thread.join(wait_seconds)
        return not self._thread.is_alive()

    # ------------------------------------------------------------------ the thread
    def _run(self) -> None:
        next_at: int | None = None
        while self._wait_until(next_at):
            next_at = self._safely(self._turn)
        if self._sync:
            self._sync.close()

    def _wait_until(self, next_at: int | None) -> bool:
        """Sleep until it is time or somebody kicks; return False when it is time to end."""
        with self._bell:
            while not (self._is_kicked or self._is_closing):
                left_ms = _LONGEST_SLEEP_MS if next_at is None else next_at - self._clock.now_ms()
                is_slept_out = not self._bell.wait(max(0, min(left_ms, _LONGEST_SLEEP_MS)) / 1000)
                if next_at is not None and is_slept_out:
                    break  # also where a clock that was set back says that it is not time yet
            self._was_kicked, self._is_kicked = self._is_kicked, False
            return not self._is_closing

    def _turn(self) -> int | None:
        """Run a cycle and return when the next one is wanted; what is not found is looked for."""
        sync = self._sync = self._sync or self._find_sync()
        with self._bell:
            flush, self._flush = self._flush, False
            fresh, self._fresh = self._fresh, False
        if sync is None:
            return None
        report = sync.cycle(
            lambda: self._is_closing, flush=flush, everything=flush, fresh_tickets=fresh,
            is_kicked=self._was_kicked,
        )  # fmt: skip
        return report.next_at

    def _safely(self, turn: Callable[[], int | None]) -> int | None:
        """Return when the next turn is wanted, also after one that failed: nothing ends this."""
        try:
            return turn()
        except StopwatchError as error:  # the store itself is away: disk full, locked
            _log.info("no sync this time: %s", error.message)
            self._say(error.message)
        except Exception:  # noqa: BLE001 - a bug; without the thread nothing would ever be sent
            _log.exception("a sync ended with a fault; what was under way is looked up")
            self._say(_FAULT)
        return self._clock.now_ms() + _PAUSE_MS

    def _say(self, sentence: str) -> None:
        try:
            self._tell(sentence)
        except Exception:  # noqa: BLE001 - a bug in a window; the thread has to go on sending
            _log.exception("nobody was told why a sync ended")

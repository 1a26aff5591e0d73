"""What every use case needs at hand: the store, the clock and chance."""

from __future__ import annotations

from stopwatch.domain.delivery import Moment
from stopwatch.domain.desk import Fresh
from stopwatch.domain.ids import JournalId, SegmentId, StopwatchId, new_id
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.machine import Chance, Clock
from stopwatch.services.ports.storage import Units

_ID_BITS = 80


@dataclass(frozen=True, slots=True)
class Tools:
    """Handed to every service by the composition root."""

    units: Units
    clock: Clock
    chance: Chance

    def now_ms(self) -> int:
        """Return the wall clock."""
        return self.clock.now_ms()

    def moment(self) -> Moment:
        """Return now by both clocks, with the dice for a backoff."""
        reading = self.clock.reading()
        return Moment(reading.wall_ms, reading.boot, self.chance.dice())

    def new_id(self) -> str:
        """Return a new id that sorts by time."""
        return new_id(self.clock.now_ms(), self.chance.bits(_ID_BITS))

    def journal_id(self) -> JournalId:
        """Return a new id for a deed."""
        return JournalId(self.new_id())

    def fresh(self) -> Fresh:
        """Return what a new stopwatch or segment is made with."""
        read, zone = self.clock.reading(), self.clock.zone()
        ids = StopwatchId(self.new_id()), SegmentId(self.new_id())
        return Fresh(*ids, zone, read.wall_ms, read.boot)

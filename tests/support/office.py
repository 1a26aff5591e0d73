"""What tests of absences share: somebody who works on tickets and goes away."""

from __future__ import annotations

from dataclasses import dataclass

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.absence_verdict import Moment, Verdict
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.absences import Absences
from stopwatch.services.booking import Booking
from stopwatch.services.presence import Presence
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.machine import FakeClock

KEEP, CUT = Verdict(AbsenceChoice.KEEP), Verdict(AbsenceChoice.CUT)
TRIM = Verdict(AbsenceChoice.TRIM)


@dataclass
class Office:
    """Somebody who works on tickets and goes away."""

    tools: Tools
    targets: tuple[TargetId, TargetId]

    def __post_init__(self) -> None:
        assert isinstance(self.tools.clock, FakeClock)
        self.clock, booking = self.tools.clock, Booking(self.tools)
        self.timing, self.absences = Timing(self.tools, booking), Absences(self.tools, booking)
        self.presence = Presence(self.tools)

    def work(self, which: int = 0, minutes: int = 30, *, alongside: bool = False) -> Stopwatch:
        watch = self.timing.start(Start(self.targets[which], alongside=alongside))
        self.clock.pass_ms(minutes * MINUTE_MS)
        return watch

    def see(self, sign: Sign, then: int = 0) -> None:
        self.presence.observe(Observation(sign, self.clock.now_ms()))
        self.clock.pass_ms(then * MINUTE_MS)

    def locked(self, minutes: int) -> None:
        self.see(Sign.LOCKED, minutes)
        self.see(Sign.UNLOCKED, 10)

    def pending(self) -> tuple[Moment, ...]:
        return self.absences.inbox().pending

    def minutes(self, watch: Stopwatch) -> int:
        now = self.timing.get(watch.id)
        assert now is not None
        return now.elapsed_ms(self.clock.now_ms()) // MINUTE_MS

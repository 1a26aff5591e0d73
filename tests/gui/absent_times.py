"""Days on which somebody was away while stopwatches ran, told by what the machine saw."""

from __future__ import annotations

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from tests.support.machine import FakeClock

_BACK = {
    Sign.IDLE: Sign.ACTIVE, Sign.LOCKED: Sign.UNLOCKED, Sign.ASLEEP: Sign.AWAKE,
    Sign.CALL_BEGAN: Sign.CALL_ENDED,
}  # fmt: skip


class AbsentTimes:
    """Works on tickets, and goes away in between."""

    def __init__(self, services: Services, clock: FakeClock) -> None:
        self.services, self.clock = services, clock

    def work(
        self, target: TargetId | None, minutes: int = 30, *, alongside: bool = False
    ) -> Stopwatch:
        watch = self.services.timing.start(Start(target, alongside=alongside))
        self.clock.pass_ms(minutes * MINUTE_MS)
        return watch

    def away(self, sign: Sign, minutes: int, then: int = 10) -> None:
        self.see(sign)
        self.clock.pass_ms(minutes * MINUTE_MS)
        self.see(_BACK[sign])
        self.clock.pass_ms(then * MINUTE_MS)

    def see(self, sign: Sign) -> None:
        self.services.presence.observe(Observation(sign, self.clock.now_ms()))

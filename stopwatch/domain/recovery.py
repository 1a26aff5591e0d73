"""What to do about a stopwatch that ran while nobody was there.

Two clocks tell sleep from a clock change: the wall clock, and the boot clock, which counts on
through sleep and which nobody sets.
"""

from __future__ import annotations

from enum import StrEnum

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.instants import MINUTE_MS, SECOND_MS
from stopwatch.domain.values import dataclass

KEEP_UP_TO_MS = 2 * MINUTE_MS
_JUMP_MS = 2 * SECOND_MS
_SLEEP_MS = MINUTE_MS


@dataclass(frozen=True, slots=True)
class ClockReading:
    """Both clocks at one moment; `boot_ms` counts from an unknown start while `boot_id` lasts.

    `awake_ms` counts like it, but stands still while the machine sleeps.
    """

    wall_ms: int
    boot_id: str
    boot_ms: int
    awake_ms: int

    @property
    def boot(self) -> BootMoment:
        """The boot clock alone."""
        return BootMoment(self.boot_id, self.boot_ms)


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of the tray; `is_closed` when it ended in good order."""

    reading: ClockReading
    is_closed: bool


class GapKind(StrEnum):
    """Why nobody can vouch for a stretch of time."""

    UNCLEAN_END = "unclean_end"
    SLEEP = "sleep"
    CLOCK_JUMP = "clock_jump"


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch that the program did not witness, by the wall clock."""

    kind: GapKind
    from_ms: int
    to_ms: int

    @property
    def length_ms(self) -> int:
        """Its length; a clock set back counts as long as it was set back."""
        return abs(self.to_ms - self.from_ms)

    @property
    def is_set_back(self) -> bool:
        """Whether it is none at all: the clock was set back."""
        return self.to_ms < self.from_ms


class RecoveryPolicy(StrEnum):
    """What the user wants done about a gap that is too long to ignore."""

    ASK = "ask"
    TRIM = "trim"
    KEEP = "keep"


class Decision(StrEnum):
    """What happens to the segment that was open over a gap."""

    KEEP = "keep"
    TRIM = "trim"
    ASK = "ask"


def gap_since(beat: ClockReading, now: ClockReading) -> Gap | None:
    """Return what happened between two readings of one living process, if anything did."""
    if beat.boot_id != now.boot_id:
        return None  # a living process cannot have lived through a reboot
    wall, boot = now.wall_ms - beat.wall_ms, now.boot_ms - beat.boot_ms
    slept = boot - (now.awake_ms - beat.awake_ms)
    if slept >= _SLEEP_MS:
        return Gap(GapKind.SLEEP, _seen_from(now, beat), now.wall_ms)
    if abs(wall - boot) > _JUMP_MS:
        return Gap(GapKind.CLOCK_JUMP, beat.wall_ms + boot, now.wall_ms)
    return None


def gap_at_start(beat: Heartbeat | None, now: ClockReading) -> Gap | None:
    """Return the gap that an unclean end of the last tray run left, if there was one."""
    if beat is None or beat.is_closed:
        return None
    return Gap(GapKind.UNCLEAN_END, _seen_from(now, beat.reading), now.wall_ms)


def _seen_from(now: ClockReading, beat: ClockReading) -> int:
    """Return when a beat was by the present wall clock, which may have been set back since."""
    passed = beat.boot.passed_ms(now.boot)
    return beat.wall_ms if passed is None else min(beat.wall_ms, now.wall_ms - passed)


def decide(gap: Gap, policy: RecoveryPolicy) -> Decision:
    """Return what to do about an open segment; a clock change is always asked about."""
    if gap.kind is GapKind.CLOCK_JUMP:
        return Decision.ASK
    if gap.length_ms <= KEEP_UP_TO_MS:
        return Decision.KEEP
    return Decision(policy)

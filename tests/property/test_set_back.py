"""A clock that is set anew, at any time and by anything: no run shrinks, lies ahead or overlaps."""

from __future__ import annotations

from itertools import count, pairwise

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from tests.support.machine import BERLIN, FakeClock

BORN = Stopwatch(StopwatchId("one"), AccountId(1), None, StopwatchState.PAUSED)
AN_HOUR = st.integers(0, HOUR_MS)
CLOCK_IS_SET = st.integers(-20 * HOUR_MS, 20 * HOUR_MS)


@st.composite
def sittings(draw: st.DrawFn) -> tuple[Stopwatch, FakeClock]:
    """A sitting as deeds write it, each right at its time, and the clock since it was set last."""
    clock, watch, numbers = FakeClock(), BORN, count()
    for _ in range(draw(st.integers(1, 6))):
        at = clock.reading()
        watch = watch.set_right(at.wall_ms, at.boot)
        if watch.is_running:
            watch = watch.closed(at.wall_ms, StopwatchState.PAUSED)
        else:
            number = SegmentId(str(next(numbers)))
            watch = watch.opened(Segment(number, at.wall_ms, None, BERLIN, at.boot))
        clock.pass_ms(draw(AN_HOUR))
        clock.wall_ms += draw(st.one_of(st.just(0), CLOCK_IS_SET))
        clock.pass_ms(draw(AN_HOUR))
    return watch, clock


@given(sittings())
def test_a_clock_set_anew_costs_no_time_and_leaves_none_ahead(
    sitting: tuple[Stopwatch, FakeClock],
) -> None:
    before, clock = sitting
    now = clock.reading()
    after = before.set_right(now.wall_ms, now.boot)
    for old, new in zip(before.segments, after.segments, strict=True):
        assert new.worked_ms(now.wall_ms) >= old.worked_ms(now.wall_ms)
        assert new.started_at <= (new.ended_at or now.wall_ms) <= now.wall_ms
    for one, following in pairwise(after.segments):
        assert one.ended_at is not None
        assert one.ended_at <= following.started_at
    assert after.set_right(now.wall_ms, now.boot) == after

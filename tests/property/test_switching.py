"""Wherever a switch is moved, time goes from one side to the other and none is made or lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.desk import Desk, Fresh
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId

NOW = 100_000
instants = st.integers(0, NOW)


def fresh(number: int) -> Fresh:
    return Fresh(StopwatchId(f"w{number}"), SegmentId(f"s{number}"), "UTC", NOW)


@given(first=instants, second=instants, told=instants)
def test_moving_a_switch_moves_time_only(first: int, second: int, told: int) -> None:
    first, second = sorted((first, second))
    desk = Desk(AccountId(1), ())
    (born,) = desk.start(TargetId(1), first, fresh(1))
    desk = Desk(AccountId(1), (born.after,))
    desk = Desk(AccountId(1), tuple(one.after for one in desk.start(TargetId(2), second, fresh(2))))
    before = sum(watch.elapsed_ms(NOW) for watch in desk.stopwatches)
    try:
        changes = desk.began(desk.running[0], told)
    except Refused:
        assert told < first
        return
    after = {one.id: one for one in desk.stopwatches} | {one.after.id: one.after for one in changes}
    assert sum(watch.elapsed_ms(NOW) for watch in after.values()) == before

"""A switch that is told late, or told wrongly: both sides of it move."""

from __future__ import annotations

import pytest

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.desk import Change, Desk, Fresh, OverlapsRunning
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch

VPN, PRINTER = TargetId(7), TargetId(8)
NOW = 60 * MINUTE_MS


def fresh(number: int) -> Fresh:
    boot = BootMoment("boot", NOW)
    return Fresh(StopwatchId(f"w{number}"), SegmentId(f"s{number}"), "Europe/Berlin", NOW, boot)


def after(desk: Desk, changes: tuple[Change, ...]) -> Desk:
    watches = {watch.id: watch for watch in desk.stopwatches}
    watches.update({change.after.id: change.after for change in changes})
    return Desk(desk.account_id, tuple(watches.values()))


@pytest.fixture
def switched() -> Desk:
    """The printer since minute 50; the VPN until then, since minute 10."""
    desk = Desk(AccountId(1), ())
    desk = after(desk, desk.start(VPN, 10 * MINUTE_MS, fresh(1)))
    return after(desk, desk.start(PRINTER, 50 * MINUTE_MS, fresh(2)))


def running(desk: Desk) -> Stopwatch:
    (watch,) = desk.running
    return watch


def test_both_sides_of_the_switch_move_back(switched: Desk) -> None:
    moved = after(switched, switched.began(running(switched), 35 * MINUTE_MS))
    assert running(moved).last.started_at == moved.paused[0].last.ended_at == 35 * MINUTE_MS
    assert running(moved).elapsed_ms(NOW) == 25 * MINUTE_MS


def test_both_sides_of_the_switch_move_forth(switched: Desk) -> None:
    moved = after(switched, switched.began(running(switched), 55 * MINUTE_MS))
    assert running(moved).last.started_at == moved.paused[0].last.ended_at == 55 * MINUTE_MS


def test_the_clock_that_nobody_sets_moves_with_the_start(switched: Desk) -> None:
    before = running(switched).last.boot
    moved = after(switched, switched.began(running(switched), 35 * MINUTE_MS))
    assert before is not None
    assert running(moved).last.boot == before.later(-15 * MINUTE_MS)


def test_what_ended_in_between_ends_at_the_switch(switched: Desk) -> None:
    paused = after(switched, (switched.pause(running(switched), 52 * MINUTE_MS),))
    late = after(paused, paused.start(None, 58 * MINUTE_MS, fresh(3)))
    moved = after(late, late.began(running(late), 51 * MINUTE_MS))
    ends = {watch.target_id: watch.last.ended_at for watch in moved.paused}
    assert ends == {VPN: 50 * MINUTE_MS, PRINTER: 51 * MINUTE_MS}


def test_no_run_is_eaten_up_whole(switched: Desk) -> None:
    with pytest.raises(OverlapsRunning):
        switched.began(running(switched), 9 * MINUTE_MS)


def test_no_run_begins_before_the_one_before_it_ended(switched: Desk) -> None:
    back = after(switched, switched.resume(switched.paused[0], 58 * MINUTE_MS, fresh(3)))
    with pytest.raises(Refused, match="before this stopwatch was paused last"):
        back.began(running(back), 49 * MINUTE_MS)


def test_only_what_runs_began(switched: Desk) -> None:
    with pytest.raises(Refused, match="does not run"):
        switched.began(switched.paused[0], 20 * MINUTE_MS)


def test_what_runs_alongside_is_left_alone(switched: Desk) -> None:
    both = after(switched, switched.resume(switched.paused[0], NOW, fresh(3), alongside=True))
    printer = both.on(PRINTER)
    assert printer is not None
    moved = both.began(printer, 51 * MINUTE_MS)
    assert [change.after.target_id for change in moved] == [PRINTER]

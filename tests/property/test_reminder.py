"""Whoever waits until the told moment, and no longer, misses no reminder."""

from __future__ import annotations

from datetime import time

from hypothesis import example, given
from hypothesis import strategies as st

from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.reminder import Rules, Situation, WorkingHours, outlook

START = 1_795_000_000_000
minutes = st.integers(0, 1_439).map(lambda one: time(one // 60, one % 60))
zones = st.sampled_from(["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Auckland"])


@st.composite
def rules(draw: st.DrawFn) -> Rules:
    days = draw(st.frozensets(st.integers(0, 6)))
    hours = WorkingHours(draw(minutes), draw(minutes), days)
    nothing, long = draw(st.integers(0, 480)), draw(st.integers(0, 24))
    review = draw(st.none() | minutes)
    return Rules(hours, nothing * MINUTE_MS, long * HOUR_MS, review)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    now_ms = START + draw(st.integers(0, 14 * DAY_MS))
    since = draw(st.none() | st.integers(0, 2 * DAY_MS))
    stopped = draw(st.none() | st.integers(0, DAY_MS))
    return Situation(
        now_ms, draw(zones), "run" if since is not None else "",
        None if since is None else now_ms - since, None if stopped is None else now_ms - stopped,
        draw(st.integers(0, 3)),
    )  # fmt: skip


@given(rules(), situations(), st.integers(1, 3 * DAY_MS), st.integers(0, DAY_MS))
@example(  # a review that is due goes with its day
    Rules(WorkingHours(time(0), time(0), frozenset([0, 2])), review_at=time(0)),
    Situation(START, "UTC", to_review=1), 46_400_000, 0,
)  # fmt: skip
def test_nothing_changes_before_the_told_moment(
    wanted: Rules, at: Situation, later_ms: int, snooze_ms: int
) -> None:
    snoozed_until = at.now_ms + snooze_ms - DAY_MS // 2
    found = outlook(wanted, at, (), snoozed_until)
    assert found.next_at is None or found.next_at > at.now_ms
    then = at.now_ms + later_ms
    if found.next_at is not None and then >= found.next_at:
        return
    moved = Situation(then, at.zone, at.run, at.running_since, at.last_stop_at, at.to_review)
    due = outlook(wanted, moved, (), snoozed_until).due
    assert (due and due.key) == (found.due and found.due.key)

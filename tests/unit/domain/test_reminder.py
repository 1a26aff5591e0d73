"""When to remind: in working hours, from the last stop on, once about a fact."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS, instant_of
from stopwatch.domain.reminder import (
    Outlook,
    ReminderKind,
    Rules,
    Situation,
    WorkingHours,
    outlook,
)

ZONE = "UTC"
HOURS = WorkingHours(time(8), time(18), frozenset(range(5)))
NOTHING = Rules(HOURS, nothing_ms=10 * MINUTE_MS)
LONG = Rules(HOURS, long_ms=6 * HOUR_MS)
REVIEW = Rules(HOURS, review_at=time(17))
ALL = replace(NOTHING, long_ms=LONG.long_ms, review_at=REVIEW.review_at)


def friday(hour: int, minute: int = 0) -> int:
    return instant_of(datetime(2026, 11, 20, hour, minute, tzinfo=UTC))


def monday(hour: int, minute: int = 0) -> int:
    return instant_of(datetime(2026, 11, 23, hour, minute, tzinfo=UTC))


def at(
    now_ms: int, *, run: str = "", running_since: int | None = None,
    last_stop_at: int | None = None, to_review: int = 0,
) -> Situation:  # fmt: skip
    return Situation(now_ms, ZONE, run, running_since, last_stop_at, to_review)


def kind(found: Outlook) -> ReminderKind | None:
    return found.due.kind if found.due else None


# ---------------------------------------------------------------------- nothing runs
def test_it_counts_from_the_last_stop() -> None:
    stopped = at(friday(14, 9), last_stop_at=friday(14))
    assert outlook(NOTHING, stopped) == Outlook(None, friday(14, 10))
    found = outlook(NOTHING, replace(stopped, now_ms=friday(14, 10)))
    assert kind(found) is ReminderKind.NOTHING_RUNS
    assert found.due is not None
    assert found.due.from_ms == friday(14)


def test_it_counts_from_the_beginning_of_work_at_the_earliest() -> None:
    assert outlook(NOTHING, at(friday(7, 30), last_stop_at=friday(7))).next_at == friday(8, 10)


def test_it_comes_within_working_hours_only_and_goes_with_them() -> None:
    found = outlook(NOTHING, at(friday(17, 50), last_stop_at=friday(17)))
    assert kind(found) is ReminderKind.NOTHING_RUNS
    assert found.next_at == friday(18)
    assert outlook(NOTHING, at(friday(18), last_stop_at=friday(17))) == Outlook(None, monday(8, 10))


def test_not_on_days_off_nor_while_something_runs() -> None:
    sunday = at(monday(8) - 12 * HOUR_MS)
    assert outlook(NOTHING, sunday) == Outlook(None, monday(8, 10))
    assert outlook(NOTHING, at(friday(14), run="s", running_since=friday(13))).due is None


def test_what_was_answered_does_not_come_again_until_the_next_stop() -> None:
    stopped = at(friday(14, 30), last_stop_at=friday(14))
    found = outlook(NOTHING, stopped)
    assert found.due is not None
    answered = [found.due.key]
    assert outlook(NOTHING, stopped, answered).due is None
    later = at(friday(15, 30), last_stop_at=friday(15))
    assert kind(outlook(NOTHING, later, answered)) is ReminderKind.NOTHING_RUNS


# ---------------------------------------------------------------------- runs long
def test_one_that_runs_long_is_asked_about_at_night_too() -> None:
    ran = at(friday(23), run="s7", running_since=friday(16))
    found = outlook(LONG, ran)
    assert found.due is not None
    assert (found.due.key, found.due.from_ms) == ("long:s7", friday(16))
    assert outlook(LONG, replace(ran, now_ms=friday(21))) == Outlook(None, friday(22))
    assert outlook(LONG, ran, ["long:s7"]) == Outlook(None, None)
    assert outlook(LONG, replace(ran, run="s8"), ["long:s7"]).due is not None


# ---------------------------------------------------------------------- the day's review
def test_the_review_comes_once_a_day_where_there_is_something_to_review() -> None:
    assert outlook(REVIEW, at(friday(16), to_review=2)) == Outlook(None, friday(17))
    found = outlook(REVIEW, at(friday(17, 5), to_review=2))
    assert found.due is not None
    midnight = friday(0) + DAY_MS
    assert (found.due.key, found.due.count, found.next_at) == ("review:2026-11-20", 2, midnight)
    assert outlook(REVIEW, at(midnight, to_review=2)) == Outlook(None, monday(17))
    assert outlook(REVIEW, at(friday(17, 5))) == Outlook(None, monday(17))
    assert outlook(REVIEW, at(friday(17, 5), to_review=2), ["review:2026-11-20"]).due is None


# ---------------------------------------------------------------------- all together
def test_the_most_urgent_one_alone() -> None:
    both = at(friday(17, 30), run="s", running_since=friday(9), to_review=1)
    assert kind(outlook(ALL, both)) is ReminderKind.RUNS_LONG
    assert kind(outlook(ALL, both, ["long:s"])) is ReminderKind.REVIEW
    idle = at(friday(17, 30), last_stop_at=friday(17), to_review=1)
    assert kind(outlook(ALL, idle)) is ReminderKind.REVIEW
    assert kind(outlook(ALL, idle, ["review:2026-11-20"])) is ReminderKind.NOTHING_RUNS


def test_a_snooze_is_quiet_until_it_is_over_and_says_when_to_look_again() -> None:
    idle = at(friday(14, 30), last_stop_at=friday(14))
    until = friday(14, 40)
    assert outlook(NOTHING, idle, (), until) == Outlook(None, until)
    assert outlook(NOTHING, replace(idle, now_ms=until), (), until).due is not None


@pytest.mark.parametrize("end", [time(8), time(7)])
def test_hours_that_end_before_they_begin_are_none(end: time) -> None:
    rules = replace(NOTHING, hours=replace(HOURS, end=end))
    assert outlook(rules, at(friday(14))) == Outlook(None, None)


def test_nothing_wanted_is_nothing_to_wait_for() -> None:
    assert outlook(Rules(HOURS), at(friday(14), to_review=3)) == Outlook(None, None)

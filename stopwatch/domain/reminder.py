"""When to remind of what: nothing runs, one runs long, the day is to be reviewed.

One reminder at a time. It is about a fact and gone with it; what was answered does not come again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from stopwatch.domain.instants import instant_of, local_date, next_midnight
from stopwatch.domain.values import dataclass

_AHEAD_DAYS = 8  # a week has a working day, if there are any


class ReminderKind(StrEnum):
    """What there is to say, the most urgent first."""

    RUNS_LONG = "runs_long"
    REVIEW = "review"
    NOTHING_RUNS = "nothing_runs"


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """From when to when, and on which days, counted from Monday."""

    start: time
    end: time
    days: frozenset[int]

    def span(self, day: date, zone: str) -> tuple[int, int] | None:
        """Return the instants between which a day is worked; None for a day that is not."""
        if day.weekday() not in self.days or self.end <= self.start:
            return None
        return _at(day, self.start, zone), _at(day, self.end, zone)


@dataclass(frozen=True, slots=True)
class Rules:
    """What somebody wants to be reminded of; 0 and None switch a kind off."""

    hours: WorkingHours
    nothing_ms: int = 0
    long_ms: int = 0
    review_at: time | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """How things stand. `run` names the run that lasts longest among those that go on."""

    now_ms: int
    zone: str
    run: str = ""
    running_since: int | None = None
    last_stop_at: int | None = None
    to_review: int = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """`key` names what it is about: the same fact is not reminded of twice once it is answered.

    `from_ms` is since when that holds, `count` how many entries it is about.
    """

    kind: ReminderKind
    key: str
    due_at: int
    from_ms: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is due now, and when the next thing may be."""

    due: Reminder | None
    next_at: int | None


def outlook(
    rules: Rules, at: Situation, answered: Collection[str] = (), snoozed_until: int = 0
) -> Outlook:
    """Decide. `answered` are the keys that are settled; until `snoozed_until` nothing is due."""
    found = [one for one in _coming(rules, at) if one.key not in answered]
    now_ms, moments = at.now_ms, [one.due_at for one in found]
    is_quiet = now_ms < snoozed_until
    due = next((one for one in found if one.due_at <= now_ms), None) if not is_quiet else None
    ends = [snoozed_until] if is_quiet else _ends(rules, at, due)
    later = [moment for moment in (*moments, *ends) if moment > now_ms]
    return Outlook(due, min(later, default=None))


def _ends(rules: Rules, at: Situation, due: Reminder | None) -> list[int]:
    """Return when what is due goes by itself: with the working hours, or with its day."""
    if due is None or due.kind is ReminderKind.RUNS_LONG:
        return []
    if due.kind is ReminderKind.REVIEW:
        return [next_midnight(at.now_ms, at.zone)]
    today = rules.hours.span(local_date(at.now_ms, at.zone), at.zone)
    return [today[1]] if today else []


def _coming(rules: Rules, at: Situation) -> Iterator[Reminder]:
    """Give what is due or will be, the most urgent first."""
    if rules.long_ms and at.running_since is not None:
        due = at.running_since + rules.long_ms
        yield Reminder(ReminderKind.RUNS_LONG, f"long:{at.run}", due, at.running_since)
    if rules.review_at is not None:
        yield from _reviews(rules.hours, rules.review_at, at)
    if rules.nothing_ms and at.running_since is None:
        yield from _nothing(rules, at)


def _reviews(hours: WorkingHours, review_at: time, at: Situation) -> Iterator[Reminder]:
    for day in _days(at):
        due = _at(day, review_at, at.zone)
        is_past = due <= at.now_ms
        if day.weekday() in hours.days and (at.to_review or not is_past):
            key = f"review:{day.isoformat()}"
            yield Reminder(ReminderKind.REVIEW, key, due, due, at.to_review)
            if not is_past:
                return


def _nothing(rules: Rules, at: Situation) -> Iterator[Reminder]:
    """Give the moment at which nothing will have run for too long, within working hours only."""
    for day in _days(at):
        span = rules.hours.span(day, at.zone)
        if span is None:
            continue
        start, end = span
        base = max(start, at.last_stop_at or start)
        due = base + rules.nothing_ms
        if due < end and at.now_ms < end:
            yield Reminder(ReminderKind.NOTHING_RUNS, f"nothing:{base}", due, base)
            return


def _days(at: Situation) -> Iterator[date]:
    today = local_date(at.now_ms, at.zone)
    return (today + timedelta(days=ahead) for ahead in range(_AHEAD_DAYS))


def _at(day: date, moment: time, zone: str) -> int:
    return instant_of(datetime.combine(day, moment, tzinfo=ZoneInfo(zone)))

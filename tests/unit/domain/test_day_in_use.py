"""What may be booked of a day on which only the computer knows of work."""

from __future__ import annotations

from stopwatch.domain.day import Evidence, Sign
from stopwatch.domain.day_in_use import SHORT_BREAK_MS, stretches_in_use
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.spans import Span

DAY = Span(0, 24 * HOUR_MS)


def used(*spans: Span, sign: Sign = Sign.IN_USE) -> tuple[Span, ...]:
    return stretches_in_use([Evidence(sign, one) for one in spans], DAY)


def test_a_short_break_is_gone_over_and_a_longer_one_is_not() -> None:
    first = Span(8 * HOUR_MS, 9 * HOUR_MS)
    soon = Span(first.end + SHORT_BREAK_MS, 11 * HOUR_MS)
    later = Span(soon.end + SHORT_BREAK_MS + 1, 13 * HOUR_MS)
    assert used(later, soon, first) == (
        Span(first.start, soon.end),
        Span(later.start - 1, later.end),
    )


def test_only_what_was_in_use_and_only_that_day_in_whole_minutes() -> None:
    assert used(Span(0, HOUR_MS), sign=Sign.LOCKED) == ()
    assert used(Span(-HOUR_MS, 90_500), Span(23 * HOUR_MS, 25 * HOUR_MS)) == (
        Span(0, MINUTE_MS),
        Span(23 * HOUR_MS, 24 * HOUR_MS),
    )
    assert used(Span(5_000, 50_000)) == ()


def test_one_stretch_within_another_changes_nothing() -> None:
    assert used(Span(0, 9 * HOUR_MS), Span(HOUR_MS, 2 * HOUR_MS)) == (Span(0, 9 * HOUR_MS),)

"""One day by example: gaps, overlaps and what is offered for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stopwatch.domain.day import Away, Block, Sign, Unbooked, gaps, overlaps
from stopwatch.domain.day_axis import Axis, stepped
from stopwatch.domain.day_edits import details_joined, joined, split
from stopwatch.domain.day_matters import FixKind, Matter, MatterKind, to_settle
from stopwatch.domain.entry import EntryDetails, Piece
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, day_start
from stopwatch.domain.spans import Span

DAY, ZONE = date(2026, 11, 20), "Europe/Berlin"
MIDNIGHT = day_start(DAY, ZONE)


def at(clock: str) -> int:
    hour, minute = clock.split(":")
    return MIDNIGHT + int(hour) * HOUR_MS + int(minute) * MINUTE_MS


def span(start: str, end: str) -> Span:
    return Span(at(start), at(end))


def block(key: str, start: str, end: str, *, is_fixed: bool = False) -> Block:
    whole = span(start, end)
    return Block(EntryId(key), whole, (whole,), is_fixed=is_fixed)


def matters(*blocks: Block, settled: tuple[str, ...] = ()) -> tuple[Matter, ...]:
    return to_settle(blocks, gaps(blocks), overlaps(blocks), settled=settled)


def kinds(matter: Matter) -> list[FixKind]:
    return [fix.kind for fix in matter.fixes]


def test_a_gap_is_filled_by_what_came_before_or_booked_or_let_be() -> None:
    one, other = block("A", "10:05", "10:42"), block("B", "11:00", "12:03")
    (gap,) = matters(one, other)
    assert (gap.kind, gap.span, gap.entry_ids) == (MatterKind.GAP, span("10:42", "11:00"), ("A",))
    assert kinds(gap) == [FixKind.EXTEND_EARLIER, FixKind.NEW_ENTRY, FixKind.IGNORE]
    assert gap.fixes[0].at_ms == at("11:00")


def test_a_posted_entry_before_a_gap_leaves_it_to_the_one_after() -> None:
    one, other = block("A", "10:05", "10:42", is_fixed=True), block("B", "11:00", "12:03")
    (gap,) = matters(one, other)
    assert kinds(gap) == [FixKind.EXTEND_LATER, FixKind.NEW_ENTRY, FixKind.IGNORE]


def test_under_three_minutes_is_no_gap() -> None:
    assert not gaps([block("A", "9:00", "10:00"), block("B", "10:02", "11:00")])


def test_discarded_time_is_a_gap_that_can_be_booked_after_all() -> None:
    loose = Unbooked(StopwatchId("W"), TargetId(4), span("13:00", "13:30"))
    booked = [block("A", "9:00", "10:00")]
    found = gaps(booked, [loose])
    assert [one.span for one in found] == [span("10:00", "13:30")]
    (matter,) = to_settle(booked, found, ())
    assert matter.fixes[0].kind is FixKind.REBOOK
    assert matter.fixes[0].stopwatch_id == "W"


def test_an_overlap_is_trimmed_on_either_side() -> None:
    (overlap,) = matters(block("A", "14:01", "14:55"), block("B", "14:48", "15:12"))
    assert overlap.span == span("14:48", "14:55")
    assert kinds(overlap) == [FixKind.TRIM_EARLIER, FixKind.TRIM_LATER, FixKind.KEEP_BOTH]


def test_one_within_another_splits_the_outer_one_so_that_nothing_is_lost() -> None:
    (overlap,) = matters(block("A", "13:00", "15:00"), block("B", "14:00", "14:10"))
    assert kinds(overlap) == [FixKind.SPLIT_AROUND, FixKind.KEEP_BOTH]


def test_work_in_the_break_of_another_is_no_overlap() -> None:
    runs = (span("13:12", "13:40"), span("13:47", "14:01"))
    outer = Block(EntryId("A"), span("13:12", "14:01"), runs)
    assert not overlaps([outer, block("B", "13:40", "13:47")])


def test_an_absence_is_its_own_matter_and_no_gap_beside_it() -> None:
    away = Away("absence:1", span("10:00", "10:30"), Sign.LOCKED)
    blocks = [block("A", "9:00", "10:00"), block("B", "10:30", "11:00")]
    (matter,) = to_settle(blocks, gaps(blocks), (), [away])
    assert matter.kind is MatterKind.AWAY
    assert kinds(matter)[:2] == [FixKind.KEEP, FixKind.NOT_WORK]


def test_drafts_that_lack_something_and_what_needs_the_user_are_listed() -> None:
    lacking = replace(block("A", "9:00", "10:00"), is_draft=True, lack="No summary.")
    red = replace(block("B", "10:00", "11:00"), needs_you=True, lack="Refused.")
    assert [(one.kind, one.told) for one in matters(lacking, red)] == [
        (MatterKind.LACKING, "No summary."), (MatterKind.NEEDS_YOU, "Refused."),
    ]  # fmt: skip


def test_a_cut_within_a_break_gives_neither_half_the_break() -> None:
    piece = Piece(at("9:00"), at("12:00"), 150 * MINUTE_MS, ZONE, DAY)
    runs = ((at("9:00"), at("10:00")), (at("10:30"), at("12:00")))
    first, second = split(piece, runs, at("10:10"))
    assert (first.piece.ended_at, second.piece.started_at) == (at("10:00"), at("10:30"))


@pytest.mark.parametrize("clock", ["8:00", "9:00", "12:00", "13:00"])
def test_a_cut_at_the_edge_or_beyond_is_refused(clock: str) -> None:
    piece = Piece(at("9:00"), at("12:00"), 180 * MINUTE_MS, ZONE, DAY)
    with pytest.raises(Refused, match="between its start and its end"):
        split(piece, (), at(clock))


def test_what_overlaps_is_not_joined() -> None:
    one = Piece(at("9:00"), at("10:00"), HOUR_MS, ZONE, DAY)
    other = Piece(at("9:50"), at("11:00"), 70 * MINUTE_MS, ZONE, DAY)
    with pytest.raises(Refused, match="overlap"):
        joined(one, (), other, ())


def test_joined_details_keep_every_line_and_refuse_what_cannot_be_both() -> None:
    one = EntryDetails("Looked", "", 7, 3)
    assert details_joined(one, EntryDetails("Fixed", "x", None, 3)) == EntryDetails(
        "Looked\nFixed", "x", 7, 3
    )
    with pytest.raises(Refused, match="billable"):
        details_joined(one, EntryDetails(is_billable=False))


def test_the_folded_hour_stands_twice_and_the_missing_one_is_told() -> None:
    autumn, spring = Axis(date(2026, 10, 25), ZONE), Axis(date(2026, 3, 29), ZONE)
    twice = [mark.abbreviation for mark in autumn.marks() if mark.hour == 2]
    assert (autumn.hours, twice) == (25, ["CEST", "CET"])
    assert spring.hours == 23
    assert [mark.hour for mark in spring.marks() if mark.is_jump] == [3]


def test_a_step_goes_to_round_times_first() -> None:
    step = 5 * MINUTE_MS
    assert stepped(at("16:17"), 1, step, MIDNIGHT) == at("16:20")
    assert stepped(at("16:17"), -1, step, MIDNIGHT) == at("16:15")
    assert stepped(at("16:20"), -1, step, MIDNIGHT) == at("16:15")

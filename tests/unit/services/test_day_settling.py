"""What of a day is to be settled, and what is settled for good or until it is undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.day_matters import FixKind, MatterKind
from stopwatch.domain.entry import Grouping, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.spans import Span
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.day_view import Standing
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.preferences import NOBODY
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.days import DAY, DRAFT, Book, arrive, worked
from tests.support.machine import NOON, FakeClock
from tests.support.units import put_item


# ---------------------------------------------------------------------- what is not settled
def test_gaps_and_overlaps_are_settled_for_good_or_until_it_is_undone(
    tools: Tools, days: Days, book: Book, other_id: TargetId
) -> None:
    book(240, 180)
    book(150, 60)
    book(90, 0, on=other_id)
    gap, overlap = days.read(DAY).open_matters
    assert (gap.kind, overlap.kind) == (MatterKind.GAP, MatterKind.OVERLAP)
    days.leave(DAY, gap.key)
    days.leave(DAY, overlap.key)
    assert [one.key for one in days.read(DAY).settled] == [gap.key, overlap.key]
    with pytest.raises(Refused, match="so already"):
        days.leave(DAY, gap.key)
    days.reopen(DAY, gap.key)
    assert [one.key for one in days.read(DAY).open_matters] == [gap.key]
    Undo(tools).undo()
    Undo(tools).undo()
    assert [one.key for one in days.read(DAY).settled] == [gap.key]


def test_discarded_time_is_a_gap_and_can_be_booked_after_all(
    tools: Tools, days: Days, book: Book, clock: FakeClock, other_id: TargetId
) -> None:
    book(60, 0)
    timing = Timing(tools, Booking(tools))
    timing.start(Start(other_id))
    clock.pass_ms(30 * MINUTE_MS)
    timing.note("Looked at the cable")
    timing.discard()
    (gap,) = days.read(DAY).open_matters
    assert gap.span == Span(NOON, NOON + 30 * MINUTE_MS)
    fix = gap.fixes[0]
    assert fix.kind is FixKind.REBOOK
    assert fix.stopwatch_id is not None
    (made,) = days.rebook(fix.stopwatch_id, gap.span)
    assert (made.entry.target_id, made.state) == (other_id, ShownState.DRAFT)
    assert made.entry.details.summary == "Looked at the cable"
    assert not days.read(DAY).gaps
    with pytest.raises(Refused, match="no unbooked time"):  # a window that is older than that
        days.rebook(fix.stopwatch_id, gap.span)
    days.delete(made.entry.id)
    assert days.read(DAY).gaps


def test_a_run_whose_entry_was_deleted_is_a_gap_though_the_others_are_booked(
    tools: Tools, days: Days, account: Account, clock: FakeClock, other_id: TargetId
) -> None:
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, grouping=Grouping.SEGMENT))
    timing = Timing(tools, Booking(tools))
    timing.start(Start(other_id))
    for minutes in (20, 30):
        clock.pass_ms(minutes * MINUTE_MS)
        timing.pause()
        clock.pass_ms(5 * MINUTE_MS)
        timing.resume()
    clock.pass_ms(10 * MINUTE_MS)
    _first, second, _third = timing.stop()
    days.delete(second.id)
    (gap,) = days.read(DAY).gaps
    assert [one.span.length_ms for one in gap.unbooked] == [30 * MINUTE_MS]
    (made,) = days.rebook(gap.unbooked[0].stopwatch_id, gap.span)
    assert made.entry.piece == second.piece


@pytest.mark.parametrize("which", [0, 1])
def test_the_deleted_half_of_a_split_entry_can_be_booked_after_all(
    tools: Tools, days: Days, clock: FakeClock, other_id: TargetId, which: int
) -> None:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(other_id))
    clock.pass_ms(50 * MINUTE_MS)
    (whole,) = timing.stop()
    halves = days.split(whole.id, NOON + 20 * MINUTE_MS)
    assert not days.read(DAY).gaps
    days.delete(halves[which].entry.id)
    (gap,) = days.read(DAY).gaps
    assert [one.span for one in gap.unbooked] == [gap.span]
    (matter,) = [one for one in days.read(DAY).open_matters if one.span == gap.span]
    assert matter.fixes[0].kind is FixKind.REBOOK
    (made,) = days.rebook(gap.unbooked[0].stopwatch_id, gap.span)
    assert made.entry.piece == halves[which].entry.piece
    assert not days.read(DAY).gaps


def test_an_end_that_was_set_earlier_by_hand_is_no_gap(
    tools: Tools, days: Days, entries: Entries, clock: FakeClock, other_id: TargetId
) -> None:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(other_id))
    clock.pass_ms(50 * MINUTE_MS)
    (whole,) = timing.stop()
    entries.edit(whole.id, EntryEdit(ended_at=NOON + 40 * MINUTE_MS))
    assert not days.read(DAY).gaps


def test_what_runs_is_part_of_the_day_and_no_gap(
    tools: Tools, days: Days, book: Book, clock: FakeClock, other_id: TargetId
) -> None:
    book(60, 0)
    Timing(tools, Booking(tools)).start(Start(other_id))
    clock.pass_ms(10 * MINUTE_MS)
    view = days.read(DAY)
    assert worked(view) == [60, 10]
    assert view.rows[1].is_running
    assert view.rows[1].standing is Standing.OPEN
    assert view.worked_ms == view.clock_ms == 70 * MINUTE_MS
    assert not view.matters


def test_drafts_that_lack_something_wait_and_the_others_are_ready(
    tools: Tools, days: Days, book: Book
) -> None:
    bare, ready = book(120, 60, Wishes(draft=True)), book(60, 0, DRAFT)
    view = days.read(DAY)
    assert (view.drafts, view.ready) == ((bare, ready), (ready,))
    (lacking,) = view.open_matters
    assert (lacking.kind, lacking.entry_ids) == (MatterKind.LACKING, (bare,))
    assert "summary" in lacking.told
    (sent,) = days.submit(view.ready)
    assert sent.state is ShownState.WAITING
    view = days.read(DAY)
    assert (view.leaving, view.leaving_at) == (1, NOON + 10_000)
    assert view.billed_ms[Standing.ON_THE_WAY] == HOUR_MS


def test_refused_entries_are_to_settle(tools: Tools, days: Days, book: Book) -> None:
    key = book(60, 0)
    with tools.units.write() as unit:
        put_item(
            unit, key, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED,
            message="Your time is safe. The ticket is Complete.",
        )  # fmt: skip
    (matter,) = days.read(DAY).open_matters
    assert (matter.kind, matter.entry_ids) == (MatterKind.NEEDS_YOU, (key,))
    assert matter.told.startswith("Your time is safe")


def test_time_entered_in_the_browser_is_shown_and_cannot_be_changed(
    tools: Tools, days: Days, account: Account, book: Book
) -> None:
    key = book(60, 0)
    arrive(tools, key, 70_001)
    mine = RemoteEntry(70_001, 1, 9, NOON - HOUR_MS, NOON, DAY, 1.0, 1.0, "", "", "")
    web = replace(mine, id=70_002, started_at=NOON - 2 * HOUR_MS, ended_at=NOON - HOUR_MS)
    hours_only = replace(mine, id=70_003, started_at=None, ended_at=None)
    with tools.units.write() as unit:
        unit.remote_entries.upsert(account.id, [mine, web, hours_only])
        unit.facts.put_text(NOBODY, "unrelated", "1")
    view = days.read(DAY)
    assert [row.shown is None for row in view.rows] == [True, False]
    assert view.rows[0].block.is_fixed
    assert view.rows[0].ticket is not None


def test_a_day_keeps_the_zone_of_its_entries_when_the_user_travels(
    days: Days, book: Book, clock: FakeClock
) -> None:
    book(60, 0)
    clock.zone_name = "America/New_York"
    assert days.read(DAY).axis.zone == "Europe/Berlin"
    assert days.read(date(2025, 11, 20)).axis.zone == "America/New_York"

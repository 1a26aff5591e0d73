"""The verbs of a day on a real database: each exact, each one deed, each taken back whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.counterpart import Counterpart
from stopwatch.domain.entry import EntryPhase, Grouping, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.domain.trail import Trail
from stopwatch.services.bodies import update_body
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.deciding import Decisions
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.days import DAY, DRAFT, SAID, Book, arrive, worked
from tests.support.machine import NOON, FakeClock
from tests.support.units import put_item


def everything(tools: Tools) -> list[object]:
    """Return all that a verb may change, but for what was only made and taken back."""
    with tools.units.read() as unit:
        account = unit.accounts.current()
        found = [one for one in unit.entries.since(account.id, "2000-01-01")
                 if one.phase is not EntryPhase.DELETED]  # fmt: skip
        items = [it for it in unit.outbox.unsent(account.id) if it.state is not ItemState.WITHDRAWN]
        runs = [unit.facts.text(account.id, f"entry.runs:{one.id}") or "" for one in found]
        left = unit.facts.text(account.id, f"day.settled:{DAY}") or ""
        return [found, [replace(one, due_at=0) for one in items], runs, left]


# ---------------------------------------------------------------------- split and join
def test_split_makes_two_with_a_delivery_each_and_join_one_again(
    tools: Tools, days: Days, book: Book
) -> None:
    key = book(120, 60)
    first, second = days.split(key, NOON - 80 * MINUTE_MS)
    assert first.entry.id == key
    assert (first.state, second.state) == (ShownState.WAITING, ShownState.WAITING)
    assert second.entry.details == first.entry.details
    assert worked(days.read(DAY)) == [40, 20]
    (whole,) = days.join(second.entry.id, key)
    assert (whole.entry.id, whole.entry.piece.worked_ms) == (key, HOUR_MS)
    assert worked(days.read(DAY)) == [60]


def test_breaks_stay_breaks_through_split_join_and_other_times(
    tools: Tools, days: Days, entries: Entries, clock: FakeClock, target_id: TargetId
) -> None:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(target_id, at_ms=NOON - HOUR_MS))
    timing.pause()
    clock.pass_ms(20 * MINUTE_MS)
    timing.resume()
    clock.pass_ms(30 * MINUTE_MS)
    (made,) = timing.stop(wishes=SAID)
    first, second = days.split(made.id, NOON + 10 * MINUTE_MS)  # within the break
    assert first.entry.piece.ended_at == NOON
    assert second.entry.piece.started_at == NOON + 20 * MINUTE_MS
    (filled,) = days.fill(DAY, NOON + 5 * MINUTE_MS)
    assert filled.entry.piece.worked_ms == 80 * MINUTE_MS, "filled by hand, so it was work"
    Undo(tools).undo()
    (whole,) = days.join(first.entry.id, second.entry.id)
    assert whole.entry.piece.worked_ms == 90 * MINUTE_MS
    shorter = entries.edit(whole.entry.id, EntryEdit(ended_at=NOON + 40 * MINUTE_MS))
    assert shorter.entry.piece.worked_ms == 80 * MINUTE_MS


def test_joining_two_sittings_keeps_what_lies_between_a_break_for_good(
    days: Days, entries: Entries, book: Book
) -> None:
    (whole,) = days.join(book(180, 120), book(60, 0))
    assert whole.entry.piece.worked_ms == 2 * HOUR_MS
    again = entries.edit(whole.entry.id, EntryEdit(ended_at=NOON - 10 * MINUTE_MS))
    assert again.entry.piece.worked_ms == 110 * MINUTE_MS


def test_an_autotask_that_counts_breaks_is_not_given_any(
    tools: Tools, days: Days, account: Account, book: Book
) -> None:
    one, other = book(180, 120), book(60, 0)
    with tools.units.write() as unit:
        unit.accounts.put(replace(account, grouping=Grouping.SEGMENT))
    with pytest.raises(Refused, match="Fill the gap first"):
        days.join(one, other)


def test_what_was_sent_becomes_an_update_and_the_second_half_an_entry_of_its_own(
    tools: Tools, days: Days, book: Book
) -> None:
    key = book(120, 60)
    arrive(tools, key)
    _first, second = days.split(key, NOON - 90 * MINUTE_MS)
    with tools.units.read() as unit:
        items = unit.outbox.unsettled(unit.accounts.current().id)
        assert [item.kind for item in items] == [ItemKind.UPDATE_ENTRY, ItemKind.CREATE_ENTRY]
        (made,) = unit.outbox.of_subject(second.entry.id)
        assert made.after_id == items[0].id, "a change that is refused leaves all of it there"
    days.shift(None, second.entry.id, NOON - 80 * MINUTE_MS)
    with tools.units.read() as unit:
        (again,) = unit.outbox.of_subject(second.entry.id)
    assert again.after_id == made.after_id
    assert second.entry.remote_id is None
    assert made.kind is ItemKind.CREATE_ENTRY


def test_joining_keeps_the_one_that_autotask_has(tools: Tools, days: Days, book: Book) -> None:
    one, other = book(180, 120), book(120, 60, DRAFT)
    arrive(tools, one)
    (whole,) = days.join(other, one)
    assert whole.entry.id == one
    assert worked(days.read(DAY)) == [120]


def test_joining_two_that_arrived_updates_one_and_deletes_the_other(
    tools: Tools, days: Days, book: Book
) -> None:
    one, other = book(180, 120), book(120, 60)
    arrive(tools, one, 70_001)
    arrive(tools, other, 70_002)
    days.join(one, other)
    with tools.units.read() as unit:
        items = unit.outbox.unsettled(unit.accounts.current().id)
    assert {(it.subject, it.kind) for it in items} == {
        (one, ItemKind.UPDATE_ENTRY), (other, ItemKind.DELETE_ENTRY),
    }  # fmt: skip
    keys = {it.kind: it.id for it in items}
    assert {it.kind: it.after_id for it in items}[ItemKind.DELETE_ENTRY] == keys[
        ItemKind.UPDATE_ENTRY
    ], "nothing is taken away before the other has its time"
    assert worked(days.read(DAY)) == [120], "what is being deleted is no part of the day"


@pytest.fixture
def decisions(tools: Tools) -> Decisions:
    return Decisions(tools, Booking(tools))


def refuse_change(tools: Tools, key: EntryId) -> None:
    """Let Autotask have an entry as it was agreed on, and refuse the change that waits."""
    with tools.units.write() as unit:
        update = Trail(unit.outbox.of_subject(key)).update
        assert update is not None
        agreed = update_body(update.body).base
        unit.counterparts.put(Counterpart(key, update.account_id, 70_001, agreed))
        unit.outbox.put(
            replace(update, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.REFUSED)
        )


def test_a_part_that_was_cut_off_asks_where_autotasks_side_is_taken(
    tools: Tools, days: Days, entries: Entries, decisions: Decisions, book: Book
) -> None:
    key = book(120, 60)
    arrive(tools, key)
    _first, second = days.split(key, NOON - 90 * MINUTE_MS)
    _second, third = days.split(second.entry.id, NOON - 80 * MINUTE_MS)
    refuse_change(tools, key)
    decisions.accept(key)
    assert entries.get(key).entry.piece.worked_ms == HOUR_MS
    parts = [entries.get(one.entry.id) for one in (second, third)]
    assert [one.state for one in parts] == [ShownState.NEEDS_ATTENTION] * 2
    assert all(one.message.startswith("Your time is safe.") for one in parts)
    Undo(tools).undo()
    assert [entries.get(one.entry.id).state for one in parts] == [ShownState.WAITING] * 2
    decisions.accept(key)
    decisions.retry(second.entry.id)
    entries.delete(third.entry.id)
    assert entries.get(second.entry.id).state is ShownState.WAITING


@pytest.mark.parametrize("wishes", [SAID, DRAFT])
def test_what_was_joined_is_there_by_itself_where_autotasks_side_is_taken(
    tools: Tools, days: Days, entries: Entries, decisions: Decisions, book: Book, wishes: Wishes
) -> None:
    one, other, last = book(180, 120), book(120, 60, wishes), book(60, 0, wishes)
    arrive(tools, one)
    days.join(one, other)
    days.join(one, last)
    refuse_change(tools, one)
    decisions.accept(one)
    assert worked(days.read(DAY)) == [60, 60, 60]
    assert [entries.get(key).state for key in (other, last)] == [ShownState.DRAFT] * 2
    assert entries.send(other).state is ShownState.WAITING


def test_what_waits_for_an_entry_that_is_gone_there_is_not_told_that_it_stays(
    tools: Tools, days: Days, entries: Entries, decisions: Decisions, book: Book
) -> None:
    key = book(180, 120)
    arrive(tools, key)
    days.join(key, joined := book(120, 60))
    _first, part = days.split(key, NOON - 90 * MINUTE_MS)
    refuse_change(tools, key)
    with tools.units.write() as unit:
        known = unit.counterparts.of_entries([EntryId(key)])[EntryId(key)]
        unit.counterparts.put(replace(known, is_gone=True))
    decisions.accept(key)
    asked, alone = entries.get(part.entry.id), entries.get(joined)
    assert (asked.state, alone.state) == (ShownState.NEEDS_ATTENTION, ShownState.DRAFT)
    for told in (asked.message, alone.entry.message):
        assert "was deleted in Autotask" in told


def test_what_arrived_and_was_joined_stays_where_autotasks_side_is_taken(
    tools: Tools, days: Days, entries: Entries, decisions: Decisions, book: Book
) -> None:
    one, other = book(180, 120), book(120, 60)
    arrive(tools, one, 70_001)
    arrive(tools, other, 70_002)
    days.join(one, other)
    refuse_change(tools, one)
    decisions.accept(one)
    assert worked(days.read(DAY)) == [60, 60]
    assert entries.get(other).state is ShownState.SENT


def test_a_draft_and_a_saved_entry_stay_a_draft(days: Days, book: Book) -> None:
    (whole,) = days.join(book(180, 120), book(120, 60, DRAFT))
    assert whole.state is ShownState.DRAFT


def test_what_is_being_moved_becomes_no_draft_that_its_old_row_would_wait_for(
    tools: Tools, days: Days, book: Book, other_id: TargetId
) -> None:
    one, draft = book(180, 120), book(120, 60, DRAFT, on=other_id)
    arrive(tools, one)
    moved = days.move(one, other_id)[-1].entry
    with pytest.raises(Refused, match="being moved"):
        days.join(draft, moved.id)


def test_what_is_being_moved_is_not_joined_for_its_old_row_would_come_back(
    tools: Tools, days: Days, book: Book, other_id: TargetId
) -> None:
    one, other = book(180, 120), book(120, 60, on=other_id)
    arrive(tools, one, 70_001)
    arrive(tools, other, 70_002)
    moved = days.move(one, other_id)[-1].entry
    with pytest.raises(Refused, match="being moved"):
        days.join(other, moved.id)
    assert worked(days.read(DAY)) == [60, 60]


def test_different_tickets_are_not_joined(days: Days, book: Book, other_id: TargetId) -> None:
    with pytest.raises(Refused, match="different tickets"):
        days.join(book(180, 120), book(120, 60, on=other_id))


def test_an_outer_entry_goes_on_after_an_inner_one(
    days: Days, book: Book, other_id: TargetId
) -> None:
    outer, inner = book(120, 0), book(60, 50, on=other_id)
    assert len(days.split_around(outer, inner)) == 2
    assert worked(days.read(DAY)) == [60, 10, 50]
    assert not days.read(DAY).overlaps


# ---------------------------------------------------------------------- move, shift, fill
def test_moving_a_draft_leaves_it_a_draft(days: Days, book: Book, other_id: TargetId) -> None:
    (moved,) = days.move(book(120, 60, DRAFT), other_id)
    assert (moved.state, moved.entry.target_id) == (ShownState.DRAFT, other_id)
    with pytest.raises(Refused, match="on that ticket already"):
        days.move(moved.entry.id, other_id)


def test_a_boundary_moves_both_neighbours_and_conserves_their_time(days: Days, book: Book) -> None:
    one, other = book(120, 60), book(60, 0)
    days.shift(one, other, NOON - 55 * MINUTE_MS)
    assert worked(days.read(DAY)) == [65, 55]
    days.shift(one, None, NOON - 65 * MINUTE_MS)
    assert worked(days.read(DAY)) == [55, 55]
    assert [gap.span.length_ms for gap in days.read(DAY).gaps] == [10 * MINUTE_MS]


def test_nothing_ends_in_the_future(days: Days, book: Book) -> None:
    with pytest.raises(Refused, match="still to come"):
        days.shift(book(60, 0), None, NOON + MINUTE_MS)


def test_a_boundary_cannot_leave_an_entry_without_time(days: Days, book: Book) -> None:
    one, other = book(120, 60), book(60, 0)
    with pytest.raises(Refused, match="end is not after the start"):
        days.shift(one, other, NOON)
    assert worked(days.read(DAY)) == [60, 60], "neither was moved"


@pytest.mark.parametrize(("from_later", "minutes"), [(False, [90, 30]), (True, [60, 60])])
def test_a_gap_is_filled_from_either_side(
    days: Days, book: Book, *, from_later: bool, minutes: list[int]
) -> None:
    book(120, 60)
    book(30, 0)
    days.fill(DAY, NOON - 45 * MINUTE_MS, from_later=from_later)
    assert worked(days.read(DAY)) == minutes
    with pytest.raises(Refused, match="no gap at that time"):
        days.fill(DAY, NOON - 45 * MINUTE_MS)


# ---------------------------------------------------------------------- posted
def lock(tools: Tools, account: Account, key: EntryId) -> None:
    assert account.id
    with tools.units.write() as unit:
        put_item(unit, key, state=ItemState.NEEDS_ATTENTION, attention=AttentionKind.LOCKED)


def post(tools: Tools, account: Account, key: EntryId) -> None:
    assert key != ""
    with tools.units.write() as unit:
        item = BillingLine(LineKind.ITEM, 1, DAY.isoformat(), entry_id=70_001)
        unit.billing.put(account.id, [item], 1)
        unit.billing.show(account.id, 1)


@pytest.mark.parametrize("told", [lock, post])
def test_posted_time_refuses_every_verb_in_words(
    tools: Tools, days: Days, account: Account, book: Book, other_id: TargetId,
    told: Callable[[Tools, Account, EntryId], None],
) -> None:  # fmt: skip
    key, other = book(120, 60), book(60, 0)
    arrive(tools, key)
    told(tools, account, key)
    at_ms = NOON - 90 * MINUTE_MS
    acts: list[Callable[[], object]] = [
        lambda: days.split(key, at_ms), lambda: days.join(key, other),
        lambda: days.move(key, other_id), lambda: days.shift(key, other, at_ms),
        lambda: days.delete(key),
    ]  # fmt: skip
    for act in acts:
        with pytest.raises(Refused, match="approved and posted"):
            act()
    row = days.read(DAY).row(key)
    assert row is not None
    assert row.is_posted
    assert row.block.is_fixed


# ---------------------------------------------------------------------- undo
Verb = Callable[[Days, list[EntryId], TargetId], object]
VERBS: dict[str, Verb] = {
    "split": lambda days, keys, _to: days.split(keys[0], NOON - 150 * MINUTE_MS),
    "join": lambda days, keys, _to: days.join(keys[0], keys[1]),
    "move": lambda days, keys, to: days.move(keys[0], to),
    "shift": lambda days, keys, _to: days.shift(keys[0], keys[1], NOON - 110 * MINUTE_MS),
    "fill": lambda days, _keys, _to: days.fill(DAY, NOON - 50 * MINUTE_MS),
    "delete": lambda days, keys, _to: days.delete(keys[1]),
    "leave": lambda days, _keys, _to: days.leave(DAY, days.read(DAY).open_matters[0].key),
}  # fmt: skip


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("kind", ["draft", "waiting", "sent"])
def test_one_undo_takes_back_exactly_one_verb(
    tools: Tools, days: Days, book: Book, other_id: TargetId, verb: str, kind: str
) -> None:
    wishes = DRAFT if kind == "draft" else SAID
    keys = [book(180, 120, wishes), book(120, 60, wishes), book(40, 0, wishes)]
    for number, key in enumerate(keys if kind == "sent" else []):
        arrive(tools, key, 70_001 + number)
    before = everything(tools)
    VERBS[verb](days, keys, other_id)
    assert everything(tools) != before
    Undo(tools).undo()
    assert everything(tools) == before


def test_a_shown_entry_is_what_a_verb_returns(days: Days, book: Book) -> None:
    (shown,) = days.join(book(120, 60), book(60, 0))
    assert isinstance(shown, ShownEntry)
    assert shown.entry.piece.ended_at == NOON

"""Time is cut off an entry that is moved, or is to go: nothing of it counts twice meanwhile."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Declined
from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind
from stopwatch.domain.spans import Span
from stopwatch.services.absent_time import AbsentTime
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import EntryEdit
from tests.stateful.computer import TICKETS, Computer
from tests.stateful.routine import HELD_MS, book_and_see, cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock

HALF_MS = 15 * MINUTE_MS


@pytest.fixture
def entry(computer: Computer) -> EntryId:
    """Half an hour that Autotask has, and was seen to have."""
    return book_and_see(computer)


def split(computer: Computer, key: EntryId) -> EntryId:
    """Cut an entry in halves and return the second one."""
    began = computer.entries.get(key).entry.piece.started_at
    _first, second = computer.days.split(key, began + HALF_MS)
    return second.entry.id


def move(computer: Computer, key: EntryId, target: int = 1) -> EntryId:
    return computer.days.move(key, computer.targets[target])[-1].entry.id


def sent(computer: Computer, clock: FakeClock, times: int = 2) -> None:
    for _cycle in range(times):
        clock.pass_ms(HELD_MS)
        cycle(computer)


def minutes(psa: SimPsa) -> list[int]:
    """Return the minutes of all rows there, in the order in which they came."""
    return [round(row.hours_worked * 60) for _key, row in sorted(psa.held_entries.items())]


def item_of(computer: Computer, key: EntryId) -> tuple[ItemKind, AttentionKind | None]:
    (item,) = [one for one in computer.unsettled() if one.subject == key]
    return item.kind, item.attention


@pytest.mark.parametrize("is_split_first", [True, False])
def test_what_was_cut_off_waits_until_the_old_entry_is_gone(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId, is_split_first: bool
) -> None:
    psa.post_elsewhere()
    if is_split_first:
        part = split(computer, entry)
        moved = move(computer, entry)
    else:
        moved = move(computer, entry)
        part = split(computer, moved)
    sent(computer, clock)
    assert item_of(computer, entry) == (ItemKind.DELETE_ENTRY, AttentionKind.LOCKED)
    assert minutes(psa) == [30, 15], "the part is in the row that is still there"
    assert computer.entries.get(part).state is ShownState.WAITING
    psa.posted_ids.clear()
    computer.decisions.retry(entry)
    sent(computer, clock)
    assert minutes(psa) == [15, 15]
    assert computer.unsettled() == []
    assert computer.entries.get(moved).state is ShownState.SENT


def test_a_deletion_that_is_refused_is_shown_though_its_entry_was_moved(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    psa.post_elsewhere()
    move(computer, entry)
    sent(computer, clock)
    asked = [one for one in computer.entries.under_way() if one.state is ShownState.NEEDS_ATTENTION]
    assert [one.entry.id for one in asked] == [entry]
    assert asked[0].message.startswith("Your time is safe.")


def test_a_part_asks_where_the_old_entry_is_left_there(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    psa.post_elsewhere()
    part = split(computer, entry)
    move(computer, entry)
    sent(computer, clock)
    computer.decisions.accept(entry)
    sent(computer, clock)
    assert minutes(psa) == [30, 15]
    assert item_of(computer, part) == (ItemKind.CREATE_ENTRY, AttentionKind.REFUSED)
    assert "both would count" in computer.entries.get(part).message
    computer.undo.undo()
    assert computer.entries.get(part).state is ShownState.WAITING


def test_a_part_waits_until_what_it_was_cut_off_is_deleted(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    psa.post_elsewhere()
    split(computer, entry)
    computer.entries.delete(entry)
    sent(computer, clock)
    assert minutes(psa) == [30]
    psa.posted_ids.clear()
    computer.decisions.retry(entry)
    sent(computer, clock)
    assert minutes(psa) == [15]


@pytest.mark.parametrize("is_split_first", [True, False])
def test_a_move_that_is_taken_back_lets_the_part_wait_for_the_old_entry_again(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId, is_split_first: bool
) -> None:
    if is_split_first:
        part = split(computer, entry)
        moved = move(computer, entry)
    else:
        moved = move(computer, entry)
        part = split(computer, moved)
    computer.entries.keep_here(moved)
    assert computer.entries.get(entry).entry.piece.worked_ms == HALF_MS
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, _deed: Declined("no")
    cycle(computer)
    psa.forced = None
    assert item_of(computer, entry) == (ItemKind.UPDATE_ENTRY, AttentionKind.REFUSED)
    assert computer.entries.get(part).state is ShownState.WAITING
    computer.decisions.retry(entry)
    sent(computer, clock)
    assert minutes(psa) == [15, 15]
    assert computer.unsettled() == []


def test_an_undo_of_the_move_lets_the_part_wait_for_the_change_again(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    part = split(computer, entry)
    (before,) = [one for one in computer.unsettled() if one.subject == part]
    move(computer, entry)
    computer.undo.undo()
    (after,) = [one for one in computer.unsettled() if one.subject == part]
    assert after.after_id == before.after_id
    sent(computer, clock)
    assert minutes(psa) == [15, 15]


def test_what_was_joined_goes_only_when_the_whole_was_made_elsewhere(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    other = book_and_see(computer)
    computer.days.join(entry, other)
    move(computer, entry)
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, _deed: Declined("no")
    cycle(computer)
    psa.forced = None
    assert minutes(psa) == [30, 30], "nothing is taken away before the other has its time"
    computer.decisions.retry(next(one.subject for one in computer.unsettled() if one.attention))
    sent(computer, clock, 3)
    assert minutes(psa) == [60]
    assert computer.unsettled() == []


def test_what_was_joined_comes_back_though_the_whole_was_moved_and_moved_back(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    other = book_and_see(computer)
    computer.days.join(entry, other)
    computer.entries.keep_here(move(computer, entry))
    clock.pass_ms(HELD_MS)
    psa.forced = lambda _psa, _deed: Declined("no")
    cycle(computer)
    psa.forced = None
    computer.decisions.accept(entry)
    sent(computer, clock)
    assert minutes(psa) == [30, 30]
    assert computer.unsettled() == []
    assert computer.entries.get(other).entry.phase is EntryPhase.SUBMITTED


def test_a_part_that_is_put_on_a_new_ticket_waits_for_the_change_as_well(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    entry = book_and_see(computer)
    psa.post_elsewhere()
    part = split(computer, entry)
    made = computer.new_tickets.create("Printer on fire", "harbor")
    computer.entries.edit(part, EntryEdit(target_id=made))
    sent(computer, clock)
    assert item_of(computer, entry) == (ItemKind.UPDATE_ENTRY, AttentionKind.LOCKED)
    assert len(psa.held_tickets) == TICKETS + 1
    assert minutes(psa) == [30]
    psa.posted_ids.clear()
    computer.decisions.retry(entry)
    sent(computer, clock)
    assert minutes(psa) == [15, 15]


def test_a_part_waits_for_its_new_ticket_when_the_change_has_arrived(
    computer: Computer, clock: FakeClock, psa: SimPsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle(computer, flush=True)
    entry = book_and_see(computer)
    part = split(computer, entry)
    computer.entries.edit(
        part, EntryEdit(target_id=computer.new_tickets.create("Printer on fire", "harbor"))
    )
    with monkeypatch.context() as refusing:
        refusing.setattr(psa, "create_ticket", lambda _body: Declined("no"))
        sent(computer, clock)
    assert minutes(psa) == [15], "the entry is shorter, and the part has no ticket there"
    assert computer.entries.get(part).state is ShownState.WAITING
    (wish,) = computer.wishes.pending()
    computer.wishes.retry(wish.item.id)
    sent(computer, clock)
    assert minutes(psa) == [15, 15]
    assert computer.unsettled() == []


def test_a_part_that_was_a_draft_in_between_waits_for_the_change_all_the_same(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId
) -> None:
    part = split(computer, entry)
    psa.post_elsewhere()
    computer.entries.edit(part, EntryEdit(Wishes(draft=True)))
    computer.entries.submit([part], Wishes())
    sent(computer, clock)
    assert item_of(computer, entry) == (ItemKind.UPDATE_ENTRY, AttentionKind.LOCKED)
    assert minutes(psa) == [30]


@pytest.mark.parametrize("is_part_first", [True, False])
def test_halves_that_are_deleted_together_are_both_gone(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId, is_part_first: bool
) -> None:
    part = split(computer, entry)
    computer.entries.discard([part, entry] if is_part_first else [entry, part])
    sent(computer, clock)
    assert minutes(psa) == [], "the one is not let go again by the other"
    assert computer.unsettled() == []


@pytest.mark.parametrize(("begin", "end", "left"), [(0, 20, 10), (10, 30, 10)])
def test_absence_over_both_halves_leaves_nothing_that_counts_twice(
    computer: Computer, clock: FakeClock, psa: SimPsa, entry: EntryId, begin: int, end: int,
    left: int,
) -> None:  # fmt: skip
    split(computer, entry)
    psa.post_elsewhere()
    take_out(computer, entry, begin, end)
    sent(computer, clock, times=4)
    assert minutes(psa) == [30], "what is left waits until Autotask lets go of the whole"
    psa.posted_ids.clear()
    computer.decisions.retry(entry)
    sent(computer, clock, times=4)
    assert minutes(psa) == [left]
    assert computer.unsettled() == []


def take_out(computer: Computer, key: EntryId, begin: int, end: int) -> None:
    """Call some minutes of the stopwatch of an entry no work, as the inbox does."""
    tools, booking = computer.tools, Booking(computer.tools)
    with tools.units.write() as unit:
        entry = unit.entries.get(key)
        assert entry is not None
        assert entry.stopwatch_id is not None
        watch = unit.timekeeping.get(entry.stopwatch_id)
        assert watch is not None
        began = entry.piece.started_at
        span = Span(began + begin * MINUTE_MS, began + end * MINUTE_MS)
        plan = AbsentTime(tools, booking).taken(unit, watch, [span])
        unit.timekeeping.save(plan.stopwatches)
        booking.do(unit, unit.accounts.current(), "absence", plan.booked)

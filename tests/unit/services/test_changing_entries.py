"""What becomes of an entry that was saved and is changed, drafted again, or deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Contract
from stopwatch.domain.delivery import Declined, Step, begin, next_step, settle
from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AttemptId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.wishes import TicketWishes
from tests.support.days import arrive
from tests.support.machine import NOON, FakeClock
from tests.support.statements import overheard
from tests.support.units import ticket

DONE = Wishes(summary="Done", status="Complete")


def test_times_may_be_changed_again_and_again(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(target_id, at_ms=NOON - HOUR_MS))
    timing.pause()
    _pass(tools, 20)
    timing.resume()
    _pass(tools, 10)
    (stopped,) = timing.stop(wishes=Wishes(summary="Done"))
    for minutes_before in (90, 75, 120):
        at_ms = NOON - minutes_before * MINUTE_MS
        moved = entries.edit(stopped.id, EntryEdit(started_at=at_ms)).entry.piece
        assert moved.worked_ms == (minutes_before + 10) * MINUTE_MS, "only the break is left out"


@pytest.mark.parametrize("typed", ["", "0", "01M"])
def test_too_little_of_an_id_names_no_entry_even_where_there_is_one_alone(
    entries: Entries, target_id: TargetId, typed: str
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="Done"))
    with pytest.raises(Refused, match="too little of an id"):
        entries.delete(made.entry.id[: len(typed)])
    assert entries.get(made.entry.id[:6]).entry.id == made.entry.id


def test_a_refused_entry_that_is_deleted_asks_for_nothing_more(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="Done"))
    with tools.units.write() as unit:
        (item,) = unit.outbox.of_subject(made.entry.id)
        refused = AttentionKind.REFUSED
        unit.outbox.put(replace(item, state=ItemState.NEEDS_ATTENTION, attention=refused))
    assert entries.get(made.entry.id).state is ShownState.NEEDS_ATTENTION
    assert entries.delete(made.entry.id).state is ShownState.DRAFT


def test_an_entry_by_hand_is_cut_at_midnight(entries: Entries, target_id: TargetId) -> None:
    midnight = NOON - 13 * HOUR_MS  # the clock of the test is an hour ahead of UTC
    made = entries.add(target_id, midnight - HOUR_MS, midnight + HOUR_MS, Wishes(summary="Late"))
    days = [one.entry.piece.worked_on.isoformat() for one in made]
    assert days == ["2025-11-23", "2025-11-24"]
    assert all(one.entry.piece.worked_ms == HOUR_MS for one in made)


def test_an_edit_does_not_cross_midnight(entries: Entries, target_id: TargetId) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    with pytest.raises(Refused, match="midnight"):
        entries.edit(made.entry.id, EntryEdit(started_at=NOON - 20 * HOUR_MS))


def test_a_saved_entry_can_be_a_draft_again_and_takes_its_wish_along(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    drafted = entries.edit(made.entry.id, EntryEdit(Wishes(draft=True)))
    assert drafted.state is ShownState.DRAFT
    assert TicketWishes(tools).pending() == ()
    Undo(tools).undo()
    assert entries.get(made.entry.id).state is ShownState.WAITING
    assert len(TicketWishes(tools).pending()) == 1


def test_a_saved_entry_that_loses_its_summary_waits_as_a_draft(
    entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    emptied = entries.edit(made.entry.id, EntryEdit(Wishes(summary="")))
    assert emptied.state is ShownState.DRAFT
    assert "no summary notes" in emptied.message


def test_another_status_takes_the_place_of_the_first(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    entries.edit(made.entry.id, EntryEdit(Wishes(status="New")))
    assert [one.words for one in TicketWishes(tools).pending()] == ["Status to “New”"]


def test_a_deleted_entry_takes_along_what_was_wished_with_it(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    entries.add(target_id, NOON - 2 * HOUR_MS, NOON - HOUR_MS, replace(DONE, status="New"))
    entries.delete(made.entry.id)
    assert [one.words for one in TicketWishes(tools).pending()] == ["Status to “New”"]


def test_one_undo_brings_back_all_that_was_discarded_together(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    midnight = NOON - 13 * HOUR_MS  # the clock of the test is an hour ahead of UTC
    made = entries.add(target_id, midnight - HOUR_MS, midnight + HOUR_MS, Wishes(draft=True))
    keys = [one.entry.id for one in made]
    assert len(keys) == 2
    entries.discard(keys)
    assert {one.entry.phase for one in entries.shown(keys)} == {EntryPhase.DELETED}
    Undo(tools).undo()
    assert {one.state for one in entries.shown(keys)} == {ShownState.DRAFT}


def test_nothing_is_discarded_where_one_cannot_be(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    midnight = NOON - 13 * HOUR_MS
    made = entries.add(target_id, midnight - HOUR_MS, midnight + HOUR_MS, Wishes(draft=True))
    first, second = (one.entry.id for one in made)
    entries.delete(second)
    with pytest.raises(Refused):
        entries.discard([first, second])
    assert entries.get(first).state is ShownState.DRAFT


def test_saved_anew_it_still_knows_that_it_may_have_left(
    tools: Tools, entries: Entries, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, DONE)
    assert made.item is not None
    tried = begin(made.item, AttemptId("a"), "t", tools.moment())
    refused = settle(tried, AttemptId("a"), Declined("no"), tools.moment())
    with tools.units.write() as unit:
        unit.outbox.put(replace(refused, watermark=77))
    entries.keep_here(made.entry.id)
    (again,) = entries.submit([made.entry.id], Wishes())
    assert again.item is not None
    assert (again.item.id, again.item.watermark, again.item.attempts) == (made.item.id, 77, 1)
    assert next_step(again.item, again.item.due_at) is Step.LOOK


def _pass(tools: Tools, minutes: int) -> None:
    assert isinstance(tools.clock, FakeClock)
    tools.clock.pass_ms(minutes * MINUTE_MS)


def test_entries_are_put_under_a_contract_together_and_drafts_stay_drafts(
    tools: Tools, account: Account, entries: Entries, target_id: TargetId
) -> None:
    with tools.units.write() as unit:
        unit.catalog.upsert(account.id, [Contract(6, 1, "Project")])
    start = NOON - 3 * HOUR_MS
    (saved,) = entries.add(target_id, start, start + HOUR_MS, Wishes(summary="Done"))
    draft_wish = Wishes(summary="Not yet", draft=True)
    (draft,) = entries.add(target_id, start + HOUR_MS, start + 2 * HOUR_MS, draft_wish)
    ids = [saved.entry.id, draft.entry.id]
    heard: list[str] = []
    with overheard(lambda text, _values: heard.append(text)):
        entries.use_contract(ids, 6)
    assert sum("FROM contract " in text for text in heard) == 1, "all contracts are read once"
    shown = entries.shown(ids)
    assert [one.entry.details.contract_id for one in shown] == [6, 6]
    assert [one.state for one in shown] == [ShownState.WAITING, ShownState.DRAFT]
    Undo(tools).undo()
    assert [one.entry.details.contract_id for one in entries.shown(ids)] == [5, 5]


def test_several_entries_are_moved_in_one_deed_though_one_waits_for_another(
    tools: Tools, entries: Entries, days: Days, account: Account, target_id: TargetId
) -> None:
    (made,) = entries.add(target_id, NOON - HOUR_MS, NOON, Wishes(summary="Done"))
    arrive(tools, made.entry.id)
    first, second = days.split(made.entry.id, NOON - HOUR_MS // 2)
    with tools.units.write() as unit:
        other_id = ticket(unit, account, 2)
        known = unit.outbox.unsettled(account.id)
    entries.move([first.entry.id, second.entry.id], other_id)
    with tools.units.read() as unit:
        items = {one.id: one for one in unit.outbox.unsettled(account.id)}
        (part,) = unit.outbox.of_subject(second.entry.id)
    assert part.target_id == other_id
    assert part.after_id is not None
    assert items[part.after_id].kind is ItemKind.DELETE_ENTRY, "the old row has its time, too"
    Undo(tools).undo()
    with tools.units.read() as unit:
        assert unit.outbox.unsettled(account.id) == known
    assert entries.get(second.entry.id).entry.target_id == target_id
    assert Undo(tools).undo().verb == "split", "nothing else was to be undone of the move"

"""A sitting on a problem, booked on its incidents."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.allocating import Allocating
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.push import Push
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.machine import NOON, FakeClock
from tests.support.units import put_item, ticket

WORK = Wishes(summary="Set the power plan", status="Complete", is_billable=False)


@pytest.fixture
def incidents(tools: Tools, account: Account) -> list[TargetId]:
    with tools.units.write() as unit:
        return [ticket(unit, account, remote_id) for remote_id in (11, 12, 13)]


@pytest.fixture
def sitting(entries: Entries, target_id: TargetId) -> EntryId:
    """An hour on the problem, waiting to be sent, with the wish to complete it."""
    return entries.add(target_id, NOON - HOUR_MS, NOON, WORK)[0].entry.id


@pytest.fixture
def allocating(tools: Tools) -> Allocating:
    return Allocating(tools, Booking(tools))


def unsettled(tools: Tools) -> tuple[OutboxItem, ...]:
    with tools.units.read() as unit:
        return unit.outbox.unsettled(unit.accounts.current().id)


def test_each_ticket_gets_its_share_and_a_delivery_of_its_own(
    tools: Tools, allocating: Allocating, sitting: EntryId, incidents: list[TargetId]
) -> None:
    weights = [2, 1, 1]
    made = [one.entry for one in allocating.allocate(sitting, incidents, weights)]
    assert [one.target_id for one in made] == incidents
    assert [one.piece.worked_ms for one in made] == [30 * MINUTE_MS, *[15 * MINUTE_MS] * 2]
    assert {one.details.summary for one in made} == {"Set the power plan"}
    assert not any(one.details.is_billable for one in made)
    assert [one.subject for one in unsettled(tools)] == [one.id for one in made]


def test_one_undo_brings_the_sitting_back_whole(
    tools: Tools, allocating: Allocating, entries: Entries, sitting: EntryId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    before = [replace(item, due_at=0) for item in unsettled(tools)]
    made = allocating.allocate(sitting, incidents)
    Undo(tools).undo()
    assert [replace(item, due_at=0) for item in unsettled(tools)] == before
    assert entries.get(sitting).entry.piece.worked_ms == HOUR_MS
    for one in made:
        assert entries.get(one.entry.id).entry.phase is EntryPhase.DELETED


def test_a_draft_becomes_drafts(
    tools: Tools, allocating: Allocating, entries: Entries, target_id: TargetId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    (draft,) = entries.add(target_id, NOON - HOUR_MS, NOON, replace(WORK, draft=True))
    made = allocating.allocate(draft.entry.id, incidents)
    assert [one.entry.phase for one in made] == [EntryPhase.DRAFT] * 3
    assert unsettled(tools) == ()


def test_a_draft_that_a_lost_future_may_have_sent_stays_one(
    tools: Tools, account: Account, allocating: Allocating, entries: Entries, target_id: TargetId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    (draft,) = entries.add(target_id, NOON - HOUR_MS, NOON, replace(WORK, draft=True))
    assert isinstance(tools.clock, FakeClock)
    tools.clock.pass_ms(MINUTE_MS)
    Push(tools, "test").distrust_profile(account.id)
    with pytest.raises(Refused, match="looked for first"):
        allocating.allocate(draft.entry.id, incidents)


@pytest.mark.parametrize("state", [ItemState.DONE, ItemState.CHECKING])
def test_what_left_is_not_booked_once_more(
    tools: Tools, allocating: Allocating, sitting: EntryId, incidents: list[TargetId],
    state: ItemState,
) -> None:  # fmt: skip
    with tools.units.write() as unit:
        account_id = unit.accounts.current().id
        item = put_item(unit, sitting, state=state)
        unit.outbox.put(replace(item, may_have_left=True))
        before = unit.outbox.unsettled(account_id)
    with pytest.raises(Refused, match="Nothing was changed"):
        allocating.allocate(sitting, incidents)
    assert unsettled(tools) == before


def test_an_entry_that_is_being_moved_stays_one(
    tools: Tools, allocating: Allocating, entries: Entries, sitting: EntryId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    with tools.units.write() as unit:
        put_item(unit, sitting, state=ItemState.DONE, remote_id=1001)
        entry = unit.entries.get(sitting)
        assert entry is not None
        unit.entries.put(replace(entry, remote_id=1001))
    moved = entries.edit(sitting, EntryEdit(target_id=incidents[0]))
    assert moved.entry.id != sitting
    with pytest.raises(Refused, match="moved"):
        allocating.allocate(moved.entry.id, incidents)


def test_what_cannot_be_shared_out_is_refused(
    allocating: Allocating, entries: Entries, sitting: EntryId, incidents: list[TargetId]
) -> None:
    for targets, weights, word in (
        (incidents[:1], [], "two tickets"),
        ([incidents[0]] * 2, [], "twice"),
        (incidents, [1] * 2, "as many"),
        (incidents, [1, 0, 1], "share"),
        (incidents, [100_000, 1, 1], "too little"),
    ):
        with pytest.raises(Refused, match=word):
            allocating.allocate(sitting, targets, weights)
    entries.keep_here(sitting)
    with pytest.raises(Refused, match="kept here"):
        allocating.allocate(sitting, incidents)

"""A sitting on a problem, booked on its incidents."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import RoleHolding
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.services.allocating import Allocating, Spread
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.grouping import Grouping
from stopwatch.services.push import Push
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.machine import NOON, FakeClock
from tests.support.units import facts, put_item, ticket

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


def test_by_hand_each_ticket_gets_what_was_typed_and_its_own_notes(
    allocating: Allocating, sitting: EntryId, incidents: list[TargetId]
) -> None:
    spans = [31 * MINUTE_MS, 19 * MINUTE_MS, 10 * MINUTE_MS]
    notes = ["Power plan", "", "  Told the users "]
    made = allocating.allocate(sitting, incidents, spans_ms=spans, notes=notes)
    assert [one.entry.piece.worked_ms for one in made] == spans
    said = [one.entry.details.summary for one in made]
    assert said == ["Power plan", "Set the power plan", "Told the users"]


@pytest.fixture
def problem(tools: Tools, account: Account, incidents: list[TargetId]) -> TargetId:
    """A problem, and two of the incidents under it."""
    with tools.units.write() as unit:
        key = ticket(unit, account, 10, "SRV-DC01 falls asleep")
        unit.tickets.be_type(key, TicketType.PROBLEM)
        for one in incidents[:2]:
            unit.tickets.hang(one, 10)
    return key


def test_incidents_are_known_newest_first_and_those_on_their_way_count(
    tools: Tools, allocating: Allocating, problem: TargetId, incidents: list[TargetId]
) -> None:
    assert [one.id for one in allocating.incidents(problem)] == incidents[1::-1]
    Grouping(tools, Booking(tools)).link(problem, [incidents[2]])
    assert {one.id for one in allocating.incidents(problem)} == set(incidents)
    assert allocating.incidents(incidents[0]) == ()
    assert allocating.incidents(TargetId(99)) == ()


def test_drafts_are_spread_and_on_their_way_as_one_deed(
    tools: Tools, allocating: Allocating, entries: Entries, problem: TargetId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    work = replace(WORK, status=None, draft=True)
    (draft,) = entries.add(problem, NOON - HOUR_MS, NOON, work)
    made = allocating.submit([draft.entry.id], Spread(incidents[:2]))
    assert [one.entry.phase for one in made] == [EntryPhase.SUBMITTED] * 2
    assert [one.subject for one in unsettled(tools)] == [one.entry.id for one in made]
    Undo(tools).undo()
    assert unsettled(tools) == ()
    assert entries.get(draft.entry.id).entry == draft.entry


def test_a_sitting_over_midnight_is_spread_entry_by_entry(
    allocating: Allocating, entries: Entries, problem: TargetId, incidents: list[TargetId]
) -> None:
    work = replace(WORK, status=None, draft=True)
    start = NOON - 14 * HOUR_MS
    drafts = entries.add(problem, start, start + 4 * HOUR_MS, work)
    keys = [one.entry.id for one in drafts]
    assert len(keys) == 2
    with pytest.raises(Refused, match="several entries"):
        allocating.submit(keys, Spread(incidents[:2], spans_ms=[HOUR_MS, 3 * HOUR_MS]))
    made = [one.entry for one in allocating.submit(keys, Spread(incidents[:2], [3, 1]))]
    for day in drafts:
        on_day = [one for one in made if one.piece.worked_on == day.entry.piece.worked_on]
        assert [one.target_id for one in on_day] == incidents[:2]
        assert sum(one.piece.worked_ms for one in on_day) == day.entry.piece.worked_ms


def test_a_line_that_lacks_something_keeps_the_sitting_as_it_is(
    tools: Tools, allocating: Allocating, entries: Entries, problem: TargetId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    (draft,) = entries.add(problem, NOON - HOUR_MS, NOON, Wishes(draft=True))
    with pytest.raises(Refused, match="no summary notes"):
        allocating.submit([draft.entry.id], Spread(incidents[:2], notes=["Said", ""]))
    assert entries.get(draft.entry.id).entry == draft.entry
    made = allocating.submit([draft.entry.id], Spread(incidents[:2], notes=["Said", "Done"]))
    assert [one.entry.details.summary for one in made] == ["Said", "Done"]


def test_a_role_that_was_chosen_is_kept_and_one_that_was_proposed_is_not(
    tools: Tools, account: Account, allocating: Allocating, entries: Entries, problem: TargetId,
    incidents: list[TargetId],
) -> None:  # fmt: skip
    onsite = RoleHolding(2, "resource_role", account.resource_id, 4)
    with tools.units.write() as unit:
        unit.catalog.upsert(account.id, [onsite])
        unit.tickets.upsert(account.id, [replace(facts(11), assigned_role_id=4)])
    work = replace(WORK, status=None, draft=True)
    (draft,) = entries.add(problem, NOON - HOUR_MS, NOON, work)
    made = allocating.allocate(draft.entry.id, incidents)
    assert [one.entry.details.role_id for one in made] == [4, 3, 3]
    Undo(tools).undo()
    entries.edit(draft.entry.id, EntryEdit(Wishes(role="4", draft=True)))
    made = allocating.allocate(draft.entry.id, incidents)
    assert [one.entry.details.role_id for one in made] == [4, 4, 4]


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
    for given, word in (
        ({"spans_ms": [20 * MINUTE_MS] * 2}, "as many times"),
        ({"spans_ms": [20 * MINUTE_MS] * 2 + [19 * MINUTE_MS]}, "60:00|1:00:00.*1:00 are left"),
        ({"spans_ms": [20 * MINUTE_MS] * 2 + [21 * MINUTE_MS]}, "1:00 are too much"),
        ({"spans_ms": [HOUR_MS, 0, 0]}, "at least a second"),
        ({"notes": ["one"]}, "as many notes"),
    ):
        with pytest.raises(Refused, match=word):
            allocating.allocate(sitting, incidents, **given)
    with pytest.raises(Refused, match="not both"):
        allocating.allocate(sitting, incidents, [1, 1, 1], spans_ms=[20 * MINUTE_MS] * 3)
    entries.keep_here(sitting)
    with pytest.raises(Refused, match="kept here"):
        allocating.allocate(sitting, incidents)

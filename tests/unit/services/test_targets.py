"""Time on project tasks and internal time: what is proposed, asked for, refused, and pulled."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import NoReturn

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.delivery import Accepted
from stopwatch.domain.entry import EntryDetails, EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused, Rejected, Unavailable
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS
from stopwatch.domain.remote import EntryBody
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts, TicketName
from stopwatch.services import bodies
from stopwatch.services.allocating import Allocating
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.entries import Entries, EntryEdit
from stopwatch.services.grouping import Grouping
from stopwatch.services.pull import CATALOG, IN_USE, Pull
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.target_pull import TASKS_EVERY_MS, TargetPull
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from tests.support.fake_psa import FakePsa
from tests.support.machine import NOON, FakeClock
from tests.support.units import facts, internal_facts, target, task_facts

DONE = Wishes(summary="Done")


@pytest.fixture
def timing(tools: Tools) -> Timing:
    return Timing(tools, Booking(tools))


@pytest.fixture
def task(tools: Tools, account: Account) -> TargetId:
    return known(tools, account, replace(task_facts(1), is_billable=False))


@pytest.fixture
def meeting(tools: Tools, account: Account) -> TargetId:
    return known(tools, account, internal_facts(1))


def known(tools: Tools, account: Account, told: TicketFacts) -> TargetId:
    with tools.units.write() as unit:
        return target(unit, account, told)


def worked(timing: Timing, key: TargetId, wishes: Wishes = DONE) -> TimeEntry:
    timing.start(Start(key, at_ms=NOON - HOUR_MS))
    (made,) = timing.stop(wishes=wishes)
    return made


def asked(tools: Tools, entry: TimeEntry) -> EntryBody:
    with tools.units.read() as unit:
        (item,) = unit.outbox.of_subject(entry.id)
    return bodies.entry_body(item.body)


def test_a_task_proposes_what_it_and_its_project_say(
    tools: Tools, timing: Timing, task: TargetId
) -> None:
    made = worked(timing, task)
    assert made.phase is EntryPhase.SUBMITTED
    body = asked(tools, made)
    assert body.place == Place(TargetKind.TASK, 1)
    assert (body.ticket_remote_id, body.role_id, body.work_type_id, body.contract_id) == (
        None, 3, 7, 5,
    )  # fmt: skip
    assert not body.is_billable


def test_internal_time_has_nothing_that_somebody_pays(
    tools: Tools, timing: Timing, meeting: TargetId
) -> None:
    made = worked(timing, meeting, Wishes(summary="Weekly", is_billable=True))
    assert made.phase is EntryPhase.SUBMITTED
    body = asked(tools, made)
    assert body.place == Place(TargetKind.INTERNAL, 1)
    bare = EntryDetails("Weekly", is_billable=False, show_on_invoice=False)
    assert made.details == bare == EntryDetails("Weekly").as_internal
    assert (body.role_id, body.work_type_id, body.contract_id, body.is_billable) == (
        None, None, None, False,
    )  # fmt: skip


@pytest.mark.parametrize("wishes", [
    Wishes(summary="x", status="Complete"), Wishes(summary="x", append_resolution=True),
])  # fmt: skip
def test_only_a_ticket_gets_a_status_or_a_resolution(
    tools: Tools, timing: Timing, task: TargetId, wishes: Wishes
) -> None:
    made = worked(timing, task, wishes)
    assert made.phase is EntryPhase.DRAFT
    assert "Only a ticket gets a status" in made.message
    assert Entries(tools, Booking(tools)).send(made.id).entry.phase is EntryPhase.SUBMITTED


def test_a_role_for_internal_time_is_told_to_be_none(
    tools: Tools, timing: Timing, meeting: TargetId
) -> None:
    made = worked(timing, meeting, Wishes(summary="x", role="Systems engineer"))
    assert made.phase is EntryPhase.DRAFT
    assert "has no work type, role or contract" in made.message
    assert made.details.role_id is None
    assert Entries(tools, Booking(tools)).send(made.id).entry.phase is EntryPhase.SUBMITTED


def test_time_moves_between_a_ticket_a_task_and_internal_time(
    tools: Tools, entries: Entries, timing: Timing, target_id: TargetId, task: TargetId,
    meeting: TargetId,
) -> None:  # fmt: skip
    made = worked(timing, target_id)
    moved = entries.edit(made.id, EntryEdit(target_id=meeting)).entry
    assert moved.details == EntryDetails("Done").as_internal
    back = entries.edit(made.id, EntryEdit(target_id=task)).entry
    assert (back.details.role_id, back.details.contract_id) == (3, 5)
    assert asked(tools, back).place == Place(TargetKind.TASK, 1)
    for _edit in range(2):
        Undo(tools).undo()
    assert asked(tools, made).place == Place(TargetKind.TICKET, 1)


def test_a_draft_without_a_target_fits_what_it_is_put_on(
    tools: Tools, timing: Timing, meeting: TargetId
) -> None:
    timing.start(Start(at_ms=NOON - HOUR_MS))
    (draft,) = timing.stop(wishes=Wishes(summary="Sat together", role="Systems engineer"))
    assert draft.details.role_id == 3
    shown = Entries(tools, Booking(tools)).edit(draft.id, EntryEdit(target_id=meeting))
    assert shown.entry.details == EntryDetails("Sat together").as_internal


def test_only_tickets_belong_to_problems(
    tools: Tools, target_id: TargetId, task: TargetId, meeting: TargetId
) -> None:
    grouping = Grouping(tools, Booking(tools))
    for other, name in ((task, "T20261101.0001"), (meeting, "Team meeting")):
        with pytest.raises(Refused, match=f"{name} is not a ticket"):
            grouping.create("Same again", [target_id, other])
        with pytest.raises(Refused, match=f"{name} is not a ticket"):
            grouping.create("", [target_id], from_id=other)


def test_only_tickets_get_numbers_from_here(
    tools: Tools, task: TargetId, meeting: TargetId
) -> None:
    orders = PurchaseOrders(tools, Booking(tools))
    for key, name in ((task, "T20261101.0001"), (meeting, "Team meeting")):
        with pytest.raises(Refused, match=f"{name} is not a ticket"):
            orders.use_on_tickets({key: "RF-9"})


# ---------------------------------------------------------------- pulling
OPEN = lambda: False  # noqa: E731 - nothing asks the pull to end


def offered(tools: Tools, account: Account) -> dict[str, str]:
    with tools.units.read() as unit:
        return {
            one.title: one.facts.kind.value
            for kind in (TargetKind.TASK, TargetKind.INTERNAL)
            for one in unit.tickets.offered(account.id, kind)
        }


@pytest.fixture
def holding(psa: FakePsa) -> FakePsa:
    psa.hold_targets(
        task_facts(1, "Survey the cabling"), task_facts(2, "Move the printers"),
        replace(task_facts(3, "Plan it"), status=STATUS_COMPLETE, completed_at=NOON - HOUR_MS),
        internal_facts(1), replace(internal_facts(2, "Old habit"), status=STATUS_COMPLETE),
    )  # fmt: skip
    return psa


def test_all_of_them_come_with_the_names_and_changed_tasks_every_hour(
    tools: Tools, account: Account, holding: FakePsa
) -> None:
    pull = Pull(tools)
    pull.run(holding, account, OPEN)
    assert offered(tools, account) == {
        "Survey the cabling": "task", "Move the printers": "task", "Team meeting": "internal",
    }  # fmt: skip
    with tools.units.read() as unit:
        assert unit.tickets.search(account.id, "old habit", 9) == ()
        assert unit.tickets.at(account.id, Place(TargetKind.INTERNAL, 2)) is not None
    assert pull.due(account.id).tasks_at == NOON
    renamed = replace(task_facts(1, "Survey all cabling"), last_activity_at=NOON + 1)
    holding.hold_targets(renamed)
    holding.clock.pass_ms(HOUR_MS)
    TargetPull(tools).changed(holding, account, OPEN)
    assert "Survey all cabling" in offered(tools, account)


def test_what_was_asked_for_is_not_asked_for_again_where_nothing_of_it_was_ones_own(
    tools: Tools, account: Account, holding: FakePsa
) -> None:
    pull, begun_at, margin = TargetPull(tools), holding.clock.now_ms(), 2 * MINUTE_MS
    holding.check_access()  # whoever pulls tasks has pulled tickets before
    pull.whole(holding, account, OPEN)
    for _hour in range(3):
        holding.clock.pass_ms(HOUR_MS)
        holding.check_access()
        pull.changed(holding, account, OPEN)
    heard_at = [begun_at + hour * HOUR_MS for hour in range(3)]
    assert holding.task_asks == [None, *(at_ms - margin for at_ms in heard_at)]


def test_what_the_whole_pull_no_longer_brings_is_offered_no_longer_unless_in_use(
    tools: Tools, account: Account, timing: Timing, holding: FakePsa
) -> None:
    targets = TargetPull(tools)
    targets.whole(holding, account, OPEN)
    with tools.units.read() as unit:
        used = unit.tickets.at(account.id, Place(TargetKind.TASK, 2))
    assert used is not None
    timing.start(Start(used.id))
    holding.held_tasks.clear()
    holding.hold_targets(task_facts(4, "Label the racks"))
    targets.whole(holding, account, OPEN)
    assert sorted(offered(tools, account)) == [
        "Label the racks", "Move the printers", "Team meeting",
    ]  # fmt: skip


def test_a_task_that_one_was_taken_off_is_offered_no_longer_within_the_hour(
    tools: Tools, account: Account, holding: FakePsa
) -> None:
    targets = TargetPull(tools)
    targets.whole(holding, account, OPEN)
    assert "Survey the cabling" in offered(tools, account)
    ours = task_facts(1, "Survey the cabling")
    theirs = replace(ours, assigned_resource_id=8, last_activity_at=NOON + 1)
    holding.hold_targets(theirs)
    holding.clock.pass_ms(HOUR_MS)
    targets.changed(holding, account, OPEN)
    assert sorted(offered(tools, account)) == ["Move the printers", "Team meeting"]
    holding.clock.pass_ms(HOUR_MS)
    holding.hold_targets(replace(ours, last_activity_at=holding.clock.now_ms()))
    targets.changed(holding, account, OPEN)
    assert "Survey the cabling" in offered(tools, account)


def test_an_empty_answer_proves_nothing(tools: Tools, account: Account, holding: FakePsa) -> None:
    targets = TargetPull(tools)
    targets.whole(holding, account, OPEN)
    before = offered(tools, account)
    holding.held_tasks.clear()
    holding.held_internal.clear()
    targets.whole(holding, account, OPEN)
    assert offered(tools, account) == before


def test_a_tenant_that_shows_no_projects_keeps_nothing_else_away(
    tools: Tools, account: Account, psa: FakePsa, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_asked: object) -> None:
        raise Rejected("Your time is safe. Autotask refused it.")

    monkeypatch.setattr(psa, "tasks", refused)
    monkeypatch.setattr(psa, "internal_kinds", refused)
    monkeypatch.setattr(psa, "find_task", refused)
    pull = Pull(tools)
    pull.run(psa, account, OPEN)
    assert pull.due(account.id).tasks_at == NOON
    assert pull.one_ticket(psa, account, TicketName("", number="T20261101.0099")) is None


def test_a_task_that_was_typed_offline_is_found_by_its_number(
    tools: Tools, account: Account, timing: Timing, psa: FakePsa
) -> None:
    timing.start(Start(typed="T20261101.0077"))
    psa.hold_targets(replace(task_facts(77), assigned_resource_id=4))
    Pull(tools).tickets(psa, account, OPEN)
    (watch,) = timing.desk().running
    assert watch.target_id is not None
    made = worked_out(timing)
    assert asked(tools, made).place == Place(TargetKind.TASK, 77)
    outcome = psa.create_entry(asked(tools, made))
    assert isinstance(outcome, Accepted)


def worked_out(timing: Timing) -> TimeEntry:
    timing.began(NOON - HOUR_MS)
    (made,) = timing.stop(wishes=DONE)
    return made


def test_a_number_typed_offline_brings_along_that_its_task_is_not_billed(
    tools: Tools, account: Account, timing: Timing, psa: FakePsa
) -> None:
    timing.start(Start(at_ms=NOON - HOUR_MS, typed="T20261101.0077"))
    (draft,) = timing.stop(wishes=DONE)
    assert draft.details.is_billable
    psa.hold_targets(replace(task_facts(77), is_billable=False))
    Pull(tools).tickets(psa, account, OPEN)
    found = Entries(tools, Booking(tools)).get(draft.id).entry
    assert found.target_id is not None
    assert not found.details.is_billable


def test_internal_time_spread_over_tickets_is_billed_as_they_propose(
    tools: Tools, account: Account, timing: Timing, target_id: TargetId, meeting: TargetId
) -> None:
    made = worked(timing, meeting)
    other = known(tools, account, facts(2))
    spread = Allocating(tools, Booking(tools)).allocate(made.id, [target_id, other])
    assert [one.entry.phase for one in spread] == [EntryPhase.SUBMITTED] * 2
    assert all(one.entry.details.is_billable for one in spread)
    assert all(one.entry.details.show_on_invoice for one in spread)


def test_whoever_had_the_names_before_there_were_targets_gets_all_with_the_next_pull(
    tools: Tools, account: Account, holding: FakePsa
) -> None:
    with tools.units.write() as unit:
        unit.facts.put_text(account.id, CATALOG, str(NOON))
    Pull(tools).run(holding, account, OPEN)
    assert "Team meeting" in offered(tools, account)


def test_tasks_that_did_not_get_through_are_no_trouble_and_asked_for_soon(
    tools: Tools, clock: FakeClock, account: Account, holding: FakePsa,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pull, asked = Pull(tools), list[int]()

    def away(*_asked: object) -> None:
        asked.append(clock.now_ms())
        raise Unavailable("Autotask did not answer.")

    with monkeypatch.context() as patch:
        patch.setattr(holding, "internal_kinds", away)
        for _minute in range(3 * HOUR_MS // MINUTE_MS):
            pull.run(holding, account, OPEN)
            clock.pass_ms(MINUTE_MS)
    assert offered(tools, account) == {}
    rests = [(then - before) // MINUTE_MS for before, then in itertools.pairwise(asked)]
    assert rests == [1, 2, 4, 8, 16, 32, 60], "ever later, but as often as when all is well"
    clock.pass_ms(TASKS_EVERY_MS)
    pull.run(holding, account, OPEN)
    assert "Team meeting" in offered(tools, account), "and then all of it, not what changed"
    assert pull.due(account.id).tasks_at == clock.now_ms()


def test_the_next_cycle_is_in_time_for_tasks_that_did_not_get_through(
    tools: Tools, clock: FakeClock, account: Account, holding: FakePsa,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pull = Pull(tools)
    with monkeypatch.context() as patch:
        patch.setattr(holding, "tasks", raising(Unavailable("Autotask did not answer.")))
        pull.run(holding, account, OPEN)
    assert pull.due(account.id).next_at() == clock.now_ms() + MINUTE_MS
    clock.pass_ms(MINUTE_MS)
    pull.run(holding, account, OPEN)
    assert "Survey the cabling" in offered(tools, account)


def test_who_asks_for_a_pause_is_left_alone_for_so_long(
    tools: Tools, clock: FakeClock, account: Account, holding: FakePsa,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pull, until = Pull(tools), clock.now_ms() + 20 * MINUTE_MS
    busy = Unavailable("Autotask asks for a pause.", retry_at=until)
    monkeypatch.setattr(holding, "tasks", raising(busy))
    pull.run(holding, account, OPEN)
    assert pull.due(account.id).next_tasks_at(IN_USE) == until


def test_what_is_refused_is_asked_for_no_more_often_than_what_is_answered(
    tools: Tools, clock: FakeClock, account: Account, holding: FakePsa,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    pull = Pull(tools)
    monkeypatch.setattr(holding, "colleagues_since", raising(Rejected("You may not see them.")))
    pull.run(holding, account, OPEN)
    assert pull.due(account.id).colleagues_at == clock.now_ms()


def raising(error: Exception) -> Callable[..., NoReturn]:
    """Return what always fails."""

    def fail(*_asked: object) -> NoReturn:
        raise error

    return fail

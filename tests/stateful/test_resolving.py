"""Making problems of tickets, resolving them, and giving them up: one deed each."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import NotDone, Outcome, Unknown
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import ItemKind
from stopwatch.domain.problem import TicketType
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.resolving import Resolution
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.faults import Deed, Faulty
from tests.stateful.problem_room import PROBLEM, TITLE, hold, hung, incidents, key_of, number, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


def test_what_cannot_be_is_refused_at_once_and_named(
    computer: Computer, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 2, status=5, completed_at=psa.clock.now_ms())
    hold(psa, 3, ticket_type=TicketType.CHANGE_REQUEST)
    hold(psa, 4, ticket_type=TicketType.ALERT)
    hold(
        psa,
        51,
        ticket_type=TicketType.PROBLEM,
        title="Ended",
        status=5,
        completed_at=psa.clock.now_ms(),
    )
    cycle(computer, flush=True)
    first, closed, change, alert = computer.targets
    ended = key_of(computer, 51)
    group = computer.grouping
    for deed, words in (
        (lambda: group.link(first, [problem]), "T20261120.0001 is not a Problem"),
        (lambda: group.link(problem, [problem, first]), "named twice"),
        (lambda: group.link(ended, [first]), "T20261120.0051 is complete"),
        (lambda: group.link(problem, [ended]), "T20261120.0051 is a Problem itself"),
        (lambda: group.link(problem, [change]), "T20261120.0003 is a change request"),
        (lambda: group.create("", [first], from_id=alert), "T20261120.0004 is an alert"),
        (lambda: group.create("", [first], from_id=closed), "T20261120.0002 is complete"),
        (lambda: group.create("", [first], from_id=problem), "is a Problem already"),
        (lambda: group.create(" ", [first]), "no title"),
        (lambda: group.create("New", []), "at least one ticket"),
        (lambda: group.unlink([first]), "hangs under no problem"),
        (lambda: group.link_change(first, problem), "is not a change request"),
        (lambda: group.unlink_change(change, problem), "is not linked"),
    ):
        with pytest.raises(Refused, match=words):
            deed()
    group.link(problem, [closed, alert])  # incidents that are over belong there all the same
    assert computer.undo.undo().verb == "link"


def test_a_ticket_becomes_the_problem_of_others(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    first, second, third, _fourth = computer.targets
    computer.grouping.create(TITLE, [second, third], from_id=first)
    assert incidents(computer) == {psa.held_tickets[1].title: [number(psa, 2), number(psa, 3)]}
    sent(computer, clock)
    cycle(computer, flush=True)
    assert (hung(psa, 2), hung(psa, 3)) == (1, 1)
    made = psa.held_tickets[1]
    assert (made.ticket_type, made.title) == (TicketType.PROBLEM, TITLE)
    computer.undo.undo()
    cycle(computer, flush=True)
    assert (hung(psa, 2), hung(psa, 3)) == (None, None)


def test_a_problem_is_given_up_with_what_waits_for_it_but_not_with_time_on_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.is_offline = True
    made = computer.grouping.create(TITLE, computer.targets[:1])
    computer.timing.start(Start(made))
    clock.pass_ms(MINUTE_MS)
    creation = next(one for one in computer.unsettled() if one.kind is ItemKind.CREATE_TICKET)
    with pytest.raises(Refused, match="there is time on L1"):
        computer.wishes.drop(creation.id)
    computer.timing.discard(None)
    computer.wishes.drop(creation.id)
    psa.is_offline = False
    sent(computer, clock)
    assert not psa.problems
    assert not computer.unsettled()
    assert incidents(computer) == {}
    assert hung(psa, 1) is None


def test_everything_is_resolved_at_once_after_its_time(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:2])
    sent(computer, clock)
    psa.is_offline = True
    computer.timing.start(Start(problem))
    clock.pass_ms(30 * MINUTE_MS)
    computer.timing.stop(None, Wishes(summary="Set the power plan."))
    plan = computer.resolving.proposed(problem)
    assert plan.waits == f"{number(psa, PROBLEM)}: your time goes first."
    assert len(plan.open_incidents) == 2
    ended = "Power plan set to High performance."
    chosen = [Resolution(problem, "Complete", ended)]
    chosen += [Resolution(one.id, "5", ended) for one in plan.open_incidents]
    computer.resolving.resolve(problem, chosen)
    psa.is_offline = False
    for _round in range(3):
        sent(computer, clock)
    assert {psa.held_tickets[key].status for key in (1, 2, PROBLEM)} == {5}
    assert set(psa.resolutions.values()) == {ended}
    assert len(psa.held_entries) == 1
    assert not computer.unsettled()
    computer.undo.undo()
    cycle(computer, flush=True)
    assert {psa.held_tickets[key].status for key in (1, 2, PROBLEM)} == {1}


def test_a_change_request_is_linked_once_and_taken_off(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 3, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    change = computer.targets[2]
    computer.grouping.link_change(change, problem)
    assert [one.number for one in computer.problems.detail(problem).changes] == [number(psa, 3)]
    with pytest.raises(Refused, match=r"linked to .* already"):
        computer.grouping.link_change(change, problem)
    psa.forced = lambda _psa, deed: (deed(), Unknown("no answer"))[1]
    sent(computer, clock)
    psa.forced = None
    clock.pass_ms(MINUTE_MS)
    cycle(computer)
    (link,) = psa.held_links.values()
    assert (link.change_remote_id, link.ticket_remote_id) == (3, PROBLEM)
    assert not computer.unsettled()
    computer.grouping.unlink_change(change, problem)
    assert not computer.problems.detail(problem).changes
    sent(computer, clock)
    assert not psa.held_links
    computer.undo.undo()
    cycle(computer)
    assert [one.change_remote_id for one in psa.held_links.values()] == [3]


def test_a_dismissed_suggestion_stays_away_until_that_is_undone(
    computer: Computer, psa: SimPsa
) -> None:
    hour_ms = 60 * MINUTE_MS
    for place in range(5):
        opened = psa.clock.now_ms() - place * 24 * hour_ms
        hold(psa, 60 + place, title="Alert: SRV-DC09 not responding", created_at=opened,
             ticket_type=TicketType.ALERT)  # fmt: skip
    cycle(computer, flush=True)
    (found,) = computer.problems.suggestions()
    computer.grouping.dismiss(found.id)
    assert computer.problems.suggestions() == ()
    computer.undo.undo()
    assert computer.problems.suggestions() == (found,)
    made = computer.grouping.accept(found)
    assert computer.problems.suggestions() == ()
    assert len(computer.problems.detail(made).incidents) == 5


def test_nothing_is_sent_for_a_problem_that_was_given_up(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    made = computer.grouping.create(TITLE, computer.targets[:1])
    computer.timing.start(Start(made))
    clock.pass_ms(MINUTE_MS)
    computer.timing.discard(None)
    creation = next(one for one in computer.unsettled() if one.kind is ItemKind.CREATE_TICKET)
    computer.wishes.drop(creation.id)
    assert computer.target(-1) is None
    computer.undo.undo()  # the discard: what ran on it runs again
    (entry,) = computer.timing.stop(None, Wishes(summary="Set the power plan."))
    assert entry.phase is EntryPhase.DRAFT
    assert "L1 was given up" in entry.message
    computer.entries.edit(entry.id, EntryEdit(target_id=computer.targets[0]))
    sent(computer, clock)
    assert [row.ticket_remote_id for row in psa.held_entries.values()] == [1]


def test_trouble_that_comes_back_after_its_problem_was_completed_needs_a_new_one(
    computer: Computer, psa: SimPsa
) -> None:
    now_ms = psa.clock.now_ms()
    hold(psa, 70, ticket_type=TicketType.PROBLEM, title="Ended", status=5, completed_at=now_ms)
    for place in range(6):
        opened, under = now_ms - place * 24 * 60 * MINUTE_MS, 70 if place > 2 else None
        hold(psa, 60 + place, title="Alert: SRV-DC09 not responding", created_at=opened,
             ticket_type=TicketType.ALERT, problem_remote_id=under)  # fmt: skip
    cycle(computer, flush=True)
    (found,) = computer.problems.suggestions()
    assert found.problem is None
    made = computer.grouping.accept(found)
    assert len(computer.problems.detail(made).incidents) == 3


def test_a_title_that_somebody_else_gave_meanwhile_stays(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    first, second, *_more = computer.targets
    hold(psa, 1, title="Renamed by a colleague")
    computer.grouping.create("", [second], from_id=first)
    sent(computer, clock)
    made = psa.held_tickets[1]
    assert (made.ticket_type, made.title) == (TicketType.PROBLEM, "Renamed by a colleague")


def test_of_several_tickets_all_are_linked_or_none(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    for change in (3, 4):
        hold(psa, change, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    first, _second, *changes = computer.targets
    group = computer.grouping
    group.link_change(changes[0], problem)
    with pytest.raises(Refused, match=r"linked to .* already"):
        group.link(problem, [first], changes)
    with pytest.raises(Refused, match="is not linked"):
        group.unlink_changes(changes, problem)
    assert incidents(computer) == {TITLE: []}
    assert len(computer.problems.detail(problem).changes) == 1
    group.link(problem, [first], changes[1:])
    assert incidents(computer) == {TITLE: [number(psa, 1)]}
    assert len(computer.problems.detail(problem).changes) == 2
    computer.undo.undo()
    assert incidents(computer) == {TITLE: []}
    sent(computer, clock)
    assert [one.change_remote_id for one in psa.held_links.values()] == [3]


def test_no_ticket_is_resolved_twice_in_one_deed(computer: Computer, problem: TargetId) -> None:
    twice = [Resolution(problem, "Complete", "It is over.")] * 2
    with pytest.raises(Refused, match="named twice"):
        computer.resolving.resolve(problem, twice)


def test_nothing_is_completed_before_its_time_has_arrived(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    now = clock.now_ms()
    computer.entries.add(problem, now - MINUTE_MS, now, Wishes(summary="Set the power plan."))
    computer.resolving.resolve(problem, [Resolution(problem, "Complete", "It is over.")])

    def first_is_late(_psa: Faulty, _deed: Deed) -> Outcome:
        psa.forced = None
        return NotDone("strange", is_for_all=False)

    psa.forced = first_is_late
    sent(computer, clock)
    assert (len(psa.held_entries), psa.held_tickets[PROBLEM].status, psa.resolutions) == (0, 1, {})
    for _round in range(3):
        clock.pass_ms(10 * MINUTE_MS)
        sent(computer, clock)
    assert (len(psa.held_entries), psa.held_tickets[PROBLEM].status) == (1, 5)

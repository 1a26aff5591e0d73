"""What is wished of one ticket goes in turn, and a refused wish holds up no later one."""

from __future__ import annotations

import pytest

from stopwatch.domain.delivery import Declined, NotDone, Outcome
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind
from stopwatch.domain.problem import TicketType
from stopwatch.services.booking import Wishes
from stopwatch.services.resolving import Resolution
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer
from tests.stateful.faults import Deed, Faulty
from tests.stateful.problem_room import PROBLEM, hold, hung, key_of, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


def refuse_all(computer: Computer, clock: FakeClock, psa: SimPsa) -> None:
    """Let everything that is sent now be refused."""
    psa.forced = lambda _psa, _deed: Declined("No.")
    sent(computer, clock)
    assert any(one.attention is AttentionKind.REFUSED for one in computer.unsettled())
    psa.forced = None


@pytest.fixture
def another(computer: Computer, psa: SimPsa, problem: TargetId) -> TargetId:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, title="Another")
    cycle(computer, flush=True)
    return key_of(computer, 51)


def test_what_was_refused_is_asked_for_anew_by_resolving_again(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    completed = [Resolution(problem, "Complete")]
    computer.resolving.resolve(problem, completed)
    refuse_all(computer, clock, psa)
    computer.resolving.resolve(problem, completed)
    sent(computer, clock)
    assert psa.held_tickets[PROBLEM].status == 5
    assert not computer.unsettled()


def test_a_problem_that_is_about_to_be_reopened_can_be_resolved(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.resolving.resolve(problem, [Resolution(problem, "Complete")])
    sent(computer, clock)
    cycle(computer, flush=True)
    computer.undo.undo()
    computer.resolving.resolve(problem, [Resolution(problem, "Complete")])
    for _round in range(2):
        sent(computer, clock)
    assert psa.held_tickets[PROBLEM].status == 5


def test_a_ticket_hangs_before_it_is_completed(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:1])
    computer.resolving.resolve(problem, [Resolution(computer.targets[0], "Complete")])
    hung_when: list[int | None] = []

    def set_status(_psa: Faulty, deed: Deed) -> Outcome:
        hung_when.append(hung(psa, 1))
        return deed()

    psa.forced = set_status
    for _round in range(2):
        sent(computer, clock)
    assert psa.held_tickets[1].status == 5
    assert hung_when[-1] == PROBLEM


def test_a_contested_ticket_can_be_hung_under_a_third_problem(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId, another: TargetId
) -> None:
    hold(psa, 52, ticket_type=TicketType.PROBLEM, title="A third")
    cycle(computer, flush=True)
    computer.grouping.link(problem, computer.targets[:1])
    psa.forced = lambda _psa, _deed: NotDone("strange", is_for_all=False)
    sent(computer, clock)
    psa.forced = None
    hold(psa, 1, problem_remote_id=51)
    clock.pass_ms(20 * MINUTE_MS)
    cycle(computer, flush=True)
    (item,) = computer.unsettled()
    assert item.attention is AttentionKind.CONFLICT
    computer.grouping.link(key_of(computer, 52), computer.targets[:1])
    sent(computer, clock)
    assert hung(psa, 1) == 52
    assert not computer.unsettled()


def test_a_ticket_that_was_refused_as_a_problem_is_made_one_anew(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    first, second, third, _fourth = computer.targets
    computer.grouping.create("", [second], from_id=first)
    refuse_all(computer, clock, psa)
    computer.grouping.create("", [second, third], from_id=first)
    for _round in range(2):
        sent(computer, clock)
    assert (hung(psa, 2), hung(psa, 3)) == (1, 1)
    assert not computer.unsettled()


@pytest.mark.parametrize(("again", "stuck"), [(3, 0), (4, 1)])
def test_a_refused_link_to_a_change_holds_up_no_other(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId, again: int, stuck: int
) -> None:
    hold(psa, 3, ticket_type=TicketType.CHANGE_REQUEST)
    hold(psa, 4, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    computer.grouping.link_change(key_of(computer, 3), problem)
    refuse_all(computer, clock, psa)
    computer.grouping.link_change(key_of(computer, again), problem)
    sent(computer, clock)
    assert [one.change_remote_id for one in psa.held_links.values()] == [again]
    assert len(computer.unsettled()) == stuck


def test_what_was_wished_while_a_refusal_was_on_its_way_is_no_contradiction(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId, another: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:1])

    def meanwhile(_psa: Faulty, _deed: Deed) -> Outcome:
        psa.forced = None
        computer.grouping.link(another, computer.targets[:1])
        return Declined("No.")

    psa.forced = meanwhile
    for _round in range(2):
        sent(computer, clock)
    assert hung(psa, 1) == 51


def test_time_refused_because_its_ticket_is_complete_does_not_keep_it_complete(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.resolving.resolve(problem, [Resolution(problem, "Complete")])
    sent(computer, clock)
    cycle(computer, flush=True)
    computer.timing.start(Start(problem))
    clock.pass_ms(MINUTE_MS)
    computer.timing.stop(None, Wishes(summary="Too late."))
    refuse_all(computer, clock, psa)
    computer.resolving.resolve(problem, [Resolution(problem, "New")])
    sent(computer, clock)
    assert psa.held_tickets[PROBLEM].status != 5
    assert [one.attention for one in computer.unsettled()] == [AttentionKind.REFUSED]

"""Undo of what Autotask has already: step by step, and in an order that it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.delivery import Unknown
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState
from stopwatch.domain.problem import TicketType
from tests.stateful.computer import Computer
from tests.stateful.problem_room import PROBLEM, hold, hung, key_of, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


@pytest.mark.parametrize("is_sent_between", [True, False])
def test_two_moves_of_a_ticket_are_undone_one_after_the_other(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId, *, is_sent_between: bool
) -> None:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, title="Another")
    cycle(computer, flush=True)
    computer.grouping.link(problem, computer.targets[:1])
    if is_sent_between:
        sent(computer, clock)
    computer.grouping.link(key_of(computer, 51), computer.targets[:1])
    sent(computer, clock)
    for before in (PROBLEM, None):
        clock.pass_ms(11 * MINUTE_MS)  # longer than reads lag behind
        computer.undo.undo()
        sent(computer, clock)
        assert hung(psa, 1) == before
    assert not computer.unsettled()


def test_a_ticket_ceases_to_be_a_problem_when_nothing_hangs_under_it_any_more(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    hold(psa, 1, ticket_type=TicketType.INCIDENT)
    cycle(computer, flush=True)
    first, second, third, _fourth = computer.targets
    computer.grouping.create("", [second, third], from_id=first)
    for _round in range(2):
        sent(computer, clock)
    assert (hung(psa, 2), hung(psa, 3)) == (1, 1)
    del psa.ticket_writes[:]
    computer.undo.undo()
    for _round in range(2):
        sent(computer, clock)
    assert psa.held_tickets[1].ticket_type == TicketType.INCIDENT
    assert [what for what, _of, _wish in psa.ticket_writes] == ["problem", "problem", "type"]


def test_an_undo_that_waited_for_another_goes_when_that_one_was_taken_back(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    hold(psa, 1, ticket_type=TicketType.INCIDENT)
    cycle(computer, flush=True)
    first, second, *_rest = computer.targets
    computer.grouping.create("", [second], from_id=first)
    for _round in range(2):
        sent(computer, clock)
    assert hung(psa, 2) == 1
    computer.undo.undo()
    (taken_off,) = (one for one in computer.unsettled() if one.kind is ItemKind.TICKET_PROBLEM)
    with computer.store.units.write() as unit:
        unit.outbox.put(replace(taken_off, state=ItemState.WITHDRAWN))
    sent(computer, clock)
    (turned,) = computer.unsettled()
    assert turned.attention is AttentionKind.REFUSED, "it waits for nobody, and the reason shows"


def test_a_problem_that_hangs_under_another_is_looked_at_by_itself(
    computer: Computer, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 51, ticket_type=TicketType.PROBLEM, problem_remote_id=PROBLEM)
    cycle(computer, flush=True)
    for key in (problem, key_of(computer, 51)):
        assert computer.problems.detail(key).shown.problem.ticket.id == key


def test_a_deed_of_two_links_of_which_one_has_arrived_is_undone_whole(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    for number in (2, 3):
        hold(psa, number, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    _first, *changes, _last = computer.targets
    computer.grouping.link(problem, [], changes)
    first, second = computer.unsettled()
    with computer.store.units.write() as unit:
        unit.outbox.put(replace(second, due_at=clock.now_ms() + 30 * MINUTE_MS))
    sent(computer, clock)
    assert [one.change_remote_id for one in psa.held_links.values()] == [2]
    assert [one.id for one in computer.unsettled()] == [second.id]
    computer.undo.undo()
    sent(computer, clock)
    assert not psa.held_links
    assert not computer.unsettled(), first


def test_a_link_that_was_made_anew_over_there_is_taken_off_and_not_the_old_one(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    hold(psa, 2, ticket_type=TicketType.CHANGE_REQUEST)
    cycle(computer, flush=True)
    change = computer.targets[1]
    computer.grouping.link_change(change, problem)
    sent(computer, clock)
    (old,) = psa.held_links
    del psa.held_links[old]
    psa._link(2, PROBLEM)
    computer.grouping.unlink_change(change, problem)
    sent(computer, clock)
    assert not psa.held_links
    assert not computer.unsettled()


def test_no_wish_is_called_an_entry(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    computer.grouping.link(problem, computer.targets[:1])
    psa.forced = lambda _psa, _deed: Unknown("no answer")
    sent(computer, clock)
    with pytest.raises(Refused, match="this wish is on its way"):
        computer.undo.undo()

"""Time on a problem that was made here, and where it goes when that problem comes to nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stopwatch.domain.entry import EntryPhase, TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import ItemKind, OutboxItem
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.resolving import Resolution
from tests.stateful.computer import Computer
from tests.stateful.problem_room import TITLE, hung, sent
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock


def add(computer: Computer, target: TargetId) -> TimeEntry:
    """Book half an hour by hand."""
    now = computer.clock.now_ms()
    span = now - 30 * MINUTE_MS, now
    return computer.entries.add(target, *span, Wishes(summary="Set the power plan."))[0].entry


def creation(computer: Computer) -> OutboxItem:
    return next(one for one in computer.unsettled() if one.kind is ItemKind.CREATE_TICKET)


def booked_on(psa: SimPsa) -> list[int | None]:
    return [row.ticket_remote_id for row in psa.held_entries.values()]


def test_an_entry_moved_to_a_problem_of_here_waits_for_it(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    entry = add(computer, computer.targets[1])
    made = computer.grouping.create(TITLE, computer.targets[:1])
    computer.entries.edit(entry.id, EntryEdit(target_id=made))
    for _round in range(2):
        sent(computer, clock)
    assert not psa.unknown_ids()
    assert booked_on(psa) == [max(psa.held_tickets)]
    assert not computer.unsettled()


def test_an_entry_moved_off_a_problem_of_here_waits_for_it_no_longer(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.is_offline = True
    made = computer.grouping.create(TITLE, computer.targets[:1])
    entry = add(computer, made)
    computer.entries.edit(entry.id, EntryEdit(target_id=computer.targets[1]))
    computer.wishes.drop(creation(computer).id)
    psa.is_offline = False
    sent(computer, clock)
    assert booked_on(psa) == [2]
    assert not computer.unsettled()


def test_an_entry_brought_back_after_its_problem_was_given_up_is_a_draft(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    psa.is_offline = True
    made = computer.grouping.create(TITLE, computer.targets[:1])
    entry = add(computer, made)
    computer.entries.delete(entry.id)
    computer.wishes.drop(creation(computer).id)
    computer.undo.undo()
    back = computer.entries.get(entry.id).entry
    assert (back.phase, back.target_id) == (EntryPhase.DRAFT, made)
    assert "L1 was given up" in back.message
    assert not computer.unsettled(), "nothing waits for ever"
    computer.entries.edit(entry.id, EntryEdit(target_id=computer.targets[1]))
    psa.is_offline = False
    sent(computer, clock)
    assert booked_on(psa) == [2]


def test_a_link_to_a_problem_that_was_given_up_does_not_come_back(
    computer: Computer, clock: FakeClock, psa: SimPsa, problem: TargetId
) -> None:
    psa.is_offline = True
    computer.grouping.create("Another", computer.targets[:1])
    computer.grouping.link(problem, computer.targets[:1])
    computer.wishes.drop(creation(computer).id)
    computer.undo.undo()
    psa.is_offline = False
    sent(computer, clock)
    assert not computer.unsettled(), "nothing waits for ever"
    assert hung(psa, 1) is None
    assert not psa.unknown_ids()


def test_nothing_is_done_with_a_problem_that_was_given_up_elsewhere(
    computer: Computer, clock: FakeClock, psa: SimPsa
) -> None:
    cycle(computer, flush=True)
    made = computer.grouping.create(TITLE, computer.targets[:1])
    computer.undo.undo()
    deeds: list[Callable[[], None]] = [
        lambda: computer.grouping.link(made, computer.targets[:1]),
        lambda: computer.resolving.resolve(made, [Resolution(made, "Complete", "It is over.")]),
    ]
    for deed in deeds:
        with pytest.raises(Refused, match="L1 was given up"):
            deed()
    sent(computer, clock)
    assert not psa.unknown_ids()

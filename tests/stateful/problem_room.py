"""A room for stories about problems: a problem that the PSA has, and how things stand there."""

from __future__ import annotations

from dataclasses import replace
from typing import Unpack

from stopwatch.domain.ids import TargetId
from tests.stateful.computer import Computer
from tests.stateful.routine import HELD_MS, cycle
from tests.stateful.sim_psa import SimPsa
from tests.support.machine import FakeClock
from tests.support.units import TicketChanges, facts

PROBLEM = 50
TITLE = "SRV-DC01 falls asleep"


def hold(psa: SimPsa, number: int, **changed: Unpack[TicketChanges]) -> None:
    """Let the PSA have a ticket, changed just now."""
    held = psa.held_tickets.get(number, facts(number))
    psa.hold(replace(held, last_activity_at=psa.clock.now_ms(), **changed))


def key_of(computer: Computer, remote_id: int) -> TargetId:
    found = computer.target(remote_id)
    assert found is not None, remote_id
    return found


def sent(computer: Computer, clock: FakeClock) -> None:
    """Wait until what was done may leave, and let it."""
    clock.pass_ms(HELD_MS)
    cycle(computer)


def hung(psa: SimPsa, number: int) -> int | None:
    return psa.held_tickets[number].problem_remote_id


def incidents(computer: Computer) -> dict[str, list[str]]:
    """Return the problems with their incidents, as they are shown."""
    return {
        one.ticket.title: [it.number for it in one.incidents] for one in computer.problems.all()
    }


def number(psa: SimPsa, remote_id: int) -> str:
    return psa.held_tickets[remote_id].number

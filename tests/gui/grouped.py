"""A problem with incidents under it, as the PSA told it."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import STATUS_COMPLETE
from tests.gui.conftest import Desk
from tests.support.machine import NOON
from tests.support.units import cached, facts

PROBLEM = 700
TITLE = "SRV-DC01 falls asleep every afternoon"


def grouped(desk: Desk, still_open: int = 3, closed: int = 1) -> tuple[TargetId, list[TargetId]]:
    """Make a problem, and under it incidents, the closed ones oldest; return newest first."""
    count = still_open + closed
    problem = replace(facts(PROBLEM, TITLE), ticket_type=TicketType.PROBLEM)
    under = [
        replace(
            facts(PROBLEM + at, f"Alert: SRV-DC01 not responding, {at}"),
            ticket_type=TicketType.ALERT if at % 2 else TicketType.INCIDENT,
            problem_remote_id=PROBLEM, created_at=NOON + at,
            status=STATUS_COMPLETE if at <= closed else 1,
        )
        for at in range(1, count + 1)
    ]  # fmt: skip
    with desk.services.tools.units.write() as unit:
        unit.tickets.upsert(desk.account.id, [problem, *under])
        found = [cached(unit, desk.account.id, PROBLEM + at) for at in range(count + 1)]
    for one in (problem, *under):
        desk.psa.hold(one)
    first, *rest = (one.id for one in found)
    return first, rest[::-1]

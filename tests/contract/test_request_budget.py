"""What the program costs the tenant's shared budget, counted by the service itself over HTTP."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from stopwatch.domain.instants import HOUR_MS
from tests.support.working_day import ENTRIES, MORNING, Kind, a_day, office

IDLE_AN_HOUR = 15
PER_ENTRY = 1.1
TICKETS = 300


def test_an_idle_program_makes_at_most_fifteen_requests_an_hour(tmp_path: Path) -> None:
    with office(tmp_path, TICKETS) as program:
        day = a_day(program, is_busy=False)
    assert max(day.hours[1:]) <= IDLE_AN_HOUR, day
    assert min(day.hours) > 0, "nothing was pulled, so nothing was measured"
    assert not {verb for _entity, verb in day.pulls} & {"create", "update", "delete"}


def test_an_entry_costs_its_create_and_next_to_nothing_else(tmp_path: Path) -> None:
    with office(tmp_path, TICKETS) as program:
        day = a_day(program, is_busy=True)
    assert day.entries["TimeEntries", "create"] == ENTRIES
    about_entries = sum(n for (entity, _verb), n in day.entries.items() if entity == "TimeEntries")
    assert about_entries <= PER_ENTRY * ENTRIES, day.entries


@pytest.mark.slow
def test_what_a_pull_costs_does_not_grow_with_the_tickets(tmp_path: Path) -> None:
    few, many = (_two_hours(tmp_path / str(count), count) for count in (2_000, 20_000))
    assert few == many
    assert few["Tickets", "query"] > 0


def _two_hours(folder: Path, tickets: int) -> Counter[Kind]:
    folder.mkdir()
    counted: Counter[Kind] = Counter()
    with office(folder, tickets) as program:
        program.start_up()
        program.touch_tickets()
        with program.counted(counted):
            program.live_until(MORNING + 2 * HOUR_MS)
    return counted

"""A problem that was made here is recognised by its mark, whatever was pulled before."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.ticket import TicketName
from stopwatch.storage.opening import Store
from tests.support.units import connected, facts

MARK = "TSW:mark"


def test_one_that_was_shown_without_its_mark_first_stops_no_pull(store: Store) -> None:
    with store.units.write() as unit:
        account = connected(unit)
        unit.tickets.made(account.id, replace(facts(0), external_id=MARK))
        unit.tickets.upsert(account.id, [facts(101)])
    with store.units.write() as unit:
        unit.tickets.upsert(account.id, [replace(facts(101), external_id=MARK)])
        found = unit.tickets.find(account.id, TicketName("", remote_id=101))
    assert found is not None
    assert found.facts.external_id == MARK

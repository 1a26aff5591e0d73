"""Tickets that were stored just before the program was killed are found, with no line too."""

from __future__ import annotations

from tests.stateful.computer import Computer
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa


def _found(computer: Computer, query: str) -> int:
    with computer.tools.units.read() as unit:
        return len(unit.tickets.search(unit.accounts.current().id, query, 9))


def test_what_waited_for_the_index_is_fed_by_the_first_cycle(
    computer: Computer, psa: SimPsa
) -> None:
    connection = computer.store.database.connection()
    sql = "UPDATE ticket SET searched = 'zebra ' || searched"  # what a pull does before it feeds
    count = connection.execute(sql).rowcount
    connection.commit()
    assert count > 0
    assert _found(computer, "zebra") == 0
    psa.is_offline = True
    computer.restart()
    cycle(computer)
    assert _found(computer, "zebra") == count

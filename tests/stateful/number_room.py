"""A room for stories about purchase order numbers: two contracts, and tickets of the first one."""

from __future__ import annotations

from stopwatch.domain.catalog import Contract
from stopwatch.domain.outbox import OutboxItem
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Units
from tests.stateful.computer import TICKETS, Computer
from tests.stateful.problem_room import hold
from tests.stateful.routine import cycle
from tests.stateful.sim_psa import SimPsa

MANAGED, PROJECT = 5, 6
OLD, NEW, OTHER = "RF-4402", "RF-4471", "RF-9"


def furnish(computer: Computer, psa: SimPsa) -> None:
    """Let the PSA have the contracts and tickets 1 and 2 under the number of the first, 3 none."""
    psa.put_contract(Contract(MANAGED, 1, "Managed Services", purchase_order=OLD))
    psa.put_contract(Contract(PROJECT, 1, "Project"))
    for ticket in (1, 2):
        hold(psa, ticket, contract_id=MANAGED, purchase_order=OLD)
    hold(psa, 3, contract_id=MANAGED, purchase_order="")
    hold(psa, 4, contract_id=PROJECT, purchase_order=OTHER)
    cycle(computer, flush=True)


def there(psa: SimPsa) -> list[str]:
    """Return the numbers that the PSA has: of the first contract, then of the tickets."""
    contract = psa.contract(MANAGED)
    assert contract is not None
    tickets = (psa.held_tickets[number].purchase_order for number in range(1, TICKETS + 1))
    return [contract.purchase_order, *tickets]


def shown(computer: Computer) -> list[str]:
    """Return the same as it is shown here."""
    units: Units = computer.store.units
    with units.read() as unit:
        overlay = NumberOverlay(unit, unit.accounts.current().id)
        tickets = unit.tickets.many(computer.targets)
        found = [overlay.of_ticket(tickets[key]) for key in computer.targets]
        return [overlay.of_contract(MANAGED), *found]


def meddle(psa: SimPsa, number: str, contract_id: int = MANAGED) -> None:
    """Let a colleague give a contract another number."""
    psa.number_elsewhere(contract_id, number)


def needing(computer: Computer) -> OutboxItem:
    """Return the one wish that needs the user."""
    (item,) = (one for one in computer.unsettled() if one.attention is not None)
    return item

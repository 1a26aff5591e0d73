"""What the stop sheet offers for a ticket: work types, roles, contracts, statuses, rounding."""

from __future__ import annotations

from dataclasses import field, replace

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Contract, PickValue, Role, WorkType
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import TargetId
from stopwatch.domain.problem import TicketType, known_type
from stopwatch.domain.purchase_order import Inheritance, labour_number
from stopwatch.domain.rounding import Rounding
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services import naming
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Unit
from stopwatch.services.standing import Overlay
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen; the first role is the technician's default.

    `ticket_type` is what the ticket is, what is on its way counted; None for a tenant's own type.
    So do the purchase order numbers of ticket and contracts count what is on its way.
    """

    account: Account
    ticket: Ticket | None
    work_types: tuple[WorkType, ...]
    roles: tuple[Role, ...]
    contracts: tuple[Contract, ...]
    statuses: tuple[PickValue, ...]
    rounding: Rounding
    ticket_type: TicketType | None = None
    rules: Inheritance = field(default_factory=Inheritance)
    is_loose: bool = False
    """Whether the ticket is no problem and hangs under none, what is on its way counted."""

    @property
    def purchase_order(self) -> str:
        """The purchase order number that labour on the ticket goes on; empty if none."""
        if self.ticket is None:
            return ""
        return self.number_under(self.ticket.facts.contract_id)

    def number_under(self, contract_id: int | None) -> str:
        """Return what it goes on under one of the contracts, or under none; empty if none."""
        own = self.ticket.facts.purchase_order if self.ticket is not None else ""
        by_id = {contract.id: contract.purchase_order for contract in self.contracts}
        return labour_number(own, by_id.get(contract_id or 0, ""), self.rules)


class Choices:
    """Reads what the catalog offers."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def for_target(self, target_id: TargetId | None) -> Offered:
        """Return what an entry on a target can be filled with."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            ticket = unit.tickets.get(target_id) if target_id is not None else None
            numbers = NumberOverlay(unit, account.id)
            stands = _standing(unit, ticket) if ticket is not None else None
            return Offered(
                account,
                numbers.with_wishes(ticket) if ticket is not None else None,
                tuple(one for one in unit.catalog.all(account.id, WorkType) if one.is_active),
                naming.my_roles(unit, account),
                _contracts(unit, numbers, ticket),
                naming.statuses(unit, account.id),
                account.rounding,
                known_type(stands.ticket_type) if stands is not None else None,
                numbers.rules,
                is_loose=stands is not None and _is_loose(stands),
            )


def _is_loose(one: Standing) -> bool:
    return one.ticket.is_ticket and not one.is_problem and one.problem is None


def _standing(unit: Unit, ticket: Ticket) -> Standing:
    return Overlay(unit, ticket.account_id).standing(ticket)


def _contracts(unit: Unit, numbers: NumberOverlay, ticket: Ticket | None) -> tuple[Contract, ...]:
    if ticket is None:
        return ()
    return tuple(
        replace(contract, purchase_order=numbers.of_contract(contract.id))
        for contract in unit.catalog.all(ticket.account_id, Contract)
        if contract.company_id == ticket.facts.company_id
        and (contract.is_active or contract.id == ticket.facts.contract_id)
    )

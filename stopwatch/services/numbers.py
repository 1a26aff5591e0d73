"""Purchase order numbers with what is wished of them: the overlay over the cache.

The cache holds what the PSA says. What is on its way to it counts as if it had arrived; what it
refused, or what somebody there contradicts, does not count, and neither does what waits for that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from stopwatch.domain.catalog import Contract
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.purchase_order import labour_number
from stopwatch.domain.ticket import Ticket
from stopwatch.services import bodies
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in


class NumberOverlay:
    """The wishes of an account for numbers, read once; to be asked in the same transaction.

    `known` are contracts that have been read already, so that they are not looked up one by one.
    """

    def __init__(self, unit: Unit, account_id: AccountId, known: Iterable[Contract] = ()) -> None:
        self.of_contracts: dict[int, list[OutboxItem]] = defaultdict(list)
        """The unsettled wishes for the number of a contract, oldest first, by the PSA's id."""
        self.of_tickets: dict[TargetId, list[OutboxItem]] = defaultdict(list)
        """The same of a ticket."""
        self.rules = preferences_in(unit).inheritance
        """How numbers come down where nobody has proven it."""
        self._unit = unit
        self._account_id = account_id
        self._cached = {one.id: one.purchase_order for one in known}
        self._contracts: dict[int, str] = {}
        self._tickets: dict[TargetId, str] = {}
        self._learn(unit.outbox.numbers(account_id))

    def read_contracts_of(self, tickets: Iterable[Ticket]) -> None:
        """Read the contracts of some tickets at once, and not one by one as they are asked for."""
        ids = {one.facts.contract_id for one in tickets if one.facts.contract_id is not None}
        new = list(ids - self._cached.keys())
        found = self._unit.contracts.many(self._account_id, new)
        self._cached |= dict.fromkeys(new, "")  # those that are not known are not asked for again
        self._cached |= {key: one.purchase_order for key, one in found.items()}

    def with_wishes(self, ticket: Ticket) -> Ticket:
        """Return a ticket as if what is wished of its number had arrived."""
        facts = replace(ticket.facts, purchase_order=self.of_ticket(ticket))
        return replace(ticket, facts=facts)

    def of_contract(self, contract_id: int) -> str:
        """Return the number of a contract, empty for none or for a contract that is not known."""
        wished = self._contracts.get(contract_id)
        return self.cached(contract_id) if wished is None else wished

    def of_ticket(self, ticket: Ticket) -> str:
        """Return the number of a ticket itself, empty for none."""
        return self._tickets.get(ticket.id, ticket.facts.purchase_order)

    def of_labour(self, ticket: Ticket, own_contract: int | None = None) -> str:
        """Return the number that labour on a ticket goes on, empty for none.

        `own_contract` is that of the time entry, where it has one of its own.
        """
        contract_id = ticket.facts.contract_id if own_contract is None else own_contract
        contract = self.of_contract(contract_id) if contract_id is not None else ""
        return labour_number(self.of_ticket(ticket), contract, self.rules)

    def cached(self, contract_id: int) -> str:
        """Return what number the PSA is known to have on a contract."""
        if contract_id not in self._cached:
            found = self._unit.contracts.many(self._account_id, [contract_id]).get(contract_id)
            self._cached[contract_id] = found.purchase_order if found is not None else ""
        return self._cached[contract_id]

    # ------------------------------------------------------------------ private
    def _learn(self, items: Sequence[OutboxItem]) -> None:
        stuck = {item.id for item in items if item.state is ItemState.NEEDS_ATTENTION}
        for item in items:
            counts = item.id not in stuck and item.after_id not in stuck
            if item.kind is ItemKind.CONTRACT_NUMBER:
                contract_id = bodies.contract_of(item)
                self.of_contracts[contract_id].append(item)
                if counts:
                    self._contracts[contract_id] = bodies.number_body(item.body).number
            elif item.kind is ItemKind.TICKET_NUMBER:
                self.of_tickets[item.target_id].append(item)
                if counts:
                    self._tickets[item.target_id] = bodies.number_body(item.body).number

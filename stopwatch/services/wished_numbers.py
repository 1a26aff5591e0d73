"""Numbers that are on their way, laid over what is pulled of billing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.concerns import NumberedTicket
from stopwatch.domain.ids import AccountId
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.billing import PlacedLine
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in


@dataclass(frozen=True, slots=True)
class WishedNumbers:
    """The numbers of tickets with wishes, by the PSA's ids."""

    tickets: Mapping[int, str]

    def bundles(self, bundles: Iterable[Bundle]) -> Iterator[Bundle]:
        """Yield bundles as if what is wished of their tickets had arrived."""
        return (self._bundle(one) for one in bundles) if self.tickets else iter(bundles)

    def lines(self, lines: Iterable[PlacedLine]) -> Iterator[PlacedLine]:
        """Yield lines in the same way."""
        return (PlacedLine(one.line, self._bundle(one.bundle)) for one in lines)

    def numbered(self, tickets: Iterable[NumberedTicket]) -> Iterator[NumberedTicket]:
        """Yield tickets in the same way."""
        for one in tickets:
            yield replace(one, number=self.tickets.get(one.remote_id, one.number))

    def _bundle(self, bundle: Bundle) -> Bundle:
        number = self.tickets.get(bundle.ticket_remote_id or 0)
        return bundle if number is None else replace(bundle, ticket_number=number)


def books_with_wishes(unit: Unit, account_id: AccountId) -> tuple[Books, WishedNumbers]:
    """Return what decides where time goes, as if what is on its way had arrived."""
    known = unit.catalog.all(account_id, Contract)
    overlay = NumberOverlay(unit, account_id, known)
    contracts = {one.id: one for one in known}
    for key in overlay.of_contracts.keys() & contracts.keys():
        contracts[key] = replace(contracts[key], purchase_order=overlay.of_contract(key))
    companies = {one.id: one for one in unit.catalog.all(account_id, Company)}
    tickets = unit.tickets.many(list(overlay.of_tickets)).values()
    wished = {one.facts.remote_id: overlay.of_ticket(one) for one in tickets}
    return Books(contracts, companies, preferences_in(unit).inheritance), WishedNumbers(wished)

"""What will go wrong on the invoices if nobody decides: found before anything is posted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from stopwatch.domain.billing import Layer
from stopwatch.domain.catalog import Contract
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.domain.purchase_order import spelled
from stopwatch.domain.values import dataclass

_SOON = timedelta(days=14)


class ConcernKind(StrEnum):
    """What is wrong."""

    CONTRACT_WITHOUT = "contract_without_number"
    TICKET_WITHOUT = "ticket_without_number"
    TWO_SPELLINGS = "two_spellings"
    TICKET_DIFFERS = "ticket_differs"
    NO_CONTRACT = "no_contract"
    CONTRACT_ENDS = "contract_ends"
    CONTRACT_INACTIVE = "contract_inactive"


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to decide, on the invoice of a company and a number.

    `contract_ids` and `ticket_ids` (the PSA's) are what it is about. `offered` is the number that
    would mend it. `found` is the number that is there now, the second choice of two spellings.
    `hours` are ten-thousandths.
    """

    kind: ConcernKind
    company_id: int
    number: str
    contract_ids: tuple[int, ...] = ()
    ticket_ids: tuple[int, ...] = ()
    offered: str = ""
    found: str = ""
    hours: int = 0


@dataclass(frozen=True, slots=True)
class NumberedTicket:
    """An open ticket with a number of its own; ids are the PSA's."""

    remote_id: int
    company_id: int
    contract_id: int
    number: str


def concerns(
    bundles: Sequence[Bundle], books: Books, tickets: Iterable[NumberedTicket], today: date
) -> tuple[Concern, ...]:
    """Return what is to be decided, by company; `tickets` are open ones with their own numbers."""
    movable = [one for one in bundles if one.layer is not Layer.POSTED]
    found = [
        *_contracts_without(movable, books),
        *_tickets_without(movable, books),
        *_spellings(bundles, books),
        *_differing(movable, books, tickets),
        *_without_contract(movable, books),
        *_ending(movable, books, today),
    ]
    return tuple(sorted(found, key=lambda one: (one.company_id, not one.number, one.number)))


def _contracts_without(bundles: Sequence[Bundle], books: Books) -> Iterator[Concern]:
    using = _users(books)
    for contract_id, hours in _hours_by_contract(bundles).items():
        contract = books.contracts.get(contract_id)
        if contract and not contract.purchase_order and contract.company_id in using:
            yield Concern(
                ConcernKind.CONTRACT_WITHOUT, contract.company_id, "", (contract_id,), hours=hours
            )


def _tickets_without(bundles: Iterable[Bundle], books: Books) -> Iterator[Concern]:
    """Yield tickets without a number whose contract has one, where labour does not take that."""
    hours: Counter[tuple[int, int, int]] = Counter()
    for one in bundles:
        offered = _number_of(one.contract_id, books)
        if offered and one.ticket_remote_id and one.number is None and not books.number_of(one):
            hours[books.billed_to(one), one.contract_id or 0, one.ticket_remote_id] += one.hours
    for (company, contract_id, ticket), amount in hours.items():
        yield Concern(
            ConcernKind.TICKET_WITHOUT, company, "", (contract_id,), (ticket,),
            _number_of(contract_id, books), hours=amount,
        )  # fmt: skip


def _spellings(bundles: Sequence[Bundle], books: Books) -> Iterator[Concern]:
    """Yield numbers of one company that differ by case, spaces and signs alone."""
    used: Counter[tuple[int, str]] = Counter()
    worked = {one.contract_id for one in bundles}
    alive = {key: one for key, one in books.contracts.items() if one.is_active or key in worked}
    for contract in alive.values():
        if contract.purchase_order:
            used[contract.company_id, contract.purchase_order] += 1
    tickets: dict[tuple[int, str], set[int]] = {}
    for bundle in bundles:
        number = books.ticket_number(bundle)
        if bundle.layer is not Layer.POSTED and number and bundle.ticket_remote_id:
            key = (bundle.company_id, number)
            tickets.setdefault(key, set()).add(bundle.ticket_remote_id)
    alike: dict[tuple[int, str], list[str]] = {}
    for company, number in dict.fromkeys([*used, *tickets]):
        alike.setdefault((company, spelled(number)), []).append(number)
    for (company, _spelled), numbers in alike.items():
        ranked = sorted(numbers, key=lambda one: (-used[company, one], one))
        for found in ranked[1:]:
            yield Concern(
                ConcernKind.TWO_SPELLINGS, company, found,
                tuple(key for key, one in alive.items()
                      if one.company_id == company and one.purchase_order in {found, ranked[0]}),
                tuple(sorted(tickets.get((company, found), set()))),
                ranked[0], found,
            )  # fmt: skip


def _differing(
    bundles: Iterable[Bundle], books: Books, tickets: Iterable[NumberedTicket]
) -> Iterator[Concern]:
    hours: Counter[int] = Counter()
    known: dict[int, tuple[int, int, str]] = {
        one.remote_id: (one.company_id, one.contract_id, one.number) for one in tickets
    }
    for one in bundles:
        if one.ticket_remote_id and one.ticket_contract_id and one.number is None:
            hours[one.ticket_remote_id] += one.hours
            number = books.ticket_number(one)
            if number:
                place = (one.company_id, one.ticket_contract_id, number)
                known[one.ticket_remote_id] = place
    for remote_id, (company, contract_id, number) in known.items():
        wanted = _number_of(contract_id, books)
        if wanted and wanted != number and spelled(wanted) != spelled(number):
            yield Concern(
                ConcernKind.TICKET_DIFFERS, company, number, (contract_id,), (remote_id,), wanted,
                found=number, hours=hours[remote_id],
            )  # fmt: skip


def _without_contract(bundles: Iterable[Bundle], books: Books) -> Iterator[Concern]:
    with_contracts = {one.company_id for one in books.contracts.values() if one.is_active}
    hours: Counter[tuple[int, str, int]] = Counter()
    for one in bundles:
        ticket = one.ticket_remote_id
        if one.contract_id is None and ticket is not None and one.company_id in with_contracts:
            hours[(*books.key_of(one), ticket)] += one.hours
    for (company, number, ticket), amount in hours.items():
        yield Concern(ConcernKind.NO_CONTRACT, company, number, ticket_ids=(ticket,), hours=amount)


def _ending(bundles: Sequence[Bundle], books: Books, today: date) -> Iterator[Concern]:
    for contract_id, hours in _hours_by_contract(bundles).items():
        contract = books.contracts.get(contract_id)
        if contract is None:
            continue
        kind = _end(contract, today)
        if kind is not None:
            yield Concern(
                kind, contract.company_id, contract.purchase_order, (contract_id,),
                found=contract.ends_on, hours=hours,
            )  # fmt: skip


def _end(contract: Contract, today: date) -> ConcernKind | None:
    if not contract.is_active:
        return ConcernKind.CONTRACT_INACTIVE
    last = date.fromisoformat(contract.ends_on) if contract.ends_on else None
    return ConcernKind.CONTRACT_ENDS if last is not None and last - today <= _SOON else None


def _number_of(contract_id: int | None, books: Books) -> str:
    contract = books.contracts.get(contract_id or 0)
    return contract.purchase_order if contract is not None else ""


def _users(books: Books) -> frozenset[int]:
    """Return the companies that use numbers."""
    return frozenset(one.company_id for one in books.contracts.values() if one.purchase_order)


def _hours_by_contract(bundles: Iterable[Bundle]) -> Mapping[int, int]:
    hours: Counter[int] = Counter()
    for one in bundles:
        if one.contract_id is not None:
            hours[one.contract_id] += one.hours
    return hours

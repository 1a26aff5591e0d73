"""What will go wrong on the invoices if nobody decides: found before anything is posted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from stopwatch.domain.billing import Layer
from stopwatch.domain.catalog import Contract
from stopwatch.domain.invoices import Books, Bundle
from stopwatch.domain.purchase_order import spelled
from stopwatch.domain.values import dataclass

_SOON = timedelta(days=14)
_Numbered: TypeAlias = tuple[int, str]  # a company and a number of it
_Numbers: TypeAlias = Mapping[_Numbered, Sequence[tuple[int, int]]]


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
    hours = _hours_by_contract(movable)
    found = [
        *_contracts_without(hours, books),
        *_tickets_without(movable, books),
        *_spellings({one.contract_id for one in bundles}, movable, books),
        *_differing(movable, books, tickets),
        *_without_contract(movable, books),
        *_ending(hours, books, today),
    ]
    return tuple(sorted(found, key=lambda one: (one.company_id, not one.number, one.number)))


def _contracts_without(by_contract: Mapping[int, int], books: Books) -> Iterator[Concern]:
    using = _users(books)
    for contract_id, hours in by_contract.items():
        contract = books.contracts.get(contract_id)
        if contract and not contract.purchase_order and contract.company_id in using:
            yield Concern(
                ConcernKind.CONTRACT_WITHOUT, contract.company_id, "", (contract_id,), hours=hours
            )


def _tickets_without(bundles: Iterable[Bundle], books: Books) -> Iterator[Concern]:
    """Yield tickets without a number whose contract has one, where labour does not take that."""
    hours: Counter[tuple[int, int, int]] = Counter()
    for one in bundles:
        if one.number is not None or not one.ticket_remote_id or books.number_of(one):
            continue
        if _number_of(one.contract_id, books):
            hours[books.billed_to(one), one.contract_id or 0, one.ticket_remote_id] += one.hours
    for (company, contract_id, ticket), amount in hours.items():
        yield Concern(
            ConcernKind.TICKET_WITHOUT, company, "", (contract_id,), (ticket,),
            _number_of(contract_id, books), hours=amount,
        )  # fmt: skip


def _spellings(
    worked: Container[int | None], movable: Iterable[Bundle], books: Books
) -> Iterator[Concern]:
    """Yield numbers of one company that differ by case, spaces and signs alone."""
    contracts = _alive_by_number(worked, books)
    labour = [(one, books.ticket_number(one)) for one in movable if one.ticket_remote_id]
    used = {(one.company_id, number): None for one, number in labour if number}
    alike: dict[_Numbered, list[str]] = {}
    for company, number in dict.fromkeys([*contracts, *used]):
        alike.setdefault((company, spelled(number)), []).append(number)
    several = [(company, some) for (company, _spelled), some in alike.items() if len(some) > 1]
    if several:
        tickets: dict[_Numbered, set[int]] = {}
        for one, number in labour:
            tickets.setdefault((one.company_id, number), set()).add(one.ticket_remote_id or 0)
        for company, numbers in several:
            yield from _spelled_alike(company, numbers, contracts, tickets)


def _alive_by_number(worked: Container[int | None], books: Books) -> _Numbers:
    """Return the contracts that have a number and are in use, each after its place among all."""
    found: dict[_Numbered, list[tuple[int, int]]] = {}
    for place, (key, one) in enumerate(books.contracts.items()):
        if one.purchase_order and (one.is_active or key in worked):
            found.setdefault((one.company_id, one.purchase_order), []).append((place, key))
    return found


def _spelled_alike(
    company: int,
    numbers: Iterable[str],
    contracts: _Numbers,
    tickets: Mapping[_Numbered, Iterable[int]],
) -> Iterator[Concern]:
    def using(number: str) -> Sequence[tuple[int, int]]:
        return contracts.get((company, number), ())

    best, *others = sorted(numbers, key=lambda one: (-len(using(one)), one))
    for found in others:
        yield Concern(
            ConcernKind.TWO_SPELLINGS, company, found,
            tuple(key for _place, key in sorted([*using(found), *using(best)])),
            tuple(sorted(tickets.get((company, found), ()))),
            best, found,
        )  # fmt: skip


def _differing(
    bundles: Iterable[Bundle], books: Books, tickets: Iterable[NumberedTicket]
) -> Iterator[Concern]:
    hours: dict[int, int] = {}
    known: dict[int, tuple[int, int, str]] = {
        one.remote_id: (one.company_id, one.contract_id, one.number) for one in tickets
    }
    for one in bundles:
        remote_id, contract_id = one.ticket_remote_id, one.ticket_contract_id
        if remote_id and contract_id and one.number is None:
            hours[remote_id] = hours.get(remote_id, 0) + one.hours
            number = books.ticket_number(one)
            if number:
                known[remote_id] = one.company_id, contract_id, number
    for remote_id, (company, contract_id, number) in known.items():
        wanted = _number_of(contract_id, books)
        if wanted and wanted != number and spelled(wanted) != spelled(number):
            yield Concern(
                ConcernKind.TICKET_DIFFERS, company, number, (contract_id,), (remote_id,), wanted,
                found=number, hours=hours.get(remote_id, 0),
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


def _ending(by_contract: Mapping[int, int], books: Books, today: date) -> Iterator[Concern]:
    for contract_id, hours in by_contract.items():
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
    hours: dict[int, int] = {}
    for one in bundles:
        if one.contract_id is not None:
            hours[one.contract_id] = hours.get(one.contract_id, 0) + one.hours
    return hours

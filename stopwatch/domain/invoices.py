"""Items to Invoice: one company and one purchase order number are one invoice.

Autotask's page *Items to Invoice* makes one invoice of each purchase order number of a company, and
one of what has none; several contracts with the same number come together. What nobody has posted
yet is laid in the same groups, so that the split is seen before it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from stopwatch.domain.billing import Layer
from stopwatch.domain.catalog import Company, Contract
from stopwatch.domain.purchase_order import Inheritance, follows, labour_number
from stopwatch.domain.values import dataclass

NO_COMPANY = -1
"""Whose work it was nobody knows: the ticket is not shown to us."""
Key: TypeAlias = tuple[int, str]
"""What makes an invoice: whom it is billed to, and the number, empty for none."""


class Bundle(NamedTuple):
    """Lines that nothing can tell apart: of one ticket and contract, on one layer.

    `number` is what they carry themselves; None where they follow `ticket_number` and the contract.
    `hours` are ten-thousandths. `cents` leaves out `unpriced` hours, which have no rate. Days are
    ISO, the first and the last of the lines. There are many of them: a row is one as it comes.
    """

    company_id: int
    layer: Layer
    contract_id: int | None = None
    ticket_remote_id: int | None = None
    ticket_contract_id: int | None = None
    ticket_number: str = ""
    number: str | None = None
    hours: int = 0
    cents: int = 0
    unpriced: int = 0
    lines: int = 1
    first_day: str = ""
    last_day: str = ""

    def joined(self, other: Bundle) -> Bundle:
        """Return both as one; the other is in the same place."""
        return self._replace(
            hours=self.hours + other.hours,
            cents=self.cents + other.cents,
            unpriced=self.unpriced + other.unpriced,
            lines=self.lines + other.lines,
            first_day=min(self.first_day, other.first_day),
            last_day=max(self.last_day, other.last_day),
        )


class Sums(NamedTuple):
    """What bundles come to; hours by layer."""

    hours: Mapping[Layer, int]
    cents: int
    unpriced: int
    lines: int

    @property
    def all_hours(self) -> int:
        """The hours of all layers, in ten-thousandths."""
        return sum(self.hours.values())

    @property
    def is_hours_only(self) -> bool:
        """Whether no amount is known: 0.00 would say that it is."""
        return self.unpriced > 0 and not self.cents


class Invoice(NamedTuple):
    """What will be one invoice; `contract_ids` with most hours first."""

    company_id: int
    number: str
    bundles: tuple[Bundle, ...]
    sums: Sums
    contract_ids: tuple[int, ...]

    @property
    def key(self) -> Key:
        """What makes it one invoice."""
        return self.company_id, self.number


_DECIDING = ("company_id", "contract_id", "ticket_contract_id", "ticket_number", "number")
"""All of a bundle that books go by; where tickets are to get numbers, the ticket too."""
_deciding = itemgetter(*map(Bundle._fields.index, _DECIDING))
_deciding_with_ticket = itemgetter(
    *map(Bundle._fields.index, ("ticket_remote_id", *_DECIDING)),
)


@dataclass(frozen=True, slots=True)
class Books:
    """What decides where a bundle goes: contracts and companies by id, and what is planned.

    `planned` are numbers that contracts are to get; tickets go along as `purchase_order.follows`
    says and as `services.purchase_orders` sends them. `tickets` are numbers that are on their way
    to tickets, by the PSA's ids: they count as if they had arrived.
    """

    contracts: Mapping[int, Contract]
    companies: Mapping[int, Company]
    rules: Inheritance = field(default_factory=Inheritance)
    planned: Mapping[int, str] = field(default_factory=dict)
    tickets: Mapping[int, str] = field(default_factory=dict)

    def with_plan(self, numbers: Mapping[int, str]) -> Books:
        """Return the same with other numbers planned; what a contract has already is no plan."""
        other = {key: number for key, number in numbers.items() if number != self._former(key)}
        return replace(self, planned=other)

    def contracts_of(self, company_id: int) -> list[int]:
        """Return the contracts of a company, by their ids."""
        return [key for key, one in self.contracts.items() if one.company_id == company_id]

    def key_of(self, bundle: Bundle) -> Key:
        """Return which invoice a bundle goes on."""
        return self.billed_to(bundle), self.number_of(bundle)

    def billed_to(self, bundle: Bundle) -> int:
        """Return the company that gets the invoice: without a contract it may be the parent."""
        if bundle.contract_id is not None:
            return bundle.company_id
        company = self.companies.get(bundle.company_id)
        if company is not None and company.bills_parent:
            return company.parent_id if company.parent_id is not None else bundle.company_id
        return bundle.company_id

    def number_of(self, bundle: Bundle) -> str:
        """Return the number that a bundle goes on, empty for none."""
        if bundle.number is not None:
            return bundle.number
        ticket = self.ticket_number(bundle)
        planned = self.planned.get(bundle.ticket_contract_id or 0)
        if planned is not None:
            former = self._former(bundle.ticket_contract_id)
            ticket = planned if follows(ticket, former, self.rules) else ticket
        return labour_number(ticket, self._number(bundle.contract_id), self.rules)

    def ticket_number(self, bundle: Bundle) -> str:
        """Return the number of a bundle's ticket itself, empty for none."""
        if self.tickets and bundle.ticket_remote_id is not None:
            return self.tickets.get(bundle.ticket_remote_id, bundle.ticket_number)
        return bundle.ticket_number

    def _number(self, contract_id: int | None) -> str:
        planned = self.planned.get(contract_id or 0)
        return self._former(contract_id) if planned is None else planned

    def _former(self, contract_id: int | None) -> str:
        contract = self.contracts.get(contract_id or 0)
        return contract.purchase_order if contract is not None else ""


def grouped(bundles: Iterable[Bundle], books: Books) -> tuple[Invoice, ...]:
    """Return the invoices that bundles will be, by company and number, those without one last."""
    found: dict[Key, list[Bundle]] = {}
    known: dict[tuple[object, ...], list[Bundle]] = {}
    deciding = _deciding_with_ticket if books.tickets else _deciding
    for bundle in bundles:
        place = deciding(bundle)  # most have what another has, and so go where that goes
        there = known.get(place)
        if there is None:
            there = known[place] = found.setdefault(books.key_of(bundle), [])
        there.append(bundle)
    ordered = sorted(found, key=lambda key: (key[0], not key[1], key[1].casefold(), key[1]))
    return tuple(invoice_of(key, found[key]) for key in ordered)


def invoice_of(key: Key, bundles: Sequence[Bundle]) -> Invoice:
    """Return the invoice that bundles with one key come to."""
    hours: dict[int, int] = {}
    for one in bundles:
        if one.contract_id is not None:
            hours[one.contract_id] = hours.get(one.contract_id, 0) + one.hours
    contracts = list(hours)
    if len(contracts) > 1:
        contracts.sort(key=lambda contract: (-hours[contract], contract))
    return Invoice(*key, tuple(bundles), summed(bundles), tuple(contracts))


def summed(bundles: Iterable[Bundle]) -> Sums:
    """Return what bundles come to."""
    posted = in_psa = here = cents = unpriced = lines = 0
    for one in bundles:  # no table of layers: each look into one asks for the name of the layer
        if one.layer is Layer.IN_PSA:
            in_psa += one.hours
        elif one.layer is Layer.POSTED:
            posted += one.hours
        else:
            here += one.hours
        cents += one.cents
        unpriced += one.unpriced
        lines += one.lines
    hours = {Layer.POSTED: posted, Layer.IN_PSA: in_psa, Layer.HERE: here}
    return Sums(hours, cents, unpriced, lines)


def added(sums: Iterable[Sums]) -> Sums:
    """Return several sums as one."""
    known = tuple(sums)
    hours = {layer: sum(one.hours[layer] for one in known) for layer in Layer}
    return Sums(
        hours,
        sum(one.cents for one in known),
        sum(one.unpriced for one in known),
        sum(one.lines for one in known),
    )


@dataclass(frozen=True, slots=True)
class Flow:
    """What goes from one invoice, before, to one after; places count from 0, hours in parts."""

    before: int
    after: int
    layers: Mapping[Layer, int]

    @property
    def hours(self) -> int:
        """The hours of all layers."""
        return sum(self.layers.values())


@dataclass(frozen=True, slots=True)
class Preview:
    """The invoices of a company as they are and as a plan would make them.

    `stays` are the hours on contracts of the plan that are posted: no number moves them any more.
    `kept_lines` are all lines on these contracts that keep another number, be they posted, charges
    or on tickets with a number of their own.
    """

    before: tuple[Invoice, ...]
    after: tuple[Invoice, ...]
    flows: tuple[Flow, ...]
    stays: int
    kept_lines: int = 0

    @property
    def total(self) -> Sums:
        """What all of them come to; a plan moves lines and changes none."""
        return added(one.sums for one in self.after)


def preview(bundles: Sequence[Bundle], books: Books, planned: Mapping[int, str]) -> Preview:
    """Return what numbers for contracts would make of a company's invoices."""
    then = books.with_plan(planned)
    before, after = grouped(bundles, books), grouped(bundles, then)
    places = {one.key: place for place, one in enumerate(after)}
    flows = (flow for place, one in enumerate(before) for flow in _flows(place, one, then, places))
    kept = [one for one in bundles if _keeps_another(one, then)]
    posted = sum(one.hours for one in kept if one.layer is Layer.POSTED)
    return Preview(before, after, tuple(flows), posted, sum(one.lines for one in kept))


def _flows(place: int, one: Invoice, then: Books, places: Mapping[Key, int]) -> Iterator[Flow]:
    moved: dict[int, dict[Layer, int]] = {}
    for bundle in one.bundles:
        layers = moved.setdefault(places[then.key_of(bundle)], dict.fromkeys(Layer, 0))
        layers[bundle.layer] += bundle.hours
    for to, layers in sorted(moved.items()):
        yield Flow(place, to, layers)


def _keeps_another(bundle: Bundle, then: Books) -> bool:
    """Whether a bundle is under a contract of the plan and yet gets another number than that."""
    wanted = then.planned.get(bundle.contract_id or 0)
    return wanted is not None and then.number_of(bundle) != wanted

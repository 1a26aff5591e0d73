"""What stands under an invoice: a thing to decide, one that was just decided, or a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from stopwatch.domain.concerns import Concern
from stopwatch.domain.ids import JournalId, OutboxId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.wishes import ShownWish


@dataclass(frozen=True, slots=True)
class Leaving:
    """A concern that was mended a moment ago, and may be taken back: `deed_ids` are how."""

    concern: Concern
    said: str
    deed_ids: tuple[JournalId, ...]
    item_ids: frozenset[OutboxId]
    due_at: int

    @property
    def company_id(self) -> int:
        """On whose invoice it is."""
        return self.concern.company_id

    @property
    def number(self) -> str:
        """The number that mended it."""
        return self.concern.offered


@dataclass(frozen=True, slots=True)
class Refusal:
    """A number that the PSA refused; it is kept here. `contract_id` is None for a ticket's."""

    company_id: int
    number: str
    message: str
    item_id: OutboxId
    contract_id: int | None = None


Matter: TypeAlias = Concern | Leaving | Refusal


@dataclass(frozen=True, slots=True)
class NumberWish:
    """A number on its way to a contract or a ticket, and whose invoice it is about."""

    item: OutboxItem
    company_id: int
    number: str
    former: str
    contract_id: int | None = None


def number_wishes(page: InvoicePage, wishes: Iterable[ShownWish]) -> Iterator[NumberWish]:
    """Yield those of some wishes that are about purchase order numbers."""
    for one in wishes:
        if not one.item.is_number:
            continue
        body = bodies.number_body(one.item.body)
        if one.item.kind is ItemKind.CONTRACT_NUMBER:
            contract = page.books.contracts.get(body.contract_id or 0)
            company = contract.company_id if contract is not None else None
        else:
            company = one.ticket.facts.company_id if one.ticket is not None else None
        if company is not None:
            yield NumberWish(one.item, company, body.number, body.base, body.contract_id)


def refusals(wishes: Sequence[NumberWish]) -> Iterator[Refusal]:
    """Yield what the PSA refused; what waits for it is told by it."""
    for one in wishes:
        if one.item.state is ItemState.NEEDS_ATTENTION:
            yield Refusal(
                one.company_id, one.former, one.item.message, one.item.id, one.contract_id
            )

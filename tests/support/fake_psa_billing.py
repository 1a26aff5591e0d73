"""The part of the PSA in memory that is about billing."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from stopwatch.domain.billing import BillingLine, LineKind, in_parts
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.rights import Right
from stopwatch.domain.ticket import TicketFacts
from tests.support.fake_psa_problems import FakeProblems

T = TypeVar("T")


@dataclass
class FakeBilling(FakeProblems):
    """What `FakePsa` is made of, besides time entries and problems."""

    held_entries: dict[int, RemoteEntry] = field(default_factory=dict)
    posted_ids: set[int] = field(default_factory=set)
    """Entries that were approved and posted: they can be neither changed nor deleted."""
    invoiced_ids: set[int] = field(default_factory=set)
    """Those of which an invoice was made."""
    held_lines: list[BillingLine] = field(default_factory=list)
    """Billing items, everybody's time and charges besides those entries, as the port tells them."""

    @abstractmethod
    def _pages(self, rows: Sequence[T]) -> Iterator[Sequence[T]]: ...

    def billing_items(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        posted = (_item(self.held_entries[key], is_invoiced=key in self.invoiced_ids)
                  for key in sorted(self.posted_ids))  # fmt: skip
        items = [*self._lines({LineKind.ITEM}), *posted] if self._may(Right.SEE_POSTED) else []
        return self._pages([one for one in items if not one.is_invoiced or one.day >= first_day])

    def labour(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        entries = (_labour(one) for _key, one in sorted(self.held_entries.items()))
        told = [*self._lines({LineKind.LABOUR}), *entries]
        lines = told if self._may(Right.FIND_ENTRIES) else []
        return self._pages([one for one in lines if one.day >= first_day])

    def ticket_charges(self) -> Iterator[Sequence[BillingLine]]:
        return self._pages(self._lines({LineKind.TICKET_CHARGE}))

    def contract_charges(self) -> Iterator[Sequence[BillingLine]]:
        return self._pages(self._lines({LineKind.CONTRACT_CHARGE}))

    def tickets_known_by(self, remote_ids: Sequence[int]) -> Iterator[Sequence[TicketFacts]]:
        shown = self.held_tickets if self._may(Right.READ_TICKETS) else {}
        return self._pages([shown[one] for one in sorted(remote_ids) if one in shown])

    def _lines(self, kinds: set[LineKind]) -> list[BillingLine]:
        found = (one for one in self.held_lines if one.kind in kinds)
        return sorted(found, key=lambda one: (one.kind.value, one.id))


def _labour(entry: RemoteEntry) -> BillingLine:
    return BillingLine(
        LineKind.LABOUR, entry.id, entry.worked_on.isoformat(), in_parts(entry.hours_to_bill),
        contract_id=entry.contract_id, ticket_remote_id=entry.ticket_remote_id,
        role_id=entry.role_id, is_billable=entry.is_billable,
    )  # fmt: skip


def _item(entry: RemoteEntry, *, is_invoiced: bool) -> BillingLine:
    line = _labour(entry)
    return replace(
        line, kind=LineKind.ITEM, id=90_000 + entry.id, entry_id=entry.id, number="", cents=0,
        is_invoiced=is_invoiced,
    )  # fmt: skip

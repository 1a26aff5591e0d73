"""The part of the PSA in memory that is about billing."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from stopwatch.domain.billing import BillingLine, LineKind
from stopwatch.domain.rights import Right
from stopwatch.domain.ticket import TicketFacts
from tests.support.fake_psa_problems import FakeProblems

T = TypeVar("T")
_CHARGES = frozenset({LineKind.TICKET_CHARGE, LineKind.CONTRACT_CHARGE})


@dataclass
class FakeBilling(FakeProblems):
    """What `FakePsa` is made of, besides time entries and problems."""

    held_lines: list[BillingLine] = field(default_factory=list)
    """Billing items, everybody's time and charges, as the port tells them."""

    @abstractmethod
    def _pages(self, rows: Sequence[T]) -> Iterator[Sequence[T]]: ...

    def billing_items(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        items = self._lines({LineKind.ITEM}) if self._may(Right.SEE_POSTED) else []
        return self._pages([one for one in items if not one.is_invoiced or one.day >= first_day])

    def labour(self, first_day: str) -> Iterator[Sequence[BillingLine]]:
        lines = self._lines({LineKind.LABOUR}) if self._may(Right.FIND_ENTRIES) else []
        return self._pages([one for one in lines if one.day >= first_day])

    def charges(self) -> Iterator[Sequence[BillingLine]]:
        return self._pages(self._lines(_CHARGES))

    def tickets_known_by(self, remote_ids: Sequence[int]) -> Iterator[Sequence[TicketFacts]]:
        shown = self.held_tickets if self._may(Right.READ_TICKETS) else {}
        return self._pages([shown[one] for one in sorted(remote_ids) if one in shown])

    def _lines(self, kinds: frozenset[LineKind] | set[LineKind]) -> list[BillingLine]:
        found = (one for one in self.held_lines if one.kind in kinds)
        return sorted(found, key=lambda one: (one.kind.value, one.id))

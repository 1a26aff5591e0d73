"""What the store keeps of the PSA's billing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol, Self

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.values import dataclass

if TYPE_CHECKING:  # what is invoiced is read by those who look at it
    from stopwatch.domain.billing import BillingLine, LineKind
    from stopwatch.domain.concerns import NumberedTicket
    from stopwatch.domain.invoices import Bundle

CURRENT = "billing.current"
"""The fact that says which sweep brought what is known."""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line, and the bundle of it alone, with the company, contract and number of its ticket."""

    line: BillingLine
    bundle: Bundle


@dataclass(frozen=True, slots=True)
class NamedTicket:
    """What lists call a ticket; `remote_id` is the PSA's."""

    remote_id: int
    id: TargetId
    number: str
    title: str
    company_id: int | None


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days, ISO dates, both included."""

    first: str
    last: str

    @classmethod
    def of_month(cls, day: date, months_back: int = 0) -> Self:
        """Return the days of the month of a day, or of one before."""
        count = day.year * 12 + day.month - 1 - months_back
        begin, after = (date(at // 12, at % 12 + 1, 1) for at in (count, count + 1))
        return cls(begin.isoformat(), (after - timedelta(days=1)).isoformat())


class Billing(Protocol):
    """Lines that are not invoiced yet, as the PSA told them last. Bundles know no wishes."""

    def put(self, account_id: AccountId, lines: Sequence[BillingLine], sweep: int) -> None:
        """Store some that a sweep brought; they are shown when it is finished."""

    def keep(self, account_id: AccountId, kind: LineKind, sweep: int) -> None:
        """Let a sweep bring what is known of a kind, where nothing newer is told."""

    def show(self, account_id: AccountId, sweep: int) -> None:
        """Let what a finished sweep brought, and nothing else, be what is known."""

    def forget(self, account_id: AccountId) -> bool:
        """Forget some of what is known no longer; return whether there may be more."""

    def bundles(
        self, account_id: AccountId, days: Days, without: Collection[int] = ()
    ) -> tuple[Bundle, ...]:
        """Return what is not invoiced in some days, but for some time entries of the PSA."""

    def lines(
        self, account_id: AccountId, days: Days, company_ids: Sequence[int],
        without: Collection[int] = (),
    ) -> tuple[PlacedLine, ...]:  # fmt: skip
        """Return the same line by line, of some companies, oldest first."""

    def known(self, account_id: AccountId, entry_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some time entries of the PSA are among the lines, invoiced ones too."""

    def unposted(self, account_id: AccountId, entry_ids: Sequence[int]) -> frozenset[int]:
        """Return which of some time entries are among the lines and have no billing item."""

    def contracts_of(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> Mapping[int, int | None]:
        """Return the contracts of those of some tickets that are cached."""

    def names(
        self, account_id: AccountId, ticket_remote_ids: Sequence[int]
    ) -> Mapping[int, NamedTicket]:
        """Return what those of some tickets that are cached are called."""

    def differing(self, account_id: AccountId) -> tuple[NumberedTicket, ...]:
        """Return open tickets with a number that is not their contract's, where that has one."""

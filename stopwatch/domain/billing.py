"""Lines of work and charges on their way to an invoice, and what they cost.

Money is in whole cents and hours in whole ten-thousandths, the four decimals of the wire, so that
sums are exact and never depend on the order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import StrEnum

from stopwatch.domain.values import dataclass

HOUR = 10_000  # of the parts in which hours are counted
_RATE = 10_000  # of the parts in which rates are counted
_PARTS_OF_A_CENT = HOUR * _RATE // 100
# As clients in the field use it; the pick list of a tenant may call it what it likes.
TIME_AND_MATERIALS = 1


class Layer(StrEnum):
    """How far something has come on its way to an invoice."""

    POSTED = "posted"  # approved and posted, waits for its invoice
    IN_PSA = "in_psa"  # waits for Approve & Post
    HERE = "here"  # drafts, and what has not been sent yet


class LineKind(StrEnum):
    """What of the PSA a line comes from."""

    ITEM = "item"  # BillingItems: posted
    LABOUR = "labour"  # TimeEntries
    TICKET_CHARGE = "ticket_charge"
    CONTRACT_CHARGE = "contract_charge"


@dataclass(frozen=True, slots=True)
class BillingLine:
    """One line as the PSA tells it. Ids are the PSA's, `day` is ISO.

    `hours` are those to bill; charges have none. `cents` is None where the PSA tells no amount.
    `number` is the purchase order number that it carries itself; None where it follows ticket and
    contract, as labour does until it is posted. `company_id` and `contract_id` are None where
    those of the ticket hold. `entry_id` is the time entry that a posted item is about. Time on a
    project task has no ticket: `task_number` is the task's own number, `name` what it is called.
    """

    kind: LineKind
    id: int
    day: str
    hours: int = 0
    cents: int | None = None
    number: str | None = None
    company_id: int | None = None
    contract_id: int | None = None
    ticket_remote_id: int | None = None
    entry_id: int | None = None
    role_id: int | None = None
    is_billable: bool = True
    is_invoiced: bool = False
    name: str = ""
    task_number: str = ""


@dataclass(frozen=True, slots=True)
class Rates:
    """What an hour costs, as far as the API tells; rates are in ten-thousandths.

    `agreed` are those of contracts, by contract and role; `usual` those of roles; `types` the types
    of contracts. Block hours, flat fees and the like price labour by rules that the API does not
    show: without an agreed rate only the hours are known.
    """

    agreed: Mapping[tuple[int, int], int] = field(default_factory=dict)
    usual: Mapping[int, int] = field(default_factory=dict)
    types: Mapping[int, int | None] = field(default_factory=dict)

    def hourly(self, contract_id: int | None, role_id: int | None) -> int | None:
        """Return the rate of an hour of labour; None where it is not known."""
        if role_id is None:
            return None
        if contract_id is None:
            return self.usual.get(role_id)
        agreed = self.agreed.get((contract_id, role_id))
        if agreed is None and self.types.get(contract_id) == TIME_AND_MATERIALS:
            return self.usual.get(role_id)
        return agreed

    def cents(
        self, hours: int, contract_id: int | None, role_id: int | None, *, is_billable: bool
    ) -> int | None:
        """Return what labour costs; None where no rate is known, 0 where it is not billed."""
        if not is_billable:
            return 0
        rate = self.hourly(contract_id, role_id)
        return None if rate is None else priced(hours, rate)


def priced(hours: int, rate: int) -> int:
    """Return hours times rate in cents, a half cent rounded away from zero."""
    product = hours * rate
    size = (abs(product) + _PARTS_OF_A_CENT // 2) // _PARTS_OF_A_CENT
    return size if product >= 0 else -size


def in_parts(value: float) -> int:
    """Return hours or a rate of the wire in ten-thousandths, exactly as written there."""
    return int((Decimal(str(value)) * HOUR).to_integral_value())


def in_cents(value: float) -> int:
    """Return an amount of the wire in cents, exactly as written there."""
    return int((Decimal(str(value)) * 100).to_integral_value())

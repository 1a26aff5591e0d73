"""Rules of charges: their number, what they cost, and that what is billed stays as it is."""

from __future__ import annotations

from typing_extensions import override

from stopwatch.sandbox.billing import found
from stopwatch.sandbox.billing_charges import ChargeKind, billable_amount
from stopwatch.sandbox.money import price
from stopwatch.sandbox.order_numbers import NUMBER, number_of
from stopwatch.sandbox.practice import Practice
from stopwatch.sandbox.records import Row, flag, number
from stopwatch.sandbox.refusals import CHARGE_BILLED, NOT_DELETED, RefusalError
from stopwatch.sandbox.rules import PlainRules
from stopwatch.sandbox.stamps import Actor
from stopwatch.sandbox.store import Change


class ChargeRules(PlainRules):
    """A new charge takes the number of what it hangs on, unless it brings one, be it empty."""

    def __init__(self, kind: ChargeKind) -> None:
        self.entity = kind.entity
        self._kind = kind

    @override
    def prepare(self, practice: Practice, draft: Row, before: Row | None, actor: Actor) -> None:
        if before is None:
            self._default(practice, draft)
        elif flag(before, "isBilled"):
            raise RefusalError(CHARGE_BILLED)
        draft["billableAmount"] = draft["internalCurrencyBillableAmount"] = billable_amount(draft)
        cost = number(draft, "unitCost") or 0.0
        draft["extendedCost"] = price(number(draft, "unitQuantity") or 0.0, cost)

    @override
    def deleted(self, practice: Practice, row: Row, actor: Actor) -> list[Change]:
        if flag(row, "isBilled"):
            raise RefusalError(NOT_DELETED)
        return super().deleted(practice, row, actor)

    def _default(self, practice: Practice, draft: Row) -> None:
        parent = found(practice.store, self._kind.parent, draft, self._kind.parent_field)
        if NUMBER not in draft and number_of(parent) is not None:
            draft[NUMBER] = parent[NUMBER]
        draft.setdefault("isBillableToCompany", True)
        draft.setdefault("isBilled", False)

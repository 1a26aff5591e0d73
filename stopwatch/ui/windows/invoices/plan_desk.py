"""What the plan asks of the services, and how what was asked for stands. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from stopwatch.domain.ids import JournalId
from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.values import dataclass
from stopwatch.services.purchase_orders import PurchaseOrders
from stopwatch.services.undo import Undo


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the wish for a contract's number stands; `wish` is None once it has arrived.

    `number` is what counts, `wished` what was asked for: a refused one is kept, but does not count.
    """

    number: str
    wish: OutboxItem | None = None
    message: str = ""
    wished: str = ""

    def held_ms(self, now_ms: int) -> int:
        """Return for how long it is still kept here for an undo."""
        return self.wish.held_ms(now_ms) if self.wish is not None else 0


class PlanDesk:
    """The verbs of the plan, one deed each."""

    def __init__(self, orders: PurchaseOrders, undo: Undo, now_ms: Callable[[], int]) -> None:
        self._orders = orders
        self._undo = undo
        self.now_ms = now_ms

    def known(self, company_id: int) -> tuple[str, ...]:
        """Return the numbers that a company uses."""
        return self._orders.known_numbers(company_id)

    def deliveries(self, contract_ids: Sequence[int]) -> Mapping[int, Delivery]:
        """Return how the numbers of some contracts stand, by the PSA's ids."""
        return {
            one.id: Delivery(one.purchase_order, one.wish, one.message, one.wished or "")
            for one in self._orders.contracts(contract_ids)
        }

    def assign(self, numbers: Mapping[int, str]) -> str:
        """Set numbers and return what was done."""
        return self._orders.assign(numbers)

    def newest(self) -> JournalId | None:
        """Return the deed that an undo would take back."""
        deed = self._undo.offered()
        return deed.id if deed is not None else None

    def take_back(self, deed_id: JournalId) -> None:
        """Take a deed back; Refused where something else was done since."""
        self._undo.undo(only={deed_id})

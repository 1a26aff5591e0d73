"""What the plan asks of the services, and how what was asked for stands. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from stopwatch.domain.deed import Deed
from stopwatch.domain.ids import JournalId
from stopwatch.domain.outbox import ItemState, OutboxItem


class NumberedContract(Protocol):
    """A contract with the number that it has or is to have, and the wish that is on its way."""

    @property
    def id(self) -> int:
        """The PSA's id."""

    @property
    def purchase_order(self) -> str:
        """Its number, as if the wish had arrived."""

    @property
    def wish(self) -> OutboxItem | None:
        """The newest wish that has not arrived."""

    @property
    def message(self) -> str:
        """What stands in its way, in a sentence."""


class Numbers(Protocol):
    """Purchase order numbers, as `services.purchase_orders` keeps them."""

    def assign(self, numbers: Mapping[int, str], /) -> str:
        """Give contracts other numbers, by the PSA's ids: one deed. Refused with the reason."""

    def known_numbers(self, company_id: int, /) -> Sequence[str]:
        """Return the numbers that a company uses."""

    def contracts(self) -> Sequence[NumberedContract]:
        """Return all contracts, with the wishes for their numbers."""


class TakesBack(Protocol):
    """Takes back the newest deed, as `services.undo` does."""

    def offered(self) -> Deed | None:
        """Return the deed that would be taken back."""

    def undo(self) -> Deed:
        """Take it back. Refused with the reason."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the wish for a contract's number stands; `wish` is None once it has arrived."""

    number: str
    wish: OutboxItem | None = None
    message: str = ""

    def held_ms(self, now_ms: int) -> int:
        """Return for how long it is still kept here for an undo."""
        wish = self.wish
        if wish is None or wish.state is not ItemState.WAITING or wish.attempts:
            return 0
        return max(0, wish.due_at - now_ms)


class PlanDesk:
    """The verbs of the plan, one deed each."""

    def __init__(self, numbers: Numbers, undo: TakesBack, now_ms: Callable[[], int]) -> None:
        self._numbers = numbers
        self._undo = undo
        self.now_ms = now_ms

    def known(self, company_id: int) -> tuple[str, ...]:
        """Return the numbers that a company uses."""
        return tuple(self._numbers.known_numbers(company_id))

    def deliveries(self) -> Mapping[int, Delivery]:
        """Return how the number of every contract stands, by the PSA's id."""
        return {
            one.id: Delivery(one.purchase_order, one.wish, one.message)
            for one in self._numbers.contracts()
        }

    def assign(self, numbers: Mapping[int, str]) -> str:
        """Set numbers and return what was done."""
        return self._numbers.assign(numbers)

    def newest(self) -> JournalId | None:
        """Return the deed that an undo would take back."""
        deed = self._undo.offered()
        return deed.id if deed is not None else None

    def take_back(self) -> None:
        """Take the newest deed back."""
        self._undo.undo()

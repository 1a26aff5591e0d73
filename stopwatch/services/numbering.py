"""Plans what gives contracts and tickets other purchase order numbers.

Nothing here is sent: it is planned as outbox items, so that the order stays and every plan can be
undone while it waits. A ticket that follows its contract waits for it: where that is refused, the
ticket stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.ids import AccountId, OutboxId, TargetId
from stopwatch.domain.outbox import AttentionKind, ItemKind, OutboxItem
from stopwatch.domain.purchase_order import follows
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services import bodies
from stopwatch.services.booking import Booking
from stopwatch.services.changing import can_become_another
from stopwatch.services.making import creation_of, subject_of
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import withdraw

_NEW = OutboxId("")


@dataclass(frozen=True, slots=True)
class _Subject:
    """What gets a number: `items` are the unsettled wishes for it, `cached` is what is there."""

    account_id: AccountId
    target_id: TargetId
    items: Sequence[OutboxItem]
    cached: str
    contract_id: int | None = None

    @property
    def beneath(self) -> str:
        """The number that it would be shown with if its newest wish were withdrawn."""
        older = self.items[-2] if len(self.items) > 1 else None
        return bodies.number_body(older.body).number if older is not None else self.cached

    def asked(self, number: str, base: str) -> str:
        """Return the body of a wish."""
        return bodies.encode(bodies.NumberBody(number, base, self.contract_id))


class Numbering:
    """Plans within somebody else's transaction; `overlay` is from the same one."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def contracts(
        self, unit: Unit, account_id: AccountId, overlay: NumberOverlay, wanted: Mapping[int, str]
    ) -> Iterator[ItemChange]:
        """Yield what gives contracts other numbers, by the PSA's ids, and their tickets with them.

        Those of their tickets follow that may still be booked on; see `purchase_order.follows`.
        """
        tickets: dict[int | None, list[Ticket]] = defaultdict(list)
        for ticket in unit.contracts.tickets(account_id, list(wanted)):
            tickets[ticket.facts.contract_id].append(ticket)
        for contract_id, number in wanted.items():
            former = overlay.of_contract(contract_id)
            known = [
                one
                for one in tickets[contract_id]
                if follows(overlay.of_ticket(one), former, overlay.rules)
            ]
            own = self._contract(unit, account_id, overlay, contract_id, number)
            followers = [
                self._ticket(unit, overlay, one, number, own.after)
                for one in known
                if overlay.of_ticket(one) != number
            ]
            yield own
            yield from followers
            yield from _strays(unit, own, followers)

    def tickets(
        self, unit: Unit, overlay: NumberOverlay, wanted: Mapping[TargetId, str]
    ) -> Iterator[ItemChange]:
        """Yield what gives tickets other numbers, whatever their contracts have."""
        known = unit.tickets.many(list(wanted))
        for ticket in known.values():
            making = creation_of(unit, ticket.id)
            yield self._ticket(unit, overlay, ticket, wanted[ticket.id], making)

    # ------------------------------------------------------------------ private
    def _contract(
        self, unit: Unit, account_id: AccountId, overlay: NumberOverlay, contract_id: int,
        number: str,
    ) -> ItemChange:  # fmt: skip
        one = _Subject(
            account_id,
            unit.contracts.target(account_id, contract_id),
            overlay.of_contracts.get(contract_id, ()),
            overlay.cached(contract_id),
            contract_id,
        )
        return self._wished(unit, one, ItemKind.CONTRACT_NUMBER, number, None)

    def _ticket(
        self, unit: Unit, overlay: NumberOverlay, ticket: Ticket, number: str,
        after: OutboxItem | None,
    ) -> ItemChange:  # fmt: skip
        items = overlay.of_tickets.get(ticket.id, ())
        one = _Subject(ticket.account_id, ticket.id, items, ticket.facts.purchase_order)
        return self._wished(unit, one, ItemKind.TICKET_NUMBER, number, after)

    def _wished(
        self, unit: Unit, one: _Subject, kind: ItemKind, number: str, after: OutboxItem | None
    ) -> ItemChange:
        """Return a new wish, or what becomes of the newest that waits or needs the user."""
        waiting = one.items[-1] if one.items else None
        if waiting is not None and can_become_another(waiting):
            return self._reworded(unit, one, waiting, number, after)
        base = bodies.number_body(waiting.body).number if waiting is not None else one.cached
        body, subject = one.asked(number, base), subject_of(one.target_id)
        fresh = OutboxItem(_NEW, one.account_id, kind, subject, one.target_id, body)
        return ItemChange(None, self._booking.held(unit, fresh, after))

    def _reworded(
        self, unit: Unit, one: _Subject, waiting: OutboxItem, number: str,
        after: OutboxItem | None,
    ) -> ItemChange:  # fmt: skip
        if number == one.beneath and waiting.can_be_withdrawn:
            return withdraw(waiting)
        base = bodies.number_body(waiting.body).base
        if waiting.attention is AttentionKind.CONFLICT or waiting.may_have_left:
            base = one.cached  # as it was seen there since
        held = self._booking.held(unit, waiting, after)
        again = replace(
            delivery.retry(waiting, self._tools.now_ms()),
            body=one.asked(number, base),
            due_at=held.due_at,
            after_id=held.after_id,
        )
        return ItemChange(waiting, again)


def _strays(unit: Unit, own: ItemChange, followers: Sequence[ItemChange]) -> Iterator[ItemChange]:
    """Yield the withdrawal of what waits for a contract but no longer goes with it."""
    if own.before is None:
        return
    going = {change.after.id for change in followers}
    for one in unit.outbox.behind(own.before.id):
        if not one.is_settled and one.id not in going:
            yield withdraw(one)

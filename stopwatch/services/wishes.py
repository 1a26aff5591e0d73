"""Wishes for a ticket that have not arrived: a status, a text for its resolution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from stopwatch.domain import delivery
from stopwatch.domain.catalog import PickValue
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import OutboxChanged
from stopwatch.domain.ids import OutboxId
from stopwatch.domain.order import free
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.ticket import Ticket
from stopwatch.services import bodies, naming
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.tools import Tools

_ON_ITS_WAY = {ItemState.SENDING, ItemState.CHECKING}
_UNDER_WAY = (
    "Nothing was changed: this wish is on its way to Autotask. "
    "Wait until it is known whether it arrived."
)


@dataclass(frozen=True, slots=True)
class ShownWish:
    """A wish in words; `item.message` says what stands in its way, if anything does.

    `waits` says that something else has to arrive first: the ticket's entries.
    """

    item: OutboxItem
    ticket: Ticket | None
    words: str
    waits: bool = False


class TicketWishes:
    """Lists them, tries them again, or gives them up."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def pending(self) -> tuple[ShownWish, ...]:
        """Return all that did not arrive yet, oldest first."""
        with self._tools.units.read() as unit:
            items = unit.outbox.unsettled(unit.accounts.current().id)
            ready = {item.id for item in free(items)}
            return tuple(
                ShownWish(
                    item,
                    unit.tickets.get(item.target_id),
                    _words(unit, item),
                    waits=item.state is ItemState.WAITING and item.id not in ready,
                )
                for item in items
                if not item.is_entrys
            )

    def history(self, item_id: OutboxId) -> tuple[AttemptLine, ...]:
        """Return all that was tried for one, oldest first."""
        with self._tools.units.read() as unit:
            return unit.outbox.history(item_id)

    def retry(self, item_id: OutboxId) -> None:
        """Try one again that needed the user; Refused while it is being sent."""
        self._change(item_id, self._retried)

    def drop(self, item_id: OutboxId) -> None:
        """Give one up; Refused while it is on its way."""
        self._change(item_id, _dropped)

    def _retried(self, item: OutboxItem) -> OutboxItem:
        if item.state is ItemState.SENDING:  # its answer would no longer count
            raise Refused(_UNDER_WAY)
        return delivery.retry(item, self._tools.now_ms())

    def _change(self, item_id: OutboxId, change: Callable[[OutboxItem], OutboxItem]) -> None:
        with self._tools.units.write() as unit:
            item = unit.outbox.get(item_id)
            if item is None or item.is_entrys or item.is_settled:
                raise Refused("Nothing was changed: there is no such wish any more.")
            unit.outbox.put(change(item))
            unit.publish(OutboxChanged((item.id,)))


def _dropped(item: OutboxItem) -> OutboxItem:
    if item.state in _ON_ITS_WAY:
        raise Refused(_UNDER_WAY)
    return replace(item, state=ItemState.WITHDRAWN)


def _words(unit: Unit, item: OutboxItem) -> str:
    if item.kind is ItemKind.TICKET_RESOLUTION:
        return "Text for the resolution"
    wish = bodies.status_body(item.body)
    picks = unit.catalog.all(item.account_id, PickValue)
    labels = {pick.value: pick.label for pick in picks if pick.field == naming.STATUS_FIELD}
    return f"Status to “{labels.get(wish.status, wish.status)}”"

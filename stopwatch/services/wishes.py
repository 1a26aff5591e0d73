"""Wishes for tickets and contracts that have not arrived: a status, where it hangs, a number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import OutboxChanged, TicketsChanged
from stopwatch.domain.ids import OutboxId
from stopwatch.domain.order import free
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.phrases import phrase
from stopwatch.domain.problem import TicketType
from stopwatch.domain.ticket import Ticket, TicketFacts
from stopwatch.domain.values import dataclass
from stopwatch.services import about_numbers, bodies, naming
from stopwatch.services.giving_up import give_up_ticket, withdraw_behind
from stopwatch.services.ids_there import known_by_id
from stopwatch.services.ports.storage import AttemptLine, Unit
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import not_certain

_ON_ITS_WAY = {ItemState.SENDING, ItemState.CHECKING}


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
            ready = {item.id for item in free(items, bodies.reopens)}
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
        """Give one up; Refused while it is on its way, or may be there already."""
        self._change(item_id, _dropped)

    def _retried(self, unit: Unit, told: OutboxItem) -> OutboxItem:
        item = self._insisted(unit, told)
        if item.state is ItemState.SENDING:  # its answer would no longer count
            raise not_certain(item)
        return delivery.retry(item, self._tools.now_ms())

    def _insisted(self, unit: Unit, item: OutboxItem) -> OutboxItem:
        """Return a wish as it is seen from what somebody else has made of it there since."""
        if item.attention not in {AttentionKind.CONFLICT, AttentionKind.TWIN}:
            return item
        if item.kind is ItemKind.CONTRACT_NUMBER:
            return replace(item, body=_seen_on_contract(unit, item))
        ticket = unit.tickets.get(item.target_id)
        return replace(item, body=_seen_from(item, ticket.facts)) if ticket is not None else item

    def _change(self, item_id: OutboxId, change: Callable[[Unit, OutboxItem], OutboxItem]) -> None:
        with self._tools.units.write() as unit:
            item = unit.outbox.get(item_id)
            if item is None or item.is_entrys or item.is_settled:
                raise Refused("Nothing was changed: there is no such wish any more.")
            unit.outbox.put(change(unit, item))
            unit.publish(OutboxChanged((item.id,)))
            unit.publish(TicketsChanged())  # how its ticket stands counts what is wished


def _dropped(unit: Unit, item: OutboxItem) -> OutboxItem:
    if item.state in _ON_ITS_WAY or _may_be_there(item):
        raise not_certain(item)
    give_up = give_up_ticket if item.kind is ItemKind.CREATE_TICKET else withdraw_behind
    give_up(unit, item)
    return replace(item, state=ItemState.WITHDRAWN)


def _may_be_there(item: OutboxItem) -> bool:
    """Tell whether one was sent, its fate is not known, and nobody has looked since."""
    return item.state is ItemState.WAITING and item.may_have_left and not item.is_cleared


def _seen_on_contract(unit: Unit, item: OutboxItem) -> str:
    asked = bodies.number_body(item.body)
    contract = unit.contracts.many(item.account_id, [bodies.contract_of(item)])
    theirs = next((one.purchase_order for one in contract.values()), asked.base)
    return bodies.encode(replace(asked, base=theirs))


def _seen_from(item: OutboxItem, facts: TicketFacts) -> str:
    match item.kind:
        case ItemKind.TICKET_PROBLEM:
            hung = bodies.hang_body(item.body)
            return bodies.encode(replace(hung, base=facts.problem_remote_id))
        case ItemKind.TICKET_TYPE:
            became = bodies.type_body(item.body)
            return bodies.encode(replace(became, base_type=facts.ticket_type))
        case ItemKind.TICKET_NUMBER:
            number = bodies.number_body(item.body)
            return bodies.encode(replace(number, base=facts.purchase_order))
        case ItemKind.TICKET_STATUS:
            status = bodies.status_body(item.body)
            return bodies.encode(replace(status, base=facts.status))
        case _:
            return item.body


def _words(unit: Unit, item: OutboxItem) -> str:
    match item.kind:
        case ItemKind.TICKET_RESOLUTION:
            return phrase("Text for the resolution")
        case ItemKind.TICKET_STATUS:
            return phrase(f"Status to “{_status(unit, item)}”")
        case ItemKind.CREATE_TICKET:
            is_problem = bodies.ticket_body(item.body).ticket_type == TicketType.PROBLEM
            return phrase("Create this problem") if is_problem else phrase("Create this ticket")
        case ItemKind.CONTRACT_NUMBER | ItemKind.TICKET_NUMBER:
            return about_numbers.wish_words(unit, item)
        case ItemKind.TICKET_TYPE:
            became = bodies.type_body(item.body).ticket_type
            is_problem = became == TicketType.PROBLEM
            return phrase("Make it a problem") if is_problem else phrase("Make it what it was")
        case ItemKind.TICKET_PROBLEM:
            problem = bodies.hang_body(item.body).problem
            if not problem:
                return phrase("Take off its problem")
            return phrase(f"Hang under {_name(unit, item, problem)}")
        case _:
            change = _name(unit, item, bodies.change_body(item.body).change_remote_id)
            is_link = item.kind is ItemKind.LINK_CHANGE
            off = phrase(f"Take off change {change}")
            return phrase(f"Link to change {change}") if is_link else off


def _status(unit: Unit, item: OutboxItem) -> str:
    wish = bodies.status_body(item.body)
    labels = naming.labels(unit, item.account_id, naming.STATUS_FIELD)
    return labels.get(wish.status, str(wish.status))


def _name(unit: Unit, item: OutboxItem, remote_id: int) -> str:
    found = known_by_id(unit, item.account_id, remote_id)
    return found.number if found is not None else f"#{remote_id}"

"""Looking at tickets and contracts before something about one is sent that may overwrite.

What is seen is kept, so that whoever has to choose is shown both sides as they are.
"""

from __future__ import annotations

from stopwatch.domain.delivery import Blocked, CannotLook, Clean, Finding, Found, Lookalike
from stopwatch.domain.outbox import AttentionKind, ItemKind, OutboxItem
from stopwatch.domain.phrases import phrase
from stopwatch.domain.ticket import TicketFacts, TicketName
from stopwatch.services import bodies, looking_numbers, two_sides
from stopwatch.services.changes import keep_links
from stopwatch.services.ids_there import id_there, known_by_id, ticket_there
from stopwatch.services.ports.psa import Psa
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools

_GONE = (
    "Your time is safe. Autotask does not show this ticket any more, so nothing was changed there. "
    "Try again, or give this up."
)
_BLIND = (
    "Your time is safe. Autotask does not show all tickets to this API user, so nobody can tell "
    "whether this ticket arrived. Ask for the right to view all tickets, then try again."
)
_HANGS = (
    "Nothing was lost. Here it is to {ours}, but meanwhile somebody in Autotask had it {theirs}. "
    "Keep yours, or keep theirs."
)
_TYPED = (
    "Nothing was lost. Meanwhile somebody in Autotask made this ticket one of another type. "
    "Keep yours, or keep theirs."
)


class TicketLooking:
    """Asks the PSA how a ticket stands; raises what the port's reads raise."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def look(self, psa: Psa, item: OutboxItem) -> Finding:
        """Return what is there."""
        match item.kind:
            case ItemKind.TICKET_RESOLUTION:
                return Clean()  # adding a text looks for itself before it writes
            case ItemKind.CREATE_TICKET:
                return self._for_creation(psa, item)
            case ItemKind.LINK_CHANGE | ItemKind.UNLINK_CHANGE:
                return self._for_change(psa, item)
            case ItemKind.CONTRACT_NUMBER:
                return looking_numbers.look_at_contract(self._tools, psa, item)
            case _:
                return self._for_field(psa, item)

    # ------------------------------------------------------------------ private
    def _for_creation(self, psa: Psa, item: OutboxItem) -> Finding:
        rows = psa.tickets_marked(bodies.ticket_body(item.body).external_id)
        if rows:
            with self._tools.units.write() as unit:
                unit.tickets.upsert(item.account_id, rows)
            return Found(tuple(row.remote_id for row in rows))
        if psa.may_query_tickets():
            return Clean()
        return CannotLook(_BLIND, is_blind=True)

    def _for_change(self, psa: Psa, item: OutboxItem) -> Finding:
        change = bodies.change_body(item.body).change_remote_id
        with self._tools.units.read() as unit:
            ticket = ticket_there(unit, item)
        links = psa.change_links(ticket)
        with self._tools.units.write() as unit:
            keep_links(unit, item.account_id, ticket, links)
        ids = tuple(one.id for one in links if one.change_remote_id == change)
        if item.kind is ItemKind.LINK_CHANGE:
            return Found(ids) if ids else Clean()
        return Clean() if ids else Found((ticket,))

    def _for_field(self, psa: Psa, item: OutboxItem) -> Finding:
        with self._tools.units.read() as unit:
            ticket = ticket_there(unit, item)
        facts = psa.find_ticket(TicketName("", remote_id=ticket))
        if facts is None:
            return Blocked(AttentionKind.GONE, _GONE)
        with self._tools.units.write() as unit:
            unit.tickets.upsert(item.account_id, [facts])
            return self._compared(unit, item, facts)

    def _compared(self, unit: Unit, item: OutboxItem, facts: TicketFacts) -> Finding:
        now_ms = self._tools.now_ms()
        if item.kind is ItemKind.TICKET_NUMBER:
            return looking_numbers.compared(
                unit, item, facts.purchase_order, facts.remote_id, now_ms
            )
        earlier = two_sides.just_before(unit, item, now_ms)
        match item.kind:
            case ItemKind.TICKET_PROBLEM:
                return _for_hanging(unit, item, facts, earlier)
            case ItemKind.TICKET_TYPE:
                return _for_type(item, facts, earlier)
            case _:
                return _for_status(item, facts)


def _for_hanging(
    unit: Unit, item: OutboxItem, facts: TicketFacts, earlier: list[OutboxItem]
) -> Finding:
    def there(told: int | None) -> int | None:
        return id_there(unit, item.account_id, told)

    asked = bodies.hang_body(item.body)
    theirs, wish = facts.problem_remote_id, there(asked.problem)
    before = [(one, there(bodies.hang_body(one.body).base)) for one in earlier]
    found = Found((facts.remote_id,))
    seen = two_sides.weighed(theirs, wish, there(asked.base), before, found)
    if seen is not None:
        return seen
    ours, said = phrase("be taken off its problem"), phrase("taken off its problem")
    if wish is not None:
        ours = phrase(f"hang under {_name(unit, item, wish)}")
    if theirs is not None:
        said = phrase(f"hung under {_name(unit, item, theirs)}")
    return Blocked(AttentionKind.CONFLICT, _HANGS.format(ours=ours, theirs=said))


def _name(unit: Unit, item: OutboxItem, remote_id: int) -> str:
    known = known_by_id(unit, item.account_id, remote_id)
    return f"{known.number} “{known.title}”" if known is not None else f"#{remote_id}"


def _for_type(item: OutboxItem, facts: TicketFacts, earlier: list[OutboxItem]) -> Finding:
    asked = bodies.type_body(item.body)
    before = [(one, bodies.type_body(one.body).base_type) for one in earlier]
    found = Found((facts.remote_id,))
    seen = two_sides.weighed(facts.ticket_type, asked.ticket_type, asked.base_type, before, found)
    return seen or Blocked(AttentionKind.CONFLICT, _TYPED)


def _for_status(item: OutboxItem, facts: TicketFacts) -> Finding:
    wish = bodies.status_body(item.body)
    if facts.status == wish.status:
        return Found((facts.remote_id,))
    if facts.status == wish.base:
        return Clean()
    return Lookalike(facts.remote_id)  # somebody set a third status: the user decides

"""Plans what hangs a ticket under a problem, takes it off, or makes it a problem.

Nothing here is sent: it is planned as outbox items, so that the order stays and every plan can be
undone while it waits.
"""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain import delivery
from stopwatch.domain.deed import ItemChange
from stopwatch.domain.hanging import Standing
from stopwatch.domain.ids import OutboxId, TargetId
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.services import bodies
from stopwatch.services.booking import Booking
from stopwatch.services.changing import can_become_another
from stopwatch.services.ids_there import id_there
from stopwatch.services.making import subject_of
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import withdraw

_NEW = OutboxId("")
_SEVERAL = frozenset({ItemKind.LINK_CHANGE, ItemKind.UNLINK_CHANGE})


class Hanging:
    """Plans within somebody else's transaction."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def hung(
        self, unit: Unit, one: Standing, problem: int | None, after: OutboxItem | None = None
    ) -> tuple[ItemChange, ...]:
        """Return what hangs a ticket under a problem (its id, or ours), or takes it off."""
        waiting = next(iter(_open(unit, one.ticket.id, ItemKind.TICKET_PROBLEM)), None)
        if waiting is not None and can_become_another(waiting):
            return self._reworded(unit, one, waiting, problem, after)
        base = one.ticket.facts.problem_remote_id
        if waiting is not None:
            base = bodies.hang_body(waiting.body).problem
        body = bodies.encode(bodies.HangBody(problem, base))
        kind = ItemKind.TICKET_PROBLEM
        return (ItemChange(None, self._booking.ticket_item(unit, one.ticket, kind, body, after)),)

    def became(self, unit: Unit, one: Standing, title: str) -> ItemChange:
        """Return what makes a problem of a ticket; one that needs the user is asked for anew."""
        facts = one.ticket.facts
        wish = bodies.TypeBody(
            int(TicketType.PROBLEM), title or facts.title, facts.ticket_type, facts.title
        )
        return self.anew(unit, one, ItemKind.TICKET_TYPE, bodies.encode(wish), None)

    def anew(
        self, unit: Unit, one: Standing, kind: ItemKind, body: str, after: OutboxItem | None
    ) -> ItemChange:
        """Return a wish in the place of one like it that needs the user, else a new one."""
        fresh = self._booking.ticket_item(unit, one.ticket, kind, body, after)
        stuck = _stuck(unit, one.ticket.id, kind, body)
        if stuck is None:
            return ItemChange(None, fresh)
        again = delivery.retry(stuck, self._tools.now_ms())
        return ItemChange(
            stuck, replace(again, body=body, due_at=fresh.due_at, after_id=fresh.after_id)
        )

    # ------------------------------------------------------------------ private
    def _reworded(
        self, unit: Unit, one: Standing, waiting: OutboxItem, problem: int | None,
        after: OutboxItem | None,
    ) -> tuple[ItemChange, ...]:  # fmt: skip
        base = bodies.hang_body(waiting.body).base
        if waiting.attention is AttentionKind.CONFLICT or waiting.may_have_left:
            base = one.ticket.facts.problem_remote_id  # as it was seen there since
        if problem == id_there(unit, waiting.account_id, base) and waiting.can_be_withdrawn:
            return (withdraw(waiting),)
        fresh = self._booking.held(unit, waiting, after)
        again = replace(
            delivery.retry(waiting, self._tools.now_ms()),
            body=bodies.encode(bodies.HangBody(problem, base)),
            due_at=fresh.due_at,
            after_id=fresh.after_id,
        )
        return (ItemChange(waiting, again),)


def _open(unit: Unit, target_id: TargetId, kind: ItemKind) -> list[OutboxItem]:
    """Return what is wished of a ticket and not settled, the newest first."""
    items = unit.outbox.of_subject(subject_of(target_id))
    return [one for one in reversed(items) if one.kind is kind and not one.is_settled]


def _stuck(unit: Unit, target_id: TargetId, kind: ItemKind, body: str) -> OutboxItem | None:
    """Return a wish like a new one that needs the user: of links to changes there are several."""
    stuck = (one for one in _open(unit, target_id, kind) if one.state is ItemState.NEEDS_ATTENTION)
    return next((one for one in stuck if kind not in _SEVERAL or one.body == body), None)

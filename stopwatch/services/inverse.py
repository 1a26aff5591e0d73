"""Undoing what the PSA has already: the opposite is wished, and goes the same way.

Only a deed that is about tickets alone can be undone so. A text that was added to a resolution
stays there, and a problem that the PSA has is not deleted: it cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from stopwatch.domain.deed import Deed
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import OutboxId
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.services import bodies
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools
from stopwatch.services.withdrawing import not_certain

_NOT_DELETED = (
    "Nothing was changed: Autotask has this ticket already and never deletes one. "
    "Complete it instead."
)
_NEWER = (
    "Nothing was changed: something newer is wished of the same. Give that up first "
    "(`wish list`), or undo it."
)
_OPPOSITE = {
    ItemKind.LINK_CHANGE: ItemKind.UNLINK_CHANGE,
    ItemKind.UNLINK_CHANGE: ItemKind.LINK_CHANGE,
}


class Inverse:
    """Plans within somebody else's transaction."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def of(self, unit: Unit, deed: Deed) -> dict[OutboxId, OutboxItem]:
        """Return what undoes the items of a deed that have arrived, by their ids."""
        if deed.entries or deed.stopwatches:
            return {}
        found: dict[OutboxId, OutboxItem] = {}
        after: dict[OutboxId, OutboxId | None] = {}
        for change in deed.items:
            now = unit.outbox.get(change.after.id)
            if now is not None and now.state is ItemState.DONE:
                found |= self._one(unit, now, change.before)
                after[now.id] = now.after_id
        return _in_order(found, after)

    def _one(
        self, unit: Unit, done: OutboxItem, before: OutboxItem | None
    ) -> dict[OutboxId, OutboxItem]:
        if done.kind is ItemKind.CREATE_TICKET:
            raise Refused(_NOT_DELETED)
        same = [one for one in unit.outbox.of_subject(done.subject) if _is_same(one, done)]
        newest = max(reversed([one for one in same if one.state is ItemState.DONE]), key=_left_at)
        body = _opposite_body(done, before, newest)
        if body is None:
            return {done.id: done}
        behind = [one for one in same if not one.is_settled]
        if behind:  # something else is wished of the same by now: that is to be undone first
            raise Refused(_NEWER) if behind[0].can_be_withdrawn else not_certain(behind[0])
        kind = _OPPOSITE.get(done.kind, done.kind)
        fresh = OutboxItem(OutboxId(""), done.account_id, kind, done.subject, done.target_id, body)
        now_ms, key = self._tools.now_ms(), OutboxId(self._tools.new_id())
        return {done.id: replace(fresh, id=key, created_at=now_ms)}  # not held: it is the undo


def _left_at(item: OutboxItem) -> int:
    """Return when an item left: one that an undo brought back may do so after younger ones."""
    return item.attempt.sent_at if item.attempt is not None else item.created_at


def _is_same(one: OutboxItem, done: OutboxItem) -> bool:
    """Whether both are about the same of a ticket: of its links to changes there are several."""
    return one.kind is done.kind and (done.kind not in _OPPOSITE or one.body == done.body)


def _in_order(
    found: dict[OutboxId, OutboxItem], after: Mapping[OutboxId, OutboxId | None]
) -> dict[OutboxId, OutboxItem]:
    """Let a problem become what it was when nothing hangs under it any more.

    The numbers of tickets go back behind that of their contract, as they came.
    """
    hangs = [one.id for one in found.values() if one.kind is ItemKind.TICKET_PROBLEM]
    last = hangs[-1] if hangs else None

    def placed(key: OutboxId, one: OutboxItem) -> OutboxItem:
        if one.kind is ItemKind.TICKET_TYPE:
            return replace(one, after_id=last)
        contract = found.get(after[key] or OutboxId(""))
        is_follower = one.kind is ItemKind.TICKET_NUMBER and contract is not None
        return replace(one, after_id=contract.id) if is_follower and contract else one

    return {key: placed(key, one) for key, one in found.items()}


def _opposite_body(done: OutboxItem, before: OutboxItem | None, newest: OutboxItem) -> str | None:
    """Return what asks for the state before; None where that cannot be asked for.

    A wish that was reworded while it waited goes back to what was wished before. It is seen from
    the newest wish that arrived: other deeds may have been undone since.
    """
    was_wished = before is not None and before.state is ItemState.WAITING
    match done.kind:
        case ItemKind.CONTRACT_NUMBER | ItemKind.TICKET_NUMBER:
            was_number = bodies.number_body(done.body)
            is_there = bodies.number_body(newest.body).number
            back = was_number.base
            if before is not None and was_wished:
                back = bodies.number_body(before.body).number
            return bodies.encode(replace(was_number, number=back, base=is_there))
        case ItemKind.TICKET_PROBLEM:
            hung = bodies.hang_body(done.body)
            under = bodies.hang_body(before.body).problem if before and was_wished else hung.base
            return bodies.encode(bodies.HangBody(under, bodies.hang_body(newest.body).problem))
        case ItemKind.TICKET_TYPE:
            was = bodies.type_body(done.body)
            if was.base_type is None:
                return None
            now = bodies.type_body(newest.body)
            return bodies.encode(
                bodies.TypeBody(was.base_type, was.base_title, now.ticket_type, now.title)
            )
        case ItemKind.TICKET_STATUS:
            status = bodies.status_body(done.body)
            set_last = bodies.status_body(newest.body).status
            return bodies.encode(replace(status, status=status.base, base=set_last))
        case ItemKind.LINK_CHANGE | ItemKind.UNLINK_CHANGE:
            return done.body
        case _:
            return None

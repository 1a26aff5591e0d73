"""Which items of the outbox may be worked on now: order is kept where it means something.

What is asked about one entry goes in the order in which it was asked. What is wished of a ticket
waits until all that is asked about its time has arrived, where it could lock that out, as
*Complete* does; so could it where the ticket hangs. A move is an entry made anew and then deleted,
never the other way round. What is about a problem that the PSA does not have yet comes after its
creation. Nothing else waits: a wish for a ticket that needs the user holds up no later one, and
time that was refused does not hold up the wish that opens its ticket again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import AttentionKind, ItemKind, ItemState, OutboxItem

_MOVING = frozenset({ItemKind.TICKET_PROBLEM, ItemKind.TICKET_TYPE})


def free(
    unsettled: Iterable[OutboxItem], reopens: Callable[[OutboxItem], bool]
) -> tuple[OutboxItem, ...]:
    """Return those of all unsettled items, oldest first, that no other one holds up.

    `reopens` tells whether an item is the wish that a completed ticket be open again.
    """
    items = tuple(unsettled)
    open_ids = {item.id for item in items}
    busy_targets: set[TargetId] = {item.target_id for item in items if item.is_entrys}
    refused_targets = busy_targets - {
        item.target_id for item in items if item.is_entrys and not _is_refused(item)
    }
    begun: set[tuple[str, str]] = set()
    found = []
    for item in items:
        line = _line(item)
        is_held = line in begun or item.after_id in open_ids
        if not _is_left_to_the_user(item):
            begun.add(line)
            if item.kind in _MOVING:
                busy_targets.add(item.target_id)
        awaited = busy_targets - refused_targets if reopens(item) else busy_targets
        if not is_held and not (item.awaits_time and item.target_id in awaited):
            found.append(item)
    return tuple(found)


def _is_refused(item: OutboxItem) -> bool:
    return item.state is ItemState.NEEDS_ATTENTION and item.attention is AttentionKind.REFUSED


def _is_left_to_the_user(item: OutboxItem) -> bool:
    """Whether a wish for a ticket did not arrive, and what is wished later may go before it."""
    is_out = item.attention is not AttentionKind.UNDECIDED
    return item.state is ItemState.NEEDS_ATTENTION and is_out and not item.is_entrys


def _line(item: OutboxItem) -> tuple[str, str]:
    """Return what an item queues up behind; wishes of different kinds do not wait for another."""
    return item.subject, "" if item.is_entrys else item.kind.value

"""Whether somebody else has been at what is wished: ours, theirs, and what both began from."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from stopwatch.domain.delivery import CannotLook, Clean, Finding
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import ItemState, OutboxItem
from stopwatch.services.ports.storage import Unit

_LAG_MS = 10 * MINUTE_MS  # what was just written may not be readable yet
_TOO_EARLY = "Autotask does not show your last change of this yet. It is looked up again by itself."

Before = Sequence[tuple[OutboxItem, Hashable]]
"""Earlier wishes for the same, each with what it began from."""


def just_before(unit: Unit, item: OutboxItem, now_ms: int) -> list[OutboxItem]:
    """Return what was wished of the same before and has arrived so lately that reads may lag.

    And what was on its way when this was wished, but did not arrive: all is as before it.
    """
    return [
        one
        for one in unit.outbox.of_subject(item.subject)
        if one.kind is item.kind and one.id != item.id and _is_lately(one, item, now_ms)
    ]


def weighed(
    theirs: Hashable, wish: Hashable, base: Hashable, before: Before, found: Finding
) -> Finding | None:
    """Return what a look means: `found` where it is as wished; None where somebody meddled."""
    bases = {base, *(began for one, began in before if not _is_done(one))}
    stale = {began for one, began in before if _is_done(one)}
    if theirs in stale - bases:
        return CannotLook(_TOO_EARLY)  # or somebody put it back: a later look tells which
    if theirs == wish:
        return found
    return Clean() if theirs in bases else None


def _is_lately(one: OutboxItem, item: OutboxItem, now_ms: int) -> bool:
    since = now_ms if _is_done(one) else item.created_at
    return one.attempt is not None and abs(since - one.attempt.sent_at) < _LAG_MS


def _is_done(item: OutboxItem) -> bool:
    return item.state is ItemState.DONE

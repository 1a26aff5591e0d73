"""Which mark tells how far a wish has come."""

from __future__ import annotations

from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.ui.widgets.marks import Mark

ON_ITS_WAY = {
    ItemState.SENDING: Mark.SENDING,
    ItemState.CHECKING: Mark.CHECKING,
    ItemState.WAITING: Mark.WAITING,
}
"""The marks of what has neither arrived nor been refused; what tells most comes first."""


def wish_mark(wish: OutboxItem | None) -> Mark | None:
    """Return the mark of a wish that has not arrived; None where both sides agree."""
    if wish is None:
        return None
    if wish.state is ItemState.NEEDS_ATTENTION:
        return Mark.UNDECIDED if wish.attention is AttentionKind.CONFLICT else Mark.NEEDS_YOU
    return ON_ITS_WAY.get(wish.state)

"""How far numbers that were set have come, in one mark and a few words. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.instants import SECOND_MS
from stopwatch.domain.values import dataclass
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.windows.invoices.plan_desk import Delivery
from stopwatch.ui.windows.invoices.plan_words import tr
from stopwatch.ui.windows.wish_marks import ON_ITS_WAY


@dataclass(frozen=True, slots=True)
class Sending:
    """What stands at the foot of the card; `is_held` while seconds are counted."""

    mark: Mark
    words: str
    is_held: bool = False


def sending(deliveries: Sequence[Delivery], now_ms: int) -> Sending:
    """Return how the numbers of one deed stand: what needs you comes before all others."""
    refused = sum(1 for one in deliveries if one.message)
    if refused:
        one = tr("Kept here. 1 number needs you: see its field.")
        many = tr("Kept here. {count} numbers need you: see their fields.")
        return Sending(Mark.NEEDS_YOU, one if refused == 1 else many.format(count=refused))
    held = max((one.held_ms(now_ms) for one in deliveries), default=0)
    if held:
        words = tr("Leaves in {seconds} s").format(seconds=-(-held // SECOND_MS))
        return Sending(Mark.SENDING, words, is_held=True)
    states = {one.wish.state for one in deliveries if one.wish is not None}
    for state, mark in ON_ITS_WAY.items():
        if state in states:
            return Sending(mark, mark_word(mark))
    return Sending(Mark.SENT, tr("In Autotask"))

"""What tests of a day share: entries booked around noon, and some that have arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import ItemState
from stopwatch.services.booking import Wishes
from stopwatch.services.day_view import DayView
from stopwatch.services.tools import Tools
from tests.support.units import put_item

DAY = date(2025, 11, 24)
SAID = Wishes(summary="Done")
DRAFT = Wishes(summary="Done", draft=True)
Book = Callable[..., EntryId]


def arrive(tools: Tools, key: EntryId, remote_id: int = 70_001) -> None:
    """Let Autotask have an entry."""
    with tools.units.write() as unit:
        put_item(unit, key, state=ItemState.DONE, remote_id=remote_id)
        entry = unit.entries.get(key)
        assert entry is not None
        unit.entries.put(replace(entry, remote_id=remote_id))


def worked(view: DayView) -> list[int]:
    """Return the minutes of each row."""
    return [row.worked_ms // MINUTE_MS for row in view.rows]

"""What the day comes to so far, for one line in a menu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.instants import MINUTE_MS, local_date
from stopwatch.domain.rounding import Rounding, summed_ms
from stopwatch.domain.values import dataclass
from stopwatch.services.tools import Tools

if TYPE_CHECKING:  # a day is read after the tray icon stands
    from stopwatch.services.booking import Booking
    from stopwatch.services.day_view import DayView

_AT_LEAST_EVERY_MS = 10 * MINUTE_MS  # a hole grows into a gap without anybody writing


@dataclass(frozen=True, slots=True)
class Today:
    """The day's entries, drafts too: how many, how much of them is billed, and what gaps it has.

    `to_bill_ms` is what all of the day comes to, as in the week: what was entered elsewhere and
    stopwatches that were not stopped count too.
    """

    entries: int = 0
    billed_ms: int = 0
    gaps: int = 0
    to_bill_ms: int = 0


class Todays:
    """Adds it up; anew only when something was written, or after a while."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._kept: tuple[object, Today] | None = None

    def now(self) -> Today:
        """Return what the day of the account in use comes to."""
        from stopwatch.domain.day_matters import MatterKind
        from stopwatch.services.day_reading import DayReading

        now_ms = self._tools.now_ms()
        day = local_date(now_ms, self._tools.clock.zone())
        with self._tools.units.read() as unit:
            known = (unit.version(), day, now_ms // _AT_LEAST_EVERY_MS)
            if self._kept is not None and self._kept[0] == known:
                return self._kept[1]
            rounding = unit.accounts.current().rounding
        reading = DayReading(self._tools, self._booking)
        with self._tools.units.read() as unit:
            view = reading.read(unit, day)
        billed = [row.billed_ms for row in view.rows if row.shown is not None]
        gaps = sum(one.kind is MatterKind.GAP for one in view.open_matters)
        to_bill_ms = sum(view.billed_ms.values()) + summed_ms(_of_open(view, rounding))
        made = Today(len(billed), summed_ms(billed), gaps, to_bill_ms)
        self._kept = (known, made)
        return made


def _of_open(view: DayView, rounding: Rounding) -> Iterator[int]:
    """Yield what each open stopwatch would bill for its time of the day."""
    worked = Counter[tuple[StopwatchId, bool]]()
    for row in view.rows:
        if row.watch is not None:
            worked[row.watch.id, row.is_billable] += row.worked_ms
    for (_key, is_billable), span_ms in worked.items():
        yield rounding.billed_ms(span_ms, is_billable=is_billable)

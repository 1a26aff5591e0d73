"""A day as it is shown: its rows, what is to be settled, and what it comes to. Only values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import Enum

from stopwatch.domain.day import Away, Block, Evidence, Gap, Overlap, clock_ms, worked_ms
from stopwatch.domain.day_axis import Axis
from stopwatch.domain.day_in_use import stretches_in_use
from stopwatch.domain.day_matters import Matter
from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.rounding import summed_ms
from stopwatch.domain.spans import Span
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.showing import ShownEntry


class Standing(Enum):
    """How far the time of a row has come, for what a day adds up."""

    THERE = "there"  # in the PSA
    ON_THE_WAY = "on_the_way"
    HERE = "here"  # not sent yet
    KEPT = "kept"  # never to be sent
    OPEN = "open"  # its stopwatch has not been stopped


_STANDINGS = {
    ShownState.SENT: Standing.THERE,
    ShownState.DELETED_REMOTELY: Standing.HERE,
    ShownState.WAITING: Standing.ON_THE_WAY,
    ShownState.SENDING: Standing.ON_THE_WAY,
    ShownState.CHECKING: Standing.ON_THE_WAY,
    ShownState.NEEDS_ATTENTION: Standing.HERE,
    ShownState.LOCAL_ONLY: Standing.KEPT,
    ShownState.DRAFT: Standing.HERE,
}


@dataclass(frozen=True, slots=True)
class DayRow:
    """One block with what lists say of it.

    `shown` is an entry of this computer; `watch` an open stopwatch; neither: it was entered in the
    browser or on another computer, and `summary` is what was written there.
    """

    block: Block
    ticket: Ticket | None
    worked_ms: int
    billed_ms: int
    shown: ShownEntry | None = None
    watch: Stopwatch | None = None
    typed: str = ""
    summary: str = ""
    is_posted: bool = False
    is_billable: bool = True

    @property
    def standing(self) -> Standing:
        """How far its time has come."""
        if self.watch is not None:
            return Standing.OPEN
        return _STANDINGS[self.shown.state] if self.shown is not None else Standing.THERE

    @property
    def is_running(self) -> bool:
        """Whether it grows with every second."""
        return self.block.is_live and self.watch is not None and self.watch.is_running


@dataclass(frozen=True, slots=True)
class DayView:
    """One consistent look at a day. `as_of_ms` is when the PSA was asked last, None for never.

    `held_ms` is for how long what was submitted just now stays here; `target_ms` is 0 for none.
    """

    axis: Axis
    now_ms: int
    rows: tuple[DayRow, ...]
    gaps: tuple[Gap, ...]
    overlaps: tuple[Overlap, ...]
    matters: tuple[Matter, ...]
    evidence: tuple[Evidence, ...] = ()
    aways: tuple[Away, ...] = ()
    as_of_ms: int | None = None
    target_ms: int = 0
    step_minutes: int = 0
    tickets: Mapping[TargetId, Ticket] = field(default_factory=dict)
    """Those of the stopwatches that ran that day."""

    def row(self, key: EntryId | None) -> DayRow | None:
        """Return the row of an entry."""
        return next((one for one in self.rows if one.block.id == key), None)

    @property
    def is_today(self) -> bool:
        """Whether now is on this day."""
        bounds = self.axis.span
        return bounds.start <= self.now_ms < bounds.end

    @property
    def in_use(self) -> tuple[Span, ...]:
        """The stretches of the day in which this computer was in use."""
        return stretches_in_use(self.evidence, self.axis.span)

    @property
    def open_matters(self) -> tuple[Matter, ...]:
        """What is to be settled."""
        return tuple(one for one in self.matters if not one.is_settled)

    @property
    def settled(self) -> tuple[Matter, ...]:
        """What the user left as it is, on purpose."""
        return tuple(one for one in self.matters if one.is_settled)

    @property
    def worked_ms(self) -> int:
        """The sum of what was worked."""
        return sum(row.worked_ms for row in self.rows)

    @property
    def clock_ms(self) -> int:
        """The time on the clock: what lies twice counts once."""
        blocks = [row.block for row in self.rows]
        return self.worked_ms - (worked_ms(blocks) - clock_ms(blocks))

    @property
    def billed_ms(self) -> Mapping[Standing, int]:
        """What is to be billed, by how far it has come; open stopwatches are not counted yet."""
        return {
            standing: summed_ms(row.billed_ms for row in self.rows if row.standing is standing)
            for standing in Standing
            if standing is not Standing.OPEN
        }

    @property
    def added_ms(self) -> int:
        """What rounding adds to the time that is billed; open stopwatches are not counted yet."""
        billed = (row for row in self.rows if row.is_billable and row.watch is None)
        return sum(row.billed_ms - row.worked_ms for row in billed)

    @property
    def drafts(self) -> tuple[EntryId, ...]:
        """The entries that nobody submitted yet."""
        return tuple(row.block.id for row in self.rows if row.block.is_draft)

    @property
    def ready(self) -> tuple[EntryId, ...]:
        """Those of them that lack nothing."""
        rows = (row for row in self.rows if row.block.is_draft and not row.block.lack)
        return tuple(row.block.id for row in rows)

    @property
    def leaving_at(self) -> int | None:
        """When what was submitted just now leaves, None if nothing is held back."""
        held = [until for row in self.rows if (until := _held_until(row, self.now_ms))]
        return max(held, default=None)

    @property
    def leaving(self) -> int:
        """How many entries are held back for an undo."""
        return sum(_held_until(row, self.now_ms) is not None for row in self.rows)

    def edges(self) -> Iterator[int]:
        """Yield what a boundary snaps to besides round times."""
        for sign in self.evidence:
            yield sign.span.start
            yield sign.span.end
        if self.is_today:
            yield self.now_ms


def _held_until(row: DayRow, now_ms: int) -> int | None:
    item = row.shown.item if row.shown is not None else None
    held = item.held_ms(now_ms) if item is not None else 0
    return now_ms + held if held else None

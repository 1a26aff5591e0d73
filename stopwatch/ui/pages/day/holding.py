"""A boundary that is held, by pointer or keyboard: where it may go, and what that does. No Qt."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.day_axis import FINE_STEP_MS, STEP_MS, snapped, stepped
from stopwatch.domain.ids import EntryId
from stopwatch.domain.spans import Span, without
from stopwatch.domain.values import dataclass
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.ui.pages.day.boxes import Edge
from stopwatch.ui.pages.day.words import tr

_LEAST_MS = FINE_STEP_MS


@dataclass(frozen=True, slots=True)
class Held:
    """What is held: the end of `before`, the begin of `after`, or a cut through `cut`.

    `origin` is where it was, `at_ms` where it would go. `refusal` says why it cannot move at all.
    """

    origin: int
    at_ms: int
    before: EntryId | None = None
    after: EntryId | None = None
    cut: EntryId | None = None
    refusal: str = ""

    @property
    def is_moved(self) -> bool:
        """Whether letting go changes anything."""
        return self.cut is not None or (self.at_ms != self.origin and not self.refusal)

    @property
    def touched(self) -> tuple[EntryId, ...]:
        """The entries that are drawn anew while it moves."""
        known = (self.before, self.after, self.cut)
        return tuple(key for key in known if key is not None)

    def alone(self, key: EntryId | None) -> Held:
        """Return it holding one side only, that of an entry."""
        if self.cut is not None or key is None or key not in self.touched:
            return self
        return replace(
            self,
            before=self.before if self.before == key else None,
            after=self.after if self.after == key else None,
        )


def held_edge(view: DayView, edge: Edge) -> Held:
    """Return a boundary as it is taken hold of."""
    rows = [view.row(edge.before), view.row(edge.after)]
    return Held(
        edge.at_ms, edge.at_ms, edge.before, edge.after,
        refusal=next((said for row in rows if (said := _refusal(row))), ""),
    )  # fmt: skip


def held_cut(view: DayView, row: DayRow, at_ms: int | None = None) -> Held:
    """Return a cut through an entry, in its middle unless a place is given."""
    span, start = row.block.span, view.axis.span.start
    middle = (span.start + span.end) // 2 if at_ms is None else at_ms
    wanted = snapped(middle, STEP_MS, start, view.edges())
    held = Held(wanted, wanted, cut=row.block.id, refusal=_refusal(row))
    return replace(held, at_ms=_within(view, held, wanted))


def moved_to(view: DayView, held: Held, at_ms: int, *, fine: bool = False) -> Held:
    """Return it at the nearest round time or edge of evidence; a minute exactly if `fine`."""
    step = FINE_STEP_MS if fine else STEP_MS
    near = snapped(at_ms, step, view.axis.span.start, () if fine else view.edges())
    return replace(held, at_ms=_within(view, held, near))


def stepped_by(view: DayView, held: Held, steps: int, *, fine: bool = False) -> Held:
    """Return it some steps on, or back."""
    step = FINE_STEP_MS if fine else STEP_MS
    wanted = stepped(held.at_ms, steps, step, view.axis.span.start)
    return replace(held, at_ms=_within(view, held, wanted))


def _within(view: DayView, held: Held, wanted: int) -> int:
    """Return an instant that leaves every touched entry at least a minute, and none the future."""
    if held.refusal:
        return held.origin
    bounds = view.axis.span
    least, most = bounds.start, min(bounds.end, max(view.now_ms, held.origin))
    before, after, cut = view.row(held.before), view.row(held.after), view.row(held.cut)
    if cut is not None:
        least, most = cut.block.span.start + _LEAST_MS, cut.block.span.end - _LEAST_MS
    if before is not None:
        least = max(least, before.block.span.start + _LEAST_MS)
    if after is not None:
        most = min(most, after.block.span.end - _LEAST_MS)
    return held.origin if least > most else min(max(wanted, least), most)


def _refusal(row: DayRow | None) -> str:
    if row is None or not row.block.is_fixed:
        return ""
    if row.is_posted:
        return tr("Approved and posted in Autotask: read-only.")
    if row.watch is not None:
        return tr("Its stopwatch has not been stopped yet.")
    return tr("Entered in Autotask: change it there.")


def previewed(view: DayView, held: Held) -> DayView:
    """Return the day as it would be if a boundary were let go where it is."""
    if held.cut is not None or not held.is_moved:
        return view
    rows = tuple(_with_edge(row, held) if row.block.id in held.touched else row
                 for row in view.rows)  # fmt: skip
    return replace(view, rows=rows)


def _with_edge(row: DayRow, held: Held) -> DayRow:
    span = row.block.span
    start = held.at_ms if row.block.id == held.after else span.start
    end = held.at_ms if row.block.id == held.before else span.end
    new = Span(start, end)
    runs = without([new], without([span], row.block.runs))
    block = replace(row.block, span=new, runs=runs)
    return replace(row, block=block, worked_ms=sum(run.length_ms for run in runs))

"""What keys and buttons of the page do: each one command of a service. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.absence_verdict import Verdict
from stopwatch.domain.day_matters import Fix, FixKind, Matter, MatterKind
from stopwatch.domain.ids import EntryId
from stopwatch.domain.values import dataclass
from stopwatch.services.day_signs import absence_ids
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.services.suite import Services
from stopwatch.ui.pages.day.boxes import HoleBox
from stopwatch.ui.pages.day.holding import Held
from stopwatch.ui.pages.day.matter_row import Way
from stopwatch.ui.pages.day.words import fix_words, gap_words, matter_title, short_title, tr
from stopwatch.ui.texts import hours_minutes


@dataclass(frozen=True, slots=True)
class Command:
    """What to do, what to say afterwards, and whether that offers to take it back."""

    act: Callable[[], object]
    done: str
    undoable: bool = True


class DayDeeds:
    """Finds the command of a verb; None where the verb only opens another window."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def of_way(self, view: DayView, way: Way) -> Command | None:
        """Return what a way out does."""
        act = self._act(view, way.matter, way.fix)
        if act is None:
            return None
        told = tr("{what}: {how}.").format(
            what=matter_title(way.matter), how=fix_words(view, way.fix)
        )
        return Command(act, told)

    def of_held(self, view: DayView, held: Held) -> Command:
        """Return what letting a boundary go does."""
        days = self._services.days
        if held.cut is not None:
            title = short_title(view.row(held.cut))
            told = tr("{title} is split.").format(title=title)
            return Command(partial(days.split, held.cut, held.at_ms), told)
        told = tr("The boundary is moved.")
        return Command(partial(days.shift, held.before, held.after, held.at_ms), told)

    def joining(self, view: DayView, row: DayRow) -> Command | None:
        """Return what joins an entry with the next one of its ticket."""
        following = next_of_ticket(view, row)
        if following is None:
            return None
        told = tr("{title} is one entry again.").format(title=short_title(row))
        days = self._services.days
        return Command(partial(days.join, row.block.id, following.block.id), told)

    def filling(self, view: DayView, hole: HoleBox) -> Command:
        """Return what fills a gap from its neighbour."""
        told = tr("{gap}: filled.").format(gap=gap_words(view, hole.span))
        days = self._services.days
        return Command(partial(days.fill, view.axis.day, hole.span.start), told)

    def deleting(self, row: DayRow) -> Command:
        """Return what takes an entry out of the day."""
        told = tr("{title} is taken out; its {span} stay on file.").format(
            title=short_title(row), span=hours_minutes(row.worked_ms)
        )
        return Command(partial(self._services.days.delete, row.block.id), told)

    def reopening(self, view: DayView, matter: Matter) -> Command:
        """Return what lets a matter be to settle again."""
        reopen: Callable[[], object]
        reopen = partial(self._services.days.reopen, view.axis.day, matter.key)
        if matter.kind is MatterKind.AWAY:
            reopen = partial(self._services.absences.reopen, absence_ids(matter.key))
        return Command(reopen, tr("It is to settle again."))

    def submitting(self, ready: tuple[EntryId, ...]) -> Command:
        """Return what submits everything that lacks nothing."""
        return Command(partial(self._services.days.submit, ready), "", undoable=False)

    # ------------------------------------------------------------------ private
    def _act(self, view: DayView, matter: Matter, fix: Fix) -> Callable[[], object] | None:
        days, day = self._services.days, view.axis.day
        match fix.kind:
            case FixKind.EXTEND_EARLIER | FixKind.TRIM_EARLIER:
                return partial(days.shift, fix.entry_id, None, fix.at_ms)
            case FixKind.EXTEND_LATER | FixKind.TRIM_LATER:
                return partial(days.shift, None, fix.entry_id, fix.at_ms)
            case FixKind.SPLIT_AROUND if fix.entry_id is not None:
                inner = next(key for key in matter.entry_ids if key != fix.entry_id)
                return partial(days.split_around, fix.entry_id, inner)
            case FixKind.REBOOK if fix.stopwatch_id is not None:
                return partial(days.rebook, fix.stopwatch_id, matter.span)
            case FixKind.IGNORE | FixKind.KEEP_BOTH:
                return partial(days.leave, day, matter.key)
            case FixKind.KEEP | FixKind.NOT_WORK:
                return self._decide(matter, fix)
            case _:
                return None

    def _decide(self, matter: Matter, fix: Fix) -> Callable[[], object]:
        choice = AbsenceChoice.KEEP if fix.kind is FixKind.KEEP else AbsenceChoice.CUT
        ids = absence_ids(matter.key)
        return partial(self._services.absences.decide, ids, Verdict(choice))


def next_of_ticket(view: DayView, row: DayRow) -> DayRow | None:
    """Return the next entry on the ticket of a row."""
    later = [
        it for it in view.rows
        if it.shown is not None and it.block.target_id == row.block.target_id
        and it.block.span.start >= row.block.span.start and it is not row
    ]  # fmt: skip
    return later[0] if later and row.block.target_id is not None else None


def verbs_of(view: DayView, key: str) -> set[str]:
    """Return the verbs that what is chosen allows."""
    row = view.row(EntryId(key))
    allowed = {"undo"}
    if row is None:
        is_gap = any(gap.key == key for gap in view.gaps)
        is_empty = not view.rows and bool(view.in_use)
        return allowed | {"fill"} if is_gap or is_empty else allowed
    if row.shown is None or row.block.is_fixed:
        return allowed
    allowed |= {"split", "move"}
    return allowed | {"join"} if next_of_ticket(view, row) is not None else allowed

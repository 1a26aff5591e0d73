"""What can be done from the week, and what is said of it; each is one command of a service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from stopwatch.domain.entry import ShownState
from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.ids import EntryId, TargetId
from stopwatch.domain.instants import at_zone, instant_of
from stopwatch.domain.spans import Span
from stopwatch.domain.typed_time import TypedTime, place_typed
from stopwatch.domain.values import dataclass
from stopwatch.domain.week import Line, Row, WeekState
from stopwatch.domain.week_words import clock_words
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.services.week import Week
from stopwatch.ui.pages.week.words import long_day, tr

_MOVABLE = frozenset({
    WeekState.DRAFT, WeekState.WAITING, WeekState.KEPT, WeekState.SENT, WeekState.NEEDS_YOU,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is said, and whether undo takes it back."""

    said: str
    is_undoable: bool = False


class Deeds:
    """Does it; a refusal is an outcome too."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def add(self, target_id: TargetId, span: Span, day: date) -> Outcome:
        """Book typed time as a draft."""
        try:
            self._services.entries.add(target_id, span.start, span.end, Wishes(draft=True))
        except StopwatchError as error:
            return Outcome(error.message)
        time = clock_words(round(span.length_ms / 60_000))
        return Outcome(
            tr("Added {time} on {day}.").format(time=time, day=long_day(day)), is_undoable=True
        )

    def submit(self, drafts: Sequence[ShownEntry]) -> Outcome:
        """Submit drafts together: one undo brings all of them back."""
        if not drafts:
            return Outcome(tr("Nothing to submit."))
        try:
            made = self._services.entries.submit([one.entry.id for one in drafts], Wishes())
        except StopwatchError as error:
            return Outcome(error.message)
        return _submitted(made)

    def move_to(self, shown: ShownEntry, day: date) -> Outcome:
        """Put an entry on another day, at the same times."""
        piece = shown.entry.piece
        by = day - piece.worked_on
        times = [_shifted(at_ms, piece.zone, by) for at_ms in (piece.started_at, piece.ended_at)]
        wishes = Wishes(draft=shown.state is ShownState.DRAFT)
        try:
            self._services.entries.edit(
                shown.entry.id, EntryEdit(wishes, started_at=times[0], ended_at=times[1])
            )
        except StopwatchError as error:
            return Outcome(error.message)
        return Outcome(tr("Moved to {day}.").format(day=long_day(day)), is_undoable=True)

    def put_on(self, shown: ShownEntry, row: Row) -> Outcome:
        """Put an entry on the ticket of another row."""
        try:
            wishes = Wishes(draft=shown.entry.is_mine_to_change)
            edit = EntryEdit(wishes, row.place.target_id)
            self._services.entries.edit(shown.entry.id, edit)
        except StopwatchError as error:
            return Outcome(error.message)
        said = tr("Moved to {ticket}.").format(ticket=row.place.number)
        return Outcome(said, is_undoable=True)

    def undo(self) -> Outcome:
        """Take back the newest deed."""
        try:
            self._services.undo.undo()
        except StopwatchError as error:
            return Outcome(error.message)
        return Outcome(tr("Taken back."))


def room_for(typed: TypedTime, week: Week, day: date) -> Span | None:
    """Return when time typed into a day was; None where there is no room for it."""
    return place_typed(typed, day, week.zone, _busy(week.lines, day), week.now_ms)


def movable(week: Week, lines: Iterable[Line]) -> tuple[ShownEntry, ...]:
    """Return the entries behind lines that can be put elsewhere."""
    found = (week.entries.get(line.key) for line in lines if line.state in _MOVABLE)
    return tuple(one for one in found if one is not None)


def ids(entries: Iterable[ShownEntry]) -> tuple[EntryId, ...]:
    """Return the ids of entries."""
    return tuple(one.entry.id for one in entries)


def must_take_time(lines: Iterable[Line]) -> None:
    """Refuse time in a cell that is posted."""
    if any(line.state is WeekState.POSTED for line in lines):
        raise Refused(tr("Nothing was added: this is posted. Ask for it to be reopened."))


def _busy(lines: Iterable[Line], day: date) -> list[Span]:
    return [
        Span(one.started_at, one.ended_at)
        for one in lines
        if one.day == day and one.started_at and one.ended_at
    ]


def _submitted(made: Sequence[ShownEntry]) -> Outcome:
    lacking = [one for one in made if one.state is ShownState.DRAFT]
    gone = len(made) - len(lacking)
    if not lacking:
        many = tr("{count} entries go to Autotask.")
        words = tr("1 entry goes to Autotask.") if gone == 1 else many
        return Outcome(words.format(count=gone), is_undoable=True)
    words = tr("{count} of {all} go to Autotask. {lack}")
    said = words.format(count=gone, all=len(made), lack=lacking[0].message)
    return Outcome(said, is_undoable=bool(gone))


def _shifted(at_ms: int, zone: str, by: timedelta) -> int:
    return instant_of(at_zone(at_ms, zone) + by)

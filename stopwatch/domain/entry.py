"""Time entries: what a stopped stopwatch becomes, cut so that the PSA can take every part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import DAY_MS, local_date, next_midnight, utc_midnight_within
from stopwatch.domain.stopwatch import Note, Segment
from stopwatch.domain.values import dataclass


class EntryPhase(StrEnum):
    """What the user has decided about an entry; how far it travelled is the outbox's to tell."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    LOCAL_ONLY = "local_only"
    DELETED = "deleted"


class ShownState(StrEnum):
    """The one word that a list shows for an entry."""

    DRAFT = "draft"
    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    SENT = "sent"
    NEEDS_ATTENTION = "needs_attention"
    LOCAL_ONLY = "local_only"
    DELETED_REMOTELY = "deleted_remotely"


class Grouping(StrEnum):
    """How a sitting's segments become entries."""

    SITTING = "sitting"  # one entry: true start, true end, exact worked time
    SEGMENT = "segment"  # one entry for each uninterrupted run
    CONTIGUOUS = "contiguous"  # one entry whose end is its start plus the worked time


@dataclass(frozen=True, slots=True)
class EntryDetails:
    """What the technician fills in; ids are the PSA's. None means *not chosen yet*."""

    summary: str = ""
    internal: str = ""
    work_type_id: int | None = None
    role_id: int | None = None
    contract_id: int | None = None
    is_billable: bool = True
    show_on_invoice: bool = True

    @property
    def as_internal(self) -> EntryDetails:
        """The same for internal time, which nobody pays for, in no role and under no contract."""
        return EntryDetails(self.summary, self.internal, is_billable=False, show_on_invoice=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a sitting that fits into one entry."""

    started_at: int
    ended_at: int
    worked_ms: int
    zone: str
    worked_on: date


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """Time on a target. `worked_on` is a date, fixed when it was made; travel never moves it.

    `created_at` is 0 for one that was imported: nobody here knows whether the PSA has it already.
    """

    id: EntryId
    account_id: AccountId
    target_id: TargetId | None
    stopwatch_id: StopwatchId | None
    phase: EntryPhase
    piece: Piece
    details: EntryDetails
    remote_id: int | None = None
    message: str = ""
    created_at: int = 0

    @property
    def is_mine_to_change(self) -> bool:
        """Whether it can be edited without telling the PSA: it was never submitted."""
        return self.phase in {EntryPhase.DRAFT, EntryPhase.LOCAL_ONLY}


def cut(
    segments: Iterable[Segment], grouping: Grouping, *, spans_utc_days: bool = True
) -> tuple[Piece, ...]:
    """Return the pieces of a stopped sitting, in order; together they are exactly its time.

    Cut at local midnight, so at most one local day each; at UTC midnight too where the tenant
    forbids entries that span two days; and at 24 hours, which a day with a repeated hour exceeds.
    """
    known = tuple(segments)
    runs = [run for segment in known for run in _runs(segment, spans_utc_days=spans_utc_days)]
    if not runs:
        return tuple(_nothing(segment) for segment in known[:1])
    if grouping is Grouping.SEGMENT:
        return tuple(runs)
    days = _by_day(runs, spans_utc_days=spans_utc_days)
    return tuple(_joined(same_day, grouping) for same_day in days)


def _runs(segment: Segment, *, spans_utc_days: bool) -> Iterator[Piece]:
    start, end = segment.started_at, segment.ended_at
    if end is None:
        raise Refused("Nothing was booked: the stopwatch is still running.")
    while start < end:
        stop = min(end, next_midnight(start, segment.zone), start + DAY_MS)
        if not spans_utc_days:
            stop = utc_midnight_within(start, stop) or stop
        yield Piece(start, stop, stop - start, segment.zone, local_date(start, segment.zone))
        start = stop


def _nothing(segment: Segment) -> Piece:
    """Return the piece of a sitting that took no time at all: a draft to edit or to delete."""
    at_ms = segment.started_at
    return Piece(at_ms, at_ms, 0, segment.zone, local_date(at_ms, segment.zone))


def _by_day(runs: list[Piece], *, spans_utc_days: bool) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for run in runs:
        if group and not _fits(group[0], run, spans_utc_days=spans_utc_days):
            yield group
            group = []
        group.append(run)
    if group:
        yield group


def _fits(first: Piece, run: Piece, *, spans_utc_days: bool) -> bool:
    same_utc_day = utc_midnight_within(first.started_at, run.ended_at) is None
    return (
        first.worked_on == run.worked_on
        and first.zone == run.zone
        and run.ended_at - first.started_at <= DAY_MS
        and (spans_utc_days or same_utc_day)
    )


def _joined(runs: list[Piece], grouping: Grouping) -> Piece:
    worked_ms = sum(run.worked_ms for run in runs)
    start = runs[0].started_at
    end = start + worked_ms if grouping is Grouping.CONTIGUOUS else runs[-1].ended_at
    return Piece(start, end, worked_ms, runs[0].zone, runs[0].worked_on)


def collected_notes(notes: Iterable[Note], given: EntryDetails) -> EntryDetails:
    """Return the details with the lines jotted down: as summary, or internal if there is one."""
    lines = "\n".join(note.text for note in notes)
    if not lines:
        return given
    if not given.summary:
        return replace(given, summary=lines)
    return replace(given, internal=f"{given.internal}\n{lines}".strip())


def reshaped(piece: Piece, runs: Sequence[tuple[int, int]], start_ms: int, end_ms: int) -> Piece:
    """Return a piece with other times; the breaks between its runs, in order, stay breaks.

    Everything else counts in full, however often the times were changed before.
    """
    breaks_ms = sum(
        max(0, min(resumed, end_ms) - max(paused, start_ms))
        for (_start, paused), (resumed, _end) in pairwise(runs)
    )
    return Piece(
        start_ms,
        end_ms,
        end_ms - start_ms - breaks_ms,
        piece.zone,
        local_date(start_ms, piece.zone),
    )

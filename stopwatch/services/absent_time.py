"""Plans what a decision about an absence does to recorded time: to runs, and to entries of them.

Within somebody else's transaction; nothing is written here. A stopwatch that was stopped since has
entries: they are changed by the same rules as any other change of an entry, so that one that
Autotask has becomes an explicit change there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import timedelta

from stopwatch.domain.absent_time import (
    given_back,
    piece_shortened,
    piece_with,
    pieces_left,
    span_of,
    taken_out,
)
from stopwatch.domain.account import Account
from stopwatch.domain.deed import EntryChange
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import EntryPhase, Grouping, Piece, TimeEntry
from stopwatch.domain.ids import EntryId, SegmentId, StopwatchId, TargetId
from stopwatch.domain.instants import day_start, local_date, next_midnight
from stopwatch.domain.spans import Span, within
from stopwatch.domain.stopwatch import Segment, Stopwatch, StopwatchState
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booked, Booking, Wishes
from stopwatch.services.changing import in_turn
from stopwatch.services.entries import Entries
from stopwatch.services.owning import must_be_of, must_be_ours
from stopwatch.services.plans import together
from stopwatch.services.ports.storage import Unit
from stopwatch.services.posting import must_not_be_posted
from stopwatch.services.replacing import must_not_be_doubtful, must_not_be_on_the_move
from stopwatch.services.retiming import by_hand, carried_over, runs_with, runs_without, sittings_of
from stopwatch.services.tools import Tools

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Planned:
    """Stopwatches and entries to write."""

    stopwatches: tuple[Change, ...] = ()
    booked: Booked = field(default_factory=Booked)


class AbsentTime:
    """Takes time out of stopwatches, gives it back, and books it on other tickets."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._entries = Entries(tools, booking)

    def taken(
        self, unit: Unit, watch: Stopwatch, out: Sequence[Span], *, knows_boot: bool = True
    ) -> Planned:
        """Return what takes spans out of a stopwatch, and out of its entries if it has some."""
        if not out:
            return Planned()
        after = taken_out(watch, out, self._segment_id, knows_boot=knows_boot)
        booked = Booked()
        if watch.state is StopwatchState.STOPPED:
            entries = self._of(unit, watch, out)
            left = _left_by(_rules(unit, watch).grouping, entries, out)
            booked = together(
                self._become(unit, entry, pieces, out)
                for entry, pieces in zip(entries, left, strict=True)
                if pieces != (entry.piece,)
            )
        return Planned((Change(watch, after),), booked)

    def given(self, unit: Unit, watch: Stopwatch, back: Sequence[Span]) -> Planned:
        """Return what gives spans back that were taken out."""
        after, booked = watch, Booked()
        zone = watch.segments[0].zone
        for span in back:
            new = Segment(self._segment_id(), span.start, span.end, zone)
            after = given_back(after, span, new)
        if back and watch.state is StopwatchState.STOPPED:
            booked = self._lengthened(unit, watch, back)
        changed = (Change(watch, after),) if after != watch else ()
        return Planned(changed, booked)

    def made(
        self, unit: Unit, account: Account, target_id: TargetId, spans: Sequence[Span], zone: str
    ) -> tuple[StopwatchId | None, Planned]:
        """Return a sitting of its own on another ticket, with its entries as drafts."""
        must_be_ours(unit, account, target_id)
        if not spans:
            return None, Planned()
        key = StopwatchId(self._tools.new_id())
        runs = tuple(Segment(self._segment_id(), it.start, it.end, zone) for it in spans)
        stopped = Stopwatch(key, account.id, target_id, StopwatchState.STOPPED, runs)
        at_first = replace(runs[0], ended_at=runs[0].started_at)
        nothing = replace(stopped, segments=(at_first,))  # what undo leaves of it has no time
        booked = self._booking.book(unit, stopped, None)
        return key, Planned((Change(None, nothing), Change(nothing, stopped)), booked)

    def unmade(self, unit: Unit, watch: Stopwatch) -> Planned:
        """Return what takes such a sitting away again, with its entries."""
        first = watch.segments[0]
        nothing = replace(first, ended_at=first.started_at)
        gone = replace(watch, state=StopwatchState.DISCARDED, segments=(nothing,))
        spans = [span_of(one) for one in watch.segments]
        entries = self._of(unit, watch, spans)
        left = list(_left_by(_rules(unit, watch).grouping, entries, spans))
        booked = together(
            self._become(unit, entry, pieces if len(sittings_of(unit, entry)) > 1 else (), spans)
            for entry, pieces in zip(entries, left, strict=True)
        )
        return Planned((Change(watch, gone),), booked)

    # ------------------------------------------------------------------ private
    def _segment_id(self) -> SegmentId:
        return SegmentId(self._tools.new_id())

    def _of(self, unit: Unit, watch: Stopwatch, spans: Sequence[Span]) -> list[TimeEntry]:
        """Return the entries of a stopwatch around some spans, in the order of time."""
        zone = watch.segments[0].zone
        first = local_date(min(one.start for one in spans), zone) - _DAY
        last = local_date(max(one.end for one in spans), zone) + _DAY
        days = unit.entries.of_days(watch.account_id, first.isoformat(), last.isoformat())
        found = [entry for entry in days if watch.id in sittings_of(unit, entry)]
        for entry in found:
            must_be_of(unit.accounts.current(), entry)
        return found

    def _become(
        self, unit: Unit, entry: TimeEntry, pieces: Sequence[Piece], out: Sequence[Span]
    ) -> Booked:
        """Return what makes an entry one for each piece, or deletes it where nothing is left."""
        if not pieces:
            must_not_be_posted(unit, entry)
            must_not_be_on_the_move(unit, entry)
            return self._entries.deleted(unit, entry)
        if len(pieces) > 1:
            must_not_be_doubtful(unit, entry)
        first = self._timed(unit, entry, pieces[0])
        runs = Booked(facts=runs_without(unit, entry, pieces[0], out))
        others = together(self._another(unit, entry, it) for it in pieces[1:])
        return together([first, runs, in_turn(unit, first, others)])

    def _timed(self, unit: Unit, entry: TimeEntry, piece: Piece) -> Booked:
        must_not_be_posted(unit, entry)
        wishes = Wishes(draft=entry.phase is EntryPhase.DRAFT)
        return self._entries.planned(unit, entry, replace(entry, piece=piece), wishes)

    def _another(self, unit: Unit, entry: TimeEntry, piece: Piece) -> Booked:
        fresh = replace(
            entry, id=EntryId(self._tools.new_id()), piece=piece, remote_id=None, message="",
            created_at=self._tools.now_ms(),
        )  # fmt: skip
        made = Booked((EntryChange(None, fresh),))
        if entry.phase is EntryPhase.SUBMITTED:
            draft = replace(fresh, phase=EntryPhase.DRAFT)
            made = self._booking.submitted(unit, [draft], Wishes())
        return replace(made, facts=carried_over(unit, entry, fresh.id))

    def _lengthened(self, unit: Unit, watch: Stopwatch, back: Sequence[Span]) -> Booked:
        """Return what gives spans back to the entries beside them, or makes new ones of them."""
        rules, entries = _rules(unit, watch), self._of(unit, watch, back)
        known = {entry.id: entry for entry in entries}  # one may have several of them back
        given: dict[EntryId, list[Span]] = {}
        plans = []
        for span in _cut(watch, back, rules):
            found = next(_with_back(rules, tuple(known.values()), span), None)
            if found is None:
                plans.append(self._anew(unit, watch, span))
                continue
            entry, piece = found
            known[entry.id] = replace(entry, piece=piece)
            given.setdefault(entry.id, []).append(span)
        for entry in entries:
            if entry.id in given:
                plans.append(self._timed(unit, entry, known[entry.id].piece))
                plans.append(Booked(facts=runs_with(unit, entry, given[entry.id])))
        return together(plans)

    def _anew(self, unit: Unit, watch: Stopwatch, span: Span) -> Booked:
        run = Segment(SegmentId(""), span.start, span.end, watch.segments[0].zone)
        return self._booking.book(unit, replace(watch, notes=(), segments=(run,)), None)


@dataclass(frozen=True, slots=True)
class _Rules:
    """How an account books."""

    grouping: Grouping
    spans_utc_days: bool


def _rules(unit: Unit, watch: Stopwatch) -> _Rules:
    account = unit.accounts.get(watch.account_id)
    if account is None:
        return _Rules(Grouping.SITTING, spans_utc_days=True)
    return _Rules(account.grouping, account.spans_utc_days)


def _cut(watch: Stopwatch, back: Sequence[Span], rules: _Rules) -> Iterator[Span]:
    """Yield spans as a stop would cut them."""
    zone, spanning = watch.segments[0].zone, rules.spans_utc_days
    for span in back:
        for piece in by_hand(span.start, span.end, zone, spans_utc_days=spanning):
            yield Span(piece.started_at, piece.ended_at)


def _left_by(
    grouping: Grouping, entries: Sequence[TimeEntry], out: Sequence[Span]
) -> Iterator[tuple[Piece, ...]]:
    if grouping is not Grouping.CONTIGUOUS:
        is_shared_out = len({entry.target_id for entry in entries}) > 1
        for entry in entries:
            has_breaks = grouping is Grouping.SITTING or _has_breaks(entry.piece)
            yield pieces_left(entry.piece, out, has_breaks=has_breaks, is_shared_out=is_shared_out)
        return
    for number, entry in enumerate(entries):
        day = _day_of(entry.piece)  # those beside it may be deleted
        ends = entries[number + 1].piece.started_at if number + 1 < len(entries) else day.end
        begins = entry.piece.started_at if number else day.start
        bounds = Span(max(begins, day.start), min(ends, day.end))
        taken_ms = sum(one.length_ms for one in within(out, bounds))
        yield piece_shortened(entry.piece, taken_ms) if taken_ms else (entry.piece,)


def _day_of(piece: Piece) -> Span:
    start = day_start(piece.worked_on, piece.zone)
    return Span(start, next_midnight(start, piece.zone))


def _has_breaks(piece: Piece) -> bool:
    return piece.worked_ms < piece.ended_at - piece.started_at


def _with_back(
    rules: _Rules, entries: Sequence[TimeEntry], back: Span
) -> Iterator[tuple[TimeEntry, Piece]]:
    """Yield the entries that can have a span back, and how they are with it."""
    is_contiguous = rules.grouping is Grouping.CONTIGUOUS
    if is_contiguous:
        entries = [one for one in entries if one.piece.started_at <= back.start][-1:]
    for entry in entries:
        end = entry.piece.ended_at
        # The end of a contiguous one tells no time, only how long it was.
        more = Span(end, end + back.length_ms) if is_contiguous else back
        piece = piece_with(entry.piece, more, spans_utc_days=rules.spans_utc_days)
        if piece is not None:
            yield entry, piece

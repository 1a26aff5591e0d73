"""Reads a day in one go: entries, what runs, what was entered elsewhere, what is in no entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from stopwatch.domain.absent_time import span_of
from stopwatch.domain.account import Account
from stopwatch.domain.day import Block, Unbooked, gaps, overlaps
from stopwatch.domain.day_axis import Axis
from stopwatch.domain.day_edits import runs_within
from stopwatch.domain.day_matters import to_settle
from stopwatch.domain.entry import EntryPhase, Grouping, ShownState, TimeEntry
from stopwatch.domain.ids import EntryId, StopwatchId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemKind
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.spans import Span, merged, within, without
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.ticket import Ticket
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day_settled import settled_on
from stopwatch.services.day_signs import aways_of, evidence_of
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.services.desks import desk_of, worked_since
from stopwatch.services.exchanging.handed import handed_watches
from stopwatch.services.paying import unpaid
from stopwatch.services.ports.storage import Unit
from stopwatch.services.posting import posted
from stopwatch.services.preferences import preferences_in
from stopwatch.services.removals import is_of_another_row
from stopwatch.services.retiming import runs_of
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.sync_facts import LAST_SYNC
from stopwatch.services.tools import Tools

_RED = frozenset({ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY})


class DayReading:
    """Reads within somebody else's transaction."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def read(self, unit: Unit, day: date) -> DayView:
        """Return a day of the account in use."""
        account, now_ms = unit.accounts.current(), self._tools.now_ms()
        entries = shown(unit, unit.entries.of_days(account.id, day.isoformat(), day.isoformat()))
        axis = Axis(day, self._zone(entries))
        watches = self._watches(unit, account, axis.span)
        tickets = _tickets(unit, watches)
        rows = [
            *self._of_entries(unit, account, entries),
            *self._of_others(unit, account, day, entries),
            *self._of_open(unit, account, watches, tickets, axis.span),
        ]
        rows.sort(key=lambda row: (row.block.span, row.block.id))
        blocks = [row.block for row in rows]
        aways = aways_of(unit, account.id, axis.span)
        given_up = unit.entries.deleted(account.id, day.isoformat())
        elsewhere = handed_watches(unit, account.id)
        here = [one for one in watches if one.id not in elsewhere]
        found_gaps = gaps(blocks, _unbooked(account, here, entries, given_up, axis.span))
        found_overlaps = overlaps(blocks)
        settled = settled_on(unit, account.id, day)
        asked = unit.facts.text(account.id, LAST_SYNC)
        return DayView(
            axis, now_ms, tuple(rows), found_gaps, found_overlaps,
            to_settle(blocks, found_gaps, found_overlaps, aways, settled),
            evidence_of(unit, axis.span), aways, int(asked) if asked else None,
            target_ms=preferences_in(unit).target.of(day) * MINUTE_MS,
            step_minutes=account.rounding.step_minutes, tickets=tickets,
        )  # fmt: skip

    # ------------------------------------------------------------------ private
    def _zone(self, entries: Sequence[ShownEntry]) -> str:
        """Return the zone of a day's entries if it is one: travel never moves them."""
        zones = {one.entry.piece.zone for one in entries}
        return zones.pop() if len(zones) == 1 else self._tools.clock.zone()

    def _watches(self, unit: Unit, account: Account, bounds: Span) -> tuple[Stopwatch, ...]:
        now_ms = self._tools.now_ms()
        if bounds.start > now_ms:
            return ()
        if bounds.end > now_ms:
            return worked_since(unit, self._tools, desk_of(unit, self._tools, account.id),
                                bounds.start)  # fmt: skip
        return unit.timekeeping.between(account.id, bounds.start, bounds.end)

    def _of_entries(
        self, unit: Unit, account: Account, entries: Sequence[ShownEntry]
    ) -> Iterator[DayRow]:
        ids = [one.entry.remote_id for one in entries if one.entry.remote_id is not None]
        done = posted(unit, account.id, ids)
        for one in entries:
            if not _is_going(one):
                yield self._of_entry(unit, one, is_posted=one.entry.remote_id in done)

    def _of_entry(self, unit: Unit, one: ShownEntry, *, is_posted: bool) -> DayRow:
        entry, item = one.entry, one.item
        is_posted |= item is not None and item.attention is AttentionKind.LOCKED
        is_draft = entry.phase is EntryPhase.DRAFT
        is_red = one.state in _RED and not is_posted
        lack = self._booking.missing(unit, entry, Wishes()) if is_draft else ""
        block = Block(
            entry.id, Span(entry.piece.started_at, entry.piece.ended_at),
            runs_within(entry.piece, runs_of(unit, entry)), entry.target_id,
            is_fixed=is_posted, is_draft=is_draft, needs_you=is_red,
            lack=one.message if is_red else lack.partition(". ")[2] or lack,
        )  # fmt: skip
        return DayRow(
            block, one.ticket, entry.piece.worked_ms, one.billed_ms, one,
            typed=one.typed, is_posted=is_posted, is_billable=one.is_billable,
        )  # fmt: skip

    def _of_others(
        self, unit: Unit, account: Account, day: date, entries: Sequence[ShownEntry]
    ) -> Iterator[DayRow]:
        """Yield what was entered in the browser or on another computer."""
        ours = {one.entry.remote_id for one in entries}
        for one in entries:
            if one.counterpart is not None:
                ours |= set(one.counterpart.parts)
        iso = day.isoformat()
        for remote in unit.remote_entries.of_days(account.id, iso, iso):
            if remote.id not in ours and not remote.marker:
                yield from _remote_row(unit, account, remote)

    def _of_open(
        self, unit: Unit, account: Account, watches: Sequence[Stopwatch],
        tickets: Mapping[TargetId, Ticket], bounds: Span,
    ) -> Iterator[DayRow]:  # fmt: skip
        """Yield each run of the stopwatches that were not stopped yet."""
        now_ms, open_ones = self._tools.now_ms(), [one for one in watches if one.is_open]
        free = unpaid(unit, account.id, open_ones, tickets)
        for watch in open_ones:
            for segment in watch.segments:
                end = now_ms if segment.ended_at is None else segment.ended_at
                span = Span(segment.started_at, max(end, segment.started_at)).shared_with(bounds)
                if span is None:
                    continue
                block = Block(
                    EntryId(f"run:{segment.id}"), span, (span,), watch.target_id,
                    is_live=segment.ended_at is None, is_fixed=True,
                )  # fmt: skip
                ticket = tickets.get(watch.target_id) if watch.target_id is not None else None
                is_billable = watch.target_id not in free
                yield DayRow(
                    block, ticket, span.length_ms,
                    account.rounding.billed_ms(span.length_ms, is_billable=is_billable),
                    watch=watch, typed=watch.typed, is_billable=is_billable,
                )  # fmt: skip


def _is_going(one: ShownEntry) -> bool:
    """Whether it is being deleted in the PSA: its time is no longer part of the day."""
    item = one.item
    return (
        item is not None
        and item.kind is ItemKind.DELETE_ENTRY
        and not item.is_settled
        and not is_of_another_row(item)
    )


def _remote_row(unit: Unit, account: Account, remote: RemoteEntry) -> Iterator[DayRow]:
    if remote.started_at is None or remote.ended_at is None:
        return  # the PSA was told hours only
    ticket = unit.tickets.at(account.id, remote.place) if remote.place is not None else None
    span = Span(remote.started_at, remote.ended_at)
    target_id = ticket.id if ticket is not None else None
    block = Block(EntryId(f"there:{remote.id}"), span, (span,), target_id, is_fixed=True)
    yield DayRow(
        block, ticket, remote.worked_ms, remote.billed_ms, summary=remote.summary,
        is_billable=remote.is_paid_for,
    )  # fmt: skip


def _tickets(unit: Unit, watches: Sequence[Stopwatch]) -> Mapping[TargetId, Ticket]:
    return unit.tickets.many([one.target_id for one in watches if one.target_id is not None])


def _unbooked(
    account: Account, watches: Sequence[Stopwatch], entries: Sequence[ShownEntry],
    given_up: Sequence[TimeEntry], bounds: Span,
) -> Iterator[Unbooked]:  # fmt: skip
    """Yield the runs of which no entry of the day is left, and what deleted parts had of others."""
    booked, deleted = _spans(one.entry for one in entries), _spans(given_up)
    for watch in watches:
        if watch.state not in {StopwatchState.STOPPED, StopwatchState.DISCARDED}:
            continue
        if watch.id in booked and account.grouping is Grouping.CONTIGUOUS:
            continue  # the times of its entries do not tell of which runs they are
        for shared in within(map(span_of, watch.segments), bounds):
            have = within(booked.get(watch.id, ()), shared)
            left = within(merged(deleted.get(watch.id, ())), shared) if have else (shared,)
            for span in without(left, have):
                yield Unbooked(watch.id, watch.target_id, span)


def _spans(entries: Iterable[TimeEntry]) -> Mapping[StopwatchId | None, list[Span]]:
    """Return when the entries of each stopwatch are, from begin to end."""
    spans: dict[StopwatchId | None, list[Span]] = {}
    for one in entries:
        span = Span(one.piece.started_at, one.piece.ended_at)
        spans.setdefault(one.stopwatch_id, []).append(span)
    return spans

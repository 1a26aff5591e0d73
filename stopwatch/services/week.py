"""The time of a week, whoever wrote it down: entries, open stopwatches, and what the PSA tells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta

from stopwatch.domain.account import Account
from stopwatch.domain.entry import Grouping, Piece, ShownState, cut
from stopwatch.domain.ids import EntryId, TargetId, marker_of
from stopwatch.domain.instants import MINUTE_MS, day_start, local_date
from stopwatch.domain.remote import RemoteEntry
from stopwatch.domain.stopwatch import Segment, Stopwatch
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.domain.week import (
    By,
    Grid,
    Line,
    Place,
    WeekState,
    amount_of,
    laid_out,
    running_amount,
)
from stopwatch.domain.working_days import Target
from stopwatch.services.desks import desk_of
from stopwatch.services.paying import unpaid
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import preferences_in
from stopwatch.services.showing import ShownEntry, shown
from stopwatch.services.tools import Tools
from stopwatch.services.totals import Totals
from stopwatch.services.week_places import Places, internal, no_ticket

_MOVED_AT_MOST, _A_DAY = timedelta(days=62), timedelta(days=1)
_STATES = {
    ShownState.DRAFT: WeekState.DRAFT,
    ShownState.WAITING: WeekState.WAITING,
    ShownState.SENDING: WeekState.SENDING,
    ShownState.CHECKING: WeekState.CHECKING,
    ShownState.SENT: WeekState.SENT,
    ShownState.NEEDS_ATTENTION: WeekState.NEEDS_YOU,
    ShownState.LOCAL_ONLY: WeekState.KEPT,
    ShownState.DELETED_REMOTELY: WeekState.NEEDS_YOU,
}


@dataclass(frozen=True, slots=True)
class Week:
    """All time of seven days as it stood at one moment.

    `entries` are those behind the lines, by the lines' keys; `kept` are rows asked for besides.
    `turns_in_ms`: when the minute of a running stopwatch is over; 0 where none runs.
    """

    days: tuple[date, ...]
    lines: tuple[Line, ...]
    entries: Mapping[str, ShownEntry]
    kept: tuple[Place, ...]
    target: Target
    today: date
    now_ms: int
    zone: str
    turns_in_ms: int = 0

    def grid(self, by: By) -> Grid:
        """Return all of it as a grid."""
        return laid_out(self.lines, self.days, by, self.kept)

    @property
    def is_live(self) -> bool:
        """Whether a stopwatch runs in it."""
        return any(line.state is WeekState.RUNNING for line in self.lines)

    def looks_like(self, other: Week) -> bool:
        """Whether another reading of these days has the same lines, rows and target."""
        mine = (self.days, self.lines, self.kept, self.target, self.today)
        return mine == (other.days, other.lines, other.kept, other.target, other.today)

    @property
    def is_all_sent(self) -> bool:
        """Whether Autotask has all of it, and there is something."""
        return bool(self.lines) and min(line.state for line in self.lines) >= WeekState.SENT

    def drafts(self, lines: Sequence[Line]) -> tuple[ShownEntry, ...]:
        """Return the entries behind some lines that were never submitted."""
        found = (self.entries.get(one.key) for one in lines if one.state is WeekState.DRAFT)
        return tuple(one for one in found if one is not None)


class Weeks:
    """Reads a week."""

    def __init__(self, tools: Tools, totals: Totals) -> None:
        self._tools = tools
        self._totals = totals

    def today(self) -> date:
        """Return the day on the wall."""
        return local_date(self._tools.now_ms(), self._tools.clock.zone())

    def read(self, days: tuple[date, ...], kept: Sequence[TargetId] = ()) -> Week:
        """Return the time of some days in a row; `kept` are tickets that get a row in any case."""
        with self._tools.units.read() as unit:
            reader = _Reader(unit, self._tools, self._totals, days)
            return reader.week(kept)


class _Reader:
    """One look at one account."""

    def __init__(self, unit: Unit, tools: Tools, totals: Totals, days: tuple[date, ...]) -> None:
        self._unit, self._tools, self._days = unit, tools, days
        self._account = unit.accounts.current()
        self._totals = totals.read(unit, self._account.id)
        self._first, self._last = days[0].isoformat(), days[-1].isoformat()

    def week(self, kept: Sequence[TargetId]) -> Week:
        """Return everything."""
        unit, account = self._unit, self._account
        entries = shown(unit, unit.entries.of_days(account.id, self._first, self._last))
        watches = desk_of(unit, self._tools, account.id).stopwatches
        elsewhere = self._elsewhere([one.entry.id for one in entries])
        wanted = [*kept, *(one.target_id for one in watches if one.target_id is not None)]
        tickets = unit.tickets.many(wanted)
        there = self._tickets_of(elsewhere)
        free = unpaid(unit, account.id, watches, tickets)
        posted = self._posted(entries)
        places = Places(
            unit,
            account.id,
            _contracts(entries, elsewhere, (*tickets.values(), *there.values())),
            self._totals,
        )
        lines = [
            *(_of_entry(one, places, posted) for one in entries),
            *(_of_remote(one, there, places) for one in elsewhere),
            *(line for one in watches for line in self._of_watch(one, tickets, places, free)),
        ]
        return Week(
            self._days,
            tuple(lines),
            {one.entry.id: one for one in entries},
            tuple(places.of(one) for one in self._ours(kept, tickets)),
            preferences_in(unit).target,
            local_date(self._tools.now_ms(), self._tools.clock.zone()),
            self._tools.now_ms(),
            self._tools.clock.zone(),
            min((self._turns_in_ms(one) for one in watches if one.is_running), default=0),
        )

    # ------------------------------------------------------------------ private
    def _ours(
        self, kept: Sequence[TargetId], tickets: Mapping[TargetId, Ticket]
    ) -> Iterator[Ticket]:
        """Yield the tickets that were asked for, but for those of another account."""
        found = (tickets.get(key) for key in kept)
        yield from (one for one in found if one and one.account_id == self._account.id)

    def _turns_in_ms(self, watch: Stopwatch) -> int:
        return MINUTE_MS - watch.elapsed_ms(self._tools.now_ms()) % MINUTE_MS

    def _elsewhere(self, shown_ids: Sequence[EntryId]) -> tuple[RemoteEntry, ...]:
        """Return what the PSA tells of these days that is none of our entries.

        Nor one whose fate is unknown here, which may have arrived all the same.
        """
        rows = self._unit.remote_entries.of_days(self._account.id, self._first, self._last)
        if not rows:
            return ()
        since, until = self._days[0] - _MOVED_AT_MOST, self._days[-1] + _MOVED_AT_MOST
        ours = self._unit.entries.there(self._account.id, since.isoformat(), until.isoformat())
        ids, markers = set(ours.values()), {marker_of(key) for key in (*ours, *shown_ids)}
        return tuple(row for row in rows if row.id not in ids and row.marker not in markers)

    def _tickets_of(self, rows: Sequence[RemoteEntry]) -> Mapping[int, Ticket]:
        """Return what rows are on, by their ids."""
        asked = {row.id: row.place for row in rows if row.place is not None}
        known = {
            place: self._unit.tickets.at(self._account.id, place) for place in set(asked.values())
        }
        found = {key: known[place] for key, place in asked.items()}
        return {key: ticket for key, ticket in found.items() if ticket is not None}

    def _posted(self, entries: Sequence[ShownEntry]) -> frozenset[int]:
        ids = [one.entry.remote_id for one in entries if one.entry.remote_id is not None]
        if not ids:
            return frozenset()
        billing, key = self._unit.billing, self._account.id
        return billing.known(key, ids) - billing.unposted(key, ids)

    def _of_watch(
        self, watch: Stopwatch, tickets: Mapping[TargetId, Ticket], places: Places,
        free: Collection[TargetId],
    ) -> Iterator[Line]:  # fmt: skip
        """Yield a line for each day of these on which an open stopwatch ran; some for nothing."""
        by_day: dict[date, list[Piece]] = {}
        for piece in cut(self._of_these_days(watch), Grouping.SEGMENT):
            by_day.setdefault(piece.worked_on, []).append(piece)
        ticket = tickets.get(watch.target_id) if watch.target_id is not None else None
        place = places.of(ticket) if ticket else no_ticket(watch.id, watch.typed)
        for day in self._days:
            if day in by_day:
                is_billable = watch.target_id not in free
                yield _of_pieces(watch, by_day[day], place, self._account, is_billable=is_billable)

    def _of_these_days(self, watch: Stopwatch) -> list[Segment]:
        """Return the runs that may reach into these days, wherever they were; none is open."""
        first = day_start(self._days[0] - _A_DAY, str(UTC))
        last = day_start(self._days[-1] + 2 * _A_DAY, str(UTC))
        now_ms = self._tools.now_ms()
        closed = (
            one if one.ended_at is not None else replace(one, ended_at=max(now_ms, one.started_at))
            for one in watch.segments
        )
        return [one for one in closed if one.started_at < last and (one.ended_at or 0) > first]


def _of_pieces(
    watch: Stopwatch, pieces: Sequence[Piece], place: Place, account: Account, *, is_billable: bool
) -> Line:
    worked_ms = sum(one.worked_ms for one in pieces)
    billed_ms = account.rounding.billed_ms(worked_ms, is_billable=is_billable)
    state = WeekState.RUNNING if watch.is_running else WeekState.PAUSED
    return Line(
        f"{watch.id} {pieces[0].worked_on}",
        place,
        pieces[0].worked_on,
        running_amount(worked_ms, billed_ms, is_billable=is_billable),
        state,
        pieces[0].started_at,
        pieces[-1].ended_at,
        is_billable,
    )


def _of_entry(one: ShownEntry, places: Places, posted: frozenset[int]) -> Line:
    entry, piece = one.entry, one.entry.piece
    state = _STATES[one.state]
    if state is WeekState.SENT and entry.remote_id in posted:
        state = WeekState.POSTED
    place = (
        places.of(one.ticket, entry.details.contract_id)
        if one.ticket is not None
        else no_ticket(entry.stopwatch_id or entry.id, one.typed)
    )
    amount = amount_of(piece.worked_ms, one.billed_ms, is_billable=one.is_billable)
    return Line(
        entry.id, place, piece.worked_on, amount, state, piece.started_at, piece.ended_at,
        one.is_billable,
    )  # fmt: skip


def _of_remote(row: RemoteEntry, tickets: Mapping[int, Ticket], places: Places) -> Line:
    ticket = tickets.get(row.id)
    place = places.of(ticket, row.contract_id) if ticket else internal("", row.summary.strip())
    amount = amount_of(row.worked_ms, row.billed_ms, is_billable=row.is_paid_for)
    return Line(
        f"#{row.id}", place, row.worked_on, amount, WeekState.ELSEWHERE, row.started_at,
        row.ended_at, row.is_paid_for,
    )  # fmt: skip


def _contracts(
    entries: Sequence[ShownEntry], rows: Sequence[RemoteEntry], tickets: Sequence[Ticket]
) -> Iterator[int | None]:
    for one in entries:
        yield one.entry.details.contract_id
        yield one.ticket.facts.contract_id if one.ticket is not None else None
    yield from (row.contract_id for row in rows)
    yield from (ticket.facts.contract_id for ticket in tickets)

"""What the ticket picker lists: what is near at hand, or what the typed words find."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial

from stopwatch.domain.account import Account
from stopwatch.domain.desk import Desk
from stopwatch.domain.gathering import Gathered, gathered
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import day_start, local_date
from stopwatch.domain.problem import ProblemTotal, TicketType, known_type
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import Ticket, read_ticket_name
from stopwatch.domain.values import dataclass
from stopwatch.services.desks import desk_of, worked_since
from stopwatch.services.late import Late
from stopwatch.services.numbers import NumberOverlay
from stopwatch.services.ports.storage import Unit
from stopwatch.services.ranking import Found, Nearness, found
from stopwatch.services.tools import Tools
from stopwatch.services.totals import ByTicket, Totals

LIMIT = 200
"""How many tickets a search lists at most."""
_RECENT = 8
_POOL = 40  # of these, the nearest are shown
_ASSIGNED = 12
_KINDS = 12
_INTERNAL = "Internal time"


@dataclass(frozen=True, slots=True)
class PickerRow:
    """A ticket, a stopwatch, or both; `worked_ms` is the technician's time on it today.

    `problem` is the one that the ticket hangs under, or itself where it is one. `purchase_order`
    is the number that labour on it goes on, what is on its way counted; empty for none. `under`
    are the rows found below a problem; where only they were found, the problem `is_hit` not.
    """

    ticket: Ticket | None
    stopwatch: Stopwatch | None
    worked_ms: int
    problem: ProblemTotal | None = None
    purchase_order: str = ""
    is_favourite: bool = False
    under: tuple[PickerRow, ...] = ()
    is_hit: bool = True

    @property
    def hits(self) -> Iterator[PickerRow]:
        """The rows of this one that were found, each alone."""
        if self.is_hit:
            yield replace(self, under=()) if self.under else self
        yield from self.under

    @property
    def is_problem(self) -> bool:
        """Whether the ticket is a problem, or about to be one."""
        over, ticket = self.problem, self.ticket
        return over is not None and ticket is not None and over.id == ticket.id

    @property
    def ticket_type(self) -> TicketType | None:
        """What the ticket is, what is on its way counted; None for a type of the tenant's own."""
        if self.is_problem:
            return TicketType.PROBLEM
        return known_type(self.ticket.facts.ticket_type) if self.ticket is not None else None


@dataclass(frozen=True, slots=True)
class PickerSection:
    """Rows under a heading."""

    title: str
    rows: Sequence[PickerRow]
    count: int
    """How many tickets or stopwatches were found, those under problems counted."""


@dataclass(frozen=True, slots=True)
class PickerList:
    """What to show. `asks_for` is a ticket that is named exactly but not cached, else empty.

    `best` is the ticket that the typed words mean most, wherever it stands; None for none.
    `counts` tells how many of each kind the typed words found.
    """

    sections: tuple[PickerSection, ...]
    asks_for: str = ""
    best: TargetId | None = None
    counts: Mapping[TargetKind, int] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many rows were found."""
        return sum(section.count for section in self.sections)

    def flat(self) -> PickerList:
        """Return the same without problems over what was found."""
        made = (
            replace(section, rows=tuple(hit for row in section.rows for hit in row.hits))
            for section in self.sections
        )
        return replace(self, sections=tuple(made))


class Picker:
    """Answers the picker within a frame; never calls the PSA."""

    def __init__(self, tools: Tools, totals: Totals) -> None:
        self._tools = tools
        self._totals = totals

    def rows(self, query: str) -> PickerList:
        """Return what to list for what was typed."""
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            look = _Look(unit, account, self._tools, self._totals.read(unit, account.id))
            if not query.strip():
                return PickerList(tuple(section for section in look.near() if section.rows))
            tickets = look.find(query)
            sections = tuple(section for section in look.found(tickets) if section.rows)
        name = read_ticket_name(query)
        missing = name.is_definite and name.remote_id is None and not tickets.hits
        listed = (*tickets.hits, *tickets.similar)
        best = next((one.id for one in listed), None)
        counts = Counter(one.facts.kind for one in listed)
        return PickerList(sections, name.typed if missing else "", best, counts)


class _Look:
    """One reading of the store for one list."""

    def __init__(self, unit: Unit, account: Account, tools: Tools, totals: ByTicket) -> None:
        now_ms, zone = tools.now_ms(), tools.clock.zone()
        self._unit = unit
        self._account = account
        self._now_ms = now_ms
        self._totals = totals
        self._numbers = NumberOverlay(unit, account.id)
        self._favourites = unit.tickets.favourites(account.id)
        self._starred = {ticket.id for ticket in self._favourites}
        self._desk: Desk = desk_of(unit, tools, account.id)
        midnight = day_start(local_date(now_ms, zone), zone)
        today = worked_since(unit, tools, self._desk, midnight)
        self._worked = _worked(today, midnight, now_ms)

    def near(self) -> Iterable[PickerSection]:
        """Yield running, paused, recent, favourites, assigned and internal, none of them twice."""
        shown = {one.target_id for one in self._desk.stopwatches if one.target_id is not None}
        tickets = self._unit.tickets.many(list(shown))
        yield _section("Running", self._of(self._desk.running, tickets))
        yield _section("Paused", self._of(self._desk.paused, tickets))
        near = Nearness(self._unit, self._account, self._now_ms)
        recent = self._unit.tickets.recent(self._account.id, _POOL + len(shown))
        yield _section("Recent", self._fresh(sorted(recent, key=near.place), shown, _RECENT))
        starred = sorted(self._favourites, key=near.place)
        yield _section("Favourites", self._fresh(starred, shown, LIMIT))
        mine = self._unit.tickets.assigned(
            self._account.id, self._account.resource_id, _POOL + len(shown)
        )
        assigned = self._fresh(sorted(mine, key=near.place), shown, _ASSIGNED)
        yield _section("Assigned to me", assigned)
        kinds = self._unit.tickets.offered(self._account.id, TargetKind.INTERNAL)
        yield _section(_INTERNAL, self._fresh(sorted(kinds, key=near.place), shown, _KINDS))

    def find(self, query: str) -> Found:
        """Return the tickets that the words find."""
        return found(self._unit, self._account, query, LIMIT, self._now_ms)

    def found(self, tickets: Found) -> Iterable[PickerSection]:
        """Yield what was found, under its problems, and what is only spelled alike.

        The best is never moved: a problem that it hangs under stands first, else all stands in one.
        Internal time stands by itself, before the tickets where it is the best.
        """
        internal = [self._row(one) for one in tickets.hits if one.is_internal]
        is_first = bool(tickets.hits) and tickets.hits[0].is_internal
        if is_first:
            yield _section(_INTERNAL, internal)
        yield from self._on_work(tickets)
        if not is_first:
            yield _section(_INTERNAL, internal)
        yield _section("Spelled differently", [self._row(one) for one in tickets.similar])

    def _on_work(self, tickets: Found) -> Iterator[PickerSection]:
        hits = {ticket.id: ticket for ticket in tickets.hits if not ticket.is_internal}
        over = {key: self._totals[key].id for key in hits if key in self._totals}
        heads = self._unit.tickets.many(list(set(over.values()) - hits.keys()))
        known = heads | hits
        self._numbers.read_contracts_of((*known.values(), *tickets.similar))
        groups = gathered(hits, {key: head for key, head in over.items() if head in known})
        rows = Late(partial(self._grouped, group, known, hits.keys()) for group in groups)
        if groups and groups[0].under:
            first = len(groups[0].under) + (groups[0].head in hits)
            yield PickerSection("Problem and its incidents", rows[:1], first)
            yield PickerSection("Other tickets", rows[1:], len(hits) - first)
        else:
            yield PickerSection("Tickets", rows, len(hits))

    def _grouped(
        self, group: Gathered, known: Mapping[TargetId, Ticket], hits: Container[TargetId]
    ) -> PickerRow:
        row = self._row(known[group.head])
        if not group.under:
            return row
        under = tuple(self._row(known[key]) for key in group.under)
        return replace(row, under=under, is_hit=group.head in hits)

    def _of(
        self, watches: Sequence[Stopwatch], tickets: dict[TargetId, Ticket]
    ) -> tuple[PickerRow, ...]:
        return tuple(self._watched(watch, tickets) for watch in watches)

    def _watched(self, watch: Stopwatch, tickets: dict[TargetId, Ticket]) -> PickerRow:
        ticket = tickets.get(watch.target_id) if watch.target_id is not None else None
        elapsed_ms = watch.elapsed_ms(self._now_ms)
        if ticket is None:
            return PickerRow(None, watch, elapsed_ms)
        return self._shown(ticket, watch, elapsed_ms)

    def _fresh(
        self, tickets: Sequence[Ticket], shown: set[TargetId], most: int
    ) -> tuple[PickerRow, ...]:
        new = [ticket for ticket in tickets if ticket.id not in shown][:most]
        shown.update(ticket.id for ticket in new)
        return tuple(self._row(ticket) for ticket in new)

    def _row(self, ticket: Ticket) -> PickerRow:
        key = ticket.id
        worked_ms = self._worked.get(key, 0)
        return self._shown(ticket, self._desk.on(key), worked_ms)

    def _shown(self, ticket: Ticket, watch: Stopwatch | None, worked_ms: int) -> PickerRow:
        number = self._numbers.of_labour(ticket)
        problem, has_star = self._totals.get(ticket.id), ticket.id in self._starred
        return PickerRow(ticket, watch, worked_ms, problem, number, has_star)


def _section(title: str, rows: Sequence[PickerRow]) -> PickerSection:
    return PickerSection(title, rows, len(rows))


def _worked(watches: Sequence[Stopwatch], from_ms: int, now_ms: int) -> dict[TargetId, int]:
    worked: dict[TargetId, int] = {}
    for watch in watches:
        if watch.target_id is None or watch.state is StopwatchState.DISCARDED:
            continue
        spent = sum(
            max(0, (segment.ended_at or now_ms) - max(segment.started_at, from_ms))
            for segment in watch.segments
        )
        worked[watch.target_id] = worked.get(watch.target_id, 0) + spent
    return worked

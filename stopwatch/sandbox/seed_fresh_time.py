"""Seeded time that tells the stories of billing: some of it fresh, some posted, some invoiced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from stopwatch.sandbox.instants import read, written
from stopwatch.sandbox.records import Row, integer, text
from stopwatch.sandbox.seed_agreements import odd_tickets, tickets_of
from stopwatch.sandbox.seed_customers import lead_for
from stopwatch.sandbox.seed_orders import ONE_BECOMES_THREE_ID, STORIES, Story
from stopwatch.sandbox.seed_words import SUMMARIES
from stopwatch.sandbox.seed_work import FIRST_ENTRY_ID, worked

_AGES = ((1, 4), (5, 8), (13, 17), (23, 27))
"""Spans of days before the history's end: twice fresh, then posted, then invoiced."""
_FRESH = _AGES[:2]
_FIRST_HOUR, _QUARTERS = 8, 36
_QUARTER = timedelta(minutes=15)
_SATURDAY = 5


def add_fresh_time(rng: Random, anchor: date, tables: dict[str, list[Row]]) -> None:
    """Book time under every contract of every story, and on its odd tickets."""
    for story in STORIES:
        for tickets in _stacks(anchor, story, tickets_of(tables, story.company)):
            # Where one invoice is to become three, nothing else may be waiting for one.
            ages = _FRESH if story.company == ONE_BECOMES_THREE_ID else _AGES
            for span in ages:
                _book(rng, anchor - timedelta(days=rng.randint(*span)), tickets, tables)


def _stacks(anchor: date, story: Story, tickets: list[Row]) -> Iterator[list[Row]]:
    """Yield the tickets that time is to be found on: odd ones alone, others by contract."""
    odd = [ticket for _, ticket in odd_tickets(anchor, story, tickets)]
    yield from ([ticket] for ticket in odd)
    by_contract: dict[object, list[Row]] = {}
    for ticket in tickets:
        if ticket not in odd:
            by_contract.setdefault(ticket.get("contractID"), []).append(ticket)
    yield from by_contract.values()


def _book(rng: Random, day: date, tickets: list[Row], tables: dict[str, list[Row]]) -> None:
    while day.weekday() >= _SATURDAY:
        day -= timedelta(days=1)
    length = _QUARTER * rng.choice((2, 3, 3, 4, 5, 6, 8))
    begin = datetime.combine(day, time(_FIRST_HOUR + rng.randrange(4)), UTC)
    there = [t for t in tickets if (text(t, "createDate") or "") < written(begin)]
    if not there:
        return
    ticket, entries = there[-1], tables["TimeEntries"]
    worker = integer(ticket, "assignedResourceID") or lead_for(integer(ticket, "companyID") or 0)
    begin = _free_from(begin, length, [e for e in entries if e["resourceID"] == worker])
    entry = worked(FIRST_ENTRY_ID + len(entries), ticket, worker, (begin, begin + length))
    entries.append(entry | {"summaryNotes": rng.choice(SUMMARIES)})
    _prolong(ticket, written(begin + length), worker)


def _free_from(begin: datetime, length: timedelta, others: list[Row]) -> datetime:
    """Return the first quarter of an hour from which on a person was free for long enough."""
    for n in range(_QUARTERS):
        start = begin + n * _QUARTER
        if not any(_overlaps(entry, start, start + length) for entry in others):
            return start
    return begin


def _overlaps(entry: Row, start: datetime, end: datetime) -> bool:
    begun, ended = (read(text(entry, name) or "") for name in ("startDateTime", "endDateTime"))
    return begun < end and start < ended


def _prolong(ticket: Row, until: str, worker: int) -> None:
    """Let a ticket be active until its time ended, and be completed no earlier."""
    if (text(ticket, "lastActivityDate") or "") < until:
        ticket |= {"lastActivityDate": until, "lastTrackedModificationDateTime": until}
        ticket["lastActivityResourceID"] = worker
    for name in ("completedDate", "resolvedDateTime"):
        if name in ticket and (text(ticket, name) or "") < until:
            ticket[name] = until

"""What a technician's day costs in requests, by kind, and how many days a tenant has room for."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.bench.table import Figure
from tests.support.working_day import EDITS, ENTRIES, HOURS, Day, Kind, a_day, office

_LIMIT = 10_000
_FEW, _MANY = 2_000, 20_000
_NAMES: dict[Kind, str] = {
    ("Tickets", "query"): "tickets that changed, every 10 min",
    ("TimeEntries", "query"): "own entries, every 15 min, and colleagues' time, every hour",
    ("TimeEntries", "create"): f"creates, {ENTRIES} entries",
    ("TimeEntries", "get"): f"looks before {EDITS} edits",
    ("BillingItems", "query"): f"posted already? before {EDITS} edits",
    ("TimeEntries", "update"): f"updates, {EDITS} edits",
}
_NAMES |= dict.fromkeys(
    (("Tasks", "query"), ("TaskSecondaryResources", "query"), ("Projects", "query")),
    "tasks that changed, every hour, and all of one's own, once a day",
)
_CATALOG = "names around tickets, once a day"


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures."""
    busy, idle = (_lived(folder, _FEW, is_busy=is_busy) for is_busy in (True, False))
    kinds: Counter[str] = Counter()
    for part in (busy.start_up, busy.pulls, busy.entries, busy.edits):
        for kind, count in part.items():
            kinds[_NAMES.get(kind, _CATALOG)] += count
    for name, count in kinds.most_common():
        yield Figure(f"a day: {name}", count, "requests")
    yield Figure(f"a day of {HOURS} h, all kinds", busy.total, "requests")
    yield Figure("busiest hour, the first", busy.hours[0], "requests")
    yield Figure("busiest hour after it", max(busy.hours[1:]), "requests")
    yield Figure("an idle hour", max(idle.hours[1:]), "requests", 15)
    yield Figure("creates and looks per new entry", _per_entry(busy), "requests", 1.1)
    yield Figure("technicians who may start at once", _LIMIT // busy.hours[0], "people")
    yield Figure("technicians at work", _LIMIT // max(busy.hours[1:]), "people")
    many = _lived(folder, _MANY, is_busy=False)
    beside = f"{max(idle.hours[1:])} with {_FEW:,}"
    name, most = f"an idle hour with {_MANY:,} tickets", max(idle.hours[1:])
    yield Figure(name, max(many.hours[1:]), "requests", most, beside)


def _lived(folder: Path, tickets: int, *, is_busy: bool) -> Day:
    with tempfile.TemporaryDirectory(dir=folder) as place, office(Path(place), tickets) as program:
        return a_day(program, is_busy=is_busy)


def _per_entry(day: Day) -> float:
    about = sum(count for (entity, _verb), count in day.entries.items() if entity == "TimeEntries")
    return about / ENTRIES

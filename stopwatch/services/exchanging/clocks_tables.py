"""Detailed reports of Toggl Track and Clockify as CSV: a row each, dates and wall clock times.

Both name their columns alike; only Clockify tells lengths in two columns. Times are where the
report was made; the file does not say where that is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from stopwatch.services.exchanging.found import (
    Contents,
    Found,
    Reading,
    UnreadableError,
    read_each,
)
from stopwatch.services.exchanging.moments import (
    Clocked,
    check_span,
    is_of_either_order,
    order_of,
    read_date,
    read_span,
    read_time,
    span_in,
)
from stopwatch.services.exchanging.named_tickets import ticket_in
from stopwatch.services.exchanging.texts import Row

TOGGL, CLOCKIFY = "Toggl Track", "Clockify"
_NEEDED = frozenset({"description", "start date", "start time", "end date", "end time"})
_LENGTHS = ("duration (h)", "duration")
_DATES = ("start date", "end date")
_KEPT = ("Client", "Project", "Task", "Tags")
_EITHER = (
    "The dates could be read in two ways. They were read as {order}; if that is wrong, say so "
    "before you import."
)


def is_report(names: Sequence[str]) -> bool:
    """Whether a table with these columns is such a report."""
    return set(names) >= _NEEDED


def read_report(names: Sequence[str], rows: Sequence[Row], reading: Reading) -> Contents:
    """Return the time in a report."""
    dates = [row.get(name) for row in rows for name in _DATES]
    told = order_of(dates, reading.now_ms) if reading.is_day_first is None else reading.is_day_first
    is_day_first = any("." in text for text in dates) if told is None else told
    found, unreadable = read_each(
        ((row.place, row) for row in rows),
        lambda _place, row: _found(row, reading, is_day_first=is_day_first),
    )
    source = CLOCKIFY if "duration (h)" in names else TOGGL
    is_open = told is None and any(is_of_either_order(text) for text in dates)
    order = "day, month, year" if is_day_first else "month, day, year"
    remark = _EITHER.format(order=order) if is_open else ""
    return Contents(source, found, unreadable, remark)


def _found(row: Row, reading: Reading, *, is_day_first: bool) -> Found:
    if not row.get("end date") or not row.get("end time"):
        raise UnreadableError("It has no end: it was still running when the file was written.")
    started, ended = (
        datetime.combine(
            read_date(row.get(f"{which} date"), is_day_first=is_day_first),
            read_time(row.get(f"{which} time")),
        )
        for which in ("start", "end")
    )
    start_ms, end_ms = span_in(Clocked(started, ended, read_span(row.get(*_LENGTHS))), reading.zone)
    check_span(start_ms, end_ms, reading.now_ms)
    description = row.get("description")
    named = {name: row.get(name.casefold()) for name in _KEPT}
    texts = (description, named["Task"], named["Tags"], named["Project"], named["Client"])
    return Found(
        row.place, start_ms, end_ms, reading.zone,
        summary=description or named["Task"] or named["Project"],
        internal="\n".join(f"{name}: {text}" for name, text in named.items() if text),
        ticket=ticket_in(*texts),
        person=row.get("user", "member", "email"),
        is_billable=row.get("billable").casefold() not in {"no", "false"},
    )  # fmt: skip

"""Detailed reports of Toggl Track and Clockify as CSV: a row each, dates and wall clock times.

Both name their columns alike; only Clockify tells lengths in two columns. Toggl Track calls the end
*stop* by now, and marks an empty cell with a dash. Times are where the report was made; the file
does not say where that is.
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
_NEEDED = frozenset({"description", "start date", "start time"})
_START_DATE, _END_DATE, _END_TIME = (
    "start date",
    ("end date", "stop date"),
    ("end time", "stop time"),
)
_EMPTY = "-"
_LENGTHS = ("duration (h)", "duration")
_KEPT = ("Client", "Project", "Task", "Tags")
_EITHER = (
    "The dates could be read in two ways. They were read as {order}; if that is wrong, say so "
    "before you import."
)


def is_report(names: Sequence[str]) -> bool:
    """Whether a table with these columns is such a report."""
    known = set(names)
    return known >= _NEEDED and not (known.isdisjoint(_END_DATE) or known.isdisjoint(_END_TIME))


def read_report(names: Sequence[str], rows: Sequence[Row], reading: Reading) -> Contents:
    """Return the time in a report."""
    dates = [row.get(*names) for row in rows for names in ((_START_DATE,), _END_DATE)]
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
    if not (_cell(row, *_END_DATE) and _cell(row, *_END_TIME)):
        raise UnreadableError("It has no end: it was still running when the file was written.")
    started, ended = (
        datetime.combine(read_date(row.get(*day), is_day_first=is_day_first),
                         read_time(row.get(*time)))
        for day, time in (((_START_DATE,), ("start time",)), (_END_DATE, _END_TIME))
    )  # fmt: skip
    start_ms, end_ms = span_in(Clocked(started, ended, read_span(row.get(*_LENGTHS))), reading.zone)
    check_span(start_ms, end_ms, reading.now_ms)
    description = _cell(row, "description")
    named = {name: _cell(row, name.casefold()) for name in _KEPT}
    texts = (description, named["Task"], named["Tags"], named["Project"], named["Client"])
    return Found(
        row.place, start_ms, end_ms, reading.zone,
        summary=description or named["Task"] or named["Project"],
        internal="\n".join(f"{name}: {text}" for name, text in named.items() if text),
        ticket=ticket_in(*texts),
        person=row.get("user", "member", "email"),
        is_billable=row.get("billable").casefold() not in {"no", "false"},
    )  # fmt: skip


def _cell(row: Row, *names: str) -> str:
    text = row.get(*names)
    return "" if text == _EMPTY else text

"""A day as JSON and as lines: stable, scripts rely on it."""

from __future__ import annotations

from collections.abc import Iterator

from stopwatch.cli import words
from stopwatch.cli.documents import instant
from stopwatch.domain.day import Unbooked
from stopwatch.domain.day_matters import Matter, MatterKind
from stopwatch.domain.rounding import hours
from stopwatch.domain.spans import Span
from stopwatch.domain.ticket import Ticket
from stopwatch.services.day_view import DayRow, DayView
from stopwatch.services.entry_document import Document, seconds, ticket_document


def day_document(view: DayView) -> Document:
    """Return what `day show` prints; `length_seconds` is not 24 h where the clocks change."""
    return {
        "day": view.axis.day.isoformat(),
        "zone": view.axis.zone,
        "length_seconds": seconds(view.axis.span.length_ms),
        "worked_seconds": seconds(view.worked_ms),
        "clock_seconds": seconds(view.clock_ms),
        "target_seconds": seconds(view.target_ms),
        "rows": [_row(one) for one in view.rows],
        "to_settle": [_matter(one) for one in view.open_matters],
        "settled": [_matter(one) for one in view.settled],
    }


def gaps_document(view: DayView) -> Document:
    """Return what `day gaps` prints; `unbooked` are tickets whose stopwatch ran in it."""
    matters = {one.key: one for one in view.matters if one.kind is MatterKind.GAP}
    return {
        "gaps": [
            {
                **_span(gap.span),
                "key": gap.key,
                "before": gap.before.id if gap.before else None,
                "after": gap.after.id if gap.after else None,
                "is_settled": matters[gap.key].is_settled,
                "unbooked": [
                    {"stopwatch": one.stopwatch_id, "ticket": ticket_document(_ticket(view, one)),
                     **_span(one.span)}
                    for one in gap.unbooked
                ],
            }
            for gap in view.gaps
            if gap.key in matters
        ]
    }  # fmt: skip


def rows_of(view: DayView) -> Iterator[tuple[str, str, str]]:
    """Yield times, time worked and words of each row, for people."""
    zone = view.axis.zone
    for row in view.rows:
        span = row.block.span
        times = f"{words.clock(span.start, zone)}–{words.clock(span.end, zone)}"
        yield (
            times,
            words.span(row.worked_ms),
            f"{_state(row)}  {words.named(row.ticket, row.typed)}",
        )


def _ticket(view: DayView, loose: Unbooked) -> Ticket | None:
    return view.tickets.get(loose.target_id) if loose.target_id is not None else None


def _row(row: DayRow) -> Document:
    return {
        "id": row.block.id if row.shown is not None else None,
        "state": row.shown.state.value if row.shown is not None else _state(row),
        "ticket": ticket_document(row.ticket),
        **_span(row.block.span),
        "worked_seconds": seconds(row.worked_ms),
        "hours_to_bill": hours(row.billed_ms),
        "is_read_only": row.block.is_fixed,
    }


def _state(row: DayRow) -> str:
    if row.shown is not None:
        return words.STATE_WORDS[row.shown.state]
    if row.watch is None:
        return "entered in Autotask"
    return "running" if row.is_running else "not stopped yet"


def _matter(one: Matter) -> Document:
    return {
        "kind": one.kind.value,
        "key": one.key,
        **_span(one.span),
        "entries": list(one.entry_ids),
        "fixes": [fix.kind.value for fix in one.fixes],
        "told": one.told,
    }


def _span(span: Span) -> Document:
    return {
        "start": instant(span.start),
        "end": instant(span.end),
        "seconds": seconds(span.length_ms),
    }

"""What leaves the program as a file for others: time entries as a table that is safe to open."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from stopwatch.domain.instants import HOUR_MS, at_zone
from stopwatch.domain.rounding import hours
from stopwatch.services.showing import ShownEntry
from stopwatch.services.totals import ByTicket, problem_of

COLUMNS = (
    "date", "start", "end", "worked_hours", "hours_to_bill", "billable", "ticket", "title",
    "company", "summary", "state", "id", "autotask_id", "problem", "purchase_order", "zone",
)  # fmt: skip
"""`problem` is the number of the one that the ticket hangs under, or its own where it is one.
`purchase_order` is the number that the time goes on.
`date`, `start` and `end` are local to where the time was worked; start and end bear the offset,
`zone` says which place that is.
Internal notes stay here: such a table is soon forwarded to a customer."""
_NUMBER = re.compile(r"-[0-9]+(\.[0-9]+)?")
_BEGINS_A_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""The wide ones too: some programs read them as the narrow ones."""


def entries_table(shown: Sequence[ShownEntry], totals: ByTicket) -> str:
    """Return entries as CSV (RFC 4180): one row each below the names of the columns."""
    return table(COLUMNS, (_row(one, totals) for one in shown))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows below the names of their columns as CSV (RFC 4180), every cell harmless."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: it shows an apostrophe before it.

    Titles and notes come from outside, and a formula may send what is beside it elsewhere. A number
    below zero is none, and would be left out of sums as a text. What looks as if it had got an
    apostrophe gets another, so that `as_it_was` always knows.
    Source: OWASP, CSV Injection.
    """
    bare = text.lstrip("'")
    is_formula = bare.lstrip(" ").startswith(_BEGINS_A_FORMULA) and not _NUMBER.fullmatch(bare)
    return f"'{text}" if is_formula else text


def as_it_was(cell: str) -> str:
    """Return the text that a harmless cell was made of."""
    return cell[1:] if cell.startswith("'") and harmless(cell[1:]) == cell else cell


def _row(shown: ShownEntry, totals: ByTicket) -> tuple[str, ...]:
    entry, piece, ticket = shown.entry, shown.entry.piece, shown.ticket
    problem = problem_of(totals, shown)
    return (
        piece.worked_on.isoformat(),
        _local(piece.started_at, piece.zone),
        _local(piece.ended_at, piece.zone),
        f"{piece.worked_ms / HOUR_MS:.4f}",
        str(hours(shown.billed_ms)),
        "yes" if entry.details.is_billable else "no",
        ticket.number if ticket else shown.typed,
        ticket.title if ticket else "",
        ticket.company if ticket else "",
        entry.details.summary,
        shown.state.value,
        entry.id,
        str(entry.remote_id or ""),
        problem.number if problem else "",
        shown.purchase_order,
        piece.zone,
    )


def _local(at_ms: int, zone: str) -> str:
    return at_zone(at_ms, zone).isoformat(timespec="seconds")

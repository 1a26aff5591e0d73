"""The JSON documents of the command line: stable, scripts rely on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import rfc3339
from stopwatch.domain.problem import Problem
from stopwatch.domain.rounding import hours
from stopwatch.domain.stopwatch import Segment, Stopwatch
from stopwatch.services.entry_document import Document, entry_document, seconds, ticket_document
from stopwatch.services.overview import Overview
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.problems import Suggestion
from stopwatch.services.showing import ShownEntry
from stopwatch.services.tickets import ListedTicket
from stopwatch.services.totals import OfProblem

Tried = Mapping[EntryId, Sequence[AttemptLine]]


def instant(at_ms: int | None) -> str | None:
    """Return an instant as RFC 3339, or None."""
    return None if at_ms is None else rfc3339(at_ms)


def status(overview: Overview) -> Document:
    """Return what `status` and the timekeeping commands print."""
    others = overview.elsewhere
    return {
        "now": rfc3339(overview.now_ms),
        "stopwatches": [
            _stopwatch(watch, overview) for watch in (*overview.desk.running, *overview.desk.paused)
        ],
        "outbox": {
            "waiting": overview.outbox.waiting,
            "sending": overview.outbox.sending,
            "checking": overview.outbox.checking,
            "needs_attention": overview.outbox.needs_attention,
        },
        "last_sync": instant(overview.last_sync_at),
        "other_accounts": {
            "stopwatches": others.stopwatches,
            "waiting": others.waiting,
            "needs_attention": others.needs_attention,
        },
    }


def entries(shown: Sequence[ShownEntry], tried: Tried | None = None) -> Document:
    """Return what `entries`, `entry …` and `stop` print; `tried` where attempts are asked for."""
    if tried is None:
        return {"entries": [entry_document(one) for one in shown]}
    return {
        "entries": [
            {**entry_document(one), "attempts": [_attempt(line) for line in tried[one.entry.id]]}
            for one in shown
        ]
    }


def by_problem(groups: Sequence[OfProblem], tried: Tried | None = None) -> Document:
    """Return what `entries --by-problem` prints; `problem` is None for those under none."""
    return {
        "problems": [
            {"problem": one.problem.number if one.problem else None,
             "title": one.problem.title if one.problem else None,
             "worked_seconds": seconds(one.worked_ms), "hours_to_bill": hours(one.billed_ms),
             **entries(one.entries, tried)}
            for one in groups
        ]
    }  # fmt: skip


def tickets(found: Sequence[ListedTicket], elapsed_ms: float) -> Document:
    """Return what `tickets search` prints."""
    return {
        "tickets": [listed_ticket(one) for one in found],
        "elapsed_ms": round(elapsed_ms, 2),
    }


def listed_ticket(one: ListedTicket) -> Document:
    """Return a ticket as lists show it."""
    return {
        **(ticket_document(one.ticket) or {}), "status": one.ticket.status_label,
        "type": one.type_label, "problem": one.problem_number,
    }  # fmt: skip


def problems(found: Sequence[Problem]) -> Document:
    """Return what `problems list` prints; `id` is the PSA's."""
    return {"problems": [_problem(one) for one in found]}


def suggestions(found: Sequence[Suggestion]) -> Document:
    """Return what `problems suggest` prints; `problem` is under which some hang already."""
    return {
        "suggestions": [
            {"id": one.id, "reason": one.reason, "company": one.tickets[0].company,
             "tickets": [ticket.number for ticket in one.tickets],
             "problem": one.problem.number if one.problem else None,
             "loose": [ticket.number for ticket in one.loose]}
            for one in found
        ]
    }  # fmt: skip


def problem(one: Problem) -> Document:
    """Return what `problems create|link|unlink|resolve` print."""
    return {"problem": _problem(one)}


def _problem(one: Problem) -> Document:
    known = one.ticket
    return {
        "id": known.number if known.facts.is_local else str(known.facts.remote_id),
        "number": known.number if known.has_number else None,
        "title": one.ticket.title,
        "company": one.ticket.company,
        "incidents": [incident.number for incident in one.incidents],
        "worked_seconds": seconds(one.worked_ms),
        "first_seen": instant(one.first_seen),
        "last_seen": instant(one.last_seen),
    }


def _stopwatch(watch: Stopwatch, overview: Overview) -> Document:
    return {
        "id": watch.id,
        "ticket": ticket_document(overview.ticket_of(watch)),
        "state": watch.state.value,
        "elapsed_seconds": seconds(watch.elapsed_ms(overview.now_ms)),
        "segments": [_segment(segment) for segment in watch.segments],
    }


def _segment(segment: Segment) -> Document:
    return {"start": rfc3339(segment.started_at), "end": instant(segment.ended_at)}


def _attempt(line: AttemptLine) -> Document:
    return {
        "at": rfc3339(line.at), "kind": line.kind, "attempt": line.attempt_id or None,
        "result": line.told,
    }  # fmt: skip

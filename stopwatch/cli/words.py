"""The same for people: short lines, times in the computer's zone."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.cli.documents import Tried
from stopwatch.domain.entry import ShownState
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS, at_zone, local_date
from stopwatch.domain.problem import Problem, TicketType
from stopwatch.domain.rounding import hours, summed_ms
from stopwatch.domain.ticket import Ticket
from stopwatch.services.overview import Overview
from stopwatch.services.ports.storage import AttemptLine
from stopwatch.services.problems import Suggestion
from stopwatch.services.showing import ShownEntry
from stopwatch.services.tickets import ListedTicket
from stopwatch.services.totals import OfProblem

_SHORT_ID = 8
_NEWEST = 5
STATE_WORDS = {
    ShownState.DRAFT: "draft",
    ShownState.WAITING: "waiting",
    ShownState.SENDING: "sending",
    ShownState.CHECKING: "checking with Autotask",
    ShownState.SENT: "sent",
    ShownState.NEEDS_ATTENTION: "needs you",
    ShownState.LOCAL_ONLY: "kept here",
    ShownState.DELETED_REMOTELY: "deleted in Autotask",
}


def span(span_ms: int) -> str:
    """Return a length of time like 0:42:10."""
    return (
        f"{span_ms // HOUR_MS}:{span_ms % HOUR_MS // MINUTE_MS:02}"
        f":{span_ms % MINUTE_MS // SECOND_MS:02}"
    )


def clock(at_ms: int, zone: str) -> str:
    """Return a clock time like 14:05."""
    return at_zone(at_ms, zone).strftime("%H:%M")


def named(ticket: Ticket | None, typed: str = "") -> str:
    """Return number, title, project and company of a ticket or task, or what was typed."""
    if ticket is None:
        return f"{typed} (not known here yet)" if typed else "no ticket yet"
    told = (ticket.number, ticket.title, ticket.facts.project, ticket.company)
    said = " · ".join(part for part in told if part)
    return f"{said} · internal time" if ticket.is_internal else said


def status(overview: Overview, zone: str) -> list[str]:
    """Return what `status` says."""
    watches = (*overview.desk.running, *overview.desk.paused)
    lines = [
        f"{watch.state.value:8} {span(watch.elapsed_ms(overview.now_ms)):>9}  "
        f"{named(overview.ticket_of(watch), watch.typed)}"
        for watch in watches
    ]
    return [*(lines or ["Nothing is running."]), *_delivery(overview, zone)]


def entries(
    shown: Sequence[ShownEntry], zone: str, tried: Tried | None = None, said: str = ""
) -> list[str]:
    """Return one line an entry, one for what there is to say of it, and one an attempt.

    Nothing is said twice: `said` stands elsewhere.
    """
    lines: list[str] = []
    for one in shown:
        piece = one.entry.piece
        remote = f" #{one.entry.remote_id}" if one.entry.remote_id else ""
        order = f" · PO {one.purchase_order}" if one.purchase_order else ""
        free = "" if one.is_billable or _is_internal(one) else " · not billable"
        lines.append(
            f"{one.entry.id}  {piece.worked_on} {clock(piece.started_at, zone)}–"
            f"{clock(piece.ended_at, zone)} {span(piece.worked_ms):>8}  "
            f"{STATE_WORDS[one.state]}{remote}  {named(one.ticket, one.typed)}{order}{free}"
        )
        lines += [f"    {one.message}"] if one.message not in {"", said} else []
        lines += [_attempt(line, zone) for line in (tried or {}).get(one.entry.id, ())]
    return lines or ["No entries."]


def by_problem(groups: Sequence[OfProblem], zone: str, tried: Tried | None = None) -> list[str]:
    """Return a line a problem with what its entries come to, and below it those entries."""
    lines: list[str] = []
    for one in groups:
        problem = one.problem
        name = f"{problem.number} · {problem.title}" if problem else "Under no problem"
        many = "1 entry" if len(one.entries) == 1 else f"{len(one.entries)} entries"
        bill = _bill(one.entries)
        lines.append(" · ".join([name, many, span(one.worked_ms), bill]))
        lines += [f"    {line}" for line in entries(one.entries, zone, tried)]
    return lines or ["No entries."]


def _bill(entries: Sequence[ShownEntry]) -> str:
    billed_ms = summed_ms(one.billed_ms for one in entries)
    return f"{hours(billed_ms):.2f} h to bill" if billed_ms else "nothing to bill"


def _is_internal(one: ShownEntry) -> bool:
    return one.ticket is not None and one.ticket.is_internal  # which is said already


def _attempt(line: AttemptLine, zone: str) -> str:
    what = "sent" if line.kind == "send" else "looked"
    return f"    {at_zone(line.at, zone):%Y-%m-%d %H:%M:%S} {what:6}  {line.told}"


def tickets(found: Sequence[ListedTicket]) -> list[str]:
    """Return one line a ticket."""
    lines = [
        " · ".join(part for part in (named(one.ticket), one.ticket.status_label) if part)
        for one in found
    ]
    return lines or ["No ticket looks like that."]


def problems(found: Sequence[Problem], zone: str) -> list[str]:
    """Return a line a problem, and below it one an incident."""
    lines = [line for one in found for line in _problem(one, zone)]
    return lines or [f"No problems yet. {TicketType.PROBLEM.explained}"]


def _problem(one: Problem, zone: str) -> list[str]:
    count = len(one.incidents)
    many = "1 incident" if count == 1 else f"{count} incidents"
    seen = [local_date(at, zone).isoformat() for at in (one.first_seen, one.last_seen) if at]
    head = [named(one.ticket), one.ticket.status_label, many, span(one.worked_ms)]
    when = [" to ".join(dict.fromkeys(seen))] if seen else []
    below = (f"    {named(it)} · {it.status_label}" for it in one.incidents)
    return [" · ".join([*head, *when]), *below]


def suggestions(found: Sequence[Suggestion]) -> list[str]:
    """Return the reason of each, and below it a line a ticket."""
    lines = [line for one in found for line in _suggestion(one)]
    return lines or ["Nothing looks like the same trouble again."]


def _suggestion(one: Suggestion) -> list[str]:
    under = f" Some hang under {named(one.problem)}." if one.problem else ""
    head = f"{one.id[:_SHORT_ID]}  {one.reason}{under} ({one.evidence})"
    newest = [f"    {named(it)} · {it.status_label}" for it in one.tickets[-_NEWEST:]]
    older = len(one.tickets) - len(newest)
    more = f"    {older} older {'one' if older == 1 else 'ones'}"
    return [head, *([more] if older else []), *newest]


def need_somebody(count: int) -> str:
    """Return how many entries or wishes need somebody, and what says why."""
    many = "1 entry or wish needs" if count == 1 else f"{count} entries or wishes need"
    return f"Your time is safe, but {many} you. `entries` and `wish list` say why."


def _delivery(overview: Overview, zone: str) -> list[str]:
    outbox, lines = overview.outbox, []
    if outbox.needs_attention:
        lines.append(need_somebody(outbox.needs_attention))
    under_way = outbox.waiting + outbox.sending + outbox.checking
    if under_way:
        lines.append(f"{under_way} on the way to Autotask.")
    if overview.account.paused_because:
        lines.append(overview.account.paused_because)
    if overview.offline_since:
        lines.append(f"Offline since {clock(overview.offline_since, zone)}. {overview.trouble}")
    if overview.last_sync_at:
        lines.append(f"Last sync {clock(overview.last_sync_at, zone)}.")
    if overview.absences:
        lines.append("There is time to decide about: see `absence list`.")
    return lines + ([overview.elsewhere.told] if overview.elsewhere.told else [])

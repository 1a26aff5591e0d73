"""problems list, suggest, create, link, unlink, resolve, allocate."""

from __future__ import annotations

import re
from collections.abc import Sequence

import click

from stopwatch.cli import booked, choosing, documents, words
from stopwatch.cli.frame import Frame, common, pass_frame, warn
from stopwatch.domain.allocation import left_over
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import TargetId
from stopwatch.domain.lengths import parse_length
from stopwatch.domain.problem import TicketType
from stopwatch.services.problems import Suggestion
from stopwatch.services.resolving import Resolution
from stopwatch.services.suite import Services

_WEIGHT = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,3})?")
_REST = "rest"
_JARGON = "\b\n" + "\n".join(one.explained for one in TicketType)


@click.group(epilog=_JARGON)
def problems() -> None:
    """See and say which tickets share one root cause, work on it, and end it."""


@problems.command("list")
@common
@pass_frame
def list_all(frame: Frame) -> None:
    """List the problems, those with the newest incidents first, and what hangs under each."""
    with frame.services() as services:
        found = services.problems.all()
        zone = services.tools.clock.zone()
        frame.show(documents.problems(found), words.problems(found, zone))


@problems.command()
@click.option("--accept", "accepted", metavar="ID", help="Do what a suggestion says.")
@click.option("--dismiss", "dismissed", metavar="ID", help="Never make a suggestion again.")
@common
@pass_frame
def suggest(frame: Frame, *, accepted: str | None, dismissed: str | None) -> None:
    """Find tickets that look like the same trouble again, and say why.

    Nothing is changed unless you accept or dismiss one; `undo` takes that back.
    """
    with frame.services() as services:
        if accepted is not None:
            problem_id = services.grouping.accept(_suggestion(services, accepted))
            _show(frame, services, problem_id)
            return
        if dismissed is not None:
            services.grouping.dismiss(_suggestion(services, dismissed).id)
        found = services.problems.suggestions()
        frame.show(documents.suggestions(found), words.suggestions(found))


@problems.command()
@click.option("--title", default="", help="What it is about; needed for a new one.")
@click.option("--from", "from_ticket", metavar="TICKET", help="Make this ticket the problem.")
@click.option("--incidents", default="", help="Tickets, with commas between them.")
@common
@pass_frame
def create(frame: Frame, *, title: str, from_ticket: str | None, incidents: str) -> None:
    """Make a problem, new or of a ticket, and hang tickets under it. Works offline.

    A new one is like its first incident; if they are of several companies, it is of your own.
    """
    with frame.services() as services:
        incident_ids = [choosing.target(services, one) for one in _listed(incidents)]
        from_id = choosing.target(services, from_ticket) if from_ticket else None
        problem_id = services.grouping.create(title, incident_ids, from_id=from_id)
        _show(frame, services, problem_id)


@problems.command()
@click.argument("problem")
@click.argument("tickets", nargs=-1, required=True, metavar="TICKET...")
@common
@pass_frame
def link(frame: Frame, *, problem: str, tickets: Sequence[str]) -> None:
    """Hang tickets under PROBLEM, wherever they hung before; change requests are linked to it."""
    with frame.services() as services:
        problem_id = choosing.target(services, problem)
        targets = [choosing.target(services, one) for one in tickets]
        changes = [one for one in targets if _is_change(services, one)]
        hung = [one for one in targets if one not in changes]
        for objection in services.grouping.may_hang(problem_id, hung):
            if objection.is_allowed:
                warn(objection.sentence)
        services.grouping.link(problem_id, hung, changes)
        _show(frame, services, problem_id)


@problems.command()
@click.argument("tickets", nargs=-1, required=True, metavar="TICKET...")
@click.option("--from", "problem", metavar="PROBLEM", help="Off which a change request is taken.")
@common
@pass_frame
def unlink(frame: Frame, *, tickets: Sequence[str], problem: str | None) -> None:
    """Take tickets off the problems they hang under."""
    with frame.services() as services:
        targets = [choosing.target(services, one) for one in tickets]
        if problem is not None:
            problem_id = choosing.target(services, problem)
            services.grouping.unlink_changes(targets, problem_id)
        else:
            problem_id = services.problems.problem_of(targets[0]) or targets[0]
            services.grouping.unlink(targets)
        _show(frame, services, problem_id)


@problems.command()
@click.argument("problem")
@click.option("--incidents", default="all", help="all, none, or tickets with commas between them.")
@click.option("--status", default="Complete", help="What they become, by name or number.")
@click.option("--resolution", default="", help="What ended it, added to each.")
@common
@pass_frame
def resolve(frame: Frame, *, problem: str, incidents: str, status: str, resolution: str) -> None:
    """Complete PROBLEM with its incidents, as one action that `undo` takes back."""
    with frame.services() as services:
        problem_id = choosing.target(services, problem)
        plan = services.resolving.proposed(problem_id)
        chosen = {"all": [one.id for one in plan.open_incidents], "none": list[TargetId]()}
        named = chosen.get(incidents)
        if named is None:
            named = [choosing.target(services, one) for one in _listed(incidents)]
        resolutions = [Resolution(one, status, resolution) for one in (problem_id, *named)]
        services.resolving.resolve(problem_id, resolutions)
        if plan.waits:
            warn(plan.waits)
        _show(frame, services, problem_id)


@problems.command()
@click.argument("entry_id", metavar="ENTRY")
@click.option(
    "--over", required=True, help="Tickets, with commas between them, or open: what hangs there."
)
@click.option("--weights", default="", help="As many numbers, like 2,1,1; evenly without it.")
@click.option(
    "--spans", default="",
    help="As many times, like 20:00,12:30,rest: minutes and seconds, or 1:06:31.",
)  # fmt: skip
@click.option("--note-each", "notes", multiple=True, help="Summary notes of one; once a ticket.")
@common
@pass_frame
def allocate(
    frame: Frame, *, entry_id: str, over: str, weights: str, spans: str, notes: Sequence[str]
) -> None:
    """Spread ENTRY, which has not left yet, over several tickets: one entry each.

    They follow one another and add up to it to the second. With `--over open` they are the open
    tickets under the problem that it is on. All bear its notes, unless each is given its own, in
    the order of the tickets; an empty one stands for those of the entry.
    """
    with frame.services() as services:
        worked_ms = services.entries.get(entry_id).entry.piece.worked_ms
        made = services.allocating.allocate(
            entry_id,
            _over(services, entry_id, over),
            [_weight(one) for one in _listed(weights)],
            spans_ms=_spans(spans, worked_ms),
            notes=notes,
        )
        booked.show(frame, services, made)


def _over(services: Services, entry_id: str, typed: str) -> list[TargetId]:
    if typed.strip().casefold() != "open":
        return [choosing.target(services, ticket) for ticket in _listed(typed)]
    target_id = services.entries.get(entry_id).entry.target_id
    found = services.allocating.incidents(target_id) if target_id is not None else ()
    return [one.id for one in reversed(found) if not one.is_complete]


def _spans(typed: str, total_ms: int) -> list[int]:
    """Return lengths in milliseconds; the one that is called rest is what the others leave."""
    listed = _listed(typed)
    spans = [0 if one == _REST else parse_length(one) for one in listed]
    if _REST in listed:
        spans[listed.index(_REST)] = left_over(total_ms, spans)
    return spans


def _show(frame: Frame, services: Services, problem_id: TargetId) -> None:
    """Show a problem as it stands now; nothing where it is none any more."""
    try:
        found = services.problems.one(problem_id)
    except Refused:
        frame.show({"problem": None}, ["Done."])
        return
    frame.show(documents.problem(found), words.problems([found], services.tools.clock.zone()))


def _is_change(services: Services, target_id: TargetId) -> bool:
    ticket = services.tickets.get(target_id)
    return ticket is not None and ticket.facts.ticket_type == TicketType.CHANGE_REQUEST


def _suggestion(services: Services, typed: str) -> Suggestion:
    key = typed.strip().lower()
    found = [one for one in services.problems.suggestions() if key and one.id.startswith(key)]
    if len(found) != 1:
        raise Refused(f"Nothing was changed: there is no single suggestion {typed}.")
    return found[0]


def _listed(typed: str) -> list[str]:
    return [one.strip() for one in typed.split(",") if one.strip()]


def _weight(typed: str) -> int:
    """Return a weight in thousandths."""
    if not _WEIGHT.fullmatch(typed):
        raise Refused(f"Nothing was changed: “{typed}” is not a weight. Write them like 2,1,1.")
    whole, _point, part = typed.partition(".")
    return int(whole) * 1_000 + int(part.ljust(3, "0"))

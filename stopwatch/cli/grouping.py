"""problems list, suggest, allocate."""

from __future__ import annotations

import re

import click

from stopwatch.cli import booked, choosing, documents, words
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.errors import Refused
from stopwatch.domain.problem import TicketType

_WEIGHT = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,3})?")
_JARGON = "\b\n" + "\n".join(one.explained for one in TicketType)


@click.group(epilog=_JARGON)
def problems() -> None:
    """See which tickets share one root cause, and book work on it."""


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
@common
@pass_frame
def suggest(frame: Frame) -> None:
    """Find tickets that look like the same trouble again, and say why. Nothing is changed."""
    with frame.services() as services:
        found = services.problems.suggestions()
        frame.show(documents.suggestions(found), words.suggestions(found))


@problems.command()
@click.argument("entry_id", metavar="ENTRY")
@click.option("--over", required=True, help="Tickets, with commas between them.")
@click.option("--weights", help="As many numbers, like 2,1,1; evenly without it.")
@common
@pass_frame
def allocate(frame: Frame, *, entry_id: str, over: str, weights: str | None) -> None:
    """Spread ENTRY, which has not left yet, over several tickets: one entry each.

    They follow one another, bear the same notes, and add up to it to the second.
    """
    with frame.services() as services:
        target_ids = [choosing.target(services, ticket) for ticket in _listed(over)]
        shares = [_weight(one) for one in _listed(weights or "")]
        booked.show(frame, services, services.allocating.allocate(entry_id, target_ids, shares))


def _listed(typed: str) -> list[str]:
    return [one.strip() for one in typed.split(",") if one.strip()]


def _weight(typed: str) -> int:
    """Return a weight in thousandths."""
    if not _WEIGHT.fullmatch(typed):
        raise Refused(f"Nothing was changed: “{typed}” is not a weight. Write them like 2,1,1.")
    whole, _point, part = typed.partition(".")
    return int(whole) * 1_000 + int(part.ljust(3, "0"))
